using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Woordafstand
{
    // Names are short; a longer word is no typing error, and comparing it would take long.
    private const int MaximaleLengte = 100;

    /// <summary>
    /// The candidate with the fewest typing errors (a letter more, less, other, or two swapped), when at most a third of the letters
    /// are wrong; <see langword="null"/> when none comes close. Of equals the first.
    /// </summary>
    public static string? Dichtstbij(string woord, IEnumerable<string> kandidaten)
    {
        if (woord.Length is 0 or > MaximaleLengte)
        {
            return null;
        }

        string? beste = null;
        var grens = Math.Max(1, woord.Length / 3);
        foreach (var kandidaat in kandidaten)
        {
            if (kandidaat.Length > MaximaleLengte || Math.Abs(kandidaat.Length - woord.Length) > grens)
            {
                continue;
            }

            var afstand = Afstand(woord.ToLowerInvariant(), kandidaat.ToLowerInvariant());
            if (afstand <= grens)
            {
                beste = kandidaat;
                grens = afstand - 1;
            }
        }

        return beste;
    }

    private static int Afstand(string a, string b)
    {
        var tabel = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    tabel[i, j] = i + j;
                    continue;
                }

                var gelijk = a[i - 1] == b[j - 1] ? 0 : 1;
                var stappen = Math.Min(Math.Min(tabel[i - 1, j], tabel[i, j - 1]) + 1, tabel[i - 1, j - 1] + gelijk);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    stappen = Math.Min(stappen, tabel[i - 2, j - 2] + 1);
                }

                tabel[i, j] = stappen;
            }
        }

        return tabel[a.Length, b.Length];
    }
}
