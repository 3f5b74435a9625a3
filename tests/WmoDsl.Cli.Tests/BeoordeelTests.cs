using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class BeoordeelTests : IDisposable
{
    private const string Toekennen = """
        { "gegevens": { "loopafstand": "300 meter", "woonvorm": "zelfstandig",
          "pool helpt": { "oordeel": false, "motivering": "geen pool in de wijk", "door": "wijkteam" } } }
        """;

    private const string Doorverwijzen = """
        { "peildatum": "2026-12-24", "gegevens": { "loopafstand": "300 meter", "woonvorm": "dakloos",
          "pool helpt": { "oordeel": true, "motivering": "om de hoek" } } }
        """;

    private readonly Werkplaats _werkplaats = new();

    public BeoordeelTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Het_advies_noemt_uitkomst_gronden_verplichtingen_en_oordelen()
    {
        _werkplaats.Schrijf("zaak.json", Doorverwijzen);
        var afloop = _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json");
        (afloop.Code, afloop.Fout).ShouldBe((0, ""));
        // How an explanation is laid out is for the runtime to say; what is in it, is not.
        afloop.Uit.ShouldStartWith("Advies over scootmobiel\nProefbeleid, peildatum 24 december 2026\n\nUitkomst: doorverwijzen.\n\nGronden\n  - pool gaat voor (doorverwijzen)");
        afloop.Uit.ShouldContain("    De pool helpt.\n    Bron: Proefleidraad, 4.13 (Scootmobiel)\n    - pool helpt: ja\n");
        afloop.Uit.ShouldContain("Levert ook\n  - nadere afspraak: ja\n");
        afloop.Uit.ShouldContain("Verplichtingen\n  - gemeente: de cliënt aanmelden, uiterlijk 7 januari 2027\n");
        afloop.Uit.ShouldContain("Gegeven oordelen\n  - pool helpt: ja omdat \"om de hoek\"\n");
        afloop.Uit.ShouldEndWith("\nDit is een advies. Een medewerker beslist.\n");
    }

    private const string Jeugd = """
        beleid "Jeugd"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        gegevens over de cliënt
          geboortedatum : datum
            volgens Leidraad 1.1
            vraag "Wanneer is hij geboren?"
        besluit taxi
          volgens Leidraad 1.1
          uitkomsten toekennen, afwijzen
          regel volwassen
            volgens Leidraad 1.1
            als de leeftijd uit geboortedatum is minstens 18 jaar
            dan toekennen
          anders afwijzen
        """;

    [Fact]
    public void Een_geboortedatum_na_de_peildatum_wordt_geweigerd()
    {
        _werkplaats.Schrijf("jeugd/beleid.wmo", Jeugd);
        var afloop = _werkplaats.Met("""{ "gegevens": { "geboortedatum": "2027-05-02" } }""", "beoordeel", "jeugd", "taxi", "--gegevens", "-", "--peildatum", "2027-05-01");
        afloop.Code.ShouldBe(2);
        afloop.Uit.ShouldBe("");
        afloop.Fout.ShouldBe("Fout: Van 'geboortedatum': de datum 2 mei 2027 ligt na de peildatum 1 mei 2027, en daaruit volgt geen leeftijd. Verbeter de datum, of vraag het besluit op een latere peildatum.\nEr is niets beslist.\n");
        _werkplaats.Met("""{ "gegevens": { "geboortedatum": "2027-05-02" } }""", "beoordeel", "jeugd", "taxi", "--gegevens", "-", "--peildatum", "2027-05-02").Uit.ShouldContain("Uitkomst: afwijzen.");
    }

    [Fact]
    public void Wie_zo_een_datum_antwoordt_krijgt_de_vraag_opnieuw()
    {
        _werkplaats.Schrijf("jeugd/beleid.wmo", Jeugd);
        var afloop = _werkplaats.Met("2 mei 2027\n2 mei 2000\n", "beoordeel", "jeugd", "taxi", "--peildatum", "2027-05-01");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("  De datum 2 mei 2027 ligt na de peildatum 1 mei 2027, en daaruit volgt geen leeftijd.\n");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
    }

    [Fact]
    public void Zonder_peildatum_is_het_vandaag_en_dat_wordt_gezegd()
    {
        _werkplaats.Schrijf("zaak.json", Toekennen);
        var afloop = _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json");
        afloop.Fout.ShouldBe("Peildatum: 21 november 2026 (vandaag).\n");
        afloop.Uit.ShouldContain("Proefbeleid, peildatum 21 november 2026\n");
    }

    [Theory]
    [InlineData("2027-01-02")]
    [InlineData("2 januari 2027")]
    public void De_peildatum_van_de_opdracht_gaat_voor_die_van_de_gegevens(string peildatum)
    {
        var afloop = _werkplaats.Met(Doorverwijzen, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-", "--peildatum", peildatum);
        afloop.Fout.ShouldBe("");
        afloop.Uit.ShouldContain("Proefbeleid, peildatum 2 januari 2027\n");
        afloop.Uit.ShouldContain("uiterlijk 16 januari 2027");
    }

    [Theory]
    [InlineData("2021-12-31", "Fout: Het beleid \"Proefbeleid\" geldt niet op 31 december 2021: het geldt vanaf 1 januari 2022 tot en met 31 december 2030.\nKies met --peildatum een dag waarop het beleid geldt.\n")]
    [InlineData("2031-01-01", "Fout: Het beleid \"Proefbeleid\" geldt niet op 1 januari 2031: het geldt vanaf 1 januari 2022 tot en met 31 december 2030.\nKies met --peildatum een dag waarop het beleid geldt.\n")]
    [InlineData("2030-01-01", "Fout: De parameter 'grens' heeft op 1 januari 2030 geen waarde.\nKies met --peildatum een dag waarop zij een waarde heeft, of vul het beleid aan.\n")]
    public void Een_dag_waarop_het_beleid_niets_zegt(string peildatum, string melding) =>
        _werkplaats.Met(Toekennen, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-", "--peildatum", peildatum).MoetZijn(2, "", melding);

    [Fact]
    public void Json_is_voor_programmas()
    {
        var afloop = _werkplaats.Met(Doorverwijzen, "decide", "beleid", "scootmobiel", "--facts", "-", "--format", "json");
        afloop.Code.ShouldBe(0);
        afloop.Fout.ShouldBe("");
        afloop.Uit.ShouldEndWith("}\n");
        var advies = JsonDocument.Parse(afloop.Uit).RootElement;
        advies.GetProperty("soort").GetString().ShouldBe("beslist");
        advies.GetProperty("uitkomst").GetString().ShouldBe("doorverwijzen");
        advies.GetProperty("gronden")[0].GetProperty("bestand").GetString().ShouldBe("scootmobiel.wmo");
    }

    [Fact]
    public void Markdown_is_voor_een_dossier()
    {
        var afloop = _werkplaats.Met(Toekennen, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-", "--formaat", "markdown");
        afloop.Uit.ShouldStartWith("# Advies over scootmobiel\n\nProefbeleid, peildatum 21 november 2026\n\n**Uitkomst: toekennen.**\n");
        afloop.Uit.ShouldContain("[Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 3](<https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3>)");
    }

    [Theory]
    [InlineData("{ \"gegevens\": {} }", 3)]
    [InlineData("{ \"gegevens\": { \"loopafstand\": \"300 meter\", \"woonvorm\": \"dakloos\" } }", 3)]
    [InlineData(Toekennen, 0)]
    public void Met_beslist_zegt_de_afsluitcode_of_er_is_beslist(string zaak, int code)
    {
        _werkplaats.Met(zaak, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-", "--beslist").Code.ShouldBe(code);
        _werkplaats.Met(zaak, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("scootmobil", "Fout: Dit beleid kent geen besluit 'scootmobil'. Bedoelde u 'scootmobiel'?\nDe besluiten zijn:\n  lesvergoeding\n  scootmobiel\n")]
    [InlineData("hulphond", "Fout: Dit beleid kent geen besluit 'hulphond'.\nDe besluiten zijn:\n  lesvergoeding\n  scootmobiel\n")]
    [InlineData("", "Fout: Noem het besluit.\nDe besluiten zijn:\n  lesvergoeding\n  scootmobiel\n")]
    public void Een_besluit_dat_er_niet_is(string besluit, string melding) =>
        _werkplaats.Wmo(["beoordeel", "beleid", .. besluit.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).MoetZijn(2, "", melding);

    [Theory]
    [InlineData("Scootmobiel")]
    [InlineData("de scootmobiel")]
    public void De_naam_van_een_besluit_mag_anders_zijn_geschreven(string besluit) =>
        _werkplaats.Met(Toekennen, "beoordeel", "beleid", besluit, "--gegevens", "-").Uit.ShouldContain("Uitkomst: toekennen.");

    [Fact]
    public void Een_begrip_kan_ook_worden_gevraagd() =>
        _werkplaats.Met("{ \"gegevens\": { \"loopafstand\": \"501 meter\" } }", "beoordeel", "beleid", "loopt", "slecht", "--gegevens", "-")
            .Uit.ShouldContain("Uitkomst: nee.");

    [Theory]
    [InlineData("", "  $: Het document is leeg.")]
    [InlineData("{", "  $: Dit is geen geldige JSON (regel 1, positie 2).")]
    [InlineData("[]", "  $: Verwacht een document { \"peildatum\": …, \"gegevens\": { … } }.")]
    [InlineData("{ \"gegevens\": { \"loopafstand\": 300 } }", "  $.gegevens.loopafstand: 300 heeft geen eenheid; verwacht een afstand zoals \"300 meter\" of \"8 kilometer\".")]
    [InlineData("{ \"gegevens\": { \"loopafstnd\": \"300 meter\" } }", "  $.gegevens.loopafstnd: Dit gegeven komt in besluit scootmobiel niet voor. Bedoelde u \"loopafstand\"?")]
    [InlineData("{ \"gegevens\": { \"pool helpt\": true } }", "  $.gegevens['pool helpt']: Een oordeel heeft een motivering; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("{ \"gegevens\": { \"woonvorm\": \"hotel\" } }", "  $.gegevens.woonvorm: Verwacht een van \"zelfstandig\", \"instelling\", \"dakloos\", maar hier staat \"hotel\".")]
    [InlineData("{ \"besluit\": \"lesvergoeding\" }", "  $.besluit: Dit document is voor een ander besluit; verwacht \"scootmobiel\".")]
    [InlineData("{ \"peildatum\": \"2026-02-30\" }", "  $.peildatum: \"2026-02-30\" bestaat niet; verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\".")]
    [InlineData(
        "{ \"peildatum\": 1, \"gegevens\": { \"loopafstand\": \"ver\", \"x\": 1 } }",
        "  $.peildatum: Verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\", maar hier staat 1.\n"
        + "  $.gegevens.loopafstand: Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat \"ver\".\n"
        + "  $.gegevens.x: Dit gegeven komt in besluit scootmobiel niet voor.")]
    public void Gegevens_die_niet_kloppen(string zaak, string meldingen)
    {
        _werkplaats.Schrijf("zaak.json", zaak);
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--formaat", "json")
            .MoetZijn(2, "", "Fout: 'zaak.json' klopt niet. Er is niets beslist.\n" + meldingen + "\n");
        _werkplaats.Met(zaak, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-", "--formaat", "json")
            .MoetZijn(2, "", "Fout: De invoer klopt niet. Er is niets beslist.\n" + meldingen + "\n");
    }

    [Fact]
    public void Een_diep_document()
    {
        var diep = new string('[', 100_000) + new string(']', 100_000);
        _werkplaats.Met(diep, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-")
            .MoetZijn(2, "", "Fout: De invoer klopt niet. Er is niets beslist.\n  $: Het document is te diep genest: hoogstens 16 niveaus.\n");
    }

    [Fact]
    public void Een_groot_document()
    {
        _werkplaats.Schrijf("zaak.json", "{ \"x\": \"" + new string('a', 1024 * 1024) + "\" }");
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json")
            .MoetZijn(2, "", "Fout: 'zaak.json' is te groot: hoogstens 1 MB.\n");
        _werkplaats.Met(_werkplaats.Lees("zaak.json"), "beoordeel", "beleid", "scootmobiel", "--gegevens", "-")
            .MoetZijn(2, "", "Fout: De invoer klopt niet. Er is niets beslist.\n  $: Het document is te groot: hoogstens 1 MB.\n");
    }

    [Fact]
    public void Een_document_met_heel_veel_fouten()
    {
        var veel = "{ \"gegevens\": { " + string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"\"g{i}\": 1")) + " } }";
        var afloop = _werkplaats.Met(veel, "beoordeel", "beleid", "scootmobiel", "--gegevens", "-");
        afloop.Code.ShouldBe(2);
        afloop.Fout.Split('\n').Length.ShouldBe(103);
        afloop.Fout.ShouldEndWith("Er kunnen meer fouten zijn; dit zijn de eerste 100.\n");
    }

    [Fact]
    public void Een_bestand_dat_er_niet_is() =>
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "weg.json").MoetZijn(2, "", "Fout: 'weg.json' bestaat niet.\n");

    [Fact]
    public void Een_map_is_geen_bestand() =>
        _werkplaats.Wmo("beoordeel", "beleid", "scootmobiel", "--gegevens", "beleid")
            .MoetZijn(2, "", "Fout: 'beleid' is een map, geen bestand.\n");

    [Fact]
    public void Gegevens_van_elke_soort()
    {
        var zaak = """
            { "gegevens": { "aantal lessen": 4, "kosten": "€ 49,99", "geboortedatum": "29 februari 2008", "duur van lessen": "6 maanden",
              "eigen deel": "10%", "factor": 0.51, "vertegenwoordiger": { "leeftijd helper": "18 jaar",
              "betrouwbaar": { "oordeel": "ja", "motivering": "bekend bij het wijkteam" } } } }
            """;
        var afloop = _werkplaats.Met(zaak, "beoordeel", "beleid", "lesvergoeding", "--gegevens", "-", "--beslist");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
        afloop.Uit.ShouldContain("- vergoeding: € 49,99");
        afloop.Uit.ShouldContain("betrouwbaar van vertegenwoordiger: ja omdat \"bekend bij het wijkteam\"");
    }

    [Fact]
    public void Een_rol_die_ontbreekt_hoeft_niets_te_laten_weten()
    {
        var zaak = """{ "gegevens": { "vertegenwoordiger": { "ontbreekt": true }, "geboortedatum": "2009-01-01" } }""";
        var afloop = _werkplaats.Met(zaak, "beoordeel", "beleid", "lesvergoeding", "--gegevens", "-");
        afloop.Uit.ShouldContain("Uitkomst: afwijzen.");
        afloop.Uit.ShouldNotContain("Nog te vragen");
    }
}
