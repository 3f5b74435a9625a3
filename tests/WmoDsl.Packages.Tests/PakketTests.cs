using System.Text.RegularExpressions;

namespace WmoDsl.Packages.Tests;

/// <summary>Our packages do what the README promises, in a project that has never heard of this repository.</summary>
public sealed partial class PakketTests(Feed feed) : IClassFixture<Feed>
{
    [Fact]
    public void Een_wmo_bestand_in_een_project_is_genoeg()
    {
        var project = feed.Project("EigenBeleid");
        feed.Dotnet(project, "build", "-c", "Release").ShouldSlagen();
        var regels = feed.Dotnet(project, "bin/Release/net10.0/EigenBeleid.dll").ShouldSlagen().Tekst.Split('\n');

        regels[0].ShouldBe("Vergoeden: De cliënt kan niet verder lopen dan 800 meter. (37,5)");
        regels[1].ShouldBe("Hoeveel meter kan de cliënt lopen?");
        regels[2].ShouldEndWith($" in {Path.Combine(project, "taxi.wmo")}:line 20");
    }

    [Fact]
    public void Een_fout_in_het_beleid_staat_in_de_build_op_haar_plaats()
    {
        var tekst = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Proef", "EigenBeleid", "taxi.wmo"));
        var project = feed.Project("EigenBeleid", ("taxi.wmo", tekst.Replace("loopafstand is hoogstens", "loopafstnd is hoogstens", StringComparison.Ordinal)));
        var uitvoer = feed.Dotnet(project, "build", "-c", "Debug");
        uitvoer.Code.ShouldNotBe(0);
        uitvoer.Tekst.ShouldContain("taxi.wmo(27,9): error WMO2001: De naam 'loopafstnd' is nergens omschreven. Bedoelde u 'loopafstand'?");
    }

    [Fact]
    public void Het_voorbeeld_uit_de_README_beslist_met_het_pakket_van_Den_Haag()
    {
        var readme = File.ReadAllText(Path.Combine(Feed.Wortel, "README.md"));
        var csharp = CSharpBlok().Matches(readme).Select(m => m.Groups[1].Value).First(t => t.Contains("using DenHaag.WmoLeidraad;", StringComparison.Ordinal));
        var project = feed.Project("BestaandBeleid", ("Program.cs", csharp));
        feed.Dotnet(project, "build", "-c", "Release").ShouldSlagen();
        var regels = feed.Dotnet(project, "bin/Release/net10.0/BestaandBeleid.dll").ShouldSlagen().Tekst.Split('\n');

        regels[0].ShouldStartWith("Toekennen, want De cliënt kan niet verder lopen dan 300 meter; de grens is 500 meter.");
        regels[1].ShouldBe("Toekennen door J. de Vries");
    }

    [Fact]
    public void Beleid_bouwt_voort_op_beleid_uit_een_pakket()
    {
        feed.Dotnet(feed.Project("Basisregels"), "pack", "-c", "Release", "-o", feed.Pakketten).ShouldSlagen();
        feed.Inhoud("Basisregels").ShouldContain("wmo/basisregels.wmo");
        feed.Inhoud("Basisregels").ShouldContain("build/Basisregels.props");
        feed.Inhoud("Basisregels").ShouldContain("buildTransitive/Basisregels.props");

        var stad = feed.Project("Voorbeeldstad");
        feed.Dotnet(stad, "pack", "-c", "Release", "-o", feed.Pakketten).ShouldSlagen();
        feed.Inhoud("Voorbeeldstad").Where(n => n.StartsWith("wmo/", StringComparison.Ordinal)).ShouldBe(["wmo/voorbeeldstad.wmo"]);

        // Who only calls the decision compiles no policy: there is no generator in the project, and no file of a policy.
        var balie = feed.Project("Balie");
        feed.Dotnet(balie, "build", "-c", "Release").ShouldSlagen();
        feed.Dotnet(balie, "bin/Release/net10.0/Balie.dll").ShouldSlagen().Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["300: Toekennen", "301: Toekennen", "400: Toekennen", "401: Afwijzen"]);

        // The same from a project beside it, that builds on what builds on the package.
        var buurstad = feed.Project("Buurstad");
        feed.Dotnet(buurstad, "build", "-c", "Release").ShouldSlagen();
        feed.Dotnet(buurstad, "bin/Release/net10.0/Buurstad.dll").ShouldSlagen().Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["300: Toekennen", "301: Afwijzen", "400: Afwijzen", "401: Afwijzen"]);
    }

    [Fact]
    public void De_generator_brengt_alles_mee_en_niets_meer()
    {
        var inhoud = feed.Inhoud("WmoDsl.Generator").Where(n => !n.StartsWith("_rels", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && !n.StartsWith('['));
        inhoud.ShouldBe(
            [
                "WmoDsl.Generator.nuspec", "build/WmoDsl.Generator.props", "build/WmoDsl.Generator.targets",
                "analyzers/dotnet/cs/WmoDsl.Generator.dll", "analyzers/dotnet/cs/WmoDsl.Compiler.dll", "analyzers/dotnet/cs/Antlr4.Runtime.Standard.dll",
            ],
            ignoreOrder: true);
        Afhankelijkheden("WmoDsl.Generator").ShouldBe(["WmoDsl.Runtime"]);
    }

    [Fact]
    public void Een_beleidspakket_heeft_alleen_de_runtime_nodig_en_neemt_zijn_tekst_mee()
    {
        foreach (var pakket in new[] { "DenHaag.WmoLeidraad", "Letselschade.Werkafspraken" })
        {
            Afhankelijkheden(pakket).ShouldBe(["WmoDsl.Runtime"]);
            var inhoud = feed.Inhoud(pakket);
            inhoud.ShouldContain($"lib/net10.0/{pakket}.dll");
            inhoud.ShouldContain($"lib/net10.0/{pakket}.xml");
            inhoud.ShouldContain($"lib/netstandard2.0/{pakket}.dll");
            inhoud.ShouldContain(n => n.StartsWith("wmo/", StringComparison.Ordinal) && n.EndsWith(".wmo", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Beleid_dat_op_ander_beleid_voortbouwt_beslist_uit_zijn_pakket_en_brengt_dat_andere_mee()
    {
        Afhankelijkheden("Letselschade.DenHaag").ShouldBe(["DenHaag.WmoLeidraad", "Letselschade.Werkafspraken", "WmoDsl.Runtime"], ignoreOrder: true);
        var inhoud = feed.Inhoud("Letselschade.DenHaag");
        inhoud.ShouldContain("lib/net10.0/Letselschade.DenHaag.dll");
        inhoud.ShouldContain("lib/netstandard2.0/Letselschade.DenHaag.dll");
        inhoud.ShouldContain("buildTransitive/Letselschade.DenHaag.props");
        inhoud.ShouldContain("wmo/wie-helpt-nu.wmo");
        inhoud.ShouldNotContain(n => n.EndsWith("scootmobiel.wmo", StringComparison.Ordinal)); // that comes with the package it builds on

        var loket = feed.Project("Letselloket");
        feed.Dotnet(loket, "build", "-c", "Release").ShouldSlagen();
        feed.Dotnet(loket, "bin/Release/net10.0/Letselloket.dll").ShouldSlagen().Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["VerzekeraarHelpt: De gemeente wacht. De verzekeraar regelt de voorziening, zo nodig voorlopig.", "DenHaag.WmoLeidraad", "Letselschade.Werkafspraken"]);
    }

    [Fact]
    public void De_opdracht_wmo_is_vooraf_gecompileerd_voor_deze_soort_machine_en_werkt_op_elke_andere()
    {
        // Only the command itself is built for this: what it is made of is in use by other tests.
        feed.Dotnet(Feed.Wortel, "pack", "compiler/WmoDsl.Cli", "-c", "Release", "-p:BuildProjectReferences=false", "-o", feed.Pakketten).ShouldSlagen();
        var soorten = feed.Dlls("WmoDsl.Cli");
        soorten.Count.ShouldBe(2);
        soorten["any"].ShouldAllBe(d => !d.Vooraf);
        soorten.Single(s => s.Key != "any").Value.ShouldAllBe(d => d.Vooraf);

        var map = feed.Project("Basisregels");
        feed.Dotnet(map, "tool", "install", "WmoDsl.Cli", "--tool-path", Path.Combine(map, "gereedschap")).ShouldSlagen();
        feed.Voer(map, Path.Combine(map, "gereedschap", "wmo"), "controleer", map, Path.Combine(Feed.Wortel, "policies", "werkafspraken-letselschade")).ShouldSlagen()
            .Tekst.ShouldContain("Alle 2 zonder fouten.");
    }

    [Fact]
    public void De_runtime_hangt_van_niets_af_op_het_nieuwste_net() =>
        feed.Manifest("WmoDsl.Runtime").ShouldContain("<group targetFramework=\"net10.0\" />");

    private IEnumerable<string> Afhankelijkheden(string pakket) =>
        Afhankelijkheid().Matches(feed.Manifest(pakket)).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlok();

    [GeneratedRegex("<dependency id=\"([^\"]*)\"")]
    private static partial Regex Afhankelijkheid();
}
