using System;
using System.Linq;
using System.Text;

namespace WmoDsl.Compiler.Text;

/// <summary>What two names are compared by: their words without <c>de</c>, <c>het</c> and <c>een</c>, one space apart, in Unicode form C. Case matters.</summary>
public static class Naamsleutel
{
    // Before this sign every text is in form C, and there are no curly quotes or hyphens of word processors.
    private const char EersteSamengesteld = '\u0300';

    private static readonly char[] Witruimte = [' ', '\t', '\u00A0', '\r', '\n'];

    /// <summary>Whether a word means nothing in a name.</summary>
    public static bool IsVulwoord(string woord) => woord is "de" or "het" or "een" or "De" or "Het" or "Een";

    /// <summary>The key of a name as written.</summary>
    public static string Van(string tekst) => IsSleutel(tekst) ? tekst : Maak(tekst);

    /// <summary>Whether a text is in Unicode form C; for nearly all texts this is seen at once.</summary>
    public static bool IsVormC(string tekst)
    {
        foreach (var teken in tekst)
        {
            if (teken >= EersteSamengesteld)
            {
                return tekst.IsNormalized(NormalizationForm.FormC);
            }
        }

        return true;
    }

    // Most names are their own key.
    private static bool IsSleutel(string tekst)
    {
        var begin = 0;
        for (var i = 0; i <= tekst.Length; i++)
        {
            if (i == tekst.Length || tekst[i] == ' ')
            {
                if (i == begin || (i - begin is 2 or 3 && IsVulwoord(tekst.Substring(begin, i - begin))))
                {
                    return false;
                }

                begin = i + 1;
            }
            else if (tekst[i] is >= EersteSamengesteld or '\t' or '\u00A0' or '\r' or '\n')
            {
                return false;
            }
        }

        return true;
    }

    private static string Maak(string tekst) =>
        string.Join(" ", Gewoon(tekst).Split(Witruimte, StringSplitOptions.RemoveEmptyEntries).Where(w => !IsVulwoord(w)));

    // A word processor writes auto’s and a hyphen that does not break; it is the same word.
    private static string Gewoon(string tekst) => tekst.Normalize(NormalizationForm.FormC).Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-');
}
