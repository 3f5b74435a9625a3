using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WmoDsl.Compiler.Emit;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>The generator: what it makes, what it reports and where, and what it does again after an edit.</summary>
public class GeneratorTests
{
    private const string Gegevens = """
        paragraaf Leidraad 1.1
        gegevens over iets
          eerste : ja/nee vraag "?"
          tweede : ja/nee vraag "?"
        """;

    private const string A = """
        paragraaf Leidraad 1.1
        besluit a
          uitkomsten x, y
          regel r
            als eerste
            dan x
        """;

    private const string B = """
        paragraaf Leidraad 1.1
        begrip grond van b : ja/nee
          is ja als tweede
        besluit b
          uitkomsten x, y
          regel r
            als grond van b
            dan y
        """;

    private static Generatorproef Proef() => new Generatorproef().Zet("beleid.wmo", Proefbeleid.Begin).Zet("gegevens.wmo", Gegevens).Zet("besluiten/a.wmo", A).Zet("besluiten/b.wmo", B);

    [Fact]
    public void Elk_besluit_heeft_een_bestand()
    {
        var resultaat = Proef().Draai();
        resultaat.Diagnostics.ShouldBeEmpty();
        resultaat.Namen().ShouldBe([CSharpEmitter.Gedeeld, "A.g.cs", "B.g.cs"], ignoreOrder: true);
        resultaat.GeneratedSources.Single(s => s.HintName == "A.g.cs").SourceText.ToString().ShouldContain("namespace Mijn.Project;");
    }

    [Fact]
    public void Zonder_beleid_gebeurt_er_niets()
    {
        var resultaat = new Generatorproef().Zet("bron.inhoud", "1.1 \"Kop\" 0123456789abcdef").Draai();
        resultaat.GeneratedSources.ShouldBeEmpty();
        resultaat.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Het_project_kiest_de_naamruimte()
    {
        var resultaat = new Generatorproef(new Dictionary<string, string> { ["WmoNamespace"] = "Van.Het.Project", ["RootNamespace"] = "Wortel" }).Zet("b.wmo", Proefbeleid.Begin + Gegevens + "\n" + A).Draai();
        resultaat.GeneratedSources.ShouldAllBe(s => s.SourceText.ToString().Contains("namespace Van.Het.Project", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_fout_staat_op_het_woord_in_het_beleid()
    {
        var resultaat = Proef().Zet("besluiten/a.wmo", A.Replace("als eerste", "als tweede en eerstee", StringComparison.Ordinal)).Draai();
        var melding = resultaat.Diagnostics.ShouldHaveSingleItem();
        melding.Id.ShouldBe("WMO2001");
        melding.Severity.ShouldBe(DiagnosticSeverity.Error);
        melding.Descriptor.Title.ToString().ShouldBe("Onbekende naam");
        melding.GetMessage().ShouldBe("De naam 'eerstee' is nergens omschreven. Bedoelde u 'eerste'?");
        var plaats = melding.Location.GetLineSpan();
        plaats.Path.ShouldBe("/bron/project/besluiten/a.wmo");
        plaats.Span.ShouldBe(new LinePositionSpan(new LinePosition(4, 18), new LinePosition(4, 25)));
    }

    [Fact]
    public void Kolommen_tellen_als_in_een_editor()
    {
        // A wheelchair is one sign, but two UTF-16 units, which is what an editor counts.
        var resultaat = Proef().Zet("besluiten/a.wmo", A.Replace("als eerste", "als '🦽' en eerste", StringComparison.Ordinal)).Draai();
        resultaat.Diagnostics.ShouldHaveSingleItem().Location.GetLineSpan().Span.ShouldBe(new LinePositionSpan(new LinePosition(4, 8), new LinePosition(4, 12)));
    }

    [Fact]
    public void Een_tweede_plaats_gaat_mee()
    {
        var resultaat = Proef().Zet("dubbel.wmo", Gegevens).Draai();
        var melding = resultaat.Diagnostics.First(d => d.Id == "WMO2002");
        melding.AdditionalLocations.ShouldHaveSingleItem().GetLineSpan().Path.ShouldBe("/bron/project/dubbel.wmo");
        melding.Location.GetLineSpan().Path.ShouldBe("/bron/project/gegevens.wmo");
    }

    [Fact]
    public void Een_fout_in_het_ene_besluit_laat_het_andere_staan()
    {
        var resultaat = Proef().Zet("besluiten/a.wmo", A.Replace("als eerste", "als onzin", StringComparison.Ordinal)).Draai();
        resultaat.Diagnostics.ShouldNotBeEmpty();
        resultaat.Namen().ShouldBe([CSharpEmitter.Gedeeld, "B.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void Een_opmerking_in_een_bestand_raakt_alleen_wat_daar_staat()
    {
        var proef = Proef();
        proef.Draai();
        var resultaat = proef.Zet("besluiten/b.wmo", "// Een opmerking.\n" + B).Draai();

        // The line numbers in b.wmo have changed, so B has; A has not, and its file is not read again either.
        resultaat.Vernieuwd().ShouldBe(["B.g.cs"]);
        resultaat.Redenen(Stappen.Bomen).Count(r => r == IncrementalStepRunReason.Modified).ShouldBe(1);
        resultaat.Redenen(Stappen.Bomen).Count(r => r == IncrementalStepRunReason.Cached).ShouldBe(3);
    }

    [Fact]
    public void Een_opmerking_achter_een_regel_raakt_niets()
    {
        var proef = Proef();
        proef.Draai();
        var resultaat = proef.Zet("besluiten/b.wmo", B + " // Een opmerking.").Draai();
        resultaat.Vernieuwd().ShouldBeEmpty();
        resultaat.Redenen(Stappen.Meldingen).ShouldAllBe(r => r == IncrementalStepRunReason.Unchanged || r == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Dezelfde_tekst_opnieuw_opgeslagen_raakt_niets()
    {
        var proef = Proef();
        proef.Draai();
        var resultaat = proef.Zet("besluiten/b.wmo", B).Draai();
        resultaat.Redenen(Stappen.Teksten).ShouldAllBe(r => r == IncrementalStepRunReason.Unchanged || r == IncrementalStepRunReason.Cached);
        resultaat.Redenen(Stappen.Bomen).ShouldAllBe(r => r == IncrementalStepRunReason.Cached);
        resultaat.Redenen(Stappen.Beleid).ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void Csharp_typen_kost_hier_niets()
    {
        var proef = Proef();
        proef.Draai();
        var resultaat = proef.DraaiMet("class Iets { void Anders() { } }");
        foreach (var stap in new[] { Stappen.Opties, Stappen.Teksten, Stappen.Bomen, Stappen.Beleid, Stappen.Bestanden, Stappen.Meldingen })
        {
            resultaat.Redenen(stap).ShouldAllBe(r => r == IncrementalStepRunReason.Cached, stap);
        }
    }

    [Fact]
    public void Een_gegeven_erbij_raakt_alleen_wie_het_gebruikt()
    {
        var proef = Proef();
        proef.Draai();
        proef.Zet("gegevens.wmo", Gegevens.Replace("tweede : ja/nee vraag \"?\"", "tweede : ja/nee vraag \"Anders?\"", StringComparison.Ordinal)).Draai().Vernieuwd().ShouldBe(["B.g.cs"]);
        proef.Zet("gegevens.wmo", Gegevens.Replace("tweede : ja/nee vraag \"?\"", "tweede : ja/nee vraag \"Anders?\"", StringComparison.Ordinal) + "\n  derde : ja/nee vraag \"?\"\n").Draai().Vernieuwd().ShouldBeEmpty();
    }

    [Fact]
    public void Een_verwijderd_besluit_verdwijnt()
    {
        var proef = Proef();
        proef.Draai();
        proef.Verwijder("besluiten/a.wmo").Draai().Namen().ShouldBe([CSharpEmitter.Gedeeld, "B.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void Inhoudsopgaven_worden_gelezen()
    {
        const string begin = """
            beleid "Proef"
              geldig vanaf 1 januari 2022
            bron Leidraad is beleidsregel "Leidraad" inhoud "leidraad.inhoud"
            """;
        var proef = new Generatorproef().Zet("x/beleid.wmo", begin).Zet("gegevens.wmo", Gegevens).Zet("x/leidraad.inhoud", "1.2 \"Kop\" 0123456789abcdef\n");
        proef.Draai().Diagnostics.ShouldContain(d => d.Id == "WMO2005");
        proef.Zet("x/leidraad.inhoud", "1.1 \"Kop\" 0123456789abcdef\n").Draai().Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    // The host of this test has the Roslyn of 2023, which takes generated files to be under the folder of the project.
    [InlineData("/bron/project/", "../../besluiten/a.wmo")]
    [InlineData("/bron/project/besluiten/", "../../a.wmo")]
    [InlineData("/bron/project/anders/", "../../../besluiten/a.wmo")]
    [InlineData("C:\\bron\\project\\", "/bron/project/besluiten/a.wmo")]
    public void Paden_in_de_tekst_zijn_van_geen_enkele_machine(string projectmap, string verwacht)
    {
        var proef = new Generatorproef(new Dictionary<string, string> { ["ProjectDir"] = projectmap }).Zet("beleid.wmo", Proefbeleid.Begin).Zet("gegevens.wmo", Gegevens).Zet("besluiten/a.wmo", A);
        proef.Draai().GeneratedSources.Single(s => s.HintName == "A.g.cs").SourceText.ToString().ShouldContain($"\"{verwacht}\"\n");
    }
}
