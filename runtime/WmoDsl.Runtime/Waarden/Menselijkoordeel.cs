using System;

namespace WmoDsl;

/// <summary>
/// What a human judged, always with its motivation, and who judged if that is known: <see cref="Oordeel"/> is ja or nee, <see cref="Keuzeoordeel"/> one of a closed list.
/// No program can make one without a motivation.
/// </summary>
public abstract class Menselijkoordeel
{
    private protected Menselijkoordeel(string motivering, string? door)
    {
        if (string.IsNullOrWhiteSpace(motivering))
        {
            throw new ArgumentException("Een oordeel zonder motivering telt niet.", nameof(motivering));
        }

        Motivering = motivering.Trim();
        Door = string.IsNullOrWhiteSpace(door) ? null : door!.Trim();
    }

    /// <summary>Why; never blank.</summary>
    public string Motivering { get; }

    /// <summary>Who judged; <see langword="null"/> when not said.</summary>
    public string? Door { get; }

    /// <summary>What stands behind what was judged: <c> omdat "geen pool in de wijk" door "wijkteam Loosduinen"</c>.</summary>
    private protected string Waarom => " omdat \"" + Motivering + "\"" + (Door is null ? "" : " door \"" + Door + "\"");

    /// <summary>Whether another was judged for the same reason by the same person.</summary>
    private protected bool HeeftZelfdeReden(Menselijkoordeel ander) =>
        string.Equals(Motivering, ander.Motivering, StringComparison.Ordinal) && string.Equals(Door, ander.Door, StringComparison.Ordinal);
}
