using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Theorie;

/// <summary>How many days a number of calendar months is, from each day around the reference date.</summary>
internal sealed class Maandtabel
{
    // Wider than the scale of any date, for days that are computed from one.
    private const int Jaren = 200;

    private readonly int _eerste;
    private readonly int[] _dagen;
    private readonly Dictionary<(int, int), (int, int)> _bereiken = [];

    private readonly Dictionary<(Maandtabel, int, int, int), (int, int)> _verschillen = [];

    private Maandtabel(int eerste, int[] dagen) => (_eerste, _dagen) = (eerste, dagen);

    /// <summary>Makes it; <see langword="null"/> when it would leave the calendar.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="maanden">How many months, less than nothing for back.</param>
    /// <param name="naarBoven">Where to go when the day does not exist in the month reached.</param>
    public static Maandtabel? Maak(Datum peildatum, int maanden, bool naarBoven)
    {
        var (van, tot) = (peildatum.Jaar - Jaren, peildatum.Jaar + Jaren);
        if (van < 1 || tot > 9998 || van + (maanden / 12) < 2 || tot + (maanden / 12) > 9997)
        {
            return null;
        }

        var eerste = Datum.Maak(van, 1, 1);
        var dagen = new List<int>((2 * Jaren * 366) + 366);
        for (var maand = eerste; maand.Jaar <= tot; maand = maand.PlusMaanden(1, naarBoven: false)!.Value)
        {
            var naar = maand.PlusMaanden(maanden, naarBoven: false)!.Value;
            var laatste = DateTime.DaysInMonth(naar.Jaar, naar.Maand);
            var verschil = naar.Dagnummer - maand.Dagnummer;
            for (var dag = 1; dag <= DateTime.DaysInMonth(maand.Jaar, maand.Maand); dag++)
            {
                dagen.Add(verschil + (dag <= laatste ? 0 : laatste - dag + (naarBoven ? 1 : 0)));
            }
        }

        return new Maandtabel(eerste.Dagnummer, [.. dagen]);
    }

    /// <summary>Whether it knows all days of a stretch.</summary>
    public bool Omvat(long laag, long hoog) => laag >= _eerste && hoog < _eerste + _dagen.Length;

    /// <summary>Which day is reached.</summary>
    public int Vanaf(long dag) => (int)dag + _dagen[dag - _eerste];

    /// <summary>The fewest and the most days it is, from the days of a stretch.</summary>
    public (int Minst, int Meest) Bereik(long laag, long hoog)
    {
        if (!_bereiken.TryGetValue(((int)laag, (int)hoog), out var bereik))
        {
            var stuk = _dagen.AsSpan((int)laag - _eerste, (int)(hoog - laag) + 1);
            var (minst, meest) = (stuk[0], stuk[0]);
            foreach (var dagen in stuk)
            {
                minst = Math.Min(minst, dagen);
                meest = Math.Max(meest, dagen);
            }

            _bereiken[((int)laag, (int)hoog)] = bereik = (minst, meest);
        }

        return bereik;
    }

    /// <summary>The fewest and the most days that another comes out after this one.</summary>
    /// <param name="ander">The other.</param>
    /// <param name="verschuiving">How many days later it starts.</param>
    /// <param name="laag">First day this one starts.</param>
    /// <param name="hoog">Last day.</param>
    public (int Minst, int Meest) Verschil(Maandtabel ander, int verschuiving, long laag, long hoog)
    {
        if (!_verschillen.TryGetValue((ander, verschuiving, (int)laag, (int)hoog), out var bereik))
        {
            var (minst, meest) = (int.MaxValue, int.MinValue);
            for (var dag = laag; dag <= hoog; dag++)
            {
                var verschil = ander.Vanaf(dag + verschuiving) - Vanaf(dag);
                minst = Math.Min(minst, verschil);
                meest = Math.Max(meest, verschil);
            }

            _verschillen[(ander, verschuiving, (int)laag, (int)hoog)] = bereik = (minst, meest);
        }

        return bereik;
    }
}
