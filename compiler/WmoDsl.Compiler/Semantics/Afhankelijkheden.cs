using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Semantics;

/// <summary>Orders definitions after what they need, reports circles, and leaves out what has errors or needs something that has.</summary>
internal static class Afhankelijkheden
{
    /// <summary>The definitions without errors, in order.</summary>
    /// <param name="definities">Those of the policy.</param>
    /// <param name="open">What stands for norms that nothing fills in.</param>
    /// <param name="kapot">What has errors in its declaration.</param>
    /// <param name="diagnostics">For circles.</param>
    public static ImmutableArray<Definitie> Orden(IReadOnlyList<GebondenDefinitie> definities, IReadOnlyCollection<Definitie> open, ISet<Symbool> kapot, DiagnosticBag diagnostics)
    {
        var goed = ImmutableArray.CreateBuilder<Definitie>();
        var gebonden = definities.Where(d => !d.Kapot && !kapot.Contains(d.Definitie)).Select(d => d.Definitie).ToList();
        var slecht = new HashSet<Definitie>(definities.Select(d => d.Definitie).Except(gebonden).Concat(open));
        var heeftKring = false;
        var klaar = new HashSet<Definitie>(open);
        var pad = new List<Definitie>();
        foreach (var definitie in definities)
        {
            Bezoek(definitie.Definitie);
        }

        if (heeftKring)
        {
            MeldKringen(gebonden, diagnostics);
        }

        return goed.ToImmutable();

        void Bezoek(Definitie definitie)
        {
            if (klaar.Contains(definitie))
            {
                return;
            }

            var begin = pad.IndexOf(definitie);
            if (begin >= 0)
            {
                heeftKring = true;
                slecht.UnionWith(pad.Skip(begin));
                return;
            }

            pad.Add(definitie);
            var verwijzingen = Verwijzingen(definitie);
            foreach (var andere in Nodig(verwijzingen))
            {
                Bezoek(andere);
                if (slecht.Contains(andere))
                {
                    slecht.Add(definitie);
                }
            }

            pad.RemoveAt(pad.Count - 1);
            klaar.Add(definitie);
            if (!slecht.Contains(definitie))
            {
                goed.AddRange(verwijzingen.Where(d => d.VoorPlicht is not null));
                goed.Add(definitie);
            }
        }
    }

    /// <summary>
    /// The definitions a definition needs directly, each once, in the order of the text. The condition of a duty is part of the definition that brings the duty: it stands
    /// before that one, and what it needs, that one needs.
    /// </summary>
    private static List<Definitie> Nodig(List<Definitie> verwijzingen) =>
        verwijzingen.TrueForAll(n => n.VoorPlicht is null) ? verwijzingen : verwijzingen.SelectMany(n => n.VoorPlicht is null ? [n] : Verwijzingen(n)).Distinct().ToList();

    private static List<Definitie> Verwijzingen(Definitie definitie)
    {
        var uit = new List<Definitie>();
        foreach (var expr in definitie.Expressies())
        {
            foreach (var deel in expr.Alles())
            {
                if (deel is DefinitieExpr { Definitie: var andere } && !uit.Contains(andere))
                {
                    uit.Add(andere);
                }
            }
        }

        foreach (var geleverd in definitie.LevertOok)
        {
            if (!uit.Contains(geleverd))
            {
                uit.Add(geleverd);
            }
        }

        return uit;
    }

    // One message for definitions that all need each other: the shortest circle from the first of them by name, so that the message does not
    // depend on which one stands first in the files.
    private static void MeldKringen(List<Definitie> definities, DiagnosticBag diagnostics)
    {
        var alle = new HashSet<Definitie>(definities);
        var nodig = definities.ToDictionary(d => d, d => Nodig(Verwijzingen(d)).Where(alle.Contains).OrderBy(n => n.Naam, StringComparer.Ordinal).ToList());
        var gehad = new HashSet<Definitie>();
        foreach (var definitie in definities.OrderBy(d => d.Naam, StringComparer.Ordinal).Where(d => !gehad.Contains(d)))
        {
            var via = Bereikt(definitie, nodig);
            if (!via.ContainsKey(definitie))
            {
                continue;
            }

            var kring = new List<Definitie> { definitie };
            for (var stap = via[definitie]; stap != definitie; stap = via[stap])
            {
                kring.Insert(1, stap);
            }

            diagnostics.Add(Meldingen.Kring(definitie.Plaats, kring.Append(definitie).Select(d => d.Naam).ToList()));
            gehad.UnionWith(via.Keys.Where(andere => Bereikt(andere, nodig).ContainsKey(definitie)).ToList());
        }
    }

    // What is reached from a definition in one or more steps, each with the definition before it on a shortest way.
    private static Dictionary<Definitie, Definitie> Bereikt(Definitie definitie, Dictionary<Definitie, List<Definitie>> nodig)
    {
        var via = new Dictionary<Definitie, Definitie>();
        var wachtend = new Queue<Definitie>();
        wachtend.Enqueue(definitie);
        while (wachtend.Count > 0)
        {
            var deze = wachtend.Dequeue();
            foreach (var andere in nodig[deze].Where(a => !via.ContainsKey(a)))
            {
                via.Add(andere, deze);
                wachtend.Enqueue(andere);
            }
        }

        return via;
    }
}
