using System.Collections.Generic;

namespace WmoDsl;

/// <summary>What a node of a condition is.</summary>
public enum Knoopsoort
{
    /// <summary>A comparison or a fact by itself; the <see cref="Dossier"/> knows its value.</summary>
    Atoom,

    /// <summary>A ja/nee definition.</summary>
    Definitie,

    /// <summary>Not the one child.</summary>
    Niet,

    /// <summary>All children.</summary>
    En,

    /// <summary>At least one child.</summary>
    Of,

    /// <summary>At least <see cref="Knoop.Aantal"/> children.</summary>
    Minstens,

    /// <summary>No child.</summary>
    Geen,
}

/// <summary>A node of a condition. Indices refer to the lists of the <see cref="Besluitschema"/>.</summary>
/// <param name="Soort">What the node is.</param>
/// <param name="Tekst">The words of the policy.</param>
/// <param name="Index">Which atom or which definition; else -1.</param>
/// <param name="Aantal">How many children, for <see cref="Knoopsoort.Minstens"/>; else 0.</param>
/// <param name="Kinderen">The nodes below; empty for an atom or a definition.</param>
/// <param name="Labels">For each child its letter or number in the policy, or <c>""</c>; or an empty list when none has one.</param>
/// <param name="Gegevens">For an atom: the facts it reads.</param>
/// <param name="Definities">For an atom: the definitions whose value it reads.</param>
/// <param name="Parameters">For an atom: the parameters it reads.</param>
public sealed record Knoop(
    Knoopsoort Soort,
    string Tekst,
    int Index,
    int Aantal,
    IReadOnlyList<int> Kinderen,
    IReadOnlyList<string> Labels,
    IReadOnlyList<int> Gegevens,
    IReadOnlyList<int> Definities,
    IReadOnlyList<int> Parameters)
{
    /// <summary>
    /// For a part of a condition that is about one member of a list: that member; else <see langword="null"/>. The first child then tells whether it is
    /// there, and what is said of somebody who is not there is not worth explaining.
    /// </summary>
    public string? Lid { get; init; }

    /// <summary>For an atom that counts or compares members of a list: what it reads of each.</summary>
    public IReadOnlyList<Lidlezing> Leden { get; init; } = [];

    /// <summary>The letter or number of a child in the policy, or <c>""</c>.</summary>
    internal string Label(int kind) => kind < Labels.Count ? Labels[kind] : "";
}

/// <summary>What is read of a member of a list, as far as that member counts. Indices refer to the lists of the <see cref="Besluitschema"/>.</summary>
/// <param name="Voorwaarde">The node that tells whether it counts.</param>
/// <param name="Gegevens">The facts that its value reads.</param>
/// <param name="Definities">The definitions that its value reads.</param>
/// <param name="Parameters">The parameters that its value reads.</param>
/// <param name="Leden">What its value in turn reads of members.</param>
public sealed record Lidlezing(
    int Voorwaarde,
    IReadOnlyList<int> Gegevens,
    IReadOnlyList<int> Definities,
    IReadOnlyList<int> Parameters,
    IReadOnlyList<Lidlezing> Leden);
