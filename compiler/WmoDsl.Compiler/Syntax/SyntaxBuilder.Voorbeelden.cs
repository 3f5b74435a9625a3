using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime.Tree;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Examples.
internal sealed partial class SyntaxBuilder
{
    private VoorbeeldSyntax Voorbeeld(VoorbeeldContext kop, DeclaratieContext geheel)
    {
        const string Bij = "het voorbeeld";
        var naam = Tekst(kop.TEKST(), Begin(kop));
        NaamSyntax? definitie = null;
        DatumSyntax? op = null;
        TekstSyntax? zoals = null;
        WmoToken? bijwoord = null, opwoord = null, zoalswoord = null, gegevenwoord = null, verwachtwoord = null;
        VerwachtContext? verwacht = null;
        var gegeven = ImmutableArray.CreateBuilder<InvullingSyntax>();
        WmoToken? zonderIs = null;
        var regels = new List<NaamSyntax>();
        var bijkomend = new List<WaardeInvullingSyntax>();
        var verplichtingen = ImmutableArray.CreateBuilder<VerwachtePlichtSyntax>();
        Verdeel(geheel.delen(), "onder een voorbeeld staan", deel =>
        {
            switch (deel)
            {
                case BijDefinitieContext b:
                    Eenmaal(ref definitie, Naam(b.naam(), Begin(b)), ref bijwoord, Begin(b), Bij);
                    return true;
                case OpContext o:
                    Eenmaal(ref op, Datum(o.DATUM(), Begin(o)), ref opwoord, Begin(o), Bij);
                    return true;
                case ZoalsContext z:
                    Eenmaal(ref zoals, Tekst(z.TEKST(), Begin(z)), ref zoalswoord, Begin(z), Bij);
                    return true;
                case GegevenContext g:
                    gegevenwoord ??= Begin(g);
                    return true;
                case InvullingContext i:
                    MeldZonderIs(zonderIs);
                    zonderIs = IsZonderWaarde(i) ? Begin(i) : null;
                    ZoekVerbetering(zonderIs); // `verwachte toekennen`
                    gegeven.Add(Invulling(i));
                    return true;
                case RolinvullingContext r:
                    gegeven.Add(new RolInvullingSyntax(Span(r), Naam(r.naam(), Begin(r)), r.ROL_AANWEZIG() is not null));
                    return true;
                case LijstinvullingContext l:
                    gegeven.Add(new LijstInvullingSyntax(Span(l), Naam(l.naam(), Begin(l)), Begin(l).Text == "er zijn geen" ? 0 : Begin(l).Getal));
                    return true;
                case VerwachtContext v:
                    Eenmaal(ref verwacht, v, ref verwachtwoord, Begin(v), Bij);
                    return true;
                case VolgensRegelContext v:
                    regels.AddRange(Namen(v.namen(), Begin(v)));
                    return true;
                case BijkomendContext b:
                    bijkomend.Add(Bijkomend(b));
                    return true;
                case VerwachtePlichtContext p:
                    verplichtingen.Add(VerwachtePlicht(p));
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder een voorbeeld staan");

        if (verwacht is not null)
        {
            MeldZonderIs(zonderIs);
        }

        if (RestIn(geheel))
        {
            // what is missing may be what could not be read
        }
        else if (bijwoord is null)
        {
            Meld(Meldingen.VoorbeeldOnvolledig(Op(naam.Span), "van welk besluit of begrip het is", "bij besluit …"));
        }
        else if (verwacht is null)
        {
            // The last line under `gegeven` without `is` is the outcome, for want of `verwacht`.
            Meld(Meldingen.VoorbeeldOnvolledig(Op(zonderIs?.Span ?? naam.Span), "wat eruit moet komen", $"verwacht {zonderIs?.Text ?? "…"}"));
        }

        return new VoorbeeldSyntax(Span(geheel), naam, definitie ?? GeenNaam(Laatste(kop)), bijwoord?.Type == BIJ_BEGRIP, op, zoals, gegeven.ToImmutable(), Verwachting(verwacht, geheel, regels, bijkomend, verplichtingen.ToImmutable()));
    }

    private static bool IsZonderWaarde(InvullingContext context) =>
        context.som() is null && context.IS_ONBEKEND() is null && context.IS_NIET_VAST_TE_STELLEN() is null;

    private void MeldZonderIs(WmoToken? naam)
    {
        if (naam is not null)
        {
            MeldOntbrekend(naam, Meldingen.InvullingZonderIs(Op(naam), naam.Naam!.Tekst));
        }
    }

    private InvullingSyntax Invulling(InvullingContext context)
    {
        var naam = Begin(context).Naam!;
        if (context.IS_ONBEKEND() is not null)
        {
            return new OnbekendInvullingSyntax(Span(context), naam);
        }

        if (context.IS_NIET_VAST_TE_STELLEN() is not null)
        {
            return new NietVastTeStellenInvullingSyntax(Span(context), naam);
        }

        var waarde = context.som() is { } som ? Waarde(som) : new ErrorExpressionSyntax(new TextSpan(naam.Span.End, 0));
        return new WaardeInvullingSyntax(Span(context), naam, waarde, TekstNa(context, OMDAT), TekstNa(context, DOOR));
    }

    // The text after `omdat` or `door`, if the word is there.
    private TekstSyntax? TekstNa(InvullingContext context, int woord)
    {
        if (context.GetToken(woord, 0) is not { } node)
        {
            return null;
        }

        var index = 1;
        while (context.GetChild(index - 1) != node)
        {
            index++;
        }

        var tekst = index < context.ChildCount && context.GetChild(index) is ITerminalNode { Symbol.Type: TEKST } gevonden ? gevonden : null;
        return Tekst(tekst, Token(node));
    }

    private WaardeInvullingSyntax Bijkomend(BijkomendContext context)
    {
        var naam = Naam(context.naam(), Begin(context));
        ExpressionSyntax waarde = new ErrorExpressionSyntax(new TextSpan(Laatste(context).Span.End, 0));
        if (context.som() is { } som)
        {
            waarde = Waarde(som);
        }
        else if (!naam.Ontbreekt)
        {
            MeldOntbrekend(Laatste(context), Meldingen.InvullingZonderIs(Op(naam.Span), naam.Tekst));
        }

        return new WaardeInvullingSyntax(Span(context), naam, waarde, null, null);
    }

    private VerwachtePlichtSyntax VerwachtePlicht(VerwachtePlichtContext context)
    {
        var woord = Begin(context);
        var soort = woord.Type switch { EN_GEEN_PLICHT => Plichtverwachting.Niet, EN_MISSCHIEN_PLICHT => Plichtverwachting.Misschien, _ => Plichtverwachting.Wel };
        var partij = Naam(context.naam(), woord);
        var inhoud = partij.Ontbreekt && context.TEKST() is null // one message is enough
            ? new TekstSyntax(partij.Span, "")
            : Tekst(context.TEKST(), context.naam() is null ? woord : Begin(context.naam()));
        return new VerwachtePlichtSyntax(Span(context), soort, partij, inhoud, context.UITERLIJK() is { } uiterlijk ? Datum(context.DATUM(), Token(uiterlijk)) : null);
    }

    private VerwachtingSyntax Verwachting(VerwachtContext? context, DeclaratieContext geheel, List<NaamSyntax> regels, List<WaardeInvullingSyntax> bijkomend, ImmutableArray<VerwachtePlichtSyntax> verplichtingen)
    {
        var span = context is null ? new TextSpan(Laatste(geheel).Span.End, 0) : Span(context);
        var (soort, waarde) = context switch
        {
            null => (Verwachtingsoort.Waarde, new ErrorExpressionSyntax(span)),
            _ when context.GEGEVENS_NODIG() is not null => (Verwachtingsoort.GegevensNodig, null),
            _ when context.OORDEEL_NODIG() is not null => (Verwachtingsoort.OordeelNodig, null),
            _ when context.TEGENSTRIJDIG() is not null => (Verwachtingsoort.Tegenstrijdig, null),
            _ when context.NIET_GEREGELD() is not null => (Verwachtingsoort.NietGeregeld, null),
            _ => (Verwachtingsoort.Waarde, Waarde(context.som())),
        };
        if (soort != Verwachtingsoort.Waarde && !IsLeeg(context!.som()))
        {
            var woorden = TextSpan.Cover(Begin(context).Span, Token((ITerminalNode)context.GetChild(1)).Span); // verwacht gegevens nodig a
            Meld(Meldingen.DubbelePuntOntbreekt(Op(woorden), $"{Kort(woorden)}: {Kort(Span(context.som()))}"));
        }
        else if (soort == Verwachtingsoort.Waarde && context?.DUBBELEPUNT() is { } punt)
        {
            Meld(Meldingen.HoortHierNiet(Op(Token(punt)), "Deze dubbele punt", "Alleen na 'gegevens nodig' en 'oordeel nodig' staan namen."));
        }

        var namen = context?.namen() is { } lijst ? Namen(lijst, Eerste(context, DUBBELEPUNT)) : default;
        return new VerwachtingSyntax(span, soort, waarde, namen, regels.ToImmutableArray(), bijkomend.ToImmutableArray(), verplichtingen);
    }
}
