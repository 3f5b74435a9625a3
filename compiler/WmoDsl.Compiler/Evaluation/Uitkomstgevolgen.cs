using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>What comes with an outcome: the values that are delivered and the duties. Only a settled outcome brings anything.</summary>
/// <param name="LevertOok">The concepts whose value is delivered, each once.</param>
/// <param name="Verplichtingen">
/// The duties with their last day: first those of the rules the outcome certainly rests on, then those of the decision. The same duty of two rules is one duty.
/// </param>
public sealed record Uitkomstgevolgen(ImmutableArray<Definitie> LevertOok, ImmutableArray<(Verplichting Verplichting, Datum? Uiterlijk)> Verplichtingen)
{
    /// <summary>What comes with the outcome of a definition in a case.</summary>
    public static Uitkomstgevolgen Van(Evaluator evaluator, Definitie besluit)
    {
        var beslissing = evaluator.Beslis(besluit);
        if (beslissing.Stand != Stand.Beslist)
        {
            return new Uitkomstgevolgen([], []);
        }

        var gevolgen = besluit.Gevolgen.Where(g => beslissing.Waarde is KeuzeWaarde uitkomst && g.KomtBij(uitkomst.Index)).ToList();
        var vanRegels = beslissing.GrondenZeker ? beslissing.Gronden.SelectMany(g => g.Verplichtingen) : [];
        return new Uitkomstgevolgen(
            gevolgen.SelectMany(g => g.LevertOok).Distinct().ToImmutableArray(),
            vanRegels.Concat(gevolgen.SelectMany(g => g.Verplichtingen))
                .Select(v => (Verplichting: v, Uiterlijk: v.Uiterlijk is null ? null : (evaluator.Bereken(v.Uiterlijk, null) as DatumWaarde)?.Waarde))
                .GroupBy(v => (v.Verplichting.Partij, v.Verplichting.Inhoud, v.Uiterlijk))
                .Select(g => g.First())
                .ToImmutableArray());
    }
}
