using System;
using System.Collections;
using System.Collections.Generic;

namespace WmoDsl.Compiler.Syntax;

/// <summary>The lexemes of a file. As a list, but to look at one copies nothing: that happens several times for every word.</summary>
internal sealed class Lexemenrij : IEnumerable<Lexeem>
{
    private Lexeem[] _lexemen;

    /// <summary>Makes an empty row.</summary>
    /// <param name="ruimte">How many there will be, about.</param>
    public Lexemenrij(int ruimte)
    {
        _lexemen = new Lexeem[Math.Max(ruimte, 4)];
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
