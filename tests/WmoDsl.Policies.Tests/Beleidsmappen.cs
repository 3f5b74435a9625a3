using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Policies.Tests;

/// <summary>The policies of this repository, read from their sources.</summary>
internal static class Beleidsmappen
{
    public const string DenHaag = "den-haag-leidraad";
    public const string Werkafspraken = "werkafspraken-letselschade";

    private static readonly Dictionary<string, Compilatie> Compilaties = Namen.ToDictionary(n => n, n => Compileer(n, static bestanden => bestanden));

    public static IEnumerable<string> Namen => [DenHaag, Werkafspraken];

    public static Compilatie Van(string naam) => Compilaties[naam];

    public static Compilatie Compileer(string naam, Func<SourceText[], IEnumerable<SourceText>> volgorde)
    {
        var map = Path.Combine(Wortel(), "policies", naam);
        return WmoCompiler.Compileer(
            [.. volgorde(Lees(map, "*.wmo")).Select(b => WmoSyntax.Parse(b))],
            [.. Lees(map, "*.inhoud")]);
    }

    private static SourceText[] Lees(string map, string patroon) =>
        [.. Directory.EnumerateFiles(map, patroon).Order(StringComparer.Ordinal).Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p)))];

    private static string Wortel([CallerFilePath] string hier = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "..", ".."));
}
