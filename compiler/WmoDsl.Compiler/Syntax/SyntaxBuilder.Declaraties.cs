using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Policy, sources, facts, lists, roles and parameters.
internal sealed partial class SyntaxBuilder
{
    // Only to recognise a forgotten colon; which types there are is the binder's business. The longest first.
    private static readonly string[] Typen = ["duur in maanden", "duur in dagen", "decimaal getal", "percentage", "leeftijd", "oordeel", "afstand", "ja/nee", "bedrag", "getal", "datum", "tekst"];

    private BeleidSyntax Beleid(BeleidContext kop, DeclaratieContext geheel)
    {
        var titel = Tekst(kop.TEKST(), Begin(kop));
        Periode? periode = null;
        WmoToken? geldig = null;
        var bases = ImmutableArray.CreateBuilder<TekstSyntax>();
        var laatOpen = false;
        Verdeel(geheel.delen(), "onder 'beleid' staan", deel =>
        {
            switch (deel)
            {
                case GeldigContext g:
                    Eenmaal(ref periode, Geldig(g), ref geldig, Begin(g), "het beleid");
                    return true;
                case BouwtVoortContext b:
                    bases.Add(Tekst(b.TEKST(), Begin(b)));
                    return true;
                case LaatOpenContext:
                    laatOpen = true;
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder 'beleid' staan");
        return new BeleidSyntax(Span(geheel), titel, periode?.Vanaf, periode?.TotEnMet, bases.ToImmutable(), laatOpen);
    }

    private sealed record Periode(DatumSyntax Vanaf, DatumSyntax? TotEnMet);

    private Periode Geldig(GeldigContext context) => Looptijd(Begin(context), context.DATUM(), context.TOT_EN_MET());

    // The dates after `vanaf`: one, or two around `tot en met`. If one is missing its place tells which.
    private Periode Looptijd(WmoToken vanaf, ITerminalNode[] datums, ITerminalNode? totEnMet)
    {
        var grens = totEnMet?.Symbol.TokenIndex ?? int.MaxValue;
        var begin = Datum(datums.FirstOrDefault(d => d.Symbol.TokenIndex < grens), vanaf);
        var einde = totEnMet is null ? null : Datum(datums.FirstOrDefault(d => d.Symbol.TokenIndex > grens), Token(totEnMet));
        return new Periode(begin, einde);
    }

    private BronSyntax Bron(BronContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var soort = Bronsoort(kop, naam);
        var titel = Tekst(kop.TEKST(), Laatste(kop));
        TekstSyntax? inhoud = null, link = null;
        WmoToken? inhoudwoord = null, linkwoord = null;
        Verdeel(geheel.delen(), "bij een bron staan", deel =>
        {
            switch (deel)
            {
                case InhoudContext i:
                    Eenmaal(ref inhoud, Tekst(i.TEKST(), Begin(i)), ref inhoudwoord, Begin(i), "de bron");
                    return true;
                case LinkContext l:
                    Eenmaal(ref link, Tekst(l.TEKST(), Begin(l)), ref linkwoord, Begin(l), "de bron");
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "bij een bron staan");
        return new BronSyntax(Span(geheel), naam, soort, titel, inhoud, link);
    }

    private BronsoortSyntax Bronsoort(BronContext kop, NaamSyntax naam)
    {
        if (kop.bronsoort() is not { } soort)
        {
            if (!naam.Ontbreekt)
            {
                MeldOntbrekend(Laatste(kop), Meldingen.BronsoortOntbreekt(Op(naam.Span), naam.Tekst));
            }

            return new BronsoortSyntax(new TextSpan(naam.Span.End, 0), "", null);
        }

        var woorden = Token(soort.NAAM()).Naam!.Tekst.Split([' '], 2);
        var nummer = soort.ECLI()?.GetText() ?? (woorden.Length == 2 ? woorden[1] : null);
        return new BronsoortSyntax(Span(soort), woorden[0], nummer);
    }

    private ParagraafSyntax Paragraaf(ParagraafContext kop, DeclaratieContext geheel)
    {
        Verdeel(geheel.delen(), "onder een paragraaf staan", _ => false);
        WeigerRegels(geheel.regels(), "onder een paragraaf staan");
        return new ParagraafSyntax(Span(geheel), Citaat(kop.citaat(), Begin(kop)));
    }

    private ToelichtendSyntax Toelichtend(ToelichtendContext kop, DeclaratieContext geheel)
    {
        var citaten = Citaten(kop);
        var reden = new TekstSyntax(new TextSpan(Laatste(kop).Span.End, 0), "");
        if (kop.OMDAT() is { } omdat)
        {
            reden = Tekst(kop.TEKST(), Token(omdat));
        }
        else if (citaten.Any(c => !c.Bron.Ontbreekt))
        {
            MeldOntbrekend(Laatste(kop), Meldingen.ToelichtendZonderReden(Op(Begin(kop))));
        }

        Verdeel(geheel.delen(), "bij 'toelichtend' staan", _ => false);
        WeigerRegels(geheel.regels(), "bij 'toelichtend' staan");
        return new ToelichtendSyntax(Span(geheel), citaten, reden);
    }

    // After `volgens` and after `toelichtend`.
    private ImmutableArray<CitaatSyntax> Citaten(ParserRuleContext context)
    {
        var citaten = ImmutableArray.CreateBuilder<CitaatSyntax>();
        var na = Begin(context);
        for (var i = 1; i < context.ChildCount; i++)
        {
            var kind = context.GetChild(i);
            if (kind is not CitaatContext citaat)
            {
                na = Token((ITerminalNode)kind); // a comma
                if (na.Type == OMDAT)
                {
                    break;
                }

                continue;
            }

            // `artikel 3, lid 4`: the part after the comma belongs to what was before it.
            if (citaten.Count > 0 && citaat.NAAM() is null && citaat.ECLI() is null && citaat.PLAATS().FirstOrDefault() is { } plaats && Token(plaats).Plaatsdeel is { Soort.Length: > 0 } deel)
            {
                var vorige = citaten[citaten.Count - 1];
                Meld(Meldingen.KommaInVerwijzing(Op(deel.Span), Kort(deel.Span)));
                citaten[citaten.Count - 1] = vorige with { Span = TextSpan.Cover(vorige.Span, Span(citaat)), Plaats = vorige.Plaats.AddRange(Plaatsdelen(citaat)), Kop = vorige.Kop ?? Kop(citaat) };
            }
            else if (citaten.Count > 0 && !citaten[citaten.Count - 1].Bron.Ontbreekt && citaat.NAAM() is null && citaat.ECLI() is null && citaat.PLAATS().FirstOrDefault() is { } nummer)
            {
                // `Leidraad 4.11, 4.12`: of the same source
                var bron = citaten[citaten.Count - 1].Bron;
                Meld(Meldingen.BronOntbreektInRij(Op(Token(nummer)), Kort(Token(nummer).Span), bron.Tekst));
                citaten.Add(new CitaatSyntax(Span(citaat), bron, Plaatsdelen(citaat).ToImmutableArray(), Kop(citaat)));
            }
            else
            {
                citaten.Add(Citaat(citaat, na));
            }
        }

        return citaten.ToImmutable();
    }

    private CitaatSyntax Citaat(CitaatContext context, WmoToken na)
    {
        NaamSyntax bron;
        if (context.NAAM() is { } naam)
        {
            bron = Token(naam).Naam!;
        }
        else if (context.ECLI() is { } ecli)
        {
            bron = new NaamSyntax(Token(ecli).Span, ecli.GetText(), ecli.GetText());
        }
        else
        {
            bron = GeenNaam(na);
            MeldOntbrekend(na, na.Type == KOMMA ? Meldingen.NaamOntbreektBijKomma(Op(na)) : Meldingen.VerwijzingZonderBron(Op(na), Geschreven(na)));
        }

        return new CitaatSyntax(Span(context), bron, Plaatsdelen(context).ToImmutableArray(), Kop(context));
    }

    private static IEnumerable<PlaatsdeelSyntax> Plaatsdelen(CitaatContext context) => context.PLAATS().Select(p => Token(p).Plaatsdeel!);

    private static TekstSyntax? Kop(CitaatContext context) => context.TEKST() is { } kop ? new TekstSyntax(Token(kop).Span, Token(kop).Waarde) : null;

    private GegevensSyntax Gegevens(GegevensContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var feiten = new List<Feitbouw>();
        Verdeel(geheel.delen(), "onder 'gegevens' staan", deel =>
        {
            switch (deel)
            {
                case FeitContext f:
                    feiten.Add(Feit(f));
                    return true;
                case VraagContext v when feiten.Count > 0:
                    var feit = feiten[feiten.Count - 1];
                    Eenmaal(ref feit.Vraag, Tekst(v.TEKST(), Begin(v)), ref feit.Vraagwoord, Begin(v), "het gegeven");
                    feit.Einde = Laatste(v).Span;
                    return true;
                case WeegMeeContext or BeoordelaarContext when feiten.Count > 0:
                    NeemHulp(ref feiten[feiten.Count - 1].Hulp, deel);
                    feiten[feiten.Count - 1].Einde = Laatste(deel).Span;
                    return true;
                case VolgensContext v when feiten.Count > 0:
                    feiten[feiten.Count - 1].Citaten.AddRange(Citaten(v));
                    feiten[feiten.Count - 1].Einde = Laatste(v).Span;
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder 'gegevens' staan");
        var over = kop.GEGEVENS_OVER() is not null;
        return new GegevensSyntax(Span(geheel), over ? naam : null, over ? null : naam, feiten.Select(f => f.Maak()).ToImmutableArray());
    }

    // A fact and the parts that come after it.
    private sealed class Feitbouw(NaamSyntax naam, TypeSyntax type, ExpressionSyntax? minimum, ExpressionSyntax? maximum, TextSpan einde)
    {
        public TekstSyntax? Vraag;
        public WmoToken? Vraagwoord;
        public OordeelhulpSyntax? Hulp;

        public List<CitaatSyntax> Citaten { get; } = [];

        public TextSpan Einde { get; set; } = einde;

        public FeitSyntax Maak() => new(TextSpan.Cover(naam.Span, Einde), naam, type, minimum, maximum, Vraag, Hulp, Citaten.ToImmutableArray());
    }

    // `weeg mee` may come more than once; who judges, is said once.
    private void NeemHulp(ref OordeelhulpSyntax? hulp, ParserRuleContext deel)
    {
        hulp ??= new OordeelhulpSyntax([], null, Begin(deel).Span);
        if (deel is WeegMeeContext weeg)
        {
            var na = Begin(weeg);
            foreach (var kind in weeg.Tokens().Skip(1))
            {
                if (kind.Symbol.Type == TEKST)
                {
                    hulp = hulp with { Factoren = hulp.Factoren.Add(Tekst(kind, na)) };
                }

                na = Token(kind);
            }

            if (na.Type is KOMMA or WEEG_MEE)
            {
                Tekst(null, na);
            }
        }
        else if (hulp.Beoordelaar is null)
        {
            hulp = hulp with { Beoordelaar = Tekst(((BeoordelaarContext)deel).TEKST(), Begin(deel)) };
        }
        else
        {
            TekstSyntax? wie = hulp.Beoordelaar;
            WmoToken? eerder = Begin(deel);
            Eenmaal(ref wie, Tekst(((BeoordelaarContext)deel).TEKST(), Begin(deel)), ref eerder, Begin(deel), "het oordeel");
        }
    }

    private Feitbouw Feit(FeitContext context)
    {
        var naam = Begin(context).Naam!;
        if (context.DUBBELEPUNT() is null)
        {
            ZoekVerbetering(Begin(context)); // `gegvens over wonen`
        }

        var type = Type(context.type(), ref naam, context.DUBBELEPUNT() is { } punt ? Token(punt) : Begin(context));
        ExpressionSyntax? minimum = null, maximum = null;
        if (context.VAN() is { } van)
        {
            var grenzen = context.som();
            minimum = Waarde(grenzen[0]);
            if (context.TOT_EN_MET() is null)
            {
                MeldOntbrekend(Laatste(context), Meldingen.BereikOnvolledig(Op(TextSpan.Cover(Token(van).Span, Span(grenzen[0])))));
            }
            else
            {
                maximum = Waarde(grenzen[1]);
            }
        }

        return new Feitbouw(naam, type, minimum, maximum, Laatste(context).Span);
    }

    private TypeSyntax Type(TypeContext? context, ref NaamSyntax naam, WmoToken na)
    {
        if (context is null && VergetenDubbelePunt(ref naam, na) is { } type)
        {
            return type;
        }

        if (context is null)
        {
            if (!naam.Ontbreekt)
            {
                MeldOntbrekend(na, Meldingen.TypeOntbreekt(Op(naam.Span), naam.Tekst));
            }

            return new NaamtypeSyntax(new TextSpan(na.Span.End, 0), GeenNaam(na));
        }

        return context.NAAM() is { } typenaam
            ? new NaamtypeSyntax(Span(context), Token(typenaam).Naam!)
            : new KeuzetypeSyntax(Span(context), Namen(context.namen(), Begin(context)), context.OORDEEL_UIT() is not null);
    }

    // `loopafstand afstand`: one name for whoever does not know that `afstand` is a type
    private NaamtypeSyntax? VergetenDubbelePunt(ref NaamSyntax naam, WmoToken na)
    {
        var (geheel, tekst) = (naam.Span, naam.Tekst);
        var type = na.Type == DUBBELEPUNT ? null : Typen.FirstOrDefault(t => tekst.EndsWith(" " + t, StringComparison.Ordinal));
        if (type is null)
        {
            return null;
        }

        var kort = tekst.Substring(0, tekst.Length - type.Length - 1);
        MeldOntbrekend(na, Meldingen.DubbelePuntOntbreekt(Op(geheel), $"{kort} : {type}"));
        naam = new NaamSyntax(geheel, kort, Naamsleutel.Van(kort));
        return new NaamtypeSyntax(new TextSpan(geheel.End - type.Length, type.Length), new NaamSyntax(new TextSpan(geheel.End - type.Length, type.Length), type, type));
    }

    private KeuzelijstSyntax Keuzelijst(KeuzelijstContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        ImmutableArray<NaamSyntax> keuzes = [];
        if (kop.namen() is { } namen)
        {
            keuzes = Namen(namen, Eerste(kop, DUBBELEPUNT));
        }
        else if (!naam.Ontbreekt)
        {
            Verklaar(Laatste(kop)); // the choices that follow were left out for want of the colon
            Meld(Meldingen.DubbelePuntOntbreekt(Op(naam.Span), $"keuzelijst {naam.Tekst}: a, b, c"));
        }

        Verdeel(geheel.delen(), "bij een keuzelijst staan", _ => false);
        WeigerRegels(geheel.regels(), "bij een keuzelijst staan");
        return new KeuzelijstSyntax(Span(geheel), naam, keuzes);
    }

    private RolSyntax Rol(RolContext kop, DeclaratieContext geheel)
    {
        var namen = kop.naam();
        var grens = kop.IS()?.Symbol.TokenIndex ?? int.MaxValue;
        var naam = Naam(namen.FirstOrDefault(n => n.Start.TokenIndex < grens), Begin(kop));
        var groep = namen.FirstOrDefault(n => n.Start.TokenIndex > grens) is { } gevonden ? Begin(gevonden).Naam! : GeenNaam(Begin(kop));
        if (groep.Ontbreekt && !naam.Ontbreekt)
        {
            MeldOntbrekend(kop.IS() is { } woord ? Token(woord) : Laatste(kop), Meldingen.RolZonderGroep(Op(naam.Span), naam.Tekst));
        }

        Verdeel(geheel.delen(), "bij een rol staan", _ => false);
        WeigerRegels(geheel.regels(), "bij een rol staan");
        return new RolSyntax(Span(geheel), naam, groep, kop.MAG_ONTBREKEN() is not null);
    }

    private ParameterSyntax Parameter(ParameterContext kop, DeclaratieContext geheel)
    {
        var naam = Naam(kop.naam(), Begin(kop));
        var type = Type(kop.type(), ref naam, Laatste(kop));
        var citaten = new List<CitaatSyntax>();
        var perioden = ImmutableArray.CreateBuilder<ParameterperiodeSyntax>();
        TekstSyntax? inPlaatsVan = null;
        WmoToken? inPlaatsVanwoord = null;
        Verdeel(geheel.delen(), "onder een parameter staan", deel =>
        {
            switch (deel)
            {
                case InPlaatsVanContext i:
                    Eenmaal(ref inPlaatsVan, Tekst(i.TEKST(), Begin(i)), ref inPlaatsVanwoord, Begin(i), "de parameter");
                    return true;
                case VolgensContext v:
                    citaten.AddRange(Citaten(v));
                    return true;
                case PeriodeContext p:
                    perioden.Add(Parameterperiode(p, naam));
                    return true;
                default:
                    return false;
            }
        });
        WeigerRegels(geheel.regels(), "onder een parameter staan");
        if (perioden.Count == 0 && !naam.Ontbreekt)
        {
            // `is 500 meter` without a date is left over; this says what to do about it
            if (_restbegin.Contains(Laatste(kop).TokenIndex + 1) && _tokens[Laatste(kop).TokenIndex + 1].Type == IS)
            {
                Verklaar(Laatste(kop));
                Meld(Meldingen.ParameterZonderWaarde(Op(naam.Span), naam.Tekst));
            }
            else
            {
                MeldOntbrekend(Laatste(kop), Meldingen.ParameterZonderWaarde(Op(naam.Span), naam.Tekst));
            }
        }

        return new ParameterSyntax(Span(geheel), naam, type, citaten.ToImmutableArray(), perioden.ToImmutable(), inPlaatsVan);
    }

    private ParameterperiodeSyntax Parameterperiode(PeriodeContext context, NaamSyntax naam)
    {
        var periode = Looptijd(Begin(context), context.DATUM(), context.TOT_EN_MET());
        ExpressionSyntax waarde = new ErrorExpressionSyntax(new TextSpan(Laatste(context).Span.End, 0));
        if (context.som() is { } som)
        {
            waarde = Waarde(som);
        }
        else
        {
            MeldOntbrekend(Laatste(context), Meldingen.ParameterZonderWaarde(Op(Span(context)), naam.Tekst));
        }

        return new ParameterperiodeSyntax(Span(context), periode.Vanaf, periode.TotEnMet, waarde);
    }
}
