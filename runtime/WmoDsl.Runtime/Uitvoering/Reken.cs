using System;

namespace WmoDsl.Uitvoering;

/// <summary>
/// The calculations of the language that C# has no operator for, for generated code. Numbers are in the unit of their kind: euro,
/// metres, percents, days, months, years. An operand that is <see langword="null"/> is unknown, and then so is the result.
/// </summary>
public static class Reken
{
    /// <summary><c>waarde naar beneden afgerond op een veelvoud van …</c></summary>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal? NaarBeneden(decimal? waarde, decimal veelvoud) =>
        waarde is { } getal ? Afronding.NaarBeneden(getal, veelvoud) : null;

    /// <summary><c>waarde naar boven afgerond op een veelvoud van …</c></summary>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal? NaarBoven(decimal? waarde, decimal veelvoud) =>
        waarde is { } getal ? Afronding.NaarBoven(getal, veelvoud) : null;

    /// <summary><c>waarde rekenkundig afgerond op een veelvoud van …</c></summary>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal? Rekenkundig(decimal? waarde, decimal veelvoud) =>
        waarde is { } getal ? Afronding.Rekenkundig(getal, veelvoud) : null;

    /// <summary><c>de hoogste van (a, b)</c></summary>
    public static T? Hoogste<T>(T? a, T? b)
        where T : struct, IComparable<T> =>
        a is { } links && b is { } rechts ? (links.CompareTo(rechts) >= 0 ? links : rechts) : null;

    /// <summary><c>de laagste van (a, b)</c></summary>
    public static T? Laagste<T>(T? a, T? b)
        where T : struct, IComparable<T> =>
        a is { } links && b is { } rechts ? (links.CompareTo(rechts) <= 0 ? links : rechts) : null;

    /// <summary><c>de hoogste … van de … waarvoor (…), anders …</c>: of those that count; unknown as soon as it is unknown whether one counts.</summary>
    /// <param name="telt">For each member whether it counts.</param>
    /// <param name="waarden">For each member the value.</param>
    /// <param name="anders">What it is when none counts.</param>
    public static T? Hoogste<T>(ReadOnlySpan<Kleene> telt, ReadOnlySpan<T?> waarden, T? anders)
        where T : struct, IComparable<T> => Uiterste(telt, waarden, anders, 1);

    /// <summary><c>de laagste … van de … waarvoor (…), anders …</c></summary>
    /// <param name="telt">For each member whether it counts.</param>
    /// <param name="waarden">For each member the value.</param>
    /// <param name="anders">What it is when none counts.</param>
    public static T? Laagste<T>(ReadOnlySpan<Kleene> telt, ReadOnlySpan<T?> waarden, T? anders)
        where T : struct, IComparable<T> => Uiterste(telt, waarden, anders, -1);

    /// <summary><c>het totaal van … van de … waarvoor (…)</c>: 0 when none counts.</summary>
    /// <param name="telt">For each member whether it counts.</param>
    /// <param name="waarden">For each member the value.</param>
    public static decimal? Totaal(ReadOnlySpan<Kleene> telt, ReadOnlySpan<decimal?> waarden)
    {
        decimal? totaal = 0m;
        for (var i = 0; i < telt.Length; i++)
        {
            totaal = telt[i].IsOnbekend ? null : telt[i].IsJa ? totaal + waarden[i] : totaal;
            if (totaal is null)
            {
                return null;
            }
        }

        return totaal;
    }

    /// <summary>A date plus days, or with a negative number minus days; <see langword="null"/> also outside the calendar.</summary>
    public static Datum? PlusDagen(Datum? datum, decimal? dagen) =>
        datum is { } dag && Geheel(dagen) is { } aantal ? dag.PlusDagen(aantal) : null;

    /// <summary>
    /// A date plus calendar months, or with a negative number minus months; <see langword="null"/> also outside the calendar.
    /// </summary>
    /// <param name="datum">The date.</param>
    /// <param name="maanden">How many months.</param>
    /// <param name="naarBoven">Where the day does not exist in that month: the first of the next, instead of the last of that month.</param>
    public static Datum? PlusMaanden(Datum? datum, decimal? maanden, bool naarBoven) =>
        datum is { } dag && Geheel(maanden) is { } aantal ? dag.PlusMaanden(aantal, naarBoven) : null;

    /// <summary>The number of days from <paramref name="van"/> to <paramref name="tot"/>; negative when that is earlier.</summary>
    public static decimal? DagenTussen(Datum? tot, Datum? van) => tot?.Dagnummer - van?.Dagnummer;

    /// <summary><c>de leeftijd uit geboortedatum</c>, in whole years; <see langword="null"/> also before the birth.</summary>
    public static int? Leeftijd(Datum? geboortedatum, Datum op) => geboortedatum is { } geboren ? Datum.Leeftijd(geboren, op) : null;

    /// <summary><c>de leeftijd uit geboortedatum op datum aanvraag</c>: the same on a date that may be unknown.</summary>
    public static int? Leeftijd(Datum? geboortedatum, Datum? op) => op is { } dag ? Leeftijd(geboortedatum, dag) : null;

    private static T? Uiterste<T>(ReadOnlySpan<Kleene> telt, ReadOnlySpan<T?> waarden, T? anders, int richting)
        where T : struct, IComparable<T>
    {
        T? uiterste = null;
        for (var i = 0; i < telt.Length; i++)
        {
            if (telt[i].IsOnbekend || (telt[i].IsJa && waarden[i] is null))
            {
                return null;
            }

            if (telt[i].IsJa && waarden[i] is { } waarde && (uiterste is not { } tot || Math.Sign(waarde.CompareTo(tot)) == richting))
            {
                uiterste = waarde;
            }
        }

        return uiterste ?? anders;
    }

    // More than an int of days or months from any date lies outside the calendar, which is what null says.
    private static int? Geheel(decimal? aantal) => aantal is >= int.MinValue and <= int.MaxValue ? (int)aantal.GetValueOrDefault() : null;
}
