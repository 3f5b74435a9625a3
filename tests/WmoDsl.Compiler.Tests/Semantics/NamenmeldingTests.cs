namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>WMO2xxx: the place, the message and the help of every way to give them.</summary>
public sealed class NamenmeldingTests
{
    private const string Budget = """
        gegevens van een budgetbeheerder
          overzicht : oordeel vraag "Houdt hij overzicht?"
        rol cliënt is een budgetbeheerder
        rol vertegenwoordiger is een budgetbeheerder, mag ontbreken

        """;

    private const string Lopen = """
        gegevens over lopen
          loopafstand : afstand vraag "Hoe ver?"

        """;

    private const string Inhoud = """
        4.13 "Scootmobiel" 0123456789abcdef
        4.13 "Stalling van een scootmobiel" 0123456789abcdef
        5 0123456789abcdef
        9 "Duur" 0123456789abcdef
        9 onderdeel a 0123456789abcdef
        """;

    private static (string Pad, string Tekst)[] MetInhoud(string na) =>
    [
        ("beleid.wmo", """
            beleid "Proef" geldig vanaf 1 januari 2022
            bron Leidraad is beleidsregel "Leidraad" inhoud "leidraad.inhoud"

            """ + na),
        ("leidraad.inhoud", Inhoud),
    ];

    [Fact]
    public void Onbekende_naam_met_een_naam_die_erop_lijkt() => Proef.GeeftEen(
        Lopen + "begrip x : ja/nee\n  is ja als ⟦lopafstand⟧ is 5 meter",
        "WMO2001", "De naam 'lopafstand' is nergens omschreven.", "Bedoelde u 'loopafstand'?");

    [Fact]
    public void Onbekende_naam_zonder_naam_die_erop_lijkt() => Proef.GeeftEen(
        Lopen + "begrip x : ja/nee\n  is ja als ⟦gewicht van de cliënt⟧ is 5 meter",
        "WMO2001", "De naam 'gewicht van de cliënt' is nergens omschreven.", "Schrijf op wat de naam betekent: als gegeven, parameter of begrip.");

    [Fact]
    public void Onbekende_naam_van_een_bestaande_rol() => Proef.GeeftEen(
        Budget + "begrip x : ja/nee\n  is ja als ⟦overzict van de cliënt⟧",
        "WMO2001", "De naam 'overzict van de cliënt' is nergens omschreven.", "Bedoelde u 'overzicht van cliënt'?");

    [Fact]
    public void Percentage_met_een_naam_van_een_bedrag_is_geen_naam() => Proef.GeeftEen(
        """
        parameter korting : percentage
          vanaf 1 januari 2022 is 5 procent
        parameter norm : bedrag
          vanaf 1 januari 2022 is € 100
        begrip x : ja/nee
          is ja als korting van de norm is € 5 of ⟦korting van de form⟧ is € 5
        """,
        "WMO2001", "De naam 'korting van de form' is nergens omschreven.", "Schrijf op wat de naam betekent: als gegeven, parameter of begrip.");

    [Fact]
    public void Naam_in_een_motivering_wordt_op_zijn_plaats_aangewezen() => Proef.GeeftEen(
        Lopen + """
        besluit b
          uitkomsten toekennen, afwijzen
          regel r
            dan toekennen
            want "Loopt ""slecht"": {loopafstand} en { ⟦lopafstand⟧ }."
        """,
        "WMO2001", "De naam 'lopafstand' is nergens omschreven.", "Bedoelde u 'loopafstand'?");

    [Fact]
    public void Naam_die_een_begin_van_een_andere_is_wordt_in_de_motivering_niet_verward() => Proef.GeeftEen(
        Lopen + """
        besluit b
          uitkomsten toekennen, afwijzen
          regel r
            dan toekennen
            want "{loopafstand} {⟦loopafst⟧}"
        """,
        "WMO2001", "De naam 'loopafst' is nergens omschreven.", "Schrijf op wat de naam betekent: als gegeven, parameter of begrip.");

    [Fact]
    public void Dubbele_naam_in_een_bestand() => Proef.Geeft(
        """
        beleid "Proef" geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1
        parameter grens : getal
          vanaf 1 januari 2022 is 1
        begrip ⟦grens⟧ : getal
          is 3
        """,
        ("WMO2002", "De naam 'grens' is al in gebruik.", "Kies een andere naam, of verwijder er een."));

    [Fact]
    public void Dubbele_naam_in_een_ander_bestand() => Proef.Geeft(
        [
            ("a.wmo", Proef.Kop + "parameter grens : getal\n  vanaf 1 januari 2022 is 1"),
            ("b.wmo", "paragraaf Leidraad 2\nrol de ⟦grens⟧ is een persoon\ngegevens van een persoon\n  x : ja/nee vraag \"?\""),
        ],
        ("WMO2002", "De naam 'grens' is al in gebruik.", "Kies een andere naam, of verwijder er een."));

    [Fact]
    public void Dubbele_naam_in_een_groep() => Proef.GeeftEen(
        Budget + "begrip ⟦overzicht van een budgetbeheerder⟧ : ja/nee\n  is ja als nee",
        "WMO2002", "De naam 'overzicht' is al in gebruik.", "Kies een andere naam, of verwijder er een.");

    [Fact]
    public void Dubbele_bron() => Proef.GeeftEen(
        "bron ⟦Leidraad⟧ is wet \"Andere\"",
        "WMO2002", "De naam 'Leidraad' is al in gebruik.", "Kies een andere naam, of verwijder er een.");

    [Fact]
    public void Dubbele_keuzelijst() => Proef.GeeftEen(
        """
        keuzelijst kleur: rood, wit
        gegevens over kleur
          verf : kleur vraag "Welke?"
        begrip x : ja/nee
          is ja als verf is geel
        keuzelijst ⟦kleur⟧: blauw, geel
        """,
        "WMO2002", "De naam 'kleur' is al in gebruik.", "Kies een andere naam, of verwijder er een.");

    [Theory]
    [InlineData("parameter ⟦grens⟧ : getal\n  vanaf 1 januari 2022 is 1", "De parameter 'grens' heeft geen bron.")]
    [InlineData("begrip ⟦x⟧ : ja/nee\n  is ja als ja", "Het begrip 'x' heeft geen bron.")]
    [InlineData("besluit ⟦b⟧\n  uitkomsten toekennen\n  regel r\n    dan toekennen", "Het besluit 'b' heeft geen bron.")]
    [InlineData("gegevens over lopen\n  ⟦loopt⟧ : ja/nee vraag \"?\"", "Het gegeven 'loopt' heeft geen bron.")]
    public void Zonder_bron(string onderdeel, string melding) => Proef.Geeft(
        "beleid \"Proef\" geldig vanaf 1 januari 2022\n" + onderdeel,
        ("WMO2003", melding, "Zet er een 'paragraaf' boven, of schrijf erbij 'volgens …'. Zonder bron wordt niets beslist."));

    [Fact]
    public void Rol_zonder_bron_kan_alleen_onder_een_paragraaf() => Proef.Geeft(
        [
            ("a.wmo", Proef.Kop + "gegevens van een persoon\n  x : ja/nee vraag \"?\""),
            ("b.wmo", "rol ⟦partner⟧ is een persoon"),
        ],
        ("WMO2003", "De rol 'partner' heeft geen bron.", "Zet er een 'paragraaf' boven. Zonder bron wordt niets beslist."));

    [Fact]
    public void Een_bestand_zonder_paragraaf_is_een_vergissing() => Proef.Geeft(
        """
        beleid "Proef" geldig vanaf 1 januari 2022
        gegevens over lopen
          ⟦loopt⟧ : ja/nee vraag "?"
          fietst : ja/nee vraag "?"
        begrip beweegt : ja/nee
          is ja als loopt of fietst
        """,
        ("WMO2003", "Het gegeven 'loopt' heeft geen bron.", "Zet er een 'paragraaf' boven, of schrijf erbij 'volgens …'. Zonder bron wordt niets beslist. Dit geldt ook op 2 andere plaatsen."));

    [Fact]
    public void Eigen_bron_is_genoeg() => Proef.Goed(("beleid.wmo", """
        beleid "Proef" geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        parameter grens : getal
          volgens Leidraad 3
          vanaf 1 januari 2022 is 1
        """));

    [Fact]
    public void Onbekende_bron_die_op_een_andere_lijkt() => Proef.Geeft(
        """
        beleid "Proef" geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf ⟦Leidraat⟧ 1
        """,
        ("WMO2004", "De bron 'Leidraat' is niet opgegeven.", "Bedoelde u 'Leidraad'?"));

    [Fact]
    public void Onbekende_bron_die_op_niets_lijkt() => Proef.GeeftEen(
        "parameter grens : getal\n  volgens ⟦Verordening⟧ artikel 3\n  vanaf 1 januari 2022 is 1",
        "WMO2004", "De bron 'Verordening' is niet opgegeven.", "Voeg toe: bron Verordening is … \"…\".");

    [Fact]
    public void Plaats_die_op_een_andere_lijkt() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad ⟦4.31⟧"),
        ("WMO2005", "De inhoudsopgave van Leidraad heeft geen 4.31.", "Bedoelde u '4.13'?"));

    [Fact]
    public void Plaats_die_op_niets_lijkt() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad ⟦12.8.1⟧"),
        ("WMO2005", "De inhoudsopgave van Leidraad heeft geen 12.8.1.", "Kijk in de bron welk nummer het moet zijn. Klopt de verwijzing wel, verbeter dan de inhoudsopgave."));

    [Fact]
    public void Onderdeel_dat_er_niet_is() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad 9 ⟦onderdeel c⟧"),
        ("WMO2005", "De inhoudsopgave van Leidraad 9 heeft geen onderdeel c.", "Kijk in de bron welk nummer het moet zijn. Klopt de verwijzing wel, verbeter dan de inhoudsopgave."));

    [Fact]
    public void Onderdelen_van_een_nummer_zonder_onderdelen_in_de_inhoudsopgave_worden_niet_getoetst() =>
        Proef.Goed(MetInhoud("paragraaf Leidraad 4.13 onderdeel c"));

    [Fact]
    public void Kop_die_op_een_andere_lijkt() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad 4.13 ⟦\"Scootmobielen\"⟧"),
        ("WMO2006", "Leidraad 4.13 heeft geen kop \"Scootmobielen\".", "Bedoelde u \"Scootmobiel\"?"));

    [Fact]
    public void Kop_die_op_niets_lijkt() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad 4.13 ⟦\"Vervoer\"⟧"),
        ("WMO2006", "Leidraad 4.13 heeft geen kop \"Vervoer\".", "De koppen daar zijn: \"Scootmobiel\" en \"Stalling van een scootmobiel\"."));

    [Fact]
    public void Kop_waar_geen_kop_is() => Proef.Geeft(
        MetInhoud("paragraaf Leidraad 5 ⟦\"Vervoer\"⟧"),
        ("WMO2006", "Leidraad 5 heeft geen kop \"Vervoer\".", "Laat de kop weg: deze plaats heeft geen kop."));

    [Fact]
    public void Hoofdletters_in_een_kop_tellen_niet() => Proef.Goed(MetInhoud("paragraaf Leidraad 4.13 \"stalling van de Scootmobiel\""));

    [Fact]
    public void Inhoudsopgave_die_er_niet_is() => Proef.GeeftEen(
        "bron Nota is publicatie \"Nota\" inhoud ⟦\"nota.inhoud\"⟧\nparagraaf Nota 3",
        "WMO2007", "Het bestand 'nota.inhoud' is niet gevonden.", "Zet de inhoudsopgave naast dit bestand, of verbeter de naam. Zij eindigt op '.inhoud'.");

    [Fact]
    public void Inhoudsopgave_staat_naast_het_bestand_dat_haar_noemt()
    {
        const string wmo = "beleid \"Proef\" geldig vanaf 1 januari 2022\nbron Nota is publicatie \"Nota\" inhoud \"nota.inhoud\"\nparagraaf Nota 3";
        Proef.Goed(("map/deel/a.wmo", wmo), ("map/deel/nota.inhoud", "3 \"Drie\" 0123456789abcdef"));
        Proef.Codes(Proef.Compileer(("map/deel/a.wmo", wmo), ("map/nota.inhoud", "3 \"Drie\" 0123456789abcdef"))).ShouldBe(["WMO2007"]);
    }

    [Fact]
    public void Onleesbare_regel_wordt_op_zijn_plaats_aangewezen_en_wat_er_stond_niet_gemist() => Proef.Geeft(
        [
            ("beleid.wmo", """
                beleid "Proef" geldig vanaf 1 januari 2022
                bron Leidraad is beleidsregel "Leidraad" inhoud "leidraad.inhoud"
                paragraaf Leidraad 4.1
                paragraaf Leidraad 9
                """),
            ("leidraad.inhoud", "# 4.1 is een opmerking\n\n\n3 \"4.1\" 0123456789abcdef\n⟦4.1⟧\n"),
        ],
        ("WMO2008", "Deze regel van de inhoudsopgave is niet te lezen.",
            "Een regel is een nummer, een kop tussen aanhalingstekens en een vingerafdruk van zestien tekens (0-9, a-f), zoals: 4.13 \"Scootmobiel\" 0123456789abcdef."));

    [Fact]
    public void Soort_bron_die_op_een_andere_lijkt() => Proef.GeeftEen(
        "bron Wmo is ⟦wett⟧ \"Wmo\"", "WMO2009", "'wett' is geen soort bron.", "Bedoelde u 'wet'?");

    [Fact]
    public void Soort_bron_die_op_niets_lijkt() => Proef.GeeftEen(
        "bron Wmo is ⟦mededelingenblad⟧ \"Wmo\"", "WMO2009", "'mededelingenblad' is geen soort bron.",
        "Kies uit: wet, verordening, regeling, beleidsregel, uitspraak, kamerstuk, raadsstuk, verdrag, afspraken, werkinstructie, beleidsmededeling en publicatie.");

    [Theory]
    [InlineData("wet", "BWB0035362", "een BWB-nummer zoals BWBR0035362")]
    [InlineData("wet", "CVDR619608", "een BWB-nummer zoals BWBR0035362")]
    [InlineData("verordening", "CVDR", "een CVDR-nummer zoals CVDR619608")]
    [InlineData("regeling", "RIS304121", "een CVDR- of BWB-nummer")]
    [InlineData("beleidsregel", "BWBR0035362", "een CVDR-nummer zoals CVDR619608")]
    [InlineData("uitspraak", "ECLI:NL:CRVB:19:3535", "een ECLI zoals ECLI:NL:CRVB:2019:3535")]
    [InlineData("raadsstuk", "RIS", "een RIS-nummer zoals RIS304121")]
    [InlineData("verdrag", "BWBR0001000", "een BWB-nummer zoals BWBV0001000")]
    public void Nummer_van_een_bron(string soort, string nummer, string verwacht) => Proef.GeeftEen(
        $"bron X is {soort} ⟦{nummer}⟧ \"X\"", "WMO2010", $"'{nummer}' is geen nummer van een {soort}.", $"Hier hoort {verwacht}. Is er geen nummer, laat het dan weg.");

    [Theory]
    [InlineData("wet BWBR0035362")]
    [InlineData("wet BWBV0001000")]
    [InlineData("verordening CVDR478707")]
    [InlineData("regeling CVDR619608")]
    [InlineData("regeling BWBR0035733")]
    [InlineData("beleidsregel CVDR1")]
    [InlineData("uitspraak ECLI:NL:CRVB:2019:3535")]
    [InlineData("uitspraak ECLI:EU:C:2015:600")]
    [InlineData("kamerstuk 33841-3")]
    [InlineData("raadsstuk RIS304121")]
    [InlineData("verdrag BWBV0001000")]
    [InlineData("wet")]
    [InlineData("afspraken")]
    [InlineData("werkinstructie")]
    [InlineData("beleidsmededeling")]
    [InlineData("publicatie")]
    public void Goede_nummers(string soort) => Proef.Goed($"bron X is {soort} \"X\"");

    [Fact]
    public void Aangehaalde_uitspraak_met_een_verkeerde_ECLI() => Proef.GeeftEen(
        "parameter grens : getal\n  volgens ⟦ECLI:NL:CRVB:17:504⟧\n  vanaf 1 januari 2022 is 1",
        "WMO2010", "'ECLI:NL:CRVB:17:504' is geen nummer van een uitspraak.", "Hier hoort een ECLI zoals ECLI:NL:CRVB:2019:3535. Is er geen nummer, laat het dan weg.");

    [Fact]
    public void Aangehaalde_uitspraak_hoeft_niet_te_worden_opgegeven()
    {
        var beleid = Proef.Goed("parameter grens : getal\n  volgens ECLI:NL:CRVB:2017:504\n  vanaf 1 januari 2022 is 1").Beleid;
        beleid.Parameters.Single().Bronnen.Select(b => b.ToString()).ShouldBe(["Leidraad 1", "ECLI:NL:CRVB:2017:504"]);
    }

    [Fact]
    public void Geen_beleid() => Proef.Geeft(
        "⟦⟧bron Leidraad is beleidsregel \"Leidraad\"",
        ("WMO2011", "Geen van de bestanden noemt het beleid.", "Zet boven aan één bestand: beleid \"…\" geldig vanaf 1 januari 2022."));

    [Fact]
    public void Twee_keer_beleid() => Proef.Geeft(
        [("a.wmo", "beleid \"Een\" geldig vanaf 1 januari 2022"), ("b.wmo", "beleid ⟦\"Twee\"⟧ geldig vanaf 1 januari 2023")],
        ("WMO2012", "Het beleid is al genoemd.", "Laat één 'beleid' staan."));

    [Fact]
    public void Type_dat_op_een_ander_lijkt() => Proef.GeeftEen(
        "gegevens over lopen\n  x : ⟦jaa/nee⟧ vraag \"?\"", "WMO2013", "'jaa/nee' is geen type.", "Bedoelde u 'ja/nee'?");

    [Fact]
    public void Type_dat_op_een_keuzelijst_lijkt() => Proef.GeeftEen(
        "keuzelijst soort voorziening: rolstoel, traplift\ngegevens over lopen\n  x : ⟦soort voorzienig⟧ vraag \"?\"",
        "WMO2013", "'soort voorzienig' is geen type.", "Bedoelde u 'soort voorziening'?");

    [Fact]
    public void Type_dat_op_niets_lijkt() => Proef.GeeftEen(
        "gegevens over lopen\n  x : ⟦hoeveelheid⟧ vraag \"?\"", "WMO2013", "'hoeveelheid' is geen type.",
        "Kies uit: ja/nee, oordeel, getal, decimaal getal, percentage, bedrag, afstand, duur in dagen, duur in weken, duur in maanden, duur in jaren, datum, leeftijd en tekst; of de naam van een keuzelijst.");

    [Fact]
    public void Groep_die_op_een_andere_lijkt() => Proef.GeeftEen(
        Budget + "rol ouder is een ⟦budgetbeheerer⟧", "WMO2014", "Er zijn geen gegevens van een 'budgetbeheerer'.", "Bedoelde u 'budgetbeheerder'?");

    [Fact]
    public void Groep_die_op_niets_lijkt() => Proef.GeeftEen(
        Budget + "rol ouder is een ⟦persoon⟧", "WMO2014", "Er zijn geen gegevens van een 'persoon'.",
        "De groepen zijn: 'budgetbeheerder'. Is het een andere, beschrijf die dan met: gegevens van een persoon.");

    [Fact]
    public void Groep_terwijl_er_geen_groepen_zijn() => Proef.GeeftEen(
        "rol ouder is een ⟦persoon⟧", "WMO2014", "Er zijn geen gegevens van een 'persoon'.", "Beschrijf de groep met: gegevens van een persoon.");

    [Fact]
    public void Rol_die_op_een_andere_lijkt() => Proef.GeeftEen(
        Budget + "begrip x : ja/nee\n  is ja als overzicht van de ⟦vertegenwordiger⟧", "WMO2015", "'vertegenwordiger' is geen rol.", "Bedoelde u 'vertegenwoordiger'?");

    [Fact]
    public void Rol_die_op_niets_lijkt() => Proef.GeeftEen(
        Budget + "begrip x : ja/nee\n  is ja als overzicht van ⟦oom⟧", "WMO2015", "'oom' is geen rol.",
        "De rollen zijn: 'cliënt' en 'vertegenwoordiger'. Voeg zo nodig toe: rol oom is een ….");

    [Fact]
    public void Aanwezigheid_van_iemand_die_geen_rol_is() => Proef.GeeftEen(
        "begrip x : ja/nee\n  is ja als er is een ⟦partner⟧", "WMO2015", "'partner' is geen rol.", "Voeg zo nodig toe: rol partner is een ….");

    [Fact]
    public void Uitzondering_op_een_regel_die_er_niet_is() => Proef.GeeftEen(
        """
        besluit b
          uitkomsten toekennen, afwijzen
          regel hoofdregel
            dan toekennen
          regel tweede
            dan toekennen
            uitzondering op ⟦hoofdreegl⟧
        """,
        "WMO2016", "'b' heeft geen regel 'hoofdreegl'.", "Bedoelde u 'hoofdregel'?");

    [Fact]
    public void Uitzondering_op_een_regel_van_een_ander_besluit() => Proef.GeeftEen(
        """
        besluit a
          uitkomsten toekennen, afwijzen
          regel hoofdregel
            dan toekennen
        besluit b
          uitkomsten toekennen, afwijzen
          regel tweede
            uitzondering op ⟦hoofdregel⟧
            dan toekennen
        """,
        "WMO2016", "'b' heeft geen regel 'hoofdregel'.", "Een uitzondering noemt een regel van hetzelfde besluit of begrip.");

    [Fact]
    public void Verwachte_grond_die_er_niet_is() => Proef.GeeftEen(
        """
        besluit b
          uitkomsten toekennen, afwijzen
          regel hoofdregel
            dan toekennen
        voorbeeld "v"
          bij besluit b
          verwacht toekennen
            volgens regel ⟦hoofdregels⟧
        """,
        "WMO2016", "'b' heeft geen regel 'hoofdregels'.", "Bedoelde u 'hoofdregel'?");

    [Fact]
    public void Uitkomst_die_op_een_andere_lijkt() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen, afwijzen\n  regel r\n    dan ⟦toekenen⟧",
        "WMO2017", "'toekenen' is geen mogelijkheid van 'b'.", "Bedoelde u 'toekennen'?");

    [Fact]
    public void Uitkomst_die_op_niets_lijkt() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen, afwijzen, aanhouden\n  regel r\n    dan ⟦doorverwijzen⟧",
        "WMO2017", "'doorverwijzen' is geen mogelijkheid van 'b'.", "De mogelijkheden zijn: toekennen, afwijzen en aanhouden.");

    [Fact]
    public void Uitkomst_in_anders() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen, afwijzen\n  regel r\n    dan toekennen\n  anders ⟦afwijzn⟧",
        "WMO2017", "'afwijzn' is geen mogelijkheid van 'b'.", "Bedoelde u 'afwijzen'?");

    [Fact]
    public void Uitkomst_in_gaat_voor() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen, afwijzen\n  afwijzen gaat voor ⟦toekenen⟧\n  regel r\n    dan toekennen",
        "WMO2017", "'toekenen' is geen mogelijkheid van 'b'.", "Bedoelde u 'toekennen'?");

    [Fact]
    public void Keuze_in_een_vergelijking() => Proef.GeeftEen(
        "gegevens over wonen\n  woning : keuze uit huis, flat vraag \"?\"\nbegrip x : ja/nee\n  is ja als woning is ⟦huisje⟧",
        "WMO2017", "'huisje' is geen mogelijkheid van 'woning'.", "Bedoelde u 'huis'?");

    [Fact]
    public void Keuze_in_een_voorbeeld() => Proef.GeeftEen(
        """
        keuzelijst soort woning: huis, flat
        gegevens over wonen
          woning : soort woning vraag "?"
        begrip x : ja/nee
          is ja als woning is huis
        voorbeeld "v"
          bij begrip x
          gegeven
            woning is ⟦boot⟧
          verwacht ja
        """,
        "WMO2017", "'boot' is geen mogelijkheid van 'soort woning'.", "De mogelijkheden zijn: huis en flat.");

    [Fact]
    public void Verwachte_uitkomst_die_er_niet_is() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen, afwijzen\n  regel r\n    dan toekennen\nvoorbeeld \"v\"\n  bij besluit b\n  verwacht ⟦toegekend⟧",
        "WMO2017", "'toegekend' is geen mogelijkheid van 'b'.", "De mogelijkheden zijn: toekennen en afwijzen.");

    [Fact]
    public void Gegeven_van_een_groep_zonder_rol() => Proef.GeeftEen(
        Budget + "begrip x : ja/nee\n  is ja als ⟦overzicht⟧",
        "WMO2018", "'overzicht' hoort bij een budgetbeheerder; hier staat niet van wie.", "Schrijf: 'overzicht van cliënt' of 'overzicht van vertegenwoordiger'.");

    [Fact]
    public void Gegeven_van_een_groep_zonder_rollen() => Proef.GeeftEen(
        "gegevens van een persoon\n  overzicht : ja/nee vraag \"?\"\nbegrip x : ja/nee\n  is ja als ⟦overzicht⟧",
        "WMO2018", "'overzicht' hoort bij een persoon; hier staat niet van wie.", "Voeg een rol toe: rol … is een persoon.");

    [Fact]
    public void Wet_zonder_artikel() => Proef.GeeftEen(
        "bron Wmo is wet BWBR0035362 \"Wmo\"\nparagraaf ⟦Wmo⟧",
        "WMO2019", "De verwijzing naar Wmo noemt geen plaats.", "Schrijf het artikel of de paragraaf erbij, zoals 'Wmo artikel 2.3.5 lid 4' of 'Leidraad 4.13'.");

    [Fact]
    public void Bron_met_inhoudsopgave_zonder_plaats() => Proef.Geeft(
        MetInhoud("paragraaf ⟦Leidraad⟧"),
        ("WMO2019", "De verwijzing naar Leidraad noemt geen plaats.", "Schrijf het artikel of de paragraaf erbij, zoals 'Wmo artikel 2.3.5 lid 4' of 'Leidraad 4.13'."));

    [Fact]
    public void Andere_bronnen_mogen_als_geheel_worden_genoemd() => Proef.Goed("bron Nota is publicatie \"Nota\"\nparagraaf Nota");

    [Fact]
    public void Rol_is_geen_waarde() => Proef.GeeftEen(
        Budget + "begrip x : ja/nee\n  is ja als de ⟦vertegenwoordiger⟧",
        "WMO2020", "'vertegenwoordiger' is een rol en heeft zelf geen waarde.", "Vraag iets van de rol ('… van vertegenwoordiger') of vraag of zij vervuld is ('er is een vertegenwoordiger').");

    [Theory]
    [InlineData("begrip ⟦peildatum⟧ : ja/nee\n  is ja als ja", "peildatum")]
    [InlineData("gegevens over x\n  de ⟦peildatum⟧ : datum vraag \"?\"", "peildatum")]
    [InlineData("keuzelijst ⟦bedrag⟧: hoog, laag", "bedrag")]
    [InlineData("keuzelijst ⟦duur in dagen⟧: hoog, laag", "duur in dagen")]
    public void Naam_van_de_taal(string onderdeel, string naam) => Proef.GeeftEen(
        onderdeel, "WMO2021", $"'{naam}' heeft in de taal al een betekenis.", "Kies een andere naam.");

    [Fact]
    public void Voorbeeld_bij_een_besluit_dat_op_een_ander_lijkt() => Proef.GeeftEen(
        "besluit scootmobiel\n  uitkomsten toekennen\n  regel r\n    dan toekennen\nvoorbeeld \"v\"\n  bij besluit ⟦scootmobil⟧\n  verwacht toekennen",
        "WMO2022", "Er is geen besluit 'scootmobil'.", "Bedoelde u 'scootmobiel'?");

    [Fact]
    public void Voorbeeld_bij_een_begrip_dat_er_niet_is() => Proef.GeeftEen(
        "voorbeeld \"v\"\n  bij begrip ⟦vaak thuis⟧\n  verwacht ja",
        "WMO2022", "Er is geen begrip 'vaak thuis'.", "Noem een begrip dat in het beleid staat, precies zoals het daar heet.");

    [Fact]
    public void Voorbeeld_bij_begrip_dat_een_besluit_is() => Proef.GeeftEen(
        "besluit scootmobiel\n  uitkomsten toekennen\n  regel r\n    dan toekennen\nvoorbeeld \"v\"\n  bij begrip ⟦scootmobiel⟧\n  verwacht toekennen",
        "WMO2022", "'scootmobiel' is geen begrip, maar een besluit.", "Schrijf: bij besluit scootmobiel.");

    [Fact]
    public void Voorbeeld_bij_besluit_dat_een_begrip_is() => Proef.GeeftEen(
        "begrip thuis : ja/nee\n  is ja als ja\nvoorbeeld \"v\"\n  bij besluit ⟦thuis⟧\n  verwacht ja",
        "WMO2022", "'thuis' is geen besluit, maar een begrip.", "Schrijf: bij begrip thuis.");

    [Fact]
    public void Voorbeeld_bij_een_begrip_van_een_groep() => Proef.GeeftEen(
        Budget + "begrip vaardig van een budgetbeheerder : ja/nee\n  is ja als overzicht\nvoorbeeld \"v\"\n  bij begrip ⟦vaardig⟧\n  verwacht ja",
        "WMO2022", "'vaardig' hoort bij een budgetbeheerder; een voorbeeld kan het niet los vragen.", "Maak het voorbeeld bij een besluit of begrip dat het van een rol vraagt.");
}
