using Antlr4.Runtime.Misc;
using Grammatica = WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Which tokens begin something, asked from the grammar itself so that it is said once.</summary>
internal static class Zinsdelen
{
    private static readonly IntervalSet Declaraties = Eerste(Grammatica.RULE_kop);
    private static readonly IntervalSet Begin = Declaraties.Or(Eerste(Grammatica.RULE_regelkop)).Or(Eerste(Grammatica.RULE_deel));

    /// <summary>Whether a token begins a declaration, a rule or a part.</summary>
    public static bool Begint(int soort) => Begin.Contains(soort);

    /// <summary>Whether a token begins a declaration.</summary>
    public static bool BegintDeclaratie(int soort) => Declaraties.Contains(soort);

    private static IntervalSet Eerste(int regel) => Grammatica._ATN.NextTokens(Grammatica._ATN.ruleToStartState[regel]);
}
