using System;

namespace WmoDsl;

/// <summary>Which facts are somebody's, and whether that somebody is there.</summary>
internal static class Rollen
{
    /// <summary>Whether this is a fact of a role that is known to be unfilled: there is nobody to ask it of.</summary>
    public static bool Ontbreekt(Dossier dossier, int slot) =>
        IsWeg(dossier, dossier.Schema.Gegevens[slot].Rol);

    /// <summary>Whether nobody is in a role, and that is known.</summary>
    public static bool IsWeg(Dossier dossier, string? rol) =>
        rol is not null
        && Slot(dossier.Schema, rol) is >= 0 and var vervulling
        && dossier.Gegeven(vervulling) is false;

    /// <summary>The slot that says whether a role is filled, or -1 when it is always filled.</summary>
    public static int Slot(Besluitschema schema, string rol)
    {
        for (var i = 0; i < schema.Gegevens.Count; i++)
        {
            if (schema.Gegevens[i].Soort == Gegevensoort.Rolvervulling && string.Equals(schema.Gegevens[i].Naam, rol, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
