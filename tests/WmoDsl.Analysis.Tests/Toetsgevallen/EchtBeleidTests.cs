using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>The cases that are proposed for our own policies: they can be pasted, they come out as they say, and they alone touch all that can be touched.</summary>
public class EchtBeleidTests
{
    // Builds on both of the others.
    private const string Letselschade = "letselschade-den-haag";

    private static readonly string[] Basis = ["den-haag-leidraad", "werkafspraken-letselschade"];

    [Theory]
    [InlineData("werkafspraken-letselschade")]
    [InlineData(Letselschade)]
    [InlineData("den-haag-leidraad")]
    public void De_voorgestelde_voorbeelden_kloppen_en_dekken_alles_wat_te_dekken_is(string map)
    {
        var (bomen, inhoud) = (Bomen(map), Inhoud(map));
        var basis = map == Letselschade ? Basis.Select(b => new Basisbeleid(b, Bomen(b, $"../{b}/"), Inhoud(b, $"../{b}/"))).ToImmutableArray() : [];
        var beleid = WmoCompiler.Compileer(bomen, inhoud, basis).Beleid;
        var sets = Gevallenmaker.Maak(beleid, beleid.Geldig.Vanaf!.Value, d => !d.Plaats.Source.Path.StartsWith("../", StringComparison.Ordinal), alleenOntbrekend: false).ToList();
        sets.ShouldAllBe(s => s.Reden.Length == 0 && s.Ondergrens <= s.Gevallen.Length);
        sets.Sum(s => s.Gevallen.Length - s.Ondergrens).ShouldBeLessThanOrEqualTo(sets.Sum(s => s.Ondergrens) / 200);

        // Pasted behind the rest.
        var blokken = new SourceText("voorgesteld.wmo", string.Join("\n", Modelschrijver.SchrijfVoorbeelden(beleid, sets.SelectMany(s => s.Gevallen).Select(g => g.Voorbeeld))));
        Opmaak.Maak(blokken).Tekst.ShouldBe(blokken.Text);
        var compilatie = WmoCompiler.Compileer(bomen.Add(WmoSyntax.Parse(blokken)), inhoud, basis);
        Keuring.Dekt(sets, compilatie, Keuring.Keur(sets, compilatie, blokken));
    }

    private static ImmutableArray<SyntaxTree> Bomen(string map, string voor = "") => [.. Bestanden(map, "*.wmo", voor).Select(b => WmoSyntax.Parse(b))];

    private static ImmutableArray<SourceText> Inhoud(string map, string voor = "") => [.. Bestanden(map, "*.inhoud", voor)];

    private static IEnumerable<SourceText> Bestanden(string map, string patroon, string voor) =>
        Directory.EnumerateFiles(Path.Combine(Wortel(), "policies", map), patroon).Order(StringComparer.Ordinal).Select(b => new SourceText(voor + Path.GetFileName(b), File.ReadAllText(b)));

    private static string Wortel([CallerFilePath] string hier = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "..", "..", ".."));
}
