using Microsoft.CodeAnalysis;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>A project whose policy builds on that of a package.</summary>
public class VoortbouwTests
{
    private const string Basis = """
        beleid "Basis"
          geldig vanaf 1 januari 2022
          laat normen open
        bron L is beleidsregel "L"
        paragraaf L 1
        gegevens over iets
          leeftijd : getal
            vraag "Hoe oud?"
        open norm grens : getal
        besluit a
          uitkomsten goed, fout
          regel r
            als leeftijd is minstens grens
            dan goed
          anders fout
        besluit b
          uitkomsten goed, fout
          regel r
            als leeftijd is minstens 3
            dan goed
          anders fout
        """;

    private const string Eigen = """
        beleid "Eigen"
          geldig vanaf 1 januari 2022
          bouwt voort op "Basis"
        bron V is beleidsregel "V"
        paragraaf V 1
        invulling van grens
          vanaf 1 januari 2022 is 18
        """;

    [Fact]
    public void Wat_compleet_is_wordt_vertaald_in_de_eigen_naamruimte()
    {
        var resultaat = Proef().Zet("eigen.wmo", Eigen).Draai();

        resultaat.Diagnostics.ShouldBeEmpty();
        resultaat.Namen().Where(n => !n.StartsWith("Gedeeld", StringComparison.Ordinal)).ShouldBe(["A.g.cs", "B.g.cs"]);
        var a = resultaat.GeneratedSources.Single(s => s.HintName == "A.g.cs").SourceText.ToString();
        a.ShouldContain("namespace Mijn.Project");
        a.ShouldContain("pakket/basis.wmo\""); // not the path of the package on this machine
        a.ShouldNotContain("/cache/");
    }

    [Fact]
    public void Wie_geen_eigen_beleid_heeft_vertaalt_niets()
    {
        var resultaat = Proef().Draai();

        resultaat.Diagnostics.ShouldBeEmpty();
        resultaat.GeneratedSources.ShouldBeEmpty();
    }

    [Fact]
    public void Wie_de_basis_niet_noemt_krijgt_haar_besluiten_niet()
    {
        var resultaat = Proef().Zet("eigen.wmo", Eigen.Replace("  bouwt voort op \"Basis\"\n", "", StringComparison.Ordinal).Split("invulling")[0]).Draai();

        resultaat.Diagnostics.ShouldBeEmpty();
        resultaat.Namen().ShouldNotContain("A.g.cs");
    }

    [Fact]
    public void Een_bewerking_van_de_invulling_leest_de_basis_niet_opnieuw_en_schrijft_alleen_wat_haar_nodig_heeft()
    {
        var proef = Proef().Zet("eigen.wmo", Eigen);
        proef.Draai();
        var resultaat = proef.Zet("eigen.wmo", Eigen.Replace("is 18", "is 21", StringComparison.Ordinal)).Draai();

        resultaat.Redenen(Stappen.Bomen).Count(r => r == IncrementalStepRunReason.Modified).ShouldBe(1);
        resultaat.Redenen(Stappen.Bomen).Count(r => r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged).ShouldBe(1);
        resultaat.Vernieuwd().ShouldNotContain("B.g.cs");
        resultaat.Vernieuwd().ShouldContain("A.g.cs");
    }

    [Fact]
    public void Een_bewerking_van_de_basis_komt_door()
    {
        var proef = Proef().Zet("eigen.wmo", Eigen);
        proef.Draai();
        var resultaat = proef.ZetBasis("pakket", "cache/basis.wmo", Basis.Replace("minstens 3", "minstens 4", StringComparison.Ordinal)).Draai();

        resultaat.Vernieuwd().ShouldContain("B.g.cs");
    }

    [Fact]
    public void Een_fout_in_de_basis_staat_bij_wie_voortbouwt()
    {
        var resultaat = Proef().ZetBasis("pakket", "cache/basis.wmo", Basis.Replace("minstens grens", "minstens grns", StringComparison.Ordinal)).Zet("eigen.wmo", Eigen).Draai();

        var melding = resultaat.Diagnostics.ShouldHaveSingleItem();
        melding.Id.ShouldBe("WMO2042");
        melding.Location.GetLineSpan().Path.ShouldBe(Generatorproef.Projectmap + "eigen.wmo");
        melding.AdditionalLocations.Single().GetLineSpan().Path.ShouldBe(Generatorproef.Projectmap + "cache/basis.wmo");
    }

    private static Generatorproef Proef() => new Generatorproef().ZetBasis("pakket", "cache/basis.wmo", Basis);
}
