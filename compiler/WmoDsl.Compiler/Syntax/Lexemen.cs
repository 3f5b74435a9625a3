using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Antlr4.Runtime;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Runs the lexer.</summary>
internal static class Lexemen
{
    /// <summary>Signs in a word that nobody sees: a soft hyphen, a space without width. A word is the same word without them.</summary>
    public static readonly char[] OnzichtbareTekens = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'];

    /// <summary>All tokens but comments and white space.</summary>
    public static List<Lexeem> Lees(SourceText bron, CancellationToken ct)
    {
        var tekst = ZonderHalveTekens(bron.Text);
        var onzichtbaar = HeeftEen(tekst, OnzichtbareTekens);
        var lexer = Lexer(tekst);
        var lexemen = new List<Lexeem>(tekst.Length / 5);
        var regel = 0;
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            if (token.Type == WmoLexer.REGELEINDE)
            {
                regel++;
                ct.ThrowIfCancellationRequested();
            }

            if (token.Channel == Antlr4.Runtime.Lexer.DefaultTokenChannel)
            {
                var span = Span(token);
                var woorden = VormC(tekst.Substring(span.Start, span.Length));
                lexemen.Add(new Lexeem(token.Type, onzichtbaar ? ZonderOnzichtbare(token.Type, woorden) : woorden, span, regel));
            }
        }

        return lexemen;
    }

    /// <summary>Whether one of these signs, none of which is of the English alphabet, is in a text.</summary>
    // Not IndexOfAny: so many signs it looks for in a way that is compiled on every machine anew, and badly as long as the program is young.
    public static bool HeeftEen(string tekst, char[] tekens)
    {
        foreach (var teken in tekst)
        {
            if (teken > '~')
            {
                foreach (var gezocht in tekens)
                {
                    if (teken == gezocht)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Where the comments stand.</summary>
    public static List<TextSpan> Opmerkingen(SourceText bron)
    {
        var lexer = Lexer(ZonderHalveTekens(bron.Text));
        var opmerkingen = new List<TextSpan>();
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            if (token.Type == WmoLexer.OPMERKING)
            {
                opmerkingen.Add(Span(token));
            }
        }

        return opmerkingen;
    }

    private static string ZonderOnzichtbare(int soort, string woorden) =>
        soort is WmoLexer.WOORD or WmoLexer.GETALWOORD or WmoLexer.NAAM_TUSSEN ? string.Concat(woorden.Split(OnzichtbareTekens)) : woorden;

    private static WmoLexer Lexer(string tekst)
    {
        var lexer = new WmoLexer(new Tekenstroom(tekst), TextWriter.Null, TextWriter.Null) { TokenFactory = new EnigToken() };
        lexer.RemoveErrorListeners();
        return lexer;
    }

    private static TextSpan Span(IToken token) => new(token.StartIndex, token.StopIndex + 1 - token.StartIndex);

    // é can be one character or two; for whoever reads it is the same letter.
    private static string VormC(string tekst) => Naamsleutel.IsVormC(tekst) ? tekst : tekst.Normalize(NormalizationForm.FormC);

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

    /// <summary>Gives the lexer the same token every time: it is looked at, and forgotten before the next comes.</summary>
    private sealed class EnigToken : ITokenFactory
    {
        private readonly CommonToken _token = new(TokenConstants.InvalidType);

        public IToken Create(Tuple<ITokenSource, ICharStream> source, int type, string text, int channel, int start, int stop, int line, int charPositionInLine)
        {
            _token.Type = type;
            _token.Channel = channel;
            _token.StartIndex = start;
            _token.StopIndex = stop;
            return _token;
        }

        public IToken Create(int type, string text) => throw new NotSupportedException();
    }
}
