using WmoDsl.Compiler.Emit;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>What generated code decides, by hand-made cases.</summary>
public class BeslissenTests
{
    private static readonly Gegenereerd Scootmobiel = new(Proefbeleid.Lees("scootmobiel.wmo"));

    private static readonly Gegenereerd Alles = new(Proefbeleid.Lees("alles.wmo"));

    private static readonly Datum In2023 = new(2023, 3, 1);

    [Theory]
    [InlineData("300 meter", "2023-03-01", "toekennen")]
    [InlineData("500 meter", "2023-12-31", "toekennen")]
    [InlineData("501 meter", "2023-12-31", "afwijzen")]
    [InlineData("500 meter", "2024-01-01", "afwijzen")]
    [InlineData("400 meter", "2024-01-01", "toekennen")]
    public void Een_parameter_heeft_de_waarde_van_de_peildatum(string loopafstand, string peildatum, string uitkomst)
    {
        Datum.TryParse(peildatum, out var op).ShouldBeTrue();
        Vraag(Loper.Replace("300 meter", loopafstand, StringComparison.Ordinal), op).Bevinding.Uitkomst.ShouldBe(uitkomst);
    }

    private const string Loper = """
        { "gegevens": { "loopafstand": "300 meter", "ernstige loopproblemen": true, "vastgesteld door arts": true, "aantal lessen": 3, "inkomen": "€ 1.234,56",
          "woonsituatie": "zelfstandig", "geboortedatum van cliënt": "1950-01-01", "begeleider": { "ontbreekt": true },
          "pool lost probleem op": { "oordeel": false, "motivering": "geen pool in de wijk", "door": "wijkteam" } } }
        """;

    private static Advies Vraag(string json, Datum op) => Scootmobiel.Adviseer("scootmobiel", json, op);

    [Fact]
    public void Een_advies_heeft_gronden_verplichtingen_en_wat_erbij_hoort()
    {
        var bevinding = Vraag(Loper, In2023).Bevinding;

        bevinding.Soort.ShouldBe(Adviessoort.Beslist);
        var grond = bevinding.Gronden.ShouldHaveSingleItem();
        grond.Regel.Naam.ShouldBe("toekennen bij loopbeperking");
        grond.Regel.Bestand.ShouldBe("scootmobiel.wmo");
        grond.Motivering.ShouldBe("De cliënt kan niet verder lopen dan 500 meter.");
        grond.Bronnen.Single().ToString().ShouldBe("Leidraad van een voorbeeldgemeente, 4.13 (Scootmobiel)");
        bevinding.Verplichtingen.Single().Uiterlijk.ShouldBe(new Datum(2023, 4, 12));
        bevinding.LevertOok.Single().Waarde.ShouldBe(Bedrag.Euro(30.80m));
    }

    [Fact]
    public void Wat_bij_een_uitkomst_hoort_komt_alleen_bij_die_uitkomst()
    {
        var beleid = new Gegenereerd(Proefbeleid.Van("""
            gegevens over de rit
              klein : ja/nee
                vraag "Is het klein?"
            begrip vergoeding : bedrag
              is € 100
            begrip heronderzoek : ja/nee
              is ja als klein
            besluit taxi
              uitkomsten toekennen, afwijzen
              volgens Leidraad 2.1
              bij afwijzen levert ook heronderzoek
              bij toekennen levert ook vergoeding
              bij afwijzen verplichting van gemeente "uitleggen" uiterlijk (peildatum plus 2 weken)
              verplichting van gemeente "berichten"
              regel klein
                als klein
                dan toekennen
              anders afwijzen
            """));

        var toekennen = beleid.Adviseer("taxi", """{ "gegevens": { "klein": true } }""", In2023).Bevinding;
        toekennen.LevertOok.Select(w => (w.Naam, w.Tekst)).ShouldBe([("vergoeding", "€ 100")]);
        toekennen.Verplichtingen.Select(v => (v.Inhoud, v.Uiterlijk)).ShouldBe([("berichten", null)]);
        toekennen.Verplichtingen[0].Bronnen.Select(b => b.Plaats).ShouldBe(["1.1", "2.1"]);
        var advies = beleid.Adviseer("taxi", """{ "gegevens": { "klein": false } }""", In2023);
        advies.Bevinding.LevertOok.Select(w => (w.Naam, w.Tekst)).ShouldBe([("heronderzoek", "nee")]);
        advies.Bevinding.Verplichtingen.Select(v => (v.Inhoud, v.Uiterlijk)).ShouldBe([("uitleggen", new Datum(2023, 3, 15)), ("berichten", null)]);
        advies.AlsTekst().ShouldContain("heronderzoek: nee");
        advies.AlsTekst().ShouldNotContain("vergoeding");
        advies.AlsJson().ShouldContain("\"naam\": \"heronderzoek\"");

        var uitslag = beleid.Type("Taxi").GetMethod("Bepaal")!.Invoke(null, [beleid.Type("TaxiGegevens").GetMethod("VanJson", [typeof(string)])!.Invoke(null, ["""{ "gegevens": { "klein": false } }"""]), In2023])!;
        uitslag.GetType().GetProperty("Vergoeding")!.GetValue(uitslag).ShouldBeNull();
        uitslag.GetType().GetProperty("Heronderzoek")!.GetValue(uitslag).ShouldBe(false);
    }

    [Fact]
    public void Wat_alleen_de_toelichting_nodig_heeft_staat_apart()
    {
        var beleid = new Gegenereerd(Proefbeleid.Van("""
            gegevens over de rit
              klein : ja/nee
                vraag "Is het klein?"
              reden : tekst
                vraag "Waarom?"
              datum besluit : datum
                vraag "Wanneer wordt besloten?"
              kosten : bedrag
                vraag "Wat kost het?"
              gezien : oordeel
                vraag "Is het gezien?"
            begrip vergoeding : bedrag
              is de laagste van (kosten, € 100)
            besluit taxi
              uitkomsten toekennen, afwijzen
              bij toekennen levert ook vergoeding
              bij afwijzen verplichting van gemeente "berichten" uiterlijk (datum besluit plus 2 weken)
              regel klein
                als klein
                dan toekennen
                want "Klein, want {reden}; gezien: {gezien}."
              regel groot
                als niet klein
                dan afwijzen
            """));

        var toekennen = beleid.Adviseer("taxi", """{ "gegevens": { "klein": true } }""", In2023);
        toekennen.Bevinding.Soort.ShouldBe(Adviessoort.Beslist);
        toekennen.Bevinding.VoorToelichting.Select(v => v.Naam).ShouldBe(["reden", "gezien", "kosten"], ignoreOrder: true);
        (toekennen.Bevinding.Gegevens.Count, toekennen.Bevinding.Oordelen.Count).ShouldBe((0, 0));
        toekennen.AlsMarkdown().ShouldContain("## Voor de motivering, de termijnen en de bijkomende waarden is nog nodig\n\n");
        beleid.Adviseer("taxi", """{ "gegevens": { "klein": false } }""", In2023).Bevinding.VoorToelichting.Select(v => v.Naam).ShouldBe(["datum besluit"]);
        // Not undecided, not asked in vain, and not what is known.
        beleid.Adviseer("taxi", """{ "gegevens": { } }""", In2023).Bevinding.VoorToelichting.ShouldBeEmpty();
        beleid.Adviseer("taxi", """{ "gegevens": { "klein": true, "reden": { "nietVastTeStellen": true }, "kosten": 3, "gezien": { "oordeel": true, "motivering": "ja" } } }""", In2023)
            .Bevinding.VoorToelichting.ShouldBeEmpty();
    }

    [Fact]
    public void Een_parameter_op_een_andere_dag_noemt_die_dag()
    {
        var beleid = new Gegenereerd(Proefbeleid.Van("""
            gegevens over de aanvraag
              datum aanvraag : datum
                vraag "Wanneer?"
              kosten : bedrag
                vraag "Wat kost het?"
            parameter hoogste vergoeding : bedrag
              vanaf 1 januari 2022 is € 100
              vanaf 1 januari 2023 is € 200
            besluit taxi
              uitkomsten toekennen, afwijzen
              regel goedkoop
                als kosten is hoogstens hoogste vergoeding op datum aanvraag
                dan toekennen
                want "Toen was het {hoogste vergoeding op datum aanvraag}, nu {hoogste vergoeding}."
              anders afwijzen
            """));

        var advies = beleid.Adviseer("taxi", """{ "gegevens": { "kosten": 100, "datum aanvraag": "2022-12-31" } }""", In2023);
        advies.Bevinding.Gronden.Single().Motivering.ShouldBe("Toen was het € 100, nu € 200.");
        advies.AlsTekst().ShouldContain("hoogste vergoeding: € 100 op 31 december 2022");
        Should.Throw<PeildatumException>(() => beleid.Adviseer("taxi", """{ "gegevens": { "kosten": 100, "datum aanvraag": "2021-12-31" } }""", In2023))
            .Message.ShouldBe("De parameter 'hoogste vergoeding' heeft op 31 december 2021 geen waarde.");
        beleid.Adviseer("taxi", """{ "gegevens": { "kosten": 100 } }""", In2023).Bevinding.Gegevens.Select(v => v.Naam).ShouldBe(["datum aanvraag"]);
    }

    [Fact]
    public void Een_uitzondering_gaat_voor_en_anders_is_de_rest()
    {
        Vraag(Loper.Replace("\"oordeel\": false", "\"oordeel\": true", StringComparison.Ordinal), In2023).Bevinding.Uitkomst.ShouldBe("verwijzen naar scootmobielpool");
        var anders = Vraag(Loper.Replace("\"ernstige loopproblemen\": true", "\"ernstige loopproblemen\": false", StringComparison.Ordinal), In2023).Bevinding;
        anders.Uitkomst.ShouldBe("afwijzen");
        anders.Gronden.Single().Motivering.ShouldBe("Er is geen loopbeperking.");
    }

    [Fact]
    public void Een_regel_bestaat_alleen_in_haar_tijd()
    {
        var teWeinig = Loper.Replace("\"aantal lessen\": 3", "\"aantal lessen\": 2", StringComparison.Ordinal);
        Vraag(teWeinig, In2023).Bevinding.Uitkomst.ShouldBe("toekennen");
        Vraag(teWeinig, new Datum(2024, 1, 1)).Bevinding.Gronden.Select(g => g.Regel.Naam).ShouldBe(["te weinig lessen"]);
    }

    [Fact]
    public void Zonder_gegevens_wordt_alles_gevraagd_wat_ertoe_doet()
    {
        var bevinding = Vraag("""{ "gegevens": {} }""", In2023).Bevinding;
        bevinding.Soort.ShouldBe(Adviessoort.GegevensNodig);
        bevinding.Gegevens.Select(v => v.Naam).ShouldBe(
            ["ernstige loopproblemen", "loopafstand", "vastgesteld door arts", "geboortedatum van cliënt", "begeleider", "geboortedatum van begeleider"], ignoreOrder: true);
        bevinding.Oordelen.Select(v => v.Naam).ShouldBe(["pool lost probleem op"]);
    }

    [Fact]
    public void Alleen_een_oordeel_ontbreekt_nog() =>
        Vraag(Loper.Replace("\"pool lost probleem op\": { \"oordeel\": false, \"motivering\": \"geen pool in de wijk\", \"door\": \"wijkteam\" }", "\"pool lost probleem op\": null", StringComparison.Ordinal), In2023)
            .Bevinding.Soort.ShouldBe(Adviessoort.OordeelNodig);

    [Fact]
    public void Wat_niet_vast_te_stellen_is_wordt_niet_gevraagd_en_niet_geraden()
    {
        var bevinding = Vraag(Loper.Replace("\"300 meter\"", "{ \"nietVastTeStellen\": true }", StringComparison.Ordinal), In2023).Bevinding;
        bevinding.Soort.ShouldBe(Adviessoort.GegevensNodig);
        bevinding.Gegevens.ShouldBeEmpty();
        bevinding.NietVastTeStellen.Select(v => v.Naam).ShouldBe(["loopafstand"]);
    }

    [Theory]
    [InlineData("begeleider\": { \"ontbreekt\": true }", "afwijzen")]
    [InlineData("begeleider\": { \"geboortedatum\": \"1980-05-05\" }", "toekennen")]
    public void Van_wie_er_niet_is_is_niets_waar(string begeleider, string uitkomst) =>
        Vraag(Loper.Replace("1950-01-01", "2015-01-01", StringComparison.Ordinal).Replace("begeleider\": { \"ontbreekt\": true }", begeleider, StringComparison.Ordinal), In2023)
            .Bevinding.Uitkomst.ShouldBe(uitkomst);

    [Fact]
    public void Het_beleid_geldt_niet_eerder_dan_het_zegt()
    {
        Should.Throw<PeildatumException>(() => Vraag(Loper, new Datum(2021, 12, 31)));
        Should.Throw<PeildatumException>(() => Scootmobiel.Bepaal("scootmobiel", Activator.CreateInstance(Scootmobiel.Type("ScootmobielGegevens"))!, new Datum(2021, 12, 31)));
    }

    [Fact]
    public void Gegevens_die_niet_kunnen_worden_geweigerd_in_het_Nederlands()
    {
        var gegevens = Activator.CreateInstance(Alles.Type("AanvraagGegevens"))!;
        Zet("AantalLessen", 21).ShouldBeOfType<ArgumentOutOfRangeException>().Message.ShouldStartWith("Aantal lessen is minstens 0 en hoogstens 20.");
        Zet("AantalLessen", -1).ShouldBeOfType<ArgumentOutOfRangeException>();
        Zet("AfstandTotHalte", Afstand.Kilometer(51)).ShouldBeOfType<ArgumentOutOfRangeException>().Message.ShouldStartWith("Afstand tot halte is minstens 0 meter en hoogstens 50 kilometer.");
        Zet("Wachttijd", Duur.Maanden(1)).ShouldBeOfType<ArgumentException>().Message.ShouldStartWith("Wachttijd is een duur in dagen of weken.");
        Zet("Wachttijd", Duur.Dagen(365)).ShouldBeOfType<ArgumentOutOfRangeException>();
        Zet("VerwachteDuur", Duur.Weken(1)).ShouldBeOfType<ArgumentException>();
        Zet("EigenAandeel", Percentage.Procent(100.5m)).ShouldBeOfType<ArgumentOutOfRangeException>();
        Zet("Inkomen", Bedrag.Centen(-1)).ShouldBeOfType<ArgumentOutOfRangeException>();
        Zet("Woonvorm", Enum.ToObject(Alles.Type("Woonvorm"), 3)).ShouldBeOfType<ArgumentOutOfRangeException>();
        Zet("Woonvorm", Enum.ToObject(Alles.Type("Woonvorm"), 2)).ShouldBeNull();
        Zet("Wachttijd", Duur.Weken(52)).ShouldBeNull();

        Exception? Zet(string eigenschap, object waarde)
        {
            try
            {
                gegevens.GetType().GetProperty(eigenschap)!.SetValue(gegevens, waarde);
                return null;
            }
            catch (System.Reflection.TargetInvocationException fout)
            {
                return fout.InnerException;
            }
        }
    }

    [Fact]
    public void Fouten_in_JSON_komen_allemaal_tegelijk()
    {
        var fout = Should.Throw<FormatException>(() => Vraag("""{ "gegevens": { "loopafstand": "300", "inkomen": "veel", "lopafstand": "3 meter" } }""", In2023));
        fout.Message.Split('\n').Length.ShouldBe(3);
    }

    [Fact]
    public void Elke_soort_waarde_komt_goed_terug()
    {
        var advies = Alles.Adviseer("aanvraag", """
            { "gegevens": { "ernstige beperking": true, "zelfredzaam": { "oordeel": false, "motivering": "nee" }, "aantal lessen": 4, "gemiddeld cijfer": 6.5, "eigen aandeel": "10%",
              "inkomen": "€ 1.000", "afstand tot halte": "300 meter", "wachttijd": "5 dagen", "verwachte duur": "1 jaar", "datum aanvraag": "2024-01-31", "gevraagde voorziening": "scootmobiel",
              "woonvorm": "Wlz-instelling", "toelichting": "zie bijlage", "class": true, "gegevens juist": false,
              "cliënt": { "geboortedatum": "1950-01-01", "overzicht eigen situatie": { "oordeel": true, "motivering": "ja" }, "spaargeld": "€ 5" }, "partner": { "ontbreekt": true } } }
            """, new Datum(2024, 3, 1));

        advies.Bevinding.Uitkomst.ShouldBe("toekennen");
        advies.Bevinding.LevertOok.ToDictionary(w => w.Naam, w => w.Tekst).ShouldBe(new Dictionary<string, string>
        {
            ["te betalen"] = "€ 25",
            ["route"] = "geen van beide",
            ["spreuk"] = "zie bijlage",
            ["vaardig cliënt"] = "ja",
            ["uiterste dag"] = "31 juli 2024",
            ["verstreken"] = "30 dagen",
            ["soort advies"] = "tegenstrijdig",
            ["dubbele wachttijd"] = "10 dagen",
            ["afstand heen en terug"] = "700 meter",
            ["gemiddelde"] = "20,5",
            ["totaal aandeel"] = "12,5%",
            ["aantal"] = "4",
            ["te betalen voor scootmobiel"] = "€ 80",
            ["eerder"] = "31 december 2023",
            ["later"] = "14 februari 2024",
        }, ignoreOrder: true);
    }

    [Fact]
    public void Besluit_op_besluit()
    {
        var vervolg = Alles.Adviseer("vervolg", """{ "gegevens": { "ernstige beperking": false, "inkomen": "€ 5.000" } }""", In2023).Bevinding;
        vervolg.Soort.ShouldBe(Adviessoort.GegevensNodig);
    }

    [Fact]
    public void De_snelle_weg_zet_niets_op_de_heap()
    {
        // A delegate of the generated method would need its types at compile time, so this is C# beside the generated C#.
        const string meting = """
            public static class Meting
            {
                public static long Bytes()
                {
                    var gegevens = new Proef.AanvraagGegevens { ErnstigeBeperking = true, Inkomen = WmoDsl.Bedrag.Euro(1000), AantalLessen = 4, Woonvorm = Proef.Woonvorm.Dakloos, DatumAanvraag = new WmoDsl.Datum(2024, 1, 1), Partner = WmoDsl.Rol<Proef.PersoonGegevens>.Geen };
                    var op = new WmoDsl.Datum(2024, 3, 1);
                    for (var i = 0; i < 100; i++) { Proef.Aanvraag.Bepaal(gegevens, op); }
                    var voor = System.GC.GetAllocatedBytesForCurrentThread();
                    for (var i = 0; i < 100; i++) { Proef.Aanvraag.Bepaal(gegevens, op); }
                    return System.GC.GetAllocatedBytesForCurrentThread() - voor;
                }
            }
            """;
        var bestanden = Proefbeleid.Lees("alles.wmo").Vertaal().Append(new EmittedFile("Meting.cs", "// <auto-generated/>\n#pragma warning disable\n" + meting));
        var assembly = CSharp.Compilatie(bestanden).Laad();
        assembly.GetType("Meting")!.GetMethod("Bytes")!.Invoke(null, null).ShouldBe(0L);
    }
}
