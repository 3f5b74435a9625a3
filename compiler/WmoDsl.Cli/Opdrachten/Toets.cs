using System;
using System.Collections.Generic;
using System.CommandLine;
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
        var opdracht = new Opdracht("toets", "test", "Voert de voorbeelden uit en meldt wat anders uitkomt dan verwacht.")
        {
            Toelichting = "Van beleid met fouten worden geen voorbeelden uitgevoerd.",
            Voorbeelden = ["wmo toets beleid", "wmo toets beleid --alleen scootmobiel"],
            Codes = [(Afsluitcode.Beleid, "het beleid bevat fouten, of een voorbeeld komt anders uit")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(formaat);
        opdracht.Add(alleen);
        opdracht.SetAction(regel => Voer(omgeving, Opdracht.Eis(regel.GetValue(pad), opdracht.Name), Opdracht.Kies(regel.GetValue(formaat), formaat), regel.GetValue(alleen)));
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string formaat, string? alleen)
    {
        var beleid = GeladenBeleid.Laad(pad, omgeving.Werkmap);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var resultaten = Kies(beleid.Beleid, alleen).Select(v => Voorbeeldtoets.Voer(v, beleid.Beleid.Geldig)).ToList();
        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Toetsweergave.Json(beleid, resultaten));
        }
        else
        {
            Toetsweergave.Tekst(omgeving.Uitvoer, beleid, resultaten);
        }

        return resultaten.TrueForAll(r => r.Geslaagd) ? Afsluitcode.Goed : Afsluitcode.Beleid;
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
}
