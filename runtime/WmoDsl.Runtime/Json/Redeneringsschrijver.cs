using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Lays the reasoning of an advice out for a program: every definition once, so the document grows no faster than the policy.</summary>
internal sealed class Redeneringsschrijver
{
    private readonly Dossier _dossier;
    private readonly Regelstand _stand;
    private readonly List<int> _definities = [];
    private readonly HashSet<int> _gezien = [];

    private Redeneringsschrijver(Dossier dossier)
    {
        _dossier = dossier;
        _stand = new Regelstand(dossier);
    }

    /// <summary>
    /// The decision, and after it the begrippen in the order in which their rules first read them; then the conditions of the duties that come or may come with
    /// it, with what they read.
    /// </summary>
    public static List<Definitiedocument> Van(Dossier dossier, Bevinding bevinding)
    {
        var schrijver = new Redeneringsschrijver(dossier);
        schrijver.Lees(dossier.Schema.BesluitIndex);
        foreach (var plicht in bevinding.Verplichtingen)
        {
            schrijver.LeesMits(plicht);
        }

        foreach (var onzeker in bevinding.OnzekereVerplichtingen)
        {
            schrijver.LeesMits(onzeker.Verplichting);
        }

        var lijst = new List<Definitiedocument>();
        for (var i = 0; i < schrijver._definities.Count; i++)
        {
            lijst.Add(schrijver.Definitie(schrijver._definities[i]));
        }

        return lijst;
    }

    /// <summary>The facts that the advice rests on, in the order of the policy: with other values for these it might be another advice.</summary>
    public static List<Gegevendocument> Gegevens(Dossier dossier)
    {
        var lijst = new List<Gegevendocument>();
        foreach (var slot in Grondslag.Gegevens(dossier))
        {
            var gegeven = dossier.Schema.Gegevens[slot];
            var waarde = dossier.Gegeven(slot);
            lijst.Add(new Gegevendocument(
                gegeven.VolledigeNaam, Waardetekst.VanGegeven(dossier, slot), VoorProgramma(gegeven.Keuzes, gegeven.Soort, waarde), waarde is null ? true : null));
        }

        return lijst;
    }

    /// <summary>A value for a program: euro, metres, percents, years, ISO 8601; of a choice the option, of a judgement whether it is ja.</summary>
    public static object? VoorProgramma(IReadOnlyList<string> keuzes, Gegevensoort soort, object? waarde) => waarde switch
    {
        Percentage percentage => percentage.AlsDecimaal,
        Bedrag bedrag => bedrag.InEuro,
        Afstand afstand => afstand.InMeter,
        Datum datum => datum.AlsIso(),
        Duur duur => "P" + duur.Aantal.ToString(System.Globalization.CultureInfo.InvariantCulture) + (duur.IsInMaanden ? "M" : "D"),
        int index when soort == Gegevensoort.Keuze => keuzes[index],
        Oordeel oordeel => oordeel.Uitkomst,
        Keuzeoordeel oordeel => keuzes[oordeel.Index],
        _ => waarde,
    };

    private void LeesMits(Verplichting verplichting)
    {
        if (verplichting.Mits >= 0)
        {
            Lees(verplichting.Mits);
        }
    }

    private void Lees(int definitie)
    {
        if (_gezien.Add(definitie))
        {
            _definities.Add(definitie);
        }
    }

    private Definitiedocument Definitie(int index)
    {
        var schema = _dossier.Schema.Definities[index];
        var stand = _dossier.Stand(index);
        var regels = new List<Regeldocument>(schema.Regels.Count);
        for (var r = 0; r < schema.Regels.Count; r++)
        {
            if (_stand.Bestaat(index, r))
            {
                regels.Add(Regel(index, r));
            }
        }

        return new Definitiedocument(
            schema.VolledigeNaam,
            schema.Soort == Definitiesoort.Besluit ? "besluit" : "begrip",
            stand switch
            {
                Beslisstand.Beslist => "beslist",
                Beslisstand.Tegenstrijdig => "tegenstrijdig",
                Beslisstand.NietGeregeld => "niet geregeld",
                _ => "onbekend",
            },
            stand == Beslisstand.Beslist ? Waardetekst.VanDefinitie(_dossier, index) : null,
            Waarde(index),
            regels);
    }

    private Regeldocument Regel(int definitie, int index)
    {
        var schema = _dossier.Schema.Definities[definitie];
        var regel = schema.Regels[index];
        var op = new List<string>(regel.UitzonderingOp.Count);
        foreach (var ouder in regel.UitzonderingOp)
        {
            op.Add(schema.Regels[ouder].Naam);
        }

        return new Regeldocument(
            regel.Naam,
            Waardetekst.VanRegel(schema, regel, _stand.Weging(definitie).EigenWaardeVan(index)),
            _stand.Stand(definitie, index),
            _stand.IsGrond(definitie, index),
            Gevuld(op),
            regel.Voorwaarde < 0 ? null : Voorwaarde(regel.Voorwaarde, ""),
            Gelezen(regel.Gegevens, regel.Parameters, regel.Definities),
            Leden(regel.Leden));
    }

    private Voorwaardedocument Voorwaarde(int index, string label)
    {
        var knoop = _dossier.Schema.Knopen[index];
        if (knoop.Soort == Knoopsoort.Definitie)
        {
            Lees(knoop.Index);
        }

        var onderdelen = new List<Voorwaardedocument>(knoop.Kinderen.Count);
        for (var i = 0; i < knoop.Kinderen.Count; i++)
        {
            if (!IsAfwezig(knoop.Kinderen[i]))
            {
                onderdelen.Add(Voorwaarde(knoop.Kinderen[i], knoop.Label(i)));
            }
        }

        return new Voorwaardedocument(
            label.Length == 0 ? null : label,
            Soort(knoop.Soort),
            knoop.Soort == Knoopsoort.Minstens ? knoop.Aantal : null,
            knoop.Tekst,
            Redenering.Voorwaarde(_dossier, index).ToString(),
            knoop.Soort == Knoopsoort.Definitie ? Gelezen(knoop.Gegevens, knoop.Parameters, [knoop.Index]) : Gelezen(knoop.Gegevens, knoop.Parameters, knoop.Definities),
            Leden(knoop.Leden),
            Gevuld(onderdelen));
    }

    // What is said of a member of a list who is not there, is not said of anybody.
    private bool IsAfwezig(int knoop) =>
        _dossier.Schema.Knopen[knoop] is { Lid: not null } lid && Redenering.Voorwaarde(_dossier, lid.Kinderen[0]) is var erIs && (lid.Soort == Knoopsoort.Of ? erIs.IsJa : erIs.IsNee);

    private List<Liddocument>? Leden(IReadOnlyList<Lidlezing> leden)
    {
        var lijst = new List<Liddocument>(leden.Count);
        foreach (var lid in leden)
        {
            if (!IsAfwezig(lid.Voorwaarde))
            {
                lijst.Add(new Liddocument(Voorwaarde(lid.Voorwaarde, ""), Gelezen(lid.Gegevens, lid.Parameters, lid.Definities), Leden(lid.Leden)));
            }
        }

        return Gevuld(lijst);
    }

    private List<Gelezendocument>? Gelezen(IReadOnlyList<int> gegevens, IReadOnlyList<int> parameters, IReadOnlyList<int> definities)
    {
        var lijst = new List<Gelezendocument>();
        foreach (var slot in gegevens)
        {
            var gegeven = _dossier.Schema.Gegevens[slot];
            lijst.Add(new Gelezendocument(
                "gegeven", gegeven.VolledigeNaam, Waardetekst.VanGegeven(_dossier, slot), VoorProgramma(gegeven.Keuzes, gegeven.Soort, _dossier.Gegeven(slot))));
        }

        foreach (var index in parameters)
        {
            var parameter = _dossier.Schema.Parameters[index];
            lijst.Add(new Gelezendocument(
                "parameter", parameter.Naam, Waardetekst.VanParameterOp(_dossier, index), VoorProgramma(parameter.Keuzes, parameter.Soort, _dossier.Parameter(index))));
        }

        foreach (var index in definities)
        {
            Lees(index);
            var definitie = _dossier.Schema.Definities[index];
            lijst.Add(new Gelezendocument(
                definitie.Soort == Definitiesoort.Besluit ? "besluit" : "begrip", definitie.VolledigeNaam, Waardetekst.VanDefinitie(_dossier, index), Waarde(index)));
        }

        return Gevuld(lijst);
    }

    private object? Waarde(int definitie) => _dossier.Stand(definitie) == Beslisstand.Beslist
        ? VoorProgramma(_dossier.Schema.Definities[definitie].Uitkomsten, _dossier.Schema.Definities[definitie].Waardesoort, _dossier.Waarde(definitie))
        : null;

    private static string Soort(Knoopsoort soort) => soort switch
    {
        Knoopsoort.Atoom => "voorwaarde",
        Knoopsoort.Definitie => "begrip",
        Knoopsoort.Niet => "niet",
        Knoopsoort.En => "alle",
        Knoopsoort.Of => "minstens een",
        Knoopsoort.Minstens => "minstens",
        _ => "geen",
    };

    private static List<T>? Gevuld<T>(List<T> lijst) => lijst.Count == 0 ? null : lijst;
}
