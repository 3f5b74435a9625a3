using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>Coverage on the command line. What is counted, is tested with the compiler.</summary>
public sealed class DekkingTests : IDisposable
{
    private const string Beleid = """"
        beleid "Lopen <&> ""rijden"""
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1

        gegevens over lopen
          loopafstand : afstand
            vraag "Hoe ver?"

        besluit hulp
          uitkomsten toekennen, afwijzen

          regel loopt slecht
            als loopafstand is hoogstens 500 meter
            dan toekennen

          anders afwijzen
            want "Loopt <b>ver</b>."

        """";

    private const string Grens = """
        voorbeeld "500 & <i>niet</i> meer"
          bij besluit hulp
          gegeven
            loopafstand is 500 meter
          verwacht toekennen

        """;

    private const string Erboven = """
        voorbeeld "501"
          bij besluit hulp
          gegeven
            loopafstand is 501 meter
          verwacht afwijzen

        """;

    private static readonly JsonSerializerOptions Letterlijk = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    private void Zet(string voorbeelden) => _werkplaats.Schrijf("beleid/hulp.wmo", Beleid + voorbeelden);

    [Fact]
    public void Wat_ontbreekt()
    {
        Zet(Grens);
        const string uit = """
            Het ene voorbeeld klopt.

            Dekking door de voorbeelden
              besluit hulp: regels 1 van 2, voorwaarden 0 van 1 (beide kanten), grenzen 0 van 1
              totaal: regels 1 van 2, voorwaarden 0 van 1 (beide kanten), grenzen 0 van 1

            beleid/hulp.wmo:14:9: voorwaarde 'loopafstand is hoogstens 500 meter' is in geen voorbeeld nee
              nodig: een voorbeeld waarin 'loopafstand is hoogstens 500 meter' nee is
            beleid/hulp.wmo:14:9: grens 'loopafstand is hoogstens 500 meter' heeft geen voorbeeld net erboven
              nodig: een voorbeeld waarin loopafstand 501 meter is
            beleid/hulp.wmo:17:3: anders van besluit 'hulp' draagt in geen voorbeeld de uitkomst
              nodig: een voorbeeld waarin geen regel van hulp iets geeft en er dus afwijzen uit komt

            De voorbeelden missen nog 3 gevallen.

            """;
        _werkplaats.Wmo("toets", "beleid", "--dekking").MoetZijn(0, uit);
        _werkplaats.Wmo("toets", "beleid", "--eis-dekking").MoetZijn(1, uit);
        _werkplaats.Wmo("test", "beleid", "--coverage", "--require-coverage").MoetZijn(1, uit);
        _werkplaats.Wmo("toets", "beleid").MoetZijn(0, "Het ene voorbeeld klopt.\n");
    }

    [Fact]
    public void Alles_geraakt()
    {
        Zet(Grens + Erboven);
        _werkplaats.Wmo("toets", "beleid", "--eis-dekking").MoetZijn(0, """
            Alle 2 voorbeelden kloppen.

            Dekking door de voorbeelden
              besluit hulp: regels 2 van 2, voorwaarden 1 van 1 (beide kanten), grenzen 1 van 1
              totaal: regels 2 van 2, voorwaarden 1 van 1 (beide kanten), grenzen 1 van 1

            De voorbeelden raken alles.

            """);
    }

    [Fact]
    public void Json()
    {
        Zet(Grens);
        var afloop = _werkplaats.Wmo("toets", "beleid", "--eis-dekking", "--formaat", "json");
        afloop.Code.ShouldBe(1);
        var alles = JsonDocument.Parse(afloop.Uit).RootElement;
        alles.GetProperty("geslaagd").GetInt32().ShouldBe(1);
        var dekking = alles.GetProperty("dekking");
        dekking.GetProperty("volledig").GetBoolean().ShouldBeFalse();
        Plat(dekking.GetProperty("totaal")).ShouldBe("""{"regels":{"gedekt":1,"van":2},"voorwaarden":{"gedekt":0,"van":1},"grenzen":{"gedekt":0,"van":1}}""");
        Plat(dekking.GetProperty("besluiten")).ShouldBe("""[{"besluit":"hulp","regels":{"gedekt":1,"van":2},"voorwaarden":{"gedekt":0,"van":1},"grenzen":{"gedekt":0,"van":1}}]""");
        var definitie = dekking.GetProperty("definities")[0];
        Plat(definitie.GetProperty("regels")).ShouldBe(
            """[{"naam":"loopt slecht","bestand":"beleid/hulp.wmo","regelnummer":13,"voorbeelden":["500 & <i>niet</i> meer"]},{"naam":"anders","bestand":"beleid/hulp.wmo","regelnummer":17,"voorbeelden":[]}]""");
        Plat(definitie.GetProperty("voorwaarden")).ShouldBe(
            """[{"tekst":"loopafstand is hoogstens 500 meter","bestand":"beleid/hulp.wmo","regelnummer":14,"ja":["500 & <i>niet</i> meer"],"nee":[]}]""");
        Plat(definitie.GetProperty("grenzen")[0].GetProperty("zijden")).ShouldBe(
            """[{"zijde":"net eronder","verplicht":false,"voorbeelden":[]},{"zijde":"erop","verplicht":true,"voorbeelden":["500 & <i>niet</i> meer"]},{"zijde":"net erboven","verplicht":true,"voorbeelden":[]}]""");
        dekking.GetProperty("ontbreekt").GetArrayLength().ShouldBe(3);
        Plat(dekking.GetProperty("ontbreekt")[1]).ShouldBe(
            """{"besluit":"hulp","bestand":"beleid/hulp.wmo","regelnummer":14,"wat":"grens 'loopafstand is hoogstens 500 meter' heeft geen voorbeeld net erboven","nodig":"een voorbeeld waarin loopafstand 501 meter is"}""");
    }

    [Fact]
    public void De_pagina()
    {
        Zet(Grens);
        var afloop = _werkplaats.Wmo("toets", "beleid", "--dekking-html", "dekking.html");
        afloop.Code.ShouldBe(0);
        afloop.Fout.ShouldBe("De dekking staat in dekking.html.\n");
        var pagina = _werkplaats.Lees("dekking.html");

        // Nothing of the policy is read as HTML, and nothing comes from elsewhere.
        pagina.ShouldContain("<title>Dekking van Lopen &lt;&amp;&gt; &quot;rijden&quot;</title>");
        pagina.ShouldContain("Loopt &lt;b&gt;ver&lt;/b&gt;.");
        pagina.ShouldContain("draagt de uitkomst in &quot;500 &amp; &lt;i&gt;niet&lt;/i&gt; meer&quot;");
        pagina.ShouldNotContain("<i>");
        pagina.ShouldNotContain("<script");
        pagina.ShouldNotContain("http:");
        pagina.ShouldNotContain("https:");
        pagina.ShouldContain("prefers-color-scheme: dark");

        // The rule carried, the condition was ja only, anders never.
        pagina.ShouldContain(">loopt slecht</mark>");
        pagina.ShouldContain("  regel <mark class=\"goed\" title=\"Regel &#39;loopt slecht&#39;: draagt de uitkomst in");
        pagina.ShouldContain("    als <mark class=\"deels\" title=\"Voorwaarde: ja in &quot;500");
        pagina.ShouldContain("; nodig is een voorbeeld waarin loopafstand 501 meter is\">loopafstand is hoogstens 500 meter</mark></span>");
        pagina.ShouldContain("  <mark class=\"niet\" title=\"Anders van besluit &#39;hulp&#39;: draagt de uitkomst in geen voorbeeld\">anders</mark> afwijzen</span>");
        pagina.ShouldContain("<a href=\"#b0r17\">beleid/hulp.wmo:17:3</a>");
        pagina.ShouldContain("<span id=\"b0r17\" data-n=\"17\">");
    }

    [Fact]
    public void De_pagina_is_elke_keer_gelijk()
    {
        Zet(Grens + Erboven);
        _werkplaats.Wmo("toets", "beleid", "--dekking-html", "een.html").Code.ShouldBe(0);
        _werkplaats.Wmo("toets", "beleid", "--dekking-html", "twee.html").Code.ShouldBe(0);
        _werkplaats.Lees("een.html").ShouldBe(_werkplaats.Lees("twee.html"));
        _werkplaats.Lees("een.html").ShouldContain("<p>Niets: de voorbeelden raken alles.</p>");
    }

    [Fact]
    public void Wat_niet_kan()
    {
        Zet(Grens);
        _werkplaats.Wmo("toets", "beleid", "--dekking", "--alleen", "500").MoetZijn(2, "", "Fout: De dekking gaat over alle voorbeelden.\nLaat --alleen weg.\n");
        _werkplaats.Wmo("toets", "beleid", "--dekking-html", "").MoetZijn(2, "", "Fout: Noem het bestand waarin de pagina komt: --dekking-html <bestand>.\n");
        var afloop = _werkplaats.Wmo("toets", "beleid", "--dekking-html", "bestaat-niet/dekking.html");
        (afloop.Code, afloop.Fout).ShouldBe((2, "Fout: 'bestaat-niet/dekking.html' kan niet worden geschreven.\n"));
    }

    [Fact]
    public void Een_voorbeeld_dat_niet_klopt_telt_niet()
    {
        Zet(Grens + Erboven.Replace("afwijzen", "toekennen"));
        var afloop = _werkplaats.Wmo("toets", "beleid", "--dekking");
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldContain("1 voorbeeld klopt niet, van de 2.\n");
        afloop.Uit.ShouldContain("  totaal: regels 1 van 2, voorwaarden 0 van 1 (beide kanten), grenzen 0 van 1\n");
    }

    private static string Plat(JsonElement element) => JsonSerializer.Serialize(element, Letterlijk);
}
