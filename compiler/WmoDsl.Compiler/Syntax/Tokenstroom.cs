using System;
using System.Collections.Generic;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace WmoDsl.Compiler.Syntax;

/// <summary>The tokens as the parser reads them. They are all there already, so nothing is fetched or kept: this is only a place in a list.</summary>
internal sealed class Tokenstroom : ITokenStream
{
    private readonly List<WmoToken> _tokens;

    /// <summary>Gives every token its index.</summary>
    /// <param name="tokens">The last one is the end of the file.</param>
    public Tokenstroom(List<WmoToken> tokens)
    {
        _tokens = tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens[i].TokenIndex = i;
        }
    }

    /// <inheritdoc/>
    public int Index { get; private set; }

    /// <inheritdoc/>
    public int Size => _tokens.Count;

    /// <inheritdoc/>
    public string SourceName => IntStreamConstants.UnknownSourceName;

    /// <summary>There is none: the tokens were made before.</summary>
    public ITokenSource TokenSource => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Consume()
    {
        if (Index == _tokens.Count - 1)
        {
            throw new InvalidOperationException("past the end of the file");
        }

        Index++;
    }

    /// <inheritdoc/>
    public int LA(int i) => LT(i)?.Type ?? TokenConstants.InvalidType;

    /// <inheritdoc/>
    public IToken? LT(int k)
    {
        var plaats = Index + (k > 0 ? k - 1 : k);
        return plaats < 0 || k == 0 ? null : _tokens[Math.Min(plaats, _tokens.Count - 1)];
    }

    /// <inheritdoc/>
    public IToken Get(int i) => _tokens[i];

    /// <inheritdoc/>
    public int Mark() => -1;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public void Seek(int index) => Index = index;

    /// <inheritdoc/>
    public string GetText() => throw new NotSupportedException();

    /// <inheritdoc/>
    public string GetText(Interval interval) => throw new NotSupportedException();

    /// <inheritdoc/>
    public string GetText(RuleContext ctx) => throw new NotSupportedException();

    /// <inheritdoc/>
    public string GetText(IToken start, IToken stop) => throw new NotSupportedException();
}
