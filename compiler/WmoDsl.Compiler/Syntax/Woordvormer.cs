using System;
using System.Collections.Generic;
using System.Threading;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// The word former: makes of letters and signs what the parser reads. It drops <c>de</c>, <c>het</c> and <c>een</c>, finds the fixed words and
/// phrases, makes one token of every name, number with its unit, date and place in a citation, and reports what no text of this
/// language has in it (<c>>=</c>, <c>500m</c>, curly quotes), after which it goes on with what was meant.
/// </summary>
/// <remarks>
/// Words are fixed words only where they can be (<see cref="Geldigheid"/>), so it keeps in mind what was begun last. In return the
/// parser needs one token of look-ahead, and gets brackets and lists that are always closed.
/// </remarks>
internal sealed partial class Woordvormer
{
    private readonly SourceText _bron;
    private readonly DiagnosticBag _meldingen;
    private readonly IReadOnlyDictionary<int, string> _verbeteringen;
    private readonly bool _heeftVerbeteringen;
    private readonly CancellationToken _ct;
    private readonly Lexemenrij _in;
    private readonly List<WmoToken> _uit;
    private readonly bool[] _begintRegel;

    private int _i;                    // next in _in
    private int _vorige;               // type of the last token made, 0 at the start
    private int _declaratie;           // what the last declaration began with
    private int _deel;                 // what the last part, rule or declaration began with
    private bool _inGegeven;           // under `gegeven` of an example
    private bool _inVerwacht;          // after `verwacht` of an example
    private bool _begripkop;           // in what has an `is` of its own (a begrip, a norm), before that
    private bool _inRegel;             // below a rule or `anders`
    private int _plichtdeel;           // in a duty: which part we are in, `uiterlijk` or `mits`
    private bool _naBij;               // after `bij` and outcomes, before what comes with them
    private bool _inCitaat;            // after `volgens`, `paragraaf` or `toelichtend`
    private bool _tussen;              // after `ligt tussen`, waiting for its `en`
    private bool _tot;                 // after `ligt van`, waiting for its `tot en met`

    private Woordvormer(SourceText bron, Lexemenrij lexemen, IReadOnlyDictionary<int, string> verbeteringen, DiagnosticBag meldingen, CancellationToken ct)
    {
        _bron = bron;
        _in = lexemen;
        _uit = new List<WmoToken>(lexemen.Count + 1);
        _verbeteringen = verbeteringen;
        _heeftVerbeteringen = verbeteringen.Count > 0;
        _meldingen = meldingen;
        _ct = ct;
        _begintRegel = ZoekRegelbegin(lexemen);
    }

    /// <summary>The tokens for the parser, the end of file among them.</summary>
    /// <param name="bron">The file.</param>
    /// <param name="lexemen">What the lexer made of it.</param>
    /// <param name="verbeteringen">Misspelt words by the place where they begin, with what was meant.</param>
    /// <param name="meldingen">For diagnostics.</param>
    /// <param name="ct">Stops halfway.</param>
    public static List<WmoToken> Vorm(SourceText bron, Lexemenrij lexemen, IReadOnlyDictionary<int, string> verbeteringen, DiagnosticBag meldingen, CancellationToken ct) =>
        new Woordvormer(bron, lexemen, verbeteringen, meldingen, ct).Vorm();

    private List<WmoToken> Vorm()
    {
        HerstelWoorden();
        while (_i < _in.Count)
        {
            _ct.ThrowIfCancellationRequested();
            var hier = _i;
            Volgende();
            if (_i <= hier)
            {
                throw new InvalidOperationException("no progress at " + hier); // better than an editor that hangs
            }
        }

        SluitAlles();
        _uit.Add(new WmoToken(Antlr4.Runtime.TokenConstants.EOF, "", new TextSpan(_bron.Text.Length, 0), eersteOpRegel: true));
        return _uit;
    }

    private void Volgende()
    {
        var lexeem = _in[_i];
        if (_inCitaat && _begintRegel[_i] && _vorige is not (WmoLexer.KOMMA or WmoLexer.VOLGENS or WmoLexer.PARAGRAAF or WmoLexer.TOELICHTEND))
        {
            _inCitaat = false; // a citation goes on after a comma only
        }

        LeesOntbrekendLabel();
        if (LeesVergissing())
        {
            return;
        }

        switch (lexeem.Soort)
        {
            case WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN or WmoLexer.KRULNAAM:
                LeesWoorden();
                break;
            case WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.DUBBELNUMMER or WmoLexer.CIJFERREEKS:
                LeesGetal();
                break;
            case WmoLexer.LABEL:
                LeesLabel();
                break;
            case WmoLexer.TEKST or WmoLexer.OPEN_TEKST or WmoLexer.KRULTEKST:
                LeesTekst();
                break;
            case WmoLexer.HAAKJE_OPEN:
                LeesHaakjeOpen();
                break;
            case WmoLexer.HAAKJE_SLUIT:
                LeesHaakjeSluit();
                break;
            case WmoLexer.KOMMA when LeesAndersWaarde():
                break;
            case WmoLexer.DUBBELEPUNT when _vorige == WmoLexer.GEGEVEN:
                LeesTeken();
                break;
            case WmoLexer.DUBBELEPUNT or WmoLexer.KOMMA or WmoLexer.EURO or WmoLexer.ECLI:
                Neem(lexeem.Soort);
                break;
            default:
                LeesTeken();
                break;
        }
    }

    // A lexeme begins its line when nothing stands before it but fillers and the bullets that are refused.
    private static bool[] ZoekRegelbegin(Lexemenrij lexemen)
    {
        var begint = new bool[lexemen.Count];
        var regel = -1;
        for (var i = 0; i < lexemen.Count; i++)
        {
            var (soort, tekst, _, dezeRegel) = lexemen[i];
            begint[i] = dezeRegel != regel;
            var teltNiet = soort is WmoLexer.OPSOMTEKEN || tekst is "-" or "*" or "\u2013" || (soort == WmoLexer.WOORD && Naamsleutel.IsVulwoord(tekst));
            if (!teltNiet)
            {
                regel = dezeRegel;
            }
        }

        return begint;
    }

    /// <summary>Whether a lexeme is the first on its line.</summary>
    private bool BegintRegel(int i) => i < _in.Count && _begintRegel[i];

    private bool IsSoort(int i, int soort) => i < _in.Count && _in[i].Soort == soort;

    private bool IsTekst(int i) => i < _in.Count && _in[i].Soort is WmoLexer.TEKST or WmoLexer.OPEN_TEKST or WmoLexer.KRULTEKST;

    private bool IsGetal(int i) => i < _in.Count && _in[i].Soort is WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.CIJFERREEKS or WmoLexer.EURO;

    private bool OpZelfdeRegel(int i, int j) => j < _in.Count && _in[i].Regel == _in[j].Regel;

    private Plaats Op(TextSpan span) => new(_bron, span);

    private void Meld(WmoDiagnostic melding)
    {
        if (_meldingen.Count < WmoSyntax.MaximaalOnthouden)
        {
            _meldingen.Add(melding);
        }
    }

    /// <summary>Takes one lexeme as a token.</summary>
    private void Neem(int soort)
    {
        var lexeem = _in[_i];
        Voegtoe(new WmoToken(soort, lexeem.Tekst, lexeem.Span, BegintRegel(_i)), _i + 1);
    }

    /// <summary>The span from the next lexeme up to another one.</summary>
    private TextSpan Tot(int einde) => TextSpan.Cover(_in[_i].Span, _in[einde - 1].Span);

    /// <summary>Adds a token made of the lexemes up to <paramref name="einde"/>, and remembers where we are.</summary>
    private void Voegtoe(WmoToken token, int einde)
    {
        _i = einde;
        if (Zinsdelen.Begint(token.Type))
        {
            BeginDeel(token.Type);
        }
        else if (_teDiep)
        {
            return; // brackets deeper than anybody can read: already reported, the rest of this part is left out
        }

        if (token.Type is not (WmoLexer.NAAM or WmoLexer.PLAATS or WmoLexer.TEKST or WmoLexer.KOMMA or WmoLexer.ECLI or WmoLexer.VOLGENS or WmoLexer.PARAGRAAF or WmoLexer.TOELICHTEND))
        {
            _inCitaat = false;
        }

        OnthoudBelofte(token);
        _naBij &= token.Type is not (WmoLexer.UITKOMST_LEVERT or WmoLexer.UITKOMST_VERPLICHT);
        _plichtdeel = token.Type is WmoLexer.UITERLIJK or WmoLexer.MITS ? token.Type : _plichtdeel;
        _inKeuze = token.Type is WmoLexer.KEUZE_UIT or WmoLexer.OORDEEL_UIT || (_inKeuze && token.Type is WmoLexer.NAAM or WmoLexer.KOMMA);
        OnthoudAnders(token);
        _vorige = token.Type;
        _uit.Add(token);
    }

    private void BeginDeel(int soort)
    {
        SluitAlles();
        if (Zinsdelen.BegintDeclaratie(soort))
        {
            _declaratie = soort;
            _begripkop = soort is WmoLexer.BEGRIP or WmoLexer.OPEN_NORM or WmoLexer.INVULLING_VAN;
            _inRegel = false;
        }

        BeginBelofte(soort);
        _inRegel |= soort is WmoLexer.REGEL or WmoLexer.ANDERS;
        _naBij = soort == WmoLexer.BIJ_UITKOMST;

        if (soort is WmoLexer.IS_WAARDE or WmoLexer.IS_JA_ALS or WmoLexer.VANAF or WmoLexer.REGEL or WmoLexer.ANDERS)
        {
            _begripkop = false;
        }

        _deel = soort;
        _plichtdeel = 0;
        _inCitaat = soort is WmoLexer.VOLGENS or WmoLexer.PARAGRAAF or WmoLexer.TOELICHTEND;
        _inGegeven = soort is WmoLexer.GEGEVEN || (_inGegeven && soort is WmoLexer.GEGEVENNAAM or WmoLexer.ROL_AANWEZIG or WmoLexer.ROL_AFWEZIG or WmoLexer.LIJST_AANTAL);
        _inVerwacht = soort is WmoLexer.VERWACHT || (_inVerwacht && soort is WmoLexer.VOLGENS_REGEL or WmoLexer.EN_BIJKOMEND or WmoLexer.EN_PLICHT or WmoLexer.EN_GEEN_PLICHT or WmoLexer.EN_MISSCHIEN_PLICHT);
        _tussen = false;
        _tot = false;
        _inKeuze = false;
        _wachtOpAnders = 0;
    }
}
