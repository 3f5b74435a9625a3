using WmoDsl.Compiler.Evaluation;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>What worked examples touch of a policy, worked out by hand.</summary>
public sealed class DekkingTests
{
    private const string Feiten = """
        gegevens over x
          p : ja/nee vraag "?"
          q : ja/nee vraag "?"
          ver : afstand vraag "?"
          aantal : getal vraag "?"
          maat : decimaal getal vraag "?"
          deel : percentage vraag "?"
          kosten : bedrag vraag "?"
          dagen tijd : duur in dagen vraag "?"
          maanden tijd : duur in maanden vraag "?"
          dag : datum vraag "?"
          oud : leeftijd vraag "?"
          lessen : getal van 1 tot en met 4 vraag "?"

        """;

    private static Dekking Meet(string tekst)
    {
        var beleid = Proef.Goed(Feiten + tekst).Beleid;
        return Dekkingsmeting.Meet(beleid, beleid.Voorbeelden.Select(v => Voorbeeldtoets.Voer(v, beleid.Geldig)));
    }

    private static string Voorbeeld(string naam, string bij, string gegeven, string verwacht) =>
        $"voorbeeld \"{naam}\"\n  bij {bij}\n  gegeven\n    {string.Join("\n    ", gegeven.Split(';', StringSplitOptions.TrimEntries))}\n  verwacht {verwacht}\n";

    private static IEnumerable<string> Gaten(Dekking dekking) => dekking.Gaten.Select(g => $"{g.Wat}: {g.Nodig}");

    private const string Besluit = """
        besluit b
          uitkomsten toekennen, afwijzen
          regel hoofd
            als p
            dan toekennen
          regel uitz
            uitzondering op hoofd
            als q
            dan afwijzen
          anders afwijzen

        """;

    [Fact]
    public void Zonder_voorbeelden_ontbreekt_alles()
    {
        var dekking = Meet(Besluit);
        Gaten(dekking).ShouldBe([
            "regel 'hoofd' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin regel hoofd een grond is van toekennen",
            "voorwaarde 'p' is in geen voorbeeld ja: een voorbeeld waarin 'p' ja is",
            "voorwaarde 'p' is in geen voorbeeld nee: een voorbeeld waarin 'p' nee is",
            "regel 'uitz' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin regel uitz een grond is van afwijzen",
            "voorwaarde 'q' is in geen voorbeeld ja: een voorbeeld waarin 'q' ja is",
            "voorwaarde 'q' is in geen voorbeeld nee: een voorbeeld waarin 'q' nee is",
            "anders van besluit 'b' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin geen regel van b iets geeft en er dus afwijzen uit komt",
        ]);
        dekking.Totaal.ShouldBe(new Dekkingstelling(0, 3, 0, 2, 0, 0));
    }

    [Fact]
    public void Regels_en_voorwaarden()
    {
        // The exception sets the main rule aside, so only the first example has it as a ground.
        var dekking = Meet(Besluit + Voorbeeld("een", "besluit b", "p is ja; q is nee", "toekennen") + Voorbeeld("twee", "besluit b", "p is ja; q is ja", "afwijzen"));
        Gaten(dekking).ShouldBe([
            "voorwaarde 'p' is in geen voorbeeld nee: een voorbeeld waarin 'p' nee is",
            "anders van besluit 'b' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin geen regel van b iets geeft en er dus afwijzen uit komt",
        ]);
        dekking.Totaal.ShouldBe(new Dekkingstelling(2, 3, 1, 2, 0, 0));
        dekking.Definities.Single().Regels.Select(r => string.Join(",", r.Voorbeelden.Select(v => v.Naam))).ShouldBe(["een", "twee", ""]);
        dekking.Definities.Single().Voorwaarden.Select(v => string.Join(",", v.Ja.Select(e => e.Naam)) + "/" + string.Join(",", v.Nee.Select(e => e.Naam))).ShouldBe(["een,twee/", "twee/een"]);
    }

    [Fact]
    public void Alles_geraakt()
    {
        var dekking = Meet(Besluit
            + Voorbeeld("een", "besluit b", "p is ja; q is nee", "toekennen")
            + Voorbeeld("twee", "besluit b", "p is ja; q is ja", "afwijzen")
            + Voorbeeld("drie", "besluit b", "p is nee; q is nee", "afwijzen"));
        dekking.Gaten.ShouldBeEmpty();
        dekking.Totaal.ShouldBe(new Dekkingstelling(3, 3, 2, 2, 0, 0));
    }

    [Fact]
    public void Wat_onbekend_blijft_of_niet_klopt_telt_niet() => Meet(Besluit
        + Voorbeeld("onbekend", "besluit b", "p is ja", "gegevens nodig: q")
        + Voorbeeld("klopt niet", "besluit b", "p is nee; q is ja", "toekennen")).Totaal.ShouldBe(new Dekkingstelling(0, 3, 0, 2, 0, 0));

    [Fact]
    public void Een_tegenstrijdigheid_draagt_geen_uitkomst() => Meet("""
        besluit b
          uitkomsten toekennen, afwijzen
          regel eerste
            als p
            dan toekennen
          regel ander
            dan afwijzen

        """ + Voorbeeld("strijd", "besluit b", "p is ja", "tegenstrijdig")).Totaal.ShouldBe(new Dekkingstelling(0, 2, 0, 1, 0, 0));

    // The outcome is certain, but which of the two rules gives it is not.
    [Fact]
    public void Een_onzekere_grond_telt_niet() => Meet("""
        besluit b
          uitkomsten toekennen
          regel eerste
            als p
            dan toekennen
          anders toekennen

        """ + Voorbeeld("een", "besluit b", "q is ja", "toekennen")).Totaal.ShouldBe(new Dekkingstelling(0, 2, 0, 1, 0, 0));

    [Fact]
    public void Een_begrip_zonder_eigen_regels()
    {
        Gaten(Meet("begrip c : ja/nee\n  is ja als p\nbegrip som : getal\n  is aantal plus 1\n")).ShouldBe([
            "begrip 'c' is ja en draagt in geen voorbeeld de uitkomst: een voorbeeld waarin c ja is",
            "begrip 'c' is nee en draagt in geen voorbeeld de uitkomst: een voorbeeld waarin c nee is",
            "voorwaarde 'p' is in geen voorbeeld ja: een voorbeeld waarin 'p' ja is",
            "voorwaarde 'p' is in geen voorbeeld nee: een voorbeeld waarin 'p' nee is",
            "begrip 'som' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin som een waarde heeft",
        ]);
    }

    private const string MetBegrippen = """
        begrip c : ja/nee
          is ja als p
        begrip mee : ja/nee
          is ja als q
        begrip los : ja/nee
          is ja als p
        besluit b
          uitkomsten toekennen, afwijzen
          levert ook mee
          regel hoofd
            als c
            dan toekennen
          anders afwijzen
        besluit b2
          uitkomsten wel, zonder
          regel hoofd
            als niet c
            dan zonder
          anders wel

        """;

    [Fact]
    public void Een_begrip_telt_bij_elk_besluit_en_in_het_totaal_een_keer()
    {
        // One example of b: p is ja. Its rule, 'c is ja' and nothing of c the other way.
        var dekking = Meet(MetBegrippen + Voorbeeld("een", "besluit b", "p is ja; q is ja", "toekennen"));
        dekking.Besluiten.Select(b => (b.Besluit.Naam, b.Telling)).ShouldBe([
            ("b", new Dekkingstelling(2, 6, 0, 2, 0, 0)),
            ("b2", new Dekkingstelling(1, 4, 0, 1, 0, 0)),
        ]);
        dekking.Overig.Select(d => d.Naam).ShouldBe(["los"]);
        dekking.Totaal.ShouldBe(new Dekkingstelling(2, 10, 0, 3, 0, 0));
        dekking.Definities[0].Voorwaarden.Single().Ja.Length.ShouldBe(1);
        dekking.Definities[1].Voorwaarden.Single().IsGeraakt.ShouldBeFalse();
        dekking.Definities[2].Voorwaarden.Single().IsGeraakt.ShouldBeFalse();
    }

    [Fact]
    public void Wat_het_besluit_ook_levert_telt_als_het_voorbeeld_het_verwacht() =>
        Meet(MetBegrippen + Voorbeeld("een", "besluit b", "p is ja; q is ja", "toekennen\n    en mee is ja")).Definities[1].Voorwaarden.Single().Ja.Length.ShouldBe(1);

    [Fact]
    public void Een_regel_die_niet_geldt_op_de_dag_telt_niet()
    {
        var dekking = Meet("""
            besluit b
              uitkomsten toekennen, afwijzen
              regel later
                geldig vanaf 1 januari 2024
                als p
                dan toekennen
              anders afwijzen

            """ + Voorbeeld("een", "besluit b", "p is nee", "afwijzen"));
        dekking.Totaal.ShouldBe(new Dekkingstelling(1, 2, 0, 1, 0, 0));
        dekking.Definities.Single().Voorwaarden.Single().IsGeraakt.ShouldBeFalse();
    }

    [Fact]
    public void Een_begrip_van_een_groep_telt_per_rol()
    {
        const string tekst = """
            gegevens van een helper
              goed : ja/nee vraag "?"
              jaren : leeftijd vraag "?"
            rol cliënt is een helper
            rol buur is een helper, mag ontbreken
            begrip geschikt van een helper : ja/nee
              is ja als goed en jaren is minstens 18 jaar
            besluit b
              uitkomsten toekennen, afwijzen
              regel hoofd
                als geschikt van de cliënt of geschikt van de buur
                dan toekennen
              anders afwijzen

            """;
        var dekking = Meet(tekst
            + Voorbeeld("een", "besluit b", "goed van cliënt is ja; jaren van cliënt is 18 jaar; er is geen buur", "toekennen")
            + Voorbeeld("twee", "besluit b", "goed van cliënt is nee; jaren van cliënt is 17 jaar; er is een buur; goed van buur is ja; jaren van buur is 18 jaar", "toekennen"));

        // Of a neighbour who is not there, nothing is weighed.
        Gaten(dekking).ShouldBe([
            "begrip 'geschikt' van buur is nee en draagt in geen voorbeeld de uitkomst: een voorbeeld waarin geschikt van buur nee is",
            "voorwaarde 'goed' van buur is in geen voorbeeld nee: een voorbeeld waarin 'goed' van buur nee is",
            "voorwaarde 'jaren is minstens 18 jaar' van buur is in geen voorbeeld nee: een voorbeeld waarin 'jaren is minstens 18 jaar' van buur nee is",
            "grens 'jaren is minstens 18 jaar' van buur heeft geen voorbeeld net eronder: een voorbeeld waarin jaren van buur 17 jaar is",
            "anders van besluit 'b' draagt in geen voorbeeld de uitkomst: een voorbeeld waarin geen regel van b iets geeft en er dus afwijzen uit komt",
        ]);
        dekking.Totaal.ShouldBe(new Dekkingstelling(4, 6, 2, 4, 1, 2));
    }

    private static IEnumerable<string> Grensgaten(string voorwaarde, params string[] waarden) => Meet(
        "parameter grens : afstand\n  vanaf 1 januari 2020 is 300 meter\n  vanaf 1 januari 2022 is 400 meter\n"
        + $"begrip c : ja/nee\n  is ja als {voorwaarde}\n"
        + string.Concat(waarden.Select((w, i) => Voorbeeld("v" + i, "begrip c", w, w.EndsWith(" (ja)", StringComparison.Ordinal) ? "ja" : "nee").Replace(" (ja)", ""))))
        .Definities.Single().Grenzen.SelectMany(g => g.Leemten).Select(l => l.Nodig.Replace("een voorbeeld waarin ", ""));

    [Theory]
    [InlineData("ver is hoogstens 500 meter", "ver 500 meter is; ver 501 meter is")]
    [InlineData("ver is meer dan 500 meter", "ver 500 meter is; ver 501 meter is")]
    [InlineData("ver is minder dan 500 meter", "ver 499 meter is; ver 500 meter is")]
    [InlineData("ver is minstens 500 meter", "ver 499 meter is; ver 500 meter is")]
    [InlineData("500 meter is meer dan ver", "ver 499 meter is; ver 500 meter is")]
    [InlineData("500 meter is hoogstens ver", "ver 499 meter is; ver 500 meter is")]
    [InlineData("niet ver is hoogstens 500 meter", "ver 500 meter is; ver 501 meter is")]
    [InlineData("ver ligt van 100 meter tot en met 500 meter", "ver 99 meter is; ver 100 meter is; ver 500 meter is; ver 501 meter is")]
    [InlineData("ver is hoogstens grens", "ver 400 meter is; ver 401 meter is")]
    [InlineData("ver is hoogstens grens plus 50 meter", "ver 450 meter is; ver 451 meter is")]
    [InlineData("ver is 500 meter", "")]
    [InlineData("ver is niet 500 meter", "")]
    [InlineData("ver is een van (500 meter, 600 meter)", "")]
    [InlineData("ver is hoogstens 2 maal ver", "")]
    public void Alleen_de_twee_zijden_die_de_vergelijking_onderscheidt(string voorwaarde, string nodig) => string.Join("; ", Grensgaten(voorwaarde)).ShouldBe(nodig);

    [Theory]
    [InlineData("aantal is meer dan 3", "aantal 3 is; aantal 4 is")]
    [InlineData("maat is meer dan 2,5", "maat 2,5 is; maat 2,6 is")]
    [InlineData("deel is meer dan 10 procent", "deel 10% is; deel 10,1% is")]
    [InlineData("kosten is meer dan € 10", "kosten € 10 is; kosten € 10,01 is")]
    [InlineData("dagen tijd is meer dan 2 weken", "dagen tijd 2 weken is; dagen tijd 15 dagen is")]
    [InlineData("maanden tijd is meer dan 6 maanden", "maanden tijd 6 maanden is; maanden tijd 7 maanden is")]
    [InlineData("oud is meer dan 18 jaar", "oud 18 jaar is; oud 19 jaar is")]
    [InlineData("dag is na 28 februari 2023", "dag 28 februari 2023 is; dag 1 maart 2023 is")]
    [InlineData("de leeftijd uit dag is minder dan 18 jaar", "de leeftijd uit dag 17 jaar is; de leeftijd uit dag 18 jaar is")]
    [InlineData("aantal plus lessen is meer dan 3", "aantal plus lessen 3 is; aantal plus lessen 4 is")]
    public void De_stap_hangt_af_van_de_soort(string voorwaarde, string nodig) => string.Join("; ", Grensgaten(voorwaarde)).ShouldBe(nodig);

    // No piece and a half, no half cent, nothing outside the range: the nearest that exist.
    [Theory]
    [InlineData("aantal is meer dan 2,5", "aantal 2 is; aantal 3 is")]
    [InlineData("aantal is minder dan 2,5", "aantal 2 is; aantal 3 is")]
    [InlineData("kosten is meer dan 5 procent van € 10,10", "kosten € 0,50 is; kosten € 0,51 is")]
    [InlineData("aantal is minstens 0", "aantal 0 is")]
    [InlineData("lessen is hoogstens 4", "lessen 4 is")]
    [InlineData("lessen is minder dan 1", "lessen 1 is")]
    public void Een_waarde_die_niet_bestaat_is_niet_nodig(string voorwaarde, string nodig) => string.Join("; ", Grensgaten(voorwaarde)).ShouldBe(nodig);

    [Fact]
    public void Een_voorbeeld_op_hoogstens_een_stap_telt()
    {
        const string voorwaarde = "ver is hoogstens 500 meter";
        Grensgaten(voorwaarde, "ver is 500 meter (ja)").ShouldBe(["ver 501 meter is"]);
        Grensgaten(voorwaarde, "ver is 500 meter (ja)", "ver is 502 meter").ShouldBe(["ver 501 meter is"]);
        Grensgaten(voorwaarde, "ver is 500 meter (ja)", "ver is 501,001 meter").ShouldBe(["ver 501 meter is"]);
        Grensgaten(voorwaarde, "ver is 500 meter (ja)", "ver is 501 meter").ShouldBeEmpty();
        Grensgaten(voorwaarde, "ver is 500 meter (ja)", "ver is 500,5 meter").ShouldBeEmpty();
        Grensgaten(voorwaarde, "ver is 499 meter (ja)", "ver is 501 meter").ShouldBe(["ver 500 meter is"]);
        Grensgaten("aantal is meer dan 2,5", "aantal is 2", "aantal is 3 (ja)").ShouldBeEmpty();
    }
}
