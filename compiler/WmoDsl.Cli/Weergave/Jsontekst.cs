using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WmoDsl.Cli.Beoordelen;
using WmoDsl.Execution;

namespace WmoDsl.Cli.Weergave;

/// <summary>Writes JSON for programs: indented, the same bytes on every machine, letters as they are.</summary>
internal static class Jsontekst
{
    private static readonly JsonWriterOptions Vorm = new()
    {
        Indented = true,
        NewLine = "\n",
        // Not for HTML, so é need not become \u00E9.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A list of texts.</summary>
    public static void Teksten(this Utf8JsonWriter json, string naam, IEnumerable<string> teksten)
    {
        json.WriteStartArray(naam);
        foreach (var tekst in teksten)
        {
            json.WriteStringValue(tekst);
        }

        json.WriteEndArray();
    }

    /// <summary>A day of the model, or none.</summary>
    public static string? Iso(Compiler.Text.Datum? dag) => Waardevertaling.Dag(dag)?.AlsIso();

    /// <summary>The text of what is written, with a line end after it.</summary>
    public static string Schrijf(Action<Utf8JsonWriter> inhoud)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Vorm))
        {
            inhoud(json);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer(), 0, (int)stroom.Length) + "\n";
    }
}
