using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.OverTheorie;

/// <summary>Comparisons of facts with each other, worked out by hand.</summary>
public class TheorieTests
{
    private const string Getallen = "x : getal\ny : getal\nz : getal";
    private const string Bedragen = "prijs : bedrag\nofferte : bedrag\nsom : bedrag";
    private const string Indicatie = "ingangsdatum : datum\neinddatum : datum";

    [Fact]
    public void EenKringVanKleinerNaarKleinerBestaatNiet()
    {
        var proef = new Proef(Getallen, ["x is hoogstens y", "y is hoogstens z", "z is minder dan x"]);
        proef.Kan().ShouldBeFalse();

        // Each two of the three are possible, so the core is all three comparisons and no cell of a fact.
        proef.Motor.Geval(proef.Samen(), Motor.Ja).ShouldNotBeNull();
        var kern = proef.Theorie.Zoek(proef.Motor.Geval(proef.Samen(), Motor.Ja)!).ShouldBeOfType<Onmogelijk>().Kern;
        kern.ShouldBe(proef.Verbanden);
        proef.Kan(true, true, false).ShouldBeTrue();
        proef.Kan(false, true, true).ShouldBeTrue();
    }

    [Fact]
    public void CellenVanFeitenTellenMee()
    {
        // x ≤ y, x at least 10, y at most 9.
        var proef = new Proef(Getallen, ["x is hoogstens y", "x is minstens 10", "y is hoogstens 9"]);
        proef.Kan().ShouldBeFalse();
        proef.Kan(false).ShouldBeTrue();
        proef.Kan(true, false).ShouldBeTrue();
        proef.Kan(true, true, false).ShouldBeTrue();

        // Exactly the two cells and the comparison.
        var geval = proef.Motor.Geval(proef.Samen(), Motor.Ja)!;
        proef.Theorie.Zoek(geval).ShouldBeOfType<Onmogelijk>().Kern.Length.ShouldBe(3);
    }

    [Fact]
    public void TussenTweeOpeenvolgendeGehelenLigtNiets()
    {
        var proef = new Proef(Getallen, ["x is minder dan y", "y is minder dan x plus 1"]);
        proef.Kan().ShouldBeFalse();

        // Between cents neither; between euros there are cents.
        new Proef(Bedragen, ["prijs is minder dan offerte", "offerte is minder dan prijs plus € 0,01"]).Kan().ShouldBeFalse();
        new Proef(Bedragen, ["prijs is minder dan offerte", "offerte is minder dan prijs plus € 0,02"]).Kan().ShouldBeTrue();
    }

    [Fact]
    public void EenIndicatieVanVierWekenTotVijfJaar()
    {
        string[] grenzen =
        [
            "einddatum is op zijn vroegst ingangsdatum plus 4 weken min 1 dagen",
            "einddatum is uiterlijk (ingangsdatum plus 5 jaar) naar beneden afgerond",
        ];
        var proef = new Proef(Indicatie, grenzen);
        proef.Kan(true, true).ShouldBeTrue();
        proef.Kan(false, true).ShouldBeTrue();
        proef.Kan(true, false).ShouldBeTrue();

        // Shorter than four weeks and longer than five years.
        proef.Kan(false, false).ShouldBeFalse();
    }

    [Fact]
    public void GevondenWaardenLiggenBijDePeildatumEnOpDeGrens()
    {
        var proef = new Proef(Indicatie, ["einddatum is op zijn vroegst ingangsdatum plus 4 weken min 1 dagen"]);
        var casus = proef.Waarden(proef.Motor.Geval(proef.Samen(), Motor.Ja)!)!;
        Datum Van(int i) => ((DatumWaarde)casus.Gegevens[proef.Feiten[i]].Waarde!).Waarde;
        Math.Abs(Van(0).Dagnummer - Proef.Peildatum.Dagnummer).ShouldBeLessThan(60);
        Math.Abs(Van(1).Dagnummer - Proef.Peildatum.Dagnummer).ShouldBeLessThan(60);

        var bedragen = new Proef(Bedragen, ["prijs is meer dan offerte", "offerte is minstens € 10.000"]);
        var gevonden = bedragen.Waarden(bedragen.Motor.Geval(bedragen.Samen(), Motor.Ja)!)!;
        gevonden.Gegevens.Values.Select(s => ((GetalWaarde)s.Waarde!).Waarde).ShouldAllBe(w => w % 1 == 0 && w >= 10_000 && w < 10_010);
    }

    [Fact]
    public void VierWekenEnEenMaand()
    {
        // A month is 28 to 31 days.
        var proef = new Proef(Indicatie,
        [
            "einddatum is vóór ingangsdatum plus 4 weken",
            "einddatum is op zijn vroegst (ingangsdatum plus 1 maanden) naar beneden afgerond",
        ]);
        proef.Kan(true, true).ShouldBeFalse();
        proef.Kan(true, false).ShouldBeTrue();
        proef.Kan(false, true).ShouldBeTrue();
        new Proef(Indicatie, ["einddatum is uiterlijk ingangsdatum plus 31 dagen", "einddatum is na (ingangsdatum plus 1 maanden) naar boven afgerond"]).Kan().ShouldBeTrue();
        new Proef(Indicatie, ["einddatum is op zijn vroegst ingangsdatum plus 32 dagen", "einddatum is uiterlijk (ingangsdatum plus 1 maanden) naar boven afgerond"]).Kan().ShouldBeFalse();
    }

    [Fact]
    public void AlleenInFebruariIsEenMaandAchtentwintigDagen()
    {
        // Equal only from 1 to 28 February of a common year and, rounding down, from 29 to 31 January of one… and never in April.
        string[] gelijk = ["einddatum is ingangsdatum plus 28 dagen", "einddatum is (ingangsdatum plus 1 maanden) naar beneden afgerond"];
        new Proef(Indicatie, gelijk).Kan().ShouldBeTrue();
        new Proef(Indicatie, [.. gelijk, "ingangsdatum is op zijn vroegst 1 april 2024", "ingangsdatum is uiterlijk 30 januari 2025"]).Kan().ShouldBeFalse();
        new Proef(Indicatie, [.. gelijk, "ingangsdatum is op zijn vroegst 1 april 2024", "ingangsdatum is uiterlijk 31 januari 2025"]).Kan().ShouldBeTrue();
    }

    [Fact]
    public void TweeTermijnenVanafEenDag()
    {
        // From one to three months later is 59 (1 February to 1 April) to 62 days (1 July to 1 September), whatever the day; 31 December + 2 months ends on 28 February.
        const string Drie = "a : datum\nb : datum\nc : datum";
        string[] basis = ["b is (a plus 1 maanden) naar beneden afgerond", "c is (a plus 3 maanden) naar beneden afgerond"];
        new Proef(Drie, [.. basis, "c is op zijn vroegst b plus 63 dagen"]).Kan().ShouldBeFalse();
        new Proef(Drie, [.. basis, "c is op zijn vroegst b plus 62 dagen"]).Kan().ShouldBeTrue();
        new Proef(Drie, [.. basis, "c is uiterlijk b plus 58 dagen"]).Kan().ShouldBeFalse();
    }

    [Fact]
    public void DeGoedkoopsteIsGeenVanBeideOverschreden()
    {
        // The lowest of two is more than a third: then so is each.
        var proef = new Proef(Bedragen, ["de laagste van (prijs, offerte) is meer dan som", "prijs is hoogstens som"]);
        proef.Kan(true, true).ShouldBeFalse();
        proef.Kan(true, false).ShouldBeTrue();
        proef.Kan(false, false).ShouldBeTrue();
    }

    [Fact]
    public void EenPercentageVanEenBedrag()
    {
        // 130 per cent of the price is less than the price only below zero; amounts may be that.
        const string Nietnegatief = "prijs : bedrag van € 0 tot en met € 100.000\nofferte : bedrag van € 0 tot en met € 100.000";
        new Proef(Nietnegatief, ["offerte is minstens 130 procent van prijs", "offerte is minder dan prijs"]).Kan().ShouldBeFalse();
        new Proef(Nietnegatief, ["offerte is minstens 130 procent van prijs", "offerte is hoogstens prijs"]).Kan().ShouldBeTrue();

        // 130 per cent of € 0,01 is 1,3 cent: no amount in cents is equal to it unless the price is a multiple of ten cents.
        new Proef(Nietnegatief, ["offerte is minstens 130 procent van prijs", "offerte is hoogstens 130 procent van prijs", "prijs is minstens € 0,01", "prijs is hoogstens € 0,09"]).Kan().ShouldBeFalse();
        new Proef(Nietnegatief, ["offerte is minstens 130 procent van prijs", "offerte is hoogstens 130 procent van prijs", "prijs is minstens € 0,01", "prijs is hoogstens € 0,10"]).Kan().ShouldBeTrue();
    }

    [Theory]
    [InlineData("naar beneden", "is meer dan prijs", false)]
    [InlineData("naar beneden", "is minder dan prijs min € 0,99", false)]
    [InlineData("naar beneden", "is minder dan prijs min € 0,98", true)]
    [InlineData("naar boven", "is minder dan prijs", false)]
    [InlineData("naar boven", "is meer dan prijs plus € 0,99", false)]
    [InlineData("naar boven", "is meer dan prijs plus € 0,98", true)]
    [InlineData("rekenkundig", "is meer dan prijs plus € 0,50", false)]
    [InlineData("rekenkundig", "is meer dan prijs plus € 0,49", true)]
    [InlineData("rekenkundig", "is minder dan prijs min € 0,50", false)]
    [InlineData("rekenkundig", "is hoogstens prijs min € 0,50", false)]
    [InlineData("rekenkundig", "is minder dan prijs min € 0,48", true)]
    public void EenAfgerondBedragLigtBinnenEenVeelvoud(string wijze, string vergelijking, bool kan)
    {
        // Both sides have the price and something else in them, so that it is no cut.
        const string Feiten = "prijs : bedrag van € 0 tot en met € 1.000\ntoeslag : bedrag van € 0 tot en met € 1.000\nvergoeding : bedrag van € 0 tot en met € 3.000";
        new Proef(Feiten, [$"vergoeding is (prijs plus toeslag) {wijze} afgerond op een veelvoud van € 1", $"vergoeding {vergelijking.Replace("prijs", "(prijs plus toeslag)", StringComparison.Ordinal)}"]).Kan().ShouldBe(kan);
    }

    [Fact]
    public void EenLeeftijdOpEenAndereDag()
    {
        const string Feiten = "geboren : datum\naanvraag : datum\nuitspraak : datum";
        var proef = new Proef(Feiten, ["de leeftijd uit geboren op aanvraag is minstens 18 jaar", "de leeftijd uit geboren op uitspraak is minder dan 18 jaar", "aanvraag is uiterlijk uitspraak"]);
        proef.Kan(true, true, true).ShouldBeFalse();
        proef.Kan(true, true, false).ShouldBeTrue();
        proef.Kan(false, false, true).ShouldBeTrue();

        // On the day before the eighteenth birthday one is seventeen.
        new Proef(Feiten, ["aanvraag is ((geboren plus 18 jaar) naar boven afgerond) min 1 dagen", "de leeftijd uit geboren op aanvraag is minstens 18 jaar"]).Kan().ShouldBeFalse();
        new Proef(Feiten, ["aanvraag is (geboren plus 18 jaar) naar boven afgerond", "de leeftijd uit geboren op aanvraag is minder dan 18 jaar"]).Kan().ShouldBeFalse();

        // Rounded down it may be a day before: 29 February.
        new Proef(Feiten, ["aanvraag is (geboren plus 18 jaar) naar beneden afgerond", "de leeftijd uit geboren op aanvraag is minder dan 18 jaar"]).Kan().ShouldBeTrue();
    }

    /// <summary>A duration of up to a thousand years reaches beyond every table of months; that six years are more than five needs none.</summary>
    [Fact]
    public void EenLeeftijdUitEenBerekendeDagIsEenGetal()
    {
        var proef = new Proef("ongeval : datum\nherstel : duur in dagen", ["de leeftijd uit (ongeval plus herstel) is minstens 6 jaar", "de leeftijd uit (ongeval plus herstel) is minstens 5 jaar"]);
        proef.Kan(true, false).ShouldBeFalse();
        proef.Kan(false, true).ShouldBeTrue();
        proef.Kan(true, true).ShouldBeTrue();
        proef.Kan(false, false).ShouldBeTrue();
    }

    [Fact]
    public void VoorDeGeboorteIsErGeenLeeftijd()
    {
        var proef = new Proef("geboren : datum\naanvraag : datum", ["de leeftijd uit geboren op aanvraag is minstens 18 jaar", "aanvraag is vóór geboren"]);
        var bestaat = proef.Verbanden.Single(v => ((Verband)proef.Ruimte.Onderwerpen[v]).IsBestaan);
        var verband = proef.Verbanden.Single(v => proef.Ruimte.Onderwerpen[v].Cellen == 3);
        var ander = proef.Verbanden.Single(v => v != verband && v != bestaat);
        foreach (var cel in new[] { 0, 1, 2 })
        {
            foreach (var geboren in new[] { 0, 1 })
            {
                var geval = Enumerable.Repeat(-1, proef.Ruimte.Onderwerpen.Count).ToArray();
                (geval[verband], geval[ander]) = (cel, geboren);

                // The second comparison is whether the birth is at most the application: not so, is before birth.
                var links = ((Verband)proef.Ruimte.Onderwerpen[ander]).Links;
                links.ShouldBeOfType<FeitExpr>().Feit.Naam.ShouldBe("geboren");
                (proef.Theorie.Zoek(geval) is Gevonden).ShouldBe(geboren == 0 == (cel == 2), $"cel {cel}, geboren {geboren}");
                (geval[verband], geval[bestaat]) = (-1, cel == 2 ? 0 : 1);
                (proef.Theorie.Zoek(geval) is Gevonden).ShouldBe(geboren == 0 == (cel == 2), $"heeft {(cel == 2 ? "g" : "")}een leeftijd, geboren {geboren}");
            }
        }
    }

    [Fact]
    public void HetProductVanTweeFeiten()
    {
        const string Feiten = "uren : getal van 0 tot en met 40\ntarief : bedrag van € 0 tot en met € 100\nbudget : bedrag van € 0 tot en met € 10.000";
        new Proef(Feiten, ["uren maal tarief is meer dan budget", "uren is hoogstens 10", "tarief is hoogstens € 25", "budget is minstens € 250"]).Kan().ShouldBeFalse();
        new Proef(Feiten, ["uren maal tarief is minstens budget", "uren is hoogstens 10", "tarief is hoogstens € 25", "budget is minstens € 250"]).Kan().ShouldBeTrue();
        new Proef(Feiten, ["uren maal tarief is budget", "uren is 7", "budget is € 100,03"]).Kan().ShouldBeTrue();  // 7 × 14,29
        new Proef(Feiten, ["uren maal tarief is budget", "uren is 7", "budget is € 100,04"]).Kan().ShouldBeFalse();
    }

    [Fact]
    public void WatNietBekendIsWordtNietVergeleken()
    {
        var proef = new Proef(Getallen, ["x is hoogstens y", "y is hoogstens z", "z is minder dan x"], metOnbekend: true);
        var geval = proef.Motor.Geval(proef.Samen(), Motor.Ja)!;
        proef.Theorie.Zoek(geval).ShouldBeOfType<Onmogelijk>();
        var x = Enumerable.Range(0, proef.Ruimte.Onderwerpen.Count).First(i => proef.Ruimte.Onderwerpen[i] is Vraagonderwerp { Gegeven.Gegeven.Feit.Naam: "x" });
        geval[x] = proef.Ruimte.Onderwerpen[x].CelOnbekend;
        proef.Theorie.Zoek(geval).ShouldBeOfType<Gevonden>().Waarden.Keys.Select(g => g.Feit.Naam).Order(StringComparer.Ordinal).ShouldBe(["y", "z"]);

        // What is refined away is only what is known: with x unknown the case stays as it was.
        var alle = proef.Theorie.Verfijn(proef.Motor.Altijd).Voorwaarde;
        alle.ShouldBe(proef.Motor.Altijd);
        var kring = proef.Motor.Alle(proef.Verbanden.Select(v => proef.Motor.InCel(v, geval[v])));
        var verfijnd = proef.Theorie.Verfijn(kring);
        verfijnd.Onbeslist.ShouldBeEmpty();
        proef.Motor.Beperk(verfijnd.Voorwaarde, x, geval[x]).ShouldBe(kring);
        proef.Motor.IsNooit(proef.Motor.En(verfijnd.Voorwaarde, proef.Samen())).ShouldBeTrue();
    }

    [Fact]
    public void EenVergelijkingDieOpEenFeitTweemaalOmslaat()
    {
        // (day + 1 month) − 31 days is not later than the day, and equal only after months of 31 days: 1 to 31 January, rounding down; not in June.
        var proef = new Proef("dag : datum", ["((dag plus 1 maanden) naar beneden afgerond) min dag is minstens 31 dagen", "dag is op zijn vroegst 1 juni 2024", "dag is uiterlijk 30 juni 2024"]);
        proef.Verbanden.Count.ShouldBe(1);
        proef.Kan().ShouldBeFalse();
        proef.Kan(false).ShouldBeTrue();
    }

    [Fact]
    public void WatTeVeelZoekenKostBlijftOnbeslistMetEenReden()
    {
        // Two times a month, each rounded down, never comes after two months at once; of every day in 250 years that is told one by one.
        var proef = new Proef("a : datum\nb : datum\nc : datum",
        [
            "b is (a plus 1 maanden) naar beneden afgerond", "c is (b plus 1 maanden) naar beneden afgerond", "c is na (a plus 2 maanden) naar beneden afgerond",
        ]);
        var (_, onbeslist) = proef.KanOfOnbeslist();
        onbeslist.ShouldHaveSingleItem().ShouldContain("voor a, b, c ");
    }

    [Fact]
    public void EenTermijnDieHetGevalZegt()
    {
        // Twelve months are 365 or 366 days, from any day.
        const string Feiten = "begin : datum\neinde : datum\ntermijn : duur in maanden van 0 maanden tot en met 24 maanden";
        string[] basis = ["einde is (begin plus termijn) naar beneden afgerond", "termijn is minstens 12 maanden"];
        new Proef(Feiten, [.. basis, "einde is op zijn vroegst begin plus 365 dagen"]).Kan().ShouldBeTrue();
        new Proef(Feiten, [.. basis, "einde is vóór begin plus 365 dagen"]).Kan().ShouldBeFalse();
        new Proef(Feiten, [.. basis, "termijn is hoogstens 12 maanden", "einde is na begin plus 366 dagen"]).Kan().ShouldBeFalse();
        new Proef(Feiten, [.. basis, "termijn is hoogstens 12 maanden", "einde is begin plus 366 dagen"]).Kan().ShouldBeTrue();
    }
}
