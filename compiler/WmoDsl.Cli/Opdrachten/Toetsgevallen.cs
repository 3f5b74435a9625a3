using System;
using System.CommandLine;
using System.Linq;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Model;
using WmoDsl.Execution;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo toetsgevallen</c>: proposes a small covering set of examples.</summary>
internal static class Toetsgevallen
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var formaat = Opdracht.Formaat("tekst", "json");
        var besluit = new Option<string?>("--besluit", "--decision") { HelpName = "naam", Description = "Alleen voor dit besluit, met de begrippen waarop het rust." };
        var zonderCode = Opdracht.ZonderCode();
        var ontbrekend = new Option<bool>("--alleen-ontbrekend", "--missing-only") { Description = "Alleen wat de voorbeelden van het beleid nog niet laten zien." };
        var dag = new Option<string?>("--op", "--on") { HelpName = "datum", Description = "De peildatum van de gevallen; zonder deze optie de eerste dag waarop het beleid geldt." };
        var opdracht = new Opdracht("toetsgevallen", "testcases", "Stelt per besluit zo weinig mogelijk voorbeelden voor die samen elke regel, voorwaarde, grens en uitkomst laten zien.")
        {
            Toelichting = "De uitvoer is een .wmo-bestand met voorstellen. Wat erin verwacht wordt, is wat het beleid nu zegt: lees bij elk voorbeeld de bron na voordat u het overneemt.",
            Voorbeelden = ["wmo toetsgevallen beleid > voorstellen.wmo", "wmo toetsgevallen beleid --besluit scootmobiel", "wmo toetsgevallen beleid --alleen-ontbrekend"],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(besluit);
        opdracht.Add(ontbrekend);
        opdracht.Add(dag);
        opdracht.Add(zonderCode);
        opdracht.Add(formaat);
        opdracht.SetAction(regel =>
        {
            var map = Opdracht.Eis(regel.GetValue(pad), opdracht.Name);
            return Voer(omgeving, map, Opdracht.Kies(regel.GetValue(formaat), formaat), regel.GetValue(besluit), regel.GetValue(dag), regel.GetValue(ontbrekend), regel.GetValue(zonderCode));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string pad, string formaat, string? besluit, string? dag, bool ontbrekend, bool zonderCode)
    {
        var gekozen = Vraagstelling.Dag(dag);
        var beleid = GeladenBeleid.Laad(pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var peildatum = gekozen ?? beleid.Beleid.Geldig.Vanaf ?? throw new Gebruiksfout("Dit beleid zegt niet vanaf welke dag het geldt.", "Noem de peildatum: --op <datum>.");
        Vraagstelling.EisGeldig(beleid.Beleid, peildatum);

        if (Aannameweergave.Meld(omgeving, beleid, peildatum))
        {
            return Afsluitcode.Beleid;
        }

        var voorstellen = new Voorstelschrijver(beleid.Beleid);
        var sets = Gevallenmaker.Maak(beleid.Beleid, peildatum, Gevraagd(beleid, besluit, peildatum), ontbrekend, voorstellen.Schrijf);
        using var naspeler = new Naspeler(beleid.Beleid);
        if (!zonderCode)
        {
            sets = Gevallenproef.Voer(sets, naspeler.Speel);
        }

        if (formaat == "json")
        {
            omgeving.Uitvoer.Letterlijk(Toetsgevallenweergave.Json(beleid, peildatum, sets, voorstellen, inCode: !zonderCode));
        }
        else
        {
            Toetsgevallenweergave.Tekst(omgeving.Uitvoer, beleid, peildatum, sets, voorstellen, ontbrekend, inCode: !zonderCode, naspeler.ZonderCode);
        }

        return Afsluitcode.Goed;
    }

    // What a policy builds on is tested where it stands, as far as it could be there.
    private static Func<Definitie, bool> Gevraagd(GeladenBeleid beleid, string? besluit, Compiler.Text.Datum peildatum)
    {
        if (besluit is null)
        {
            return beleid.Verantwoording.Voor;
        }

        return Gevallenmaker.Bij(beleid.Beleid, Vraagstelling.Zoek(beleid.Beleid, besluit), peildatum).Contains;
    }
}
