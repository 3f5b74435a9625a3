using System.Collections.Generic;
using System.Linq;

namespace WmoDsl.Compiler.Model;

/// <summary>Walks over expressions.</summary>
public static class ExprWandeling
{
    /// <summary>The direct parts of an expression, in the order of the text.</summary>
    public static IEnumerable<Expr> Delen(this Expr expr) => expr switch
    {
        OordeelExpr e => [e.Operand],
        VerruimExpr e => [e.Operand],
        NietExpr e => [e.Operand],
        SamengesteldExpr e => e.Onderdelen.Select(o => o.Voorwaarde),
        VergelijkExpr e => [e.Links, e.Rechts],
        TussenExpr e => [e.Operand, e.Van, e.TotEnMet],
        EenVanExpr e => e.Waarden.Prepend(e.Operand),
        RekenExpr e => [e.Links, e.Rechts],
        DatumPlusExpr e => [e.Datum, e.Duur],
        DagenTussenExpr e => [e.Tot, e.Van],
        AfrondExpr e => [e.Operand],
        UiterstExpr e => e.Waarden,
        ParameterExpr { Op: { } op } => [op],
        LeeftijdExpr e => e.Op is { } op ? [e.Geboortedatum, op] : [e.Geboortedatum],
        KwantorExpr e => [e.Uitgevouwen],
        AantalExpr e => e.Bereik.Voorwaarde is null ? [] : e.Voorwaarden,
        AggregaatExpr e => [.. e.Leden.SelectMany(l => new[] { l.Voorwaarde, l.Waarde }), .. e.Anders is null ? [] : new[] { e.Anders }],
        _ => [],
    };

    /// <summary>The expression and everything in it, outermost first, in the order of the text.</summary>
    public static IReadOnlyList<Expr> Alles(this Expr expr)
    {
        var alles = new List<Expr>();
        VoegToe(expr);
        return alles;

        void VoegToe(Expr deel)
        {
            alles.Add(deel);
            foreach (var dieper in deel.Delen())
            {
                VoegToe(dieper);
            }
        }
    }

    /// <summary>
    /// The same without what is asked of the members of a list to count or compare them: each of those stands by itself, since who is not there is
    /// not counted.
    /// </summary>
    public static IEnumerable<Expr> AllesBuitenLeden(this Expr expr)
    {
        yield return expr;
        foreach (var deel in DelenBuitenLeden(expr))
        {
            foreach (var dieper in deel.AllesBuitenLeden())
            {
                yield return dieper;
            }
        }
    }

    private static IEnumerable<Expr> DelenBuitenLeden(Expr expr) =>
        expr is AantalExpr ? [] : expr is AggregaatExpr { Anders: var anders } ? (anders is null ? [] : [anders]) : expr.Delen();

    /// <summary>The optional roles a condition speaks about itself.</summary>
    /// <param name="expr">The condition.</param>
    /// <param name="zelf">In a definition of a group: who it is asked about.</param>
    public static IReadOnlyList<Rol> OptioneleRollen(this Expr expr, Rol? zelf)
    {
        // Asked of every condition in every case, and nearly all conditions have none.
        if (NoemtNiemand(expr))
        {
            return [];
        }

        List<Rol>? rollen = null;
        Zoek(expr);
        return rollen ?? (IReadOnlyList<Rol>)[];

        void Zoek(Expr deel)
        {
            var rol = deel switch
            {
                FeitExpr { Feit.Groep: not null } f => f.Rol ?? zelf,
                DefinitieExpr { Definitie.Groep: not null } d => d.Rol ?? zelf,
                _ => null,
            };
            if (rol is { MagOntbreken: true } && rollen?.Contains(rol) != true)
            {
                (rollen ??= []).Add(rol);
            }

            foreach (var dieper in DelenBuitenLeden(deel))
            {
                Zoek(dieper);
            }
        }
    }

    // Whether the commonest conditions speak of nobody; of any other it is not known.
    private static bool NoemtNiemand(Expr expr) => expr switch
    {
        LiteralExpr or PeildatumExpr or ParameterExpr { Op: null } => true,
        FeitExpr e => e.Feit.Groep is null,
        DefinitieExpr e => e.Definitie.Groep is null,
        OordeelExpr e => NoemtNiemand(e.Operand),
        VergelijkExpr e => NoemtNiemand(e.Links) && NoemtNiemand(e.Rechts),
        EenVanExpr e => NoemtNiemand(e.Operand) && e.Waarden.All(NoemtNiemand),
        _ => false,
    };

    /// <summary>Whether a ja/nee expression is taken as one condition in a trace: not built with en, of, niet or a list, and not a ja/nee definition.</summary>
    public static bool IsAtoom(this Expr expr) => expr is not (NietExpr or SamengesteldExpr or KwantorExpr) && !(expr is DefinitieExpr d && d.Type.Soort == Waardesoort.JaNee);

    /// <summary>All expressions of a definition: those of its rules, and last days and conditions of the duties that come with its outcomes.</summary>
    public static IEnumerable<Expr> Expressies(this Definitie definitie) =>
        definitie.AlleRegels.SelectMany(r => r.Expressies()).Concat(definitie.Gevolgen.SelectMany(g => g.Verplichtingen).SelectMany(Expressies));

    /// <summary>All expressions of a rule: condition, value, places in the motivation, last days and conditions of duties.</summary>
    public static IEnumerable<Expr> Expressies(this Regel regel)
    {
        if (regel.Voorwaarde is not null)
        {
            yield return regel.Voorwaarde;
        }

        yield return regel.Waarde;
        foreach (var deel in regel.Want.Where(d => d.Waarde is not null))
        {
            yield return deel.Waarde!;
        }

        foreach (var expr in regel.Verplichtingen.SelectMany(Expressies))
        {
            yield return expr;
        }
    }

    private static IEnumerable<Expr> Expressies(Verplichting verplichting) => new[] { verplichting.Uiterlijk, verplichting.Mits }.OfType<Expr>();
}
