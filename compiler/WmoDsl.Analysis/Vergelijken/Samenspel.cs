using System.Collections.Concurrent;
using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Plays cases in both versions at once, in common terms: what both look at is decided once. Each version by itself has the last word on a case that is shown.
/// </summary>
/// <param name="paar">Both versions.</param>
/// <param name="peildag">The reference date.</param>
/// <param name="toedracht">Tells why definitions stand as they do.</param>
internal sealed class Samenspel(Versiepaar paar, Datum peildag, Toedracht toedracht)
{
    // What a reader takes in; of so many facts it is seen one by one whether each matters. Of more of them nearly all do, and each look takes long.
    private const int Leesbaar = 30;

    // Blocks beside each other are mostly shown with the same case.
    private readonly ConcurrentDictionary<Casus, Lazy<Casus>> _kernen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a case is what it should be, by how both versions decide it.</summary>
    public delegate bool Toets(Casus casus, Beslissing oud, Beslissing nieuw);

    /// <summary>Leaves out of a case that is what it should be, what does not decide it.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="genoemd">Facts that stay.</param>
    /// <param name="isZo">Whether a case is what it should be.</param>
    public Casus Maakklein(Casus casus, IReadOnlyCollection<Gegeven> genoemd, Toets isZo)
    {
        var kern = _kernen.GetOrAdd(casus, c => new Lazy<Casus>(() => toedracht.Van(c, new Evaluator(c, peildag), [.. Gevraagd.Select(d => (d, paar.Zelf))]))).Value;
        var stand = Stand(new Evaluator(casus, peildag));
        kern = kern with { Gegevens = kern.Gegevens.SetItems(genoemd.Select(g => KeyValuePair.Create(g, casus.Gegevens[g]))) };
        var begin = Is(kern) ? kern : casus;
        return begin.Gegevens.Count <= Leesbaar || begin == casus ? Naspel.Maakklein(begin, Is) : begin;

        // That a duty does not come is to be seen in what decides it, not because too little is known.
        bool Is(Casus kleiner) => this.Is(kleiner, isZo) && (paar.Plicht is null || Stand(new Evaluator(kleiner, peildag)).SequenceEqual(stand));
    }

    /// <summary>Whether a case is what it should be.</summary>
    public bool Is(Casus casus, Toets isZo)
    {
        var evaluator = new Evaluator(casus, peildag);
        return isZo(casus, Zeker(evaluator.Beslis(paar.OudSamen, paar.Zelf)), Zeker(evaluator.Beslis(paar.NieuwSamen, paar.Zelf)));

        Beslissing Zeker(Beslissing beslissing) => paar.Plicht?.Zeker(beslissing) ?? beslissing;
    }

    // With a duty also the decisions it comes with.
    private IEnumerable<Definitie> Gevraagd => paar.BesluitenSamen is var (oud, nieuw) ? [paar.OudSamen, paar.NieuwSamen, oud, nieuw] : [paar.OudSamen, paar.NieuwSamen];

    private ImmutableArray<(Stand Stand, Waarde? Waarde, bool GrondenZeker)> Stand(Evaluator evaluator) =>
        paar.Plicht is null ? [] : [.. Gevraagd.Select(d => evaluator.Beslis(d)).Select(b => (b.Stand, b.Waarde, b.GrondenZeker))];
}
