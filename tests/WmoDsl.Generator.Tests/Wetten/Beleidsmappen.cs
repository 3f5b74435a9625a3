using System.Runtime.CompilerServices;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>The real policies of this repository: policies with structure, as people write them.</summary>
internal static class Beleidsmappen
{
    public static IEnumerable<string> Namen => Directory.EnumerateDirectories(Pad("policies")).Select(m => Path.GetFileName(m)!).Order(StringComparer.Ordinal);

    public static Beleid Lees(string map) => WmoCompiler.Compileer(
        [.. Bestanden(map, "*.wmo").Select(b => WmoSyntax.Parse(b))],
        [.. Bestanden(map, "*.inhoud")]).Beleid;

    /// <summary>The same for one that builds on others.</summary>
    public static Beleid LeesMetBases(string map) => WmoCompiler.Compileer(
        [.. Bestanden(map, "*.wmo").Select(b => WmoSyntax.Parse(b))],
        [.. Bestanden(map, "*.inhoud")],
        [.. Namen.Where(n => n != map).Select(n => new Basisbeleid(n, [.. Bestanden(n, "*.wmo").Select(b => WmoSyntax.Parse(Ernaast(n, b)))], [.. Bestanden(n, "*.inhoud").Select(b => Ernaast(n, b))]))]).Beleid;

    private static SourceText Ernaast(string map, SourceText bestand) => new($"../{map}/{bestand.Path}", bestand.Text);

    public static IEnumerable<SourceText> Bestanden(string map, string patroon) =>
        Directory.EnumerateFiles(Pad("policies", map), patroon).Order(StringComparer.Ordinal).Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p)));

    /// <summary>A path in the repository.</summary>
    public static string Pad(params string[] delen) => Path.Combine([Wortel(), .. delen]);

    private static string Wortel([CallerFilePath] string hier = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "..", "..", ".."));
}
