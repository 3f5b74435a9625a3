using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WmoDsl;

/// <summary>Writes an advice as JSON.</summary>
internal static class Adviesschrijver
{
    // Goes up when a property goes or gets another meaning; one that is new leaves it as it is.
    private const int Versie = 1;

    // Conditions in brackets in brackets; a policy cannot go deeper than this.
    private const int MaximaleDiepte = 4096;

    // Relaxed: é and € stay as they are. The document is data, not part of a web page.
    private static readonly Adviescontext Context = new(new JsonSerializerOptions(Adviescontext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaximaleDiepte,
#if NET
        NewLine = "\n",
#endif
    });

    /// <summary>The document; lines end with <c>\n</c>.</summary>
    public static string Schrijf(Advies advies)
    {
        var json = JsonSerializer.Serialize(Document(advies), Context.Adviesdocument);
#if NET
        return json;
#else
        // Inside a JSON string a line break is always escaped, so this touches the layout only.
        return json.Replace("\r\n", "\n");
#endif
    }

    private static Adviesdocument Document(Advies advies)
    {
        var bevinding = advies.Bevinding;
        List<Vraag> vragen = [.. bevinding.Gegevens, .. bevinding.Oordelen];
        return new Adviesdocument(
            Versie,
            Soort(bevinding.Soort),
            advies.Schema.Naam,
            advies.Schema.Beleid,
            advies.Peildatum.AlsIso(),
            bevinding.Uitkomst,
            bevinding.Definitie,
            Gronden(bevinding.Gronden),
            Gronden(bevinding.Regels),
            Verplichtingen(bevinding.Verplichtingen),
            OnzekereVerplichtingen(bevinding.OnzekereVerplichtingen),
            LevertOok(advies, bevinding.LevertOok),
            Vragen(vragen),
            Vragen(bevinding.NietVastTeStellen),
            Vragen(bevinding.VoorToelichting),
            Oordelen(advies.Dossier),
            Redeneringsschrijver.Gegevens(advies.Dossier),
            Redeneringsschrijver.Van(advies.Dossier, bevinding),
            Uitleg.Slotzin);
    }

    private static string Soort(Adviessoort soort) => soort switch
    {
        Adviessoort.Beslist => "beslist",
        Adviessoort.OordeelNodig => "oordeel nodig",
        Adviessoort.GegevensNodig => "gegevens nodig",
        Adviessoort.Tegenstrijdig => "tegenstrijdig",
        _ => "niet geregeld",
    };

    private static List<Gronddocument> Gronden(IReadOnlyList<Grond> gronden)
    {
        var lijst = new List<Gronddocument>(gronden.Count);
        foreach (var grond in gronden)
        {
            lijst.Add(new Gronddocument(
                grond.Regel.Naam,
                grond.Definitie,
                grond.Waarde,
                grond.Motivering.Length == 0 ? null : grond.Motivering,
                grond.IsZeker ? null : false,
                Bronnen(grond.Bronnen),
                grond.Regel.Bestand,
                grond.Regel.Regelnummer));
        }

        return lijst;
    }

    private static List<Brondocument> Bronnen(IReadOnlyList<Bronverwijzing> bronnen)
    {
        var lijst = new List<Brondocument>(bronnen.Count);
        foreach (var bron in bronnen)
        {
            lijst.Add(new Brondocument(
                bron.Bron.Naam, bron.Plaats.Length == 0 ? null : bron.Plaats, bron.Kop, bron.ToString(), bron.Link));
        }

        return lijst;
    }

    private static List<Verplichtingdocument> Verplichtingen(IReadOnlyList<Verplichting> verplichtingen)
    {
        var lijst = new List<Verplichtingdocument>(verplichtingen.Count);
        foreach (var verplichting in verplichtingen)
        {
            lijst.Add(new Verplichtingdocument(
                verplichting.Partij, verplichting.Inhoud, verplichting.Uiterlijk?.AlsIso(), verplichting.Voorwaarde, Bronnen(verplichting.Bronnen)));
        }

        return lijst;
    }

    private static List<Onzekereverplichtingdocument> OnzekereVerplichtingen(IReadOnlyList<OnzekereVerplichting> verplichtingen)
    {
        var lijst = new List<Onzekereverplichtingdocument>(verplichtingen.Count);
        foreach (var (verplichting, nodig, nietVastTeStellen) in verplichtingen)
        {
            lijst.Add(new Onzekereverplichtingdocument(
                verplichting.Partij,
                verplichting.Inhoud,
                verplichting.Uiterlijk?.AlsIso(),
                verplichting.Voorwaarde!,
                Namen(nodig),
                Namen(nietVastTeStellen),
                Bronnen(verplichting.Bronnen)));
        }

        return lijst;
    }

    private static List<string> Namen(IReadOnlyList<Vraag> vragen)
    {
        var namen = new List<string>(vragen.Count);
        foreach (var vraag in vragen)
        {
            namen.Add(vraag.Naam);
        }

        return namen;
    }

    private static List<Waardedocument> LevertOok(Advies advies, IReadOnlyList<BijkomendeWaarde> waarden)
    {
        var lijst = new List<Waardedocument>(waarden.Count);
        for (var i = 0; i < waarden.Count; i++)
        {
            var definitie = advies.Schema.Definities[advies.Bevinding.Geleverd[i]];
            lijst.Add(new Waardedocument(waarden[i].Naam, waarden[i].Tekst, Redeneringsschrijver.VoorProgramma(definitie.Uitkomsten, definitie.Waardesoort, waarden[i].Waarde)));
        }

        return lijst;
    }

    private static List<Vraagdocument> Vragen(IReadOnlyList<Vraag> vragen)
    {
        var lijst = new List<Vraagdocument>(vragen.Count);
        foreach (var vraag in vragen)
        {
            var gegeven = vraag.Gegeven;
            lijst.Add(new Vraagdocument(
                gegeven.VolledigeNaam,
                gegeven.Vraag,
                Soort(gegeven.Soort),
                gegeven.Keuzes.Count == 0 ? null : gegeven.Keuzes,
                gegeven.Minimum,
                gegeven.Maximum,
                gegeven.Onderwerp,
                gegeven.Factoren.Count == 0 ? null : gegeven.Factoren,
                gegeven.Beoordelaar,
                Bronnen(gegeven.Bronnen)));
        }

        return lijst;
    }

    private static string Soort(Gegevensoort soort) => soort switch
    {
        Gegevensoort.JaNee => "ja/nee",
        Gegevensoort.Oordeel or Gegevensoort.Keuzeoordeel => "oordeel",
        Gegevensoort.Getal => "getal",
        Gegevensoort.DecimaalGetal => "decimaal getal",
        Gegevensoort.Percentage => "percentage",
        Gegevensoort.Bedrag => "bedrag",
        Gegevensoort.Afstand => "afstand",
        Gegevensoort.DuurInDagen => "duur in dagen",
        Gegevensoort.DuurInMaanden => "duur in maanden",
        Gegevensoort.Datum => "datum",
        Gegevensoort.Leeftijd => "leeftijd",
        Gegevensoort.Keuze => "keuze",
        Gegevensoort.Tekst => "tekst",
        _ => "rol",
    };

    private static List<Oordeeldocument> Oordelen(Dossier dossier)
    {
        var lijst = new List<Oordeeldocument>();
        for (var slot = 0; slot < dossier.Schema.Gegevens.Count; slot++)
        {
            var gegeven = dossier.Schema.Gegevens[slot];
            if (gegeven.IsOordeel && dossier.Gegeven(slot) is Menselijkoordeel oordeel)
            {
                lijst.Add(new Oordeeldocument(gegeven.VolledigeNaam, Redeneringsschrijver.VoorProgramma(gegeven.Keuzes, gegeven.Soort, oordeel)!, oordeel.Motivering, oordeel.Door));
            }
        }

        return lijst;
    }
}
