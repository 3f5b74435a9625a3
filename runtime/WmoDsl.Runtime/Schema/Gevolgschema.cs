using System.Collections.Generic;

namespace WmoDsl;

/// <summary>What comes with outcomes of a decision: <c>bij toekennen levert ook hoogste vergoeding</c>.</summary>
/// <param name="Uitkomsten">Indices of the outcomes; empty: every outcome.</param>
/// <param name="LevertOok">Indices of the definitions whose value comes with it.</param>
/// <param name="Verplichtingen">The duties that come with it; they rest on the sources of the decision.</param>
/// <param name="Toelichting">What the last days of the duties without a condition read; <see langword="null"/> becomes nothing.</param>
public sealed record Gevolgschema(
    IReadOnlyList<int> Uitkomsten,
    IReadOnlyList<int> LevertOok,
    IReadOnlyList<Verplichtingschema> Verplichtingen,
    Leesschema? Toelichting = null)
{
    /// <summary>What the last days of the duties without a condition read.</summary>
    public Leesschema Toelichting { get; init; } = Toelichting ?? Leesschema.Niets;

    /// <summary>Whether it comes with an outcome.</summary>
    public bool KomtBij(int uitkomst)
    {
        for (var i = 0; i < Uitkomsten.Count; i++)
        {
            if (Uitkomsten[i] == uitkomst)
            {
                return true;
            }
        }

        return Uitkomsten.Count == 0;
    }
}
