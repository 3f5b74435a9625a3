using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;

namespace WmoDsl.Packages.Tests;

/// <summary>
/// A folder of its own with a feed of our packages, an empty package cache, and projects that use them. Nothing outside it is read but the SDK, so that
/// it also works without a network; nothing outside it is written but <c>obj</c> of what is packed.
/// </summary>
public sealed class Feed : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("wmodsl-pakketten-");

    public Feed()
    {
        Pakketten = _map.CreateSubdirectory("feed").FullName;
        Schrijf("NuGet.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="proef" value="{Pakketten}" />
              </packageSources>
            </configuration>
            """);
        // Whatever stands above the temporary folder has nothing to say here.
        Schrijf("Directory.Build.props", "<Project />");
        Schrijf("Directory.Build.targets", "<Project />");
        Schrijf("Directory.Packages.props", "<Project />");
        File.Copy(Path.Combine(Wortel, "global.json"), Path.Combine(_map.FullName, "global.json"));
        foreach (var project in new[] { "runtime/WmoDsl.Runtime", "compiler/WmoDsl.Generator", "policies/den-haag-leidraad", "policies/werkafspraken-letselschade", "policies/letselschade-den-haag" })
        {
            Dotnet(Wortel, "pack", project, "--no-build", "-c", Configuratie, "-o", Pakketten).ShouldSlagen();
        }
    }

    /// <summary>The folder of the solution.</summary>
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>Where the packages are.</summary>
    public string Pakketten { get; }

    // Packed is what was built together with these tests.
    private static string Configuratie => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>A copy of a project of the tests.</summary>
    public string Project(string naam, params (string Bestand, string Tekst)[] bestanden)
    {
        var map = _map.CreateSubdirectory(naam).FullName;
        foreach (var bestand in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Proef", naam)))
        {
            File.Copy(bestand, Path.Combine(map, Path.GetFileName(bestand)), overwrite: true);
        }

        foreach (var (bestand, tekst) in bestanden)
        {
            Schrijf(Path.Combine(naam, bestand), tekst);
        }

        return map;
    }

    /// <summary>The names of the files in a package.</summary>
    public IReadOnlyList<string> Inhoud(string pakket)
    {
        using var zip = ZipFile.OpenRead(Directory.GetFiles(Pakketten, pakket + ".*.nupkg").Single());
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>The programs in the packages of a tool, by the kind of machine that they are for, and whether there is machine code in them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Naam, bool Vooraf)>> Dlls(string pakket)
    {
        var soorten = new Dictionary<string, IReadOnlyList<(string, bool)>>();
        foreach (var bestand in Directory.GetFiles(Pakketten, pakket + ".*.nupkg"))
        {
            using var zip = ZipFile.OpenRead(bestand);
            var dlls = zip.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(e => (e.FullName.Split('/')[^2], e.Name, Vooraf(e))).ToList();
            if (dlls.Count > 0)
            {
                soorten.Add(dlls[0].Item1, [.. dlls.Select(d => (d.Name, d.Item3))]);
            }
        }

        return soorten;

        static bool Vooraf(ZipArchiveEntry dll)
        {
            using var inhoud = new MemoryStream();
            using var stroom = dll.Open();
            stroom.CopyTo(inhoud);
            inhoud.Position = 0;
            using var lezer = new PEReader(inhoud);
            return lezer.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
        }
    }

    /// <summary>The manifest of a package.</summary>
    public string Manifest(string pakket)
    {
        using var zip = ZipFile.OpenRead(Directory.GetFiles(Pakketten, pakket + ".*.nupkg").Single());
        using var lezer = new StreamReader(zip.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        return lezer.ReadToEnd();
    }

    /// <summary>Runs <c>dotnet</c>, as somebody would in that folder.</summary>
    public Uitvoer Dotnet(string map, params string[] argumenten) => Voer(map, "dotnet", argumenten);

    /// <summary>Runs a program, as somebody would in that folder.</summary>
    public Uitvoer Voer(string map, string programma, params string[] argumenten)
    {
        var start = new ProcessStartInfo(programma, argumenten) { WorkingDirectory = map, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test host set for itself would confuse a new build.
        foreach (var naam in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || k is "CI" or "Configuration").ToList())
        {
            start.Environment.Remove(naam);
        }

        if (map != Wortel)
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(_map.FullName, "cache");
        }

        // No servers that live on: they would keep our output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var proces = Process.Start(start)!;
        var tekst = new StringBuilder();
        proces.OutputDataReceived += (_, e) => Bewaar(e.Data);
        proces.ErrorDataReceived += (_, e) => Bewaar(e.Data);
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
        if (!proces.WaitForExit(Geduld))
        {
            proces.Kill(entireProcessTree: true);
            throw new TimeoutException($"{programma} {string.Join(' ', argumenten)} duurt langer dan {Geduld}.\n{tekst}");
        }

        proces.WaitForExit();
        return new Uitvoer($"{programma} {string.Join(' ', argumenten)}", proces.ExitCode, tekst.ToString());

        void Bewaar(string? regel)
        {
            lock (tekst)
            {
                if (regel is not null)
                {
                    tekst.Append(regel).Append('\n');
                }
            }
        }
    }

    public void Dispose() => _map.Delete(recursive: true);

    private void Schrijf(string bestand, string tekst) => File.WriteAllText(Path.Combine(_map.FullName, bestand), tekst);

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "WmoDsl.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("WmoDsl.sln is niet gevonden.");
        }

        return map.FullName;
    }
}

/// <summary>What a command said.</summary>
public sealed record Uitvoer(string Opdracht, int Code, string Tekst)
{
    /// <summary>The command must have succeeded, without a warning.</summary>
    public Uitvoer ShouldSlagen()
    {
        Code.ShouldBe(0, $"{Opdracht}\n{Tekst}");
        Tekst.ShouldNotContain(" warning ", Case.Sensitive, Opdracht);
        return this;
    }
}
