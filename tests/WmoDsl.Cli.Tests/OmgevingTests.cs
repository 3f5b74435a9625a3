using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Tests;

/// <summary>What is around the tool may fail too.</summary>
public sealed class OmgevingTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public OmgevingTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_interne_fout_heeft_een_eigen_code_en_toont_geen_binnenwerk()
    {
        var afloop = _werkplaats.Voer(new Kapot(new InvalidOperationException("Dit kan niet.")), false, "beoordeel", "beleid", "scootmobiel", "--peildatum", "2026-11-21");
        afloop.Code.ShouldBe(70);
        afloop.Fout.ShouldBe("""
            Interne fout: InvalidOperationException: Dit kan niet.
            Dit is een fout in wmo, niet in uw beleid. Voer de opdracht opnieuw uit met --spoor en meld haar aan de makers.

            """);
    }

    [Fact]
    public void Met_spoor_wel()
    {
        var afloop = _werkplaats.Voer(new Kapot(new InvalidOperationException("Dit kan niet.")), false, "beoordeel", "beleid", "scootmobiel", "--spoor");
        afloop.Code.ShouldBe(70);
        afloop.Fout.ShouldContain("   at WmoDsl.Cli.Beoordelen.Vraaggesprek");
    }

    [Fact]
    public void Onderbreken_zegt_niets() =>
        _werkplaats.Voer(new Kapot(new OperationCanceledException()), false, "beoordeel", "beleid", "scootmobiel", "--peildatum", "2026-11-21").Fout.ShouldBe("");

    [Fact]
    public void Uitvoer_die_nergens_heen_kan_is_geen_fout()
    {
        var fout = new StringWriter();
        var omgeving = new Omgeving(new Lazy<TextReader>(new StringReader("")), Venster.Maak(new Dicht()), Venster.Maak(fout), _werkplaats.Map, TimeProvider.System);
        WmoProgramma.Voer(["controleer", "beleid"], omgeving).ShouldBe(0);
        fout.ToString().ShouldBe("");
    }

    private sealed class Kapot(Exception fout) : TextReader
    {
        public override string? ReadLine() => throw fout;
    }

    private sealed class Dicht : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Flush() => throw new IOException("Broken pipe");
    }
}
