using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Open norms and what fills them in.
internal sealed partial class SyntaxBuilder
{
    private OpenNormSyntax OpenNorm(OpenNormContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var type = Type(kop.type(), ref naam, Laatste(kop));
        var citaten = new List<CitaatSyntax>();
        var gemeld = false;
        Verdeel(geheel.delen(), "onder een open norm staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case PeriodeContext or WaardeContext or IsJaAlsContext or OordeelvraagContext or VraagContext:
                    MeldInhoud(Begin(deel));
                    return true;
                case WantContext when gemeld:
                    return true;
                default:
                    return false;
            }
        });
        if (geheel.regels().regel().FirstOrDefault() is { } eersteRegel)
        {
            MeldInhoud(Begin(eersteRegel));
        }

        return new OpenNormSyntax(Span(geheel), naam, type, citaten.ToImmutableArray());

        // The whole content is one slip.
        void MeldInhoud(WmoToken hier)
        {
            if (!gemeld && !naam.Ontbreekt)
            {
                Meld(Meldingen.OpenNormMetInhoud(Op(hier), naam.Tekst));
            }

            gemeld = true;
        }
    }

    private NormvullingSyntax Normvulling(NormvullingContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        if (kop.DUBBELEPUNT() is { } punt && !naam.Ontbreekt)
        {
            Meld(Meldingen.InvullingMetType(Op(kop.type() is { } type ? TextSpan.Cover(Token(punt).Span, Span(type)) : Token(punt).Span), naam.Tekst));
        }

        var citaten = new List<CitaatSyntax>();
        var perioden = ImmutableArray.CreateBuilder<ParameterperiodeSyntax>();
        ExpressionSyntax? isJaAls = null, waarde = null;
        TekstSyntax? want = null, vraag = null;
        OordeelhulpSyntax? hulp = null;
        WmoToken? inhoud = null, wantwoord = null;
        Verdeel(geheel.delen(), "onder de invulling van een open norm staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case PeriodeContext p when inhoud is null or { Type: VANAF }:
                    inhoud = Begin(p);
                    perioden.Add(Parameterperiode(p, naam));
                    return true;
                case OordeelvraagContext o when inhoud is null:
                    inhoud = Begin(o);
                    vraag = Tekst(o.TEKST(), Begin(o));
                    return true;
                case WeegMeeContext or BeoordelaarContext:
                    NeemHulp(ref hulp, deel);
                    return true;
                case VraagContext v when inhoud is null:
                    // Who asks a question means a judgement.
                    Meld(Meldingen.VraagZonderOordeel(Op(Begin(v))));
                    inhoud = Begin(v);
                    vraag = Tekst(v.TEKST(), Begin(v));
                    return true;
                case IsJaAlsContext i when inhoud is null:
                    inhoud = Begin(i);
                    isJaAls = Voorwaarde(i.voorwaarde());
                    return true;
                case WaardeContext w when inhoud is null:
                    inhoud = Begin(w);
                    waarde = Voorwaarde(w.voorwaarde());
                    return true;
                case PeriodeContext or OordeelvraagContext or VraagContext or IsJaAlsContext or WaardeContext:
                    Meld(Meldingen.InvullingMetTweeInhouden(Op(Begin(deel)), naam.Tekst));
                    return true;
                case WantContext w when inhoud is not { Type: VANAF or OORDEELVRAAG or VRAAG }:
                    Eenmaal(ref want, Tekst(w.TEKST(), Begin(w)), ref wantwoord, Begin(w), "de invulling");
                    return true;
                default:
                    return false;
            }
        });

        var (regels, anders) = Regels(geheel.regels(), _ => false, "onder een regel van een invulling staan");
        if (inhoud is not null && geheel.regels().regel().FirstOrDefault() is { } eersteRegel)
        {
            Meld(Meldingen.InvullingMetTweeInhouden(Op(Begin(eersteRegel)), naam.Tekst));
        }
        else if (inhoud is null && geheel.regels().ChildCount == 0)
        {
            waarde = new ErrorExpressionSyntax(new TextSpan(naam.Span.End, 0));
            if (!naam.Ontbreekt && !RestIn(geheel) && !geheel.delen().deel().Any(d => d.GetChild(0) is AlsContext or DanContext))
            {
                Meld(Meldingen.InvullingZonderInhoud(Op(naam.Span), naam.Tekst));
            }
        }

        return new NormvullingSyntax(Span(geheel), naam, citaten.ToImmutableArray(), perioden.ToImmutable(), vraag, hulp, isJaAls, waarde, want, regels, anders);
    }
}
