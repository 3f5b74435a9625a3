using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>
/// Asks what still matters, one question at a time, the most useful first, until there is an advice or the user has had enough. Works by lines, so that
/// it can be typed at, piped into and tested alike.
/// </summary>
/// <param name="omgeving">Where answers come from.</param>
/// <param name="venster">Where questions go.</param>
/// <param name="adviseer">Makes the advice on a case.</param>
/// <param name="schema">The decision.</param>
internal sealed class Vraaggesprek(Omgeving omgeving, Venster venster, Func<Zaak, Advies> adviseer, Besluitschema schema)
{
    private readonly Antwoordlezer _lezer = new(schema);
    private readonly HashSet<int> _overgeslagen = [];
    private string? _onderwerp;
    private bool _tweedeRonde;
    private bool _laatsteRonde;
    private string? _aankondiging;

    private enum Verloop
    {
        Beantwoord,
        Overgeslagen,
        Gestopt,
    }

    /// <summary>Holds the conversation.</summary>
    /// <param name="zaak">What is known already.</param>
    /// <returns>What is known after it.</returns>
    public Zaak Voer(Zaak zaak)
    {
        var begonnen = false;
        while (adviseer(zaak) is var advies && Volgende(advies.Bevinding) is { } slot)
        {
            if (!begonnen)
            {
                venster.Regel("Antwoord op elke vraag met een waarde. Of met: ? (niet vast te stellen), niets (sla over), stop (geef nu het advies).", Stijl.Zacht);
                begonnen = true;
            }

            var (verloop, waarde) = Vraag(slot, advies.Peildatum);
            switch (verloop)
            {
                case Verloop.Beantwoord:
                    zaak = zaak.Met(slot, waarde);
                    break;
                case Verloop.Overgeslagen:
                    _overgeslagen.Add(slot);
                    break;
                default:
                    return Klaar();
            }
        }

        return Klaar();

        Zaak Klaar()
        {
            if (begonnen)
            {
                venster.Regel();
            }

            return zaak;
        }
    }

    // Facts before judgements, as somebody who judges wants to know the facts. What was skipped comes back once, at the end.
    private int? Volgende(Bevinding bevinding)
    {
        var open = bevinding.Gegevens.Concat(bevinding.Oordelen).Select(v => v.Slot).ToList();
        if (open.Exists(s => !_overgeslagen.Contains(s)))
        {
            return open.Find(s => !_overgeslagen.Contains(s));
        }

        if (open.Count == 0 || _tweedeRonde)
        {
            return VoorToelichting(bevinding);
        }

        _tweedeRonde = true;
        _overgeslagen.Clear();
        _onderwerp = null;
        venster.Regel();
        venster.Regel("Nu wat is overgeslagen.", Stijl.Kop);
        return open[0];
    }

    // Last of all what cannot change the outcome any more.
    private int? VoorToelichting(Bevinding bevinding)
    {
        var open = bevinding.VoorToelichting.Where(v => !_overgeslagen.Contains(v.Slot)).ToList();
        if (open.Count > 0 && !_laatsteRonde)
        {
            _laatsteRonde = true;
            _onderwerp = null;
            _aankondiging = $"De uitkomst staat vast: {bevinding.Uitkomst}. Nog voor de motivering, de termijnen en de bijkomende waarden:";
        }

        return open.Count == 0 ? null : open[0].Slot;
    }

    private (Verloop Verloop, object? Waarde) Vraag(int slot, Datum peildatum)
    {
        var gegeven = schema.Gegevens[slot];
        Kop(gegeven);
        while (true)
        {
            var antwoord = Lees(Antwoordlezer.Verwacht(gegeven));
            switch (antwoord)
            {
                case null or "stop" when !IsKeuze(gegeven, antwoord):
                    return (Verloop.Gestopt, null);
                case "":
                    return (Verloop.Overgeslagen, null);
                case "?":
                    return (Verloop.Beantwoord, null);
            }

            var (waarde, fout) = _lezer.Lees(slot, antwoord!);
            fout ??= Uitvoering.Invoer.Geboortefout(gegeven, waarde, peildatum);
            if (fout is not null)
            {
                venster.Regel("  " + fout, Stijl.Fout);
            }
            else if (waarde is null)
            {
                return (Verloop.Overgeslagen, null);
            }
            else
            {
                return gegeven.IsOordeel ? Motiveer(waarde) : (Verloop.Beantwoord, waarde);
            }
        }
    }

    private (Verloop Verloop, object? Waarde) Motiveer(object oordeel)
    {
        string? motivering;
        while ((motivering = Lees("omdat")) is "" or "?")
        {
            venster.Regel("  Een oordeel zonder motivering telt niet.", Stijl.Fout);
        }

        if (motivering is null or "stop" || Lees("door (mag leeg blijven)") is not { } door || door == "stop")
        {
            return (Verloop.Gestopt, null);
        }

        return (Verloop.Beantwoord, oordeel switch
        {
            int index => Keuzeoordeel.Van(index, motivering, door),
            true => Oordeel.Ja(motivering, door),
            _ => Oordeel.Nee(motivering, door),
        });
    }

    private void Kop(Gegevenschema gegeven)
    {
        if (_aankondiging is not null)
        {
            venster.Regel();
            venster.Regel(_aankondiging, Stijl.Kop);
            _aankondiging = null;
        }

        venster.Regel();
        var onderwerp = gegeven.Rol is { } rol ? "van " + rol : gegeven.Onderwerp is { } over ? "over " + over : null;
        if (onderwerp is not null && onderwerp != _onderwerp)
        {
            venster.Regel("Gegevens " + onderwerp, Stijl.Kop);
        }

        _onderwerp = onderwerp;
        venster.Regel(gegeven.Vraag.Length > 0 ? gegeven.Vraag : gegeven.VolledigeNaam + "?");
        venster.Regel("  " + string.Join("; ", new[] { Naam(gegeven) }.Concat(gegeven.Bronnen.Select(b => b.ToString()))), Stijl.Zacht);
        foreach (var factor in gegeven.Factoren)
        {
            venster.Regel("  weeg mee: " + factor);
        }

        if (gegeven.Beoordelaar is { } wie)
        {
            venster.Regel("  beoordeeld door: " + wie);
        }

        for (var i = 0; i < gegeven.Keuzes.Count; i++)
        {
            venster.Regel(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. {gegeven.Keuzes[i]}"));
        }
    }

    private static string Naam(Gegevenschema gegeven) => gegeven.IsOordeel ? gegeven.VolledigeNaam + " (oordeel)" : gegeven.VolledigeNaam;

    private static bool IsKeuze(Gegevenschema gegeven, string? antwoord) => antwoord is not null && gegeven.Keuzes.Contains(antwoord);

    private string? Lees(string verwacht)
    {
        venster.Schrijf("  " + verwacht + " > ");
        venster.Spoel();
        string? antwoord;
        try
        {
            antwoord = omgeving.Invoer.ReadLine()?.Trim();
        }
        catch (DecoderFallbackException)
        {
            throw new Gebruiksfout("De invoer is geen UTF-8.");
        }

        if (!omgeving.InvoerIsToetsenbord)
        {
            // Nobody typed, so nothing was echoed: what is read back should look like a conversation all the same.
            venster.Regel(antwoord ?? "");
        }
        else if (antwoord is null)
        {
            venster.Regel();
        }

        return antwoord;
    }
}
