using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>The names by which a document can give facts: facts by themselves, and roles with the facts of each.</summary>
internal sealed class Naamregister
{
    private readonly Dictionary<string, int> _gegevens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rol> _rollen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lijst> _lijsten = new(StringComparer.Ordinal);
    private readonly List<string> _namen = [];

    /// <summary>Reads the names from a schema.</summary>
    public Naamregister(Besluitschema schema)
    {
        var leden = new List<(string Lijst, int Slot)>();
        for (var slot = 0; slot < schema.Gegevens.Count; slot++)
        {
            var gegeven = schema.Gegevens[slot];
            if (gegeven.Soort == Gegevensoort.Lijst)
            {
                _lijsten[Naam.Sleutel(gegeven.Naam)] = new Lijst(gegeven.Naam, slot, (int)(gegeven.Maximum ?? 0));
                _namen.Add(gegeven.Naam);
            }
            else if (gegeven.Lijst is { } lijst)
            {
                leden.Add((lijst, slot));
            }
            else if (gegeven.Soort == Gegevensoort.Rolvervulling)
            {
                ZoekOfMaakRol(gegeven.Naam).Vervulling = slot;
            }
            else if (gegeven.Rol is { } rol)
            {
                ZoekOfMaakRol(rol).Gegevens[Naam.Sleutel(gegeven.Naam)] = slot;
                ZoekOfMaakRol(rol).Namen.Add(gegeven.Naam);
                _gegevens[Naam.Sleutel(gegeven.VolledigeNaam)] = slot;
                _namen.Add(gegeven.VolledigeNaam);
            }
            else
            {
                _gegevens[Naam.Sleutel(gegeven.Naam)] = slot;
                _namen.Add(gegeven.Naam);
            }
        }

        foreach (var (lijst, slot) in leden)
        {
            if (_lijsten.TryGetValue(Naam.Sleutel(lijst), out var gevonden) && schema.Gegevens[slot].Nummer is >= 1 and var nummer && nummer <= gevonden.Leden.Length)
            {
                gevonden.Leden[nummer - 1].Gegevens[Naam.Sleutel(schema.Gegevens[slot].Naam)] = slot;
                gevonden.Leden[nummer - 1].Namen.Add(schema.Gegevens[slot].Naam);
            }
        }
    }

    /// <summary>The slot of a fact, by its name with the role; or -1.</summary>
    public int Gegeven(string naam) => _gegevens.TryGetValue(Naam.Sleutel(naam), out var slot) ? slot : -1;

    /// <summary>A role, or <see langword="null"/>.</summary>
    public Rol? ZoekRol(string naam) => _rollen.TryGetValue(Naam.Sleutel(naam), out var rol) ? rol : null;

    /// <summary>A list, or <see langword="null"/>.</summary>
    public Lijst? ZoekLijst(string naam) => _lijsten.TryGetValue(Naam.Sleutel(naam), out var lijst) ? lijst : null;

    /// <summary>The name of a fact or role that was probably meant, or <see langword="null"/>.</summary>
    public string? Bedoeld(string naam) => Woordafstand.Dichtstbij(Naam.Sleutel(naam), _namen);

    private Rol ZoekOfMaakRol(string naam)
    {
        if (!_rollen.TryGetValue(Naam.Sleutel(naam), out var rol))
        {
            _rollen[Naam.Sleutel(naam)] = rol = new Rol(naam);
            _namen.Add(naam);
        }

        return rol;
    }

    /// <summary>A role and its facts.</summary>
    internal sealed class Rol(string naam)
    {
        /// <summary>The name, as the policy writes it.</summary>
        public string Naam { get; } = naam;

        /// <summary>The slot that says whether it is filled; -1 when it always is.</summary>
        public int Vervulling { get; set; } = -1;

        /// <summary>Its facts by key.</summary>
        public Dictionary<string, int> Gegevens { get; } = new(StringComparer.Ordinal);

        /// <summary>The names of its facts, as the policy writes them.</summary>
        public List<string> Namen { get; } = [];
    }

    /// <summary>A list and its members.</summary>
    internal sealed class Lijst
    {
        public Lijst(string naam, int slot, int maximum)
        {
            Naam = naam;
            Slot = slot;
            Leden = new Rol[maximum];
            for (var i = 0; i < maximum; i++)
            {
                Leden[i] = new Rol("de " + Getaltekst.Van(i + 1) + "e van de " + naam);
            }
        }

        /// <summary>The name, as the policy writes it.</summary>
        public string Naam { get; }

        /// <summary>The slot that says how many there are.</summary>
        public int Slot { get; }

        /// <summary>The members there can be.</summary>
        public Rol[] Leden { get; }
    }
}
