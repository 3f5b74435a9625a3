using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class ToetsTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public ToetsTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Voorbeelden_die_kloppen() => _werkplaats.Wmo("toets", "beleid").MoetZijn(0, "Alle 3 voorbeelden kloppen.\n");

    [Fact]
    public void Voorbeelden_die_niet_kloppen()
    {
        _werkplaats.Schrijf("beleid/voorbeelden.wmo", """
            voorbeeld "verkeerde uitkomst"
              bij besluit scootmobiel
              zoals "loopt 300 meter"
              verwacht afwijzen
                volgens regel toekennen bij beperking

            voorbeeld "verkeerde grond"
              bij besluit scootmobiel
              zoals "pool in de wijk"
              verwacht doorverwijzen
                volgens regel toekennen bij beperking
                en nadere afspraak is ja

            voorbeeld "anders is geen grond"
              bij besluit scootmobiel
              zoals "pool in de wijk"
              verwacht doorverwijzen
                volgens regel 'anders'

            voorbeeld "regel geldt niet"
              bij besluit scootmobiel
              zoals "loopt 300 meter"
              gegeven
                loopafstand is 501 meter
              verwacht afwijzen
                volgens regel toekennen bij beperking
                volgens regel pool gaat voor

            voorbeeld "te weinig genoemd"
              bij besluit scootmobiel
              gegeven
                loopafstand is 300 meter
              verwacht gegevens nodig: woonvorm

            voorbeeld "te veel genoemd"
              bij besluit scootmobiel
              zoals "loopt 300 meter"
              gegeven
                pool helpt is onbekend
              verwacht oordeel nodig: pool helpt, woonvorm

            voorbeeld "andere soort advies"
              bij besluit scootmobiel
              zoals "te veel genoemd"
              verwacht gegevens nodig

            voorbeeld "niet vast te stellen"
              bij besluit scootmobiel
              zoals "loopt 300 meter"
              gegeven
                loopafstand is niet vast te stellen
              verwacht niet geregeld

            voorbeeld "parameter heeft geen waarde"
              bij besluit scootmobiel
              op 1 januari 2030
              zoals "loopt 300 meter"
              verwacht toekennen

            voorbeeld "beleid geldt nog niet"
              bij besluit scootmobiel
              op 31 december 2021
              zoals "loopt 300 meter"
              verwacht toekennen

            voorbeeld "bedrag"
              bij begrip vergoeding
              gegeven
                kosten is € 50
                aantal lessen is 3
              verwacht € 37

            """);
        _werkplaats.Wmo("toets", "beleid").MoetZijn(1, """
            beleid/voorbeelden.wmo:1:11: klopt niet: "verkeerde uitkomst", besluit scootmobiel op 1 januari 2022
              Verwacht is afwijzen, maar er komt uit: toekennen.
              grond: regel toekennen bij beperking (beleid/scootmobiel.wmo:27; Leidraad 4.13 (Scootmobiel))

            beleid/voorbeelden.wmo:7:11: klopt niet: "verkeerde grond", besluit scootmobiel op 1 januari 2022
              Regel 'toekennen bij beperking' is geen grond: de uitzondering 'pool gaat voor' geldt.
              Verwacht is dat nadere afspraak ja is, maar er komt uit: nee.
              grond: regel pool gaat voor (beleid/scootmobiel.wmo:32; Leidraad 4.13 (Scootmobiel))

            beleid/voorbeelden.wmo:14:11: klopt niet: "anders is geen grond", besluit scootmobiel op 1 januari 2022
              'anders' is geen grond: er is een regel van toepassing.
              grond: regel pool gaat voor (beleid/scootmobiel.wmo:32; Leidraad 4.13 (Scootmobiel))

            beleid/voorbeelden.wmo:20:11: klopt niet: "regel geldt niet", besluit scootmobiel op 1 januari 2022
              Regel 'toekennen bij beperking' is geen grond: haar voorwaarde is nee.
              Regel 'pool gaat voor' is geen grond: haar voorwaarde is nee.
              grond: anders (beleid/scootmobiel.wmo:39; Leidraad 4.13 (Scootmobiel))

            beleid/voorbeelden.wmo:29:11: klopt niet: "te weinig genoemd", besluit scootmobiel op 1 januari 2022
              Ook nodig, maar niet genoemd: pool helpt.

            beleid/voorbeelden.wmo:35:11: klopt niet: "te veel genoemd", besluit scootmobiel op 1 januari 2022
              Wel genoemd, maar niet nodig: woonvorm.

            beleid/voorbeelden.wmo:42:11: klopt niet: "andere soort advies", besluit scootmobiel op 1 januari 2022
              Verwacht is gegevens nodig, maar er komt uit: oordeel nodig: pool helpt.

            beleid/voorbeelden.wmo:47:11: klopt niet: "niet vast te stellen", besluit scootmobiel op 1 januari 2022
              Verwacht is niet geregeld, maar er komt uit: gegevens nodig, maar niet vast te stellen: loopafstand.

            beleid/voorbeelden.wmo:54:11: klopt niet: "parameter heeft geen waarde", besluit scootmobiel op 1 januari 2030
              De parameter 'grens' heeft op 1 januari 2030 geen waarde.

            beleid/voorbeelden.wmo:60:11: klopt niet: "beleid geldt nog niet", besluit scootmobiel op 31 december 2021
              Het beleid geldt niet op 31 december 2021.

            beleid/voorbeelden.wmo:66:11: klopt niet: "bedrag", begrip vergoeding op 1 januari 2022
              Verwacht is € 37, maar er komt uit: € 37,50.
              grond: regel vergoeding (beleid/vergoeding.wmo:25; Leidraad 5 (Vergoeding))

            11 voorbeelden kloppen niet, van de 14.

            """);
    }

    [Fact]
    public void Json_noemt_elk_voorbeeld()
    {
        _werkplaats.Schrijf("beleid/voorbeelden.wmo", """
            voorbeeld "verkeerde uitkomst"
              bij besluit scootmobiel
              zoals "loopt 300 meter"
              verwacht afwijzen

            """);
        _werkplaats.Wmo("test", "beleid", "--formaat", "json", "--alleen", "verkeerde").MoetZijn(1, """
            {
              "beleid": "Proefbeleid",
              "geslaagd": 0,
              "mislukt": 1,
              "voorbeelden": [
                {
                  "naam": "verkeerde uitkomst",
                  "besluit": "scootmobiel",
                  "peildatum": "2022-01-01",
                  "bestand": "beleid/voorbeelden.wmo",
                  "regel": 1,
                  "geslaagd": false,
                  "verwacht": "afwijzen",
                  "gekregen": "toekennen",
                  "verschillen": [
                    "Verwacht is afwijzen, maar er komt uit: toekennen."
                  ],
                  "gronden": [
                    {
                      "regel": "toekennen bij beperking",
                      "bestand": "beleid/scootmobiel.wmo",
                      "regelnummer": 27
                    }
                  ]
                }
              ]
            }

            """);
        var alles = JsonDocument.Parse(_werkplaats.Wmo("toets", "beleid", "--formaat", "json").Uit).RootElement;
        alles.GetProperty("geslaagd").GetInt32().ShouldBe(3);
        alles.GetProperty("voorbeelden").GetArrayLength().ShouldBe(4);
    }

    [Theory]
    [InlineData("POOL", "Het ene voorbeeld klopt.\n")]
    [InlineData("scootmobiel", "Alle 3 voorbeelden kloppen.\n")]
    public void Alleen_een_deel(string deel, string uit) => _werkplaats.Wmo("toets", "beleid", "--alleen", deel).MoetZijn(0, uit);

    [Fact]
    public void Alleen_een_deel_dat_er_niet_is() => _werkplaats.Wmo("toets", "beleid", "--alleen", "xyzzy").MoetZijn(
        2, "", "Fout: Geen voorbeeld heeft 'xyzzy' in zijn naam of in de naam van zijn besluit.\n");

    [Fact]
    public void Zonder_voorbeelden()
    {
        File.Delete(_werkplaats.Pad("beleid/scootmobiel.wmo"));
        _werkplaats.Wmo("toets", "beleid").MoetZijn(0, "Dit beleid heeft geen voorbeelden.\n");
    }

    [Theory]
    [InlineData("toets", "beleid")]
    [InlineData("beoordeel", "beleid", "scootmobiel")]
    [InlineData("genereer", "beleid", "--uit", "uit")]
    public void Van_beleid_met_fouten_wordt_niets_gedaan(params string[] opdracht)
    {
        _werkplaats.Schrijf("beleid/fout.wmo", "onzin\n");
        var afloop = _werkplaats.Wmo(opdracht);
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldBe("");
        afloop.Fout.ShouldStartWith("beleid/fout.wmo:1:1: fout WMO1");
        afloop.Fout.ShouldEndWith("Het beleid bevat 1 fout. Verbeter die eerst.\n");
        Directory.Exists(_werkplaats.Pad("uit")).ShouldBeFalse();
    }
}
