using System.Collections.Immutable;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>Everything that can be said of a policy about all cases at once.</summary>
public static class Bewijs
{
    /// <summary>Asks every question of the policy: of each definition and promise on the first day of each period in which it is another. Questions are independent, so they are asked side by side; the order of the answers is that of the policy.
    /// Where assumptions contradict each other that is the only answer: every other would be about no case at all.</summary>
    /// <param name="beleid">The policy, without errors.</param>
    /// <param name="eigen">Which definitions and promises are asked about: those that the policy answers for (<see cref="Verantwoording"/>).</param>
    /// <param name="op">One reference date; none for all periods.</param>
    public static ImmutableArray<Uitspraak> Voer(Beleid beleid, Predicate<Symbool> eigen, Datum? op = null)
    {
        var aannames = Aannameonderzoek.Voer(beleid, op);
        if (aannames.Any(u => u.Oordeel == Bewijsoordeel.Weerlegd))
        {
            return aannames;
        }

        var definities = beleid.Definities.Where(d => eigen(d)).SelectMany(d => Dagen([d], Onderzoeksruimte.Aannames(beleid, d), []).Select(dag => (Definitie: d, Dag: dag))).ToList();
        var waarborgen = beleid.Waarborgen.Concat(beleid.WaarborgenVanBasis).Where(w => eigen(w)).SelectMany(w => Dagen(Waarborgonderzoek.Definities(w), Waarborgonderzoek.Aannames(beleid, w), Waarborgonderzoek.Voorwaarden(w)).Select(dag => (Waarborg: w, Dag: dag))).ToList();

        // What consults decisions has those decisions in common, and is asked about together; it is the most work, so it goes first.
        var samen = definities.ToLookup(d => Gebied.Raadpleegt(d.Definitie));
        var werk = samen[true].GroupBy(d => d.Dag).Select(g => Onderzoek(g.Key, [.. g.Select(d => d.Definitie)]))
            .Concat(waarborgen.GroupBy(w => w.Dag).Select(g => Beloften(g.Key, [.. g.Select(w => w.Waarborg)])))
            .Concat(samen[false].Select(d => Onderzoek(d.Dag, [d.Definitie])));
        var antwoorden = Zijaanzij.Voer([.. werk], doe => doe()).SelectMany(a => a).ToDictionary();
        return Voorbeelden.MetEigenNamen(beleid,
        [
            .. aannames,
            .. definities.GroupBy(d => d.Definitie).SelectMany(g => Tijdsverloop.Samen(g.Key, [.. g.SelectMany(d => Antwoorden(d.Definitie, d.Dag))])),
            .. waarborgen.SelectMany(w => Antwoorden(w.Waarborg, w.Dag)),
        ]);

        IReadOnlyList<Uitspraak> Antwoorden(Symbool over, Datum dag) => antwoorden.GetValueOrDefault(new Vraag(over, dag), []);

        Func<Dictionary<Vraag, IReadOnlyList<Uitspraak>>> Onderzoek(Datum dag, IReadOnlyList<Definitie> over) =>
            () => Definitieonderzoek.Voer(beleid, over, dag).ToDictionary(u => new Vraag(u.Key, dag), u => u.Value);

        Func<Dictionary<Vraag, IReadOnlyList<Uitspraak>>> Beloften(Datum dag, IReadOnlyList<Waarborg> over) =>
            () => Waarborgonderzoek.Voer(beleid, over, dag).ToDictionary(u => new Vraag(u.Key, dag), u => (IReadOnlyList<Uitspraak>)[u.Value]);

        IEnumerable<Datum> Dagen(IEnumerable<Definitie> over, IEnumerable<Aanname> aannames, IEnumerable<Expr> voorwaarden)
        {
            if (op is { } dag)
            {
                return [dag];
            }

            // Before its first numbers a policy that does not say since when it holds, has nothing to say.
            var tijdvakken = Tijdvakken.Van(beleid.Geldig, over, voorwaarden.Concat(aannames.Select(a => a.Stelling)));
            return tijdvakken.Skip(tijdvakken is [{ Periode.Vanaf: null }, _, ..] ? 1 : 0).Select(t => t.Peildag);
        }
    }

    // What is asked about, and on which reference date.
    private readonly record struct Vraag(Symbool Onderwerp, Datum Dag);
}
