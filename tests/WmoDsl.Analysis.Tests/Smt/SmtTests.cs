using WmoDsl.Analysis.Smt;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.OverSmt;

/// <summary>What is written for a solver outside, and what is read back.</summary>
public class SmtTests
{
    private const string Beleidstekst = """
        beleid "Proef"
          geldig vanaf 1 januari 2020
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1

        gegevens over iets
          inkomen : bedrag vraag "?"
          geboren : datum vraag "?"
          begin : datum vraag "?"

        begrip korting : bedrag
          is 10% van inkomen naar beneden afgerond op een veelvoud van € 0,05

        begrip gevraagd : ja/nee
          is ja als
        """;

    [Fact]
    public void LeestAntwoordenOpVolgorde() =>
        Smtlezer.Lees("sat\r\nunsat\nunknown\n", 4).ShouldBe([Smtantwoord.Kan, Smtantwoord.KanNiet, Smtantwoord.WeetNiet, Smtantwoord.WeetNiet]);

    [Theory]
    [InlineData("(error \"line 3\")")]
    [InlineData("sat\nsat\nsat")]
    public void WatGeenAntwoordIsWordtNietVoorEenAntwoordGehouden(string uitvoer) =>
        Should.Throw<FormatException>(() => Smtlezer.Lees(uitvoer, 2));

    [Fact]
    public void ZegtWatNietVertaaldWordt() =>
        Should.Throw<NietVertaaldException>(() => Vraag("begin plus 2 maanden naar boven afgerond is minstens 1 april 2026")).Message.ShouldBe("een datum die maanden verschuift");

    // Ten percent of € 10,49 is € 1,049, of which € 1,00 is left; who was born on 29 February turns 18 on 1 March; 2 March and 30 days is 1 April.
    [Theory]
    [InlineData("inkomen is hoogstens € 10,49 en korting is minstens € 1,05", "2026-03-01", Smtantwoord.KanNiet)]
    [InlineData("inkomen is hoogstens € 10,50 en korting is minstens € 1,05", "2026-03-01", Smtantwoord.Kan)]
    [InlineData("inkomen is minstens € 10,50 en korting is minder dan € 1,05", "2026-03-01", Smtantwoord.KanNiet)]
    [InlineData("de leeftijd uit geboren is minder dan 18 jaar en geboren is hoogstens 1 maart 2008", "2026-03-01", Smtantwoord.KanNiet)]
    [InlineData("de leeftijd uit geboren is minder dan 18 jaar en geboren is hoogstens 2 maart 2008", "2026-03-01", Smtantwoord.Kan)]
    [InlineData("de leeftijd uit geboren is minder dan 18 jaar en geboren is hoogstens 28 februari 2008", "2026-02-28", Smtantwoord.KanNiet)]
    [InlineData("de leeftijd uit geboren is minder dan 18 jaar en geboren is hoogstens 29 februari 2008", "2026-02-28", Smtantwoord.Kan)]
    [InlineData("begin plus 30 dagen is minstens 1 april 2026 en begin is hoogstens 1 maart 2026", "2026-03-01", Smtantwoord.KanNiet)]
    [InlineData("begin plus 30 dagen is minstens 1 april 2026 en begin is hoogstens 2 maart 2026", "2026-03-01", Smtantwoord.Kan)]
    [InlineData("begin is na geboren en begin is hoogstens geboren plus 1 dag", "2026-03-01", Smtantwoord.Kan)]
    [InlineData("begin is na geboren en geboren is na begin", "2026-03-01", Smtantwoord.KanNiet)]
    public void DeOplosserVanBuitenZegtWatMetDeHandUitTeRekenenIs(string voorwaarde, string peildatum, Smtantwoord verwacht)
    {
        var schrijver = Vraag(voorwaarde, peildatum);
        if (Orakel.Naam is not null)
        {
            Orakel.Vraag(schrijver).ShouldBe([verwacht]);
        }
    }

    private static Smtschrijver Vraag(string voorwaarde, string peildatum = "2026-03-01")
    {
        var beleid = Proefbeleid.Compileer(Beleidstekst + " " + voorwaarde + "\n");
        var geboren = new Gegeven(beleid.Feiten.Single(f => f.Naam == "geboren"), null);
        var dag = DateOnly.Parse(peildatum, System.Globalization.CultureInfo.InvariantCulture);
        var schrijver = new Smtschrijver(Datum.Maak(dag.Year, dag.Month, dag.Day), true, [geboren]);
        schrijver.Vraag(schrijver.Komt(beleid.Definities.Single(d => d.Naam == "gevraagd"), null, Waarde.Ja));
        return schrijver;
    }
}
