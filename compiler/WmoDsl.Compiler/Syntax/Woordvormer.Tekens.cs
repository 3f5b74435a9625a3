using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Texts, and the signs that are not of this language.
internal sealed partial class Woordvormer
{
    // A sign, what to write instead, and how it is read meanwhile (0: left out).
    private static readonly Dictionary<string, (string Woorden, int Soort)> Woordentekens = new()
    {
        [">="] = ("is minstens", WmoLexer.IS_MINSTENS),
        ["=>"] = ("is minstens", WmoLexer.IS_MINSTENS),
        ["\u2265"] = ("is minstens", WmoLexer.IS_MINSTENS),
        ["<="] = ("is hoogstens", WmoLexer.IS_HOOGSTENS),
        ["=<"] = ("is hoogstens", WmoLexer.IS_HOOGSTENS),
        ["\u2264"] = ("is hoogstens", WmoLexer.IS_HOOGSTENS),
        [">"] = ("is meer dan", WmoLexer.IS_MEER_DAN),
        ["<"] = ("is minder dan", WmoLexer.IS_MINDER_DAN),
        ["="] = ("is", WmoLexer.IS),
        ["=="] = ("is", WmoLexer.IS),
        ["<>"] = ("is niet", WmoLexer.IS_NIET),
        ["!="] = ("is niet", WmoLexer.IS_NIET),
        ["\u2260"] = ("is niet", WmoLexer.IS_NIET),
        ["+"] = ("plus", WmoLexer.PLUS),
        ["-"] = ("min", WmoLexer.MIN),
        ["\u2212"] = ("min", WmoLexer.MIN),
        ["\u2013"] = ("min", WmoLexer.MIN),
        ["\u2014"] = ("min", WmoLexer.MIN),
        ["*"] = ("maal", WmoLexer.MAAL),
        ["\u00D7"] = ("maal", WmoLexer.MAAL),
        ["&"] = ("en", WmoLexer.EN),
        ["&&"] = ("en", WmoLexer.EN),
        ["|"] = ("of", WmoLexer.OF),
        ["||"] = ("of", WmoLexer.OF),
        ["!"] = ("niet", WmoLexer.NIET),
        ["/"] = ("", 0),
        ["\u00F7"] = ("", 0),
    };

    private static bool VraagtTekst(int soort) => soort is WmoLexer.BELEID or WmoLexer.VOORBEELD or WmoLexer.INHOUD or WmoLexer.LINK or WmoLexer.VRAAG
        or WmoLexer.BOUWT_VOORT_OP or WmoLexer.IN_PLAATS_VAN or WmoLexer.OORDEELVRAAG or WmoLexer.WANT or WmoLexer.ZOALS or WmoLexer.OMDAT or WmoLexer.REDEN or WmoLexer.DOOR;

    private void LeesTekst()
    {
        var (soort, tekst, span, _) = _in[_i];
        if (soort == WmoLexer.OPEN_TEKST && EindeVanAfgebrokenTekst() is > 0 and var vervolg)
        {
            Meld(Meldingen.TekstOpTweeRegels(Op(Tot(vervolg))));
            VoegTekstToe(vervolg);
            return;
        }

        if (soort == WmoLexer.TEKST && EindeVanTekstMetAanhalingstekens() is > 0 and var geheel)
        {
            var midden = _bron.GetText(new TextSpan(span.End, _in[geheel - 1].Span.Start - span.End));
            Meld(Meldingen.AanhalingstekenInTekst(Op(new TextSpan(span.End - 1, midden.Length + 2)), midden));
            VoegTekstToe(geheel);
            return;
        }

        if (soort == WmoLexer.KRULTEKST || (soort == WmoLexer.OPEN_TEKST && tekst.IndexOfAny(['\u201C', '\u201D']) > 0))
        {
            Meld(Meldingen.GekruldeAanhalingstekens(Op(span), "\""));
        }
        else if (soort == WmoLexer.OPEN_TEKST)
        {
            Meld(Meldingen.TekstNietGesloten(Op(span)));
        }

        Voegtoe(new WmoToken(WmoLexer.TEKST, tekst, span, BegintRegel(_i)) { Waarde = Waarde(soort, tekst) }, _i + 1);
    }

    private static string Waarde(int soort, string tekst) => soort switch
    {
        WmoLexer.TEKST => tekst.Substring(1, tekst.Length - 2).Replace("\"\"", "\""),
        WmoLexer.OPEN_TEKST => tekst.Substring(1).TrimEnd().TrimEnd('\u201C', '\u201D').Replace("\"\"", "\""),
        _ => tekst.Trim('\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '"'),
    };

    // want De cliënt kan niet verder lopen: the rest of the line is the text.
    private void LeesTekstZonderAanhalingstekens()
    {
        if (IsSoort(_i, WmoLexer.DUBBELEPUNT) && IsTekst(_i + 1))
        {
            Meld(Meldingen.DubbelePuntHoortHierNiet(Op(_in[_i].Span)));
            _i++;
        }

        if (_i >= _in.Count || IsTekst(_i) || !OpZelfdeRegel(_i - 1, _i))
        {
            return;
        }

        var einde = _i + 1;
        while (OpZelfdeRegel(_i, einde))
        {
            einde++;
        }

        var span = Tot(einde);
        var tekst = Lexemen.ZonderHalveTekens(_bron.GetText(span));
        Meld(Meldingen.TekstZonderAanhalingstekens(Op(span)));
        Voegtoe(new WmoToken(WmoLexer.TEKST, tekst, span, false) { Waarde = tekst }, einde);
    }

    private void LeesTeken()
    {
        var (soort, tekst, span, _) = _in[_i];
        switch (soort)
        {
            case WmoLexer.REKENTEKEN when tekst == "--":
                Meld(Meldingen.AndereOpmerking(Op(span), tekst));
                SlaRegelOver();
                break;
            case WmoLexer.OPSOMTEKEN or WmoLexer.REKENTEKEN when IsOpsomteken():
                Meld(Meldingen.Opsommingsteken(Op(span), tekst));
                if (_stapel.Count > 0 && !_stapel[_stapel.Count - 1].IsHaakje)
                {
                    VoegLabelToe(VolgendLabel(), _i + 1);
                }
                else
                {
                    _i++;
                }

                break;
            case WmoLexer.REKENTEKEN:
                var (woorden, bedoeld) = Woordentekens[tekst];
                if (_vorige == WmoLexer.IS && woorden.StartsWith("is", StringComparison.Ordinal))
                {
                    Meld(Meldingen.RekentekenNaIs(Op(span), tekst, woorden));
                    _uit.RemoveAt(_uit.Count - 1);
                    Neem(bedoeld);
                    break;
                }

                Meld(Meldingen.RekentekenZonderWoord(Op(span), tekst, woorden));
                if (bedoeld == 0)
                {
                    _i++;
                }
                else
                {
                    Neem(bedoeld == WmoLexer.IS && _begripkop ? WmoLexer.IS_WAARDE : bedoeld);
                }

                break;
            case WmoLexer.LEESTEKEN or WmoLexer.DUBBELEPUNT:
                Meld(Meldingen.Leesteken(Op(span), tekst));
                _i++;
                break;
            case WmoLexer.LOS_ACCENT:
                LeesOpenNaam();
                break;
            default:
                LeesOnbekend();
                break;
        }
    }

    // A dash or bullet before a line; the words behind it are read as if it were not there.
    private bool IsOpsomteken() => _in[_i].Soort == WmoLexer.OPSOMTEKEN || (BegintRegel(_i) && _in[_i].Tekst is "-" or "*" or "\u2013");

    // Strange signs that stand together are one mistake: pasted from elsewhere, usually.
    private void LeesOnbekend()
    {
        var haak = _in[_i].Tekst;
        if (haak is "[" or "]")
        {
            Meld(Meldingen.AnderHaakje(Op(_in[_i].Span), haak));
            if (haak == "[")
            {
                LeesHaakjeOpen();
            }
            else
            {
                LeesHaakjeSluit();
            }

            return;
        }

        if (haak == "#" && BegintRegel(_i))
        {
            Meld(Meldingen.AndereOpmerking(Op(_in[_i].Span), haak));
            SlaRegelOver();
            return;
        }

        var einde = _i + 1;
        while (einde < _in.Count && _in[einde].Soort is WmoLexer.ONBEKEND or WmoLexer.PROCENT && _in[einde].Span.Start == _in[einde - 1].Span.End)
        {
            einde++;
        }

        Meld(Meldingen.OnbekendTeken(Op(Tot(einde)), _bron.GetText(_in[_i].Span)));
        _i = einde;
    }

    // 'in en uit bed komen : the name goes on to the next sign.
    private void LeesOpenNaam()
    {
        var einde = _i + 1;
        while (OpZelfdeRegel(_i, einde) && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.GETAL or WmoLexer.GETALWOORD)
        {
            einde++;
        }

        Meld(Meldingen.NaamNietGesloten(Op(_in[_i].Span)));
        if (einde == _i + 1)
        {
            _i++;
            return;
        }

        var eerste = BegintRegel(_i);
        var begin = _i++;
        var naam = MaakNaam(Tot(einde), Enumerable.Range(_i, einde - _i).Select(i => _in[i].Tekst).ToList());
        Voegtoe(new WmoToken(Naamsoort(begin, einde), naam.Tekst, Tot(einde), eerste) { Naam = naam }, einde);
    }

    private void SlaRegelOver()
    {
        var begin = _i;
        do
        {
            _i++;
        }
        while (OpZelfdeRegel(begin, _i));
    }
}
