using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using SyntaxTree = WmoDsl.Compiler.Syntax.SyntaxTree;

namespace WmoDsl.Benchmarks;

/// <summary>How fast a policy of ten thousand lines is read, bound and written as C#, on one thread.</summary>
[InProcess]
[MemoryDiagnoser]
public class CompilerenBenchmarks
{
    private IReadOnlyList<(string Pad, string Tekst)> _bestanden = [];
    private ImmutableArray<SyntaxTree> _bomen;
    private Compilatie? _compilatie;

    [GlobalSetup]
    public void Maak()
    {
        _bestanden = CompilerenBeleid.VanRegels(10_000);
        _bomen = Lezen();
        _compilatie = Binden();
    }

    [Benchmark]
    public ImmutableArray<SyntaxTree> Lezen() => [.. _bestanden.Select(b => WmoSyntax.Parse(new SourceText(b.Pad, b.Tekst)))];

    [Benchmark]
    public Compilatie Binden() => WmoCompiler.Compileer(_bomen, []);

    [Benchmark]
    public ImmutableArray<EmittedFile> Schrijven() => CSharpEmitter.Emit(_compilatie!.Beleid, new EmitOptions { Naamruimte = "Beleid" });
}

/// <summary>How long an editor waits after an edit in one file of three hundred rules in twenty files.</summary>
[InProcess]
[MemoryDiagnoser]
public class CompilerenBewerkenBenchmarks
{
    private readonly CompilerenBewerking _bewerking = new();
    private int _keer;

    [ParamsSource(nameof(Alle))]
    public int Soort { get; set; }

    public static IEnumerable<int> Alle => Enumerable.Range(0, CompilerenBewerking.Soorten.Count);

    [Benchmark]
    public GeneratorDriver Bewerken() => _bewerking.Bewerk(Soort, ++_keer);
}
