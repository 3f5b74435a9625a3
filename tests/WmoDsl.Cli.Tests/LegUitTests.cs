using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class LegUitTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public LegUitTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_voorbeeld_waarom_waarom_niet_en_wat_anders_moet()
    {
        var afloop = _werkplaats.Wmo("leg-uit", "beleid", "--voorbeeld", "300 meter");

        // Afwijzen: when she walks further, or lives in an institution. Doorverwijzen: when the pool helps.
        afloop.Fout.ShouldBe("");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldStartWith("Uitleg over scootmobiel\nProefbeleid, peildatum 1 januari 2022\n\nUitkomst: toekennen.\n");
        afloop.Uit.ShouldContain("Waarom niet doorverwijzen\n  - pool gaat voor (doorverwijzen): niet van toepassing\n");
        afloop.Uit.ShouldContain("Waarom niet afwijzen\n  - anders (afwijzen): niet nodig\n    Dit geldt alleen als geen regel iets geeft.\n");
        afloop.Uit.ShouldNotContain("Waarom niet toekennen");
        afloop.Uit.ShouldContain("""
            Anders indien
              - doorverwijzen, als het oordeel pool helpt ja is (nu nee)
              - afwijzen, als loopafstand 501 meter of meer is (nu 300 meter)
              - afwijzen, als woonvorm instelling is (nu zelfstandig)

            Dit is een advies. Een medewerker beslist.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Wat_nog_niet_vaststaat_wordt_beslist_indien()
    {
        // Of an unknown case one fact is enough to reject; to grant, all three are needed: the pool is an exception.
        var afloop = _werkplaats.Wmo("leg-uit", "beleid", "--voorbeeld", "nog niets bekend");

        afloop.Uit.ShouldContain("""
            Beslist indien
              - afwijzen, als loopafstand 501 meter of meer is (nu onbekend)
              - afwijzen, als woonvorm instelling is (nu onbekend)
              - doorverwijzen, als loopafstand 500 meter of minder is (nu onbekend), woonvorm
                zelfstandig is (nu onbekend) en het oordeel pool helpt ja is (nu onbekend)
              - doorverwijzen, als loopafstand 500 meter of minder is (nu onbekend), woonvorm dakloos
                is (nu onbekend) en het oordeel pool helpt ja is (nu onbekend)
              - toekennen, als loopafstand 500 meter of minder is (nu onbekend), woonvorm zelfstandig
                is (nu onbekend) en het oordeel pool helpt nee is (nu onbekend)
              - toekennen, als loopafstand 500 meter of minder is (nu onbekend), woonvorm dakloos is
                (nu onbekend) en het oordeel pool helpt nee is (nu onbekend)
            """.ReplaceLineEndings("\n"));
        afloop.Uit.ShouldNotContain("Waarom niet");
    }

    [Fact]
    public void Een_zaak_en_een_uitkomst()
    {
        _werkplaats.Schrijf("zaak.json", """{ "besluit": "scootmobiel", "peildatum": "2026-11-21", "gegevens": { "loopafstand": "300 meter", "woonvorm": "instelling" } }""");

        var afloop = _werkplaats.Wmo("leg-uit", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--waarom-niet", "doorverwijzen");

        afloop.ShouldSatisfyAllConditions(
            a => a.Fout.ShouldBe(""),
            a => a.Uit.ShouldContain("Waarom niet doorverwijzen\n  - pool gaat voor (doorverwijzen): nog onbekend\n"),
            a => a.Uit.ShouldContain("Dit is een uitzondering op:\n      - toekennen bij beperking (toekennen): niet van toepassing\n"),
            a => a.Uit.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal).ShouldContain("doorverwijzen, als woonvorm zelfstandig is (nu instelling) en het oordeel pool helpt"),
            a => a.Uit.ShouldNotContain("Waarom niet toekennen"),
            a => a.Uit.ShouldNotContain("- toekennen, als"));
    }

    [Fact]
    public void Als_json_staan_de_wijzigingen_los()
    {
        var afloop = _werkplaats.Wmo("leg-uit", "beleid", "--voorbeeld", "300 meter", "--formaat", "json");

        using var json = JsonDocument.Parse(afloop.Uit);
        var wending = json.RootElement.GetProperty("andersIndien")[1];
        wending.GetProperty("uitkomst").GetString().ShouldBe("afwijzen");
        var wijziging = wending.GetProperty("wijzigingen")[0];
        wijziging.GetProperty("gegeven").GetString().ShouldBe("loopafstand");
        wijziging.GetProperty("nu").GetString().ShouldBe("300 meter");
        wijziging.GetProperty("nieuw").GetString().ShouldBe("501 meter");
        json.RootElement.GetProperty("doorzochtTotEnMet").GetInt32().ShouldBe(3);
    }

    [Fact]
    public void Als_markdown_is_het_een_document() =>
        _werkplaats.Wmo("leg-uit", "beleid", "--voorbeeld", "300 meter", "--formaat", "markdown").Uit.ShouldStartWith("# Uitleg over scootmobiel\n\n");

    [Theory]
    [InlineData("leg-uit beleid scootmobiel", "Fout: Zeg welke zaak moet worden uitgelegd.\nNoem met --voorbeeld een voorbeeld uit het beleid, of met --gegevens een bestand met de gegevens van een zaak.\n")]
    [InlineData("leg-uit beleid --voorbeeld xyzzy", "Fout: Dit beleid heeft geen voorbeeld 'xyzzy'.\nDe naam van een voorbeeld staat achter het woord 'voorbeeld' in het beleid; een deel ervan is genoeg.\n")]
    [InlineData("leg-uit beleid --voorbeeld meter --waarom-niet toekenen", "Fout: 'toekenen' is geen uitkomst van scootmobiel. Bedoelde u 'toekennen'?\nDe uitkomsten zijn: doorverwijzen, afwijzen, toekennen.\n")]
    [InlineData("leg-uit beleid --voorbeeld meter --volg --formaat json", "Fout: Met --volg wordt het resultaat steeds opnieuw getoond; dat kan niet als json.\nLaat --volg of --formaat weg.\n")]
    [InlineData("leg-uit beleid --voorbeeld meter --peildatum 2035-01-01", "Fout: Het beleid \"Proefbeleid\" geldt niet op 1 januari 2035: het geldt vanaf 1 januari 2022 tot en met 31 december 2030.\nKies met --peildatum een andere dag.\n")]
    public void Wat_niet_kan_wordt_gezegd(string regel, string melding) => _werkplaats.Wmo(regel.Split(' ')).MoetZijn(2, "", melding);
}
