using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary><c>wmo bewijs</c> on small policies; what it should say of each is worked out by hand.</summary>
public sealed class BewijsTests : IDisposable
{
    private const string Begin = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1
        gegevens over iets
          afstand : afstand
            vraag "Hoe ver?"
          akkoord : ja/nee
            vraag "Akkoord?"
          inkomen : bedrag
            vraag "Hoeveel?"

        """;

    // Up to 500 metres with consent, or beyond: without consent within 500 metres there is nothing.
    private const string Gat = """
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel kort
            als afstand is hoogstens 500 meter en akkoord
            dan toekennen
          regel ver
            als afstand is meer dan 500 meter
            dan afwijzen

        """;

    // Consent and an income over € 1.000: both rules.
    private const string Tegenspraak = """
        besluit vervoer
          uitkomsten toekennen, afwijzen
          regel wel
            als akkoord
            dan toekennen
          regel niet
            als inkomen is meer dan € 1.000
            dan afwijzen
          anders afwijzen

        """;

    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_gat_met_een_voorbeeld_om_over_te_nemen()
    {
        Zet(Gat);
        // Of the values that will do the least is shown.
        _werkplaats.Wmo("bewijs", "beleid").MoetZijn(0, """

            besluit hulp  beleid/beleid.wmo:12
              Leidraad 1.1
              Geen uitkomst in deze gevallen:
                - afstand is hoogstens 500 meter, akkoord is nee
                Als voorbeeld, om over te nemen en bij de bron na te lezen:
                  voorbeeld "hulp: niet geregeld"
                    bij besluit hulp
                    op 1 januari 2022
                    gegeven
                      afstand is 0 meter
                      akkoord is nee
                    verwacht niet geregeld
                Wat te doen: schrijf een regel voor deze gevallen, of zeg met 'niet geregeld' dat de bron ze openlaat.

            elk geval heeft een uitkomst, of is uitdrukkelijk niet geregeld: 0 bewezen, 1 niet zo, 0 niet beslist
            geen geval is tegenstrijdig: 1 bewezen, 0 niet zo, 0 niet beslist
            elke regel maakt verschil: 2 bewezen, 0 niet zo, 0 niet beslist
            geen voorwaarde is overbodig: 2 bewezen, 0 niet zo, 0 niet beslist
            geen vraag is onnodig: 2 bewezen, 0 niet zo, 0 niet beslist
            Elk getoond geval is nagespeeld: volgens de regels, en in de vertaalde code.
            Over alle gevallen, met datums van 150 jaar voor tot 100 jaar na de peildatum en duren van hoogstens 1000 jaar.

            """);
        _werkplaats.Wmo("bewijs", "beleid", "--zonder-code").Uit.ShouldContain("Elk getoond geval is nagespeeld volgens de regels, en niet in de vertaalde code (--zonder-code).\n");
        _werkplaats.Wmo("prove", "beleid", "--strict", "--no-code").Code.ShouldBe(1);
    }

    [Fact]
    public void Wie_het_voorbeeld_overneemt_kent_het_gat()
    {
        Zet(Gat + """
            voorbeeld "dichtbij zonder akkoord"
              bij besluit hulp
              op 1 januari 2022
              gegeven
                afstand is 300 meter
                akkoord is nee
              verwacht niet geregeld
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--streng");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("    Bekend: het voorbeeld \"dichtbij zonder akkoord\" verwacht dit.\n    - afstand is hoogstens 500 meter, akkoord is nee\n");
        afloop.Uit.ShouldNotContain("Als voorbeeld");
        afloop.Uit.ShouldNotContain("nagespeeld");
        using var json = Json();
        var gat = Uitspraken(json, "elk geval heeft een uitkomst, of is uitdrukkelijk niet geregeld").ShouldHaveSingleItem();
        gat.GetProperty("bekendeVoorbeelden")[0].GetString().ShouldBe("dichtbij zonder akkoord");
        gat.GetProperty("voorbeelden").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("bewijs", "beleid")]
    [InlineData("toetsgevallen", "beleid")]
    [InlineData("vergelijk", "beleid", "beleid")]
    public void Aannames_die_elkaar_tegenspreken_laten_niets_over(params string[] opdracht)
    {
        Zet(Tegenspraak + """
            aanname iedereen is akkoord
              omdat "proef"
              altijd akkoord
            aanname niemand is akkoord
              omdat "proef"
              nooit akkoord
            """);
        const string Zin = "De aannames 'iedereen is akkoord' (beleid/beleid.wmo:21) en 'niemand is akkoord' (beleid/beleid.wmo:24) gaan op 1 januari 2022 nooit samen op.\n";
        var afloop = _werkplaats.Wmo(opdracht);
        afloop.Code.ShouldBe(1);
        if (opdracht[0] == "bewijs")
        {
            afloop.Uit.ShouldStartWith("tegenstrijdig: " + Zin);
            afloop.Uit.ShouldContain("\nde aannames gaan samen op: 0 bewezen, 1 niet zo, 0 niet beslist\n");
            afloop.Uit.ShouldNotContain("besluit vervoer");
        }
        else
        {
            afloop.Fout.ShouldContain("Fout: " + Zin);
            afloop.Uit.ShouldBe("");
        }
    }

    [Fact]
    public void Een_tegenspraak_noemt_beide_regels()
    {
        Zet(Tegenspraak);
        var uit = _werkplaats.Wmo("bewijs", "beleid").Uit;
        uit.ShouldContain("  Tegenstrijdig in deze gevallen:\n    regel 'wel' (beleid/beleid.wmo:14) zegt toekennen: Leidraad 1.1\n    regel 'niet' (beleid/beleid.wmo:17) zegt afwijzen: Leidraad 1.1\n    - akkoord is ja, inkomen is meer dan € 1.000\n");
        uit.ShouldContain("          akkoord is ja\n          inkomen is € 1.000,01\n        verwacht tegenstrijdig\n    Wat te doen: zeg welke uitkomst voorgaat ('… gaat voor …'), maak de ene regel een uitzondering op de andere, of verander een voorwaarde.\n");
    }

    [Fact]
    public void Een_regel_een_voorwaarde_en_een_vraag_die_niets_uitmaken()
    {
        Zet("""
            besluit woning
              uitkomsten toekennen, afwijzen
              regel wel
                als akkoord
                dan toekennen
              regel dubbel
                als akkoord en inkomen is meer dan € 1.000
                dan toekennen
              regel nooit
                als afstand is minder dan 100 meter en afstand is meer dan 200 meter
                dan toekennen
              anders afwijzen
            besluit pas
              uitkomsten toekennen, afwijzen
              regel ver
                als afstand is meer dan 300 meter en afstand is meer dan 200 meter
                dan toekennen
              anders afwijzen
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("  Regel 'dubbel' (beleid/beleid.wmo:17) maakt nooit verschil.\n    Steeds als deze regel geldt, geldt ook regel 'wel', met dezelfde uitkomst.\n");
        afloop.Uit.ShouldContain("  Regel 'nooit' (beleid/beleid.wmo:20) maakt nooit verschil.\n    De voorwaarde is nooit vervuld.\n    Wat te doen: haal de regel weg, of kijk bij de bron na wat hij had moeten zeggen.\n");
        afloop.Uit.ShouldContain("  In regel 'ver' (beleid/beleid.wmo:27) kan een voorwaarde weg: afstand is meer dan 200 meter.\n");
        afloop.Uit.ShouldContain("  Naar 'inkomen' wordt gekeken, maar het antwoord maakt nooit verschil: niet voor de uitkomst en niet voor een verplichting.\n");
        afloop.Uit.ShouldContain("  Naar 'afstand' wordt gekeken, maar het antwoord maakt nooit verschil: niet voor de uitkomst en niet voor een verplichting.\n    Wat te doen: vraag niet wat niets uitmaakt");

        // Nothing of this is a case: nothing is played.
        afloop.Uit.ShouldNotContain("nagespeeld");
        _werkplaats.Wmo("bewijs", "beleid", "--streng").Code.ShouldBe(1);
    }

    [Fact]
    public void Een_waarborg_die_opgaat()
    {
        Zet(Tegenspraak + """
            waarborg zonder akkoord geen vervoer
              als niet akkoord
              dan is besluit vervoer nooit toekennen
            """);
        _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen").MoetZijn(0, """
            bewezen: waarborg zonder akkoord geen vervoer  beleid/beleid.wmo:21
                Leidraad 1.1

            elke waarborg gaat op: 1 bewezen, 0 niet zo, 0 niet beslist
            Over alle gevallen, met datums van 150 jaar voor tot 100 jaar na de peildatum en duren van hoogstens 1000 jaar.

            """);
    }

    [Fact]
    public void Een_waarborg_die_gebroken_wordt()
    {
        Zet(Gat + """
            aanname akkoord komt altijd
              omdat "de arts zegt nooit nee"
              altijd akkoord
            waarborg dichtbij geen hulp
              als afstand is minder dan 100 meter
              dan is besluit hulp nooit toekennen
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldStartWith("weerlegd: waarborg dichtbij geen hulp  beleid/beleid.wmo:23\n    Leidraad 1.1\n    onder de aanname dat: akkoord komt altijd\n");
        afloop.Uit.ShouldContain("        bij besluit hulp\n");
        afloop.Uit.ShouldContain("          akkoord is ja\n        verwacht toekennen\n          volgens regel kort\n");
        afloop.Uit.ShouldContain("elke waarborg gaat op: 0 bewezen, 1 niet zo, 0 niet beslist\nElk getoond geval is nagespeeld: volgens de regels, en in de vertaalde code.\n");
    }

    [Fact]
    public void Een_waarborg_over_een_gegeven_toont_twee_zaken_die_alleen_daarin_verschillen()
    {
        Zet(Gat + """
            waarborg akkoord telt niet
              besluit hulp hangt niet af van afstand
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen");
        afloop.Code.ShouldBe(1);

        // With consent there is help up to 500 metres, and none beyond.
        afloop.Uit.ShouldStartWith("""
            weerlegd: waarborg akkoord telt niet  beleid/beleid.wmo:20
                Leidraad 1.1
                'hulp' hangt ervan af: is 'afstand' 0 meter, dan komt er 'toekennen' uit; is het 501 meter, dan 'afwijzen'. Verder is alles gelijk.
                Als voorbeeld, om over te nemen en bij de bron na te lezen:
                  voorbeeld "hulp: toekennen"
                    bij besluit hulp
                    op 1 januari 2022
                    gegeven
                      afstand is 0 meter
                      akkoord is ja
                    verwacht toekennen
                      volgens regel kort
                  voorbeeld "hulp: afwijzen"
                    bij besluit hulp
                    op 1 januari 2022
                    gegeven
                      afstand is 501 meter
                      akkoord is ja
                    verwacht afwijzen
                      volgens regel ver

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Ook_wat_met_een_ander_gegeven_wordt_vergeleken_toont_twee_zaken()
    {
        Zet("""
            gegevens over geld
              kosten : bedrag
                vraag "Wat kost het?"
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel te duur
                als inkomen is minder dan kosten
                dan toekennen
              anders afwijzen
            waarborg het inkomen telt niet
              besluit hulp hangt niet af van inkomen
            """);

        // Below the costs there is help, and with as much as the costs or more there is none.
        var uit = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen").Uit;
        uit.ShouldMatch("'hulp' hangt ervan af: is 'inkomen' € [0-9,.]+, dan komt er 'toekennen' uit; is het € [0-9,.]+, dan 'afwijzen'. Verder is alles gelijk.\n");
        uit.ShouldContain("        verwacht toekennen\n");
        uit.ShouldContain("        verwacht afwijzen\n");
    }

    [Fact]
    public void Een_waarborg_waaraan_geen_geval_voldoet_zegt_niets()
    {
        Zet(Gat + """
            waarborg dichtbij en ver
              als afstand is minder dan 100 meter en afstand is meer dan 200 meter
              dan is besluit hulp nooit toekennen
            waarborg nooit hulp
              besluit hulp is nooit toekennen
            waarborg altijd hulp
              besluit hulp is altijd toekennen
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen", "--zonder-code");
        afloop.Uit.ShouldStartWith("bewezen, maar zegt niets: waarborg dichtbij en ver  beleid/beleid.wmo:20\n    Leidraad 1.1\n    Geen enkel geval voldoet aan wat achter 'als' staat. Kijk na wat daar had moeten staan.\nweerlegd: waarborg nooit hulp");

        // What to do about promises that do not hold, is the same of each, and told after the last.
        afloop.Uit.Split("    Wat te doen: kijk bij de bron na wat klopt.").Length.ShouldBe(2);
        afloop.Uit.IndexOf("Wat te doen", StringComparison.Ordinal).ShouldBeGreaterThan(afloop.Uit.IndexOf("waarborg altijd hulp", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_waarborg_over_een_begrip_toont_dat_begrip()
    {
        Zet("""
            begrip dichtbij : ja/nee
              is ja als afstand is hoogstens 500 meter
            waarborg alles is dichtbij
              altijd dichtbij
            """);
        _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen").Uit.ShouldContain("""
                - afstand is meer dan 500 meter
                Als voorbeeld, om over te nemen en bij de bron na te lezen:
                  voorbeeld "dichtbij: nee"
                    bij begrip dichtbij
                    op 1 januari 2022
                    gegeven
                      afstand is 501 meter
                    verwacht nee

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Alle_voorbeelden_zijn_samen_over_te_nemen_en_kloppen()
    {
        // Two promises are broken by cases with the same outcome, and two parties break the third.
        const string Beloften = """
            waarborg nooit hulp
              besluit hulp is nooit toekennen
            waarborg ver ook hulp
              als afstand is meer dan 500 meter
              dan is besluit hulp nooit afwijzen
            waarborg dichtbij nooit hulp
              als afstand is minder dan 100 meter
              dan is besluit hulp nooit toekennen
            waarborg gemeente en aanbieder zeggen hetzelfde
              nooit tegelijk
                a. de gemeente: besluit oordeel is goed
                b. de aanbieder: besluit oordeel is slecht

            """;
        const string Oordeel = """
            gegevens over oordelen
              past : oordeel
                vraag "Past het?"
            besluit oordeel
              uitkomsten goed, slecht
              regel goed
                als past
                dan goed
              anders slecht

            """;
        Zet(Gat + Oordeel + Beloften);
        var uit = _werkplaats.Wmo("bewijs", "beleid").Uit;
        uit.ShouldContain("    - gemeente oordeelt: past is ja\n      aanbieder oordeelt: past is nee\n");
        var voorbeelden = string.Concat(uit.Split('\n').Where(r => r.StartsWith("      ", StringComparison.Ordinal) && !r.Contains("oordeelt:", StringComparison.Ordinal)).Select(r => r[6..] + "\n"));
        voorbeelden.Split('\n').Count(r => r.StartsWith("voorbeeld ", StringComparison.Ordinal)).ShouldBe(6);
        voorbeelden.ShouldContain("voorbeeld \"hulp: toekennen (2)\"\n");
        Zet(Gat + Oordeel + Beloften + voorbeelden);
        _werkplaats.Wmo("toets", "beleid").MoetZijn(0, "Alle 6 voorbeelden kloppen.\n");
    }

    // Within 500 metres with consent there is help, so what is promised here is broken.
    private const string Bekend = Gat + """
        waarborg dichtbij geen hulp
          als afstand is minder dan 100 meter
          dan is besluit hulp nooit toekennen
          gaat niet op omdat "de leidraad zegt niets over dichtbij (bevinding 7)"
        waarborg ver is niets
          als afstand is meer dan 500 meter
          dan is besluit hulp altijd afwijzen

        """;

    [Fact]
    public void Een_waarborg_waarvan_bekend_is_dat_zij_niet_opgaat()
    {
        Zet(Bekend);
        _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen", "--streng").MoetZijn(0, """
            bewezen: waarborg ver is niets  beleid/beleid.wmo:24
                Leidraad 1.1
            weerlegd, en dat is bekend: waarborg dichtbij geen hulp  beleid/beleid.wmo:20
                Leidraad 1.1
                gaat niet op omdat: de leidraad zegt niets over dichtbij (bevinding 7)
                - afstand is minder dan 100 meter, akkoord is ja
                Als voorbeeld, om over te nemen en bij de bron na te lezen:
                  voorbeeld "hulp: toekennen"
                    bij besluit hulp
                    op 1 januari 2022
                    gegeven
                      afstand is 0 meter
                      akkoord is ja
                    verwacht toekennen
                      volgens regel kort

            elke waarborg gaat op: 1 bewezen, 0 niet zo, 0 niet beslist, 1 niet zo en dat is bekend
            Elk getoond geval is nagespeeld: volgens de regels, en in de vertaalde code.
            Over alle gevallen, met datums van 150 jaar voor tot 100 jaar na de peildatum en duren van hoogstens 1000 jaar.

            """);

        using var json = Json();
        var uitspraken = Uitspraken(json, "elke waarborg gaat op");
        var bekend = uitspraken.Single(u => u.GetProperty("over").GetString() == "dichtbij geen hulp");
        bekend.GetProperty("oordeel").GetString().ShouldBe("weerlegd");
        bekend.GetProperty("bekend").GetBoolean().ShouldBeTrue();
        bekend.GetProperty("gaatNietOpOmdat").GetString().ShouldBe("de leidraad zegt niets over dichtbij (bevinding 7)");
        bekend.GetProperty("gaatTochOp").GetBoolean().ShouldBeFalse();
        bekend.GetProperty("voorbeelden").GetArrayLength().ShouldBe(1);
        uitspraken.Single(u => u.GetProperty("over").GetString() == "ver is niets").TryGetProperty("gaatNietOpOmdat", out _).ShouldBeFalse();
    }

    /// <summary>Somebody mended the policy: from now on the promise is to be kept, so the line that says it is not has to go.</summary>
    [Fact]
    public void Een_waarborg_die_toch_opgaat_terwijl_het_beleid_zegt_van_niet()
    {
        Zet(Bekend.Replace("als afstand is hoogstens 500 meter", "als afstand ligt van 100 meter tot en met 500 meter", StringComparison.Ordinal));
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldStartWith("""
            bewezen: waarborg ver is niets  beleid/beleid.wmo:24
                Leidraad 1.1
            gaat toch op: waarborg dichtbij geen hulp  beleid/beleid.wmo:20
                Leidraad 1.1
                gaat niet op omdat: de leidraad zegt niets over dichtbij (bevinding 7)
                Dat is niet meer zo: zij gaat in alle gevallen op. Haal 'gaat niet op' weg (beleid/beleid.wmo:23), dan blijft zij bewezen.

            """.ReplaceLineEndings("\n"));
        afloop.Uit.ShouldContain("elke waarborg gaat op: 2 bewezen, 0 niet zo, 0 niet beslist\n");
        using var json = JsonDocument.Parse(_werkplaats.Wmo("bewijs", "beleid", "--formaat", "json").Uit);
        var uitspraak = Uitspraken(json, "elke waarborg gaat op").Single(u => u.GetProperty("over").GetString() == "dichtbij geen hulp");
        (uitspraak.GetProperty("oordeel").GetString(), uitspraak.GetProperty("bekend").GetBoolean(), uitspraak.GetProperty("gaatTochOp").GetBoolean()).ShouldBe(("bewezen", false, true));

        // On one day it may hold while on another it does not.
        var dag = _werkplaats.Wmo("bewijs", "beleid", "--alleen-waarborgen", "--op", "2022-03-01");
        dag.Code.ShouldBe(0);
        dag.Uit.ShouldStartWith("gaat op deze dag op: waarborg dichtbij geen hulp  beleid/beleid.wmo:20\n");
        dag.Uit.ShouldContain("    Op 1 maart 2022 is dat niet zo. Of het op een andere dag zo is, zegt 'wmo bewijs' zonder --op.\n");
    }

    [Fact]
    public void Wat_van_de_peildatum_zelf_afhangt_is_niet_beslist()
    {
        // On the first day of the policy the rule never applies; a day later it does.
        Zet("""
            besluit later
              uitkomsten toekennen, afwijzen
              regel na de eerste dag
                als peildatum is na 1 januari 2022 en akkoord
                dan toekennen
              anders afwijzen
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--op", "2022-01-01");
        afloop.Code.ShouldBe(0);
        afloop.Uit.ShouldContain("  Niet beslist: of regel 'na de eerste dag' (beleid/beleid.wmo:14) verschil maakt.\n    Dit hangt af van de peildatum zelf; bekeken is alleen 1 januari 2022.\n");
        _werkplaats.Wmo("bewijs", "beleid", "--op", "2022-01-01", "--streng").Code.ShouldBe(1);
    }

    [Fact]
    public void Een_regel_met_een_uitzondering_gaat_niet_zomaar_weg()
    {
        Zet("""
            besluit pas
              uitkomsten geven, weigeren
              regel gewoon
                als akkoord
                dan geven
              regel toch niet
                uitzondering op gewoon
                dan weigeren
              anders geven
            """);
        _werkplaats.Wmo("bewijs", "beleid").Uit.ShouldContain("""
              Regel 'gewoon' (beleid/beleid.wmo:14) maakt nooit verschil.
                Steeds als de voorwaarde vervuld is, geldt een uitzondering ('toch niet').
                Wat te doen: kijk bij de bron na wat de regel had moeten zeggen, of haal hem weg. 'toch niet' (beleid/beleid.wmo:17) is er een uitzondering op en geldt alleen waar hij geldt: haal die dan ook weg, of zeg erbij wanneer.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Een_bedrag_dat_nog_niet_geldt_is_de_reden_en_niet_de_regel()
    {
        // In 2022 there is no limit: then nothing can be decided, and from 2023 all is well.
        Zet("""
            parameter grens : bedrag
              vanaf 1 januari 2023 is € 100
            besluit pas
              uitkomsten geven, weigeren
              regel weinig
                als inkomen is hoogstens grens
                dan geven
              anders weigeren
            """);
        var uit = _werkplaats.Wmo("bewijs", "beleid").Uit;
        uit.ShouldStartWith("""

            besluit pas  beleid/beleid.wmo:14
              Leidraad 1.1
              Geen uitkomst in deze gevallen:
                Dit is zo op 1 januari 2022, en niet op 1 januari 2023.
                'grens' heeft op 1 januari 2022 geen waarde.
                - altijd
                Wat te doen: geef 'grens' (beleid/beleid.wmo:12) een waarde die dan geldt.
              Naar 'inkomen' wordt gekeken, maar het antwoord maakt nooit verschil: niet voor de uitkomst en niet voor een verplichting.
                Dit is zo op 1 januari 2022, en niet op 1 januari 2023.
                'grens' heeft op 1 januari 2022 geen waarde.
                Wat te doen: geef 'grens' (beleid/beleid.wmo:12) een waarde die dan geldt.
              Regel 'weinig' (beleid/beleid.wmo:16) maakt nooit verschil.
                Dit is zo op 1 januari 2022, en niet op 1 januari 2023.
                'grens' heeft op 1 januari 2022 geen waarde.

            """.ReplaceLineEndings("\n"));
        uit.ShouldNotContain("haal de regel weg");

        // An example of a day without a value comes out as nothing.
        uit.ShouldNotContain("voorbeeld \"");
    }

    // Of a text that is filled in nobody knows whether it is another: that matters only where two rules may apply together.
    [Theory]
    [InlineData("niet akkoord", "elke regel maakt verschil: 4 bewezen, 0 niet zo, 0 niet beslist\n")]
    [InlineData("afstand is minstens 5 meter", "elke regel maakt verschil: 2 bewezen, 0 niet zo, 1 niet beslist\n")]
    public void Een_tekst_die_wordt_ingevuld(string wanneer, string regels)
    {
        Zet($"""
            gegevens over woorden
              eigen woorden : tekst
                vraag "Wat zegt de cliënt?"
            begrip uitleg : tekst
              regel vast
                als akkoord
                dan "Goed."
              regel eigen
                als {wanneer}
                dan eigen woorden
            besluit pas
              uitkomsten geven, weigeren
              levert ook uitleg
              regel wel
                als akkoord
                dan geven
              anders weigeren
            """);
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--zonder-code");
        afloop.Code.ShouldBe(0, afloop.Fout);
        afloop.Uit.ShouldContain(regels);
        _werkplaats.Wmo("toetsgevallen", "beleid", "--zonder-code").Code.ShouldBe(0);
    }

    [Fact]
    public void Voor_programma_s()
    {
        Zet(Gat);
        using var json = Json();
        json.RootElement.GetProperty("nagespeeldInCode").GetBoolean().ShouldBeTrue();
        var gat = Uitspraken(json, "elk geval heeft een uitkomst, of is uitdrukkelijk niet geregeld").ShouldHaveSingleItem();
        gat.GetProperty("besluit").GetString().ShouldBe("hulp");
        gat.GetProperty("bestand").GetString().ShouldBe("beleid/beleid.wmo");
        gat.GetProperty("regel").GetInt32().ShouldBe(12);
        gat.GetProperty("vanaf").GetString().ShouldBe("2022-01-01");
        gat.GetProperty("oordeel").GetString().ShouldBe("weerlegd");
        gat.GetProperty("gevallen")[0].EnumerateArray().Select(v => v.GetString()).ShouldBe(["afstand is hoogstens 500 meter", "akkoord is nee"]);
        gat.GetProperty("voorbeelden")[0].GetString()!.ShouldStartWith("voorbeeld \"hulp: niet geregeld\"\n");
        Uitspraken(json, "geen geval is tegenstrijdig").ShouldHaveSingleItem().GetProperty("oordeel").GetString().ShouldBe("bewezen");
    }

    [Fact]
    public void Wat_van_een_ander_is_wordt_daar_bewezen_als_dat_kan()
    {
        _werkplaats.Schrijf("regels/regio/beleid.wmo", """
            beleid "Regels van de regio"
              geldig vanaf 1 januari 2022
              laat normen open
            bron Regio is beleidsregel "Regels van de regio"
            paragraaf Regio 3
            gegevens over wachten
              wachttijd : duur in dagen
                vraag "Hoe lang wacht de cliënt?"
            open norm te lang : ja/nee
            besluit voorrang
              uitkomsten voorrang geven, gewoon
              regel lang
                als te lang
                dan voorrang geven
            """);
        _werkplaats.Schrijf("regels/stad/beleid.wmo", """
            beleid "Regels van de stad"
              geldig vanaf 1 januari 2022
              bouwt voort op "Regels van de regio"
            bron Stad is verordening "Verordening"
            paragraaf Stad artikel 5
            invulling van te lang
              is ja als wachttijd is meer dan 7 dagen
            waarborg wie lang wacht gaat voor
              als wachttijd is minstens 8 dagen
              dan is besluit voorrang altijd voorrang geven
            waarborg niemand gaat voor
              besluit voorrang is nooit voorrang geven
            """);
        var afloop = _werkplaats.Wmo("bewijs", "regels/stad");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldContain("bewezen: waarborg wie lang wacht gaat voor  regels/stad/beleid.wmo:8\n");
        afloop.Uit.ShouldContain("weerlegd: waarborg niemand gaat voor  regels/stad/beleid.wmo:11\n");
        afloop.Uit.ShouldContain("wachttijd is 8 dagen\n");

        // The region left the norm open, and so could not see its own gap: here it is seen, and told whose it is.
        afloop.Uit.ShouldContain("besluit voorrang  regels/regio/beleid.wmo:10\n  Regio 3\n  Geen uitkomst in deze gevallen:\n    - wachttijd is hoogstens 1 week\n");
        afloop.Uit.ShouldContain("    Wat te doen: dit staat in \"Regels van de regio\" waarop dit voortbouwt, en hangt hier af van 'te lang' (regels/stad/beleid.wmo:6).");
        afloop.Uit.ShouldNotContain("schrijf een regel");
    }

    // Within 500 metres without consent nothing is said; the income tells two outcomes apart that a loket treats alike.
    private const string Hulp = """
        besluit hulp
          uitkomsten toekennen, afwijzen, uitstellen
          regel kort
            als afstand is hoogstens 500 meter en akkoord
            dan toekennen
          regel ver
            als afstand is meer dan 500 meter en inkomen is hoogstens € 100
            dan afwijzen
          regel ver en rijk
            als afstand is meer dan 500 meter en inkomen is meer dan € 100
            dan uitstellen

        """;

    private const string Loket = """
        besluit loket
          uitkomsten gemeente, verzekeraar
          regel wel
            als hulp is toekennen
            dan gemeente
          regel niet
            als hulp is een van (afwijzen, uitstellen)
            dan verzekeraar

        """;

    [Fact]
    public void Wat_aan_een_ander_besluit_ligt_wordt_daar_gewezen()
    {
        Zet(Hulp + Loket);
        var uit = _werkplaats.Wmo("bewijs", "beleid", "--zonder-code").Uit;
        var loket = uit[uit.IndexOf("besluit loket", StringComparison.Ordinal)..];
        loket.ShouldStartWith("""
            besluit loket  beleid/beleid.wmo:23
              Leidraad 1.1
              Geen uitkomst waar 'hulp' (beleid/beleid.wmo:12) er geen heeft. Verbeter het daar.
              Naar 'inkomen' wordt gekeken
            """);
        loket.ShouldContain("""
              Naar 'inkomen' wordt gekeken (in 'hulp' beleid/beleid.wmo:12), maar het antwoord maakt nooit verschil: niet voor de uitkomst en niet voor een verplichting.
                Wat te doen: voor besluit 'hulp' maakt het wel verschil, dus daar moet het blijven. Kijk bij de bron na waar het hier verschil had moeten maken. Zo niet, laat dit besluit dan naar iets kijken waar deze vraag niet in zit (AVG artikel 5).

            """);
        loket.ShouldNotContain("Haal het uit de regels");
    }

    [Fact]
    public void Wie_een_gat_van_een_ander_besluit_overneemt_kent_het_en_het_voorbeeld_klopt()
    {
        // As long as it is not known there, it is only told there.
        const string Bekend = """
            voorbeeld "dichtbij zonder akkoord"
              bij besluit hulp
              op 1 januari 2022
              gegeven
                afstand is 300 meter
                akkoord is nee
              verwacht niet geregeld

            """;
        Zet(Hulp + Loket + Bekend);
        const string Voorbeeld = """
            voorbeeld "loket: geen uitkomst"
              bij besluit loket
              op 1 januari 2022
              gegeven
                afstand is 0 meter
                akkoord is nee
              verwacht niet geregeld

            """;
        _werkplaats.Wmo("bewijs", "beleid", "--zonder-code").Uit.ShouldContain("      " + Voorbeeld.TrimEnd().Replace("\n", "\n      ", StringComparison.Ordinal) + "\n");

        Zet(Hulp + Loket + Bekend + Voorbeeld);
        _werkplaats.Wmo("toets", "beleid").Code.ShouldBe(0);
        _werkplaats.Wmo("bewijs", "beleid", "--zonder-code").Uit.ShouldContain("    Bekend: het voorbeeld \"loket: geen uitkomst\" verwacht dit.\n");
    }

    [Fact]
    public void Wat_alleen_de_basis_vraagt_is_geen_fout_van_wie_erop_voortbouwt()
    {
        _werkplaats.Schrijf("regels/regio/beleid.wmo", Begin.Replace("Proef", "Regio", StringComparison.Ordinal) + Hulp.Replace("500 meter en akkoord", "500 meter", StringComparison.Ordinal));
        const string Stad = """
            beleid "Stad"
              geldig vanaf 1 januari 2022
              bouwt voort op "Regio"
            bron Leidraad is beleidsregel "Leidraad"
            paragraaf Leidraad 2

            """;
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad + Loket);
        var afloop = _werkplaats.Wmo("bewijs", "regels/stad", "--streng");
        afloop.MoetZijn(0, """

            besluit loket  regels/stad/beleid.wmo:6
              Leidraad 2
              Hiernaar vraagt alleen "Regio", waarop dit voortbouwt, en voor dit besluit maakt het antwoord nooit verschil: 'inkomen'.
                Wat te doen: in dit beleid niets. Is het te veel gevraagd (AVG artikel 5), bespreek dat dan met wie over dat andere beleid gaat.

            elk geval heeft een uitkomst, of is uitdrukkelijk niet geregeld: 1 bewezen, 0 niet zo, 0 niet beslist
            geen geval is tegenstrijdig: 1 bewezen, 0 niet zo, 0 niet beslist
            elke regel maakt verschil: 2 bewezen, 0 niet zo, 0 niet beslist
            geen vraag is onnodig: 1 bewezen, 0 niet zo, 0 niet beslist, 1 alleen gevraagd door beleid waarop dit voortbouwt
            Over alle gevallen, met datums van 150 jaar voor tot 100 jaar na de peildatum en duren van hoogstens 1000 jaar.

            """);
        using var json = JsonDocument.Parse(_werkplaats.Wmo("bewijs", "regels/stad", "--formaat", "json").Uit);
        var inkomen = json.RootElement.GetProperty("uitspraken").EnumerateArray().Single(u => u.TryGetProperty("gegeven", out var g) && g.GetString() == "inkomen");
        inkomen.GetProperty("vanBasis").GetBoolean().ShouldBeTrue();
        inkomen.GetProperty("herkomst")[0].GetProperty("naam").GetString().ShouldBe("hulp");

        // Who looks at it in a rule of his own too, can leave that out.
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad + """
            begrip arm : ja/nee
              is ja als inkomen is hoogstens € 100

            """ + Loket.Replace("uitstellen)", "uitstellen) en (arm of niet arm)", StringComparison.Ordinal));
        afloop = _werkplaats.Wmo("bewijs", "regels/stad", "--streng");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldContain("  Naar 'inkomen' wordt gekeken (in 'hulp' regels/regio/beleid.wmo:12, 'arm' regels/stad/beleid.wmo:6), maar het antwoord maakt nooit verschil");
    }

    [Fact]
    public void Een_gat_van_de_basis_is_hier_niet_met_een_regel_te_vullen()
    {
        _werkplaats.Schrijf("regels/regio/beleid.wmo", Begin.Replace("Proef", "Regio", StringComparison.Ordinal) + Hulp);
        _werkplaats.Schrijf("regels/stad/beleid.wmo", """
            beleid "Stad"
              geldig vanaf 1 januari 2022
              bouwt voort op "Regio"
            bron Leidraad is beleidsregel "Leidraad"
            paragraaf Leidraad 2

            """ + Loket);
        var uit = _werkplaats.Wmo("bewijs", "regels/stad", "--zonder-code").Uit;
        uit.ShouldContain("    Wat te doen: het ligt aan 'hulp' (regels/regio/beleid.wmo:12), in \"Regio\" waarop dit voortbouwt. Meld het aan wie daarover gaat, of laat de uitkomst hier niet van 'hulp' afhangen.\n");
        uit.ShouldNotContain("schrijf een regel");
    }

    [Theory]
    [InlineData("bewijs", "Fout: Noem de map met het beleid.\nBijvoorbeeld: wmo bewijs beleid. Meer uitleg: wmo bewijs --help\n")]
    [InlineData("bewijs nergens", "Fout: Er is geen map of bestand 'nergens'.\n")]
    [InlineData("bewijs beleid --op 2021-12-31", "Fout: Het beleid geldt niet op 31 december 2021.\n")]
    [InlineData("bewijs beleid --op 2022-02-30", "Fout: '2022-02-30' is geen datum.\nSchrijf een datum als 2026-11-21 of \"21 november 2026\".\n")]
    [InlineData("bewijs beleid --formaat xml", "Fout: Onbekend formaat 'xml'.\nKies uit: tekst, json.\n")]
    public void Wat_niet_kan_wordt_gezegd(string opdracht, string melding)
    {
        Zet(Gat);
        _werkplaats.Wmo(opdracht.Split(' ')).MoetZijn(2, "", melding);
    }

    [Fact]
    public void Een_optie_die_er_niet_is() => _werkplaats.Wmo("bewijs", "beleid", "--besluit", "hulp").Code.ShouldBe(2);

    [Fact]
    public void Van_beleid_met_fouten_wordt_niets_bewezen()
    {
        Zet("besluit hulp\n  uitkomsten toekennen, afwijzen\n  regel een\n    als bestaat nergens\n    dan toekennen\n");
        var afloop = _werkplaats.Wmo("bewijs", "beleid");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldBe("");
        afloop.Fout.ShouldContain("WMO2001");
    }

    private void Zet(string tekst) => _werkplaats.Schrijf("beleid/beleid.wmo", Begin + tekst);

    private JsonDocument Json()
    {
        var afloop = _werkplaats.Wmo("bewijs", "beleid", "--formaat", "json");
        afloop.Code.ShouldBe(0);
        return JsonDocument.Parse(afloop.Uit);
    }

    private static List<JsonElement> Uitspraken(JsonDocument json, string vraag) =>
        json.RootElement.GetProperty("uitspraken").EnumerateArray().Where(u => u.GetProperty("vraag").GetString() == vraag).ToList();
}
