using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Brackets and lists of conditions. White space means nothing, so where an inner list ends follows from its labels:
//
//     a. aan minstens één voorwaarde is voldaan:
//        1. …
//        2. …
//     b. …                                        `b` closes the list of numbers
//
// The parser gets every bracket and list closed, with tokens that nobody wrote where need be.
internal sealed partial class Woordvormer
{
    /// <summary>How deep brackets and lists may go. Whoever reads has lost the thread long before; a program that recurses has not.</summary>
    internal const int MaximaleDiepte = 100;

    private readonly List<Open> _stapel = [];
    private bool _teDiep;

    /// <summary>A bracket or list that is open.</summary>
    private sealed class Open(bool isHaakje, TextSpan span, bool isRij = false)
    {
        public bool IsHaakje { get; } = isHaakje;

        /// <summary>Whether values stand in it with commas between them.</summary>
        public bool IsRij { get; } = isRij;

        /// <summary>Whether the author forgot the labels; then every line is an item.</summary>
        public bool ZonderLabels { get; set; }

        public TextSpan Span { get; } = span;

        /// <summary>The label that the last item had; empty before the first.</summary>
        public string Laatste { get; set; } = "";

        public bool HeeftLetters => Laatste.Length > 0 && char.IsLetter(Laatste[0]);
    }

    /// <summary>The label that comes after one: b after a, 2 after 1. Empty after z.</summary>
    internal static string NaLabel(string label) =>
        label.Length == 1 && char.IsLetter(label[0]) ? (label is "z" or "Z" ? "" : ((char)(label[0] + 1)).ToString())
        : decimal.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer < 1000000 ? (nummer + 1).ToString(CultureInfo.InvariantCulture)
        : "";

    private void LeesHaakjeOpen()
    {
        Stapel(new Open(isHaakje: true, _in[_i].Span, isRij: _vorige is WmoLexer.HOOGSTE_VAN or WmoLexer.LAAGSTE_VAN or WmoLexer.IS_EEN_VAN));
        Neem(WmoLexer.HAAKJE_OPEN);
    }

    private void LeesHaakjeSluit()
    {
        if (!_stapel.Exists(o => o.IsHaakje))
        {
            if (!_teDiep)
            {
                Meld(Meldingen.SluithaakjeTeVeel(Op(_in[_i].Span)));
            }

            _i++;
            return;
        }

        while (!_stapel[_stapel.Count - 1].IsHaakje)
        {
            Sluit();
        }

        _stapel.RemoveAt(_stapel.Count - 1);
        Neem(WmoLexer.HAAKJE_SLUIT);
    }

    private void OpenLijst(TextSpan span) => Stapel(new Open(isHaakje: false, span));

    private void Stapel(Open open)
    {
        if (_teDiep)
        {
            return;
        }

        if (_stapel.Count == MaximaleDiepte)
        {
            Meld(Meldingen.TeDiep(Op(open.Span)));
            SluitAlles(meldHaakjes: false);
            _teDiep = true;
            return;
        }

        _stapel.Add(open);
    }

    // Closes the innermost with a token that stands nowhere.
    private void Sluit(bool meldHaakjes = true)
    {
        var open = _stapel[_stapel.Count - 1];
        _stapel.RemoveAt(_stapel.Count - 1);
        if (open.IsHaakje && meldHaakjes)
        {
            Meld(Meldingen.HaakjeNietGesloten(Op(open.Span)));
        }

        _uit.Add(new WmoToken(open.IsHaakje ? WmoLexer.HAAKJE_SLUIT : WmoLexer.LIJSTEINDE, "", new TextSpan(_uit.Count == 0 ? 0 : _uit[_uit.Count - 1].Span.End, 0), false));
    }

    private void SluitAlles(bool meldHaakjes = true)
    {
        while (_stapel.Count > 0)
        {
            Sluit(meldHaakjes);
        }

        _teDiep = false;
    }

    private void LeesLabel()
    {
        var (_, tekst, span, _) = _in[_i];
        if (_inCitaat)
        {
            VoegPlaatsToe("", Nummer(_i)!, _i + 1);
            return;
        }

        // `is hoogstens 5.`: a number at the end of what somebody took for a sentence
        if (!BegintRegel(_i) && char.IsDigit(tekst[0]) && VraagtWaarde())
        {
            Meld(Meldingen.Leesteken(Op(new TextSpan(span.End - 1, 1)), "."));
            var label = _i;
            var geschreven = _in[_i];
            _in[_i] = new Lexeem(WmoLexer.GETAL, tekst.TrimEnd('.'), new TextSpan(span.Start, span.Length - 1), geschreven.Regel);
            LeesGetal();
            _in[label] = geschreven; // the file may be read again
            return;
        }

        VoegLabelToe(tekst.TrimEnd('.'), _i + 1);
    }

    // a) or 1): how many people write a label. Only where no bracket is open.
    private bool LeesLabelMetHaakje()
    {
        var lexeem = _in[_i];
        if (!BegintRegel(_i) || !IsSoort(_i + 1, WmoLexer.HAAKJE_SLUIT) || lexeem.Span.End != _in[_i + 1].Span.Start
            || _stapel.Exists(o => o.IsHaakje) || (lexeem.Soort == WmoLexer.WOORD && lexeem.Tekst.Length > 1))
        {
            return false;
        }

        Meld(Meldingen.Opsommingsteken(Op(Tot(_i + 2)), lexeem.Tekst + ")"));
        VoegLabelToe(lexeem.Tekst, _i + 2);
        return true;
    }

    private void VoegLabelToe(string label, int einde)
    {
        var token = new WmoToken(WmoLexer.LABEL, label, Tot(einde), BegintRegel(_i));
        if (LijstVoor(label) is { } lijst)
        {
            while (_stapel[_stapel.Count - 1] != lijst)
            {
                Sluit();
            }

            lijst.Laatste = label;
        }

        Voegtoe(token, einde);
    }

    // What a bullet stands for in the innermost list.
    private string VolgendLabel()
    {
        var laatste = _stapel[_stapel.Count - 1].Laatste;
        return laatste.Length > 0 ? NaLabel(laatste) : _stapel.FindLast(o => o.Laatste.Length > 0)?.HeeftLetters == true ? "1" : "a";
    }

    /// <summary>The open list to which a label belongs.</summary>
    private Open? LijstVoor(string label)
    {
        if (_stapel.Count == 0)
        {
            return null;
        }

        var binnenste = _stapel[_stapel.Count - 1];
        if (!binnenste.IsHaakje && binnenste.Laatste.Length == 0)
        {
            return binnenste; // its first item
        }

        // Two lists of the same kind in each other get a message of their own; with another between them it is not clear which is meant.
        // Lists inside the innermost bracket come first; those outside only when the label is just what they wait for.
        var haakje = _stapel.FindLastIndex(o => o.IsHaakje);
        var soortgenoten = new List<int>();
        for (var i = _stapel.Count - 1; i >= 0; i--)
        {
            if (!_stapel[i].IsHaakje && _stapel[i].HeeftLetters == char.IsLetter(label[0]))
            {
                soortgenoten.Add(i);
            }
        }

        var wachtend = soortgenoten.FindAll(i => NaLabel(_stapel[i].Laatste) == label);
        if (wachtend.FindAll(i => i > haakje).Count > 1 && wachtend[0] - wachtend[1] > 1)
        {
            Meld(Meldingen.LabelVanTweeLijsten(Op(_in[_i].Span), label));
        }

        if (wachtend.Count > 0)
        {
            return _stapel[wachtend[0]];
        }

        return soortgenoten.Count > 0 && soortgenoten[0] > haakje ? _stapel[soortgenoten[0]] : haakje < _stapel.Count - 1 ? binnenste : null;
    }

    private bool VraagtWaarde() => _vorige is WmoLexer.IS or WmoLexer.IS_NIET or WmoLexer.IS_MINSTENS or WmoLexer.IS_HOOGSTENS or WmoLexer.IS_MEER_DAN or WmoLexer.IS_MINDER_DAN
        or WmoLexer.PLUS or WmoLexer.MIN or WmoLexer.MAAL or WmoLexer.IS_WAARDE or WmoLexer.EURO or WmoLexer.LIGT_VAN or WmoLexer.TOT_EN_MET;

    // `aan alle onderstaande voorwaarden wordt voldaan`: close enough to know that a list begins, and to say how to write it.
    // So is `is voldaan aan de volgende voorwaarden`.
    private bool LeesMislukteAanhef()
    {
        var einde = _i + 1;
        if (_in[_i].Tekst is "is" or "er" && OpZelfdeRegel(_i, _i + 3))
        {
            einde += _in[_i].Tekst == "er" && _in[_i + 1].Tekst == "is" ? 1 : 0;
            if (_in[einde].Tekst != "voldaan" || !OpZelfdeRegel(_i, einde + 1) || _in[einde + 1].Tekst != "aan")
            {
                return false;
            }

            einde += 2;
        }
        else if (_in[_i].Tekst is not ("aan" or "Aan"))
        {
            return false;
        }

        string? hoeveel = null;
        var aantal = 1m;
        var voorwaarden = false;
        while (einde - _i < 12 && OpZelfdeRegel(_i, einde) && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.GETAL)
        {
            var woord = _in[einde].Tekst;
            voorwaarden |= woord is "voorwaarde" or "voorwaarden" or "eis" or "eisen" or "criteria";
            hoeveel ??= woord is "alle" or "geen" or "allebei" or "beide" ? woord : null;
            if (Telling(einde) is { } telling)
            {
                aantal = telling;
                hoeveel ??= "minstens";
            }

            einde++;
        }

        if (!voorwaarden || !(IsSoort(einde, WmoLexer.DUBBELEPUNT) || BegintRegel(einde)))
        {
            return false;
        }

        var span = Tot(einde);
        Meld(Meldingen.AanhefNietHerkend(Op(span)));
        OpenLijst(span);
        var soort = hoeveel switch { "geen" => WmoLexer.AAN_GEEN, "minstens" => WmoLexer.AAN_MINSTENS, _ => WmoLexer.AAN_ALLE };
        Voegtoe(new WmoToken(soort, _bron.GetText(span), span, BegintRegel(_i)) { Getal = aantal }, einde);
        return true;
    }
}
