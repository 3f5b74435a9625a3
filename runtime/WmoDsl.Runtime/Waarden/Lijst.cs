using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace WmoDsl;

/// <summary>
/// The members of a list in a case, with what is known of each. An empty list says that there are none; a case in which nobody knows how many there
/// are has <see langword="null"/>. Two lists are equal when they have equal members in the same order.
/// </summary>
/// <typeparam name="T">The facts about a member.</typeparam>
[CollectionBuilder(typeof(Lijsten), nameof(Lijsten.Maak))]
public sealed class Lijst<T> : IReadOnlyList<T>, IEquatable<Lijst<T>>
    where T : class
{
    private readonly T[] _leden;

    private Lijst(T[] leden) => _leden = leden;

    /// <summary>Nobody.</summary>
    public static Lijst<T> Leeg { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _leden.Length;

    /// <summary>A member; the first has index 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such member.</exception>
    public T this[int index] => _leden[index];

    /// <summary>These members. The array is copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="leden"/>, or one of them, is <see langword="null"/>.</exception>
    public static Lijst<T> Van(params T[] leden) => Van(leden, (leden ?? throw new ArgumentNullException(nameof(leden))).Length);

    /// <summary>The first of these members.</summary>
    /// <param name="leden">Members.</param>
    /// <param name="aantal">How many of them, from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="leden"/>, or one of the first, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public static Lijst<T> Van(T[] leden, int aantal)
    {
        if (leden is null)
        {
            throw new ArgumentNullException(nameof(leden));
        }

        if (aantal < 0 || aantal > leden.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(aantal), aantal, "Zoveel leden zijn er niet.");
        }

        return Maak(leden.AsSpan(0, aantal));
    }

    /// <summary>These members.</summary>
    public static implicit operator Lijst<T>(T[] leden) => Van(leden);

    /// <summary>These members.</summary>
    public static implicit operator Lijst<T>(List<T> leden) => Van((leden ?? throw new ArgumentNullException(nameof(leden))).ToArray());

    /// <summary>Whether both have equal members in the same order.</summary>
    public static bool operator ==(Lijst<T>? links, Lijst<T>? rechts) => links is null ? rechts is null : links.Equals(rechts);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Lijst<T>? links, Lijst<T>? rechts) => !(links == rechts);

    /// <inheritdoc/>
    public bool Equals(Lijst<T>? other)
    {
        if (other is null || other._leden.Length != _leden.Length)
        {
            return false;
        }

        for (var i = 0; i < _leden.Length; i++)
        {
            if (!_leden[i].Equals(other._leden[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lijst<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var code = _leden.Length;
        foreach (var lid in _leden)
        {
            code = unchecked((code * 31) + lid.GetHashCode());
        }

        return code;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_leden).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The members, between square brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", (object[])_leden) + "]";

    internal static Lijst<T> Maak(ReadOnlySpan<T> leden)
    {
        foreach (var lid in leden)
        {
            if (lid is null)
            {
                throw new ArgumentNullException(nameof(leden), "Een lid van een lijst is er, ook als niets van hem bekend is.");
            }
        }

        return leden.IsEmpty ? Leeg : new Lijst<T>(leden.ToArray());
    }
}

/// <summary>Makes lists of members; for collection expressions: <c>Huisgenoten = [ … ]</c>.</summary>
public static class Lijsten
{
    /// <summary>These members.</summary>
    /// <exception cref="ArgumentNullException">One of them is <see langword="null"/>.</exception>
    public static Lijst<T> Maak<T>(ReadOnlySpan<T> leden)
        where T : class => Lijst<T>.Maak(leden);
}
