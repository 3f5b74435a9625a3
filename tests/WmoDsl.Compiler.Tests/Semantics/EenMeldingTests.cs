namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>One slip gives one message, however widely it shows.</summary>
public sealed class EenMeldingTests
{
    private static void Geeft(string code, string over, string tekst, string? hulp = null)
    {
        var compilatie = Proef.Compileer(tekst);
        Proef.Codes(compilatie).ShouldBe([code], Proef.Lijst(compilatie.Diagnostics));
        compilatie.Diagnostics[0].Source.GetText(compilatie.Diagnostics[0].Span).ShouldBe(over);
        if (hulp is not null)
        {
            compilatie.Diagnostics[0].Help.ShouldBe(hulp);
        }
    }

    // Five uses: in a condition, a calculation, a list, a text and an example. The example waits until the decision is mended, so four are seen.
    private static string VijfKeer(string opgegeven, string gebruikt) => $$"""
        gegevens over lopen
          {{opgegeven}} : afstand vraag "?"
        begrip een stukje : ja/nee
          is ja als {{gebruikt}} is minder dan 100 meter
        begrip verder : afstand
          is {{gebruikt}} plus 5 meter
        besluit scootmobiel
          uitkomsten toekennen, afwijzen
          levert ook verder
          regel slecht
            als aan alle voorwaarden is voldaan:
              a. {{gebruikt}} is hoogstens 500 meter
              b. een stukje
            dan toekennen
            want "U loopt {{{gebruikt}}}."
          anders afwijzen
        voorbeeld "kort"
          bij besluit scootmobiel
          gegeven
            {{gebruikt}} is 50 meter
          verwacht toekennen
            volgens regel slecht
            en verder is 55 meter
        voorbeeld "kort stukje"
          bij besluit scootmobiel
          zoals "kort"
          verwacht toekennen
        """;

    [Fact]
    public void Het_beleid_zelf_klopt() => Proef.Goed(VijfKeer("loopafstand", "loopafstand"));

    [Fact]
    public void Gegeven_verkeerd_opgegeven() => Geeft(
        "WMO2001", "loopafstand", VijfKeer("loopafstnd", "loopafstand"), "Bedoelde u 'loopafstnd'? Dit geldt ook op 3 andere plaatsen.");

    [Fact]
    public void Gegeven_overal_verkeerd_gebruikt() => Geeft(
        "WMO2001", "loopafstnd", VijfKeer("loopafstand", "loopafstnd"), "Bedoelde u 'loopafstand'? Dit geldt ook op 3 andere plaatsen.");

    [Fact]
    public void Gegeven_met_een_onbekend_type() => Geeft("WMO2013", "afstnd", VijfKeer("loopafstand", "loopafstand").Replace(": afstand vraag", ": afstnd vraag"));

    [Fact]
    public void Begrip_met_een_onbekend_type() => Geeft("WMO2013", "afstnd", VijfKeer("loopafstand", "loopafstand").Replace("begrip verder : afstand", "begrip verder : afstnd"));

    [Fact]
    public void Begrip_met_regels_en_een_onbekend_type() => Geeft("WMO2013", "bedrg",
        """
        gegevens over x
          y : ja/nee vraag "?"
        begrip hoogte : bedrg
          regel eerste
            als y
            dan € 5
          regel twee
            uitzondering op eerste
            als niet y
            dan 5 meter
          anders laag
        begrip dubbel : bedrag
          is 2 maal hoogte
        begrip veel : ja/nee
          is ja als hoogte is meer dan € 3 en dubbel is meer dan € 3
        """);

    [Fact]
    public void In_een_begrip_met_een_onbekend_type_worden_voorwaarden_nog_wel_gelezen()
    {
        var compilatie = Proef.Compileer("begrip hoogte : bedrg\n  regel eerste\n    als ypsilon\n    dan € 5\n    want \"{zet}\"");
        Proef.Codes(compilatie).ShouldBe(["WMO2013", "WMO2001", "WMO2001"]);
    }

    [Fact]
    public void Parameter_met_een_onbekend_type() => Geeft("WMO2013", "bedag", MetParameter("bedag", "€ 5"));

    [Fact]
    public void Parameter_met_een_waarde_zonder_eenheid() => Geeft("WMO3001", "5", MetParameter("bedrag", "5"));

    [Fact]
    public void Parameter_met_overlappende_perioden() => Geeft("WMO4009", "€ 6", MetParameter("bedrag", "€ 5\n  vanaf 1 januari 2022 is € 6"));

    [Fact]
    public void Het_beleid_met_de_parameter_klopt() => Proef.Goed(MetParameter("bedrag", "€ 5"));

    private static string MetParameter(string type, string waarde) => $$"""
        parameter grens : {{type}}
          vanaf 1 januari 2022 is {{waarde}}
        parameter korting : percentage
          vanaf 1 januari 2022 is 5 procent
        gegevens over geld
          inkomen : bedrag vraag "?"
        begrip hoog : ja/nee
          is ja als inkomen is meer dan grens
        begrip midden : ja/nee
          is ja als inkomen ligt van grens tot en met (2 maal grens)
        begrip bijdrage : bedrag
          is korting van de grens naar beneden afgerond op een veelvoud van € 0,01
        begrip hoogste : bedrag
          is de hoogste van (grens, inkomen, € 3)
        begrip een van beide : ja/nee
          is ja als inkomen is een van (grens, € 3) of grens is € 5
        besluit b
          uitkomsten toekennen, afwijzen
          levert ook bijdrage
          regel r
            als hoog of midden
            dan toekennen
            want "{grens} {bijdrage}"
            verplichting van gemeente "betalen" uiterlijk (peildatum plus 2 weken)
        voorbeeld "v"
          bij besluit b
          gegeven
            inkomen is € 8
          verwacht toekennen
            en bijdrage is € 0,25
        """;

    [Theory]
    [InlineData("WMO2017", "toekennen", "uitkomsten toekenne, afwijzen")]
    [InlineData("WMO4005", "b", "")]
    public void Uitkomsten_die_niet_kloppen(string code, string over, string uitkomsten) => Geeft(code, over,
        $"""
        gegevens over x
          y : ja/nee vraag "?"
        besluit b
          {uitkomsten}
          regel eerste
            als y
            dan toekennen
          regel twee
            uitzondering op eerste
            als niet y
            dan toekennen
        begrip kreeg : ja/nee
          is ja als b is toekennen
        voorbeeld "v"
          bij besluit b
          gegeven
            y is ja
          verwacht toekennen
            volgens regel eerste
        """);

    [Fact]
    public void Uitkomst_verkeerd_in_een_regel() => Geeft("WMO2017", "toekenen",
        """
        gegevens over x
          y : ja/nee vraag "?"
        besluit b
          afwijzen gaat voor toekennen
          regel eerste
            als y
            dan toekenen
          regel twee
            uitzondering op eerste
            als niet y
            dan afwijzen
        begrip kreeg : ja/nee
          is ja als b is toekennen
        voorbeeld "v"
          bij besluit b
          gegeven
            y is ja
          verwacht toekennen
            volgens regel eerste
        """);

    [Fact]
    public void Een_eenheid_in_een_arm_van_een_lijst() => Geeft("WMO3001", "500",
        """
        gegevens over x
          loopafstand : afstand vraag "?"
          y : ja/nee vraag "?"
        begrip b : ja/nee
          is ja als aan alle voorwaarden is voldaan:
            a. y
            b. aan minstens één voorwaarde is voldaan:
               1. loopafstand is minder dan 500
               2. y
            c. niet y
        begrip c : ja/nee
          is ja als b en y
        voorbeeld "v"
          bij begrip c
          verwacht ja
        """);

    [Fact]
    public void Rol_van_een_onbekende_groep() => Geeft("WMO2014", "persoon",
        """
        gegevens van een budgetbeheerder
          overzicht : oordeel vraag "?"
        begrip vaardig van een budgetbeheerder : ja/nee
          is ja als overzicht
        rol partner is een persoon, mag ontbreken
        begrip eerste : ja/nee
          is ja als vaardig van de partner of er is geen partner
        begrip twee : ja/nee
          is ja als eerste en overzicht van partner en niet (inkomen van de partner is € 5)
        voorbeeld "v"
          bij begrip twee
          gegeven
            er is een partner
            overzicht van partner is ja omdat "zo is het"
          verwacht ja
        """);

    [Fact]
    public void Begrip_van_een_onbekende_groep() => Geeft("WMO2014", "budgetbeheerdr",
        """
        gegevens van een budgetbeheerder
          overzicht : oordeel vraag "?"
          kan rekenen : ja/nee vraag "?"
        begrip vaardig van een budgetbeheerdr : ja/nee
          is ja als overzicht en kan rekenen
        rol cliënt is een budgetbeheerder
        begrip b : ja/nee
          is ja als vaardig van de cliënt
        begrip c : ja/nee
          is ja als niet vaardig van cliënt
        """);

    [Fact]
    public void Begrip_waarvan_de_naam_op_een_groep_lijkt_mag() => Proef.Goed(
        """
        gegevens van een mens
          slim : ja/nee vraag "?"
        rol cliënt is een mens
        gegevens over lessen
          geteld : getal vraag "?"
        begrip aantal van les : getal
          is geteld
        begrip b : ja/nee
          is ja als aantal van les is 3 en slim van cliënt
        """);

    [Fact]
    public void Verkeerde_rol() => Geeft("WMO2015", "partnr",
        """
        gegevens van een persoon
          slim : ja/nee vraag "?"
          oud : ja/nee vraag "?"
        rol partner is een persoon
        begrip eerste : ja/nee
          is ja als slim van de partnr en oud van partnr
        """, "Bedoelde u 'partner'? Dit geldt ook op één andere plaats.");

    [Fact]
    public void Dubbele_naam_met_een_ander_type() => Geeft("WMO2002", "grens",
        """
        parameter grens : afstand
          vanaf 1 januari 2022 is 5 meter
        parameter grens : bedrag
          vanaf 1 januari 2022 is € 5
        gegevens over x
          ver : afstand vraag "?"
          duur : bedrag vraag "?"
        begrip eerste : ja/nee
          is ja als ver is grens
        begrip twee : ja/nee
          is ja als duur is meer dan grens
        """);

    [Fact]
    public void Dubbel_besluit_met_andere_uitkomsten() => Geeft("WMO2002", "b",
        """
        besluit b
          uitkomsten toekennen
          regel r
            dan toekennen
        besluit b
          uitkomsten afwijzen
          regel r
            dan afwijzen
        begrip kreeg : ja/nee
          is ja als b is toekennen of b is afwijzen
        voorbeeld "v"
          bij besluit b
          verwacht afwijzen
        """);

    [Fact]
    public void Keuzelijst_die_anders_heet() => Geeft("WMO2013", "soort woning",
        """
        keuzelijst soort wonning: huis, flat
        gegevens over x
          oude woning : soort woning vraag "?"
          nieuwe woning : soort woning vraag "?"
        begrip b : ja/nee
          is ja als oude woning is huis en nieuwe woning is een van (huis, flat) en oude woning is niet nieuwe woning
        """, "Bedoelde u 'soort wonning'? Dit geldt ook op één andere plaats.");

    [Fact]
    public void Bron_die_anders_heet()
    {
        var compilatie = Proef.Compileer(
            ("a.wmo", "beleid \"P\" geldig vanaf 1 januari 2022\nbron Leidrad is beleidsregel \"L\""),
            ("b.wmo", "paragraaf Leidraad 1\nparameter p : getal\n  volgens Leidraad 3\n  vanaf 1 januari 2022 is 1\nparagraaf Leidraad 2\nbegrip b : ja/nee\n  is ja als p is 1"),
            ("c.wmo", "paragraaf Leidraad 3\nparameter q : getal\n  vanaf 1 januari 2022 is 1"));
        Proef.Codes(compilatie).ShouldBe(["WMO2004"], Proef.Lijst(compilatie.Diagnostics));
        compilatie.Diagnostics[0].Help.ShouldBe("Bedoelde u 'Leidrad'? Dit geldt ook op 3 andere plaatsen.");
    }

    [Fact]
    public void Inhoudsopgave_die_er_niet_is() => Geeft("WMO2007", "\"nota.inhoud\"",
        "bron Nota is publicatie \"N\" inhoud \"nota.inhoud\"\nparagraaf Nota 1 \"Een\"\nparameter p : getal\n  volgens Nota 2 onderdeel b\n  vanaf 1 januari 2022 is 1");

    [Fact]
    public void Bereik_dat_niet_klopt() => Geeft("WMO3013", "20 tot en met 10",
        """
        gegevens over x
          lessen : getal van 20 tot en met 10 vraag "?"
        begrip b : ja/nee
          is ja als lessen is 15
        voorbeeld "v"
          bij begrip b
          gegeven
            lessen is 15
          verwacht ja
        """);

    [Fact]
    public void Regel_met_een_fout_waarop_andere_een_uitzondering_zijn() => Geeft("WMO2001", "zet",
        """
        gegevens over x
          y : ja/nee vraag "?"
        besluit b
          uitkomsten toekennen, afwijzen
          regel eerste
            als zet
            dan toekennen
          regel twee
            uitzondering op eerste
            als y
            dan afwijzen
          regel drie
            uitzondering op twee, eerste
            dan toekennen
        voorbeeld "v"
          bij besluit b
          gegeven
            y is ja
          verwacht toekennen
            volgens regel eerste
        """);

    [Fact]
    public void Begrip_met_een_fout_waarop_andere_rusten() => Geeft("WMO2001", "zet",
        """
        begrip eerste : ja/nee
          is ja als zet
        begrip twee : ja/nee
          is ja als niet eerste
        besluit b
          uitkomsten toekennen
          levert ook twee
          regel r
            als twee of eerste
            dan toekennen
            want "{eerste} {twee}"
        voorbeeld "v"
          bij besluit b
          verwacht toekennen
            en twee is ja
        voorbeeld "w"
          bij begrip eerste
          verwacht oordeel nodig
        """);

    [Fact]
    public void Kring_waarop_andere_rusten() => Geeft("WMO4001", "drie",
        """
        begrip eerste : ja/nee
          is ja als twee
        begrip twee : ja/nee
          is ja als drie
        begrip drie : ja/nee
          is ja als eerste
        begrip vier : ja/nee
          is ja als drie of twee
        besluit b
          uitkomsten toekennen
          levert ook vier
          regel r
            als eerste
            dan toekennen
        voorbeeld "v"
          bij besluit b
          verwacht toekennen
        """);

    [Fact]
    public void Voorbeeld_met_een_fout_waarop_andere_voortbouwen() => Geeft("WMO3001", "5",
        """
        gegevens over x
          ver : afstand vraag "?"
        begrip b : ja/nee
          is ja als ver is 5 meter
        voorbeeld "a"
          bij begrip b
          gegeven
            ver is 5
          verwacht ja
        voorbeeld "b"
          bij begrip b
          zoals "a"
          verwacht ja
        voorbeeld "c"
          bij begrip b
          zoals "b"
          verwacht ja
        """);

    [Fact]
    public void Voorbeeld_bij_een_besluit_met_een_fout_kan_nog_wel_basis_zijn() => Geeft("WMO2001", "zet",
        """
        gegevens over x
          y : ja/nee vraag "?"
        begrip fout : ja/nee
          is ja als zet
        begrip goed : ja/nee
          is ja als y
        voorbeeld "a"
          bij begrip fout
          gegeven
            y is ja
          verwacht ja
        voorbeeld "b"
          bij begrip goed
          zoals "a"
          verwacht ja
        """);

    [Fact]
    public void Percentage_van_een_parameter_met_een_fout() => Geeft("WMO3001", "5",
        """
        parameter korting : percentage
          vanaf 1 januari 2022 is 5
        parameter norm : bedrag
          vanaf 1 januari 2022 is € 5
        begrip b : ja/nee
          is ja als korting van norm is € 1
        """);

    [Fact]
    public void Naam_van_de_taal_die_wordt_gebruikt() => Geeft("WMO2021", "peildatum",
        "gegevens over x\n  peildatum : datum vraag \"?\"\nbegrip b : ja/nee\n  is ja als peildatum is 1 januari 2022");

    [Fact]
    public void Lege_motivering_van_een_oordeel_dat_wordt_gebruikt() => Geeft("WMO4010", "y",
        """
        gegevens over x
          y : oordeel vraag "?"
        begrip b : ja/nee
          is ja als y is ja
        voorbeeld "v"
          bij begrip b
          gegeven
            y is ja
          verwacht ja
        voorbeeld "w"
          bij begrip b
          zoals "v"
          gegeven
            y is onbekend
          verwacht oordeel nodig: y
        """);

    [Fact]
    public void Dubbele_regelnaam_waarop_een_ander_een_uitzondering_is() => Geeft("WMO4012", "r",
        """
        besluit b
          uitkomsten toekennen, afwijzen
          regel r
            dan toekennen
          regel r
            dan afwijzen
          regel s
            uitzondering op r
            dan afwijzen
        """);
}
