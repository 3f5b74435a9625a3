using System.Globalization;
using System.Text;

namespace WmoDsl.Benchmarks;

/// <summary>
/// Makes a policy of any size for measuring the compiler: files that look like real chapters (comments, facts with questions, parameters,
/// concepts, decisions with exceptions, worked examples), in sentences as long as real ones. It has no errors, and the same numbers give the
/// same text. What a reader should know of it: chapters share one file of facts about the client, and every chapter uses one concept of the
/// chapter before it.
/// </summary>
public static class CompilerenBeleid
{
    /// <summary>Decisions in a chapter.</summary>
    public const int BesluitenPerHoofdstuk = 3;

    /// <summary>Rules in a chapter, without what stands behind <c>anders</c>.</summary>
    public const int RegelsPerHoofdstuk = 5 * BesluitenPerHoofdstuk;

    // Real names come in many shapes; a number behind one of these makes every chapter another.
    private static readonly string[] Onderwerpen =
    [
        "scootmobiel", "traplift", "huishoudelijke hulp", "dagbesteding", "woningaanpassing", "vervoer naar school", "hulp bij het wassen",
        "rolstoel", "sporthulpmiddel", "kortdurend verblijf", "beschermd wonen", "begeleiding thuis", "driewielfiets", "douchestoel",
    ];

    /// <summary>A policy of a number of lines or a little more, in chapters of some hundred and fifty lines.</summary>
    public static IReadOnlyList<(string Pad, string Tekst)> VanRegels(int tekstregels)
    {
        var bestanden = new List<(string, string)>();
        for (var (gemaakt, nummer) = (0, 0); gemaakt < tekstregels; nummer++)
        {
            var bestand = nummer == 0 ? ("beleid.wmo", Begin()) : Hoofdstukbestand(nummer);
            bestanden.Add(bestand);
            gemaakt += bestand.Item2.Count(t => t == '\n');
        }

        return bestanden;
    }

    /// <summary>A policy of a number of chapters, each in a file of its own, after the file with what they share.</summary>
    public static IReadOnlyList<(string Pad, string Tekst)> VanHoofdstukken(int aantal) =>
        [("beleid.wmo", Begin()), .. Enumerable.Range(1, aantal).Select(Hoofdstukbestand)];

    /// <summary>The same policy as one file.</summary>
    public static string AlsEenBestand(IEnumerable<(string Pad, string Tekst)> bestanden) => string.Concat(bestanden.Select(b => b.Tekst));

    private static (string Pad, string Tekst) Hoofdstukbestand(int nummer) =>
        (string.Create(CultureInfo.InvariantCulture, $"hoofdstukken/{nummer:0000}.wmo"), Hoofdstuk(nummer));

    private static string Begin() => """
        // Een beleid om mee te meten. Het lijkt op echt beleid in omvang en zinsbouw, maar niemand heeft er iets aan.

        beleid "Beleid om mee te meten"
          geldig vanaf 1 januari 2022

        bron Leidraad is beleidsregel "Leidraad om mee te meten"
        bron Wmo is wet BWBR0035362 "Wet maatschappelijke ondersteuning 2015"
        bron 'Mededeling stalling' is beleidsmededeling "Stallingsproblemen"

        paragraaf Leidraad 1.2 "Uitgangspunten"

        gegevens van een persoon
          geboortedatum : datum
            vraag "Wat is de geboortedatum?"
          inkomen : bedrag
            vraag "Hoeveel is het inkomen per maand?"

        rol cliënt is een persoon
        rol partner is een persoon, mag ontbreken

        keuzelijst woonvorm: zelfstandig, bij familie, in een instelling

        gegevens over wonen
          manier van wonen : woonvorm
            vraag "Hoe woont de cliënt?"

        parameter leeftijd volwassenheid : leeftijd
          vanaf 1 januari 2022 is 18 jaar

        begrip minderjarig van een persoon : ja/nee
          is ja als de leeftijd uit geboortedatum is minder dan leeftijd volwassenheid

        begrip basis op orde : ja/nee
          volgens Wmo artikel 2.3.5 lid 4
          is ja als manier van wonen is zelfstandig en niet minderjarig van de cliënt


        """.ReplaceLineEndings("\n");

    private static string Hoofdstuk(int nummer)
    {
        var onderwerp = Onderwerpen[nummer % Onderwerpen.Length];
        var n = "h" + nummer.ToString(CultureInfo.InvariantCulture);
        var vorig = nummer == 1 ? "basis op orde" : $"noodzaak h{(nummer - 1).ToString(CultureInfo.InvariantCulture)}";
        var tekst = new StringBuilder();
        tekst.Append(CultureInfo.InvariantCulture, $$"""
            // Hoofdstuk {{nummer}}: {{onderwerp}}.
            //
            // Wat voor iedere voorziening geldt (het doel, oplossingen zonder Wmo) staat vooraan en is een eigen begrip.
            // De grens is gelezen als 'hoogstens': wie precies zo ver loopt, komt in aanmerking.

            paragraaf Leidraad 4.{{nummer}} "{{onderwerp}}"

            gegevens over {{onderwerp}} {{n}}
              ernstige problemen bij {{onderwerp}} {{n}} : ja/nee
                vraag "Heeft de cliënt ernstige problemen bij {{onderwerp}}? Kijk naar de afgelopen drie maanden."
              afstand tot de bestemming {{n}} : afstand
                vraag "Hoeveel meter is het naar de plaats waar de cliënt het vaakst heen wil?"
              uren hulp nodig {{n}} : getal van 0 tot en met 60
                vraag "Hoeveel uur hulp per week heeft de cliënt nodig?"
              kosten per maand {{n}} : bedrag
                vraag "Hoeveel kost de voorziening per maand?"
              gebruikelijke hulp te weinig {{n}} : oordeel
                volgens Wmo artikel 2.3.5 lid 3
                vraag "Is de hulp van huisgenoten te weinig? Kijk naar wat zij al doen en hoe lang nog."
              eerste aanvraag op {{n}} : datum
                vraag "Op welke dag is de aanvraag gedaan?"

            parameter grens bestemming {{n}} : afstand
              vanaf 1 januari 2022 is 500 meter
              vanaf 1 januari 2023 is 600 meter

            parameter hoogste bedrag {{n}} : bedrag
              vanaf 1 januari 2022 is € 1.250,50

            begrip noodzaak {{n}} : ja/nee
              is ja als aan alle voorwaarden is voldaan:
                a. ernstige problemen bij {{onderwerp}} {{n}}
                b. afstand tot de bestemming {{n}} is hoogstens grens bestemming {{n}}
                c. aan minstens één voorwaarde is voldaan:
                   1. uren hulp nodig {{n}} is meer dan 4
                   2. gebruikelijke hulp te weinig {{n}}

            begrip eigen deel {{n}} : bedrag
              is 5 procent van kosten per maand {{n}} naar beneden afgerond op een veelvoud van € 0,50

            begrip past bij beleid {{n}} : ja/nee
              volgens Leidraad 4.{{nummer}} "{{onderwerp}}", 'Mededeling stalling'
              is ja als (noodzaak {{n}} of {{vorig}}) en kosten per maand {{n}} is hoogstens hoogste bedrag {{n}}


            """);
        for (var besluit = 1; besluit <= BesluitenPerHoofdstuk; besluit++)
        {
            Besluit(tekst, onderwerp, n, ((char)('a' + besluit - 1)).ToString());
        }

        return tekst.ToString().ReplaceLineEndings("\n");
    }

    private static void Besluit(StringBuilder tekst, string onderwerp, string n, string letter) => tekst.Append(CultureInfo.InvariantCulture, $$"""
        // Wie er niet mee kan omgaan, is er niet mee geholpen; daarom gaat afwijzen voor.
        besluit {{onderwerp}} {{n}}{{letter}}
          uitkomsten toekennen, verwijzen naar algemene voorziening, afwijzen
          afwijzen gaat voor verwijzen naar algemene voorziening gaat voor toekennen
          levert ook eigen deel {{n}}

          regel toekennen bij noodzaak
            volgens Wmo artikel 2.3.5 lid 4
            als past bij beleid {{n}} en basis op orde
            dan toekennen
            want "De cliënt heeft de voorziening nodig: de bestemming ligt op {afstand tot de bestemming {{n}}}, en de grens is {grens bestemming {{n}}}."

          regel algemene voorziening gaat voor
            uitzondering op toekennen bij noodzaak
            als uren hulp nodig {{n}} is minder dan 2 en manier van wonen is een van (zelfstandig, bij familie)
            dan verwijzen naar algemene voorziening
            want "Een algemene voorziening lost het probleem genoeg op. Die wordt als eerste gekozen."

          regel te hoog inkomen
            uitzondering op toekennen bij noodzaak, algemene voorziening gaat voor
            als inkomen van de cliënt is meer dan € 4.000 of (er is een partner en inkomen van de partner is meer dan hoogste bedrag {{n}} maal 3)
            dan afwijzen
            want "Met dit inkomen kan de cliënt de voorziening zelf betalen."

          regel bewoner van een instelling
            als manier van wonen is in een instelling
            dan afwijzen
            want "Wie in een instelling woont, krijgt deze voorziening van de instelling."
            verplichting van gemeente "opnieuw kijken welke andere oplossing er is" uiterlijk eerste aanvraag op {{n}} plus 6 weken

          regel hulp van huisgenoten
            geldig vanaf 1 juli 2022
            als (niet gebruikelijke hulp te weinig {{n}}) en afstand tot de bestemming {{n}} ligt van 0 meter tot en met 100 meter
            dan afwijzen
            want "De huisgenoten kunnen deze hulp geven."

          anders afwijzen
            want "De voorziening is er voor wie haar nodig heeft. De cliënt voldoet daar niet helemaal aan."

        voorbeeld "woont zelfstandig en heeft veel hulp nodig {{letter}}"
          bij besluit {{onderwerp}} {{n}}{{letter}}
          op 1 maart 2022
          gegeven
            ernstige problemen bij {{onderwerp}} {{n}} is ja
            afstand tot de bestemming {{n}} is 300 meter
            uren hulp nodig {{n}} is 12
            kosten per maand {{n}} is € 350
            gebruikelijke hulp te weinig {{n}} is ja omdat "de dochter helpt al iedere dag" door "wijkteam Loosduinen"
            manier van wonen is zelfstandig
            geboortedatum van de cliënt is 3 april 1951
            inkomen van de cliënt is € 1.450,75
            er is geen partner
          verwacht toekennen
            volgens regel toekennen bij noodzaak
            en eigen deel {{n}} is € 17,50

        voorbeeld "woont in een instelling {{letter}}"
          bij besluit {{onderwerp}} {{n}}{{letter}}
          zoals "woont zelfstandig en heeft veel hulp nodig {{letter}}"
          gegeven
            manier van wonen is in een instelling
          verwacht afwijzen
            volgens regel bewoner van een instelling


        """);
}
