namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// Whether unknowns can be between their bounds while sums of them are between theirs, in exact fractions; and how far an unknown can go. (The simplex of Dutertre and
/// De Moura 2006, with the choice of Bland 1977, which always ends.)
/// </summary>
internal sealed class Simplex
{
    private static readonly IReadOnlyList<int> Geen = [];

    private readonly List<Breuk> _waarde = [];
    private readonly List<(Breuk? Grens, IReadOnlyList<int> Redenen)> _onder = [], _boven = [];

    // What each unknown is that is computed from the others; none for those that are free to choose.
    private readonly List<Dictionary<int, Breuk>?> _rij = [];

    /// <summary>An unknown between two bounds.</summary>
    public int Onbekende(Breuk onder, Breuk boven, IReadOnlyList<int> redenenOnder, IReadOnlyList<int> redenenBoven)
    {
        _waarde.Add(onder);
        _onder.Add((onder, redenenOnder));
        _boven.Add((boven, redenenBoven));
        _rij.Add(null);
        return _waarde.Count - 1;
    }

    /// <summary>Asks that a sum of unknowns is at most something; before the first question.</summary>
    public void Hoogstens(IEnumerable<KeyValuePair<int, Breuk>> som, Breuk grens, IReadOnlyList<int> redenen)
    {
        var rij = new Dictionary<int, Breuk>(som);
        _waarde.Add(rij.Aggregate(Breuk.Nul, (w, k) => w + (k.Value * _waarde[k.Key])));
        _onder.Add((null, Geen));
        _boven.Add((grens, redenen));
        _rij.Add(rij);
    }

    /// <summary>Whose bounds contradict each other, by the reasons that were given; <see langword="null"/> when all can be so.</summary>
    public IReadOnlyList<int>? Tegenspraak()
    {
        while (true)
        {
            var mis = _rij.FindIndex(0, r => r is not null);
            while (mis >= 0 && mis < _rij.Count && (_rij[mis] is null || (!(_waarde[mis] < _onder[mis].Grens) && !(_waarde[mis] > _boven[mis].Grens))))
            {
                mis++;
            }

            if (mis < 0 || mis == _rij.Count)
            {
                return null;
            }

            var teLaag = _waarde[mis] < _onder[mis].Grens;
            var kies = int.MaxValue;
            foreach (var (j, keer) in _rij[mis]!)
            {
                if (j < kies && Kan(j, teLaag == keer.Teken > 0))
                {
                    kies = j;
                }
            }

            if (kies == int.MaxValue)
            {
                var redenen = new SortedSet<int>(teLaag ? _onder[mis].Redenen : _boven[mis].Redenen);
                foreach (var (j, keer) in _rij[mis]!)
                {
                    redenen.UnionWith(teLaag == keer.Teken > 0 ? _boven[j].Redenen : _onder[j].Redenen);
                }

                return [.. redenen];
            }

            Ruil(mis, kies, (teLaag ? _onder[mis].Grens : _boven[mis].Grens)!.Value);
        }
    }

    /// <summary>The most or the least that an unknown can be, now that all can be so.</summary>
    public Breuk Uiterste(int onbekende, bool hoogste)
    {
        while (true)
        {
            var kies = int.MaxValue;
            var omhoog = true;
            if (_rij[onbekende] is { } doel)
            {
                foreach (var (j, keer) in doel)
                {
                    if (j < kies && Kan(j, hoogste == keer.Teken > 0))
                    {
                        (kies, omhoog) = (j, hoogste == keer.Teken > 0);
                    }
                }
            }
            else if (Kan(onbekende, hoogste))
            {
                (kies, omhoog) = (onbekende, hoogste);
            }

            if (kies == int.MaxValue)
            {
                return _waarde[onbekende];
            }

            Verschuif(kies, omhoog);
        }
    }

    private bool Kan(int j, bool omhoog) => omhoog ? !(_waarde[j] >= _boven[j].Grens) : !(_waarde[j] <= _onder[j].Grens);

    // As far as it can go: until its own bound, or until one that is computed from it meets its own.
    private void Verschuif(int j, bool omhoog)
    {
        var eigen = omhoog ? _boven[j].Grens : _onder[j].Grens;
        var (stap, wie, grens) = (omhoog ? eigen - _waarde[j] : _waarde[j] - eigen, j, eigen);
        for (var k = 0; k < _rij.Count; k++)
        {
            if (_rij[k] is { } rij && rij.TryGetValue(j, out var keer))
            {
                var stijgt = keer.Teken > 0 == omhoog;
                if ((stijgt ? _boven[k].Grens : _onder[k].Grens) is { } tot)
                {
                    var ruimte = (tot - _waarde[k]) / (omhoog ? keer : -keer);
                    if (stap is null || ruimte < stap || (ruimte == stap && k < wie))
                    {
                        (stap, wie, grens) = (ruimte, k, tot);
                    }
                }
            }
        }

        if (wie == j)
        {
            var verschil = stap ?? throw new InvalidOperationException("Een onbekende zonder grenzen.");
            Zet(j, omhoog ? verschil : -verschil, -1);
        }
        else
        {
            Ruil(wie, j, grens!.Value);
        }
    }

    private void Zet(int j, Breuk verschil, int behalve)
    {
        _waarde[j] += verschil;
        for (var k = 0; k < _rij.Count; k++)
        {
            if (k != behalve && _rij[k] is { } rij && rij.TryGetValue(j, out var keer))
            {
                _waarde[k] += keer * verschil;
            }
        }
    }

    // What was computed becomes free to choose and the other way around; it comes to a value.
    private void Ruil(int uit, int binnen, Breuk waarde)
    {
        var rij = _rij[uit]!;
        var keer = rij[binnen];
        Zet(binnen, (waarde - _waarde[uit]) / keer, uit);
        _waarde[uit] = waarde;

        var nieuw = new Dictionary<int, Breuk>(rij.Count) { [uit] = Breuk.Een / keer };
        foreach (var (j, k) in rij)
        {
            if (j != binnen)
            {
                nieuw[j] = -k / keer;
            }
        }

        _rij[uit] = null;
        for (var r = 0; r < _rij.Count; r++)
        {
            if (_rij[r] is { } ander && ander.Remove(binnen, out var maal))
            {
                foreach (var (j, k) in nieuw)
                {
                    var som = ander.GetValueOrDefault(j) + (maal * k);
                    if (som.Teken == 0)
                    {
                        ander.Remove(j);
                    }
                    else
                    {
                        ander[j] = som;
                    }
                }
            }
        }

        _rij[binnen] = nieuw;
    }
}
