using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Dfa;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Runs the lexer.</summary>
internal static class Lexemen
{
    /// <summary>Signs in a word that nobody sees: a soft hyphen, a space without width. A word is the same word without them.</summary>
    public static readonly char[] OnzichtbareTekens = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'];

    private const char EersteHelft = '\uD800'; // of a surrogate pair

    /// <summary>All tokens but comments and white space.</summary>
    public static Lexemenrij Lees(SourceText bron, CancellationToken ct)
    {
        var tekst = ZonderHalveTekens(bron.Text);
        var onzichtbaar = HeeftEen(tekst, OnzichtbareTekens);
        var lezer = new Lexer(tekst);
        var lexemen = new Lexemenrij(tekst.Length / 6);
        var regel = 0;
        for (var soort = lezer.Volgende(); soort != TokenConstants.EOF; soort = lezer.Volgende())
        {
            switch (soort)
            {
                case WmoLexer.REGELEINDE:
                    regel++;
                    ct.ThrowIfCancellationRequested();
                    break;
                case WmoLexer.WITRUIMTE or WmoLexer.OPMERKING:
                    break;
                default:
                    lexemen.Add(Lexeem(soort, lezer.Span, regel));
                    break;
            }
        }

        return lexemen;

        Lexeem Lexeem(int soort, TextSpan span, int regel)
        {
            if (!onzichtbaar && Woordgeheugen.Zoek(tekst, span) is { } woord)
            {
                return new Lexeem(soort, woord.Tekst, span, regel) { Begin = woord.Begin };
            }

            var woorden = VormC(tekst.Substring(span.Start, span.Length));
            return Nieuw(soort, onzichtbaar ? ZonderOnzichtbare(soort, woorden) : woorden, span, regel);
        }
    }

    /// <summary>A lexeme that no word is known for yet.</summary>
    public static Lexeem Nieuw(int soort, string tekst, TextSpan span, int regel) => new(soort, tekst, span, regel) { Begin = Woordenschat.Wortel.Na(tekst) };

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
        var lexer = new Lexer(ZonderHalveTekens(bron.Text));
        var opmerkingen = new List<TextSpan>();
        for (var soort = lexer.Volgende(); soort != TokenConstants.EOF; soort = lexer.Volgende())
        {
            if (soort == WmoLexer.OPMERKING)
            {
                opmerkingen.Add(lexer.Span);
            }
        }

        return opmerkingen;
    }

    private static string ZonderOnzichtbare(int soort, string woorden) =>
        soort is WmoLexer.WOORD or WmoLexer.GETALWOORD or WmoLexer.NAAM_TUSSEN ? string.Concat(woorden.Split(OnzichtbareTekens)) : woorden;

    // é can be one character or two; for whoever reads it is the same letter.
    private static string VormC(string tekst) => Naamsleutel.IsVormC(tekst) ? tekst : tekst.Normalize(NormalizationForm.FormC);

    /// <summary>Half a surrogate pair is no character, and ANTLR and Normalize refuse it; a replacement of the same length keeps positions.</summary>
    internal static string ZonderHalveTekens(string tekst)
    {
        StringBuilder? hersteld = null;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] < EersteHelft || !char.IsSurrogate(tekst[i]))
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

    /// <summary>
    /// Finds the end of one token after another. What ANTLR finds out it keeps as states with an edge for every sign; where those are there already, they are
    /// walked here, a step a sign, and ANTLR is asked for what was never met.
    /// </summary>
    private sealed class Lexer(string tekst)
    {
        // Kept from file to file, as those of the generated lexer are; ANTLR locks what it adds.
        private static readonly DFA[] Standen = [new DFA(WmoLexer._ATN.GetDecisionState(0), 0)];
        private static readonly PredictionContextCache Contexten = new();

        private readonly Tekenstroom _stroom = new(tekst);
        private readonly LexerATNSimulator _automaat = new(null, WmoLexer._ATN, Standen, Contexten);

        /// <summary>Where the last token stands.</summary>
        public TextSpan Span { get; private set; }

        /// <summary>The type of the next token.</summary>
        public int Volgende()
        {
            var begin = Span.End;
            if (begin >= tekst.Length)
            {
                return TokenConstants.EOF;
            }

            if (Loop(begin, out var einde) is var soort && soort == TokenConstants.InvalidType)
            {
                _stroom.Seek(begin);
                soort = _automaat.Match(_stroom, 0);
                einde = _stroom.Index;
            }

            Span = new TextSpan(begin, einde - begin);
            return soort;
        }

        // The longest token from here, or none when this way was never gone.
        private int Loop(int begin, out int einde)
        {
            var soort = TokenConstants.InvalidType;
            einde = begin;
            var stand = Standen[0].s0;
            for (var i = begin; i < tekst.Length; i++)
            {
                var teken = Tekenstroom.Teken(tekst, i);
                var volgende = teken <= LexerATNSimulator.MAX_DFA_EDGE ? stand?.edges?[teken] : null;
                if (volgende is null)
                {
                    return TokenConstants.InvalidType;
                }

                if (volgende == ATNSimulator.ERROR)
                {
                    break;
                }

                stand = volgende;
                if (stand.isAcceptState)
                {
                    soort = stand.prediction;
                    einde = i + 1;
                }
            }

            return soort;
        }
    }
}
