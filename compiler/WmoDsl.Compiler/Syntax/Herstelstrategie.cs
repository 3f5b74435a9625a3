using System.Collections.Generic;
using Antlr4.Runtime;
using WmoDsl.Compiler.Syntax.Generated;
using Grammatica = WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

/// <summary>Tokens that fit nowhere, left out between two parts.</summary>
/// <param name="Eerste">Index of the first.</param>
/// <param name="Laatste">Index of the last.</param>
internal sealed record Rest(int Eerste, int Laatste);

/// <summary>
/// How the parser goes on after a mistake. The grammar accepts any row of parts, so a mistake is something left over after a part,
/// in a list of conditions, or before a closing bracket. That is left out, up to where reading can go on, and remembered for
/// <see cref="SyntaxBuilder"/> to give a message. Nothing is ever thrown away silently, and one mistake is left out once.
/// </summary>
internal sealed class Herstelstrategie : DefaultErrorStrategy
{
    /// <summary>What was left out, in order.</summary>
    public List<Rest> Resten { get; } = [];

    /// <summary>Called before every choice of the parser; only in the loops over parts and list items there can be something left over.</summary>
    public override void Sync(Parser recognizer)
    {
        switch (recognizer.RuleContext.RuleIndex)
        {
            case Grammatica.RULE_delen:
                SlaOver(recognizer, static _ => false);
                break;
            case Grammatica.RULE_onderdelen:
            case Grammatica.RULE_partijen:
                SlaOver(recognizer, static soort => soort is WmoLexer.LABEL or WmoLexer.LIJSTEINDE);
                break;
            default:
                break;
        }
    }

    /// <summary>Something else stands where a bracket or list must be closed; the closing token does come, the Woordvormer made sure.</summary>
    public override IToken RecoverInline(Parser recognizer)
    {
        SlaOver(recognizer, static soort => soort is WmoLexer.HAAKJE_SLUIT or WmoLexer.LIJSTEINDE);
        var token = recognizer.CurrentToken;
        if (token.Type is WmoLexer.HAAKJE_SLUIT or WmoLexer.LIJSTEINDE)
        {
            recognizer.Consume();
        }

        return token;
    }

    /// <inheritdoc/>
    public override void Recover(Parser recognizer, RecognitionException e) => SlaOver(recognizer, static _ => false);

    /// <summary>Messages are made by <see cref="SyntaxBuilder"/>.</summary>
    public override void ReportError(Parser recognizer, RecognitionException e)
    {
    }

    // Up to a token that begins a part, or one of the given ones that does not belong to a bracket or list opened meanwhile.
    private void SlaOver(Parser recognizer, System.Func<int, bool> stop)
    {
        var tokens = (ITokenStream)recognizer.InputStream;
        var eerste = tokens.Index;
        var diepte = 0;
        for (var soort = tokens.LA(1); soort != TokenConstants.EOF && !Zinsdelen.Begint(soort) && (diepte > 0 || !stop(soort)); soort = tokens.LA(1))
        {
            diepte += soort is WmoLexer.HAAKJE_OPEN or WmoLexer.AAN_ALLE or WmoLexer.AAN_MINSTENS or WmoLexer.AAN_GEEN or WmoLexer.NOOIT_TEGELIJK ? 1
                : soort is WmoLexer.HAAKJE_SLUIT or WmoLexer.LIJSTEINDE ? -1 : 0;
            tokens.Consume();
        }

        if (tokens.Index > eerste)
        {
            Resten.Add(new Rest(eerste, tokens.Index - 1));
        }
    }
}
