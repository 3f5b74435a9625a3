using System;
using System.Globalization;
using System.Text.Json;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>Reads answers as the policy writes values. What JSON accepts as text, a person may type: the same reader of the runtime reads both.</summary>
/// <param name="schema">The decision that is asked about.</param>
internal sealed class Antwoordlezer(Besluitschema schema)
{
    /// <summary>What an answer to a question looks like, for the one who must give it.</summary>
    public static string Verwacht(Gegevenschema gegeven) => gegeven.Soort switch
    {
        Gegevensoort.JaNee or Gegevensoort.Rolvervulling or Gegevensoort.Oordeel => "ja of nee",
        Gegevensoort.Lijst => string.Create(CultureInfo.InvariantCulture, $"hoeveel zijn het er? (0 tot en met {gegeven.Maximum:0})"),
        Gegevensoort.Getal => "een getal",
        Gegevensoort.DecimaalGetal => "een getal, zoals 2,5",
        Gegevensoort.Percentage => "een percentage, zoals 2,5%",
        Gegevensoort.Bedrag => "een bedrag, zoals € 12,50",
        Gegevensoort.Afstand => "een afstand, zoals 300 meter of 8 kilometer",
        Gegevensoort.DuurInDagen => "een duur, zoals 14 dagen of 2 weken",
        Gegevensoort.DuurInMaanden => "een duur, zoals 6 maanden of 5 jaar",
        Gegevensoort.Datum => "een datum, zoals 21 november 2026",
        Gegevensoort.Leeftijd => "een leeftijd, zoals 18 jaar",
        Gegevensoort.Keuze or Gegevensoort.Keuzeoordeel => "nummer of naam",
        _ => "een tekst",
    };

    /// <summary>Reads an answer.</summary>
    /// <returns>The value, of a judgement without its motivation; or why it is none. Both absent: the answer says that it is not known yet.</returns>
    public (object? Waarde, string? Fout) Lees(int slot, string antwoord)
    {
        var gegeven = schema.Gegevens[slot];
        switch (gegeven.Soort)
        {
            case Gegevensoort.JaNee or Gegevensoort.Rolvervulling or Gegevensoort.Oordeel:
                return LeesJaNee(antwoord) is { } ja ? (ja, null) : (null, "Antwoord met ja of nee.");
            case Gegevensoort.Lijst when antwoord != "onbekend":
                return LeesAantal(antwoord) is { } aantal && aantal <= gegeven.Maximum
                    ? (aantal, null)
                    : (null, string.Create(CultureInfo.InvariantCulture, $"Antwoord met een aantal van 0 tot en met {gegeven.Maximum:0}."));
            case Gegevensoort.Keuze or Gegevensoort.Keuzeoordeel when antwoord != "onbekend":
                return Kies(gegeven, antwoord) is { } keuze
                    ? (keuze, null)
                    : (null, $"\"{antwoord}\" staat niet in de lijst.{Opdracht.Bedoeld(antwoord, gegeven.Keuzes)}");
            case Gegevensoort.Bedrag when !Bedrag.TryParse(antwoord, out _) && antwoord != "onbekend":
                return (null, $"\"{antwoord}\" is geen bedrag; verwacht een bedrag zoals € 10.000 of € 12,50.");
        }

        var document = Jsontekst.Schrijf(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("gegevens");
            if (gegeven.Lijst is { } lijst)
            {
                SchrijfLid(json, lijst, gegeven, antwoord);
            }
            else
            {
                json.WriteString(gegeven.VolledigeNaam, antwoord);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        var lezing = Gegevenslezer.Lees(schema, document);
        return (lezing.Waarden[slot], lezing.Fouten.Count > 0 ? lezing.Fouten[0].Melding : null);
    }

    // A member is known by its place among the others.
    private static void SchrijfLid(Utf8JsonWriter json, string lijst, Gegevenschema gegeven, string antwoord)
    {
        json.WriteStartArray(lijst);
        for (var nummer = 1; nummer <= gegeven.Nummer; nummer++)
        {
            json.WriteStartObject();
            if (nummer == gegeven.Nummer)
            {
                json.WriteString(gegeven.Naam, antwoord);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int? LeesAantal(string antwoord) =>
        antwoord.ToLowerInvariant() is "geen" ? 0 : int.TryParse(antwoord, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : null;

    private static bool? LeesJaNee(string antwoord) => antwoord.ToLowerInvariant() switch
    {
        "ja" or "j" => true,
        "nee" or "n" => false,
        _ => null,
    };

    // A name that is a number goes before the number of a choice.
    private static int? Kies(Gegevenschema gegeven, string antwoord)
    {
        var sleutel = Naamsleutel.Van(antwoord);
        for (var i = 0; i < gegeven.Keuzes.Count; i++)
        {
            if (string.Equals(Naamsleutel.Van(gegeven.Keuzes[i]), sleutel, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return int.TryParse(antwoord, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= gegeven.Keuzes.Count ? nummer - 1 : null;
    }
}
