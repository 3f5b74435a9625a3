using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Finds of every atom the rule it stands in, and so what it rests on. Made once with the schema.</summary>
internal sealed class Voorwaardenlijst
{
    private readonly Besluitschema _schema;
    private readonly Voorwaarde?[] _voorwaarden;
    private readonly List<Bronverwijzing> _artikelen = [];

    public Voorwaardenlijst(Besluitschema schema)
    {
        _schema = schema;
        var aantal = 0;
        foreach (var knoop in schema.Knopen)
        {
            aantal = knoop.Soort == Knoopsoort.Atoom ? Math.Max(aantal, knoop.Index + 1) : aantal;
        }

        _voorwaarden = new Voorwaarde?[aantal];
        foreach (var definitie in schema.Definities)
        {
            foreach (var regel in definitie.Regels)
            {
                if (regel.Voorwaarde >= 0)
                {
                    Bezoek(schema.Knopen[regel.Voorwaarde], definitie, regel);
                }
            }
        }
    }

    /// <summary>The conditions, by number; one that no rule asks stands by itself.</summary>
    public Voorwaarde[] Voorwaarden()
    {
        var voorwaarden = new Voorwaarde[_voorwaarden.Length];
        for (var i = 0; i < voorwaarden.Length; i++)
        {
            voorwaarden[i] = _voorwaarden[i] ?? new Voorwaarde(i, "", "", "", [], -1);
        }

        return voorwaarden;
    }

    /// <summary>The places they stand at, in the order of the conditions.</summary>
    public IReadOnlyList<Bronverwijzing> Artikelen => _artikelen;

    private void Bezoek(Knoop knoop, Definitieschema definitie, Regelschema regel)
    {
        if (knoop.Soort == Knoopsoort.Atoom)
        {
            var bronnen = Motivering.Bronnen(definitie, regel);
            _voorwaarden[knoop.Index] ??= new Voorwaarde(knoop.Index, knoop.Tekst, definitie.VolledigeNaam, regel.Naam, bronnen, Artikel(bronnen));
        }

        foreach (var kind in knoop.Kinderen)
        {
            Bezoek(_schema.Knopen[kind], definitie, regel);
        }
    }

    private int Artikel(IReadOnlyList<Bronverwijzing> bronnen)
    {
        if (bronnen.Count == 0)
        {
            return -1;
        }

        var index = _artikelen.IndexOf(bronnen[0]);
        if (index < 0)
        {
            index = _artikelen.Count;
            _artikelen.Add(bronnen[0]);
        }

        return index;
    }
}
