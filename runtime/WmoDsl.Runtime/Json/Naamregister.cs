using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>The names by which a document can give facts: facts by themselves, and roles with the facts of each.</summary>
internal sealed class Naamregister
{
    private readonly Dictionary<string, int> _gegevens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rol> _rollen = new(StringComparer.Ordinal);
    private readonly List<string> _namen = [];

    /// <summary>Reads the names from a schema.</summary>
    public Naamregister(Besluitschema schema)
    {
        for (var slot = 0; slot < schema.Gegevens.Count; slot++)
        {
            var gegeven = schema.Gegevens[slot];
            if (gegeven.Soort == Gegevensoort.Rolvervulling)
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
    }

    /// <summary>The slot of a fact, by its name with the role; or -1.</summary>
    public int Gegeven(string naam) => _gegevens.TryGetValue(Naam.Sleutel(naam), out var slot) ? slot : -1;

    /// <summary>A role, or <see langword="null"/>.</summary>
    public Rol? ZoekRol(string naam) => _rollen.TryGetValue(Naam.Sleutel(naam), out var rol) ? rol : null;

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
}
