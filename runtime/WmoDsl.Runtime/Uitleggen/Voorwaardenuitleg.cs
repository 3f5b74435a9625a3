using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains conditions: the tree with ja, nee or onbekend at every node, and below the leaves the values they read.</summary>
internal sealed class Voorwaardenuitleg(Dossier dossier, Regeluitleg regels)
{
    // Inside how many members of lists: there it has been said that they are there, and how many there are is no news.
    private int _leden;

    // Of a fact that will not come there is more to say than its value.
    private bool? _allesVastTeStellen;

    /// <summary>Whether no fact is known not to come.</summary>
    public bool IsAllesVastTeStellen => _allesVastTeStellen ??= dossier.IsAllesVastTeStellen;

    /// <summary>A node with all below it.</summary>
    public Uitlegdeel Van(int knoop, string label)
    {
        if (IsAllesVastTeStellen && dossier.Schema.Uitleg.Knoop(knoop) is { } vormen && vormen.Plaats(dossier) is >= 0 and var plaats)
        {
            var vorm = vormen[plaats] ??= Maak(knoop, label);
            return vorm.Label == label ? vorm : vorm with { Label = label };
        }

        return Maak(knoop, label);
    }

    // Most conditions have as many parts as they read and hold; a definition has its sources and its condition.
    private static int Ruimte(Knoop knoop) =>
        knoop.Soort == Knoopsoort.Definitie ? 4 : knoop.Gegevens.Count + knoop.Parameters.Count + knoop.Definities.Count + knoop.Kinderen.Count;

    private Uitlegdeel Maak(int knoop, string label)
    {
        var schema = dossier.Schema.Knopen[knoop];
        var waarde = Redenering.Voorwaarde(dossier, knoop);
        if (dossier.Schema.Bladen.Van(knoop, label, waarde) is { } blad && (IsAllesVastTeStellen || !dossier.IsNietVastTeStellen(schema.Gegevens[0])))
        {
            return blad;
        }

        var delen = new List<Uitlegdeel>(Ruimte(schema));
        _leden += schema.Lid is null ? 0 : 1;
        if (schema.Soort == Knoopsoort.Definitie)
        {
            regels.Definitie(delen, schema.Index);
        }

        Gelezen(delen, schema.Gegevens, schema.Parameters, schema.Definities, schema.Tekst);
        Leden(delen, schema.Leden);
        for (var i = schema.Lid is null || IsMisschien(schema) ? 0 : 1; i < schema.Kinderen.Count; i++)
        {
            if (!IsAfwezig(schema.Kinderen[i]))
            {
                delen.Add(Van(schema.Kinderen[i], schema.Label(i)));
            }
        }

        if (schema.Kinderen.Count > 0 && AllenAfwezig(schema.Kinderen))
        {
            Aantal(delen, schema.Kinderen[0]);
        }

        _leden -= schema.Lid is null ? 0 : 1;
        return new Uitlegdeel(Uitlegsoort.Voorwaarde, schema.Tekst, label, waarde, null, delen.Count == 0 ? [] : delen);
    }

    /// <summary>Adds the members that a count or a computation is about: whether each counts, and what for.</summary>
    public void Leden(List<Uitlegdeel> delen, IReadOnlyList<Lidlezing> leden)
    {
        if (leden.Count == 0)
        {
            return;
        }

        var voor = delen.Count;
        foreach (var lid in leden)
        {
            if (IsAfwezig(lid.Voorwaarde))
            {
                continue;
            }

            var deel = Van(lid.Voorwaarde, "");
            if (!Redenering.Voorwaarde(dossier, lid.Voorwaarde).IsNee)
            {
                _leden++;
                List<Uitlegdeel> onderdelen = [.. deel.Onderdelen];
                Gelezen(onderdelen, lid.Gegevens, lid.Parameters, lid.Definities, "");
                Leden(onderdelen, lid.Leden);
                deel = deel with { Onderdelen = onderdelen };
                _leden--;
            }

            delen.Add(deel);
        }

        if (delen.Count == voor)
        {
            Aantal(delen, leden[0].Voorwaarde);
        }
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
    private void Aantal(List<Uitlegdeel> delen, int knoop)
    {
        var erIs = dossier.Schema.Knopen[knoop];
        while (erIs.Kinderen.Count > 0)
        {
            erIs = dossier.Schema.Knopen[erIs.Kinderen[0]];
        }

        Gelezen(delen, erIs.Gegevens, [], [], "");
    }

    // A part about a member of a list who is known not to be there.
    private bool IsAfwezig(int knoop) =>
        dossier.Schema.Knopen[knoop] is { Lid: not null } lid && Redenering.Voorwaarde(dossier, lid.Kinderen[0]) is var erIs && (lid.Soort == Knoopsoort.Of ? erIs.IsJa : erIs.IsNee);

    private bool IsMisschien(Knoop lid) => Redenering.Voorwaarde(dossier, lid.Kinderen[0]).IsOnbekend;

    /// <summary>Adds the values that a condition or a computation reads.</summary>
    /// <param name="delen">Where they are added.</param>
    /// <param name="gegevens">Its facts.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="definities">Its definitions.</param>
    /// <param name="tekst">Its words; a fact that is all there is to it is not repeated.</param>
    public void Gelezen(
        List<Uitlegdeel> delen, IReadOnlyList<int> gegevens, IReadOnlyList<int> parameters, IReadOnlyList<int> definities, string tekst)
    {
        for (var i = 0; i < gegevens.Count; i++)
        {
            var slot = gegevens[i];
            if (_leden > 0 && dossier.Schema.Gegevens[slot].Soort == Gegevensoort.Lijst && dossier.Gegeven(slot) is not null)
            {
                continue;
            }

            var naam = dossier.Schema.Gegevens[slot].VolledigeNaam;
            // "ernstige loopproblemen: ja (ernstige loopproblemen: ja)" tells nothing twice; "niet vast te stellen" does tell something.
            if (!string.Equals(naam, tekst, StringComparison.OrdinalIgnoreCase) || dossier.IsNietVastTeStellen(slot))
            {
                delen.Add(Uitlegdeel.Van(Uitlegsoort.Waarde, naam + ": " + Waardetekst.VanGegeven(dossier, slot)));
            }
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            var index = parameters[i];
            delen.Add(dossier.Schema.Uitleg.Parameter(dossier, index));
        }

        for (var i = 0; i < definities.Count; i++)
        {
            var index = definities[i];
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde,
                dossier.Schema.Boom(index).Met(Waardetekst.VanDefinitie(dossier, index)),
                regels.Definitie(index)));
        }
    }
}
