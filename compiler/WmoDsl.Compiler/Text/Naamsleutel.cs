using System;
using System.Linq;
using System.Text;

namespace WmoDsl.Compiler.Text;

/// <summary>What two names are compared by: their words without <c>de</c>, <c>het</c> and <c>een</c>, one space apart, in Unicode form C. Case matters.</summary>
public static class Naamsleutel
{
    private static readonly char[] Witruimte = [' ', '\t', '\u00A0', '\r', '\n'];

    /// <summary>Whether a word means nothing in a name.</summary>
    public static bool IsVulwoord(string woord) => woord is "de" or "het" or "een" or "De" or "Het" or "Een";

    /// <summary>The key of a name as written.</summary>
    public static string Van(string tekst) =>
        string.Join(" ", Gewoon(tekst).Split(Witruimte, StringSplitOptions.RemoveEmptyEntries).Where(w => !IsVulwoord(w)));

    // A word processor writes auto’s and a hyphen that does not break; it is the same word.
    private static string Gewoon(string tekst) => tekst.Normalize(NormalizationForm.FormC).Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-');
}
