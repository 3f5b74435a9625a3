using System.Text.Json;

namespace WmoDsl.Cli.Tests;

public sealed class BronTests : IDisposable
{
    private const string Tekst = """
        4. Voorzieningen
        4.13 Scootmobiel
        Wie slecht loopt, krijgt hulp.

        5. Vergoeding

        Wie betaalt, krijgt geld.

        """;

    private const string Inhoud = """
        # Nummering, koppen en een vingerafdruk per deel, gemaakt met 'wmo bron maak'. De tekst zelf staat hier niet.

        4 "Voorzieningen" e3b0c44298fc1c14
        4.13 "Scootmobiel" 0123456789abcdef

        5 "Vergoeding" 0123456789abcdef

        """;

    private readonly Werkplaats _werkplaats = new();

    public BronTests()
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Schrijf("t.txt", Tekst);
    }

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_inhoudsopgave_wordt_gemaakt()
    {
        _werkplaats.Wmo("bron", "maak", "t.txt", "--uit", "t.inhoud").MoetZijn(0, "t.inhoud: 3 paragrafen, geen delen met een kop daarin. Lees na of alles erin staat.\n");
        var gemaakt = _werkplaats.Lees("t.inhoud");
        _werkplaats.Wmo("source", "make", "t.txt").MoetZijn(0, gemaakt);
        Zonder(gemaakt).ShouldBe(Zonder(Inhoud));
        gemaakt.ShouldContain("\n4 \"Voorzieningen\" e3b0c44298fc1c14\n4.13 \"Scootmobiel\" ");
        Directory.EnumerateFiles(_werkplaats.Map, "*.tmp").ShouldBeEmpty();

        static string Zonder(string inhoud) => System.Text.RegularExpressions.Regex.Replace(inhoud, " [0-9a-f]{16}", "");
    }

    [Theory]
    [InlineData("", "'k.txt' is leeg.\n")]
    [InlineData(" \r\n\f\n", "'k.txt' is leeg.\n")]
    [InlineData("geen nummers\n", "In 'k.txt' staan geen genummerde paragrafen.\nEen paragraaf begint een regel met haar nummer en kop, zoals: 4.13 Scootmobiel\n")]
    public void Een_tekst_zonder_paragrafen_wordt_geweigerd(string tekst, string melding)
    {
        _werkplaats.Schrijf("k.txt", tekst);
        _werkplaats.Wmo("bron", "maak", "k.txt").MoetZijn(2, "", "Fout: " + melding);
        _werkplaats.Wmo("bron", "vergelijk", "beleid", "k.txt").MoetZijn(2, "", "Fout: " + melding);
    }

    [Fact]
    public void Een_te_grote_of_andere_tekst_wordt_geweigerd()
    {
        _werkplaats.Schrijf("groot.txt", new byte[(10 * 1024 * 1024) + 1]);
        _werkplaats.Schrijf("latin.txt", [0x31, 0x2E, 0x31, 0x20, 0xE9, 0x0A]);
        _werkplaats.Wmo("bron", "maak", "groot.txt").MoetZijn(2, "", "Fout: 'groot.txt' is te groot: hoogstens 10 MB.\n");
        _werkplaats.Wmo("bron", "maak", "latin.txt").Fout.ShouldStartWith("Fout: 'latin.txt' is geen UTF-8: regel 1");
        _werkplaats.Wmo("bron", "maak", "weg.txt").MoetZijn(2, "", "Fout: 'weg.txt' bestaat niet.\n");
        _werkplaats.Wmo("bron", "maak", "t.txt", "--uit", "t.txt").Code.ShouldBe(2);
        _werkplaats.Lees("t.txt").ShouldBe(Tekst);
        _werkplaats.Wmo("bron", "maak", "t.txt", "--uit", "weg/t.inhoud").MoetZijn(2, "", "Fout: 'weg/t.inhoud' kan niet worden geschreven.\n");
    }

    [Theory]
    [InlineData("bron", "Fout: Noem wat er met de bron moet: maak, vergelijk of dekking.\nMeer uitleg: wmo bron --help\n")]
    [InlineData("bron mak", "Fout: Onbekende opdracht 'mak'. Bedoelde u 'maak'?\nMeer uitleg: wmo bron --help\n")]
    [InlineData("bron maak", "Fout: Noem de tekst van het document.\nBijvoorbeeld: wmo bron maak leidraad.txt. Meer uitleg: wmo bron maak --help\n")]
    [InlineData("bron vergelijk beleid", "Fout: Noem de nieuwe uitgave.\nBijvoorbeeld: wmo bron vergelijk beleid leidraad-2027.txt. Meer uitleg: wmo bron vergelijk --help\n")]
    [InlineData("bron dekking beleid extra", "Fout: Hier werd niets meer verwacht: 'extra'.\nMeer uitleg: wmo bron dekking --help\n")]
    [InlineData("bron dekking beleid --bron Leidrad", "Fout: Er is geen bron 'Leidrad' met een inhoudsopgave. Bedoelde u 'Leidraad'?\nKies uit: Leidraad.\n")]
    [InlineData("bron vergelijk beleid beleid/beleid.inhoud", "Fout: 'beleid/beleid.inhoud' bestaat niet.\n")]
    public void Wat_niet_kan_wordt_gezegd(string regel, string melding) => _werkplaats.Wmo(regel.Split(' ')).MoetZijn(2, "", melding);

    [Fact]
    public void Elke_opdracht_heeft_hulp()
    {
        var hulp = _werkplaats.Wmo("bron", "vergelijk", "--help");
        hulp.Code.ShouldBe(0);
        hulp.Uit.ShouldContain("  wmo bron vergelijk <map> <nieuw> [opties]\n  (in het Engels: wmo source compare)\n");
        hulp.Uit.Split('\n').ShouldAllBe(r => r.Length <= 100);
        _werkplaats.Wmo("bron", "--help").Uit.ShouldContain("  wmo bron <opdracht> [opties]\n  (in het Engels: wmo source)\n\nOpdrachten\n  maak, make ");
    }

    [Fact]
    public void Dezelfde_uitgave_geeft_0()
    {
        _werkplaats.Wmo("bron", "vergelijk", "beleid", "beleid/leidraad.inhoud").MoetZijn(0, "Leidraad: beleid/leidraad.inhoud vergeleken met beleid/leidraad.inhoud\n\nEr is niets gewijzigd.\n");
        _werkplaats.Wmo("bron", "maak", "t.txt", "--uit", "beleid/leidraad.inhoud").Code.ShouldBe(0);
        _werkplaats.Wmo("bron", "vergelijk", "beleid", "t.txt").Code.ShouldBe(0);
    }

    [Fact]
    public void Wat_gewijzigd_is_en_wordt_aangehaald_geeft_1()
    {
        _werkplaats.Schrijf("n.inhoud", Proefbeleid.Inhoud.Replace("5 \"Vergoeding\" 0", "5 \"Vergoedingen\" 1") + "6 \"Slot\" 0123456789abcdef\n");
        var afloop = _werkplaats.Wmo("bron", "vergelijk", "beleid", "n.inhoud", "--bron", "Leidraad");
        afloop.MoetZijn(1, """
            Leidraad: beleid/leidraad.inhoud vergeleken met n.inhoud

            5 "Vergoeding": gewijzigd, heet nu "Vergoedingen"
              beleid/vergoeding.wmo:4: gegeven aantal lessen
              beleid/vergoeding.wmo:6: gegeven kosten
              beleid/vergoeding.wmo:8: gegeven geboortedatum
              beleid/vergoeding.wmo:10: gegeven duur van lessen
              beleid/vergoeding.wmo:12: gegeven eigen deel
              beleid/vergoeding.wmo:14: gegeven factor
              beleid/vergoeding.wmo:18: gegeven betrouwbaar
              beleid/vergoeding.wmo:20: gegeven leeftijd helper
              beleid/vergoeding.wmo:23: rol vertegenwoordiger
              beleid/vergoeding.wmo:25: begrip vergoeding
              beleid/vergoeding.wmo:28: besluit lesvergoeding
              beleid/vergoeding.wmo:32: regel te jong (besluit lesvergoeding)
              beleid/vergoeding.wmo:36: regel helper deugt niet (besluit lesvergoeding)
              beleid/vergoeding.wmo:40: regel lang genoeg (besluit lesvergoeding)
            6 "Slot": nieuw

            1 gewijzigd, 1 nieuw. Daarvan wordt 1 aangehaald, op 14 plaatsen in het beleid.

            """);
        var json = _werkplaats.Wmo("bron", "vergelijk", "beleid", "n.inhoud", "--formaat", "json");
        json.Code.ShouldBe(1);
        using var document = JsonDocument.Parse(json.Uit);
        document.RootElement.GetProperty("aangehaald").GetInt32().ShouldBe(1);
        var wijziging = document.RootElement.GetProperty("wijzigingen")[0];
        (wijziging.GetProperty("soort").GetString(), wijziging.GetProperty("nummer").GetString(), wijziging.GetProperty("nieuweKop").GetString()).ShouldBe(("gewijzigd", "5", "Vergoedingen"));
        var regel = wijziging.GetProperty("aanhalingen").EnumerateArray().Last();
        (regel.GetProperty("naam").GetString(), regel.GetProperty("van").GetString(), regel.GetProperty("regel").GetInt32()).ShouldBe(("lang genoeg", "lesvergoeding", 40));
    }

    [Fact]
    public void Wat_nieuw_is_en_niet_wordt_aangehaald_geeft_0()
    {
        _werkplaats.Schrijf("n.inhoud", Proefbeleid.Inhoud + "6 \"Slot\" 0123456789abcdef\n");
        _werkplaats.Wmo("source", "compare", "beleid", "n.inhoud").MoetZijn(0, """
            Leidraad: beleid/leidraad.inhoud vergeleken met n.inhoud

            6 "Slot": nieuw

            1 nieuw. Niets daarvan wordt aangehaald.

            """);
    }

    [Fact]
    public void Een_onleesbare_inhoudsopgave_wordt_geweigerd()
    {
        _werkplaats.Schrijf("n.inhoud", "4.13 \"Scootmobiel\" 0123456789abcdef\nonzin\n");
        var afloop = _werkplaats.Wmo("bron", "vergelijk", "beleid", "n.inhoud");
        afloop.Code.ShouldBe(2);
        afloop.Fout.ShouldStartWith("Fout: n.inhoud:2: ");
    }

    [Fact]
    public void Beleid_met_fouten_wordt_niet_vergeleken()
    {
        _werkplaats.Schrijf("beleid/fout.wmo", "onzin\n");
        _werkplaats.Wmo("bron", "vergelijk", "beleid", "t.txt").Code.ShouldBe(2);
        _werkplaats.Wmo("bron", "dekking", "beleid").Code.ShouldBe(2);
    }

    [Fact]
    public void De_dekking_noemt_elke_paragraaf()
    {
        _werkplaats.Schrijf("beleid/leidraad.inhoud", "4 \"Voorzieningen\" e3b0c44298fc1c14\n4.12 \"Fietsen\" 0123456789abcdef\n" + Proefbeleid.Inhoud);
        _werkplaats.Wmo("bron", "dekking", "beleid").MoetZijn(0, """
            Leidraad (beleid/leidraad.inhoud)
              4 Voorzieningen: geen eigen tekst
              4.12 Fietsen: niet geregeld
              4.13 Scootmobiel: 1 besluit, 2 begrippen, 3 regels, 1 parameter, 3 gegevens
              5 Vergoeding: 1 besluit, 1 begrip, 3 regels, 8 gegevens, 1 rol
            Van de 3 paragrafen: 2 geregeld, 0 toelichtend, 1 geen van beide.
            Nog na te lezen: 4.12 Fietsen.
            Wat te doen: haal het aan bij de regel waarin het terugkomt (volgens …), of zeg waarom het niets regelt (toelichtend … omdat "…").

            """);
        using var document = JsonDocument.Parse(_werkplaats.Wmo("source", "coverage", "beleid", "--formaat", "json").Uit);
        var bron = document.RootElement.GetProperty("bronnen")[0];
        (bron.GetProperty("paragrafen").GetInt32(), bron.GetProperty("aangehaald").GetInt32()).ShouldBe((3, 2));
        bron.GetProperty("dekking")[2].GetProperty("aanhalingen").GetArrayLength().ShouldBe(10);
    }

    /// <summary>That a promise is known not to hold, says that the policy does not rule what it is about.</summary>
    [Fact]
    public void Een_waarborg_die_niet_opgaat_regelt_niets()
    {
        _werkplaats.Schrijf("beleid/leidraad.inhoud", "4.12 \"Fietsen\" 0123456789abcdef\n" + Proefbeleid.Inhoud);
        const string Waarborg = "waarborg iedereen een scootmobiel\n  volgens Leidraad 4.12\n  besluit scootmobiel is altijd toekennen\n";
        _werkplaats.Schrijf("beleid/waarborg.wmo", Waarborg);
        _werkplaats.Wmo("bron", "dekking", "beleid").Uit.ShouldContain("Van de 3 paragrafen: 3 geregeld, 0 toelichtend, 0 geen van beide.\n");
        _werkplaats.Schrijf("beleid/waarborg.wmo", Waarborg + "  gaat niet op omdat \"dat staat er niet\"\n");
        _werkplaats.Wmo("bron", "dekking", "beleid").Uit.ShouldContain("Van de 3 paragrafen: 2 geregeld, 0 toelichtend, 1 geen van beide.\n");
        _werkplaats.Wmo("bron", "dekking", "beleid", "--eis-volledig").Code.ShouldBe(1);
    }

    [Fact]
    public void De_dekking_noemt_wat_toelicht_en_kan_volledigheid_eisen()
    {
        _werkplaats.Schrijf("beleid/leidraad.inhoud", "1 \"Aanleiding\" 0123456789abcdef\n1 \"Leeswijzer\" 1123456789abcdef\n2 \"Doel\" 2123456789abcdef\n2 \"Slot\" 3123456789abcdef\n" + Proefbeleid.Inhoud);
        _werkplaats.Wmo("bron", "dekking", "beleid", "--eis-volledig").Code.ShouldBe(1);
        _werkplaats.Schrijf("beleid/toelichting.wmo", "toelichtend Leidraad 1 omdat \"vertelt de geschiedenis\"\ntoelichtend Leidraad 2 \"Slot\" omdat \"is een slotwoord\"\n");
        _werkplaats.Wmo("bron", "dekking", "beleid", "--eis-volledig").MoetZijn(1, """
            Leidraad (beleid/leidraad.inhoud)
              1 Aanleiding: toelichtend, omdat vertelt de geschiedenis
              2 Doel: voor een deel toelichtend, omdat is een slotwoord
              4.13 Scootmobiel: 1 besluit, 2 begrippen, 3 regels, 1 parameter, 3 gegevens
              5 Vergoeding: 1 besluit, 1 begrip, 3 regels, 8 gegevens, 1 rol
            Van de 4 paragrafen: 2 geregeld, 1 toelichtend, 1 geen van beide.
            Nog na te lezen: 2 Doel.
            Wat te doen: haal het aan bij de regel waarin het terugkomt (volgens …), of zeg waarom het niets regelt (toelichtend … omdat "…").

            """);
        _werkplaats.Wmo("bron", "dekking", "beleid").Code.ShouldBe(0);

        // Both parts of 2: then nothing is left open.
        _werkplaats.Schrijf("beleid/toelichting.wmo", "toelichtend Leidraad 1 omdat \"vertelt de geschiedenis\"\ntoelichtend Leidraad 2 \"Slot\", Leidraad 2 \"Doel\" omdat \"is een slotwoord\"\n");
        var json = _werkplaats.Wmo("source", "coverage", "beleid", "--require-complete", "--formaat", "json");
        json.Code.ShouldBe(0, json.Uit);
        using var document = JsonDocument.Parse(json.Uit);
        var bron = document.RootElement.GetProperty("bronnen")[0];
        (bron.GetProperty("aangehaald").GetInt32(), bron.GetProperty("toelichtend").GetInt32(), bron.GetProperty("open").GetInt32()).ShouldBe((2, 2, 0));
        bron.GetProperty("dekking")[0].GetProperty("redenen")[0].GetString().ShouldBe("vertelt de geschiedenis");
        bron.GetProperty("dekking")[1].GetProperty("toelichtend").GetBoolean().ShouldBeTrue();
    }

    /// <summary>Its rules count for who builds on it; so does what it says of the rest.</summary>
    [Fact]
    public void Wat_volgens_de_basis_toelicht_licht_toe()
    {
        _werkplaats.Schrijf("regels/regio/regio.inhoud", "1 \"Aanleiding\" 0123456789abcdef\n2 \"Wachten\" 1123456789abcdef\n3 \"Slot\" 2123456789abcdef\n");
        _werkplaats.Schrijf("regels/regio/beleid.wmo", """
            beleid "Regio"
              geldig vanaf 1 januari 2022
            bron Regio is beleidsregel "Regels van de regio" inhoud "regio.inhoud"
            toelichtend Regio 1 omdat "vertelt de geschiedenis"
            paragraaf Regio 2 "Wachten"
            gegevens over wachten
              lang : ja/nee  vraag "Lang?"
            begrip te lang : ja/nee
              is ja als lang

            """);
        const string Stad = """
            beleid "Stad"
              geldig vanaf 1 januari 2022
              bouwt voort op "Regio"
            bron Stad is verordening "Verordening"

            """;
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad);
        _werkplaats.Wmo("bron", "dekking", "regels/stad").Uit.ShouldContain("""
              1 Aanleiding: toelichtend, omdat vertelt de geschiedenis
              2 Wachten: 1 begrip, 1 gegeven
              3 Slot: niet geregeld
            Van de 3 paragrafen: 1 geregeld, 1 toelichtend, 1 geen van beide.
            Nog na te lezen: 3 Slot.

            """);

        // Who says it once more, hears that it is said.
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad + "toelichtend Regio 1, Regio 3 omdat \"regelt hier niets\"\n");
        _werkplaats.Wmo("bron", "dekking", "regels/stad", "--eis-volledig").Code.ShouldBe(0);
        _werkplaats.Wmo("controleer", "regels/stad").ShouldSatisfyAllConditions(c => c.Code.ShouldBe(0), c => (c.Uit + c.Fout).ShouldContain("regels/stad/beleid.wmo:5:13: waarschuwing WMO2061"));
    }

    [Fact]
    public void Een_deel_met_een_kop_dat_geen_regel_noemt_blijft_open()
    {
        // 4.13 is cited as a whole: that says nothing of its parts. "Leeg" has no text, "Slot" explains, "Stalling" is open, as is part a of 5.
        _werkplaats.Schrijf("beleid/leidraad.inhoud", """
            4.13 "Scootmobiel" 0123456789abcdef
            4.13 "Stalling" 1123456789abcdef
            4.13 "Leeg" e3b0c44298fc1c14
            4.13 "Slot" 2123456789abcdef
            5 "Vergoeding" 0123456789abcdef
            5 onderdeel a 3123456789abcdef

            """);
        _werkplaats.Schrijf("beleid/toelichting.wmo", "toelichtend Leidraad 4.13 \"Slot\" omdat \"is een slotwoord\"\n");
        _werkplaats.Wmo("bron", "dekking", "beleid", "--eis-volledig").MoetZijn(1, """
            Leidraad (beleid/leidraad.inhoud)
              4.13 Scootmobiel: 1 besluit, 2 begrippen, 3 regels, 1 parameter, 3 gegevens, 1 toelichting
                niet geregeld: "Stalling"
              5 Vergoeding: 1 besluit, 1 begrip, 3 regels, 8 gegevens, 1 rol
                niet geregeld: onderdeel a
            Van de 2 paragrafen: 2 geregeld, 0 toelichtend, 0 geen van beide.
            In wat geregeld is, staan nog 2 delen die geen regel noemt en niet toelichten.
            Nog na te lezen: 4.13 "Stalling"; 5 onderdeel a.
            Wat te doen: haal het aan bij de regel waarin het terugkomt (volgens …), of zeg waarom het niets regelt (toelichtend … omdat "…").

            """);
        using var document = JsonDocument.Parse(_werkplaats.Wmo("source", "coverage", "beleid", "--formaat", "json").Uit);
        document.RootElement.GetProperty("bronnen")[0].GetProperty("dekking")[0].GetProperty("openDelen")[0].GetString().ShouldBe("Stalling");
    }

    [Fact]
    public void Wat_toelicht_en_wijzigt_wordt_genoemd()
    {
        _werkplaats.Schrijf("beleid/leidraad.inhoud", "1 \"Aanleiding\" 0123456789abcdef\n" + Proefbeleid.Inhoud);
        _werkplaats.Schrijf("beleid/toelichting.wmo", "\ntoelichtend Leidraad 1 omdat \"vertelt de geschiedenis\"\n");
        _werkplaats.Schrijf("n.inhoud", "1 \"Aanleiding\" f123456789abcdef\n" + Proefbeleid.Inhoud);
        _werkplaats.Wmo("bron", "vergelijk", "beleid", "n.inhoud").MoetZijn(1, """
            Leidraad: beleid/leidraad.inhoud vergeleken met n.inhoud

            1 "Aanleiding": gewijzigd
              beleid/toelichting.wmo:2: toelichting Leidraad 1

            1 gewijzigd. Daarvan wordt 1 aangehaald, op 1 plaats in het beleid.

            """);
    }

    [Fact]
    public void Zonder_inhoudsopgave_is_er_niets_te_vergelijken()
    {
        _werkplaats.Schrijf("kaal/a.wmo", "beleid \"Kaal\"\n  geldig vanaf 1 januari 2022\n\nbron L is afspraken \"Afspraken\"\n");
        _werkplaats.Wmo("bron", "dekking", "kaal").MoetZijn(
            2, "", "Fout: Geen bron van dit beleid heeft een inhoudsopgave.\nMaak er een met 'wmo bron maak', en noem haar bij de bron: inhoud \"leidraad.inhoud\".\n");
    }
}
