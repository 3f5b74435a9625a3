using System.Collections.Generic;

namespace WmoDsl;

/// <summary>What a part of an explanation is about.</summary>
public enum Uitlegsoort
{
    /// <summary>A section: grounds, other rules, duties, …</summary>
    Kop,

    /// <summary>A rule, with how it fared.</summary>
    Regel,

    /// <summary>The motivation of a rule.</summary>
    Motivering,

    /// <summary>What something rests on, with a link where there is one.</summary>
    Bron,

    /// <summary>A condition, with its value.</summary>
    Voorwaarde,

    /// <summary>The value of a fact, a parameter or a definition that a condition reads.</summary>
    Waarde,

    /// <summary>A duty.</summary>
    Verplichting,

    /// <summary>A judgement that was given, with its motivation.</summary>
    Oordeel,

    /// <summary>A question that is still open.</summary>
    Vraag,

    /// <summary>A remark.</summary>
    Opmerking,
}

/// <summary>A part of an explanation, with the parts below it.</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Tekst">Its words. May hold what people typed (a motivation); escape it for where you show it.</param>
/// <param name="Label">The letter or number the policy gives a condition, or <c>""</c>.</param>
/// <param name="Uitkomst">The value of a condition; else <see langword="null"/>.</param>
/// <param name="Link">An address for a source; else <see langword="null"/>.</param>
/// <param name="Onderdelen">The parts below.</param>
public sealed record Uitlegdeel(
    Uitlegsoort Soort,
    string Tekst,
    string Label,
    Kleene? Uitkomst,
    string? Link,
    IReadOnlyList<Uitlegdeel> Onderdelen)
{
    internal static Uitlegdeel Van(Uitlegsoort soort, string tekst, IReadOnlyList<Uitlegdeel>? onderdelen = null) =>
        new(soort, tekst, "", null, null, onderdelen ?? []);
}
