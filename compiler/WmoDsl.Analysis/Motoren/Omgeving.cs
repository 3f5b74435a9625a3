namespace WmoDsl.Analysis.Motoren;

/// <summary>What conditions are in a case and in all cases that differ from it in one variable, 64 at a time: a bit for each.</summary>
internal sealed class Omgeving
{
    // By the place of a node in the walk, its parts: twice their place, plus one for the opposite.
    private readonly (int Links, int Rechts)[] _delen;
    private readonly List<(int Plek, int Variabele, int Cel)> _invoeren = [];
    private readonly ILookup<int, (int Plek, int Variabele, int Cel)> _vanVariabele;
    private readonly int[] _vragen;
    private readonly int[] _geval;

    /// <summary>A case.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="wachten">The conditions, literals.</param>
    /// <param name="geval">A cell for each variable; below zero for one that may be in any.</param>
    public Omgeving(Circuit circuit, int[] wachten, int[] geval)
    {
        var kegel = circuit.Kegel(wachten);
        var plekken = new int[circuit.Aantal];
        _geval = Array.ConvertAll(geval, cel => Math.Max(cel, 0));
        _delen = new (int, int)[kegel.Count + 1];
        for (var plek = 1; plek <= kegel.Count; plek++)
        {
            var knoop = kegel[plek - 1];
            plekken[knoop] = plek;
            if (circuit.Invoer(knoop) is (var variabele, var cel))
            {
                _invoeren.Add((plek, variabele, cel));
                continue;
            }

            var (links, rechts) = circuit.Delen(knoop);
            _delen[plek] = (Plek(links), Plek(rechts));
        }

        _vanVariabele = _invoeren.ToLookup(i => i.Variabele);
        _vragen = Array.ConvertAll(wachten, Plek);

        int Plek(int literaal) => (2 * plekken[literaal >> 1]) + (literaal & 1);
    }

    /// <summary>Of every 64 cases, the first of which is the case itself, a bit in the number of each condition.</summary>
    public IEnumerable<ulong[]> Rijen()
    {
        // A variable has one input less than it has cells.
        var anders = _vanVariabele.SelectMany(v => Enumerable.Range(0, v.Count() + 1).Where(cel => cel != _geval[v.Key]).Select(cel => (Variabele: v.Key, Cel: cel))).ToList();
        foreach (var groep in anders.Chunk(63).DefaultIfEmpty([]))
        {
            var waar = new ulong[_delen.Length];
            foreach (var (plek, variabele, cel) in _invoeren)
            {
                waar[plek] = _geval[variabele] <= cel ? ulong.MaxValue : 0;
            }

            foreach (var (i, (variabele, nu)) in groep.Index())
            {
                foreach (var (plek, _, cel) in _vanVariabele[variabele])
                {
                    var bit = 1UL << (i + 1);
                    waar[plek] = nu <= cel ? waar[plek] | bit : waar[plek] & ~bit;
                }
            }

            Bereken(waar);

            // Of the last ones there are fewer.
            var echt = ulong.MaxValue >> (63 - groep.Length);
            yield return Array.ConvertAll(_vragen, v => Van(waar, v) & echt);
        }
    }

    private void Bereken(ulong[] waar)
    {
        for (var plek = 1; plek < waar.Length; plek++)
        {
            // An input has no parts.
            var (links, rechts) = _delen[plek];
            if ((links | rechts) != 0)
            {
                waar[plek] = Van(waar, links) & Van(waar, rechts);
            }
        }
    }

    private static ulong Van(ulong[] waar, int deel) => (deel & 1) == 0 ? waar[deel >> 1] : ~waar[deel >> 1];
}
