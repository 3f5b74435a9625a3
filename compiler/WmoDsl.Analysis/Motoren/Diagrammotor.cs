using System.Collections.Immutable;
using System.Globalization;

namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Multi-terminal decision diagrams over variables with several cells: one node for every function (Bryant 1986; Fujita, McGeer and Yang 1997), so that
/// equal functions are equal numbers, and questions about all cases are answered by looking.
/// </summary>
public sealed class Diagrammotor : Motor
{
    /// <summary>Nodes before it gives up; enough for hundreds of rules, and a few hundred megabytes at most.</summary>
    public const int GewoonMaximum = 2_000_000;

    // Of more cells than these the children do not stand on the stack.
    private const int MeesteOpStapel = 64;

    private readonly Knopen _knopen;
    private readonly Dictionary<(int, int), int> _paren = [];
    private readonly List<(int, int)> _paarVan = [];
    private readonly Geheugen _als = new(), _is = new(), _gepaard = new(), _herlabeld = new();
    private readonly Dictionary<int, IReadOnlyList<int>> _bladeren = [];
    private readonly Dictionary<string, int> _etiketten = [];

    /// <summary>An engine.</summary>
    /// <param name="maximum">How many nodes it may make.</param>
    public Diagrammotor(int maximum = GewoonMaximum)
    {
        _knopen = new Knopen(maximum);
        (Nooit, Altijd) = (_knopen.Blad(Nee), _knopen.Blad(Ja));
    }

    /// <summary>Nodes made so far, leaves included.</summary>
    public int AantalKnopen => _knopen.Aantal;

    /// <inheritdoc/>
    public override int Nooit { get; }

    /// <inheritdoc/>
    public override int Altijd { get; }

    /// <inheritdoc/>
    public override int Blad(int waarde) => _knopen.Blad(waarde);

    /// <summary>Whether a function is the same leaf in every case.</summary>
    public bool IsBlad(int f) => _knopen.IsBlad(f);

    /// <summary>The leaf of a function that is one.</summary>
    public int Waarde(int blad) => _knopen.Waarde(blad);

    /// <summary>The first variable a function looks at; none for a leaf.</summary>
    public int? Variabele(int f) => IsBlad(f) ? null : _knopen.Variabele(f);

    /// <summary>What a function is where its first variable is in a cell.</summary>
    public int Kind(int f, int cel) => _knopen.Kind(f, cel);

    /// <inheritdoc/>
    public override int Kies(int variabele, ReadOnlySpan<int> functies)
    {
        var opVolgorde = true;
        foreach (var functie in functies)
        {
            opVolgorde &= _knopen.Variabele(functie) > variabele;
        }

        if (opVolgorde)
        {
            return _knopen.Maak(variabele, functies);
        }

        // What is chosen from looks at earlier variables: each takes its place in the order.
        var keuze = functies[^1];
        for (var cel = functies.Length - 2; cel >= 0; cel--)
        {
            keuze = Als(InCel(variabele, cel), functies[cel], keuze);
        }

        return keuze;
    }

    /// <inheritdoc/>
    public override int InCel(int variabele, int cel)
    {
        var cellen = Cellen(variabele);
        Span<int> kinderen = cellen <= MeesteOpStapel ? stackalloc int[cellen] : new int[cellen];
        kinderen.Fill(Nooit);
        kinderen[cel] = Altijd;
        return _knopen.Maak(variabele, kinderen);
    }

    /// <inheritdoc/>
    public override int Vouw(int f, Func<int, int> naar)
    {
        var bladeren = Bladeren(f);
        var nieuw = bladeren.ToDictionary(w => w, naar);
        if (nieuw.All(n => IsBlad(n.Value) && Waarde(n.Value) == n.Key))
        {
            return f;
        }

        if (nieuw.Values.All(IsBlad))
        {
            return Herlabel(f, nieuw);
        }

        // What stays what it is, is where it is.
        var anders = bladeren.Where(b => nieuw[b] != Blad(b)).ToList();
        var resultaat = anders.Count < bladeren.Count ? f : nieuw[bladeren[^1]];
        foreach (var blad in anders.Where(b => anders.Count < bladeren.Count || b != bladeren[^1]).Reverse())
        {
            resultaat = Als(Is(f, blad), nieuw[blad], resultaat);
        }

        return resultaat;
    }

    /// <inheritdoc/>
    public override int Vouw(int f, int g, Func<int, int, int> naar) =>
        IsBlad(g) ? Vouw(f, v => naar(v, Waarde(g)))
        : IsBlad(f) ? Vouw(g, w => naar(Waarde(f), w))
        : Vouw(Paar(f, g), paar => naar(_paarVan[paar].Item1, _paarVan[paar].Item2));

    /// <inheritdoc/>
    public override int Als(int voorwaarde, int dan, int anders)
    {
        // Where the condition is asked for itself, it holds; where it is asked for its opposite, it does not.
        if (IsStelling(voorwaarde))
        {
            dan = dan == voorwaarde ? Altijd : dan;
            anders = anders == voorwaarde ? Nooit : anders;
        }

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

        if (!_als.Heeft(voorwaarde, dan, anders, out var resultaat))
        {
            var variabele = Math.Min(_knopen.Variabele(voorwaarde), Math.Min(_knopen.Variabele(dan), _knopen.Variabele(anders)));
            var cellen = Cellen(variabele);
            Span<int> kinderen = cellen <= MeesteOpStapel ? stackalloc int[cellen] : new int[cellen];
            for (var cel = 0; cel < cellen; cel++)
            {
                kinderen[cel] = Als(_knopen.In(voorwaarde, variabele, cel), _knopen.In(dan, variabele, cel), _knopen.In(anders, variabele, cel));
            }

            resultaat = _knopen.Maak(variabele, kinderen);
            _als.Onthoud(voorwaarde, dan, anders, resultaat);
        }

        return resultaat;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> Bladeren(int f)
    {
        if (!_bladeren.TryGetValue(f, out var bladeren))
        {
            _bladeren[f] = bladeren = [.. (_knopen.Waarden(f) ?? Onder(f).Where(IsBlad).Select(Waarde)).Order()];
        }

        return bladeren;
    }

    /// <inheritdoc/>
    public override bool IsStelling(int f) => _knopen.IsStelling(f);

    /// <inheritdoc/>
    public override bool IsNooit(int voorwaarde) => IsStelling(voorwaarde) ? voorwaarde == Nooit : base.IsNooit(voorwaarde);

    /// <inheritdoc/>
    public override bool IsGelijk(int f, int g, int waar) => f == g || Als(waar, f, Nooit) == Als(waar, g, Nooit);

    // Looks for one case; the functions of all of them need not be made.
    /// <inheritdoc/>
    public override int[]? Geval(int voorwaarde, int f, int blad)
    {
        var (waar, teken) = (_knopen.Teken(Ja), _knopen.Teken(blad));
        var gehad = new HashSet<(int, int)>();
        var geval = new int[AantalVariabelen];
        Array.Fill(geval, -1);
        return Loop(voorwaarde, f) ? geval : null;

        bool Loop(int v, int g)
        {
            if ((_knopen.Tekens(v) & waar) == 0 || (_knopen.Tekens(g) & teken) == 0)
            {
                return false;
            }

            if (IsBlad(v) && IsBlad(g))
            {
                return Waarde(g) == blad;
            }

            if (!gehad.Add((v, g)))
            {
                return false;
            }

            var variabele = Math.Min(_knopen.Variabele(v), _knopen.Variabele(g));
            for (var cel = 0; cel < Cellen(variabele); cel++)
            {
                if (Loop(_knopen.In(v, variabele, cel), _knopen.In(g, variabele, cel)))
                {
                    geval[variabele] = cel;
                    return true;
                }
            }

            return false;
        }
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

            for (var cel = 0; cel < Cellen(_knopen.Variabele(knoop)); cel++)
            {
                if (Zoek(Kind(knoop, cel)))
                {
                    geval[_knopen.Variabele(knoop)] = cel;
                    return true;
                }
            }

            dood.Add(knoop);
            return false;
        }
    }

    /// <summary>The variables a function looks at: exactly those that can change it.</summary>
    public IReadOnlyList<int> Steun(int f) => [.. Onder(f).Where(k => !IsBlad(k)).Select(_knopen.Variabele).Distinct().Order()];

    /// <summary>The function where a variable is in a cell.</summary>
    public int Beperk(int f, int variabele, int cel) => Beperk(f, variabele, cel, []);

    /// <summary>The leaf in a case that says of every variable that matters in which cell it is.</summary>
    public int Bereken(int f, ReadOnlySpan<int> geval)
    {
        while (!IsBlad(f))
        {
            f = Kind(f, geval[_knopen.Variabele(f)]);
        }

        return Waarde(f);
    }

    /// <summary>Whether a condition holds in some case in which each of some variables is in one of its cells; makes no nodes.</summary>
    public bool Raakt(int voorwaarde, IReadOnlyDictionary<int, ImmutableArray<int>> cellen)
    {
        var dood = new HashSet<int>();
        return Loop(voorwaarde);

        bool Loop(int knoop)
        {
            if (IsBlad(knoop))
            {
                return Waarde(knoop) == Ja;
            }

            // What was seen and held nowhere, need not be seen again; where it holds, the search is over.
            if (!dood.Add(knoop))
            {
                return false;
            }

            var variabele = _knopen.Variabele(knoop);
            if (cellen.TryGetValue(variabele, out var hier))
            {
                foreach (var cel in hier)
                {
                    if (Loop(Kind(knoop, cel)))
                    {
                        return true;
                    }
                }

                return false;
            }

            for (var cel = 0; cel < Cellen(variabele); cel++)
            {
                if (Loop(Kind(knoop, cel)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Of each variable the cells in which it is in some case in which a condition holds; <see langword="null"/> where that is all of them.</summary>
    public bool[]?[] Bereik(int voorwaarde)
    {
        var bereik = Enumerable.Range(0, AantalVariabelen).Select(v => new bool[Cellen(v)]).ToArray();
        var gehad = new Dictionary<int, bool>();
        if (Loop(voorwaarde))
        {
            Vrij(0, voorwaarde);
        }

        return [.. bereik.Select(cellen => Array.TrueForAll(cellen, c => c) ? null : cellen)];

        bool Loop(int knoop)
        {
            if (IsBlad(knoop))
            {
                return Waarde(knoop) == Ja;
            }

            if (!gehad.TryGetValue(knoop, out var ergens))
            {
                var variabele = _knopen.Variabele(knoop);
                for (var cel = 0; cel < Cellen(variabele); cel++)
                {
                    var kind = Kind(knoop, cel);
                    if (Loop(kind))
                    {
                        ergens = bereik[variabele][cel] = true;
                        Vrij(variabele + 1, kind);
                    }
                }

                gehad[knoop] = ergens;
            }

            return ergens;
        }

        // What is not looked at between one node and the next, can be anything.
        void Vrij(int vanaf, int knoop)
        {
            for (var v = vanaf; v < (IsBlad(knoop) ? bereik.Length : _knopen.Variabele(knoop)); v++)
            {
                Array.Fill(bereik[v], true);
            }
        }
    }

    /// <summary>Whether a condition holds in some cell of a variable.</summary>
    public int Bestaat(int voorwaarde, int variabele) => Enumerable.Range(0, Cellen(variabele)).Aggregate(Nooit, (f, cel) => Of(f, Beperk(voorwaarde, variabele, cel)));

    // Both orders are one question.
    /// <inheritdoc/>
    public override int En(int a, int b) => a < b ? Als(a, b, Nooit) : Als(b, a, Nooit);

    /// <inheritdoc/>
    public override int Of(int a, int b) => a < b ? Als(a, Altijd, b) : Als(b, Altijd, a);

    /// <inheritdoc/>
    public override int Niet(int a) => Als(a, Nooit, Altijd);

    /// <inheritdoc/>
    public override int Is(int f, int blad)
    {
        if (_knopen.IsStelling(f) && blad is Nee or Ja)
        {
            return blad == Ja ? f : Niet(f);
        }

        // Parts without such a leaf are not walked.
        var teken = _knopen.Teken(blad);
        return Doorloop(f, _is, blad, knoop => (_knopen.Tekens(knoop) & teken) == 0 ? Nooit : !IsBlad(knoop) ? null : Waarde(knoop) == blad ? Altijd : Nooit);
    }

    // ---------------------------------------------------------------------------------------------------------------- walking

    private List<int> Onder(int f)
    {
        var gezien = new HashSet<int> { f };
        var knopen = new List<int> { f };
        for (var i = 0; i < knopen.Count; i++)
        {
            if (IsBlad(knopen[i]))
            {
                continue;
            }

            foreach (var kind in _knopen.Kinderen(knopen[i], Cellen(_knopen.Variabele(knopen[i]))))
            {
                if (gezien.Add(kind))
                {
                    knopen.Add(kind);
                }
            }
        }

        return knopen;
    }

    // A leaf for each pair of leaves.
    private int Paar(int f, int g)
    {
        if (IsBlad(f) && IsBlad(g))
        {
            if (!_paren.TryGetValue((Waarde(f), Waarde(g)), out var paar))
            {
                _paren[(Waarde(f), Waarde(g))] = paar = _paarVan.Count;
                _paarVan.Add((Waarde(f), Waarde(g)));
            }

            return Blad(paar);
        }

        if (!_gepaard.Heeft(f, g, 0, out var resultaat))
        {
            var variabele = Math.Min(_knopen.Variabele(f), _knopen.Variabele(g));
            var cellen = Cellen(variabele);
            Span<int> kinderen = cellen <= MeesteOpStapel ? stackalloc int[cellen] : new int[cellen];
            for (var cel = 0; cel < cellen; cel++)
            {
                kinderen[cel] = Paar(_knopen.In(f, variabele, cel), _knopen.In(g, variabele, cel));
            }

            resultaat = _knopen.Maak(variabele, kinderen);
            _gepaard.Onthoud(f, g, 0, resultaat);
        }

        return resultaat;
    }

    // Other leaves in the same places, kept by what becomes of which leaf.
    private int Herlabel(int f, Dictionary<int, int> naar)
    {
        var naam = string.Join(' ', naar.OrderBy(n => n.Key).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Key}:{n.Value}")));
        if (!_etiketten.TryGetValue(naam, out var etiket))
        {
            _etiketten[naam] = etiket = _etiketten.Count;
        }

        // A part of which no leaf changes stays what it is, and one of which all leaves become the same is that.
        var veranderd = naar.Where(n => n.Value != Blad(n.Key)).Aggregate(0UL, (tekens, n) => tekens | _knopen.Teken(n.Key));
        var doelen = naar.Values.Distinct().Select(doel => (Doel: doel, Anders: naar.Where(n => n.Value != doel).Aggregate(0UL, (tekens, n) => tekens | _knopen.Teken(n.Key)))).ToArray();
        return Doorloop(f, _herlabeld, etiket, Meteen);

        int? Meteen(int knoop)
        {
            if ((_knopen.Tekens(knoop) & veranderd) == 0)
            {
                return knoop;
            }

            foreach (var (doel, anders) in doelen)
            {
                if ((_knopen.Tekens(knoop) & anders) == 0)
                {
                    return doel;
                }
            }

            return IsBlad(knoop) ? naar[Waarde(knoop)] : null;
        }
    }

    // What becomes of a function when something becomes of its leaves. The same is asked of the parts that functions share, so what came of a part is kept; of what is known at
    // once, as of every leaf, the parts are not walked.
    private int Doorloop(int knoop, Geheugen geheugen, int vraag, Func<int, int?> meteen)
    {
        if (meteen(knoop) is { } bekend)
        {
            return bekend;
        }

        if (!geheugen.Heeft(knoop, vraag, 0, out var resultaat))
        {
            var variabele = _knopen.Variabele(knoop);
            var cellen = Cellen(variabele);
            Span<int> kinderen = cellen <= MeesteOpStapel ? stackalloc int[cellen] : new int[cellen];
            for (var cel = 0; cel < cellen; cel++)
            {
                kinderen[cel] = Doorloop(Kind(knoop, cel), geheugen, vraag, meteen);
            }

            resultaat = _knopen.Maak(variabele, kinderen);
            geheugen.Onthoud(knoop, vraag, 0, resultaat);
        }

        return resultaat;
    }

    private int Beperk(int f, int variabele, int cel, Dictionary<int, int> gehad)
    {
        if (_knopen.Variabele(f) > variabele)
        {
            return f;
        }

        if (_knopen.Variabele(f) == variabele)
        {
            return Kind(f, cel);
        }

        if (!gehad.TryGetValue(f, out var resultaat))
        {
            var kinderen = new int[Cellen(_knopen.Variabele(f))];
            for (var c = 0; c < kinderen.Length; c++)
            {
                kinderen[c] = Beperk(Kind(f, c), variabele, cel, gehad);
            }

            gehad[f] = resultaat = _knopen.Maak(_knopen.Variabele(f), kinderen);
        }

        return resultaat;
    }
}
