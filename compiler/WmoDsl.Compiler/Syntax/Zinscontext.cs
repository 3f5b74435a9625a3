using System.Collections.Generic;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// What all contexts of the parser are (<c>contextSuperClass</c> in the grammar). It finds its children as ANTLR's own does, by walking past them, but without an
/// object for every question, and there are as many questions as words in a file. Most have one child: only for more there is a list (and
/// <see cref="ParserRuleContext.children"/>, which is ANTLR's own, is not used).
/// </summary>
internal abstract class Zinscontext : ParserRuleContext
{
    private IParseTree? _enige;
    private List<IParseTree>? _kinderen;

    /// <summary>Called by the parser.</summary>
    protected Zinscontext(ParserRuleContext ouder, int stand)
        : base(ouder, stand)
    {
    }

    /// <inheritdoc/>
    public override int ChildCount => _kinderen?.Count ?? (_enige is null ? 0 : 1);

    /// <summary>The children that are tokens.</summary>
    public IEnumerable<ITerminalNode> Tokens()
    {
        for (var n = 0; n < ChildCount; n++)
        {
            if (Kind(n) is ITerminalNode token)
            {
                yield return token;
            }
        }
    }

    /// <inheritdoc/>
    public override IParseTree GetChild(int i) => i >= 0 && i < ChildCount ? Kind(i) : null!;

    /// <inheritdoc/>
    public override void AddChild(ITerminalNode t) => VoegToe(t);

    /// <inheritdoc/>
    public override void AddChild(RuleContext ruleInvocation) => VoegToe(ruleInvocation);

    /// <inheritdoc/>
    public override ITerminalNode? GetToken(int ttype, int i)
    {
        for (var n = 0; n < ChildCount; n++)
        {
            if (Kind(n) is TerminalNodeImpl node && node.Symbol.Type == ttype && i-- == 0)
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
            if (Kind(n) is TerminalNodeImpl node && node.Symbol.Type == ttype)
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
            if (Kind(n) is T kind && i-- == 0)
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
            aantal += Kind(n) is T ? 1 : 0;
        }

        if (aantal == 0)
        {
            return [];
        }

        var kinderen = new T[aantal];
        for (var n = ChildCount - 1; aantal > 0; n--)
        {
            if (Kind(n) is T kind)
            {
                kinderen[--aantal] = kind;
            }
        }

        return kinderen;
    }

    /// <inheritdoc/>
    public override void RemoveLastChild()
    {
        if (_kinderen is null)
        {
            _enige = null;
        }
        else if (_kinderen.Count > 0)
        {
            _kinderen.RemoveAt(_kinderen.Count - 1);
        }
    }

    private IParseTree Kind(int i) => _kinderen is null ? _enige! : _kinderen[i];

    private void VoegToe(IParseTree kind)
    {
        if (_kinderen is not null)
        {
            _kinderen.Add(kind);
        }
        else if (_enige is null)
        {
            _enige = kind;
        }
        else
        {
            _kinderen = [_enige, kind];
        }
    }
}
