using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo bron</c>: outlines of sources: makes one, compares one with a new edition, and tells which paragraphs are cited.</summary>
internal static class Bron
{
    private const string Inhoudsuitgang = ".inhoud";

    // Of more the list above is as good.
    private const int MeesteOpen = 10;
    private const string Aanhef = "# Nummering, koppen en een vingerafdruk per deel, gemaakt met 'wmo bron maak'. De tekst zelf staat hier niet.\n\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var opdracht = new Opdracht("bron", "source", "Maakt en vergelijkt inhoudsopgaven van bronnen, en zegt wat ervan wordt aangehaald.")
        {
            Voorbeelden = ["wmo bron maak leidraad.txt --uit beleid/leidraad.inhoud", "wmo bron vergelijk beleid leidraad-2027.txt", "wmo bron dekking beleid"],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(Maken(omgeving));
        opdracht.Add(Vergelijken(omgeving));
        opdracht.Add(Dekken(omgeving));
        opdracht.SetAction(int (_) => throw new Gebruiksfout("Noem wat er met de bron moet: maak, vergelijk of dekking.", "Meer uitleg: wmo bron --help"));
        return opdracht;
    }

    private static Opdracht Maken(Omgeving omgeving)
    {
        var tekst = new Argument<string?>("tekst") { Arity = ArgumentArity.ZeroOrOne, Description = "De tekst van het document, als .txt-bestand." };
        var uit = new Option<string?>("--uit", "--output", "-o") { HelpName = "bestand", Description = "Het .inhoud-bestand dat wordt geschreven; zonder deze optie gaat het naar de uitvoer." };
        var opdracht = new Opdracht("maak", "make", "Maakt een inhoudsopgave uit de tekst van een document.")
        {
            Toelichting = "Genummerde paragrafen en losstaande koppen worden herkend; per deel komt er een vingerafdruk, en niets van de tekst zelf. Lees het resultaat na.",
            Voorbeelden = ["wmo bron maak leidraad.txt --uit beleid/leidraad.inhoud"],
            Codes = [(Afsluitcode.Gebruik, "de opdracht of de invoer klopt niet, of de tekst heeft geen genummerde paragrafen")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(tekst);
        opdracht.Add(uit);
        opdracht.SetAction(regel => VoerMaak(omgeving, Eis(regel.GetValue(tekst), "de tekst van het document", "maak leidraad.txt"), regel.GetValue(uit)));
        return opdracht;
    }

    private static Opdracht Vergelijken(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var nieuw = new Argument<string?>("nieuw") { Arity = ArgumentArity.ZeroOrOne, Description = "De nieuwe uitgave: een .inhoud-bestand of de tekst van het document." };
        var bron = Bronkeuze();
        var formaat = Opdracht.Formaat("tekst", "json");
        var opdracht = new Opdracht("vergelijk", "compare", "Vergelijkt de inhoudsopgave van een bron met een nieuwe uitgave, en zegt welk beleid dat raakt.")
        {
            Toelichting = "Gemeld wordt wat is gewijzigd, vervallen, nieuw of hernoemd, met daaronder elke regel, elk begrip, besluit, gegeven en elke parameter die het aanhaalt.",
            Voorbeelden = ["wmo bron vergelijk beleid leidraad-2027.txt", "wmo bron vergelijk beleid leidraad-2027.inhoud --bron Leidraad --formaat json"],
            Codes =
            [
                (Afsluitcode.Goed, "niets wat wordt aangehaald, is gewijzigd"),
                (Afsluitcode.Beleid, "iets wat wordt aangehaald, is gewijzigd, hernoemd of vervallen"),
                (Afsluitcode.Gebruik, "de opdracht of de invoer klopt niet, of het beleid bevat fouten"),
            ],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(nieuw);
        opdracht.Add(bron);
        opdracht.Add(formaat);
        opdracht.SetAction(regel => VoerVergelijk(
            omgeving,
            Eis(regel.GetValue(pad), "de map met het beleid", "vergelijk beleid leidraad-2027.txt"),
            Eis(regel.GetValue(nieuw), "de nieuwe uitgave", "vergelijk beleid leidraad-2027.txt"),
            regel.GetValue(bron),
            Opdracht.Kies(regel.GetValue(formaat), formaat)));
        return opdracht;
    }

    private static Opdracht Dekken(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var bron = Bronkeuze();
        var volledig = new Option<bool>("--eis-volledig", "--require-complete") { Description = "Afsluitcode 1 als een paragraaf niet is geregeld en ook niet toelichtend is." };
        var formaat = Opdracht.Formaat("tekst", "json");
        var opdracht = new Opdracht("dekking", "coverage", "Zegt welke paragrafen van een bron zijn geregeld, welke alleen toelichten, en welke geen van beide.")
        {
            Toelichting = "Een paragraaf is geregeld als een regel, begrip, besluit of parameter haar of een deel ervan aanhaalt, en toelichtend als het beleid dat met een reden zegt (toelichtend … omdat …). Paragrafen zonder eigen tekst tellen niet mee.",
            Voorbeelden = ["wmo bron dekking beleid", "wmo bron dekking beleid --bron Leidraad --eis-volledig"],
            Codes = [(Afsluitcode.Goed, "het overzicht is gemaakt; met --eis-volledig: elke paragraaf is geregeld of toelichtend"), (Afsluitcode.Beleid, "met --eis-volledig: een paragraaf is geen van beide"), (Afsluitcode.Gebruik, "de opdracht of de invoer klopt niet, of het beleid bevat fouten")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(bron);
        opdracht.Add(volledig);
        opdracht.Add(formaat);
        opdracht.SetAction(regel => VoerDekking(omgeving, Eis(regel.GetValue(pad), "de map met het beleid", "dekking beleid"), regel.GetValue(bron), regel.GetValue(volledig), Opdracht.Kies(regel.GetValue(formaat), formaat)));
        return opdracht;
    }

    private static Option<string?> Bronkeuze() => new("--bron", "--source") { HelpName = "naam", Description = "Alleen deze bron, met haar naam in het beleid." };

    private static string Eis(string? gegeven, string wat, string voorbeeld) =>
        !string.IsNullOrEmpty(gegeven) ? gegeven : throw new Gebruiksfout($"Noem {wat}.", $"Bijvoorbeeld: wmo bron {voorbeeld}. Meer uitleg: wmo bron {voorbeeld.Split(' ')[0]} --help");

    private static int VoerMaak(Omgeving omgeving, string pad, string? uit)
    {
        if (uit is not null && !uit.EndsWith(Inhoudsuitgang, StringComparison.Ordinal))
        {
            throw new Gebruiksfout($"'{uit}' heeft niet de uitgang {Inhoudsuitgang}.", "Bijvoorbeeld: --uit leidraad.inhoud");
        }

        var regels = LeesTekst(omgeving, pad);
        var inhoud = Aanhef + Inhoudsmaker.Schrijf(regels);
        if (uit is null)
        {
            omgeving.Uitvoer.Letterlijk(inhoud);
            return Afsluitcode.Goed;
        }

        Schrijf(Opdracht.Volledig(uit, omgeving.Werkmap), uit, inhoud);
        var paragrafen = regels.Select(r => r.Nummer).Distinct().Count();
        omgeving.Uitvoer.Regel($"{uit}: {Meldingentekst.Aantal(paragrafen, "paragraaf", "paragrafen")}, {Meldingentekst.Aantal(regels.Length - paragrafen, "deel", "delen")} met een kop daarin. Lees na of alles erin staat.", Stijl.Goed);
        return Afsluitcode.Goed;
    }

    private static int VoerVergelijk(Omgeving omgeving, string pad, string nieuw, string? naam, string formaat)
    {
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Gebruik;
        }

        var gekozen = Kies(beleid, naam);
        if (gekozen.Length > 1)
        {
            throw new Gebruiksfout("Het beleid heeft meer dan één bron met een inhoudsopgave.", $"Kies met --bron uit: {Namen(gekozen)}.");
        }

        var (bron, oud) = gekozen[0];
        var uitgave = LeesUitgave(omgeving, nieuw);
        var wijzigingen = Inhoudsvergelijking.Vergelijk(oud, uitgave, Aanhaling.Zoek(beleid.Beleid, bron));
        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Jsontekst.Schrijf(json => SchrijfJson(json, beleid, bron, oud, nieuw, wijzigingen)));
        }
        else
        {
            SchrijfTekst(omgeving.Uitvoer, beleid, bron, oud, nieuw, wijzigingen);
        }

        return wijzigingen.Any(w => !w.Aanhalingen.IsEmpty) ? Afsluitcode.Beleid : Afsluitcode.Goed;
    }

    private static int VoerDekking(Omgeving omgeving, string pad, string? naam, bool volledig, string formaat)
    {
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Gebruik;
        }

        var dekkingen = Kies(beleid, naam).Select(k => (k.Bron, k.Inhoud, Dekking: Brondekking.Bepaal(k.Inhoud, Aanhaling.Zoek(beleid.Beleid, k.Bron)))).ToList();
        var code = volledig && dekkingen.Any(d => d.Dekking.Any(p => p.HeeftOpen)) ? Afsluitcode.Beleid : Afsluitcode.Goed;
        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Jsontekst.Schrijf(json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("bronnen");
                foreach (var (bron, inhoud, dekking) in dekkingen)
                {
                    SchrijfJson(json, beleid, bron, inhoud, dekking);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }));
            return code;
        }

        foreach (var (bron, inhoud, dekking) in dekkingen)
        {
            omgeving.Uitvoer.Regel(dekkingen[0].Bron == bron ? $"{bron.Naam} ({beleid.Toon(inhoud.Source)})" : $"\n{bron.Naam} ({beleid.Toon(inhoud.Source)})", Stijl.Kop);
            SchrijfTekst(omgeving.Uitvoer, dekking);
        }

        return code;
    }

    private static ImmutableArray<(Compiler.Model.Bron Bron, Inhoudsopgave Inhoud)> Kies(GeladenBeleid beleid, string? naam)
    {
        var alle = beleid.Compilatie.Inhoudsopgaven.OrderBy(i => i.Bron.Naam, StringComparer.Ordinal).ToImmutableArray();
        if (alle.IsEmpty)
        {
            throw new Gebruiksfout("Geen bron van dit beleid heeft een inhoudsopgave.", "Maak er een met 'wmo bron maak', en noem haar bij de bron: inhoud \"leidraad.inhoud\".");
        }

        if (naam is null)
        {
            return alle;
        }

        var gekozen = alle.Where(i => Naamsleutel.Van(i.Bron.Naam) == Naamsleutel.Van(naam)).ToImmutableArray();
        return !gekozen.IsEmpty
            ? gekozen
            : throw new Gebruiksfout($"Er is geen bron '{naam}' met een inhoudsopgave.{Opdracht.Bedoeld(naam, alle.Select(i => i.Bron.Naam))}", $"Kies uit: {Namen(alle)}.");
    }

    private static string Namen(IEnumerable<(Compiler.Model.Bron Bron, Inhoudsopgave Inhoud)> bronnen) => string.Join(", ", bronnen.Select(b => b.Bron.Naam));

    private static ImmutableArray<Inhoudsregel> LeesTekst(Omgeving omgeving, string pad)
    {
        var tekst = Bestandslezer.Lees(Opdracht.Volledig(pad, omgeving.Werkmap), pad);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            throw new Gebruiksfout($"'{pad}' is leeg.");
        }

        var regels = Inhoudsmaker.Lees(tekst);
        return !regels.IsEmpty
            ? regels
            : throw new Gebruiksfout($"In '{pad}' staan geen genummerde paragrafen.", "Een paragraaf begint een regel met haar nummer en kop, zoals: 4.13 Scootmobiel");
    }

    private static Inhoudsopgave LeesUitgave(Omgeving omgeving, string pad)
    {
        var tekst = pad.EndsWith(Inhoudsuitgang, StringComparison.Ordinal)
            ? Bestandslezer.Lees(Opdracht.Volledig(pad, omgeving.Werkmap), pad)
            : Inhoudsmaker.Schrijf(LeesTekst(omgeving, pad));
        var meldingen = new DiagnosticBag();
        var inhoud = Inhoudsopgave.Lees(new SourceText(pad, tekst), meldingen);
        if (meldingen.ToSorted().FirstOrDefault() is { } melding)
        {
            throw new Gebruiksfout(
                string.Create(CultureInfo.InvariantCulture, $"{pad}:{melding.Source.GetPosition(melding.Span.Start).Line + 1}: {melding.Message}"),
                melding.Help);
        }

        return !inhoud.Regels.IsEmpty ? inhoud : throw new Gebruiksfout($"'{pad}' is leeg.");
    }

    private static void SchrijfTekst(Venster venster, GeladenBeleid beleid, Compiler.Model.Bron bron, Inhoudsopgave oud, string nieuw, ImmutableArray<Wijziging> wijzigingen)
    {
        venster.Regel($"{bron.Naam}: {beleid.Toon(oud.Source)} vergeleken met {nieuw}", Stijl.Kop);
        venster.Regel();
        foreach (var wijziging in wijzigingen)
        {
            venster.Schrijf(Naam(wijziging.Regel) + ": ");
            venster.Regel(Zeg(wijziging), wijziging.Aanhalingen.IsEmpty ? Stijl.Gewoon : Stijl.Fout);
            foreach (var aanhaling in wijziging.Aanhalingen)
            {
                venster.Schrijf($"  {Plaats(beleid, aanhaling)}: ", Stijl.Zacht);
                venster.Regel(aanhaling.Naam);
            }
        }

        if (wijzigingen.IsEmpty)
        {
            venster.Regel("Er is niets gewijzigd.", Stijl.Goed);
            return;
        }

        var aangehaald = wijzigingen.Count(w => !w.Aanhalingen.IsEmpty);
        var plaatsen = wijzigingen.SelectMany(w => w.Aanhalingen).Select(a => a.Wie).Distinct().Count();
        venster.Regel();
        venster.Schrijf(string.Join(", ", Enum.GetValues<Wijzigingsoort>().Select(s => (Soort: s, Aantal: wijzigingen.Count(w => w.Soort == s))).Where(t => t.Aantal > 0).Select(t => $"{t.Aantal} {Woord(t.Soort)}")) + ". ");
        venster.Regel(
            aangehaald == 0 ? "Niets daarvan wordt aangehaald." : $"Daarvan {(aangehaald == 1 ? "wordt 1" : $"worden er {aangehaald}")} aangehaald, op {Meldingentekst.Aantal(plaatsen, "plaats", "plaatsen")} in het beleid.",
            aangehaald == 0 ? Stijl.Goed : Stijl.Fout);
    }

    private static void SchrijfTekst(Venster venster, ImmutableArray<Paragraafdekking> dekking)
    {
        foreach (var paragraaf in dekking)
        {
            venster.Schrijf($"  {paragraaf.Nummer}{(paragraaf.Kop is null ? "" : " " + paragraaf.Kop)}: ");
            venster.Regel(Zeg(paragraaf), !paragraaf.IsOpen && paragraaf.Telt ? Stijl.Goed : paragraaf.Telt ? Stijl.Waarschuwing : Stijl.Zacht);
            if (!paragraaf.IsOpen && !paragraaf.OpenDelen.IsEmpty)
            {
                venster.Regel("    niet geregeld: " + string.Join(", ", paragraaf.OpenDelen.Select(Deel)), Stijl.Waarschuwing);
            }
        }

        var (geregeld, toelichtend, open) = Tel(dekking);
        venster.Regel($"Van de {Meldingentekst.Aantal(dekking.Count(p => p.Telt), "paragraaf", "paragrafen")}: {geregeld} geregeld, {toelichtend} toelichtend, {open} geen van beide.");
        if (dekking.Where(p => !p.IsOpen).Sum(p => p.OpenDelen.Length) is > 0 and var delen)
        {
            venster.Regel($"In wat geregeld is, {(delen == 1 ? "staat nog 1 deel dat" : $"staan nog {delen} delen die")} geen regel noemt en niet {(delen == 1 ? "toelicht" : "toelichten")}.", Stijl.Waarschuwing);
        }

        // Between all that is ruled they are easily missed.
        var nog = dekking.SelectMany(p => p.IsOpen ? [p.Nummer + (p.Kop is null ? "" : " " + p.Kop)] : p.OpenDelen.Select(d => p.Nummer + " " + Deel(d))).ToList();
        if (nog.Count > 0)
        {
            venster.Regel($"Nog na te lezen: {string.Join("; ", nog.Take(MeesteOpen))}{(nog.Count > MeesteOpen ? $"; en nog {nog.Count - MeesteOpen}" : "")}.", Stijl.Waarschuwing);
            venster.Regel("Wat te doen: haal het aan bij de regel waarin het terugkomt (volgens …), of zeg waarom het niets regelt (toelichtend … omdat \"…\").", Stijl.Zacht);
        }
    }

    private static string Deel(Inhoudsregel regel) => regel.Kop is { } kop ? $"\"{kop}\"" : "onderdeel " + regel.Onderdeel;

    private static (int Geregeld, int Toelichtend, int Open) Tel(ImmutableArray<Paragraafdekking> dekking) =>
        (dekking.Count(p => p.IsAangehaald), dekking.Count(p => p.IsToelichtend), dekking.Count(p => p.IsOpen));

    private static string Zeg(Paragraafdekking paragraaf)
    {
        var toelichting = string.Join("; ", paragraaf.Toelichtingen.Select(t => "omdat " + t.Reden).Distinct());
        return paragraaf switch
        {
            { IsAangehaald: true } => Telling(paragraaf.Aanhalingen),
            { IsToelichtend: true } => "toelichtend, " + toelichting,
            { IsOpen: true } when toelichting.Length > 0 => "voor een deel toelichtend, " + toelichting,
            { Aanhalingen.IsEmpty: false } => $"niet geregeld, wel aangehaald door {Telling(paragraaf.Aanhalingen)}",
            { IsOpen: true } => "niet geregeld",
            _ => "geen eigen tekst",
        };
    }

    private static string Telling(IEnumerable<Aanhaling> aanhalingen) => string.Join(", ", aanhalingen
        .GroupBy(a => a.Soort, StringComparer.Ordinal)
        .Select(g => (Soort: g.Key, Aantal: g.Select(a => a.Wie).Distinct().Count()))
        .OrderBy(t => Array.FindIndex(Soorten, s => s.Een == t.Soort))
        .Select(t => Meldingentekst.Aantal(t.Aantal, t.Soort, Soorten.First(s => s.Een == t.Soort).Meer)));

    private static readonly (string Een, string Meer)[] Soorten =
        [("besluit", "besluiten"), ("begrip", "begrippen"), ("regel", "regels"), ("parameter", "parameters"), ("gegeven", "gegevens"), ("rol", "rollen"), ("waarborg", "waarborgen"), ("aanname", "aannames"), ("toelichting", "toelichtingen")];

    private static void SchrijfJson(Utf8JsonWriter json, GeladenBeleid beleid, Compiler.Model.Bron bron, Inhoudsopgave oud, string nieuw, ImmutableArray<Wijziging> wijzigingen)
    {
        json.WriteStartObject();
        json.WriteString("bron", bron.Naam);
        json.WriteString("inhoud", beleid.Toon(oud.Source));
        json.WriteString("nieuw", nieuw);
        json.WriteNumber("aangehaald", wijzigingen.Count(w => !w.Aanhalingen.IsEmpty));
        json.WriteStartArray("wijzigingen");
        foreach (var wijziging in wijzigingen)
        {
            json.WriteStartObject();
            json.WriteString("soort", Woord(wijziging.Soort));
            json.WriteString("nummer", wijziging.Regel.Nummer);
            json.WriteString("onderdeel", wijziging.Regel.Onderdeel);
            json.WriteString("kop", wijziging.Regel.Kop);
            json.WriteString("nieuweKop", wijziging.Nieuw?.Kop);
            SchrijfJson(json, beleid, wijziging.Aanhalingen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void SchrijfJson(Utf8JsonWriter json, GeladenBeleid beleid, Compiler.Model.Bron bron, Inhoudsopgave inhoud, ImmutableArray<Paragraafdekking> dekking)
    {
        json.WriteStartObject();
        json.WriteString("bron", bron.Naam);
        json.WriteString("inhoud", beleid.Toon(inhoud.Source));
        json.WriteNumber("paragrafen", dekking.Count(p => p.Telt));
        var (geregeld, toelichtend, open) = Tel(dekking);
        json.WriteNumber("aangehaald", geregeld);
        json.WriteNumber("toelichtend", toelichtend);
        json.WriteNumber("open", open);
        json.WriteStartArray("dekking");
        foreach (var paragraaf in dekking)
        {
            json.WriteStartObject();
            json.WriteString("nummer", paragraaf.Nummer);
            json.WriteString("kop", paragraaf.Kop);
            json.WriteBoolean("telt", paragraaf.Telt);
            json.WriteBoolean("aangehaald", paragraaf.IsAangehaald);
            json.WriteBoolean("toelichtend", paragraaf.IsToelichtend);
            json.Teksten("openDelen", paragraaf.OpenDelen.Select(d => d.Kop ?? "onderdeel " + d.Onderdeel));
            json.Teksten("redenen", paragraaf.Toelichtingen.Select(t => t.Reden));
            SchrijfJson(json, beleid, paragraaf.Aanhalingen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void SchrijfJson(Utf8JsonWriter json, GeladenBeleid beleid, ImmutableArray<Aanhaling> aanhalingen)
    {
        json.WriteStartArray("aanhalingen");
        foreach (var aanhaling in aanhalingen)
        {
            json.WriteStartObject();
            json.WriteString("soort", aanhaling.Soort);
            json.WriteString("naam", aanhaling.Wie.Naam);
            json.WriteString("van", aanhaling.Van?.Naam);
            json.WriteString("bestand", beleid.Toon(aanhaling.Wie.Plaats.Source));
            json.WriteNumber("regel", Regelnummer(aanhaling));
            json.WriteString("verwijzing", aanhaling.Verwijzing.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Naam(Inhoudsregel regel) =>
        regel.Nummer + (regel.Onderdeel is null ? "" : " onderdeel " + regel.Onderdeel) + (regel.Kop is null ? "" : $" \"{regel.Kop}\"");

    private static string Zeg(Wijziging wijziging)
    {
        var hernoemd = wijziging is { Oud.Kop: { } oud, Nieuw: { } nieuw } && Naamsleutel.Van(oud) != Naamsleutel.Van(nieuw.Kop ?? "")
            ? nieuw.Kop is null ? "heeft geen kop meer" : $"heet nu \"{nieuw.Kop}\""
            : "";
        return wijziging.Soort == Wijzigingsoort.Hernoemd ? hernoemd : Woord(wijziging.Soort) + (hernoemd.Length > 0 ? ", " + hernoemd : "");
    }

    private static string Woord(Wijzigingsoort soort) => soort switch
    {
        Wijzigingsoort.Gewijzigd => "gewijzigd",
        Wijzigingsoort.Vervallen => "vervallen",
        Wijzigingsoort.Nieuw => "nieuw",
        _ => "hernoemd",
    };

    private static string Plaats(GeladenBeleid beleid, Aanhaling aanhaling) =>
        string.Create(CultureInfo.InvariantCulture, $"{beleid.Toon(aanhaling.Wie.Plaats.Source)}:{Regelnummer(aanhaling)}");

    private static int Regelnummer(Aanhaling aanhaling) => aanhaling.Wie.Plaats.Source.GetPosition(aanhaling.Wie.Plaats.Span.Start).Line + 1;

    // All or nothing: who stops us halfway keeps the old file.
    private static void Schrijf(string plek, string naam, string tekst)
    {
        try
        {
            var tijdelijk = plek + ".tmp";
            File.WriteAllText(tijdelijk, tekst, Utf8);
            File.Move(tijdelijk, plek, overwrite: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"'{naam}' kan niet worden geschreven.");
        }
    }
}
