using System;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// A text as the lexer reads it. Places are in UTF-16, as everywhere else; what the lexer gets is code points, in which all letters with an accent
/// are one and the same (<see cref="Letter"/>). The lexer makes no difference between them, and ANTLR is quick only with the first 128 signs:
/// without this the ë of every <c>cliënt</c> takes longer than the rest of the line.
/// </summary>
/// <param name="tekst">The text, without half surrogate pairs.</param>
internal sealed class Tekenstroom(string tekst) : ICharStream
{
    /// <summary>What the grammar knows letters with an accent by; a sign that no text has a use for.</summary>
    private const int Letter = 1;

    // What the lexer gets for the sign above when somebody does write it: another sign it does not know.
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

        var teken = tekst[Index];
        return teken switch
        {
            (char)Letter => Onbekend,
            < '\u0080' => teken,
            '\u00D7' or '\u00F7' => teken, // × and ÷ stand among the letters
            >= '\u00C0' and <= '\u024F' => Letter,
            _ when char.IsHighSurrogate(teken) => char.ConvertToUtf32(teken, tekst[Index + 1]),
            _ => teken,
        };
    }

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
