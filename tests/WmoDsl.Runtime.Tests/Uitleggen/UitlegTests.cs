using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Uitleggen;

public class UitlegTests
{
    private readonly Scootmobiel _scootmobiel = new();

    [Fact]
    public void Explains_a_settled_case_in_the_same_words_in_every_culture()
    {
        const string verwacht = """
            Advies over scootmobiel
            Proefbeleid, peildatum 1 maart 2023

            Uitkomst: toekennen.

            Gronden
              - toekennen bij loopbeperking (toekennen): van toepassing
                De cliënt kan niet verder lopen dan 500 meter (gemeten: 300 meter; hoogste vergoeding
                € 4.700) op 1 maart 2023.
                Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4
                  https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4
                - loopbeperking: ja
                  Bron: Leidraad gemeente Proefstad, 1.19
                  - aan alle voorwaarden is voldaan: ja
                    a. ernstige loopproblemen: ja
                    b. loopafstand is hoogstens grens loopafstand: ja
                      - loopafstand: 300 meter
                      - grens loopafstand: 500 meter
                    c. vastgesteld door arts: ja
                Uitzonderingen die zijn bekeken:
                  - pool gaat voor (verwijzen naar scootmobielpool): niet van toepassing
                    Bron: Leidraad gemeente Proefstad, 1.14
                    - pool lost probleem op: nee

            Levert ook
              - hoogste vergoeding: € 4.700
                Bron: Leidraad gemeente Proefstad, 1.10
                - aantal personen: 2

            Verplichtingen
              - gemeente: de scootmobiel bestellen, uiterlijk 15 maart 2023
                Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4
              - cliënt: oefenen
                Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4

            Overige regels
              - instelling zorgt zelf (afwijzen): niet van toepassing
              - oude regeling (toekennen): geldt niet op 1 maart 2023

            Gegeven oordelen
              - pool lost probleem op: nee omdat "geen pool in de wijk" door "wijkteam Loosduinen"

            Dit is een advies. Een medewerker beslist.
            """;
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => Adviezen.Maak(_scootmobiel.Toegekend()).AlsTekst()).ShouldBe(verwacht + "\n");
        }
    }

    [Fact]
    public void The_short_form_keeps_outcome_grounds_and_motivation_and_drops_what_did_not_decide()
    {
        var advies = Adviezen.Maak(_scootmobiel.Toegekend());
        var lang = advies.AlsTekst();
        var kort = advies.AlsTekst(kort: true);

        kort.Length.ShouldBeLessThan(lang.Length);
        kort.ShouldContain("Uitkomst: toekennen.");
        kort.ShouldEndWith("Dit is een advies. Een medewerker beslist.\n");
        foreach (var grond in advies.Bevinding.Gronden)
        {
            kort.ShouldContain(grond.Regel.Naam);
        }

        // Whatever it says, the whole explanation says too.
        var regels = lang.Split('\n').Select(r => r.Trim()).ToHashSet();
        kort.Split('\n').Select(r => r.Trim()).ShouldAllBe(r => regels.Contains(r));
    }

    [Fact]
    public void Explains_what_is_missing() =>
        Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Arts, null).Zet(_scootmobiel.Pool, null)).AlsTekst().ShouldBe("""
            Advies over scootmobiel
            Proefbeleid, peildatum 1 maart 2023

            Nog niet te zeggen: er zijn gegevens nodig.

            Nog te vragen
              - vastgesteld door arts: vastgesteld door arts?

            Nog te beoordelen
              - pool lost probleem op: pool lost probleem op?

            Regels
              - toekennen bij loopbeperking (toekennen): nog onbekend
                Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4
                  https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4
                - loopbeperking: onbekend
                  Bron: Leidraad gemeente Proefstad, 1.19
                  - aan alle voorwaarden is voldaan: onbekend
                    a. ernstige loopproblemen: ja
                    b. loopafstand is hoogstens grens loopafstand: ja
                      - loopafstand: 300 meter
                      - grens loopafstand: 500 meter
                    c. vastgesteld door arts: onbekend
                Uitzonderingen die zijn bekeken:
                  - pool gaat voor (verwijzen naar scootmobielpool): nog onbekend
                    Bron: Leidraad gemeente Proefstad, 1.14
                    - pool lost probleem op: onbekend
              - instelling zorgt zelf (afwijzen): niet van toepassing
                Bron: Leidraad gemeente Proefstad, 1.21
                - woonsituatie is Wlz-instelling: nee
                  - woonsituatie: zelfstandig
              - oude regeling (toekennen): geldt niet op 1 maart 2023

            Dit is een advies. Een medewerker beslist.
            """ + "\n");

    [Fact]
    public void Explains_an_exception_with_the_rule_it_is_an_exception_to() =>
        Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Pool, Oordeel.Ja("er is een pool"))).AlsTekst().ShouldBe("""
            Advies over scootmobiel
            Proefbeleid, peildatum 1 maart 2023

            Uitkomst: verwijzen naar scootmobielpool.

            Gronden
              - pool gaat voor (verwijzen naar scootmobielpool): van toepassing
                Bron: Leidraad gemeente Proefstad, 1.14
                - pool lost probleem op: ja
                Dit is een uitzondering op:
                  - toekennen bij loopbeperking (toekennen): wijkt voor een uitzondering
                    Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                    Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4
                      https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4
                    - loopbeperking: ja
                      Bron: Leidraad gemeente Proefstad, 1.19
                      - aan alle voorwaarden is voldaan: ja
                        a. ernstige loopproblemen: ja
                        b. loopafstand is hoogstens grens loopafstand: ja
                          - loopafstand: 300 meter
                          - grens loopafstand: 500 meter
                        c. vastgesteld door arts: ja

            Levert ook
              - hoogste vergoeding: € 4.700
                Bron: Leidraad gemeente Proefstad, 1.10
                - aantal personen: 2

            Overige regels
              - toekennen bij loopbeperking (toekennen): wijkt voor een uitzondering
              - instelling zorgt zelf (afwijzen): niet van toepassing
              - oude regeling (toekennen): geldt niet op 1 maart 2023

            Gegeven oordelen
              - pool lost probleem op: ja omdat "er is een pool"

            Dit is een advies. Een medewerker beslist.
            """ + "\n");

    [Fact]
    public void Explains_why_no_rule_applied_when_anders_did() =>
        Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Problemen, false)).AlsTekst().ShouldBe("""
            Advies over scootmobiel
            Proefbeleid, peildatum 1 maart 2023

            Uitkomst: afwijzen.

            Gronden
              - anders (afwijzen): van toepassing
                Bron: Leidraad gemeente Proefstad, 1.6

            Levert ook
              - hoogste vergoeding: € 4.700
                Bron: Leidraad gemeente Proefstad, 1.10
                - aantal personen: 2

            Overige regels
              - toekennen bij loopbeperking (toekennen): niet van toepassing
                Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
                Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4
                  https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4
                - loopbeperking: nee
                  Bron: Leidraad gemeente Proefstad, 1.19
                  - aan alle voorwaarden is voldaan: nee
                    a. ernstige loopproblemen: nee
                    b. loopafstand is hoogstens grens loopafstand: ja
                      - loopafstand: 300 meter
                      - grens loopafstand: 500 meter
                    c. vastgesteld door arts: ja
                Uitzonderingen die zijn bekeken:
                  - pool gaat voor (verwijzen naar scootmobielpool): niet van toepassing
                    Bron: Leidraad gemeente Proefstad, 1.14
                    - pool lost probleem op: nee
              - instelling zorgt zelf (afwijzen): niet van toepassing
                Bron: Leidraad gemeente Proefstad, 1.21
                - woonsituatie is Wlz-instelling: nee
                  - woonsituatie: zelfstandig
              - oude regeling (toekennen): geldt niet op 1 maart 2023

            Gegeven oordelen
              - pool lost probleem op: nee omdat "geen pool in de wijk" door "wijkteam Loosduinen"

            Dit is een advies. Een medewerker beslist.
            """ + "\n");

    [Fact]
    public void Explains_as_markdown() => Adviezen.Maak(_scootmobiel.Toegekend()).AlsMarkdown().ShouldBe("""
            # Advies over scootmobiel

            Proefbeleid, peildatum 1 maart 2023

            **Uitkomst: toekennen.**

            ## Gronden

            - toekennen bij loopbeperking (toekennen): van toepassing
              - De cliënt kan niet verder lopen dan 500 meter (gemeten: 300 meter; hoogste vergoeding € 4.700) op 1 maart 2023.
              - Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
              - [Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4](<https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4>)
              - loopbeperking: **ja**
                - Bron: Leidraad gemeente Proefstad, 1.19
                - aan alle voorwaarden is voldaan: **ja**
                  - a\. ernstige loopproblemen: **ja**
                  - b\. loopafstand is hoogstens grens loopafstand: **ja**
                    - loopafstand: 300 meter
                    - grens loopafstand: 500 meter
                  - c\. vastgesteld door arts: **ja**
              - Uitzonderingen die zijn bekeken:
                - pool gaat voor (verwijzen naar scootmobielpool): niet van toepassing
                  - Bron: Leidraad gemeente Proefstad, 1.14
                  - pool lost probleem op: **nee**

            ## Levert ook

            - hoogste vergoeding: € 4.700
              - Bron: Leidraad gemeente Proefstad, 1.10
              - aantal personen: 2

            ## Verplichtingen

            - gemeente: de scootmobiel bestellen, uiterlijk 15 maart 2023
              - Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
              - [Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4](<https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4>)
            - cliënt: oefenen
              - Bron: Leidraad gemeente Proefstad, 4.13 (Scootmobiel)
              - [Bron: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 4](<https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4>)

            ## Overige regels

            - instelling zorgt zelf (afwijzen): niet van toepassing
            - oude regeling (toekennen): geldt niet op 1 maart 2023

            ## Gegeven oordelen

            - pool lost probleem op: nee omdat "geen pool in de wijk" door "wijkteam Loosduinen"

            *Dit is een advies. Een medewerker beslist.*
            """ + "\n");

    [Fact]
    public void Explains_a_contradiction_and_a_gap()
    {
        var beleid = new Proefbeleid();
        var a = beleid.Feit("a");
        var begrip = beleid.Begrip(
            "begrip", Gegevensoort.JaNee, ["nee", "ja"], [], Proefbeleid.Regel("wel", beleid.Is(a), 1), Proefbeleid.Regel("niet", beleid.Is(a), 0));
        beleid.Besluit(["toekennen"], [], Proefbeleid.Regel("regel", beleid.IsBegrip(begrip), 0));
        var botsing = Adviezen.Maak(beleid.Dossier((a, true))).AlsTekst();
        botsing.ShouldContain("Niet te zeggen: het beleid spreekt zichzelf in dit geval tegen over begrip.\n");
        botsing.ShouldContain("Tegenstrijdige regels\n  - wel (ja): van toepassing\n");
        botsing.ShouldContain("  - niet (nee): van toepassing\n");
        botsing.ShouldContain("    - begrip: onbekend\n      begrip is in dit geval tegenstrijdig.\n");
        var gat = Adviezen.Maak(beleid.Dossier((a, false))).AlsTekst();
        gat.ShouldContain("Niet te zeggen: het beleid regelt in dit geval niets over begrip.\n");
        gat.ShouldContain("      begrip is in dit geval niet geregeld.\n");
    }

    [Fact]
    public void Explains_what_will_not_come()
    {
        var dossier = _scootmobiel.Toegekend().Zet(_scootmobiel.Arts, null).ZetNietVast(_scootmobiel.Arts);
        var tekst = Adviezen.Maak(dossier).AlsTekst();
        tekst.ShouldContain("Niet te zeggen met wat vast te stellen is. Een medewerker moet beslissen.\n");
        tekst.ShouldContain("Niet vast te stellen\n  - vastgesteld door arts: vastgesteld door arts?\n");
        tekst.ShouldContain("        c. vastgesteld door arts: onbekend\n          - vastgesteld door arts: niet vast te stellen\n");
    }

    [Fact]
    public void The_tree_can_be_walked()
    {
        var uitleg = Adviezen.Maak(_scootmobiel.Toegekend()).Uitleg();
        uitleg.Titel.ShouldBe("Advies over scootmobiel");
        uitleg.Slot.ShouldBe("Dit is een advies. Een medewerker beslist.");
        var alles = uitleg.Delen.SelectMany(Onder).ToArray();
        alles.Single(d => d.Label == "b").Uitkomst.ShouldBe(Kleene.Ja);
        alles.Where(d => d.Soort == Uitlegsoort.Bron && d.Link is not null).ShouldNotBeEmpty();
        alles.Single(d => d.Soort == Uitlegsoort.Oordeel).Tekst.ShouldContain("geen pool in de wijk");

        static IEnumerable<Uitlegdeel> Onder(Uitlegdeel deel) => [deel, .. deel.Onderdelen.SelectMany(Onder)];
    }

    [Fact]
    public void What_people_typed_cannot_pass_for_something_else()
    {
        const string lastig = "# kop\n- **vet** [link](http://x) <script>\u001b[31m \u202Eomgekeerd `code` 1. een_twee | &amp;";
        var advies = Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Pool, Oordeel.Nee(lastig)));
        advies.AlsTekst().ShouldContain("nee omdat \"# kop - **vet** [link](http://x) <script> [31m");
        advies.AlsTekst().ShouldNotContain("\u001b");
        advies.AlsTekst().ShouldNotContain("\u202E");
        advies.AlsMarkdown().ShouldContain("\\# kop - \\*\\*vet\\*\\* \\[link\\](http://x) \\<script\\> \\[31m  omgekeerd \\`code\\` 1. een\\_twee \\| \\&amp;");
    }

    [Fact]
    public void Lines_stay_within_the_page()
    {
        var lang = string.Join(" ", Enumerable.Repeat("woorden", 60));
        var advies = Adviezen.Maak(_scootmobiel.Toegekend().Zet(_scootmobiel.Pool, Oordeel.Nee(lang)));
        advies.AlsTekst().Split('\n').ShouldAllBe(regel => regel.Length <= 90);
        advies.AlsTekst().ShouldNotContain("\r");
    }
}
