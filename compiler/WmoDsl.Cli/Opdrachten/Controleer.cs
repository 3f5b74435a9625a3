using System.CommandLine;
using System.Linq;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo controleer</c>: says what is wrong with a policy.</summary>
internal static class Controleer
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var formaat = Opdracht.Formaat("tekst", "json", "sarif");
        var volg = Opdracht.Volg();
        var opdracht = new Opdracht("controleer", "check", "Controleert beleid en meldt wat er niet klopt.")
        {
            Toelichting = "Waarschuwingen houden het beleid niet tegen: de afsluitcode is dan 0.",
            Voorbeelden = ["wmo controleer beleid", "wmo controleer beleid --volg", "wmo controleer beleid --formaat sarif > wmo.sarif"],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(formaat);
        opdracht.Add(volg);
        opdracht.SetAction(regel =>
        {
            var map = Opdracht.Eis(regel.GetValue(pad), opdracht.Name);
            var vorm = Opdracht.Kies(regel.GetValue(formaat), formaat);
            return Wachter.Voer(omgeving, map, Opdracht.Kies(regel.GetValue(volg), vorm), () => Voer(omgeving, map, vorm));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string formaat)
    {
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        switch (formaat)
        {
            case "json":
                omgeving.Uitvoer.Letterlijk(Meldingenjson.Van(beleid));
                break;
            case "sarif":
                omgeving.Uitvoer.Letterlijk(Sarif.Van(beleid));
                break;
            default:
                Meldingentekst.Schrijf(omgeving.Uitvoer, beleid, beleid.Compilatie.Diagnostics);
                Samenvatting(omgeving.Uitvoer, beleid);
                break;
        }

        return beleid.Compilatie.HeeftFouten ? Afsluitcode.Beleid : Afsluitcode.Goed;
    }

    private static void Samenvatting(Venster venster, GeladenBeleid beleid)
    {
        var meldingen = beleid.Compilatie.Diagnostics;
        var telling = Meldingentekst.Telling(meldingen);
        venster.Schrijf(
            char.ToUpperInvariant(telling[0]) + telling[1..],
            beleid.Compilatie.HeeftFouten ? Stijl.Fout : meldingen.IsEmpty ? Stijl.Goed : Stijl.Waarschuwing);
        venster.Schrijf(" in " + Meldingentekst.Aantal(beleid.Map.Beleid.Count, "bestand", "bestanden"));
        if (beleid.Compilatie.HeeftFouten)
        {
            venster.Regel(".");
            return;
        }

        var besluiten = beleid.Beleid.Besluiten.Count();
        var begrippen = beleid.Beleid.Definities.Count(d => d.Soort == Compiler.Model.Definitiesoort.Begrip);
        venster.Regel(
            ": " + Meldingentekst.Aantal(besluiten, "besluit", "besluiten")
            + ", " + Meldingentekst.Aantal(begrippen, "begrip", "begrippen")
            + ", " + Meldingentekst.Aantal(beleid.Beleid.Voorbeelden.Length, "voorbeeld", "voorbeelden") + ".");
    }
}
