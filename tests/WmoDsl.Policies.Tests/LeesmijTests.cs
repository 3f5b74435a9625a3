using System.Runtime.CompilerServices;

namespace WmoDsl.Policies.Tests;

/// <summary>What the README shows is what there is.</summary>
public class LeesmijTests
{
    [Fact]
    public void Het_advies_in_de_leesmij_is_het_advies_dat_het_beleid_geeft()
    {
        var advies = VertaaldBeleid.Adviseer(Beleidsmappen.DenHaag, "scootmobiel", Lees("docs/voorbeelden/scootmobiel.json"), new Datum(2026, 11, 21));

        Lees("README.md").ShouldContain("```\n" + advies.AlsTekst(kort: true) + "```\n");
    }

    [Fact]
    public void De_regel_in_de_leesmij_staat_zo_in_het_beleid()
    {
        var leesmij = Lees("README.md");
        var blok = leesmij[(leesmij.IndexOf("```\n", StringComparison.Ordinal) + 4)..];
        var regels = blok[..blok.IndexOf("```", StringComparison.Ordinal)].Split('\n');
        var beleid = Lees("policies/den-haag-leidraad/4.13-scootmobiel.wmo").Split('\n');

        regels.Length.ShouldBeGreaterThan(10);
        regels.Where(r => !r.Contains('…', StringComparison.Ordinal) && !beleid.Contains(r)).ShouldBeEmpty();
    }

    [Fact]
    public void De_zaak_in_de_handleiding_is_aan_de_volgende_stap_toe()
    {
        var handleiding = Lees("docs/handleiding/README.md");
        handleiding.ShouldContain("wmo beoordeel policies/den-haag-leidraad van melding tot advies --gegevens docs/voorbeelden/van-melding-tot-advies.json\n");

        var advies = VertaaldBeleid.Adviseer(Beleidsmappen.DenHaag, "van melding tot advies", Lees("docs/voorbeelden/van-melding-tot-advies.json"), new Datum(2023, 3, 1));

        advies.Bevinding.Uitkomst.ShouldBe("oplossingen afwegen");
        handleiding.ShouldContain("*oplossingen afwegen*");
    }

    private static string Lees(string pad, [CallerFilePath] string hier = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(hier)!, "..", "..", pad)).ReplaceLineEndings("\n");
}
