using FsCheck;
using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Json;

public class GegevenslezerTests
{
    private static readonly Scootmobiel Scootmobiel = new();
    private static readonly Besluitschema Schema = Scootmobiel.Beleid.Schema;

    private const string Volledig = """
        {
          "besluit": "Scootmobiel",
          "peildatum": "2026-11-21",
          "gegevens": {
            "loopafstand": "300 meter",
            "Ernstige loopproblemen": true,
            "vastgesteld door een arts": "ja",
            "pool lost probleem op": { "oordeel": false, "motivering": "geen pool in de wijk", "door": "wijkteam" },
            "woonsituatie": "wlz-instelling",
            "aantal personen": 3,
            "inkomen": "€ 10.000,01",
            "draagkracht": "2,5%",
            "geboortedatum": "28 februari 1990",
            "verwachte duur": "6 maanden",
            "wachttijd": "2 weken",
            "factor": 2.5,
            "leeftijd": "18 jaar",
            "toelichting": "zo \"is\" het",
            "vertegenwoordiger": { "overzicht eigen situatie": { "oordeel": "ja", "motivering": "doet zelf de administratie" } },
            "overzicht eigen situatie van de cliënt": null
          }
        }
        """;

    [Fact]
    public void Reads_every_type_the_same_in_every_culture()
    {
        foreach (var cultuur in Cultuur.Namen)
        {
            var lezing = Cultuur.In(cultuur, () => Gegevenslezer.Lees(Schema, Volledig));
            lezing.Fouten.ShouldBeEmpty();
            lezing.Peildatum.ShouldBe(new Datum(2026, 11, 21));
            lezing.NietVastTeStellen.ShouldAllBe(n => !n);
            lezing.Waarden.ShouldBe(
                new object?[]
                {
                    Afstand.Meter(300), true, true, Oordeel.Nee("geen pool in de wijk", "wijkteam"), 1, 3, Bedrag.Centen(1_000_001),
                    Percentage.Procent(2.5m), new Datum(1990, 2, 28), Duur.Maanden(6), Duur.Weken(2), 2.5m, 18, "zo \"is\" het", true,
                    Oordeel.Ja("doet zelf de administratie"), null,
                });
        }
    }

    [Theory]
    [InlineData("inkomen", "10000.01")]
    [InlineData("inkomen", "1000001e-2")]
    [InlineData("inkomen", "\"€ 10000,01\"")]
    public void Reads_an_amount_as_a_number_too(string naam, string waarde) =>
        Lees(naam, waarde).Waarden[Scootmobiel.Inkomen].ShouldBe(Bedrag.Centen(1_000_001));

    [Fact]
    public void Reads_other_spellings()
    {
        Lees("aantal personen", "\"3\"").Waarden[Scootmobiel.Personen].ShouldBe(3);
        Lees("aantal personen", "3.0").Waarden[Scootmobiel.Personen].ShouldBe(3);
        Lees("leeftijd", "18").Waarden[Scootmobiel.Leeftijd].ShouldBe(18);
        Lees("factor", "\"1.250,5\"").Waarden[Scootmobiel.Factor].ShouldBe(1250.5m);
        Lees("DE   Loopafstand", "\"8 km\"").Waarden[Scootmobiel.Afstand].ShouldBe(Afstand.Kilometer(8));
        Lees("geboortedatum", "\"1990-02-28\"").Waarden[Scootmobiel.Geboren].ShouldBe(new Datum(1990, 2, 28));
        // ë as one character and as e with a mark.
        Lees("overzicht eigen situatie van clie\u0308nt", "{ \"oordeel\": true, \"motivering\": \"m\" }")
            .Waarden[Scootmobiel.CliëntOverzicht].ShouldBe(Oordeel.Ja("m"));
        Gegevenslezer.Lees(Schema, "\uFEFF" + Volledig).Fouten.ShouldBeEmpty();
        Gegevenslezer.Lees(Schema, "{}").Fouten.ShouldBeEmpty();
        Gegevenslezer.Lees(Schema, """{ "peildatum": "21 november 2026" }""").Peildatum.ShouldBe(new Datum(2026, 11, 21));
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("\"onbekend\"", false)]
    [InlineData("\"niet vast te stellen\"", true)]
    [InlineData("\"Niet  vast te STELLEN\"", true)]
    [InlineData("{ \"nietVastTeStellen\": true }", true)]
    public void Unknown_and_not_to_be_established_are_apart(string waarde, bool nietVast)
    {
        foreach (var naam in new[] { "loopafstand", "pool lost probleem op", "woonsituatie", "aantal personen", "geboortedatum" })
        {
            var lezing = Lees(naam, waarde);
            lezing.Fouten.ShouldBeEmpty();
            lezing.Waarden.ShouldAllBe(w => w == null);
            lezing.NietVastTeStellen.Count(n => n).ShouldBe(nietVast ? 1 : 0);
        }
    }

    [Theory]
    [InlineData("""{ "vertegenwoordiger": { "ontbreekt": true } }""", false)]
    [InlineData("""{ "vertegenwoordiger": false }""", false)]
    [InlineData("""{ "vertegenwoordiger": {} }""", true)]
    [InlineData("""{ "vertegenwoordiger": true }""", true)]
    [InlineData("""{ "overzicht eigen situatie van vertegenwoordiger": { "oordeel": true, "motivering": "m" } }""", true)]
    [InlineData("""{ "vertegenwoordiger": null }""", null)]
    [InlineData("""{ "overzicht eigen situatie van vertegenwoordiger": null }""", null)]
    public void A_role_is_filled_absent_or_unknown(string gegevens, bool? vervuld)
    {
        var lezing = Gegevenslezer.Lees(Schema, """{ "gegevens": """ + gegevens + "}");
        lezing.Fouten.ShouldBeEmpty();
        lezing.Waarden[Scootmobiel.Vertegenwoordiger].ShouldBe(vervuld);
    }

    [Fact]
    public void Whether_a_role_is_filled_may_not_be_established() =>
        Lees("vertegenwoordiger", """{ "nietVastTeStellen": true }""").NietVastTeStellen[Scootmobiel.Vertegenwoordiger].ShouldBeTrue();

    // Place and message, exactly.
    [Theory]
    [InlineData("loopafstand", "\"300\"", "\"300\" heeft geen eenheid; verwacht een afstand zoals \"300 meter\" of \"8 kilometer\".")]
    [InlineData("loopafstand", "300", "300 heeft geen eenheid; verwacht een afstand zoals \"300 meter\" of \"8 kilometer\".")]
    [InlineData("loopafstand", "\"300 mijl\"", "Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat \"300 mijl\".")]
    [InlineData("loopafstand", "\"-5 meter\"", "Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat \"-5 meter\".")]
    [InlineData("loopafstand", "\"11 kilometer\"", "Hier staat 11 kilometer; het is hoogstens 10.000 meter.")]
    [InlineData("loopafstand", "true", "Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat true.")]
    [InlineData("loopafstand", "[1]", "Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat een lijst.")]
    [InlineData("loopafstand", "{ \"meter\": 3 }", "Verwacht een afstand zoals \"300 meter\" of \"8 kilometer\", maar hier staat { … }.")]
    [InlineData("inkomen", "10000.015", "10000.015 is geen bedrag in hele centen van hoogstens € 1.000.000.000.000; verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01.")]
    [InlineData("inkomen", "1e400", "1e400 is te groot of te precies; verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01.")]
    [InlineData("inkomen", "10000.0100000000000000000000000000001", "10000.0100000000000000000000000000001 is te groot of te precies; verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01.")]
    [InlineData("inkomen", "\"10000\"", "\"10000\" heeft geen eenheid; verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01.")]
    [InlineData("inkomen", "\"€ 10,000.01\"", "Verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01, maar hier staat \"€ 10,000.01\".")]
    [InlineData("inkomen", "false", "Verwacht een bedrag zoals \"€ 10.000,01\" of 10000.01, maar hier staat false.")]
    [InlineData("draagkracht", "130", "130 heeft geen eenheid; verwacht een percentage zoals \"130%\" of \"2,5%\".")]
    [InlineData("aantal personen", "2.5", "Verwacht een geheel getal zoals 3, maar hier staat 2.5.")]
    [InlineData("aantal personen", "99999999999", "99999999999 is te groot; verwacht een geheel getal zoals 3.")]
    [InlineData("aantal personen", "1e99", "1e99 is te groot of te precies; verwacht een geheel getal zoals 3.")]
    [InlineData("aantal personen", "\"3 jaar\"", "Verwacht een geheel getal zoals 3, maar hier staat \"3 jaar\".")]
    [InlineData("aantal personen", "\"drie\"", "Verwacht een geheel getal zoals 3, maar hier staat \"drie\".")]
    [InlineData("aantal personen", "21", "Hier staat 21; het is hoogstens 20.")]
    [InlineData("aantal personen", "0", "Hier staat 0; het is minstens 1.")]
    [InlineData("aantal personen", "\"٣\"", "Verwacht een geheel getal zoals 3, maar hier staat \"٣\".")]
    [InlineData("leeftijd", "17", "Hier staat 17 jaar; het is minstens 18 jaar.")]
    [InlineData("leeftijd", "\"18 maanden\"", "Verwacht een leeftijd in hele jaren zoals 18 of \"18 jaar\", maar hier staat \"18 maanden\".")]
    [InlineData("factor", "\"2.5\"", "Verwacht een getal zoals 2.5 of \"2,5\", maar hier staat \"2.5\".")]
    [InlineData("factor", "1e-400", "1e-400 is te groot of te precies; verwacht een getal zoals 2.5 of \"2,5\".")]
    [InlineData("factor", "1e99", "1e99 is te groot of te precies; verwacht een getal zoals 2.5 of \"2,5\".")]
    [InlineData("geboortedatum", "\"1990-02-30\"", "\"1990-02-30\" bestaat niet; verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\".")]
    [InlineData("geboortedatum", "\"30 februari 1990\"", "\"30 februari 1990\" bestaat niet; verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\".")]
    [InlineData("geboortedatum", "\"28-02-1990\"", "Verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\", maar hier staat \"28-02-1990\".")]
    [InlineData("geboortedatum", "19900228", "Verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\", maar hier staat 19900228.")]
    [InlineData("verwachte duur", "\"2 weken\"", "Verwacht een duur in maanden of jaren zoals \"6 maanden\" of \"5 jaar\", maar hier staat \"2 weken\".")]
    [InlineData("verwachte duur", "6", "6 heeft geen eenheid; verwacht een duur in maanden of jaren zoals \"6 maanden\" of \"5 jaar\".")]
    [InlineData("verwachte duur", "\"0 maanden\"", "Hier staat 0 maanden; het is minstens 1 maanden.")]
    [InlineData("wachttijd", "\"1 maand\"", "Verwacht een duur in dagen of weken zoals \"14 dagen\" of \"2 weken\", maar hier staat \"1 maand\".")]
    [InlineData("woonsituatie", "\"zelfstanding\"", "Verwacht een van \"zelfstandig\", \"Wlz-instelling\", \"dakloos\", maar hier staat \"zelfstanding\". Bedoelde u \"zelfstandig\"?")]
    [InlineData("woonsituatie", "1", "Verwacht een van \"zelfstandig\", \"Wlz-instelling\", \"dakloos\", maar hier staat 1.")]
    [InlineData("toelichting", "5", "Verwacht een tekst, maar hier staat 5.")]
    [InlineData("toelichting", "\"\\ud800\"", "Verwacht een tekst, maar hier staat een tekst met tekens die niet bestaan.")]
    [InlineData("pool lost probleem op", "true", "Een oordeel heeft een motivering; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"oordeel\": true }", "Een oordeel zonder motivering telt niet; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"oordeel\": true, \"motivering\": \" \" }", "Een oordeel zonder motivering telt niet; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"motivering\": \"m\" }", "Het oordeel zelf ontbreekt of is geen ja of nee; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"oordeel\": true, \"motivering\": \"m\", \"door\": 3 }", "Wie heeft geoordeeld is geen tekst; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"oordeel\": true, \"motivatie\": \"m\" }", "Onbekende eigenschap \"motivatie\" in een oordeel; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("pool lost probleem op", "{ \"oordeel\": true, \"oordeel\": false, \"motivering\": \"m\" }", "De eigenschap \"oordeel\" staat er twee keer; verwacht { \"oordeel\": true, \"motivering\": \"…\", \"door\": \"…\" }.")]
    [InlineData("ernstige loopproblemen", "1", "Verwacht true, false, \"ja\" of \"nee\", maar hier staat 1.")]
    [InlineData("ernstige loopproblemen", "\"misschien\"", "Verwacht true, false, \"ja\" of \"nee\", maar hier staat \"misschien\".")]
    [InlineData("ernstige loopproblemen", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "Verwacht true, false, \"ja\" of \"nee\", maar hier staat \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\".")]
    [InlineData("ernstige loopproblemen", "{ \"nietVastTeStellen\": true, \"x\": 1 }", "Verwacht true, false, \"ja\" of \"nee\", maar hier staat { … }.")]
    [InlineData("loopafstnad", "\"300 meter\"", "Dit gegeven komt in besluit scootmobiel niet voor. Bedoelde u \"loopafstand\"?")]
    [InlineData("schoenmaat", "43", "Dit gegeven komt in besluit scootmobiel niet voor.")]
    [InlineData("", "43", "Dit gegeven komt in besluit scootmobiel niet voor.")]
    [InlineData("vertegenwoordiger", "\"Jansen\"", "Verwacht de gegevens van vertegenwoordiger als { \"naam van een gegeven\": waarde, … } of { \"ontbreekt\": true }.")]
    [InlineData("vertegenwoordiger", "{ \"ontbreekt\": false }", "Verwacht { \"ontbreekt\": true } zonder verdere gegevens, of alleen gegevens.")]
    [InlineData("vertegenwoordiger", "{ \"ontbreekt\": true, \"overzicht eigen situatie\": null }", "Verwacht { \"ontbreekt\": true } zonder verdere gegevens, of alleen gegevens.")]
    [InlineData("cliënt", "{ \"ontbreekt\": true }", "De rol cliënt kan niet ontbreken.")]
    [InlineData("cliënt", "3", "Verwacht de gegevens van cliënt als { \"naam van een gegeven\": waarde, … }.")]
    public void Says_what_is_wrong_with_a_fact(string naam, string waarde, string melding)
    {
        var fout = Lees(naam, waarde).Fouten.ShouldHaveSingleItem();
        fout.Melding.ShouldBe(melding);
        fout.Pad.ShouldBe(naam is "loopafstand" or "inkomen" or "draagkracht" or "leeftijd" or "factor" or "geboortedatum" or "wachttijd" or "woonsituatie"
            or "toelichting" or "loopafstnad" or "schoenmaat" or "vertegenwoordiger" or "cliënt" ? "$.gegevens." + naam : "$.gegevens['" + naam + "']");
    }

    [Theory]
    [InlineData(null, "$", "Het document is leeg.")]
    [InlineData("", "$", "Het document is leeg.")]
    [InlineData(" \n\t", "$", "Het document is leeg.")]
    [InlineData("\uFEFF", "$", "Het document is leeg.")]
    [InlineData("null", "$", "Verwacht een document { \"peildatum\": …, \"gegevens\": { … } }.")]
    [InlineData("[]", "$", "Verwacht een document { \"peildatum\": …, \"gegevens\": { … } }.")]
    [InlineData("\"x\"", "$", "Verwacht een document { \"peildatum\": …, \"gegevens\": { … } }.")]
    [InlineData("hallo", "$", "Dit is geen geldige JSON (regel 1, positie 1).")]
    [InlineData("{", "$", "Dit is geen geldige JSON (regel 1, positie 2).")]
    [InlineData("{\n  \"gegevens\": {,}\n}", "$", "Dit is geen geldige JSON (regel 2, positie 16).")]
    [InlineData("{} {}", "$", "Dit is geen geldige JSON (regel 1, positie 4).")]
    [InlineData("{ // }", "$", "Dit is geen geldige JSON (regel 1, positie 3).")]
    [InlineData("{ \"gegevens\": {}, }", "$", "Dit is geen geldige JSON (regel 1, positie 19).")]
    [InlineData("{ \"gegevens\": [] }", "$.gegevens", "Verwacht { \"naam van een gegeven\": waarde, … }.")]
    [InlineData("{ \"gegevens\": null }", "$.gegevens", "Verwacht { \"naam van een gegeven\": waarde, … }.")]
    [InlineData("{ \"gegeven\": {} }", "$.gegeven", "Onbekende eigenschap. Bedoelde u \"gegevens\"?")]
    [InlineData("{ \"zomaar\": {} }", "$.zomaar", "Onbekende eigenschap.")]
    [InlineData("{ \"loopafstand\": \"300 meter\" }", "$.loopafstand", "Gegevens staan onder \"gegevens\".")]
    [InlineData("{ \"besluit\": \"rolstoel\" }", "$.besluit", "Dit document is voor een ander besluit; verwacht \"scootmobiel\".")]
    [InlineData("{ \"besluit\": 3 }", "$.besluit", "Dit document is voor een ander besluit; verwacht \"scootmobiel\".")]
    [InlineData("{ \"peildatum\": \"2026-02-30\" }", "$.peildatum", "\"2026-02-30\" bestaat niet; verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\".")]
    [InlineData("{ \"peildatum\": 2026 }", "$.peildatum", "Verwacht een datum zoals \"2026-11-21\" of \"21 november 2026\", maar hier staat 2026.")]
    [InlineData("{ \"gegevens\": { \"factor\": 1, \"factor\": 2 } }", "$.gegevens.factor", "Deze naam staat er twee keer.")]
    [InlineData("{ \"gegevens\": { \"factor\": 1, \"de factor\": 2 } }", "$.gegevens['de factor']", "Dit gegeven staat er twee keer.")]
    [InlineData("{ \"gegevens\": { \"factor\": null, \"Factor\": 2 } }", "$.gegevens.Factor", "Dit gegeven staat er twee keer.")]
    [InlineData("{ \"gegevens\": {}, \"gegevens\": {} }", "$.gegevens", "Deze naam staat er twee keer.")]
    [InlineData("{ \"gegevens\": { \"\\ud800\": 1 } }", "$.gegevens", "Hier staat een naam met tekens die niet bestaan.")]
    [InlineData("{ \"gegevens\": { \"a'b\\n\": 1 } }", "$.gegevens['a\\'b\\n']", "Dit gegeven komt in besluit scootmobiel niet voor.")]
    [InlineData("{ \"gegevens\": { \"vertegenwoordiger\": { \"overzicht eigen situate\": null } } }", "$.gegevens.vertegenwoordiger['overzicht eigen situate']", "Dit gegeven van vertegenwoordiger komt in besluit scootmobiel niet voor. Bedoelde u \"overzicht eigen situatie\"?")]
    [InlineData("{ \"gegevens\": { \"vertegenwoordiger\": true, \"de vertegenwoordiger\": true } }", "$.gegevens['de vertegenwoordiger']", "Deze rol staat er twee keer.")]
    [InlineData("{ \"gegevens\": { \"vertegenwoordiger\": false, \"overzicht eigen situatie van vertegenwoordiger\": { \"nietVastTeStellen\": true } } }", "$.gegevens['overzicht eigen situatie van vertegenwoordiger']", "Dit gegeven kan niet samengaan met vertegenwoordiger die ontbreekt.")]
    [InlineData("{ \"gegevens\": { \"factor\": [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] } }", "$", "Het document is te diep genest: hoogstens 16 niveaus.")]
    [InlineData("{ \"gegevens\": { \"toelichting\": \"[[[[[[[[[[[[[[[[[[[[\\\"\" }", "$", "Dit is geen geldige JSON (regel 1, positie 58).")]
    public void Says_what_is_wrong_with_a_document(string? json, string pad, string melding)
    {
        var fout = Gegevenslezer.Lees(Schema, json).Fouten.ShouldHaveSingleItem();
        (fout.Pad, fout.Melding).ShouldBe((pad, melding));
        fout.ToString().ShouldBe(pad + ": " + melding);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() => Gegevenslezer.Lees(Schema, "{ \"gegevens\": { \"toelichting\": \"\ud800\" } }")
        .Fouten.ShouldHaveSingleItem().Melding.ShouldBe("Dit is geen geldige JSON: de tekst bevat tekens die niet bestaan.");

    [Fact]
    public void Too_large_is_refused()
    {
        var groot = "{ \"gegevens\": { \"toelichting\": \"" + new string('é', Gegevenslezer.MaximaleGrootte / 2) + "\" } }";
        Gegevenslezer.Lees(Schema, groot).Fouten.ShouldHaveSingleItem().Melding.ShouldBe("Het document is te groot: hoogstens 1 MB.");
    }

    [Fact]
    public void All_errors_come_at_once_in_order_and_the_rest_is_read()
    {
        var lezing = Gegevenslezer.Lees(Schema, """
            { "peildatum": "morgen", "gegevens": { "loopafstand": 300, "factor": 2, "inkomen": "veel", "onzin": 1 }, "extra": 1 }
            """);
        lezing.Fouten.Select(f => f.Pad).ShouldBe(["$.peildatum", "$.gegevens.loopafstand", "$.gegevens.inkomen", "$.gegevens.onzin", "$.extra"]);
        lezing.Waarden[Scootmobiel.Factor].ShouldBe(2m);
        lezing.Peildatum.ShouldBeNull();
    }

    [Fact]
    public void A_flood_of_errors_stops_at_a_hundred_and_soon()
    {
        var namen = string.Join(",", Enumerable.Range(0, 40_000).Select(i => "\"loopafstanx" + i + "\":1"));
        var klok = System.Diagnostics.Stopwatch.StartNew();
        Gegevenslezer.Lees(Schema, "{\"gegevens\":{" + namen + "}}").Fouten.Count.ShouldBe(100);
        klok.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Never_throws_whatever_the_text() => Eigenschap.Geldt(
        from plaats in Gen.Choose(0, Volledig.Length)
        from lengte in Gen.Choose(0, 20)
        from tekst in Gen.Elements(
            "", "{", "}", "[", "]", "\"", "\\", ":", ",", "null", "true", "-", "1e999", "-0", "0.1", "\\ud800", "\ud800", "\0", "\u202E", "€", "😀", "\uFEFF",
            "\"nietVastTeStellen\":true", "{\"ontbreekt\":true}", "{\"\\ud800\":1}", "\"\\udc00\"", "99999999999999999999999999999999", "\r\n")
        from keer in Gen.Choose(1, 40)
        select Volledig[..plaats] + string.Concat(Enumerable.Repeat(tekst, keer)) + Volledig[Math.Min(Volledig.Length, plaats + lengte)..],
        json =>
        {
            var lezing = Gegevenslezer.Lees(Schema, json);
            lezing.Waarden.Length.ShouldBe(Schema.Gegevens.Count);
            lezing.Fouten.ShouldAllBe(f => f.Melding.Length > 0 && f.Pad.StartsWith('$'));
        },
        5000);

    [Fact]
    public void Never_throws_on_any_value_of_any_fact()
    {
        string[] waarden =
        [
            "null", "true", "false", "0", "-0", "-1", "1.5", "1e5", "1e-5", "1E400", "-1E400", "1e-400", "79228162514264337593543950335", "\"\"", "\" \"",
            "\"ja\"", "\"€\"", "\"€ \"", "\"€ ,-\"", "\"-\"", "\"%\"", "\"meter\"", "\"1 \"", "\".\"", "\",\"", "\"1.\"", "\"1,\"", "\"-€ -1\"", "\"\\ud800\"",
            "\"\\u0000\"", "\"9999-12-31\"", "\"0000-00-00\"", "\"31 december 9999\"", "[]", "{}", "[{}]", "{ \"\\ud800\": 1 }", "{ \"oordeel\": \"\\ud800\" }",
            "{ \"oordeel\": true, \"motivering\": \"\\ud800\" }", "{ \"oordeel\": true, \"motivering\": \"m\", \"door\": \"\\ud800\" }",
            "{ \"ontbreekt\": \"\\ud800\" }", "{ \"nietVastTeStellen\": \"ja\" }", "{ \"overzicht eigen situatie\": { \"\\ud800\": 1 } }",
        ];
        foreach (var gegeven in Schema.Gegevens)
        {
            foreach (var waarde in waarden)
            {
                Lees(gegeven.VolledigeNaam, waarde).Waarden.Length.ShouldBe(Schema.Gegevens.Count);
                Lees(gegeven.Rol ?? gegeven.Naam, waarde).Waarden.Length.ShouldBe(Schema.Gegevens.Count);
            }
        }
    }

    private static Gegevenslezing Lees(string naam, string waarde) =>
        Gegevenslezer.Lees(Schema, "{ \"gegevens\": { \"" + naam + "\": " + waarde + " } }");
}
