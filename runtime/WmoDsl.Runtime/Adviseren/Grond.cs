using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A rule that an outcome rests on.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Motivering">Its motivation, with the values of this case filled in; empty when the policy gives none.</param>
/// <param name="Bronnen">What it rests on: the sources of the rule, or else of the definition.</param>
/// <param name="Definitie">The name of the definition the rule belongs to.</param>
/// <param name="Waarde">The value it gives, in words: <c>toekennen</c>.</param>
public sealed record Grond(
    Regelschema Regel,
    string Motivering,
    IReadOnlyList<Bronverwijzing> Bronnen,
    string Definitie,
    string Waarde)
{
    /// <summary>
    /// Whether the rule certainly applies. If not, the outcome is settled because every rule that may apply gives it; this is one of those,
    /// its motivation is empty and no duty comes with it.
    /// </summary>
    public bool IsZeker { get; init; } = true;
}
