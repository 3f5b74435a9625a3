using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Makes the explanation of an advice: its sections, in the order in which a reader wants them.</summary>
internal sealed class Uitlegger(Advies advies)
{
    private readonly Dossier _dossier = advies.Dossier;
    private readonly Bevinding _bevinding = advies.Bevinding;
    private readonly Regeluitleg _regels = new(advies.Dossier, advies.Bevinding.Weging);

    // A contradiction may also be found in a definition below; the decision itself is then still open.
    private bool IsBesluitUit => _dossier.Stand(advies.Schema.BesluitIndex) is Beslisstand.Beslist or Beslisstand.Tegenstrijdig
        || (_dossier.Stand(advies.Schema.BesluitIndex) == Beslisstand.NietGeregeld && _bevinding.Gronden.Count > 0);

    /// <summary>The whole explanation.</summary>
    public Uitleg Maak()
    {
        var delen = new List<Uitlegdeel>();
        Voeg(delen, Grondenkop(), Gronden());
        Voeg(delen, "Nog te vragen", Vragen(_bevinding.Gegevens));
        Voeg(delen, "Nog te beoordelen", Vragen(_bevinding.Oordelen));
        Voeg(delen, "Niet vast te stellen", Vragen(_bevinding.NietVastTeStellen));
        Voeg(delen, "Levert ook", LevertOok());
        Voeg(delen, "Verplichtingen", Verplichtingen());
        Voeg(delen, "Misschien een verplichting: niet zeker is of de voorwaarde vervuld is", OnzekereVerplichtingen());
        Voeg(delen, _bevinding.OnzekereVerplichtingen.Count > 0 ? "Voor de motivering, de verplichtingen en de bijkomende waarden is nog nodig" : "Voor de motivering, de termijnen en de bijkomende waarden is nog nodig", Vragen(_bevinding.VoorToelichting));
        Voeg(delen, IsBesluitUit ? Uitleg.OverigeRegels : "Regels", OverigeRegels());
        Voeg(delen, "Gegeven oordelen", Oordelen());
        return new Uitleg(
            "Advies over " + advies.Schema.Besluit.VolledigeNaam,
            advies.Schema.Beleid,
            advies.Peildatum,
            Uitkomst(),
            delen,
            Uitleg.Slotzin);
    }

    private string Grondenkop() =>
        _bevinding.Soort == Adviessoort.Tegenstrijdig ? "Tegenstrijdige regels"
        : _bevinding.Gronden.Count > 0 && !_bevinding.Gronden[0].IsZeker ? "Gronden: een van deze; de uitkomst is in elk geval dezelfde"
        : "Gronden";

    private string Uitkomst() => _bevinding.Soort switch
    {
        Adviessoort.Beslist => "Uitkomst: " + _bevinding.Uitkomst + ".",
        Adviessoort.OordeelNodig => "Nog niet te zeggen: er is een menselijk oordeel nodig.",
        Adviessoort.GegevensNodig when _bevinding.Gegevens.Count > 0 => "Nog niet te zeggen: er zijn gegevens nodig.",
        Adviessoort.GegevensNodig => "Niet te zeggen met wat vast te stellen is. Een medewerker moet beslissen.",
        Adviessoort.Tegenstrijdig => "Niet te zeggen: het beleid spreekt zichzelf in dit geval tegen over " + _bevinding.Definitie + ".",
        _ when _bevinding.Gronden.Count > 0 => "Niet geregeld: het beleid laat dit geval over " + _bevinding.Definitie + " uitdrukkelijk open.",
        _ => "Niet te zeggen: het beleid regelt in dit geval niets over " + _bevinding.Definitie + ".",
    };

    // The rules in conflict may belong to a definition below the decision, so find each rule where it belongs.
    private List<Uitlegdeel> Gronden()
    {
        var delen = new List<Uitlegdeel>();
        foreach (var grond in _bevinding.Soort == Adviessoort.Tegenstrijdig ? _bevinding.Regels : _bevinding.Gronden)
        {
            var (definitie, regel) = Vind(grond);
            delen.Add(_regels.AlsGrond(definitie, regel));
        }

        return delen;
    }

    private (int Definitie, int Regel) Vind(Grond grond)
    {
        var definities = advies.Schema.Definities;
        for (var d = definities.Count - 1; d >= 0; d--)
        {
            for (var r = 0; r < definities[d].Regels.Count; r++)
            {
                if (ReferenceEquals(definities[d].Regels[r], grond.Regel))
                {
                    return (d, r);
                }
            }
        }

        return (advies.Schema.BesluitIndex, 0);
    }

    private List<Uitlegdeel> OverigeRegels()
    {
        var besluit = advies.Schema.BesluitIndex;
        var gronden = new HashSet<int>();
        var doorAnders = false;
        foreach (var grond in _bevinding.Gronden)
        {
            var (definitie, regel) = Vind(grond);
            if (definitie == besluit)
            {
                gronden.Add(regel);
                doorAnders |= regel == advies.Schema.Besluit.Anders;
            }
        }

        // When no rule of the decision itself gave the outcome, the reader wants to see why each did not.
        var alles = doorAnders || !IsBesluitUit;
        var delen = new List<Uitlegdeel>();
        foreach (var regel in advies.Schema.Boom(besluit).Top)
        {
            if (!gronden.Contains(regel))
            {
                delen.Add(alles ? _regels.Uitgebreid(besluit, regel) : _regels.Kort(besluit, regel));
            }
        }

        return delen;
    }

    private List<Uitlegdeel> LevertOok()
    {
        var delen = new List<Uitlegdeel>();
        for (var i = 0; i < _bevinding.LevertOok.Count; i++)
        {
            var waarde = _bevinding.LevertOok[i];
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Waarde, waarde.Naam + ": " + waarde.Tekst, _regels.Definitie(_bevinding.Geleverd[i])));
        }

        return delen;
    }

    private List<Uitlegdeel> Verplichtingen()
    {
        var delen = new List<Uitlegdeel>();
        foreach (var verplichting in _bevinding.Verplichtingen)
        {
            delen.Add(Verplichting(verplichting));
        }

        return delen;
    }

    private List<Uitlegdeel> OnzekereVerplichtingen()
    {
        var delen = new List<Uitlegdeel>();
        foreach (var onzeker in _bevinding.OnzekereVerplichtingen)
        {
            var deel = Verplichting(onzeker.Verplichting);
            List<Uitlegdeel> onderdelen = [.. deel.Onderdelen];
            Voeg(onderdelen, "Daarvoor is nodig", Vragen(onzeker.Nodig));
            Voeg(onderdelen, "Daarvoor is nodig, maar niet vast te stellen", Vragen(onzeker.NietVastTeStellen));
            if (onzeker.Nodig.Count == 0 && onzeker.NietVastTeStellen.Count == 0)
            {
                onderdelen.AddRange(WatOpenBlijft(onzeker.Verplichting.Mits));
            }

            delen.Add(deel with { Onderdelen = onderdelen });
        }

        return delen;
    }

    // Why nothing is certain though nothing is left to ask: what the policy itself leaves open.
    private List<Uitlegdeel> WatOpenBlijft(int definitie)
    {
        var delen = new List<Uitlegdeel>();
        var openstaand = Openstaand.VanDefinitie(_dossier, definitie);
        foreach (var ander in openstaand.Tegenstrijdig)
        {
            Opmerking("het beleid spreekt zichzelf in dit geval tegen over " + advies.Schema.Definities[ander].VolledigeNaam);
        }

        foreach (var ander in openstaand.NietGeregeld)
        {
            Opmerking("het beleid regelt in dit geval niets over " + advies.Schema.Definities[ander].VolledigeNaam);
        }

        foreach (var parameter in openstaand.ZonderWaarde)
        {
            var (naam, dag) = (advies.Schema.Parameters[parameter].Naam, advies.Schema.Parameters[parameter].Dag(_dossier) ?? _dossier.Peildatum);
            Opmerking(naam + " heeft op " + dag + " geen waarde");
        }

        return delen;

        void Opmerking(string waarom) => delen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Er is niets meer te vragen: " + waarom + "."));
    }

    // With what it rests on, and its own condition if it has one.
    private Uitlegdeel Verplichting(Verplichting verplichting)
    {
        var tekst = verplichting.Partij + ": " + verplichting.Inhoud
            + (verplichting.Uiterlijk is { } dag ? ", uiterlijk " + dag : "");
        var bronnen = Regeluitleg.Bronnen(verplichting.Bronnen);
        return verplichting.Mits < 0
            ? Uitlegdeel.Van(Uitlegsoort.Verplichting, tekst, bronnen)
            : Uitlegdeel.Van(Uitlegsoort.Verplichting, tekst + ", mits:", [.. bronnen, _regels.Voorwaarde(advies.Schema.Definities[verplichting.Mits].Regels[0].Voorwaarde)]);
    }

    private static List<Uitlegdeel> Vragen(IReadOnlyList<Vraag> vragen)
    {
        var delen = new List<Uitlegdeel>();
        foreach (var vraag in vragen)
        {
            var tekst = vraag.Naam + (vraag.Gegeven.Vraag.Length > 0 ? ": " + vraag.Gegeven.Vraag : ""); // the name says of whom
            var onderdelen = Regeluitleg.Bronnen(vraag.Gegeven.Bronnen);
            if (vraag.Gegeven.Soort == Gegevensoort.Keuzeoordeel)
            {
                onderdelen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Kies uit: " + string.Join(", ", vraag.Gegeven.Keuzes)));
            }

            Voeg(onderdelen, "Weeg mee", vraag.Gegeven.Factoren);
            if (vraag.Gegeven.Beoordelaar is { } wie)
            {
                onderdelen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Beoordeeld door: " + wie));
            }

            delen.Add(Uitlegdeel.Van(Uitlegsoort.Vraag, tekst, onderdelen));
        }

        return delen;
    }

    private List<Uitlegdeel> Oordelen()
    {
        var delen = new List<Uitlegdeel>();
        for (var slot = 0; slot < advies.Schema.Gegevens.Count; slot++)
        {
            var gegeven = advies.Schema.Gegevens[slot];
            var oordeel = gegeven.IsOordeel ? _dossier.Gegeven(slot) : null;
            if (oordeel is not null)
            {
                delen.Add(Uitlegdeel.Van(Uitlegsoort.Oordeel, gegeven.VolledigeNaam + ": " + (oordeel is Keuzeoordeel keuze ? keuze.Tekst(gegeven.Keuzes) : oordeel)));
            }
        }

        return delen;
    }

    private static void Voeg(List<Uitlegdeel> delen, string kop, IReadOnlyList<string> regels)
    {
        var onderdelen = new List<Uitlegdeel>(regels.Count);
        foreach (var regel in regels)
        {
            onderdelen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, regel));
        }

        Voeg(delen, kop, onderdelen);
    }

    private static void Voeg(List<Uitlegdeel> delen, string kop, List<Uitlegdeel> onderdelen)
    {
        if (onderdelen.Count > 0)
        {
            delen.Add(Uitlegdeel.Van(Uitlegsoort.Kop, kop, onderdelen));
        }
    }
}
