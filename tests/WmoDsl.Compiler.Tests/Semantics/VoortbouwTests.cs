using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>
/// Voorbeeldstad, which does not exist, builds on the guideline of another town that does not exist: it uses its concepts, sets a number of its own and
/// fills in the norms that the guideline leaves open, one with a number, one with rules and one with a judgement.
/// </summary>
public sealed class VoortbouwTests
{
    private const string Basis = """
        beleid "Basisregels Wmo"
          geldig vanaf 1 januari 2025
          laat normen open
        bron Regels is beleidsregel "Basisregels Wmo van de samenwerkende gemeenten"
        paragraaf Regels 3

        gegevens over reizen
          loopafstand : afstand  vraag "Hoeveel meter kan de cliënt lopen?"
          wachttijd : duur in dagen  vraag "Hoe lang wacht de cliënt?"
          pijn bij wachten : ja/nee  vraag "Heeft de cliënt pijn bij het wachten?"

        parameter grens loopafstand : afstand
          vanaf 1 januari 2025 is 500 meter

        open norm redelijke termijn : duur in dagen
        open norm ernstige gevolgen : ja/nee
        open norm voldoende zelfstandig : ja/nee

        begrip loopbeperking : ja/nee
          is ja als loopafstand is hoogstens grens loopafstand

        besluit vervoer
          uitkomsten spoed, toekennen, afwijzen
          spoed gaat voor toekennen
          regel loopt niet ver
            als loopbeperking en niet voldoende zelfstandig
            dan toekennen
            want "Niet verder dan {grens loopafstand}."
          regel wacht te lang
            als loopbeperking en wachttijd is meer dan redelijke termijn en ernstige gevolgen
            dan spoed
          anders afwijzen

        besluit wandelstok
          uitkomsten geven, houden
          regel altijd
            als loopbeperking
            dan geven
          anders houden

        voorbeeld "van de basis zelf"
          bij besluit wandelstok
          gegeven
            loopafstand is 450 meter
          verwacht geven
        """;

    private const string Voorbeeldstad = """
        beleid "Wmo-regels Voorbeeldstad"
          geldig vanaf 1 januari 2026
          bouwt voort op "Basisregels Wmo"
        bron Verordening is verordening "Verordening Voorbeeldstad 2026"
        bron Regels is beleidsregel "Nadere regels Voorbeeldstad"
        paragraaf Verordening artikel 5

        parameter grens loopafstand : afstand
          volgens Regels 7
          in plaats van die van "Basisregels Wmo"
          vanaf 1 januari 2026 is 400 meter

        invulling van redelijke termijn
          vanaf 1 januari 2026 is 14 dagen

        invulling van ernstige gevolgen
          regel pijn
            als pijn bij wachten
            dan ja
          anders nee

        invulling van voldoende zelfstandig
          oordeel vraag "Is de cliënt voldoende zelfstandig?"

        begrip wacht lang : ja/nee
          is ja als wachttijd is minstens redelijke termijn

        voorbeeld "op de eigen grens"
          bij besluit vervoer
          gegeven
            loopafstand is 400 meter
            voldoende zelfstandig is nee omdat "kan niet alleen reizen"
            wachttijd is 14 dagen
          verwacht toekennen
            volgens regel loopt niet ver

        voorbeeld "boven de eigen grens en onder die van de basis"
          bij besluit vervoer
          zoals "op de eigen grens"
          gegeven
            loopafstand is 450 meter
          verwacht afwijzen

        voorbeeld "te lang gewacht"
          bij besluit vervoer
          zoals "op de eigen grens"
          gegeven
            wachttijd is 15 dagen
            pijn bij wachten is ja
          verwacht spoed

        voorbeeld "ook wat de basis al af had, met het eigen getal"
          bij besluit wandelstok
          gegeven
            loopafstand is 450 meter
          verwacht houden
        """;

    private static readonly (string, string) BasisBestand = ("../basis/basis.wmo", Basis);

    [Fact]
    public void De_basis_staat_op_zichzelf_en_laat_weg_wat_open_is()
    {
        var beleid = Proef.Goed(("basis.wmo", Basis)).Beleid;

        beleid.Definities.Select(d => d.Naam).ShouldBe(["loopbeperking", "wandelstok"]);
        beleid.Normen.Length.ShouldBe(3);
        Slagen(beleid, 1);
    }

    [Fact]
    public void Een_gemeente_bouwt_erop_voort()
    {
        var beleid = Proef.Goed(("voorbeeldstad.wmo", Voorbeeldstad), BasisBestand).Beleid;

        beleid.Naam.ShouldBe("Wmo-regels Voorbeeldstad");
        beleid.Definities.Select(d => d.Naam).Order(StringComparer.Ordinal).ShouldBe(["ernstige gevolgen", "loopbeperking", "vervoer", "wacht lang", "wandelstok"]);
        beleid.Parameters.Select(p => p.Naam).ShouldBe(["grens loopafstand", "redelijke termijn"], ignoreOrder: true);
        Slagen(beleid, 4); // its own, and not that of the base
    }

    // What the base promises, it promises with the numbers and norms of who builds on it too; of every decision it says something, are its own.
    [Fact]
    public void De_waarborgen_van_de_basis_zijn_er_ook_voor_wie_voortbouwt()
    {
        const string Beloften = """

            waarborg spoed is voor wie slecht loopt
              als niet loopbeperking
              dan is besluit vervoer nooit spoed
            waarborg alles heeft een bron
              elk besluit heeft bij elke uitkomst een bron
            """;
        const string Eigen = """

            besluit koffie
              uitkomsten schenken, niets
              regel dorst
                als wacht lang
                dan schenken
              anders niets
            waarborg koffie voor wie wacht
              als wacht lang
              dan is besluit koffie altijd schenken
            """;
        var beleid = Proef.Goed(("voorbeeldstad.wmo", Voorbeeldstad + Eigen), ("../basis/basis.wmo", Basis + Beloften)).Beleid;

        beleid.Waarborgen.Select(w => w.Naam).ShouldBe(["koffie voor wie wacht"]);
        beleid.WaarborgenVanBasis.Select(w => w.Naam).ShouldBe(["spoed is voor wie slecht loopt", "alles heeft een bron"]);
        beleid.WaarborgenVanBasis[1].Belofte.ShouldBeOfType<HeeftBron>().Besluiten.Select(b => b.Naam).ShouldBe(["vervoer", "wandelstok"], ignoreOrder: true);

        // The base itself cannot say anything yet of a decision for which a norm is open.
        var zelf = Proef.Goed(("basis.wmo", Basis + Beloften)).Beleid;
        zelf.Waarborgen.Select(w => w.Naam).ShouldBe(["alles heeft een bron"]);
        zelf.WaarborgenVanBasis.ShouldBeEmpty();
    }

    [Fact]
    public void Ieder_haalt_zijn_eigen_bronnen_aan_ook_onder_dezelfde_naam()
    {
        var beleid = Proef.Goed(("voorbeeldstad.wmo", Voorbeeldstad), BasisBestand).Beleid;

        beleid.Definities.Single(d => d.Naam == "loopbeperking").Bronnen.Single().Bron.Titel.ShouldBe("Basisregels Wmo van de samenwerkende gemeenten");
        beleid.Parameters.Single(p => p.Naam == "grens loopafstand").Bronnen.Select(b => b.Bron.Titel).ShouldBe(["Verordening Voorbeeldstad 2026", "Nadere regels Voorbeeldstad"]);
        beleid.Parameters.Single(p => p.Naam == "redelijke termijn").Bronnen.Select(b => b.ToString()).ShouldBe(["Regels 3", "Verordening artikel 5"]);
        beleid.Feiten.Single(f => f.Naam == "voldoende zelfstandig").Bronnen.Length.ShouldBe(2);
    }

    [Fact]
    public void Een_bron_van_de_basis_is_aan_te_halen()
    {
        var tekst = Voorbeeldstad.Replace("bron Regels is beleidsregel \"Nadere regels Voorbeeldstad\"\n", "", StringComparison.Ordinal);

        Proef.Goed(("voorbeeldstad.wmo", tekst), BasisBestand).Beleid.Parameters.Single(p => p.Naam == "grens loopafstand").Bronnen[1].Bron.Titel.ShouldBe("Basisregels Wmo van de samenwerkende gemeenten");
    }

    [Fact]
    public void Voortbouwen_kan_over_meer_lagen_en_de_volgorde_doet_er_niet_toe()
    {
        const string Wijk = """
            beleid "Wijkregels"
              geldig vanaf 1 januari 2027
              bouwt voort op "Wmo-regels Voorbeeldstad"
              bouwt voort op "Basisregels Wmo"
            bron Afspraak is afspraken "Wijkafspraken"
            paragraaf Afspraak punt 1

            parameter grens loopafstand : afstand
              in plaats van die van "Wmo-regels Voorbeeldstad"
              vanaf 1 januari 2027 is 300 meter

            voorbeeld "in de wijk"
              bij besluit wandelstok
              gegeven
                loopafstand is 301 meter
              verwacht houden
            """;
        var stad = ("../stad/stad.wmo", Voorbeeldstad);

        var beleid = Proef.Goed(("wijk.wmo", Wijk), BasisBestand, stad).Beleid;
        Slagen(beleid, 1);
        Proef.Goed(stad, ("wijk.wmo", Wijk), BasisBestand).Beleid.Definities.Select(d => d.Naam).ShouldBe(beleid.Definities.Select(d => d.Naam));
    }

    [Fact]
    public void Wat_niet_wordt_genoemd_doet_niet_mee()
    {
        var beleid = Proef.Goed(("voorbeeldstad.wmo", Voorbeeldstad), BasisBestand, ("../ander/ander.wmo", "beleid \"Ander beleid\"\n  geldig vanaf 1 januari 2025\nbron X is beleidsregel \"X\"\nparagraaf X 1\nbegrip loopbeperking : ja/nee\n  is fout")).Beleid;
        beleid.Definities.Length.ShouldBe(5);
    }

    [Fact]
    public void Een_open_norm_van_de_basis_die_niemand_invult() => Proef.Geeft(
        [("voorbeeldstad.wmo", Zonder("invulling van redelijke termijn\n  vanaf 1 januari 2026 is 14 dagen\n", "begrip wacht lang : ja/nee\n  is ja als wachttijd is minstens redelijke termijn\n").Replace("op \"Basisregels Wmo\"", "op ⟦\"Basisregels Wmo\"⟧", StringComparison.Ordinal)), BasisBestand],
        ("WMO2032", "De open norm 'redelijke termijn' van \"Basisregels Wmo\" is niet ingevuld, en het besluit 'vervoer' heeft haar nodig (../basis/basis.wmo, regel 30).", "Voeg toe: invulling van redelijke termijn, met eronder 'vanaf … is …', 'is …', regels of 'oordeel vraag \"…\"'. Of laat haar ook hier open: 'laat normen open' onder 'beleid'."));

    [Fact]
    public void Ook_wie_voortbouwt_kan_normen_open_laten()
    {
        var tekst = Zonder("invulling van ernstige gevolgen\n  regel pijn\n    als pijn bij wachten\n    dan ja\n  anders nee\n").Replace("bouwt voort", "laat normen open\n  bouwt voort", StringComparison.Ordinal);

        Proef.Goed(("voorbeeldstad.wmo", tekst), BasisBestand).Beleid.Besluiten.Select(b => b.Naam).ShouldBe(["wandelstok"]);
    }

    [Fact]
    public void Twee_keer_ingevuld_noemt_de_plaats_in_de_basis() => Proef.Geeft(
        [("voorbeeldstad.wmo", Voorbeeldstad.Replace("invulling van redelijke termijn", "invulling van ⟦redelijke termijn⟧", StringComparison.Ordinal)), ("../basis/basis.wmo", Basis + "\ninvulling van redelijke termijn\n  vanaf 1 januari 2025 is 7 dagen\n")],
        ("WMO2031", "De open norm 'redelijke termijn' is al ingevuld.", "Laat één invulling staan. De eerste staat in ../basis/basis.wmo, regel 46."));

    [Fact]
    public void Een_vervanging_heeft_hetzelfde_type() => Proef.Geeft(
        [("voorbeeldstad.wmo", Voorbeeldstad.Replace("grens loopafstand : afstand", "grens loopafstand : ⟦bedrag⟧", StringComparison.Ordinal).Replace("400 meter\n\ninv", "€ 400\n\ninv", StringComparison.Ordinal)), BasisBestand],
        ("WMO2045", "In \"Basisregels Wmo\" is 'grens loopafstand' een afstand; een vervanging heeft hetzelfde type.", "Schrijf: grens loopafstand : afstand."));

    [Fact]
    public void Vervangen_kan_alleen_van_beleid_waarop_dit_voortbouwt() => Proef.Geeft(
        [("voorbeeldstad.wmo", Voorbeeldstad.Replace("van die van \"Basisregels Wmo\"", "van die van ⟦\"Basisregels Wmoo\"⟧", StringComparison.Ordinal)), BasisBestand],
        ("WMO2045", "Dit beleid bouwt niet voort op \"Basisregels Wmoo\".", "Bedoelde u \"Basisregels Wmo\"?"));

    [Fact]
    public void Een_begrip_van_de_basis_is_niet_te_vervangen() => Proef.Geeft(
        [("voorbeeldstad.wmo", Voorbeeldstad.Replace("begrip wacht lang", "begrip ⟦loopbeperking⟧", StringComparison.Ordinal)), BasisBestand],
        ("WMO2043", "De naam 'loopbeperking' staat al in \"Basisregels Wmo\" (../basis/basis.wmo, regel 19).", "Gebruik wat daar staat, of kies een andere naam. Alleen een parameter kan worden vervangen, en een open norm worden ingevuld."));

    [Fact]
    public void Een_basis_van_een_basis_die_er_niet_is() => Proef.Geeft(
        [("a.wmo", "beleid \"A\"\n  geldig vanaf 1 januari 2026\n  bouwt voort op ⟦\"B\"⟧\n"), ("../b/b.wmo", "beleid \"B\"\n  geldig vanaf 1 januari 2025\n  bouwt voort op \"Cc\"\n")],
        ("WMO2040", "\"B\" bouwt zelf voort op \"Cc\", en dat is niet gevonden.", "Zet de map met dat beleid naast deze map, of noem haar met --basis <map>. In een project: verwijs naar het pakket of het project met dat beleid."));

    private static string Zonder(params string[] delen) => delen.Aggregate(Voorbeeldstad, (tekst, deel) =>
    {
        tekst.ShouldContain(deel);
        return tekst.Replace(deel, "", StringComparison.Ordinal);
    });

    private static void Slagen(Beleid beleid, int aantal)
    {
        beleid.Voorbeelden.Length.ShouldBe(aantal);
        foreach (var voorbeeld in beleid.Voorbeelden)
        {
            Voorbeeldtoets.Voer(voorbeeld, beleid.Geldig).Verschillen.ShouldBeEmpty(voorbeeld.Naam);
        }
    }
}
