using System;
using System.Runtime.CompilerServices;

namespace WmoDsl;

/// <summary>A distance, exact to the millimetre and never negative; at most 1.000.000 kilometer.</summary>
public readonly struct Afstand : IEquatable<Afstand>, IComparable<Afstand>
{
    private const long MaximumInMillimeter = 1_000_000_000_000;

    private Afstand(long millimeter) => InMillimeter = millimeter;

    /// <summary>The distance in millimetres.</summary>
    public long InMillimeter { get; }

    /// <summary>The distance in metres, with at most three decimals.</summary>
    public decimal InMeter => InMillimeter / 1000m;

    /// <summary>A distance in metres.</summary>
    /// <exception cref="ArgumentException">Negative, beyond 1.000.000 kilometer, or not in whole millimetres.</exception>
    public static Afstand Meter(decimal meter) => TryMeter(meter, out var afstand)
        ? afstand
        : throw new ArgumentException(
            "Een afstand ligt van 0 meter tot en met 1.000.000 kilometer en is een heel aantal millimeters.", nameof(meter));

    /// <summary>A distance in millimetres.</summary>
    /// <exception cref="ArgumentException">Negative, or beyond 1.000.000 kilometer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Afstand Millimeter(long millimeter) => millimeter is >= 0 and <= MaximumInMillimeter
        ? new Afstand(millimeter)
        : Meter(-1);

    /// <summary>A distance in kilometres.</summary>
    /// <exception cref="ArgumentException">Negative, beyond 1.000.000 kilometer, or not in whole millimetres.</exception>
    public static Afstand Kilometer(decimal kilometer) => kilometer is >= 0 and <= 1_000_000
        ? Meter(kilometer * 1000)
        : Meter(-1);

    /// <summary>Reads <c>500 meter</c>, <c>501,5 meter</c>, <c>8 kilometer</c>, <c>8 km</c>, <c>500 m</c>.</summary>
    /// <returns>Whether the text is a distance within range. A number without unit is not a distance.</returns>
    public static bool TryParse(string? tekst, out Afstand afstand)
    {
        afstand = default;
        if (!Eenheidtekst.TrySplits(tekst, out var getal, out var eenheid))
        {
            return false;
        }

        return eenheid switch
        {
            "meter" or "m" => TryMeter(getal, out afstand),
            "kilometer" or "km" => getal <= 1_000_000 && TryMeter(getal * 1000, out afstand),
            _ => false,
        };
    }

    /// <summary>The distance, if it is within range and in whole millimetres.</summary>
    internal static bool TryMeter(decimal meter, out Afstand afstand)
    {
        afstand = default;
        if (meter is < 0 or > MaximumInMillimeter / 1000 || meter * 1000 != decimal.Truncate(meter * 1000))
        {
            return false;
        }

        afstand = new Afstand((long)(meter * 1000));
        return true;
    }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond 1.000.000 kilometer.</exception>
    public static Afstand operator +(Afstand links, Afstand rechts) => Binnen(links.InMillimeter + rechts.InMillimeter);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException"><paramref name="rechts"/> is larger: a distance is never negative.</exception>
    public static Afstand operator -(Afstand links, Afstand rechts) => Binnen(links.InMillimeter - rechts.InMillimeter);

    /// <summary>A whole number of times the distance.</summary>
    /// <exception cref="OverflowException">The product is negative or beyond 1.000.000 kilometer.</exception>
    public static Afstand operator *(Afstand afstand, int aantal) => Binnen(checked(afstand.InMillimeter * aantal));

    /// <summary>A whole number of times the distance.</summary>
    /// <exception cref="OverflowException">The product is negative or beyond 1.000.000 kilometer.</exception>
    public static Afstand operator *(int aantal, Afstand afstand) => afstand * aantal;

    /// <summary>Whether the distances are equal to the millimetre.</summary>
    public static bool operator ==(Afstand links, Afstand rechts) => links.InMillimeter == rechts.InMillimeter;

    /// <summary>Whether the distances differ.</summary>
    public static bool operator !=(Afstand links, Afstand rechts) => links.InMillimeter != rechts.InMillimeter;

    /// <summary>Whether the left distance is smaller.</summary>
    public static bool operator <(Afstand links, Afstand rechts) => links.InMillimeter < rechts.InMillimeter;

    /// <summary>Whether the left distance is larger.</summary>
    public static bool operator >(Afstand links, Afstand rechts) => links.InMillimeter > rechts.InMillimeter;

    /// <summary>Whether the left distance is not larger.</summary>
    public static bool operator <=(Afstand links, Afstand rechts) => links.InMillimeter <= rechts.InMillimeter;

    /// <summary>Whether the left distance is not smaller.</summary>
    public static bool operator >=(Afstand links, Afstand rechts) => links.InMillimeter >= rechts.InMillimeter;

    /// <inheritdoc/>
    public int CompareTo(Afstand other) => InMillimeter.CompareTo(other.InMillimeter);

    /// <inheritdoc/>
    public bool Equals(Afstand other) => InMillimeter == other.InMillimeter;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Afstand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => InMillimeter.GetHashCode();

    /// <summary>As the policy writes it: whole kilometres as <c>8 kilometer</c>, else <c>500 meter</c> or <c>501,5 meter</c>.</summary>
    public override string ToString() => InMillimeter > 0 && InMillimeter % 1_000_000 == 0
        ? Getaltekst.Van(InMillimeter / 1_000_000) + " kilometer"
        : Getaltekst.Van(InMeter) + " meter";

    private static Afstand Binnen(long millimeter) => millimeter is < 0 or > MaximumInMillimeter
        ? throw new OverflowException("De uitkomst is geen afstand: die ligt van 0 meter tot en met 1.000.000 kilometer.")
        : new Afstand(millimeter);
}
