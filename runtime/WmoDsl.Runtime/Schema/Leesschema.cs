using System.Collections.Generic;

namespace WmoDsl;

/// <summary>What the words with an outcome read: the motivation of a rule, the last days of duties. It never decides anything.</summary>
/// <param name="Gegevens">The facts.</param>
/// <param name="Definities">The definitions.</param>
public sealed record Leesschema(IReadOnlyList<int> Gegevens, IReadOnlyList<int> Definities)
{
    /// <summary>Nothing.</summary>
    public static readonly Leesschema Niets = new([], []);
}
