using System;
using System.Collections.Generic;

namespace WmoDsl.Compiler.Diagnostics;

/// <summary>Finds the name somebody probably meant.</summary>
public static class Suggestions
{
    private const int MaximaleLengte = 200;

    /// <summary>
    /// The candidate closest to <paramref name="written"/> by Damerau–Levenshtein distance (optimal string alignment), if it is close enough: at most a
    /// third of the letters differ, and at least one edit is always allowed. Case is ignored. Ties go to the first in ordinal order. The one candidate that begins with all the words written goes before what is more
    /// than one edit away. What is longer than 200 letters is no slip of the pen.
    /// </summary>
    public static string? Closest(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        string? langer = null;
        var langere = 0;
        var lower = written.ToLowerInvariant();
        int[][] rows = [[], [], []];
        var limit = Math.Max(1, written.Length / 3);
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > written.Length && candidate[written.Length] == ' ' && candidate.StartsWith(written, StringComparison.Ordinal))
            {
                langer = candidate; // `verwijzen` for `verwijzen naar pool`
                langere++;
            }

            if (Math.Abs(candidate.Length - written.Length) > limit || written.Length > MaximaleLengte || candidate.Length > MaximaleLengte)
            {
                continue;
            }

            var distance = Distance(lower, candidate.ToLowerInvariant(), bestDistance, rows);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        // The first words of one name say more than a few letters that agree.
        return bestDistance > 1 && langere == 1 ? langer : best;
    }

    // The distance, or something more than the limit as soon as it is certain to be more. The rows are only space to work in.
    private static int Distance(string a, string b, int limit, int[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = rows[row].Length > b.Length ? rows[row] : new int[b.Length + 1];
        }

        var (twoBack, previous, current) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, twoBack[j - 2] + 1);
                }

                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit && leastBefore > limit)
            {
                return least; // every way to the end goes through one of two rows in succession, and does not get shorter
            }

            leastBefore = least;
            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
