using System.Numerics;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// A part of a term that is no sum: it is an unknown of its own, of which is known between what sums it lies. The narrower the bounds of what it is computed from, the
/// closer that is; where those have one value it is exact.
/// </summary>
/// <param name="Nummer">Its number among the unknowns.</param>
/// <param name="Stap">Its value is a whole number of times this.</param>
internal abstract record Ondoorzichtig(int Nummer, Breuk Stap)
{
    /// <summary>Day numbers of the first and the last day of the calendar.</summary>
    public const int EersteDag = 0, LaatsteDag = 3_652_058;

    /// <summary>Days in a month on average, in the 400 years after which the calendar repeats itself.</summary>
    public static readonly Breuk DagenPerMaand = new(146_097, 4_800);

    /// <summary>How much the days of a number of months can differ from the average at most.</summary>
    public static readonly Breuk Zwenking = MaakZwenking();

    /// <summary>What it is computed from.</summary>
    public abstract IReadOnlyList<Lineair> Argumenten { get; }

    /// <summary>Its value, as a sum.</summary>
    public Lineair Vorm => Lineair.Van(Nummer, Stap);

    /// <summary>The least and the most it can be, and sums that are at most nothing.</summary>
    /// <param name="a">The least and the most of each argument.</param>
    public abstract (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a);

    private static Breuk MaakZwenking()
    {
        var (minst, meest) = (Breuk.Nul, Breuk.Nul);
        var begin = Datum.Maak(2000, 1, 1);
        for (var maand = 0; maand < 4_800; maand++)
        {
            var af = new Breuk(begin.PlusMaanden(maand, naarBoven: false)!.Value.Dagnummer - begin.Dagnummer) - (DagenPerMaand * maand);
            (minst, meest) = (Breuk.Minste(minst, af), Breuk.Meeste(meest, af));
        }

        return meest - minst;
    }

    protected static Breuk Binnen(BigInteger dag) => BigInteger.Max(EersteDag, BigInteger.Min(LaatsteDag, dag));

    protected static Datum Dag(Breuk nummer) => Datum.Maak(1, 1, 1).PlusDagen((int)nummer.Teller)!.Value;
}

/// <summary>A number rounded to a multiple.</summary>
internal sealed record Afgerond(int Nummer, Lineair Getal, Afrondwijze Wijze, decimal Veelvoud) : Ondoorzichtig(Nummer, Breuk.Van(Veelvoud))
{
    public override IReadOnlyList<Lineair> Argumenten { get; } = [Getal];

    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        var rest = Getal - Vorm;
        var half = Stap * new Breuk(1, 2);
        IEnumerable<(Lineair, bool)> sommen = Wijze switch
        {
            Afrondwijze.NaarBeneden => [(rest * -1, false), (rest + Lineair.Van(-Stap), true)],
            Afrondwijze.NaarBoven => [(rest, false), ((rest * -1) + Lineair.Van(-Stap), true)],

            // Halves go away from zero.
            _ => [(rest + Lineair.Van(-half), a[0].Onder.Teken >= 0), ((rest * -1) + Lineair.Van(-half), a[0].Boven.Teken <= 0)],
        };
        return (RondAf(a[0].Onder), RondAf(a[0].Boven), sommen);
    }

    private Breuk RondAf(Breuk getal)
    {
        var keer = getal / Stap;
        var heel = Wijze switch
        {
            Afrondwijze.NaarBeneden => keer.NaarBeneden,
            Afrondwijze.NaarBoven => keer.NaarBoven,
            _ => keer.Teken >= 0 ? (keer + new Breuk(1, 2)).NaarBeneden : (keer - new Breuk(1, 2)).NaarBoven,
        };
        return Stap * heel;
    }
}

/// <summary>A day moved by a fixed number of months.</summary>
internal sealed record Verzet(int Nummer, Lineair Datum, int Maanden, bool NaarBoven, Maandtabel? Tabel) : Ondoorzichtig(Nummer, Breuk.Een)
{
    public override IReadOnlyList<Lineair> Argumenten { get; } = [Datum];

    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        var (van, tot) = (a[0].Onder.NaarBoven, a[0].Boven.NaarBeneden);
        if (van > tot || Tabel is null || van < EersteDag || tot > LaatsteDag || !Tabel.Omvat((long)van, (long)tot))
        {
            return (EersteDag, LaatsteDag, []);
        }

        var (minst, meest) = Tabel.Bereik((long)van, (long)tot);
        var later = Vorm - Datum;
        return (Tabel.Vanaf((long)van), Tabel.Vanaf((long)tot), [(later + Lineair.Van(-(Breuk)meest), false), ((later * -1) + Lineair.Van(minst), false)]);
    }

    /// <summary>Sums that hold of two of these that start a fixed number of days apart.</summary>
    public IEnumerable<(Lineair Som, bool Strikt)> Naast(Verzet ander, (Breuk Onder, Breuk Boven) a)
    {
        if (Tabel is null || ander.Tabel is null || (ander.Datum - Datum) is not { IsVast: true, Vast: { IsHeel: true } verschuiving })
        {
            yield break;
        }

        var (van, tot, dagen) = (a.Onder.NaarBoven, a.Boven.NaarBeneden, verschuiving.Teller);
        if (van > tot || !Past(Tabel, van, tot) || !Past(ander.Tabel, van + dagen, tot + dagen))
        {
            yield break;
        }

        var (minst, meest) = Tabel.Verschil(ander.Tabel, (int)dagen, (long)van, (long)tot);
        var later = ander.Vorm - Vorm;
        yield return (later + Lineair.Van(-(Breuk)meest), false);
        yield return ((later * -1) + Lineair.Van(minst), false);

        static bool Past(Maandtabel tabel, BigInteger van, BigInteger tot) => van >= EersteDag && tot <= LaatsteDag && tabel.Omvat((long)van, (long)tot);
    }
}

/// <summary>A day moved by a number of months that the case says.</summary>
internal sealed record VerzetMet(int Nummer, Lineair Datum, Lineair Maanden, bool NaarBoven, Func<int, Maandtabel?> Tabel) : Ondoorzichtig(Nummer, Breuk.Een)
{
    // Two hundred years: for more no table is made.
    private const int LangsteTabel = 2_400;

    public override IReadOnlyList<Lineair> Argumenten { get; } = [Datum, Maanden];

    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        // So many months and no other: then it is as fixed.
        if (a[1].Onder == a[1].Boven && a[1].Onder.IsHeel && BigInteger.Abs(a[1].Onder.Teller) < LangsteTabel)
        {
            var vast = (int)a[1].Onder.Teller;
            return new Verzet(Nummer, Datum, vast, NaarBoven, Tabel(vast)).Grenzen(a);
        }

        // What is not a whole number of months, loses its part: less than one month.
        var gebroken = Maanden.IsHeel ? Breuk.Nul : DagenPerMaand;
        var later = Vorm - Datum - (Maanden * DagenPerMaand);
        return (Van(a[0].Onder.NaarBoven, a[1].Onder, boven: false), Van(a[0].Boven.NaarBeneden, a[1].Boven, boven: true),
        [
            (later + Lineair.Van(-(Zwenking + gebroken)), false),
            ((later * -1) + Lineair.Van(-(Zwenking + 3 + gebroken)), false),
        ]);
    }

    private Breuk Van(BigInteger dag, Breuk maanden, bool boven)
    {
        var aantal = maanden.Teken >= 0 ? maanden.NaarBeneden : maanden.NaarBoven;
        if (dag < EersteDag || dag > LaatsteDag || BigInteger.Abs(aantal) > LaatsteDag)
        {
            return boven ? LaatsteDag : EersteDag;
        }

        return Dag(dag).PlusMaanden((int)aantal, NaarBoven) is { } daar ? daar.Dagnummer : boven ? LaatsteDag : EersteDag;
    }
}

/// <summary>A number without the part behind the comma.</summary>
internal sealed record Afgekapt(int Nummer, Lineair Getal) : Ondoorzichtig(Nummer, Breuk.Een)
{
    public override IReadOnlyList<Lineair> Argumenten { get; } = [Getal];

    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        var rest = Getal - Vorm;
        return (KapAf(a[0].Onder), KapAf(a[0].Boven), [(rest + Lineair.Van(-1), true), ((rest * -1) + Lineair.Van(-1), true)]);
    }

    private static Breuk KapAf(Breuk getal) => getal.Teken >= 0 ? getal.NaarBeneden : getal.NaarBoven;
}

/// <summary>Age in whole years of someone born on a day, on another; of no use before birth.</summary>
internal sealed record Leeftijd(int Nummer, Lineair Geboren, Lineair Op) : Ondoorzichtig(Nummer, Breuk.Een)
{
    public override IReadOnlyList<Lineair> Argumenten { get; } = [Geboren, Op];

    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        var perJaar = DagenPerMaand * 12;
        var dagen = Op - Geboren;
        return (Jaren(a[0].Boven, a[1].Onder) ?? 0, Jaren(a[0].Onder, a[1].Boven) ?? (a[0].Onder < EersteDag || a[1].Boven > LaatsteDag ? 10_000 : 0),
        [
            ((Vorm * perJaar) - dagen + Lineair.Van(-(Zwenking + 3)), false),
            (dagen - (Vorm * perJaar) + Lineair.Van(-(perJaar + Zwenking)), true),
        ]);
    }

    private static int? Jaren(Breuk geboren, Breuk op) =>
        geboren < EersteDag || op < EersteDag || geboren > LaatsteDag || op > LaatsteDag ? null : Evaluator.Leeftijd(Dag(geboren.NaarBeneden), Dag(op.NaarBeneden));
}

/// <summary>Two numbers of the case multiplied.</summary>
internal sealed record Product(int Nummer, Lineair Links, Lineair Rechts) : Ondoorzichtig(Nummer, Links.Korrel * Rechts.Korrel)
{
    public override IReadOnlyList<Lineair> Argumenten { get; } = [Links, Rechts];

    // Above and below the surface of a product lie the four planes through its corners (McCormick 1976).
    public override (Breuk Onder, Breuk Boven, IEnumerable<(Lineair Som, bool Strikt)> Sommen) Grenzen((Breuk Onder, Breuk Boven)[] a)
    {
        var ((l, L), (r, R)) = (a[0], a[1]);
        Breuk[] hoeken = [l * r, l * R, L * r, L * R];
        return (hoeken.Aggregate(Breuk.Minste), hoeken.Aggregate(Breuk.Meeste),
        [
            (Vlak(l, r) - Vorm, false),
            (Vlak(L, R) - Vorm, false),
            (Vorm - Vlak(L, r), false),
            (Vorm - Vlak(l, R), false),
        ]);

        Lineair Vlak(Breuk x, Breuk y) => (Rechts * x) + (Links * y) + Lineair.Van(-(x * y));
    }
}
