using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class ToetsgevallenTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public ToetsgevallenTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    /// <summary>
    /// At 501 m, or in an institution, nothing applies: anders; at 500 m, outside one: the pool helps or it does not. No two of those four go together. The concept with
    /// the choice is delivered and used by no rule: two of its own. The other decision: three refusals (too young; a helper of 17; one who is not reliable), a case at
    /// the good side of all four thresholds of its last rule and four at the bad side of one of them: eight; and one for the amount that comes with it.
    /// </summary>
    [Fact]
    public void De_voorstellen_zijn_een_bestand_dat_klopt()
    {
        var uitkomst = _werkplaats.Wmo("toetsgevallen", "beleid");
        uitkomst.Code.ShouldBe(0);
        uitkomst.Uit.ShouldContain("// besluit scootmobiel: 4 gevallen; minder kan niet\n");
        uitkomst.Uit.ShouldContain("// begrip nadere afspraak: 2 gevallen; minder kan niet\n");
        uitkomst.Uit.ShouldContain("// besluit lesvergoeding: 8 gevallen; minder kan niet\n");
        uitkomst.Uit.ShouldContain("loopafstand is 500 meter\n");
        uitkomst.Uit.ShouldContain("loopafstand is 501 meter\n");
        uitkomst.Uit.ShouldContain("Dat bewijst niets over de bron");
        uitkomst.Uit.ShouldContain("// Elk voorgesteld geval is nagespeeld");
        uitkomst.Uit.ShouldContain("in de vertaalde code");
        _werkplaats.Schrijf("beleid/voorstellen.wmo", uitkomst.Uit);
        _werkplaats.Wmo("toets", "beleid").MoetZijn(0, "Alle 18 voorbeelden kloppen.\n");
        _werkplaats.Wmo("opmaak", "beleid", "--controleer").Code.ShouldBe(0);
        _werkplaats.Wmo("toetsgevallen", "beleid", "--alleen-ontbrekend").Uit.ShouldContain("// De voorbeelden van het beleid laten alles al zien wat te laten zien is.\n");
    }

    /// <summary>
    /// The border between the two dates is shown by a case without an outcome, of which only comparisons that exclude each other are not told: that they do, is found
    /// while cases are made.
    /// </summary>
    [Fact]
    public void Wie_de_voorstellen_overneemt_krijgt_er_geen_meer()
    {
        _werkplaats.Schrijf("termijn/beleid.wmo", """
            beleid "Termijnen"
              geldig vanaf 1 januari 2023
            bron Afspraken is afspraken "Afspraken"
            paragraaf Afspraken 3
            gegevens over termijnen
              erkend : ja/nee
                vraag "Is het erkend?"
              dag erkenning : datum
                vraag "Wanneer is het erkend?"
              wil hulp : ja/nee
                vraag "Wil het slachtoffer hulp?"
              dag wens : datum
                vraag "Sinds wanneer?"
              dag begin : datum
                vraag "Wanneer begon de hulp?"
            begrip laatste dag : datum
              regel na de erkenning
                als erkend
                dan dag erkenning plus 2 weken
              regel na de wens
                uitzondering op na de erkenning
                als wil hulp en dag wens is na dag erkenning
                dan dag wens plus 2 weken
              regel nog niets erkend
                als niet erkend
                dan niet geregeld
                want "Zonder erkenning is er geen laatste dag."
            begrip op tijd : ja/nee
              is ja als dag begin is uiterlijk laatste dag
            """);
        var uitkomst = _werkplaats.Wmo("toetsgevallen", "termijn", "--zonder-code").Uit;
        _werkplaats.Schrijf("termijn/voorstellen.wmo", uitkomst);
        _werkplaats.Wmo("toets", "termijn").Code.ShouldBe(0);
        _werkplaats.Wmo("toetsgevallen", "termijn", "--alleen-ontbrekend", "--zonder-code").Uit.ShouldContain("// De voorbeelden van het beleid laten alles al zien wat te laten zien is.\n");
    }

    [Fact]
    public void Dezelfde_voorwaarde_in_twee_regels_staat_er_een_keer()
    {
        _werkplaats.Schrijf("dubbel/beleid.wmo", """
            beleid "Dubbel"
              geldig vanaf 1 januari 2023
            bron Afspraken is afspraken "Afspraken"
            paragraaf Afspraken 3
            gegevens over iets
              akkoord : ja/nee
                vraag "Akkoord?"
              haast : ja/nee
                vraag "Haast?"
            besluit hulp
              uitkomsten snel, gewoon, afwijzen
              regel met haast
                als akkoord en haast
                dan snel
              regel zonder haast
                als akkoord en niet haast
                dan gewoon
              anders afwijzen
            """);
        var toont = _werkplaats.Wmo("toetsgevallen", "dubbel", "--zonder-code").Uit.Split("\nvoorbeeld ")[0].Split('\n').Where(r => r.StartsWith("//   ", StringComparison.Ordinal)).ToList();
        toont.ShouldBe(toont.Distinct());
        toont.ShouldContain("//   'akkoord' is ja");
        toont.ShouldNotContain("//   'akkoord' is ja (doet er hier niet toe)");
    }

    [Fact]
    public void Een_besluit_op_een_dag()
    {
        var uitkomst = _werkplaats.Wmo("toetsgevallen", "beleid", "--besluit", "nadere afspraak", "--op", "2023-06-01", "--zonder-code");
        uitkomst.Uit.ShouldContain("// Elk voorgesteld geval is nagespeeld volgens de regels, en niet in de vertaalde code (--zonder-code).\n");
        uitkomst.Code.ShouldBe(0);
        uitkomst.Uit.ShouldContain("  op 1 juni 2023\n");
        uitkomst.Uit.ShouldNotContain("bij besluit scootmobiel");
    }

    [Fact]
    public void Als_document()
    {
        using var json = JsonDocument.Parse(_werkplaats.Wmo("testcases", "beleid", "--format", "json").Uit);
        json.RootElement.GetProperty("gevallen").GetInt32().ShouldBe(15);
        json.RootElement.GetProperty("ondergrens").GetInt32().ShouldBe(15);
        json.RootElement.GetProperty("nagespeeldInCode").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("sets")[0].GetProperty("nooitSamen").GetArrayLength().ShouldBe(4);
        var geval = json.RootElement.GetProperty("sets")[0].GetProperty("gevallen")[0];
        geval.GetProperty("tekst").GetString()!.ShouldStartWith("voorbeeld \"");
        geval.GetProperty("toont").GetArrayLength().ShouldBePositive();
    }

    [Theory]
    [InlineData("--op 2021-12-31", "Fout: Het beleid geldt niet op 31 december 2021.\n")]
    [InlineData("--op morgen", "Fout: 'morgen' is geen datum.\nSchrijf een datum als 2026-11-21 of \"21 november 2026\".\n")]
    public void Wat_niet_kan_wordt_gezegd(string opties, string melding) => _werkplaats.Wmo(["toetsgevallen", "beleid", .. opties.Split(' ')]).MoetZijn(2, "", melding);
}
