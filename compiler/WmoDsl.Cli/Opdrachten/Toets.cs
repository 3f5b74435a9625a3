using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo toets</c>: runs the examples of a policy.</summary>
internal static class Toets
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var formaat = Opdracht.Formaat("tekst", "json");
        var alleen = new Option<string?>("--alleen", "--only")
        {
            HelpName = "tekst",
            Description = "Voer alleen de voorbeelden uit met deze tekst in hun naam of in de naam van hun besluit.",
        };
        var dekking = new Option<bool>("--dekking", "--coverage") { Description = "Meld ook welke regels, voorwaarden en grenzen door geen voorbeeld worden geraakt." };
        var pagina = new Option<string?>("--dekking-html", "--coverage-html") { HelpName = "bestand", Description = "Schrijf de dekking als pagina, met het beleid erbij." };
        var eis = new Option<bool>("--eis-dekking", "--require-coverage") { Description = "Eindig met afsluitcode 1 als er in de dekking iets ontbreekt." };
        var volg = Opdracht.Volg();
        var opdracht = new Opdracht("toets", "test", "Voert de voorbeelden uit en meldt wat anders uitkomt dan verwacht.")
        {
            Toelichting = "Van beleid met fouten worden geen voorbeelden uitgevoerd.",
            Voorbeelden = ["wmo toets beleid", "wmo toets beleid --alleen scootmobiel --volg", "wmo toets beleid --dekking-html dekking.html"],
            Codes = [(Afsluitcode.Beleid, "het beleid bevat fouten, een voorbeeld komt anders uit, of met --eis-dekking: er ontbreekt iets")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(formaat);
        opdracht.Add(alleen);
        opdracht.Add(dekking);
        opdracht.Add(pagina);
        opdracht.Add(eis);
        opdracht.Add(volg);
        opdracht.SetAction(regel =>
        {
            var map = Opdracht.Eis(regel.GetValue(pad), opdracht.Name);
            var vorm = Opdracht.Kies(regel.GetValue(formaat), formaat);
            var wens = new Dekkingswens(regel.GetValue(dekking), regel.GetValue(pagina), regel.GetValue(eis));
            return Wachter.Voer(omgeving, map, Opdracht.Kies(regel.GetValue(volg), vorm), () => Voer(omgeving, map, vorm, regel.GetValue(alleen), wens));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string formaat, string? alleen, Dekkingswens wens)
    {
        if (wens.Meten && !string.IsNullOrEmpty(alleen))
        {
            throw new Gebruiksfout("De dekking gaat over alle voorbeelden.", "Laat --alleen weg.");
        }

        if (wens.Pagina is "")
        {
            throw new Gebruiksfout("Noem het bestand waarin de pagina komt: --dekking-html <bestand>.");
        }

        var doel = wens.Pagina is { } bestand ? Opdracht.Volledig(bestand, omgeving.Werkmap) : null;
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var resultaten = Kies(beleid.Beleid, alleen).Select(v => Voorbeeldtoets.Voer(v, beleid.Beleid.Geldig)).ToList();
        var dekking = wens.Meten ? Dekkingsmeting.Meet(beleid.Beleid, resultaten) : null;
        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Toetsweergave.Json(beleid, resultaten, dekking));
        }
        else
        {
            Toetsweergave.Tekst(omgeving.Uitvoer, beleid, resultaten);
            if (dekking is not null)
            {
                Dekkingsweergave.Tekst(omgeving.Uitvoer, beleid, dekking);
            }
        }

        if (doel is not null)
        {
            Schrijf(doel, wens.Pagina!, Dekkingspagina.Maak(beleid, dekking!));
            omgeving.Fouten.Regel($"De dekking staat in {wens.Pagina}.");
        }

        return resultaten.TrueForAll(r => r.Geslaagd) && !(wens.Eisen && dekking!.Gaten.Any()) ? Afsluitcode.Goed : Afsluitcode.Beleid;
    }

    // All or nothing: who stops us halfway keeps the old page.
    private static void Schrijf(string doel, string naam, string tekst)
    {
        try
        {
            var tijdelijk = doel + ".tmp";
            File.WriteAllText(tijdelijk, tekst);
            File.Move(tijdelijk, doel, overwrite: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"'{naam}' kan niet worden geschreven.");
        }
    }

    private static List<Voorbeeld> Kies(Beleid beleid, string? alleen)
    {
        // In the order of the files: that of the model follows what depends on what.
        var gekozen = beleid.Voorbeelden
            .Where(v => string.IsNullOrEmpty(alleen) || Bevat(v.Naam, alleen) || Bevat(v.Definitie.Naam, alleen))
            .OrderBy(v => v.Plaats.Source.Path, StringComparer.Ordinal)
            .ThenBy(v => v.Plaats.Span.Start)
            .ToList();
        return gekozen.Count > 0 || string.IsNullOrEmpty(alleen)
            ? gekozen
            : throw new Gebruiksfout($"Geen voorbeeld heeft '{alleen}' in zijn naam of in de naam van zijn besluit.");
    }

    private static bool Bevat(string naam, string deel) => naam.Contains(deel, StringComparison.OrdinalIgnoreCase);

    // What is asked about coverage: any of the three asks for it.
    private sealed record Dekkingswens(bool Tonen, string? Pagina, bool Eisen)
    {
        public bool Meten => Tonen || Eisen || Pagina is not null;
    }
}
