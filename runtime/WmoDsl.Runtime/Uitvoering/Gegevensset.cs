using System;
using System.Collections;
using System.Collections.Generic;

namespace WmoDsl.Uitvoering;

/// <summary>
/// A set of facts by name, for generated code. Immutable, and equal to another with the same content in whatever order, so that two cases in which the
/// same is known are equal.
/// </summary>
/// <typeparam name="T">The enum that names the facts of a decision.</typeparam>
public sealed class Gegevensset<T> : IReadOnlyCollection<T>, IEquatable<Gegevensset<T>>
    where T : struct, Enum
{
    /// <summary>The set without anything.</summary>
    public static readonly Gegevensset<T> Leeg = new([]);

    private readonly T[] _gegevens;

    private Gegevensset(T[] gegevens) => _gegevens = gegevens;

    /// <inheritdoc/>
    public int Count => _gegevens.Length;

    /// <summary>A set with what a collection holds; later changes of the collection do not change it.</summary>
    /// <exception cref="ArgumentNullException">There is no collection; for nothing, give an empty one.</exception>
    public static Gegevensset<T> Van(IReadOnlyCollection<T> gegevens)
    {
        if (gegevens is null)
        {
            throw new ArgumentNullException(nameof(gegevens));
        }

        if (gegevens.Count == 0 || gegevens is Gegevensset<T>)
        {
            return gegevens as Gegevensset<T> ?? Leeg;
        }

        T[] gesorteerd = [.. new HashSet<T>(gegevens)];
        Array.Sort(gesorteerd);
        return new Gegevensset<T>(gesorteerd);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_gegevens).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Gegevensset<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < _gegevens.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_gegevens[i], other._gegevens[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gegevensset<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var gegeven in _gegevens)
        {
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(gegeven));
        }

        return hash;
    }

    /// <summary>The names, between commas.</summary>
    public override string ToString() => string.Join(", ", _gegevens);
}
