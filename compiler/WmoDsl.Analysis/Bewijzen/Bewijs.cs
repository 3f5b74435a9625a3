using System.Collections.Immutable;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>Everything that can be said of a policy about all cases at once.</summary>
public static class Bewijs
{
    /// <summary>Asks every question of the policy: of each definition and promise on the first day of each period in which it is another. Questions are independent, so they are asked side by side; the order of the answers is that of the policy.</summary>
    /// <param name="beleid">The policy, without errors.</param>
    /// <param name="eigen">Which definitions and promises are asked about: those of the policy itself, without what it builds on.</param>
    /// <param name="op">One reference date; none for all periods.</param>
    public static ImmutableArray<Uitspraak> Voer(Beleid beleid, Predicate<Symbool> eigen, Datum? op = null)
    {
        // What consults decisions has those decisions in common, and is asked about together; it is the most work, so it goes first.
        var definities = beleid.Definities.Where(d => eigen(d)).SelectMany(d => Dagen(d).Select(dag => (Definitie: d, Dag: dag))).ToList();
        var samen = definities.ToLookup(d => Gebied.Raadpleegt(d.Definitie));
        var groepen = samen[true].GroupBy(d => d.Dag).Select(g => (Dag: g.Key, Definities: (Definitie[])[.. g.Select(d => d.Definitie)]))
            .Concat(samen[false].Select(d => (d.Dag, Definities: (Definitie[])[d.Definitie])))
            .ToList();
        var gevonden = Zijaanzij.Voer(groepen, g => Definitieonderzoek.Voer(beleid, g.Definities, g.Dag).Select(u => KeyValuePair.Create((u.Key, g.Dag), u.Value)).ToList()).SelectMany(u => u).ToDictionary();

        var waarborgen = beleid.Waarborgen.Where(w => eigen(w)).SelectMany(w => Dagen([.. Waarborgonderzoek.Definities(w)]).Select(dag => (Waarborg: w, Dag: dag))).ToList();
        var beloften = Zijaanzij.Voer([.. waarborgen.GroupBy(w => w.Dag)], g => Waarborgonderzoek.Voer(beleid, [.. g.Select(w => w.Waarborg)], g.Key).Select(u => KeyValuePair.Create((u.Key, g.Key), u.Value)).ToList()).SelectMany(u => u).ToDictionary();
        return [.. definities.Where(gevonden.ContainsKey).SelectMany(d => gevonden[d]), .. waarborgen.Select(w => beloften[w])];

        IEnumerable<Datum> Dagen(params Definitie[] definities)
        {
            if (op is { } dag)
            {
                return [dag];
            }

            // Before its first numbers a policy that does not say since when it holds, has nothing to say.
            var tijdvakken = Tijdvakken.Van(beleid.Geldig, definities);
            return tijdvakken.Skip(tijdvakken is [{ Periode.Vanaf: null }, _, ..] ? 1 : 0).Select(t => t.Peildag);
        }
    }
}
