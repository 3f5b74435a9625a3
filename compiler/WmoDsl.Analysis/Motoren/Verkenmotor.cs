namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Knows of a function only which leaves it may have. Whoever translates a policy with this engine first, meets every fact and every comparison that can
/// turn up, before any number is cut into cells.
/// </summary>
internal sealed class Verkenmotor : Motor
{
    private readonly Dictionary<int[], int> _nummers = new(Inhoud.Zelfde);
    private readonly List<int[]> _functies = [];
    private readonly Geheugen _en = new(), _of = new(), _is = new(), _als = new();

    public override int Blad(int waarde) => Nummer([waarde]);

    public override int Kies(int variabele, ReadOnlySpan<int> functies)
    {
        var bladeren = new SortedSet<int>();
        foreach (var functie in functies)
        {
            bladeren.UnionWith(_functies[functie]);
        }

        return Nummer([.. bladeren]);
    }

    public override int Vouw(int f, Func<int, int> naar)
    {
        var van = _functies[f];
        if (van.Length == 1)
        {
            return naar(van[0]);
        }

        var bladeren = new SortedSet<int>();
        foreach (var blad in van)
        {
            bladeren.UnionWith(_functies[naar(blad)]);
        }

        return Nummer([.. bladeren]);
    }

    public override int Vouw(int f, int g, Func<int, int, int> naar)
    {
        var bladeren = new SortedSet<int>();
        foreach (var v in _functies[f])
        {
            foreach (var w in _functies[g])
            {
                bladeren.UnionWith(_functies[naar(v, w)]);
            }
        }

        return Nummer([.. bladeren]);
    }

    public override int En(int a, int b) => a == b && IsStelling(a) ? a : Onthouden(_en, Math.Min(a, b), Math.Max(a, b), 0, (x, y, _) => base.En(x, y));

    public override int Of(int a, int b) => a == b && IsStelling(a) ? a : Onthouden(_of, Math.Min(a, b), Math.Max(a, b), 0, (x, y, _) => base.Of(x, y));

    public override int Is(int f, int blad) => Onthouden(_is, f, blad, 0, (x, y, _) => base.Is(x, y));

    public override int Als(int voorwaarde, int dan, int anders) => dan == anders ? dan : Onthouden(_als, voorwaarde, dan, anders, (v, d, a) =>
        _functies[v] is [Ja] ? d : !_functies[v].Contains(Ja) ? a : Kies(0, [d, a]));

    public override IReadOnlyList<int> Bladeren(int f) => _functies[f];

    public override int[]? Geval(int f, int blad) => throw new NotSupportedException("Wie verkent, beantwoordt geen vragen.");

    private static int Onthouden(Geheugen geheugen, int a, int b, int c, Func<int, int, int, int> maak)
    {
        if (!geheugen.Heeft(a, b, c, out var functie))
        {
            functie = maak(a, b, c);
            geheugen.Onthoud(a, b, c, functie);
        }

        return functie;
    }

    private int Nummer(int[] bladeren)
    {
        if (!_nummers.TryGetValue(bladeren, out var nummer))
        {
            _nummers[bladeren] = nummer = _functies.Count;
            _functies.Add(bladeren);
        }

        return nummer;
    }

    // Equal when the same leaves stand in it, in order.
    private sealed class Inhoud : IEqualityComparer<int[]>
    {
        public static readonly Inhoud Zelfde = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            foreach (var blad in obj)
            {
                hash.Add(blad);
            }

            return hash.ToHashCode();
        }
    }
}
