namespace WmoDsl.Analysis.Motoren.Vervulbaarheid;

/// <summary>
/// Which variable to decide next: the one that counted most in late conflicts, of equals the first (VSIDS). A heap; weights are whole numbers, so that they are the same on every machine.
/// </summary>
internal sealed class Keuzevolgorde
{
    private const long Hoogste = 1L << 58;

    private readonly List<long> _gewicht = [];
    private readonly List<int> _hoop = [];
    private readonly List<int> _plek = [];
    private long _stap = 1 << 10;

    /// <summary>Adds variable <paramref name="v"/>, the next.</summary>
    public void Voeg(int v)
    {
        _gewicht.Add(0);
        _plek.Add(-1);
        Terug(v);
    }

    /// <summary>Takes all out.</summary>
    public void Leeg()
    {
        foreach (var v in _hoop)
        {
            _plek[v] = -1;
        }

        _hoop.Clear();
    }

    /// <summary>Takes out the one to decide next; -1 when there is none.</summary>
    public int Neem()
    {
        if (_hoop.Count == 0)
        {
            return -1;
        }

        var eerste = _hoop[0];
        _plek[eerste] = -1;
        var laatste = _hoop[^1];
        _hoop.RemoveAt(_hoop.Count - 1);
        if (_hoop.Count > 0)
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
            _hoop.Add(v);
            _plek[v] = _hoop.Count - 1;
            Omhoog(_hoop.Count - 1);
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
            for (var i = 0; i < _gewicht.Count; i++)
            {
                _gewicht[i] >>= 32;
            }

            _stap = Math.Max(1 << 10, _stap >> 32);

            // What was different may be equal now, and then the first goes before.
            var alle = _hoop.ToList();
            Leeg();
            alle.ForEach(Terug);
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
        while ((2 * plek) + 1 is var kind && kind < _hoop.Count)
        {
            if (kind + 1 < _hoop.Count && GaatVoor(_hoop[kind + 1], _hoop[kind]))
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
