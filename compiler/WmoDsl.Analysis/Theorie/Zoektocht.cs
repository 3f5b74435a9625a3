using System.Collections.Immutable;
using System.Numerics;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// Looks for values of facts for which some sums are at most nothing: whether fractions exist is told exactly, facts are then given whole rungs one by one, and where that
/// fails their stretches are halved.
/// </summary>
/// <param name="vormen">The unknowns.</param>
/// <param name="eisen">What is at most nothing.</param>
/// <param name="feiten">The facts that get a value.</param>
/// <param name="redenen">For each fact the variable that keeps it in its stretch, if one does.</param>
/// <param name="alles">All variables that are so: those that <paramref name="klopt"/> looks at, and those of the facts.</param>
/// <param name="klopt">Whether it is so for these values.</param>
/// <param name="voorkeur">The rungs of a fact to try first, of a stretch.</param>
internal sealed class Zoektocht(
    Vormen vormen, IReadOnlyList<Ongelijkheid> eisen, IReadOnlyList<int> feiten, IReadOnlyDictionary<int, int> redenen, IReadOnlyCollection<int> alles,
    Func<IReadOnlyDictionary<int, long>, bool> klopt, Func<int, long, long, IEnumerable<long>> voorkeur)
{
    // A stretch so short is tried whole.
    private const int Kort = 12;

    private readonly List<Ondoorzichtig> _delen = Delen(vormen, eisen);
    private readonly Dictionary<int, IReadOnlyList<int>> _redenen = [];
    private HashSet<int>? _eerst;
    private int _stappen;

    /// <summary>How it ends.</summary>
    /// <param name="Gevonden">Rungs for the facts, when they were found.</param>
    /// <param name="Kern">Variables that cannot be so together, when that was proven.</param>
    public sealed record Einde(ImmutableDictionary<int, long>? Gevonden, IReadOnlyCollection<int>? Kern);

    /// <summary>Looks.</summary>
    /// <param name="stukken">The stretch of each fact.</param>
    /// <param name="stappen">How many stretches may be looked at.</param>
    public Einde Zoek(IReadOnlyDictionary<int, (long Laag, long Hoog)> stukken, int stappen)
    {
        var (onder, boven) = (new BigInteger[vormen.Aantal], new BigInteger[vormen.Aantal]);
        foreach (var feit in feiten)
        {
            (onder[feit], boven[feit]) = (stukken[feit].Laag, stukken[feit].Hoog);
        }

        _stappen = stappen;
        return Zoek(onder, boven);
    }

    private static List<Ondoorzichtig> Delen(Vormen vormen, IReadOnlyList<Ongelijkheid> eisen)
    {
        // What something is computed from has a lower number.
        var delen = new SortedDictionary<int, Ondoorzichtig>();
        void Voeg(Lineair som)
        {
            foreach (var onbekende in som.Keer.Keys)
            {
                if (vormen.Deel(onbekende) is { } deel && delen.TryAdd(onbekende, deel))
                {
                    foreach (var argument in deel.Argumenten)
                    {
                        Voeg(argument);
                    }
                }
            }
        }

        foreach (var eis in eisen)
        {
            Voeg(eis.Som);
        }

        return [.. delen.Values];
    }

    // All that can be behind it: for what is found by trying, there is no smaller reason.
    private Einde Alles() => new(null, alles);

    private Einde Zoek(BigInteger[] onder, BigInteger[] boven)
    {
        if (--_stappen < 0)
        {
            return new Einde(null, null);
        }

        var stelsel = new Stelsel(vormen.Aantal, onder, boven, Redenen);
        foreach (var deel in _delen)
        {
            var grenzen = deel.Grenzen([.. deel.Argumenten.Select(a => a.Bereik(onder, boven))]);
            (onder[deel.Nummer], boven[deel.Nummer]) = ((grenzen.Onder / deel.Stap).NaarBoven, (grenzen.Boven / deel.Stap).NaarBeneden);
            foreach (var (som, strikt) in grenzen.Sommen.Concat(Naast(deel, onder, boven)))
            {
                stelsel.Voeg(Ongelijkheid.Van(som, strikt, Redenen(deel.Nummer)));
            }
        }

        foreach (var eis in eisen)
        {
            stelsel.Voeg(eis);
        }

        if (stelsel.Tegenspraak() is { } kern)
        {
            return new Einde(null, kern);
        }

        if (Volgende(onder, boven) is not { } feit)
        {
            var waarden = feiten.ToImmutableDictionary(f => f, f => (long)onder[f]);
            return klopt(waarden) ? new Einde(waarden, null) : Alles();
        }

        var (laag, hoog) = stelsel.Bereik(feit);
        return laag > hoog ? Alles() : Verdeel(feit, (long)laag, (long)hoog, onder, boven);
    }

    private Einde Verdeel(int feit, long laag, long hoog, BigInteger[] onder, BigInteger[] boven)
    {
        var kort = hoog - laag < Kort;
        var geprobeerd = new HashSet<long>();
        foreach (var trede in voorkeur(feit, laag, hoog).Concat(kort ? Enumerable.Range(0, (int)(hoog - laag) + 1).Select(i => laag + i) : []))
        {
            if (trede >= laag && trede <= hoog && geprobeerd.Add(trede) && In(trede, trede) is { Kern: null } einde)
            {
                return einde;
            }
        }

        if (kort)
        {
            return Alles();
        }

        for (; geprobeerd.Contains(laag); laag++)
        {
        }

        for (; geprobeerd.Contains(hoog); hoog--)
        {
        }

        // Nearest to what was tried first, that is what people would name.
        var midden = laag + ((hoog - laag) / 2);
        var (dichtbij, verder) = geprobeerd.First() <= midden ? ((laag, midden), (midden + 1, hoog)) : ((midden + 1, hoog), (laag, midden));
        var eerst = In(dichtbij.Item1, dichtbij.Item2);
        if (eerst.Kern is null)
        {
            return eerst;
        }

        var dan = In(verder.Item1, verder.Item2);
        return dan.Kern is null ? dan : Alles();

        Einde In(long van, long tot)
        {
            var (o, b) = ((BigInteger[])onder.Clone(), (BigInteger[])boven.Clone());
            (o[feit], b[feit]) = (van, tot);
            return Zoek(o, b);
        }
    }

    // First what the parts are computed from: they are then known exactly.
    private int? Volgende(BigInteger[] onder, BigInteger[] boven)
    {
        _eerst ??= [.. _delen.SelectMany(d => d.Argumenten).SelectMany(a => a.Keer.Keys)];
        return feiten.Where(f => onder[f] != boven[f]).OrderBy(f => _eerst.Contains(f) ? 0 : 1).ThenBy(f => boven[f] - onder[f]).ThenBy(f => f).Select(f => (int?)f).FirstOrDefault();
    }

    private IEnumerable<(Lineair Som, bool Strikt)> Naast(Ondoorzichtig deel, BigInteger[] onder, BigInteger[] boven) =>
        deel is Verzet verzet ? _delen.OfType<Verzet>().TakeWhile(d => d.Nummer < deel.Nummer).SelectMany(d => verzet.Naast(d, verzet.Datum.Bereik(onder, boven))) : [];

    private IReadOnlyList<int> Redenen(int onbekende)
    {
        if (!_redenen.TryGetValue(onbekende, out var lijst))
        {
            _redenen[onbekende] = lijst = vormen.Deel(onbekende) is { } deel
                ? [.. deel.Argumenten.SelectMany(a => a.Keer.Keys).SelectMany(Redenen).Distinct()]
                : redenen.TryGetValue(onbekende, out var reden) ? [reden] : [];
        }

        return lijst;
    }
}
