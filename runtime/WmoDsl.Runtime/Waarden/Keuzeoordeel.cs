using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// A human judgement that is one of a closed list, always with its motivation, and who judged if that is known. Immutable; equal by value. This is the view
/// without the type of the list, for tools; see <see cref="Oordeel{TKeuze}"/>.
/// </summary>
public abstract class Keuzeoordeel : Menselijkoordeel, IEquatable<Keuzeoordeel>
{
    private protected Keuzeoordeel(int index, string motivering, string? door)
        : base(motivering, door)
    {
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Deze mogelijkheid is er niet.");
        }

        Index = index;
    }

    /// <summary>Which of the list, from 0.</summary>
    public int Index { get; }

    /// <summary>A judgement of a list whose type is not known here.</summary>
    /// <param name="index">Which of the list, from 0.</param>
    /// <param name="motivering">Why.</param>
    /// <param name="door">Who judged.</param>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank, or <paramref name="index"/> is negative.</exception>
    public static Keuzeoordeel Van(int index, string motivering, string? door = null) => new Los(index, motivering, door);

    /// <inheritdoc/>
    public bool Equals(Keuzeoordeel? other) => other is not null && Index == other.Index && HeeftZelfdeReden(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Keuzeoordeel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Motivering) ^ Index;

    /// <summary>As the policy writes it: <c>herstel omdat "na de operatie" door "wijkteam Loosduinen"</c>.</summary>
    /// <param name="keuzes">The list, in words.</param>
    internal string Tekst(IReadOnlyList<string> keuzes) => Waardetekst.Van(Gegevensoort.Keuze, Index, keuzes) + Waarom;

    private sealed class Los(int index, string motivering, string? door) : Keuzeoordeel(index, motivering, door);
}

/// <summary>A human judgement that is one of a closed list: <c>oordeel uit …</c>.</summary>
/// <typeparam name="TKeuze">The list; the value of each option is its index.</typeparam>
public sealed class Oordeel<TKeuze> : Keuzeoordeel
    where TKeuze : struct, Enum
{
    /// <summary>A judgement.</summary>
    /// <param name="uitkomst">What was judged.</param>
    /// <param name="motivering">Why.</param>
    /// <param name="door">Who judged.</param>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank, or the list has no such option.</exception>
    public Oordeel(TKeuze uitkomst, string motivering, string? door = null)
        : base(Uitkomsten<TKeuze>.IndexVan(uitkomst), motivering, door) => Uitkomst = uitkomst;

    /// <summary>What was judged.</summary>
    public TKeuze Uitkomst { get; }

    /// <inheritdoc/>
    public override string ToString() => Uitkomst + Waarom;
}
