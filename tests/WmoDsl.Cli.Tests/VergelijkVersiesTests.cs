using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>Where <c>wmo vergelijk</c> finds a version: folders, files, packages and revisions of git; and what it says when there is none.</summary>
public sealed class VergelijkVersiesTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public VergelijkVersiesTests() => Proefbeleid.Zet(_werkplaats, "beleid");

    public void Dispose()
    {
        // Git makes its files read-only, and then the folder cannot go away on every machine.
        foreach (var bestand in Directory.EnumerateFiles(_werkplaats.Map, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            File.SetAttributes(bestand, FileAttributes.Normal);
        }

        _werkplaats.Dispose();
    }

    [Fact]
    public void Een_revisie_is_zoals_zij_is_vastgelegd()
    {
        Git("init", "-q", "-b", "main");
        Git("add", ".");
        Leg("eerste");
        Git("tag", "v1");
        Grens("400 meter");
        Git("add", ".");
        Leg("tweede");
        Grens("450 meter");

        // From 500 to 400, what is in the folder now (450), and the folder against what was committed last.
        Band("git:v1:beleid", "git:HEAD:beleid").ShouldBe(("401 meter", "500 meter"));
        Band("git:v1:beleid", "beleid").ShouldBe(("451 meter", "500 meter"));
        Band("beleid", "--van", "HEAD").ShouldBe(("401 meter", "450 meter"));
        Band("beleid", "--van", "HEAD~1").ShouldBe(("451 meter", "500 meter"));
        _werkplaats.Wmo("vergelijk", "git:main:beleid", "git:HEAD:beleid", "--eis-gelijk").Code.ShouldBe(0);
    }

    [Fact]
    public void Een_revisie_die_er_niet_is_wordt_gemeld()
    {
        Git("init", "-q", "-b", "main");
        Git("add", ".");
        Leg("eerste");
        Fout("vergelijk", "beleid", "--van", "v9").ShouldStartWith("Fout: Git kent de revisie 'v9' niet.");
        Fout("vergelijk", "git:v9:beleid", "beleid").ShouldStartWith("Fout: Git kent de revisie 'v9' niet.");
        Fout("vergelijk", "git:HEAD:elders", "beleid").ShouldStartWith("Fout: In revisie 'HEAD' is er geen beleid in 'elders'.");
        Fout("vergelijk", "git:HEAD:../elders", "beleid").ShouldStartWith("Fout: '../elders' ligt niet in het git-archief.");
        Fout("vergelijk", "git:HEAD", "beleid").ShouldStartWith("Fout: 'git:HEAD' noemt geen revisie en map.");
        Fout("vergelijk", "beleid", "beleid", "--van", "HEAD").ShouldStartWith("Fout: Met --van hoort er één map bij: die van nu.");
        Fout("vergelijk", "weg", "--van", "HEAD").ShouldStartWith("Fout: In revisie 'HEAD' is er geen beleid in 'weg'.");
        Fout("vergelijk", "weg/dieper", "--van", "HEAD").ShouldStartWith("Fout: Er is geen map of bestand 'weg/dieper'.");

        // Who writes what git takes for an option, gets an answer and nothing else.
        Fout("vergelijk", "git:--help:beleid", "beleid").ShouldStartWith("Fout: Git kent de revisie '--help' niet.");
    }

    [Fact]
    public void Een_map_buiten_git_heeft_geen_revisies() =>
        Fout("vergelijk", "beleid", "--van", "HEAD").ShouldContain("hoort niet bij een git-archief.");

    [Fact]
    public void Een_pakket_draagt_zijn_beleid_mee()
    {
        Pak("oud.nupkg", "wmo/");
        Grens("400 meter");
        Pak("nieuw.nupkg", "wmo/");
        Band("oud.nupkg", "beleid").ShouldBe(("401 meter", "500 meter"));
        Band("oud.nupkg", "nieuw.nupkg").ShouldBe(("401 meter", "500 meter"));
    }

    [Fact]
    public void Wat_geen_pakket_met_beleid_is_wordt_gemeld()
    {
        Pak("ander.nupkg", "lib/");
        _werkplaats.Schrijf("kapot.nupkg", "geen zip");
        Fout("vergelijk", "ander.nupkg", "beleid").ShouldStartWith("Fout: 'ander.nupkg' bevat geen beleid.");
        Fout("vergelijk", "kapot.nupkg", "beleid").ShouldStartWith("Fout: 'kapot.nupkg' is geen pakket.");
        Fout("vergelijk", "weg.nupkg", "beleid").ShouldStartWith("Fout: 'weg.nupkg' bestaat niet.");
    }

    [Fact]
    public void Een_pakket_schrijft_niet_buiten_zijn_map()
    {
        using (var zip = ZipFile.Open(_werkplaats.Pad("slinks.nupkg"), ZipArchiveMode.Create))
        {
            using var stroom = zip.CreateEntry("wmo/../../slinks.wmo").Open();
            stroom.Write(Encoding.UTF8.GetBytes(Proefbeleid.Beleid));
        }

        Fout("vergelijk", "slinks.nupkg", "beleid").ShouldStartWith("Fout: '../../slinks.wmo' is geen naam van een bestand van beleid.");
    }

    [Theory]
    [InlineData("oud")]
    [InlineData("nieuw")]
    public void Fouten_staan_bij_de_versie_waarin_ze_zitten(string kant)
    {
        Proefbeleid.Zet(_werkplaats, "kapot");
        _werkplaats.Schrijf("kapot/scootmobiel.wmo", Proefbeleid.Scootmobiel.Replace("is hoogstens grens", "is hoogstens grns"));
        var afloop = kant == "oud" ? _werkplaats.Wmo("vergelijk", "kapot", "beleid") : _werkplaats.Wmo("vergelijk", "beleid", "kapot");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldBeEmpty();
        afloop.Fout.ShouldStartWith("In kapot:");
        afloop.Fout.ShouldContain("grns");
        afloop.Fout.ShouldNotContain("In beleid:");
    }

    // What both have word for word is read once, and told of each.
    [Fact]
    public void Een_fout_die_beide_versies_hebben_staat_bij_beide()
    {
        foreach (var map in new[] { "eerst", "daarna" })
        {
            Proefbeleid.Zet(_werkplaats, map);
            _werkplaats.Schrijf(map + "/scootmobiel.wmo", Proefbeleid.Scootmobiel.Replace("dan doorverwijzen", "dan"));
        }

        var afloop = _werkplaats.Wmo("vergelijk", "eerst", "daarna");
        afloop.Code.ShouldBe(1);
        var (van, naar) = (afloop.Fout.IndexOf("In eerst:", StringComparison.Ordinal), afloop.Fout.IndexOf("In daarna:", StringComparison.Ordinal));
        van.ShouldBe(0);
        naar.ShouldBeGreaterThan(0);
        afloop.Fout[..naar].ShouldContain("eerst/scootmobiel.wmo");
        afloop.Fout[..naar].ShouldNotContain("daarna/");
        afloop.Fout[naar..].ShouldContain("daarna/scootmobiel.wmo");
        afloop.Fout[naar..].ShouldNotContain("eerst/");
    }

    private string Fout(params string[] argumenten)
    {
        var afloop = _werkplaats.Wmo(argumenten);
        afloop.Code.ShouldBe(2, afloop.Fout);
        afloop.Uit.ShouldBeEmpty();
        return afloop.Fout;
    }

    private void Grens(string afstand) => _werkplaats.Schrijf("beleid/scootmobiel.wmo", Proefbeleid.Scootmobiel.Replace("is 500 meter", "is " + afstand));

    // Where the change of 'scootmobiel' begins and ends: the values with which it changes.
    private (string?, string?) Band(params string[] versies)
    {
        var afloop = _werkplaats.Wmo(["vergelijk", .. versies, "--formaat", "json"]);
        afloop.Code.ShouldBe(0, afloop.Fout);
        var besluit = JsonDocument.Parse(afloop.Uit).RootElement.GetProperty("besluiten").EnumerateArray().Single(b => b.GetProperty("naam").GetString() == "scootmobiel");
        var grenzen = besluit.GetProperty("perioden")[0].GetProperty("groepen")[0].GetProperty("gevallen")[0].GetProperty("grenzen").EnumerateArray().Select(g => g.GetProperty("verandert").GetString()).ToList();
        grenzen.Count.ShouldBe(2);
        return (grenzen[0], grenzen[1]);
    }

    private void Pak(string naam, string onder)
    {
        using var zip = ZipFile.Open(_werkplaats.Pad(naam), ZipArchiveMode.Create);
        foreach (var bestand in Directory.EnumerateFiles(_werkplaats.Pad("beleid")))
        {
            zip.CreateEntryFromFile(bestand, onder + Path.GetFileName(bestand));
        }
    }

    private void Leg(string bericht) => Git("-c", "user.name=Toets", "-c", "user.email=toets@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", bericht);

    private void Git(params string[] argumenten)
    {
        var start = new ProcessStartInfo("git", argumenten) { WorkingDirectory = _werkplaats.Map, RedirectStandardError = true, UseShellExecute = false };
        using var git = Process.Start(start)!;
        var fout = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, fout);
    }
}
