using System;

namespace WmoDsl;

/// <summary>
/// A human judgement: ja or nee, always with its motivation, and who judged if that is known. Immutable; equal by value.
/// No program can make one without a motivation.
/// </summary>
public sealed class Oordeel : IEquatable<Oordeel>
{
    private Oordeel(bool uitkomst, string motivering, string? door)
    {
        if (string.IsNullOrWhiteSpace(motivering))
        {
            throw new ArgumentException("Een oordeel zonder motivering telt niet.", nameof(motivering));
        }

        Uitkomst = uitkomst;
        Motivering = motivering.Trim();
        Door = string.IsNullOrWhiteSpace(door) ? null : door!.Trim();
    }

    /// <summary>True for ja, false for nee.</summary>
    public bool Uitkomst { get; }

    /// <summary>Why; never blank.</summary>
    public string Motivering { get; }

    /// <summary>Who judged; <see langword="null"/> when not said.</summary>
    public string? Door { get; }

    /// <summary>The judgement ja.</summary>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank.</exception>
    public static Oordeel Ja(string motivering, string? door = null) => new(true, motivering, door);

    /// <summary>The judgement nee.</summary>
    /// <exception cref="ArgumentException"><paramref name="motivering"/> is blank.</exception>
    public static Oordeel Nee(string motivering, string? door = null) => new(false, motivering, door);

    /// <inheritdoc/>
    public bool Equals(Oordeel? other) =>
        other is not null && Uitkomst == other.Uitkomst
        && string.Equals(Motivering, other.Motivering, StringComparison.Ordinal)
        && string.Equals(Door, other.Door, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Oordeel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Motivering) ^ (Uitkomst ? 1 : 0);

    /// <summary>As the policy writes it: <c>nee omdat "geen pool in de wijk" door "wijkteam Loosduinen"</c>.</summary>
    public override string ToString() =>
        (Uitkomst ? "ja" : "nee") + " omdat \"" + Motivering + "\"" + (Door is null ? "" : " door \"" + Door + "\"");
}
