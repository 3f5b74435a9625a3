using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>A condition as it is written, that can come out both ways. Inside what is said of the members of a list it is one condition, however many members there are.</summary>
/// <param name="Voorwaarde">The condition; of a member with the stand-in for it.</param>
/// <param name="Binnen">The members it is about, the outermost first.</param>
internal sealed record Dekkingsatoom(Expr Voorwaarde, ImmutableArray<Ledenbereik> Binnen)
{
    /// <summary>The condition as it is written, on one line.</summary>
    public string Tekst => Opeenregel(Voorwaarde);

    /// <summary>An expression as it is written, on one line.</summary>
    public static string Opeenregel(Expr expr) =>
        string.Join(" ", expr.Plaats.Source.GetText(expr.Plaats.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The conditions of what a rule says, without what is only shown with it. What the policy fixes is left out; a ja/nee value that is not written out, is one too.</summary>
    public static IEnumerable<Dekkingsatoom> Van(Regel regel) => regel.Dragend.SelectMany(Van).Where(a => !Dekkingsgrens.IsVast(a.Voorwaarde));

    /// <summary>The conditions of an expression, in the order of the text; of a value those that say which members count.</summary>
    public static IEnumerable<Dekkingsatoom> Van(Expr expr) => Van(expr, []);

    /// <summary>The condition for each member that is there, or the condition itself when it is about none.</summary>
    public IEnumerable<Expr> Exemplaren(Func<Rol, bool> isAanwezig) =>
        Binnen.Aggregate((IEnumerable<Expr>)[Voorwaarde], (exprs, bereik) => exprs.SelectMany(e => bereik.Lijst.Leden.Where(isAanwezig).Select(lid => e.Vervang(bereik.Lid, lid))));

    private static IEnumerable<Dekkingsatoom> Van(Expr expr, ImmutableArray<Ledenbereik> binnen)
    {
        switch (expr)
        {
            case KwantorExpr { Bereik: var bereik }:
                return Van(bereik.Voorwaarde!, binnen.Add(bereik));
            case NietExpr or SamengesteldExpr:
                return expr.Delen().SelectMany(d => Van(d, binnen));
            default:
                var leden = expr.AllesBuitenLeden().SelectMany(e => VanLeden(e, binnen));
                return expr.Type.Soort == Waardesoort.JaNee && expr.IsAtoom() ? leden.Prepend(new Dekkingsatoom(expr, binnen)) : leden;
        }
    }

    private static IEnumerable<Dekkingsatoom> VanLeden(Expr expr, ImmutableArray<Ledenbereik> binnen)
    {
        var (bereik, waarde) = expr switch
        {
            AantalExpr e => (e.Bereik, null),
            AggregaatExpr e => (e.Bereik, e.Waarde),
            _ => ((Ledenbereik?)null, (Expr?)null),
        };
        if (bereik is null)
        {
            return [];
        }

        var dieper = binnen.Add(bereik);
        return (bereik.Voorwaarde is null ? [] : Van(bereik.Voorwaarde, dieper)).Concat(waarde is null ? [] : Van(waarde, dieper));
    }
}
