using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>A threshold in a condition: a value of the case against a number or day that the policy fixes.</summary>
/// <param name="Voorwaarde">The condition it stands in.</param>
/// <param name="Getoetst">What is compared.</param>
/// <param name="Bij">With what.</param>
/// <param name="Soort">How, with <paramref name="Getoetst"/> on the left.</param>
internal sealed record Dekkingsgrens(Expr Voorwaarde, Expr Getoetst, Expr Bij, Vergelijking Soort)
{
    /// <summary>
    /// The thresholds in a condition. Neither <c>is</c> nor <c>is niet</c> draws a line between more and less, so they have none;
    /// nor has a comparison of two values that both come from the case.
    /// </summary>
    public static IEnumerable<Dekkingsgrens> Van(Expr voorwaarde) => Alle(voorwaarde).Where(g => IsVast(g.Bij));

    /// <summary>The same, also of two values that both come from the case: between more and less of the one than of the other.</summary>
    public static IEnumerable<Dekkingsgrens> Alle(Expr voorwaarde)
    {
        var alle = voorwaarde switch
        {
            VergelijkExpr { Soort: not (Vergelijking.Is or Vergelijking.IsNiet) } e when IsVast(e.Links) =>
                [new Dekkingsgrens(e, e.Rechts, e.Links, Omgekeerd(e.Soort))],
            VergelijkExpr { Soort: not (Vergelijking.Is or Vergelijking.IsNiet) } e => [new Dekkingsgrens(e, e.Links, e.Rechts, e.Soort)],
            TussenExpr e => [new Dekkingsgrens(e, e.Operand, e.Van, Vergelijking.Minstens), new Dekkingsgrens(e, e.Operand, e.TotEnMet, Vergelijking.Hoogstens)],
            _ => Array.Empty<Dekkingsgrens>(),
        };
        return alle.Where(g => !IsVast(g.Getoetst));
    }

    /// <summary>Whether the policy fixes a value, whatever the case: literals, parameters, and what is computed from those alone.</summary>
    public static bool IsVast(Expr expr) => expr switch
    {
        FeitExpr or RolAanwezigExpr or PeildatumExpr or LeeftijdExpr or AantalExpr or AggregaatExpr => false,
        ParameterExpr => true, // on which date is of the case; what it is then, is of the policy
        DefinitieExpr d => d.Definitie.Groep is null && d.Definitie.AlleRegels.All(r => (r.Voorwaarde is null || IsVast(r.Voorwaarde)) && IsVast(r.Waarde)),
        _ => expr.Delen().All(IsVast),
    };

    /// <summary>
    /// How near is 'just' below or above: the nearest step of a kind that counts whole pieces; for the others the step that people write.
    /// </summary>
    public static decimal Stap(Waardesoort soort) => soort switch
    {
        Waardesoort.Getal or Waardesoort.Leeftijd or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden or Waardesoort.Datum => 1,
        Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag => 0.01m,
        Waardesoort.Afstand => 1,
        Waardesoort.Percentage or Waardesoort.DecimaalGetal => 0.1m,
        _ => throw new InvalidOperationException("Alleen getallen en datums hebben een grens."),
    };

    /// <summary>The side a value stands on; none when it is further than a step away.</summary>
    public Zijde? Kant(Waarde getoetst, Waarde bij)
    {
        var verschil = getoetst switch
        {
            GetalWaarde g => g.Waarde - ((GetalWaarde)bij).Waarde,
            DatumWaarde d => d.Waarde.Dagnummer - ((DatumWaarde)bij).Waarde.Dagnummer,
            _ => throw new InvalidOperationException(),
        };
        return Math.Abs(verschil) > Stap(Kaal(Getoetst).Type.Soort) ? null : verschil < 0 ? Zijde.Onder : verschil > 0 ? Zijde.Boven : Zijde.Op;
    }

    /// <summary>The nearest value on a side, or none when there is none: 2 pieces and a half, less than nothing, outside the range of a fact.</summary>
    public Waarde? Dichtstbij(Zijde zijde, Waarde bij)
    {
        var kaal = Kaal(Getoetst);
        var stap = Stap(kaal.Type.Soort);
        if (bij is DatumWaarde dag)
        {
            return dag.Waarde.PlusDagen(zijde switch { Zijde.Onder => -1, Zijde.Op => 0, _ => 1 }) is { } naast ? new DatumWaarde(naast) : null;
        }

        var grens = ((GetalWaarde)bij).Waarde;
        decimal? getal = (IsHeel(kaal.Type.Soort) && grens % stap != 0, zijde) switch
        {
            (true, Zijde.Op) => null,
            (true, Zijde.Onder) => Evaluator.RondAf(grens, stap, Afrondwijze.NaarBeneden),
            (true, _) => Evaluator.RondAf(grens, stap, Afrondwijze.NaarBoven),
            (_, Zijde.Op) => grens,
            (_, Zijde.Onder) => grens - stap,
            _ => grens + stap,
        };
        var (minimum, maximum) = kaal switch
        {
            FeitExpr e => (e.Feit.Minimum, e.Feit.Maximum),
            LeeftijdExpr => (0, null),
            AantalExpr e => (0, e.Bereik.Lijst.Maximum),
            _ => ((decimal?)null, (decimal?)null),
        };
        return getal is null || getal < minimum || getal > maximum ? null : new GetalWaarde(getal.Value);
    }

    /// <summary>Whether an example is wanted on a side: the two nearest values between which the comparison changes.</summary>
    /// <param name="zijde">The side.</param>
    /// <param name="opBestaat">Whether there can be a value on the line itself.</param>
    public bool Verplicht(Zijde zijde, bool opBestaat) => zijde switch
    {
        Zijde.Op => true,
        _ when !opBestaat => true,
        Zijde.Onder => Soort is Vergelijking.Minstens or Vergelijking.MinderDan,
        _ => Soort is Vergelijking.Hoogstens or Vergelijking.MeerDan,
    };

    /// <summary>The expression without widening: it has the kind that the author wrote.</summary>
    public static Expr Kaal(Expr expr) => expr is VerruimExpr e ? Kaal(e.Operand) : expr;

    private static bool IsHeel(Waardesoort soort) =>
        soort is Waardesoort.Getal or Waardesoort.Leeftijd or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden or Waardesoort.Bedrag;

    private static Vergelijking Omgekeerd(Vergelijking soort) => soort switch
    {
        Vergelijking.Minstens => Vergelijking.Hoogstens,
        Vergelijking.Hoogstens => Vergelijking.Minstens,
        Vergelijking.MeerDan => Vergelijking.MinderDan,
        Vergelijking.MinderDan => Vergelijking.MeerDan,
        _ => soort,
    };
}
