using System.Collections.Concurrent;
using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Why definitions stand in a case as they do: of each, as little of what it looks at as makes it so, and then the same of those below it. The facts that are left
/// decide the case, whatever the others are; they need not be the fewest. Any thread may ask.
/// </summary>
internal sealed class Toedracht(Betekenis betekenis, Datum peildag)
{
    private readonly ConcurrentDictionary<Definitie, Lossen> _los = [];

    // Cases that are shown have much in common, and many decisions look at the same.
    private readonly ConcurrentDictionary<Toestand, ImmutableArray<Gegeven>> _nodig = [];

    /// <summary>The facts of a case that decide how definitions stand.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="heel">Decides it.</param>
    /// <param name="definities">The definitions; of a group with whom they are about.</param>
    public Casus Van(Casus casus, Evaluator heel, params ReadOnlySpan<(Definitie Definitie, Rol? Zelf)> definities)
    {
        var nodig = new HashSet<Gegeven>();
        var perFeit = casus.Gegevens.ToLookup(g => g.Key.Feit);
        var gehad = new HashSet<(Definitie, Rol?)>();
        var wachtend = new Queue<(Definitie Definitie, Rol? Zelf)>(definities.ToArray());
        while (wachtend.TryDequeue(out var hier))
        {
            if (!gehad.Add(hier))
            {
                continue;
            }

            var los = Los(hier.Definitie);
            var onder = new Dictionary<Gegeven, (Definitie, Rol?)>();
            var gegevens = los.Feiten.SelectMany(f => perFeit[f]).ToImmutableDictionary().ToBuilder();
            foreach (var (feit, expr) in los.Geraadpleegd)
            {
                var wie = Evaluator.Van(expr.Definitie.Groep, expr.Rol, hier.Zelf);
                var gegeven = new Gegeven(feit, wie);
                if (onder.TryAdd(gegeven, (expr.Definitie, wie)) && heel.Beslis(expr.Definitie, wie) is { Stand: Stand.Beslist, Waarde: { } waarde })
                {
                    gegevens[gegeven] = new Gegevenstand(waarde);
                }
            }

            var alles = casus with { Gegevens = gegevens.ToImmutable() };
            foreach (var gegeven in _nodig.GetOrAdd(new Toestand(hier.Definitie, hier.Zelf, alles), _ => Nodig(los.Definitie, hier.Zelf, alles, onder)))
            {
                if (onder.TryGetValue(gegeven, out var verder))
                {
                    wachtend.Enqueue(verder);
                }
                else
                {
                    nodig.Add(gegeven);
                }
            }
        }

        return casus with { Gegevens = casus.Gegevens.RemoveRange(casus.Gegevens.Keys.Where(g => !nodig.Contains(g))) };
    }

    private ImmutableArray<Gegeven> Nodig(Definitie los, Rol? zelf, Casus alles, Dictionary<Gegeven, (Definitie Definitie, Rol?)> onder)
    {
        var uitkomst = new Evaluator(alles, peildag).Beslis(los, zelf);
        var klein = Naspel.Maakklein(alles, c => new Evaluator(c, peildag).Beslis(los, zelf) is var b && b.Stand == uitkomst.Stand && b.Waarde == uitkomst.Waarde && b.IsOpengelaten == uitkomst.IsOpengelaten,
            g => onder.TryGetValue(g, out var d) ? betekenis.Feiten(d.Definitie).Count : 1);
        return [.. klein.Gegevens.Keys];
    }

    private Lossen Los(Definitie definitie)
    {
        return _los.GetOrAdd(definitie, Maak);

        static Lossen Maak(Definitie definitie)
        {
            var feiten = new Dictionary<Definitie, Feit>();
            var delen = definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).ToList();
            return new Lossen(definitie.MetUitdrukkingen(Kort), delen.OfType<FeitExpr>().Select(f => f.Feit).ToHashSet(), [.. delen.OfType<DefinitieExpr>().Select(e => (Feit(e.Definitie), e))]);

            Expr Kort(Expr expr) => expr is DefinitieExpr e ? new FeitExpr(Feit(e.Definitie), e.Rol, e.Plaats) : expr.MetDelen(Kort);

            Feit Feit(Definitie d) => feiten.TryGetValue(d, out var feit) ? feit : feiten[d] = d.AlsFeit(d.Naam);
        }
    }

    // A definition with what it looks at: what is needed of that, is the same whichever case it was found in.
    private sealed class Toestand(Definitie definitie, Rol? zelf, Casus casus) : IEquatable<Toestand>
    {
        private readonly Definitie _definitie = definitie;
        private readonly Rol? _zelf = zelf;
        private readonly Casus _casus = casus;
        private readonly int _hash = casus.Gegevens.Aggregate(HashCode.Combine(definitie, zelf), (hash, g) => hash ^ HashCode.Combine(g.Key, g.Value));

        public bool Equals(Toestand? other) => other is not null && _definitie == other._definitie && _zelf == other._zelf
            && Zelfde(_casus.Gegevens, other._casus.Gegevens) && Zelfde(_casus.Rollen, other._casus.Rollen) && Zelfde(_casus.Lijsten, other._casus.Lijsten);

        public override bool Equals(object? obj) => Equals(obj as Toestand);

        public override int GetHashCode() => _hash;

        private static bool Zelfde<TSleutel, TWaarde>(ImmutableDictionary<TSleutel, TWaarde> a, ImmutableDictionary<TSleutel, TWaarde> b)
            where TSleutel : notnull =>
            a == b || (a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out var waarde) && Equals(p.Value, waarde)));
    }

    // A definition with a fact in the place of each that it consults.
    private sealed record Lossen(Definitie Definitie, HashSet<Feit> Feiten, ImmutableArray<(Feit Feit, DefinitieExpr Expr)> Geraadpleegd);
}
