using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using WmoDsl.Cli.Beoordelen;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Execution;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo leg-uit</c>: why this outcome, why not another, and what would have to be otherwise for it.</summary>
internal static class LegUit
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var pad = Opdracht.Pad();
        var besluit = new Argument<string[]>("besluit") { Arity = ArgumentArity.ZeroOrMore, Description = "Het besluit (of begrip) waarover uitleg wordt gevraagd. Bij een voorbeeld mag het ontbreken." };
        var voorbeeld = new Option<string?>("--voorbeeld", "--example") { HelpName = "naam", Description = "Een voorbeeld uit het beleid; een deel van zijn naam is genoeg." };
        var gegevens = new Option<string?>("--gegevens", "--facts") { HelpName = "bestand", Description = "Een JSON-bestand met de gegevens van de zaak, of - voor de invoer." };
        var peildatum = new Option<string?>("--peildatum", "--date") { HelpName = "datum", Description = "De dag waarop wordt beoordeeld. Zonder deze optie die van het voorbeeld of in de gegevens, en anders vandaag." };
        var waaromNiet = new Option<string?>("--waarom-niet", "--why-not") { HelpName = "uitkomst", Description = "Alleen deze uitkomst: waarom kwam zij er niet uit, en wat moet daarvoor anders zijn?" };
        var formaat = Opdracht.Formaat("tekst", "markdown", "json");
        var volg = Opdracht.Volg();
        var opdracht = new Opdracht("leg-uit", "explain", "Legt een uitkomst uit: waarom deze, waarom niet een andere, en wat daarvoor anders zou moeten zijn.")
        {
            Toelichting = $"Gezocht wordt naar zo weinig mogelijk wijzigingen, tot en met {Andersindien.MeesteWijzigingen} tegelijk. Alles wat er staat, is geprobeerd.",
            Voorbeelden =
            [
                "wmo leg-uit beleid --voorbeeld \"kan 300 meter lopen\"",
                "wmo leg-uit beleid scootmobiel --gegevens zaak.json --waarom-niet afwijzen",
            ],
            Codes = [(Afsluitcode.Goed, "er is uitleg")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        opdracht.Add(pad);
        opdracht.Add(besluit);
        foreach (var optie in new Option[] { voorbeeld, gegevens, peildatum, waaromNiet, formaat, volg })
        {
            opdracht.Add(optie);
        }

        opdracht.SetAction(regel =>
        {
            var verzoek = new Verzoek(
                Opdracht.Eis(regel.GetValue(pad), opdracht.Name),
                Opdracht.Naam(regel.GetValue(besluit), opdracht),
                regel.GetValue(voorbeeld),
                regel.GetValue(gegevens),
                regel.GetValue(peildatum),
                regel.GetValue(waaromNiet),
                Opdracht.Kies(regel.GetValue(formaat), formaat));
            return Wachter.Voer(omgeving, verzoek.Pad, Opdracht.Kies(regel.GetValue(volg), verzoek.Formaat), () => Voer(omgeving, verzoek));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, Verzoek verzoek)
    {
        if (verzoek is { Voorbeeld: null, Gegevens: null } or { Voorbeeld: not null, Gegevens: not null })
        {
            throw new Gebruiksfout("Zeg welke zaak moet worden uitgelegd.", "Noem met --voorbeeld een voorbeeld uit het beleid, of met --gegevens een bestand met de gegevens van een zaak.");
        }

        var gekozenDag = verzoek.Peildatum is { } dag ? Vraagstelling.Peildatum(dag) : (Datum?)null;
        var beleid = GeladenBeleid.Laad(verzoek.Pad, omgeving);
        if (Beleidsfouten.Meld(omgeving, beleid))
        {
            return Afsluitcode.Beleid;
        }

        var voorbeeld = verzoek.Voorbeeld is { } naam ? Vraagstelling.ZoekVoorbeeld(beleid.Beleid, naam, verzoek.Besluit) : null;
        var plan = Besluitplan.Maak(voorbeeld?.Definitie ?? Vraagstelling.Zoek(beleid.Beleid, verzoek.Besluit));
        var schema = SchemaVanModel.Maak(beleid.Beleid, plan);
        var lezing = verzoek.Gegevens is { } bron ? Zaakdocument.Lees(bron, schema, omgeving) : null;
        var zaak = lezing is null ? Zaak.Van(Casuslezing.Van(plan, voorbeeld!.Casus)) : Zaak.Van(lezing);
        var peildatum = gekozenDag ?? lezing?.Peildatum ?? (voorbeeld is null ? Datum.VanDateTime(omgeving.Klok.GetLocalNow().DateTime) : Waardevertaling.Dag(voorbeeld.Peildatum));
        try
        {
            var advies = Adviezen.Maak(EvaluatorDossier.Gecontroleerd(schema, plan, zaak, peildatum));
            var doel = verzoek.WaaromNiet is { } uitkomst ? Kies(schema, uitkomst) : null;
            var wendingen = Andersindien.Zoek(plan.Besluit, Casusvertaling.NaarModel(schema, plan, zaak), Waardevertaling.Dag(peildatum));
            if (doel is not null)
            {
                wendingen = wendingen with { Gevonden = [.. wendingen.Gevonden.Where(w => Wendingtekst.Uitkomst(plan.Besluit, w) == doel)] };
            }

            Toon(omgeving.Uitvoer, verzoek.Formaat, plan.Besluit, Vul(advies, plan.Besluit, doel, wendingen), wendingen);
            return Afsluitcode.Goed;
        }
        catch (PeildatumException fout)
        {
            throw new Gebruiksfout(fout.Message, "Kies met --peildatum een andere dag.");
        }
        catch (GegevenException fout)
        {
            throw new Gebruiksfout(fout.Message, "Er is niets beslist.");
        }
        catch (OverflowException)
        {
            throw new Gebruiksfout("Een berekening wordt te groot.", "Controleer de getallen in de gegevens.");
        }
    }

    // The short explanation of the advice; in the place of the other rules, per outcome why it did not come out, and what would turn it.
    private static Uitleg Vul(Advies advies, Model.Definitie besluit, string? doel, Wendingen wendingen)
    {
        var uitleg = advies.Uitleg(kort: true);
        var delen = new List<Uitlegdeel>();
        var isUit = advies.Soort is Adviessoort.Beslist or Adviessoort.Tegenstrijdig or Adviessoort.NietGeregeld;
        if (doel is null)
        {
            delen.AddRange(uitleg.Delen.Where(d => d.Tekst != Uitleg.OverigeRegels));
        }

        foreach (var uitkomst in advies.Schema.Besluit.Uitkomsten.Where(u => doel is null ? isUit : u == doel))
        {
            if (advies.WaaromNiet(uitkomst, kort: true) is { } deel)
            {
                delen.Add(deel);
            }
        }

        var regels = Wendingtekst.Regels(besluit, wendingen)
            .Select(r => new Uitlegdeel(Uitlegsoort.Waarde, r, "", null, null, []))
            .ToList();
        if (regels.Count > 0)
        {
            delen.Add(new Uitlegdeel(Uitlegsoort.Kop, isUit ? "Anders indien" : "Beslist indien", "", null, null, regels));
        }

        return uitleg with { Titel = uitleg.Titel.Replace("Advies over", "Uitleg over", StringComparison.Ordinal), Delen = delen };
    }

    private static string Kies(Besluitschema schema, string uitkomst)
    {
        var uitkomsten = schema.Besluit.Uitkomsten;
        var sleutel = Compiler.Text.Naamsleutel.Van(uitkomst);
        return uitkomsten.FirstOrDefault(u => string.Equals(Compiler.Text.Naamsleutel.Van(u), sleutel, StringComparison.OrdinalIgnoreCase))
            ?? throw new Gebruiksfout(
                $"'{uitkomst}' is geen uitkomst van {schema.Naam}.{Opdracht.Bedoeld(uitkomst, uitkomsten)}",
                uitkomsten.Count == 0 ? "De uitkomst wordt berekend; laat --waarom-niet weg." : "De uitkomsten zijn: " + string.Join(", ", uitkomsten) + ".");
    }

    private static void Toon(Venster venster, string formaat, Model.Definitie besluit, Uitleg uitleg, Wendingen wendingen)
    {
        switch (formaat)
        {
            case "markdown":
                venster.Letterlijk(uitleg.AlsMarkdown());
                break;
            case "json":
                venster.Letterlijk(Uitlegjson.Van(besluit, uitleg, wendingen));
                break;
            default:
                venster.Schrijf(uitleg.AlsTekst());
                break;
        }
    }

    /// <summary>What the command line asks.</summary>
    private sealed record Verzoek(string Pad, string Besluit, string? Voorbeeld, string? Gegevens, string? Peildatum, string? WaaromNiet, string Formaat);
}
