namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>Exceptions, equal outcomes, precedence, anders, periods: what the rules of one definition say together.</summary>
public sealed class RegelTests
{
    private const string Feiten = """
        gegevens over x
          p : ja/nee vraag "?"
          q : ja/nee vraag "?"
          r : ja/nee vraag "?"
          s : ja/nee vraag "?"

        """;

    private static Zaak Besluit(string inhoud, string gegeven, string op = "1 januari 2022") => Zaak.Van(Feiten + "besluit b\n" + inhoud, "besluit b", gegeven, op);

    private const string Uitzondering = """
          uitkomsten toekennen, afwijzen
          regel hoofd
            als p
            dan toekennen
          regel uitz
            uitzondering op hoofd
            als q
            dan afwijzen
        """;

    [Theory]
    [InlineData("p is ja; q is ja", "afwijzen (uitz)", "")]
    [InlineData("p is ja; q is nee", "toekennen (hoofd)", "")]
    [InlineData("p is nee; q is ja", "niet geregeld", "")]
    [InlineData("p is nee; q is nee", "niet geregeld", "")]
    [InlineData("p is nee", "niet geregeld", "")]
    [InlineData("p is ja", "onbekend", "q")]
    [InlineData("q is ja", "onbekend", "p")]
    [InlineData("q is nee", "onbekend", "p")]
    [InlineData("", "onbekend", "p, q")]
    public void Een_uitzondering_telt_als_haar_regel_van_toepassing_is(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(Uitzondering, gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    private const string Tweede = Uitzondering + "\n" + """
          regel daarop
            uitzondering op uitz
            als r
            dan toekennen
        """;

    [Theory]
    [InlineData("p is ja; q is ja; r is ja", "toekennen (daarop)", "")]
    [InlineData("p is ja; q is ja; r is nee", "afwijzen (uitz)", "")]
    [InlineData("p is ja; q is nee; r is ja", "toekennen (hoofd)", "")]
    [InlineData("p is ja; q is nee; r is nee", "toekennen (hoofd)", "")]
    [InlineData("p is ja; q is nee", "toekennen (hoofd)", "")]
    [InlineData("p is nee; r is ja", "niet geregeld", "")]
    [InlineData("p is ja; q is ja", "onbekend", "r")]
    [InlineData("p is ja; r is nee", "onbekend", "q")]
    [InlineData("p is ja; r is ja", "toekennen (misschien: hoofd, daarop)", "")]
    [InlineData("p is ja", "onbekend", "q, r")]
    public void Een_uitzondering_op_een_uitzondering(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(Tweede, gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    private const string Opengelaten = """
          uitkomsten toekennen, afwijzen
          regel hoofd
            als p
            dan toekennen
          regel uitz
            uitzondering op hoofd
            als q
            dan niet geregeld
            want "Over q zegt de bron niets."
          regel los
            als r
            dan niet geregeld
            want "Over r zegt de bron niets."
          anders afwijzen
        """;

    // What some rule regulates, is regulated; and where one says that nothing is, anders does not come in.
    [Theory]
    [InlineData("p is ja; q is nee; r is nee", "toekennen (hoofd)", "")]
    [InlineData("p is ja; q is nee; r is ja", "toekennen (hoofd)", "")]
    [InlineData("p is ja; q is nee", "toekennen (hoofd)", "")]
    [InlineData("p is ja; q is ja; r is nee", "niet geregeld (uitz)", "")]
    [InlineData("p is ja; q is ja; r is ja", "niet geregeld (uitz, los)", "")]
    [InlineData("p is nee; q is ja; r is nee", "afwijzen (anders)", "")]
    [InlineData("p is nee; r is nee", "afwijzen (anders)", "")]
    [InlineData("p is nee; r is ja", "niet geregeld (los)", "")]
    [InlineData("p is nee", "onbekend", "r")]
    [InlineData("p is ja", "onbekend", "q, r")]
    [InlineData("q is ja; r is ja", "niet geregeld (los)", "")]
    [InlineData("r is ja", "onbekend", "p, q")]
    public void Wat_een_regel_openlaat_is_niet_geregeld_tenzij_een_andere_regel_iets_geeft(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(Opengelaten, gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    private const string OpengelatenBegrip = Feiten + """
        begrip hoogste bedrag : bedrag
          regel gewoon
            als p
            dan € 100
          anders niet geregeld
            want "De bron noemt alleen voor p een bedrag."
        besluit b
          uitkomsten toekennen, afwijzen
          regel veel
            als hoogste bedrag is minstens € 100
            dan toekennen
          regel verder
            als r
            dan afwijzen
        """;

    [Theory]
    [InlineData("p is ja; r is nee", "toekennen (veel)", "€ 100 (gewoon)", "")]
    [InlineData("p is nee; r is nee", "onbekend", "niet geregeld (anders)", "niet geregeld: hoogste bedrag")]
    [InlineData("p is nee", "onbekend", "niet geregeld (anders)", "r; niet geregeld: hoogste bedrag")]
    public void Een_begrip_dat_is_opengelaten_heeft_geen_waarde(string gegeven, string uitkomst, string bedrag, string open)
    {
        var zaak = Zaak.Van(OpengelatenBegrip, "besluit b", gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Van("hoogste bedrag").ShouldBe(bedrag);
        zaak.Open.ShouldBe(open);
    }

    private const string DezelfdeUitkomst = """
          uitkomsten toekennen, afwijzen
          regel hoofd
            als p
            dan toekennen
          regel ook
            uitzondering op hoofd
            als q
            dan toekennen
        """;

    [Theory]
    [InlineData("p is ja; q is ja", "toekennen (ook)", "")]
    [InlineData("p is ja; q is nee", "toekennen (hoofd)", "")]
    [InlineData("p is ja", "toekennen (misschien: hoofd, ook)", "")]
    [InlineData("q is ja", "onbekend", "p")]
    public void Een_onzekere_uitzondering_met_dezelfde_uitkomst_houdt_niets_op(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(DezelfdeUitkomst, gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    private const string TweeOuders = """
          uitkomsten toekennen, afwijzen, verwijzen
          regel hoofdregel
            als p
            dan toekennen
          regel andere hoofdregel
            als q
            dan toekennen
          regel uitz
            uitzondering op hoofdregel, andere hoofdregel
            als r
            dan afwijzen
        """;

    [Theory]
    [InlineData("p is ja; q is nee; r is ja", "afwijzen (uitz)")]
    [InlineData("p is nee; q is ja; r is ja", "afwijzen (uitz)")]
    [InlineData("p is ja; q is ja; r is ja", "afwijzen (uitz)")]
    [InlineData("p is nee; q is nee; r is ja", "niet geregeld")]
    [InlineData("p is ja; q is ja; r is nee", "toekennen (hoofdregel, andere hoofdregel)")]
    [InlineData("p is ja; r is ja", "afwijzen (uitz)")]
    [InlineData("p is ja; r is nee", "toekennen (hoofdregel)")]
    public void Een_uitzondering_op_twee_regels(string gegeven, string uitkomst) => Besluit(TweeOuders, gegeven).Uitkomst.ShouldBe(uitkomst);

    private static string Twee(string volgorde) => $"""
          uitkomsten toekennen, afwijzen, verwijzen
        {volgorde}
          regel eerste
            als p
            dan toekennen
          regel twee
            als q
            dan afwijzen
          regel drie
            als r
            dan verwijzen
        """;

    [Fact]
    public void Gelijke_uitkomsten_zijn_alle_grond() => Besluit(
        "  uitkomsten toekennen\n  regel a\n    als p\n    dan toekennen\n  regel c\n    als q\n    dan toekennen\n  regel d\n    als r\n    dan toekennen",
        "p is ja; q is nee; r is ja").Uitkomst.ShouldBe("toekennen (a, d)");

    [Theory]
    [InlineData("p is ja; q is ja; r is nee", "afwijzen (twee)", "")]
    [InlineData("p is ja; q is nee; r is nee", "toekennen (eerste)", "")]
    [InlineData("p is ja; r is nee", "onbekend", "q")]
    [InlineData("q is ja; r is nee", "afwijzen (twee)", "")]
    [InlineData("q is ja", "onbekend", "r")]
    [InlineData("r is ja", "verwijzen (drie)", "")]
    [InlineData("p is ja; q is ja; r is ja", "verwijzen (drie)", "")]
    [InlineData("p is ja", "onbekend", "q, r")]
    [InlineData("p is nee; q is nee; r is nee", "niet geregeld", "")]
    public void Voorrang_beslist_verschillende_uitkomsten(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(Twee("  verwijzen gaat voor afwijzen gaat voor toekennen"), gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    [Theory]
    [InlineData("p is ja; q is ja; r is nee", "tegenstrijdig (eerste, twee)", "")]
    [InlineData("p is ja; q is ja", "tegenstrijdig (eerste, twee)", "")]
    [InlineData("p is ja; q is ja; r is ja", "tegenstrijdig (eerste, twee, drie)", "")]
    [InlineData("p is ja; q is nee; r is nee", "toekennen (eerste)", "")]
    [InlineData("p is ja; q is nee", "onbekend", "r")]
    public void Zonder_voorrang_is_het_tegenstrijdig(string gegeven, string uitkomst, string open)
    {
        var zaak = Besluit(Twee(""), gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    [Theory]
    [InlineData("  verwijzen gaat voor toekennen\n  verwijzen gaat voor afwijzen", "onbekend", "r")]
    [InlineData("  verwijzen gaat voor alle andere", "onbekend", "r")]
    [InlineData("  verwijzen gaat voor toekennen", "tegenstrijdig (eerste, twee)", "")]
    [InlineData("  toekennen gaat voor verwijzen\n  afwijzen gaat voor verwijzen", "tegenstrijdig (eerste, twee)", "")]
    public void Een_tegenstrijdigheid_staat_vast_als_niets_haar_nog_oplost(string volgorde, string uitkomst, string open)
    {
        var zaak = Besluit(Twee(volgorde), "p is ja; q is ja");
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    [Fact]
    public void Wat_voor_beide_gaat_lost_een_tegenstrijdigheid_op() =>
        Besluit(Twee("  verwijzen gaat voor alle andere"), "p is ja; q is ja; r is ja").Uitkomst.ShouldBe("verwijzen (drie)");

    [Fact]
    public void Voorrang_loopt_door_over_meer_rijen() =>
        Besluit(Twee("  verwijzen gaat voor afwijzen\n  afwijzen gaat voor toekennen"), "p is ja; q is nee; r is ja").Uitkomst.ShouldBe("verwijzen (drie)");

    private const string MetAnders = """
          afwijzen gaat voor toekennen
          regel a
            als p
            dan toekennen
          regel c
            als q
            dan afwijzen
          anders afwijzen
        """;

    [Theory]
    [InlineData("p is nee; q is nee", "afwijzen (anders)", "")]
    [InlineData("p is ja; q is nee", "toekennen (a)", "")]
    [InlineData("p is nee; q is ja", "afwijzen (c)", "")]
    [InlineData("p is ja; q is ja", "afwijzen (c)", "")]
    [InlineData("p is nee", "afwijzen (misschien: c, anders)", "")]
    [InlineData("q is nee", "onbekend", "p")]
    [InlineData("q is ja", "afwijzen (c)", "")]
    [InlineData("p is ja", "onbekend", "q")]
    public void Anders_geldt_als_geen_regel_iets_oplevert(string gegeven, string uitkomst, string open)
    {
        // Where p is nee, q decides only between two reasons for the same: afwijzen.
        var zaak = Besluit(MetAnders, gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    [Fact]
    public void Een_regel_zonder_voorwaarde_geldt_altijd() => Besluit("  uitkomsten toekennen\n  regel a\n    dan toekennen\n  anders toekennen", "").Uitkomst.ShouldBe("toekennen (a)");

    [Theory]
    [InlineData("31 december 2022", "niet geregeld")]
    [InlineData("1 januari 2023", "toekennen (a)")]
    [InlineData("31 december 2023", "toekennen (a)")]
    [InlineData("1 januari 2024", "niet geregeld")]
    public void Een_regel_geldt_in_zijn_periode(string op, string uitkomst) => Besluit(
        "  uitkomsten toekennen, afwijzen\n  regel a\n    geldig vanaf 1 januari 2023 tot en met 31 december 2023\n    dan toekennen\n  regel c\n    uitzondering op a\n    als p\n    dan afwijzen",
        "p is nee", op).Uitkomst.ShouldBe(uitkomst);

    [Theory]
    [InlineData("31 december 2022", "toekennen (a)", "")]
    [InlineData("1 januari 2023", "afwijzen (c)", "p is ja")]
    [InlineData("31 december 2022", "toekennen (a)", "p is ja")]
    public void Een_uitzondering_geldt_in_haar_periode(string op, string uitkomst, string gegeven) => Besluit(
        "  uitkomsten toekennen, afwijzen\n  regel a\n    dan toekennen\n  regel c\n    uitzondering op a\n    geldig vanaf 1 januari 2023\n    als p\n    dan afwijzen",
        gegeven, op).Uitkomst.ShouldBe(uitkomst);

    [Fact]
    public void Een_uitzondering_op_een_regel_die_niet_meer_geldt_telt_niet() => Besluit(
        "  uitkomsten toekennen, afwijzen\n  regel a\n    geldig vanaf 1 januari 2022 tot en met 31 december 2022\n    dan toekennen\n  regel c\n    uitzondering op a\n    dan afwijzen",
        "", "1 januari 2023").Uitkomst.ShouldBe("niet geregeld");

    private const string Bedragen = """
        gegevens over geld
          laag : bedrag vraag "?"
          hoog : bedrag vraag "?"
        begrip vergoeding : bedrag
          regel eerste
            als p
            dan laag
          regel tweede
            als q
            dan hoog
          regel vast
            als r
            dan € 5
        """;

    [Theory]
    [InlineData("p is ja; q is ja; r is nee; laag is € 5; hoog is € 5", "€ 5 (eerste, tweede)", "")]
    [InlineData("p is ja; q is ja; r is nee; laag is € 5; hoog is € 6", "tegenstrijdig (eerste, tweede)", "")]
    [InlineData("p is ja; q is nee; r is nee; laag is € 5", "€ 5 (eerste)", "")]
    [InlineData("p is ja; q is nee; r is nee", "onbekend", "laag")]
    [InlineData("p is ja; q is ja; r is nee; laag is € 5", "onbekend", "hoog")]
    [InlineData("p is ja; q is ja; r is ja; laag is € 6", "tegenstrijdig (eerste, vast)", "")]
    [InlineData("p is ja; q is nee; laag is € 5", "€ 5 (eerste)", "")]
    [InlineData("p is ja; q is nee; laag is € 6", "onbekend", "r")]
    [InlineData("p is nee; q is nee; r is nee", "niet geregeld", "")]
    [InlineData("p is nee; q is nee; r is ja", "€ 5 (vast)", "")]
    [InlineData("p is nee; r is ja", "onbekend", "q, hoog")]
    [InlineData("p is nee; r is ja; hoog is € 5,00", "€ 5 (vast)", "")]
    [InlineData("p is nee; r is ja; hoog is € 5,01", "onbekend", "q")]
    public void Berekende_waarden_gelijk_verschillend_en_onbekend(string gegeven, string uitkomst, string open)
    {
        var zaak = Zaak.Van(Feiten + Bedragen, "begrip vergoeding", gegeven);
        zaak.Uitkomst.ShouldBe(uitkomst);
        zaak.Open.ShouldBe(open);
    }

    [Fact]
    public void Twee_keer_dezelfde_onbekende_is_niet_zeker_gelijk()
    {
        // Both are the same fact, but what is unknown is never taken to be equal to anything.
        var zaak = Zaak.Van("gegevens over geld\n  laag : bedrag vraag \"?\"\nbegrip v : bedrag\n  regel a\n    dan laag\n  regel c\n    dan laag", "begrip v", "");
        zaak.Uitkomst.ShouldBe("onbekend");
        zaak.Open.ShouldBe("laag");
    }
}
