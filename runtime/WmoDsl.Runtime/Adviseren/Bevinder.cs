using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Makes the <see cref="Bevinding"/> of a case: which kind of advice it is, and all that goes with it.</summary>
internal sealed class Bevinder(Dossier dossier)
{
    private readonly Besluitschema _schema = dossier.Schema;

    /// <summary>The finding about the decision itself.</summary>
    /// <exception cref="PeildatumException">The decision needs a parameter that has no value on the reference date.</exception>
    public Bevinding Maak() => dossier.Stand(_schema.BesluitIndex) switch
    {
        Beslisstand.Beslist => Beslist(),
        Beslisstand.Tegenstrijdig => Tegenstrijdig(_schema.BesluitIndex, null),
        Beslisstand.NietGeregeld => NietGeregeld(_schema.BesluitIndex, null),
        _ => Onbeslist(Openstaand.Van(dossier)),
    };

    private Bevinding Beslist()
    {
        var weging = Redenering.Weeg(dossier, _schema.BesluitIndex);
        var waarde = dossier.Waarde(_schema.BesluitIndex);
        var geleverd = _schema.LevertOokBij(waarde is int uitkomst ? uitkomst : -1);
        var gevolgen = new List<Gevolgschema>();
        foreach (var gevolg in _schema.Gevolgen)
        {
            if (gevolg.KomtBij(waarde is int index ? index : -1))
            {
                gevolgen.Add(gevolg);
            }
        }

        var levertOok = new List<BijkomendeWaarde>(geleverd.Count);
        foreach (var index in geleverd)
        {
            levertOok.Add(new BijkomendeWaarde(
                _schema.Definities[index].VolledigeNaam, dossier.Waarde(index), Waardetekst.VanDefinitie(dossier, index)));
        }

        var plichten = Verplichtingen(weging, gevolgen);
        return new Bevinding(Adviessoort.Beslist)
        {
            Weging = weging,
            Waarde = waarde,
            Uitkomst = Waardetekst.Van(_schema.Besluit, waarde),
            Gronden = Gronden(weging),
            Verplichtingen = Eenmaal(plichten),
            OnzekereVerplichtingen = Onzeker(plichten),
            LevertOok = levertOok,
            Geleverd = geleverd,
            VoorToelichting = Vragen(Openstaand.VanToelichting(dossier, weging, geleverd, gevolgen)),
        };
    }

    private Bevinding Onbeslist(Openstaand openstaand)
    {
        var gegevens = new List<Vraag>();
        var oordelen = new List<Vraag>();
        foreach (var (slot, regels) in openstaand.TeVragen)
        {
            var gegeven = _schema.Gegevens[slot];
            (gegeven.IsOordeel ? oordelen : gegevens).Add(new Vraag(gegeven, slot, regels));
        }

        if (gegevens.Count > 0 || oordelen.Count > 0)
        {
            return new Bevinding(gegevens.Count > 0 ? Adviessoort.GegevensNodig : Adviessoort.OordeelNodig)
            {
                Gegevens = gegevens,
                Oordelen = oordelen,
                NietVastTeStellen = Vragen(openstaand.NietVastTeStellen),
            };
        }

        // Nothing is left to ask, so what is wrong with the policy itself is now what stands in the way.
        if (openstaand.ZonderWaarde.Count > 0)
        {
            var parameter = _schema.Parameters[openstaand.ZonderWaarde[0]];
            throw new PeildatumException(dossier.Peildatum, parameter.Naam, parameter.Dag(dossier) ?? dossier.Peildatum);
        }

        return openstaand.Tegenstrijdig.Count > 0 ? Tegenstrijdig(openstaand.Tegenstrijdig[0], openstaand)
            : openstaand.NietGeregeld.Count > 0 ? NietGeregeld(openstaand.NietGeregeld[0], openstaand)
            : new Bevinding(Adviessoort.GegevensNodig) { NietVastTeStellen = Vragen(openstaand.NietVastTeStellen) };
    }

    private Bevinding Tegenstrijdig(int definitie, Openstaand? openstaand) => new(Adviessoort.Tegenstrijdig)
    {
        Regels = Gronden(Redenering.Weeg(dossier, definitie)),
        Definitie = _schema.Definities[definitie].VolledigeNaam,
        NietVastTeStellen = openstaand is null ? [] : Vragen(openstaand.NietVastTeStellen),
    };

    private Bevinding NietGeregeld(int definitie, Openstaand? openstaand)
    {
        var weging = Redenering.Weeg(dossier, definitie);
        return new Bevinding(Adviessoort.NietGeregeld)
        {
            Gronden = Gronden(weging),
            Definitie = _schema.Definities[definitie].VolledigeNaam,
            NietVastTeStellen = openstaand is null ? [] : Vragen(openstaand.NietVastTeStellen),
            VoorToelichting = openstaand is null ? Vragen(Openstaand.VanToelichting(dossier, weging, [], [])) : [],
        };
    }

    private List<Vraag> Vragen(List<(int Slot, int Regels)> slots)
    {
        var vragen = new List<Vraag>(slots.Count);
        foreach (var (slot, regels) in slots)
        {
            vragen.Add(new Vraag(_schema.Gegevens[slot], slot, regels));
        }

        return vragen;
    }

    private List<Grond> Gronden(Weging weging)
    {
        var gronden = new List<Grond>();
        foreach (var index in weging.Gronden())
        {
            gronden.Add(Motivering.Grond(dossier, weging, index));
        }

        return gronden;
    }

    // First those of the rules the outcome rests on, then those of the decision itself; without those whose condition does not hold.
    private List<Verplichting> Verplichtingen(Weging weging, List<Gevolgschema> gevolgen)
    {
        var verplichtingen = new List<Verplichting>();
        foreach (var index in weging.Gronden())
        {
            // Nobody has a duty by a rule that may not apply.
            if (weging.IsZekereGrond(index))
            {
                var regel = _schema.Besluit.Regels[index];
                Voeg(verplichtingen, regel.Verplichtingen, Motivering.Bronnen(_schema.Besluit, regel));
            }
        }

        foreach (var gevolg in gevolgen)
        {
            Voeg(verplichtingen, gevolg.Verplichtingen, _schema.Besluit.Bronnen);
        }

        return verplichtingen;
    }

    private void Voeg(List<Verplichting> verplichtingen, IReadOnlyList<Verplichtingschema> nieuwe, IReadOnlyList<Bronverwijzing> bronnen)
    {
        foreach (var verplichting in nieuwe)
        {
            if (Mits(verplichting.Mits).IsNee)
            {
                continue;
            }

            var uiterlijk = verplichting.Index < 0 ? null : dossier.Uiterlijk(verplichting.Index);
            verplichtingen.Add(new Verplichting(verplichting.Partij, verplichting.Inhoud, uiterlijk, bronnen)
            {
                Mits = verplichting.Mits,
                Voorwaarde = verplichting.Mits < 0 ? null : Woorden(_schema.Definities[verplichting.Mits].Regels[0].Voorwaarde),
            });
        }
    }

    // Of a list also what stands in it.
    private string Woorden(int index)
    {
        var knoop = _schema.Knopen[index];
        var delen = new List<string>();
        for (var i = 0; i < knoop.Kinderen.Count && knoop.Label(i).Length > 0; i++)
        {
            delen.Add(knoop.Label(i) + ". " + Woorden(knoop.Kinderen[i]));
        }

        return delen.Count == 0 ? knoop.Tekst : knoop.Tekst + ": " + string.Join("; ", delen);
    }

    private Kleene Mits(int definitie) => definitie < 0 ? Kleene.Ja : Redenering.Definitie(dossier, definitie);

    // Two grounds may bring the same duty; it is then one duty.
    private List<Verplichting> Eenmaal(List<Verplichting> plichten)
    {
        var zeker = new List<Verplichting>();
        foreach (var plicht in plichten)
        {
            if (Mits(plicht.Mits).IsJa && !zeker.Exists(oud => IsDezelfde(oud, plicht)))
            {
                zeker.Add(plicht);
            }
        }

        return zeker;
    }

    private List<OnzekereVerplichting> Onzeker(List<Verplichting> plichten)
    {
        var onzeker = new List<OnzekereVerplichting>();
        foreach (var plicht in plichten)
        {
            if (Mits(plicht.Mits).IsOnbekend && !plichten.Exists(ander => Mits(ander.Mits).IsJa && IsDezelfde(ander, plicht)))
            {
                var openstaand = Openstaand.VanDefinitie(dossier, plicht.Mits);
                onzeker.Add(new OnzekereVerplichting(plicht, Vragen(openstaand.TeVragen), Vragen(openstaand.NietVastTeStellen)));
            }
        }

        return onzeker;
    }

    private static bool IsDezelfde(Verplichting een, Verplichting ander) => (een.Partij, een.Inhoud, een.Uiterlijk) == (ander.Partij, ander.Inhoud, ander.Uiterlijk);
}
