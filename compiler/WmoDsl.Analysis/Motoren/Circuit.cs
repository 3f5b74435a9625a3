namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Conditions as a circuit of inputs, <em>en</em> and <em>niet</em>, in which what is built alike is built once. A condition is a literal: twice the number of its
/// node, plus one for its opposite.
/// </summary>
/// <remarks>
/// The inputs of a variable say <em>in this cell or an earlier one</em>, for every cell but the last: whichever holds, the later ones hold too. A few looks at the nodes
/// below (Brummayer and Biere 2006) keep the circuit small.
/// </remarks>
/// <param name="maximum">How many nodes it may make.</param>
internal sealed class Circuit(int maximum)
{
    /// <summary>Never and always.</summary>
    public const int Onwaar = 0, Waar = 1;

    private const int IsInvoer = -1;

    // Of a node its two literals; of an input its variable and its cell.
    private readonly List<(int Links, int Rechts, int Cel)> _knopen = [(IsInvoer, IsInvoer, IsInvoer)];
    private readonly Dictionary<(int, int), int> _nummers = [];
    private readonly Dictionary<(int, int), int> _invoeren = [];

    // In which walk a node was seen last.
    private readonly Stack<int> _wachtend = [];
    private readonly List<int> _gezien = [0];
    private int _ronde;

    /// <summary>How many nodes there are.</summary>
    public int Aantal => _knopen.Count;

    /// <summary>The condition that a variable is in a cell or an earlier one.</summary>
    public int TotEnMet(int variabele, int cel, int cellen)
    {
        if (cel < 0 || cel >= cellen - 1)
        {
            return cel < 0 ? Onwaar : Waar;
        }

        if (!_invoeren.TryGetValue((variabele, cel), out var knoop))
        {
            _invoeren[(variabele, cel)] = knoop = Nieuw((IsInvoer, variabele, cel));
        }

        return 2 * knoop;
    }

    /// <summary>Both hold.</summary>
    public int En(int a, int b)
    {
        if (a == b || a == Onwaar || b == Waar)
        {
            return a;
        }

        if (b == Onwaar || a == Waar)
        {
            return b;
        }

        if ((a ^ 1) == b)
        {
            return Onwaar;
        }

        if (a > b)
        {
            (a, b) = (b, a);
        }

        if (_nummers.TryGetValue((a, b), out var knoop))
        {
            return 2 * knoop;
        }

        if ((Invoeren(a, b) ?? Invoeren(b, a) ?? MetDelen(a, b) ?? MetDelen(b, a)) is { } bekend)
        {
            return bekend;
        }

        _nummers[(a, b)] = knoop = Nieuw((a, b, 0));
        return 2 * knoop;
    }

    /// <summary>One of both holds, or both.</summary>
    public int Of(int a, int b) => En(a ^ 1, b ^ 1) ^ 1;

    /// <summary>One where a condition holds, the other where it does not.</summary>
    public int Als(int voorwaarde, int dan, int anders) =>
        dan == anders ? dan : Of(En(voorwaarde, dan), En(voorwaarde ^ 1, anders));

    /// <summary>The variable and the cell of an input; none for another node.</summary>
    public (int Variabele, int Cel)? Invoer(int knoop) => _knopen[knoop] is (IsInvoer, >= 0 and var variabele, var cel) ? (variabele, cel) : null;

    /// <summary>The two literals of a node that is no input.</summary>
    public (int Links, int Rechts) Delen(int knoop) => (_knopen[knoop].Links, _knopen[knoop].Rechts);

    /// <summary>
    /// The nodes that a literal rests on, those below before those above, and then the other inputs of the variables among them; the constant is not among them.
    /// </summary>
    /// <param name="literaal">The literal.</param>
    /// <param name="cellen">How many cells a variable has.</param>
    public List<int> Kegel(int literaal, Func<int, int> cellen)
    {
        var kegel = new List<int>();
        _ronde++;
        Zie(0);
        _wachtend.Push(literaal >> 1);
        while (_wachtend.TryPeek(out var knoop))
        {
            if (IsGezien(knoop))
            {
                _wachtend.Pop();
                continue;
            }

            var (links, rechts, _) = _knopen[knoop];
            var (l, r) = links == IsInvoer ? (0, 0) : (links >> 1, rechts >> 1);
            if (IsGezien(l) && IsGezien(r))
            {
                _wachtend.Pop();
                Zie(knoop);
                kegel.Add(knoop);
                continue;
            }

            if (!IsGezien(r))
            {
                _wachtend.Push(r);
            }

            if (!IsGezien(l))
            {
                _wachtend.Push(l);
            }
        }

        var variabelen = new HashSet<int>();
        for (var (i, onder) = (0, kegel.Count); i < onder; i++)
        {
            if (Invoer(kegel[i]) is not (var variabele, _) || !variabelen.Add(variabele))
            {
                continue;
            }

            for (var cel = 0; cel < cellen(variabele) - 1; cel++)
            {
                var invoer = TotEnMet(variabele, cel, cellen(variabele)) >> 1;
                if (!IsGezien(invoer))
                {
                    Zie(invoer);
                    kegel.Add(invoer);
                }
            }
        }

        return kegel;
    }

    /// <summary>What every node up to one is in a case; nodes rest on earlier ones only.</summary>
    public bool[] Bereken(int laatste, ReadOnlySpan<int> geval)
    {
        var waar = new bool[laatste + 1];
        for (var knoop = 1; knoop <= laatste; knoop++)
        {
            var (links, rechts, cel) = _knopen[knoop];
            waar[knoop] = links == IsInvoer ? geval[rechts] <= cel : (waar[links >> 1] != ((links & 1) == 1)) && (waar[rechts >> 1] != ((rechts & 1) == 1));
        }

        return waar;
    }

    private bool IsGezien(int knoop) => _gezien[knoop] == _ronde;

    private void Zie(int knoop) => _gezien[knoop] = _ronde;

    // Two inputs of one variable: what is in an early cell or before, is in a later cell or before.
    private int? Invoeren(int a, int b)
    {
        if (Invoer(a >> 1) is not { } x || Invoer(b >> 1) is not { } y || x.Variabele != y.Variabele || x.Cel >= y.Cel)
        {
            return null;
        }

        return ((a & 1) == 0, (b & 1) == 0) switch
        {
            (true, true) => a,
            (true, false) => Onwaar,
            (false, false) => b,
            _ => null,
        };
    }

    // What the parts of the first say of both.
    private int? MetDelen(int a, int b)
    {
        if (Invoer(a >> 1) is not null)
        {
            return null;
        }

        var (x, y) = Delen(a >> 1);
        if ((a & 1) == 0)
        {
            return x == b || y == b ? a
                : x == (b ^ 1) || y == (b ^ 1) ? Onwaar
                : Invoer(b >> 1) is null && Delen(b >> 1) is var (v, w) ? TweeDelen(a, b, (x, y), (v, w))
                : null;
        }

        return x == (b ^ 1) || y == (b ^ 1) ? b
            : x == b ? En(b, y ^ 1)
            : y == b ? En(b, x ^ 1)
            : null;
    }

    private int? TweeDelen(int a, int b, (int X, int Y) p, (int V, int W) q)
    {
        var strijdig = p.X == (q.V ^ 1) || p.X == (q.W ^ 1) || p.Y == (q.V ^ 1) || p.Y == (q.W ^ 1);
        if ((b & 1) == 0)
        {
            return strijdig ? Onwaar : null;
        }

        return strijdig ? a
            : p.X == q.V || p.Y == q.V ? En(a, q.W ^ 1)
            : p.X == q.W || p.Y == q.W ? En(a, q.V ^ 1)
            : null;
    }

    private int Nieuw((int, int, int) knoop)
    {
        if (_knopen.Count >= maximum)
        {
            throw new TeGrootException($"meer dan {maximum} schakels");
        }

        _knopen.Add(knoop);
        _gezien.Add(0);
        return _knopen.Count - 1;
    }
}
