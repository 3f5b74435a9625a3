using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A duty that comes with an outcome.</summary>
/// <param name="Partij">Who must do it.</param>
/// <param name="Inhoud">What must be done.</param>
/// <param name="Uiterlijk">The last day; <see langword="null"/> when there is no term, or when it is unknown.</param>
/// <param name="Bronnen">What it rests on: the sources of the rule that gives it.</param>
public sealed record Verplichting(string Partij, string Inhoud, Datum? Uiterlijk, IReadOnlyList<Bronverwijzing> Bronnen)
{
    /// <summary>The condition of the duty itself, in the words of the policy; <see langword="null"/> when it has none.</summary>
    public string? Voorwaarde { get; init; }

    /// <summary>The definition that says whether the condition holds; -1 when it has none.</summary>
    internal int Mits { get; init; } = -1;
}

/// <summary>
/// A duty that may come with an outcome: its own condition is not known. It is nobody's duty yet, and nobody may be told that it is none. What becomes known
/// makes it a duty, or makes it none.
/// </summary>
/// <param name="Verplichting">The duty, if it is one.</param>
/// <param name="Nodig">The facts and judgements that decide it; the most useful first.</param>
/// <param name="NietVastTeStellen">Facts that would decide it, but will not come.</param>
public sealed record OnzekereVerplichting(Verplichting Verplichting, IReadOnlyList<Vraag> Nodig, IReadOnlyList<Vraag> NietVastTeStellen);
