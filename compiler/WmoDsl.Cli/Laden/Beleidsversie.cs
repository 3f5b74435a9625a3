using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Cli.Laden;

/// <summary>A version of a policy: a folder, a package, or what a folder was in a revision.</summary>
/// <param name="Naam">What people call it.</param>
/// <param name="Geladen">The policy.</param>
internal sealed record Beleidsversie(string Naam, GeladenBeleid Geladen)
{
    private const string Git = "git:";
    private const string Pakket = ".nupkg";
    private const int MeesteBestanden = 5_000;

    /// <summary>The policy.</summary>
    public Beleid Beleid => Geladen.Beleid;

    /// <summary>Reads a version.</summary>
    /// <param name="aanduiding">A folder, a file, a package, or <c>git:revisie:map</c>.</param>
    /// <param name="omgeving">Where it is read.</param>
    /// <param name="geheugen">What has been read before.</param>
    /// <exception cref="Gebruiksfout">It cannot be read.</exception>
    public static Beleidsversie Laad(string aanduiding, Omgeving omgeving, Leesgeheugen geheugen)
    {
        if (aanduiding.StartsWith(Git, StringComparison.Ordinal))
        {
            var rest = aanduiding[Git.Length..];
            var dubbelepunt = rest.IndexOf(':', StringComparison.Ordinal);
            return dubbelepunt > 0 && dubbelepunt + 1 < rest.Length
                ? LaadRevisie(aanduiding, rest[..dubbelepunt], omgeving.Werkmap, rest[(dubbelepunt + 1)..], omgeving, geheugen)
                : throw new Gebruiksfout($"'{aanduiding}' noemt geen revisie en map.", "Schrijf git:revisie:map, bijvoorbeeld git:HEAD~1:beleid.");
        }

        if (aanduiding.EndsWith(Pakket, StringComparison.OrdinalIgnoreCase))
        {
            return InTijdelijkeMap(map =>
            {
                Pak(Opdracht.Volledig(aanduiding, omgeving.Werkmap), aanduiding, map);
                return Laad(aanduiding, map, omgeving.Werkmap, omgeving, geheugen);
            });
        }

        return Laad(aanduiding, aanduiding, omgeving.Werkmap, omgeving, geheugen);
    }

    /// <summary>Reads what a folder or file was in a revision.</summary>
    /// <exception cref="Gebruiksfout">It cannot be read.</exception>
    public static Beleidsversie LaadRevisie(string pad, string revisie, Omgeving omgeving, Leesgeheugen geheugen)
    {
        var volledig = Path.TrimEndingDirectorySeparator(Opdracht.Volledig(pad, omgeving.Werkmap));
        var map = Directory.Exists(volledig) ? volledig : Path.GetDirectoryName(volledig) ?? volledig;
        return Directory.Exists(map)
            ? LaadRevisie($"{Git}{revisie}:{pad}", revisie, map, map == volledig ? "." : Path.GetFileName(volledig), omgeving, geheugen)
            : throw new Gebruiksfout($"Er is geen map of bestand '{pad}'.", $"Een map die er niet meer is, noemt u zo: {Git}{revisie}:{pad}");
    }

    /// <summary>The same policy with a file more.</summary>
    public Compilatie Met(SyntaxTree extra) => WmoCompiler.Compileer(Geladen.Invoer.Bomen.Add(extra), Geladen.Invoer.Inhoud, Geladen.Invoer.Bases);

    private static Beleidsversie LaadRevisie(string naam, string revisie, string werkmap, string pad, Omgeving omgeving, Leesgeheugen geheugen)
    {
        var git = new Gitbestanden(werkmap);
        var commit = git.Revisie(revisie);
        var weg = Basismap.Ingekort(string.Join("/", (git.Voorvoegsel() + pad.Replace('\\', '/')).Split('/').Where(d => d is not ("." or ""))));
        if (weg.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(pad))
        {
            throw new Gebruiksfout($"'{pad}' ligt niet in het git-archief.", "Noem de map vanaf waar u staat.");
        }

        // What lies beside it may be what it builds on.
        var ouder = weg.Contains('/', StringComparison.Ordinal) ? weg[..(weg.LastIndexOf('/') + 1)] : "";
        return InTijdelijkeMap(map =>
        {
            var bestanden = git.Lees(commit, ouder, IsBeleid);
            if (!bestanden.Any(b => b.Pad == weg || weg.Length == 0 || b.Pad.StartsWith(weg + "/", StringComparison.Ordinal)))
            {
                throw new Gebruiksfout($"In revisie '{revisie}' is er geen beleid in '{(weg.Length == 0 ? "." : weg)}'.");
            }

            Schrijf(map, bestanden.Select(b => (b.Pad[ouder.Length..], b.Inhoud)));
            return Laad(naam, Path.Combine(map, weg[ouder.Length..]), map, omgeving, geheugen);
        });
    }

    private static Beleidsversie Laad(string naam, string pad, string werkmap, Omgeving omgeving, Leesgeheugen geheugen)
    {
        var bases = omgeving.Basismappen.Select(b => Opdracht.Volledig(b, omgeving.Werkmap)).ToList();
        return new Beleidsversie(naam, GeladenBeleid.Laad(Beleidsmap.Zoek(pad, werkmap), werkmap, bases, geheugen));
    }

    private static bool IsBeleid(string naam) => naam.EndsWith(".wmo", StringComparison.Ordinal) || naam.EndsWith(".inhoud", StringComparison.Ordinal);

    // A package carries its policy below wmo/, see WmoDsl.Generator.targets.
    private static void Pak(string pad, string naam, string map)
    {
        try
        {
            using var zip = ZipFile.OpenRead(pad);
            var delen = zip.Entries.Where(d => d.FullName.StartsWith("wmo/", StringComparison.Ordinal) && IsBeleid(d.FullName)).ToList();
            if (delen.Count == 0)
            {
                throw new Gebruiksfout($"'{naam}' bevat geen beleid.", "Een pakket met beleid wordt gemaakt met WmoDsl.Generator en draagt zijn .wmo-bestanden mee in de map wmo.");
            }

            Schrijf(map, delen.Select(d => (d.FullName["wmo/".Length..], Lees(d, naam))));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new Gebruiksfout(
                fout is FileNotFoundException or DirectoryNotFoundException ? $"'{naam}' bestaat niet." : fout is InvalidDataException ? $"'{naam}' is geen pakket." : $"'{naam}' kan niet worden gelezen.");
        }
    }

    // One byte more than is allowed says enough; what the package says of its size need not be so.
    private static byte[] Lees(ZipArchiveEntry deel, string naam)
    {
        using var stroom = deel.Open();
        using var uit = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stroom.Read(buffer) is > 0 and var gelezen)
        {
            uit.Write(buffer, 0, gelezen);
            if (uit.Length > Bestandslezer.Maximum)
            {
                throw new Gebruiksfout($"'{deel.FullName}' in '{naam}' is te groot.");
            }
        }

        return uit.ToArray();
    }

    private static void Schrijf(string map, IEnumerable<(string Pad, byte[] Inhoud)> bestanden)
    {
        var aantal = 0;
        foreach (var (pad, inhoud) in bestanden)
        {
            // Nothing leads out of the folder, whoever made the package.
            if (++aantal > MeesteBestanden || pad.Split('/').Any(d => d is "" or "." or "..") || Path.IsPathRooted(pad) || pad.IndexOfAny(['\\', '\0', ':']) >= 0)
            {
                throw new Gebruiksfout(aantal > MeesteBestanden ? "Dat zijn te veel bestanden voor beleid." : $"'{pad}' is geen naam van een bestand van beleid.");
            }

            var doel = Path.Combine(map, pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.WriteAllBytes(doel, inhoud);
        }
    }

    private static Beleidsversie InTijdelijkeMap(Func<string, Beleidsversie> lees)
    {
        var map = Directory.CreateTempSubdirectory("wmo-").FullName;
        try
        {
            return lees(map);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
