using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Execution;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo bewijs</c>: what holds in every case, and a case where something does not.</summary>
internal static class Bewijs
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var formaat = Opdracht.Formaat("tekst", "json");
        var zonderCode = Opdracht.ZonderCode();
        var waarborgen = new Option<bool>("--alleen-waarborgen", "--promises-only") { Description = "Alleen de waarborgen van het beleid." };
        var streng = new Option<bool>("--streng", "--strict") { Description = "Eindig met afsluitcode 1 bij alles wat niet bewezen is, ook als het geen waarborg is." };
        var dag = new Option<string?>("--op", "--on") { HelpName = "datum", Description = "Eén peildatum; zonder deze optie de eerste dag van elk tijdvak waarin het beleid anders is." };
        var opdracht = new Opdracht("bewijs", "prove", "Zoekt over alle gevallen tegelijk: gaten, tegenspraken, regels en vragen die niets uitmaken, en waarborgen die niet opgaan.")
        {
            Toelichting = "Wat niet opgaat, komt met een geval dat u als voorbeeld kunt overnemen. Een gat of tegenspraak waarover het beleid een voorbeeld heeft, is bekend.",
            Voorbeelden = ["wmo bewijs beleid", "wmo bewijs beleid --alleen-waarborgen", "wmo bewijs beleid --formaat json"],
            Codes = [(Afsluitcode.Beleid, "het beleid bevat fouten, aannames spreken elkaar tegen, een waarborg gaat niet op of is niet beslist, gaat op terwijl het beleid zegt van niet, of met --streng: iets anders is niet bewezen")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(waarborgen);
        opdracht.Add(streng);
        opdracht.Add(dag);
        opdracht.Add(zonderCode);
        opdracht.Add(formaat);
        opdracht.SetAction(regel =>
        {
            var map = Opdracht.Eis(regel.GetValue(pad), opdracht.Name);
            return Voer(omgeving, map, Opdracht.Kies(regel.GetValue(formaat), formaat), regel.GetValue(dag), regel.GetValue(zonderCode), regel.GetValue(waarborgen), regel.GetValue(streng));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string formaat, string? dag, bool zonderCode, bool alleenWaarborgen, bool streng)
    {
        var op = Vraagstelling.Dag(dag);
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        Vraagstelling.EisGeldig(beleid.Beleid, op);

        // What a policy builds on is proven where it stands, as far as it could be there.
        var uitspraken = Analysis.Bewijzen.Bewijs.Voer(beleid.Beleid, s => beleid.Verantwoording.Voor(s) && (!alleenWaarborgen || s is Compiler.Model.Waarborg), op);
        using var naspeler = new Naspeler(beleid.Beleid);
        if (!zonderCode)
        {
            uitspraken = Codeproef.Voer(uitspraken, naspeler.Speel);
        }

        var beloften = Waarborguitslag.Van(uitspraken, alleDagen: op is null);
        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Bewijsweergave.Json(beleid, uitspraken, beloften, inCode: !zonderCode));
        }
        else
        {
            Bewijsweergave.Tekst(omgeving.Uitvoer, beleid, uitspraken, beloften, inCode: !zonderCode, naspeler.ZonderCode);
        }

        // What only another policy can change, is no mistake in this one.
        var nietBewezen = streng && uitspraken.Any(u => u.Soort != Controlesoort.Waarborg && u.Oordeel != Bewijsoordeel.Bewezen && u.Bekend.IsEmpty && !Bewijsweergave.IsVanBasis(beleid, u));

        // On assumptions that may leave no case, nothing rests.
        return nietBewezen || uitspraken.Any(u => u.Soort == Controlesoort.Aannames && u.Oordeel != Bewijsoordeel.Bewezen) || beloften.Any(w => w.IsFout) ? Afsluitcode.Beleid : Afsluitcode.Goed;
    }
}
