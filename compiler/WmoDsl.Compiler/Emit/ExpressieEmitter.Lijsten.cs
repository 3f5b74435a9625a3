using System;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// Counts and computations over the members of a list. A list is bounded, so these are written out; spans on the stack cost no allocation.
internal sealed partial class ExpressieEmitter
{
    private const string Tellingtype = "global::WmoDsl.Uitvoering.Telling";

    /// <summary>What is already known of the condition on a member: the code that reads it, or none. Without it, conditions are written in place.</summary>
    public Func<Expr, string?>? Lid { get; set; }

    /// <summary>An operand of a comparison with a number of members: all it can still become.</summary>
    private string Telling(Expr expr) => expr switch
    {
        AantalExpr { Bereik: { Voorwaarde: null, Lijst: var lijst } } => $"{Tellingtype}.Leden(gegevens.{omgeving.Lijsten[lijst]}?.Count, {CSharptekst.Literal(lijst.Maximum)})",
        AantalExpr e => $"{Tellingtype}.Van(stackalloc {Kleene}[] {{ {string.Join(", ", e.Voorwaarden.Select(Telt))} }})",
        _ => $"{Tellingtype}.Vast({Getal(expr).Tekst})",
    };

    private Code Aggregeer(AggregaatExpr expr)
    {
        var isGetal = expr.Type.IsGetalachtig;
        var type = isGetal ? "decimal" : CSharptypen.Waarde(expr.Type, omgeving.Namen);
        var telt = $"stackalloc {Kleene}[] {{ {string.Join(", ", expr.Leden.Select(l => Telt(l.Voorwaarde)))} }}";
        var waarden = $"stackalloc {type}?[] {{ {string.Join(", ", expr.Leden.Select(l => Een(l.Waarde)))} }}";
        var anders = expr.Anders is null ? "" : ", " + Een(expr.Anders);
        return new Code($"{Reken}.{expr.Soort}{(expr.Soort == Aggregaat.Totaal ? "" : $"<{type}>")}({telt}, {waarden}{anders})", isGetal ? Vorm.Decimaal : Vorm.Getypeerd);

        string Een(Expr waarde) => isGetal ? Getal(waarde).Tekst : Schrijf(waarde).Tekst;
    }

    private string Telt(Expr voorwaarde) => Lid?.Invoke(voorwaarde) ?? Voorwaarde(voorwaarde).Tekst;
}
