using System.Runtime.InteropServices;

namespace WmoDsl.Analysis.Motoren.Vervulbaarheid;

/// <summary>What came of a search.</summary>
internal enum Vondst
{
    /// <summary>There is an assignment under which all clauses hold.</summary>
    Vervulbaar,

    /// <summary>There is none.</summary>
    Onvervulbaar,

    /// <summary>Stopped before it was known.</summary>
    Onbeslist,
}

/// <summary>
/// Looks for an assignment of truths under which every clause (one of some literals holds) holds, by deciding, propagating and learning from each conflict (Marques-Silva
/// and Sakallah 1999; Moskewicz et al. 2001; Eén and Sörensson 2003). Clauses may be added between searches, and a search may assume literals. The same calls give the
/// same answers on every machine.
/// </summary>
/// <remarks>Literal <c>2v</c> says that variable <c>v</c> holds, <c>2v + 1</c> that it does not: <c>lit ^ 1</c> is its opposite.</remarks>
/// <param name="bewaard">Learnt clauses before the least telling are thrown away.</param>
internal sealed partial class Oplosser(int bewaard = 4000)
{
    // Conflicts in a round before the first restart; the rounds follow the sequence of Luby.
    private const int Ronde = 100;

    // In the place of a clause: there is none.
    private const int Geen = -1;

    // Of each literal: 1 it holds, -1 it does not, 0 not decided.
    private sbyte[] _stand = new sbyte[64];

    // Of each variable: on which level it was decided, the clause that made it so, and whether it held when it was decided last.
    private int[] _niveau = new int[32];
    private int[] _reden = new int[32];
    private bool[] _vorige = new bool[32];
    private bool[] _gezien = new bool[32];
    private bool[] _doetMee = new bool[32];

    // Of each variable whether the question is about it. Once something is decided, what follows for others is left: clauses that they are in, are none of the question's.
    private bool[] _inKegel = new bool[32];

    // What holds now, in the order in which it became so, and where each level begins.
    private int[] _spoor = new int[32];
    private int _lengte;
    private int _verwerkt;
    private readonly List<int> _begin = [];
    private bool _onmogelijk;

    /// <summary>How many variables there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>Conflicts met so far, in all searches together.</summary>
    public long Conflicten { get; private set; }

    /// <summary>Adds a variable.</summary>
    public int NieuweVariabele()
    {
        var v = Aantal++;
        if (v == _niveau.Length)
        {
            var ruim = v * 2;
            Array.Resize(ref _niveau, ruim);
            Array.Resize(ref _reden, ruim);
            Array.Resize(ref _vorige, ruim);
            Array.Resize(ref _gezien, ruim);
            Array.Resize(ref _doetMee, ruim);
            Array.Resize(ref _inKegel, ruim);
            Array.Resize(ref _spoor, ruim);
            Array.Resize(ref _stand, ruim * 2);
            Array.Resize(ref _bewakers, ruim * 2);
        }

        _keuze.Voeg(v);
        return v;
    }

    /// <summary>Adds a clause: one of these holds.</summary>
    /// <param name="literalen">In any order; what stands there twice counts once.</param>
    public void Voeg(params ReadOnlySpan<int> literalen)
    {
        if (_onmogelijk)
        {
            return;
        }

        var over = new List<int>(literalen.Length);
        foreach (var literaal in literalen)
        {
            if (_stand[literaal] > 0 || over.Contains(literaal ^ 1))
            {
                return;
            }

            if (_stand[literaal] == 0 && !over.Contains(literaal))
            {
                over.Add(literaal);
            }
        }

        switch (over.Count)
        {
            case 0:
                _onmogelijk = true;
                break;
            case 1:
                Ken(over[0], Geen);
                _onmogelijk = Verspreid() != Geen;
                break;
            default:
                Bewaak(Leg(CollectionsMarshal.AsSpan(over), 0));
                break;
        }
    }

    /// <summary>Looks for an assignment.</summary>
    /// <param name="aannamen">Literals that are taken to hold.</param>
    /// <param name="maximum">Conflicts before it gives up.</param>
    /// <param name="variabelen">
    /// Those that must get a truth; the caller sees to it that any assignment of these under which nothing is contradicted extends to all others. All when <see langword="null"/>.
    /// Others are decided only once they count in a conflict.
    /// </param>
    /// <param name="kegel">
    /// The variables that the question is about; the caller sees to it that the clauses among these alone decide it. What follows for others is not looked at. All when <see langword="null"/>.
    /// </param>
    public Vondst Zoek(ReadOnlySpan<int> aannamen, long maximum = long.MaxValue, List<int>? variabelen = null, List<int>? kegel = null)
    {
        Begin(variabelen, kegel);
        var vondst = Vondst.Onbeslist;
        for (var ronde = 1; vondst == Vondst.Onbeslist && maximum > 0 && !_onmogelijk; ronde++)
        {
            var rondes = Math.Min(maximum, (long)Ronde * Luby(ronde));
            vondst = Zoek(aannamen, ref rondes, ref maximum);
            Terug(0);
            RuimOp();
        }

        return _onmogelijk ? Vondst.Onvervulbaar : vondst;
    }

    /// <summary>Whether a variable that had to get a truth holds in the assignment that was found last; until a clause is added or another search begins.</summary>
    public bool Waarde(int variabele) => _stand[2 * variabele] != 0 ? _stand[2 * variabele] > 0 : _vorige[variabele];

    /// <summary>The sequence 1 1 2 1 1 2 4 1 1 2 …</summary>
    /// <param name="i">From 1.</param>
    internal static int Luby(int i)
    {
        var k = 1;
        while ((1 << k) - 1 < i)
        {
            k++;
        }

        return (1 << k) - 1 == i ? 1 << (k - 1) : Luby(i - (1 << (k - 1)) + 1);
    }

    private void Begin(List<int>? variabelen, List<int>? kegel)
    {
        Array.Fill(_inKegel, kegel is null);
        foreach (var v in kegel ?? [])
        {
            _inKegel[v] = true;
        }

        _keuze.Leeg();
        if (variabelen is null)
        {
            Array.Fill(_doetMee, true);
            for (var v = 0; v < Aantal; v++)
            {
                _keuze.Terug(v);
            }

            return;
        }

        Array.Clear(_doetMee);
        foreach (var v in variabelen)
        {
            _doetMee[v] = true;
            _keuze.Terug(v);
        }
    }

    private Vondst Zoek(ReadOnlySpan<int> aannamen, ref long ronde, ref long maximum)
    {
        while (true)
        {
            var botsing = Verspreid();
            if (botsing != Geen)
            {
                Conflicten++;
                maximum--;
                ronde--;
                if (_begin.Count == 0)
                {
                    _onmogelijk = true;
                    return Vondst.Onvervulbaar;
                }

                Leer(botsing);
                continue;
            }

            if (ronde <= 0)
            {
                return Vondst.Onbeslist;
            }

            var keuze = Geen;
            while (keuze == Geen && _begin.Count < aannamen.Length)
            {
                var aanname = aannamen[_begin.Count];
                if (_stand[aanname] < 0)
                {
                    return Vondst.Onvervulbaar;
                }

                if (_stand[aanname] == 0)
                {
                    keuze = aanname;
                }
                else
                {
                    _begin.Add(_lengte);
                }
            }

            if (keuze == Geen)
            {
                keuze = Kies();
                if (keuze == Geen)
                {
                    return Vondst.Vervulbaar;
                }
            }

            _begin.Add(_lengte);
            Ken(keuze, Geen);
        }
    }

    // The variable that turned up most in late conflicts, with the truth it had before.
    private int Kies()
    {
        while (_keuze.Neem() is var v and not Geen)
        {
            if (_stand[2 * v] == 0)
            {
                return (2 * v) + (_vorige[v] ? 0 : 1);
            }
        }

        return Geen;
    }

    private void Ken(int literaal, int reden)
    {
        var v = literaal >> 1;
        _stand[literaal] = 1;
        _stand[literaal ^ 1] = -1;
        _niveau[v] = _begin.Count;
        _reden[v] = reden;
        _spoor[_lengte++] = literaal;
    }

    private void Terug(int niveau)
    {
        if (_begin.Count <= niveau)
        {
            return;
        }

        while (_lengte > _begin[niveau])
        {
            var literaal = _spoor[--_lengte];
            var v = literaal >> 1;
            _stand[literaal] = _stand[literaal ^ 1] = 0;
            _vorige[v] = (literaal & 1) == 0;
            if (_doetMee[v])
            {
                _keuze.Terug(v);
            }
        }

        _begin.RemoveRange(niveau, _begin.Count - niveau);
        _verwerkt = _lengte;
    }
}
