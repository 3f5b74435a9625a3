namespace WmoDsl.Cli.Tests;

public sealed class VraaggesprekTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public VraaggesprekTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_heel_gesprek()
    {
        var afloop = Gesprek("scootmobiel", "300", "300 meter", "4", "2e", "3", "misschien", "ja", "", "om de hoek", "wijkteam");
        (afloop.Code, afloop.Fout).ShouldBe((0, ""));
        afloop.Uit.ShouldStartWith("""
            Antwoord op elke vraag met een waarde. Of met: ? (niet vast te stellen), niets (sla over), stop (geef nu het advies).

            Gegevens over lopen
            Hoeveel meter kan de cliënt lopen?
              loopafstand; Proefleidraad, 4.13 (Scootmobiel)
              een afstand, zoals 300 meter of 8 kilometer > 300
              "300" heeft geen eenheid; verwacht een afstand zoals "300 meter" of "8 kilometer".
              een afstand, zoals 300 meter of 8 kilometer > 300 meter

            Gegevens over wonen
            Hoe woont de cliënt?
              woonvorm; Proefleidraad, 4.13 (Scootmobiel)
              1. zelfstandig
              2. instelling
              3. dakloos
              nummer of naam > 4
              "4" staat niet in de lijst.
              nummer of naam > 2e
              "2e" staat niet in de lijst.
              nummer of naam > 3

            Gegevens over lopen
            Lost een scootmobielpool het probleem op?
              pool helpt (oordeel); Proefleidraad, 4.13 (Scootmobiel)
              ja of nee > misschien
              Antwoord met ja of nee.
              ja of nee > ja
              omdat > 
              Een oordeel zonder motivering telt niet.
              omdat > om de hoek
              door (mag leeg blijven) > wijkteam

            Advies over scootmobiel
            Proefbeleid, peildatum 21 november 2026

            Uitkomst: doorverwijzen.

            """);
        afloop.Uit.ShouldContain("  - pool helpt: ja omdat \"om de hoek\" door \"wijkteam\"\n");
        afloop.Uit.ShouldEndWith("\nDit is een advies. Een medewerker beslist.\n");
    }

    [Fact]
    public void Er_wordt_alleen_gevraagd_wat_nog_uitmaakt()
    {
        var afloop = Gesprek("scootmobiel", "501 meter");
        afloop.Uit.ShouldContain("Uitkomst: afwijzen.");
        afloop.Uit.ShouldNotContain("Lost een scootmobielpool het probleem op?\n  pool helpt");
    }

    // The outcome is settled by then; only a value that is delivered with it still asks how the client lives.
    [Fact]
    public void Wat_de_uitkomst_niet_meer_verandert_wordt_als_laatste_gevraagd()
    {
        var afloop = Gesprek("scootmobiel", "501 meter", "dakloos");
        afloop.Uit.ShouldContain("""
              een afstand, zoals 300 meter of 8 kilometer > 501 meter

            De uitkomst staat vast: afwijzen. Nog voor de motivering, de termijnen en de bijkomende waarden:

            Gegevens over wonen
            Hoe woont de cliënt?
              woonvorm; Proefleidraad, 4.13 (Scootmobiel)
              1. zelfstandig
              2. instelling
              3. dakloos
              nummer of naam > dakloos

            Advies over scootmobiel
            """);
        afloop.Uit.ShouldContain("nadere afspraak: ja");
        Gesprek("scootmobiel", "501 meter", "").Uit.ShouldContain("Voor de motivering, de termijnen en de bijkomende waarden is nog nodig\n  - woonvorm: Hoe woont de cliënt?\n");
    }

    [Fact]
    public void Een_vraagteken_is_niet_vast_te_stellen()
    {
        var afloop = Gesprek("scootmobiel", "?", "zelfstandig", "nee", "geen pool", "");
        afloop.Uit.ShouldContain("Niet te zeggen met wat vast te stellen is. Een medewerker moet beslissen.");
        afloop.Uit.ShouldContain("Niet vast te stellen\n  - loopafstand: Hoeveel meter kan de cliënt lopen?");
    }

    [Fact]
    public void Wat_wordt_overgeslagen_komt_een_keer_terug()
    {
        var afloop = Gesprek("scootmobiel", "", "dakloos", "nee", "geen pool", "", "");
        Aantal(afloop.Uit, "  een afstand, zoals 300 meter of 8 kilometer > \n").ShouldBe(2);
        afloop.Uit.ShouldContain("Nu wat is overgeslagen.\n");
        afloop.Uit.ShouldContain("Nog niet te zeggen: er zijn gegevens nodig.");
    }

    [Fact]
    public void Stoppen_geeft_het_advies_van_nu()
    {
        var afloop = Gesprek("scootmobiel", "300 meter", "stop", "zelfstandig");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("Nog te vragen\n  - woonvorm: Hoe woont de cliënt?");
        afloop.Uit.ShouldNotContain("zelfstandig > ");
    }

    [Fact]
    public void Stoppen_kan_ook_midden_in_een_oordeel()
    {
        foreach (var einde in new string[][] { ["ja", "stop"], ["ja", "omdat het zo is", "stop"], ["ja"], [] })
        {
            var afloop = Gesprek("scootmobiel", ["300 meter", "zelfstandig", .. einde]);
            afloop.Uit.ShouldContain("Nog niet te zeggen: er is een menselijk oordeel nodig.");
            afloop.Uit.ShouldNotContain("Gegeven oordelen");
        }
    }

    [Fact]
    public void Het_einde_van_de_invoer_is_stoppen() => Gesprek("scootmobiel").Code.ShouldBe(0);

    [Fact]
    public void Een_oordeel_zonder_motivering_telt_niet()
    {
        var afloop = Gesprek("scootmobiel", "300 meter", "zelfstandig", "nee", "", "?", "geen pool in de wijk", "");
        Aantal(afloop.Uit, "  Een oordeel zonder motivering telt niet.\n").ShouldBe(2);
        afloop.Uit.ShouldContain("pool helpt: nee omdat \"geen pool in de wijk\"\n");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("zelfstandig")]
    [InlineData("Zelfstandig")]
    [InlineData("  zelfstandig ")]
    public void Een_keuze_gaat_met_nummer_of_naam(string antwoord) =>
        Gesprek("scootmobiel", "300 meter", antwoord, "nee", "geen pool", "").Uit.ShouldContain("Uitkomst: toekennen.");

    [Theory]
    [InlineData("0", "\"0\" staat niet in de lijst.")]
    [InlineData("zelfstandg", "\"zelfstandg\" staat niet in de lijst. Bedoelde u 'zelfstandig'?")]
    public void Een_keuze_die_er_niet_is(string antwoord, string melding) =>
        Gesprek("scootmobiel", "300 meter", antwoord).Uit.ShouldContain("  " + melding + "\n");

    [Fact]
    public void Elke_soort_vraag_heeft_een_voorbeeld_en_een_eigen_melding()
    {
        var afloop = Gesprek(
            "lesvergoeding",
            "wat", "nee", "morgen", "1 mei 1990", "6", "6 maanden", "10", "10%", "veel", "0,6", "veel", "€ 1", "?");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldStartWith("""
            Antwoord op elke vraag met een waarde. Of met: ? (niet vast te stellen), niets (sla over), stop (geef nu het advies).

            Is er een vertegenwoordiger?
              vertegenwoordiger; Proefleidraad, 5 (Vergoeding)
              ja of nee > wat
              Antwoord met ja of nee.
              ja of nee > nee

            Gegevens over vergoeding
            Wanneer is de cliënt geboren?
              geboortedatum; Proefleidraad, 5 (Vergoeding)
              een datum, zoals 21 november 2026 > morgen
              Verwacht een datum zoals "2026-11-21" of "21 november 2026", maar hier staat "morgen".
              een datum, zoals 21 november 2026 > 1 mei 1990

            Hoe lang duren de lessen?
              duur van lessen; Proefleidraad, 5 (Vergoeding)
              een duur, zoals 6 maanden of 5 jaar > 6
              "6" heeft geen eenheid; verwacht een duur in maanden of jaren zoals "6 maanden" of "5 jaar".
              een duur, zoals 6 maanden of 5 jaar > 6 maanden

            Welk deel betaalt de cliënt?
              eigen deel; Proefleidraad, 5 (Vergoeding)
              een percentage, zoals 2,5% > 10
              "10" heeft geen eenheid; verwacht een percentage zoals "130%" of "2,5%".
              een percentage, zoals 2,5% > 10%

            Met welke factor?
              factor; Proefleidraad, 5 (Vergoeding)
              een getal, zoals 2,5 > veel
              Verwacht een getal zoals 2.5 of "2,5", maar hier staat "veel".
              een getal, zoals 2,5 > 0,6

            Wat kosten de lessen?
              kosten; Proefleidraad, 5 (Vergoeding)
              een bedrag, zoals € 12,50 > veel
              "veel" is geen bedrag; verwacht een bedrag zoals € 10.000 of € 12,50.
              een bedrag, zoals € 12,50 > € 1

            De uitkomst staat vast: toekennen. Nog voor de motivering, de termijnen en de bijkomende waarden:

            Gegevens over vergoeding
            Hoeveel lessen zijn er geweest?
              aantal lessen; Proefleidraad, 5 (Vergoeding)
              een getal > ?

            Advies over lesvergoeding
            Proefbeleid, peildatum 21 november 2026

            Uitkomst: toekennen.
            """);
    }

    [Fact]
    public void Een_getal_buiten_zijn_bereik()
    {
        var afloop = Gesprek("vergoeding", "€ 50", "21", "20");
        afloop.Uit.ShouldContain("  Hier staat 21; het is hoogstens 20.\n");
        afloop.Uit.ShouldContain("Uitkomst: € 50.");
    }

    [Fact]
    public void Gegevens_kunnen_een_begin_zijn()
    {
        _werkplaats.Schrijf("zaak.json", """{ "peildatum": "2026-01-02", "gegevens": { "loopafstand": "300 meter", "woonvorm": "zelfstandig" } }""");
        var afloop = _werkplaats.Met("nee\ngeen pool\n\n", "beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--vraag");
        afloop.Fout.ShouldBe("");
        afloop.Uit.ShouldNotContain("Hoeveel meter");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
        afloop.Uit.ShouldContain("peildatum 2 januari 2026");
    }

    [Fact]
    public void Wie_alles_al_heeft_gegeven_krijgt_geen_vragen()
    {
        _werkplaats.Schrijf("zaak.json", """{ "peildatum": "2026-01-02", "gegevens": { "loopafstand": "501 meter", "woonvorm": "dakloos" } }""");
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--vraag")
            .ShouldBe(_werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json"));
    }

    [Fact]
    public void Antwoorden_worden_bewaard_en_weer_gelezen()
    {
        var eerste = _werkplaats.Met("300 meter\n\nstop\n", "beoordeel", "beleid", "scootmobiel", "--bewaar", "zaak.json");
        eerste.Code.ShouldBe(0);
        _werkplaats.Met("zelfstandig\nnee\ngeen \"pool\"\nwijkteam\n", "beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--vraag", "--bewaar", "zaak.json").Code.ShouldBe(0);
        _werkplaats.Lees("zaak.json").ShouldBe("""
            {
              "besluit": "scootmobiel",
              "peildatum": "2026-11-21",
              "gegevens": {
                "loopafstand": "300 meter",
                "woonvorm": "zelfstandig",
                "pool helpt": {
                  "oordeel": false,
                  "motivering": "geen \"pool\"",
                  "door": "wijkteam"
                }
              }
            }

            """);
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json").Uit.ShouldContain("Uitkomst: toekennen.");
    }

    [Fact]
    public void Elke_soort_waarde_wordt_bewaard_zoals_zij_is_gelezen()
    {
        var antwoorden = "ja\n18 jaar\n7 maanden\n2,5%\n0,6\n€ 1.234,50\nja\nbekend\n\n";
        var eerste = _werkplaats.Met(antwoorden, "beoordeel", "beleid", "lesvergoeding", "--bewaar", "zaak.json");
        eerste.Code.ShouldBe(0);
        _werkplaats.Lees("zaak.json").ShouldBe("""
            {
              "besluit": "lesvergoeding",
              "peildatum": "2026-11-21",
              "gegevens": {
                "kosten": "€ 1.234,50",
                "leeftijd helper van vertegenwoordiger": 18,
                "betrouwbaar van vertegenwoordiger": {
                  "oordeel": true,
                  "motivering": "bekend"
                },
                "duur van lessen": "7 maanden",
                "eigen deel": "2,5%",
                "factor": 0.6
              }
            }

            """);
        var tweede = _werkplaats.Wmo("beoordeel", "beleid", "lesvergoeding", "--gegevens", "zaak.json");
        tweede.Uit.ShouldContain("Uitkomst: toekennen.");
        eerste.Uit.ShouldEndWith(tweede.Uit);
    }

    [Theory]
    [InlineData("nee\n2 mei 2010\n", "\"geboortedatum\": \"2010-05-02\",\n    \"vertegenwoordiger\": false")]
    [InlineData("?\nstop\n", "\"vertegenwoordiger\": {\n      \"nietVastTeStellen\": true\n    }")]
    [InlineData("nee\n?\nstop\n", "\"geboortedatum\": {\n      \"nietVastTeStellen\": true\n    }")]
    public void Ook_wat_er_niet_is_wordt_bewaard(string antwoorden, string deel)
    {
        var eerste = _werkplaats.Met(antwoorden, "beoordeel", "beleid", "lesvergoeding", "--bewaar", "zaak.json");
        _werkplaats.Lees("zaak.json").ShouldContain(deel);
        eerste.Uit.ShouldEndWith(_werkplaats.Wmo("beoordeel", "beleid", "lesvergoeding", "--gegevens", "zaak.json").Uit);
    }

    [Fact]
    public void Bewaren_waar_dat_niet_kan() =>
        _werkplaats.Met("stop\n", "beoordeel", "beleid", "scootmobiel", "--bewaar", "weg/zaak.json").Fout
            .ShouldEndWith("Fout: 'weg/zaak.json' kan niet worden geschreven.\n");

    [Theory]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Vragen_komen_niet_tussen_een_document(string formaat)
    {
        var afloop = _werkplaats.Met("501 meter\n", "beoordeel", "beleid", "scootmobiel", "--formaat", formaat);
        afloop.Fout.ShouldContain("Hoeveel meter kan de cliënt lopen?\n");
        afloop.Uit.ShouldNotContain(" > ");
        afloop.Uit.ShouldStartWith(formaat == "json" ? "{" : "# ");
    }

    [Fact]
    public void Antwoorden_die_alles_proberen()
    {
        foreach (var antwoord in new[] { "\0", "\u001b[31m", "\"", "\\", "{}", "€", new string('9', 400), new string('a', 100_000), "🦽", "null", "-1 meter", "1e9 meter" })
        {
            var afloop = Gesprek("scootmobiel", antwoord, "300 meter");
            afloop.Code.ShouldBe(0);
            afloop.Uit.ShouldNotContain("\u001b");
            afloop.Uit.ShouldContain("woonvorm");
        }
    }

    private static int Aantal(string tekst, string deel) => tekst.Split(deel).Length - 1;

    private Afloop Gesprek(string besluit, params string[] antwoorden) =>
        _werkplaats.Met(string.Concat(antwoorden.Select(a => a + "\n")), "beoordeel", "beleid", besluit, "--peildatum", "2026-11-21");
}
