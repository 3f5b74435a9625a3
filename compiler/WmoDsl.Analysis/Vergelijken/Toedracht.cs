using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Why definitions stand in a case as they do: of each, as little of what it looks at as makes it so, and then the same of those below it. The facts that are left
/// decide the case, whatever the others are; they need not be the fewest.
/// </summary>
internal sealed class Toedracht(Betekenis betekenis, Datum peildag)
{
    private readonly Dictionary<Definitie, Lossen> _los = [];

    /// <summary>The facts of a case that decide how definitions stand.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="heel">Decides it.</param>
    /// <param name="definities">The definitions; of a group with whom they are about.</param>
    public Casus Van(Casus casus, Evaluator heel, params ReadOnlySpan<(Definitie Definitie, Rol? Zelf)> definities)
    {
        var nodig = new HashSet<Gegeven>();
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
            var gegevens = casus.Gegevens.Where(g => los.Feiten.Contains(g.Key.Feit)).ToImmutableDictionary().ToBuilder();
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
            var uitkomst = new Evaluator(alles, peildag).Beslis(los.Definitie, hier.Zelf);
            var klein = Naspel.Maakklein(alles, c => new Evaluator(c, peildag).Beslis(los.Definitie, hier.Zelf) is var b && b.Stand == uitkomst.Stand && b.Waarde == uitkomst.Waarde && b.IsOpengelaten == uitkomst.IsOpengelaten,
                g => onder.TryGetValue(g, out var d) ? betekenis.Feiten(d.Item1).Count : 1);
            foreach (var gegeven in klein.Gegevens.Keys)
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

    private Lossen Los(Definitie definitie)
    {
        if (!_los.TryGetValue(definitie, out var lossen))
        {
            var feiten = new Dictionary<Definitie, Feit>();
            var delen = definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).ToList();
            _los[definitie] = lossen = new Lossen(definitie.MetUitdrukkingen(Kort), delen.OfType<FeitExpr>().Select(f => f.Feit).ToHashSet(), [.. delen.OfType<DefinitieExpr>().Select(e => (Feit(e.Definitie), e))]);

            Expr Kort(Expr expr) => expr is DefinitieExpr e ? new FeitExpr(Feit(e.Definitie), e.Rol, e.Plaats) : expr.MetDelen(Kort);

            Feit Feit(Definitie d) => feiten.TryGetValue(d, out var feit) ? feit : feiten[d] = d.AlsFeit(d.Naam);
        }

        return lossen;
    }

    // A definition with a fact in the place of each that it consults.
    private sealed record Lossen(Definitie Definitie, HashSet<Feit> Feiten, ImmutableArray<(Feit Feit, DefinitieExpr Expr)> Geraadpleegd);
}
