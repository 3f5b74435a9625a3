namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>The outcomes of <see cref="Scootmobiel"/>; as a byte, because generated code may choose any underlying type.</summary>
internal enum Scootmobieluitkomst : byte
{
    Afwijzen,
    Verwijzen,
    Toekennen,
}

/// <summary>A decision with everything in it, as the guide has it: roles, judgements, parameters, exceptions, duties, values that come along.</summary>
internal sealed class Scootmobiel
{
    public static readonly string[] Uitkomsten = ["afwijzen", "verwijzen naar scootmobielpool", "toekennen"];

    public Scootmobiel()
    {
        Afstand = Beleid.Feit("loopafstand", Gegevensoort.Afstand, maximum: 10_000);
        Problemen = Beleid.Feit("ernstige loopproblemen");
        Arts = Beleid.Feit("vastgesteld door arts");
        Pool = Beleid.Oordeel("pool lost probleem op");
        Woonsituatie = Beleid.Feit("woonsituatie", Gegevensoort.Keuze, keuzes: ["zelfstandig", "Wlz-instelling", "dakloos"]);
        Personen = Beleid.Feit("aantal personen", Gegevensoort.Getal, minimum: 1, maximum: 20);
        Inkomen = Beleid.Feit("inkomen", Gegevensoort.Bedrag);
        Draagkracht = Beleid.Feit("draagkracht", Gegevensoort.Percentage);
        Geboren = Beleid.Feit("geboortedatum", Gegevensoort.Datum);
        Duur = Beleid.Feit("verwachte duur", Gegevensoort.DuurInMaanden, minimum: 1);
        Wachttijd = Beleid.Feit("wachttijd", Gegevensoort.DuurInDagen);
        Factor = Beleid.Feit("factor", Gegevensoort.DecimaalGetal);
        Leeftijd = Beleid.Feit("leeftijd", Gegevensoort.Leeftijd, minimum: 18);
        Toelichting = Beleid.Feit("toelichting", Gegevensoort.Tekst);
        Vertegenwoordiger = Beleid.Feit("vertegenwoordiger", Gegevensoort.Rolvervulling);
        Overzicht = Beleid.Feit("overzicht eigen situatie", Gegevensoort.Oordeel, rol: "vertegenwoordiger");
        CliëntOverzicht = Beleid.Feit("overzicht eigen situatie", Gegevensoort.Oordeel, rol: "cliënt");
        var grens = Beleid.Parameter("grens loopafstand", Gegevensoort.Afstand, WmoDsl.Afstand.Meter(500));
        var loopbeperking = Beleid.JaAls("loopbeperking", Beleid.AlleVan(
            "aan alle voorwaarden is voldaan",
            Beleid.Is(Problemen),
            Beleid.Atoom(
                "loopafstand is hoogstens grens loopafstand",
                d => d.Gegeven(Afstand) is Afstand a ? Kleene.Van(a <= WmoDsl.Afstand.Meter(500)) : Kleene.Onbekend,
                [Afstand],
                parameters: [grens]),
            Beleid.Is(Arts)));
        var vergoeding = Beleid.Begrip("hoogste vergoeding", Gegevensoort.Bedrag, [], [], Proefbeleid.Regel("vergoeding", -1, -1) with { Gegevens = [Personen] });
        Beleid.Bereken(vergoeding, "vergoeding", d => d.Gegeven(Personen) is int n ? Bedrag.Euro(4500) + (n * Bedrag.Euro(100)) : null);
        var instelling = Beleid.Atoom(
            "woonsituatie is Wlz-instelling",
            d => d.Gegeven(Woonsituatie) is int keuze ? Kleene.Van(keuze == 1) : Kleene.Onbekend,
            [Woonsituatie]);
        var termijn = Beleid.Termijn(d => d.Peildatum.PlusDagen(14));
        Beleid.Besluit(
            Uitkomsten,
            [(0, 1), (0, 2), (1, 2)],
            Proefbeleid.Regel("toekennen bij loopbeperking", Beleid.IsBegrip(loopbeperking), 2) with
            {
                Bronnen = [Proefbeleid.Verwijs("4.13", "Scootmobiel"), new Bronverwijzing(Wmo, "artikel 2.3.5 lid 4", null)],
                Want =
                [
                    new Tekstdeel("De cliënt kan niet verder lopen dan ", Verwijssoort.Tekst, -1),
                    new Tekstdeel(null, Verwijssoort.Parameter, grens),
                    new Tekstdeel(" (gemeten: ", Verwijssoort.Tekst, -1),
                    new Tekstdeel(null, Verwijssoort.Gegeven, Afstand),
                    new Tekstdeel("; hoogste vergoeding ", Verwijssoort.Tekst, -1),
                    new Tekstdeel(null, Verwijssoort.Definitie, vergoeding),
                    new Tekstdeel(") op ", Verwijssoort.Tekst, -1),
                    new Tekstdeel(null, Verwijssoort.Peildatum, -1),
                    new Tekstdeel(".", Verwijssoort.Tekst, -1),
                ],
                Verplichtingen = [new Verplichtingschema("gemeente", "de scootmobiel bestellen", termijn), new Verplichtingschema("cliënt", "oefenen", -1)],
            },
            Proefbeleid.Regel("pool gaat voor", Beleid.Is(Pool), 1, 0),
            Proefbeleid.Regel("instelling zorgt zelf", instelling, 0),
            Proefbeleid.Regel("oude regeling", Beleid.Is(Arts), 2) with { GeldigTotEnMet = new Datum(2022, 12, 31) },
            Proefbeleid.Regel("anders", -1, 0));
        Beleid.LevertOok(vergoeding);
    }

    public static Bron Wmo { get; } = new("Wmo", "wet", "BWBR0035362", "Wet maatschappelijke ondersteuning 2015", null);

    public Proefbeleid Beleid { get; } = new() { Naam = "scootmobiel" };

    public int Afstand { get; }

    public int Problemen { get; }

    public int Arts { get; }

    public int Pool { get; }

    public int Woonsituatie { get; }

    public int Personen { get; }

    public int Inkomen { get; }

    public int Draagkracht { get; }

    public int Geboren { get; }

    public int Duur { get; }

    public int Wachttijd { get; }

    public int Factor { get; }

    public int Leeftijd { get; }

    public int Toelichting { get; }

    public int Vertegenwoordiger { get; }

    public int Overzicht { get; }

    public int CliëntOverzicht { get; }

    /// <summary>A case in which the scootmobiel is granted.</summary>
    public Proefdossier Toegekend() => Beleid.Dossier(
        (Afstand, WmoDsl.Afstand.Meter(300)),
        (Problemen, true),
        (Arts, true),
        (Pool, Oordeel.Nee("geen pool in de wijk", "wijkteam Loosduinen")),
        (Woonsituatie, 0),
        (Personen, 2));
}
