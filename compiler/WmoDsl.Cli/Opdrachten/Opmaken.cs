using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo opmaak</c>: puts files in the canonical layout.</summary>
internal static class Opmaken
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var controleer = new Option<bool>("--controleer", "--check") { Description = "Schrijf niets, maar meld welke bestanden anders zouden worden (afsluitcode 1)." };
        var opdracht = new Opdracht("opmaak", "format", "Zet beleid in de vaste opmaak: inspringen, witregels en spaties.")
        {
            Toelichting = "Wat er staat, verandert niet, en elke opmerking blijft. Een bestand met fouten in de schrijfwijze blijft zoals het is.",
            Voorbeelden = ["wmo opmaak beleid", "wmo opmaak beleid --controleer"],
            Codes = [(Afsluitcode.Beleid, "een bestand bevat fouten, of met --controleer: een bestand heeft niet de vaste opmaak")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(controleer);
        opdracht.SetAction(regel => Voer(omgeving, Opdracht.Eis(regel.GetValue(pad), opdracht.Name), regel.GetValue(controleer)));
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, bool alleenControleren)
    {
        var map = Beleidsmap.Zoek(pad, omgeving.Werkmap);
        var (anders, kapot) = (0, 0);
        foreach (var bestand in map.Beleid)
        {
            var naam = map.Voorvoegsel + bestand;
            var plek = Path.Combine(map.Wortel, bestand);
            var source = new SourceText(bestand, Bestandslezer.Lees(plek, naam));
            var opgemaakt = Opmaak.Maak(source);
            if (!opgemaakt.Fouten.IsEmpty)
            {
                kapot++;
                var (regel, _) = source.GetPosition(opgemaakt.Fouten[0].Span.Start);
                omgeving.Uitvoer.Regel($"{naam}:{regel + 1}: {opgemaakt.Fouten[0].Code} {opgemaakt.Fouten[0].Message} Niet opgemaakt.", Stijl.Fout);
            }
            else if (opgemaakt.Tekst != source.Text)
            {
                anders++;
                omgeving.Uitvoer.Regel($"{naam}: {(alleenControleren ? "heeft niet de vaste opmaak" : "opgemaakt")}", alleenControleren ? Stijl.Fout : Stijl.Goed);
                if (!alleenControleren)
                {
                    Schrijf(plek, naam, opgemaakt.Tekst);
                }
            }
        }

        omgeving.Uitvoer.Regel($"{Meldingentekst.Aantal(map.Beleid.Count, "bestand", "bestanden")}: {anders} {(alleenControleren ? "anders dan de vaste opmaak" : "opgemaakt")}, {kapot} met fouten.");
        return kapot > 0 || (alleenControleren && anders > 0) ? Afsluitcode.Beleid : Afsluitcode.Goed;
    }

    // All or nothing: who stops us halfway keeps the old file.
    private static void Schrijf(string plek, string naam, string tekst)
    {
        try
        {
            var tijdelijk = plek + ".tmp";
            File.WriteAllText(tijdelijk, tekst, Utf8);
            File.Move(tijdelijk, plek, overwrite: true);
        }
        catch (System.Exception fout) when (fout is IOException or System.UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"'{naam}' kan niet worden geschreven.");
        }
    }
}
