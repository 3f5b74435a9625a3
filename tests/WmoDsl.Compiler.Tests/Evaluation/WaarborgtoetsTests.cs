using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>What breaks a promise in one case: the reference for every proof.</summary>
public sealed class WaarborgtoetsTests
{
    private const string Basis = """
        gegevens van een persoon
          zorgt : ja/nee  vraag "?"
        rol partner is een persoon, mag ontbreken

        gegevens over de cliënt
          binnen : ja/nee  vraag "Woont de cliënt in een instelling?"
          ver : ja/nee  vraag "Is het ver?"
          inkomen : bedrag  vraag "Wat is het inkomen?"
          redt het zelf : oordeel  vraag "?"

        besluit vervoer
          uitkomsten toekennen, afwijzen, aanhouden
          regel thuis en ver
            als (niet binnen) en ver
            dan toekennen
          regel rijk
            als inkomen is meer dan € 1.000
            dan afwijzen
          regel in een instelling
            als binnen
            dan afwijzen

        besluit pgb
          uitkomsten toekennen, weigeren
          regel ver
            als ver
            dan toekennen
          anders weigeren

        besluit hulp
          uitkomsten wel, geen
          regel zelf
            als redt het zelf
            dan geen
          regel partner
            als zorgt van de partner
            dan geen
          anders wel

        """;

    // What comes out for vervoer: binnen afwijzen, thuis toekennen, rijk tegenstrijdig, dichtbij niet geregeld, open onbekend.
    private static readonly Dictionary<string, string> Zaken = new()
    {
        ["niets"] = "",
        ["binnen"] = "binnen is ja; ver is ja; inkomen is € 500",
        ["binnen en rijk"] = "binnen is ja; ver is ja; inkomen is € 2.000",
        ["binnen, inkomen onbekend"] = "binnen is ja; ver is ja",
        ["thuis"] = "binnen is nee; ver is ja; inkomen is € 500",
        ["rijk"] = "binnen is nee; ver is ja; inkomen is € 2.000",
        ["dichtbij"] = "binnen is nee; ver is nee; inkomen is € 500",
        ["open"] = "binnen is nee; ver is ja",
        ["nooit bekend"] = "binnen is nee; ver is ja; inkomen is niet vast te stellen",
        ["alleen ver"] = "ver is ja",
        ["alleen binnen"] = "binnen is ja",
        ["zelf"] = "redt het zelf is ja omdat \"a\"; er is geen partner",
        ["niet zelf"] = "redt het zelf is nee omdat \"b\"; er is geen partner",
        ["niet zelf, met partner"] = "redt het zelf is nee omdat \"b\"; er is een partner; zorgt van partner is ja",
        ["niet zelf, partner onbekend"] = "redt het zelf is nee omdat \"b\"",
    };

    [Theory]
    [InlineData("binnen", Waarborgstand.Voldaan)]
    [InlineData("thuis", Waarborgstand.Gebroken)]
    [InlineData("rijk", Waarborgstand.Voldaan)] // contradictory: it does not give it
    [InlineData("open", Waarborgstand.Voldaan)] // unknown never breaks a promise
    [InlineData("dichtbij", Waarborgstand.TeltNietMee)] // the condition does not hold
    [InlineData("alleen binnen", Waarborgstand.TeltNietMee)] // nor is it known to
    public void Nooit_is_gebroken_als_het_besluit_die_uitkomst_zeker_geeft(string zaak, Waarborgstand stand) =>
        Toets("als ver\n  dan is besluit vervoer nooit toekennen of aanhouden", zaak).ShouldBe(stand);

    [Theory]
    [InlineData("binnen", Waarborgstand.Gebroken)] // afwijzen
    [InlineData("thuis", Waarborgstand.Voldaan)]
    [InlineData("rijk", Waarborgstand.Gebroken)] // contradictory
    [InlineData("dichtbij", Waarborgstand.Gebroken)] // not regulated
    [InlineData("open", Waarborgstand.Voldaan)]
    [InlineData("niets", Waarborgstand.Voldaan)]
    public void Altijd_is_gebroken_als_het_besluit_vaststaat_op_iets_anders(string zaak, Waarborgstand stand) =>
        Toets("besluit vervoer is altijd toekennen of aanhouden", zaak).ShouldBe(stand);

    [Theory]
    [InlineData("thuis", Waarborgstand.Voldaan)]
    [InlineData("rijk", Waarborgstand.Gebroken)]
    [InlineData("open", Waarborgstand.Voldaan)]
    public void Altijd_waar_is_gebroken_als_het_zeker_niet_zo_is(string zaak, Waarborgstand stand) => Toets("altijd inkomen is hoogstens € 1.000", zaak).ShouldBe(stand);

    [Theory]
    [InlineData("thuis", Waarborgstand.Voldaan)]
    [InlineData("rijk", Waarborgstand.Gebroken)]
    [InlineData("open", Waarborgstand.Voldaan)]
    public void Nooit_waar_is_gebroken_als_het_zeker_zo_is(string zaak, Waarborgstand stand) => Toets("nooit inkomen is meer dan € 1.000", zaak).ShouldBe(stand);

    [Theory]
    [InlineData("binnen", "binnen en rijk", Waarborgstand.Voldaan)] // both afwijzen
    [InlineData("binnen", "binnen, inkomen onbekend", Waarborgstand.Voldaan)] // settled without asking
    [InlineData("thuis", "rijk", Waarborgstand.Gebroken)] // toekennen, contradictory
    [InlineData("thuis", "open", Waarborgstand.Gebroken)] // known against unknown
    [InlineData("open", "open", Waarborgstand.Gebroken)] // it is asked
    [InlineData("nooit bekend", "nooit bekend", Waarborgstand.Gebroken)] // it would matter
    [InlineData("niets", "niets", Waarborgstand.Gebroken)]
    public void Wat_niet_uitmaakt_maakt_geen_verschil_en_wordt_niet_gevraagd(string een, string ander, Waarborgstand stand)
    {
        Toets("besluit vervoer hangt niet af van inkomen", een, ander).ShouldBe(stand);
        Toets("besluit vervoer hangt niet af van inkomen", ander, een).ShouldBe(stand);
        Toets("besluit pgb hangt niet af van inkomen", een, ander).ShouldBe(Waarborgstand.Voldaan);
    }

    [Fact]
    public void Genoemd_worden_de_besluiten_die_ervan_afhangen()
    {
        var (beleid, waarborg, zaken) = Maak("elk besluit hangt niet af van inkomen", "", "thuis", "rijk");
        Waarborgtoets.Toets(waarborg, beleid.Aannames, Dag, zaken).Besluiten.Select(b => b.Naam).ShouldBe(["vervoer"]);
    }

    [Theory]
    [InlineData("niet zelf", "niet zelf, met partner", Waarborgstand.Gebroken)]
    [InlineData("niet zelf", "niet zelf, partner onbekend", Waarborgstand.Gebroken)]
    [InlineData("niet zelf, partner onbekend", "niet zelf, partner onbekend", Waarborgstand.Gebroken)]
    [InlineData("niet zelf", "niet zelf", Waarborgstand.Voldaan)]
    public void Bij_een_rol_hoort_of_zij_er_is_en_wat_ervan_bekend_is(string een, string ander, Waarborgstand stand) =>
        Toets("besluit hulp hangt niet af van de partner", een, ander).ShouldBe(stand);

    [Fact]
    public void Zaken_die_in_meer_verschillen_zeggen_niets() =>
        Should.Throw<ArgumentException>(() => Toets("besluit vervoer hangt niet af van inkomen", "thuis", "binnen"));

    [Fact]
    public void Het_aantal_zaken_hoort_bij_de_belofte()
    {
        Should.Throw<ArgumentException>(() => Toets("besluit vervoer hangt niet af van inkomen", "thuis"));
        Should.Throw<ArgumentException>(() => Toets("besluit vervoer is nooit toekennen", "thuis", "thuis"));
        Should.Throw<ArgumentException>(() => Toets("elk besluit heeft bij elke uitkomst een bron", "thuis"));
    }

    [Theory]
    [InlineData("binnen", Waarborgstand.Gebroken)] // pgb toekennen, vervoer afwijzen
    [InlineData("thuis", Waarborgstand.Voldaan)]
    [InlineData("rijk", Waarborgstand.Gebroken)] // pgb toekennen, vervoer contradictory
    [InlineData("dichtbij", Waarborgstand.Voldaan)] // pgb weigeren
    [InlineData("open", Waarborgstand.Voldaan)] // vervoer unknown
    public void Minstens_even_ruim_geeft_ook_wat_het_andere_geeft(string zaak, Waarborgstand stand) =>
        Toets("besluit vervoer is minstens even ruim als besluit pgb, waarbij gunstig is toekennen", zaak).ShouldBe(stand);

    private const string Heenenweer = "nooit tegelijk\n  a. de gemeente: besluit vervoer is toekennen\n  b. de verzekeraar: besluit pgb is toekennen of weigeren\n";

    [Theory]
    [InlineData("thuis", "thuis", Waarborgstand.Gebroken)]
    [InlineData("thuis", "alleen ver", Waarborgstand.Gebroken)] // each decides on what it knows
    [InlineData("thuis", "niets", Waarborgstand.Voldaan)]
    [InlineData("alleen ver", "thuis", Waarborgstand.Voldaan)]
    public void Nooit_tegelijk_is_gebroken_als_elke_partij_zeker_tot_haar_uitkomst_komt(string gemeente, string verzekeraar, Waarborgstand stand) =>
        Toets(Heenenweer, gemeente, verzekeraar).ShouldBe(stand);

    [Fact]
    public void Feiten_zijn_voor_alle_partijen_dezelfde_oordelen_niet()
    {
        Toets("nooit tegelijk\n  a. de gemeente: besluit hulp is geen\n  b. de verzekeraar: besluit hulp is wel\n", "zelf", "niet zelf").ShouldBe(Waarborgstand.Gebroken);
        Should.Throw<ArgumentException>(() => Toets(Heenenweer, "thuis", "binnen"));
    }

    [Fact]
    public void Wat_een_partij_niet_weet_staat_niet_in_haar_zaak()
    {
        const string WeetNiet = Heenenweer + "  de gemeente weet niet: inkomen";
        Should.Throw<ArgumentException>(() => Toets(WeetNiet, "thuis", "thuis"));
        Toets(WeetNiet, "open", "thuis").ShouldBe(Waarborgstand.Voldaan);
        Toets(Heenenweer + "  de verzekeraar weet niet: inkomen", "thuis", "open").ShouldBe(Waarborgstand.Gebroken);
    }

    [Fact]
    public void De_voorwaarde_gaat_over_wat_de_partijen_samen_weten()
    {
        const string Als = "als ver en inkomen is minder dan € 600\n  dan " + Heenenweer;
        Toets(Als, "thuis", "alleen ver").ShouldBe(Waarborgstand.Gebroken);
        Toets(Als, "open", "alleen ver").ShouldBe(Waarborgstand.TeltNietMee);
    }

    [Fact]
    public void Een_zaak_waarin_een_aanname_zeker_niet_opgaat_telt_niet_mee()
    {
        const string Aanname = "aanname niemand binnen is ver weg\n  omdat \"x\"\n  nooit binnen en ver\n";
        var (beleid, waarborg, zaken) = Maak("besluit pgb is nooit toekennen", Aanname, "binnen");
        var uitslag = Waarborgtoets.Toets(waarborg, beleid.Aannames, Dag, zaken);
        (uitslag.Stand, uitslag.Aanname!.Naam).ShouldBe((Waarborgstand.TeltNietMee, "niemand binnen is ver weg"));

        // What is not known, may still be as it should.
        var (ander, nooit, ver) = Maak("besluit pgb is nooit toekennen", Aanname, "alleen ver");
        Waarborgtoets.Toets(nooit, ander.Aannames, Dag, ver).Stand.ShouldBe(Waarborgstand.Gebroken);

        // Two parties each know too little to see it; together they do not.
        var (samen, heenenweer, partijen) = Maak("nooit tegelijk\n  a. de gemeente: besluit vervoer is afwijzen\n  b. de verzekeraar: besluit pgb is toekennen\n", Aanname, "alleen binnen", "alleen ver");
        Waarborgtoets.Toets(heenenweer, samen.Aannames, Dag, partijen).Stand.ShouldBe(Waarborgstand.TeltNietMee);
        Waarborgtoets.Toets(heenenweer, [], Dag, partijen).Stand.ShouldBe(Waarborgstand.Gebroken);
    }

    [Fact]
    public void Zonder_bron_geen_uitkomst()
    {
        Toets("elk besluit heeft bij elke uitkomst een bron").ShouldBe(Waarborgstand.Voldaan);

        // The compiler refuses such a rule, so it is made by hand.
        var (beleid, waarborg, _) = Maak("besluit pgb heeft bij elke uitkomst een bron", "");
        var pgb = beleid.Besluiten.Single(b => b.Naam == "pgb");
        pgb.Regels = [new Regel("zonder bron", null, pgb.Regels[0].Waarde, [], [], default, [], pgb.Plaats)];
        Waarborgtoets.Toets(waarborg, [], Dag).Besluiten.ShouldBe([pgb]);
    }

    private static Datum Dag => Datum.Maak(2022, 1, 1);

    private static Waarborgstand Toets(string belofte, params string[] zaken)
    {
        var (beleid, waarborg, gevallen) = Maak(belofte, "", zaken);
        var uitslag = Waarborgtoets.Toets(waarborg, beleid.Aannames, Dag, gevallen);
        (uitslag.Stand == Waarborgstand.Gebroken || uitslag.Besluiten.IsEmpty).ShouldBeTrue();
        return uitslag.Stand;
    }

    private static (Beleid Beleid, Waarborg Waarborg, Casus[] Zaken) Maak(string belofte, string aanname, params string[] zaken)
    {
        var voorbeelden = zaken.Distinct().Select(z => $"voorbeeld \"{z}\"\n  bij besluit vervoer\n" + (Zaken[z].Length == 0 ? "" : $"  gegeven\n    {Zaken[z].Replace("; ", "\n    ", StringComparison.Ordinal)}\n") + "  verwacht niet geregeld\n");
        var beleid = Proef.Goed($"{Basis}{aanname}waarborg proef\n  {belofte}\n{string.Concat(voorbeelden)}").Beleid;
        return (beleid, beleid.Waarborgen.Single(), [.. zaken.Select(z => beleid.Voorbeelden.Single(v => v.Naam == z).Casus)]);
    }
}
