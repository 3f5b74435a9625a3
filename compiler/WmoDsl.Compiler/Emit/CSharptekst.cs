using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Emit;

/// <summary>Pieces of C# text: literals and documentation.</summary>
internal static class CSharptekst
{
    /// <summary>A string literal.</summary>
    public static string Literal(string? tekst)
    {
        if (tekst is null)
        {
            return "null";
        }

        var literal = new StringBuilder("\"");
        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when char.IsControl(teken) || teken is '\u2028' or '\u2029' or '\u0085' || char.IsSurrogate(teken) =>
                    literal.Append("\\u").Append(((int)teken).ToString("x4", CultureInfo.InvariantCulture)),
                _ => literal.Append(teken),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A decimal literal.</summary>
    public static string Literal(decimal getal) => getal.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A whole number.</summary>
    public static string Literal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal literal, or <c>null</c>.</summary>
    public static string Literal(decimal? getal) => getal is { } g ? Literal(g) : "null";

    /// <summary>A date.</summary>
    public static string Literal(Datum datum) => string.Format(CultureInfo.InvariantCulture, "new global::WmoDsl.Datum({0}, {1}, {2})", datum.Jaar, datum.Maand, datum.Dag);

    /// <summary>A date, or <c>null</c>.</summary>
    public static string Literal(Datum? datum) => datum is { } d ? Literal(d) : "null";

    /// <summary>Text in documentation, on one line.</summary>
    public static string Xml(string tekst)
    {
        var xml = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                '\t' => xml.Append(' '),
                _ when char.IsControl(teken) || char.IsSurrogate(teken) || teken is '\u2028' or '\u2029' => xml.Append(' '),
                _ => xml.Append(teken),
            };
        }

        return xml.ToString();
    }

    /// <summary>Sources in documentation, with links where there are any.</summary>
    public static string Xml(ImmutableArray<Bronverwijzing> bronnen) => string.Join(", ", bronnen.Select(b =>
        Bronlink.Van(b) is { } link ? $"<see href=\"{Xml(link)}\">{Xml(b.ToString())}</see>" : Xml(b.ToString())));

    /// <summary>Text in a comment.</summary>
    public static string Commentaar(string tekst) => string.Concat(tekst.Select(t => char.IsControl(t) || t is '\u2028' or '\u2029' or '\u0085' ? ' ' : t));

    /// <summary>The short names of sources, for comments.</summary>
    public static string Kort(ImmutableArray<Bronverwijzing> bronnen) =>
        string.Join(", ", bronnen.Select(b => b.Plaats.Length == 0 ? b.Bron.Naam : $"{b.Bron.Naam} {b.Plaats}"));

    /// <summary>With a capital.</summary>
    public static string Zin(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst.Substring(1);
}

/// <summary>The addresses at which official publications can be opened at the right place; the same as the runtime gives.</summary>
internal static class Bronlink
{
    // The parts of a JCI 1.3 reference, in the order that the standard gives them.
    private static readonly (string Woord, string Sleutel)[] Delen =
    [
        ("hoofdstuk", "hoofdstuk"), ("paragraaf", "paragraaf"), ("artikel", "artikel"), ("lid", "lid"), ("onderdeel", "o"),
    ];

    /// <summary>The deepest address for a reference, or none.</summary>
    public static string? Van(Bronverwijzing verwijzing)
    {
        var bron = verwijzing.Bron;
        var nummer = bron.Nummer ?? "";
        return nummer switch
        {
            _ when Begint(nummer, "BWB") => "https://wetten.overheid.nl/jci1.3:c:" + nummer + Jci(verwijzing.Plaats),
            _ when Begint(nummer, "ECLI:") => "https://deeplink.rechtspraak.nl/uitspraak?id=" + nummer,
            _ when Begint(nummer, "CVDR") => "https://lokaleregelgeving.overheid.nl/" + nummer,
            _ when bron.Soort == "kamerstuk" && nummer.Length > 0 => "https://zoek.officielebekendmakingen.nl/kst-" + nummer + ".html",
            _ => bron.Link,
        };
    }

    private static bool Begint(string nummer, string voorvoegsel) => nummer.StartsWith(voorvoegsel, StringComparison.Ordinal);

    private static string Jci(string plaats)
    {
        var woorden = plaats.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(Delen
            .Select(d => (d.Sleutel, Index: System.Array.IndexOf(woorden, d.Woord)))
            .Where(d => d.Index >= 0 && d.Index + 1 < woorden.Length)
            .Select(d => $"&{d.Sleutel}={Uri.EscapeDataString(woorden[d.Index + 1]).Replace("%3A", ":")}"));
    }
}
