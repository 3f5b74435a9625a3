using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class ControleerTests : IDisposable
{
    private const string MetFouten = """
        beleid "Proef"
          geldig vanaf 1 januari 2022

        bron Leidraad is beleidsregel "Leidraad"

        paragraaf Leidraad 4.13 "Scootmobiel"

        gegevens over lopen
          loopafstand : afstand   vraag "Hoe ver?"
          loopafstand : afstand   vraag "Nog eens?"

        besluit scootmobiel
          afwijzen gaat voor toekennen

          regel toekennen
            als loopafstnd is hoogstens 500 meter
            dan toekennen

          regel té ver 🦽
            als loopafstand is meer dan 500 meter
            dan afwijzn

        """;

    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Goed_beleid_geeft_een_samenvatting()
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Wmo("controleer", "beleid").MoetZijn(0, "Geen fouten in 3 bestanden: 2 besluiten, 3 begrippen, 3 voorbeelden.\n");
    }

    [Fact]
    public void Een_fout_toont_de_plaats_de_regel_en_wat_te_doen()
    {
        _werkplaats.Schrijf("beleid/hoofdstuk 4/cliënt.wmo", MetFouten);
        _werkplaats.Wmo("controleer", "beleid").MoetZijn(1, """
            beleid/hoofdstuk 4/cliënt.wmo:10:3: fout WMO2002: De naam 'loopafstand' is al in gebruik.
               10 |   loopafstand : afstand   vraag "Nog eens?"
                  |   ^^^^^^^^^^^
              Kies een andere naam, of verwijder er een.
              beleid/hoofdstuk 4/cliënt.wmo:9:3: De eerste staat hier.
                9 |   loopafstand : afstand   vraag "Hoe ver?"
                  |   ^^^^^^^^^^^

            beleid/hoofdstuk 4/cliënt.wmo:16:9: fout WMO2001: De naam 'loopafstnd' is nergens omschreven.
               16 |     als loopafstnd is hoogstens 500 meter
                  |         ^^^^^^^^^^
              Bedoelde u 'loopafstand'?

            beleid/hoofdstuk 4/cliënt.wmo:19:16: fout WMO1003: Het teken '🦽' heeft hier geen betekenis.
               19 |   regel té ver 🦽
                  |                ^^
              Haal het weg. Hoort het bij een tekst, zet die dan tussen aanhalingstekens: "…".

            beleid/hoofdstuk 4/cliënt.wmo:21:9: fout WMO2017: 'afwijzn' is geen mogelijkheid van 'scootmobiel'.
               21 |     dan afwijzn
                  |         ^^^^^^^
              Bedoelde u 'afwijzen'?

            4 fouten in 1 bestand.

            """);
    }

    [Theory]
    [InlineData("beleid", "beleid/a.wmo:1:1")]
    [InlineData("./beleid/", "beleid/a.wmo:1:1")]
    [InlineData("beleid/a.wmo", "beleid/a.wmo:1:1")]
    [InlineData("beleid/../beleid", "beleid/a.wmo:1:1")]
    public void Paden_beginnen_bij_de_werkmap(string pad, string plaats)
    {
        _werkplaats.Schrijf("beleid/a.wmo", "onzin\n");
        _werkplaats.Wmo("controleer", pad).Uit.ShouldStartWith(plaats + ": fout ");
    }

    [Fact]
    public void Buiten_de_werkmap_beginnen_paden_bij_de_map()
    {
        using var elders = new Werkplaats();
        elders.Schrijf("a.wmo", "onzin\n");
        _werkplaats.Wmo("controleer", elders.Map).Uit.ShouldStartWith("a.wmo:1:1: fout ");
    }

    [Fact]
    public void De_werkmap_zelf_heeft_geen_voorvoegsel()
    {
        _werkplaats.Schrijf("a.wmo", "onzin\n");
        _werkplaats.Wmo("controleer", ".").Uit.ShouldStartWith("a.wmo:1:1: fout ");
    }

    [Fact]
    public void Elk_bestand_komt_mee_behalve_wat_is_gebouwd_of_verborgen()
    {
        Proefbeleid.Zet(_werkplaats);
        foreach (var map in new[] { "bin", "obj", ".git", "diep/bin" })
        {
            _werkplaats.Schrijf($"beleid/{map}/a.wmo", "onzin\n");
        }

        _werkplaats.Schrijf("beleid/diep/dieper/nog.wmo", "// leeg\n");
        _werkplaats.Wmo("controleer", "beleid").Uit.ShouldStartWith("Geen fouten in 4 bestanden:");
    }

    [Fact]
    public void Een_los_bestand_wordt_getoetst_aan_de_inhoud_die_het_noemt()
    {
        _werkplaats.Schrijf("beleid/a.wmo", """
            beleid "Proef"
              geldig vanaf 1 januari 2022
            bron Leidraad is beleidsregel "Leidraad" inhoud "leidraad.inhoud"
            paragraaf Leidraad 4.31 "Scootmobiel"
            """);
        _werkplaats.Schrijf("beleid/leidraad.inhoud", Proefbeleid.Inhoud);
        _werkplaats.Schrijf("beleid/b.wmo", "onzin\n");
        var afloop = _werkplaats.Wmo("controleer", "beleid/a.wmo");
        afloop.Uit.ShouldContain("Bedoelde u");
        afloop.Uit.ShouldContain("4.13");
        afloop.Uit.ShouldNotContain("onzin");
        afloop.Code.ShouldBe(1);
    }

    [Fact]
    public void Json_noemt_elke_plaats_met_begin_en_einde()
    {
        _werkplaats.Schrijf("beleid/a.wmo", MetFouten);
        var afloop = _werkplaats.Wmo("controleer", "beleid", "--formaat", "json");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldStartWith("""
            {
              "beleid": "Proef",
              "fouten": 4,
              "waarschuwingen": 0,
              "meldingen": [
                {
                  "code": "WMO2002",
                  "ernst": "fout",
                  "melding": "De naam 'loopafstand' is al in gebruik.",
                  "hulp": "Kies een andere naam, of verwijder er een.",
                  "bestand": "beleid/a.wmo",
                  "regel": 10,
                  "kolom": 3,
                  "totRegel": 10,
                  "totKolom": 14,
                  "verwant": {
                    "melding": "De eerste staat hier.",
                    "bestand": "beleid/a.wmo",
                    "regel": 9,
                    "kolom": 3,
                    "totRegel": 9,
                    "totKolom": 14
                  }
                },
            """);
        JsonDocument.Parse(afloop.Uit).RootElement.GetProperty("meldingen").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public void Json_van_goed_beleid_is_leeg()
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Wmo("check", "beleid", "--format", "json").MoetZijn(0, """
            {
              "beleid": "Proefbeleid",
              "fouten": 0,
              "waarschuwingen": 0,
              "meldingen": []
            }

            """);
    }

    [Fact]
    public void Sarif_heeft_de_vorm_van_de_standaard()
    {
        _werkplaats.Schrijf("beleid/hoofdstuk 4/cliënt.wmo", MetFouten);
        var afloop = _werkplaats.Wmo("controleer", "beleid", "--formaat", "sarif");
        afloop.Code.ShouldBe(1);
        using var document = JsonDocument.Parse(afloop.Uit);
        var log = document.RootElement;
        log.GetProperty("$schema").GetString().ShouldBe("https://json.schemastore.org/sarif-2.1.0.json");
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var programma = run.GetProperty("tool").GetProperty("driver");
        programma.GetProperty("name").GetString().ShouldBe("wmo");
        var regels = programma.GetProperty("rules").EnumerateArray().ToList();
        regels.Select(r => r.GetProperty("id").GetString()).ShouldBe(["WMO1003", "WMO2001", "WMO2002", "WMO2017"]);
        foreach (var regel in regels)
        {
            regel.GetProperty("helpUri").GetString().ShouldBe($"docs/fouten/{regel.GetProperty("id").GetString()}.md");
            regel.GetProperty("shortDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            regel.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBe("error");
        }

        var resultaten = run.GetProperty("results").EnumerateArray().ToList();
        resultaten.Count.ShouldBe(4);
        foreach (var resultaat in resultaten)
        {
            regels[resultaat.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(resultaat.GetProperty("ruleId").GetString());
            resultaat.GetProperty("level").GetString().ShouldBe("error");
            resultaat.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var plaats = resultaat.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem().GetProperty("physicalLocation");
            plaats.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("beleid/hoofdstuk%204/cli%C3%ABnt.wmo");
            var gebied = plaats.GetProperty("region");
            gebied.GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
            gebied.GetProperty("endColumn").GetInt32().ShouldBeGreaterThan(gebied.GetProperty("startColumn").GetInt32());
        }

        // An emoji is two code units.
        var teken = resultaten[2].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        (teken.GetProperty("startColumn").GetInt32(), teken.GetProperty("endColumn").GetInt32()).ShouldBe((16, 18));
        resultaten[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(9);
    }

    [Fact]
    public void Sarif_van_goed_beleid_heeft_geen_resultaten_maar_wel_een_lijst()
    {
        Proefbeleid.Zet(_werkplaats);
        var afloop = _werkplaats.Wmo("controleer", "beleid", "--formaat", "sarif");
        afloop.Code.ShouldBe(0);
        JsonDocument.Parse(afloop.Uit).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void De_uitvoer_is_elke_keer_gelijk()
    {
        _werkplaats.Schrijf("beleid/a.wmo", MetFouten);
        _werkplaats.Schrijf("beleid/b.wmo", MetFouten);
        foreach (var formaat in new[] { "tekst", "json", "sarif" })
        {
            _werkplaats.Wmo("controleer", "beleid", "--formaat", formaat).ShouldBe(_werkplaats.Wmo("controleer", "beleid", "--formaat", formaat));
        }
    }

    [Fact]
    public void Een_terminal_krijgt_kleuren_en_verder_dezelfde_woorden()
    {
        _werkplaats.Schrijf("beleid/a.wmo", MetFouten);
        var kleur = _werkplaats.InKleur("controleer", "beleid").Uit;
        kleur.ShouldContain("\u001b[");
        System.Text.RegularExpressions.Regex.Replace(kleur, "\u001b\\[[0-9;]*m", "").ShouldBe(_werkplaats.Wmo("controleer", "beleid").Uit);
    }
}
