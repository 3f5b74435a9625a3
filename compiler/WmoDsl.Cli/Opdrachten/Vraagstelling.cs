using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Cli.Beoordelen;
using WmoDsl.Compiler.Text;
using WmoDsl.Execution;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Opdrachten;

/// <summary>Reads from the command line what is asked of a policy, and on which day.</summary>
internal static class Vraagstelling
{
    /// <summary>Reads a reference date.</summary>
    /// <exception cref="Gebruiksfout">It is no date.</exception>
    public static Datum Peildatum(string tekst) => Datum.TryParse(tekst, out var dag)
        ? dag
        : throw new Gebruiksfout($"'{tekst}' is geen datum.", "Schrijf een datum als 2026-11-21 of \"21 november 2026\".");

    /// <summary>The same for the model; none when none was given.</summary>
    /// <exception cref="Gebruiksfout">It is no date.</exception>
    public static Compiler.Text.Datum? Dag(string? tekst) => tekst is null ? null : Waardevertaling.Dag(Peildatum(tekst));

    /// <summary>Refuses a day on which the policy does not hold.</summary>
    /// <exception cref="Gebruiksfout">It does not.</exception>
    public static void EisGeldig(Model.Beleid beleid, Compiler.Text.Datum? dag)
    {
        if (dag is { } gekozen && !beleid.Geldig.Bevat(gekozen))
        {
            throw new Gebruiksfout($"Het beleid geldt niet op {gekozen}.");
        }
    }

    /// <summary>Finds the decision with a name, or the concept.</summary>
    /// <exception cref="Gebruiksfout">There is none; the message names what there is.</exception>
    public static Model.Definitie Zoek(Model.Beleid beleid, string naam)
    {
        var besluiten = beleid.Besluiten.Where(d => d.Groep is null).ToList();
        if (naam.Length == 0)
        {
            throw new Gebruiksfout("Noem het besluit.", Kies(besluiten));
        }

        var sleutel = Naamsleutel.Van(naam);
        var vragen = besluiten.Concat(beleid.MetNaam.Where(d => d.Soort == Model.Definitiesoort.Begrip && d.Groep is null)).ToList();
        return vragen.Find(d => Naamsleutel.Van(d.Naam) == sleutel)
            ?? vragen.Find(d => string.Equals(Naamsleutel.Van(d.Naam), sleutel, StringComparison.OrdinalIgnoreCase))
            ?? throw new Gebruiksfout($"Dit beleid kent geen besluit '{naam}'.{Opdracht.Bedoeld(naam, vragen.Select(d => d.Naam))}", Kies(besluiten));
    }

    /// <summary>Finds the example with a name.</summary>
    /// <exception cref="Gebruiksfout">There is none, or there is more than one.</exception>
    public static Model.Voorbeeld ZoekVoorbeeld(Model.Beleid beleid, string naam, string besluit)
    {
        var sleutel = Naamsleutel.Van(besluit);
        var kandidaten = beleid.Voorbeelden.Where(v => besluit.Length == 0 || string.Equals(Naamsleutel.Van(v.Definitie.Naam), sleutel, StringComparison.OrdinalIgnoreCase)).ToList();
        var gevonden = kandidaten.FindAll(v => v.Naam == naam);
        gevonden = gevonden.Count > 0 ? gevonden : kandidaten.FindAll(v => v.Naam.Contains(naam, StringComparison.OrdinalIgnoreCase));
        return gevonden.Count switch
        {
            1 => gevonden[0],
            0 => throw new Gebruiksfout($"Dit beleid heeft geen voorbeeld '{naam}'.{Opdracht.Bedoeld(naam, kandidaten.Select(v => v.Naam))}", "De naam van een voorbeeld staat achter het woord 'voorbeeld' in het beleid; een deel ervan is genoeg."),
            _ => throw new Gebruiksfout($"Er zijn {gevonden.Count} voorbeelden met '{naam}' in hun naam.", "Noem er een:\n" + string.Join("\n", gevonden.Take(10).Select(v => $"  {v.Naam} ({v.Definitie.Naam})"))),
        };
    }

    private static string Kies(List<Model.Definitie> besluiten) => besluiten.Count == 0
        ? "Dit beleid heeft geen besluiten."
        : "De besluiten zijn:\n" + string.Join("\n", besluiten.Select(b => b.Naam).Order(StringComparer.Ordinal).Select(n => "  " + n));
}
