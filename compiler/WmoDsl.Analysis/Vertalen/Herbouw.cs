using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vertalen;

/// <summary>Makes of an expression another one of the same form.</summary>
internal static class Herbouw
{
    /// <summary>The same expression, with other parts; what has none stays as it is.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="naar">What to put in the place of each part.</param>
    public static Expr MetDelen(this Expr expr, Func<Expr, Expr> naar) => expr switch
    {
        ParameterExpr { Op: { } op } e => e with { Op = naar(op) },
        OordeelExpr e => e with { Operand = naar(e.Operand) },
        VerruimExpr e => e with { Operand = naar(e.Operand) },
        NietExpr e => e with { Operand = naar(e.Operand) },
        SamengesteldExpr e => e with { Onderdelen = [.. e.Onderdelen.Select(o => o with { Voorwaarde = naar(o.Voorwaarde) })] },
        VergelijkExpr e => e with { Links = naar(e.Links), Rechts = naar(e.Rechts) },
        TussenExpr e => e with { Operand = naar(e.Operand), Van = naar(e.Van), TotEnMet = naar(e.TotEnMet) },
        EenVanExpr e => e with { Operand = naar(e.Operand), Waarden = [.. e.Waarden.Select(naar)] },
        RekenExpr e => e with { Links = naar(e.Links), Rechts = naar(e.Rechts) },
        DatumPlusExpr e => e with { Datum = naar(e.Datum), Duur = naar(e.Duur) },
        DagenTussenExpr e => e with { Tot = naar(e.Tot), Van = naar(e.Van) },
        AfrondExpr e => e with { Operand = naar(e.Operand) },
        UiterstExpr e => e with { Waarden = [.. e.Waarden.Select(naar)] },
        LeeftijdExpr e => e with { Geboortedatum = naar(e.Geboortedatum), Op = e.Op is null ? null : naar(e.Op) },
        KwantorExpr e => e with { Uitgevouwen = naar(e.Uitgevouwen) },
        AantalExpr e => e with { Voorwaarden = [.. e.Voorwaarden.Select(naar)] },
        AggregaatExpr e => e with
        {
            Waarde = naar(e.Waarde),
            Leden = [.. e.Leden.Select(l => l with { Voorwaarde = naar(l.Voorwaarde), Waarde = naar(l.Waarde) })],
            Anders = e.Anders is null ? null : naar(e.Anders),
        },
        LiteralExpr or FeitExpr or ParameterExpr or DefinitieExpr or PeildatumExpr or RolAanwezigExpr => expr,
        _ => throw new InvalidOperationException($"Onbekende uitdrukking {expr.GetType().Name}."),
    };

    /// <summary>A fact that stands for whatever a definition comes to.</summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="naam">What the fact is called.</param>
    public static Feit AlsFeit(this Definitie definitie, string naam) => new(naam, definitie.Type, definitie.Groep, null, "", null, null, definitie.Bronnen, definitie.Plaats);

    /// <summary>The same definition with other expressions in its rules: which rule is an exception to which, and what wins, stays.</summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="naar">What to put in the place of each condition and each value.</param>
    public static Definitie MetUitdrukkingen(this Definitie definitie, Func<Expr, Expr> naar)
    {
        var kopie = new Definitie(definitie.Naam, definitie.Soort, definitie.Type, definitie.Groep, definitie.Bronnen, definitie.Plaats) { Voorrang = definitie.Voorrang };
        definitie.NeemRegelsOver(kopie, naar);
        return kopie;
    }

    /// <summary>Gives a definition the rules of another with other expressions: which rule is an exception to which, stays.</summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="kaal">Its copy, still without rules.</param>
    /// <param name="naar">What to put in the place of each condition and each value.</param>
    public static void NeemRegelsOver(this Definitie definitie, Definitie kaal, Func<Expr, Expr> naar) =>
        definitie.NeemRegelsOver(kaal, regel => (regel.Voorwaarde is null ? null : naar(regel.Voorwaarde), naar(regel.Waarde)));

    /// <summary>The same, where what is put in the place depends on the rule.</summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="kaal">Its copy, still without rules.</param>
    /// <param name="naar">Of each rule what to put in the place of its condition, if it has one, and of its value.</param>
    public static void NeemRegelsOver(this Definitie definitie, Definitie kaal, Func<Regel, (Expr? Voorwaarde, Expr Waarde)> naar)
    {
        var regels = definitie.AlleRegels.ToDictionary(r => r, Maak);
        foreach (var (oud, nieuw) in regels)
        {
            nieuw.UitzonderingOp = [.. oud.UitzonderingOp.Select(r => regels[r])];
            nieuw.Uitzonderingen = [.. oud.Uitzonderingen.Select(r => regels[r])];
        }

        kaal.Regels = [.. definitie.Regels.Select(r => regels[r])];
        kaal.Anders = definitie.Anders is { } anders ? regels[anders] : null;

        Regel Maak(Regel regel)
        {
            var (voorwaarde, waarde) = naar(regel);
            return new Regel(regel.Naam, voorwaarde, waarde, [], [], regel.Geldig, regel.Bronnen, regel.Plaats);
        }
    }
}
