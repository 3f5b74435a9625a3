using System.Runtime.InteropServices;

namespace WmoDsl.Analysis.Motoren.Vervulbaarheid;

// What a conflict teaches: a clause that forbids the choices that led to it.
internal sealed partial class Oplosser
{
    private readonly Keuzevolgorde _keuze = new();
    private readonly List<int> _lering = [];
    private readonly HashSet<int> _niveaus = [];

    // Back over the reasons until one literal of the last level is left: that must be otherwise, given the rest of the clause.
    private void Leer(int botsing)
    {
        _lering.Clear();
        _lering.Add(Geen);
        var open = 0;
        var plek = _lengte;
        var literaal = Geen;
        do
        {
            foreach (var ander in Literalen(botsing))
            {
                var v = ander >> 1;
                if (ander == literaal || _gezien[v] || _niveau[v] == 0)
                {
                    continue;
                }

                _gezien[v] = true;
                _keuze.Til(v);
                _doetMee[v] = _inKegel[v];
                if (_niveau[v] == _begin.Count)
                {
                    open++;
                }
                else
                {
                    _lering.Add(ander);
                }
            }

            do
            {
                literaal = _spoor[--plek];
            }
            while (!_gezien[literaal >> 1]);

            botsing = _reden[literaal >> 1];
            _gezien[literaal >> 1] = false;
            open--;
        }
        while (open > 0);

        _lering[0] = literaal ^ 1;
        var gezien = _lering.Skip(1).ToList();
        _lering.RemoveAll(l => l != _lering[0] && Volgt(l));
        foreach (var ander in gezien)
        {
            _gezien[ander >> 1] = false;
        }

        _keuze.Verouder();
        Neem();
    }

    // What follows from the rest of the clause need not stand in it.
    private bool Volgt(int literaal)
    {
        var reden = _reden[literaal >> 1];
        if (reden == Geen)
        {
            return false;
        }

        foreach (var ander in Literalen(reden))
        {
            if (ander != (literaal ^ 1) && !_gezien[ander >> 1] && _niveau[ander >> 1] > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Back to the level where the clause leaves one thing open, and on from there.
    private void Neem()
    {
        var terug = 0;
        _niveaus.Clear();
        for (var i = 1; i < _lering.Count; i++)
        {
            var niveau = _niveau[_lering[i] >> 1];
            _niveaus.Add(niveau);
            if (niveau > terug)
            {
                terug = niveau;
                (_lering[1], _lering[i]) = (_lering[i], _lering[1]);
            }
        }

        Terug(terug);
        if (_lering.Count == 1)
        {
            Ken(_lering[0], Geen);
            return;
        }

        var clausule = Leg(CollectionsMarshal.AsSpan(_lering), _niveaus.Count + 1);
        Bewaak(clausule);
        Ken(_lering[0], clausule);
    }
}
