using System.Diagnostics;
using System.Text;

namespace WmoDsl.Cli.Tests;

/// <summary>The tool as a process of its own, as a shell runs it.</summary>
public sealed class ProcesTests : IDisposable
{
    // Who may do everything (root, in a container), cannot see what happens to who may not.
    private static readonly string[] AlsNiemand = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    private readonly Werkplaats _werkplaats = new();

    public ProcesTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Afsluitcode_uitvoer_en_fouten_komen_aan()
    {
        Start("", "controleer", "beleid").ShouldBe(new Afloop(0, "Geen fouten in 3 bestanden: 2 besluiten, 3 begrippen, 3 voorbeelden.\n", ""));
        Start("", "controleer", "weg").ShouldBe(new Afloop(2, "", "Fout: Er is geen map of bestand 'weg'.\n"));
    }

    [Fact]
    public void Een_gesprek_door_een_pijp()
    {
        var afloop = Start("300 meter\nzelfstandig\nnee\ngéén pool\n\n", "beoordeel", "beleid", "scootmobiel");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("  een afstand, zoals 300 meter of 8 kilometer > 300 meter\n");
        afloop.Uit.ShouldContain("Uitkomst: toekennen.");
        afloop.Uit.ShouldContain("nee omdat \"géén pool\"");
        afloop.Uit.ShouldNotContain("\u001b");
        afloop.Fout.ShouldMatch("^Peildatum: .* \\(vandaag\\)\\.\n$");
    }

    [Fact]
    public void Invoer_die_geen_UTF8_is()
    {
        using var proces = Maak("beoordeel", "beleid", "scootmobiel", "--peildatum", "2026-11-21");
        proces.StandardInput.BaseStream.Write([0xE9, 0x0A]);
        proces.StandardInput.Close();
        Einde(proces).Fout.ShouldBe("Fout: De invoer is geen UTF-8.\n");
        proces.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Wie_niet_meer_leest_krijgt_geen_verwijten()
    {
        using var proces = Maak("genereer", "--help");
        proces.StandardOutput.Close();
        proces.StandardInput.Close();
        proces.StandardError.ReadToEnd().ShouldBe("");
        proces.WaitForExit(60_000).ShouldBeTrue();
    }

    [Fact]
    public void Een_lange_keten_van_begrippen_past_op_de_stapel()
    {
        var keten = new StringBuilder("paragraaf Leidraad 5\ngegevens over niets\n  begin : ja/nee\n    vraag \"?\"\nbegrip " + Naam(0) + " : ja/nee\n  is ja als begin\n");
        for (var i = 1; i < 3000; i++)
        {
            keten.Append("begrip ").Append(Naam(i)).Append(" : ja/nee\n  is ja als ").Append(Naam(i - 1)).Append('\n');
        }

        keten.Append("voorbeeld \"keten\"\n  bij begrip ").Append(Naam(2999)).Append("\n  gegeven\n    begin is ja\n  verwacht ja\n");
        _werkplaats.Schrijf("beleid/keten.wmo", keten.ToString());
        Start("", "toets", "beleid").ShouldBe(new Afloop(0, "Alle 4 voorbeelden kloppen.\n", ""));

        static string Naam(int i) => "schakel " + string.Concat(i.ToString("0000").Select(c => (char)('a' + (c - '0'))));
    }

    [Theory]
    [InlineData("beleid/vergoeding.wmo", "Fout: 'beleid/vergoeding.wmo' mag niet worden gelezen.\nGeef uzelf leesrechten op dit bestand.\n", "controleer", "beleid")]
    [InlineData("beleid", "Fout: De map 'beleid' mag niet worden gelezen.\nGeef uzelf leesrechten op deze map.\n", "controleer", "beleid")]
    [InlineData("zaak.json", "Fout: 'zaak.json' mag niet worden gelezen.\nGeef uzelf leesrechten op dit bestand.\n", "beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json")]
    [InlineData("uit", "Fout: In de map 'uit' mag niet worden geschreven.\n", "genereer", "beleid", "--uit", "uit")]
    public void Wat_niet_mag_wordt_gezegd(string dicht, string melding, params string[] argumenten)
    {
        if (!OperatingSystem.IsLinux() || (Environment.IsPrivilegedProcess && !KanZonderRechten()))
        {
            return;
        }

        _werkplaats.Schrijf("zaak.json", "{}");
        Directory.CreateDirectory(_werkplaats.Pad("uit"));
        const UnixFileMode iedereen = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(_werkplaats.Map, iedereen);
        File.SetUnixFileMode(_werkplaats.Pad(dicht), UnixFileMode.None);
        try
        {
            using var proces = Maak(zonderRechten: true, argumenten);
            Einde(proces).ShouldBe(new Afloop(2, "", melding));
        }
        finally
        {
            File.SetUnixFileMode(_werkplaats.Pad(dicht), iedereen);
        }
    }

    private Afloop Start(string invoer, params string[] argumenten)
    {
        using var proces = Maak(argumenten);
        proces.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(invoer));
        proces.StandardInput.Close();
        return Einde(proces);
    }

    private static Afloop Einde(Process proces)
    {
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit(60_000).ShouldBeTrue();
        return new Afloop(proces.ExitCode, uit, fout.Result);
    }

    private Process Maak(params string[] argumenten) => Maak(zonderRechten: false, argumenten);

    private Process Maak(bool zonderRechten, string[] argumenten)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] voor = zonderRechten && Environment.IsPrivilegedProcess ? [.. AlsNiemand, dotnet] : [dotnet];
        return Process.Start(new ProcessStartInfo(voor[0], [.. voor[1..], typeof(WmoProgramma).Assembly.Location, .. argumenten])
        {
            WorkingDirectory = _werkplaats.Map,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // Another locale than ours must make no difference.
            Environment = { ["LC_ALL"] = "tr_TR.ISO-8859-9", ["TZ"] = "Europe/Amsterdam" },
        })!;
    }

    private static bool KanZonderRechten()
    {
        try
        {
            using var proces = Process.Start(AlsNiemand[0], [.. AlsNiemand[1..], "test", "-r", typeof(WmoProgramma).Assembly.Location]);
            proces.WaitForExit();
            return proces.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
