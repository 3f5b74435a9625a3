using System;
using System.Collections.Generic;
using System.Linq;

namespace WmoDsl.Generator;

/// <summary>Paths as text. Nothing here looks at the disk.</summary>
internal static class Paden
{
    /// <summary>With forward slashes.</summary>
    public static string Schuin(string pad) => pad.Replace('\\', '/');

    /// <summary>Whether a path starts from a root: <c>/home</c>, <c>C:/Users</c>.</summary>
    public static bool IsVolledig(string pad) => pad.StartsWith("/", StringComparison.Ordinal) || (pad.Length > 1 && pad[1] == ':');

    /// <summary>A path from a folder, or the path itself if it starts from a root.</summary>
    public static string Samen(string map, string pad) => IsVolledig(pad) ? pad : map.TrimEnd('/') + "/" + pad;

    /// <summary>
    /// The way from a folder to a file or folder, with forward slashes: <c>../beleid/x.wmo</c>. The path itself when there is none, which is
    /// when they are on different drives.
    /// </summary>
    public static string Relatief(string vanMap, string naar)
    {
        var van = Delen(vanMap);
        var tot = Delen(naar);
        // A drive letter means Windows, where case makes no difference.
        var vergelijking = van.Count > 0 && van[0].EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var gelijk = 0;
        while (gelijk < van.Count && gelijk < tot.Count && string.Equals(van[gelijk], tot[gelijk], vergelijking))
        {
            gelijk++;
        }

        if (gelijk == 0 && vergelijking == StringComparison.OrdinalIgnoreCase)
        {
            return naar;
        }

        return string.Join("/", Enumerable.Repeat("..", van.Count - gelijk).Concat(tot.Skip(gelijk)));
    }

    private static List<string> Delen(string pad)
    {
        var delen = new List<string>();
        foreach (var deel in pad.Split('/'))
        {
            if (deel == ".." && delen.Count > 0 && delen[delen.Count - 1] != "..")
            {
                delen.RemoveAt(delen.Count - 1);
            }
            else if (deel.Length > 0 && deel != ".")
            {
                delen.Add(deel);
            }
        }

        return delen;
    }
}
