using System.Diagnostics;
using WmoDsl.Cli.Laden;

namespace WmoDsl.Cli.Tests;

public sealed class LadenTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_map_die_er_niet_is()
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Wmo("controleer", "belied").MoetZijn(2, "", "Fout: Er is geen map of bestand 'belied'. Bedoelde u 'beleid'?\n");
        _werkplaats.Wmo("controleer", "nergens/te/vinden").MoetZijn(2, "", "Fout: Er is geen map of bestand 'nergens/te/vinden'.\n");
    }

    [Fact]
    public void Een_lege_map()
    {
        Directory.CreateDirectory(_werkplaats.Pad("leeg/dieper"));
        _werkplaats.Schrijf("leeg/leesmij.md", "# niets");
        _werkplaats.Wmo("controleer", "leeg").MoetZijn(2, "", "Fout: In de map 'leeg' staan geen .wmo-bestanden.\n");
    }

    [Fact]
    public void Een_bestand_dat_geen_beleid_is()
    {
        _werkplaats.Schrijf("zaak.json", "{}");
        _werkplaats.Wmo("controleer", "zaak.json").MoetZijn(
            2, "", "Fout: 'zaak.json' is geen .wmo-bestand.\nNoem een map met beleid of een bestand met de uitgang .wmo.\n");
    }

    [Fact]
    public void Een_pad_dat_geen_pad_is() =>
        _werkplaats.Wmo("controleer", "a\0b").MoetZijn(2, "", "Fout: 'a\uFFFDb' is geen geldig pad.\n");

    [Fact]
    public void Wat_geen_UTF8_is()
    {
        _werkplaats.Schrijf("beleid/latin1.wmo", [.. "beleid \"x\"\n// cli"u8, 0xEB, .. "nt\n"u8]);
        _werkplaats.Wmo("controleer", "beleid").MoetZijn(
            2, "", "Fout: 'beleid/latin1.wmo' is geen UTF-8: regel 2 bevat een teken in een andere codering.\nSla het bestand op als UTF-8.\n");
    }

    [Fact]
    public void Alles_wat_niet_te_lezen_is_komt_in_een_keer()
    {
        _werkplaats.Schrijf("beleid/binair.wmo", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0]);
        _werkplaats.Schrijf("beleid/goed.wmo", "beleid \"x\"\n  geldig vanaf 1 januari 2022\n");
        _werkplaats.Schrijf("beleid/groot.wmo", new byte[Bestandslezer.Maximum + 1]);
        _werkplaats.Schrijf("beleid/latin1.inhoud", [0xEB]);
        _werkplaats.Schrijf("beleid/utf16.wmo", [0xFF, 0xFE, 0x62, 0x00]);
        _werkplaats.Wmo("controleer", "beleid").MoetZijn(2, "", """
            Fout: 'beleid/binair.wmo' is geen tekstbestand.
            'beleid/groot.wmo' is te groot: hoogstens 10 MB.
            'beleid/utf16.wmo' is opgeslagen als UTF-16.
            'beleid/latin1.inhoud' is geen UTF-8: regel 1 bevat een teken in een andere codering.
            Sla het bestand op als UTF-8.

            """);
    }

    [Fact]
    public void Een_merkteken_aan_het_begin_telt_niet_mee()
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Schrijf("beleid/scootmobiel.wmo", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Proefbeleid.Scootmobiel)]);
        _werkplaats.Wmo("controleer", "beleid").Code.ShouldBe(0);
    }

    [Fact]
    public void Een_kringverwijzing_houdt_niets_op()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege there
        }

        Proefbeleid.Zet(_werkplaats);
        Directory.CreateSymbolicLink(_werkplaats.Pad("beleid/terug"), _werkplaats.Pad("beleid"));
        _werkplaats.Wmo("controleer", "beleid").Uit.ShouldStartWith("Geen fouten in 3 bestanden");
    }

    [Fact]
    public void Een_verwijzing_naar_niets()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(_werkplaats.Pad("los.wmo"), _werkplaats.Pad("weg.wmo"));
        _werkplaats.Wmo("controleer", ".").MoetZijn(2, "", "Fout: 'los.wmo' bestaat niet.\n");
    }

    [Fact]
    public async Task Een_pijp_of_een_bron_zonder_einde_houdt_niets_op()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Proefbeleid.Zet(_werkplaats);
        using (var mkfifo = Process.Start("mkfifo", [_werkplaats.Pad("beleid/pijp.wmo")]))
        {
            await mkfifo.WaitForExitAsync();
        }

        File.CreateSymbolicLink(_werkplaats.Pad("beleid/nul.wmo"), "/dev/zero");
        var afloop = await Task.Run(() => _werkplaats.Wmo("controleer", "beleid")).WaitAsync(TimeSpan.FromMinutes(1));
        afloop.Code.ShouldBe(0);
    }

    [Fact]
    public void Een_stuurteken_bereikt_de_terminal_niet()
    {
        _werkplaats.Schrijf("a.wmo", "beleid \"x\u001b[2J\u202Ey\"\n  geldig vanaf 1 januari 2022\nbesluit \u001b[31mz\n");
        var afloop = _werkplaats.Wmo("controleer", ".");
        afloop.Uit.ShouldNotContain("\u001b");
        afloop.Uit.ShouldNotContain("\u202E");
        afloop.Code.ShouldBe(1);
    }
}
