using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Weergave;

/// <summary>How examples went, for people and for programs.</summary>
internal static class Toetsweergave
{
    /// <summary>Writes the examples that failed, and a summary.</summary>
    public static void Tekst(Venster venster, GeladenBeleid beleid, IReadOnlyList<Toetsresultaat> resultaten)
    {
        foreach (var resultaat in resultaten.Where(r => !r.Geslaagd))
        {
            Tekst(venster, beleid, resultaat);
            venster.Regel();
        }

        var mislukt = resultaten.Count(r => !r.Geslaagd);
        var telling = Meldingentekst.Aantal(resultaten.Count, "voorbeeld", "voorbeelden");
        if (resultaten.Count == 0)
        {
            venster.Regel("Dit beleid heeft geen voorbeelden.", Stijl.Waarschuwing);
        }
        else if (mislukt == 0)
        {
            venster.Regel(resultaten.Count == 1 ? "Het ene voorbeeld klopt." : $"Alle {telling} kloppen.", Stijl.Goed);
        }
        else
        {
            venster.Schrijf($"{Meldingentekst.Aantal(mislukt, "voorbeeld klopt", "voorbeelden kloppen")} niet", Stijl.Fout);
            venster.Regel($", van de {resultaten.Count}.");
        }
    }

    /// <summary>The document.</summary>
    public static string Json(GeladenBeleid beleid, IReadOnlyList<Toetsresultaat> resultaten, Dekking? dekking = null) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("beleid", beleid.Beleid.Naam);
        json.WriteNumber("geslaagd", resultaten.Count(r => r.Geslaagd));
        json.WriteNumber("mislukt", resultaten.Count(r => !r.Geslaagd));
        json.WriteStartArray("voorbeelden");
        foreach (var resultaat in resultaten)
        {
            Json(json, beleid, resultaat);
        }

        json.WriteEndArray();
        if (dekking is not null)
        {
            Dekkingsweergave.Json(json, beleid, dekking);
        }

        json.WriteEndObject();
    });

    private static void Tekst(Venster venster, GeladenBeleid beleid, Toetsresultaat resultaat)
    {
        var voorbeeld = resultaat.Voorbeeld;
        venster.Schrijf(Meldingentekst.Plaats(beleid, voorbeeld.Plaats.Source, voorbeeld.Plaats.Span) + ": ", Stijl.Zacht);
        venster.Schrijf("klopt niet: ", Stijl.Fout);
        venster.Regel($"\"{voorbeeld.Naam}\", {Soort(voorbeeld.Definitie)} {voorbeeld.Definitie.Naam} op {voorbeeld.Peildatum}", Stijl.Kop);
        foreach (var verschil in resultaat.Verschillen)
        {
            venster.Regel("  " + verschil);
        }

        foreach (var grond in resultaat.Gronden)
        {
            venster.Regel($"  grond: {Noem(grond)} ({beleid.Toon(grond.Plaats.Source)}:{grond.Plaats.Regelnummer}; {string.Join(", ", grond.Bronnen)})");
        }
    }

    private static void Json(Utf8JsonWriter json, GeladenBeleid beleid, Toetsresultaat resultaat)
    {
        var voorbeeld = resultaat.Voorbeeld;
        json.WriteStartObject();
        json.WriteString("naam", voorbeeld.Naam);
        json.WriteString(Soort(voorbeeld.Definitie), voorbeeld.Definitie.Naam);
        json.WriteString("peildatum", Jsontekst.Iso(voorbeeld.Peildatum));
        json.WriteString("bestand", beleid.Toon(voorbeeld.Plaats.Source));
        json.WriteNumber("regel", voorbeeld.Plaats.Regelnummer);
        json.WriteBoolean("geslaagd", resultaat.Geslaagd);
        json.WriteString("verwacht", resultaat.Verwacht);
        json.WriteString("gekregen", resultaat.Gekregen);
        json.Teksten("verschillen", resultaat.Verschillen);
        json.WriteStartArray("gronden");
        foreach (var grond in resultaat.Gronden)
        {
            json.WriteStartObject();
            json.WriteString("regel", grond.Naam);
            json.WriteString("bestand", beleid.Toon(grond.Plaats.Source));
            json.WriteNumber("regelnummer", grond.Plaats.Regelnummer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Decision or concept.</summary>
    internal static string Soort(Definitie definitie) => definitie.Soort == Compiler.Model.Definitiesoort.Besluit ? "besluit" : "begrip";

    private static string Noem(Regel regel) => regel.Naam == "anders" ? "anders" : "regel " + regel.Naam;
}
