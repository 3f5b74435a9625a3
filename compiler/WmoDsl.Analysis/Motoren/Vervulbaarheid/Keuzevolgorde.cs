namespace WmoDsl.Analysis.Motoren.Vervulbaarheid;

/// <summary>
/// Which variable to decide next: the one that counted most in late conflicts, of equals the first (VSIDS). A heap; weights are whole numbers, so that they are the same on every machine.
/// </summary>
internal sealed class Keuzevolgorde
{
    private const long Hoogste = 1L << 58;

    // Of each variable its weight and its place in the heap, or -1; and the heap.
    private long[] _gewicht = new long[32];
    private int[] _plek = new int[32];
    private int[] _hoop = new int[32];
    private int _lengte;
    private long _stap = 1 << 10;

    /// <summary>Adds variable <paramref name="v"/>, the next.</summary>
    public void Voeg(int v)
    {
        if (v == _plek.Length)
        {
            Array.Resize(ref _gewicht, v * 2);
            Array.Resize(ref _plek, v * 2);
            Array.Resize(ref _hoop, v * 2);
        }

        _plek[v] = -1;
        Terug(v);
    }

    /// <summary>Takes all out.</summary>
    public void Leeg()
    {
        foreach (var v in _hoop.AsSpan(0, _lengte))
        {
            _plek[v] = -1;
        }

        _lengte = 0;
    }

    /// <summary>Takes out the one to decide next; -1 when there is none.</summary>
    public int Neem()
    {
        if (_lengte == 0)
        {
            return -1;
        }

        var eerste = _hoop[0];
        _plek[eerste] = -1;
        var laatste = _hoop[--_lengte];
        if (_lengte > 0)
        {
            Zet(0, laatste);
            Omlaag(0);
        }

        return eerste;
    }

    /// <summary>Puts a variable back; nothing when it is there.</summary>
    public void Terug(int v)
    {
        if (_plek[v] < 0)
        {
            Zet(_lengte, v);
            Omhoog(_lengte++);
        }
    }

    /// <summary>A variable counted in a conflict.</summary>
    public void Til(int v)
    {
        _gewicht[v] += _stap;
        if (_plek[v] >= 0)
        {
            Omhoog(_plek[v]);
        }

        if (_gewicht[v] > Hoogste)
        {
            for (var i = 0; i < _gewicht.Length; i++)
            {
                _gewicht[i] >>= 32;
            }

            _stap = Math.Max(1 << 10, _stap >> 32);

            // What was different may be equal now, and then the first goes before.
            var alle = _hoop.AsSpan(0, _lengte).ToArray();
            Leeg();
            Array.ForEach(alle, Terug);
        }
    }

    /// <summary>What counted before counts less from now on.</summary>
    public void Verouder() => _stap += _stap >> 4;

    private bool GaatVoor(int a, int b) => _gewicht[a] > _gewicht[b] || (_gewicht[a] == _gewicht[b] && a < b);

    private void Zet(int plek, int v) => (_hoop[plek], _plek[v]) = (v, plek);

    private void Omhoog(int plek)
    {
        var v = _hoop[plek];
        while (plek > 0 && GaatVoor(v, _hoop[(plek - 1) / 2]))
        {
            Zet(plek, _hoop[(plek - 1) / 2]);
            plek = (plek - 1) / 2;
        }

        Zet(plek, v);
    }

    private void Omlaag(int plek)
    {
        var v = _hoop[plek];
        while ((2 * plek) + 1 is var kind && kind < _lengte)
        {
            if (kind + 1 < _lengte && GaatVoor(_hoop[kind + 1], _hoop[kind]))
            {
                kind++;
            }

            if (!GaatVoor(_hoop[kind], v))
            {
                break;
            }

            Zet(plek, _hoop[kind]);
            plek = kind;
        }

        Zet(plek, v);
    }
}
