using System.Collections.Immutable;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Puts definitions of one version in the terms that both versions have in common; the meaning stays what it is.</summary>
internal sealed class Overzetter(Wereld wereld)
{
    private readonly Dictionary<Definitie, Definitie> _definities = [];
    private readonly Dictionary<Parameter, Parameter> _parameters = [];
    private readonly Dictionary<Rol, Rol> _elk = [];
    private Tuple<Dictionary<Feit, Feit>, Dictionary<Rol, Rol>, Dictionary<Lijst, Lijst>>? _terug;

    /// <summary>Facts in common terms.</summary>
    public Dictionary<Feit, Feit> Feiten { get; } = [];

    /// <summary>Roles in common terms, members of lists included.</summary>
    public Dictionary<Rol, Rol> Rollen { get; } = [];

    /// <summary>Lists in common terms.</summary>
    public Dictionary<Lijst, Lijst> Lijsten { get; } = [];

    /// <summary>The definition in common terms.</summary>
    public Definitie Van(Definitie definitie)
    {
        if (_definities.TryGetValue(definitie, out var samen))
        {
            return samen;
        }

        samen = new Definitie(definitie.Naam, definitie.Soort, wereld.Type(definitie.Type), wereld.Groep(definitie.Groep), definitie.Bronnen, definitie.Plaats);
        definitie.NeemRegelsOver(samen, Van);
        if (definitie.Type.Keuzes is { } keuzes)
        {
            samen.Voorrang = [.. definitie.Voorrang.Select(p => (wereld.Keuze(keuzes, p.Hoger), wereld.Keuze(keuzes, p.Lager)))];
        }

        return _definities[definitie] = wereld.Een(samen);
    }

    /// <summary>The expression in common terms.</summary>
    public Expr Van(Expr expr) => expr switch
    {
        LiteralExpr e => e with { Waarde = Van(e.Waarde, e.Type), Type = wereld.Type(e.Type) },
        FeitExpr e => new FeitExpr(Feiten[e.Feit], Van(e.Rol), e.Plaats),
        ParameterExpr e => new ParameterExpr(Van(e.Parameter), e.Plaats) { Op = e.Op is null ? null : Van(e.Op) },
        DefinitieExpr e => new DefinitieExpr(Van(e.Definitie), Van(e.Rol), e.Plaats),
        RolAanwezigExpr e => e with { Rol = Van(e.Rol)! },
        _ => expr.MetDelen(Van) switch
        {
            SamengesteldExpr e => e with { Lid = Van(e.Lid) },
            UiterstExpr e => e with { Type = wereld.Type(e.Type) },
            KwantorExpr e => e with { Bereik = Van(e.Bereik) },
            AantalExpr e => e with { Bereik = Van(e.Bereik) },
            AggregaatExpr e => e with { Bereik = Van(e.Bereik), Leden = [.. e.Leden.Select(l => l with { Lid = Van(l.Lid)! })] },
            var zelfde => zelfde,
        },
    };

    /// <summary>The role in common terms.</summary>
    public Rol? Van(Rol? rol)
    {
        if (rol is null || Rollen.TryGetValue(rol, out var samen))
        {
            return rol is null ? null : Rollen[rol];
        }

        // Stands for any member, in one sentence.
        if (!_elk.TryGetValue(rol, out samen))
        {
            _elk[rol] = samen = new Rol(rol.Naam, wereld.Groep(rol.Groep)!, rol.MagOntbreken, rol.Bronnen, rol.Plaats) { IsElk = true };
        }

        return samen;
    }

    /// <summary>A case in common terms as a case of this version; what this version does not know is left out.</summary>
    public Casus Terug(Casus casus)
    {
        // Whoever is first, or two at once: it comes to the same.
        var (feiten, rollen, lijsten) = _terug ??= Tuple.Create(Feiten.ToDictionary(p => p.Value, p => p.Key), Rollen.Where(p => !p.Key.IsElk).ToDictionary(p => p.Value, p => p.Key), Lijsten.ToDictionary(p => p.Value, p => p.Key));
        return new Casus(
            casus.Gegevens.Where(g => feiten.ContainsKey(g.Key.Feit) && (g.Key.Rol is null || rollen.ContainsKey(g.Key.Rol)))
                .ToImmutableDictionary(g => new Gegeven(feiten[g.Key.Feit], g.Key.Rol is null ? null : rollen[g.Key.Rol]), g => g.Value with { Waarde = Terug(g.Value.Waarde, feiten[g.Key.Feit].Type) }),
            casus.Rollen.Where(r => rollen.TryGetValue(r.Key, out var rol) && rol.MagOntbreken).ToImmutableDictionary(r => rollen[r.Key], r => r.Value))
        {
            Lijsten = casus.Lijsten.Where(l => lijsten.ContainsKey(l.Key)).ToImmutableDictionary(l => lijsten[l.Key], l => l.Value),
        };
    }

    /// <summary>A case of this version in common terms.</summary>
    public Casus Van(Casus casus) => new(
        casus.Gegevens.ToImmutableDictionary(g => new Gegeven(Feiten[g.Key.Feit], Van(g.Key.Rol)), g => g.Value with { Waarde = g.Value.Waarde is { } waarde ? Van(waarde, g.Key.Feit.Type) : null }),
        casus.Rollen.ToImmutableDictionary(r => Van(r.Key)!, r => r.Value))
    {
        Lijsten = casus.Lijsten.ToImmutableDictionary(l => Lijsten[l.Key], l => l.Value),
    };

    /// <summary>A value of this version in common terms.</summary>
    public Waarde Van(Waarde waarde, Waardetype type) => waarde is KeuzeWaarde keuze ? new KeuzeWaarde(wereld.Keuze(type.Keuzes!, keuze.Index)) : waarde;

    private Waarde? Terug(Waarde? waarde, Waardetype type) =>
        waarde is not KeuzeWaarde keuze ? waarde
        : type.Keuzes!.Zoek(Compiler.Text.Naamsleutel.Van(wereld.Keuzelijst(type.Keuzes).Waarden[keuze.Index])) is >= 0 and var index ? new KeuzeWaarde(index)
        : null;

    private Parameter Van(Parameter parameter)
    {
        if (parameter.Type.Keuzes is null)
        {
            return parameter;
        }

        if (!_parameters.TryGetValue(parameter, out var samen))
        {
            _parameters[parameter] = samen = new Parameter(parameter.Naam, wereld.Type(parameter.Type), [.. parameter.Waarden.Select(w => w with { Waarde = Van(w.Waarde, parameter.Type) })], parameter.Bronnen, parameter.Plaats);
        }

        return samen;
    }

    private Ledenbereik Van(Ledenbereik bereik) => new(Lijsten[bereik.Lijst], Van(bereik.Lid)!, bereik.Voorwaarde is null ? null : Van(bereik.Voorwaarde));
}
