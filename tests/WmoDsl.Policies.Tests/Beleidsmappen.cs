using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Policies.Tests;

/// <summary>The policies of this repository, read from their sources.</summary>
internal static class Beleidsmappen
{
    public const string DenHaag = "den-haag-leidraad";
    public const string Werkafspraken = "werkafspraken-letselschade";

    /// <summary>Builds on both of the others.</summary>
    public const string Letselschade = "letselschade-den-haag";

    private static readonly Dictionary<string, Compilatie> Compilaties = Namen.ToDictionary(n => n, n => Compileer(n, static bestanden => bestanden));

    public static IEnumerable<string> Namen => [DenHaag, Werkafspraken, Letselschade];

    public static Compilatie Van(string naam) => Compilaties[naam];

    /// <summary>Whether a definition stands in the policy itself, and not in one that it builds on.</summary>
    public static bool IsEigen(Definitie definitie) => !definitie.Plaats.Source.Path.StartsWith("../", StringComparison.Ordinal);

    public static Compilatie Compileer(string naam, Func<SourceText[], IEnumerable<SourceText>> volgorde)
    {
        var basisnamen = naam == Letselschade ? Namen.Where(n => n != naam) : [];
        var bases = basisnamen.Select(n => new Basisbeleid(n, [.. volgorde(Lees(n, "*.wmo", $"../{n}/")).Select(b => WmoSyntax.Parse(b))], [.. Lees(n, "*.inhoud", $"../{n}/")]));
        return WmoCompiler.Compileer(
            [.. volgorde(Lees(naam, "*.wmo")).Select(b => WmoSyntax.Parse(b))],
            [.. Lees(naam, "*.inhoud")],
            [.. bases]);
    }

    private static SourceText[] Lees(string naam, string patroon, string voor = "") =>
        [.. Directory.EnumerateFiles(Path.Combine(Wortel(), "policies", naam), patroon).Order(StringComparer.Ordinal).Select(p => new SourceText(voor + Path.GetFileName(p), File.ReadAllText(p)))];

    private static string Wortel([CallerFilePath] string hier = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "..", ".."));
}
