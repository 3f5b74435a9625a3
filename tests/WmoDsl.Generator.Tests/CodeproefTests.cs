using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Execution;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Wetten;

namespace WmoDsl.Generator.Tests;

/// <summary>A case that is shown was decided twice, by the rules and by the C# that is made of them; where the two differ there is no verdict.</summary>
public class CodeproefTests
{
    // Nobody decides on 500 metres without the doctor.
    private const string MetGat = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1
        gegevens over iets
          afstand : afstand
            vraag "Hoe ver?"
          arts akkoord : oordeel
            vraag "Akkoord?"
        begrip dichtbij : ja/nee
          is ja als afstand is hoogstens 500 meter
        begrip heel dichtbij : ja/nee
          is ja als afstand is hoogstens 50 meter
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel kort
            als dichtbij en arts akkoord
            dan toekennen
          regel ver
            als niet dichtbij
            dan afwijzen
        waarborg niemand is dichtbij
          nooit dichtbij
        waarborg niemand is heel dichtbij
          nooit heel dichtbij
        """;

    [Fact]
    public void DeVertaaldeCodeIsHetOpOnsEigenBeleidMetElkGetoondGevalEens()
    {
        // The promise of the two together that the documents do not keep.
        Beleidsmappen.Namen.Sum(map => Speel(Beleidsmappen.LeesMetBases(map))).ShouldBe(1);
    }

    [Fact]
    public void DeVertaaldeCodeIsHetOpOnsBeleidZonderWatHetOpenlaatMetElkGatEens()
    {
        // Each rule that says that the leidraad leaves a case open, keeps a decision or a concept from having a gap; decisions that consult one of those get it as well.
        var delen = Beleidsmappen.Bestanden("den-haag-leidraad", "*.wmo").Select(b => (b.Path, Blokken: b.Text.Split("\n\n"))).ToList();
        var bestanden = delen.Select(d => new SourceText(d.Path, string.Join("\n\n", d.Blokken.Where(b => !IsVoorbeeld(b) && !LaatOpen(b)))));
        var compilatie = WmoCompiler.Compileer([.. bestanden.Select(b => WmoSyntax.Parse(b))], [.. Beleidsmappen.Bestanden("den-haag-leidraad", "*.inhoud")]);
        compilatie.Diagnostics.Where(d => d.IsError).ShouldBeEmpty();
        Speel(compilatie.Beleid).ShouldBeGreaterThan(delen.Sum(d => d.Blokken.Count(b => LaatOpen(b) && !IsVoorbeeld(b))) / 2);

        static bool IsVoorbeeld(string blok) => Regex.IsMatch(blok, "^voorbeeld ", RegexOptions.Multiline);
        static bool LaatOpen(string blok) => Regex.IsMatch(blok, "^ +dan niet geregeld", RegexOptions.Multiline);
    }

    // Plays what is refuted, also what is known; how many there are.
    private static int Speel(Beleid beleid)
    {
        var uitspraken = Bewijs.Voer(beleid, s => s is Waarborg or Definitie { Soort: Compiler.Model.Definitiesoort.Besluit } && !s.Plaats.Source.Path.StartsWith("../", StringComparison.Ordinal)).Select(u => u with { Bekend = [] }).Where(u => u.Tegenvoorbeeld is not null).ToImmutableArray();
        using var naspeler = new Naspeler(beleid);
        var nagespeeld = Codeproef.Voer(uitspraken, naspeler.Speel);
        nagespeeld.Where(u => u.Oordeel != Bewijsoordeel.Weerlegd).Select(u => $"{u.Onderwerp.Naam}: {u.Toelichting}").ShouldBeEmpty();
        naspeler.Compilaties.ShouldBe(uitspraken.IsEmpty ? 0 : 1);
        return uitspraken.Length;
    }

    [Fact]
    public void EenGatEnEenWaarborgGaanInDeCodeNetZo()
    {
        var beleid = Compileer(MetGat);
        using var naspeler = new Naspeler(beleid);
        var uitspraken = Weerlegd(beleid);
        uitspraken.Length.ShouldBe(3);
        Codeproef.Voer(uitspraken, naspeler.Speel).ShouldBe(uitspraken);
        naspeler.Compilaties.ShouldBe(1);

        // No decision uses 'heel dichtbij'.
        naspeler.ZonderCode.ShouldBe(1);
    }

    [Fact]
    public void WatInDeCodeAndersUitkomtIsGeenOordeel()
    {
        // The code is that of a policy in which the gap is closed: it says afwijzen where the rules say nothing.
        var beleid = Compileer(MetGat);
        var anders = Compileer(MetGat.Replace("waarborg niemand is dichtbij", "  anders afwijzen\nwaarborg niemand is dichtbij", StringComparison.Ordinal));
        using var naspeler = new Naspeler(beleid, _ => Gecompileerd.Van(anders, anders.Besluiten));
        var gat = Weerlegd(beleid).Single(u => u.Soort == Controlesoort.Volledig);
        var uitspraak = Codeproef.Voer([gat], naspeler.Speel).Single();
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.NietBeslist);
        uitspraak.Toelichting.ShouldContain("'hulp' komt er in de vertaalde code anders uit dan volgens de regels zelf");
        uitspraak.Toelichting.ShouldContain("de evaluator zegt 'NietGeregeld', de gegenereerde C# 'Beslist'");
        uitspraak.Toelichting.ShouldEndWith(Codeproef.Meld);
        uitspraak.Gevallen.ShouldBeEmpty();
        uitspraak.Tegenvoorbeeld.ShouldBe(gat.Tegenvoorbeeld);
    }

    // The code of the new version is that of the old: what a change does in it, is not what the rules say that it does.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EenWijzigingDieNietInDeCodeZitIsGeenOordeel(bool oudeCode)
    {
        var (oud, nieuw) = (Compileer(MetGat), Compileer(MetGat.Replace("500 meter", "400 meter", StringComparison.Ordinal)));
        using var toen = new Naspeler(oud);
        using var nu = new Naspeler(nieuw, besluiten => oudeCode ? Gecompileerd.Van(oud, oud.Besluiten) : Gecompileerd.Van(nieuw, besluiten));
        var wens = Vergelijkwens.Geen with { Naspel = new Versienaspel(new Codeversie(toen.Bereid, toen.Speel), new Codeversie(nu.Bereid, nu.Speel)) };
        var hulp = Vergelijker.Vergelijk(oud, nieuw, wens).Besluiten.Single(b => b.Naam == "hulp");
        (toen.Compilaties, nu.Compilaties).ShouldBe((1, 1));
        hulp.Verandering.ShouldBe(oudeCode ? Verandering.NietBeslist : Verandering.Anders);
        hulp.Perioden.IsEmpty.ShouldBe(oudeCode);
        if (oudeCode)
        {
            hulp.Toelichting.Single().ShouldStartWith("Van de nieuwe versie: Er is een geval gevonden, maar 'hulp' komt er in de vertaalde code anders uit dan volgens de regels zelf");
        }
    }

    [Theory]
    [InlineData("besluit", "is niet te gebruiken: er is geen klasse Hulp.")]
    [InlineData("tekst", "is niet te gebruiken: kapot.cs(1,")]
    [InlineData("bytes", "is niet te gebruiken: ")]
    public void CodeDieNietTeGebruikenIsWordtGemeld(string wat, string melding)
    {
        var beleid = Compileer(MetGat);
        using var naspeler = new Naspeler(beleid, _ => wat switch
        {
            "besluit" => Gecompileerd.Van([new EmittedFile("leeg.cs", "public class Niets { }")]),
            "tekst" => Gecompileerd.Van([new EmittedFile("kapot.cs", "dit is geen C#")]),
            _ => Gecompileerd.Van([1, 2, 3]),
        });
        var uitspraken = Codeproef.Voer(Weerlegd(beleid), naspeler.Speel);
        uitspraken.Single(u => u.Soort == Controlesoort.Volledig).Oordeel.ShouldBe(Bewijsoordeel.NietBeslist);
        uitspraken.Single(u => u.Soort == Controlesoort.Volledig).Toelichting.ShouldContain(melding);
    }

    [Fact]
    public void CodeDieVastlooptWordtGemeld()
    {
        var beleid = Compileer(MetGat);
        using var naspeler = new Naspeler(beleid, besluiten => Gecompileerd.Van(
            CSharpEmitter.EmitKaal(beleid, besluiten).Select(b => b with { Text = b.Text.Replace("internal static void Weeg(", "internal static void Weeg(HulpGegevens g, WmoDsl.Datum p, ref Spoor s, int i) { }\ninternal static void Weeg(", StringComparison.Ordinal).Replace("ref Spoor spoor)\n{\n", "ref Spoor spoor)\n{\nif (peildatum.Dag > 0) throw new global::System.InvalidOperationException(\"stuk\");\n", StringComparison.Ordinal) })));
        Codeproef.Voer(Weerlegd(beleid), naspeler.Speel).Single(u => u.Soort == Controlesoort.Volledig).Toelichting.ShouldContain("loopt vast: InvalidOperationException: stuk");
    }

    [Fact]
    public void NietsWordtGecompileerdAlsErNietsTeTonenIs()
    {
        var beleid = Compileer(MetGat);
        var bewezen = Bewijs.Voer(beleid, _ => true).Where(u => u.Oordeel == Bewijsoordeel.Bewezen).ToImmutableArray();
        bewezen.ShouldNotBeEmpty();
        using var naspeler = new Naspeler(beleid, _ => throw new InvalidOperationException("niet nodig"));
        Codeproef.Voer(bewezen, naspeler.Speel).ShouldBe(bewezen);

        // A gap that an example shows already, is not shown again.
        var bekend = Weerlegd(beleid).Select(u => u with { Bekend = u.Tegenvoorbeeld!.Voorbeelden }).Where(u => !u.Bekend.IsEmpty).ToImmutableArray();
        Codeproef.Voer(bekend, naspeler.Speel).ShouldBe(bekend);
        naspeler.Compilaties.ShouldBe(0);
    }

    [Fact]
    public void MeerGevallenWordenSamenGecompileerd()
    {
        var beleid = Compileer(MetGat);
        using var naspeler = new Naspeler(beleid);
        var hulp = beleid.Besluiten.Single();
        var dag = Compiler.Text.Datum.Maak(2022, 1, 1);
        var vraag = new Beslisvraag(hulp, dag, Casus.Leeg);
        naspeler.Speel([vraag, vraag]).ShouldAllBe(v => v.Count == 0);
        naspeler.Speel([vraag]).ShouldAllBe(v => v.Count == 0);
        naspeler.Compilaties.ShouldBe(1);
    }

    private static Beleid Compileer(string tekst) => Proefbeleid.Compileer(("proef.wmo", tekst));

    private static ImmutableArray<Uitspraak> Weerlegd(Beleid beleid) => [.. Bewijs.Voer(beleid, _ => true).Where(u => u.Oordeel == Bewijsoordeel.Weerlegd && u.Tegenvoorbeeld is not null)];
}
