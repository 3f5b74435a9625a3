namespace WmoDsl.Cli.Tests;

/// <summary>A case with a list: asking how many there are, keeping and reading it, and telling about every member.</summary>
public sealed class LijstTests : IDisposable
{
    private const string Beleid = """
        beleid "Huishouden"
          geldig vanaf 1 januari 2022

        bron Leidraad is beleidsregel "Proefleidraad"

        paragraaf Leidraad 4.10

        gegevens van een huisgenoot
          leeftijd : leeftijd
            vraag "Hoe oud is deze huisgenoot?"
          kan helpen : oordeel
            vraag "Kan deze huisgenoot helpen?"

        lijst huisgenoten: elk een huisgenoot, hoogstens 3
          vraag "Wie wonen er nog meer in het huis?"

        besluit hulp
          uitkomsten toekennen, afwijzen

          regel iemand helpt
            als er is een huisgenoot waarvoor (leeftijd is minstens 18 jaar en kan helpen)
            dan afwijzen

          anders toekennen

        """;

    private readonly Werkplaats _werkplaats = new();

    public LijstTests() => _werkplaats.Schrijf("beleid/hulp.wmo", Beleid);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Eerst_hoeveel_en_dan_van_elk()
    {
        var afloop = _werkplaats.Met("vier\n4\n-1\n2\n17 jaar\n18 jaar\nnee\nslechte rug\n\n", "beoordeel", "beleid", "hulp", "--peildatum", "2026-11-21");
        (afloop.Code, afloop.Fout).ShouldBe((0, ""));
        afloop.Uit.ShouldContain("""
            Wie wonen er nog meer in het huis?
              huisgenoten; Proefleidraad, 4.10
              hoeveel zijn het er? (0 tot en met 3) > vier
              Antwoord met een aantal van 0 tot en met 3.
              hoeveel zijn het er? (0 tot en met 3) > 4
              Antwoord met een aantal van 0 tot en met 3.
              hoeveel zijn het er? (0 tot en met 3) > -1
              Antwoord met een aantal van 0 tot en met 3.
              hoeveel zijn het er? (0 tot en met 3) > 2

            """);
        afloop.Uit.ShouldContain("  leeftijd van 2e huisgenoot; ");
        afloop.Uit.ShouldContain("  kan helpen van 2e huisgenoot (oordeel); ");
        afloop.Uit.ShouldNotContain("  kan helpen van 1e huisgenoot (oordeel); "); // seventeen: whether this one can help makes no difference
        afloop.Uit.ShouldNotContain("3e huisgenoot");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
    }

    [Theory]
    [InlineData("geen")]
    [InlineData("0")]
    public void Niemand(string antwoord)
    {
        var afloop = _werkplaats.Met(antwoord + "\n", "beoordeel", "beleid", "hulp", "--bewaar", "zaak.json");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
        _werkplaats.Lees("zaak.json").ShouldContain("\"huisgenoten\": []");
        afloop.Uit.ShouldEndWith(_werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json").Uit);
    }

    [Fact]
    public void Hoeveel_is_niet_vast_te_stellen()
    {
        var afloop = _werkplaats.Met("?\n", "beoordeel", "beleid", "hulp", "--bewaar", "zaak.json");
        afloop.Uit.ShouldContain("Niet te zeggen met wat vast te stellen is. Een medewerker moet beslissen.");
        _werkplaats.Lees("zaak.json").ShouldContain("\"huisgenoten\": {\n      \"nietVastTeStellen\": true\n    }");
        afloop.Uit.ShouldEndWith(_werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json").Uit);
    }

    [Fact]
    public void Leden_worden_bewaard_op_hun_plaats_en_weer_gelezen()
    {
        var eerste = _werkplaats.Met("3\n10 jaar\n?\n40 jaar\nnee\nte zwak\n\nja\nfit\nwijkteam\n", "beoordeel", "beleid", "hulp", "--bewaar", "zaak.json");
        eerste.Code.ShouldBe(0);
        _werkplaats.Lees("zaak.json").ShouldBe("""
            {
              "besluit": "hulp",
              "peildatum": "2026-11-21",
              "gegevens": {
                "huisgenoten": [
                  {
                    "leeftijd": 10
                  },
                  {
                    "leeftijd": {
                      "nietVastTeStellen": true
                    },
                    "kan helpen": {
                      "oordeel": false,
                      "motivering": "te zwak"
                    }
                  },
                  {
                    "leeftijd": 40,
                    "kan helpen": {
                      "oordeel": true,
                      "motivering": "fit",
                      "door": "wijkteam"
                    }
                  }
                ]
              }
            }

            """);
        var tweede = _werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json");
        tweede.Uit.ShouldContain("Uitkomst: afwijzen.");
        eerste.Uit.ShouldEndWith(tweede.Uit);
    }

    [Theory]
    [InlineData("[{}, {}, {}, {}]", "gegevens.huisgenoten", "Verwacht hoogstens 3 huisgenoten; hier staan er 4.")]
    [InlineData("2", "gegevens.huisgenoten", "Verwacht een lijst: [ { \"naam van een gegeven\": waarde, … }, … ], met { } voor elk van de huisgenoten; [] als er geen zijn.")]
    [InlineData("{ \"leeftijd\": 40 }", "gegevens.huisgenoten", "Verwacht een lijst: ")]
    [InlineData("[{}, 40]", "gegevens.huisgenoten[1]", "Verwacht de gegevens van de 2e van de huisgenoten als { ")]
    [InlineData("[{ \"leeftjd\": 40 }]", "gegevens.huisgenoten[0].leeftjd", "Bedoelde u \"leeftijd\"?")]
    [InlineData("[{}, { \"leeftijd\": true }]", "gegevens.huisgenoten[1].leeftijd", "true")]
    [InlineData("[{ \"leeftijd\": 40, \"leeftijd\": 41 }]", "gegevens.huisgenoten[0].leeftijd", "")]
    public void Een_lijst_in_json_die_niet_klopt(string lijst, string pad, string melding)
    {
        _werkplaats.Schrijf("zaak.json", $$"""{ "peildatum": "2026-11-21", "gegevens": { "huisgenoten": {{lijst}} } }""");
        var afloop = _werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json");
        afloop.Code.ShouldNotBe(0);
        afloop.Fout.ShouldContain(pad + ": ");
        afloop.Fout.ShouldContain(melding);
    }

    [Theory]
    [InlineData("[]", "Uitkomst: toekennen.")]
    [InlineData("[{ \"leeftijd\": 17 }]", "Uitkomst: toekennen.")]
    [InlineData("[{}, { \"leeftijd\": \"18 jaar\", \"kan helpen\": { \"oordeel\": true, \"motivering\": \"fit\" } }]", "Uitkomst: afwijzen.")]
    [InlineData("null", "huisgenoten: Wie wonen er nog meer in het huis?")]
    [InlineData("\"onbekend\"", "huisgenoten: Wie wonen er nog meer in het huis?")]
    [InlineData("{ \"nietVastTeStellen\": true }", "Niet te zeggen met wat vast te stellen is.")]
    [InlineData("[{ \"leeftijd\": 18 }]", "kan helpen van 1e huisgenoot: Kan deze huisgenoot helpen?")]
    public void Een_lijst_in_json(string lijst, string uitkomst)
    {
        _werkplaats.Schrijf("zaak.json", $$"""{ "peildatum": "2026-11-21", "gegevens": { "huisgenoten": {{lijst}} } }""");
        var afloop = _werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json");
        afloop.Fout.ShouldBe("");
        afloop.Uit.ShouldContain(uitkomst);
    }

    // Only those who are there are told about, each with what holds for that one.
    [Fact]
    public void De_uitleg_zegt_van_elk_lid_wat_geldt()
    {
        _werkplaats.Schrijf("zaak.json", """{ "peildatum": "2026-11-21", "gegevens": { "huisgenoten": [{ "leeftijd": 17 }, { "leeftijd": 40, "kan helpen": { "oordeel": true, "motivering": "fit" } }] } }""");
        var uit = _werkplaats.Wmo("beoordeel", "beleid", "hulp", "--gegevens", "zaak.json", "--uitgebreid").Uit;
        uit.ShouldContain("- er is een huisgenoot waarvoor (leeftijd is minstens 18 jaar en kan helpen): ja\n      - voor de 1e huisgenoot: nee\n");
        uit.ShouldContain("      - voor de 2e huisgenoot: ja\n");
        uit.ShouldContain("leeftijd van 1e huisgenoot: 17 jaar\n");
        uit.ShouldContain("kan helpen van 2e huisgenoot: ja omdat \"fit\"");
        uit.ShouldNotContain("3e huisgenoot");
    }
}
