using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>Generated C#, compiled in memory and loaded, until it is disposed of.</summary>
public sealed class Gecompileerd : IDisposable
{
    // What generated code asks of .NET. What this program runs on itself, is what is compiled against.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Verwijzingen = new(() =>
        [.. new[] { typeof(object).Assembly, Assembly.Load("System.Runtime"), Assembly.Load("System.Collections"), Assembly.Load("System.Memory"), typeof(Besluitschema).Assembly }.Distinct().Select(Verwijzing)]);

    private static readonly CSharpParseOptions Taal = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None).WithPreprocessorSymbols("NET", "NET5_0_OR_GREATER");

    // Nobody reads a warning about generated code, and to look for them takes time.
    private static readonly CSharpCompilationOptions Opties = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, warningLevel: 0, generalDiagnosticOption: ReportDiagnostic.Suppress, deterministic: true);

    private readonly AssemblyLoadContext _context = new("beleid", isCollectible: true);

    private Gecompileerd(Stream dll)
    {
        Assembly = _context.LoadFromStream(dll);
    }

    /// <summary>What was made.</summary>
    public Assembly Assembly { get; }

    /// <summary>Compiles decisions of a policy: only what decides, see <see cref="CSharpEmitter.EmitKaal"/>.</summary>
    /// <exception cref="InvalidOperationException">What was written is no C#.</exception>
    public static Gecompileerd Van(Beleid beleid, IEnumerable<Definitie> besluiten) => Van(CSharpEmitter.EmitKaal(beleid, besluiten));

    /// <summary>Compiles C#.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static Gecompileerd Van(IEnumerable<EmittedFile> bestanden)
    {
        var bomen = bestanden.AsParallel().AsOrdered().Select(b => CSharpSyntaxTree.ParseText(b.Text, Taal, b.HintName));
        using var dll = new MemoryStream();
        var gemaakt = CSharpCompilation.Create("Beleid", bomen, Verwijzingen.Value, Opties).Emit(dll);
        if (!gemaakt.Success)
        {
            throw new InvalidOperationException(gemaakt.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        }

        dll.Position = 0;
        return new Gecompileerd(dll);
    }

    /// <summary>Loads what was compiled before.</summary>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public static Gecompileerd Van(byte[] dll)
    {
        using var stroom = new MemoryStream(dll);
        return new Gecompileerd(stroom);
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private static unsafe PortableExecutableReference Verwijzing(Assembly assembly) => assembly.TryGetRawMetadata(out var begin, out var lengte)
        ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)begin, lengte)).GetReference()
        : throw new InvalidOperationException($"{assembly.FullName} heeft geen metagegevens.");
}
