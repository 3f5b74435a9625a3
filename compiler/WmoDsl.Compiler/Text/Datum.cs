using System;
using System.Globalization;

namespace WmoDsl.Compiler.Text;

/// <summary>A calendar date (proleptic Gregorian, years 1 to 9999), without time or time zone.</summary>
public readonly struct Datum : IEquatable<Datum>, IComparable<Datum>
{
    private static readonly string[] Maandnamen =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Kort =
    [
        "jan january", "feb febr february", "mrt mar march", "apr", "may", "jun june", "jul july", "aug august", "sep sept", "okt oct october", "nov", "dec",
    ];

    private readonly DateTime _value;

    private Datum(DateTime value) => _value = value;

    /// <summary>Year, 1 to 9999.</summary>
    public int Jaar => _value.Year;

    /// <summary>Month, 1 to 12.</summary>
    public int Maand => _value.Month;

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Dag => _value.Day;

    /// <summary>Number of days since 1 January of the year 1.</summary>
    public int Dagnummer => (int)(_value.Ticks / TimeSpan.TicksPerDay);

    /// <summary>Makes a date, or says that it does not exist (30 February, year 0).</summary>
    public static bool TryMaak(int jaar, int maand, int dag, out Datum datum)
    {
        datum = default;
        if (jaar is < 1 or > 9999 || maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar, maand))
        {
            return false;
        }

        datum = new Datum(new DateTime(jaar, maand, dag, 0, 0, 0, DateTimeKind.Unspecified));
        return true;
    }

    /// <summary>Makes a date that is known to exist.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date does not exist.</exception>
    public static Datum Maak(int jaar, int maand, int dag) =>
        TryMaak(jaar, maand, dag, out var datum) ? datum : throw new ArgumentOutOfRangeException(nameof(dag));

    /// <summary>The number (1 to 12) of a Dutch month name in lower case, or 0.</summary>
    public static int MaandVanNaam(string naam) => Array.IndexOf(Maandnamen, naam) + 1;

    /// <summary>The month that a misspelt, shortened or English name probably means, or 0.</summary>
    public static int BedoeldeMaand(string geschreven)
    {
        var naam = geschreven.ToLowerInvariant();
        var kort = Array.FindIndex(Kort, k => Array.IndexOf(k.Split(' '), naam) >= 0);
        return kort >= 0 ? kort + 1 : Diagnostics.Suggestions.Closest(naam, Maandnamen) is { } bedoeld ? MaandVanNaam(bedoeld) : 0;
    }

    /// <summary>Adds days; <see langword="null"/> when the result falls outside the calendar.</summary>
    public Datum? PlusDagen(int dagen)
    {
        var dag = (long)Dagnummer + dagen;
        return dag < 0 || dag > DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay ? null : new Datum(new DateTime(dag * TimeSpan.TicksPerDay));
    }

    /// <summary>
    /// Adds calendar months. Where the day does not exist in the resulting month, the result is the last day of that month,
    /// or with <paramref name="naarBoven"/> the first day of the next. <see langword="null"/> outside the calendar.
    /// </summary>
    public Datum? PlusMaanden(int maanden, bool naarBoven)
    {
        var index = ((long)Jaar * 12) + (Maand - 1) + maanden;
        if (index < 12 || index >= 10000 * 12)
        {
            return null;
        }

        var jaar = (int)(index / 12);
        var maand = (int)(index % 12) + 1;
        var laatste = DateTime.DaysInMonth(jaar, maand);
        if (Dag <= laatste)
        {
            return Maak(jaar, maand, Dag);
        }

        var einde = Maak(jaar, maand, laatste);
        return naarBoven ? einde.PlusDagen(1) : einde;
    }

    /// <inheritdoc/>
    public int CompareTo(Datum other) => _value.CompareTo(other._value);

    /// <inheritdoc/>
    public bool Equals(Datum other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Datum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Datum left, Datum right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Datum left, Datum right) => !left.Equals(right);

    /// <summary>Compares in time.</summary>
    public static bool operator <(Datum left, Datum right) => left.CompareTo(right) < 0;

    /// <summary>Compares in time.</summary>
    public static bool operator >(Datum left, Datum right) => left.CompareTo(right) > 0;

    /// <summary>Compares in time.</summary>
    public static bool operator <=(Datum left, Datum right) => left.CompareTo(right) <= 0;

    /// <summary>Compares in time.</summary>
    public static bool operator >=(Datum left, Datum right) => left.CompareTo(right) >= 0;

    /// <summary>The date as the policy writes it: <c>1 januari 2022</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", Dag, Maand == 0 ? "" : Maandnamen[Maand - 1], Jaar);
}
