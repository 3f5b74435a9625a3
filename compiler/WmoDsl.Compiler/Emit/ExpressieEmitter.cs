using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>How a piece of C# holds a value.</summary>
internal enum Vorm
{
    /// <summary>A condition: Kleene.</summary>
    Kleene,

    /// <summary>In the type of the runtime, an enum or an int.</summary>
    Getypeerd,

    /// <summary>A number, as a decimal in the unit of its kind.</summary>
    Decimaal,
}

/// <summary>A piece of C# with what is known about it.</summary>
/// <param name="Tekst">The code.</param>
/// <param name="Vorm">How it holds its value.</param>
/// <param name="Bekend">Whether it cannot be null.</param>
/// <param name="Enkel">Whether it can stand beside an operator without brackets.</param>
internal readonly record struct Code(string Tekst, Vorm Vorm, bool Bekend = false, bool Enkel = true)
{
    /// <summary>In brackets where needed.</summary>
    public string Operand => Enkel ? Tekst : $"({Tekst})";
}

/// <summary>What expressions need from the place they stand in.</summary>
/// <param name="Plan">The decision.</param>
/// <param name="Namen">Names of types.</param>
/// <param name="Velden">Field of the trace for every definition.</param>
/// <param name="Kleenevelden">Which of those hold a bare Kleene.</param>
/// <param name="IsKeuze">Whether such a field stands for one of some fixed outcomes.</param>
/// <param name="IsAltijdBekend">Whether a parameter cannot be null.</param>
/// <param name="Feiten">Property for every fact without group.</param>
/// <param name="Voorwaarden">Field for every fact without group that is a condition.</param>
/// <param name="Lijsten">Property for every list.</param>
/// <param name="Parameters">Method for every parameter.</param>
/// <param name="Spoor">How the trace is called.</param>
internal sealed record Omgeving(
    Besluitplan Plan,
    Typenamen Namen,
    IReadOnlyList<string> Velden,
    IReadOnlyList<bool> Kleenevelden,
    Func<int, bool> IsKeuze,
    Func<Parameter, bool> IsAltijdBekend,
    IReadOnlyDictionary<Feit, string> Feiten,
    IReadOnlyDictionary<Feit, string> Voorwaarden,
    IReadOnlyDictionary<Lijst, string> Lijsten,
    IReadOnlyList<string> Parameters,
    string Spoor);

/// <summary>
/// Writes expressions as C#. Unknown is <see langword="null"/> (or Kleene's onbekend) and goes through operators and helpers by itself.
/// Plain values are compared in their own type, a long or an int underneath; as soon as there is a calculation, both sides are decimals.
/// </summary>
/// <param name="omgeving">Where it stands.</param>
/// <param name="zelf">Who a definition of a group is about.</param>
/// <param name="personen">The local with somebody's facts, and the local that says whether they are there.</param>
internal sealed partial class ExpressieEmitter(Omgeving omgeving, Rol? zelf, IReadOnlyDictionary<Rol, (string Gegevens, string Aanwezig)> personen)
{
    private const string Is = "global::WmoDsl.Uitvoering.Is";
    private const string Reken = "global::WmoDsl.Uitvoering.Reken";
    private const string Kleene = "global::WmoDsl.Kleene";

    /// <summary>A value as a definition keeps it: numbers as decimals.</summary>
    public string Waarde(Expr expr) => expr.Type.Soort switch
    {
        Waardesoort.JaNee => Voorwaarde(expr).Tekst,
        _ when expr.Type.IsGetalachtig => Getal(expr).Tekst,
        _ => Schrijf(expr).Tekst,
    };

    /// <summary>A condition; conditions in it are written in place.</summary>
    public Code Voorwaarde(Expr expr)
    {
        switch (expr)
        {
            case NietExpr e:
                return new Code("!" + Voorwaarde(e.Operand).Operand, Vorm.Kleene);
            case SamengesteldExpr e:
                return Samen(e.Soort, e.Aantal, e.Onderdelen.Select(o => Voorwaarde(o.Voorwaarde).Operand).ToList());
            case KwantorExpr e:
                return Voorwaarde(e.Uitgevouwen);
            case DefinitieExpr e:
                return Definitie(e);
            default:
                // What is said of someone who is not there is not so; of someone who may not be there, it is not known.
                var rollen = expr.OptioneleRollen(zelf).Select(r => personen[r].Aanwezig).ToList();
                return rollen.Count == 0 ? Atoom(expr) : new Code($"{Is}.Bij({string.Join(" & ", rollen)}, {Atoom(expr).Tekst})", Vorm.Kleene);
        }
    }

    private Code Atoom(Expr expr) => expr switch
    {
        LiteralExpr { Waarde: JaNeeWaarde w } => new Code($"{Kleene}.{(w.Waarde ? "Ja" : "Nee")}", Vorm.Kleene),
        FeitExpr or OordeelExpr { Operand: FeitExpr } when GegevensEmitter.Voorwaarde(expr) is { } feit => new Code("gegevens." + omgeving.Voorwaarden[feit], Vorm.Kleene),
        FeitExpr or OordeelExpr { Operand: FeitExpr } => new Code($"{Kleene}.Van({Feit(expr as FeitExpr ?? (FeitExpr)((OordeelExpr)expr).Operand)})", Vorm.Kleene),
        OordeelExpr e => Voorwaarde(e.Operand),
        RolAanwezigExpr e => new Code(e.Rol.MagOntbreken ? personen[e.Rol].Aanwezig : Kleene + ".Ja", Vorm.Kleene),
        VergelijkExpr e => Vergelijk(e),
        TussenExpr e => Vergelijk("Tussen", [e.Operand, e.Van, e.TotEnMet]),
        ParameterExpr e => Parameter(e),
        EenVanExpr e => Samen(Samenstelling.Minstens, 1, e.Waarden.Select(w => Vergelijk("Gelijk", [e.Operand, w]).Operand).ToList()),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} is geen voorwaarde."),
    };

    /// <summary>Conditions taken together.</summary>
    public static Code Samen(Samenstelling soort, int aantal, IReadOnlyList<string> delen) => (soort, aantal) switch
    {
        (Samenstelling.Geen, _) when delen.Count == 1 => new Code("!" + delen[0], Vorm.Kleene),
        (Samenstelling.Geen, _) => new Code("!" + Samen(Samenstelling.Minstens, 1, delen).Operand, Vorm.Kleene),
        (_, _) when delen.Count == 1 && (soort == Samenstelling.Alle || aantal == 1) => new Code(delen[0], Vorm.Kleene),
        (Samenstelling.Alle, _) or (_, 1) when delen.Count > 2 => Veel(soort == Samenstelling.Alle ? "Alle" : "Een", delen),
        (Samenstelling.Alle, _) => new Code(string.Join(" & ", delen), Vorm.Kleene, Enkel: false),
        (_, 1) => new Code(string.Join(" | ", delen), Vorm.Kleene, Enkel: false),
        // A span on the stack, and not params, so that this also compiles with an older C#.
        _ => new Code($"{Kleene}.Minstens({CSharptekst.Literal(aantal)}, stackalloc {Kleene}[] {{ {string.Join(", ", delen)} }})", Vorm.Kleene),
    };

    // The methods take up to eight; more are taken together in groups.
    private static Code Veel(string methode, IReadOnlyList<string> delen)
    {
        while (delen.Count > 8)
        {
            delen = [$"{Kleene}.{methode}({string.Join(", ", delen.Take(8))})", .. delen.Skip(8)];
        }

        return delen.Count == 2
            ? new Code(string.Join(methode == "Alle" ? " & " : " | ", delen), Vorm.Kleene, Enkel: false)
            : new Code($"{Kleene}.{methode}({string.Join(", ", delen)})", Vorm.Kleene);
    }

    /// <summary>A number as a decimal.</summary>
    public Code Getal(Expr expr)
    {
        if (expr is LiteralExpr { Waarde: GetalWaarde w })
        {
            return new Code(CSharptekst.Literal(w.Waarde), Vorm.Decimaal, Bekend: true, Enkel: w.Waarde >= 0);
        }

        var code = Schrijf(expr);
        if (code.Vorm == Vorm.Decimaal)
        {
            return code;
        }

        var punt = code.Operand + (code.Bekend ? "." : "?.");
        var nul = code.Bekend ? "" : "?";
        return expr.Type.Soort switch
        {
            Waardesoort.Bedrag => new Code(punt + "InEuro", Vorm.Decimaal, code.Bekend),
            Waardesoort.Afstand => new Code(punt + "InMeter", Vorm.Decimaal, code.Bekend),
            Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden => new Code($"(decimal{nul}){punt}Aantal", Vorm.Decimaal, code.Bekend),
            _ => new Code($"(decimal{nul}){code.Operand}", Vorm.Decimaal, code.Bekend),
        };
    }

    private Code Schrijf(Expr expr) => expr switch
    {
        LiteralExpr e => Literal(e),
        FeitExpr e when e.Type.Soort == Waardesoort.Percentage => new Code(Feit(e) + "?.AlsDecimaal", Vorm.Decimaal),
        FeitExpr e when e.Type.Soort == Waardesoort.Tekst => new Code($"global::WmoDsl.Uitvoering.Tekst.Van({Feit(e)})", Vorm.Getypeerd),
        FeitExpr e => new Code(Feit(e), e.Type.Soort == Waardesoort.DecimaalGetal ? Vorm.Decimaal : Vorm.Getypeerd),
        ParameterExpr e => Parameter(e),
        DefinitieExpr e => Definitie(e),
        PeildatumExpr => new Code("peildatum", Vorm.Getypeerd, Bekend: true),
        VerruimExpr e => Getal(e.Operand),
        RekenExpr e => Bereken(e),
        DatumPlusExpr e => Verschuif(e),
        DagenTussenExpr e => new Code($"{Reken}.DagenTussen({Schrijf(e.Tot).Tekst}, {Schrijf(e.Van).Tekst})", Vorm.Decimaal),
        AfrondExpr e => new Code($"{Reken}.{e.Wijze}({Getal(e.Operand).Tekst}, {CSharptekst.Literal(e.Veelvoud)})", Vorm.Decimaal),
        UiterstExpr e => Uiterste(e),
        AantalExpr e => new Code(Telling(e) + ".Getal", Vorm.Decimaal),
        AggregaatExpr e => Aggregeer(e),
        LeeftijdExpr e => new Code($"{Reken}.Leeftijd({Schrijf(e.Geboortedatum).Tekst}, {Dag(e.Op)})", Vorm.Getypeerd),
        _ => Voorwaarde(expr),
    };

    private Code Literal(LiteralExpr expr) => expr.Waarde switch
    {
        KeuzeWaarde w => new Code($"{Enum(expr.Type)}.{omgeving.Namen.Keuze(expr.Type.Keuzes!, w.Index)}", Vorm.Getypeerd, Bekend: true),
        DatumWaarde w => new Code(CSharptekst.Literal(w.Waarde), Vorm.Getypeerd, Bekend: true),
        TekstWaarde w => new Code($"global::WmoDsl.Uitvoering.Tekst.Van({CSharptekst.Literal(w.Waarde)})", Vorm.Getypeerd),
        GetalWaarde w => Getypeerd(w.Waarde, expr.Type),
        _ => Voorwaarde(expr),
    };

    /// <summary>A number in the type of its kind, where that can hold it.</summary>
    public static Code Getypeerd(decimal getal, Waardetype type)
    {
        var geheel = type.Soort switch
        {
            Waardesoort.Bedrag => getal * 100,
            Waardesoort.Afstand => getal * 1000,
            _ => getal,
        };
        var getypeerd = geheel == decimal.Truncate(geheel) && type.Soort switch
        {
            Waardesoort.Bedrag => Math.Abs(geheel) <= 100_000_000_000_000m,
            Waardesoort.Afstand => geheel is >= 0 and <= 1_000_000_000_000m,
            Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden => geheel is >= 0 and <= int.MaxValue,
            Waardesoort.Getal or Waardesoort.Leeftijd => geheel is >= int.MinValue and <= int.MaxValue,
            _ => false,
        };
        var cijfers = decimal.Truncate(geheel).ToString(CultureInfo.InvariantCulture);
        return getypeerd
            ? new Code(
                type.Soort switch
                {
                    Waardesoort.Bedrag => $"global::WmoDsl.Bedrag.Centen({cijfers}L)",
                    Waardesoort.Afstand => $"global::WmoDsl.Afstand.Millimeter({cijfers}L)",
                    Waardesoort.DuurInDagen => $"global::WmoDsl.Duur.Dagen({cijfers})",
                    Waardesoort.DuurInMaanden => $"global::WmoDsl.Duur.Maanden({cijfers})",
                    _ => cijfers,
                },
                Vorm.Getypeerd,
                Bekend: true,
                Enkel: geheel >= 0)
            : new Code(CSharptekst.Literal(getal), Vorm.Decimaal, Bekend: true, Enkel: getal >= 0);
    }

    /// <summary>The property of a fact; it can be null.</summary>
    private string Feit(FeitExpr expr)
    {
        var rol = expr.Feit.Groep is null ? null : expr.Rol ?? zelf;
        return (rol is null
            ? "gegevens." + omgeving.Feiten[expr.Feit]
            : $"{personen[rol].Gegevens}?.{omgeving.Namen.Groepsfeit(expr.Feit)}")
            + (expr.Feit.IsKeuzeoordeel ? "?.Uitkomst" : "");
    }

    private string Dag(Expr? op) => op is null ? "peildatum" : Schrijf(op).Tekst;

    private Code Parameter(ParameterExpr expr)
    {
        var code = $"{omgeving.Parameters[omgeving.Plan.Index(expr.Parameter)]}({Dag(expr.Op)})";
        return expr.Type.Soort switch
        {
            Waardesoort.JaNee => new Code($"{Kleene}.Van({code})", Vorm.Kleene),
            _ => new Code(code, CSharptypen.IsDecimaal(expr.Parameter) ? Vorm.Decimaal : Vorm.Getypeerd, omgeving.IsAltijdBekend(expr.Parameter)),
        };
    }

    private Code Definitie(DefinitieExpr expr)
    {
        var index = Index(expr);
        var veld = $"{omgeving.Spoor}.{omgeving.Velden[index]}";
        return expr.Type.Soort switch
        {
            Waardesoort.JaNee when omgeving.Kleenevelden[index] => new Code(veld, Vorm.Kleene),
            Waardesoort.JaNee => new Code($"{Kleene}.Van({veld}.Waarde)", Vorm.Kleene),
            _ => new Code(veld + ".Waarde", expr.Type.IsGetalachtig ? Vorm.Decimaal : Vorm.Getypeerd),
        };
    }

    private int Index(DefinitieExpr expr) => omgeving.Plan.Index(expr.Definitie, expr.Definitie.Groep is null ? null : expr.Rol ?? zelf);

    private Code Vergelijk(VergelijkExpr expr)
    {
        // x is ja, x is nee
        if (expr.Links.Type.Soort == Waardesoort.JaNee && expr.Rechts is LiteralExpr { Waarde: JaNeeWaarde waarde })
        {
            var links = Voorwaarde(expr.Links);
            return waarde.Waarde == (expr.Soort == Vergelijking.Is) ? links : new Code("!" + links.Operand, Vorm.Kleene);
        }

        var methode = expr.Soort switch
        {
            Vergelijking.Is => "Gelijk",
            Vergelijking.IsNiet => "Ongelijk",
            _ => expr.Soort.ToString(),
        };
        return expr.Links is AantalExpr || expr.Rechts is AantalExpr
            ? new Code($"{Tellingtype}.{methode}({Telling(expr.Links)}, {Telling(expr.Rechts)})", Vorm.Kleene)
            : Vergelijk(methode, [expr.Links, expr.Rechts]);
    }

    private Code Vergelijk(string methode, IReadOnlyList<Expr> exprs)
    {
        // An outcome beside an outcome: how it stands says it all.
        if (exprs.Count == 2 && exprs[0] is DefinitieExpr d && exprs[1] is LiteralExpr { Waarde: KeuzeWaarde } && Index(d) is var index && omgeving.IsKeuze(index))
        {
            return new Code($"{Is}.{methode}({omgeving.Spoor}.{omgeving.Velden[index]}, {Schrijf(exprs[1]).Tekst})", Vorm.Kleene);
        }

        var (codes, type) = Gelijksoortig(exprs);
        return new Code($"{Is}.{methode}{type}({string.Join(", ", codes)})", Vorm.Kleene);
    }

    // Operands of one C# type. Without a nullable among them C# cannot see what type that is, and it is written out.
    private (IReadOnlyList<string> Codes, string Typeargument) Gelijksoortig(IReadOnlyList<Expr> exprs, bool altijdType = false)
    {
        if (exprs[0].Type.Soort == Waardesoort.JaNee)
        {
            return (exprs.Select(e => Voorwaarde(e).Tekst).ToList(), "");
        }

        var codes = exprs.Select(Schrijf).ToList();
        var decimaal = exprs[0].Type.IsGetalachtig && codes.Any(c => c.Vorm == Vorm.Decimaal);
        if (decimaal)
        {
            codes = exprs.Select(Getal).ToList();
        }

        var type = altijdType || codes.All(c => c.Bekend) ? $"<{(decimaal ? "decimal" : CSharptypen.Waarde(exprs[0].Type, omgeving.Namen))}>" : "";
        return (codes.Select(c => c.Tekst).ToList(), type);
    }

    private Code Bereken(RekenExpr expr)
    {
        var links = Getal(expr.Links);
        var rechts = Getal(expr.Rechts);
        var tekst = expr.Wijze switch
        {
            Rekenwijze.Plus => $"{links.Operand} + {rechts.Operand}",
            Rekenwijze.Min => $"{links.Operand} - {rechts.Operand}",
            Rekenwijze.Maal => $"{links.Operand} * {rechts.Operand}",
            _ => $"{links.Operand} * {rechts.Operand} / 100m",
        };
        return new Code(tekst, Vorm.Decimaal, links.Bekend && rechts.Bekend, Enkel: false);
    }

    private Code Verschuif(DatumPlusExpr expr)
    {
        var aantal = Getal(expr.Duur);
        var verschil = expr.Terug ? "-" + aantal.Operand : aantal.Tekst;
        var datum = Schrijf(expr.Datum).Tekst;
        return new Code(
            expr.Duur.Type.Soort == Waardesoort.DuurInDagen
                ? $"{Reken}.PlusDagen({datum}, {verschil})"
                : $"{Reken}.PlusMaanden({datum}, {verschil}, naarBoven: {(expr.NaarBoven ? "true" : "false")})",
            Vorm.Getypeerd);
    }

    private Code Uiterste(UiterstExpr expr)
    {
        // Two at a time, so that of any two neither needs to be nullable.
        var (codes, type) = Gelijksoortig(expr.Waarden, altijdType: true);
        var methode = $"{Reken}.{(expr.Hoogste ? "Hoogste" : "Laagste")}{type}";
        var decimaal = expr.Waarden[0].Type.IsGetalachtig && expr.Waarden.Any(w => Schrijf(w).Vorm == Vorm.Decimaal);
        return new Code(codes.Skip(1).Aggregate(codes[0], (a, b) => $"{methode}({a}, {b})"), decimaal ? Vorm.Decimaal : Vorm.Getypeerd);
    }

    private string Enum(Waardetype type) => omgeving.Namen.Volledig(omgeving.Namen.Keuzelijst(type.Keuzes!));
}
