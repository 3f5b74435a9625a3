using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests;

/// <summary>Verdicts about small policies, worked out by hand.</summary>
public class BewijsTests
{
    private const string Begin = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1

        gegevens over iets
          afstand : afstand
            vraag "Hoe ver?"
          arts akkoord : ja/nee
            vraag "Akkoord?"
          inkomen : bedrag
            vraag "Hoeveel?"
          kosten : bedrag
            vraag "Wat kost het?"
          begin : datum
            vraag "Vanaf wanneer?"
          eind : datum
            vraag "Tot wanneer?"
          duur : duur in maanden
            vraag "Hoe lang?"

        """;

    [Fact]
    public void EenGatIsPreciesWatGeenRegelZegt()
    {
        var uitspraak = Een(Controlesoort.Volledig, """
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als afstand is hoogstens 500 meter en arts akkoord
                dan toekennen
              regel ver
                als afstand is meer dan 500 meter
                dan afwijzen
            """);
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Gevallen.Select(g => string.Join(", ", g)).ShouldBe(["afstand is hoogstens 500 meter, arts akkoord is nee"]);
        uitspraak.AlleGevallen.ShouldBeTrue();
        Naspelen(uitspraak).Stand.ShouldBe(Stand.NietGeregeld);
    }

    // Who was born after the reference date has no age, and neither has who was born before the calendar; in between everybody has.
    [Fact]
    public void EenLeeftijdDieAanBeideEindenOntbreektHeeftEenWaardeDaartussen()
    {
        var regels = """
            begrip geboren : datum
              is (29 februari 2024 min (10 maal duur)) naar boven afgerond

            besluit hulp
              uitkomsten toekennen, afwijzen
              regel oud
                als de leeftijd uit geboren is minstens 18 jaar
                dan toekennen
              regel jong
                als de leeftijd uit geboren is minder dan 18 jaar
                dan afwijzen
            """;
        Voer(regels).Where(u => u.Soort == Controlesoort.RegelDoetErToe).ShouldAllBe(u => u.Oordeel == Bewijsoordeel.Bewezen);
        var uitspraak = Een(Controlesoort.Volledig, regels);
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);

        // Ten times two months before 29 February 2024 is after 1 January 2022, ten times three months is before it; 2,023 years are 24,276 months.
        uitspraak.Gevallen.Select(g => string.Join(", ", g)).ShouldBe(["duur is hoogstens 2 maanden of is minstens 2.428 maanden"]);
        Naspelen(uitspraak).Stand.ShouldBe(Stand.Onbekend);
    }

    // A day off the calendar is not even equal to itself.
    [Theory]
    [InlineData("10 maal duur", Bewijsoordeel.Weerlegd)]
    [InlineData("duur", Bewijsoordeel.Bewezen)]
    public void EenDagBuitenDeKalenderIsGeenDag(string duur, Bewijsoordeel oordeel)
    {
        var uitspraak = Een(Controlesoort.Volledig, $"""
            begrip laatste dag : datum
              is (begin plus ({duur})) naar beneden afgerond

            besluit hulp
              uitkomsten toekennen, afwijzen
              regel altijd
                als laatste dag is laatste dag
                dan toekennen
            """);
        uitspraak.Oordeel.ShouldBe(oordeel);
        if (oordeel == Bewijsoordeel.Weerlegd)
        {
            Naspelen(uitspraak).Stand.ShouldBe(Stand.Onbekend);
        }
    }

    [Fact]
    public void EenBesluitDatEenAnderRaadpleegtNoemtDiensUitkomst()
    {
        var uitspraak = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als afstand is hoogstens 500 meter en arts akkoord
                dan toekennen
              regel ver
                als afstand is meer dan 500 meter
                dan afwijzen
            besluit vorm
              uitkomsten geld, spullen
              regel geld
                als hulp is toekennen en kosten is hoogstens € 100
                dan geld
              regel spullen
                als hulp is afwijzen en inkomen is hoogstens € 100
                dan spullen
            """).Single(u => u.Soort == Controlesoort.Volledig && u.Onderwerp.Naam == "vorm");
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Gevallen.Select(g => string.Join(", ", g)).ShouldBe([
            "kosten is meer dan € 100, 'hulp' is toekennen",
            "inkomen is meer dan € 100, 'hulp' is afwijzen",
            "'hulp' heeft geen uitkomst, en dat maakt hier verschil",
        ], ignoreOrder: true);
        uitspraak.AlleGevallen.ShouldBeTrue();
    }

    [Fact]
    public void WatDeGeraadpleegdeBesluitenNooitSamenGevenIsGeenGat() => Voer("""
        besluit ver
          uitkomsten lang, kort
          regel ver
            als afstand is meer dan 500 meter
            dan lang
          anders kort
        besluit heel ver
          uitkomsten lang, kort
          regel heel ver
            als afstand is meer dan 900 meter
            dan lang
          anders kort
        besluit samen
          uitkomsten a, b, c
          regel a
            als ver is kort en heel ver is kort
            dan a
          regel b
            als ver is lang en heel ver is kort
            dan b
          regel c
            als ver is lang en heel ver is lang
            dan c
        """).Single(u => u.Soort == Controlesoort.Volledig && u.Onderwerp.Naam == "samen").Oordeel.ShouldBe(Bewijsoordeel.Bewezen);

    [Fact]
    public void WatHetBeleidUitdrukkelijkOpenlaatIsGeenGat()
    {
        const string rest = """
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als afstand is hoogstens 500 meter en arts akkoord
                dan toekennen
              regel ver
                als afstand is meer dan 500 meter
                dan afwijzen
            """;
        Een(Controlesoort.Volledig, rest + "\n  anders niet geregeld\n    want \"De bron kent dit geval niet.\"").Oordeel.ShouldBe(Bewijsoordeel.Bewezen);

        // Only what is said to be left open is; the case that remains has no doctor's word and less than 100 metres.
        var uitspraak = Een(Controlesoort.Volledig, rest + "\n  regel zonder arts\n    als afstand is minstens 100 meter en niet arts akkoord\n    dan niet geregeld\n    want \"De bron kent dit geval niet.\"");
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Gevallen.Select(g => string.Join(", ", g)).ShouldBe(["afstand is minder dan 100 meter, arts akkoord is nee"]);
        Naspelen(uitspraak).IsOpengelaten.ShouldBeFalse();
    }

    [Fact]
    public void WatOpEenOpengelatenBegripStuitIsGeenGatEnOpEenOngeregeldBegripWel()
    {
        string Beleid(string open) => $$"""
            begrip vervoer : keuze uit lopend, met de taxi
              regel dichtbij
                als afstand is hoogstens 500 meter
                dan lopend
              regel met akkoord
                als arts akkoord en afstand is meer dan 500 meter
                dan met de taxi
            {{open}}
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel taxi
                als vervoer is met de taxi
                dan toekennen
              anders afwijzen
            """;
        Een(Controlesoort.Volledig, Beleid("  anders niet geregeld\n    want \"Over ver lopen staat er niets.\"")).Oordeel.ShouldBe(Bewijsoordeel.Bewezen);
        Een(Controlesoort.Volledig, Beleid("")).Toelichting.ShouldBe("'vervoer' is dan niet geregeld.");
    }

    [Fact]
    public void EenRegelDieIetsOpenlaatWaarAltijdIetsAndersVoorgaatMaaktGeenVerschil()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als afstand is hoogstens 500 meter
                dan toekennen
              regel heel dichtbij
                als afstand is hoogstens 100 meter
                dan niet geregeld
                want "Over zo dichtbij staat er niets."
              anders afwijzen
            """);
        uitspraken.Where(u => u.Soort == Controlesoort.RegelDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => (u.Onderwerp.Naam, u.Toelichting)).ShouldBe([("heel dichtbij", "De regel geldt wel eens, maar dan gaat altijd een andere uitkomst voor (toekennen).")]);
    }

    [Fact]
    public void EenTegenspraakNoemtBeideRegels()
    {
        var uitspraak = Een(Controlesoort.Eenduidig, """
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel wel
                als arts akkoord
                dan toekennen
              regel niet
                als inkomen is meer dan € 1.000
                dan afwijzen
              anders afwijzen
            """);
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Regels.Select(r => r.Naam).ShouldBe(["wel", "niet"]);
        uitspraak.Gevallen.Select(g => string.Join(", ", g)).ShouldBe(["arts akkoord is ja, inkomen is meer dan € 1.000"]);
        Naspelen(uitspraak).Stand.ShouldBe(Stand.Tegenstrijdig);
    }

    [Fact]
    public void EenTegenspraakDieNietKanIsGeenTegenspraak() => Een(Controlesoort.Eenduidig, """
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel wel
            als kosten is hoogstens inkomen
            dan toekennen
          regel niet
            als kosten is meer dan inkomen
            dan afwijzen
        """).Oordeel.ShouldBe(Bewijsoordeel.Bewezen);

    [Fact]
    public void EenRegelDieNooitGeldtEnEenDieAltijdVerliest()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              afwijzen gaat voor toekennen
              regel nooit
                als afstand is meer dan 500 meter en afstand is minder dan 400 meter
                dan toekennen
              regel verliest
                als afstand is meer dan 700 meter
                dan toekennen
              regel wint
                als afstand is meer dan 600 meter
                dan afwijzen
              anders toekennen
            """).Where(u => u.Soort == Controlesoort.RegelDoetErToe);
        uitspraken.Where(u => u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => u.Onderwerp.Naam).ShouldBe(["nooit", "verliest"]);
    }

    [Fact]
    public void EenVoorwaardeDieDeRestAlZegtEnEenVraagDieNietsUitmaakt()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel wel
                als afstand is minder dan 400 meter en afstand is minder dan 500 meter
                dan toekennen
              regel ook
                als (arts akkoord of niet arts akkoord) en afstand is minstens 500 meter
                dan afwijzen
              anders afwijzen
            """);
        var overbodig = uitspraken.Where(u => u.Soort == Controlesoort.VoorwaardeDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => u.Voorwaarde!).ToList();
        overbodig.OfType<VergelijkExpr>().Select(v => ((GetalWaarde)((LiteralExpr)v.Rechts).Waarde).Waarde).ShouldBe([500]);
        uitspraken.Where(u => u.Soort == Controlesoort.VraagDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => u.Gegeven).ShouldBe(["arts akkoord"]);
    }

    [Fact]
    public void EenEigenPlichtIsOokEenVerschil()
    {
        // 'dichtbij' says nothing that 'wel' does not say, 'met plicht' does, and 'zelfde plicht' only repeats it. 'andere uitkomst' decides as the rest does, with a duty.
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel wel
                als kosten is hoogstens € 500
                dan toekennen
              regel dichtbij
                als kosten is hoogstens € 500 en afstand is hoogstens 500 meter
                dan toekennen
              regel met plicht
                als kosten is hoogstens € 500 en arts akkoord
                dan toekennen
                verplichting van gemeente "de arts bedanken"
              regel zelfde plicht
                als kosten is hoogstens € 500 en arts akkoord en inkomen is hoogstens € 100
                dan toekennen
                verplichting van gemeente "de arts bedanken"
              regel andere uitkomst
                als kosten is meer dan € 500 en begin is na eind
                dan afwijzen
                verplichting van gemeente "de arts bedanken"
              anders afwijzen
            """);
        uitspraken.Where(u => u.Soort == Controlesoort.RegelDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => u.Onderwerp.Naam).ShouldBe(["dichtbij", "zelfde plicht"]);
        uitspraken.Where(u => u.Soort == Controlesoort.VraagDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd).Select(u => u.Gegeven).ShouldBe(["inkomen", "afstand"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("als eind is na (begin plus 5 jaar naar boven afgerond)\n  dan is besluit hulp nooit toekennen", Bewijsoordeel.Bewezen)]
    [InlineData("als eind is op zijn vroegst (begin plus 4 jaar naar boven afgerond)\n  dan is besluit hulp nooit toekennen", Bewijsoordeel.Weerlegd)]
    [InlineData("als eind is na (begin plus 5 jaar naar boven afgerond)\n  dan is besluit hulp altijd afwijzen", Bewijsoordeel.Bewezen)]
    [InlineData("besluit hulp hangt niet af van inkomen", Bewijsoordeel.Bewezen)]
    [InlineData("besluit hulp hangt niet af van begin", Bewijsoordeel.Weerlegd)]
    [InlineData("elk besluit heeft bij elke uitkomst een bron", Bewijsoordeel.Bewezen)]
    public void EenWaarborgIsBewezenOfWeerlegd(string belofte, Bewijsoordeel oordeel)
    {
        var uitspraak = Een(Controlesoort.Waarborg, $"""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel te lang
                als eind is na (begin plus 5 jaar naar boven afgerond)
                dan afwijzen
              anders toekennen

            waarborg de proef
              {belofte}
            """);
        uitspraak.Oordeel.ShouldBe(oordeel);
        (uitspraak.Tegenvoorbeeld is not null).ShouldBe(oordeel == Bewijsoordeel.Weerlegd);
    }

    [Fact]
    public void EenAannameSluitGevallenUit()
    {
        const string Beleid = """
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel duur
                als kosten is meer dan € 1.000
                dan afwijzen
              anders toekennen

            waarborg wie weinig heeft krijgt hulp
              als inkomen is minder dan € 500
              dan is besluit hulp altijd toekennen
            """;
        Een(Controlesoort.Waarborg, Beleid).Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        var met = Een(Controlesoort.Waarborg, Beleid + "\n\naanname niemand vraagt meer dan hij heeft\n  omdat \"zo is het in de proef\"\n  altijd kosten is hoogstens inkomen\n");
        met.Oordeel.ShouldBe(Bewijsoordeel.Bewezen);
        met.Aannames.Select(a => a.Naam).ShouldBe(["niemand vraagt meer dan hij heeft"]);
    }

    [Fact]
    public void PartijenMetEenEigenOordeelSturenIemandHeenEnWeer()
    {
        const string Beleid = """
            gegevens over de schuld
              schuld van een ander : oordeel
                vraag "Is het de schuld van een ander?"

            besluit wie
              uitkomsten gemeente, verzekeraar
              regel ander
                als {0}
                dan verzekeraar
              anders gemeente

            waarborg nooit heen en weer
              nooit tegelijk
                a. de gemeente: besluit wie is verzekeraar
                b. de verzekeraar: besluit wie is gemeente
            """;
        Een(Controlesoort.Waarborg, Beleid.Replace("{0}", "schuld van een ander", StringComparison.Ordinal)).Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        Een(Controlesoort.Waarborg, Beleid.Replace("{0}", "arts akkoord", StringComparison.Ordinal)).Oordeel.ShouldBe(Bewijsoordeel.Bewezen);
    }

    // What only the decision of the other looks at, is no part of what a party knows; least of all what it never knows.
    [Fact]
    public void WatEenPartijNooitWeetStaatNietInHaarZaak()
    {
        var uitspraak = Een(Controlesoort.Waarborg, """
            besluit stad
              uitkomsten zelf, verzekeraar
              regel ver
                als arts akkoord
                dan verzekeraar
              anders zelf

            besluit verzekering
              uitkomsten zelf, gemeente
              regel duur
                als kosten is meer dan € 100
                dan gemeente
              anders zelf

            waarborg nooit heen en weer
              nooit tegelijk
                a. de gemeente: besluit stad is verzekeraar
                b. de verzekeraar: besluit verzekering is gemeente
              de verzekeraar weet niet: arts akkoord
            """);
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Tegenvoorbeeld!.Zaken.Select(z => string.Join(", ", z.Casus.Gegevens.Keys.Select(g => g.Naam))).ShouldBe(["arts akkoord", "kosten"]);
    }

    // Two rules that always contradict each other: that is told, and of neither that it does nothing.
    [Fact]
    public void EenRegelDieTegenspreektMaaktVerschil()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel wel
                als arts akkoord
                dan toekennen
              regel niet
                als arts akkoord
                dan afwijzen
            """);
        uitspraken.Single(u => u.Soort == Controlesoort.Eenduidig).Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraken.Where(u => u.Soort == Controlesoort.RegelDoetErToe).Select(u => u.Oordeel).ShouldBe([Bewijsoordeel.Bewezen, Bewijsoordeel.Bewezen]);
    }

    // The second condition says what the first says, but has no answer where it does not hold: without the first nothing would come out there.
    [Fact]
    public void EenVoorwaardeDieEenGatAfdektKanNietWeg()
    {
        var uitspraken = Voer("""
            begrip dichtbij : ja/nee
              regel ook dichtbij
                als arts akkoord
                dan ja

            besluit hulp
              uitkomsten toekennen, afwijzen
              regel wel
                als aan alle voorwaarden is voldaan:
                    a. arts akkoord
                    b. dichtbij
                dan toekennen
              anders afwijzen
            """);
        var delen = uitspraken.Where(u => u.Soort == Controlesoort.VoorwaardeDoetErToe && u.Definitie!.Naam == "hulp").ToDictionary(u => u.Voorwaarde!.GetType(), u => u.Oordeel);
        delen.ShouldBe(new Dictionary<Type, Bewijsoordeel> { [typeof(FeitExpr)] = Bewijsoordeel.Bewezen, [typeof(DefinitieExpr)] = Bewijsoordeel.Weerlegd }, ignoreOrder: true);
    }

    [Fact]
    public void EenRegelWaarvanDeVergelijkingenNietSamenKunnenGeldtNooit()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel terug in de tijd
                als begin is na eind en eind is na begin
                dan toekennen
              regel vooruit
                als eind is na begin
                dan toekennen
              anders afwijzen
            """).Where(u => u.Soort is Controlesoort.RegelDoetErToe or Controlesoort.VoorwaardeDoetErToe).ToList();
        uitspraken.Where(u => u.Oordeel != Bewijsoordeel.Bewezen).Select(u => (u.Soort, u.Onderwerp.Naam, u.Oordeel, u.Toelichting))
            .ShouldBe([(Controlesoort.RegelDoetErToe, "terug in de tijd", Bewijsoordeel.Weerlegd, "De voorwaarde is nooit vervuld.")]);
    }

    [Fact]
    public void EenVergelijkingDieUitEenAndereVolgtKanWeg()
    {
        // What is before the end, is before the day after it.
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel op tijd
                als begin is vóór eind en begin is vóór (eind plus 1 dagen)
                dan toekennen
              anders afwijzen
            """).Where(u => u.Soort == Controlesoort.VoorwaardeDoetErToe).ToList();
        uitspraken.Select(u => u.Oordeel).ShouldBe([Bewijsoordeel.Bewezen, Bewijsoordeel.Weerlegd]);
    }

    [Fact]
    public void VanEenDeelDatWegKanWordtNietOokElkOnderdeelGenoemd()
    {
        var uitspraken = Voer("""
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel akkoord
                als arts akkoord en (arts akkoord of inkomen is hoogstens € 100)
                dan toekennen
              anders afwijzen
            """).Where(u => u is { Soort: Controlesoort.VoorwaardeDoetErToe, Oordeel: Bewijsoordeel.Weerlegd }).ToList();
        uitspraken.ShouldHaveSingleItem().Voorwaarde.ShouldBeOfType<SamengesteldExpr>().Soort.ShouldBe(Samenstelling.Minstens);
    }

    private static Uitspraak Een(Controlesoort soort, string tekst) => Voer(tekst).Single(u => u.Soort == soort);

    private static Beslissing Naspelen(Uitspraak uitspraak) => new Evaluator(uitspraak.Tegenvoorbeeld!.Zaken.Single().Casus, uitspraak.Vanaf).Beslis(uitspraak.Definitie!);

    private static ImmutableArray<Uitspraak> Voer(string tekst)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", Begin + tekst))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.ShouldBeEmpty();
        return Bewijs.Voer(compilatie.Beleid, _ => true);
    }
}
