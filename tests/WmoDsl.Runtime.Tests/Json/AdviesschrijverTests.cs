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
              "toelichting": "Dit is een advies. Een medewerker beslist."
            }
            """;
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => Adviezen.Maak(_scootmobiel.Toegekend()).AlsJson()).ShouldBe(verwacht);
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
