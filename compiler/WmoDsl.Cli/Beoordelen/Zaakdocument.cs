using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>A case as a JSON document: reads it, and writes what was answered, so that a conversation can be continued.</summary>
internal static class Zaakdocument
{
    /// <summary>Stands for the input instead of a file.</summary>
    public const string Invoer = "-";

    /// <summary>Reads a document.</summary>
    /// <exception cref="Gebruiksfout">It cannot be read, or something in it is wrong: everything that is, with its place.</exception>
    public static Gegevenslezing Lees(string bron, Besluitschema schema, Omgeving omgeving)
    {
        var naam = bron == Invoer ? "De invoer" : $"'{bron}'";
        var tekst = bron == Invoer
            ? LeesInvoer(omgeving.Invoer)
            : Bestandslezer.Lees(Opdracht.Volledig(bron, omgeving.Werkmap), bron, Gegevenslezer.MaximaleGrootte);
        var lezing = Gegevenslezer.Lees(schema, tekst);
        return lezing.Fouten.Count == 0
            ? lezing
            : throw new Gebruiksfout(
                $"{naam} klopt niet. Er is niets beslist.\n" + string.Join("\n", lezing.Fouten.Select(f => "  " + f)),
                lezing.Fouten.Count >= 100 ? "Er kunnen meer fouten zijn; dit zijn de eerste 100." : "");
    }

    /// <summary>Writes a case to a file, in the form that <see cref="Lees"/> reads.</summary>
    public static void Bewaar(string bestand, Besluitschema schema, Zaak zaak, Datum peildatum, Omgeving omgeving)
    {
        try
        {
            File.WriteAllText(Opdracht.Volledig(bestand, omgeving.Werkmap), Schrijf(schema, zaak, peildatum), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"'{bestand}' kan niet worden geschreven.");
        }
    }

    private static string Schrijf(Besluitschema schema, Zaak zaak, Datum peildatum) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("besluit", schema.Naam);
        json.WriteString("peildatum", peildatum.AlsIso());
        json.WriteStartObject("gegevens");
        foreach (var slot in zaak.Bekend.Where(s => schema.Gegevens[s].Lijst is null && (schema.Gegevens[s].Soort != Gegevensoort.Rolvervulling || !VolgtUitGegevens(schema, zaak, s))))
        {
            json.WritePropertyName(schema.Gegevens[slot].VolledigeNaam);
            if (schema.Gegevens[slot].Soort == Gegevensoort.Lijst && zaak.Waarde(slot) is int aantal)
            {
                SchrijfLeden(json, schema, zaak, schema.Gegevens[slot].Naam, aantal);
            }
            else
            {
                Schrijf(json, schema.Gegevens[slot], zaak.Waarde(slot));
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void SchrijfLeden(Utf8JsonWriter json, Besluitschema schema, Zaak zaak, string lijst, int aantal)
    {
        json.WriteStartArray();
        for (var nummer = 1; nummer <= aantal; nummer++)
        {
            json.WriteStartObject();
            foreach (var slot in zaak.Bekend.Where(s => schema.Gegevens[s].Lijst == lijst && schema.Gegevens[s].Nummer == nummer))
            {
                json.WritePropertyName(schema.Gegevens[slot].Naam);
                Schrijf(json, schema.Gegevens[slot], zaak.Waarde(slot));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A fact of somebody says by itself that there is somebody.
    private static bool VolgtUitGegevens(Besluitschema schema, Zaak zaak, int vervulling) =>
        zaak.Bekend.Any(s => schema.Gegevens[s].Rol == schema.Gegevens[vervulling].Naam);

    private static void Schrijf(Utf8JsonWriter json, Gegevenschema gegeven, object? waarde)
    {
        switch (waarde)
        {
            case null:
                json.WriteStartObject();
                json.WriteBoolean("nietVastTeStellen", true);
                json.WriteEndObject();
                break;
            case Menselijkoordeel oordeel:
                json.WriteStartObject();
                json.WritePropertyName("oordeel");
                if (oordeel is Keuzeoordeel uit)
                {
                    json.WriteStringValue(gegeven.Keuzes[uit.Index]);
                }
                else
                {
                    json.WriteBooleanValue(((Oordeel)oordeel).Uitkomst);
                }

                json.WriteString("motivering", oordeel.Motivering);
                if (oordeel.Door is not null)
                {
                    json.WriteString("door", oordeel.Door);
                }

                json.WriteEndObject();
                break;
            case bool ja:
                json.WriteBooleanValue(ja);
                break;
            case int keuze when gegeven.Soort == Gegevensoort.Keuze:
                json.WriteStringValue(gegeven.Keuzes[keuze]);
                break;
            case int getal:
                json.WriteNumberValue(getal);
                break;
            case decimal getal:
                json.WriteNumberValue(getal);
                break;
            case Datum datum:
                json.WriteStringValue(datum.AlsIso());
                break;
            default:
                json.WriteStringValue(waarde.ToString());
                break;
        }
    }

    private static string LeesInvoer(TextReader invoer)
    {
        try
        {
            // One sign more than is allowed, so that too much is seen to be too much.
            var buffer = new char[Gegevenslezer.MaximaleGrootte + 1];
            return new string(buffer, 0, invoer.ReadBlock(buffer, 0, buffer.Length));
        }
        catch (DecoderFallbackException)
        {
            throw new Gebruiksfout("De invoer is geen UTF-8.");
        }
    }
}
