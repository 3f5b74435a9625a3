using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Weergave;

/// <summary>
/// What the examples touch, as one page: counts, what is missing, and the policy with a mark on every rule and condition. It asks nothing of any
/// other place and runs no script; all that comes from the policy is escaped.
/// </summary>
internal static class Dekkingspagina
{
    private const int MeesteVoorbeelden = 8;

    private const string Stijlblad = """
        :root { color-scheme: light dark; --achter: #fff; --voor: #1b1b1b; --zacht: #5f6368; --lijn: #d5d7da; --vlak: #f6f7f8;
          --goed: #d7f0da; --deels: #fde9b8; --niet: #fbd5d5; --goed-lijn: #1b7f37; --deels-lijn: #8a5a00; --niet-lijn: #b3261e; }
        @media (prefers-color-scheme: dark) { :root { --achter: #16181b; --voor: #e8e8e8; --zacht: #a3a8ae; --lijn: #3a3e43; --vlak: #1e2125;
          --goed: #17401f; --deels: #4d3a07; --niet: #571d1a; --goed-lijn: #6cc57e; --deels-lijn: #e6b94f; --niet-lijn: #f2918b; } }
        body { font: 1rem/1.5 system-ui, sans-serif; background: var(--achter); color: var(--voor); max-width: 75rem; margin: 0 auto; padding: 1rem; }
        table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--lijn); vertical-align: top; }
        td.getal { font-variant-numeric: tabular-nums; white-space: nowrap; }
        a { color: inherit; } .zacht { color: var(--zacht); } li { margin-bottom: .5rem; }
        pre { background: var(--vlak); border: 1px solid var(--lijn); padding: .5rem 0; overflow-x: auto; font: .875rem/1.6 ui-monospace, monospace; }
        pre > span { display: block; padding: 0 .75rem; } pre > span:target { outline: 2px solid var(--deels-lijn); }
        pre > span::before { content: attr(data-n); display: inline-block; width: 3rem; color: var(--zacht); user-select: none; }
        mark { color: inherit; padding: 0 .15rem; border-bottom: 2px solid; cursor: help; }
        mark::after { font-size: .75em; margin-left: .25em; }
        mark.goed { background: var(--goed); border-color: var(--goed-lijn); } mark.goed::after { content: "\2713"; color: var(--goed-lijn); }
        mark.deels { background: var(--deels); border-color: var(--deels-lijn); } mark.deels::after { content: "\25D0"; color: var(--deels-lijn); }
        mark.niet { background: var(--niet); border-color: var(--niet-lijn); } mark.niet::after { content: "\2717"; color: var(--niet-lijn); }
        """;

    /// <summary>Makes the page.</summary>
    public static string Maak(GeladenBeleid beleid, Dekking dekking)
    {
        var bestanden = dekking.Definities.Select(d => d.Definitie.Plaats.Source).Distinct().ToList();
        var html = new StringBuilder();
        var titel = Veilig("Dekking van " + beleid.Beleid.Naam);
        Regel(html, "<!DOCTYPE html>");
        Regel(html, "<html lang=\"nl\">");
        Regel(html, "<head>");
        Regel(html, "<meta charset=\"utf-8\">");
        Regel(html, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Regel(html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Regel(html, $"<title>{titel}</title>");
        Regel(html, $"<style>\n{Stijlblad}\n</style>");
        Regel(html, "</head>");
        Regel(html, "<body>");
        Regel(html, $"<h1>{titel}</h1>");
        Regel(html, "<p>Deze pagina toont wat de voorbeelden in het beleid aantonen. Alleen voorbeelden die kloppen, tellen mee. Wijs een gekleurd stuk aan om te zien welke dat zijn.</p>");
        Regel(html, "<p><mark class=\"goed\">aangetoond</mark> <mark class=\"deels\">voor een deel aangetoond</mark> <mark class=\"niet\">niet aangetoond</mark></p>");
        Regel(html, "<ul class=\"zacht\">");
        Regel(html, "<li>Een regel is aangetoond als hij in een voorbeeld de uitkomst draagt.</li>");
        Regel(html, "<li>Een voorwaarde is aangetoond als zij in een voorbeeld ja is en in een ander nee.</li>");
        Regel(html, "<li>Een grens is aangetoond als er voorbeelden zijn aan weerszijden van de lijn, zo dicht bij elkaar als kan.</li>");
        Regel(html, "</ul>");
        Tellingen(html, dekking);
        Gaten(html, beleid, dekking, bestanden);
        Regel(html, "<h2>Het beleid</h2>");
        for (var i = 0; i < bestanden.Count; i++)
        {
            Bestand(html, beleid, dekking, bestanden[i], i);
        }

        Regel(html, "</body>");
        Regel(html, "</html>");
        return html.ToString();
    }

    private static void Tellingen(StringBuilder html, Dekking dekking)
    {
        Regel(html, "<h2>Samenvatting</h2>");
        Regel(html, "<table>");
        Regel(html, "<tr><th scope=\"col\">besluit, met zijn begrippen</th><th scope=\"col\">regels</th><th scope=\"col\">voorwaarden (beide kanten)</th><th scope=\"col\">grenzen</th></tr>");
        foreach (var (naam, t) in Dekkingsweergave.Tellingen(dekking))
        {
            Regel(html, $"<tr><th scope=\"row\">{Veilig(naam)}</th>{Cel(t.Regels, t.AlleRegels)}{Cel(t.Voorwaarden, t.AlleVoorwaarden)}{Cel(t.Grenzen, t.AlleGrenzen)}</tr>");
        }

        Regel(html, "</table>");
    }

    private static string Cel(int gedekt, int van)
    {
        var tekst = string.Create(CultureInfo.InvariantCulture, $"{gedekt} van {van}");
        return van == 0 ? "<td class=\"getal zacht\">geen</td>" : $"<td class=\"getal\"><mark class=\"{(gedekt == van ? "goed" : gedekt == 0 ? "niet" : "deels")}\">{tekst}</mark></td>";
    }

    private static void Gaten(StringBuilder html, GeladenBeleid beleid, Dekking dekking, List<SourceText> bestanden)
    {
        Regel(html, "<h2>Wat ontbreekt</h2>");
        var gaten = dekking.Gaten.ToList();
        if (gaten.Count == 0)
        {
            Regel(html, "<p>Niets: de voorbeelden raken alles.</p>");
            return;
        }

        Regel(html, "<ol>");
        foreach (var gat in gaten)
        {
            var plaats = gat.Punt.Plaats;
            var anker = Anker(bestanden.IndexOf(plaats.Source), plaats.Regelnummer);
            Regel(html, $"<li>{Veilig(Hoofdletter(gat.Wat))}. <a href=\"#{anker}\">{Veilig(Meldingentekst.Plaats(beleid, plaats.Source, plaats.Span))}</a><br><span class=\"zacht\">Nodig: {Veilig(gat.Nodig)}.</span></li>");
        }

        Regel(html, "</ol>");
    }

    private static void Bestand(StringBuilder html, GeladenBeleid beleid, Dekking dekking, SourceText bestand, int nummer)
    {
        var merken = Merken(dekking, bestand);
        Regel(html, $"<h3>{Veilig(beleid.Toon(bestand))}</h3>");
        html.Append("<pre>");
        for (var i = 0; i < bestand.LineCount; i++)
        {
            var tekst = bestand.GetLine(i);
            if (i == bestand.LineCount - 1 && tekst.Length == 0)
            {
                break;
            }

            html.Append(CultureInfo.InvariantCulture, $"<span id=\"{Anker(nummer, i + 1)}\" data-n=\"{i + 1}\">");
            var begin = bestand.GetLineStart(i);
            var klaar = 0;
            foreach (var merk in merken)
            {
                // A condition over more than one line has a mark on each.
                var van = Math.Max(merk.Span.Start - begin, klaar);
                var tot = Math.Min(merk.Span.Start + merk.Span.Length - begin, tekst.Length);
                while (van < tot && char.IsWhiteSpace(tekst[van]))
                {
                    van++;
                }

                if (van < tot)
                {
                    html.Append(Veilig(tekst[klaar..van])).Append($"<mark class=\"{merk.Klasse}\" title=\"{Veilig(merk.Uitleg)}\">{Veilig(tekst[van..tot])}</mark>");
                    klaar = tot;
                }
            }

            html.Append(Veilig(tekst[klaar..])).Append("</span>");
        }

        Regel(html, "</pre>");
    }

    // What is said of the same words (a rule and its condition, a condition and its threshold, one concept for two roles) comes in one mark.
    private static List<(TextSpan Span, string Klasse, string Uitleg)> Merken(Dekking dekking, SourceText bestand) => dekking.Definities
        .SelectMany(d => d.Punten)
        .Where(p => p.Plaats.Source == bestand)
        .GroupBy(Woorden)
        .OrderBy(g => g.Key.Start)
        .ThenByDescending(g => g.Key.Length)
        .Select(g => (g.Key, g.All(p => p.IsGedekt) ? "goed" : g.Any(p => p.IsGeraakt) ? "deels" : "niet", string.Join("\n", g.SelectMany(Uitleg))))
        .ToList();

    // The rule 'anders' is found at all its words.
    private static TextSpan Woorden(Dekkingspunt punt) =>
        punt is Regeldekking { Regel: { Naam: "anders", Voorwaarde: null } } && punt.Plaats.Source.GetText(punt.Plaats.Span).StartsWith("anders", StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(punt.Plaats.Span.Start, "anders".Length)
            : punt.Plaats.Span;

    private static IEnumerable<string> Uitleg(Dekkingspunt punt) => punt switch
    {
        Regeldekking p => [$"{Hoofdletter(p.Noemer)}: {Voorbeelden("draagt de uitkomst in", p.Voorbeelden)}"],
        Voorwaardedekking p => [$"Voorwaarde{p.VanWie}: {Voorbeelden("ja in", p.Ja)}", $"Voorwaarde{p.VanWie}: {Voorbeelden("nee in", p.Nee)}"],
        Grensdekking p => p.Zijden.Where(z => z.Verplicht || !z.Voorbeelden.IsEmpty)
            .Select(z => $"Grens{p.VanWie}: {Voorbeelden(Grensdekking.Woorden(z.Zijde) + " in", z.Voorbeelden)}{(z.Voorbeelden.IsEmpty ? "; nodig is " + z.Nodig : "")}"),
        _ => [],
    };

    private static string Voorbeelden(string wat, IReadOnlyCollection<Voorbeeld> voorbeelden) => voorbeelden.Count == 0
        ? wat + " geen voorbeeld"
        : $"{wat} {string.Join(", ", voorbeelden.Take(MeesteVoorbeelden).Select(v => $"\"{v.Naam}\""))}"
            + (voorbeelden.Count > MeesteVoorbeelden ? string.Create(CultureInfo.InvariantCulture, $" en nog {voorbeelden.Count - MeesteVoorbeelden}") : "");

    private static string Anker(int bestand, int regel) => string.Create(CultureInfo.InvariantCulture, $"b{bestand}r{regel}");

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static void Regel(StringBuilder html, string tekst) => html.Append(tekst).Append('\n');

    // Besides what HTML would read: signs that show text in another order than it has.
    private static string Veilig(string tekst) => WebUtility.HtmlEncode(Venster.Veilig(tekst));
}
