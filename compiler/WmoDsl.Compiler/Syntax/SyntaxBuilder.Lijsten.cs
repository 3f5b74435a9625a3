using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Lists of a group, and what is said of their members.
internal sealed partial class SyntaxBuilder
{
    private LedenlijstSyntax Ledenlijst(LedenlijstContext kop, DeclaratieContext geheel)
    {
        var grens = kop.DUBBELEPUNT()?.Symbol.TokenIndex ?? int.MaxValue;
        var naam = Naam(kop.naam().FirstOrDefault(n => n.Start.TokenIndex < grens), Begin(kop));
        var groep = kop.naam().FirstOrDefault(n => n.Start.TokenIndex > grens) is { } gevonden ? Begin(gevonden).Naam! : GeenNaam(Laatste(kop));
        var maximum = kop.GETAL() is { } getal ? new NumberExpressionSyntax(Token(getal).Span, Token(getal).Getal, null, new TextSpan(Token(getal).Span.End, 0)) : null;
        if (!naam.Ontbreekt && (groep.Ontbreekt || kop.ELK() is null))
        {
            VerklaarRegel(Laatste(kop));
            Meld(Meldingen.LijstZonderGroep(Op(naam.Span), naam.Tekst));
            groep = GeenNaam(Laatste(kop)); // whatever stands there instead is not looked up
        }
        else if (!naam.Ontbreekt && maximum is null)
        {
            VerklaarRegel(Laatste(kop));
            Meld(Meldingen.LijstZonderGrens(Op(Span(kop)), $"lijst {naam.Tekst}: elk een {groep.Tekst}, hoogstens 8"));
        }

        TekstSyntax? vraag = null;
        WmoToken? vraagwoord = null;
        var citaten = new List<CitaatSyntax>();
        Verdeel(geheel.delen(), "bij een lijst staan", deel =>
        {
            switch (deel)
            {
                case VraagContext v:
                    Eenmaal(ref vraag, Tekst(v.TEKST(), Begin(v)), ref vraagwoord, Begin(v), "de lijst");
                    return true;
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "bij een lijst staan");
        return new LedenlijstSyntax(Span(geheel), naam, groep, maximum, vraag, citaten.ToImmutableArray());
    }

    private static QuantifierExpressionSyntax Kwantor(KwantorContext context, ExpressionSyntax voorwaarde, TextSpan geheel)
    {
        var kop = Begin(context);
        var soort = kop.Type switch
        {
            ER_IS_WAARVOOR => Kwantorsoort.ErIs,
            ER_IS_GEEN_WAARVOOR => Kwantorsoort.ErIsGeen,
            VOOR_ALLE => Kwantorsoort.Alle,
            VOOR_GEEN => Kwantorsoort.Geen,
            _ => Kwantorsoort.Minstens,
        };
        var aantal = (int)System.Math.Min(kop.Getal, int.MaxValue);
        return new QuantifierExpressionSyntax(new TextSpan(kop.Span.Start, geheel.End - kop.Span.Start), soort, aantal, kop.Span, Begin(context.naam()).Naam!, voorwaarde);
    }

    // er is een huisgenoot waarvoor a en b: for one member both, or two conditions?
    private bool IsOpenKwantor(VoorwaardeContext context, TermContext[] termen, List<ExpressionSyntax> operanden)
    {
        for (var i = 0; i + 1 < termen.Length; i++)
        {
            if (termen[i].kwantor().LastOrDefault() is not { } kwantor || IsAfgesloten(termen[i].vergelijking()))
            {
                continue;
            }

            // What stands before the part that may be about the member, and that part.
            var begin = Begin(termen[i]).Span.Start;
            var na = Laatste(kwantor).Span.End;
            var kop = Kort(new TextSpan(begin, na - begin));
            var eerste = Kort(new TextSpan(na, operanden[i].Span.End - na));
            var rest = Kort(new TextSpan(operanden[i].Span.End, operanden[operanden.Count - 1].Span.End - operanden[i].Span.End));
            Meld(Meldingen.KwantorZonderHaakjes(Op(Span(context)), $"{kop} ({eerste} {rest})", $"({kop} {eerste}) {rest}"));
            return true;
        }

        return false;
    }

    // Between brackets, or a list with letters, which ends by itself.
    private static bool IsAfgesloten(VergelijkingContext context) =>
        context.vergelijkdeel().Length == 0 && context.GetText().Length > 0 && Enig(context) is PrimairContext primair && (primair.haakjes() is not null || primair.lijst() is not null);

    private static IParseTree? Enig(IParseTree context)
    {
        while (context is not PrimairContext)
        {
            if (context.ChildCount != 1)
            {
                return null;
            }

            context = context.GetChild(0);
        }

        return context;
    }

    // het aantal huisgenoten waarvoor (…), de laagste (…) van de oplossingen, anders € 0
    private MembersExpressionSyntax Leden(PrimairContext context)
    {
        var kop = Begin(context);
        var soort = kop.Type switch { LAAGSTE => Ledensoort.Laagste, HOOGSTE => Ledensoort.Hoogste, TOTAAL_VAN => Ledensoort.Totaal, _ => Ledensoort.InNaam };
        var waarde = soort != Ledensoort.InNaam && context.haakjes() is { } haakjes ? Logisch(haakjes.voorwaarde()) : null;
        var naam = context.naam() is { } gevonden ? Begin(gevonden).Naam! : GeenNaam(Laatste(context));
        if (naam.Ontbreekt)
        {
            MeldOntbrekend(Laatste(context.haakjes()), Meldingen.LijstOntbreekt(Op(Span(context)), Kort(Span(context))));
        }

        return new MembersExpressionSyntax(Span(context), soort, waarde, naam, Waarvoor(context), Anderswaarde(context.andersdeel()));
    }

    private ExpressionSyntax? Waarvoor(PrimairContext context)
    {
        if (context.waarvoor() is not { } waarvoor)
        {
            return null;
        }

        if (waarvoor.haakjes() is { } haakjes)
        {
            return Logisch(haakjes.voorwaarde());
        }

        if (waarvoor.lijst() is { } lijst)
        {
            return Lijst(lijst);
        }

        Verklaar(Begin(waarvoor));
        Meld(Meldingen.WaarvoorZonderHaakjes(Op(TextSpan.Cover(Begin(context).Span, Begin(waarvoor).Span)), Kort(TextSpan.Cover(Begin(context).Span, Begin(waarvoor).Span))));
        return new ErrorExpressionSyntax(new TextSpan(Begin(waarvoor).Span.End, 0));
    }

    private ExpressionSyntax? Anderswaarde(AndersdeelContext? context)
    {
        if (context is null)
        {
            return null;
        }

        if (context.anderswaarde() is not { } waarde)
        {
            return OntbrekendeWaarde(Begin(context));
        }

        return waarde.haakjes() is { } haakjes ? Logisch(haakjes.voorwaarde())
            : waarde.naam() is { } naam ? new NameExpressionSyntax(Span(naam), Begin(naam).Naam!)
            : Vast(waarde, waarde.EENHEID());
    }

    private ExpressionSyntax Vast(ParserRuleContext context, ITerminalNode? eenheid)
    {
        var token = Begin(context);
        return token.Type switch
        {
            DATUM => new DateExpressionSyntax(token.Span, token.Datum),
            EURO => context.GetToken(GETAL, 0) is { } bedrag ? new NumberExpressionSyntax(Span(context), Token(bedrag).Getal, "€", token.Span) : OntbrekendeWaarde(token),
            _ when eenheid is not null => new NumberExpressionSyntax(Span(context), token.Getal, eenheid.GetText() is "euro" or "EUR" ? "€" : eenheid.GetText(), Token(eenheid).Span),
            _ => new NumberExpressionSyntax(token.Span, token.Getal, null, new TextSpan(token.Span.End, 0)),
        };
    }

    // de laagste kosten van de oplossingen, anders € 0 plus € 5: the plus is about all of it, or about what is otherwise?
    private void WeigerAndersInBerekening(IEnumerable<FactorContext> factoren, ref bool gemeld)
    {
        if (!gemeld && factoren.Select(f => f.primair()).FirstOrDefault(p => p?.andersdeel() is not null) is { } primair)
        {
            gemeld = true;
            Meld(Meldingen.AndersZonderHaakjes(Op(Span(primair)), $"({Kort(Span(primair))})"));
        }
    }
}
