using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains conditions: the tree with ja, nee or onbekend at every node, and below the leaves the values they read.</summary>
internal sealed class Voorwaardenuitleg(Dossier dossier, Regeluitleg regels)
{
    // Inside how many members of lists: there it has been said that they are there, and how many there are is no news.
    private int _leden;

    /// <summary>A node with all below it.</summary>
    public Uitlegdeel Van(int knoop, string label)
    {
        var schema = dossier.Schema.Knopen[knoop];
        var delen = new List<Uitlegdeel>();
        _leden += schema.Lid is null ? 0 : 1;
        if (schema.Soort == Knoopsoort.Definitie)
        {
            delen.AddRange(regels.Definitie(schema.Index));
        }

        delen.AddRange(Gelezen(schema.Gegevens, schema.Parameters, schema.Definities, schema.Tekst));
        delen.AddRange(Leden(schema.Leden));
        for (var i = schema.Lid is null || IsMisschien(schema) ? 0 : 1; i < schema.Kinderen.Count; i++)
        {
            if (!IsAfwezig(schema.Kinderen[i]))
            {
                delen.Add(Van(schema.Kinderen[i], schema.Label(i)));
            }
        }

        if (schema.Kinderen.Count > 0 && AllenAfwezig(schema.Kinderen))
        {
            delen.AddRange(Aantal(schema.Kinderen[0]));
        }

        _leden -= schema.Lid is null ? 0 : 1;
        return new Uitlegdeel(Uitlegsoort.Voorwaarde, schema.Tekst, label, Redenering.Voorwaarde(dossier, knoop), null, delen);
    }

    /// <summary>The members that a count or a computation is about: whether each counts, and what for.</summary>
    public List<Uitlegdeel> Leden(IReadOnlyList<Lidlezing> leden)
    {
        var delen = new List<Uitlegdeel>();
        foreach (var lid in leden)
        {
            if (IsAfwezig(lid.Voorwaarde))
            {
                continue;
            }

            var deel = Van(lid.Voorwaarde, "");
            _leden++;
            delen.Add(Redenering.Voorwaarde(dossier, lid.Voorwaarde).IsNee
                ? deel
                : deel with { Onderdelen = [.. deel.Onderdelen, .. Gelezen(lid.Gegevens, lid.Parameters, lid.Definities, ""), .. Leden(lid.Leden)] });
            _leden--;
        }

        if (delen.Count == 0 && leden.Count > 0)
        {
            delen.AddRange(Aantal(leden[0].Voorwaarde));
        }

        return delen;
    }

    private bool AllenAfwezig(IReadOnlyList<int> knopen)
    {
        foreach (var knoop in knopen)
        {
            if (!IsAfwezig(knoop))
            {
                return false;
            }
        }

        return true;
    }

    // How many there are, when there is nobody to explain.
    private List<Uitlegdeel> Aantal(int knoop)
    {
        var erIs = dossier.Schema.Knopen[knoop];
        while (erIs.Kinderen.Count > 0)
        {
            erIs = dossier.Schema.Knopen[erIs.Kinderen[0]];
        }

        return Gelezen(erIs.Gegevens, [], [], "");
    }

    // A part about a member of a list who is known not to be there.
    private bool IsAfwezig(int knoop) =>
        dossier.Schema.Knopen[knoop] is { Lid: not null } lid && Redenering.Voorwaarde(dossier, lid.Kinderen[0]) is var erIs && (lid.Soort == Knoopsoort.Of ? erIs.IsJa : erIs.IsNee);

    private bool IsMisschien(Knoop lid) => Redenering.Voorwaarde(dossier, lid.Kinderen[0]).IsOnbekend;

    /// <summary>The values that a condition or a computation reads.</summary>
    /// <param name="gegevens">Its facts.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="definities">Its definitions.</param>
    /// <param name="tekst">Its words; a fact that is all there is to it is not repeated.</param>
    public List<Uitlegdeel> Gelezen(
        IReadOnlyList<int> gegevens, IReadOnlyList<int> parameters, IReadOnlyList<int> definities, string tekst)
    {
        var delen = new List<Uitlegdeel>();
        foreach (var slot in gegevens)
        {
            if (_leden > 0 && dossier.Schema.Gegevens[slot].Soort == Gegevensoort.Lijst && dossier.Gegeven(slot) is not null)
            {
                continue;
            }

            var naam = dossier.Schema.Gegevens[slot].VolledigeNaam;
            var waarde = Waardetekst.VanGegeven(dossier, slot);
            // "ernstige loopproblemen: ja (ernstige loopproblemen: ja)" tells nothing twice; "niet vast te stellen" does tell something.
            if (!string.Equals(naam, tekst, StringComparison.OrdinalIgnoreCase) || dossier.IsNietVastTeStellen(slot))
            {
                delen.Add(Uitlegdeel.Van(Uitlegsoort.Waarde, naam + ": " + waarde));
            }
        }

        foreach (var index in parameters)
        {
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde, dossier.Schema.Parameters[index].Naam + ": " + Waardetekst.VanParameterOp(dossier, index)));
        }

        foreach (var index in definities)
        {
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde,
                dossier.Schema.Definities[index].VolledigeNaam + ": " + Waardetekst.VanDefinitie(dossier, index),
                regels.Definitie(index)));
        }

        return delen;
    }
}
