using System.Collections.Immutable;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>Test cases of small policies, all with the same facts.</summary>
internal static class Proefgevallen
{
    public const string Kop = """
        beleid "Proef"
          geldig vanaf 1 januari 2026

        bron Bron is beleidsregel "Bron"

        paragraaf Bron 1 "Proef"

        gegevens over iets
          a : ja/nee
            vraag "a?"
          b : ja/nee
            vraag "b?"
          c : ja/nee
            vraag "c?"
          afstand : afstand
            vraag "Hoe ver?"
          kosten : bedrag
            vraag "Wat kost het?"
          kosten elders : bedrag
            vraag "Wat kost het elders?"
          medisch : oordeel
            vraag "Is het medisch nodig?"


        """;

    // One decision with these rules.
    public static Gevallenset Besluit(string regels, string verder = "") =>
        Enige($"besluit iets\n  uitkomsten toekennen, afwijzen\n{string.Join('\n', regels.Split('\n').Select(r => "  " + r))}\n\n{verder}");

    public static Gevallenset Enige(string tekst) => Maak(tekst, alleenOntbrekend: false).Single();

    // What is made, can be pasted: it is read, bound and comes out as it says. So that no test here can do without.
    public static List<Gevallenset> Maak(string tekst, bool alleenOntbrekend)
    {
        var beleid = Compileer(Kop + tekst);
        var sets = Gevallenmaker.Maak(beleid, Datum.Maak(2026, 1, 1), _ => true, alleenOntbrekend).ToList();
        var voorstellen = sets.SelectMany(s => s.Gevallen).Select(g => g.Voorbeeld).ToList();
        var blokken = Modelschrijver.SchrijfVoorbeelden(beleid, voorstellen);
        var samen = Compileer(Kop + tekst + "\n\n" + string.Join("\n", blokken));
        samen.Voorbeelden.Length.ShouldBe(beleid.Voorbeelden.Length + voorstellen.Count);
        samen.Voorbeelden.Select(v => Voorbeeldtoets.Voer(v, samen.Geldig)).Where(r => !r.Geslaagd).SelectMany(r => r.Verschillen).ShouldBeEmpty();
        return sets;
    }

    public static Beleid Compileer(string tekst)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Code} {d.Message}").ShouldBeEmpty();
        return compilatie.Beleid;
    }
}
