using System;
using System.Text;

namespace WmoDsl.Compiler.Text;

/// <summary>What two names are compared by: their words without <c>de</c>, <c>het</c> and <c>een</c>, one space apart, in Unicode form C. Case matters.</summary>
public static class Naamsleutel
{
    // Before this sign every text is in form C, and there are no curly quotes or hyphens of word processors.
    internal const char EersteSamengesteld = '\u0300';

    /// <summary>Whether a word means nothing in a name.</summary>
    public static bool IsVulwoord(string woord) => IsVulwoord(woord.AsSpan());

    /// <summary>The key of a name as written.</summary>
    public static string Van(string tekst) => IsSleutel(tekst) ? tekst : Maak(tekst);

    /// <summary>Whether a text is in Unicode form C; for nearly all texts this is seen at once.</summary>
    public static bool IsVormC(string tekst) => !HeeftSamengesteld(tekst) || tekst.IsNormalized(NormalizationForm.FormC);

    private static bool IsVulwoord(ReadOnlySpan<char> woord) => woord switch
    {
        { Length: 2 } => woord[0] is 'd' or 'D' && woord[1] == 'e',
        { Length: 3 } => (woord[0] is 'h' or 'H' && woord[1] == 'e' && woord[2] == 't') || (woord[0] is 'e' or 'E' && woord[1] == 'e' && woord[2] == 'n'),
        _ => false,
    };

    private static bool HeeftSamengesteld(string tekst)
    {
        foreach (var teken in tekst)
        {
            if (teken >= EersteSamengesteld)
            {
                return true;
            }
        }

        return false;
    }

    // Most names are their own key.
    private static bool IsSleutel(string tekst)
    {
        var begin = 0;
        for (var i = 0; i <= tekst.Length; i++)
        {
            if (i == tekst.Length || tekst[i] == ' ')
            {
                if (i == begin || IsVulwoord(tekst.AsSpan(begin, i - begin)))
                {
                    return false;
                }

                begin = i + 1;
            }
            else if (tekst[i] >= EersteSamengesteld || IsWitruimte(tekst[i]))
            {
                return false;
            }
        }

        return true;
    }

    // By hand: to split at so many signs, .NET makes a table first.
    private static string Maak(string tekst)
    {
        var gewoon = Gewoon(tekst);
        var sleutel = new StringBuilder(gewoon.Length);
        for (var begin = 0; begin < gewoon.Length;)
        {
            var einde = begin;
            while (einde < gewoon.Length && !IsWitruimte(gewoon[einde]))
            {
                einde++;
            }

            if (einde > begin && !IsVulwoord(gewoon.AsSpan(begin, einde - begin)))
            {
                sleutel.Append(sleutel.Length == 0 ? "" : " ").Append(gewoon, begin, einde - begin);
            }

            begin = einde + 1;
        }

        return sleutel.ToString();
    }

    private static bool IsWitruimte(char teken) => teken is ' ' or '\t' or '\u00A0' or '\r' or '\n';

    // A word processor writes auto’s and a hyphen that does not break; it is the same word.
    private static string Gewoon(string tekst) =>
        HeeftSamengesteld(tekst) ? tekst.Normalize(NormalizationForm.FormC).Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-') : tekst;
}
