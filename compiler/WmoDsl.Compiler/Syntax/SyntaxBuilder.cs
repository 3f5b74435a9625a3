using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// Makes the syntax tree of what the parser found: the only class that knows ANTLR's contexts. The grammar lets almost everything through,
/// so here is where a missing, double or misplaced part is noticed. One slip gives one message: what is missing where something
/// else was already reported, is not reported again.
/// </summary>
internal sealed partial class SyntaxBuilder
{
    private readonly SourceText _bron;
    private readonly IReadOnlyList<WmoToken> _tokens;
    private readonly List<Rest> _resten;
    private readonly DiagnosticBag _meldingen;
    private readonly CancellationToken _ct;
    private readonly HashSet<int> _restbegin = [];     // token indexes where something was left out
    private readonly Dictionary<int, Rest> _naRest = []; // the same, by the index of the token after it
    private readonly HashSet<int> _verklaard = [];     // those of which a more precise message was given
    private readonly int[] _eerderGemeld;              // places for which the Woordvormer gave a message, in order
    private readonly Dictionary<int, string> _verbeteringen = [];
    private bool _naOnbekendBegin;                     // after a line that could not be read: what follows may belong to that, not to what came before

    /// <summary>Makes a builder for one parse.</summary>
    /// <param name="bron">The file.</param>
    /// <param name="tokens">What the parser read.</param>
    /// <param name="resten">What the parser left out.</param>
    /// <param name="meldingen">Holds the messages of the Woordvormer, and gets those of the builder.</param>
    /// <param name="ct">Stops halfway.</param>
    public SyntaxBuilder(SourceText bron, IReadOnlyList<WmoToken> tokens, List<Rest> resten, DiagnosticBag meldingen, CancellationToken ct)
    {
        _bron = bron;
        _tokens = tokens;
        _resten = resten;
        _meldingen = meldingen;
        _ct = ct;
        foreach (var rest in resten)
        {
            _restbegin.Add(rest.Eerste);
            _naRest.Add(rest.Laatste + 1, rest);
        }

        var eerder = meldingen.ToSorted();
        _eerderGemeld = new int[eerder.Length];
        for (var i = 0; i < eerder.Length; i++)
        {
            _eerderGemeld[i] = eerder[i].Span.Start;
        }
    }

    /// <summary>Words that are probably misspelt fixed words, by the place where they begin, with what was meant.</summary>
    public IReadOnlyDictionary<int, string> Verbeteringen => _verbeteringen;

    /// <summary>The whole file.</summary>
    public BestandSyntax Bestand(BestandContext context)
    {
        Verdeel(context.delen(), "boven aan een bestand staan", _ => false);
        WeigerRegels(context.regels(), "boven aan een bestand staan");
        var declaraties = ImmutableArray.CreateBuilder<DeclaratieSyntax>();
        foreach (var declaratie in context.declaraties().declaratie())
        {
            _ct.ThrowIfCancellationRequested();
            declaraties.Add(Declaratie(declaratie));
        }

        MeldResten();
        return new BestandSyntax(new TextSpan(0, _bron.Text.Length), declaraties.ToImmutable());
    }

    private DeclaratieSyntax Declaratie(DeclaratieContext context)
    {
        var kop = (ParserRuleContext)context.kop().GetChild(0);
        return kop switch
        {
            BeleidContext beleid => Beleid(beleid, context),
            BronContext bron => Bron(bron, context),
            ParagraafContext paragraaf => Paragraaf(paragraaf, context),
            ToelichtendContext toelichtend => Toelichtend(toelichtend, context),
            GegevensContext gegevens => Gegevens(gegevens, context),
            KeuzelijstContext keuzelijst => Keuzelijst(keuzelijst, context),
            RolContext rol => Rol(rol, context),
            LedenlijstContext lijst => Ledenlijst(lijst, context),
            ParameterContext parameter => Parameter(parameter, context),
            OpenNormContext norm => OpenNorm(norm, context),
            NormvullingContext invulling => Normvulling(invulling, context),
            BegripContext begrip => Begrip(begrip, context),
            BesluitContext besluit => Besluit(besluit, context),
            WaarborgContext waarborg => Waarborg(waarborg, context),
            AannameContext aanname => Aanname(aanname, context),
            VoorbeeldContext voorbeeld => Voorbeeld(voorbeeld, context),
            _ => throw new InvalidOperationException("no such declaration"),
        };
    }

    /// <summary>Gives every part to its owner; the first of a row that is refused gets a message, the rest of that row goes with it.</summary>
    /// <param name="delen">The parts.</param>
    /// <param name="waar">For the message: "onder een besluit staan".</param>
    /// <param name="neem">Takes a part, or says that it does not belong.</param>
    private void Verdeel(DelenContext delen, string waar, Func<ParserRuleContext, bool> neem) => Verdeel(delen.deel().Select(d => (ParserRuleContext)d.GetChild(0)), waar, neem);

    private void Verdeel(IEnumerable<ParserRuleContext> delen, string waar, Func<ParserRuleContext, bool> neem)
    {
        WmoToken? feit = null;
        var geweigerd = false;
        _naOnbekendBegin = false;
        foreach (var deel in delen)
        {
            _naOnbekendBegin |= RestVoor(Begin(deel)) is { } rest && _tokens[rest.Eerste].EersteOpRegel;
            var goed = neem(deel);
            feit = deel is FeitContext ? Begin(deel) : feit;
            if (!goed)
            {
                ZoekVerbetering(feit); // `begirp x : ja/nee` looked like a fact until this part came
            }

            if (!goed && !geweigerd && !_naOnbekendBegin && RestVoor(Begin(deel)) is null)
            {
                Meld(VerkeerdePlaats(Begin(deel), waar));
            }

            geweigerd = !goed;
        }
    }

    private void WeigerRegels(RegelsContext regels, string waar)
    {
        if (regels.regel().FirstOrDefault() is { } eerste && RestVoor(Begin(eerste)) is null)
        {
            Meld(VerkeerdePlaats(Begin(eerste), waar));
        }
    }

    // ---- Places ----

    private Plaats Op(TextSpan span) => new(_bron, span);

    private Plaats Op(WmoToken token) => new(_bron, token.Span);

    private static WmoToken Begin(ParserRuleContext context) => (WmoToken)context.Start;

    private static WmoToken Token(ITerminalNode node) => (WmoToken)node.Symbol;

    private static bool IsLeeg(ParserRuleContext context) => context.Stop is null || context.Stop.TokenIndex < context.Start.TokenIndex;

    /// <summary>The span of what a context read; nothing but a place when it read nothing.</summary>
    private static TextSpan Span(ParserRuleContext context) =>
        IsLeeg(context) ? new TextSpan(Begin(context).Span.Start, 0) : TextSpan.Cover(Begin(context).Span, ((WmoToken)context.Stop).Span);

    /// <summary>The last token that a context read, or the one before it.</summary>
    private WmoToken Laatste(ParserRuleContext context) => IsLeeg(context) ? _tokens[Math.Max(0, context.Start.TokenIndex - 1)] : (WmoToken)context.Stop;

    private static WmoToken Eerste(ParserRuleContext context, int soort) => Token(context.GetToken(soort, 0));

    // ---- Messages ----

    private void Meld(WmoDiagnostic melding)
    {
        if (_meldingen.Count < 2 * WmoSyntax.MaximaalOnthouden)
        {
            _meldingen.Add(melding);
        }
    }

    /// <summary>Reports that something is missing after a token, unless something strange stands there, for that has its own message.</summary>
    private void MeldOntbrekend(WmoToken na, WmoDiagnostic melding)
    {
        if (!IetsVreemdsNa(na))
        {
            Meld(melding);
        }
    }

    private bool IetsVreemdsNa(WmoToken na)
    {
        var volgende = na.TokenIndex + 1;
        while (_tokens[volgende] is { Span.Length: 0, Type: HAAKJE_SLUIT or LIJSTEINDE })
        {
            volgende++; // nobody wrote those
        }

        return _restbegin.Contains(na.TokenIndex + 1) || _restbegin.Contains(volgende) || IsEerderGemeld(na.Span.End, _tokens[volgende].Span.Start);
    }

    /// <summary>What was left out just before a token; it probably belonged to that.</summary>
    private Rest? RestVoor(WmoToken token) => _naRest.TryGetValue(token.TokenIndex, out var rest) ? rest : null;

    private bool IsEerderGemeld(int begin, int einde)
    {
        var index = Array.BinarySearch(_eerderGemeld, begin);
        index = index < 0 ? ~index : index;
        return index < _eerderGemeld.Length && _eerderGemeld[index] < einde;
    }

    /// <summary>Says that the message for what was left out after a token has been given.</summary>
    private void Verklaar(WmoToken na) => _verklaard.Add(na.TokenIndex + 1);

    /// <summary>As <see cref="Verklaar"/>, for all that still stands on the line.</summary>
    private void VerklaarRegel(WmoToken na)
    {
        for (var i = na.TokenIndex + 1; i < _tokens.Count && (i == na.TokenIndex + 1 || !_tokens[i].EersteOpRegel); i++)
        {
            _verklaard.Add(i);
        }
    }

    // ---- Small things ----

    /// <summary>A part that may be there once; the second is reported and left out.</summary>
    private void Eenmaal<T>(ref T? plek, T waarde, ref WmoToken? eerder, WmoToken hier, string bij)
        where T : class
    {
        if (eerder is not null && (_naOnbekendBegin || RestVoor(hier) is not null))
        {
            return; // belongs to what could not be read
        }

        if (eerder is not null)
        {
            Meld(Meldingen.TweeKeer(Op(hier), Woordenschat.Schrijf(hier.Type), bij, Op(eerder)));
            return;
        }

        eerder = hier;
        plek = waarde;
    }

    private NaamSyntax Naam(NaamContext? context, WmoToken na)
    {
        if (context is not null)
        {
            return Begin(context).Naam!;
        }

        MeldOntbrekend(na, LidwoordNa(na) ?? Meldingen.NaamOntbreekt(Op(na), Geschreven(na)));
        return GeenNaam(na);
    }

    // `regel een`: there is a word, but it does not count.
    private WmoDiagnostic? LidwoordNa(WmoToken na)
    {
        var tussen = _bron.GetText(new TextSpan(na.Span.End, Math.Min(40, Math.Max(0, _tokens[na.TokenIndex + 1].Span.Start - na.Span.End))));
        var lidwoord = tussen.Split('\n', '\r')[0].Trim();
        var eerste = lidwoord.Split(' ', '\t')[0];
        return Naamsleutel.IsVulwoord(eerste) && lidwoord == eerste
            ? Meldingen.LidwoordAlsNaam(Op(new TextSpan(na.Span.Start, na.Span.Length + tussen.IndexOf(eerste, StringComparison.Ordinal) + eerste.Length)), Geschreven(na), eerste)
            : null;
    }

    private static NaamSyntax GeenNaam(WmoToken na) => new(new TextSpan(na.Span.End, 0), "", "");

    /// <summary>Names with commas between them.</summary>
    private ImmutableArray<NaamSyntax> Namen(NamenContext context, WmoToken na) => NamenIn(context, na);

    /// <summary>Outcomes with commas or <c>of</c> between them.</summary>
    private ImmutableArray<NaamSyntax> Uitkomstnamen(UitkomstnamenContext context, WmoToken na)
    {
        if (!IsLeeg(context))
        {
            return NamenIn(context, na);
        }

        MeldOntbrekend(na, Meldingen.BelofteZonderUitkomst(Op(na), Kort(na.Span)));
        return [];
    }

    private ImmutableArray<NaamSyntax> NamenIn(ParserRuleContext context, WmoToken na)
    {
        var namen = ImmutableArray.CreateBuilder<NaamSyntax>();
        if (IsLeeg(context))
        {
            MeldOntbrekend(na, Meldingen.NaamOntbreekt(Op(na), Geschreven(na)));
            return namen.ToImmutable();
        }

        WmoToken? komma = null;
        var naamGehad = false;
        for (var i = 0; i < context.ChildCount; i++)
        {
            var kind = context.GetChild(i);
            if (kind is NaamContext naam)
            {
                namen.Add(Begin(naam).Naam!);
                naamGehad = true;
                continue;
            }

            if (!naamGehad)
            {
                MeldOntbrekend(Token((ITerminalNode)kind), Meldingen.NaamOntbreektBijKomma(Op(Token((ITerminalNode)kind))));
            }

            komma = Token((ITerminalNode)kind);
            naamGehad = false;
        }

        if (!naamGehad && komma is not null)
        {
            MeldOntbrekend(komma, Meldingen.NaamOntbreektBijKomma(Op(komma)));
        }

        return namen.ToImmutable();
    }

    private TekstSyntax Tekst(ITerminalNode? node, WmoToken na)
    {
        if (node is not null)
        {
            return new TekstSyntax(Token(node).Span, Token(node).Waarde);
        }

        MeldOntbrekend(na, Meldingen.TekstOntbreekt(Op(na), Geschreven(na)));
        return new TekstSyntax(new TextSpan(na.Span.End, 0), "");
    }

    private DatumSyntax Datum(ITerminalNode? node, WmoToken na)
    {
        if (node is not null)
        {
            return new DatumSyntax(Token(node).Span, Token(node).Datum);
        }

        MeldOntbrekend(na, Meldingen.DatumOntbreekt(Op(na), Geschreven(na)));
        return new DatumSyntax(new TextSpan(na.Span.End, 0), default);
    }

    /// <summary>How a token is called in a message: the fixed word, or what stands there.</summary>
    private string Geschreven(WmoToken token) =>
        Woordenschat.IsVastWoord(token.Type) ? Woordenschat.Schrijf(token.Type) : Kort(token.Span);

    /// <summary>Text of a span on one line and not too long, to repeat in a message.</summary>
    private string Kort(TextSpan span)
    {
        const int Lengte = 60;
        var tekst = _bron.GetText(new TextSpan(span.Start, Math.Min(span.Length, 4 * Lengte)));
        return Afgekapt(string.Join(" ", tekst.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)), Lengte);
    }

    private static string Afgekapt(string tekst, int lengte) => tekst.Length > lengte ? tekst.Substring(0, lengte - 1) + "…" : tekst;
}
