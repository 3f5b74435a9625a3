using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>What must be so of every set of cases that is proposed.</summary>
internal static class Keuring
{
    /// <summary>
    /// The cases, pasted behind the policy, come out as they say. Every rule of the day is a target, and so are both sides of every condition; every target is shown by a
    /// case, or it is told why not.
    /// </summary>
    /// <returns>How the examples came out.</returns>
    /// <param name="sets">What was proposed.</param>
    /// <param name="compilatie">The policy with the proposed examples in it.</param>
    /// <param name="blokken">The file with those.</param>
    public static IReadOnlyList<Toetsresultaat> Keur(IReadOnlyList<Gevallenset> sets, Compilatie compilatie, SourceText blokken)
    {
        compilatie.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Source.Path} {d.Code} {d.Message}").ShouldBeEmpty();
        var resultaten = compilatie.Beleid.Voorbeelden.Where(v => v.Plaats.Source == blokken).Select(v => Voorbeeldtoets.Voer(v, compilatie.Beleid.Geldig)).ToList();
        resultaten.Count.ShouldBe(sets.Sum(s => s.Gevallen.Length));
        resultaten.Where(r => !r.Geslaagd).SelectMany(r => r.Verschillen.Select(v => $"{r.Voorbeeld.Naam}: {v}")).ShouldBeEmpty();

        foreach (var set in sets)
        {
            var getoond = set.Gevallen.SelectMany(g => g.Doelen).ToHashSet();
            set.Doelen.Where(d => d.Kracht is Doelkracht.Doorslaggevend or Doelkracht.Voorkomend && !getoond.Contains(d)).Select(d => $"{set.Definitie.Naam}: {d.Tekst}").ShouldBeEmpty();
            foreach (var definitie in set.Mee.Prepend(set.Definitie))
            {
                var regels = definitie.AlleRegels.Where(r => r.Geldig.Bevat(set.Peildatum)).ToList();
                regels.Except(set.Doelen.Select(d => d.Regel)).ShouldBeEmpty();
                foreach (var atoom in regels.SelectMany(Dekkingsatoom.Van))
                {
                    set.Doelen.Where(d => d.Plaats == atoom.Voorwaarde.Plaats).Select(d => d.Soort).Intersect([Doelsoort.VoorwaardeJa, Doelsoort.VoorwaardeNee]).Count().ShouldBe(2, $"{definitie.Naam}: {atoom.Tekst}");
                }
            }

            foreach (var geval in set.Gevallen)
            {
                var evaluator = new Evaluator(geval.Voorbeeld.Casus, set.Peildatum);
                geval.Doelen.Where(d => !d.Geraakt(evaluator)).Select(d => $"{geval.Voorbeeld.Naam}: {d.Tekst}").ShouldBeEmpty();
            }
        }

        return resultaten;
    }

    /// <summary>The coverage that authors measure, with these examples only, misses nothing but what was told.</summary>
    public static void Dekt(IReadOnlyList<Gevallenset> sets, Compilatie compilatie, IReadOnlyList<Toetsresultaat> resultaten)
    {
        // By where it stands: the targets are of the policy as it was before the examples came with it.
        var verklaard = sets.SelectMany(s => s.Doelen).Where(d => d.Kracht is Doelkracht.Onmogelijk or Doelkracht.NietGevonden).Select(d => (d.Plaats.Source.Path, d.Plaats.Span)).ToHashSet();
        var gevraagd = sets.SelectMany(s => s.Mee.Prepend(s.Definitie)).Select(d => d.Naam).ToHashSet();
        Dekkingsmeting.Meet(compilatie.Beleid, resultaten).Gaten
            .Where(g => gevraagd.Contains(g.Definitie.Definitie.Naam) && !verklaard.Contains((g.Punt.Plaats.Source.Path, g.Punt.Plaats.Span)))
            .Where(g => g.Punt is not Regeldekking r || r.Regel.Geldig.Bevat(sets[0].Peildatum))
            .Select(g => $"{g.Definitie.Naam}: {g.Wat}")
            .ShouldBeEmpty();
    }
}
