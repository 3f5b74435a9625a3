using System.Buffers;

namespace WmoDsl.Analysis.Motoren;

/// <summary>What the nodes of a circuit are in a case of which more and more is left out: what rests on that, may be either, unless the rest decides it.</summary>
internal sealed class Weglating
{
    // By the place of a node in the walk; its parts are twice their place, plus one for the opposite.
    private readonly Waarheid[] _waarheden;
    private readonly (int Links, int Rechts)[] _delen;

    // What rests on each, one after the other, and where that of the next begins.
    private readonly int[] _boven;
    private readonly int[] _begin;
    private readonly Dictionary<int, List<int>> _invoeren = [];
    private readonly int _geheel;

    /// <summary>All of a case.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="wacht">The condition, a literal, that holds in the case.</param>
    /// <param name="kegel">The nodes it rests on, those below before those above.</param>
    /// <param name="geval">A cell for each variable that is among them.</param>
    public Weglating(Circuit circuit, int wacht, List<int> kegel, ReadOnlySpan<int> geval)
    {
        // Of each node of the walk its place; of the others there stands whatever stood there.
        var plekken = ArrayPool<int>.Shared.Rent(circuit.Aantal);
        plekken[0] = 0;
        _waarheden = new Waarheid[kegel.Count + 1];
        _delen = new (int, int)[kegel.Count + 1];
        _begin = new int[kegel.Count + 2];
        for (var plek = 1; plek <= kegel.Count; plek++)
        {
            var knoop = kegel[plek - 1];
            plekken[knoop] = plek;
            if (circuit.Invoer(knoop) is (var variabele, var cel))
            {
                _waarheden[plek] = geval[variabele] <= cel ? Waarheid.Ja : Waarheid.Nee;
                if (!_invoeren.TryGetValue(variabele, out var invoeren))
                {
                    _invoeren[variabele] = invoeren = [];
                }

                invoeren.Add(plek);
                continue;
            }

            var (links, rechts) = circuit.Delen(knoop);
            var (l, r) = (Plek(links), Plek(rechts));
            _delen[plek] = (l, r);
            _begin[l >> 1]++;
            _begin[r >> 1]++;
            _waarheden[plek] = Bereken(plek);
        }

        _geheel = Plek(wacht);
        ArrayPool<int>.Shared.Return(plekken);

        // How many there are becomes where they end, and as they are put there, from the last, where they begin.
        for (var plek = 1; plek < _begin.Length; plek++)
        {
            _begin[plek] += _begin[plek - 1];
        }

        _boven = new int[_begin[^1]];
        for (var plek = kegel.Count; plek > 0; plek--)
        {
            if (circuit.Invoer(kegel[plek - 1]) is null)
            {
                var (l, r) = _delen[plek];
                _boven[--_begin[r >> 1]] = plek;
                _boven[--_begin[l >> 1]] = plek;
            }
        }

        int Plek(int literaal) => (2 * plekken[literaal >> 1]) + (literaal & 1);
    }

    // In order: the least of two is what both are.
    private enum Waarheid
    {
        Nee,
        Beide,
        Ja,
    }

    /// <summary>Leaves a variable out, if the condition is certain still without it.</summary>
    public bool Zonder(int variabele)
    {
        var anders = new List<(int Plek, Waarheid Was)>();
        foreach (var invoer in _invoeren.GetValueOrDefault(variabele) ?? [])
        {
            anders.Add((invoer, _waarheden[invoer]));
            _waarheden[invoer] = Waarheid.Beide;
        }

        // What was certain can become either, and then stays so: each node changes once at most.
        for (var i = 0; i < anders.Count && Van(_geheel) == Waarheid.Ja; i++)
        {
            foreach (var boven in _boven.AsSpan(_begin[anders[i].Plek].._begin[anders[i].Plek + 1]))
            {
                if (_waarheden[boven] != Waarheid.Beide && Bereken(boven) == Waarheid.Beide)
                {
                    anders.Add((boven, _waarheden[boven]));
                    _waarheden[boven] = Waarheid.Beide;
                }
            }
        }

        if (Van(_geheel) == Waarheid.Ja)
        {
            return true;
        }

        foreach (var (plek, was) in anders)
        {
            _waarheden[plek] = was;
        }

        return false;
    }

    private Waarheid Bereken(int plek)
    {
        var (links, rechts) = _delen[plek];
        var (l, r) = (Van(links), Van(rechts));
        return l < r ? l : r;
    }

    private Waarheid Van(int deel) => (deel & 1) == 0 ? _waarheden[deel >> 1] : Waarheid.Ja - (int)_waarheden[deel >> 1];
}
