using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// A value or an age on another date than the reference date: `maximumbedrag op datum aanvraag`. `op` is an ordinary word, so a name as a whole goes first.
internal sealed partial class Expressiebinder
{
    // The name taken apart where what stands before `op` is something that can be asked on a date; where it is not but a date follows, somebody thought it could.
    private (string Voor, string Na)? Opsplitsing(NaamSyntax naam)
    {
        var splitsingen = Naamruimte.Opsplitsingen(naam.Sleutel).ToList();
        foreach (var splitsing in splitsingen.Where(s => namen.Zoek(s.Voor) is Parameter).Concat(splitsingen.Where(s => IsBekend(s.Voor) && (s.Na == Peildatum || Typeer(s.Na)?.Soort == Waardesoort.Datum))))
        {
            return splitsing;
        }

        return null;
    }

    private bool IsBekend(string sleutel) =>
        ((leden ?? []).Select(l => namen.Zoek(l.Lijst.Groep, sleutel)).FirstOrDefault(s => s is not null) ?? (zelf is null ? null : namen.Zoek(zelf, sleutel)) ?? namen.Zoek(sleutel)) is Feit or Definitie
        || Naamruimte.Splitsingen(sleutel).Any(s => namen.Zoek(s.Na) is Rol rol && namen.Zoek(rol.Groep, s.Voor) is not null);

    private ParameterExpr? BindOp(NaamSyntax naam, string voor, string na)
    {
        if (namen.Zoek(voor) is not Parameter parameter)
        {
            diagnostics.Add(Meldingen.AlleenParameterOp(Op(naam), voor, na));
            return null;
        }

        return namen.Kapot.Contains(parameter) || !BindDag(naam, na, out var dag) ? null : new ParameterExpr(parameter, Op(naam)) { Op = dag };
    }

    /// <summary>The date after <c>op</c>; none for the reference date. Whether it could be bound.</summary>
    private bool BindDag(NaamSyntax naam, string na, out Expr? dag)
    {
        var plaats = OpLaatste(Op(naam), na);
        var expr = BindNaam(new NaamSyntax(plaats.Span, na, na), Waardetype.Datum);
        dag = expr is PeildatumExpr ? null : expr;
        if (expr is not null && expr.Type.Soort != Waardesoort.Datum)
        {
            diagnostics.Add(Meldingen.AnderType(plaats, expr.Type, Waardetype.Datum));
            return false;
        }

        if (expr is ParameterExpr { Op: not null })
        {
            diagnostics.Add(Meldingen.TweeKeerOp(Op(naam), na));
            return false;
        }

        return expr is not null;
    }

    // `de leeftijd uit geboortedatum op datum aanvraag`
    private LeeftijdExpr? BindLeeftijd(AgeExpressionSyntax syntax)
    {
        if (syntax.Geboortedatum is NameExpressionSyntax { Naam: { Ontbreekt: false } naam } && Typeer(naam.Sleutel) is null
            && Naamruimte.Opsplitsingen(naam.Sleutel).FirstOrDefault(s => IsBekend(s.Voor)) is { Voor: not null } splitsing)
        {
            var geboren = BindWaarde(new NameExpressionSyntax(naam.Span, new NaamSyntax(new TextSpan(naam.Span.Start, LengteVoor(naam, splitsing.Na)), splitsing.Voor, splitsing.Voor)), Waardetype.Datum);
            return BindDag(naam, splitsing.Na, out var dag) && geboren is not null ? new LeeftijdExpr(geboren, Op(syntax)) { Op = dag } : null;
        }

        return BindWaarde(syntax.Geboortedatum, Waardetype.Datum) is { } datum ? new LeeftijdExpr(datum, Op(syntax)) : null;
    }

    // How much of a name stands before ` op …`.
    private int LengteVoor(NaamSyntax naam, string na)
    {
        var begin = OpLaatste(Op(naam), na).Span.Start;
        var op = source.Text.LastIndexOf("op", begin > naam.Span.Start ? begin - 1 : begin, System.StringComparison.Ordinal);
        return op > naam.Span.Start ? source.Text.Substring(naam.Span.Start, op - naam.Span.Start).TrimEnd().Length : naam.Span.Length;
    }
}
