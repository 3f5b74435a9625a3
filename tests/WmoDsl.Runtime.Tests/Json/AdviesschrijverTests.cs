using System.Text.Json;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Json;

public class AdviesschrijverTests
{
    private readonly Scootmobiel _scootmobiel = new();

    [Fact]
    public void Writes_an_advice_the_same_in_every_culture()
    {
        const string verwacht = """
            {
              "versie": 1,
              "soort": "beslist",
              "besluit": "scootmobiel",
              "beleid": "Proefbeleid",
              "peildatum": "2023-03-01",
              "uitkomst": "toekennen",
              "gronden": [
                {
                  "regel": "toekennen bij loopbeperking",
                  "definitie": "scootmobiel",
                  "waarde": "toekennen",
                  "motivering": "De cliënt kan niet verder lopen dan 500 meter (gemeten: 300 meter; hoogste vergoeding € 4.700) op 1 maart 2023.",
                  "bronnen": [
                    {
                      "bron": "Leidraad",
                      "plaats": "4.13",
                      "kop": "Scootmobiel",
                      "tekst": "Leidraad gemeente Proefstad, 4.13 (Scootmobiel)"
                    },
                    {
                      "bron": "Wmo",
                      "plaats": "artikel 2.3.5 lid 4",
                      "tekst": "Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4",
                      "link": "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4"
                    }
                  ],
                  "bestand": "proef.wmo",
                  "regelnummer": 1
                }
              ],
              "regels": [],
              "verplichtingen": [
                {
                  "partij": "gemeente",
                  "inhoud": "de scootmobiel bestellen",
                  "uiterlijk": "2023-03-15",
                  "bronnen": [
                    {
                      "bron": "Leidraad",
                      "plaats": "4.13",
                      "kop": "Scootmobiel",
                      "tekst": "Leidraad gemeente Proefstad, 4.13 (Scootmobiel)"
                    },
                    {
                      "bron": "Wmo",
                      "plaats": "artikel 2.3.5 lid 4",
                      "tekst": "Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4",
                      "link": "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4"
                    }
                  ]
                },
                {
                  "partij": "cliënt",
                  "inhoud": "oefenen",
                  "bronnen": [
                    {
                      "bron": "Leidraad",
                      "plaats": "4.13",
                      "kop": "Scootmobiel",
                      "tekst": "Leidraad gemeente Proefstad, 4.13 (Scootmobiel)"
                    },
                    {
                      "bron": "Wmo",
                      "plaats": "artikel 2.3.5 lid 4",
                      "tekst": "Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4",
                      "link": "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4"
                    }
                  ]
                }
              ],
              "onzekereVerplichtingen": [],
              "levertOok": [
                {
                  "naam": "hoogste vergoeding",
                  "tekst": "€ 4.700",
                  "waarde": 4700
                }
              ],
              "vragen": [],
              "nietVastTeStellen": [],
              "voorToelichting": [],
              "oordelen": [
                {
                  "naam": "pool lost probleem op",
                  "oordeel": false,
                  "motivering": "geen pool in de wijk",
                  "door": "wijkteam Loosduinen"
                }
              ],
              "gegevens": [
                {
                  "naam": "loopafstand",
                  "tekst": "300 meter",
                  "waarde": 300
                },
                {
                  "naam": "ernstige loopproblemen",
                  "tekst": "ja",
                  "waarde": true
                },
                {
                  "naam": "vastgesteld door arts",
                  "tekst": "ja",
                  "waarde": true
                },
                {
                  "naam": "pool lost probleem op",
                  "tekst": "nee",
                  "waarde": false
                },
                {
                  "naam": "woonsituatie",
                  "tekst": "zelfstandig",
                  "waarde": "zelfstandig"
                }
              ],
              "redenering": [

            """;
        foreach (var cultuur in Cultuur.Namen)
        {
            var json = Cultuur.In(cultuur, () => Adviezen.Maak(_scootmobiel.Toegekend()).AlsJson());
            json.ShouldStartWith(verwacht);
            json.ShouldEndWith("\n  ],\n  \"toelichting\": \"Dit is een advies. Een medewerker beslist.\"\n}");
        }
    }

    [Fact]
    public void The_reasoning_has_every_rule_with_its_condition_and_what_it_reads()
    {
        var beleid = new Proefbeleid();
        var (ver, ziek, afstand) = (beleid.Feit("ver"), beleid.Feit("ziek"), beleid.Feit("afstand", Gegevensoort.Afstand));
        var grens = beleid.Parameter("grens", Gegevensoort.Afstand, Afstand.Meter(500));
        var beperkt = beleid.JaAls("beperkt", beleid.AlleVan(
            "aan alle voorwaarden is voldaan",
            beleid.Is(ziek),
            beleid.Atoom("afstand is hoogstens grens", d => d.Gegeven(afstand) is Afstand a ? Kleene.Van(a <= Afstand.Meter(500)) : Kleene.Onbekend, [afstand], parameters: [grens])));
        beleid.Besluit(["toekennen", "afwijzen"], [(1, 0)], Proefbeleid.Regel("toekennen bij ziekte", beleid.IsBegrip(beperkt), 0), Proefbeleid.Regel("te ver", beleid.Is(ver), 1, 0));

        using var document = JsonDocument.Parse(Adviezen.Maak(beleid.Dossier((ver, false), (ziek, true), (afstand, Afstand.Meter(300)))).AlsJson());

        var definities = document.RootElement.GetProperty("redenering");
        definities.EnumerateArray().Select(d => (d.GetProperty("naam").GetString(), d.GetProperty("soort").GetString(), d.GetProperty("stand").GetString(), d.GetProperty("tekst").GetString()))
            .ShouldBe([("proef", "besluit", "beslist", "toekennen"), ("beperkt", "begrip", "beslist", "ja")]);
        definities[1].GetProperty("waarde").GetBoolean().ShouldBeTrue();
        var regels = definities[0].GetProperty("regels");
        regels.EnumerateArray().Select(r => (r.GetProperty("regel").GetString(), r.GetProperty("waarde").GetString(), r.GetProperty("stand").GetString(), r.GetProperty("grond").GetBoolean()))
            .ShouldBe([("toekennen bij ziekte", "toekennen", "van toepassing", true), ("te ver", "afwijzen", "niet van toepassing", false)]);
        regels[1].GetProperty("uitzonderingOp")[0].GetString().ShouldBe("toekennen bij ziekte");
        regels[0].GetProperty("voorwaarde").GetProperty("soort").GetString().ShouldBe("begrip");
        Gelezen(regels[0].GetProperty("voorwaarde")).ShouldBe([("begrip", "beperkt", "ja")]);
        var alle = definities[1].GetProperty("regels")[0].GetProperty("voorwaarde");
        (alle.GetProperty("soort").GetString(), alle.GetProperty("tekst").GetString(), alle.GetProperty("uitkomst").GetString()).ShouldBe(("alle", "aan alle voorwaarden is voldaan", "ja"));
        var onderdelen = alle.GetProperty("onderdelen");
        onderdelen.EnumerateArray().Select(o => (o.GetProperty("soort").GetString(), o.GetProperty("tekst").GetString(), o.GetProperty("uitkomst").GetString()))
            .ShouldBe([("voorwaarde", "ziek", "ja"), ("voorwaarde", "afstand is hoogstens grens", "ja")]);
        Gelezen(onderdelen[1]).ShouldBe([("gegeven", "afstand", "300 meter"), ("parameter", "grens", "500 meter")]);
        onderdelen[1].GetProperty("gelezen")[1].GetProperty("waarde").GetDecimal().ShouldBe(500);
    }

    private static IEnumerable<(string?, string?, string?)> Gelezen(JsonElement voorwaarde) => voorwaarde.GetProperty("gelezen").EnumerateArray()
        .Select(g => (g.GetProperty("soort").GetString(), g.GetProperty("naam").GetString(), g.GetProperty("tekst").GetString()));

    [Fact]
    public void The_facts_are_those_that_with_another_value_could_have_changed_the_advice()
    {
        var beleid = new Proefbeleid();
        var slots = new[] { "a", "b", "c", "d", "e", "f" }.Select(n => beleid.Feit(n)).ToArray();
        beleid.Besluit(
            ["hoog", "laag"],
            [(0, 1)],
            Proefbeleid.Regel("hoog", beleid.AlleVan("a en b", beleid.Is(slots[0]), beleid.Is(slots[1])), 0),
            Proefbeleid.Regel("toch laag", beleid.Is(slots[2]), 1, 0),
            Proefbeleid.Regel("laag", beleid.Is(slots[3]), 1),
            Proefbeleid.Regel("ook hoog", beleid.Is(slots[4]), 0));

        // Hoog is sure by a and b, as c is nee; neither laag nor another ground for hoog can change that. f is in no rule.
        Gegevens((0, true), (1, true), (2, false), (3, true), (4, false), (5, true)).ShouldBe(["a", "b", "c"]);
        // Laag: hoog failed on b alone, whatever a is; with e ja it would have been hoog. Its exception does not come up.
        Gegevens((0, true), (1, false), (2, true), (3, true), (4, false), (5, true)).ShouldBe(["b", "d", "e"]);
        // Nothing is settled: all that is known and read.
        Gegevens((0, true), (3, false), (5, true)).ShouldBe(["a", "d"]);

        IEnumerable<string?> Gegevens(params (int, object?)[] waarden)
        {
            using var document = JsonDocument.Parse(Adviezen.Maak(beleid.Dossier(waarden.Select(w => (slots[w.Item1], w.Item2)).ToArray())).AlsJson());
            return document.RootElement.GetProperty("gegevens").EnumerateArray().Select(g => g.GetProperty("naam").GetString()).ToList();
        }
    }

    [Fact]
    public void Writes_questions_with_their_type_options_and_range()
    {
        using var document = JsonDocument.Parse(Adviezen.Maak(_scootmobiel.Beleid.Dossier()).AlsJson());
        document.RootElement.GetProperty("soort").GetString().ShouldBe("gegevens nodig");
        document.RootElement.TryGetProperty("uitkomst", out _).ShouldBeFalse();
        var vragen = document.RootElement.GetProperty("vragen").EnumerateArray().ToDictionary(v => v.GetProperty("naam").GetString()!);
        vragen.Keys.ShouldBe(["ernstige loopproblemen", "loopafstand", "vastgesteld door arts", "woonsituatie", "pool lost probleem op"], ignoreOrder: true);
        vragen["loopafstand"].GetProperty("soort").GetString().ShouldBe("afstand");
        vragen["loopafstand"].GetProperty("maximum").GetDecimal().ShouldBe(10_000);
        vragen["woonsituatie"].GetProperty("keuzes").EnumerateArray().Select(k => k.GetString()).ShouldBe(["zelfstandig", "Wlz-instelling", "dakloos"]);
        vragen["pool lost probleem op"].GetProperty("soort").GetString().ShouldBe("oordeel");
    }

    [Fact]
    public void What_people_typed_comes_back_as_typed()
    {
        const string lastig = "\"quotes\" \\ <b>&'</b> \n\t \u0001 \u2028 😀 é €";
        var advies = Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Pool, Oordeel.Nee(lastig)));
        using var document = JsonDocument.Parse(advies.AlsJson());
        document.RootElement.GetProperty("oordelen")[0].GetProperty("motivering").GetString().ShouldBe(lastig);
        advies.AlsJson().ShouldContain("é €");
    }

    [Theory]
    [InlineData(Gegevensoort.JaNee, true, "true")]
    [InlineData(Gegevensoort.Getal, 3, "3")]
    [InlineData(Gegevensoort.Leeftijd, 18, "18")]
    [InlineData(Gegevensoort.Keuze, 1, "\"b\"")]
    public void Values_that_come_along_are_for_a_program_too(Gegevensoort soort, object waarde, string json) => Bijkomend(soort, waarde).ShouldBe(json);

    [Fact]
    public void Units_are_those_of_the_guide()
    {
        Bijkomend(Gegevensoort.Bedrag, Bedrag.Centen(450050)).ShouldBe("4500.5");
        Bijkomend(Gegevensoort.Afstand, Afstand.Kilometer(8)).ShouldBe("8000");
        Bijkomend(Gegevensoort.Percentage, Percentage.Procent(2.5m)).ShouldBe("2.5");
        Bijkomend(Gegevensoort.Datum, new Datum(2022, 1, 1)).ShouldBe("\"2022-01-01\"");
        Bijkomend(Gegevensoort.DuurInMaanden, Duur.Jaren(5)).ShouldBe("\"P60M\"");
        Bijkomend(Gegevensoort.DuurInDagen, Duur.Weken(2)).ShouldBe("\"P14D\"");
        Bijkomend(Gegevensoort.DecimaalGetal, 2.50m).ShouldBe("2.50");
    }

    private static string Bijkomend(Gegevensoort soort, object waarde)
    {
        var beleid = new Proefbeleid();
        string[] uitkomsten = soort switch
        {
            Gegevensoort.JaNee => ["nee", "ja"],
            Gegevensoort.Keuze => ["a", "b"],
            _ => [],
        };
        var begrip = beleid.Begrip("begrip", soort, uitkomsten, [], Proefbeleid.Regel("r", -1, -1));
        beleid.Bereken(begrip, "r", _ => waarde);
        beleid.Besluit(["u"], [], Proefbeleid.Regel("r", -1, 0)).LevertOok(begrip);
        using var document = JsonDocument.Parse(Adviezen.Maak(beleid.Dossier()).AlsJson());
        return document.RootElement.GetProperty("levertOok")[0].GetProperty("waarde").GetRawText();
    }
}
