using System;
using System.Collections.Generic;
using System.Globalization;

namespace WmoDsl;

/// <summary>
/// Checks a schema once, when it is made: every index refers to something, and nothing goes round in a circle. What comes after may
/// then walk the schema without looking. It is a fault of whoever made the schema, so it throws.
/// </summary>
internal sealed class Schematoets(Besluitschema schema)
{
    /// <summary>Checks everything.</summary>
    /// <exception cref="ArgumentException">The first thing that is wrong.</exception>
    public void Toets()
    {
        Eis(schema.Definities.Count > 0, "er is geen definitie");
        foreach (var index in schema.LevertOok)
        {
            EisIndex(index, schema.Definities.Count, "levert ook");
        }

        foreach (var gevolg in schema.Gevolgen)
        {
            foreach (var index in gevolg.Uitkomsten)
            {
                EisIndex(index, schema.Besluit.Uitkomsten.Count, "een uitkomst");
            }

            EisIndices(gevolg.Toelichting.Gegevens, gevolg.Toelichting.Definities, [], "een uitkomst");
            EisPlichten(gevolg.Verplichtingen, "een uitkomst");
            foreach (var index in gevolg.LevertOok)
            {
                Eis(System.Linq.Enumerable.Contains(schema.LevertOok, index), "wat bij een uitkomst komt, komt nergens bij");
            }
        }

        foreach (var parameter in schema.Parameters)
        {
            if (parameter.OpSoort != Verwijssoort.Peildatum)
            {
                EisIndex(
                    parameter.Op,
                    parameter.OpSoort switch
                    {
                        Verwijssoort.Gegeven => schema.Gegevens.Count,
                        Verwijssoort.Definitie => schema.Definities.Count,
                        Verwijssoort.Parameter => schema.Parameters.Count,
                        _ => 0,
                    },
                    "de dag van " + parameter.Naam);
            }
        }

        foreach (var gegeven in schema.Gegevens)
        {
            Eis(gegeven.Soort is not (Gegevensoort.Keuze or Gegevensoort.Keuzeoordeel) || gegeven.Keuzes.Count > 0, "keuze zonder keuzes: " + gegeven.Naam);
        }

        for (var i = 0; i < schema.Knopen.Count; i++)
        {
            ToetsKnoop(schema.Knopen[i]);
        }

        EisKringloos(schema.Knopen.Count, i => [.. schema.Knopen[i].Kinderen, .. Voorwaarden(schema.Knopen[i].Leden)], "voorwaarden");
        foreach (var definitie in schema.Definities)
        {
            ToetsDefinitie(definitie);
        }

        EisKringloos(schema.Definities.Count, Gebruikt, "definities");
    }

    private void ToetsKnoop(Knoop knoop)
    {
        foreach (var kind in knoop.Kinderen)
        {
            EisIndex(kind, schema.Knopen.Count, knoop.Tekst);
        }

        EisIndices(knoop.Gegevens, knoop.Definities, knoop.Parameters, knoop.Tekst);
        EisLeden(knoop.Leden, knoop.Tekst);
        Eis(knoop.Leden.Count == 0 || knoop.Soort == Knoopsoort.Atoom, "leden bij " + knoop.Tekst);
        Eis(knoop.Lid is null || knoop.Kinderen.Count == 2, "lid bij " + knoop.Tekst);
        Eis(knoop.Labels.Count == 0 || knoop.Labels.Count == knoop.Kinderen.Count, "labels bij " + knoop.Tekst);
        Eis(
            knoop.Soort switch
            {
                Knoopsoort.Atoom => knoop.Index >= 0 && knoop.Kinderen.Count == 0,
                Knoopsoort.Definitie => knoop.Index >= 0 && knoop.Index < schema.Definities.Count
                    && schema.Definities[knoop.Index].Waardesoort == Gegevensoort.JaNee && knoop.Kinderen.Count == 0,
                Knoopsoort.Niet => knoop.Kinderen.Count == 1,
                _ => true,
            },
            "knoop " + knoop.Tekst);
    }

    private void ToetsDefinitie(Definitieschema definitie)
    {
        var regels = definitie.Regels;
        Eis(definitie.Anders == -1 || (definitie.Anders >= 0 && definitie.Anders < regels.Count), "anders van " + definitie.Naam);
        Eis(definitie.Waardesoort != Gegevensoort.JaNee || definitie.Uitkomsten.Count == 2, "uitkomsten van " + definitie.Naam);
        foreach (var (hoger, lager) in definitie.Voorrang)
        {
            EisIndex(hoger, definitie.Uitkomsten.Count, definitie.Naam);
            EisIndex(lager, definitie.Uitkomsten.Count, definitie.Naam);
        }

        EisVoorrang(definitie);
        for (var i = 0; i < regels.Count; i++)
        {
            ToetsRegel(definitie, regels[i]);
            Eis(i != definitie.Anders || regels[i].UitzonderingOp.Count == 0, "anders is een uitzondering in " + definitie.Naam);
        }

        EisKringloos(regels.Count, i => regels[i].UitzonderingOp, "uitzonderingen van " + definitie.Naam);
    }

    private void ToetsRegel(Definitieschema definitie, Regelschema regel)
    {
        Eis(regel.Voorwaarde == -1 || (regel.Voorwaarde >= 0 && regel.Voorwaarde < schema.Knopen.Count), "voorwaarde van " + regel.Naam);
        Eis(!regel.IsNietGeregeld || (regel.Uitkomst == -1 && regel.Verplichtingen.Count == 0), "wat niet geregeld is volgens " + regel.Naam);
        Eis(regel.Uitkomst == -1 || (regel.Uitkomst >= 0 && regel.Uitkomst < definitie.Uitkomsten.Count), "uitkomst van " + regel.Naam);
        EisIndices(regel.Gegevens, regel.Definities, regel.Parameters, regel.Naam);
        EisIndices(regel.Toelichting.Gegevens, regel.Toelichting.Definities, [], regel.Naam);
        EisPlichten(regel.Verplichtingen, regel.Naam);
        EisLeden(regel.Leden, regel.Naam);
        foreach (var ouder in regel.UitzonderingOp)
        {
            EisIndex(ouder, definitie.Regels.Count, regel.Naam);
            Eis(ouder != definitie.Anders, "uitzondering op anders: " + regel.Naam);
        }

        foreach (var deel in regel.Want)
        {
            var aantal = deel.Soort switch
            {
                Verwijssoort.Gegeven => schema.Gegevens.Count,
                Verwijssoort.Parameter => schema.Parameters.Count,
                Verwijssoort.Definitie => schema.Definities.Count,
                _ => int.MaxValue,
            };
            Eis(aantal == int.MaxValue || (deel.Index >= 0 && deel.Index < aantal), "motivering van " + regel.Naam);
        }
    }

    // The order must be a strict one, and complete: everything after this relies on "a before b before c" being there as "a before c".
    private static void EisVoorrang(Definitieschema definitie)
    {
        var paren = new HashSet<Voorrang>(definitie.Voorrang);
        foreach (var a in paren)
        {
            Eis(a.Hoger != a.Lager, "een uitkomst gaat voor zichzelf in " + definitie.Naam);
            foreach (var b in paren)
            {
                Eis(a.Lager != b.Hoger || paren.Contains(new Voorrang(a.Hoger, b.Lager)), "voorrang is niet volledig in " + definitie.Naam);
            }
        }
    }

    private IEnumerable<int> Gebruikt(int definitie)
    {
        foreach (var regel in schema.Definities[definitie].Regels)
        {
            foreach (var ander in regel.Definities)
            {
                yield return ander;
            }

            foreach (var ander in GebruiktDoor(regel.Leden))
            {
                yield return ander;
            }

            if (regel.Voorwaarde >= 0)
            {
                foreach (var ander in GebruiktDoorKnoop(regel.Voorwaarde))
                {
                    yield return ander;
                }
            }
        }
    }

    private HashSet<int> GebruiktDoorKnoop(int begin)
    {
        var gevonden = new HashSet<int>();
        var gezien = new HashSet<int>();
        var werk = new Stack<int>();
        werk.Push(begin);
        while (werk.Count > 0)
        {
            var index = werk.Pop();
            if (!gezien.Add(index))
            {
                continue;
            }

            var knoop = schema.Knopen[index];
            if (knoop.Soort == Knoopsoort.Definitie)
            {
                gevonden.Add(knoop.Index);
            }

            gevonden.UnionWith(knoop.Definities);
            gevonden.UnionWith(GebruiktDoor(knoop.Leden));
            foreach (var kind in knoop.Kinderen)
            {
                werk.Push(kind);
            }
        }

        return gevonden;
    }

    private IEnumerable<int> GebruiktDoor(IReadOnlyList<Lidlezing> leden)
    {
        foreach (var lid in leden)
        {
            foreach (var ander in GebruiktDoorKnoop(lid.Voorwaarde))
            {
                yield return ander;
            }

            foreach (var ander in lid.Definities)
            {
                yield return ander;
            }

            foreach (var ander in GebruiktDoor(lid.Leden))
            {
                yield return ander;
            }
        }
    }

    private static IEnumerable<int> Voorwaarden(IReadOnlyList<Lidlezing> leden)
    {
        foreach (var lid in leden)
        {
            yield return lid.Voorwaarde;
            foreach (var dieper in Voorwaarden(lid.Leden))
            {
                yield return dieper;
            }
        }
    }

    private void EisLeden(IReadOnlyList<Lidlezing> leden, string waar)
    {
        foreach (var lid in leden)
        {
            EisIndex(lid.Voorwaarde, schema.Knopen.Count, waar);
            EisIndices(lid.Gegevens, lid.Definities, lid.Parameters, waar);
            EisLeden(lid.Leden, waar);
        }
    }

    private void EisIndices(IReadOnlyList<int> gegevens, IReadOnlyList<int> definities, IReadOnlyList<int> parameters, string waar)
    {
        foreach (var index in gegevens)
        {
            EisIndex(index, schema.Gegevens.Count, waar);
        }

        foreach (var index in definities)
        {
            EisIndex(index, schema.Definities.Count, waar);
        }

        foreach (var index in parameters)
        {
            EisIndex(index, schema.Parameters.Count, waar);
        }
    }

    // The words of a condition are those of the one rule it is made of.
    private void EisPlichten(IReadOnlyList<Verplichtingschema> plichten, string waar)
    {
        foreach (var plicht in plichten)
        {
            EisIndices(plicht.Toelichting.Gegevens, plicht.Toelichting.Definities, [], waar);
            if (plicht.Mits != -1)
            {
                EisIndex(plicht.Mits, schema.Definities.Count, waar);
                var mits = schema.Definities[plicht.Mits];
                Eis(mits.Waardesoort == Gegevensoort.JaNee && mits.Regels.Count > 0 && mits.Regels[0].Voorwaarde >= 0, "de voorwaarde van een verplichting bij " + waar);
            }
        }
    }

    private static void EisKringloos(int aantal, Func<int, IEnumerable<int>> volgende, string wat)
    {
        // 0: not seen, 1: on the way down, 2: done.
        var stand = new byte[aantal];
        for (var i = 0; i < aantal; i++)
        {
            Bezoek(i);
        }

        void Bezoek(int i)
        {
            if (stand[i] == 2)
            {
                return;
            }

            Eis(stand[i] == 0, "een kring in de " + wat);
            stand[i] = 1;
            foreach (var ander in volgende(i))
            {
                Bezoek(ander);
            }

            stand[i] = 2;
        }
    }

    private static void EisIndex(int index, int aantal, string waar) => Eis(
        index >= 0 && index < aantal, string.Format(CultureInfo.InvariantCulture, "index {0} bij {1}", index, waar));

    private static void Eis(bool klopt, string wat)
    {
        if (!klopt)
        {
            throw new ArgumentException("Dit besluitschema klopt niet: " + wat + ".");
        }
    }
}
