using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Emit;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo genereer</c>: writes the C# that the source generator would add to a project.</summary>
internal static class Genereer
{
    private const string Uitgang = ".g.cs";

    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var uit = new Option<string?>("--uit", "--output", "-o") { HelpName = "map", Description = "De map waarin de C#-bestanden komen; zij wordt gemaakt als zij er nog niet is." };
        var naamruimte = new Option<string?>("--naamruimte", "--namespace") { HelpName = "naam", Description = "De naamruimte van de C#; zonder deze optie volgt zij uit de naam van het beleid." };
        var controleer = new Option<bool>("--controleer", "--check") { Description = "Schrijf niets, maar meld welke bestanden niet bij zijn (afsluitcode 1)." };
        var opdracht = new Opdracht("genereer", "generate", "Schrijft het beleid als C#, zoals de generator het aan een project toevoegt.")
        {
            Toelichting = "Alleen nodig om de C# te lezen of elders te gebruiken: een project met het pakket WmoDsl.Generator doet dit zelf. "
                + "Een bestand dat al klopt, blijft zoals het is. Bestanden van besluiten die er niet meer zijn, worden gemeld en niet verwijderd.",
            Voorbeelden = ["wmo genereer beleid --uit Generated --naamruimte Gemeente.Beleid", "wmo genereer beleid --uit Generated --controleer"],
            Codes = [(Afsluitcode.Beleid, "het beleid bevat fouten, of met --controleer: een bestand is niet bij")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(uit);
        opdracht.Add(naamruimte);
        opdracht.Add(controleer);
        opdracht.SetAction(regel => Voer(
            omgeving,
            Opdracht.Eis(regel.GetValue(pad), opdracht.Name),
            regel.GetValue(uit) is { Length: > 0 } doel ? doel : throw new Gebruiksfout("Noem de map waarin de C# komt: --uit <map>."),
            regel.GetValue(naamruimte),
            regel.GetValue(controleer)));
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string uit, string? naamruimte, bool alleenControleren)
    {
        var doel = Opdracht.Volledig(uit, omgeving.Werkmap);
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var bestanden = CSharpEmitter.Emit(beleid.Beleid, new EmitOptions { Naamruimte = naamruimte, Padvoorvoegsel = Weg(doel, beleid.Map.Wortel) });
        try
        {
            return alleenControleren ? Vergelijk(omgeving.Uitvoer, doel, uit, bestanden) : Schrijf(omgeving.Uitvoer, doel, uit, bestanden);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"In de map '{uit}' mag niet worden geschreven.");
        }
        catch (IOException)
        {
            throw new Gebruiksfout(File.Exists(doel) ? $"'{uit}' is een bestand, geen map." : $"In de map '{uit}' kan niet worden geschreven.");
        }
    }

    private static int Schrijf(Venster venster, string doel, string uit, IReadOnlyList<EmittedFile> bestanden)
    {
        Directory.CreateDirectory(doel);
        var geschreven = 0;
        foreach (var bestand in bestanden)
        {
            var plek = Path.Combine(doel, bestand.HintName);
            if (!IsBij(plek, bestand))
            {
                // All or nothing: who stops us halfway keeps the old file.
                var tijdelijk = plek + ".tmp";
                File.WriteAllText(tijdelijk, bestand.Text, Utf8);
                File.Move(tijdelijk, plek, overwrite: true);
                geschreven++;
            }
        }

        MeldOver(venster, doel, bestanden);
        venster.Regel(
            $"{Meldingentekst.Aantal(bestanden.Count, "bestand", "bestanden")} in {uit}: {geschreven} geschreven, {bestanden.Count - geschreven} al bij.",
            Stijl.Goed);
        return Afsluitcode.Goed;
    }

    private static int Vergelijk(Venster venster, string doel, string uit, IReadOnlyList<EmittedFile> bestanden)
    {
        var oud = bestanden.Where(b => !IsBij(Path.Combine(doel, b.HintName), b)).ToList();
        foreach (var bestand in oud)
        {
            venster.Regel($"{bestand.HintName}: {(File.Exists(Path.Combine(doel, bestand.HintName)) ? "is niet bij" : "ontbreekt")}", Stijl.Fout);
        }

        var over = MeldOver(venster, doel, bestanden);
        venster.Regel(oud.Count + over == 0 ? $"De C# in {uit} is bij." : $"De C# in {uit} is niet bij. Voer 'wmo genereer' uit.", oud.Count + over == 0 ? Stijl.Goed : Stijl.Fout);
        return oud.Count + over == 0 ? Afsluitcode.Goed : Afsluitcode.Beleid;
    }

    private static bool IsBij(string plek, EmittedFile bestand) =>
        File.Exists(plek) && Utf8.GetBytes(bestand.Text).AsSpan().SequenceEqual(File.ReadAllBytes(plek));

    // What is left of a decision that was renamed compiles along and confuses; but it is the user's folder.
    private static int MeldOver(Venster venster, string doel, IReadOnlyList<EmittedFile> bestanden)
    {
        var over = !Directory.Exists(doel) ? [] : Directory.EnumerateFiles(doel, "*" + Uitgang).Select(p => Path.GetFileName(p)!)
            .Except(bestanden.Select(b => b.HintName)).Order(StringComparer.Ordinal).ToList();
        foreach (var naam in over)
        {
            venster.Regel($"{naam}: hoort niet bij dit beleid; verwijder het als het van een eerdere keer is", Stijl.Waarschuwing);
        }

        return over.Count;
    }

    private static string Weg(string van, string naar)
    {
        var weg = Path.GetRelativePath(van, naar).Replace('\\', '/');
        return weg == "." ? "" : weg + "/";
    }

    private static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);
}
