using System.Collections.Generic;

namespace WmoDsl;

// The reasoning of an advice in JSON: the decision and every begrip it reads, with their rules and conditions. A list that is empty is left out.

/// <summary>The decision or a begrip, with its value and its rules.</summary>
internal sealed record Definitiedocument(
    string Naam,
    string Soort,
    string Stand,
    string? Tekst,
    object? Waarde,
    IReadOnlyList<Regeldocument> Regels);

/// <summary>A rule, how it fared, and its condition; no condition: it always holds.</summary>
internal sealed record Regeldocument(
    string Regel,
    string? Waarde,
    string Stand,
    bool Grond,
    IReadOnlyList<string>? UitzonderingOp,
    Voorwaardedocument? Voorwaarde,
    IReadOnlyList<Gelezendocument>? Gelezen,
    IReadOnlyList<Liddocument>? Leden);

/// <summary>A condition with its value: ja, nee or onbekend.</summary>
internal sealed record Voorwaardedocument(
    string? Label,
    string Soort,
    int? Aantal,
    string Tekst,
    string Uitkomst,
    IReadOnlyList<Gelezendocument>? Gelezen,
    IReadOnlyList<Liddocument>? Leden,
    IReadOnlyList<Voorwaardedocument>? Onderdelen);

/// <summary>A value that is read: of a fact, a parameter or a begrip.</summary>
internal sealed record Gelezendocument(string Soort, string Naam, string Tekst, object? Waarde);

/// <summary>A member of a list that is counted or computed with, as far as it counts.</summary>
internal sealed record Liddocument(Voorwaardedocument Voorwaarde, IReadOnlyList<Gelezendocument>? Gelezen, IReadOnlyList<Liddocument>? Leden);

/// <summary>A fact that the advice rests on.</summary>
internal sealed record Gegevendocument(string Naam, string Tekst, object? Waarde, bool? NietVastTeStellen);
