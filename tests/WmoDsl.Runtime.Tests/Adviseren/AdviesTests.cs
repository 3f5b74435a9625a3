using WmoDsl.Runtime.Tests.Hulp;
using static WmoDsl.Runtime.Tests.Hulp.Proefbeleid;

namespace WmoDsl.Runtime.Tests.Adviseren;

public class AdviesTests
{
    private static readonly Datum Op = new(2023, 3, 2);

    private readonly Scootmobiel _scootmobiel = new();

    [Fact]
    public void A_settled_case_has_outcome_grounds_duties_and_what_comes_along()
    {
        var advies = Adviezen.Maak<Scootmobieluitkomst>(_scootmobiel.Toegekend()).ShouldBeOfType<Advies<Scootmobieluitkomst>.Beslist>();
        advies.Soort.ShouldBe(Adviessoort.Beslist);
        advies.Uitkomst.ShouldBe(Scootmobieluitkomst.Toekennen);
        advies.Peildatum.ShouldBe(new Datum(2023, 3, 1));
        advies.Schema.Naam.ShouldBe("scootmobiel");
        var grond = advies.Gronden.Single();
        grond.Regel.Naam.ShouldBe("toekennen bij loopbeperking");
        grond.Motivering.ShouldBe("De cliënt kan niet verder lopen dan 500 meter (gemeten: 300 meter; hoogste vergoeding € 4.700) op 1 maart 2023.");
        grond.Bronnen.Select(b => b.Korte).ShouldBe(["Leidraad 4.13", "Wmo artikel 2.3.5 lid 4"]);
        (grond.Definitie, grond.Waarde).ShouldBe(("scootmobiel", "toekennen"));
        advies.Verplichtingen.Select(v => (v.Partij, v.Inhoud, v.Uiterlijk)).ShouldBe(
            [("gemeente", "de scootmobiel bestellen", new Datum(2023, 3, 15)), ("cliënt", "oefenen", (Datum?)null)]);
        advies.LevertOok.ShouldBe([new BijkomendeWaarde("hoogste vergoeding", Bedrag.Euro(4700), "€ 4.700")]);
        advies.Bevinding.Uitkomst.ShouldBe("toekennen");
        advies.Gronden.ShouldBeSameAs(advies.Gronden);
    }

    [Fact]
    public void What_comes_along_may_still_be_unknown()
    {
        var advies = (Advies<Scootmobieluitkomst>.Beslist)Adviezen.Maak<Scootmobieluitkomst>(_scootmobiel.Toegekend().Zet(_scootmobiel.Personen, null));
        advies.LevertOok.ShouldBe([new BijkomendeWaarde("hoogste vergoeding", null, "onbekend")]);
        advies.Gronden.Single().Motivering.ShouldContain("hoogste vergoeding onbekend)");
    }

    [Fact]
    public void Choosing_is_total()
    {
        Soort(_scootmobiel.Toegekend()).ShouldBe("beslist");
        Soort(_scootmobiel.Toegekend().Zet(_scootmobiel.Pool, null)).ShouldBe("oordeel nodig: pool lost probleem op");
        Soort(_scootmobiel.Toegekend().Zet(_scootmobiel.Arts, null)).ShouldBe("gegevens nodig: vastgesteld door arts");

        var a = new Proefbeleid();
        a.Besluit(Scootmobiel.Uitkomsten, [], Regel("een", -1, 0), Regel("twee", -1, 1));
        Soort(a.Dossier()).ShouldBe("tegenstrijdig: een, twee");
        var b = new Proefbeleid();
        b.Besluit(Scootmobiel.Uitkomsten, [], Regel("een", -1, 0) with { GeldigVanaf = new Datum(2099, 1, 1) });
        Soort(b.Dossier()).ShouldBe("niet geregeld: proef");

        static string Soort(Dossier dossier) => Adviezen.Maak<Scootmobieluitkomst>(dossier).Kies(
            _ => "beslist",
            advies => "oordeel nodig: " + advies.Oordelen.Single().Naam,
            advies => "gegevens nodig: " + string.Join(", ", advies.Gegevens.Select(v => v.Naam)),
            advies => "tegenstrijdig: " + string.Join(", ", advies.Regels.Select(r => r.Regel.Naam)),
            advies => "niet geregeld: " + advies.Definitie);
    }

    [Fact]
    public void The_view_without_type_says_the_same()
    {
        var advies = Adviezen.Maak(_scootmobiel.Toegekend());
        (advies.Soort, advies.Uitkomst, advies.Waarde).ShouldBe((Adviessoort.Beslist, "toekennen", (object)2));
        var open = Adviezen.Maak(_scootmobiel.Beleid.Dossier());
        (open.Soort, open.Uitkomst, open.Waarde).ShouldBe((Adviessoort.GegevensNodig, null, null));
    }

    [Fact]
    public void One_duty_of_two_grounds_is_one_duty()
    {
        var beleid = new Proefbeleid();
        var plicht = new Verplichtingschema("gemeente", "bellen", -1);
        beleid.Besluit(
            Scootmobiel.Uitkomsten, [], Regel("een", -1, 0) with { Verplichtingen = [plicht] }, Regel("twee", -1, 0) with { Verplichtingen = [plicht] });
        Adviezen.Maak(beleid.Dossier()).Bevinding.Verplichtingen.Count.ShouldBe(1);
    }

    [Fact]
    public void An_official_confirms()
    {
        var advies = (Advies<Scootmobieluitkomst>.Beslist)Adviezen.Maak<Scootmobieluitkomst>(_scootmobiel.Toegekend());
        var besluit = advies.Bevestig(" J. Jansen ", Op);
        (besluit.Uitkomst, besluit.Medewerker, besluit.Datum, besluit.WijktAf).ShouldBe((Scootmobieluitkomst.Toekennen, "J. Jansen", Op, false));
        besluit.Motivering.ShouldBeNull();
        besluit.Advies.ShouldBeSameAs(advies);
        besluit.ToString().ShouldBe("toekennen, bevestigd door J. Jansen op 2 maart 2023");
        Should.Throw<ArgumentException>(() => advies.Bevestig(" ", Op)).Message.ShouldStartWith("Een besluit heeft een medewerker die het neemt.");
    }

    [Fact]
    public void An_official_deviates_with_a_motivation()
    {
        Advies<Scootmobieluitkomst> advies = Adviezen.Maak<Scootmobieluitkomst>(_scootmobiel.Toegekend());
        var besluit = advies.WijkAf(Scootmobieluitkomst.Afwijzen, "er is geen stalling", "J. Jansen", Op);
        (besluit.Uitkomst, besluit.Motivering, besluit.WijktAf).ShouldBe((Scootmobieluitkomst.Afwijzen, "er is geen stalling", true));
        besluit.Advies.ShouldBeSameAs(advies);
        besluit.ToString().ShouldBe("afwijzen, in afwijking van het advies besloten door J. Jansen op 2 maart 2023");
        Should.Throw<ArgumentException>(() => advies.WijkAf(Scootmobieluitkomst.Afwijzen, " ", "J. Jansen", Op)).Message
            .ShouldStartWith("Wie van het advies afwijkt, motiveert dat.");
        Should.Throw<ArgumentException>(() => advies.WijkAf(Scootmobieluitkomst.Afwijzen, "omdat", "", Op));
        Should.Throw<ArgumentException>(() => advies.WijkAf(Scootmobieluitkomst.Toekennen, "omdat", "J. Jansen", Op)).Message
            .ShouldStartWith("Deze uitkomst is die van het advies. Bevestig het advies.");
        Should.Throw<ArgumentOutOfRangeException>(() => advies.WijkAf((Scootmobieluitkomst)9, "omdat", "J. Jansen", Op)).Message
            .ShouldStartWith("Dit besluit kent deze uitkomst niet.");
    }

    [Fact]
    public void An_official_decides_where_the_policy_cannot()
    {
        var advies = Adviezen.Maak<Scootmobieluitkomst>(_scootmobiel.Beleid.Dossier());
        advies.WijkAf(Scootmobieluitkomst.Toekennen, "spoed", "J. Jansen", Op).WijktAf.ShouldBeTrue();
    }

    [Fact]
    public void A_settled_case_costs_one_object()
    {
        var dossier = _scootmobiel.Toegekend();
        Adviezen.Maak<Scootmobieluitkomst>(dossier);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var advies = Adviezen.Maak<Scootmobieluitkomst>(dossier);
        // The advice itself, and the boxed outcome index of the table-driven Dossier.
        (GC.GetAllocatedBytesForCurrentThread() - voor).ShouldBeLessThanOrEqualTo(96);
        advies.Soort.ShouldBe(Adviessoort.Beslist);
    }
}
