using System.Linq;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Weergave;

/// <summary>Diagnostics as JSON. Lines and columns count from 1, columns in UTF-16 code units; the end is just after the last.</summary>
internal static class Meldingenjson
{
    /// <summary>The document.</summary>
    public static string Van(GeladenBeleid beleid) => Jsontekst.Schrijf(json =>
    {
        var meldingen = beleid.Compilatie.Diagnostics;
        json.WriteStartObject();
        json.WriteString("beleid", beleid.Beleid.Naam);
        json.WriteNumber("fouten", meldingen.Count(m => m.IsError));
        json.WriteNumber("waarschuwingen", meldingen.Count(m => !m.IsError));
        json.WriteStartArray("meldingen");
        foreach (var melding in meldingen)
        {
            Schrijf(json, beleid, melding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Schrijf(Utf8JsonWriter json, GeladenBeleid beleid, WmoDiagnostic melding)
    {
        json.WriteStartObject();
        json.WriteString("code", melding.Code);
        json.WriteString("ernst", melding.IsError ? "fout" : "waarschuwing");
        json.WriteString("melding", melding.Message);
        json.WriteString("hulp", melding.Help);
        Plaats(json, beleid, melding.Source, melding.Span);
        if (melding.Related is { } verwant)
        {
            json.WriteStartObject("verwant");
            json.WriteString("melding", verwant.Message);
            Plaats(json, beleid, verwant.Source, verwant.Span);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Plaats(Utf8JsonWriter json, GeladenBeleid beleid, SourceText bestand, TextSpan woorden)
    {
        var begin = bestand.GetPosition(woorden.Start);
        var einde = bestand.GetPosition(woorden.End);
        json.WriteString("bestand", beleid.Toon(bestand));
        json.WriteNumber("regel", begin.Line + 1);
        json.WriteNumber("kolom", begin.Column + 1);
        json.WriteNumber("totRegel", einde.Line + 1);
        json.WriteNumber("totKolom", einde.Column + 1);
    }
}
