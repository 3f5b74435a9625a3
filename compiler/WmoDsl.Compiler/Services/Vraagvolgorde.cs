using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Services;

/// <summary>
/// The order in which a definition comes to the facts: that of the text of its rules, with what a concept looks at where it is first named. In that order a case
/// reads as the rules do; another order, such as that of the names, puts side by side what has nothing to do with each other.
/// </summary>
internal static class Vraagvolgorde
{
    /// <summary>The place of each fact that a definition looks at, itself or through what it uses; of whom it is asked makes no difference.</summary>
    /// <param name="definities">The definition; of more, what only a later one looks at comes after all that an earlier one does.</param>
    public static IReadOnlyDictionary<Feit, int> Van(params Definitie[] definities)
    {
        var plaatsen = new Dictionary<Feit, int>();
        var gehad = new HashSet<Definitie>();
        foreach (var definitie in definities)
        {
            Loop(definitie);
        }

        return plaatsen;

        void Loop(Definitie d)
        {
            if (!gehad.Add(d))
            {
                return;
            }

            foreach (var deel in d.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()))
            {
                if (deel is FeitExpr { Feit: var feit } && !plaatsen.ContainsKey(feit))
                {
                    plaatsen.Add(feit, plaatsen.Count);
                }
                else if (deel is DefinitieExpr { Definitie: var ander })
                {
                    Loop(ander);
                }
            }
        }
    }
}
