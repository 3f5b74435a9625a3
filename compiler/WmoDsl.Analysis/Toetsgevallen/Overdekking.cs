using WmoDsl.Analysis.Motoren;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// Picks as few cases as it can, so that every set has one. Sets share a case where all of them have it; so the sets are dealt into as few groups as
/// possible, each with a case in common. That so many are needed at least, is shown by sets of which no two have a case in common.
/// </summary>
internal sealed class Overdekking
{
    // The search is cut off after so many steps, and not after some time: the same answer on every machine.
    private const int MeesteStappen = 200_000, MeesteRondes = 6;

    private readonly Diagrammotor _motor;
    private readonly IReadOnlyList<int> _sets;
    private readonly bool[,] _samen;
    private readonly int[] _los;

    private readonly List<List<int>>[] _botsend;
    private readonly Func<int, int, bool> _kanSamen;
    private bool _veranderd;

    private Overdekking(Diagrammotor motor, IReadOnlyList<int> sets, IEnumerable<IReadOnlyList<int>> botsend, Func<int, int, bool> kanSamen, HashSet<(int, int)> leeg)
    {
        (_motor, _sets, _kanSamen) = (motor, sets, kanSamen);
        var nummers = sets.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        var bekend = botsend.Where(b => b.All(nummers.ContainsKey)).Select(b => b.Select(s => nummers[s]).ToList()).ToList();
        var paren = bekend.Where(b => b.Count == 2).SelectMany(b => new[] { (b[0], b[1]), (b[1], b[0]) }).ToHashSet();
        _botsend = [.. sets.Select((_, i) => bekend.Where(b => b.Count > 2 && b.Contains(i)).ToList())];
        _samen = new bool[sets.Count, sets.Count];
        _los = new int[sets.Count];
        for (var i = 0; i < sets.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                _samen[i, j] = _samen[j, i] = !paren.Contains((i, j)) && Snijdt(motor, sets[i], sets[j], leeg);
                if (!_samen[i, j])
                {
                    _los[i]++;
                    _los[j]++;
                }
            }
        }
    }

    /// <summary>Deals sets into groups.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="sets">Conditions, each different and each with a case.</param>
    /// <param name="botsend">Conditions that are known to have no case in common, though the engine does not know.</param>
    /// <param name="kanSamen">Of two conditions that have a case in common according to the engine: whether they do; asked for those that are about to go together.</param>
    /// <param name="leeg">Pairs of functions of the engine that are known to have no case in common; added to.</param>
    /// <returns>For each group the numbers of its sets, in ascending order, and the cases that all of them have; and sets of which no two have a case in common: so many groups there are at least.</returns>
    public static (IReadOnlyList<(IReadOnlyList<int> Sets, int Gevallen)> Groepen, IReadOnlyList<int> Uitsluitend) Zoek(Diagrammotor motor, IReadOnlyList<int> sets, IEnumerable<IReadOnlyList<int>>? botsend = null, Func<int, int, bool>? kanSamen = null, HashSet<(int, int)>? leeg = null)
    {
        if (sets.Count == 0)
        {
            return ([], []);
        }

        var zoek = new Overdekking(motor, sets, botsend ?? [], kanSamen ?? ((_, _) => true), leeg ?? []);
        var kliek = zoek.Uitsluitend();
        List<Groep>? beste = null;
        for (var ronde = 0; ronde < MeesteRondes && (beste is null || beste.Count > kliek.Count); ronde++)
        {
            var groepen = zoek.Verdeel(kliek, ronde);
            zoek.Verbeter(groepen);
            if (beste is null || groepen.Count < beste.Count)
            {
                beste = groepen;
            }

            // While dealing it was seen of more sets that they exclude each other.
            if (zoek._veranderd && zoek.Uitsluitend() is var meer && meer.Count > kliek.Count)
            {
                (kliek, ronde) = (meer, -1);
            }
        }

        return ([.. beste!.OrderBy(g => g.Sets.Min()).Select(g => ((IReadOnlyList<int>)[.. g.Sets.Order()], g.Gevallen))], kliek);
    }

    /// <summary>Whether two conditions have a case in common; without making new functions.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="leeg">Pairs that are known to have none; added to.</param>
    internal static bool Snijdt(Diagrammotor motor, int a, int b, HashSet<(int, int)> leeg)
    {
        if (a == motor.Nooit || b == motor.Nooit)
        {
            return false;
        }

        if (a == b || a == motor.Altijd || b == motor.Altijd)
        {
            return true;
        }

        var sleutel = a < b ? (a, b) : (b, a);
        if (leeg.Contains(sleutel))
        {
            return false;
        }

        var (va, vb) = (motor.Variabele(a)!.Value, motor.Variabele(b)!.Value);
        var variabele = Math.Min(va, vb);
        for (var cel = 0; cel < motor.Cellen(variabele); cel++)
        {
            if (Snijdt(motor, va == variabele ? motor.Kind(a, cel) : a, vb == variabele ? motor.Kind(b, cel) : b, leeg))
            {
                return true;
            }
        }

        leeg.Add(sleutel);
        return false;
    }

    // The sets that exclude each other each begin a group. Then the set with the fewest groups left goes first (Brélaz 1979), to the group that stays open
    // to most of the others.
    private List<Groep> Verdeel(IReadOnlyList<int> kliek, int ronde)
    {
        var groepen = kliek.Select(k => new Groep([k], _sets[k])).ToList();
        var over = Enumerable.Range(0, _sets.Count).Except(kliek).ToList();
        while (over.Count > 0)
        {
            var set = over.MinBy(s => (groepen.Count(g => Past(g, s)), -_los[s], ronde == 0 ? s : (int)((uint)((s + 1) * 2_654_435_761u * (uint)ronde) >> 8)));
            over.Remove(set);
            var passend = groepen.Where(g => Past(g, set)).Select(g => (Groep: g, Samen: _motor.En(g.Gevallen, _sets[set]))).Where(p => p.Samen != _motor.Nooit).ToList();
            if (passend.OrderByDescending(p => over.Count(o => _samen[o, set] && Past(p.Groep, o))).FirstOrDefault(p => Gaat(p.Groep, set)) is not ({ } groep, var samen))
            {
                groepen.Add(new Groep([set], _sets[set]));
                continue;
            }

            groep.Sets.Add(set);
            groep.Gevallen = samen;
        }

        return groepen;
    }

    // A group whose sets all fit in others, is not needed.
    private void Verbeter(List<Groep> groepen)
    {
        for (var verbeterd = true; verbeterd;)
        {
            verbeterd = false;
            foreach (var weg in groepen.OrderBy(g => g.Sets.Count).ThenBy(g => g.Sets.Min()).ToList())
            {
                var anderen = groepen.Where(g => g != weg).Select(g => new Groep([.. g.Sets], g.Gevallen)).ToList();
                if (weg.Sets.OrderByDescending(s => _los[s]).ThenBy(s => s).All(s => Plaats(anderen, s, diepte: 1)))
                {
                    groepen.Clear();
                    groepen.AddRange(anderen);
                    verbeterd = true;
                    break;
                }
            }
        }
    }

    // Puts a set in a group; else in one from which a single set can move elsewhere to make place.
    private bool Plaats(List<Groep> groepen, int set, int diepte)
    {
        foreach (var groep in groepen.Where(g => Past(g, set)))
        {
            var samen = _motor.En(groep.Gevallen, _sets[set]);
            if (samen != _motor.Nooit && Gaat(groep, set))
            {
                groep.Sets.Add(set);
                groep.Gevallen = samen;
                return true;
            }
        }

        if (diepte == 0)
        {
            return false;
        }

        foreach (var groep in groepen)
        {
            var botsend = groep.Sets.Where(s => !_samen[s, set]).Take(2).ToList();
            if (botsend.Count != 1)
            {
                continue;
            }

            var (oudeSets, oud) = (groep.Sets.ToList(), groep.Gevallen);
            groep.Sets.Remove(botsend[0]);
            var past = Past(groep, set) && Gaat(groep, set);
            groep.Sets.Add(set);
            groep.Gevallen = past ? _motor.Alle(groep.Sets.Select(s => _sets[s])) : _motor.Nooit;
            if (groep.Gevallen != _motor.Nooit && Plaats([.. groepen.Where(g => g != groep)], botsend[0], diepte - 1))
            {
                return true;
            }

            groep.Sets.Clear();
            groep.Sets.AddRange(oudeSets);
            groep.Gevallen = oud;
        }

        return false;
    }

    private IReadOnlyList<int> Uitsluitend()
    {
        _veranderd = false;
        return Kliek.Grootste(_sets.Count, (i, j) => !_samen[i, j], MeesteStappen);
    }

    // Looks closer whether a set goes with all of a group.
    private bool Gaat(Groep groep, int set)
    {
        var gaat = true;
        foreach (var ander in groep.Sets)
        {
            if (gaat && !_kanSamen(_sets[ander], _sets[set]))
            {
                _samen[ander, set] = _samen[set, ander] = gaat = false;
                _los[ander]++;
                _los[set]++;
                _veranderd = true;
            }
        }

        return gaat;
    }

    private bool Past(Groep groep, int set) =>
        groep.Sets.TrueForAll(s => _samen[s, set]) && !_botsend[set].Exists(b => b.TrueForAll(s => s == set || groep.Sets.Contains(s)));

    private sealed class Groep(List<int> sets, int gevallen)
    {
        public List<int> Sets { get; } = sets;

        public int Gevallen { get; set; } = gevallen;
    }
}
