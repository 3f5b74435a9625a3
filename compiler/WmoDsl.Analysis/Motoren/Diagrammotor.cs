using System.Runtime.InteropServices;

namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Multi-terminal decision diagrams over variables with several cells: one node for every function (Bryant 1986; Fujita, McGeer and Yang 1997), so that
/// equal functions are equal numbers, and questions about all cases are answered by looking.
/// </summary>
public sealed class Diagrammotor : Motor
{
    /// <summary>Nodes before it gives up; enough for hundreds of rules, and a few hundred megabytes at most.</summary>
    public const int GewoonMaximum = 2_000_000;

    private const int GeenVariabele = int.MaxValue;

    private readonly int _maximum;

    // Of node n: its variable, and where its children begin; of a leaf the value stands there.
    private readonly List<int> _variabele = [];
    private readonly List<int> _begin = [];
    private readonly List<int> _kinderen = [];
    private readonly Dictionary<int, int> _bladeren = [];
    private readonly Dictionary<(int, int), int> _paren = [];
    private readonly List<(int, int)> _paarVan = [];
    private readonly Dictionary<(int, int), int> _en = [], _of = [], _gepaard = [];
    private readonly Dictionary<int, int> _niet = [];
    private readonly Dictionary<(int, int, int), int> _als = [];
    private int[] _tabel = new int[1 << 12];
    private int _inTabel;

    /// <summary>An engine.</summary>
    /// <param name="maximum">How many nodes it may make.</param>
    public Diagrammotor(int maximum = GewoonMaximum)
    {
        _maximum = maximum;
        Array.Fill(_tabel, -1);
    }

    /// <summary>Nodes made so far, leaves included.</summary>
    public int AantalKnopen => _variabele.Count;

    /// <inheritdoc/>
    public override int Blad(int waarde)
    {
        ref var knoop = ref CollectionsMarshal.GetValueRefOrAddDefault(_bladeren, waarde, out var bestaat);
        if (!bestaat)
        {
            knoop = Nieuw(GeenVariabele, waarde);
        }

        return knoop;
    }

    /// <summary>Whether a function is the same leaf in every case.</summary>
    public bool IsBlad(int f) => _variabele[f] == GeenVariabele;

    /// <summary>The leaf of a function that is one.</summary>
    public int Waarde(int blad) => _begin[blad];

    /// <summary>The first variable a function looks at; none for a leaf.</summary>
    public int? Variabele(int f) => IsBlad(f) ? null : _variabele[f];

    /// <summary>What a function is where its first variable is in a cell.</summary>
    public int Kind(int f, int cel) => _kinderen[_begin[f] + cel];

    /// <inheritdoc/>
    public override int Kies(int variabele, ReadOnlySpan<int> functies)
    {
        var opVolgorde = true;
        foreach (var functie in functies)
        {
            opVolgorde &= _variabele[functie] > variabele;
        }

        if (opVolgorde)
        {
            return Maak(variabele, functies);
        }

        // What is chosen from looks at earlier variables: each takes its place in the order.
        var keuze = functies[^1];
        for (var cel = functies.Length - 2; cel >= 0; cel--)
        {
            keuze = Als(InCel(variabele, cel), functies[cel], keuze);
        }

        return keuze;
    }

    /// <summary>The condition that a variable is in a cell.</summary>
    public int InCel(int variabele, int cel)
    {
        Span<int> kinderen = stackalloc int[Cellen(variabele)];
        kinderen.Fill(Nooit);
        kinderen[cel] = Altijd;
        return Maak(variabele, kinderen);
    }

    /// <summary>The condition that variables are in their cells.</summary>
    /// <param name="geval">A cell for each variable, or -1 for what is free.</param>
    /// <param name="variabelen">Which to look at; all if none are named.</param>
    public int Blok(int[] geval, IEnumerable<int>? variabelen = null)
    {
        var blok = Altijd;
        foreach (var v in (variabelen ?? Enumerable.Range(0, geval.Length)).Where(v => geval[v] >= 0).OrderDescending())
        {
            blok = En(InCel(v, geval[v]), blok);
        }

        return blok;
    }

    /// <inheritdoc/>
    public override int Vouw(int f, Func<int, int> naar)
    {
        var bladeren = Bladeren(f);
        var nieuw = bladeren.ToDictionary(w => w, naar);
        if (nieuw.Values.All(IsBlad))
        {
            return Herlabel(f, nieuw, []);
        }

        var resultaat = nieuw[bladeren[^1]];
        for (var i = bladeren.Count - 2; i >= 0; i--)
        {
            resultaat = Als(Is(f, bladeren[i]), nieuw[bladeren[i]], resultaat);
        }

        return resultaat;
    }

    /// <inheritdoc/>
    public override int Vouw(int f, int g, Func<int, int, int> naar) =>
        Vouw(Paar(f, g), paar => naar(_paarVan[paar].Item1, _paarVan[paar].Item2));

    /// <inheritdoc/>
    public override int Als(int voorwaarde, int dan, int anders)
    {
        if (dan == anders || voorwaarde == Altijd)
        {
            return dan;
        }

        if (IsBlad(voorwaarde))
        {
            return anders;
        }

        if (dan == Altijd && anders == Nooit)
        {
            return voorwaarde;
        }

        if (!_als.TryGetValue((voorwaarde, dan, anders), out var resultaat))
        {
            var variabele = Math.Min(_variabele[voorwaarde], Math.Min(_variabele[dan], _variabele[anders]));
            var kinderen = new int[Cellen(variabele)];
            for (var cel = 0; cel < kinderen.Length; cel++)
            {
                kinderen[cel] = Als(In(voorwaarde, variabele, cel), In(dan, variabele, cel), In(anders, variabele, cel));
            }

            _als[(voorwaarde, dan, anders)] = resultaat = Maak(variabele, kinderen);
        }

        return resultaat;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> Bladeren(int f)
    {
        var bladeren = new SortedSet<int>();
        foreach (var knoop in Knopen(f))
        {
            if (IsBlad(knoop))
            {
                bladeren.Add(Waarde(knoop));
            }
        }

        return [.. bladeren];
    }

    /// <inheritdoc/>
    public override int[]? Geval(int f, int blad)
    {
        var dood = new HashSet<int>();
        var geval = new int[AantalVariabelen];
        Array.Fill(geval, -1);
        return Zoek(f) ? geval : null;

        bool Zoek(int knoop)
        {
            if (IsBlad(knoop))
            {
                return Waarde(knoop) == blad;
            }

            if (dood.Contains(knoop))
            {
                return false;
            }

            for (var cel = 0; cel < Cellen(_variabele[knoop]); cel++)
            {
                if (Zoek(Kind(knoop, cel)))
                {
                    geval[_variabele[knoop]] = cel;
                    return true;
                }
            }

            dood.Add(knoop);
            return false;
        }
    }

    /// <summary>The variables a function looks at: exactly those that can change it.</summary>
    public IReadOnlyList<int> Steun(int f) => [.. Knopen(f).Where(k => !IsBlad(k)).Select(k => _variabele[k]).Distinct().Order()];

    /// <summary>The function where a variable is in a cell.</summary>
    public int Beperk(int f, int variabele, int cel) => Beperk(f, variabele, cel, []);

    /// <summary>The leaf in a case that says of every variable that matters in which cell it is.</summary>
    public int Bereken(int f, ReadOnlySpan<int> geval)
    {
        while (!IsBlad(f))
        {
            f = Kind(f, geval[_variabele[f]]);
        }

        return Waarde(f);
    }

    /// <summary>Whether a condition holds in some cell of a variable.</summary>
    public int Bestaat(int voorwaarde, int variabele) => Enumerable.Range(0, Cellen(variabele)).Aggregate(Nooit, (f, cel) => Of(f, Beperk(voorwaarde, variabele, cel)));

    /// <inheritdoc/>
    public override int En(int a, int b)
    {
        if (a == b || a == Nooit || b == Altijd)
        {
            return a;
        }

        if (b == Nooit || a == Altijd)
        {
            return b;
        }

        return Samen(_en, a, b, En);
    }

    /// <inheritdoc/>
    public override int Of(int a, int b)
    {
        if (a == b || a == Altijd || b == Nooit)
        {
            return a;
        }

        if (b == Altijd || a == Nooit)
        {
            return b;
        }

        return Samen(_of, a, b, Of);
    }

    /// <inheritdoc/>
    public override int Niet(int a)
    {
        if (IsBlad(a))
        {
            return a == Altijd ? Nooit : Altijd;
        }

        if (!_niet.TryGetValue(a, out var niet))
        {
            var variabele = _variabele[a];
            var kinderen = new int[Cellen(variabele)];
            for (var cel = 0; cel < kinderen.Length; cel++)
            {
                kinderen[cel] = Niet(Kind(a, cel));
            }

            _niet[a] = niet = Maak(variabele, kinderen);
            _niet[niet] = a;
        }

        return niet;
    }

    // ---------------------------------------------------------------------------------------------------------------- nodes

    private int Nieuw(int variabele, int begin)
    {
        if (_variabele.Count >= _maximum)
        {
            throw new TeGrootException($"meer dan {_maximum} knopen");
        }

        _variabele.Add(variabele);
        _begin.Add(begin);
        return _variabele.Count - 1;
    }

    private int Maak(int variabele, ReadOnlySpan<int> kinderen)
    {
        if (!kinderen.ContainsAnyExcept(kinderen[0]))
        {
            return kinderen[0];
        }

        if (_inTabel * 2 >= _tabel.Length)
        {
            Vergroot();
        }

        var masker = _tabel.Length - 1;
        for (var plek = Hash(variabele, kinderen) & masker; ; plek = (plek + 1) & masker)
        {
            var knoop = _tabel[plek];
            if (knoop < 0)
            {
                var begin = _kinderen.Count;
                knoop = Nieuw(variabele, begin);
                _kinderen.AddRange(kinderen);
                _tabel[plek] = knoop;
                _inTabel++;
                return knoop;
            }

            if (_variabele[knoop] == variabele && KinderenVan(knoop).SequenceEqual(kinderen))
            {
                return knoop;
            }
        }
    }

    private ReadOnlySpan<int> KinderenVan(int knoop) => CollectionsMarshal.AsSpan(_kinderen).Slice(_begin[knoop], Cellen(_variabele[knoop]));

    private static int Hash(int variabele, ReadOnlySpan<int> kinderen)
    {
        var hash = (uint)variabele * 0x9E3779B1;
        foreach (var kind in kinderen)
        {
            hash = (hash ^ (uint)kind) * 0x85EBCA6B;
            hash ^= hash >> 15;
        }

        return (int)(hash & int.MaxValue);
    }

    private void Vergroot()
    {
        _tabel = new int[_tabel.Length * 2];
        Array.Fill(_tabel, -1);
        var masker = _tabel.Length - 1;
        for (var knoop = 0; knoop < _variabele.Count; knoop++)
        {
            if (IsBlad(knoop))
            {
                continue;
            }

            var plek = Hash(_variabele[knoop], KinderenVan(knoop)) & masker;
            while (_tabel[plek] >= 0)
            {
                plek = (plek + 1) & masker;
            }

            _tabel[plek] = knoop;
        }
    }

    private List<int> Knopen(int f)
    {
        var gezien = new HashSet<int> { f };
        var knopen = new List<int> { f };
        for (var i = 0; i < knopen.Count; i++)
        {
            if (IsBlad(knopen[i]))
            {
                continue;
            }

            foreach (var kind in KinderenVan(knopen[i]))
            {
                if (gezien.Add(kind))
                {
                    knopen.Add(kind);
                }
            }
        }

        return knopen;
    }

    // ---------------------------------------------------------------------------------------------------------------- operations

    private int Samen(Dictionary<(int, int), int> gehad, int a, int b, Func<int, int, int> samen)
    {
        var sleutel = a < b ? (a, b) : (b, a);
        if (!gehad.TryGetValue(sleutel, out var resultaat))
        {
            gehad[sleutel] = resultaat = Gezamenlijk(a, b, samen);
        }

        return resultaat;
    }

    // What a function is in a cell of a variable that is not after its first.
    private int In(int f, int variabele, int cel) => _variabele[f] == variabele ? Kind(f, cel) : f;

    private int Gezamenlijk(int a, int b, Func<int, int, int> samen)
    {
        var variabele = Math.Min(_variabele[a], _variabele[b]);
        var kinderen = new int[Cellen(variabele)];
        for (var cel = 0; cel < kinderen.Length; cel++)
        {
            kinderen[cel] = samen(In(a, variabele, cel), In(b, variabele, cel));
        }

        return Maak(variabele, kinderen);
    }

    // A leaf for each pair of leaves.
    private int Paar(int f, int g)
    {
        if (IsBlad(f) && IsBlad(g))
        {
            ref var paar = ref CollectionsMarshal.GetValueRefOrAddDefault(_paren, (Waarde(f), Waarde(g)), out var bestaat);
            if (!bestaat)
            {
                paar = _paarVan.Count;
                _paarVan.Add((Waarde(f), Waarde(g)));
            }

            return Blad(paar);
        }

        if (!_gepaard.TryGetValue((f, g), out var resultaat))
        {
            _gepaard[(f, g)] = resultaat = Gezamenlijk(f, g, Paar);
        }

        return resultaat;
    }

    private int Herlabel(int f, Dictionary<int, int> naar, Dictionary<int, int> gehad)
    {
        if (IsBlad(f))
        {
            return naar[Waarde(f)];
        }

        if (!gehad.TryGetValue(f, out var resultaat))
        {
            var kinderen = new int[Cellen(_variabele[f])];
            for (var cel = 0; cel < kinderen.Length; cel++)
            {
                kinderen[cel] = Herlabel(Kind(f, cel), naar, gehad);
            }

            gehad[f] = resultaat = Maak(_variabele[f], kinderen);
        }

        return resultaat;
    }

    private int Beperk(int f, int variabele, int cel, Dictionary<int, int> gehad)
    {
        if (_variabele[f] > variabele)
        {
            return f;
        }

        if (_variabele[f] == variabele)
        {
            return Kind(f, cel);
        }

        if (!gehad.TryGetValue(f, out var resultaat))
        {
            var kinderen = new int[Cellen(_variabele[f])];
            for (var c = 0; c < kinderen.Length; c++)
            {
                kinderen[c] = Beperk(Kind(f, c), variabele, cel, gehad);
            }

            gehad[f] = resultaat = Maak(_variabele[f], kinderen);
        }

        return resultaat;
    }
}
