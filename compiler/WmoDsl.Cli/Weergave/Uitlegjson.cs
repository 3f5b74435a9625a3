using System.Collections.Generic;
using System.Text.Json;
using WmoDsl.Compiler.Evaluation;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Weergave;

/// <summary>An explanation, for programs: the tree of the explanation, and every turn of the case with its changes.</summary>
internal static class Uitlegjson
{
    /// <summary>The document.</summary>
    public static string Van(Model.Definitie besluit, Uitleg uitleg, Wendingen wendingen) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("besluit", besluit.Naam);
        json.WriteString("beleid", uitleg.Beleid);
        json.WriteString("peildatum", uitleg.Peildatum.AlsIso());
        json.WriteString("uitkomst", uitleg.Uitkomst);
        json.WriteStartArray("uitleg");
        foreach (var deel in uitleg.Delen)
        {
            Schrijf(json, deel);
        }

        json.WriteEndArray();
        json.WriteNumber("doorzochtTotEnMet", wendingen.Doorzocht);
        json.WriteStartArray("andersIndien");
        foreach (var wending in wendingen.Gevonden)
        {
            Schrijf(json, besluit, wending);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Schrijf(Utf8JsonWriter json, Uitlegdeel deel)
    {
        json.WriteStartObject();
        json.WriteString("soort", deel.Soort.ToString().ToLowerInvariant());
        json.WriteString("tekst", deel.Tekst);
        if (deel.Label.Length > 0)
        {
            json.WriteString("label", deel.Label);
        }

        if (deel.Uitkomst is { } uitkomst)
        {
            json.WriteString("uitkomst", uitkomst.ToString());
        }

        if (deel.Link is { } link)
        {
            json.WriteString("link", link);
        }

        if (deel.Onderdelen.Count > 0)
        {
            json.WriteStartArray("onderdelen");
            foreach (var onderdeel in deel.Onderdelen)
            {
                Schrijf(json, onderdeel);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Schrijf(Utf8JsonWriter json, Model.Definitie besluit, Wending wending)
    {
        json.WriteStartObject();
        json.WriteString("uitkomst", Wendingtekst.Uitkomst(besluit, wending));
        json.WriteStartArray("wijzigingen");
        foreach (var wijziging in wending.Wijzigingen)
        {
            var type = wijziging.Gegeven.Gegeven?.Feit.Type ?? Model.Waardetype.JaNee;
            json.WriteStartObject();
            json.WriteString("gegeven", wijziging.Gegeven.Naam);
            json.WriteString("nu", wijziging.Nu?.Tekst(type) ?? "onbekend");
            json.WriteString("nieuw", wijziging.Nieuw.Tekst(type));
            json.WriteString("tekst", Wendingtekst.Wijziging(wijziging));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
