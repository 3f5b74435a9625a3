using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Antlr4.Runtime;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Runs the lexer, and turns its code points into UTF-16 positions and lines: the one place where the two meet.</summary>
internal static class Lexemen
{
    /// <summary>All tokens but comments and white space.</summary>
    public static List<Lexeem> Lees(SourceText bron, CancellationToken ct)
    {
        var tekst = ZonderHalveTekens(bron.Text);
        var plaatsen = Utf16Plaatsen(tekst);
        var lexer = new WmoLexer(CharStreams.fromString(tekst), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();

        var lexemen = new List<Lexeem>(tekst.Length / 5);
        var regel = 0;
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            if (token.Type == WmoLexer.REGELEINDE)
            {
                regel++;
                ct.ThrowIfCancellationRequested();
            }

            if (token.Channel == Lexer.DefaultTokenChannel)
            {
                var begin = plaatsen?[token.StartIndex] ?? token.StartIndex;
                var einde = plaatsen?[token.StopIndex + 1] ?? token.StopIndex + 1;
                lexemen.Add(new Lexeem(token.Type, VormC(tekst.Substring(begin, einde - begin)), new TextSpan(begin, einde - begin), regel));
            }
        }

        return lexemen;
    }

    /// <summary>Where the comments stand.</summary>
    public static List<TextSpan> Opmerkingen(SourceText bron)
    {
        var tekst = ZonderHalveTekens(bron.Text);
        var plaatsen = Utf16Plaatsen(tekst);
        var lexer = new WmoLexer(CharStreams.fromString(tekst), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        var opmerkingen = new List<TextSpan>();
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            if (token.Type == WmoLexer.OPMERKING)
            {
                var begin = plaatsen?[token.StartIndex] ?? token.StartIndex;
                opmerkingen.Add(new TextSpan(begin, (plaatsen?[token.StopIndex + 1] ?? token.StopIndex + 1) - begin));
            }
        }

        return opmerkingen;
    }

    // é can be one character or two; for whoever reads it is the same letter. Normalize returns the same string when there is nothing to do.
    private static string VormC(string tekst) => tekst.IsNormalized(NormalizationForm.FormC) ? tekst : tekst.Normalize(NormalizationForm.FormC);

    /// <summary>Half a surrogate pair is no character, and ANTLR and Normalize refuse it; a replacement of the same length keeps positions.</summary>
    internal static string ZonderHalveTekens(string tekst)
    {
        StringBuilder? hersteld = null;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsSurrogate(tekst[i]))
            {
                continue;
            }

            if (i + 1 < tekst.Length && char.IsSurrogatePair(tekst[i], tekst[i + 1]))
            {
                i++;
                continue;
            }

            hersteld ??= new StringBuilder(tekst);
            hersteld[i] = '\uFFFD';
        }

        return hersteld?.ToString() ?? tekst;
    }

    // For every code point the place in UTF-16; nothing when they are the same, as they are without emoji.
    private static int[]? Utf16Plaatsen(string tekst)
    {
        var paren = 0;
        foreach (var teken in tekst)
        {
            paren += char.IsHighSurrogate(teken) ? 1 : 0;
        }

        if (paren == 0)
        {
            return null;
        }

        var plaatsen = new int[tekst.Length - paren + 1];
        var punt = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            plaatsen[punt++] = i;
            i += char.IsHighSurrogate(tekst[i]) ? 1 : 0;
        }

        plaatsen[punt] = tekst.Length;
        return plaatsen;
    }
}
