using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Services;

/// <summary>What laying out a file gave.</summary>
/// <param name="Tekst">The text in the canonical layout; of a file with mistakes the text as it was.</param>
/// <param name="Fouten">Mistakes in how the file is written; while there are any, its layout is left alone.</param>
public sealed record Opgemaakt(string Tekst, ImmutableArray<WmoDiagnostic> Fouten);

/// <summary>
/// Lays out a file: declarations at the margin, their parts below, lists one item a line, one space between words, a blank line between
/// declarations and rules. Every comment stays. Line breaks inside a condition are the author's and stay too. What the file says does not change:
/// the words are compared afterwards.
/// </summary>
public static class Opmaak
{
    private const int Stap = 2;

    /// <summary>Lays out a file.</summary>
    public static Opgemaakt Maak(SourceText source, CancellationToken ct = default)
    {
        var fouten = WmoSyntax.Parse(source, ct).Diagnostics;
        if (fouten.Any(f => f.IsError))
        {
            return new Opgemaakt(source.Text, fouten);
        }

        var tekst = new Zetter(source, ct).Zet();

        // Where a name begins or ends depends on lines in rare cases; then leaving the file alone is the safe thing.
        return Woorden(source, ct).SequenceEqual(Woorden(new SourceText(source.Path, tekst), ct)) ? new Opgemaakt(tekst, []) : new Opgemaakt(source.Text, []);
    }

    private static IEnumerable<(int, string)> Woorden(SourceText source, CancellationToken ct) =>
        Lees(source, ct).Select(t => (t.Type, t.Naam?.Sleutel ?? (t.Type == WmoLexer.ANDERS_WAARDE ? t.Text : Regelopbouw.Kaal(source.GetText(t.Span))))).Concat(Lexemen.Opmerkingen(source).Select(o => (-1, source.GetText(o).TrimEnd())));

    private static List<WmoToken> Lees(SourceText source, CancellationToken ct) =>
        Woordvormer.Vorm(source, Lexemen.Lees(source, ct), ImmutableDictionary<int, string>.Empty, new DiagnosticBag(), ct);

    /// <summary>Sets one file.</summary>
    private sealed class Zetter(SourceText source, CancellationToken ct)
    {
        private readonly StringBuilder _uit = new();
        private readonly List<WmoToken> _tokens = Lees(source, ct).Where(t => t.Span.Length > 0).ToList();
        private readonly List<TextSpan> _opmerkingen = Lexemen.Opmerkingen(source);
        private readonly Regelopbouw _opbouw = new();
        private int _opmerking;
        private int _vorigEinde;
        private int _vorigeKop;

        public string Zet()
        {
            WmoToken? vorige = null;
            foreach (var token in _tokens)
            {
                ct.ThrowIfCancellationRequested();
                var inspringing = _opbouw.Neem(token);
                var tussen = Tussen(_vorigEinde, token.Span.Start);
                var nieuweRegel = vorige is null || inspringing is not null || tussen.Regeleinde;
                var kolom = inspringing ?? _opbouw.Vervolg;
                var blijftAchter = nieuweRegel && (tussen.Regeleinde || token.Naam is null);
                if (blijftAchter && tussen.Erachter.Length > 0)
                {
                    _uit.Append(' ').Append(tussen.Erachter);
                }

                var opmerkingErboven = ZetOpmerkingen(token.Span.Start, kolom);
                if (nieuweRegel)
                {
                    // A comment straight above belongs to what follows; then only the author's own blank line parts them.
                    var witregel = opmerkingErboven ? Tussen(_vorigEinde, token.Span.Start).Witregel : (tussen.Witregel && !_opbouw.IsOnderdeel) || MoetWitregel(token, vorige);
                    NieuweRegel(inspringing is not null && witregel);
                    _uit.Append(' ', kolom);
                }
                else if (Spatie(vorige!, token))
                {
                    _uit.Append(' ');
                }

                if (!blijftAchter && tussen.Erachter.Length > 0)
                {
                    _uit.Append(tussen.Erachter).Append(' ');
                }

                if (tussen.Ervoor.Length > 0)
                {
                    _uit.Append(tussen.Ervoor).Append(' ');
                }

                _uit.Append(token.Type == WmoLexer.ANDERS_WAARDE ? token.Text : Regelopbouw.Kaal(source.GetText(token.Span))); // `,anders` has its space
                _vorigEinde = token.Span.End;
                _vorigeKop = Zinsdelen.BegintDeclaratie(token.Type) ? token.Type : _vorigeKop;
                vorige = token;
            }

            ZetOpmerkingen(int.MaxValue, 0);
            var tekst = _uit.ToString().TrimEnd();
            return tekst.Length == 0 ? "" : tekst + "\n";
        }

        // Between two tokens stand white space, comments and words that mean nothing. Such a word stays with the token it shares a line with: "een hek maakt het"
        // may be the name of a rule. On a line with both, it goes with what follows, unless that is a fixed word that is to start a line.
        private (bool Regeleinde, bool Witregel, string Erachter, string Ervoor) Tussen(int van, int tot)
        {
            var tekst = new StringBuilder(source.Text.Substring(van, tot - van));
            for (var volgende = _opmerking; volgende < _opmerkingen.Count && _opmerkingen[volgende].Start < tot; volgende++)
            {
                var opmerking = _opmerkingen[volgende];
                for (var i = Math.Max(van, opmerking.Start); i < Math.Min(tot, opmerking.End); i++)
                {
                    tekst[i - van] = ' ';
                }
            }

            var kaal = tekst.ToString();
            var regels = kaal.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
            return (
                regels.Length > 1,
                regels.Length > 2 && regels.Skip(1).Take(regels.Length - 2).Any(r => r.Trim().Length == 0),
                van == 0 ? "" : Regelopbouw.Kaal(regels[0]),
                Regelopbouw.Kaal(string.Join(" ", van == 0 ? regels : regels.Skip(1))));
        }

        // Whether one was set on a line of its own.
        private bool ZetOpmerkingen(int tot, int kolom)
        {
            var opEigenRegel = false;
            for (; _opmerking < _opmerkingen.Count && _opmerkingen[_opmerking].Start < tot; _opmerking++)
            {
                var opmerking = _opmerkingen[_opmerking];
                var ervoor = source.Text.Substring(_vorigEinde, opmerking.Start - _vorigEinde);
                if (_uit.Length > 0 && ervoor.IndexOfAny(['\n', '\r']) < 0)
                {
                    _uit.Append("  ");
                }
                else
                {
                    NieuweRegel(HeeftWitregel(ervoor));
                    _uit.Append(' ', kolom);
                    opEigenRegel = true;
                }

                _uit.Append(source.GetText(opmerking).TrimEnd());
                _vorigEinde = opmerking.End;
            }

            return opEigenRegel;
        }

        private static bool HeeftWitregel(string tekst) => tekst.Count(t => t == '\n') > 1 || tekst.Count(t => t == '\r') > 1;

        private void NieuweRegel(bool witregel)
        {
            while (_uit.Length > 0 && _uit[_uit.Length - 1] == ' ')
            {
                _uit.Length--;
            }

            if (_uit.Length > 0)
            {
                _uit.Append(witregel ? "\n\n" : "\n");
            }
        }

        private bool MoetWitregel(WmoToken token, WmoToken? vorige) =>
            vorige is not null && (token.Type is WmoLexer.REGEL or WmoLexer.ANDERS || (Zinsdelen.BegintDeclaratie(token.Type) && !(token.Type == _vorigeKop && token.Type is WmoLexer.BRON or WmoLexer.ROL or WmoLexer.TOELICHTEND)));

        private bool Spatie(WmoToken vorige, WmoToken token)
        {
            var aaneen = vorige.Span.End == token.Span.Start;
            return token.Type switch
            {
                WmoLexer.KOMMA or WmoLexer.HAAKJE_SLUIT or WmoLexer.ANDERS_WAARDE => false,
                WmoLexer.DUBBELEPUNT => _opbouw.IsTypering,
                WmoLexer.EENHEID => !aaneen,
                _ => vorige.Type != WmoLexer.HAAKJE_OPEN,
            };
        }
    }
}
