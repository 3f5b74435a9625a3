using System;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// What comes along when text is pasted from a word processor, or saved in another encoding: signs in a word that cannot be seen or that look like another,
// and texts that are broken off at the margin.
internal sealed partial class Woordvormer
{
    private const char Onleesbaar = '\uFFFD';

    private static readonly char[] LangeStreepjes = ['\u2013', '\u2014'];
    private static readonly char[] Verdacht = [Onleesbaar, .. Lexemen.OnzichtbareTekens, .. LangeStreepjes];

    // A text that is broken off, is so at the next few margins.
    private const int MaximaalVervolgregels = 20;

    /// <summary>Reports what is strange in words, and reads them as meant. Most files have nothing of the kind.</summary>
    private void HerstelWoorden()
    {
        if (!Lexemen.HeeftEen(_bron.Text, Verdacht))
        {
            return;
        }

        var onleesbaar = _bron.Text.IndexOf(Onleesbaar);
        if (onleesbaar >= 0)
        {
            var lexeem = _in.FirstOrDefault(l => l.Span.End > onleesbaar);
            Meld(Meldingen.GeenUtf8(Op(lexeem.Soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN && lexeem.Span.Start <= onleesbaar ? lexeem.Span : new TextSpan(onleesbaar, 1))));
        }

        for (var i = 0; i < _in.Count; i++)
        {
            var (soort, _, span, _) = _in[i];
            if (soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN or WmoLexer.GETALWOORD && _bron.Text.IndexOfAny(Verdacht, span.Start, span.Length) >= 0)
            {
                HerstelWoord(i);
            }
        }
    }

    private void HerstelWoord(int i)
    {
        var geschreven = _bron.GetText(_in[i].Span);
        var plaats = geschreven.IndexOfAny(Lexemen.OnzichtbareTekens);
        if (plaats >= 0)
        {
            Meld(Meldingen.OnzichtbaarTeken(Op(_in[i].Span), _in[i].Tekst, geschreven[plaats]));
        }

        if (_in[i].Soort == WmoLexer.WOORD && _in[i].Tekst.IndexOfAny(LangeStreepjes) >= 0)
        {
            var gewoon = string.Join("-", _in[i].Tekst.Split(LangeStreepjes));
            Meld(Meldingen.LangStreepje(Op(_in[i].Span), _in[i].Tekst, gewoon));
            _in[i] = Lexemen.Nieuw(WmoLexer.WOORD, gewoon, _in[i].Span, _in[i].Regel);
        }
        else if (_in[i].Soort == WmoLexer.WOORD && geschreven.IndexOfAny(LangeStreepjes) >= 0)
        {
            Meld(Meldingen.LangStreepje(Op(_in[i].Span), geschreven, _in[i].Tekst)); // mended when the file was read the first time
        }
    }

    // want "De cliënt kan niet
    //   verder lopen."          the lexeme after the one with the second quote, or 0
    private int EindeVanAfgebrokenTekst()
    {
        for (var i = _i + 1; i < _in.Count && _in[i].Regel <= _in[_i].Regel + MaximaalVervolgregels; i++)
        {
            if (!IsTekst(i))
            {
                continue;
            }

            // It closes what was open when something stands against it on the left, and nothing on the right.
            var begin = _in[i].Span.Start;
            var sluit = _in[i].Regel > _in[_i].Regel && !char.IsWhiteSpace(_bron.Text[begin - 1])
                && _in[i].Tekst[0] == '"' && (_in[i].Tekst.Length == 1 || char.IsWhiteSpace(_in[i].Tekst[1]));
            return sluit ? EindeVanRegel(i) : 0;
        }

        return 0;
    }

    // "Woont de cliënt "beschermd"?"    the lexeme after the last text of the line when a word stands against the quote, or 0
    private int EindeVanTekstMetAanhalingstekens()
    {
        if (!OpZelfdeRegel(_i, _i + 1) || _in[_i + 1].Span.Start != _in[_i].Span.End || _in[_i + 1].Soort is not (WmoLexer.WOORD or WmoLexer.GETAL or WmoLexer.GETALWOORD))
        {
            return 0;
        }

        var einde = EindeVanRegel(_i);
        while (einde > _i + 1 && !IsTekst(einde - 1))
        {
            einde--;
        }

        return einde > _i + 1 ? einde : 0;
    }

    private int EindeVanRegel(int i)
    {
        var einde = i + 1;
        while (OpZelfdeRegel(i, einde))
        {
            einde++;
        }

        return einde;
    }

    private void VoegTekstToe(int einde)
    {
        var span = Tot(einde);
        var woorden = Lexemen.ZonderHalveTekens(_bron.GetText(span)).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Voegtoe(new WmoToken(WmoLexer.TEKST, "", span, BegintRegel(_i)) { Waarde = string.Join(" ", woorden).Trim('"') }, einde);
    }
}
