using System;
using System.Collections.Generic;
using System.Text;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Syntax.Generated;

namespace WmoDsl.Compiler.Services;

/// <summary>Knows where lines begin and how far they stand in, from the tokens that went by.</summary>
internal sealed class Regelopbouw
{
    private const int Stap = 2;

    private readonly List<(int Kolom, bool IsCijfer)> _lijsten = [];
    private int _regel;
    private int _deel;
    private int _kop;
    private bool _inRegel;
    private int _eersteKolom;
    private int _mits; // how much further a list stands in that is the condition of a duty: `mits` may begin a line of its own

    /// <summary>Where a line goes on that the author broke.</summary>
    public int Vervolg => _eersteKolom + Stap;

    /// <summary>Whether the last token begins an item of a list.</summary>
    public bool IsOnderdeel { get; private set; }

    /// <summary>Whether a colon now comes between a name and its type.</summary>
    public bool IsTypering => _deel is WmoLexer.FEITNAAM or WmoLexer.BEGRIP or WmoLexer.PARAMETER or WmoLexer.OPEN_NORM or WmoLexer.INVULLING_VAN;

    /// <summary>Takes the next token: the column of the line it begins, or <see langword="null"/> when it goes on with one.</summary>
    public int? Neem(WmoToken token)
    {
        var soort = token.Type;
        IsOnderdeel = soort == WmoLexer.LABEL;
        if (IsOnderdeel)
        {
            return _eersteKolom = Onderdeel(char.IsDigit(token.Text[0]), token.Span.Length);
        }

        if (Zinsdelen.Begint(soort) && soort != WmoLexer.LABEL)
        {
            _lijsten.Clear();
            _mits = 0;
            if (Zinsdelen.BegintDeclaratie(soort))
            {
                _kop = soort;
                _inRegel = false;
                _regel = 0;
            }
            else
            {
                _inRegel |= soort is WmoLexer.REGEL or WmoLexer.ANDERS;
                _regel = Kolom(soort);
            }

            // The text of a head stands on its line: beleid "…" geldig vanaf … does not, but bron … inhoud "…" does.
            var sluitAan = soort is WmoLexer.INHOUD or WmoLexer.LINK;
            _deel = soort;
            if (sluitAan)
            {
                return null;
            }

            return _eersteKolom = _regel;
        }

        _mits = soort == WmoLexer.MITS ? Stap : _mits;
        return null;
    }

    /// <summary>Text with single spaces, outside quotes.</summary>
    public static string Kaal(string tekst)
    {
        if (tekst.Length > 0 && tekst[0] is '"' or '\'')
        {
            return tekst;
        }

        var uit = new StringBuilder();
        foreach (var woord in tekst.Split([' ', '\t', '\r', '\n', '\u00A0', '\u202F', '\uFEFF', '\u200B'], StringSplitOptions.RemoveEmptyEntries))
        {
            uit.Append(uit.Length > 0 ? " " : "").Append(woord);
        }

        return uit.ToString();
    }

    private int Onderdeel(bool isCijfer, int breedte)
    {
        // A label of the kind of an open list goes on with that list; of the other kind it begins a list inside it.
        var open = _lijsten.FindIndex(l => l.IsCijfer == isCijfer);
        if (open >= 0)
        {
            _lijsten.RemoveRange(open + 1, _lijsten.Count - open - 1);
        }
        else
        {
            // A list in a list stands below the words of its item: after the letter, the full stop and a space.
            _lijsten.Add((_eersteKolom + (_lijsten.Count == 0 ? Stap + _mits : breedte + 1), isCijfer));
        }

        return _lijsten[_lijsten.Count - 1].Kolom;
    }

    private int Kolom(int soort) => soort switch
    {
        WmoLexer.REGEL or WmoLexer.ANDERS => Stap,
        WmoLexer.VRAAG or WmoLexer.VOLGENS when _kop == WmoLexer.LIJST => Stap,
        WmoLexer.WEEG_MEE or WmoLexer.BEOORDEELD_DOOR when _kop == WmoLexer.INVULLING_VAN => Stap,
        WmoLexer.VRAAG or WmoLexer.WEEG_MEE or WmoLexer.BEOORDEELD_DOOR => 2 * Stap,
        WmoLexer.VOLGENS when _kop is WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN => 2 * Stap,
        WmoLexer.GEGEVENNAAM or WmoLexer.ROL_AANWEZIG or WmoLexer.ROL_AFWEZIG or WmoLexer.LIJST_AANTAL => 2 * Stap,
        WmoLexer.VOLGENS_REGEL or WmoLexer.EN_BIJKOMEND or WmoLexer.EN_PLICHT or WmoLexer.EN_GEEN_PLICHT or WmoLexer.EN_MISSCHIEN_PLICHT or WmoLexer.PARTIJNAAM => 2 * Stap,
        _ when _inRegel => 2 * Stap,
        _ => Stap,
    };
}
