using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using EmittedFile = WmoDsl.Compiler.Emit.EmittedFile;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>Compiles C# in memory against the runtime, with every warning there is.</summary>
public static class CSharp
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Verwijzingen = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(pad => Path.GetFileName(pad) is var naam && (naam.StartsWith("System.", StringComparison.Ordinal) || naam is "mscorlib.dll" or "netstandard.dll" or "WmoDsl.Runtime.dll"))
            .Select(pad => (MetadataReference)MetadataReference.CreateFromFile(pad))
            .ToList());

    public static CSharpParseOptions Taal(LanguageVersion versie = LanguageVersion.Latest) =>
        new CSharpParseOptions(versie, DocumentationMode.Diagnose).WithPreprocessorSymbols("NET", "NET5_0_OR_GREATER");

    /// <summary>A compilation of these files; a warning counts as an error, a public member without documentation too.</summary>
    public static CSharpCompilation Compilatie(IEnumerable<(string Pad, string Tekst)> bestanden, LanguageVersion versie = LanguageVersion.Latest, string naam = "Proef", params (string Van, string Naar)[] padvervanging) =>
        CSharpCompilation.Create(
            naam,
            bestanden.Select(b => CSharpSyntaxTree.ParseText(b.Tekst, Taal(versie), b.Pad, Encoding.UTF8)),
            Verwijzingen.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true)
                .WithSourceReferenceResolver(new SourceFileResolver([], "/bron", [.. padvervanging.Select(p => KeyValuePair.Create(p.Van, p.Naar))])));

    /// <summary>The same as it ships, for what is to run a million times.</summary>
    public static CSharpCompilation Snel(this CSharpCompilation compilatie) => compilatie.WithOptions(compilatie.Options.WithOptimizationLevel(OptimizationLevel.Release));

    public static CSharpCompilation Compilatie(IEnumerable<EmittedFile> bestanden, LanguageVersion versie = LanguageVersion.Latest, string naam = "Proef") =>
        Compilatie(bestanden.Select(b => ("/bron/obj/" + b.HintName, b.Text)), versie, naam);

    /// <summary>Errors and warnings, as text.</summary>
    public static IReadOnlyList<string> Meldingen(this Compilation compilatie) => Tekst(compilatie.GetDiagnostics());

    private static List<string> Tekst(IEnumerable<Diagnostic> meldingen) =>
        meldingen.Where(d => d.Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();

    /// <summary>Compiles and loads; there must be no warnings.</summary>
    public static Assembly Laad(this CSharpCompilation compilatie)
    {
        var (dll, pdb) = compilatie.Bouw();
        return Assembly.Load(dll, pdb);
    }

    /// <summary>Compiles to a dll and a portable PDB; there must be no warnings.</summary>
    public static (byte[] Dll, byte[] Pdb) Bouw(this CSharpCompilation compilatie)
    {
        using var dll = new MemoryStream();
        using var pdb = new MemoryStream();
        using var documentatie = new MemoryStream();
        // Its diagnostics are all there are, those of the documentation too. To ask for them first would bind everything twice.
        var gemaakt = compilatie.Emit(dll, pdb, documentatie, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Tekst(gemaakt.Diagnostics).ShouldBeEmpty();
        gemaakt.Success.ShouldBeTrue();
        return (dll.ToArray(), pdb.ToArray());
    }
}
