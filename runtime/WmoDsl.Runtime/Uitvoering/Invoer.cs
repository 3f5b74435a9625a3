namespace WmoDsl.Uitvoering;

/// <summary>Looks at a case before it is decided: what no single fact shows to be wrong, but two together do.</summary>
public static class Invoer
{
    /// <summary>Refuses a case that cannot be.</summary>
    /// <param name="dossier">The case; only its facts and its reference date are asked.</param>
    /// <exception cref="GegevenException">
    /// A fact has a value and is said not to be established; or a date of birth from which the policy computes an age lies after the reference date.
    /// </exception>
    public static void Controleer(Dossier dossier)
    {
        var gegevens = dossier.Schema.Gegevens;
        for (var slot = 0; slot < gegevens.Count; slot++)
        {
            var waarde = dossier.Gegeven(slot);
            if (waarde is null)
            {
                continue;
            }

            if (dossier.IsNietVastTeStellen(slot))
            {
                throw new GegevenException(
                    gegevens[slot].VolledigeNaam,
                    "Van '" + gegevens[slot].VolledigeNaam + "' staat er een waarde (" + Waardetekst.VanGegeven(dossier, slot)
                        + ") en ook dat het niet vast te stellen is. Laat een van beide weg.");
            }

            if (Geboortefout(gegevens[slot], waarde, dossier.Peildatum) is { } fout)
            {
                throw new GegevenException(gegevens[slot].VolledigeNaam, "Van '" + gegevens[slot].VolledigeNaam + "': " + char.ToLowerInvariant(fout[0]) + fout.Substring(1) + " Verbeter de datum, of vraag het besluit op een latere peildatum.");
            }
        }
    }

    /// <summary>A judgement that was read, in the type of its list; <see langword="null"/> when there is none.</summary>
    /// <typeparam name="TKeuze">The list.</typeparam>
    /// <param name="gelezen">What was read.</param>
    public static Oordeel<TKeuze>? Oordeel<TKeuze>(object? gelezen)
        where TKeuze : struct, System.Enum =>
        gelezen is Keuzeoordeel oordeel ? new Oordeel<TKeuze>(Uitkomsten<TKeuze>.Van(oordeel.Index), oordeel.Motivering, oordeel.Door) : null;

    /// <summary>What is wrong with a date of birth on a reference date; <see langword="null"/> when nothing is.</summary>
    /// <param name="gegeven">The fact; one that is no date of birth is always right.</param>
    /// <param name="waarde">Its value.</param>
    /// <param name="peildatum">The reference date.</param>
    public static string? Geboortefout(Gegevenschema gegeven, object? waarde, Datum peildatum) => !gegeven.IsGeboortedatum || waarde is not Datum geboren || geboren <= peildatum ? null
        : "De datum " + geboren + " ligt na de peildatum " + peildatum + ", en daaruit volgt geen leeftijd.";
}
