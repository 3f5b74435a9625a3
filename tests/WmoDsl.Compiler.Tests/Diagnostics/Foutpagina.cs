using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace WmoDsl.Compiler.Tests.Diagnostics;

/// <summary>A fenced block of a page.</summary>
/// <param name="Soort">First word after the fence: <c>wmo</c>, <c>inhoud</c>, <c>basis</c> (a policy that is built on).</param>
/// <param name="Woorden">The other words: <c>fout</c>, <c>goed</c>, the name of the file.</param>
/// <param name="Tekst">What is in it.</param>
internal sealed record Blok(string Soort, ImmutableArray<string> Woorden, string Tekst);

/// <summary>A page <c>docs/fouten/WMOxxxx.md</c>: what a message means, with a wrong and a right policy.</summary>
internal sealed partial class Foutpagina
{
    private Foutpagina(string code, string tekst)
    {
        Code = code;
        Tekst = tekst;
        Blokken = [.. BlokPatroon().Matches(tekst).Select(m =>
        {
            var woorden = m.Groups["kop"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Blok(woorden.FirstOrDefault() ?? "", [.. woorden.Skip(1)], m.Groups["tekst"].Value);
        })];
        Citaten = [.. CitaatPatroon().Matches(BlokPatroon().Replace(tekst, "")).Select(m => m.Groups["tekst"].Value)];
    }

    public static string Map { get; } = Path.GetFullPath(Path.Combine(Hier(), "../../../docs/fouten"));

    public string Code { get; }

    public string Tekst { get; }

    public ImmutableArray<Blok> Blokken { get; }

    /// <summary>Quoted lines: what the message says.</summary>
    public ImmutableArray<string> Citaten { get; }

    public static IEnumerable<string> Codes => Directory.GetFiles(Map, "WMO*.md").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);

    public static Foutpagina Lees(string code) => new(code, File.ReadAllText(Path.Combine(Map, code + ".md")).ReplaceLineEndings("\n"));

    /// <summary>The files of the wrong or the right example.</summary>
    public (string Pad, string Tekst)[] Bestanden(Blok voorbeeld)
    {
        var welk = voorbeeld.Woorden[0];
        var inhoud = Blokken
            .Where(b => b.Soort == "inhoud" && (b.Woorden.Length == 1 || b.Woorden[1] == welk))
            .Select(b => (b.Woorden[0], b.Tekst));
        var bases = Blokken
            .Where(b => b.Soort == "basis" && (b.Woorden.Length == 1 || b.Woorden[1] == welk))
            .Select(b => ($"../{b.Woorden[0]}/beleid.wmo", b.Tekst));
        return [("beleid.wmo", voorbeeld.Tekst), .. inhoud, .. bases];
    }

    [GeneratedRegex("^```(?<kop>[^\n]*)\n(?<tekst>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlokPatroon();

    [GeneratedRegex("^> (?<tekst>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex CitaatPatroon();

    private static string Hier([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;
}
