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
