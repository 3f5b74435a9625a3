using System.Numerics;

namespace WmoDsl.Analysis.Theorie;

/// <summary>Sums of unknowns between bounds, each at most nothing: whether they can be so together, and how far an unknown can then go.</summary>
internal sealed class Stelsel(int aantal, BigInteger[] onder, BigInteger[] boven, Func<int, IReadOnlyList<int>> redenen)
{
    private readonly List<Ongelijkheid> _eisen = [];
    private readonly int[] _plek = new int[aantal];
    private Simplex? _simplex;

    /// <summary>Asks that a sum is at most nothing.</summary>
    public void Voeg(Ongelijkheid eis) => _eisen.Add(eis);

    /// <summary>Reasons that contradict each other; <see langword="null"/> when fractions exist.</summary>
    public IReadOnlyCollection<int>? Tegenspraak()
    {
        var grenzen = new SortedDictionary<int, Grens>();
        var rijen = new List<(List<KeyValuePair<int, Breuk>> Som, Breuk Hoogstens, List<int> Redenen)>();
        foreach (var eis in _eisen)
        {
            var som = new List<KeyValuePair<int, Breuk>>();
            var vast = eis.Som.Vast;
            var waarom = new List<int>(eis.Redenen);
            foreach (var (onbekende, keer) in eis.Som.Keer)
            {
                if (onder[onbekende] > boven[onbekende])
                {
                    return redenen(onbekende);
                }

                if (onder[onbekende] == boven[onbekende])
                {
                    vast += keer * onder[onbekende];
                    waarom.AddRange(redenen(onbekende));
                }
                else
                {
                    som.Add(new(onbekende, keer));
                }
            }

            switch (som.Count)
            {
                case 0 when vast.Teken > 0:
                    return waarom.Distinct().ToList();
                case 0:
                    break;
                case 1:
                    Grens(som[0].Key).Scherp(-vast / som[0].Value, som[0].Value.Teken > 0, waarom);
                    break;
                default:
                    rijen.Add((som, -vast, waarom));
                    break;
            }
        }

        foreach (var onbekende in rijen.SelectMany(r => r.Som).Select(k => k.Key))
        {
            Grens(onbekende);
        }

        _simplex = new Simplex();
        Array.Fill(_plek, -1);
        foreach (var (onbekende, g) in grenzen)
        {
            if (g.Onder > g.Boven)
            {
                return g.RedenenOnder.Concat(g.RedenenBoven).Distinct().ToList();
            }

            _plek[onbekende] = _simplex.Onbekende(g.Onder, g.Boven, g.RedenenOnder, g.RedenenBoven);
        }

        foreach (var (som, hoogstens, waarom) in rijen)
        {
            _simplex.Hoogstens(som.Select(k => new KeyValuePair<int, Breuk>(_plek[k.Key], k.Value)), hoogstens, waarom);
        }

        return _simplex.Tegenspraak();

        Grens Grens(int onbekende)
        {
            if (!grenzen.TryGetValue(onbekende, out var g))
            {
                grenzen[onbekende] = g = new Grens { Onder = onder[onbekende], Boven = boven[onbekende], RedenenOnder = redenen(onbekende), RedenenBoven = redenen(onbekende) };
            }

            return g;
        }
    }

    /// <summary>The least and the most whole number an unknown can be, when there is no contradiction.</summary>
    public (BigInteger Laag, BigInteger Hoog) Bereik(int onbekende) => _plek[onbekende] is >= 0 and var plek
        ? (_simplex!.Uiterste(plek, hoogste: false).NaarBoven, _simplex.Uiterste(plek, hoogste: true).NaarBeneden)
        : (onder[onbekende], boven[onbekende]);

    // The bounds of an unknown and why.
    private sealed class Grens
    {
        public BigInteger Onder { get; set; }

        public BigInteger Boven { get; set; }

        public required IReadOnlyList<int> RedenenOnder { get; set; }

        public required IReadOnlyList<int> RedenenBoven { get; set; }

        public void Scherp(Breuk grens, bool isBoven, IReadOnlyList<int> waarom)
        {
            if (isBoven && grens.NaarBeneden < Boven)
            {
                (Boven, RedenenBoven) = (grens.NaarBeneden, waarom);
            }
            else if (!isBoven && grens.NaarBoven > Onder)
            {
                (Onder, RedenenOnder) = (grens.NaarBoven, waarom);
            }
        }
    }
}
