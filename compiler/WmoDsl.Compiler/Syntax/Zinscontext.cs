using System.Collections.Generic;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// What all contexts of the parser are (<c>contextSuperClass</c> in the grammar). It finds its children as ANTLR's own does, by walking past them, but in a
/// list and not in whatever gives one after the other: that is an object for every question, and there are as many questions as words in a file.
/// </summary>
internal abstract class Zinscontext : ParserRuleContext
{
    private List<IParseTree>? _kinderen;

    /// <summary>Called by the parser.</summary>
    protected Zinscontext(ParserRuleContext ouder, int stand)
        : base(ouder, stand)
    {
    }

    /// <inheritdoc/>
    public override int ChildCount => _kinderen?.Count ?? 0;

    /// <inheritdoc/>
    public override IParseTree GetChild(int i) => _kinderen is not null && i >= 0 && i < _kinderen.Count ? _kinderen[i] : null!;

    /// <inheritdoc/>
    public override void AddChild(ITerminalNode t) => VoegToe(t);

    /// <inheritdoc/>
    public override void AddChild(RuleContext ruleInvocation) => VoegToe(ruleInvocation);

    /// <inheritdoc/>
    public override ITerminalNode? GetToken(int ttype, int i)
    {
        for (var n = 0; n < ChildCount; n++)
        {
            if (_kinderen![n] is TerminalNodeImpl node && node.Symbol.Type == ttype && i-- == 0)
            {
                return node;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override ITerminalNode[] GetTokens(int ttype)
    {
        List<ITerminalNode>? tokens = null;
        for (var n = 0; n < ChildCount; n++)
        {
            if (_kinderen![n] is TerminalNodeImpl node && node.Symbol.Type == ttype)
            {
                (tokens ??= []).Add(node);
            }
        }

        return tokens?.ToArray() ?? [];
    }

    /// <summary>The child of a kind with a number, or none.</summary>
    public new T? GetRuleContext<T>(int i)
        where T : ParserRuleContext
    {
        for (var n = 0; n < ChildCount; n++)
        {
            if (_kinderen![n] is T kind && i-- == 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The children of a kind.</summary>
    public new T[] GetRuleContexts<T>()
        where T : ParserRuleContext
    {
        var aantal = 0;
        for (var n = 0; n < ChildCount; n++)
        {
            aantal += _kinderen![n] is T ? 1 : 0;
        }

        if (aantal == 0)
        {
            return [];
        }

        var kinderen = new T[aantal];
        for (var n = ChildCount - 1; aantal > 0; n--)
        {
            if (_kinderen![n] is T kind)
            {
                kinderen[--aantal] = kind;
            }
        }

        return kinderen;
    }

    // Most have one child.
    private void VoegToe(IParseTree kind)
    {
        if (_kinderen is null)
        {
            _kinderen = new List<IParseTree>(1);
            children = _kinderen;
        }

        _kinderen.Add(kind);
    }
}
