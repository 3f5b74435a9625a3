using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Cli.Weergave;

/// <summary>Proposed test cases: a file that an author can take over, or a document for programs. All that is no example is a comment.</summary>
internal static class Toetsgevallenweergave
{
    // More nobody reads above an example; the document has all.
    private const int MeesteRegels = 8;

    /// <summary>Writes the file.</summary>
    /// <param name="venster">Where to.</param>
    /// <param name="beleid">The policy.</param>
    /// <param name="peildatum">The reference date of the cases.</param>
    /// <param name="sets">The cases.</param>
    /// <param name="voorstellen">Their texts.</param>
    /// <param name="ontbrekend">Whether what the examples show already was left out.</param>
    /// <param name="inCode">Whether the cases were played in compiled code too.</param>
    /// <param name="zonderCode">Of how many there is no code.</param>
    public static void Tekst(Venster venster, GeladenBeleid beleid, Compiler.Text.Datum peildatum, IReadOnlyList<Gevallenset> sets, Voorstelschrijver voorstellen, bool ontbrekend, bool inCode, int zonderCode)
    {
        Opmerking(venster, $"Voorgestelde voorbeelden bij \"{beleid.Beleid.Naam}\", op {peildatum}.");
        Opmerking(venster, "Wat hier verwacht wordt, is wat het beleid nu zegt. Dat bewijst niets over de bron: lees haar bij elk voorbeeld na, verbeter wat");
        Opmerking(venster, "niet klopt, vul in waarom een oordeel zo is, en geef het voorbeeld een naam die iets zegt. Neem het daarna pas over.");
        foreach (var set in sets.Where(s => !ontbrekend || s.Gevallen.Length > 0 || s.Reden.Length > 0))
        {
            Tekst(venster, beleid, set, voorstellen);
        }

        var aantal = sets.Sum(s => s.Gevallen.Length);
        venster.Regel();
        Opmerking(venster, aantal == 0
            ? ontbrekend ? "De voorbeelden van het beleid laten alles al zien wat te laten zien is." : "Er is niets te laten zien."
            : $"Samen: {Telling(aantal, sets.Sum(s => s.Ondergrens))}.");
        if (aantal > 0)
        {
            Opmerking(venster, Bewijsweergave.Nagespeeld("voorgesteld", inCode, zonderCode));
        }

        if (ontbrekend && sets.Sum(s => s.AlGedekt) is > 0 and var al)
        {
            Opmerking(venster, $"De voorbeelden van het beleid laten al {al} dingen zien.");
        }
    }

    /// <summary>The document.</summary>
    public static string Json(GeladenBeleid beleid, Compiler.Text.Datum peildatum, IReadOnlyList<Gevallenset> sets, Voorstelschrijver voorstellen, bool inCode) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("versie", 1);
        json.WriteString("beleid", beleid.Beleid.Naam);
        json.WriteString("peildatum", Jsontekst.Iso(peildatum));
        json.WriteString("letOp", "Wat verwacht wordt, is wat het beleid nu zegt; lees bij elk voorbeeld de bron na.");
        json.WriteBoolean("nagespeeldInCode", inCode);
        json.WriteNumber("gevallen", sets.Sum(s => s.Gevallen.Length));
        json.WriteNumber("ondergrens", sets.Sum(s => s.Ondergrens));
        json.WriteStartArray("sets");
        foreach (var set in sets)
        {
            Json(json, beleid, set, voorstellen);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Tekst(Venster venster, GeladenBeleid beleid, Gevallenset set, Voorstelschrijver voorstellen)
    {
        venster.Regel();
        Opmerking(venster, new string('-', 112));
        Opmerking(venster, $"{Toetsweergave.Soort(set.Definitie)} {set.Definitie.Naam}: {(set.Reden.Length > 0 ? set.Reden : Telling(set.Gevallen.Length, set.Ondergrens))}", Stijl.Kop);
        if (Mee(set) is { Count: > 0 } mee)
        {
            Opmerking(venster, $"met {string.Join(", ", mee)}");
        }

        foreach (var doel in set.Doelen.Where(d => d.Kracht != Doelkracht.Doorslaggevend))
        {
            Opmerking(venster, $"{Meldingentekst.Plaats(beleid, doel.Plaats.Source, doel.Plaats.Span)}: {Woord(doel.Kracht)}{doel.Tekst}. {doel.Reden}", Stijl.Zacht);
        }

        foreach (var geval in set.Gevallen)
        {
            var (tekst, bronnen) = voorstellen.Van(geval);
            venster.Regel();
            Opmerking(venster, $"Lees na: {string.Join("; ", bronnen)}", Stijl.Zacht);

            // The same condition in two rules reads the same; that it matters in one of them, is what counts.
            var getoond = geval.Doelen.Where(d => d.Soort != Doelsoort.Uitkomst).GroupBy(d => d.Tekst).Select(g => (Tekst: g.Key, DoetErToe: g.Any(d => d.Kracht == Doelkracht.Doorslaggevend))).ToList();
            foreach (var doel in getoond.Take(getoond.Count > MeesteRegels ? MeesteRegels - 1 : MeesteRegels))
            {
                Opmerking(venster, $"  {doel.Tekst}{(doel.DoetErToe ? "" : " (doet er hier niet toe)")}", Stijl.Zacht);
            }

            if (getoond.Count > MeesteRegels)
            {
                Opmerking(venster, $"  en nog {getoond.Count - MeesteRegels + 1}", Stijl.Zacht);
            }

            venster.Schrijf(tekst);
        }
    }

    // What an author has a name for: the condition of a duty has none.
    private static List<string> Mee(Gevallenset set) => [.. set.Mee.Where(d => d.VoorPlicht is null).Select(d => d.Naam)];

    private static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Gevallenset set, Voorstelschrijver voorstellen)
    {
        json.WriteStartObject();
        json.WriteString(Toetsweergave.Soort(set.Definitie), set.Definitie.Naam);
        json.Teksten("met", Mee(set));
        json.WriteNumber("ondergrens", set.Ondergrens);
        json.WriteNumber("alGedekt", set.AlGedekt);
        if (set.Reden.Length > 0)
        {
            json.WriteString("reden", set.Reden);
        }

        json.WriteStartArray("gevallen");
        foreach (var geval in set.Gevallen)
        {
            var (tekst, bronnen) = voorstellen.Van(geval);
            json.WriteStartObject();
            json.WriteString("naam", geval.Voorbeeld.Naam);
            json.WriteString("tekst", tekst);
            json.Teksten("bronnen", bronnen);
            json.WriteStartArray("toont");
            foreach (var doel in geval.Doelen)
            {
                Json(json, beleid, doel);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        // Why fewer cannot be: no case shows two of these.
        json.Teksten("nooitSamen", set.Uitsluitend.Select(d => d.Tekst));
        json.WriteStartArray("opmerkelijk");
        foreach (var doel in set.Doelen.Where(d => d.Kracht != Doelkracht.Doorslaggevend))
        {
            Json(json, beleid, doel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Toetsdoel doel)
    {
        json.WriteStartObject();
        json.WriteString("wat", doel.Tekst);
        json.WriteString("soort", doel.Soort switch { Doelsoort.Regel => "regel", Doelsoort.Grens => "grens", Doelsoort.Uitkomst => "uitkomst", _ => "voorwaarde" });
        json.WriteString("kracht", doel.Kracht switch { Doelkracht.Doorslaggevend => "doorslaggevend", Doelkracht.Voorkomend => "voorkomend", Doelkracht.Onmogelijk => "onmogelijk", _ => "niet gevonden" });
        json.WriteString("bestand", beleid.Toon(doel.Plaats.Source));
        json.WriteNumber("regelnummer", doel.Plaats.Regelnummer);
        if (doel.Reden.Length > 0)
        {
            json.WriteString("reden", doel.Reden);
        }

        json.WriteEndObject();
    }

    private static string Telling(int aantal, int ondergrens) => aantal == 0
        ? "geen gevallen"
        : $"{Meldingentekst.Aantal(aantal, "geval", "gevallen")}; {(aantal == ondergrens ? "minder kan niet" : $"minder dan {ondergrens} kan niet")}";

    private static string Woord(Doelkracht kracht) => kracht switch
    {
        Doelkracht.Voorkomend => "niet doorslaggevend: ",
        Doelkracht.Onmogelijk => "komt niet voor: ",
        _ => "niet gevonden: ",
    };

    private static void Opmerking(Venster venster, string tekst, Stijl stijl = Stijl.Gewoon) => venster.Regel("// " + tekst, stijl);
}
