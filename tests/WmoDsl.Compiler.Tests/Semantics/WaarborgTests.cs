using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>A waarborg promises something about all cases, an aanname says what may be taken for granted of the world.</summary>
public sealed class WaarborgTests
{
    private const string Basis = """
        gegevens van een persoon
          inkomen : bedrag  vraag "Wat is het inkomen?"
          zorgt : ja/nee  vraag "Zorgt deze persoon?"
        rol partner is een persoon, mag ontbreken
        lijst huisgenoten: elk een persoon, hoogstens 2
          vraag "Wie wonen er nog meer?"

        gegevens over de cliënt
          eigen inkomen : bedrag  vraag "Wat is het inkomen?"
          in instelling : ja/nee  vraag "Woont de cliënt in een instelling?"
          leeftijd : leeftijd  vraag "Hoe oud?"
          rijbewijs : ja/nee  vraag "Heeft de cliënt een rijbewijs?"
          redt het zelf : oordeel  vraag "Redt de cliënt het zelf?"

        parameter grens : bedrag
          vanaf 1 januari 2022 is € 100

        begrip arm : ja/nee
          is ja als eigen inkomen is minder dan grens en redt het zelf

        begrip mag rijden : ja/nee
          is ja als rijbewijs en leeftijd is minstens 18 jaar

        besluit vervoer
          uitkomsten toekennen, afwijzen, doorverwijzen naar verzekeraar
          regel thuis
            als niet in instelling
            dan toekennen
          anders afwijzen

        besluit pgb
          uitkomsten toekennen, gedeeltelijk toekennen, weigeren
          regel arm
            als arm
            dan toekennen
          anders weigeren

        begrip krijgt iets : ja/nee
          is ja als vervoer is toekennen

        """;

    [Fact]
    public void Nooit_en_altijd_een_uitkomst()
    {
        var beleid = Van("""
            waarborg niet in een instelling
              volgens Leidraad 4.11
              als in instelling
              dan is besluit vervoer nooit toekennen of doorverwijzen naar verzekeraar

            waarborg nee in een instelling
              als in instelling en eigen inkomen is minder dan € 5
              dan is het besluit vervoer altijd afwijzen

            waarborg nooit naar de verzekeraar
              besluit vervoer is nooit doorverwijzen naar verzekeraar
            """);

        var (nooit, altijd, zonder) = (beleid.Waarborgen[0], beleid.Waarborgen[1], beleid.Waarborgen[2]);
        nooit.Naam.ShouldBe("niet in een instelling");
        nooit.Bronnen.Select(b => b.ToString()).ShouldBe(["Leidraad 1", "Leidraad 4.11"]);
        nooit.Als.ShouldBeOfType<FeitExpr>().Feit.Naam.ShouldBe("in instelling");
        var belofte = nooit.Belofte.ShouldBeOfType<NooitUitkomst>();
        belofte.Besluit.Naam.ShouldBe("vervoer");
        belofte.Uitkomsten.ShouldBe([0, 2]);
        altijd.Als.ShouldBeOfType<SamengesteldExpr>();
        altijd.Belofte.ShouldBeOfType<AltijdUitkomst>().Uitkomsten.ShouldBe([1]);
        zonder.Als.ShouldBeNull();
        zonder.Belofte.ShouldBeOfType<NooitUitkomst>().Uitkomsten.ShouldBe([2]);
    }

    [Fact]
    public void Altijd_en_nooit_iets_wat_waar_is()
    {
        var beleid = Van("""
            waarborg wie zorgt, rijdt
              als rijbewijs
              dan altijd aan minstens één voorwaarde is voldaan:
                a. mag rijden
                b. leeftijd ligt van 0 jaar tot en met 17 jaar

            waarborg nooit beide
              nooit mag rijden en leeftijd is minder dan 18 jaar
            """);

        beleid.Waarborgen[0].Belofte.ShouldBeOfType<AltijdWaar>().Stelling.ShouldBeOfType<SamengesteldExpr>().Onderdelen.Select(o => o.Label).ShouldBe(["a", "b"]);
        beleid.Waarborgen[1].Belofte.ShouldBeOfType<NooitWaar>().Stelling.ShouldBeOfType<SamengesteldExpr>().Soort.ShouldBe(Samenstelling.Alle);
    }

    [Fact]
    public void Hangt_niet_af_van_gegevens_van_wie_dan_ook_rollen_en_lijsten()
    {
        var beleid = Van("""
            waarborg een
              besluit vervoer hangt niet af van eigen inkomen, inkomen van de partner

            waarborg meer
              besluiten pgb, vervoer hangen niet af van inkomen van een persoon, zorgt van de huisgenoten

            waarborg elk
              elk besluit hangt niet af van huisgenoten, de partner

            waarborg elk maar
              als rijbewijs
              dan hangt elk besluit behalve pgb niet af van rijbewijs
            """);

        var een = beleid.Waarborgen[0].Belofte.ShouldBeOfType<HangtNietAfVan>();
        een.Besluiten.Select(b => b.Naam).ShouldBe(["vervoer"]);
        een.Elk.ShouldBeFalse();
        een.Gegevens.Select(g => g.Naam).ShouldBe(["eigen inkomen", "inkomen van partner"]);
        var (partner, lid) = (beleid.Rollen.Single(), beleid.Lijsten.Single().Leden[1]);
        var (inkomen, zorgt) = (beleid.Feiten[0], beleid.Feiten[1]);
        een.Betreft(new Gegeven(inkomen, partner)).ShouldBeTrue();
        een.Betreft(new Gegeven(inkomen, lid)).ShouldBeFalse();
        een.Betreft(partner).ShouldBeFalse();

        var meer = beleid.Waarborgen[1].Belofte.ShouldBeOfType<HangtNietAfVan>();
        meer.Besluiten.Select(b => b.Naam).ShouldBe(["pgb", "vervoer"]);
        meer.Gegevens.Select(g => g.Naam).ShouldBe(["inkomen", "zorgt van 1e persoon", "zorgt van 2e persoon"]);
        meer.Betreft(new Gegeven(inkomen, lid)).ShouldBeTrue();
        meer.Betreft(new Gegeven(inkomen, partner)).ShouldBeTrue();
        meer.Betreft(new Gegeven(zorgt, partner)).ShouldBeFalse();

        var elk = beleid.Waarborgen[2].Belofte.ShouldBeOfType<HangtNietAfVan>();
        elk.Elk.ShouldBeTrue();
        elk.Besluiten.Select(b => b.Naam).ShouldBe(["vervoer", "pgb"]);
        elk.Betreft(new Gegeven(zorgt, partner)).ShouldBeTrue();
        elk.Betreft(new Gegeven(zorgt, lid)).ShouldBeTrue();
        elk.Betreft(partner).ShouldBeTrue();
        elk.Betreft(beleid.Lijsten.Single()).ShouldBeTrue();

        beleid.Waarborgen[3].Belofte.ShouldBeOfType<HangtNietAfVan>().Besluiten.Select(b => b.Naam).ShouldBe(["vervoer"]);
        beleid.Waarborgen[3].Als.ShouldNotBeNull();
    }

    [Fact]
    public void Minstens_even_ruim_in_wat_elk_van_de_besluiten_gunstig_kent()
    {
        var ruim = Van("""
            waarborg ruim
              besluit pgb is minstens even ruim als besluit vervoer, waarbij gunstig is toekennen of gedeeltelijk toekennen
            """).Waarborgen.Single().Belofte.ShouldBeOfType<MinstensEvenRuim>();

        (ruim.A.Naam, ruim.B.Naam).ShouldBe(("pgb", "vervoer"));
        ruim.GunstigA.ShouldBe([0, 1]);
        ruim.GunstigB.ShouldBe([0]);
    }

    [Fact]
    public void Nooit_tegelijk_bij_twee_partijen()
    {
        var waarborg = Van("""
            waarborg het slachtoffer wordt nooit heen en weer gestuurd
              als in instelling
              dan nooit tegelijk
                a. de gemeente: besluit vervoer is doorverwijzen naar verzekeraar
                b. de verzekeraar: besluit pgb is weigeren of gedeeltelijk toekennen
                de gemeente weet niet: eigen inkomen, inkomen van een persoon
            """).Waarborgen.Single();

        waarborg.Naam.ShouldBe("het slachtoffer wordt nooit heen en weer gestuurd");
        waarborg.Als.ShouldNotBeNull();
        var partijen = waarborg.Belofte.ShouldBeOfType<NooitTegelijk>().Partijen;
        partijen.Select(p => (p.Partij, p.Besluit.Naam)).ShouldBe([("gemeente", "vervoer"), ("verzekeraar", "pgb")]);
        partijen.SelectMany(p => p.Uitkomsten).ShouldBe([2, 2, 1]);
        partijen[0].WeetNiet.Select(g => g.Naam).ShouldBe(["eigen inkomen", "inkomen"]);
        partijen[1].WeetNiet.ShouldBeEmpty();
    }

    [Fact]
    public void Elke_uitkomst_heeft_een_bron()
    {
        var beleid = Van("""
            waarborg bronnen
              elk besluit heeft bij elke uitkomst een bron

            waarborg bronnen van twee
              besluiten vervoer, pgb hebben bij elke uitkomst een bron

            waarborg bronnen van een
              besluit pgb heeft bij elke uitkomst een bron
            """);

        beleid.Waarborgen.Select(w => w.Belofte).OfType<HeeftBron>().Select(b => (b.Elk, b.Besluiten.Length)).ShouldBe([(true, 2), (false, 2), (false, 1)]);
    }

    [Theory]
    [InlineData("  gaat niet op omdat \"het schuurt\"")]
    [InlineData("  gaat niet op, omdat \"het schuurt\"")]
    [InlineData("  gaat niet op\n    omdat \"het schuurt\"")]
    public void Een_waarborg_waarvan_bekend_is_dat_zij_niet_opgaat(string zin)
    {
        var beleid = Van($"""
            waarborg een
              als in instelling
              dan is besluit vervoer nooit toekennen of
                doorverwijzen naar verzekeraar
            {zin}
            waarborg twee
              nooit tegelijk
                a. de gemeente: besluit vervoer is toekennen
                b. de verzekeraar: besluit pgb is weigeren
                de gemeente weet niet: eigen inkomen
            {zin}
            waarborg drie
              altijd aan minstens één voorwaarde is voldaan:
                a. mag rijden
                b. leeftijd ligt van 0 jaar tot en met 17 jaar
            {zin}
            waarborg vier
            {zin}
              besluit vervoer hangt niet af van eigen inkomen,
                leeftijd
            waarborg vijf gaat niet op omdat "het schuurt"
              besluit vervoer is nooit toekennen
            waarborg wat niet op reis gaat, gaat niet op
              besluit vervoer is nooit toekennen
            """);

        beleid.Waarborgen.Select(w => w.GaatNietOp?.Reden).ShouldBe(["het schuurt", "het schuurt", "het schuurt", "het schuurt", "het schuurt", null]);
        beleid.Waarborgen.Skip(4).Select(w => w.Naam).ShouldBe(["vijf", "wat niet op reis gaat, gaat niet op"]);
        beleid.Waarborgen[0].GaatNietOp!.Plaats.Regelnummer.ShouldBe(beleid.Waarborgen[0].Plaats.Regelnummer + 4);
        beleid.Waarborgen[0].Belofte.ShouldBeOfType<NooitUitkomst>().Uitkomsten.ShouldBe([0, 2]);
        beleid.Waarborgen[1].Belofte.ShouldBeOfType<NooitTegelijk>().Partijen[0].WeetNiet.Length.ShouldBe(1);
        beleid.Waarborgen[2].Belofte.ShouldBeOfType<AltijdWaar>();
        beleid.Waarborgen[3].Belofte.ShouldBeOfType<HangtNietAfVan>().Gegevens.Length.ShouldBe(2);
    }

    [Fact]
    public void Een_aanname_heeft_een_bron_of_een_reden()
    {
        var beleid = Van("""
            aanname een kind rijdt geen auto
              omdat "een rijbewijs is er vanaf 17 jaar"
              nooit leeftijd is minder dan 17 jaar en rijbewijs

            aanname wie rijdt, verdient
              volgens Leidraad 7
              altijd (niet mag rijden) of eigen inkomen is minstens grens
            """);

        var (kind, rijdt) = (beleid.Aannames[0], beleid.Aannames[1]);
        (kind.Naam, kind.Reden).ShouldBe(("een kind rijdt geen auto", "een rijbewijs is er vanaf 17 jaar"));
        kind.Bronnen.ShouldBeEmpty();
        kind.Stelling.ShouldBeOfType<NietExpr>().Operand.ShouldBeOfType<SamengesteldExpr>();
        rijdt.Reden.ShouldBeNull();
        rijdt.Bronnen.Select(b => b.ToString()).ShouldBe(["Leidraad 7"]);
        rijdt.Stelling.ShouldBeOfType<SamengesteldExpr>().Soort.ShouldBe(Samenstelling.Minstens);
    }

    /// <summary>A waarborg comes between decisions; the word <c>besluit</c> begins a line of both.</summary>
    [Fact]
    public void Na_een_waarborg_kan_een_besluit_komen()
    {
        var beleid = Van("""
            waarborg een
              besluit vervoer hangt niet af van
                eigen inkomen,
                leeftijd
            besluit kort
              uitkomsten welkom, helaas
              regel r
                dan welkom
            waarborg twee
              besluiten vervoer,
                kort hangen niet af van leeftijd
            besluit lang
              welkom gaat voor helaas
              uitkomsten welkom, helaas
              regel r
                dan welkom
            """);

        beleid.Besluiten.Select(b => b.Naam).ShouldBe(["vervoer", "pgb", "kort", "lang"]);
        beleid.Waarborgen.Select(w => w.Belofte).OfType<HangtNietAfVan>().Select(b => b.Gegevens.Length).ShouldBe([2, 1]);
    }

    /// <summary>Outside a waarborg these are words like any other.</summary>
    [Fact]
    public void Elders_zijn_de_woorden_vrij_voor_namen()
    {
        var beleid = Proef.Goed("""
            gegevens over altijd en nooit
              altijd thuis : ja/nee  vraag "?"
              nooit alleen : ja/nee  vraag "?"
              elk besluit gelezen : ja/nee  vraag "?"
              gunstig : ja/nee  vraag "?"
              gaat op reis : ja/nee  vraag "?"
              klopt : ja/nee  vraag "?"
            begrip waarborg gegeven : ja/nee
              is ja als altijd thuis en nooit alleen en elk besluit gelezen en gunstig en
                gaat op reis en niet klopt
            """).Beleid;

        beleid.Feiten.Select(f => f.Naam).ShouldBe(["altijd thuis", "nooit alleen", "elk besluit gelezen", "gunstig", "gaat op reis", "klopt"]);
    }

    [Fact]
    public void Wat_rust_op_iets_met_een_fout_wacht_tot_het_is_hersteld()
    {
        var compilatie = Proef.Compileer(Basis + """
            begrip kapot : ja/nee
              is ja als inkmen is € 5
            besluit ook kapot
              uitkomsten a, b
              regel r
                als kapot
                dan a
              anders b
            waarborg een
              nooit kapot
            waarborg twee
              besluit ook kapot is nooit a
            waarborg drie
              als kapot
              dan is besluit vervoer nooit toekennen
            aanname vier
              omdat "zo"
              altijd kapot
            waarborg vijf
              besluit vervoer is nooit toekennen
            """);

        Proef.Codes(compilatie).ShouldBe(["WMO2001"], Proef.Lijst(compilatie.Diagnostics));
        compilatie.Beleid.Waarborgen.Select(w => w.Naam).ShouldBe(["vijf"]);
        compilatie.Beleid.Aannames.ShouldBeEmpty();
    }

    /// <summary>What holds in the world, holds for who builds on it; what is promised there, is proven there.</summary>
    [Fact]
    public void Wie_voortbouwt_erft_de_aannames_en_niet_de_waarborgen()
    {
        const string Eigen = """
            beleid "Eigen"
              geldig vanaf 1 januari 2022
              bouwt voort op "Proef"
            bron Verordening is verordening "Verordening"
            paragraaf Verordening artikel 1
            aanname ook hier
              omdat "zo is het"
              altijd rijbewijs of niet rijbewijs
            waarborg van de basis
              elk besluit hangt niet af van rijbewijs
            """;
        const string Daar = """
            aanname een kind rijdt geen auto
              omdat "een rijbewijs is er vanaf 17 jaar"
              nooit leeftijd is minder dan 17 jaar en rijbewijs
            waarborg alleen daar
              besluit vervoer is nooit toekennen
            """;

        var beleid = Proef.Goed(("beleid.wmo", Eigen), ("../basis/basis.wmo", Proef.Kop + Basis + Daar)).Beleid;

        beleid.Aannames.Select(a => a.Naam).ShouldBe(["een kind rijdt geen auto", "ook hier"]);
        beleid.Waarborgen.Select(w => w.Naam).ShouldBe(["van de basis"]);
        beleid.Waarborgen[0].Belofte.ShouldBeOfType<HangtNietAfVan>().Besluiten.Select(b => b.Naam).ShouldBe(["vervoer", "pgb"]);
    }

    [Fact]
    public void Een_waarborg_haalt_haar_bron_aan_en_een_aanname_regelt_niets()
    {
        var beleid = Van("""
            waarborg een
              volgens Leidraad 8
              besluit vervoer is nooit toekennen
            aanname twee
              volgens Leidraad 9
              altijd rijbewijs of niet rijbewijs
            """);

        var aanhalingen = Aanhaling.Zoek(beleid, beleid.Bronnen.Single());
        aanhalingen.Where(a => a.Nummer is "8" or "9").Select(a => (a.Naam, a.IsRegeling)).ShouldBe([("waarborg een", true), ("aanname twee", false)]);
    }

    [Fact]
    public void De_opmaak_zet_elk_deel_op_zijn_regel()
    {
        const string Slordig = """
            waarborg de cliënt wordt nooit   heen en weer gestuurd volgens Leidraad 4
            als in instelling
            dan nooit tegelijk
            a. de gemeente: besluit vervoer is toekennen // eerst
            b. de verzekeraar:besluit pgb is weigeren of toekennen
            de gemeente weet niet : eigen inkomen
            gaat niet op ,   omdat   "het schuurt"
            aanname zo is het omdat "x"
            altijd rijbewijs
            """;

        Opmaak.Maak(new SourceText("x.wmo", Slordig)).Tekst.ShouldBe("""
            waarborg de cliënt wordt nooit heen en weer gestuurd
              volgens Leidraad 4
              als in instelling
              dan nooit tegelijk
                a. de gemeente: besluit vervoer is toekennen  // eerst
                b. de verzekeraar: besluit pgb is weigeren of toekennen
                de gemeente weet niet: eigen inkomen
              gaat niet op, omdat "het schuurt"

            aanname zo is het
              omdat "x"
              altijd rijbewijs

            """.ReplaceLineEndings("\n"));
    }

    private static Beleid Van(string tekst) => Proef.Goed(Basis + tekst).Beleid;
}
