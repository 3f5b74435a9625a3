using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// For what a policy answers itself: what stands in it, and what stands in a policy that it builds on but rests on something that stands here: a norm that was left open for it, a
/// parameter in the place of another. Who wrote that, could not prove it.
/// </summary>
public sealed class Verantwoording
{
    private readonly Predicate<Symbool> _staatHier;
    private readonly Dictionary<Definitie, ImmutableArray<Symbool>> _waarop = [];

    /// <summary>Looks at a policy.</summary>
    /// <param name="beleid">The policy, with what it builds on.</param>
    /// <param name="staatHier">Whether something stands in the policy itself.</param>
    public Verantwoording(Beleid beleid, Predicate<Symbool> staatHier)
    {
        _staatHier = staatHier;

        // Each definition stands after what it depends on.
        foreach (var definitie in beleid.Definities.Where(d => !staatHier(d)))
        {
            _waarop[definitie] = Genoemd(definitie.AlleRegels.SelectMany(r => r.Dragend));
        }
    }

    /// <summary>Whether the policy answers for a definition or a promise.</summary>
    public bool Voor(Symbool symbool) => _staatHier(symbool) || !Waarop(symbool).IsEmpty;

    /// <summary>What of the policy itself something rests on that stands in a policy that it builds on; empty for what stands here.</summary>
    public ImmutableArray<Symbool> Waarop(Symbool symbool) => symbool switch
    {
        Definitie definitie => _waarop.GetValueOrDefault(definitie, []),

        // What the other policy says of its own promise, that it does not hold, is its own affair.
        Waarborg { GaatNietOp: null } waarborg when !_staatHier(waarborg) =>
            [.. Waarborgonderzoek.Definities(waarborg).SelectMany(d => Waarop(d)).Concat(Genoemd(Waarborgonderzoek.Voorwaarden(waarborg))).Distinct()],
        _ => [],
    };

    private ImmutableArray<Symbool> Genoemd(IEnumerable<Expr> exprs) => [.. exprs.SelectMany(e => e.Alles()).SelectMany(Van).Distinct()];

    private IEnumerable<Symbool> Van(Expr expr)
    {
        Symbool? genoemd = expr switch
        {
            DefinitieExpr d => d.Definitie,
            ParameterExpr p => p.Parameter,
            FeitExpr f => f.Feit,
            _ => null,
        };
        return genoemd is null ? [] : _staatHier(genoemd) ? [genoemd] : Waarop(genoemd);
    }
}
