using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>
/// Binds the expressions of one file: resolves names, gives types and writes out conversions. Where something cannot be bound the result is
/// <see langword="null"/>, and exactly one diagnostic has been given for it.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="namen">The names of the policy.</param>
/// <param name="diagnostics">Where diagnostics go.</param>
/// <param name="zelf">Inside a concept of a group: that group.</param>
/// <param name="definitie">The definition that is being bound, if it is one.</param>
/// <param name="leden">Inside what is said of the members of lists: those members, the innermost first.</param>
internal sealed partial class Expressiebinder(SourceText source, Naamruimte namen, DiagnosticBag diagnostics, Groep? zelf, Definitie? definitie = null, ImmutableList<Ledenbereik>? leden = null)
{
    /// <summary>Binds a condition.</summary>
    public Expr? BindVoorwaarde(ExpressionSyntax syntax)
    {
        var expr = Bind(syntax, Waardetype.JaNee);
        switch (expr?.Type.Soort)
        {
            case null:
                return null;
            case Waardesoort.JaNee:
                return expr;
            case Waardesoort.Oordeel:
                return new OordeelExpr(expr!, expr!.Plaats);
            case Waardesoort.Tekst:
                diagnostics.Add(Meldingen.TekstInVoorwaarde(expr!.Plaats));
                return null;
            default:
                diagnostics.Add(Meldingen.GeenVoorwaarde(expr!.Plaats, expr.Type));
                return null;
        }
    }

    /// <summary>Binds a value of a given type.</summary>
    public Expr? BindWaarde(ExpressionSyntax syntax, Waardetype type) =>
        type.Soort == Waardesoort.JaNee ? BindVoorwaarde(syntax)
        : Bind(syntax, type) is { } expr ? Pas(expr, type) : null;

    /// <summary>Binds an expression; <paramref name="verwacht"/> helps to read choices and units, but is not enforced.</summary>
    public Expr? Bind(ExpressionSyntax syntax, Waardetype? verwacht) => syntax switch
    {
        NameExpressionSyntax e => BindNaam(e.Naam, verwacht),
        NumberExpressionSyntax e => BindGetal(e, verwacht),
        BooleanExpressionSyntax e => new LiteralExpr(Waarde.Van(e.Waarde), Waardetype.JaNee, Op(e)),
        DateExpressionSyntax e => new LiteralExpr(new DatumWaarde(e.Waarde), Waardetype.Datum, Op(e)),
        TextExpressionSyntax e => new LiteralExpr(new TekstWaarde(e.Waarde), new Waardetype(Waardesoort.Tekst), Op(e)),
        NotExpressionSyntax e => BindVoorwaarde(e.Operand) is { } operand ? new NietExpr(operand, Op(e)) : null,
        LogicalExpressionSyntax e => BindLijst(e, e.IsEn ? Samenstelling.Alle : Samenstelling.Minstens, 1, e.Operanden.Select(o => BindOnderdeel("", o))),
        ListExpressionSyntax e => BindLijst(e, Soort(e.Soort), e.Aantal, e.Onderdelen.Select(o => BindOnderdeel(o.Label, o.Voorwaarde))),
        ComparisonExpressionSyntax e => BindVergelijking(e),
        RangeExpressionSyntax e => BindTussen(e),
        OneOfExpressionSyntax e => BindEenVan(e),
        RolePresenceExpressionSyntax e => BindAanwezig(e),
        QuantifierExpressionSyntax e => BindKwantor(e),
        MembersExpressionSyntax e => BindLeden(e),
        ArithmeticExpressionSyntax e => BindBerekening(e, null),
        RoundExpressionSyntax e => BindAfronding(e),
        ExtremeExpressionSyntax e => BindUiterste(e, verwacht),
        AgeExpressionSyntax e => BindLeeftijd(e),
        ErrorExpressionSyntax => null,
        _ => throw new InvalidOperationException($"Onbekende syntaxis {syntax.GetType().Name}."),
    };

    /// <summary>Converts to a type where that loses nothing, and reports where it cannot be.</summary>
    public Expr? Pas(Expr expr, Waardetype type)
    {
        if (expr.Type == type)
        {
            return expr;
        }

        switch (expr.Type.Soort, type.Soort)
        {
            case (Waardesoort.Getal, Waardesoort.DecimaalGetal):
            case (Waardesoort.Bedrag, Waardesoort.OnafgerondBedrag):
                return expr is LiteralExpr literal ? literal with { Type = type } : new VerruimExpr(expr, type, expr.Plaats);
            case (Waardesoort.Oordeel, Waardesoort.JaNee):
                return new OordeelExpr(expr, expr.Plaats);
            case (Waardesoort.OnafgerondBedrag, Waardesoort.Bedrag):
            case (Waardesoort.DecimaalGetal, Waardesoort.Getal) when expr is not LiteralExpr:
                diagnostics.Add(Meldingen.AfrondingOntbreekt(expr.Plaats, type));
                return null;
            default:
                diagnostics.Add(Meldingen.AnderType(expr.Plaats, expr.Type, type));
                return null;
        }
    }

    private static Samenstelling Soort(Lijstsoort soort) => soort switch
    {
        Lijstsoort.Alle => Samenstelling.Alle,
        Lijstsoort.Minstens => Samenstelling.Minstens,
        _ => Samenstelling.Geen,
    };

    private Plaats Op(SyntaxNode node) => new(source, node.Span);

    private SamengesteldExpr? BindLijst(ExpressionSyntax syntax, Samenstelling soort, int aantal, IEnumerable<Onderdeel?> onderdelen)
    {
        // Bind all before giving up, so that every slip in the list is reported.
        var gebonden = onderdelen.ToList();
        return gebonden.Contains(null) ? null : new SamengesteldExpr(soort, aantal, gebonden.OfType<Onderdeel>().ToImmutableArray(), Op(syntax));
    }

    private Onderdeel? BindOnderdeel(string label, ExpressionSyntax syntax) => BindVoorwaarde(syntax) is { } voorwaarde ? new Onderdeel(label, voorwaarde) : null;

    private Expr? BindVergelijking(ComparisonExpressionSyntax syntax)
    {
        if (syntax.Rechts is BooleanExpressionSyntax janee && syntax.Soort is Vergelijkingsoort.Is or Vergelijkingsoort.IsNiet)
        {
            var voorwaarde = BindVoorwaarde(syntax.Links);
            return voorwaarde is null || ((BooleanExpressionSyntax)syntax.Rechts).Waarde == (syntax.Soort == Vergelijkingsoort.Is) ? voorwaarde
                : IsVanIemandDieKanOntbreken(voorwaarde) ? new VergelijkExpr(Vergelijking.Is, voorwaarde, new LiteralExpr(Waarde.Nee, Waardetype.JaNee, Op(syntax.Rechts)), Op(syntax))
                : new NietExpr(voorwaarde, Op(syntax));
        }

        var soort = (Vergelijking)syntax.Soort;
        if (BindPaar(syntax.Links, syntax.Rechts) is not var (links, rechts) || !IsVergelijkbaar(syntax, links, soort is not (Vergelijking.Is or Vergelijking.IsNiet)))
        {
            return null;
        }

        return new VergelijkExpr(soort, links, rechts, Op(syntax));
    }

    // 'x van de vertegenwoordiger is nee' says something of somebody, and of somebody who is not there nothing is so; 'niet x van …' denies that something is so.
    private static bool IsVanIemandDieKanOntbreken(Expr voorwaarde) => voorwaarde switch
    {
        OordeelExpr e => IsVanIemandDieKanOntbreken(e.Operand),
        FeitExpr e => e.Rol is { MagOntbreken: true },
        DefinitieExpr e => e.Rol is { MagOntbreken: true },
        _ => false,
    };

    private Expr? BindTussen(RangeExpressionSyntax syntax) =>
        BindReeks(syntax, syntax.Operand, [syntax.Van, syntax.TotEnMet], ordenend: true) is not var (operand, waarden) ? null
        : new TussenExpr(operand, waarden[0], waarden[1], Op(syntax));

    private Expr? BindEenVan(OneOfExpressionSyntax syntax) =>
        BindReeks(syntax, syntax.Operand, syntax.Waarden, ordenend: false) is not var (operand, waarden) ? null
        : new EenVanExpr(operand, waarden, Op(syntax));

    /// <summary>Binds a value and what it is compared with, all of one type.</summary>
    private (Expr Operand, ImmutableArray<Expr> Waarden)? BindReeks(ExpressionSyntax syntax, ExpressionSyntax links, ImmutableArray<ExpressionSyntax> rechts, bool ordenend)
    {
        var operand = Bind(links, null);
        if (operand is null || !IsVergelijkbaar(syntax, operand, ordenend))
        {
            // A name may be a choice of a list that is now unknown; only report what is certainly wrong.
            foreach (var waarde in rechts.Where(w => operand is null && w is not (NameExpressionSyntax or NumberExpressionSyntax)))
            {
                Bind(waarde, null);
            }

            return null;
        }

        // Bind all before giving up. A wider one among them makes the others wider, also those before it.
        var waarden = rechts.Select(w => Bind(w, operand.Type)).ToList();
        var volledig = !waarden.Contains(null) && waarden.Count > 0;
        for (var ronde = 0; ronde < 2; ronde++)
        {
            for (var i = 0; i < waarden.Count; i++)
            {
                if (waarden[i] is not { } waarde)
                {
                    continue;
                }

                if (Gelijk(rechts[i], operand, waarde) is var (a, b))
                {
                    (operand, waarden[i]) = (a, b);
                }
                else
                {
                    waarden[i] = null;
                    volledig = false;
                }
            }
        }

        return volledig ? (operand, waarden.Select(w => w!).ToImmutableArray()) : null;
    }

    private Expr? BindAanwezig(RolePresenceExpressionSyntax syntax)
    {
        if (syntax.Rol.Ontbreekt)
        {
            return null;
        }

        if (namen.Zoek(syntax.Rol.Sleutel) is not Rol && IsLid(syntax.Rol))
        {
            return BindAanwezigLid(syntax);
        }

        if (namen.Zoek(syntax.Rol.Sleutel) is not Rol rol)
        {
            if (IsHaakjeNa(syntax.Rol))
            {
                return null; // `er is een huisgenoot die (…)`: reported where the bracket stands
            }

            diagnostics.Add(OnbekendeRol(Op(syntax.Rol), syntax.Rol.Sleutel));
            return null;
        }

        if (namen.Kapot.Contains(rol))
        {
            return null;
        }

        if (!rol.MagOntbreken)
        {
            diagnostics.Add(Meldingen.RolOntbreektNooit(Op(syntax.Rol), rol.Naam));
            return null;
        }

        var aanwezig = new RolAanwezigExpr(rol, Op(syntax));
        return syntax.Aanwezig ? aanwezig : new NietExpr(aanwezig, Op(syntax));
    }

    private bool IsVergelijkbaar(SyntaxNode syntax, Expr links, bool ordenend)
    {
        var type = links.Type;
        var melding = type.Soort switch
        {
            Waardesoort.Tekst => Meldingen.TekstInVoorwaarde(links.Plaats),
            Waardesoort.JaNee or Waardesoort.Oordeel => Meldingen.JaNeeVergeleken(Op(syntax)),
            _ when ordenend && !type.IsGeordend => Meldingen.GeenVolgorde(Op(syntax), type),
            _ => null,
        };
        if (melding is not null)
        {
            diagnostics.Add(melding);
        }

        return melding is null;
    }

    // A literal is read in the light of the other side: '18 jaar' is an age next to an age, and a choice is looked up in the list of the other side.
    private (Expr Links, Expr Rechts)? BindPaar(ExpressionSyntax links, ExpressionSyntax rechts)
    {
        if (links is NumberExpressionSyntax && rechts is not NumberExpressionSyntax)
        {
            var tweede = Bind(rechts, null);
            return tweede is not null && Bind(links, tweede.Type) is { } literal ? Gelijk(links, literal, tweede) : null;
        }

        var eerste = Bind(links, null);
        if (eerste is null)
        {
            // The other side may be a choice of a list that is now unknown; only report what is certainly wrong in it.
            if (rechts is not NameExpressionSyntax)
            {
                Bind(rechts, null);
            }

            return null;
        }

        return Bind(rechts, eerste.Type) is { } ander ? Gelijk(rechts, eerste, ander) : null;
    }

    private (Expr Links, Expr Rechts)? Gelijk(SyntaxNode plaats, Expr links, Expr rechts)
    {
        if (links.Type == rechts.Type)
        {
            return (links, rechts);
        }

        switch (links.Type.Soort, rechts.Type.Soort)
        {
            case (Waardesoort.Getal, Waardesoort.DecimaalGetal):
            case (Waardesoort.Bedrag, Waardesoort.OnafgerondBedrag):
                return (Pas(links, rechts.Type)!, rechts);
            case (Waardesoort.DecimaalGetal, Waardesoort.Getal):
            case (Waardesoort.OnafgerondBedrag, Waardesoort.Bedrag):
                return (links, Pas(rechts, links.Type)!);
            case (Waardesoort.DuurInDagen, Waardesoort.DuurInMaanden):
            case (Waardesoort.DuurInMaanden, Waardesoort.DuurInDagen):
                diagnostics.Add(Meldingen.DagenEnMaanden(Op(plaats)));
                return null;
            case (Waardesoort.JaNee or Waardesoort.Oordeel, Waardesoort.JaNee or Waardesoort.Oordeel):
                diagnostics.Add(Meldingen.JaNeeVergeleken(Op(plaats)));
                return null;
            case (Waardesoort.Tekst, _) or (_, Waardesoort.Tekst):
                diagnostics.Add(Meldingen.TekstInVoorwaarde(Op(plaats), links.Type.Keuzes is { } keuzes && keuzes.Zoek(Naamsleutel.Van(source.GetText(plaats.Span).Trim('"'))) is >= 0 and var keuze ? keuzes.Waarden[keuze] : null));
                return null;
            default:
                diagnostics.Add(Meldingen.NietVergelijkbaar(Op(plaats), links.Type, rechts.Type));
                return null;
        }
    }
}
