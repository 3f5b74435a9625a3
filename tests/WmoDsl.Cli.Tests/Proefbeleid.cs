namespace WmoDsl.Cli.Tests;

/// <summary>A small policy that has one of everything.</summary>
internal static class Proefbeleid
{
    /// <summary>What the policy is called, and its sources.</summary>
    public const string Beleid = """
        beleid "Proefbeleid"
          geldig vanaf 1 januari 2022 tot en met 31 december 2030

        bron Leidraad is beleidsregel "Proefleidraad" inhoud "leidraad.inhoud"
        bron Wmo is wet BWBR0035362 "Wet maatschappelijke ondersteuning 2015"

        """;

    /// <summary>The outline of its one source with paragraphs.</summary>
    public const string Inhoud = """
        4.13 "Scootmobiel" 0123456789abcdef
        5 "Vergoeding" 0123456789abcdef

        """;

    /// <summary>A decision with an exception, a judgement, a choice, a duty and an output; and three examples.</summary>
    public const string Scootmobiel = """
        paragraaf Leidraad 4.13 "Scootmobiel"

        gegevens over lopen
          loopafstand : afstand
            vraag "Hoeveel meter kan de cliënt lopen?"
          pool helpt : oordeel
            vraag "Lost een scootmobielpool het probleem op?"

        gegevens over wonen
          woonvorm : keuze uit zelfstandig, instelling, dakloos
            vraag "Hoe woont de cliënt?"

        parameter grens : afstand
          vanaf 1 januari 2022 tot en met 31 december 2029 is 500 meter

        begrip loopt slecht : ja/nee
          volgens Wmo artikel 2.3.5 lid 3
          is ja als loopafstand is hoogstens grens

        begrip nadere afspraak : ja/nee
          is ja als woonvorm is dakloos

        besluit scootmobiel
          doorverwijzen gaat voor afwijzen gaat voor toekennen
          levert ook nadere afspraak

          regel toekennen bij beperking
            als loopt slecht en niet woonvorm is instelling
            dan toekennen
            want "De cliënt loopt {loopafstand}; de grens is {grens}."

          regel pool gaat voor
            uitzondering op toekennen bij beperking
            als pool helpt
            dan doorverwijzen
            want "De pool helpt."
            verplichting van gemeente "de cliënt aanmelden" uiterlijk (peildatum plus 2 weken)

          anders afwijzen
            want "De cliënt kan ver genoeg lopen, of woont in een instelling."

        voorbeeld "loopt 300 meter"
          bij besluit scootmobiel
          gegeven
            loopafstand is 300 meter
            woonvorm is zelfstandig
            pool helpt is nee omdat "geen pool in de wijk" door "wijkteam"
          verwacht toekennen
            volgens regel toekennen bij beperking
            en nadere afspraak is nee

        voorbeeld "pool in de wijk"
          bij besluit scootmobiel
          zoals "loopt 300 meter"
          gegeven
            pool helpt is ja omdat "om de hoek"
          verwacht doorverwijzen

        voorbeeld "nog niets bekend"
          bij besluit scootmobiel
          verwacht gegevens nodig: loopafstand, woonvorm, pool helpt

        """;

    /// <summary>A decision with a fact of every other type, and an optional role.</summary>
    public const string Vergoeding = """
        paragraaf Leidraad 5 "Vergoeding"

        gegevens over de vergoeding
          aantal lessen : getal van 0 tot en met 20
            vraag "Hoeveel lessen zijn er geweest?"
          kosten : bedrag
            vraag "Wat kosten de lessen?"
          geboortedatum : datum
            vraag "Wanneer is de cliënt geboren?"
          duur van lessen : duur in maanden
            vraag "Hoe lang duren de lessen?"
          eigen deel : percentage
            vraag "Welk deel betaalt de cliënt?"
          factor : decimaal getal
            vraag "Met welke factor?"

        gegevens van een helper
          betrouwbaar : oordeel
            vraag "Is deze helper betrouwbaar?"
          leeftijd helper : leeftijd
            vraag "Hoe oud is de helper?"

        rol vertegenwoordiger is een helper, mag ontbreken

        begrip vergoeding : bedrag
          is de laagste van (kosten, aantal lessen maal € 12,50)

        besluit lesvergoeding
          afwijzen gaat voor toekennen
          levert ook vergoeding

          regel te jong
            als de leeftijd uit geboortedatum is minder dan 18 jaar en er is geen vertegenwoordiger
            dan afwijzen

          regel helper deugt niet
            als er is een vertegenwoordiger en (leeftijd helper van de vertegenwoordiger is minder dan 18 jaar of niet betrouwbaar van de vertegenwoordiger)
            dan afwijzen

          regel lang genoeg
            als duur van lessen is minstens 6 maanden en eigen deel is hoogstens 10% en factor is meer dan 0,5 en kosten is meer dan € 0
            dan toekennen

        """;

    /// <summary>Puts the policy in a folder.</summary>
    public static void Zet(Werkplaats werkplaats, string map = "beleid")
    {
        werkplaats.Schrijf(map + "/beleid.wmo", Beleid);
        werkplaats.Schrijf(map + "/leidraad.inhoud", Inhoud);
        werkplaats.Schrijf(map + "/scootmobiel.wmo", Scootmobiel);
        werkplaats.Schrijf(map + "/vergoeding.wmo", Vergoeding);
    }
}
