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

    // Arrays, and not what a library has for this: every question goes through thousands of nodes. The first node is the constant.
    private Knoop[] _knopen = [new Knoop(Knoop.Geen, Knoop.Geen, Knoop.Geen), .. new Knoop[1 << 10]];

    // By both literals of a node.
    private readonly Dictionary<long, int> _nummers = [];

    // By variable.
    private readonly List<Ingangen> _invoeren = [];

    // In which walk a node was seen last; and of the walk that goes on now, what is still to be looked at.
    private int[] _gezien = new int[(1 << 10) + 1];
    private int[] _wachtend = new int[1 << 8];
    private int _ronde;
    private int _laatsteKegel;

    /// <summary>How many nodes there are.</summary>
    public int Aantal { get; private set; } = 1;

    /// <summary>The condition that a variable is in a cell or an earlier one.</summary>
    public int TotEnMet(int variabele, int cel, int cellen)
    {
        if (cel < 0 || cel >= cellen - 1)
        {
            return cel < 0 ? Onwaar : Waar;
        }

        while (_invoeren.Count <= variabele)
        {
            _invoeren.Add(new Ingangen());
        }

        var invoeren = _invoeren[variabele];
        if (invoeren.Knopen.Length == 0)
        {
            invoeren.Knopen = new int[cellen - 1];
        }

        return 2 * Invoer(invoeren, variabele, cel);
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

        var sleutel = ((long)a << 32) + b;
        if (_nummers.TryGetValue(sleutel, out var knoop))
        {
            return 2 * knoop;
        }

        if ((Invoeren(a, b) ?? Invoeren(b, a) ?? MetDelen(a, b) ?? MetDelen(b, a)) is { } bekend)
        {
            return bekend;
        }

        _nummers[sleutel] = knoop = Nieuw(new Knoop(a, b, 0));
        return 2 * knoop;
    }

    /// <summary>One of both holds, or both.</summary>
    public int Of(int a, int b) => En(a ^ 1, b ^ 1) ^ 1;

    /// <summary>One where a condition holds, the other where it does not.</summary>
    public int Als(int voorwaarde, int dan, int anders) =>
        dan == anders ? dan : Of(En(voorwaarde, dan), En(voorwaarde ^ 1, anders));

    /// <summary>Whether a node is an input.</summary>
    public bool IsInvoer(int knoop) => _knopen[knoop].IsInvoer;

    /// <summary>The variable and the cell of an input; none for another node.</summary>
    public (int Variabele, int Cel)? Invoer(int knoop) => _knopen[knoop] is { IsInvoer: true } k ? (k.Rechts, k.Cel) : null;

    /// <summary>The two literals of a node that is no input.</summary>
    public (int Links, int Rechts) Delen(int knoop) => (_knopen[knoop].Links, _knopen[knoop].Rechts);

    /// <summary>
    /// The nodes that literals rest on, those below before those above, and then the other inputs of the variables among them; the constant is not among them.
    /// </summary>
    /// <param name="literalen">The literals.</param>
    public List<int> Kegel(params ReadOnlySpan<int> literalen)
    {
        var kegel = new List<int>(_laatsteKegel);
        _ronde++;
        Zie(0);
        var hoogte = 0;
        foreach (var literaal in literalen)
        {
            Onthoud(hoogte++, literaal >> 1);
        }

        while (hoogte > 0)
        {
            var knoop = _wachtend[hoogte - 1];
            if (IsGezien(knoop))
            {
                hoogte--;
                continue;
            }

            ref readonly var hier = ref _knopen[knoop];
            if (!hier.IsInvoer && !IsGezien(hier.Rechts >> 1))
            {
                Onthoud(hoogte++, hier.Rechts >> 1);
                if (!IsGezien(hier.Links >> 1))
                {
                    Onthoud(hoogte++, hier.Links >> 1);
                }
            }
            else if (!hier.IsInvoer && !IsGezien(hier.Links >> 1))
            {
                Onthoud(hoogte++, hier.Links >> 1);
            }
            else
            {
                hoogte--;
                Zie(knoop);
                kegel.Add(knoop);
            }
        }

        for (var (i, onder) = (0, kegel.Count); i < onder; i++)
        {
            ref readonly var hier = ref _knopen[kegel[i]];
            if (!hier.IsInvoer || _invoeren[hier.Rechts].Gezien == _ronde)
            {
                continue;
            }

            var invoeren = _invoeren[hier.Rechts];
            invoeren.Gezien = _ronde;
            for (var cel = 0; cel < invoeren.Knopen.Length; cel++)
            {
                var invoer = Invoer(invoeren, hier.Rechts, cel);
                if (!IsGezien(invoer))
                {
                    Zie(invoer);
                    kegel.Add(invoer);
                }
            }
        }

        _laatsteKegel = kegel.Count;
        return kegel;
    }

    /// <summary>What every node up to one is in a case; nodes rest on earlier ones only.</summary>
    public bool[] Bereken(int laatste, ReadOnlySpan<int> geval)
    {
        var waar = new bool[laatste + 1];
        for (var knoop = 1; knoop <= laatste; knoop++)
        {
            var (links, rechts, cel) = _knopen[knoop];
            waar[knoop] = links == Knoop.Geen ? geval[rechts] <= cel : (waar[links >> 1] != ((links & 1) == 1)) && (waar[rechts >> 1] != ((rechts & 1) == 1));
        }

        return waar;
    }

    private int Invoer(Ingangen invoeren, int variabele, int cel)
    {
        ref var knoop = ref invoeren.Knopen[cel];
        return knoop != 0 ? knoop : knoop = Nieuw(new Knoop(Knoop.Geen, variabele, cel));
    }

    private void Onthoud(int plek, int knoop)
    {
        if (plek == _wachtend.Length)
        {
            Array.Resize(ref _wachtend, 2 * plek);
        }

        _wachtend[plek] = knoop;
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

    private int Nieuw(Knoop knoop)
    {
        if (Aantal >= maximum)
        {
            throw new TeGrootException($"meer dan {maximum} schakels");
        }

        if (Aantal == _knopen.Length)
        {
            Array.Resize(ref _knopen, 2 * Aantal);
            Array.Resize(ref _gezien, 2 * Aantal);
        }

        _knopen[Aantal] = knoop;
        return Aantal++;
    }

    // Of a variable the inputs of its cells, 0 for one that is not there yet; and in which walk they were seen last.
    private sealed class Ingangen
    {
        public int[] Knopen { get; set; } = [];

        public int Gezien { get; set; }
    }

    // Its two literals; of an input its variable and its cell in the place of the second and behind that.
    private readonly record struct Knoop(int Links, int Rechts, int Cel)
    {
        /// <summary>In the place of a literal: there is none.</summary>
        public const int Geen = -1;

        public bool IsInvoer => Links == Geen && Rechts != Geen;
    }
}
