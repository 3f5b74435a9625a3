using System;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// A text as the lexer reads it. Places are in UTF-16, as everywhere else; what the lexer gets is code points, in which all letters that are not of ASCII
/// are one and the same (<see cref="Letter"/>). The lexer makes no difference between them, and ANTLR is quick only with the first 128 signs:
/// without this the ë of every <c>cliënt</c> takes longer than the rest of the line, and the grammar has hundreds of rows of letters in it, which every
/// program that reads a policy must take in first.
/// </summary>
/// <param name="tekst">The text, without half surrogate pairs.</param>
internal sealed class Tekenstroom(string tekst) : ICharStream
{
    /// <summary>What the grammar knows letters that are not of ASCII by; a sign that no text has a use for.</summary>
    private const int Letter = 1;

    /// <summary>The same for what may stand in a word after its first letter: accents by themselves, and the figures of other scripts.</summary>
    private const int Woordteken = 3;

    // What the lexer gets for the signs above when somebody does write them: another sign it does not know.
    private const int Onbekend = 2;

    /// <inheritdoc/>
    public int Index { get; private set; }

    /// <inheritdoc/>
    public int Size => tekst.Length;

    /// <inheritdoc/>
    public string SourceName => IntStreamConstants.UnknownSourceName;

    /// <summary>The next code point. A lexer looks no further than one.</summary>
    public int LA(int i)
    {
        if (i != 1)
        {
            throw new NotSupportedException();
        }

        if (Index >= tekst.Length)
        {
            return IntStreamConstants.EOF;
        }

        return Teken(tekst, Index);
    }

    /// <summary>What the lexer gets for the code point at a place.</summary>
    public static int Teken(string tekst, int plaats)
    {
        var teken = tekst[plaats];
        return teken switch
        {
            (char)Letter or (char)Woordteken => Onbekend,
            < '\u0080' => teken,
            '\u00D7' or '\u00F7' => teken, // × and ÷ stand among the letters
            >= '\u00C0' and <= '\u024F' => Letter,
            _ when char.IsHighSurrogate(teken) => Soort(char.ConvertToUtf32(teken, tekst[plaats + 1])),
            _ => Soort(teken),
        };
    }

    private static int Soort(int teken) => Schrifttekens.IsLetter(teken) ? Letter : Schrifttekens.IsWoordteken(teken) ? Woordteken : teken;

    /// <inheritdoc/>
    public void Consume() => Index += char.IsHighSurrogate(tekst[Index]) ? 2 : 1;

    /// <inheritdoc/>
    public int Mark() => -1;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public void Seek(int index) => Index = index;

    /// <inheritdoc/>
    public string GetText(Interval interval) => tekst.Substring(interval.a, Math.Min(interval.b + 1, tekst.Length) - interval.a);
}
