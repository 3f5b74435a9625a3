using System.Globalization;

namespace WmoDsl.Analysis.Smt;

/// <summary>Terms of SMT-LIB 2 as text, made a little smaller where a part is known.</summary>
internal static class Smttekst
{
    public const string Waar = "true", Onwaar = "false";

    public static string Niet(string a) => a == Waar ? Onwaar : a == Onwaar ? Waar : $"(not {a})";

    public static string En(params IEnumerable<string> delen) => Samen("and", delen, Waar, Onwaar);

    public static string Of(params IEnumerable<string> delen) => Samen("or", delen, Onwaar, Waar);

    public static string Als(string voorwaarde, string dan, string anders) =>
        voorwaarde == Waar || dan == anders ? dan : voorwaarde == Onwaar ? anders : $"(ite {voorwaarde} {dan} {anders})";

    public static string Gelijk(string a, string b) => a == b ? Waar : $"(= {a} {b})";

    /// <summary>How many of some conditions hold.</summary>
    public static string Tel(IReadOnlyCollection<string> delen) => delen.Count switch
    {
        0 => "0",
        1 => $"(ite {delen.First()} 1 0)",
        _ => $"(+ {string.Join(' ', delen.Select(d => $"(ite {d} 1 0)"))})",
    };

    public static string Getal(long getal) => getal < 0 ? $"(- {(-getal).ToString(CultureInfo.InvariantCulture)})" : getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>An exact number as a real.</summary>
    public static string Getal(decimal getal)
    {
        var tekst = Math.Abs(getal).ToString(CultureInfo.InvariantCulture);
        tekst = tekst.Contains('.', StringComparison.Ordinal) ? tekst : tekst + ".0";
        return getal < 0 ? $"(- {tekst})" : tekst;
    }

    private static string Samen(string wijze, IEnumerable<string> delen, string leeg, string vol)
    {
        var over = delen.Where(d => d != leeg).Distinct().ToList();
        return over.Contains(vol) ? vol : over.Count switch { 0 => leeg, 1 => over[0], _ => $"({wijze} {string.Join(' ', over)})" };
    }
}
