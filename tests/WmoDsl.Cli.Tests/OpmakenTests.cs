namespace WmoDsl.Cli.Tests;

public sealed class OpmakenTests : IDisposable
{
    private const string Slordig = "beleid   \"Proef\"\n geldig  vanaf 1 januari 2022 // blijft\n\n\n\nbron L is   afspraken \"Afspraken\"\n";

    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Wat_slordig_is_wordt_netjes_en_blijft_dat()
    {
        _werkplaats.Schrijf("beleid/a.wmo", Slordig);
        _werkplaats.Wmo("opmaak", "beleid").MoetZijn(0, "beleid/a.wmo: opgemaakt\n1 bestand: 1 opgemaakt, 0 met fouten.\n");
        var netjes = _werkplaats.Lees("beleid/a.wmo");
        netjes.ShouldNotBe(Slordig);
        netjes.ShouldContain("// blijft");
        _werkplaats.Wmo("format", "beleid").MoetZijn(0, "1 bestand: 0 opgemaakt, 0 met fouten.\n");
        _werkplaats.Wmo("opmaak", "beleid", "--controleer").Code.ShouldBe(0);
        Directory.EnumerateFiles(_werkplaats.Pad("beleid")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Controleren_schrijft_niets()
    {
        _werkplaats.Schrijf("beleid/a.wmo", Slordig);
        _werkplaats.Wmo("opmaak", "beleid", "--controleer").MoetZijn(1, "beleid/a.wmo: heeft niet de vaste opmaak\n1 bestand: 1 anders dan de vaste opmaak, 0 met fouten.\n");
        _werkplaats.Lees("beleid/a.wmo").ShouldBe(Slordig);
    }

    [Fact]
    public void Wat_niet_te_lezen_is_blijft_zoals_het_is()
    {
        _werkplaats.Schrijf("beleid/a.wmo", "onzin   hier\n");
        _werkplaats.Schrijf("beleid/b.wmo", Slordig);
        var afloop = _werkplaats.Wmo("opmaak", "beleid");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldStartWith("beleid/a.wmo:1: WMO1");
        afloop.Uit.ShouldEndWith("beleid/b.wmo: opgemaakt\n2 bestanden: 1 opgemaakt, 1 met fouten.\n");
        _werkplaats.Lees("beleid/a.wmo").ShouldBe("onzin   hier\n");
    }
}
