using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using WmoDsl.Analysis.Vergelijken;

namespace WmoDsl.Cli.Weergave;

/// <summary>What changes, for programs.</summary>
internal static class Vergelijkjson
{
    /// <summary>The document.</summary>
    public static string Maak(Vergelijking v, string oud, string nieuw, bool inCode) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("versie", 1);
        json.WriteString("beleid", v.Nieuw.Naam);
        json.WriteString("oud", oud);
        json.WriteString("nieuw", nieuw);
        json.WriteBoolean("gelijk", v.IsGelijk);
        json.WriteBoolean("uitkomstenGelijk", v.UitkomstenGelijk);
        json.WriteBoolean("verplichtingenGelijk", v.PlichtenGelijk);
        json.WriteString("versiestap", Vergelijkverslag.Woord(v.Stap));
        json.WriteBoolean("nagespeeldInCode", inCode);
        json.WriteStartArray("besluiten");
        foreach (var besluit in v.Besluiten)
        {
            json.WriteStartObject();
            json.WriteString("naam", besluit.Naam);
            json.WriteString("oordeel", Vergelijkverslag.Woord(besluit.Verandering));
            json.Teksten("gunstig", besluit.Gunstig);
            Perioden(json, "perioden", besluit.Perioden);
            Verplichtingen(json, besluit.Plichten);
            json.WriteStartArray("verplichtingenMetUitkomst");
            foreach (var (uitkomst, plicht) in besluit.MetUitkomst)
            {
                json.WriteStartObject();
                json.WriteString("uitkomst", uitkomst);
                json.WriteString("verplichting", plicht);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Teksten("teltVoortaanMee", besluit.Vraagt);
            json.Teksten("teltNietMeerMee", besluit.VraagtNietMeer);
            json.Teksten("werktDoorVan", besluit.WerktDoorVan);
            json.Teksten("toelichting", besluit.Toelichting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("onderdelen");
        foreach (var onderdeel in v.Onderdelen)
        {
            json.WriteStartObject();
            json.WriteString("soort", onderdeel.Soort);
            json.WriteString("naam", onderdeel.Naam);
            json.WriteString("aard", Vergelijkverslag.Woord(onderdeel.Aard));
            json.WriteBoolean("kanUitkomstRaken", onderdeel.Raakt);
            json.WriteStartArray("wijzigingen");
            foreach (var wijziging in onderdeel.Wijzigingen)
            {
                json.WriteStartObject();
                json.WriteString("wat", wijziging.Wat);
                json.WriteString("oud", wijziging.Oud);
                json.WriteString("nieuw", wijziging.Nieuw);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Teksten("bronnen", onderdeel.Bronnen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("api");
        foreach (var api in v.Api)
        {
            json.WriteStartObject();
            json.WriteString("stap", Vergelijkverslag.Woord(api.Stap));
            json.WriteString("wat", api.Wat);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("bedoeld");
        foreach (var oordeel in v.Bedoeld)
        {
            json.WriteStartObject();
            json.WriteString("bedoeling", oordeel.Bedoeling);
            json.WriteBoolean("klopt", oordeel.Klopt);
            json.WriteString("uitleg", oordeel.Uitleg);
            Perioden(json, "gevallen", oordeel.Gevallen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Verplichtingen(Utf8JsonWriter json, IEnumerable<Plichtverschil> plichten)
    {
        json.WriteStartArray("verplichtingen");
        foreach (var plicht in plichten)
        {
            json.WriteStartObject();
            json.WriteString("partij", plicht.Partij);
            json.WriteString("inhoud", plicht.Inhoud);
            json.WriteString("oordeel", Vergelijkverslag.Woord(plicht.Verandering));
            Perioden(json, "perioden", plicht.Perioden);
            json.Teksten("werktDoorVan", plicht.WerktDoorVan);
            json.Teksten("toelichting", plicht.Toelichting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Perioden(Utf8JsonWriter json, string naam, IEnumerable<Periodeverschil> perioden)
    {
        json.WriteStartArray(naam);
        foreach (var periode in perioden)
        {
            json.WriteStartObject();
            json.WriteString("vanaf", Jsontekst.Iso(periode.Vanaf));
            json.WriteString("totEnMet", Jsontekst.Iso(periode.TotEnMet));
            json.WriteString("peildatum", Jsontekst.Iso(periode.Peildag));
            json.WriteStartArray("groepen");
            foreach (var groep in periode.Groepen)
            {
                json.WriteStartObject();
                json.WriteString("verplichting", groep.Plicht);
                json.WriteString("oud", groep.Oud);
                json.WriteString("nieuw", groep.Nieuw);
                json.WriteBoolean("volledig", groep.Volledig);
                json.Teksten("steeds", groep.Steeds);
                json.WriteStartArray("gevallen");
                foreach (var blok in groep.Blokken)
                {
                    Blok(json, blok);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Blok(Utf8JsonWriter json, Gevalblok blok)
    {
        json.WriteStartObject();
        json.Teksten(blok.AlleenVoorbeeld ? "bijvoorbeeld" : "als", blok.Voorwaarden);
        json.WriteStartArray("grenzen");
        foreach (var grens in blok.Grenzen)
        {
            json.WriteStartObject();
            json.WriteString("gegeven", grens.Gegeven);
            json.WriteString("blijft", grens.Blijft);
            json.WriteString("uitkomst", grens.Uitkomst);
            json.WriteString("verandert", grens.Verandert);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("nagespeeld", blok.Getuige is not null);
        json.WriteStartObject("zaak");
        foreach (var (naam, waarde) in blok.Getuige ?? [])
        {
            json.WriteString(naam, waarde);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
