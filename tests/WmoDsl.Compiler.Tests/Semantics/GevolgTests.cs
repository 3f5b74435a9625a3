using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>What comes with the outcomes of a decision: <c>bij toekennen levert ook …</c> and duties at the decision.</summary>
public sealed class GevolgTests
{
    private const string Begin = """
        gegevens over de aanvraag
          datum aanvraag : datum
            vraag "Wanneer is de aanvraag gedaan?"
          klein : ja/nee
            vraag "Is het klein?"

        begrip vergoeding : bedrag
          is € 100

        begrip heronderzoek : ja/nee
          is ja als klein

        besluit taxi
          uitkomsten toekennen, gedeeltelijk toekennen, afwijzen

        """;

    private const string Einde = """

          regel klein is genoeg
            als klein
            dan toekennen
            verplichting van cliënt "rijden"

          anders afwijzen
        """;

    private static (Compilatie Compilatie, Definitie Besluit) Goed(string gevolgen)
    {
        var compilatie = Proef.Goed(Begin + gevolgen + Einde);
        return (compilatie, compilatie.Beleid.Besluiten.Single());
    }

    private static Uitkomstgevolgen Gevolgen(Compilatie compilatie, bool klein, Datum? aanvraag = null)
    {
        var gegevens = Casus.Leeg.Gegevens.Add(new Gegeven(compilatie.Beleid.Feiten.Single(f => f.Naam == "klein"), null), new Gegevenstand(Waarde.Van(klein)));
        if (aanvraag is { } dag)
        {
            gegevens = gegevens.Add(new Gegeven(compilatie.Beleid.Feiten.Single(f => f.Naam == "datum aanvraag"), null), new Gegevenstand(new DatumWaarde(dag)));
        }

        return Uitkomstgevolgen.Van(new Evaluator(Casus.Leeg with { Gegevens = gegevens }, Datum.Maak(2022, 3, 1)), compilatie.Beleid.Besluiten.Single());
    }

    [Fact]
    public void Elke_uitkomst_krijgt_wat_erbij_hoort()
    {
        var (compilatie, besluit) = Goed("""
              levert ook heronderzoek
              bij toekennen, gedeeltelijk toekennen levert ook vergoeding
              bij toekennen verplichting van cliënt "de rit melden" uiterlijk (datum aanvraag plus 2 weken)
              bij afwijzen verplichting van gemeente "uitleggen"
              verplichting van gemeente "berichten"
            """);

        besluit.LevertOok.Select(d => d.Naam).ShouldBe(["heronderzoek", "vergoeding"]);
        var toegekend = Gevolgen(compilatie, klein: true, Datum.Maak(2022, 2, 1));
        toegekend.LevertOok.Select(d => d.Naam).ShouldBe(["heronderzoek", "vergoeding"]);
        toegekend.Verplichtingen.Select(v => (v.Verplichting.Partij, v.Verplichting.Inhoud, v.Uiterlijk)).ShouldBe(
            [("cliënt", "rijden", null), ("cliënt", "de rit melden", Datum.Maak(2022, 2, 15)), ("gemeente", "berichten", null)]);
        var afgewezen = Gevolgen(compilatie, klein: false);
        afgewezen.LevertOok.Select(d => d.Naam).ShouldBe(["heronderzoek"]);
        afgewezen.Verplichtingen.Select(v => (v.Verplichting.Inhoud, v.Uiterlijk)).ShouldBe([("uitleggen", null), ("berichten", null)]);
    }

    [Fact]
    public void Een_termijn_waarvan_de_dag_onbekend_is_heeft_geen_dag()
    {
        var (compilatie, _) = Goed("  bij toekennen verplichting van cliënt \"melden\" uiterlijk (datum aanvraag plus 2 weken)");

        Gevolgen(compilatie, klein: true).Verplichtingen.Single(v => v.Verplichting.Inhoud == "melden").Uiterlijk.ShouldBeNull();
    }

    [Fact]
    public void Zonder_uitkomst_komt_er_niets_bij()
    {
        var (compilatie, besluit) = Goed("  verplichting van gemeente \"berichten\"");

        var niets = Uitkomstgevolgen.Van(new Evaluator(Casus.Leeg, Datum.Maak(2022, 3, 1)), besluit);

        (niets.LevertOok.Length, niets.Verplichtingen.Length).ShouldBe((0, 0));
        compilatie.Diagnostics.ShouldBeEmpty();
    }

    // A rule that applies and a decision can bring the same duty; then it is one.
    [Fact]
    public void Dezelfde_verplichting_is_er_een()
    {
        var (compilatie, _) = Goed("  bij toekennen verplichting van cliënt \"rijden\"");

        Gevolgen(compilatie, klein: true).Verplichtingen.Length.ShouldBe(1);
    }

    [Fact]
    public void Wat_erna_komt_geldt_weer_voor_elke_uitkomst()
    {
        var (_, besluit) = Goed("  bij toekennen levert ook vergoeding\n  levert ook heronderzoek");

        besluit.Gevolgen.Select(g => (string.Join(",", g.Uitkomsten), g.LevertOok.Single().Naam)).ShouldBe([("", "heronderzoek"), ("0", "vergoeding")]);
    }

    [Fact]
    public void Een_andere_uitkomst() => Proef.GeeftEen(
        Begin + "  bij ⟦toekenen⟧ levert ook vergoeding" + Einde,
        "WMO2017", "'toekenen' is geen mogelijkheid van 'taxi'.", "Bedoelde u 'toekennen'?");

    [Fact]
    public void Iets_wat_niet_mee_kan() => Proef.GeeftEen(
        Begin + "  bij toekennen levert ook ⟦klein⟧" + Einde,
        "WMO4017", "'klein' kan niet worden meegeleverd.", "Na 'levert ook' staan begrippen of besluiten die niet over een rol gaan.");

    [Fact]
    public void In_een_begrip() => Proef.GeeftEen(
        "begrip vergoeding : bedrag\n  ⟦bij⟧ toekennen verplichting van cliënt \"melden\"\n  is € 100\n",
        "WMO1103", "'bij' kan niet onder een begrip staan.", "'bij' hoort bij een besluit, vóór de eerste regel. Is het hier het begin van een naam, zet die naam dan tussen enkele aanhalingstekens: 'bij …'.");

    [Fact]
    public void Na_de_eerste_regel() => Proef.GeeftEen(
        Begin + Einde + "\n  ⟦bij⟧ toekennen levert ook vergoeding\n",
        "WMO1103", "'bij' kan niet bij 'anders' staan.", "'bij' hoort bij een besluit, vóór de eerste regel. Is het hier het begin van een naam, zet die naam dan tussen enkele aanhalingstekens: 'bij …'.");

    [Fact]
    public void Zonder_partij() => Proef.GeeftEen(
        Begin + "  bij toekennen ⟦verplichting van⟧ \"melden\"" + Einde,
        "WMO1108", "Na 'verplichting van' ontbreekt een naam.", "Schrijf de naam op dezelfde regel.");

    [Fact]
    public void Zonder_tekst() => Proef.GeeftEen(
        Begin + "  bij toekennen verplichting van ⟦cliënt⟧" + Einde,
        "WMO1109", "Na 'cliënt' ontbreekt een tekst.", "Schrijf de tekst tussen dubbele aanhalingstekens: \"…\".");

    [Fact]
    public void Een_uiterste_dag_die_geen_dag_is() => Proef.GeeftEen(
        Begin + "  bij toekennen verplichting van cliënt \"melden\" uiterlijk ⟦klein⟧" + Einde,
        "WMO3003", "Hier hoort een datum, maar dit is een ja/nee.", "Schrijf een waarde zoals 1 januari 2022, of verander het type.");

    // 'bij' is a fixed word only there: a name may begin with it.
    [Fact]
    public void Een_naam_in_een_regel_mag_met_bij_beginnen() => Proef.Goed("""
        gegevens over wonen
          bij familie wonend : ja/nee
            vraag "Woont de cliënt bij familie?"
          klein : ja/nee
            vraag "Is het klein?"

        besluit taxi
          uitkomsten toekennen, afwijzen
          regel familie
            als klein en
              bij familie wonend
            dan toekennen
        """);

    [Fact]
    public void Een_voorbeeld_verwacht_alleen_wat_bij_de_uitkomst_komt() => Proef.GeeftEen(
        Begin + "  bij toekennen levert ook vergoeding" + Einde + """

        voorbeeld "groot"
          bij besluit taxi
          gegeven
            klein is nee
          verwacht afwijzen
            en ⟦vergoeding⟧ is € 100
        """,
        "WMO4022", "'vergoeding' komt niet mee bij 'afwijzen'.", "Het komt mee bij: toekennen.");

    [Fact]
    public void De_opmaak_houdt_het_op_een_regel()
    {
        const string Net = """
            besluit taxi
              uitkomsten toekennen, afwijzen
              bij toekennen, afwijzen levert ook vergoeding, heronderzoek
              bij toekennen verplichting van cliënt "melden" uiterlijk (datum aanvraag plus 2 weken)  // snel
              verplichting van gemeente "berichten"
              levert ook duur

              regel altijd
                dan toekennen

            """;
        Opmaak.Maak(new SourceText("a.wmo", Net)).Tekst.ShouldBe(Net);
        Opmaak.Maak(new SourceText("a.wmo", Net.Replace("  bij", "bij").Replace("levert ook duur", "     levert   ook duur").Replace("  // snel", " // snel"))).Tekst.ShouldBe(Net);
    }
}
