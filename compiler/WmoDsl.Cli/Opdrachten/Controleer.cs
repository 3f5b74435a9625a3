using System.Collections.Generic;
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
        var paden = Opdracht.Paden();
        var formaat = Opdracht.Formaat("tekst", "json", "sarif");
        var volg = Opdracht.Volg();
        var opdracht = new Opdracht("controleer", "check", "Controleert beleid en meldt wat er niet klopt.")
        {
            Toelichting = "Waarschuwingen houden het beleid niet tegen: de afsluitcode is dan 0.",
            Voorbeelden = ["wmo controleer beleid", "wmo controleer regio stad", "wmo controleer beleid --volg", "wmo controleer beleid --formaat sarif > wmo.sarif"],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(paden);
        opdracht.Add(formaat);
        opdracht.Add(volg);
        opdracht.SetAction(regel =>
        {
            var mappen = Opdracht.Eis(regel.GetValue(paden), opdracht);
            var vorm = Opdracht.Kies(regel.GetValue(formaat), formaat);
            if (mappen.Count > 1 && vorm != "tekst")
            {
                throw new Gebruiksfout($"Als {vorm} kan één map tegelijk: elk beleid is een document.", "Voer de opdracht voor elke map uit, of laat --formaat weg.");
            }

            return Wachter.Voer(omgeving, mappen, Opdracht.Kies(regel.GetValue(volg), vorm), () => mappen.Count == 1 ? Voer(omgeving, mappen[0], vorm) : VoerAlle(omgeving, mappen));
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

    // Each policy by itself; what one builds on the other is read once.
    private static int VoerAlle(Omgeving omgeving, IReadOnlyList<string> paden)
    {
        var geheugen = new Leesgeheugen();
        var (aantal, fout) = (0, 0);
        foreach (var pad in paden)
        {
            if (Beleidsmap.ZoekBeleid(pad, omgeving.Werkmap) is not { } map)
            {
                omgeving.Fouten.Regel($"Overgeslagen: {pad} is geen beleid.", Stijl.Zacht);
                continue;
            }

            var beleid = GeladenBeleid.Laad(map, omgeving.Werkmap, omgeving.Basismappen, geheugen);
            Meldingentekst.Schrijf(omgeving.Uitvoer, beleid, beleid.Compilatie.Diagnostics);
            omgeving.Uitvoer.Schrijf($"{pad}: ", Stijl.Zacht);
            Samenvatting(omgeving.Uitvoer, beleid);
            aantal++;
            fout += beleid.Compilatie.HeeftFouten ? 1 : 0;
        }

        if (aantal == 0)
        {
            throw new Gebruiksfout("Er is geen beleid bij.", "Noem mappen met beleid of bestanden met de uitgang .wmo.");
        }

        omgeving.Uitvoer.Regel(fout == 0 ? $"Alle {aantal} zonder fouten." : $"Met fouten: {fout} van de {aantal}.", fout == 0 ? Stijl.Goed : Stijl.Fout);
        return fout == 0 ? Afsluitcode.Goed : Afsluitcode.Beleid;
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
        var begrippen = beleid.Beleid.MetNaam.Count(d => d.Soort == Compiler.Model.Definitiesoort.Begrip);
        venster.Regel(
            ": " + Meldingentekst.Aantal(besluiten, "besluit", "besluiten")
            + ", " + Meldingentekst.Aantal(begrippen, "begrip", "begrippen")
            + ", " + Meldingentekst.Aantal(beleid.Beleid.Voorbeelden.Length, "voorbeeld", "voorbeelden") + ".");
    }
}
