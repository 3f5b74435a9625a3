namespace WmoDsl.Analysis.Motoren.Vervulbaarheid;

// The clauses, and what follows from them. In a clause the first two literals are watched: as long as neither is false nothing follows from it.
internal sealed partial class Oplosser
{
    // Before the literals of a clause: how many there are, and for one that was learnt on how many levels they were when it was.
    private const int Kop = 2;

    // A learnt clause that ties so few levels together is kept.
    private const int Hecht = 2;

    private int[] _clausules = new int[1 << 10];
    private int _vol;
    private readonly List<int> _plaatsen = [];

    // Of each literal the clauses that watch it, with another literal of the clause. Of a clause of two, that is the whole rest: it is told by ~clause, so that the clause need not be read.
    private Bewakers[] _bewakers = new Bewakers[64];
    private int _geleerd;
    private int _hoogstens = bewaard;

    private Span<int> Literalen(int clausule) => _clausules.AsSpan(clausule + Kop, _clausules[clausule]);

    private int Leg(ReadOnlySpan<int> literalen, int niveaus)
    {
        if (_vol + Kop + literalen.Length > _clausules.Length)
        {
            Array.Resize(ref _clausules, Math.Max(_clausules.Length * 2, _vol + Kop + literalen.Length));
        }

        var clausule = _vol;
        _clausules[clausule] = literalen.Length;
        _clausules[clausule + 1] = niveaus;
        literalen.CopyTo(_clausules.AsSpan(clausule + Kop));
        _vol += Kop + literalen.Length;
        _plaatsen.Add(clausule);
        _geleerd += niveaus > 0 ? 1 : 0;
        return clausule;
    }

    private void Bewaak(int clausule)
    {
        var literalen = Literalen(clausule);
        var hoe = literalen.Length == 2 ? ~clausule : clausule;
        _bewakers[literalen[0]].Voeg((hoe, literalen[1]));
        _bewakers[literalen[1]].Voeg((hoe, literalen[0]));
    }

    // Everything that follows from what holds; a clause of which nothing can hold any more, or none.
    private int Verspreid()
    {
        var diep = _begin.Count > 0;
        while (_verwerkt < _lengte)
        {
            var onwaar = _spoor[_verwerkt++] ^ 1;
            ref var rij = ref _bewakers[onwaar];
            var bewakers = rij.Rij.AsSpan(0, rij.Aantal);
            var (blijft, i) = (0, 0);
            var botsing = Geen;
            while (i < bewakers.Length && botsing == Geen)
            {
                var (clausule, ander) = bewakers[i++];
                if (_stand[ander] > 0 || (diep && !_inKegel[ander >> 1]))
                {
                    bewakers[blijft++] = (clausule, ander);
                    continue;
                }

                if (clausule < 0)
                {
                    bewakers[blijft++] = (clausule, ander);
                    if (_stand[ander] < 0)
                    {
                        botsing = ~clausule;
                    }
                    else
                    {
                        Ken(ander, ~clausule);
                    }

                    continue;
                }

                var literalen = Literalen(clausule);
                if (literalen[0] == onwaar)
                {
                    (literalen[0], literalen[1]) = (literalen[1], onwaar);
                }

                var eerste = literalen[0];
                if (_stand[eerste] <= 0 && Vervang(literalen))
                {
                    _bewakers[literalen[1]].Voeg((clausule, eerste));
                    continue;
                }

                bewakers[blijft++] = (clausule, eerste);
                if (_stand[eerste] < 0)
                {
                    botsing = clausule;
                }
                else if (_stand[eerste] == 0)
                {
                    Ken(eerste, clausule);
                }
            }

            while (i < bewakers.Length)
            {
                bewakers[blijft++] = bewakers[i++];
            }

            rij.Aantal = blijft;
            if (botsing != Geen)
            {
                _verwerkt = _lengte;
                return botsing;
            }
        }

        return Geen;
    }

    // Another literal to watch in the place of the second.
    private bool Vervang(Span<int> literalen)
    {
        for (var k = 2; k < literalen.Length; k++)
        {
            if (_stand[literalen[k]] >= 0)
            {
                (literalen[1], literalen[k]) = (literalen[k], literalen[1]);
                return true;
            }
        }

        return false;
    }

    // Between rounds, when nothing is decided: what always holds is left out, and of too many learnt clauses those that tie most levels together.
    private void RuimOp()
    {
        if (_geleerd <= _hoogstens || _onmogelijk)
        {
            return;
        }

        var weg = _plaatsen.Where(c => _clausules[c + 1] > Hecht).OrderByDescending(c => _clausules[c + 1]).ThenByDescending(c => _clausules[c]).ThenBy(c => c).Take(_geleerd / 2).ToHashSet();
        _hoogstens += (_hoogstens / 8) + 1;
        var oud = _clausules;
        var plaatsen = _plaatsen.ToList();
        _clausules = new int[oud.Length];
        (_vol, _geleerd) = (0, 0);
        _plaatsen.Clear();
        for (var literaal = 0; literaal < _bewakers.Length; literaal++)
        {
            _bewakers[literaal].Aantal = 0;
        }

        foreach (var plaats in plaatsen)
        {
            var literalen = oud.AsSpan(plaats + Kop, oud[plaats]);
            if (!weg.Contains(plaats) && !HoudtAltijd(literalen))
            {
                Bewaak(Leg(literalen, oud[plaats + 1]));
            }
        }

        // What holds without anything decided is never asked for its reason.
        for (var i = 0; i < _lengte; i++)
        {
            _reden[_spoor[i] >> 1] = Geen;
        }
    }

    private bool HoudtAltijd(ReadOnlySpan<int> literalen)
    {
        foreach (var literaal in literalen)
        {
            if (_stand[literaal] > 0)
            {
                return true;
            }
        }

        return false;
    }

    // The clauses that watch a literal; a list of the library is slow here, where all of the search is.
    private struct Bewakers
    {
        private (int Clausule, int Ander)[]? _rij;

        public int Aantal;

        public readonly (int Clausule, int Ander)[] Rij => _rij ?? [];

        public void Voeg((int Clausule, int Ander) bewaker)
        {
            if (Aantal == Rij.Length)
            {
                Array.Resize(ref _rij, Math.Max(4, 2 * Aantal));
            }

            _rij![Aantal++] = bewaker;
        }
    }
}
