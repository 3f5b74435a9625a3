using System;

namespace WmoDsl;

/// <summary>
/// A human judgement: ja or nee, always with its motivation, and who judged if that is known. Immutable; equal by value.
/// </summary>
public sealed class Oordeel : Menselijkoordeel, IEquatable<Oordeel>
{
    private Oordeel(bool uitkomst, string motivering, string? door)
        : base(motivering, door) => Uitkomst = uitkomst;

    /// <summary>True for ja, false for nee.</summary>
    public bool Uitkomst { get; }

    /// <summary>The judgement ja.</summary>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank.</exception>
    public static Oordeel Ja(string motivering, string? door = null) => new(true, motivering, door);

    /// <summary>The judgement nee.</summary>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank.</exception>
    public static Oordeel Nee(string motivering, string? door = null) => new(false, motivering, door);

    /// <inheritdoc/>
    public bool Equals(Oordeel? other) => other is not null && Uitkomst == other.Uitkomst && HeeftZelfdeReden(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Oordeel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Motivering) ^ (Uitkomst ? 1 : 0);

    /// <summary>As the policy writes it: <c>nee omdat "geen pool in de wijk" door "wijkteam Loosduinen"</c>.</summary>
    public override string ToString() => (Uitkomst ? "ja" : "nee") + Waarom;
}
