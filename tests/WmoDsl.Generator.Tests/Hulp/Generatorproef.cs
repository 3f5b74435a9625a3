using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>Runs the generator on files in memory, again after every edit, as an editor does.</summary>
public sealed class Generatorproef
{
    /// <summary>Where the project is, as far as the generator knows.</summary>
    public const string Projectmap = "/bron/project/";

    private readonly Dictionary<string, Bestand> _bestanden = [];
    private readonly CSharpCompilation _compilatie = CSharpCompilation.Create("Proef", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    private readonly Opties _opties;
    private GeneratorDriver _driver;

    public Generatorproef(IReadOnlyDictionary<string, string>? eigenschappen = null)
    {
        eigenschappen ??= new Dictionary<string, string> { ["ProjectDir"] = Projectmap, ["RootNamespace"] = "Mijn.Project" };
        _opties = new Opties(eigenschappen);
        _driver = CSharpGeneratorDriver.Create(
            [new WmoGenerator().AsSourceGenerator()],
            optionsProvider: _opties,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Adds a file, or gives it another text.</summary>
    public Generatorproef Zet(string pad, string tekst)
    {
        var bestand = new Bestand(Projectmap + pad, tekst);
        _driver = _bestanden.TryGetValue(pad, out var oud) ? _driver.ReplaceAdditionalText(oud, bestand) : _driver.AddAdditionalTexts([bestand]);
        _bestanden[pad] = bestand;
        return this;
    }

    /// <summary>Adds a file of a package that can be built on, or gives it another text.</summary>
    public Generatorproef ZetBasis(string pakket, string pad, string tekst)
    {
        _opties.Pakketten[Projectmap + pad] = pakket;
        return Zet(pad, tekst);
    }

    /// <summary>Takes a file away.</summary>
    public Generatorproef Verwijder(string pad)
    {
        _driver = _driver.RemoveAdditionalTexts([_bestanden[pad]]);
        _bestanden.Remove(pad);
        return this;
    }

    /// <summary>Runs the generator.</summary>
    public GeneratorRunResult Draai()
    {
        _driver = _driver.RunGenerators(_compilatie);
        var resultaat = _driver.GetRunResult().Results.Single();
        resultaat.Exception.ShouldBeNull();
        return resultaat;
    }

    /// <summary>Runs with another piece of C# in the project.</summary>
    public GeneratorRunResult DraaiMet(string csharp)
    {
        _driver = _driver.RunGenerators(_compilatie.AddSyntaxTrees(CSharpSyntaxTree.ParseText(csharp)));
        return _driver.GetRunResult().Results.Single();
    }

    private sealed class Bestand(string pad, string tekst) : AdditionalText
    {
        public override string Path => pad;

        public override RoslynText? GetText(CancellationToken cancellationToken = default) => RoslynText.From(tekst, Encoding.UTF8);
    }

    private sealed class Opties(IReadOnlyDictionary<string, string> eigenschappen) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Waarden(eigenschappen);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public Dictionary<string, string> Pakketten { get; } = [];

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Pakketten.TryGetValue(textFile.Path, out var pakket)
            ? new Waarden(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.WmoPakket"] = pakket, ["build_metadata.AdditionalFiles.WmoNaam"] = pakket + "/" + System.IO.Path.GetFileName(textFile.Path) })
            : GlobalOptions;
    }

    /// <summary>Properties of a project.</summary>
    public sealed class Waarden(IReadOnlyDictionary<string, string> eigenschappen) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            eigenschappen.TryGetValue(key.Replace("build_property.", "", StringComparison.Ordinal), out value);
    }
}

/// <summary>Short questions to what a run did.</summary>
public static class Resultaten
{
    /// <summary>Why each output of a step was made: new, changed, unchanged or not even looked at.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Redenen(this GeneratorRunResult resultaat, string stap) =>
        resultaat.TrackedSteps.TryGetValue(stap, out var stappen) ? [.. stappen.SelectMany(s => s.Outputs).Select(o => o.Reason)] : [];

    /// <summary>The names of the generated files that the run made anew.</summary>
    public static IReadOnlyList<string> Vernieuwd(this GeneratorRunResult resultaat) =>
        [.. resultaat.TrackedSteps[Stappen.Bestanden].SelectMany(s => s.Outputs)
            .Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(o => (WmoDsl.Compiler.Emit.EmittedFile)o.Value)
            .Where(b => b.Text.Length > 0) // a decision with an error has a place, but no file
            .Select(b => b.HintName)];

    /// <summary>The names of all generated files.</summary>
    public static IEnumerable<string> Namen(this GeneratorRunResult resultaat) => resultaat.GeneratedSources.Select(s => s.HintName);
}
