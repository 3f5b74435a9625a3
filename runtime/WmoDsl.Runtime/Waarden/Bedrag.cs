using System;

namespace WmoDsl;

/// <summary>
/// An amount of money in euro, exact in whole cents; may be negative. From -1.000.000.000.000 to 1.000.000.000.000 euro.
/// </summary>
public readonly struct Bedrag : IEquatable<Bedrag>, IComparable<Bedrag>
{
    private const long MaximumInCenten = 100_000_000_000_000;

    private Bedrag(long centen) => InCenten = centen;

    /// <summary>Nothing: € 0.</summary>
    public static Bedrag Nul => default;

    /// <summary>The amount in cents.</summary>
    public long InCenten { get; }

    /// <summary>The amount in euro, with at most two decimals.</summary>
    public decimal InEuro => InCenten / 100m;

    /// <summary>An amount in euro.</summary>
    /// <exception cref="ArgumentException">The amount is not in whole cents, or beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag Euro(decimal euro)
    {
        if (euro is > MaximumInCenten / 100 or < -MaximumInCenten / 100)
        {
            throw new ArgumentException("Dit bedrag is te groot: hoogstens € 1.000.000.000.000.", nameof(euro));
        }

        var centen = euro * 100;
        if (centen != decimal.Truncate(centen))
        {
            throw new ArgumentException(
                "€ " + Getaltekst.Van(euro) + " is geen heel aantal centen. Rond eerst af.", nameof(euro));
        }

        return new Bedrag((long)centen);
    }

    /// <summary>An amount in cents.</summary>
    /// <exception cref="ArgumentException">The amount is beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag Centen(long centen)
    {
        if (centen is > MaximumInCenten or < -MaximumInCenten)
        {
            throw new ArgumentException("Dit bedrag is te groot: hoogstens € 1.000.000.000.000.", nameof(centen));
        }

        return new Bedrag(centen);
    }

    /// <summary>
    /// The result of a calculation in euro that the policy has rounded already, so that it is in whole cents.
    /// Generated code uses this; the same as <see cref="Euro"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The amount is not in whole cents, or beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag VanExact(decimal euro) => Euro(euro);

    /// <summary>Reads <c>€ 10.000,01</c>, <c>€ 19</c>, <c>€ 19,-</c>, <c>-€ 19</c> or <c>€ -19</c>.</summary>
    /// <returns>Whether the text is an amount in whole cents and within range. A number without € is not an amount.</returns>
    public static bool TryParse(string? tekst, out Bedrag bedrag)
    {
        bedrag = default;
        var rest = tekst?.Trim() ?? "";
        var minVooraf = rest.Length > 0 && rest[0] is '-' or '−';
        if (minVooraf)
        {
            rest = rest.Substring(1).TrimStart();
        }

        if (!rest.StartsWith("€", StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest.Substring(1).Trim();
        if (rest.EndsWith(",-", StringComparison.Ordinal))
        {
            rest = rest.Substring(0, rest.Length - 2);
            if (rest.Split(',').Length > 1)
            {
                return false;
            }
        }

        if (!Getaltekst.TryParse(rest, out var euro) || (minVooraf && rest[0] is '-' or '−'))
        {
            return false;
        }

        return TryEuro(minVooraf ? -euro : euro, out bedrag);
    }

    /// <summary>The amount, if it is in whole cents and within range.</summary>
    internal static bool TryEuro(decimal euro, out Bedrag bedrag)
    {
        bedrag = default;
        if (euro is > MaximumInCenten / 100 or < -MaximumInCenten / 100 || euro * 100 != decimal.Truncate(euro * 100))
        {
            return false;
        }

        bedrag = new Bedrag((long)(euro * 100));
        return true;
    }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag operator +(Bedrag links, Bedrag rechts) => Binnen(links.InCenten + rechts.InCenten);

    /// <summary>The difference; negative when <paramref name="rechts"/> is larger.</summary>
    /// <exception cref="OverflowException">The difference is beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag operator -(Bedrag links, Bedrag rechts) => Binnen(links.InCenten - rechts.InCenten);

    /// <summary>The same amount with the other sign.</summary>
    public static Bedrag operator -(Bedrag bedrag) => new(-bedrag.InCenten);

    /// <summary>A whole number of times the amount.</summary>
    /// <exception cref="OverflowException">The product is beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag operator *(Bedrag bedrag, int aantal) => Binnen(checked(bedrag.InCenten * aantal));

    /// <summary>A whole number of times the amount.</summary>
    /// <exception cref="OverflowException">The product is beyond 1.000.000.000.000 euro.</exception>
    public static Bedrag operator *(int aantal, Bedrag bedrag) => bedrag * aantal;

    /// <summary>Whether the amounts are equal to the cent.</summary>
    public static bool operator ==(Bedrag links, Bedrag rechts) => links.InCenten == rechts.InCenten;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Bedrag links, Bedrag rechts) => links.InCenten != rechts.InCenten;

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Bedrag links, Bedrag rechts) => links.InCenten < rechts.InCenten;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Bedrag links, Bedrag rechts) => links.InCenten > rechts.InCenten;

    /// <summary>Whether the left amount is not larger.</summary>
    public static bool operator <=(Bedrag links, Bedrag rechts) => links.InCenten <= rechts.InCenten;

    /// <summary>Whether the left amount is not smaller.</summary>
    public static bool operator >=(Bedrag links, Bedrag rechts) => links.InCenten >= rechts.InCenten;

    /// <inheritdoc/>
    public int CompareTo(Bedrag other) => InCenten.CompareTo(other.InCenten);

    /// <inheritdoc/>
    public bool Equals(Bedrag other) => InCenten == other.InCenten;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bedrag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => InCenten.GetHashCode();

    /// <summary>As the policy writes it: <c>€ 10.000,01</c>, whole euros <c>€ 19</c>, negative <c>-€ 19</c>.</summary>
    public override string ToString()
    {
        var absoluut = Math.Abs(InCenten);
        return (InCenten < 0 ? "-€ " : "€ ")
            + (absoluut % 100 == 0 ? Getaltekst.Van(absoluut / 100) : Getaltekst.Centen(absoluut));
    }

    // The sum or difference of two amounts within range always fits a long.
    private static Bedrag Binnen(long centen) => centen is > MaximumInCenten or < -MaximumInCenten
        ? throw new OverflowException("De uitkomst is te groot voor een bedrag: hoogstens € 1.000.000.000.000.")
        : new Bedrag(centen);
}
