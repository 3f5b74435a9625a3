using Antlr4.Runtime.Misc;
using Grammatica = WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Which tokens begin something, asked from the grammar itself so that it is said once.</summary>
internal static class Zinsdelen
{
    // By token type. The end of the file is -1, and begins nothing.
    private static readonly bool[] Declaraties = Tabel(Eerste(Grammatica.RULE_kop));
    private static readonly bool[] Begin = Tabel(Eerste(Grammatica.RULE_kop).Or(Eerste(Grammatica.RULE_regelkop)).Or(Eerste(Grammatica.RULE_deel)));

    /// <summary>Whether a token begins a declaration, a rule or a part.</summary>
    public static bool Begint(int soort) => soort >= 0 && Begin[soort];

    /// <summary>Whether a token begins a declaration.</summary>
    public static bool BegintDeclaratie(int soort) => soort >= 0 && Declaraties[soort];

    private static IntervalSet Eerste(int regel) => Grammatica._ATN.NextTokens(Grammatica._ATN.ruleToStartState[regel]);

    private static bool[] Tabel(IntervalSet soorten)
    {
        var tabel = new bool[Grammatica._ATN.maxTokenType + 1];
        foreach (var soort in soorten.ToList())
        {
            tabel[soort] = true;
        }

        return tabel;
    }
}
