using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Promises and assumptions.
internal sealed partial class SyntaxBuilder
{
    private WaarborgSyntax Waarborg(WaarborgContext kop, DeclaratieContext geheel)
    {
        const string Bij = "de waarborg";
        var naam = Naam(kop.naam(), Begin(kop));
        var citaten = new List<CitaatSyntax>();
        var weetNiet = new List<WeetNietSyntax>();
        ExpressionSyntax? als = null;
        BelofteSyntax? belofte = null;
        GaatNietOpSyntax? gaatNietOp = null;
        WmoToken? alswoord = null, beloofd = null, dan = null, nietwoord = null;
        Verdeel(geheel.delen(), "onder een waarborg staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case AlsContext a:
                    Eenmaal(ref als, Voorwaarde(a.voorwaarde()), ref alswoord, Begin(a), Bij);
                    return true;
                case BesluitbelofteContext or StellingContext or NooitTegelijkContext:
                    Beloof(deel);
                    return true;
                case WeetNietContext w:
                    weetNiet.Add(new WeetNietSyntax(Span(w), Begin(w).Naam!, Namen(w.namen(), Token(w.WEET_NIET()))));
                    return true;
                case GaatNietOpContext n:
                    Eenmaal(ref gaatNietOp, GaatNietOp(n), ref nietwoord, Begin(n), Bij);
                    return true;
                case DanContext d when beloofd is null:
                    dan ??= Begin(d);
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder een waarborg staan");
        if (beloofd is null && !naam.Ontbreekt && !IsVerschrevenBegin(geheel))
        {
            Meld(dan is null ? Meldingen.WaarborgZonderBelofte(Op(naam.Span), naam.Tekst) : Meldingen.DanZonderBelofte(Op(dan)));
        }

        if (belofte is BronbelofteSyntax && alswoord is not null)
        {
            Meld(Meldingen.HoortHierNiet(Op(alswoord), "'als'", "Of een besluit bij elke uitkomst een bron heeft, hangt niet van de zaak af."));
        }

        if (belofte is TegelijkbelofteSyntax tegelijk)
        {
            belofte = tegelijk with { WeetNiet = weetNiet.ToImmutableArray() };
        }
        else if (belofte is not null && weetNiet.Count > 0)
        {
            Meld(Meldingen.HoortHierNiet(Op(weetNiet[0].Span), $"'{weetNiet[0].Partij.Tekst} weet niet'", "Wat iemand niet weet, hoort bij een waarborg met 'nooit tegelijk'."));
        }

        return new WaarborgSyntax(Span(geheel), naam, citaten.ToImmutableArray(), als, belofte, gaatNietOp);

        void Beloof(ParserRuleContext deel)
        {
            if (beloofd is not null)
            {
                Meld(Meldingen.TweeBeloften(Op(Begin(deel)), naam.Tekst));
                return;
            }

            beloofd = Begin(deel);
            if (alswoord is null && Begin(deel).Text.StartsWith("dan ", System.StringComparison.Ordinal))
            {
                Meld(Meldingen.DanZonderAls(Op(Begin(deel))));
            }

            belofte = deel switch
            {
                BesluitbelofteContext b => Besluitbelofte(b),
                StellingContext s => new StellingbelofteSyntax(Span(s), s.ALTIJD() is not null, Voorwaarde(s.voorwaarde())),
                NooitTegelijkContext t => Tegelijk(t),
                _ => null,
            };
        }
    }

    // That a promise does not hold is no more than a shrug, without why.
    private GaatNietOpSyntax GaatNietOp(GaatNietOpContext context)
    {
        var woord = Begin(context);
        var reden = context.TEKST() is { } tekst ? new TekstSyntax(Token(tekst).Span, Token(tekst).Waarde) : new TekstSyntax(new TextSpan(Laatste(context).Span.End, 0), "");
        if (string.IsNullOrWhiteSpace(reden.Waarde))
        {
            MeldOntbrekend(Laatste(context), Meldingen.GaatNietOpZonderReden(Op(reden.Span.Length > 0 ? reden.Span : woord.Span)));
        }
        else if (context.OMDAT() is null)
        {
            Meld(Meldingen.WoordOntbreekt(Op(reden.Span), Kort(reden.Span), "omdat", "gaat niet op omdat " + Kort(reden.Span)));
        }

        return new GaatNietOpSyntax(Span(context), reden);
    }

    private AannameSyntax Aanname(AannameContext kop, DeclaratieContext geheel)
    {
        const string Bij = "de aanname";
        var naam = Naam(kop.naam(), Begin(kop));
        var citaten = new List<CitaatSyntax>();
        TekstSyntax? reden = null;
        StellingContext? stelling = null;
        WmoToken? redenwoord = null, stellingwoord = null;
        Verdeel(geheel.delen(), "onder een aanname staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case RedenContext r:
                    Eenmaal(ref reden, Tekst(r.TEKST(), Begin(r)), ref redenwoord, Begin(r), Bij);
                    return true;
                case StellingContext s when stellingwoord is null:
                    (stelling, stellingwoord) = (s, Begin(s));
                    return true;
                case StellingContext s:
                    Meld(Meldingen.TweeStellingen(Op(Begin(s)), naam.Tekst));
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder een aanname staan");
        var iets = stelling is not null || naam.Ontbreekt;
        if (!iets && !IsVerschrevenBegin(geheel))
        {
            Meld(Meldingen.AannameZonderStelling(Op(naam.Span), naam.Tekst));
        }

        if (iets && citaten.Count == 0 && reden is null && !naam.Ontbreekt && !RestIn(geheel))
        {
            Meld(Meldingen.AannameZonderGrond(Op(naam.Span), naam.Tekst));
        }

        return new AannameSyntax(Span(geheel), naam, citaten.ToImmutableArray(), reden, stelling?.NOOIT() is null, stelling is null ? new ErrorExpressionSyntax(new TextSpan(naam.Span.End, 0)) : Voorwaarde(stelling.voorwaarde()));
    }

    private BelofteSyntax? Besluitbelofte(BesluitbelofteContext context)
    {
        var besluiten = Besluiten(context);
        var woord = context.belofte() is { } belofte ? Begin(belofte) : null;
        if (woord is null)
        {
            var regel = HeleRegel(Begin(context));
            if (!IsEerderGemeld(regel.Start, regel.End))
            {
                Meld(Meldingen.BelofteOnvolledig(Op(regel), Kort(regel)));
            }

            VerklaarRegel(Laatste(context));
            return null;
        }

        switch (woord.Type)
        {
            case IS_ALTIJD or IS_NOOIT:
                var uitkomsten = Uitkomstnamen(context.belofte().uitkomstnamen(), woord);
                return EenBesluit(besluiten, woord) is { } besluit ? new UitkomstbelofteSyntax(Span(context), besluit, woord.Type == IS_ALTIJD, uitkomsten) : null;
            case HANGT_NIET_AF_VAN:
                return new OnafhankelijkbelofteSyntax(Span(context), besluiten, Namen(context.belofte().namen(), woord));
            case IS_EVEN_RUIM:
                var ander = Naam(context.belofte().naam(), woord);
                var gunstig = context.belofte().WAARBIJ_GUNSTIG() is { } waarbij ? Uitkomstnamen(context.belofte().uitkomstnamen(), Token(waarbij)) : [];
                if (context.belofte().WAARBIJ_GUNSTIG() is null && !ander.Ontbreekt)
                {
                    MeldOntbrekend(Laatste(context), Meldingen.RuimZonderGunstig(Op(woord)));
                }

                return EenBesluit(besluiten, woord) is { } ruim ? new RuimbelofteSyntax(Span(context), ruim, ander, gunstig) : null;
            default:
                return new BronbelofteSyntax(Span(context), besluiten);
        }
    }

    private BesluitenSyntax Besluiten(BesluitbelofteContext context)
    {
        if (context.BELOFTE_ELK() is { } elk)
        {
            return new BesluitenSyntax(Token(elk).Span, true, context.BEHALVE() is { } behalve ? Namen(context.namen(), Token(behalve)) : []);
        }

        var namen = Namen(context.namen(), Begin(context));
        return new BesluitenSyntax(namen.IsEmpty ? Begin(context).Span : Span(context.namen()), false, namen);
    }

    // What is promised of the outcomes of one decision means nothing of another, which has its own.
    private NaamSyntax? EenBesluit(BesluitenSyntax besluiten, WmoToken woord)
    {
        if (besluiten.Elk || besluiten.Namen.Length > 1)
        {
            Meld(Meldingen.BelofteOverEenBesluit(Op(besluiten.Span), Geschreven(woord)));
            return null;
        }

        return besluiten.Namen.Length == 1 ? besluiten.Namen[0] : null;
    }

    private TegelijkbelofteSyntax? Tegelijk(NooitTegelijkContext context)
    {
        var partijen = ImmutableArray.CreateBuilder<PartijSyntax>();
        var volledig = !RestIn(context);
        foreach (var partij in context.partijen().partij())
        {
            if (Partij(partij) is { } gelezen)
            {
                partijen.Add(gelezen);
            }
            else
            {
                volledig = false;
            }
        }

        if (volledig && partijen.Count < 2)
        {
            Meld(Meldingen.TegelijkMetEenPartij(Op(Begin(context))));
            volledig = false;
        }

        return volledig ? new TegelijkbelofteSyntax(Span(context), partijen.ToImmutable(), []) : null;
    }

    private PartijSyntax? Partij(PartijContext context)
    {
        var naarNaam = context.DUBBELEPUNT() is null ? context.naam().Length : context.naam().Count(n => n.Start.TokenIndex < Token(context.DUBBELEPUNT()).TokenIndex);
        var partij = naarNaam > 0 ? Begin(context.naam(0)).Naam : null;
        var besluit = context.naam().Length > naarNaam ? Begin(context.naam(naarNaam)).Naam : null;
        if (partij is null || besluit is null || context.PARTIJBESLUIT() is null || context.IS() is null)
        {
            if (!IsEerderGemeld(Begin(context).Span.Start, Laatste(context).Span.End))
            {
                var regel = HeleRegel(Begin(context));
                if (regel.Length > 0)
                {
                    Meld(Meldingen.PartijOnvolledig(Op(regel), Kort(regel)));
                }
            }

            VerklaarRegel(Laatste(context));
            return null;
        }

        return new PartijSyntax(Span(context), partij, besluit, Uitkomstnamen(context.uitkomstnamen(), Token(context.IS())));
    }

    // What was left out of a waarborg or aanname is most likely what it is about, without the word that says so; then that it is missing says enough. A word that looks
    // like one of the language has a message of its own.
    private bool IsVerschrevenBegin(DeclaratieContext geheel)
    {
        if (!RestIn(geheel))
        {
            return false;
        }

        var rest = _resten.First(r => r.Eerste >= geheel.Start.TokenIndex && r.Laatste <= Laatste(geheel).TokenIndex + 1);
        if (!_tokens[rest.Eerste].EersteOpRegel || Bedoeld(_tokens[rest.Eerste]) is not null)
        {
            return true;
        }

        _verklaard.Add(rest.Eerste);
        return false;
    }

    private TextSpan HeleRegel(WmoToken eerste)
    {
        // A label that nobody wrote stands before what it is for.
        var laatste = eerste.TokenIndex + (eerste.Span.Length == 0 && _tokens[eerste.TokenIndex + 1].Span.Length > 0 ? 1 : 0);
        while (_tokens[laatste + 1] is { EersteOpRegel: false, Span.Length: > 0 })
        {
            laatste++;
        }

        return TextSpan.Cover(eerste.Span, _tokens[laatste].Span);
    }
}
