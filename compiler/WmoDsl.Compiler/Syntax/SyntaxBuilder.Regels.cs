using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Concepts, decisions and their rules.
internal sealed partial class SyntaxBuilder
{
    private BegripSyntax Begrip(BegripContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var type = Type(kop.type(), ref naam, Laatste(kop));
        var citaten = new List<CitaatSyntax>();
        ExpressionSyntax? isJaAls = null, waarde = null;
        TekstSyntax? want = null;
        WmoToken? inhoud = null, wantwoord = null;
        Verdeel(geheel.delen(), "onder een begrip staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case IsJaAlsContext i:
                    Inhoud(ref isJaAls, Voorwaarde(i.voorwaarde()), ref inhoud, Begin(i), naam);
                    return true;
                case WaardeContext w:
                    Inhoud(ref waarde, Voorwaarde(w.voorwaarde()), ref inhoud, Begin(w), naam);
                    return true;
                case WantContext w:
                    Eenmaal(ref want, Tekst(w.TEKST(), Begin(w)), ref wantwoord, Begin(w), "het begrip");
                    return true;
                default:
                    return false;
            }
        });

        var (regels, anders) = Regels(geheel.regels(), _ => false, "onder een regel van een begrip staan");
        if (inhoud is not null && geheel.regels().regel().FirstOrDefault() is { } eersteRegel)
        {
            Meld(Meldingen.BegripMetTweeInhouden(Op(Begin(eersteRegel)), naam.Tekst));
        }
        else if (inhoud is null && geheel.regels().ChildCount == 0)
        {
            waarde = new ErrorExpressionSyntax(new TextSpan(naam.Span.End, 0));
            if (!naam.Ontbreekt && !RestIn(geheel) && !geheel.delen().deel().Any(d => d.GetChild(0) is AlsContext or DanContext))
            {
                Meld(Meldingen.BegripZonderInhoud(Op(naam.Span), naam.Tekst));
            }
        }

        return new BegripSyntax(Span(geheel), naam, type, citaten.ToImmutableArray(), isJaAls, waarde, want, regels, anders);
    }

    private void Inhoud(ref ExpressionSyntax? plek, ExpressionSyntax waarde, ref WmoToken? eerder, WmoToken hier, NaamSyntax naam)
    {
        if (eerder is null)
        {
            plek = waarde;
            eerder = hier;
        }
        else
        {
            Meld(Meldingen.BegripMetTweeInhouden(Op(hier), naam.Tekst));
        }
    }

    private BesluitSyntax Besluit(BesluitContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var citaten = new List<CitaatSyntax>();
        var uitkomsten = new List<NaamSyntax>();
        var volgorde = ImmutableArray.CreateBuilder<ImmutableArray<NaamSyntax>>();
        var levertOok = new List<NaamSyntax>();
        var gevolgen = ImmutableArray.CreateBuilder<GevolgSyntax>();

        bool NeemVanBesluit(ParserRuleContext deel)
        {
            switch (deel)
            {
                case UitkomstenContext u:
                    uitkomsten.AddRange(Namen(u.namen(), Begin(u)));
                    return true;
                case VolgordeContext v:
                    volgorde.Add(Volgorde(v));
                    return true;
                case LevertOokContext l:
                    levertOok.AddRange(Namen(l.namen(), Begin(l)));
                    return true;
                default:
                    return false;
            }
        }

        Verdeel(geheel.delen(), "onder een besluit staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case BijUitkomstContext b:
                    gevolgen.Add(Gevolg(b));
                    return true;
                case VerplichtingContext v:
                    var verplichting = Verplichting(v, v.naam(), v.TEKST(), v.plichtdeel());
                    gevolgen.Add(new GevolgSyntax(verplichting.Span, [], [], verplichting));
                    return true;
                default:
                    return NeemVanBesluit(deel);
            }
        });

        // `levert ook` and the order of outcomes can be of nothing but the decision, so they may also stand after its rules.
        var (regels, anders) = Regels(geheel.regels(), NeemVanBesluit, "onder een regel staan");
        if (regels.IsEmpty && (RestIn(geheel) || geheel.delen().deel().Any(d => d.GetChild(0) is AlsContext or DanContext)))
        {
            regels = [OnleesbareRegel(geheel)];
        }

        return new BesluitSyntax(Span(geheel), naam, citaten.ToImmutableArray(), uitkomsten.ToImmutableArray(), volgorde.ToImmutable(), levertOok.ToImmutableArray(), gevolgen.ToImmutable(), regels, anders);
    }

    // What a rule gives: a value, or that the policy leaves the case open.
    private ExpressionSyntax Regelwaarde(Antlr4.Runtime.Tree.ITerminalNode? nietGeregeld, VoorwaardeContext waarde)
    {
        if (nietGeregeld is null)
        {
            return Voorwaarde(waarde);
        }

        if (!IsLeeg(waarde))
        {
            Meld(Meldingen.HoortHierNiet(Op(Span(waarde)), $"'{Kort(Span(waarde))}'", "Na 'niet geregeld' staat niets meer. Waarom het niet geregeld is, staat achter 'want'."));
        }

        return new NotRegulatedExpressionSyntax(Token(nietGeregeld).Span);
    }

    // There is a rule, but it could not be read: without this the binder would say that there are none.
    private RegelSyntax OnleesbareRegel(DeclaratieContext geheel)
    {
        var plaats = new TextSpan(Laatste(geheel).Span.End, 0);
        return new RegelSyntax(plaats, new NaamSyntax(plaats, "", ""), [], [], null, null, null, new ErrorExpressionSyntax(plaats), null, []);
    }

    private ImmutableArray<NaamSyntax> Volgorde(VolgordeContext context)
    {
        var namen = ImmutableArray.CreateBuilder<NaamSyntax>();
        namen.Add(Begin(context).Naam!);
        for (var i = 1; i < context.ChildCount; i++)
        {
            if (context.GetChild(i) is NaamContext naam)
            {
                namen.Add(Begin(naam).Naam!);
            }
            else if (i + 1 == context.ChildCount || context.GetChild(i + 1) is not NaamContext)
            {
                Naam(null, Token((Antlr4.Runtime.Tree.ITerminalNode)context.GetChild(i)));
            }
        }

        return namen.ToImmutable();
    }

    private (ImmutableArray<RegelSyntax> Regels, AndersSyntax? Anders) Regels(RegelsContext context, System.Func<ParserRuleContext, bool> neemVanGeheel, string waar)
    {
        var regels = ImmutableArray.CreateBuilder<RegelSyntax>();
        AndersSyntax? anders = null;
        WmoToken? anderswoord = null;
        foreach (var regel in context.regel())
        {
            if (regel.regelkop().ANDERS() is not null)
            {
                Eenmaal(ref anders, Anders(regel, neemVanGeheel), ref anderswoord, Begin(regel), "deze regels");
            }
            else
            {
                regels.Add(Regel(regel, neemVanGeheel, waar));
            }
        }

        return (regels.ToImmutable(), anders);
    }

    private RegelSyntax Regel(RegelContext context, System.Func<ParserRuleContext, bool> neemVanGeheel, string waar)
    {
        var naam = Naam(context.regelkop().naam(), Begin(context));
        var uitzonderingOp = new List<NaamSyntax>();
        var citaten = new List<CitaatSyntax>();
        var verplichtingen = new List<VerplichtingSyntax>();
        Periode? geldig = null;
        ExpressionSyntax? als = null, dan = null;
        TekstSyntax? want = null;
        WmoToken? geldigwoord = null, alswoord = null, danwoord = null, wantwoord = null;
        var bij = naam.Tekst.Length == 0 ? "deze regel" : $"de regel '{naam.Tekst}'";
        Verdeel(context.delen(), waar, deel =>
        {
            switch (deel)
            {
                case UitzonderingContext u:
                    uitzonderingOp.AddRange(Namen(u.namen(), Begin(u)));
                    return true;
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case GeldigContext g:
                    Eenmaal(ref geldig, Geldig(g), ref geldigwoord, Begin(g), bij);
                    return true;
                case AlsContext a:
                    Eenmaal(ref als, Voorwaarde(a.voorwaarde()), ref alswoord, Begin(a), bij);
                    return true;
                case DanContext d:
                    Eenmaal(ref dan, Regelwaarde(d.NIET_GEREGELD(), d.voorwaarde()), ref danwoord, Begin(d), bij);
                    return true;
                case WantContext w:
                    Eenmaal(ref want, Tekst(w.TEKST(), Begin(w)), ref wantwoord, Begin(w), bij);
                    return true;
                case VerplichtingContext v:
                    verplichtingen.Add(Verplichting(v, v.naam(), v.TEKST(), v.plichtdeel()));
                    return true;
                default:
                    return neemVanGeheel(deel);
            }
        });
        if (dan is null && als is not null && UitkomstAanHetEind(context) is { } uitkomst)
        {
            (als, dan) = (new ErrorExpressionSyntax(als.Span), uitkomst);
        }
        else if (dan is null)
        {
            dan = new ErrorExpressionSyntax(new TextSpan(Laatste(context).Span.End, 0));
            if (!naam.Ontbreekt && !RestIn(context))
            {
                Meld(Meldingen.RegelZonderDan(Op(TextSpan.Cover(Begin(context).Span, naam.Span)), naam.Tekst));
            }
        }

        return new RegelSyntax(Span(context), naam, uitzonderingOp.ToImmutableArray(), citaten.ToImmutableArray(), geldig?.Vanaf, geldig?.TotEnMet, als, dan, want, verplichtingen.ToImmutableArray());
    }

    // `als loopbeperking en oud genoeg toekennen`: the last words of the condition are an outcome.
    private NameExpressionSyntax? UitkomstAanHetEind(RegelContext context)
    {
        if (context.delen().deel().Select(d => d.GetChild(0)).OfType<AlsContext>().First() is var als && Laatste(als) is not { Naam: { } naam } || context.Parent.Parent is not DeclaratieContext besluit)
        {
            return null;
        }

        var uitkomst = besluit.delen().deel().Select(d => d.GetChild(0)).OfType<UitkomstenContext>().SelectMany(u => u.namen().naam()).Select(n => Begin(n).Naam!)
            .FirstOrDefault(u => naam.Sleutel.EndsWith(" " + u.Sleutel, System.StringComparison.Ordinal));
        if (uitkomst is null || !_bron.GetText(naam.Span).EndsWith(uitkomst.Tekst, System.StringComparison.Ordinal))
        {
            return null;
        }

        var span = new TextSpan(naam.Span.End - uitkomst.Tekst.Length, uitkomst.Tekst.Length);
        Meld(Meldingen.WoordOntbreekt(Op(span), uitkomst.Tekst, "dan", "dan " + uitkomst.Tekst));
        return new NameExpressionSyntax(span, uitkomst with { Span = span });
    }

    private AndersSyntax Anders(RegelContext context, System.Func<ParserRuleContext, bool> neemVanGeheel)
    {
        var waarde = Regelwaarde(context.regelkop().NIET_GEREGELD(), context.regelkop().voorwaarde());
        var citaten = new List<CitaatSyntax>();
        TekstSyntax? want = null;
        WmoToken? wantwoord = null;
        Verdeel(context.delen(), "bij 'anders' staan", deel =>
        {
            switch (deel)
            {
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case WantContext w:
                    Eenmaal(ref want, Tekst(w.TEKST(), Begin(w)), ref wantwoord, Begin(w), "'anders'");
                    return true;
                default:
                    return neemVanGeheel(deel);
            }
        });
        return new AndersSyntax(Span(context), waarde, want, citaten.ToImmutableArray());
    }

    private GevolgSyntax Gevolg(BijUitkomstContext context)
    {
        var uitkomsten = Namen(context.namen(0), Begin(context));
        var woord = context.UITKOMST_LEVERT() ?? context.UITKOMST_VERPLICHT();
        if (woord is null)
        {
            if (!uitkomsten.IsEmpty)
            {
                MeldOntbrekend(Laatste(context), Meldingen.BijZonderGevolg(Op(Span(context)), Kort(Span(context))));
            }

            return new GevolgSyntax(Span(context), uitkomsten, [], null);
        }

        return context.UITKOMST_LEVERT() is not null
            ? new GevolgSyntax(Span(context), uitkomsten, Namen(context.namen(1), Token(woord)), null)
            : new GevolgSyntax(Span(context), uitkomsten, [], Verplichting(context, context.naam(), context.TEKST(), context.plichtdeel()));
    }

    private VerplichtingSyntax Verplichting(ParserRuleContext context, NaamContext? wie, Antlr4.Runtime.Tree.ITerminalNode? wat, PlichtdeelContext[] delen)
    {
        var woord = context is BijUitkomstContext bij ? Token(bij.UITKOMST_VERPLICHT()) : Begin(context);
        var partij = Naam(wie, woord);
        var inhoud = partij.Ontbreekt && wat is null // one message is enough
            ? new TekstSyntax(partij.Span, "")
            : Tekst(wat, wie is null ? woord : Begin(wie));
        ExpressionSyntax? uiterlijk = null, mits = null;
        WmoToken? uiterlijkwoord = null, mitswoord = null;
        foreach (var deel in delen)
        {
            if (deel.UITERLIJK() is not null)
            {
                Eenmaal(ref uiterlijk, Waarde(deel.som()), ref uiterlijkwoord, Begin(deel), "deze verplichting");
            }
            else
            {
                Eenmaal(ref mits, Voorwaarde(deel.voorwaarde()), ref mitswoord, Begin(deel), "deze verplichting");
            }
        }

        return new VerplichtingSyntax(TextSpan.Cover(woord.Span, Laatste(context).Span), partij, inhoud, uiterlijk, mits);
    }

    /// <summary>Whether something was left out in a context; then a missing part may be what was left out.</summary>
    private bool RestIn(ParserRuleContext context)
    {
        if (_resten.Count == 0)
        {
            return false;
        }

        var index = _resten.BinarySearch(new Rest(context.Start.TokenIndex, 0), Comparer<Rest>.Create((a, b) => a.Eerste.CompareTo(b.Eerste)));
        index = index < 0 ? ~index : index;
        return index < _resten.Count && _resten[index].Eerste <= Laatste(context).TokenIndex + 1;
    }
}
