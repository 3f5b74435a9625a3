using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>What comes with an outcome: the values that are delivered and the duties. Only a settled outcome brings anything.</summary>
/// <param name="LevertOok">The concepts whose value is delivered, each once.</param>
/// <param name="Verplichtingen">
/// The duties that are certainly there, with their last day: first those of the rules the outcome certainly rests on, then those of the decision. The same duty
/// of two rules is one duty. A duty with a condition of its own is among them only when that condition is ja.
/// </param>
public sealed record Uitkomstgevolgen(ImmutableArray<Definitie> LevertOok, ImmutableArray<(Verplichting Verplichting, Datum? Uiterlijk)> Verplichtingen)
{
    /// <summary>The duties that are not certain, for their condition is not known; in the same order. One that is certain otherwise is not among them.</summary>
    public ImmutableArray<(Verplichting Verplichting, Datum? Uiterlijk)> Onzeker { get; init; } = [];

    /// <summary>What comes with the outcome of a definition in a case.</summary>
    public static Uitkomstgevolgen Van(Evaluator evaluator, Definitie besluit)
    {
        var beslissing = evaluator.Beslis(besluit);
        if (beslissing.Stand != Stand.Beslist)
        {
            return new Uitkomstgevolgen([], []);
        }

        var gevolgen = Gevolgen(besluit, beslissing);
        var verplichtingen = Mogelijk(besluit, beslissing)
            .Select(v => (Verplichting: v, Uiterlijk: v.Uiterlijk is null ? null : (evaluator.Bereken(v.Uiterlijk, null) as DatumWaarde)?.Waarde, Mits: Mits(evaluator, v)))
            .ToList();
        var zeker = Eenmaal(verplichtingen.Where(v => v.Mits == Drie.Ja).Select(v => (v.Verplichting, v.Uiterlijk)));
        return new Uitkomstgevolgen(gevolgen.SelectMany(g => g.LevertOok).Distinct().ToImmutableArray(), zeker)
        {
            Onzeker = verplichtingen.Where(v => v.Mits == Drie.Onbekend).Select(v => (v.Verplichting, v.Uiterlijk))
                .Where(v => !zeker.Any(z => Sleutel(z) == Sleutel(v)))
                .ToImmutableArray(),
        };
    }

    /// <summary>Whether the condition of a duty holds; ja for a duty without one.</summary>
    public static Drie Mits(Evaluator evaluator, Verplichting verplichting) => verplichting.Mits is { } mits ? evaluator.Voorwaarde(mits, null) : Drie.Ja;

    /// <summary>What comes with a settled outcome beside the rules it rests on.</summary>
    internal static List<Gevolg> Gevolgen(Definitie besluit, Beslissing beslissing) =>
        besluit.Gevolgen.Where(g => beslissing.Waarde is KeuzeWaarde uitkomst && g.KomtBij(uitkomst.Index)).ToList();

    /// <summary>The duties that can come with a decision as it stands: of the rules it certainly rests on, and of its outcome.</summary>
    internal static IEnumerable<Verplichting> Mogelijk(Definitie besluit, Beslissing beslissing) =>
        (beslissing.GrondenZeker ? beslissing.Gronden.SelectMany(g => g.Verplichtingen) : []).Concat(Gevolgen(besluit, beslissing).SelectMany(g => g.Verplichtingen));

    private static ImmutableArray<(Verplichting, Datum?)> Eenmaal(IEnumerable<(Verplichting Verplichting, Datum? Uiterlijk)> verplichtingen) =>
        verplichtingen.GroupBy(Sleutel).Select(g => g.First()).ToImmutableArray();

    private static (string, string, Datum?) Sleutel((Verplichting Verplichting, Datum? Uiterlijk) v) => (v.Verplichting.Partij, v.Verplichting.Inhoud, v.Uiterlijk);
}
