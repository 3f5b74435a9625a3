using System.Collections.Concurrent;
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
        var kern = _kernen.GetOrAdd(casus, c => new Lazy<Casus>(() => toedracht.Van(c, new Evaluator(c, peildag), (paar.OudSamen, paar.Zelf), (paar.NieuwSamen, paar.Zelf)))).Value;
        kern = kern with { Gegevens = kern.Gegevens.SetItems(genoemd.Select(g => KeyValuePair.Create(g, casus.Gegevens[g]))) };
        var begin = Is(kern) ? kern : casus;
        return begin.Gegevens.Count <= Leesbaar || begin == casus ? Naspel.Maakklein(begin, Is) : begin;

        bool Is(Casus kleiner) => this.Is(kleiner, isZo);
    }

    /// <summary>Whether a case is what it should be.</summary>
    public bool Is(Casus casus, Toets isZo) => new Evaluator(casus, peildag) is var evaluator && isZo(casus, evaluator.Beslis(paar.OudSamen, paar.Zelf), evaluator.Beslis(paar.NieuwSamen, paar.Zelf));
}
