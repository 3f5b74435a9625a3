using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A rule of a definition: under a condition it gives a value, unless an exception to it applies.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Voorwaarde">Index of the node of its condition, or -1 when it always holds.</param>
/// <param name="Uitkomst">Index of the outcome it gives (ja/nee: 0 is nee, 1 is ja), or -1 when the value is computed or there is none.</param>
/// <param name="UitzonderingOp">Indices of the rules of this definition it is an exception to; empty for a top rule.</param>
/// <param name="Gegevens">The facts that a computed value reads.</param>
/// <param name="Definities">The definitions that a computed value reads.</param>
/// <param name="Want">The motivation, with places where values are filled in; empty when there is none.</param>
/// <param name="Verplichtingen">The duties that come with it.</param>
/// <param name="Bronnen">What it rests on.</param>
/// <param name="GeldigVanaf">The first day it exists, or <see langword="null"/>.</param>
/// <param name="GeldigTotEnMet">The last day it exists, or <see langword="null"/>.</param>
/// <param name="Bestand">The policy file it stands in.</param>
/// <param name="Regelnummer">The line in that file, from 1.</param>
/// <param name="Parameters">The parameters that a computed value reads; <see langword="null"/> becomes empty.</param>
/// <param name="Toelichting">What the motivation and the last days of the duties without a condition read; <see langword="null"/> becomes nothing.</param>
public sealed record Regelschema(
    string Naam,
    int Voorwaarde,
    int Uitkomst,
    IReadOnlyList<int> UitzonderingOp,
    IReadOnlyList<int> Gegevens,
    IReadOnlyList<int> Definities,
    IReadOnlyList<Tekstdeel> Want,
    IReadOnlyList<Verplichtingschema> Verplichtingen,
    IReadOnlyList<Bronverwijzing> Bronnen,
    Datum? GeldigVanaf,
    Datum? GeldigTotEnMet,
    string Bestand,
    int Regelnummer,
    IReadOnlyList<int>? Parameters = null,
    Leesschema? Toelichting = null)
{
    /// <summary>What the motivation and the last days of the duties without a condition read.</summary>
    public Leesschema Toelichting { get; init; } = Toelichting ?? Leesschema.Niets;

    /// <summary>The parameters that a computed value reads.</summary>
    public IReadOnlyList<int> Parameters { get; init; } = Parameters ?? [];

    /// <summary>What a computed value reads of the members of lists.</summary>
    public IReadOnlyList<Lidlezing> Leden { get; init; } = [];

    /// <summary>Whether it gives no value, but says that the policy leaves the case open; <see cref="Uitkomst"/> is then -1, and nothing is computed.</summary>
    public bool IsNietGeregeld { get; init; }

    /// <summary>Whether the rule exists on a day; both ends are included.</summary>
    public bool BestaatOp(Datum dag) =>
        (GeldigVanaf is not { } vanaf || dag >= vanaf) && (GeldigTotEnMet is not { } tot || dag <= tot);
}
