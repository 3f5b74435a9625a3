using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// Whether there is a case left when every assumption holds. Where there is none, every promise holds and no change does anything, of whatever policy: nothing may rest on such
/// assumptions.
/// </summary>
public static class Aannameonderzoek
{
    /// <summary>Asks of the assumptions that hang together whether they can hold together, on the first day of each period in which one of them says something else.</summary>
    /// <param name="beleid">The policy, without errors.</param>
    /// <param name="op">One reference date; none for all periods.</param>
    /// <returns>For each group and period one verdict, about the first assumption of the group or, when they contradict each other, of as few of them as do.</returns>
    public static ImmutableArray<Uitspraak> Voer(Beleid beleid, Datum? op = null) =>
    [
        .. Groepen(beleid.Aannames).SelectMany(groep => (op is { } dag ? [dag] : Tijdvakken.Van(beleid.Geldig, [], groep.Select(a => a.Stelling)).Select(t => t.Peildag)).Select(dag => Onderzoek(groep, dag))),
    ];

    private static Uitspraak Onderzoek(ImmutableArray<Aanname> aannames, Datum dag)
    {
        Uitspraak Over(ImmutableArray<Aanname> groep, Bewijsoordeel oordeel, string toelichting = "") => new(Controlesoort.Aannames, groep[0], null, dag, oordeel) { Aannames = groep, Toelichting = toelichting };
        try
        {
            switch (Samen(aannames, dag))
            {
                case (true, _):
                    return Over(aannames, Bewijsoordeel.Bewezen);
                case (null, var reden):
                    return Over(aannames, Bewijsoordeel.NietBeslist, reden);
            }

            // What can go without which there is still no case, has no part in it.
            foreach (var aanname in aannames)
            {
                if (aannames.Length > 1 && aannames.Remove(aanname) is var rest && Samen(rest, dag).Kan == false)
                {
                    aannames = rest;
                }
            }

            return Over(aannames, Bewijsoordeel.Weerlegd);
        }
        catch (TeGrootException fout)
        {
            return Over(aannames, Bewijsoordeel.NietBeslist, $"Er zijn te veel samenhangende voorwaarden om alle gevallen te overzien ({fout.Message}).");
        }
    }

    // Whether there is a case in which none of them certainly fails, as the evaluator says too; none when that could not be found out.
    private static (bool? Kan, string Reden) Samen(ImmutableArray<Aanname> aannames, Datum dag)
    {
        var motor = new Diagrammotor();
        var ruimte = Gevallenruimte.Maak(dag, metOnbekend: false, motor, r => Onderzoeksruimte.Telt(new Vertaler(r), aannames));
        var (_, casus, reden) = new Naspel(ruimte, motor).Zoek(Onderzoeksruimte.Telt(new Vertaler(ruimte), aannames), c => Waarborgtoets.Uitgesloten(aannames, c, dag) is null);
        return casus is not null ? (true, "") : reden.Length == 0 ? (false, "") : (null, reden);
    }

    // Those that speak of the same facts, themselves or through others: what the ones say, says nothing of the others.
    private static List<ImmutableArray<Aanname>> Groepen(ImmutableArray<Aanname> aannames)
    {
        var groepen = new List<(HashSet<Feit> Feiten, HashSet<Aanname> Aannames)>();
        foreach (var aanname in aannames)
        {
            var (feiten, samen) = (Onderzoeksruimte.Feiten(aanname), new HashSet<Aanname> { aanname });
            foreach (var groep in groepen.Where(g => g.Feiten.Overlaps(feiten)).ToList())
            {
                feiten.UnionWith(groep.Feiten);
                samen.UnionWith(groep.Aannames);
                groepen.Remove(groep);
            }

            groepen.Add((feiten, samen));
        }

        return [.. groepen.Select(g => aannames.Where(g.Aannames.Contains).ToImmutableArray())];
    }
}
