using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WmoDsl.Generator;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace WmoDsl.Benchmarks;

/// <summary>An editor at work on a policy of three hundred rules in twenty files, as the generator sees it: one of the files has another text, again and again.</summary>
public sealed class CompilerenBewerking
{
    private const string Map = "/beleid/";
    private const string Pad = "hoofdstukken/0010.wmo";

    private readonly CSharpCompilation _project = CSharpCompilation.Create("Beleid", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    private readonly GeneratorDriver _begin;
    private readonly Bestand _bestand;

    /// <summary>Opens the policy: everything is compiled once.</summary>
    public CompilerenBewerking()
    {
        var bestanden = CompilerenBeleid.VanHoofdstukken(20).Select(b => new Bestand(Map + b.Pad, b.Tekst)).ToList();
        _bestand = bestanden.Single(b => b.Path == Map + Pad);
        _begin = CSharpGeneratorDriver.Create([new WmoGenerator().AsSourceGenerator()], bestanden, optionsProvider: new Opties()).RunGenerators(_project);
        if (!_begin.GetRunResult().Diagnostics.IsEmpty)
        {
            throw new InvalidOperationException(string.Join("\n", _begin.GetRunResult().Diagnostics));
        }
    }

    /// <summary>The edits that are measured: what is edited, and the text of the file with a number in it, so that it is new every time.</summary>
    public static IReadOnlyList<(string Wat, Func<string, int, string> Tekst)> Soorten { get; } =
    [
        ("de voorwaarde van een regel", (tekst, keer) => Vervang(tekst, "h10 is minder dan 2 en", $"h10 is minder dan {keer + 3} en")),
        ("een motivering", (tekst, keer) => Vervang(tekst, "Die wordt als eerste gekozen.", $"Die gaat {keer} keer voor.")),
        ("een opmerking", (tekst, keer) => $"// Opmerking {keer}.\n{tekst}"),
        ("een voorbeeld", (tekst, keer) => Vervang(tekst, "uren hulp nodig h10 is 12", $"uren hulp nodig h10 is {(keer % 40) + 13}")),
        ("een fout", (tekst, keer) => Vervang(tekst, "h10 is minder dan 2 en", $"h10 is mnder dan {keer} en")),
    ];

    /// <summary>Edits the file and lets the generator run.</summary>
    /// <param name="soort">Index in <see cref="Soorten"/>.</param>
    /// <param name="keer">Makes the edit another one.</param>
    public GeneratorDriver Bewerk(int soort, int keer) =>
        _begin.ReplaceAdditionalText(_bestand, new Bestand(_bestand.Path, Soorten[soort].Tekst(_bestand.Tekst, keer))).RunGenerators(_project);

    private static string Vervang(string tekst, string oud, string nieuw)
    {
        var vervangen = tekst.Replace(oud, nieuw, StringComparison.Ordinal);
        return vervangen != tekst ? vervangen : throw new InvalidOperationException($"'{oud}' is er niet.");
    }

    private sealed class Bestand(string pad, string tekst) : AdditionalText
    {
        private readonly RoslynText _tekst = RoslynText.From(tekst, Encoding.UTF8);

        public string Tekst => tekst;

        public override string Path => pad;

        public override RoslynText GetText(CancellationToken cancellationToken = default) => _tekst;
    }

    private sealed class Opties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Waarden();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Waarden : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch { "build_property.ProjectDir" => Map, "build_property.RootNamespace" => "Beleid", _ => "" };
            return value.Length > 0;
        }
    }
}
