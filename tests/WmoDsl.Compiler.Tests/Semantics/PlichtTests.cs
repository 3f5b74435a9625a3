using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>Duties with a condition of their own (<c>mits</c>), and what an example expects of duties.</summary>
public sealed class PlichtTests
{
    private const string Begin = """
        gegevens over de aanvraag
          klein : ja/nee
            vraag "Is het klein?"
          stalling : ja/nee
            vraag "Is er een stalling?"
          sleutel : ja/nee
            vraag "Is er een sleutel?"
          dag : datum
            vraag "Wanneer?"

        besluit taxi
          uitkomsten toekennen, afwijzen

        """;

    private const string Einde = """

          regel klein is genoeg
            als klein
            dan toekennen
            verplichting van cliënt "rijden" mits sleutel

          anders afwijzen
        """;

    private const string Slot = "  bij toekennen verplichting van gemeente \"zoeken\" uiterlijk (dag plus 2 weken) mits niet stalling\n";

    private static Uitkomstgevolgen Gevolgen(Compilatie compilatie, params (string Feit, Waarde Waarde)[] gegevens) =>
        Uitkomstgevolgen.Van(Evaluator(compilatie, gegevens), compilatie.Beleid.Besluiten.Single());

    private static Evaluator Evaluator(Compilatie compilatie, params (string Feit, Waarde Waarde)[] gegevens) => new(
        Casus.Leeg with { Gegevens = Casus.Leeg.Gegevens.AddRange(gegevens.Select(g => KeyValuePair.Create(new Gegeven(compilatie.Beleid.Feiten.Single(f => f.Naam == g.Feit), null), new Gegevenstand(g.Waarde)))) },
        Datum.Maak(2022, 3, 1));

    private static string Zin((Verplichting Verplichting, Datum? Uiterlijk) v) => $"{v.Verplichting.Partij}: {v.Verplichting.Inhoud} {v.Uiterlijk}".TrimEnd();

    // Worked out by hand: rijden needs sleutel, zoeken needs that there is no stalling.
    [Theory]
    [InlineData("ja", "nee", "cliënt: rijden|gemeente: zoeken 15 februari 2022", "")]
    [InlineData("nee", "nee", "gemeente: zoeken 15 februari 2022", "")]
    [InlineData("nee", "ja", "", "")]
    [InlineData("?", "ja", "", "cliënt: rijden")]
    [InlineData("ja", "?", "cliënt: rijden", "gemeente: zoeken 15 februari 2022")]
    [InlineData("?", "?", "", "cliënt: rijden|gemeente: zoeken 15 februari 2022")]
    public void Een_voorwaarde_beslist_over_de_verplichting(string sleutel, string stalling, string zeker, string onzeker)
    {
        var compilatie = Proef.Goed(Begin + Slot + Einde);
        var bekend = new[] { (Feit: "sleutel", Antwoord: sleutel), (Feit: "stalling", Antwoord: stalling) }.Where(g => g.Antwoord != "?").Select(g => (g.Feit, Waarde.Van(g.Antwoord == "ja")));

        var gevolgen = Gevolgen(compilatie, [("klein", Waarde.Ja), ("dag", new DatumWaarde(Datum.Maak(2022, 2, 1))), .. bekend]);

        string.Join("|", gevolgen.Verplichtingen.Select(Zin)).ShouldBe(zeker);
        string.Join("|", gevolgen.Onzeker.Select(Zin)).ShouldBe(onzeker);
    }

    [Theory]
    [InlineData("klein", "stalling, sleutel")]
    [InlineData("klein stalling", "sleutel")]
    [InlineData("klein sleutel geen-stalling", "dag")]
    public void Naar_de_laatste_dag_wordt_pas_gevraagd_als_de_verplichting_er_is(string bekend, string nodig)
    {
        var compilatie = Proef.Goed(Begin + Slot + Einde);
        var evaluator = Evaluator(compilatie, [.. bekend.Split(' ').Select(f => (f.Replace("geen-", ""), Waarde.Van(!f.StartsWith("geen-", StringComparison.Ordinal))))]);

        Openstaanden.VanToelichting(evaluator, compilatie.Beleid.Besluiten.Single()).Select(g => g.Naam).Order(StringComparer.Ordinal).ShouldBe(nodig.Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wie_van_een_kant_zeker_een_plicht_heeft_heeft_haar_zeker()
    {
        var compilatie = Proef.Goed(Begin + "  bij toekennen verplichting van cliënt \"rijden\"\n" + Einde);

        var gevolgen = Gevolgen(compilatie, ("klein", Waarde.Ja));

        gevolgen.Verplichtingen.Select(Zin).ShouldBe(["cliënt: rijden"]);
        gevolgen.Onzeker.ShouldBeEmpty();
    }

    [Fact]
    public void Na_een_opsomming_gaat_het_besluit_verder()
    {
        var compilatie = Proef.Goed(Begin + """
              bij toekennen verplichting van gemeente "zoeken"
                mits aan minstens één voorwaarde is voldaan:
                  a. niet stalling
                  b. niet sleutel
                uiterlijk (dag plus 1 week)
              bij afwijzen verplichting van gemeente "uitleggen" mits (stalling of sleutel) en niet klein
              afwijzen gaat voor toekennen

            """ + Einde);

        var besluit = compilatie.Beleid.Besluiten.Single();
        besluit.Gevolgen.Select(g => (string.Join(",", g.Uitkomsten), g.Verplichtingen.Single().Inhoud, g.Verplichtingen.Single().Uiterlijk is null)).ShouldBe([("0", "zoeken", false), ("1", "uitleggen", true)]);
        besluit.Voorrang.ShouldBe([(1, 0)]);
        besluit.Gevolgen[0].Verplichtingen[0].Voorwaarde.ShouldBeOfType<SamengesteldExpr>().Onderdelen.Length.ShouldBe(2);
    }

    [Fact]
    public void De_voorwaarde_mag_over_een_begrip_gaan_dat_niet_geregeld_is()
    {
        var compilatie = Proef.Goed("""
            gegevens over de aanvraag
              klein : ja/nee
                vraag "Is het klein?"

            begrip twijfel : ja/nee
              regel klein dus geen twijfel
                als klein
                dan nee

            besluit taxi
              uitkomsten toekennen, afwijzen
              verplichting van gemeente "nadenken" mits twijfel

              regel altijd
                dan toekennen
            """);

        var gevolgen = Gevolgen(compilatie, ("klein", Waarde.Nee));

        gevolgen.Verplichtingen.ShouldBeEmpty();
        gevolgen.Onzeker.Select(Zin).ShouldBe(["gemeente: nadenken"]);
    }

    [Fact]
    public void De_voorwaarde_kan_niet_van_het_besluit_zelf_afhangen()
    {
        var compilatie = Proef.Compileer("""
            gegevens over de aanvraag
              klein : ja/nee
                vraag "Is het klein?"

            begrip toegekend : ja/nee
              is ja als taxi is toekennen

            besluit taxi
              uitkomsten toekennen, afwijzen
              verplichting van gemeente "betalen" mits toegekend

              regel klein
                als klein
                dan toekennen
            """);

        compilatie.Diagnostics.Select(d => d.Code).ShouldBe(["WMO4001"]);
    }

    [Fact]
    public void Het_model_wordt_geschreven_zoals_het_is_gelezen()
    {
        var compilatie = Proef.Goed(Begin + Slot + Einde + """


            voorbeeld "klein"
              bij besluit taxi
              op 1 maart 2022
              gegeven
                klein is ja
                sleutel is ja
              verwacht toekennen
                en verplichting van cliënt "rijden"
                en misschien een verplichting van gemeente "zoeken"
            """);

        var tekst = Modelschrijver.Schrijf(compilatie.Beleid);

        tekst.ShouldContain("uiterlijk (dag plus 2 weken) mits niet stalling\n");
        tekst.ShouldContain("    en misschien een verplichting van gemeente \"zoeken\"\n");
        Modelschrijver.Schrijf(Proef.Goed(("a.wmo", tekst)).Beleid).ShouldBe(tekst);
    }

    [Fact]
    public void De_opmaak_zet_een_opsomming_onder_haar_voorwaarde()
    {
        const string Net = """
            besluit taxi
              uitkomsten toekennen, afwijzen
              bij toekennen verplichting van cliënt "melden" uiterlijk (dag plus 2 weken)
                mits aan alle voorwaarden is voldaan:
                  a. klein
                  b. stalling
              verplichting van gemeente "berichten" mits klein  // snel

              regel altijd
                dan toekennen
                verplichting van gemeente "bellen"
                  mits klein en
                  stalling

            """;
        Opmaak.Maak(new SourceText("a.wmo", Net)).Tekst.ShouldBe(Net);
        Opmaak.Maak(new SourceText("a.wmo", Net.Replace("        a. klein", "a. klein").Replace("mits  klein", "mits klein"))).Tekst.ShouldBe(Net);
    }

    // ---------------------------------------------------------------------------------------------------------------- examples

    private static string Voorbeeld(string gegeven, string verwacht) => Begin + Slot + Einde + $"""


        voorbeeld "proef"
          bij besluit taxi
          op 1 maart 2022
          gegeven
            klein is ja
            {gegeven}
          verwacht toekennen
            {verwacht}
        """;

    [Theory]
    [InlineData("sleutel is ja", "en verplichting van cliënt \"rijden\"", "")]
    [InlineData("sleutel is nee", "en verplichting van cliënt \"rijden\"", "Verwacht is verplichting van cliënt \"rijden\", maar: zij is er niet.")]
    [InlineData("stalling is ja", "en verplichting van cliënt \"rijden\"", "Verwacht is verplichting van cliënt \"rijden\", maar: zij is niet zeker; nodig: sleutel.")]
    [InlineData("sleutel is nee", "en geen verplichting van cliënt \"rijden\"", "")]
    [InlineData("sleutel is ja", "en geen verplichting van cliënt \"rijden\"", "Verwacht is geen verplichting van cliënt \"rijden\", maar: zij is er.")]
    [InlineData("stalling is ja", "en geen verplichting van cliënt \"rijden\"", "Verwacht is geen verplichting van cliënt \"rijden\", maar: zij is niet zeker; nodig: sleutel.")]
    [InlineData("stalling is ja", "en misschien een verplichting van cliënt \"rijden\"", "")]
    [InlineData("sleutel is ja", "en misschien een verplichting van cliënt \"rijden\"", "Verwacht is misschien een verplichting van cliënt \"rijden\", maar: zij is er.")]
    [InlineData("sleutel is nee", "en misschien een verplichting van cliënt \"rijden\"", "Verwacht is misschien een verplichting van cliënt \"rijden\", maar: zij is er niet.")]
    [InlineData("stalling is nee\n    dag is 1 februari 2022", "en verplichting van gemeente \"zoeken\" uiterlijk 15 februari 2022", "")]
    [InlineData("stalling is nee\n    dag is 2 februari 2022", "en verplichting van gemeente \"zoeken\" uiterlijk 15 februari 2022", "Verwacht is verplichting van gemeente \"zoeken\" uiterlijk 15 februari 2022, maar: wel, maar uiterlijk 16 februari 2022.")]
    public void Een_voorbeeld_verwacht_een_verplichting(string gegeven, string verwacht, string verschil)
    {
        var compilatie = Proef.Goed(Voorbeeld(gegeven, verwacht));

        string.Join(" ", Voorbeeldtoets.Voer(compilatie.Beleid.Voorbeelden.Single()).Verschillen).ShouldBe(verschil);
    }

    [Fact]
    public void Alleen_een_voorbeeld_dat_haar_noemt_dekt_de_voorwaarde()
    {
        Gaten("sleutel is ja", "volgens regel klein is genoeg").ShouldContain("geen voorbeeld verwacht verplichting van cliënt \"rijden\"");
        Gaten("sleutel is ja", "en verplichting van cliënt \"rijden\"").ShouldNotContain("geen voorbeeld verwacht verplichting van cliënt \"rijden\"");
        Gaten("sleutel is ja", "en verplichting van cliënt \"rijden\"").ShouldContain("geen voorbeeld verwacht geen verplichting van cliënt \"rijden\"");

        static List<string> Gaten(string gegeven, string verwacht)
        {
            var beleid = Proef.Goed(Voorbeeld(gegeven, verwacht)).Beleid;
            return [.. Dekkingsmeting.Meet(beleid, beleid.Voorbeelden.Select(v => Voorbeeldtoets.Voer(v))).Gaten.Select(g => g.Wat)];
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- slips

    [Fact]
    public void Tenzij() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"zoeken\" ⟦tenzij⟧ stalling" + Einde,
        "WMO1026", "'tenzij' kent de taal niet.", "Schrijf wanneer de verplichting er wél is: 'mits niet (…)'.");

    [Fact]
    public void Als() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"zoeken\" ⟦als⟧ stalling" + Einde,
        "WMO1011", "De voorwaarde van een verplichting begint niet met 'als'.", "Schrijf 'mits'.");

    [Fact]
    public void Twee_keer() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"zoeken\" mits klein ⟦mits⟧ stalling" + Einde,
        "WMO1011", "'mits' staat alleen bij een verplichting.", "Schrijf hier 'en'.");

    [Fact]
    public void Zonder_voorwaarde() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"zoeken\" ⟦mits⟧\n" + Einde,
        "WMO1110", "Na 'mits' ontbreekt een voorwaarde of waarde.", "Vul haar aan, of haal dit woord weg.");

    [Fact]
    public void Een_voorwaarde_die_er_geen_is() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"zoeken\" mits ⟦dag⟧" + Einde,
        "WMO3004", "Hier hoort een voorwaarde, iets dat ja of nee is; dit is een datum.", "Vergelijk de waarde ergens mee, bijvoorbeeld met 'is minstens …'.");

    [Fact]
    public void Een_verplichting_die_het_besluit_niet_kent() => Proef.GeeftEen(
        Voorbeeld("sleutel is ja", "en geen verplichting van cliënt ⟦\"rijdden\"⟧"),
        "WMO4022", "Deze verplichting van cliënt staat niet bij 'taxi'.", "Bedoelde u 'rijden'?");

    [Fact]
    public void Een_partij_die_niets_hoeft() => Proef.GeeftEen(
        Voorbeeld("sleutel is ja", "en geen verplichting van ⟦chauffeur⟧ \"rijden\""),
        "WMO4022", "Bij 'taxi' heeft niemand die 'chauffeur' heet een verplichting.", "Verplichtingen hebben hier: cliënt; gemeente.");

    [Fact]
    public void Misschien_van_wat_altijd_zeker_is() => Proef.GeeftEen(
        Begin + "  verplichting van gemeente \"berichten\"" + Einde + """


        voorbeeld "proef"
          bij besluit taxi
          op 1 maart 2022
          gegeven
            klein is ja
          verwacht toekennen
            ⟦en misschien een verplichting van gemeente "berichten"⟧
        """,
        "WMO4022", "Deze verplichting heeft geen voorwaarde ('mits') en is dus nooit onzeker.", "Schrijf: en verplichting van …, of: en geen verplichting van ….");

    [Fact]
    public void Een_verplichting_zonder_uitkomst() => Proef.GeeftEen(
        Begin + Slot + Einde + """


        voorbeeld "proef"
          bij besluit taxi
          op 1 maart 2022
          verwacht gegevens nodig
            ⟦en verplichting van cliënt "rijden"⟧
        """,
        "WMO4022", "Zonder uitkomst is er geen verplichting.", "Verwacht de uitkomst waarmee zij komt, of laat dit weg.");
}
