using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>What <c>wmo vergelijk</c> says of what is written otherwise.</summary>
public sealed class VergelijkOnderdelenTests : Vergelijkproef
{
    /// <summary>Until 2025 nothing changes, so nothing is told of that.</summary>
    [Fact]
    public void Een_bedrag_dat_later_anders_wordt_is_alleen_daarna_anders()
    {
        Wijzig("vanaf 1 januari 2022 tot en met 31 december 2029 is 500 meter", "vanaf 1 januari 2022 is 500 meter\n  vanaf 1 januari 2025 tot en met 31 december 2029 is 450 meter");
        Wijzigingen(Onderdeel("parameter", "grens")).ShouldBe(["waarde van 1 januari 2025 tot en met 31 december 2029: 500 meter → 450 meter"]);
    }

    [Fact]
    public void Een_bedrag_dat_eerder_ophoudt_is_daarna_weg()
    {
        Wijzig("tot en met 31 december 2029 is 500 meter", "tot en met 31 december 2027 is 500 meter");
        Wijzigingen(Onderdeel("parameter", "grens")).ShouldBe(["waarde van 1 januari 2028 tot en met 31 december 2029: 500 meter → "]);
    }

    [Fact]
    public void Twee_tijdvakken_met_hetzelfde_bedrag_zijn_er_geen_twee()
    {
        Wijzig("vanaf 1 januari 2022 tot en met 31 december 2029 is 500 meter", "vanaf 1 januari 2022 is 500 meter\n  vanaf 1 januari 2025 tot en met 31 december 2029 is 500 meter");
        Vergelijk(0).GetProperty("onderdelen").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public void Een_regel_met_een_andere_naam_is_hernoemd()
    {
        // Also where another rule names it.
        Wijzig("toekennen bij beperking", "toekennen bij slecht lopen");
        var onderdeel = Vergelijk(0, "--eis-gelijk").GetProperty("onderdelen").EnumerateArray().Where(o => o.GetProperty("soort").GetString() == "regel").ShouldHaveSingleItem();
        (onderdeel.GetProperty("naam").GetString(), onderdeel.GetProperty("aard").GetString()).ShouldBe(("toekennen bij slecht lopen van scootmobiel", "hernoemd"));
        Wijzigingen(onderdeel).ShouldBe(["naam: toekennen bij beperking → toekennen bij slecht lopen"]);
    }

    [Fact]
    public void Een_regel_met_een_andere_naam_en_een_ander_gevolg_is_een_andere()
    {
        var nieuw = Proefbeleid.Scootmobiel.Replace("regel pool gaat voor", "regel pool eerst", StringComparison.Ordinal).Replace("De pool helpt.", "Er is een pool.", StringComparison.Ordinal);
        Werkplaats.Schrijf("nieuw/scootmobiel.wmo", nieuw);
        Vergelijk(0).GetProperty("onderdelen").EnumerateArray().Where(o => o.GetProperty("soort").GetString() == "regel").Select(o => $"{o.GetProperty("naam")}: {o.GetProperty("aard")}")
            .ShouldBe(["pool gaat voor van scootmobiel: vervallen", "pool eerst van scootmobiel: nieuw"]);
    }

    /// <summary>The outcome is the same for everybody; the day by which somebody must act is not.</summary>
    [Fact]
    public void Een_andere_laatste_dag_van_een_verplichting_is_te_zien()
    {
        const string Termijn = "\nparameter termijn : duur in dagen\n  vanaf 1 januari 2022 is 14 dagen\nbegrip laatste dag : datum\n  is peildatum plus termijn\n";
        var oud = Proefbeleid.Scootmobiel.Replace("uiterlijk (peildatum plus 2 weken)", "uiterlijk laatste dag", StringComparison.Ordinal) + Termijn;

        // Something else looks at it as well, so it is not shown because nothing does.
        oud += "\nbegrip op tijd : ja/nee\n  is ja als laatste dag is uiterlijk 1 januari 2100\n";
        Werkplaats.Schrijf("oud/scootmobiel.wmo", oud);
        Werkplaats.Schrijf("nieuw/scootmobiel.wmo", oud.Replace("is 14 dagen", "is 21 dagen", StringComparison.Ordinal));
        Vergelijk(4, "--eis-gelijk").GetProperty("besluiten").EnumerateArray().Where(b => b.GetProperty("oordeel").GetString() != "gelijk").Select(b => b.GetProperty("naam").GetString()).ShouldBe(["laatste dag"]);
    }

    /// <summary>Nobody gets another outcome, but somebody must do something else; and only that is told.</summary>
    [Fact]
    public void Een_andere_verplichting_is_meer_dan_een_andere_tekst()
    {
        const string Aanmelden = "verplichting van gemeente \"de cliënt aanmelden\" uiterlijk (peildatum plus 2 weken)";
        Wijzig(Aanmelden, Aanmelden + "\n    verplichting van gemeente \"de cliënt bellen\"");
        var verschil = Vergelijk(4, "--eis-gelijk");
        verschil.GetProperty("versiestap").GetString().ShouldBe("minor");
        var regel = verschil.GetProperty("onderdelen").EnumerateArray().ShouldHaveSingleItem();
        regel.GetProperty("kanUitkomstRaken").GetBoolean().ShouldBeTrue();
        Wijzigingen(regel).ShouldBe(["verplichting:  → gemeente: de cliënt bellen"]);
    }

    [Theory]
    [InlineData("loopafstnd=afstand", "Fout: In oud is er geen gegeven 'loopafstnd'.")]
    [InlineData("loopafstand=afstand", "Fout: In nieuw is er geen gegeven 'afstand'.")]
    public void Een_naam_die_er_niet_is_kan_niet_hernoemd_zijn(string hernoemd, string melding)
    {
        var afloop = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--hernoemd", hernoemd);
        afloop.Code.ShouldBe(2);
        afloop.Fout.ShouldStartWith(melding);
    }

    /// <summary>Beyond 100 up to 150 metres it was middel and is dichtbij; from ver nothing ever becomes dichtbij.</summary>
    [Fact]
    public void Van_een_ander_besluit_wordt_alleen_genoemd_wat_kan()
    {
        const string Beleid = """
            paragraaf Leidraad 5 "Vergoeding"
            gegevens over iets
              verte : afstand  vraag "Hoe ver?"
            besluit ligging
              uitkomsten dichtbij, middel, ver
              regel eerst
                als verte is hoogstens 100 meter
                dan dichtbij
              regel daarna
                als verte is meer dan 100 meter en verte is hoogstens 200 meter
                dan middel
              anders ver
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als ligging is dichtbij
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("100 meter", "150 meter", StringComparison.Ordinal));
        var uit = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit;
        uit.ShouldContain("afwijzen wordt toekennen:\n  - als ligging was eerst middel en ligging is nu dichtbij\n");

        // What changes by itself comes first, though hulp goes before ligging by name; and where it works through is said at once.
        uit.ShouldContain("  ligging: anders\n  hulp: anders (door ligging)\n");
        uit.ShouldContain("\nhulp: anders\nHier werkt door wat er verandert in ligging; zie daar.\n");
        uit.IndexOf("\nligging: anders\n", StringComparison.Ordinal).ShouldBeLessThan(uit.IndexOf("\nhulp: anders\n", StringComparison.Ordinal));
    }

    /// <summary>Who is five and not yet six years past the day; nobody who was not five became one by asking for six. That the day lies in the past, "at least five" says already.</summary>
    [Fact]
    public void Een_leeftijd_uit_een_berekende_dag_leest_als_in_een_regel()
    {
        const string Beleid = """
            paragraaf Leidraad 5 "Vergoeding"
            gegevens over herstel
              datum ongeval : datum  vraag "Wanneer?"
              hersteltijd : duur in dagen  vraag "Hoe lang?"
            begrip dag van herstel : datum
              is datum ongeval plus hersteltijd
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel lang geleden
                als de leeftijd uit dag van herstel is minstens 5 jaar
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("5 jaar", "6 jaar", StringComparison.Ordinal));
        var uit = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit;
        uit.ShouldContain("toekennen wordt afwijzen:\n  - als de leeftijd uit dag van herstel is minstens 5 jaar en minder dan 6 jaar\n      - nagespeeld in beide versies: ");
        uit.ShouldNotContain("afwijzen wordt toekennen");
        uit.ShouldNotContain("niet nagegaan");

        // Not yet so far, or farther than the calendar goes.
        Werkplaats.Wmo("bewijs", "oud", "--zonder-code").Uit.ShouldContain("\n    - de leeftijd uit dag van herstel heeft geen waarde (zoals wanneer die dag nog moet komen)\n");
    }

    /// <summary>Of one housemate or two a contribution is another sum, which the reader knows by one name; but not where in one version that name is another sum.</summary>
    [Fact]
    public void Wat_wordt_uitgerekend_heet_als_het_begrip()
    {
        const string Beleid = """
            paragraaf Leidraad 5 "Vergoeding"
            gegevens van een bewoner
              inkomen : bedrag  vraag "Inkomen?"
            gegevens over wonen
              huur : bedrag  vraag "Huur?"
            lijst bewoners: elk een bewoner, hoogstens 2
              vraag "Wie wonen er?"
            begrip draagkracht : bedrag
              is het totaal van inkomen van de bewoners min huur
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel weinig
                als draagkracht is minder dan € 100
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("€ 100", "€ 90", StringComparison.Ordinal));
        var uit = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit;
        uit.ShouldContain("\n  - als het aantal bewoners is 1 en draagkracht is minstens € 90 en minder dan € 100\n");
        uit.ShouldContain("\n  - als het aantal bewoners is 2 en draagkracht is minstens € 90 en minder dan € 100\n");

        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("min huur", "plus huur", StringComparison.Ordinal));
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain("en ('inkomen van 1e bewoner' min huur) is minder dan € 100 en ('inkomen van 1e bewoner' plus huur) is minstens € 100\n");
    }

    [Fact]
    public void Veel_voorwaarden_staan_onder_elkaar()
    {
        const string Beleid = """
            paragraaf Leidraad 5 "Vergoeding"
            gegevens over iets
              akkoord : ja/nee  vraag "1?"
              budget : ja/nee  vraag "2?"
              haast : ja/nee  vraag "3?"
              wens : ja/nee  vraag "4?"
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel alles
                als akkoord en budget en haast en wens
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace(" en haast en wens", " en haast", StringComparison.Ordinal));
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain("""
            afwijzen wordt toekennen:
              - als akkoord is ja
                en budget is ja
                en haast is ja
                en wens is nee
                  - nagespeeld in beide versies: akkoord: ja; budget: ja; haast: ja; wens: nee

            """.ReplaceLineEndings("\n"));
    }

    private JsonElement Onderdeel(string soort, string naam) => Vergelijk(0).GetProperty("onderdelen").EnumerateArray().Single(o => o.GetProperty("soort").GetString() == soort && o.GetProperty("naam").GetString() == naam);

    private static List<string> Wijzigingen(JsonElement onderdeel) => [.. onderdeel.GetProperty("wijzigingen").EnumerateArray().Select(w => $"{w.GetProperty("wat")}: {w.GetProperty("oud")} → {w.GetProperty("nieuw")}")];
}
