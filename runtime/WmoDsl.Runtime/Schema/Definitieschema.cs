using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Which word the policy defines something with.</summary>
public enum Definitiesoort
{
    /// <summary>A <c>begrip</c>.</summary>
    Begrip,

    /// <summary>A <c>besluit</c>.</summary>
    Besluit,
}

/// <summary>One outcome goes before another: <c>afwijzen gaat voor toekennen</c>.</summary>
/// <param name="Hoger">Index of the outcome that wins.</param>
/// <param name="Lager">Index of the outcome that gives way.</param>
public readonly record struct Voorrang(int Hoger, int Lager);

/// <summary>A begrip or besluit: something of a type, with the rules that give its value.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Rol">Whose it is, when the policy defines it for a group and this is one role's; else <see langword="null"/>.</param>
/// <param name="Soort">Begrip or besluit.</param>
/// <param name="Waardesoort">The type of its value; a besluit has <see cref="Gegevensoort.Keuze"/>.</param>
/// <param name="Uitkomsten">The possible values: of a choice or besluit the options, of ja/nee exactly <c>nee</c> and <c>ja</c>; empty when computed.</param>
/// <param name="Voorrang">Which outcome goes before which, transitively complete.</param>
/// <param name="Regels">The rules.</param>
/// <param name="Anders">Index of the rule that holds when no other gives anything, or -1. It stands outside the tree of exceptions.</param>
/// <param name="Bronnen">What it rests on as a whole.</param>
public sealed record Definitieschema(
    string Naam,
    string? Rol,
    Definitiesoort Soort,
    Gegevensoort Waardesoort,
    IReadOnlyList<string> Uitkomsten,
    IReadOnlyList<Voorrang> Voorrang,
    IReadOnlyList<Regelschema> Regels,
    int Anders,
    IReadOnlyList<Bronverwijzing> Bronnen)
{
    /// <summary>For a definition of a member of a list: the name of the list; else <see langword="null"/>.</summary>
    public string? Lijst { get; init; }

    /// <summary>For a definition of a member of a list: which member, from 1; else 0.</summary>
    public int Nummer { get; init; }

    /// <summary>The name with the role: <c>pgb-vaardig van vertegenwoordiger</c>.</summary>
    public string VolledigeNaam => Rol is null ? Naam : Naam + " van " + Rol;
}
