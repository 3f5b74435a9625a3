using System;

namespace WmoDsl;

/// <summary>Which facts are somebody's, and whether that somebody is there.</summary>
internal static class Rollen
{
    /// <summary>Whether this is a fact of a role that is known to be unfilled: there is nobody to ask it of.</summary>
    public static bool Ontbreekt(Dossier dossier, int slot) =>
        dossier.Schema.Gegevens[slot] is var gegeven && IsWeg(dossier, gegeven.Rol, gegeven.Lijst, gegeven.Nummer);

    /// <summary>Whether nobody is in a role or there is no such member of a list, and that is known.</summary>
    public static bool IsWeg(Dossier dossier, string? rol, string? lijst, int nummer) =>
        rol is not null
        && (lijst is null
            ? Slot(dossier.Schema, rol) is >= 0 and var vervulling && dossier.Gegeven(vervulling) is false
            : AantalLeden(dossier, lijst) is { } aantal && nummer > aantal);

    /// <summary>Whether this is a fact of a member of a list of which is not known how many members it has: nothing is asked of somebody who may not be there.</summary>
    public static bool IsMisschienLid(Dossier dossier, int slot) =>
        dossier.Schema.Gegevens[slot].Lijst is { } lijst && AantalLeden(dossier, lijst) is null;

    private static int? AantalLeden(Dossier dossier, string lijst) => Lijstslot(dossier.Schema, lijst) is >= 0 and var slot ? (int?)dossier.Gegeven(slot) : null;

    /// <summary>The slot that says how many there are in a list, or -1.</summary>
    public static int Lijstslot(Besluitschema schema, string lijst) => Zoek(schema, Gegevensoort.Lijst, lijst);

    /// <summary>The slot that says whether a role is filled, or -1 when it is always filled.</summary>
    public static int Slot(Besluitschema schema, string rol) => Zoek(schema, Gegevensoort.Rolvervulling, rol);

    private static int Zoek(Besluitschema schema, Gegevensoort soort, string naam)
    {
        for (var i = 0; i < schema.Gegevens.Count; i++)
        {
            if (schema.Gegevens[i].Soort == soort && string.Equals(schema.Gegevens[i].Naam, naam, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
