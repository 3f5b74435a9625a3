using System;
using System.CommandLine;
using WmoDsl.Cli.Beoordelen;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Emit;
using WmoDsl.Execution;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo beoordeel</c>: decides a case, from a document or by asking.</summary>
internal static class Beoordeel
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var besluit = new Argument<string[]>("besluit") { Arity = ArgumentArity.ZeroOrMore, Description = "Het besluit (of begrip) waarover advies wordt gevraagd. Aanhalingstekens mogen, maar hoeven niet." };
        var gegevens = new Option<string?>("--gegevens", "--facts") { HelpName = "bestand", Description = "Een JSON-bestand met de gegevens van de zaak, of - voor de invoer. Zonder deze optie worden vragen gesteld." };
        var peildatum = new Option<string?>("--peildatum", "--date") { HelpName = "datum", Description = "De dag waarop wordt beoordeeld, zoals 2026-11-21. Zonder deze optie die in de gegevens, en anders vandaag." };
        var formaat = Opdracht.Formaat("tekst", "json", "markdown");
        var vraag = new Option<bool>("--vraag", "--ask") { Description = "Vraag door naar wat in de gegevens nog ontbreekt." };
        var bewaar = new Option<string?>("--bewaar", "--save") { HelpName = "bestand", Description = "Bewaar de gegevens na het vragen als JSON, om later verder te gaan." };
        var uitgebreid = new Option<bool>("--uitgebreid", "--full") { Description = "Toon elke voorwaarde en elke regel die is bekeken, met bronnen; anders alleen wat de doorslag gaf. Markdown is altijd uitgebreid." };
        var beslist = new Option<bool>("--beslist", "--decided") { Description = "Eindig met afsluitcode 3 als het advies niets beslist." };
        var opdracht = new Opdracht("beoordeel", "decide", "Geeft advies in een zaak: de uitkomst, met gronden, of wat daarvoor nog nodig is.")
        {
            Toelichting = "Er wordt alleen gevraagd wat nog uitmaakt. Antwoord met een waarde zoals het beleid haar schrijft (300 meter, € 12,50, ja), "
                + "met ? als iets niet vast te stellen is, met niets om een vraag over te slaan, of met stop. Een oordeel krijgt altijd een motivering.",
            Voorbeelden =
            [
                "wmo beoordeel beleid scootmobiel",
                "wmo beoordeel beleid scootmobiel --gegevens zaak.json --peildatum 2026-11-21 --formaat markdown",
                "wmo beoordeel beleid eigen bijdrage --gegevens zaak.json --vraag --bewaar zaak.json",
            ],
            Codes = [(Afsluitcode.Goed, "er is een advies"), (Afsluitcode.Onbeslist, "alleen met --beslist: het advies beslist niets (er zijn gegevens of een oordeel nodig, of het beleid schiet tekort)")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(besluit);
        foreach (var optie in new Option[] { gegevens, peildatum, formaat, vraag, bewaar, uitgebreid, beslist })
        {
            opdracht.Add(optie);
        }

        opdracht.SetAction(regel => Voer(omgeving, new Verzoek(
            Opdracht.Eis(regel.GetValue(pad), opdracht.Name),
            Opdracht.Naam(regel.GetValue(besluit), opdracht),
            regel.GetValue(gegevens),
            regel.GetValue(peildatum),
            Opdracht.Kies(regel.GetValue(formaat), formaat),
            regel.GetValue(vraag),
            regel.GetValue(bewaar),
            regel.GetValue(uitgebreid),
            regel.GetValue(beslist))));
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, Verzoek verzoek)
    {
        if (verzoek is { Gegevens: Zaakdocument.Invoer, Vraag: true })
        {
            throw new Gebruiksfout("Met --gegevens - komt het document uit de invoer; dan kan --vraag daaruit geen antwoorden lezen.", "Zet de gegevens in een bestand.");
        }

        if (verzoek is { Bewaar: not null, Gegevens: not null, Vraag: false })
        {
            throw new Gebruiksfout("Met --bewaar worden antwoorden bewaard, maar er wordt niets gevraagd.", "Voeg --vraag toe, of laat --bewaar weg.");
        }

        var gekozenDag = verzoek.Peildatum is { } dag ? Vraagstelling.Peildatum(dag) : (Datum?)null;
        var beleid = GeladenBeleid.Laad(verzoek.Pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var plan = Besluitplan.Maak(Vraagstelling.Zoek(beleid.Beleid, verzoek.Besluit));
        var schema = SchemaVanModel.Maak(beleid.Beleid, plan);
        var lezing = verzoek.Gegevens is { } bron ? Zaakdocument.Lees(bron, schema, omgeving) : null;
        var peildatum = gekozenDag ?? lezing?.Peildatum ?? Datum.VanDateTime(omgeving.Klok.GetLocalNow().DateTime);
        if (gekozenDag is null && lezing?.Peildatum is null)
        {
            omgeving.Fouten.Regel($"Peildatum: {peildatum} (vandaag).", Stijl.Zacht);
            omgeving.Fouten.Spoel();
        }

        try
        {
            var zaak = lezing is null ? Zaak.Leeg(schema) : Zaak.Van(lezing);
            if (lezing is null || verzoek.Vraag)
            {
                zaak = VraagDoor(omgeving, verzoek, schema, zaak, Adviseer);
                if (verzoek.Bewaar is { } bestand)
                {
                    Zaakdocument.Bewaar(bestand, schema, zaak, peildatum, omgeving);
                }
            }

            return Toon(omgeving.Uitvoer, verzoek, Adviseer(zaak));
        }
        catch (PeildatumException fout)
        {
            throw new Gebruiksfout(fout.Message, fout.Parameter is null ? "Kies met --peildatum een dag waarop het beleid geldt." : "Kies met --peildatum een dag waarop zij een waarde heeft, of vul het beleid aan.");
        }
        catch (GegevenException fout)
        {
            throw new Gebruiksfout(fout.Message, "Er is niets beslist.");
        }
        catch (OverflowException)
        {
            throw new Gebruiksfout("Een berekening wordt te groot.", "Controleer de getallen in de gegevens.");
        }

        Advies Adviseer(Zaak zaak) => Adviezen.Maak(EvaluatorDossier.Gecontroleerd(schema, plan, zaak, peildatum));
    }

    // The conversation goes where it does not get between the lines of a document for a program.
    private static Zaak VraagDoor(Omgeving omgeving, Verzoek verzoek, Besluitschema schema, Zaak zaak, Func<Zaak, Advies> adviseer) =>
        new Vraaggesprek(omgeving, verzoek.Formaat == "tekst" ? omgeving.Uitvoer : omgeving.Fouten, adviseer, schema).Voer(zaak);

    private static int Toon(Venster venster, Verzoek verzoek, Advies advies)
    {
        var tekst = verzoek.Formaat switch
        {
            "json" => advies.AlsJson(),
            "markdown" => advies.AlsMarkdown(), // a file must hold all
            _ => advies.AlsTekst(kort: !verzoek.Uitgebreid),
        };
        if (verzoek.Formaat == "tekst")
        {
            venster.Schrijf(tekst);
        }
        else
        {
            venster.Letterlijk(tekst.EndsWith('\n') ? tekst : tekst + "\n");
        }

        return verzoek.Beslist && advies.Soort != Adviessoort.Beslist ? Afsluitcode.Onbeslist : Afsluitcode.Goed;
    }

    /// <summary>What the command line asks.</summary>
    private sealed record Verzoek(string Pad, string Besluit, string? Gegevens, string? Peildatum, string Formaat, bool Vraag, string? Bewaar, bool Uitgebreid, bool Beslist);
}
