using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Compiler.Model;

// What is said of the members of a list. A list is bounded, so every such sentence is short for one about each member; it keeps how it was written
// (for whoever prints or measures a policy) beside what it comes down to (for whoever decides).

/// <summary>The quantifiers.</summary>
public enum Kwantor
{
    /// <summary><c>er is een … waarvoor</c>, <c>voor minstens N van de … geldt</c></summary>
    Minstens,

    /// <summary><c>voor alle … geldt</c>; also when there are none.</summary>
    Alle,

    /// <summary><c>er is geen … waarvoor</c>, <c>voor geen van de … geldt</c></summary>
    Geen,
}

/// <summary>What is said of a member of a list.</summary>
/// <param name="Lijst">The list.</param>
/// <param name="Lid">Stands in <paramref name="Voorwaarde"/> for the member it is asked of; a role that is nobody.</param>
/// <param name="Voorwaarde">What is asked; none when only their number counts.</param>
public sealed record Ledenbereik(Lijst Lijst, Rol Lid, Expr? Voorwaarde)
{
    /// <summary>A range with its own stand-in for the member.</summary>
    public static Rol MaakLid(Lijst lijst) => new("een " + lijst.Groep.Naam, lijst.Groep, magOntbreken: true, lijst.Bronnen, lijst.Plaats) { IsElk = true };
}

/// <summary>A condition on how many members of a list something holds for.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Aantal">For <see cref="Kwantor.Minstens"/>: how many; 1 for <c>er is een</c>.</param>
/// <param name="Bereik">Of whom, and what.</param>
/// <param name="Uitgevouwen">The same, written out over the members.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record KwantorExpr(Kwantor Soort, int Aantal, Ledenbereik Bereik, Expr Uitgevouwen, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats)
{
    /// <summary>A quantifier, written out.</summary>
    public static KwantorExpr Maak(Kwantor soort, int aantal, Ledenbereik bereik, Plaats plaats) =>
        new(soort, aantal, bereik, new SamengesteldExpr(
            soort switch { Kwantor.Alle => Samenstelling.Alle, Kwantor.Geen => Samenstelling.Geen, _ => Samenstelling.Minstens },
            soort == Kwantor.Minstens ? aantal : 0,
            bereik.Lijst.Leden.Select(l => new Onderdeel("", VanLid(soort, l, bereik, plaats))).ToImmutableArray(),
            plaats), plaats);

    private static SamengesteldExpr VanLid(Kwantor soort, Rol lid, Ledenbereik bereik, Plaats plaats)
    {
        var erIs = new RolAanwezigExpr(lid, plaats);
        var voorwaarde = new Onderdeel("", bereik.Voorwaarde!.Vervang(bereik.Lid, lid));
        return soort == Kwantor.Alle
            ? new SamengesteldExpr(Samenstelling.Minstens, 1, [new Onderdeel("", new NietExpr(erIs, plaats)), voorwaarde], plaats) { Lid = lid }
            : new SamengesteldExpr(Samenstelling.Alle, 0, [new Onderdeel("", erIs), voorwaarde], plaats) { Lid = lid };
    }
}

/// <summary>How many members of a list there are, or how many something holds for.</summary>
/// <param name="Bereik">Of whom, and what if anything.</param>
/// <param name="Voorwaarden">For each member whether it counts.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record AantalExpr(Ledenbereik Bereik, ImmutableArray<Expr> Voorwaarden, Plaats Plaats) : Expr(new Waardetype(Waardesoort.Getal), Plaats)
{
    /// <summary>A number of members, written out.</summary>
    public static AantalExpr Maak(Ledenbereik bereik, Plaats plaats) => new(bereik, bereik.Lijst.Leden.Select(l => Telt(l, bereik, plaats)).ToImmutableArray(), plaats);

    /// <summary>Whether a member is there and what is asked holds for it.</summary>
    internal static Expr Telt(Rol lid, Ledenbereik bereik, Plaats plaats)
    {
        var erIs = new RolAanwezigExpr(lid, plaats);
        return bereik.Voorwaarde is null
            ? erIs
            : new SamengesteldExpr(Samenstelling.Alle, 0, [new Onderdeel("", erIs), new Onderdeel("", bereik.Voorwaarde.Vervang(bereik.Lid, lid))], plaats) { Lid = lid };
    }
}

/// <summary>What is computed from a value of each member.</summary>
public enum Aggregaat
{
    /// <summary>The lowest.</summary>
    Laagste,

    /// <summary>The highest.</summary>
    Hoogste,

    /// <summary>All together; of none that is 0.</summary>
    Totaal,
}

/// <summary>A member in a computation.</summary>
/// <param name="Lid">Who.</param>
/// <param name="Voorwaarde">Whether it counts.</param>
/// <param name="Waarde">What it counts for.</param>
public sealed record Aggregaatlid(Rol Lid, Expr Voorwaarde, Expr Waarde);

/// <summary>The lowest, the highest or the total of a value of the members for which something holds.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Bereik">Of whom, and what must hold if anything.</param>
/// <param name="Waarde">The value, of the stand-in of <paramref name="Bereik"/>.</param>
/// <param name="Leden">The same for each member.</param>
/// <param name="Anders">What it is when there is nobody; absent for a total.</param>
/// <param name="Type">Type of the whole, and of every value.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record AggregaatExpr(Aggregaat Soort, Ledenbereik Bereik, Expr Waarde, ImmutableArray<Aggregaatlid> Leden, Expr? Anders, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats)
{
    /// <summary>A computation, written out.</summary>
    public static AggregaatExpr Maak(Aggregaat soort, Ledenbereik bereik, Expr waarde, Expr? anders, Plaats plaats) =>
        new(soort, bereik, waarde, bereik.Lijst.Leden.Select(l => new Aggregaatlid(l, AantalExpr.Telt(l, bereik, plaats), waarde.Vervang(bereik.Lid, l))).ToImmutableArray(), anders, waarde.Type, plaats);
}

/// <summary>Puts somebody else in an expression.</summary>
internal static class ExprVervanging
{
    /// <summary>The expression with one role in the place of another.</summary>
    public static Expr Vervang(this Expr expr, Rol van, Rol door)
    {
        return expr switch
        {
            FeitExpr e => e.Rol == van ? e with { Rol = door } : e,
            DefinitieExpr e => e.Rol == van ? e with { Rol = door } : e,
            RolAanwezigExpr e => e.Rol == van ? e with { Rol = door } : e,
            LiteralExpr or PeildatumExpr => expr,
            ParameterExpr e => e.Op is null ? e : e with { Op = In(e.Op) },
            OordeelExpr e => e with { Operand = In(e.Operand) },
            VerruimExpr e => e with { Operand = In(e.Operand) },
            NietExpr e => e with { Operand = In(e.Operand) },
            SamengesteldExpr e => e with { Onderdelen = e.Onderdelen.Select(o => o with { Voorwaarde = In(o.Voorwaarde) }).ToImmutableArray() },
            VergelijkExpr e => e with { Links = In(e.Links), Rechts = In(e.Rechts) },
            TussenExpr e => e with { Operand = In(e.Operand), Van = In(e.Van), TotEnMet = In(e.TotEnMet) },
            EenVanExpr e => e with { Operand = In(e.Operand), Waarden = Elk(e.Waarden) },
            RekenExpr e => e with { Links = In(e.Links), Rechts = In(e.Rechts) },
            DatumPlusExpr e => e with { Datum = In(e.Datum), Duur = In(e.Duur) },
            DagenTussenExpr e => e with { Tot = In(e.Tot), Van = In(e.Van) },
            AfrondExpr e => e with { Operand = In(e.Operand) },
            UiterstExpr e => e with { Waarden = Elk(e.Waarden) },
            LeeftijdExpr e => e with { Geboortedatum = In(e.Geboortedatum), Op = e.Op is null ? null : In(e.Op) },
            KwantorExpr e => e with { Bereik = InBereik(e.Bereik), Uitgevouwen = In(e.Uitgevouwen) },
            AantalExpr e => e with { Bereik = InBereik(e.Bereik), Voorwaarden = Elk(e.Voorwaarden) },
            AggregaatExpr e => e with
            {
                Bereik = InBereik(e.Bereik),
                Waarde = In(e.Waarde),
                Leden = e.Leden.Select(l => l with { Voorwaarde = In(l.Voorwaarde), Waarde = In(l.Waarde) }).ToImmutableArray(),
                Anders = e.Anders is null ? null : In(e.Anders),
            },
            _ => throw new InvalidOperationException($"Onbekende uitdrukking {expr.GetType().Name}."),
        };

        Expr In(Expr deel) => deel.Vervang(van, door);

        ImmutableArray<Expr> Elk(IEnumerable<Expr> delen) => delen.Select(In).ToImmutableArray();

        Ledenbereik InBereik(Ledenbereik bereik) => bereik.Voorwaarde is null ? bereik : bereik with { Voorwaarde = In(bereik.Voorwaarde) };
    }
}
