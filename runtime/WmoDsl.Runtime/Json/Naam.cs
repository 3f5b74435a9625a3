using System;
using System.Collections.Generic;
using System.Text;

namespace WmoDsl;

/// <summary>How names compare: without <c>de</c>, <c>het</c> and <c>een</c>, without regard to capitals and white space.</summary>
internal static class Naam
{
    /// <summary>The form in which two spellings of one name are equal.</summary>
    public static string Sleutel(string naam)
    {
        var woorden = new List<string>();
        foreach (var woord in Samengesteld(naam).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (woord is not ("de" or "het" or "een"))
            {
                woorden.Add(woord);
            }
        }

        return string.Join(" ", woorden);
    }

    // "ë" can come as one character or as e with a mark; text with half a surrogate pair cannot be composed, and matches nothing.
    private static string Samengesteld(string naam)
    {
        try
        {
            return naam.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return naam;
        }
    }
}
