using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>A parameter and an age on another date than the reference date.</summary>
public sealed class AndereDagTests
{
    private const string Begin = """
        gegevens over de aanvraag
          datum aanvraag : datum
            vraag "Wanneer is de aanvraag gedaan?"
          geboortedatum : datum
            vraag "Wanneer is de cliënt geboren?"
          recht op vergoeding : ja/nee
            vraag "Is er recht op een vergoeding?"
          kosten : bedrag
            vraag "Wat kost het?"

        gegevens van een persoon
          ingangsdatum : datum
            vraag "Wanneer gaat het in?"
        rol cliënt is een persoon

        parameter grens : bedrag
          vanaf 1 januari 2022 is € 100
          vanaf 1 januari 2023 tot en met 31 december 2024 is € 200

        parameter eerste dag : datum
          vanaf 1 januari 2022 is 1 juli 2022

        begrip later : datum
          is datum aanvraag plus 365 dagen


        """;

    private static readonly Datum Peildatum = Datum.Maak(2023, 6, 1);

    private static (Evaluator Evaluator, Definitie Begrip, Compilatie Compilatie) Vraag(string begrip, params (string Naam, Waarde Waarde)[] gegevens)
    {
        var compilatie = Proef.Goed(Begin + begrip);
        var casus = Casus.Leeg;
        foreach (var (naam, waarde) in gegevens)
        {
            var feit = compilatie.Beleid.Feiten.Single(f => f.Naam == naam);
            casus = casus with { Gegevens = casus.Gegevens.Add(new Gegeven(feit, feit.Groep is null ? null : compilatie.Beleid.Rollen[0]), new Gegevenstand(waarde)) };
        }

        return (new Evaluator(casus, Peildatum), compilatie.Beleid.Definities.Single(d => d.Naam == "x"), compilatie);
    }

    private static DatumWaarde Dag(int jaar, int maand, int dag) => new(Datum.Maak(jaar, maand, dag));

    [Theory]
    [InlineData(2022, 1, 1, 100)]
    [InlineData(2022, 12, 31, 100)]
    [InlineData(2023, 1, 1, 200)]
    public void Een_parameter_heeft_de_waarde_van_die_dag(int jaar, int maand, int dag, int verwacht)
    {
        var (evaluator, begrip, _) = Vraag("begrip x : bedrag\n  is grens op datum aanvraag", ("datum aanvraag", Dag(jaar, maand, dag)));

        evaluator.Beslis(begrip).Waarde.ShouldBe(new GetalWaarde(verwacht));
    }

    [Theory]
    [InlineData("grens op de datum aanvraag")]
    [InlineData("grens op later")]
    [InlineData("grens op ingangsdatum van cliënt")]
    public void Zonder_de_dag_is_zij_onbekend_en_wordt_de_dag_gevraagd(string grens)
    {
        var (evaluator, begrip, _) = Vraag($"begrip x : bedrag\n  is {grens}");

        evaluator.Beslis(begrip).Stand.ShouldBe(Stand.Onbekend);
        var open = Openstaanden.Van(evaluator, begrip);
        open.Gegevens.Select(g => g.Naam).ShouldBe([grens.EndsWith("cliënt", StringComparison.Ordinal) ? "ingangsdatum van cliënt" : "datum aanvraag"]);
        open.ZonderWaarde.ShouldBeEmpty();
    }

    [Fact]
    public void Buiten_haar_perioden_wordt_de_beslissing_geweigerd_met_die_dag()
    {
        var (evaluator, begrip, _) = Vraag("begrip x : bedrag\n  is grens op later", ("datum aanvraag", Dag(2024, 12, 31)));

        var open = Openstaanden.Van(evaluator, begrip);
        (open.IsGeweigerd, open.ZonderWaarde.Single().Parameter.Naam, open.ZonderWaarde.Single().Dag).ShouldBe((true, "grens", Datum.Maak(2025, 12, 31)));
    }

    [Fact]
    public void De_dag_kan_een_parameter_of_de_peildatum_zijn()
    {
        var (eerste, begrip, _) = Vraag("begrip x : bedrag\n  is grens op eerste dag");
        eerste.Beslis(begrip).Waarde.ShouldBe(new GetalWaarde(100));
        var (tweede, x, _) = Vraag("begrip x : bedrag\n  is grens op peildatum");
        tweede.Beslis(x).Waarde.ShouldBe(new GetalWaarde(200));
    }

    // Born on 29 February: a year older on 1 March.
    [Theory]
    [InlineData(2023, 2, 28, 18)]
    [InlineData(2023, 3, 1, 19)]
    public void Een_leeftijd_op_een_andere_dag(int jaar, int maand, int dag, int verwacht)
    {
        var (evaluator, begrip, _) = Vraag("begrip x : leeftijd\n  is de leeftijd uit geboortedatum op datum aanvraag", ("geboortedatum", Dag(2004, 2, 29)), ("datum aanvraag", Dag(jaar, maand, dag)));

        evaluator.Beslis(begrip).Waarde.ShouldBe(new GetalWaarde(verwacht));
    }

    [Fact]
    public void Een_naam_waarin_op_voorkomt_gaat_voor() => Vraag("begrip x : ja/nee\n  is ja als recht op vergoeding").Compilatie.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void In_een_motivering_en_met_procenten() => Vraag("begrip x : ja/nee\n  is ja als kosten is meer dan 50 procent van grens op datum aanvraag\n  want \"De grens was {grens op datum aanvraag}.\"").Compilatie.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Een_dag_die_er_niet_is() => Proef.GeeftEen(
        Begin + "begrip x : bedrag\n  is grens op ⟦datum aanvrag⟧",
        "WMO2001", "De naam 'datum aanvrag' is nergens omschreven.", "Bedoelde u 'datum aanvraag'?");

    [Fact]
    public void Een_dag_die_geen_dag_is() => Proef.GeeftEen(
        Begin + "begrip x : bedrag\n  is grens op ⟦kosten⟧",
        "WMO3003", "Hier hoort een datum, maar dit is een bedrag.", "Schrijf een waarde zoals 1 januari 2022, of verander het type.");

    [Fact]
    public void Een_dag_die_zelf_van_een_dag_afhangt() => Proef.GeeftEen(
        Begin + "begrip x : bedrag\n  is ⟦grens op eerste dag op datum aanvraag⟧",
        "WMO3060", "De dag 'eerste dag op datum aanvraag' hangt zelf weer van een dag af.", "Maak van de eerste dag een begrip, en noem dat hier.");

    [Fact]
    public void Een_gegeven_heeft_geen_andere_waarde() => Proef.GeeftEen(
        Begin + "begrip x : bedrag\n  is ⟦kosten op datum aanvraag⟧",
        "WMO3060", "'kosten' heeft op datum aanvraag geen andere waarde dan op een andere dag.", "Alleen een parameter en een leeftijd zijn op een andere dag dan de peildatum te vragen. Laat 'op …' weg.");

    [Fact]
    public void Een_geboortedatum_die_er_niet_is() => Proef.GeeftEen(
        Begin + "begrip x : leeftijd\n  is de leeftijd uit ⟦geboortedtum op datum aanvraag⟧",
        "WMO2001", "De naam 'geboortedtum op datum aanvraag' is nergens omschreven.", "Schrijf op wat de naam betekent: als gegeven, parameter of begrip.");

    // The age of a member on a day of somebody else: the first name is one of the group, and only so inside the brackets.
    [Theory]
    [InlineData("1 maart 2004", "ja")]
    [InlineData("2 maart 2004", "nee")]
    public void De_leeftijd_van_een_lid_van_een_lijst_op_een_dag_van_iemand_anders(string geboren, string uitkomst) => Zaak.Van(
        """
        gegevens van een persoon
          geboren : datum vraag "Wanneer geboren?"
          gemeld : datum vraag "Wanneer gemeld?"
        rol cliënt is een persoon
        lijst kinderen: elk een persoon, hoogstens 2
          vraag "Wie?"
        begrip volwassen kind : ja/nee
          is ja als er is een van de kinderen waarvoor (de leeftijd uit geboren op gemeld van cliënt is minstens 18 jaar)
        """,
        "begrip volwassen kind", $"er zijn 1 kinderen; geboren van de 1e persoon is {geboren}; gemeld van cliënt is 1 maart 2022").Uitkomst.ShouldStartWith(uitkomst);
}
