using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains conditions: the tree with ja, nee or onbekend at every node, and below the leaves the values they read.</summary>
internal sealed class Voorwaardenuitleg(Dossier dossier, Regeluitleg regels)
{
    /// <summary>A node with all below it.</summary>
    public Uitlegdeel Van(int knoop, string label)
    {
        var schema = dossier.Schema.Knopen[knoop];
        var delen = new List<Uitlegdeel>();
        if (schema.Soort == Knoopsoort.Definitie)
        {
            delen.AddRange(regels.Definitie(schema.Index));
        }

        delen.AddRange(Gelezen(schema.Gegevens, schema.Parameters, schema.Definities, schema.Tekst));
        for (var i = 0; i < schema.Kinderen.Count; i++)
        {
            delen.Add(Van(schema.Kinderen[i], schema.Label(i)));
        }

        return new Uitlegdeel(Uitlegsoort.Voorwaarde, schema.Tekst, label, Redenering.Voorwaarde(dossier, knoop), null, delen);
    }

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
