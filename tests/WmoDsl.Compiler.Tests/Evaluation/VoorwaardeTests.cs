namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>Conditions are ja, nee or onbekend: 'nee en onbekend' is nee, 'ja of onbekend' is ja, the rest stays onbekend.</summary>
public sealed class VoorwaardeTests
{
    private const string Feiten = """
        gegevens over x
          p : ja/nee vraag "?"
          q : ja/nee vraag "?"
          r : ja/nee vraag "?"
          s : oordeel vraag "?"
          ver : afstand vraag "?"
          kosten : bedrag vraag "?"
          aantal : getal vraag "?"
          dag : datum vraag "?"
          woning : keuze uit huis, flat, boot vraag "?"

        """;

    private static string Uitkomst(string voorwaarde, string gegeven, string op = "1 januari 2022") =>
        Zaak.Van(Feiten + "begrip b : ja/nee\n  is ja als " + voorwaarde, "begrip b", gegeven, op).Uitkomst switch
        {
            "ja (b)" => "ja",
            "nee (anders)" => "nee",
            var anders => anders,
        };

    private static string Gegeven(string naam, string waarde) => waarde == "?" ? "" : $"{naam} is {waarde}";

    [Theory]
    [InlineData("ja", "ja", "ja")]
    [InlineData("ja", "nee", "nee")]
    [InlineData("ja", "?", "onbekend")]
    [InlineData("nee", "ja", "nee")]
    [InlineData("nee", "nee", "nee")]
    [InlineData("nee", "?", "nee")]
    [InlineData("?", "ja", "onbekend")]
    [InlineData("?", "nee", "nee")]
    [InlineData("?", "?", "onbekend")]
    public void En(string p, string q, string verwacht)
    {
        var gegeven = Gegeven("p", p) + ";" + Gegeven("q", q);
        Uitkomst("p en q", gegeven).ShouldBe(verwacht);
        Uitkomst("aan alle voorwaarden is voldaan:\n    a. p\n    b. q", gegeven).ShouldBe(verwacht);
        Uitkomst("aan minstens 2 voorwaarden is voldaan:\n    a. p\n    b. q", gegeven).ShouldBe(verwacht);
        Uitkomst("niet (niet p of niet q)", gegeven).ShouldBe(verwacht);
        Uitkomst("aan geen voorwaarde is voldaan:\n    a. niet p\n    b. niet q", gegeven).ShouldBe(verwacht);
    }

    [Theory]
    [InlineData("ja", "ja", "ja")]
    [InlineData("ja", "nee", "ja")]
    [InlineData("ja", "?", "ja")]
    [InlineData("nee", "ja", "ja")]
    [InlineData("nee", "nee", "nee")]
    [InlineData("nee", "?", "onbekend")]
    [InlineData("?", "ja", "ja")]
    [InlineData("?", "nee", "onbekend")]
    [InlineData("?", "?", "onbekend")]
    public void Of(string p, string q, string verwacht)
    {
        var gegeven = Gegeven("p", p) + ";" + Gegeven("q", q);
        Uitkomst("p of q", gegeven).ShouldBe(verwacht);
        Uitkomst("aan minstens één voorwaarde is voldaan:\n    a. p\n    b. q", gegeven).ShouldBe(verwacht);
        Uitkomst("niet (niet p en niet q)", gegeven).ShouldBe(verwacht);
    }

    [Theory]
    [InlineData("ja", "nee")]
    [InlineData("nee", "ja")]
    [InlineData("?", "onbekend")]
    public void Niet(string p, string verwacht)
    {
        Uitkomst("niet p", Gegeven("p", p)).ShouldBe(verwacht);
        Uitkomst("p is nee", Gegeven("p", p)).ShouldBe(verwacht);
        Uitkomst("p is niet ja", Gegeven("p", p)).ShouldBe(verwacht);
        Uitkomst("niet niet niet p", Gegeven("p", p)).ShouldBe(verwacht);
        Uitkomst("niet (p is ja)", Gegeven("p", p)).ShouldBe(verwacht);
        Uitkomst("aan geen voorwaarde is voldaan:\n    a. p", Gegeven("p", p)).ShouldBe(verwacht);
    }

    [Theory]
    [InlineData("s", "ja")]
    [InlineData("s is ja", "ja")]
    [InlineData("niet s", "nee")]
    [InlineData("s en p", "onbekend")]
    public void Oordeel_telt_als_ja_of_nee(string voorwaarde, string verwacht) => Uitkomst(voorwaarde, "s is ja omdat \"zo is het\"").ShouldBe(verwacht);

    [Theory]
    [InlineData("ja", "ja", "ja", "ja")]
    [InlineData("ja", "ja", "nee", "ja")]
    [InlineData("ja", "ja", "?", "ja")]
    [InlineData("ja", "nee", "nee", "nee")]
    [InlineData("ja", "nee", "?", "onbekend")]
    [InlineData("ja", "?", "?", "onbekend")]
    [InlineData("nee", "nee", "?", "nee")]
    [InlineData("nee", "?", "?", "onbekend")]
    [InlineData("?", "?", "?", "onbekend")]
    public void Twee_van_drie(string p, string q, string r, string verwacht)
    {
        var waarden = new[] { p, q, r };
        foreach (var (i, j, k) in new[] { (0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0) })
        {
            Uitkomst("aan minstens 2 voorwaarden is voldaan:\n    a. p\n    b. q\n    c. r", $"{Gegeven("p", waarden[i])};{Gegeven("q", waarden[j])};{Gegeven("r", waarden[k])}").ShouldBe(verwacht);
        }
    }

    [Theory]
    [InlineData("ver is 500 meter", "500 meter", "ja")]
    [InlineData("ver is 500 meter", "0,5 kilometer", "ja")]
    [InlineData("ver is 500 meter", "501 meter", "nee")]
    [InlineData("ver is niet 500 meter", "501 meter", "ja")]
    [InlineData("ver is niet 500 meter", "500 meter", "nee")]
    [InlineData("ver is minstens 500 meter", "500 meter", "ja")]
    [InlineData("ver is minstens 500 meter", "499,999 meter", "nee")]
    [InlineData("ver is hoogstens 500 meter", "500 meter", "ja")]
    [InlineData("ver is hoogstens 500 meter", "500,001 meter", "nee")]
    [InlineData("ver is meer dan 500 meter", "500 meter", "nee")]
    [InlineData("ver is meer dan 500 meter", "500,001 meter", "ja")]
    [InlineData("ver is minder dan 500 meter", "500 meter", "nee")]
    [InlineData("ver is minder dan 500 meter", "499,999 meter", "ja")]
    [InlineData("ver ligt van 100 meter tot en met 500 meter", "100 meter", "ja")]
    [InlineData("ver ligt van 100 meter tot en met 500 meter", "500 meter", "ja")]
    [InlineData("ver ligt van 100 meter tot en met 500 meter", "99,999 meter", "nee")]
    [InlineData("ver ligt van 100 meter tot en met 500 meter", "500,001 meter", "nee")]
    [InlineData("ver is een van (100 meter, 1 kilometer)", "1.000 meter", "ja")]
    [InlineData("ver is een van (100 meter, 1 kilometer)", "200 meter", "nee")]
    [InlineData("ver plus 100 meter is minder dan ver", "200 meter", "nee")]
    [InlineData("500 meter is meer dan ver", "499 meter", "ja")]
    public void Vergelijkingen(string voorwaarde, string ver, string verwacht)
    {
        Uitkomst(voorwaarde, "ver is " + ver).ShouldBe(verwacht);
        Uitkomst(voorwaarde, "").ShouldBe("onbekend");
        Uitkomst(voorwaarde, "ver is niet vast te stellen").ShouldBe("onbekend");
    }

    [Theory]
    [InlineData("dag is vóór 1 maart 2023", "28 februari 2023", "ja")]
    [InlineData("dag is vóór 1 maart 2023", "1 maart 2023", "nee")]
    [InlineData("dag is na 1 maart 2023", "1 maart 2023", "nee")]
    [InlineData("dag is na 1 maart 2023", "2 maart 2023", "ja")]
    [InlineData("dag is uiterlijk 1 maart 2023", "1 maart 2023", "ja")]
    [InlineData("dag is uiterlijk 1 maart 2023", "2 maart 2023", "nee")]
    [InlineData("dag is op zijn vroegst 1 maart 2023", "1 maart 2023", "ja")]
    [InlineData("dag is op zijn vroegst 1 maart 2023", "28 februari 2023", "nee")]
    [InlineData("dag is peildatum", "1 januari 2022", "ja")]
    [InlineData("dag min peildatum is 2 weken", "15 januari 2022", "ja")]
    [InlineData("peildatum min dag is 1 dag", "31 december 2021", "ja")]
    public void Datums(string voorwaarde, string dag, string verwacht) => Uitkomst(voorwaarde, "dag is " + dag).ShouldBe(verwacht);

    [Theory]
    [InlineData("woning is huis", "huis", "ja")]
    [InlineData("woning is huis", "flat", "nee")]
    [InlineData("woning is niet huis", "flat", "ja")]
    [InlineData("woning is een van (flat, boot)", "boot", "ja")]
    [InlineData("woning is een van (flat, boot)", "huis", "nee")]
    [InlineData("niet woning is een van (flat, boot)", "huis", "ja")]
    public void Keuzes(string voorwaarde, string woning, string verwacht) => Uitkomst(voorwaarde, "woning is " + woning).ShouldBe(verwacht);

    // What is known of one side can settle a series.
    [Theory]
    [InlineData("ver ligt van 100 meter tot en met (ver plus ver)", "", "onbekend")]
    [InlineData("aantal ligt van 5 tot en met (aantal plus aantal)", "aantal is 4", "nee")]
    [InlineData("kosten is een van (€ 5, kosten)", "", "onbekend")]
    public void Reeksen_met_onbekenden(string voorwaarde, string gegeven, string verwacht) => Uitkomst(voorwaarde, gegeven).ShouldBe(verwacht);

    [Fact]
    public void Een_grens_die_onbekend_is_houdt_niet_op_wat_de_andere_beslist()
    {
        const string tekst = "gegevens over y\n  van wanneer : afstand vraag \"?\"\n  tot waar : afstand vraag \"?\"\n";
        const string voorwaarde = "ver ligt van van wanneer tot en met tot waar";
        string Geval(string gegeven) => Zaak.Van(tekst + Feiten + "begrip b : ja/nee\n  is ja als " + voorwaarde.Replace("van wanneer", "'van wanneer'"), "begrip b", gegeven).Uitkomst;

        Geval("ver is 5 meter; van wanneer is 6 meter").ShouldBe("nee (anders)");
        Geval("ver is 5 meter; tot waar is 4 meter").ShouldBe("nee (anders)");
        Geval("ver is 5 meter; tot waar is 5 meter").ShouldBe("onbekend");
        Geval("ver is 5 meter; tot waar is 5 meter; van wanneer is 5 meter").ShouldBe("ja (b)");
    }

    [Fact]
    public void Een_keuze_uit_een_lijst_met_een_onbekende_kan_al_ja_zijn()
    {
        const string tekst = "gegevens over y\n  ander : afstand vraag \"?\"\n";
        string Geval(string gegeven) => Zaak.Van(tekst + Feiten + "begrip b : ja/nee\n  is ja als ver is een van (5 meter, ander)", "begrip b", gegeven).Uitkomst;

        Geval("ver is 5 meter").ShouldBe("ja (b)");
        Geval("ver is 6 meter").ShouldBe("onbekend");
        Geval("ver is 6 meter; ander is 6 meter").ShouldBe("ja (b)");
        Geval("ver is 6 meter; ander is 7 meter").ShouldBe("nee (anders)");
    }
}
