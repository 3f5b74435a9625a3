using System;

namespace WmoDsl;

/// <summary>
/// A percentage, exact, with at most six decimals; from -1.000.000% to 1.000.000%. Within these limits the percentage of any
/// <see cref="Bedrag"/> is exact as well.
/// </summary>
public readonly struct Percentage : IEquatable<Percentage>, IComparable<Percentage>
{
    private Percentage(decimal procent) => AlsDecimaal = procent;

    /// <summary>The number before the sign: 130 for 130%.</summary>
    public decimal AlsDecimaal { get; }

    /// <summary>A percentage: <c>Procent(130)</c> is 130%.</summary>
    /// <exception cref="ArgumentException">Beyond 1.000.000%, or more than six decimals.</exception>
    public static Percentage Procent(decimal procent) => TryProcent(procent, out var percentage)
        ? percentage
        : throw new ArgumentException(
            "Een percentage ligt van -1.000.000% tot en met 1.000.000% en heeft hoogstens zes decimalen.", nameof(procent));

    /// <summary>Reads <c>130%</c>, <c>2,5 %</c> or <c>130 procent</c>.</summary>
    /// <returns>Whether the text is a percentage within range. A number without sign or word is not a percentage.</returns>
    public static bool TryParse(string? tekst, out Percentage percentage)
    {
        percentage = default;
        return Eenheidtekst.TrySplits(tekst, out var getal, out var eenheid)
            && eenheid is "%" or "procent"
            && TryProcent(getal, out percentage);
    }

    /// <summary>The percentage, if it is within range and has at most six decimals.</summary>
    internal static bool TryProcent(decimal procent, out Percentage percentage)
    {
        percentage = default;
        if (procent is < -1_000_000 or > 1_000_000 || procent * 1_000_000 != decimal.Truncate(procent * 1_000_000))
        {
            return false;
        }

        percentage = new Percentage(procent);
        return true;
    }

    /// <summary>This percentage of a number: <c>Procent(5).Van(200)</c> is 10. The policy says how the result is rounded.</summary>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public decimal Van(decimal geheel) => AlsDecimaal * geheel / 100;

    /// <summary>The sum.</summary>
    /// <exception cref="ArgumentException">The sum is beyond 1.000.000%.</exception>
    public static Percentage operator +(Percentage links, Percentage rechts) => Procent(links.AlsDecimaal + rechts.AlsDecimaal);

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentException">The difference is beyond 1.000.000%.</exception>
    public static Percentage operator -(Percentage links, Percentage rechts) => Procent(links.AlsDecimaal - rechts.AlsDecimaal);

    /// <summary>Whether the percentages are equal.</summary>
    public static bool operator ==(Percentage links, Percentage rechts) => links.AlsDecimaal == rechts.AlsDecimaal;

    /// <summary>Whether the percentages differ.</summary>
    public static bool operator !=(Percentage links, Percentage rechts) => links.AlsDecimaal != rechts.AlsDecimaal;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Percentage links, Percentage rechts) => links.AlsDecimaal < rechts.AlsDecimaal;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Percentage links, Percentage rechts) => links.AlsDecimaal > rechts.AlsDecimaal;

    /// <summary>Whether the left is not larger.</summary>
    public static bool operator <=(Percentage links, Percentage rechts) => links.AlsDecimaal <= rechts.AlsDecimaal;

    /// <summary>Whether the left is not smaller.</summary>
    public static bool operator >=(Percentage links, Percentage rechts) => links.AlsDecimaal >= rechts.AlsDecimaal;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => AlsDecimaal.CompareTo(other.AlsDecimaal);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => AlsDecimaal == other.AlsDecimaal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AlsDecimaal.GetHashCode();

    /// <summary>As the policy writes it: <c>130%</c>, <c>2,5%</c>.</summary>
    public override string ToString() => Getaltekst.Van(AlsDecimaal) + "%";
}
