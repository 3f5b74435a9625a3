using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Generator;

/// <summary>An immutable array that equals another with equal elements, so that Roslyn sees that nothing changed.</summary>
/// <typeparam name="T">Something with value equality.</typeparam>
internal readonly struct EquatableArray<T>(ImmutableArray<T> elementen) : IEquatable<EquatableArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _elementen = elementen;

    private ImmutableArray<T> Elementen => _elementen.IsDefault ? [] : _elementen;

    public bool Equals(EquatableArray<T> other) => Elementen.SequenceEqual(other.Elementen);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() => Elementen.Aggregate(17, (hash, element) => unchecked((hash * 31) + element.GetHashCode()));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Elementen).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
