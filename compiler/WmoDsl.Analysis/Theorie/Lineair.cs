using System.Numerics;

namespace WmoDsl.Analysis.Theorie;

/// <summary>A sum of whole unknowns, each a number of times, and a constant.</summary>
/// <param name="Keer">How many times each unknown counts, by its number; never zero.</param>
/// <param name="Vast">The constant.</param>
internal sealed record Lineair(IReadOnlyDictionary<int, Breuk> Keer, Breuk Vast)
{
    private static readonly IReadOnlyDictionary<int, Breuk> Niets = new Dictionary<int, Breuk>();

    /// <summary>Whether it is a constant.</summary>
    public bool IsVast => Keer.Count == 0;

    /// <summary>Whether it is a whole number whatever the unknowns are.</summary>
    public bool IsHeel => Vast.IsHeel && Keer.Values.All(k => k.IsHeel);

    /// <summary>Of what it always is a whole number of times; zero for zero.</summary>
    public Breuk Korrel => Keer.Values.Aggregate(Abs(Vast), Breuk.GrootsteDeler);

    /// <summary>A constant.</summary>
    public static Lineair Van(Breuk vast) => new(Niets, vast);

    /// <summary>An unknown, so many times.</summary>
    public static Lineair Van(int onbekende, Breuk keer) => new(new Dictionary<int, Breuk> { [onbekende] = keer }, Breuk.Nul);

    public static Lineair operator +(Lineair a, Lineair b)
    {
        if (b.IsVast)
        {
            return a with { Vast = a.Vast + b.Vast };
        }

        var keer = new Dictionary<int, Breuk>(a.Keer);
        foreach (var (onbekende, k) in b.Keer)
        {
            var som = keer.GetValueOrDefault(onbekende) + k;
            if (som.Teken == 0)
            {
                keer.Remove(onbekende);
            }
            else
            {
                keer[onbekende] = som;
            }
        }

        return new Lineair(keer, a.Vast + b.Vast);
    }

    public static Lineair operator -(Lineair a, Lineair b) => a + (b * -1);

    public static Lineair operator *(Lineair a, Breuk keer) =>
        keer.Teken == 0 ? Van(Breuk.Nul) : new Lineair(a.Keer.ToDictionary(k => k.Key, k => k.Value * keer), a.Vast * keer);

    /// <summary>The lowest and the highest it can be.</summary>
    /// <param name="onder">The lowest of each unknown.</param>
    /// <param name="boven">The highest of each unknown.</param>
    public (Breuk Onder, Breuk Boven) Bereik(BigInteger[] onder, BigInteger[] boven)
    {
        var (laag, hoog) = (Vast, Vast);
        foreach (var (onbekende, k) in Keer)
        {
            var (a, b) = (k * onder[onbekende], k * boven[onbekende]);
            laag += k.Teken > 0 ? a : b;
            hoog += k.Teken > 0 ? b : a;
        }

        return (laag, hoog);
    }

    private static Breuk Abs(Breuk getal) => getal.Teken < 0 ? -getal : getal;
}

/// <summary>That a sum is at most nothing.</summary>
/// <param name="Som">The sum.</param>
/// <param name="Redenen">Why, as variables of the engine.</param>
internal sealed record Ongelijkheid(Lineair Som, IReadOnlyList<int> Redenen)
{
    /// <summary>The same with whole numbers, in which more than a whole number is at least the next.</summary>
    /// <param name="som">The sum.</param>
    /// <param name="strikt">Whether it is less than nothing.</param>
    /// <param name="redenen">Why.</param>
    public static Ongelijkheid Van(Lineair som, bool strikt, IReadOnlyList<int> redenen)
    {
        var noemer = som.Keer.Values.Select(k => k.Noemer).Append(som.Vast.Noemer).Aggregate(BigInteger.One, (a, b) => a / BigInteger.GreatestCommonDivisor(a, b) * b);
        var heel = som * noemer;
        heel = strikt ? heel with { Vast = heel.Vast + 1 } : heel;
        var deler = heel.Keer.Values.Aggregate(BigInteger.Zero, (d, k) => BigInteger.GreatestCommonDivisor(d, k.Teller));
        if (deler > BigInteger.One)
        {
            heel *= new Breuk(BigInteger.One, deler);
            heel = heel with { Vast = heel.Vast.NaarBoven };
        }

        return new Ongelijkheid(heel, redenen);
    }
}
