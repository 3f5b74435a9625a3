using Antlr4.Runtime;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>What the lexer found: letters and signs, before there are names and fixed words.</summary>
/// <param name="Soort">Token type of the lexer.</param>
/// <param name="Tekst">As written, in Unicode form C.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Regel">Line, to see whether two stand on the same one.</param>
internal readonly record struct Lexeem(int Soort, string Tekst, TextSpan Span, int Regel);

/// <summary>What the parser reads: made by <see cref="Woordvormer"/>, with the meaning that was found on the way.</summary>
internal sealed class WmoToken(int soort, string tekst, TextSpan span, bool eersteOpRegel) : CommonToken(soort, tekst)
{
    /// <summary>Where it stands, in UTF-16 (<see cref="CommonToken.StartIndex"/> is not used).</summary>
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
}
