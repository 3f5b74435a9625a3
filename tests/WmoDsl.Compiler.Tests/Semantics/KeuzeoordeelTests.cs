using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>Judgements with more than two answers (<c>oordeel uit a, b, c</c>), and what is weighed by whom.</summary>
public sealed class KeuzeoordeelTests
{
    private const string Begin = """
        gegevens over de hulp
          doel : oordeel uit herstel, aanleren, overnemen
            vraag "Waarvoor is de hulp?"
            weeg mee "wat de cliënt kan", "wat hij wil leren"
            weeg mee "wie er helpt"
            beoordeeld door "consulent"
          spoed : oordeel
            vraag "Is er spoed?"
            weeg mee "hoe lang het al duurt"
          volwassen : ja/nee
            vraag "Is de cliënt volwassen?"

        besluit hulp
          uitkomsten begeleiding, overname, wachten

          regel leren
            als doel is een van (herstel, aanleren)
            dan begeleiding

          regel doen
            als doel is overnemen en spoed
            dan overname

          anders wachten

        """;

    private static Feit Feit(Compilatie compilatie, string naam) => compilatie.Beleid.Feiten.Single(f => f.Naam == naam);

    [Fact]
    public void Het_gegeven_is_een_oordeel_met_wat_er_wordt_gewogen()
    {
        var compilatie = Proef.Goed(Begin);

        var doel = Feit(compilatie, "doel");
        (doel.IsOordeel, doel.IsKeuzeoordeel, doel.Beoordelaar).ShouldBe((true, true, "consulent"));
        doel.Type.Keuzes!.Waarden.ShouldBe(["herstel", "aanleren", "overnemen"]);
        doel.Factoren.ShouldBe(["wat de cliënt kan", "wat hij wil leren", "wie er helpt"]);
        (Feit(compilatie, "spoed").IsOordeel, Feit(compilatie, "spoed").IsKeuzeoordeel, Feit(compilatie, "volwassen").IsOordeel).ShouldBe((true, false, false));
        Feit(compilatie, "spoed").Factoren.ShouldBe(["hoe lang het al duurt"]);
    }

    [Theory]
    [InlineData("doel is aanleren omdat \"wil het zelf kunnen\"", "begeleiding", true)]
    [InlineData("doel is overnemen omdat \"kan het niet meer\" door \"wijkteam\"\n    spoed is ja omdat \"valt vaak\"", "overname", true)]
    [InlineData("doel is overnemen omdat \"kan het niet meer\"\n    spoed is nee omdat \"duurt al jaren\"", "wachten", true)]
    [InlineData("doel is overnemen omdat \"kan het niet meer\"", "oordeel nodig: spoed", true)]
    [InlineData("spoed is nee omdat \"duurt al jaren\"", "oordeel nodig: doel", true)]
    [InlineData("doel is herstel omdat \"na de operatie\"", "wachten", false)]
    public void Voorbeelden_rekenen_ermee(string gegeven, string verwacht, bool klopt)
    {
        var compilatie = Proef.Goed(Begin + $"""
            voorbeeld "proef"
              bij besluit hulp
              gegeven
                {gegeven}
              verwacht {verwacht}
            """);

        Voorbeeldtoets.Voer(compilatie.Beleid.Voorbeelden.Single()).Geslaagd.ShouldBe(klopt);
    }

    [Fact]
    public void Een_keuzelijst_met_een_naam_kan_ook()
    {
        var compilatie = Proef.Goed("""
            keuzelijst tempo: snel, gewoon

            open norm hoe snel : tempo

            gegevens over de hulp
              gewenst tempo : oordeel uit tempo
                vraag "Hoe snel moet het?"

            invulling van hoe snel
              oordeel vraag "Hoe snel kan het?"
              weeg mee "wachttijden"
              beoordeeld door "planner"

            begrip op tijd : ja/nee
              is ja als gewenst tempo is gewoon of hoe snel is snel
            """);

        Feit(compilatie, "gewenst tempo").Type.ShouldBe(Feit(compilatie, "hoe snel").Type);
        (Feit(compilatie, "hoe snel").IsKeuzeoordeel, Feit(compilatie, "hoe snel").Beoordelaar).ShouldBe((true, "planner"));
        Feit(compilatie, "hoe snel").Factoren.ShouldBe(["wachttijden"]);
    }

    [Fact]
    public void Het_model_wordt_geschreven_zoals_het_is_gelezen()
    {
        var tekst = Modelschrijver.Schrijf(Proef.Goed(Begin).Beleid);

        tekst.ShouldContain("  doel : oordeel uit herstel, aanleren, overnemen\n    vraag \"Waarvoor is de hulp?\"\n    weeg mee \"wat de cliënt kan\", \"wat hij wil leren\", \"wie er helpt\"\n    beoordeeld door \"consulent\"\n");
        Modelschrijver.Schrijf(Proef.Goed(("a.wmo", tekst)).Beleid).ShouldBe(tekst);
    }

    [Fact]
    public void Partijen_oordelen_elk_zelf()
    {
        // A judgement need not be the same for both, so one may come to herstel and the other to overnemen.
        var compilatie = Proef.Goed(Begin + """
            waarborg nooit beide
              nooit tegelijk
                a. de gemeente: besluit hulp is begeleiding
                b. de aanbieder: besluit hulp is overname
            """);
        var (doel, spoed) = (new Gegeven(Feit(compilatie, "doel"), null), new Gegeven(Feit(compilatie, "spoed"), null));
        Casus Zaak(int keuze) => Casus.Leeg with { Gegevens = Casus.Leeg.Gegevens.Add(doel, new Gegevenstand(new KeuzeWaarde(keuze), "zo gezien")).Add(spoed, new Gegevenstand(Waarde.Ja, "zo gezien")) };

        Waarborgtoets.Toets(compilatie.Beleid.Waarborgen.Single(), [], Text.Datum.Maak(2022, 3, 1), Zaak(0), Zaak(2)).Stand.ShouldBe(Waarborgstand.Gebroken);
    }

    // ---------------------------------------------------------------------------------------------------------------- slips

    [Fact]
    public void Zonder_motivering() => Proef.GeeftEen(
        Begin + """
        voorbeeld "proef"
          bij besluit hulp
          gegeven
            ⟦doel⟧ is herstel
          verwacht begeleiding
        """,
        "WMO4010", "'doel' is een oordeel en heeft een motivering nodig.", "Schrijf: is herstel omdat \"…\".");

    [Fact]
    public void Een_begrip_is_geen_oordeel() => Proef.GeeftEen(
        "begrip doel : ⟦oordeel uit herstel, overnemen⟧\n  regel altijd\n    dan herstel\n",
        "WMO3003", "Een begrip volgt uit regels en is dus geen oordeel.", "Schrijf 'keuze uit …'. Moet een mens oordelen, maak er dan een gegeven van, onder 'gegevens over …'.");

    [Fact]
    public void Geen_oordeel_maar_wel_wegen() => Proef.GeeftEen(
        Begin.Replace("vraag \"Is de cliënt volwassen?\"", "vraag \"Is de cliënt volwassen?\"\n    ⟦weeg mee⟧ \"leeftijd\"", StringComparison.Ordinal),
        "WMO4026", "'volwassen' is geen oordeel: er valt niets te wegen.", "Maak er een oordeel van ('oordeel', of 'oordeel uit a, b, c'), of haal deze regel weg.");

    [Fact]
    public void Wegen_in_een_invulling_die_geen_oordeel_is() => Proef.GeeftEen(
        """
        open norm redelijke termijn : duur in dagen
        invulling van redelijke termijn
          vanaf 1 januari 2022 is 14 dagen
          ⟦weeg mee⟧ "drukte"
        """,
        "WMO4026", "De invulling van 'redelijke termijn' is geen oordeel: er valt niets te wegen.", "Maak er een oordeel van ('oordeel', of 'oordeel uit a, b, c'), of haal deze regel weg.");

    [Fact]
    public void Een_vraag_naar_ja_of_nee() => Proef.GeeftEen(
        Begin.Replace("als doel is overnemen en spoed", "als ⟦doel⟧ en spoed", StringComparison.Ordinal),
        "WMO3004", "Hier hoort een voorwaarde, iets dat ja of nee is; dit is een keuze (doel).", "Vergelijk de waarde ergens mee, bijvoorbeeld met 'is minstens …'.");
}
