using System;

namespace WmoDsl;

/// <summary>
/// A length of time: either a number of days (weeks are seven days) or a number of calendar months (years are twelve months).
/// The two families do not compare or add: nobody knows how many days a month has. Never negative.
/// </summary>
public readonly struct Duur : IEquatable<Duur>, IComparable<Duur>
{
    private Duur(int aantal, bool inMaanden)
    {
        Aantal = aantal;
        IsInMaanden = inMaanden;
    }

    /// <summary>Whether this counts calendar months; else it counts days.</summary>
    public bool IsInMaanden { get; }

    /// <summary>The number of months, or of days; 0 or more.</summary>
    public int Aantal { get; }

    /// <summary>A number of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Duur Dagen(int aantal) => Maak(aantal, 1, false);

    /// <summary>A number of weeks of seven days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 306.783.378 weeks.</exception>
    public static Duur Weken(int aantal) => Maak(aantal, 7, false);

    /// <summary>A number of calendar months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Duur Maanden(int aantal) => Maak(aantal, 1, true);

    /// <summary>A number of years of twelve calendar months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 178.956.970 years.</exception>
    public static Duur Jaren(int aantal) => Maak(aantal, 12, true);

    /// <summary>Reads <c>14 dagen</c>, <c>1 week</c>, <c>6 maanden</c>, <c>5 jaar</c>.</summary>
    /// <returns>Whether the text is a whole, not negative number of days, weeks, months or years.</returns>
    public static bool TryParse(string? tekst, out Duur duur)
    {
        duur = default;
        if (!Eenheidtekst.TrySplits(tekst, out var getal, out var eenheid))
        {
            return false;
        }

        (int Factor, bool InMaanden)? soort = eenheid switch
        {
            "dag" or "dagen" => (1, false),
            "week" or "weken" => (7, false),
            "maand" or "maanden" => (1, true),
            "jaar" or "jaren" => (12, true),
            _ => null,
        };
        if (soort is null || getal < 0 || getal > int.MaxValue / soort.Value.Factor || getal != decimal.Truncate(getal))
        {
            return false;
        }

        duur = new Duur((int)getal * soort.Value.Factor, soort.Value.InMaanden);
        return true;
    }

    /// <summary>The sum of two durations of one family.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    /// <exception cref="OverflowException">The sum is more than 2.147.483.647.</exception>
    public static Duur operator +(Duur links, Duur rechts)
    {
        EisZelfdeSoort(links, rechts);
        return new Duur(checked(links.Aantal + rechts.Aantal), links.IsInMaanden);
    }

    /// <summary>The difference of two durations of one family.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    /// <exception cref="OverflowException"><paramref name="rechts"/> is longer: a duration is never negative.</exception>
    public static Duur operator -(Duur links, Duur rechts)
    {
        EisZelfdeSoort(links, rechts);
        return links.Aantal >= rechts.Aantal
            ? new Duur(links.Aantal - rechts.Aantal, links.IsInMaanden)
            : throw new OverflowException("Een duur is nooit minder dan nul.");
    }

    /// <summary>A whole number of times the duration.</summary>
    /// <exception cref="OverflowException">The product is negative or more than 2.147.483.647.</exception>
    public static Duur operator *(Duur duur, int aantal)
    {
        var product = checked(duur.Aantal * aantal);
        return product >= 0
            ? new Duur(product, duur.IsInMaanden)
            : throw new OverflowException("Een duur is nooit minder dan nul.");
    }

    /// <summary>A whole number of times the duration.</summary>
    /// <exception cref="OverflowException">The product is negative or more than 2.147.483.647.</exception>
    public static Duur operator *(int aantal, Duur duur) => duur * aantal;

    /// <summary>Whether family and number are equal; days never equal months.</summary>
    public static bool operator ==(Duur links, Duur rechts) => links.Equals(rechts);

    /// <summary>Whether family or number differ.</summary>
    public static bool operator !=(Duur links, Duur rechts) => !links.Equals(rechts);

    /// <summary>Whether the left is shorter.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    public static bool operator <(Duur links, Duur rechts) => links.CompareTo(rechts) < 0;

    /// <summary>Whether the left is longer.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    public static bool operator >(Duur links, Duur rechts) => links.CompareTo(rechts) > 0;

    /// <summary>Whether the left is not longer.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    public static bool operator <=(Duur links, Duur rechts) => links.CompareTo(rechts) <= 0;

    /// <summary>Whether the left is not shorter.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    public static bool operator >=(Duur links, Duur rechts) => links.CompareTo(rechts) >= 0;

    /// <summary>Compares two durations of one family.</summary>
    /// <exception cref="InvalidOperationException">One is in days and the other in months.</exception>
    public int CompareTo(Duur other)
    {
        EisZelfdeSoort(this, other);
        return Aantal.CompareTo(other.Aantal);
    }

    /// <inheritdoc/>
    public bool Equals(Duur other) => Aantal == other.Aantal && IsInMaanden == other.IsInMaanden;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duur other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsInMaanden ? ~Aantal : Aantal;

    /// <summary>As the policy writes it, in the largest unit that fits whole: <c>10 dagen</c>, <c>2 weken</c>, <c>6 maanden</c>, <c>5 jaar</c>.</summary>
    public override string ToString() => IsInMaanden switch
    {
        true when Aantal > 0 && Aantal % 12 == 0 => Getaltekst.Van(Aantal / 12) + " jaar",
        true => Getaltekst.Van(Aantal) + (Aantal == 1 ? " maand" : " maanden"),
        false when Aantal > 0 && Aantal % 7 == 0 => Getaltekst.Van(Aantal / 7) + (Aantal == 7 ? " week" : " weken"),
        false => Getaltekst.Van(Aantal) + (Aantal == 1 ? " dag" : " dagen"),
    };

    private static Duur Maak(int aantal, int factor, bool inMaanden) => aantal < 0 || aantal > int.MaxValue / factor
        ? throw new ArgumentOutOfRangeException(nameof(aantal), "Een duur is nooit minder dan nul, en past in een geheel getal.")
        : new Duur(aantal * factor, inMaanden);

    private static void EisZelfdeSoort(Duur links, Duur rechts)
    {
        if (links.IsInMaanden != rechts.IsInMaanden)
        {
            throw new InvalidOperationException(
                links + " en " + rechts + " zijn niet te vergelijken: het aantal dagen van een maand staat niet vast. Reken met datums.");
        }
    }
}
