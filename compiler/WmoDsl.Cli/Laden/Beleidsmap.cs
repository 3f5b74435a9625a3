using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using WmoDsl.Cli.Opdrachten;

namespace WmoDsl.Cli.Laden;

/// <summary>The files of a policy on disk: everything below a folder, or one file.</summary>
/// <param name="Wortel">The folder that paths start from, absolute.</param>
/// <param name="Voorvoegsel">What comes before a path in messages, so that it can be clicked: the way from the current directory, when the folder lies below it.</param>
/// <param name="Beleid">Paths of policy files from the folder, with forward slashes, in ordinal order.</param>
/// <param name="Inhoud">The same for outlines. For one file: none, as they follow from what it says.</param>
/// <param name="IsBestand">Whether one file was asked for.</param>
internal sealed record Beleidsmap(string Wortel, string Voorvoegsel, IReadOnlyList<string> Beleid, IReadOnlyList<string> Inhoud, bool IsBestand)
{
    private const string Beleidsuitgang = ".wmo";
    private const string Inhoudsuitgang = ".inhoud";

    /// <summary>Finds the files.</summary>
    /// <exception cref="Gebruiksfout">There is nothing, or nothing that is a policy.</exception>
    public static Beleidsmap Zoek(string pad, string werkmap) => Zoek(pad, werkmap, eis: true)!;

    /// <summary>The same for one of many, of which a shell may have added some (<c>policies/*</c>): <see langword="null"/> for what is there and is no policy.</summary>
    /// <exception cref="Gebruiksfout">There is nothing, or it cannot be read.</exception>
    public static Beleidsmap? ZoekBeleid(string pad, string werkmap) => Zoek(pad, werkmap, eis: false);

    private static Beleidsmap? Zoek(string pad, string werkmap, bool eis)
    {
        var volledig = Path.TrimEndingDirectorySeparator(Opdracht.Volledig(pad, werkmap));
        if (File.Exists(volledig))
        {
            if (!volledig.EndsWith(Beleidsuitgang, StringComparison.Ordinal))
            {
                return eis ? throw new Gebruiksfout($"'{pad}' is geen {Beleidsuitgang}-bestand.", "Noem een map met beleid of een bestand met de uitgang .wmo.") : null;
            }

            var map = Path.GetDirectoryName(volledig)!;
            return new Beleidsmap(map, VanWerkmap(werkmap, map), [Path.GetFileName(volledig)], [], IsBestand: true);
        }

        if (!Directory.Exists(volledig))
        {
            throw new Gebruiksfout($"Er is geen map of bestand '{pad}'.{Opdracht.Bedoeld(Path.GetFileName(volledig), Buren(volledig))}");
        }

        var bestanden = new List<string>();
        Verzamel(volledig, "", bestanden, pad);
        bestanden.Sort(StringComparer.Ordinal);
        var beleid = bestanden.Where(b => b.EndsWith(Beleidsuitgang, StringComparison.Ordinal)).ToList();
        return beleid.Count > 0
            ? new Beleidsmap(volledig, VanWerkmap(werkmap, volledig), beleid, bestanden.Except(beleid).ToList(), IsBestand: false)
            : eis ? throw new Gebruiksfout($"In de map '{pad}' staan geen {Beleidsuitgang}-bestanden.")
            : null;
    }

    // What a build makes and what tools hide is not policy. Linked folders are not followed: they may lead back to where we are.
    private static void Verzamel(string map, string voor, List<string> bestanden, string pad)
    {
        try
        {
            foreach (var ding in new DirectoryInfo(map).EnumerateFileSystemInfos())
            {
                if (ding is DirectoryInfo)
                {
                    if (ding.Name is not ("bin" or "obj") && !ding.Name.StartsWith('.') && ding.LinkTarget is null)
                    {
                        Verzamel(ding.FullName, voor + ding.Name + "/", bestanden, pad);
                    }
                }
                else if (ding.Name.EndsWith(Beleidsuitgang, StringComparison.Ordinal) || ding.Name.EndsWith(Inhoudsuitgang, StringComparison.Ordinal))
                {
                    bestanden.Add(voor + ding.Name);
                }
            }
        }
        catch (UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"De map '{(voor.Length == 0 ? pad : voor.TrimEnd('/'))}' mag niet worden gelezen.", "Geef uzelf leesrechten op deze map.");
        }
        catch (IOException)
        {
            throw new Gebruiksfout($"De map '{(voor.Length == 0 ? pad : voor.TrimEnd('/'))}' kan niet worden gelezen.");
        }
    }

    private static string VanWerkmap(string werkmap, string map)
    {
        var weg = Path.GetRelativePath(werkmap, map).Replace('\\', '/');
        return weg == "." || weg == ".." || weg.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(weg) ? "" : weg + "/";
    }

    private static IEnumerable<string> Buren(string pad)
    {
        try
        {
            return Path.GetDirectoryName(pad) is { } ouder && Directory.Exists(ouder)
                ? Directory.EnumerateDirectories(ouder).Concat(Directory.EnumerateFiles(ouder, "*" + Beleidsuitgang)).Select(p => Path.GetFileName(p)!).ToList()
                : [];
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
