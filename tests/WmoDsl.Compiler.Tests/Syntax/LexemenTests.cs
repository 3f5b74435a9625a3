using System.Globalization;
using System.Text;
using Antlr4.Runtime;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Tests.Fouten;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>
/// What lies between the grammar's letters and signs and the Woordvormer: ANTLR's own lexer finds the same tokens as the one that walks its states, and what a letter
/// is, is the same as for everybody.
/// </summary>
public class LexemenTests
{
    private static readonly string[] Stukken =
    [
        "a", "B", "ë", "é", "Ω", "中", "\u0301", "٣", "𝒳", "𝟘", "🦽", "ª", "\u0001", "\u0002", "\u0003", "\uFFFD", "\u00AD", "\u200B", "\uD800", "0", "12", ".", ",", ":", "-", "–", "—", "’", "'",
        "\"", "“", "”", "„", "«", "‘", " ", "\t", "\u00A0", "\n", "\r\n", "\r", "//", "/", "€", "%", "(", ")", "ECLI", "ECLI:NL:X", ">=", "&&", "!", "•", "…", "×", "÷", "\u2028", "\uFEFF", "_", "$",
    ];

    [Fact]
    public void Dezelfde_als_die_van_ANTLR()
    {
        var toeval = new Random(20220101);
        for (var ronde = 0; ronde < 3000; ronde++)
        {
            var tekst = string.Concat(Enumerable.Range(0, toeval.Next(1, 60)).Select(_ => Stukken[toeval.Next(Stukken.Length)]));
            Gevonden(tekst).ShouldBe(VolgensAntlr(tekst), string.Join(" ", tekst.Select(t => ((int)t).ToString("X4", CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public void Dezelfde_als_die_van_ANTLR_in_alle_vergissingen()
    {
        foreach (var bestand in Foutgeval.Alle.SelectMany(g => g.Bestanden()))
        {
            Gevonden(bestand.Text).ShouldBe(VolgensAntlr(bestand.Text), bestand.Path);
        }
    }

    // What .NET knows as letters, marks and figures is of its own version of Unicode, a later one: it knows what came since, and what is assigned stays what it is.
    [Fact]
    public void Letters_zijn_letters()
    {
        var later = 0;
        for (var teken = 0x80; teken <= 0x10FFFF; teken++)
        {
            if (teken is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            var soort = CharUnicodeInfo.GetUnicodeCategory(teken);
            var letter = soort <= UnicodeCategory.OtherLetter;
            var woordteken = soort is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
            if (Schrifttekens.IsLetter(teken))
            {
                letter.ShouldBeTrue(teken.ToString("X", CultureInfo.InvariantCulture));
            }
            else if (Schrifttekens.IsWoordteken(teken))
            {
                woordteken.ShouldBeTrue(teken.ToString("X", CultureInfo.InvariantCulture));
            }
            else if (letter || woordteken)
            {
                later++;
                teken.ShouldBeGreaterThan(0x0800, "all of the scripts of Europe were there in Unicode 15");
            }
        }

        later.ShouldBeLessThan(6000); // Unicode 15.1 and 16 have 5,100 more
        Schrifttekens.IsLetter('ß').ShouldBeTrue();
        Schrifttekens.IsLetter(0x0301).ShouldBeFalse();
        Schrifttekens.IsWoordteken(0x0301).ShouldBeTrue();
        Schrifttekens.IsWoordteken('٣').ShouldBeTrue();
        Schrifttekens.IsLetter('×').ShouldBeFalse();
        Schrifttekens.IsWoordteken('€').ShouldBeFalse();
    }

    private static string Gevonden(string tekst) => string.Join("\n", Lexemen.Lees(new SourceText("proef.wmo", tekst), default).Select(l => $"{l.Soort} {l.Span.Start} {l.Span.Length} {l.Regel}"));

    private static string VolgensAntlr(string tekst)
    {
        var lexer = new WmoLexer(new Tekenstroom(Lexemen.ZonderHalveTekens(tekst)), TextWriter.Null, TextWriter.Null);
        var uit = new StringBuilder();
        var regel = 0;
        for (var token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken())
        {
            regel += token.Type == WmoLexer.REGELEINDE ? 1 : 0;
            if (token.Channel == Lexer.DefaultTokenChannel)
            {
                uit.Append(uit.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"{token.Type} {token.StartIndex} {token.StopIndex + 1 - token.StartIndex} {regel}");
            }
        }

        return uit.ToString();
    }
}
