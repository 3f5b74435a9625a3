using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Weergave;

/// <summary>Diagnostics as SARIF 2.1.0, the form that code scanning and editors read.</summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The log.</summary>
    public static string Van(GeladenBeleid beleid) => Jsontekst.Schrijf(json =>
    {
        var meldingen = beleid.Compilatie.Diagnostics;
        var regels = meldingen.Select(m => m.Descriptor).GroupBy(d => d.Code).Select(g => g.First()).OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Programma(json, regels);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var melding in meldingen)
        {
            Resultaat(json, beleid, melding, regels.FindIndex(r => r.Code == melding.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Programma(Utf8JsonWriter json, List<DiagnosticDescriptor> regels)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "wmo");
        json.WriteString("version", WmoProgramma.Versie);
        json.WriteString("language", "nl");
        json.WriteStartArray("rules");
        foreach (var regel in regels)
        {
            json.WriteStartObject();
            json.WriteString("id", regel.Code);
            Tekst(json, "shortDescription", regel.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Ernst(regel));
            json.WriteEndObject();
            // From the root of this repository. The day it has a public address, that comes before it: the standard prefers an absolute address.
            json.WriteString("helpUri", $"docs/fouten/{regel.Code}.md");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Resultaat(Utf8JsonWriter json, GeladenBeleid beleid, WmoDiagnostic melding, int regel)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", melding.Code);
        json.WriteNumber("ruleIndex", regel);
        json.WriteString("level", Ernst(melding.Descriptor));
        Tekst(json, "message", melding.Help.Length > 0 ? melding.Message + "\n" + melding.Help : melding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        Plaats(json, beleid, melding.Source, melding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        if (melding.Related is { } verwant)
        {
            json.WriteStartArray("relatedLocations");
            json.WriteStartObject();
            json.WriteNumber("id", 1);
            Plaats(json, beleid, verwant.Source, verwant.Span);
            Tekst(json, "message", verwant.Message);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Plaats(Utf8JsonWriter json, GeladenBeleid beleid, SourceText bestand, TextSpan woorden)
    {
        var begin = bestand.GetPosition(woorden.Start);
        var einde = bestand.GetPosition(woorden.End);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join("/", beleid.Toon(bestand).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", begin.Line + 1);
        json.WriteNumber("startColumn", begin.Column + 1);
        json.WriteNumber("endLine", einde.Line + 1);
        json.WriteNumber("endColumn", einde.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Tekst(Utf8JsonWriter json, string naam, string tekst)
    {
        json.WriteStartObject(naam);
        json.WriteString("text", tekst);
        json.WriteEndObject();
    }

    private static string Ernst(DiagnosticDescriptor regel) => regel.Severity == DiagnosticSeverity.Error ? "error" : "warning";
}
