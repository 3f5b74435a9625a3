using System;
using Antlr4.Runtime;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>What the lexer found: letters and signs, before there are names and fixed words.</summary>
/// <param name="Soort">Token type of the lexer.</param>
/// <param name="Tekst">As written, in Unicode form C.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Regel">Line, to see whether two stand on the same one.</param>
internal readonly record struct Lexeem(int Soort, string Tekst, TextSpan Span, int Regel)
{
    /// <summary>What it begins in the tree of fixed words, or nothing.</summary>
    public Woordenschat.Knoop? Begin { get; init; }
}

/// <summary>What the parser reads: made by <see cref="Woordvormer"/>, with the meaning that was found on the way.</summary>
internal sealed class WmoToken(int soort, string tekst, TextSpan span, bool eersteOpRegel) : IWritableToken
{
    /// <inheritdoc/>
    public int Type { get; set; } = soort;

    /// <inheritdoc/>
    public string Text { get; set; } = tekst;

    /// <inheritdoc/>
    public int TokenIndex { get; set; }

    /// <summary>Where it stands, in UTF-16 (<see cref="StartIndex"/> is not used).</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Whether nothing but fillers stands before it on its line.</summary>
    public bool EersteOpRegel { get; } = eersteOpRegel;

    /// <summary>For names.</summary>
    public NaamSyntax? Naam { get; init; }

    /// <summary>For texts: without quotes, doubled quotes undone.</summary>
    public string Waarde { get; init; } = "";

    /// <summary>For numbers and percentages; the number of conditions for <c>aan minstens N voorwaarden</c>.</summary>
    public decimal Getal { get; init; }

    /// <summary>For <c>5 procent van</c>: the percentage alone.</summary>
    public TextSpan Getalspan { get; init; }

    /// <summary>For dates.</summary>
    public Datum Datum { get; init; }

    /// <summary>For a part of the place in a citation.</summary>
    public PlaatsdeelSyntax? Plaatsdeel { get; init; }

    // What ANTLR asks of a token and nobody uses.
    /// <inheritdoc/>
    int IToken.Line => 0;

    /// <inheritdoc/>
    int IToken.Column => 0;

    /// <inheritdoc/>
    int IToken.Channel => TokenConstants.DefaultChannel;

    /// <inheritdoc/>
    public int StartIndex => -1;

    /// <inheritdoc/>
    int IToken.StopIndex => -1;

    /// <inheritdoc/>
    ITokenSource? IToken.TokenSource => null;

    /// <inheritdoc/>
    ICharStream? IToken.InputStream => null;

    /// <inheritdoc/>
    int IWritableToken.Line { set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    int IWritableToken.Column { set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    int IWritableToken.Channel { set => throw new NotSupportedException(); }
}
