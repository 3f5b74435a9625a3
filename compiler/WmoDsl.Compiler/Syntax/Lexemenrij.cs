using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace WmoDsl.Compiler.Syntax;

/// <summary>The lexemes of a file. As a list, but to look at one copies nothing: that happens several times for every word.</summary>
internal sealed class Lexemenrij : IEnumerable<Lexeem>
{
    // A row this long is not kept: there may never be a file like that again.
    private const int LangsteBewaard = 32 * 1024;

    // That of the file before, to be filled again.
    private static Lexeem[]? _bewaard;

    private Lexeem[] _lexemen;

    /// <summary>Makes an empty row.</summary>
    /// <param name="ruimte">How many there will be, about.</param>
    public Lexemenrij(int ruimte)
    {
        var bewaard = Interlocked.Exchange(ref _bewaard, null);
        _lexemen = bewaard is not null && bewaard.Length >= ruimte ? bewaard : new Lexeem[Math.Max(ruimte, 1024)];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref Lexeem this[int index]
    {
        get
        {
            if (index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return ref _lexemen[index];
        }
    }

    /// <summary>Adds one.</summary>
    public void Add(Lexeem lexeem)
    {
        if (Count == _lexemen.Length)
        {
            Array.Resize(ref _lexemen, 2 * Count);
        }

        _lexemen[Count++] = lexeem;
    }

    /// <summary>Says that nobody will look at it any more.</summary>
    public void GeefTerug()
    {
        Array.Clear(_lexemen, 0, Count);
        Count = 0;
        if (_lexemen.Length <= LangsteBewaard)
        {
            _bewaard = _lexemen;
        }

        _lexemen = [];
    }

    /// <inheritdoc/>
    public IEnumerator<Lexeem> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _lexemen[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
