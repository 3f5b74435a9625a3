using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>What <c>wmo vergelijk</c> says of a change: verdicts, the step of the version, what was meant; as Markdown, as a page, and for programs.</summary>
public sealed class VergelijkOordelenTests : Vergelijkproef
{
    // What others rest on: up to a limit of 100 metres.
    private const string Ligging = """
        paragraaf Leidraad 5 "Vergoeding"
        gegevens over plaats
          verte : afstand  vraag "Hoe ver?"
        besluit ligging
          uitkomsten dichtbij, ver
          regel eerst
            als verte is hoogstens 100 meter
            dan dichtbij
          anders ver
        """;

    // A wider limit turns afwijzen into toekennen, or into doorverwijzen where the pool helps: that is better or worse according to what is favourable.
    [Theory]
    [InlineData("is 500 meter", "is 600 meter", "toekennen, doorverwijzen", "ruimer")]
    [InlineData("is 500 meter", "is 400 meter", "toekennen, doorverwijzen", "strenger")]
    [InlineData("is 500 meter", "is 600 meter", "afwijzen", "strenger")]
    [InlineData("is 500 meter", "is 600 meter", "toekennen", "anders")]
    [InlineData("is 500 meter", "is 600 meter", null, "anders")]
    [InlineData("vraag \"Hoeveel", "vraag \"Ongeveer hoeveel", "toekennen", "gelijk")]
    public void Een_besluit_is_gelijk_ruimer_strenger_of_anders(string van, string naar, string? gunstig, string oordeel)
    {
        Wijzig(van, naar);
        Scootmobiel(Vergelijk(gunstig is null ? [] : ["--gunstig", gunstig])).GetProperty("oordeel").GetString().ShouldBe(oordeel);
    }

    // Only a name can be another name for the same: what is not regulated has none, and another amount is another amount.
    [Fact]
    public void Alleen_een_uitkomst_met_een_naam_kan_hernoemd_zijn()
    {
        const string Toeslag = """
            paragraaf Leidraad 5 "Vergoeding"

            gegevens over vervoer
              eigen auto : ja/nee
                vraag "Heeft de cliënt een eigen auto?"

            begrip toeslag : bedrag
              regel met auto
                als eigen auto
                dan € 10
                want "Met een auto is het minder."
              anders € 20
                want "Zonder auto is het meer."

            """;
        Werkplaats.Schrijf("oud/toeslag.wmo", Toeslag);
        Werkplaats.Schrijf("nieuw/toeslag.wmo", Toeslag.Replace("€ 20", "€ 25"));
        Wijzig("anders afwijzen\n", "anders niet geregeld\n");
        var verschil = Vergelijk();
        Oordelen(verschil).ShouldContain("toeslag: anders");
        Oordelen(verschil).ShouldContain("scootmobiel: anders");
        Toelichting(verschil).ShouldBeEmpty();

        Wijzig("doorverwijzen", "verwijzen");
        Toelichting(Vergelijk()).ShouldBe(["De uitkomst verwijzen komt precies in de gevallen waarin het doorverwijzen was: het lijkt een andere naam voor hetzelfde."]);

        static IEnumerable<string?> Toelichting(JsonElement verschil) => verschil.GetProperty("besluiten").EnumerateArray().SelectMany(b => b.GetProperty("toelichting").EnumerateArray()).Select(t => t.GetString());
    }

    [Fact]
    public void Een_besluit_erbij_en_een_besluit_weg()
    {
        Wijzig("besluit scootmobiel", "besluit elektrisch rijden");
        var verschil = Vergelijk();
        Oordelen(verschil).ShouldContain("scootmobiel: vervallen");
        Oordelen(verschil).ShouldContain("elektrisch rijden: nieuw");
        verschil.GetProperty("versiestap").GetString().ShouldBe("major");
        Api(verschil).ShouldContain("major: De klasse Scootmobiel is weg: het besluit scootmobiel is er niet meer, of heet anders.");
    }

    // What others see of it: nothing, words, outcomes, what compiles no more.
    [Theory]
    [InlineData("Scootmobiel\"", "Scootmobiel\"", "geen")]
    [InlineData("De pool helpt.", "In de wijk is een pool.", "patch")]
    [InlineData("is 500 meter", "is 501 meter", "minor")]
    [InlineData("zelfstandig, instelling, dakloos", "zelfstandig, instelling, dakloos, op een schip", "minor")]
    [InlineData("zelfstandig, instelling, dakloos", "instelling, zelfstandig, dakloos", "major")]
    public void De_versie_gaat_omhoog_met_wat_anderen_ervan_merken(string van, string naar, string stap)
    {
        Wijzig(van, naar);
        Vergelijk().GetProperty("versiestap").GetString().ShouldBe(stap);
    }

    // No rule of the decision is written otherwise, and yet it asks something else: below it, or because a name stands for something else.
    [Fact]
    public void Een_besluit_vraagt_ook_anders_door_wat_eronder_verandert()
    {
        Wijzig("is ja als woonvorm is dakloos", "is ja als woonvorm is dakloos en kosten is meer dan € 5");
        Api(Vergelijk()).ShouldBe(["minor: ScootmobielGegevens.Kosten is nieuw: wie het niet invult, laat het onbekend."]);
    }

    [Fact]
    public void Een_begrip_dat_een_gegeven_wordt_wordt_gevraagd()
    {
        const string Begrip = """
            begrip loopt slecht : ja/nee
              volgens Wmo artikel 2.3.5 lid 3
              is ja als loopafstand is hoogstens grens

            """;
        const string Vraag = """
            gegevens over slecht lopen
              loopt slecht : ja/nee
                vraag "Loopt de cliënt slecht?"

            """;
        Wijzig(Begrip, Vraag);
        Api(Vergelijk()).ShouldBe(["minor: ScootmobielGegevens.LooptSlecht is nieuw: wie het niet invult, laat het onbekend."]);
    }

    [Fact]
    public void Een_voorbeeld_is_gewijzigd_als_er_iets_anders_bekend_is()
    {
        // The second begins with all that the first says.
        Wijzig("loopafstand is 300 meter", "loopafstand is 310 meter");
        Voorbeelden(Vergelijk()).ShouldBe(["loopt 300 meter", "pool in de wijk"]);
        Wijzig("loopafstand is 300 meter\n    woonvorm is zelfstandig", "woonvorm is zelfstandig\n    loopafstand is 300 meter");
        Voorbeelden(Vergelijk()).ShouldBeEmpty();
        Wijzig("woonvorm is zelfstandig\n", "woonvorm is dakloos\n");
        Voorbeelden(Vergelijk()).ShouldBe(["loopt 300 meter", "pool in de wijk"]);

        static IEnumerable<string?> Voorbeelden(JsonElement verschil) => verschil.GetProperty("onderdelen").EnumerateArray().Where(o => o.GetProperty("soort").GetString() == "voorbeeld").Select(o => o.GetProperty("naam").GetString());
    }

    [Fact]
    public void Wat_niet_is_genoemd_moet_gelijk_blijven()
    {
        Wijzig("is 500 meter", "is 400 meter");
        Werkplaats.Schrijf("bedoeld.txt", "besluit lesvergoeding blijft gelijk\n");
        var verschil = Vergelijk(1, "--bedoeld", "bedoeld.txt");
        Bedoeld(verschil).ShouldBe(["besluit lesvergoeding blijft gelijk: True", "al het andere blijft gelijk: False"]);

        Werkplaats.Schrijf("bedoeld.txt", "// de grens gaat omlaag\nbesluit scootmobiel mag veranderen\n");
        Bedoeld(Vergelijk(0, "--bedoeld", "bedoeld.txt")).ShouldBe(["besluit scootmobiel mag veranderen: True", "al het andere blijft gelijk: True"]);

        Werkplaats.Schrijf("bedoeld.txt", "besluit scootmobiel blijft gelijk\n");
        Bedoeld(Vergelijk(1, "--bedoeld", "bedoeld.txt")).ShouldBe(["besluit scootmobiel blijft gelijk: False", "al het andere blijft gelijk: True"]);
    }

    /// <summary>Who must do what is part of what comes out: no case gets another outcome here, and yet scootmobiel is not what it was.</summary>
    [Fact]
    public void Een_andere_verplichting_is_niet_gelijk()
    {
        Wijzig("de cliënt aanmelden", "de cliënt bellen");
        var verschil = Vergelijk(4, "--eis-gelijk");
        verschil.GetProperty("uitkomstenGelijk").GetBoolean().ShouldBeTrue();
        verschil.GetProperty("verplichtingenGelijk").GetBoolean().ShouldBeFalse();
        Scootmobiel(Vergelijk()).GetProperty("oordeel").GetString().ShouldBe("gelijk");
        foreach (var (bedoeling, zoals) in new[] { ("blijft gelijk", false), ("verandert alleen als loopafstand is meer dan 400 meter", false), ("verandert alleen als pool helpt", true), ("mag veranderen", true) })
        {
            Werkplaats.Schrijf("bedoeld.txt", $"besluit scootmobiel {bedoeling}\n");
            Bedoeld(Vergelijk(zoals ? 0 : 1, "--bedoeld", "bedoeld.txt")).ShouldBe([$"besluit scootmobiel {bedoeling}: {zoals}", "al het andere blijft gelijk: True"]);
        }

        Werkplaats.Schrijf("bedoeld.txt", "besluit lesvergoeding blijft gelijk\n");
        Bedoeld(Vergelijk(1, "--bedoeld", "bedoeld.txt")).ShouldBe(["besluit lesvergoeding blijft gelijk: True", "al het andere blijft gelijk: False"]);
    }

    /// <summary>The duty comes with doorverwijzen, which asks for a walking distance of at most 500 metres outside an institution, and a pool that helps; now only for who is homeless.</summary>
    [Fact]
    public void Een_verplichting_komt_in_andere_gevallen()
    {
        Wijzig("uiterlijk (peildatum plus 2 weken)", "uiterlijk (peildatum plus 2 weken) mits woonvorm is dakloos");
        Werkplaats.Schrijf("bedoeld.txt", "besluit scootmobiel verandert alleen als woonvorm is instelling\n");
        var verschil = Vergelijk(1, "--bedoeld", "bedoeld.txt");
        verschil.GetProperty("versiestap").GetString().ShouldBe("minor");
        var plicht = Scootmobiel(verschil).GetProperty("verplichtingen").EnumerateArray().ShouldHaveSingleItem();
        (plicht.GetProperty("partij").GetString(), plicht.GetProperty("inhoud").GetString(), plicht.GetProperty("oordeel").GetString()).ShouldBe(("gemeente", "de cliënt aanmelden", "anders"));
        var groep = plicht.GetProperty("perioden")[0].GetProperty("groepen").EnumerateArray().ShouldHaveSingleItem();
        (groep.GetProperty("oud").GetString(), groep.GetProperty("nieuw").GetString()).ShouldBe(("wel", "niet"));
        groep.GetProperty("verplichting").GetString().ShouldBe("verplichting van gemeente \"de cliënt aanmelden\" uiterlijk peildatum plus 2 weken");
        var geval = groep.GetProperty("gevallen").EnumerateArray().ShouldHaveSingleItem();
        geval.GetProperty("als").EnumerateArray().Select(a => a.GetString()).ShouldBe(["scootmobiel is doorverwijzen", "woonvorm is niet dakloos"]);
        geval.GetProperty("nagespeeld").GetBoolean().ShouldBeTrue();
        geval.GetProperty("zaak").GetProperty("woonvorm").GetString().ShouldBe("zelfstandig");

        // Outside of an institution nothing was meant to change, and in one the duty never came.
        var bedoeld = verschil.GetProperty("bedoeld")[0];
        bedoeld.GetProperty("uitleg").GetString().ShouldBe("Er verandert in scootmobiel ook in andere gevallen een verplichting.");
        bedoeld.GetProperty("gevallen")[0].GetProperty("groepen")[0].GetProperty("verplichting").GetString().ShouldBe(groep.GetProperty("verplichting").GetString());

        Werkplaats.Schrijf("bedoeld.txt", "besluit scootmobiel verandert alleen als woonvorm is zelfstandig\n");
        Bedoeld(Vergelijk(0, "--bedoeld", "bedoeld.txt")).ShouldBe(["besluit scootmobiel verandert alleen als woonvorm is zelfstandig: True", "al het andere blijft gelijk: True"]);
    }

    /// <summary>A reviewer reads which duty, whether it comes or goes, and when; what changes together is told once.</summary>
    [Fact]
    public void Van_een_verplichting_staat_er_wanneer_zij_verandert()
    {
        Wijzig("de cliënt aanmelden\" uiterlijk (peildatum plus 2 weken)", "de cliënt bellen\" mits woonvorm is dakloos");
        var uit = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit;
        uit.ShouldContain("Geen enkel geval krijgt een andere uitkomst; wel verandert er een verplichting.\n  scootmobiel: gelijk, verplichtingen anders\n");
        uit.ShouldContain("komt erbij: verplichting van gemeente \"de cliënt bellen\":\n  - als ");
        uit.ShouldContain("komt niet meer: verplichting van gemeente \"de cliënt aanmelden\" uiterlijk peildatum plus 2 weken:\n  - als ");

        Wijzig("de cliënt aanmelden", "de cliënt bellen");
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain(
            "verplichting van gemeente \"de cliënt aanmelden\" uiterlijk peildatum plus 2 weken wordt verplichting van gemeente \"de cliënt bellen\" uiterlijk peildatum plus 2 weken:\n  - als ");

        // It stands at the only rule that gives doorverwijzen, and so it goes with that outcome; that is not told apart.
        Wijzig("is 500 meter", "is 400 meter");
        var samen = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit;
        samen.ShouldNotContain("komt niet meer");
        samen.ShouldContain("  - Bij doorverwijzen hoort, zoals eerst: verplichting van gemeente \"de cliënt aanmelden\" uiterlijk peildatum plus 2 weken.\n");

        // With another rule for the same outcome, that has no such duty, it is told with the outcome that changes in the same cases.
        const string Ook = "\n          regel spoed\n            als loopafstand is hoogstens 10 meter\n            dan doorverwijzen\n\n          anders afwijzen";
        foreach (var (map, grens) in new[] { ("oud", "is 500 meter"), ("nieuw", "is 400 meter") })
        {
            Werkplaats.Schrijf(map + "/scootmobiel.wmo", Proefbeleid.Scootmobiel.Replace("is 500 meter", grens, StringComparison.Ordinal).Replace("\n  anders afwijzen", Ook.Replace("\n        ", "\n", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain("doorverwijzen wordt afwijzen\n  komt niet meer: verplichting van gemeente \"de cliënt aanmelden\" uiterlijk peildatum plus 2 weken:\n  - als ");
    }

    [Theory]
    [InlineData("scootmobiel mag veranderen", "bedoeld.txt:1: 'scootmobiel mag veranderen' is geen bedoeling.")]
    [InlineData("\nbesluit scootmobeil mag veranderen", "bedoeld.txt:2: er is geen besluit of begrip 'scootmobeil'.")]
    [InlineData("besluit scootmobiel verandert alleen als loopafstnd is meer dan 400 meter", "bedoeld.txt:1: ")]
    public void Een_bedoeling_die_niet_te_lezen_is_wordt_gemeld(string tekst, string begin)
    {
        Werkplaats.Schrijf("bedoeld.txt", tekst + "\n");
        var afloop = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--bedoeld", "bedoeld.txt");
        afloop.Code.ShouldBe(2);
        afloop.Fout.ShouldStartWith("Fout: " + begin);
    }

    [Fact]
    public void Een_uitkomst_die_geen_besluit_heeft_is_een_vergissing()
    {
        var afloop = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--gunstig", "toegekend");
        afloop.Code.ShouldBe(2);
        afloop.Fout.ShouldStartWith("Fout: Geen besluit heeft de uitkomst 'toegekend'.");
    }

    [Fact]
    public void Markdown_is_geschikt_voor_een_opmerking_bij_een_wijziging()
    {
        Wijzig("is 500 meter", "is 400 meter");
        var afloop = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "markdown");
        afloop.Code.ShouldBe(0, afloop.Fout);
        var regels = afloop.Uit.Split('\n');
        regels[0].ShouldBe("# Wat verandert er: Proefbeleid");
        regels.ShouldContain("| besluit | oordeel |");
        regels.ShouldContain("| scootmobiel | anders |");
        regels.ShouldContain("## scootmobiel: anders");
        regels.ShouldContain("  * grens: met loopafstand 400 meter blijft het toekennen, met 401 meter verandert het");
        regels.ShouldContain("  * grens: met loopafstand 501 meter blijft het afwijzen, met 500 meter verandert het");

        // What was changed comes before what that does.
        regels.ShouldContain("## Wat een uitkomst of verplichting kan raken");
        Array.IndexOf(regels, "## Wat een uitkomst of verplichting kan raken").ShouldBeLessThan(Array.IndexOf(regels, "## scootmobiel: anders"));
        afloop.Uit.ShouldEndWith("\n");
        afloop.Uit.ShouldNotContain("\n\n\n");
    }

    /// <summary>GitHub takes 65,536 characters in a comment: what works through goes first, and that is said.</summary>
    [Fact]
    public void Een_opmerking_is_nooit_te_lang()
    {
        const int Besluiten = 60;
        List<string> feiten = [.. Enumerable.Range(1, 12).Select(i => $"{string.Concat(Enumerable.Repeat("lang ", 15))}feit {(char)('a' + i)}")];
        var beleid = $"""
            {Ligging}
            gegevens over iets
            {string.Join('\n', feiten.Select(f => $"  {f} : ja/nee  vraag \"Is het zo?\""))}
            {string.Join('\n', Enumerable.Range(1, Besluiten).Select(i => $"""
                besluit hulp {Naam(i)}
                  uitkomsten toekennen, afwijzen
                  regel dichtbij {Naam(i)}
                    als ligging is dichtbij en {string.Join(" en ", feiten)}
                    dan toekennen
                  anders afwijzen
                """))}
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", beleid.Replace("100 meter", "150 meter", StringComparison.Ordinal));
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.Length.ShouldBeGreaterThan(65_536);
        var markdown = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code", "--formaat", "markdown").Uit;
        markdown.Length.ShouldBeLessThan(65_536);
        markdown.ShouldContain("* grens: met verte 100 meter blijft het dichtbij, met 101 meter verandert het");
        markdown.ShouldContain("\n* afwijzen wordt toekennen\n");
        Enumerable.Range(1, Besluiten).ShouldAllBe(i => markdown.Contains($"| hulp {Naam(i)} | anders (door ligging) |", StringComparison.Ordinal));
        markdown.ShouldEndWith("\n\nDit is ingekort zodat het in één opmerking past; met --formaat html of --formaat json staat alles er.\n");
    }

    [Fact]
    public void Ook_van_veel_gewijzigde_teksten_past_een_opmerking()
    {
        var beleid = "paragraaf Leidraad 5 \"Vergoeding\"\n\ngegevens over iets\n" + string.Concat(Enumerable.Range(1, 900).Select(i => $"  feit x{Naam(i)} : ja/nee  vraag \"Is nummer {i} zo?\"\n"));
        Werkplaats.Schrijf("oud/veel.wmo", beleid);
        Werkplaats.Schrijf("nieuw/veel.wmo", beleid.Replace("Is nummer", "Is het nummer", StringComparison.Ordinal));
        var markdown = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code", "--formaat", "markdown").Uit;
        markdown.Length.ShouldBeInRange(50_000, 65_536);
        markdown.ShouldEndWith("\n\nDit is ingekort zodat het in één opmerking past; met --formaat html of --formaat json staat alles er.\n");
    }

    /// <summary>Who wants to know what comes of it further on, or which case was tried, unfolds it; what is folded is no Markdown.</summary>
    [Fact]
    public void Wat_doorwerkt_en_een_lange_zaak_zijn_dichtgevouwen()
    {
        const string Beleid = $"""
            {Ligging}
            gegevens over iets
              akkoord : ja/nee  vraag "Akkoord?"
              budget : ja/nee  vraag "Is er geld?"
              'haast | <nu>' : ja/nee  vraag "Is er haast?"
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als ligging is dichtbij en akkoord en budget en 'haast | <nu>'
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("100 meter", "150 meter", StringComparison.Ordinal));
        var markdown = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code", "--formaat", "markdown").Uit;
        markdown.ShouldContain("  * nagespeeld in beide versies: verte: 101 meter\n");
        markdown.ShouldContain("\n<details><summary>afwijzen wordt toekennen</summary>\n\nOp ");
        markdown.ShouldContain("  * <details><summary>nagespeeld in beide versies</summary>verte: 101 meter; akkoord: ja; budget: ja; haast | &lt;nu&gt;: ja</details>\n\n</details>\n");
        var pagina = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code", "--formaat", "html").Uit;
        pagina.ShouldContain("<details><summary>afwijzen wordt toekennen</summary>\n<p>Op ");
        pagina.ShouldContain("<li><details><summary>nagespeeld in beide versies</summary>verte: 101 meter; akkoord: ja; budget: ja; haast | &lt;nu&gt;: ja</details></li></ul></li></ul>\n</details>\n");
    }

    [Fact]
    public void Een_zaak_leest_als_de_regels_en_niet_als_een_alfabet()
    {
        // The old version asked besides whether it is autumn: that comes after all that is still asked.
        const string Beleid = $"""
            {Ligging}
            gegevens over iets
              akkoord : ja/nee  vraag "Akkoord?"
              zorg : ja/nee  vraag "Zorg?"
              herfst : ja/nee  vraag "Is het herfst?"
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als herfst en zorg en ligging is dichtbij en akkoord
                dan toekennen
              anders afwijzen
            """;
        Werkplaats.Schrijf("oud/hulp.wmo", Beleid);
        Werkplaats.Schrijf("nieuw/hulp.wmo", Beleid.Replace("als herfst en ", "als ", StringComparison.Ordinal));
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain("  - nagespeeld in beide versies: zorg: ja; verte: 0 meter; akkoord: ja; herfst: nee\n");
    }

    [Fact]
    public void Een_gewijzigde_regel_heet_zoals_zij_heet()
    {
        Wijzig("De pool helpt.", "In de wijk is een pool.");
        var markdown = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "markdown").Uit;
        markdown.ShouldContain("\nregel pool gaat voor van scootmobiel: gewijzigd");
        markdown.ShouldContain("| motivering | De pool helpt. | In de wijk is een pool. |");
    }

    [Fact]
    public void Wat_in_het_beleid_staat_wordt_geen_opmaak()
    {
        Wijzig("De pool helpt.", "<script>alert(1)</script> @iedereen [hier](http://voorbeeld) | *nu*");
        var markdown = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "markdown").Uit;
        markdown.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &#64;iedereen \\[hier\\](http://voorbeeld) \\| \\*nu\\*");
        var pagina = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "html").Uit;
        pagina.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        pagina.ShouldNotContain("<script");
    }

    [Fact]
    public void De_pagina_staat_op_zichzelf()
    {
        Wijzig("is 500 meter", "is 400 meter");
        var pagina = Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "html").Uit;
        pagina.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"nl\">");
        pagina.ShouldContain("<h1>Wat verandert er: Proefbeleid</h1>");
        pagina.ShouldContain("<td>scootmobiel</td><td>anders</td>");
        pagina.ShouldContain("default-src 'none'");
        pagina.ShouldNotContain("src=");
        pagina.ShouldNotContain("href=");
        pagina.ShouldEndWith("</body>\n</html>\n");
    }

    // A name for each number, in letters.
    private static string Naam(int nummer) => nummer < 26 ? ((char)('a' + nummer)).ToString() : Naam(nummer / 26) + (char)('a' + (nummer % 26));

    private JsonElement Vergelijk(params string[] opties) => Vergelijk(0, opties);

    private static List<string> Oordelen(JsonElement verschil) => [.. verschil.GetProperty("besluiten").EnumerateArray().Select(b => $"{b.GetProperty("naam")}: {b.GetProperty("oordeel")}")];

    private static List<string> Api(JsonElement verschil) => [.. verschil.GetProperty("api").EnumerateArray().Select(a => $"{a.GetProperty("stap")}: {a.GetProperty("wat")}")];

    private static List<string> Bedoeld(JsonElement verschil) => [.. verschil.GetProperty("bedoeld").EnumerateArray().Select(b => $"{b.GetProperty("bedoeling")}: {b.GetProperty("klopt").GetBoolean()}")];
}
