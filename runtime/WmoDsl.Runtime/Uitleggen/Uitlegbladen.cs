using System;

namespace WmoDsl;

/// <summary>
/// Conditions that are a fact and nothing else, explained once for each value: <c>klimrek getest: ja</c>. They are most of what an explanation consists of.
/// </summary>
internal sealed class Uitlegbladen
{
    private readonly Uitlegdeel[]?[] _bladen;

    /// <summary>For the conditions of a decision.</summary>
    public Uitlegbladen(Besluitschema schema)
    {
        _bladen = new Uitlegdeel[schema.Knopen.Count][];
        var labels = new string[schema.Knopen.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            for (var kind = 0; kind < schema.Knopen[i].Kinderen.Count; kind++)
            {
                labels[schema.Knopen[i].Kinderen[kind]] = schema.Knopen[i].Label(kind);
            }
        }

        for (var i = 0; i < labels.Length; i++)
        {
            var knoop = schema.Knopen[i];
            if (knoop is { Soort: Knoopsoort.Atoom, Lid: null, Leden.Count: 0, Definities.Count: 0, Parameters.Count: 0, Gegevens.Count: 1 }
                && string.Equals(schema.Gegevens[knoop.Gegevens[0]].VolledigeNaam, knoop.Tekst, StringComparison.OrdinalIgnoreCase))
            {
                var label = labels[i] ?? "";
                _bladen[i] = [Blad(Kleene.Ja), Blad(Kleene.Nee)];

                Uitlegdeel Blad(Kleene waarde) => new(Uitlegsoort.Voorwaarde, knoop.Tekst, label, waarde, null, []);
            }
        }
    }

    /// <summary>Whether a condition is a fact and nothing else.</summary>
    public bool Is(int knoop) => _bladen[knoop] is not null;

    /// <summary>The explanation of a condition that is known; <see langword="null"/> when there is more to say of it.</summary>
    public Uitlegdeel? Van(int knoop, string label, Kleene waarde) =>
        _bladen[knoop] is { } blad && !waarde.IsOnbekend && blad[0].Label == label ? blad[waarde.IsJa ? 0 : 1] : null;
}
