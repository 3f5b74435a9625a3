using System.Text.RegularExpressions;

namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>
/// Writes a random policy another way: some of its parameters, concepts and judgements as an open norm with something that fills it in. It must mean the same.
/// </summary>
public static partial class Normvorm
{
    /// <summary>The policy with open norms.</summary>
    /// <param name="tekst">What <see cref="Beleidsgenerator"/> wrote.</param>
    /// <param name="toeval">Chooses which.</param>
    public static string Van(string tekst, Toeval toeval)
    {
        // A norm is never delivered with an outcome.
        var mee = MeeGeleverd().Matches(tekst).SelectMany(m => m.Groups[1].Value.Split(", ")).ToHashSet(StringComparer.Ordinal);
        var normen = new List<string>();
        var oordelen = new List<string>();
        var gewijzigd = Kop().Replace(tekst, kop =>
        {
            var naam = kop.Groups["naam"].Value;
            if (mee.Contains(naam) || !toeval.Kans(0.5))
            {
                return kop.Value;
            }

            normen.Add($"open norm {naam} : {kop.Groups["type"].Value}\n");
            return $"invulling van {naam}\n";
        });

        // A judgement leaves the heading it stands under. The first of a heading stays: a heading with nothing below it would be a mistake.
        gewijzigd = Oordeel().Replace(gewijzigd, feit =>
        {
            if (!toeval.Kans(0.5))
            {
                return feit.Value;
            }

            var naam = feit.Groups["naam"].Value + (Groepskop().IsMatch(LaatsteKop(gewijzigd, feit.Index)) ? " van een groep" : "");
            normen.Add($"open norm {naam} : ja/nee\n");
            oordelen.Add($"invulling van {naam}\n  oordeel vraag \"Wat is {feit.Groups["naam"].Value}?\"{feit.Groups["hulp"].Value}\n");
            return "";
        });
        return gewijzigd + string.Concat(toeval.Schud([.. normen, .. oordelen]).Select(n => "\n" + n));
    }

    private static string LaatsteKop(string tekst, int index)
    {
        var begin = tekst.LastIndexOf("gegevens ", index, StringComparison.Ordinal);
        return tekst[begin..tekst.IndexOf('\n', begin)];
    }

    [GeneratedRegex("^  (?:bij .+ )?levert ook (.+)$", RegexOptions.Multiline)]
    private static partial Regex MeeGeleverd();

    [GeneratedRegex("^(?:parameter|begrip) (?<naam>.+) : (?<type>.+)\n", RegexOptions.Multiline)]
    private static partial Regex Kop();

    [GeneratedRegex("(?<=\")\n  (?<naam>feit .+) : oordeel\n    vraag \"[^\"]*\"(?<hulp>(?:\n    (?:weeg mee|beoordeeld door) .+)*)(?=\n)")]
    private static partial Regex Oordeel();

    [GeneratedRegex("^gegevens van")]
    private static partial Regex Groepskop();
}
