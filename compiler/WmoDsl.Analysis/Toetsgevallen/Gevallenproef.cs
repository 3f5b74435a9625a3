using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler.Evaluation;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>The second proof of proposed cases: also in compiled code they must come out as they say. If not, the fault is ours, and the case is not proposed.</summary>
public static class Gevallenproef
{
    /// <summary>The sets, without the cases that go otherwise in compiled code; what only those show, is told as not found, and does not count for how many are needed.</summary>
    /// <param name="sets">The sets, of which every case was played in the evaluator.</param>
    /// <param name="speel">Plays cases in compiled code; not asked when there are none.</param>
    public static ImmutableArray<Gevallenset> Voer(IReadOnlyList<Gevallenset> sets, Codenaspel speel)
    {
        var vragen = sets.SelectMany(s => s.Gevallen).Select(g => new Beslisvraag(g.Voorbeeld.Definitie, g.Voorbeeld.Peildatum, g.Voorbeeld.Casus)).ToList();
        if (vragen.Count == 0)
        {
            return [.. sets];
        }

        var verschillen = speel(vragen);
        var (uit, eerste) = (ImmutableArray.CreateBuilder<Gevallenset>(), 0);
        foreach (var set in sets)
        {
            uit.Add(Voer(set, verschillen.Skip(eerste).Take(set.Gevallen.Length).ToList()));
            eerste += set.Gevallen.Length;
        }

        return uit.ToImmutable();
    }

    private static Gevallenset Voer(Gevallenset set, List<IReadOnlyList<string>> verschillen)
    {
        if (verschillen.TrueForAll(v => v.Count == 0))
        {
            return set;
        }

        var goed = set.Gevallen.Where((_, i) => verschillen[i].Count == 0).ToImmutableArray();
        var getoond = goed.SelectMany(g => g.Doelen).ToHashSet(ReferenceEqualityComparer.Instance);
        var weg = new Dictionary<Toetsdoel, Toetsdoel>(ReferenceEqualityComparer.Instance);
        foreach (var (geval, anders) in set.Gevallen.Zip(verschillen).Where(g => g.Second.Count > 0))
        {
            foreach (var doel in geval.Doelen.Where(d => !getoond.Contains(d)))
            {
                weg[doel] = doel with { Kracht = Doelkracht.NietGevonden, Reden = Codeproef.Anders(set.Definitie, anders) };
            }
        }

        return set with
        {
            Gevallen = goed,
            Doelen = [.. set.Doelen.Select(d => weg.GetValueOrDefault(d, d))],
            Uitsluitend = [.. set.Uitsluitend.Where(d => !weg.ContainsKey(d))],
        };
    }
}
