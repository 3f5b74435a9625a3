using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>Finds the policies that a policy builds on: those that were given with <c>--basis</c>, and then the folders beside its own.</summary>
internal static class Basismap
{
    /// <summary>The policies to build on. Nothing is read when the policy builds on nothing.</summary>
    /// <exception cref="Gebruiksfout">A folder that was given cannot be read.</exception>
    public static ImmutableArray<Basisbeleid> Zoek(Beleidsmap map, ImmutableArray<SyntaxTree> bomen, string werkmap, IReadOnlyList<string> bases, Leesgeheugen geheugen)
    {
        var gezocht = new Queue<string>(Titels(bomen));
        if (gezocht.Count == 0 && bases.Count == 0)
        {
            return [];
        }

        var gevonden = bases.Select(pad => Lees(map, Beleidsmap.Zoek(pad, werkmap), geheugen)).ToList();
        var buren = Buren(map).Except(bases.Select(p => Path.TrimEndingDirectorySeparator(Opdracht.Volledig(p, werkmap)))).ToList();
        foreach (var titel in gevonden.SelectMany(b => Titels(b.Bomen)))
        {
            gezocht.Enqueue(titel);
        }

        var gehad = new HashSet<string>(StringComparer.Ordinal);
        while (gezocht.TryDequeue(out var titel))
        {
            if (!gehad.Add(titel) || gevonden.Any(b => Naam(b.Bomen) == titel))
            {
                continue;
            }

            foreach (var buur in buren.Where(b => Noemt(b, titel, geheugen)).ToList())
            {
                var basis = Lees(map, Beleidsmap.Zoek(buur, werkmap), geheugen);
                if (Naam(basis.Bomen) == titel)
                {
                    buren.Remove(buur);
                    gevonden.Add(basis);
                    foreach (var verder in Titels(basis.Bomen))
                    {
                        gezocht.Enqueue(verder);
                    }
                }
            }
        }

        return gevonden.ToImmutableArray();
    }

    /// <summary>A path without <c>map/..</c> in it.</summary>
    public static string Ingekort(string pad)
    {
        var delen = new List<string>();
        foreach (var deel in pad.Split('/'))
        {
            if (deel == ".." && delen.Count > 0 && delen[^1] != "..")
            {
                delen.RemoveAt(delen.Count - 1);
            }
            else
            {
                delen.Add(deel);
            }
        }

        return string.Join("/", delen);
    }

    private static IEnumerable<string> Titels(ImmutableArray<SyntaxTree> bomen) =>
        bomen.SelectMany(b => b.Root.Declaraties).OfType<BeleidSyntax>().SelectMany(b => b.BouwtVoortOp).Select(t => t.Waarde);

    private static string? Naam(ImmutableArray<SyntaxTree> bomen) => bomen.SelectMany(b => b.Root.Declaraties).OfType<BeleidSyntax>().FirstOrDefault()?.Titel.Waarde;

    // The folders beside that of the policy. What cannot be read there is nobody's mistake.
    private static List<string> Buren(Beleidsmap map)
    {
        try
        {
            return Path.GetDirectoryName(map.Wortel) is { } ouder
                ? Directory.EnumerateDirectories(ouder).Where(m => m != map.Wortel && !Path.GetFileName(m).StartsWith('.')).Order(StringComparer.Ordinal).ToList()
                : [];
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Whether a file right in a folder has the title in it; only then it is worth reading everything.
    private static bool Noemt(string map, string titel, Leesgeheugen geheugen)
    {
        try
        {
            var geciteerd = $"\"{titel.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            return Directory.EnumerateFiles(map, "*.wmo").Any(b => new FileInfo(b).Length <= Bestandslezer.Maximum && geheugen.Tekst(b).Contains(geciteerd, StringComparison.Ordinal));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Basisbeleid Lees(Beleidsmap van, Beleidsmap map, Leesgeheugen geheugen)
    {
        var weg = Path.GetRelativePath(van.Wortel, map.Wortel).Replace('\\', '/');
        return new Basisbeleid(
            Ingekort(van.Voorvoegsel + weg),
            map.Beleid.Select(pad => geheugen.Lees(Plek(pad), $"{weg}/{pad}", Naam(pad))).ToImmutableArray(),
            map.Inhoud.Select(pad => new SourceText($"{weg}/{pad}", Bestandslezer.Lees(Plek(pad), Naam(pad)))).ToImmutableArray());

        string Plek(string pad) => Path.Combine(map.Wortel, pad);

        string Naam(string pad) => Ingekort($"{van.Voorvoegsel}{weg}/{pad}");
    }
}
