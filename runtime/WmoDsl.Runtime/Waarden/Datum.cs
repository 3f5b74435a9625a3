using System;
using System.Globalization;

namespace WmoDsl;

/// <summary>
/// A calendar day (Gregorian, also before 1582), from 1 January of the year 1 to 31 December 9999, without time or time zone.
/// <c>default</c> is the first of these.
/// </summary>
public readonly struct Datum : IEquatable<Datum>, IComparable<Datum>
{
    private const int LaatsteDagnummer = 3_652_058;
    private const int DagenIn400Jaar = 146_097;
    private const int DagenIn100Jaar = 36_524;
    private const int DagenIn4Jaar = 1_461;

    private Datum(int dagnummer) => Dagnummer = dagnummer;

    /// <summary>A day that exists.</summary>
    /// <param name="jaar">1 to 9999.</param>
    /// <param name="maand">1 to 12.</param>
    /// <param name="dag">1 to the number of days in that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Datum(int jaar, int maand, int dag)
        : this(TryMaak(jaar, maand, dag, out var datum)
            ? datum.Dagnummer
            : throw new ArgumentOutOfRangeException(nameof(dag), string.Format(
                CultureInfo.InvariantCulture, "De datum {0}-{1}-{2} bestaat niet.", dag, maand, jaar)))
    {
    }

    /// <summary>The number of days since 1 January of the year 1; 0 to 3.652.058.</summary>
    public int Dagnummer { get; }

    /// <summary>Year, 1 to 9999.</summary>
    public int Jaar => Ontleed().Jaar;

    /// <summary>Month, 1 to 12.</summary>
    public int Maand => Ontleed().Maand;

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Dag => Ontleed().Dag;

    /// <summary>Makes a date, or says that it does not exist (30 February, year 0).</summary>
    public static bool TryMaak(int jaar, int maand, int dag, out Datum datum)
    {
        datum = default;
        if (jaar is < 1 or > 9999 || maand is < 1 or > 12 || dag < 1 || dag > DagenInMaand(jaar, maand))
        {
            return false;
        }

        datum = new Datum(DagenVoorJaar(jaar) + DagenVoorMaand(jaar, maand) + dag - 1);
        return true;
    }

    /// <summary>The day of a moment, in that moment's own time zone; the time of day is dropped.</summary>
    public static Datum VanDateTime(DateTime moment) => new((int)(moment.Ticks / TimeSpan.TicksPerDay));

    /// <summary>
    /// Reads <c>2022-01-01</c> or <c>1 januari 2022</c>. Years have four digits in the first form, one to four in the second.
    /// </summary>
    /// <returns>Whether the text has one of these forms and the day exists.</returns>
    public static bool TryParse(string? tekst, out Datum datum) => Datumtekst.Lees(tekst, out datum) == Datumlezing.Gelezen;

    /// <summary>
    /// The age in whole years of someone born on <paramref name="geboortedatum"/>; <see langword="null"/> when
    /// <paramref name="op"/> is before the birth. Who was born on 29 February has a birthday on 1 March in other years.
    /// </summary>
    public static int? Leeftijd(Datum geboortedatum, Datum op)
    {
        if (op < geboortedatum)
        {
            return null;
        }

        var geboren = geboortedatum.Ontleed();
        var nu = op.Ontleed();
        // 29 February comes after 28 February and before 1 March in any year, so the plain comparison gives 1 March.
        var jarigGeweest = nu.Maand > geboren.Maand || (nu.Maand == geboren.Maand && nu.Dag >= geboren.Dag);
        return nu.Jaar - geboren.Jaar - (jarigGeweest ? 0 : 1);
    }

    /// <summary>Adds days, or with a negative number takes them away.</summary>
    /// <returns>The day; <see langword="null"/> when it falls outside the calendar.</returns>
    public Datum? PlusDagen(int dagen)
    {
        var dag = (long)Dagnummer + dagen;
        return dag is < 0 or > LaatsteDagnummer ? null : new Datum((int)dag);
    }

    /// <summary>
    /// Adds calendar months, or with a negative number takes them away. Where that month lacks the day, the result is its last day,
    /// or with <paramref name="naarBoven"/> the first day of the next month.
    /// </summary>
    /// <returns>The day; <see langword="null"/> when it falls outside the calendar.</returns>
    public Datum? PlusMaanden(int maanden, bool naarBoven)
    {
        var (jaar, maand, dag) = Ontleed();
        var telling = ((jaar - 1L) * 12) + (maand - 1) + maanden;
        if (telling is < 0 or >= 9999 * 12)
        {
            return null;
        }

        jaar = (int)(telling / 12) + 1;
        maand = (int)(telling % 12) + 1;
        var laatste = DagenInMaand(jaar, maand);
        if (dag <= laatste)
        {
            return new Datum(jaar, maand, dag);
        }

        return new Datum(jaar, maand, laatste).PlusDagen(naarBoven ? 1 : 0);
    }

#if NET
    /// <summary>The same day.</summary>
    public static implicit operator DateOnly(Datum datum) => DateOnly.FromDayNumber(datum.Dagnummer);

    /// <summary>The same day.</summary>
    public static implicit operator Datum(DateOnly datum) => new(datum.DayNumber);
#endif

    /// <summary>Whether it is the same day.</summary>
    public static bool operator ==(Datum links, Datum rechts) => links.Dagnummer == rechts.Dagnummer;

    /// <summary>Whether it is another day.</summary>
    public static bool operator !=(Datum links, Datum rechts) => links.Dagnummer != rechts.Dagnummer;

    /// <summary>Whether the left is before the right.</summary>
    public static bool operator <(Datum links, Datum rechts) => links.Dagnummer < rechts.Dagnummer;

    /// <summary>Whether the left is after the right.</summary>
    public static bool operator >(Datum links, Datum rechts) => links.Dagnummer > rechts.Dagnummer;

    /// <summary>Whether the left is not after the right.</summary>
    public static bool operator <=(Datum links, Datum rechts) => links.Dagnummer <= rechts.Dagnummer;

    /// <summary>Whether the left is not before the right.</summary>
    public static bool operator >=(Datum links, Datum rechts) => links.Dagnummer >= rechts.Dagnummer;

    /// <inheritdoc/>
    public int CompareTo(Datum other) => Dagnummer.CompareTo(other.Dagnummer);

    /// <inheritdoc/>
    public bool Equals(Datum other) => Dagnummer == other.Dagnummer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Datum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Dagnummer;

    /// <summary>The date as <c>2022-01-31</c>.</summary>
    public string AlsIso()
    {
        var (jaar, maand, dag) = Ontleed();
        return string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", jaar, maand, dag);
    }

    /// <summary>The date as the policy writes it: <c>1 januari 2022</c>.</summary>
    public override string ToString()
    {
        var (jaar, maand, dag) = Ontleed();
        return dag.ToString(CultureInfo.InvariantCulture) + " " + Datumtekst.Maandnaam(maand) + " " + jaar.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsSchrikkeljaar(int jaar) => jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);

    private static int DagenInMaand(int jaar, int maand) => maand switch
    {
        2 => IsSchrikkeljaar(jaar) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static int DagenVoorJaar(int jaar)
    {
        var j = jaar - 1;
        return (j * 365) + (j / 4) - (j / 100) + (j / 400);
    }

    private static int DagenVoorMaand(int jaar, int maand)
    {
        var dagen = 0;
        for (var m = 1; m < maand; m++)
        {
            dagen += DagenInMaand(jaar, m);
        }

        return dagen;
    }

    private (int Jaar, int Maand, int Dag) Ontleed()
    {
        var rest = Dagnummer;
        var jaar = 1 + (400 * (rest / DagenIn400Jaar));
        rest %= DagenIn400Jaar;
        // The last century and the last year of a cycle have a day more, so their number may come out one too high.
        var eeuw = Math.Min(rest / DagenIn100Jaar, 3);
        rest -= eeuw * DagenIn100Jaar;
        jaar += (100 * eeuw) + (4 * (rest / DagenIn4Jaar));
        rest %= DagenIn4Jaar;
        var rang = Math.Min(rest / 365, 3);
        jaar += rang;
        rest -= rang * 365;
        var maand = 1;
        for (int dagen; rest >= (dagen = DagenInMaand(jaar, maand)); maand++)
        {
            rest -= dagen;
        }

        return (jaar, maand, rest + 1);
    }
}
