using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Antlr4.Runtime.Tree;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Conditions and calculations.
internal sealed partial class SyntaxBuilder
{
    /// <summary>A whole condition or value; deeper than anybody can read is refused here, so that whoever walks the tree may recurse.</summary>
    private ExpressionSyntax Voorwaarde(VoorwaardeContext context) => NietTeDiep(Logisch(context));

    /// <summary>A whole value.</summary>
    private ExpressionSyntax Waarde(SomContext context) => NietTeDiep(Som(context));

    private ExpressionSyntax NietTeDiep(ExpressionSyntax geheel)
    {
        if (Uitdrukkingsdiepte.Hoogstens(geheel, Uitdrukkingsdiepte.Maximum))
        {
            return geheel;
        }

        Meld(Meldingen.TeDiep(Op(geheel.Span)));
        return new ErrorExpressionSyntax(geheel.Span);
    }

    // a en b en c, a of b; both in one row is refused, and read with `en` first so that names in it are still looked up.
    private ExpressionSyntax Logisch(VoorwaardeContext context)
    {
        var termen = context.term();
        if (termen.Length == 1)
        {
            return Term(termen[0]);
        }

        var operanden = termen.Select(Term).ToList();
        if (IsOpenKwantor(context, termen, operanden))
        {
            return new ErrorExpressionSyntax(Span(context));
        }

        var isEn = context.Tokens().Select(t => t.Symbol.Type == EN).ToArray();
        if (System.Array.TrueForAll(isEn, en => en == isEn[0]))
        {
            MeldOnduidelijkNiet(termen, operanden, isEn[0]);
            return Samen(isEn[0], operanden);
        }

        Meld(Meldingen.EnEnOfDoorElkaar(Op(Span(context)), MetHaakjes(operanden, isEn, strak: true), MetHaakjes(operanden, isEn, strak: false)));
        return Samen(false, Groepeer(operanden, isEn, strak: true).Select(groep => Samen(true, groep)).ToList());
    }

    // `niet a en b`: nobody can see whether b is denied too. `niet a en niet b` and `b en niet a` leave no doubt.
    private void MeldOnduidelijkNiet(TermContext[] termen, List<ExpressionSyntax> operanden, bool isEn)
    {
        for (var i = 0; i + 1 < termen.Length; i++)
        {
            var tussenHaakjes = Begin(termen[i].vergelijking()).Type == HAAKJE_OPEN && termen[i].vergelijking().vergelijkdeel().Length == 0; // niet (a) en b
            if (tussenHaakjes || termen[i].NIET().Length == 0 || termen[i + 1].NIET().Length > 0 || operanden[i] is not NotExpressionSyntax { Operand: var zonder } || IsEerderGemeld(operanden[i].Span.Start, operanden[i].Span.End))
            {
                continue;
            }

            var woord = isEn ? "en" : "of";
            var span = TextSpan.Cover(operanden[i].Span, operanden[operanden.Count - 1].Span);
            var rest = string.Join($" {woord} ", operanden.Skip(i + 1).Take(3).Select(o => Kort(o.Span)));
            Meld(Meldingen.NietOnduidelijk(Op(span), woord, $"({Kort(operanden[i].Span)}) {woord} {rest}", $"niet ({Kort(zonder.Span)} {woord} {rest})"));
            return;
        }
    }

    private static ExpressionSyntax Samen(bool isEn, List<ExpressionSyntax> operanden) => operanden.Count == 1
        ? operanden[0]
        : new LogicalExpressionSyntax(TextSpan.Cover(operanden[0].Span, operanden[operanden.Count - 1].Span), isEn, operanden.ToImmutableArray());

    // The operands that belong together if one of the two words (true: en) binds closer than the other.
    private static List<List<ExpressionSyntax>> Groepeer(List<ExpressionSyntax> operanden, bool[] isEn, bool strak)
    {
        var groepen = new List<List<ExpressionSyntax>> { new() { operanden[0] } };
        for (var i = 0; i < isEn.Length; i++)
        {
            if (isEn[i] != strak)
            {
                groepen.Add([]);
            }

            groepen[groepen.Count - 1].Add(operanden[i + 1]);
        }

        return groepen;
    }

    private string MetHaakjes(List<ExpressionSyntax> operanden, bool[] isEn, bool strak)
    {
        var binnen = strak ? " en " : " of ";
        var buiten = strak ? " of " : " en ";
        var delen = Groepeer(operanden, isEn, strak).Select(groep => groep.Count == 1 ? Kort(groep[0].Span) : "(" + string.Join(binnen, groep.Take(10).Select(o => Kort(o.Span))) + ")").ToList();
        return Afgekapt(string.Join(buiten, delen.Take(10)), 300);
    }

    // What stands before it is about all of it: `niet er is een huisgenoot waarvoor niet volwassen`.
    private ExpressionSyntax Term(TermContext context)
    {
        var uitdrukking = Vergelijking(context.vergelijking());
        if (uitdrukking is ErrorExpressionSyntax)
        {
            return uitdrukking;
        }

        for (var i = context.ChildCount - 2; i >= 0; i--)
        {
            uitdrukking = context.GetChild(i) is KwantorContext kwantor
                ? Kwantor(kwantor, uitdrukking, Span(context))
                : new NotExpressionSyntax(TextSpan.Cover(Token((ITerminalNode)context.GetChild(i)).Span, uitdrukking.Span), uitdrukking);
        }

        return uitdrukking;
    }

    private ExpressionSyntax Vergelijking(VergelijkingContext context)
    {
        var links = Som(context.som());
        var delen = context.vergelijkdeel();
        if (delen.Length == 0)
        {
            return links;
        }

        if (delen.Length > 1)
        {
            Meld(Meldingen.DubbeleVergelijking(Op(Span(delen[1]))));
        }

        return Vergelijk(links, delen[0]);
    }

    private ExpressionSyntax Vergelijk(ExpressionSyntax links, VergelijkdeelContext context)
    {
        var woord = Begin(context);
        var span = TextSpan.Cover(links.Span, Span(context));
        switch (woord.Type)
        {
            case IS_EEN_VAN:
                return new OneOfExpressionSyntax(span, links, Waarden(context.waarden(), woord));
            case LIGT_VAN:
                var grenzen = context.som();
                var van = Som(grenzen[0]);
                if (grenzen.Length == 2)
                {
                    return new RangeExpressionSyntax(span, links, van, Som(grenzen[1]));
                }

                MeldOntbrekend(Laatste(context), Meldingen.BereikOnvolledig(Op(Span(context))));
                return new RangeExpressionSyntax(span, links, van, new ErrorExpressionSyntax(new TextSpan(span.End, 0)));
            default:
                return new ComparisonExpressionSyntax(span, Vergelijkingsoort(woord.Type), links, Som(context.som()[0]));
        }
    }

    private static Vergelijkingsoort Vergelijkingsoort(int woord) => woord switch
    {
        IS_NIET => Syntax.Vergelijkingsoort.IsNiet,
        IS_MINSTENS or IS_OP_ZIJN_VROEGST => Syntax.Vergelijkingsoort.Minstens,
        IS_HOOGSTENS or IS_UITERLIJK => Syntax.Vergelijkingsoort.Hoogstens,
        IS_MEER_DAN or IS_NA => Syntax.Vergelijkingsoort.MeerDan,
        IS_MINDER_DAN or IS_VOOR => Syntax.Vergelijkingsoort.MinderDan,
        _ => Syntax.Vergelijkingsoort.Is,
    };

    private ExpressionSyntax Lijst(LijstContext context)
    {
        var kop = Begin(context);
        if (context.DUBBELEPUNT() is null)
        {
            MeldOntbrekend(kop, Meldingen.DubbelePuntOntbreekt(Op(kop), Kort(kop.Span) + ":"));
        }

        var onderdelen = context.onderdelen().onderdeel();
        if (onderdelen.Length == 0)
        {
            MeldOntbrekend(context.DUBBELEPUNT() is { } punt ? Token(punt) : kop, Meldingen.LegeOpsomming(Op(kop)));
            return new ErrorExpressionSyntax(Span(context));
        }

        ControleerLabels(context, onderdelen);
        var soort = kop.Type switch { AAN_ALLE => Lijstsoort.Alle, AAN_GEEN => Lijstsoort.Geen, _ => Lijstsoort.Minstens };
        var aantal = soort == Lijstsoort.Minstens ? (int)System.Math.Min(kop.Getal, int.MaxValue) : 0;
        return new ListExpressionSyntax(Span(context), soort, aantal, onderdelen.Select(o => new LijstonderdeelSyntax(Span(o), Begin(o).Text, Logisch(o.voorwaarde()))).ToImmutableArray());
    }

    private void ControleerLabels(LijstContext lijst, OnderdeelContext[] onderdelen)
    {
        var letters = char.IsLetter(Begin(onderdelen[0]).Text[0]);
        if (OmringendeLijst(lijst) is { } buitenste && char.IsLetter(Begin(buitenste).Text[0]) == letters)
        {
            Meld(Meldingen.ZelfdeLabels(Op(Begin(onderdelen[0])), letters));
            return;
        }

        var verwacht = letters ? "a" : "1";
        foreach (var onderdeel in onderdelen)
        {
            var label = Begin(onderdeel).Text;
            if (label != verwacht)
            {
                Meld(Meldingen.LabelLooptNietDoor(Op(Begin(onderdeel)), label, verwacht));
                return; // the ones after it are wrong for the same reason
            }

            verwacht = Woordvormer.NaLabel(label);
        }
    }

    private static OnderdeelContext? OmringendeLijst(Antlr4.Runtime.RuleContext lijst)
    {
        for (var buiten = lijst.Parent; buiten is not null; buiten = buiten.Parent)
        {
            if (buiten is OnderdeelContext onderdeel)
            {
                return onderdeel;
            }
        }

        return null;
    }

    // Rounding is about all that stands before it. That is plain to read; what comes after rounding or after `procent van` is not.
    private ExpressionSyntax Som(SomContext context)
    {
        var links = Product((ProductContext)context.GetChild(0));
        var afgerond = false;
        var gemeld = false;
        for (var i = 1; i < context.ChildCount; i++)
        {
            if (context.GetChild(i) is AfrondingContext afronding)
            {
                links = Afronding(links, afronding);
                afgerond = true;
                continue;
            }

            var plus = Token((ITerminalNode)context.GetChild(i));
            WeigerAndersInBerekening(context.product().SelectMany(p => p.factor()), ref gemeld);
            var vorige = context.GetChild(i - 1) as ProductContext;
            var product = (ProductContext)context.GetChild(++i);
            var rechts = Product(product);
            if (!gemeld && (afgerond || vorige?.factor().Any(f => f.PROCENT_VAN().Length > 0) == true))
            {
                gemeld = true;
                Meld(OnduidelijkeBerekening(links, plus, rechts, afgerond));
            }

            links = new ArithmeticExpressionSyntax(TextSpan.Cover(links.Span, rechts.Span), plus.Type == PLUS ? Rekensoort.Plus : Rekensoort.Min, links, rechts);
        }

        return links;
    }

    // 5 procent van a plus b: (5 procent van a) plus b, or 5 procent van (a plus b)?
    private WmoDiagnostic OnduidelijkeBerekening(ExpressionSyntax links, WmoToken plus, ExpressionSyntax rechts, bool afgerond)
    {
        var teken = Woordenschat.Schrijf(plus.Type);
        var eerste = $"({Kort(links.Span)}) {teken} {Kort(rechts.Span)}";
        var procent = links;
        while (procent is ArithmeticExpressionSyntax { Soort: not Rekensoort.ProcentVan } berekening)
        {
            procent = berekening.Rechts;
        }

        var tweede = !afgerond && procent is ArithmeticExpressionSyntax van
            ? $"{Kort(van.Links.Span)} van ({Kort(van.Rechts.Span)} {teken} {Kort(rechts.Span)})"
            : "schrijf het afronden aan het eind";
        return Meldingen.BerekeningOnduidelijk(Op(TextSpan.Cover(links.Span, rechts.Span)), eerste, tweede);
    }

    private RoundExpressionSyntax Afronding(ExpressionSyntax operand, AfrondingContext context)
    {
        var richting = Begin(context).Type switch
        {
            NAAR_BENEDEN_AFGEROND => Syntax.Afronding.NaarBeneden,
            NAAR_BOVEN_AFGEROND => Syntax.Afronding.NaarBoven,
            _ => Syntax.Afronding.Rekenkundig,
        };
        return new RoundExpressionSyntax(TextSpan.Cover(operand.Span, Span(context)), operand, richting, context.factor() is { } factor ? Factor(factor) : null);
    }

    private ExpressionSyntax Product(ProductContext context)
    {
        var factoren = context.factor();
        var gemeld = factoren.Length == 1;
        WeigerAndersInBerekening(factoren, ref gemeld);
        var links = Factor(factoren[0]);
        for (var i = 1; i < factoren.Length; i++)
        {
            var rechts = Factor(factoren[i]);
            links = new ArithmeticExpressionSyntax(TextSpan.Cover(links.Span, rechts.Span), Rekensoort.Maal, links, rechts);
        }

        return links;
    }

    private ExpressionSyntax Factor(FactorContext context)
    {
        ExpressionSyntax waarde;
        if (context.primair() is { } primair)
        {
            waarde = Primair(primair);
        }
        else
        {
            var na = Laatste(context);
            waarde = OntbrekendeWaarde(na);
        }

        foreach (var procent in context.PROCENT_VAN().Reverse())
        {
            var token = Token(procent);
            var percentage = new NumberExpressionSyntax(token.Getalspan, token.Getal, "procent", token.Getalspan);
            waarde = new ArithmeticExpressionSyntax(TextSpan.Cover(token.Span, waarde.Span), Rekensoort.ProcentVan, percentage, waarde);
        }

        return waarde;
    }

    private ErrorExpressionSyntax OntbrekendeWaarde(WmoToken na)
    {
        // Nothing before it, as in `is 5` at the start: then the word after it says where.
        var danNiet = na.Type == NIET && na.TokenIndex > 0 && _tokens[na.TokenIndex - 1].Type == DAN;
        MeldOntbrekend(na, danNiet ? Meldingen.UitkomstOntbreekt(Op(na), Geschreven(na)) : Meldingen.WaardeOntbreekt(Op(na), Geschreven(na)));
        return new ErrorExpressionSyntax(new TextSpan(na.Span.End, 0));
    }

    private ExpressionSyntax Primair(PrimairContext context)
    {
        var token = Begin(context);
        switch (token.Type)
        {
            case GETAL:
                return context.EENHEID() is { } eenheid
                    ? new NumberExpressionSyntax(Span(context), token.Getal, eenheid.GetText() is "euro" or "EUR" ? "€" : eenheid.GetText(), Token(eenheid).Span)
                    : new NumberExpressionSyntax(token.Span, token.Getal, null, new TextSpan(token.Span.End, 0));
            case EURO:
                return context.GETAL() is { } bedrag ? new NumberExpressionSyntax(Span(context), Token(bedrag).Getal, "€", token.Span) : OntbrekendeWaarde(token);
            case DATUM:
                return new DateExpressionSyntax(token.Span, token.Datum);
            case TEKST:
                return new TextExpressionSyntax(token.Span, token.Waarde);
            case JA or NEE:
                return new BooleanExpressionSyntax(token.Span, token.Type == JA);
            case HOOGSTE_VAN or LAAGSTE_VAN:
                return new ExtremeExpressionSyntax(Span(context), token.Type == HOOGSTE_VAN, Waarden(context.waarden(), token));
            case LEEFTIJD_UIT:
                return new AgeExpressionSyntax(Span(context), Operand(context) ?? OntbrekendeWaarde(token));
            case ER_IS or ER_IS_GEEN:
                return new RolePresenceExpressionSyntax(Span(context), Naam(context.naam(), token), token.Type == ER_IS);
            case AAN_ALLE or AAN_MINSTENS or AAN_GEEN:
                return Lijst(context.lijst());
            case LAAGSTE or HOOGSTE or TOTAAL_VAN:
                return Leden(context);
            case NAAM when context.waarvoor() is not null || context.andersdeel() is not null:
                return Leden(context);
            default:
                return Operand(context)!;
        }
    }

    private ExpressionSyntax? Operand(PrimairContext context) =>
        context.naam() is { } naam ? new NameExpressionSyntax(Span(naam), Begin(naam).Naam!)
        : context.haakjes() is { } haakjes ? Logisch(haakjes.voorwaarde())
        : null;

    private ImmutableArray<ExpressionSyntax> Waarden(WaardenContext context, WmoToken na)
    {
        if (context.voorwaarde() is { Length: > 0 } waarden)
        {
            return waarden.Select(Logisch).ToImmutableArray();
        }

        Verklaar(na);
        Meld(Meldingen.HaakjesOntbreken(Op(na), Woordenschat.Schrijf(na.Type)));
        return [];
    }
}
