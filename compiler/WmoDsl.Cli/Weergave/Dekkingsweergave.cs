using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Weergave;

/// <summary>What the examples touch, for people and for programs. <see cref="Dekkingspagina"/> is the page.</summary>
internal static class Dekkingsweergave
{
    /// <summary>Writes the counts, and what is missing.</summary>
    public static void Tekst(Venster venster, GeladenBeleid beleid, Dekking dekking)
    {
        venster.Regel();
        venster.Regel("Dekking door de voorbeelden", Stijl.Kop);
        foreach (var (naam, telling) in Tellingen(dekking))
        {
            venster.Schrijf($"  {naam}: ");
            venster.Regel(Woorden(telling), IsVol(telling) ? Stijl.Goed : Stijl.Waarschuwing);
        }

        var gaten = dekking.Gaten.ToList();
        venster.Regel();
        foreach (var gat in gaten)
        {
            venster.Schrijf(Meldingentekst.Plaats(beleid, gat.Punt.Plaats.Source, gat.Punt.Plaats.Span) + ": ", Stijl.Zacht);
            venster.Regel(gat.Wat, Stijl.Kop);
            venster.Regel("  nodig: " + gat.Nodig);
        }

        if (gaten.Count == 0)
        {
            venster.Regel("De voorbeelden raken alles.", Stijl.Goed);
        }
        else
        {
            venster.Regel();
            venster.Regel($"De voorbeelden missen nog {Meldingentekst.Aantal(gaten.Count, "geval", "gevallen")}.", Stijl.Waarschuwing);
        }
    }

    /// <summary>Writes the property <c>dekking</c>.</summary>
    public static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Dekking dekking)
    {
        json.WriteStartObject("dekking");
        json.WriteBoolean("volledig", !dekking.Gaten.Any());
        json.WriteStartObject("totaal");
        Json(json, dekking.Totaal);
        json.WriteEndObject();
        json.WriteStartArray("besluiten");
        foreach (var besluit in dekking.Besluiten)
        {
            json.WriteStartObject();
            json.WriteString("besluit", besluit.Besluit.Naam);
            Json(json, besluit.Telling);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("definities");
        foreach (var definitie in dekking.Definities)
        {
            Json(json, beleid, definitie);
        }

        json.WriteEndArray();
        json.WriteStartArray("ontbreekt");
        foreach (var gat in dekking.Gaten)
        {
            json.WriteStartObject();
            json.WriteString(Toetsweergave.Soort(gat.Definitie.Definitie), gat.Definitie.Naam);
            Json(json, beleid, gat.Punt.Plaats);
            json.WriteString("wat", gat.Wat);
            json.WriteString("nodig", gat.Nodig);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The counts by decision, those of what no decision rests on, and the total.</summary>
    public static IEnumerable<(string Naam, Dekkingstelling Telling)> Tellingen(Dekking dekking)
    {
        foreach (var besluit in dekking.Besluiten)
        {
            yield return ("besluit " + besluit.Besluit.Naam, besluit.Telling);
        }

        if (dekking.Overig.Any())
        {
            yield return ("begrippen buiten de besluiten", Dekkingstelling.Van(dekking.Overig));
        }

        yield return ("totaal", dekking.Totaal);
    }

    /// <summary>Counts in words.</summary>
    public static string Woorden(Dekkingstelling t) => string.Create(
        CultureInfo.InvariantCulture,
        $"regels {t.Regels} van {t.AlleRegels}, voorwaarden {t.Voorwaarden} van {t.AlleVoorwaarden} (beide kanten), grenzen {t.Grenzen} van {t.AlleGrenzen}");

    /// <summary>Whether nothing is missing.</summary>
    public static bool IsVol(Dekkingstelling t) => (t.Regels, t.Voorwaarden, t.Grenzen) == (t.AlleRegels, t.AlleVoorwaarden, t.AlleGrenzen);

    private static void Json(Utf8JsonWriter json, Dekkingstelling telling)
    {
        Deel("regels", telling.Regels, telling.AlleRegels);
        Deel("voorwaarden", telling.Voorwaarden, telling.AlleVoorwaarden);
        Deel("grenzen", telling.Grenzen, telling.AlleGrenzen);

        void Deel(string naam, int gedekt, int van)
        {
            json.WriteStartObject(naam);
            json.WriteNumber("gedekt", gedekt);
            json.WriteNumber("van", van);
            json.WriteEndObject();
        }
    }

    private static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Definitiedekking definitie)
    {
        json.WriteStartObject();
        json.WriteString(Toetsweergave.Soort(definitie.Definitie), definitie.Naam);
        json.WriteStartArray("regels");
        foreach (var regel in definitie.Regels)
        {
            json.WriteStartObject();
            json.WriteString("naam", regel.Regel.Naam);
            Json(json, beleid, regel.Plaats);
            json.Teksten("voorbeelden", regel.Voorbeelden.Select(v => v.Naam));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("voorwaarden");
        foreach (var voorwaarde in definitie.Voorwaarden)
        {
            json.WriteStartObject();
            json.WriteString("tekst", voorwaarde.Tekst);
            Json(json, beleid, voorwaarde.Plaats);
            json.Teksten("ja", voorwaarde.Ja.Select(v => v.Naam));
            json.Teksten("nee", voorwaarde.Nee.Select(v => v.Naam));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("grenzen");
        foreach (var grens in definitie.Grenzen)
        {
            json.WriteStartObject();
            json.WriteString("tekst", grens.Tekst);
            Json(json, beleid, grens.Plaats);
            json.WriteStartArray("zijden");
            foreach (var zijde in grens.Zijden)
            {
                json.WriteStartObject();
                json.WriteString("zijde", Grensdekking.Woorden(zijde.Zijde));
                json.WriteBoolean("verplicht", zijde.Verplicht);
                json.Teksten("voorbeelden", zijde.Voorbeelden.Select(v => v.Naam));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Plaats plaats)
    {
        json.WriteString("bestand", beleid.Toon(plaats.Source));
        json.WriteNumber("regelnummer", plaats.Regelnummer);
    }
}
