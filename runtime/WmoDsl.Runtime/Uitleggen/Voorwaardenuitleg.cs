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

        delen.AddRange(Gelezen(schema));
        for (var i = 0; i < schema.Kinderen.Count; i++)
        {
            delen.Add(Van(schema.Kinderen[i], schema.Label(i)));
        }

        return new Uitlegdeel(Uitlegsoort.Voorwaarde, schema.Tekst, label, Redenering.Voorwaarde(dossier, knoop), null, delen);
    }

    private List<Uitlegdeel> Gelezen(Knoop knoop)
    {
        var delen = new List<Uitlegdeel>();
        foreach (var slot in knoop.Gegevens)
        {
            var naam = dossier.Schema.Gegevens[slot].VolledigeNaam;
            var waarde = Waardetekst.VanGegeven(dossier, slot);
            // "ernstige loopproblemen: ja (ernstige loopproblemen: ja)" tells nothing twice; "niet vast te stellen" does tell something.
            if (!string.Equals(naam, knoop.Tekst, StringComparison.OrdinalIgnoreCase) || dossier.IsNietVastTeStellen(slot))
            {
                delen.Add(Uitlegdeel.Van(Uitlegsoort.Waarde, naam + ": " + waarde));
            }
        }

        foreach (var index in knoop.Parameters)
        {
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde, dossier.Schema.Parameters[index].Naam + ": " + Waardetekst.VanParameter(dossier, index)));
        }

        foreach (var index in knoop.Definities)
        {
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde,
                dossier.Schema.Definities[index].VolledigeNaam + ": " + Waardetekst.VanDefinitie(dossier, index),
                regels.Definitie(index)));
        }

        return delen;
    }
}
