using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Tonen;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Leaves out of blocks of shortened cases the cells in which no whole case of the block is.</summary>
/// <param name="heel">The whole cases.</param>
/// <param name="keten">Says which of them shortened cases are.</param>
internal sealed class Vernauwing(Versieruimte heel, Keten keten)
{
    /// <summary>The same blocks, with only cells that a case is in; that leaves out no case.</summary>
    /// <param name="blokken">The blocks.</param>
    /// <param name="welke">The variables that are looked at.</param>
    /// <param name="gevonden">Cases that there are, by the cells in which they are.</param>
    public ImmutableArray<Blok> Nauw(ImmutableArray<Blok> blokken, Func<int, bool> welke, IEnumerable<int[]> gevonden)
    {
        // Nearly every cell has a case, and a case is in one cell of everything at once.
        var open = blokken.Select(b => new Openstaand(b, [.. b.Cellen.Where(c => c.Value.Length > 1 && welke(c.Key)).SelectMany(c => c.Value.Select(cel => (c.Key, cel)))])).ToList();
        foreach (var plaats in gevonden)
        {
            foreach (var hier in open.Where(o => o.Blok.Cellen.All(c => c.Value.Contains(plaats[c.Key]))))
            {
                hier.Cellen.RemoveAll(c => plaats[c.Variabele] == c.Cel);
            }
        }

        if (heel.Motor is Circuitmotor circuit)
        {
            Samen(circuit, open);
        }
        else
        {
            open.ForEach(o => o.Cellen.RemoveAll(c => !heel.Motor.IsNooit(heel.Motor.En(heel.Telt, heel.Motor.En(keten.Van(o.Blok), keten.Cel(c.Variabele, c.Cel))))));
        }

        return [.. open.Select(o => new Blok(o.Cellen.Aggregate(o.Blok.Cellen, (rest, c) => rest.SetItem(c.Variabele, rest[c.Variabele].Remove(c.Cel)))))];
    }

    // All that is open of all blocks in one question: a case that there is, answers it for every cell that it is in, and that there is none any more, for all the rest.
    private void Samen(Circuitmotor circuit, List<Openstaand> open)
    {
        while (open.Exists(o => o.Cellen.Count > 0))
        {
            open = open.FindAll(o => o.Cellen.Count > 0);
            var binnen = open.ConvertAll(o => circuit.En(heel.Telt, keten.Van(o.Blok)));
            var vragen = open.ConvertAll(o => o.Cellen.ConvertAll(c => keten.Cel(c.Variabele, c.Cel)));
            var gevallen = circuit.Een(binnen.Zip(vragen, (b, v) => circuit.En(b, circuit.Een(v))));
            if (circuit.IsNooit(gevallen))
            {
                return;
            }

            // The case that was found, and each beside it.
            var nummers = binnen.Concat(vragen.SelectMany(v => v)).Distinct().Index().ToDictionary(v => v.Item, v => v.Index);
            foreach (var rij in circuit.Rondom(gevallen, [.. nummers.Keys]))
            {
                foreach (var (i, hier) in open.Index())
                {
                    hier.Cellen.RemoveAll(c => (rij[nummers[binnen[i]]] & rij[nummers[keten.Cel(c.Variabele, c.Cel)]]) != 0);
                }
            }
        }
    }

    // A block, and its cells of which it is not known yet whether a case is in them.
    private sealed record Openstaand(Blok Blok, List<(int Variabele, int Cel)> Cellen);
}
