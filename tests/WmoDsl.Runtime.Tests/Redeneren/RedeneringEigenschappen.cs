using FsCheck;
using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Redeneren;

/// <summary>What must hold for every policy and every case, on random ones.</summary>
public class RedeneringEigenschappen
{
    private const int Aantal = 3000;

    [Fact]
    public void What_is_settled_holds_for_every_completion_of_the_unknown() => Geldt(Gevallen(), (beleid, dossier) =>
    {
        var stand = dossier.Stand(beleid.Schema.BesluitIndex);
        if (stand == Beslisstand.Onbekend)
        {
            return;
        }

        foreach (var orakel in Orakel.Alle(beleid, dossier))
        {
            orakel.Besluit.Stand.ShouldBe(stand);
            orakel.Besluit.Waarde.ShouldBe(dossier.Waarde(beleid.Schema.BesluitIndex));
        }
    });

    [Fact]
    public void With_everything_known_the_outcome_and_its_grounds_are_the_plain_meaning() => Geldt(Gevallen(1.0), (beleid, dossier) =>
    {
        var orakel = Orakel.Alle(beleid, dossier).First();
        if (orakel.IetsGebroken)
        {
            return;
        }

        var (stand, waarde, gronden) = orakel.Besluit;
        dossier.Stand(beleid.Schema.BesluitIndex).ShouldBe(stand);
        dossier.Waarde(beleid.Schema.BesluitIndex).ShouldBe(waarde);
        var bevinding = Adviezen.Maak(dossier).Bevinding;
        bevinding.Gronden.Select(g => g.Regel.Naam).ShouldBe(gronden, ignoreOrder: true);
    });

    // Where a rule has several exceptions, or facts are read twice, "onbekend" may be more careful than needed: then the truth of one
    // condition goes together with that of another, and the reasoning looks at each by itself.
    [Fact]
    public void When_every_fact_is_read_once_nothing_decided_is_left_open() => Geldt(Gevallen(0.5, eenmalig: true), (beleid, dossier) =>
    {
        if (dossier.Stand(beleid.Schema.BesluitIndex) != Beslisstand.Onbekend)
        {
            return;
        }

        var uitkomsten = Orakel.Alle(beleid, dossier).Select(o => (o.Besluit.Stand, o.Besluit.Waarde)).Distinct().ToArray();
        (uitkomsten.Length > 1 || uitkomsten[0].Stand == Beslisstand.Tegenstrijdig).ShouldBeTrue();
    });

    [Fact]
    public void Learning_a_fact_never_changes_what_is_settled() => Geldt(Gevallen(), (beleid, dossier) =>
    {
        for (var d = 0; d < beleid.Schema.Definities.Count; d++)
        {
            var stand = dossier.Stand(d);
            var waarde = dossier.Waarde(d);
            for (var slot = 0; slot < beleid.Schema.Gegevens.Count && stand != Beslisstand.Onbekend; slot++)
            {
                if (dossier.Gegeven(slot) is not null)
                {
                    continue;
                }

                foreach (var geleerd in beleid.Waarden(slot))
                {
                    dossier.Zet(slot, geleerd);
                    (dossier.Stand(d), dossier.Waarde(d)).ShouldBe((stand, waarde));
                }

                dossier.Zet(slot, null);
            }
        }
    });

    [Fact]
    public void Supplying_all_open_facts_leaves_nothing_to_ask() => Geldt(Gevallen(0.3), (beleid, dossier) =>
    {
        var eerst = Adviezen.Maak(dossier).Bevinding;
        var toeval = new Random(beleid.Zaad);
        foreach (var vraag in eerst.Gegevens.Concat(eerst.Oordelen))
        {
            dossier.Gegeven(vraag.Slot).ShouldBeNull();
            dossier.Zet(vraag.Slot, beleid.Waarde(vraag.Slot, toeval));
        }

        var daarna = Adviezen.Maak(dossier).Bevinding;
        daarna.Soort.ShouldBeOneOf(Adviessoort.Beslist, Adviessoort.Tegenstrijdig, Adviessoort.NietGeregeld);
    });

    [Fact]
    public void Answering_question_by_question_always_comes_to_an_end() => Geldt(Gevallen(0), (beleid, dossier) =>
    {
        var toeval = new Random(beleid.Zaad);
        for (var ronde = 0; ; ronde++)
        {
            var bevinding = Adviezen.Maak(dossier).Bevinding;
            bevinding.Gegevens.ShouldAllBe(v => v.Gegeven.Soort != Gegevensoort.Oordeel);
            bevinding.Oordelen.ShouldAllBe(v => v.Gegeven.Soort == Gegevensoort.Oordeel);
            var vraag = bevinding.Gegevens.Concat(bevinding.Oordelen).FirstOrDefault();
            bevinding.Soort.ShouldBe(
                bevinding.Gegevens.Count > 0 ? Adviessoort.GegevensNodig
                : bevinding.Oordelen.Count > 0 ? Adviessoort.OordeelNodig
                : bevinding.Soort);
            if (vraag is null)
            {
                bevinding.Soort.ShouldBeOneOf(Adviessoort.Beslist, Adviessoort.Tegenstrijdig, Adviessoort.NietGeregeld);
                return;
            }

            ronde.ShouldBeLessThan(beleid.Schema.Gegevens.Count);
            dossier.Zet(vraag.Slot, beleid.Waarde(vraag.Slot, toeval));
        }
    });

    [Fact]
    public void What_will_not_come_is_never_asked_and_the_rest_is_asked_as_before() => Geldt(Gevallen(0.3), (beleid, dossier) =>
    {
        var eerst = Adviezen.Maak(dossier).Bevinding;
        var alles = eerst.Gegevens.Concat(eerst.Oordelen).Select(v => v.Slot).ToArray();
        for (var i = 0; i < alles.Length; i += 2)
        {
            dossier.ZetNietVast(alles[i]);
        }

        var daarna = Adviezen.Maak(dossier).Bevinding;
        var gevraagd = daarna.Gegevens.Concat(daarna.Oordelen).Select(v => v.Slot).ToArray();
        gevraagd.ShouldBe(alles.Where((_, i) => i % 2 == 1), ignoreOrder: true);
        if (gevraagd.Length > 0)
        {
            gevraagd.Concat(daarna.NietVastTeStellen.Select(v => v.Slot)).ShouldBe(alles, ignoreOrder: true);
        }
    });

    [Fact]
    public void The_order_of_rules_and_conditions_never_matters() => Geldt(Gevallen(), (beleid, dossier) =>
    {
        var anders = new Verwisseld(dossier, new Random(beleid.Zaad));
        var a = Adviezen.Maak(dossier).Bevinding;
        var b = Adviezen.Maak(anders).Bevinding;
        b.Soort.ShouldBe(a.Soort);
        b.Uitkomst.ShouldBe(a.Uitkomst);
        Namen(b.Gronden).ShouldBe(Namen(a.Gronden), ignoreOrder: true);
        // With two definitions below in conflict, which one is named first is a matter of order.
        if (dossier.Stand(beleid.Schema.BesluitIndex) == Beslisstand.Tegenstrijdig)
        {
            Namen(b.Regels).ShouldBe(Namen(a.Regels), ignoreOrder: true);
        }

        Vragen(b.Gegevens).ShouldBe(Vragen(a.Gegevens), ignoreOrder: true);
        Vragen(b.Oordelen).ShouldBe(Vragen(a.Oordelen), ignoreOrder: true);
    });

    [Fact]
    public void Questions_come_most_useful_first() => Geldt(Gevallen(0.2), (_, dossier) =>
    {
        var bevinding = Adviezen.Maak(dossier).Bevinding;
        foreach (var vragen in new[] { bevinding.Gegevens, bevinding.Oordelen })
        {
            vragen.ShouldAllBe(v => v.Regels >= 1);
            vragen.Select(v => v.Regels).ShouldBe(vragen.Select(v => v.Regels).OrderDescending());
        }
    });

    [Fact]
    public void Every_advice_has_what_belongs_to_its_kind() => Geldt(Gevallen(0.7), (beleid, dossier) =>
    {
        var bevinding = Adviezen.Maak(dossier).Bevinding;
        (bevinding.Soort == Adviessoort.Beslist).ShouldBe(bevinding.Uitkomst is not null);
        (bevinding.Soort == Adviessoort.Beslist).ShouldBe(bevinding.Gronden.Count > 0);
        bevinding.Gronden.ShouldAllBe(g => g.Waarde == bevinding.Uitkomst);
        if (bevinding.Soort == Adviessoort.Tegenstrijdig)
        {
            bevinding.Regels.Select(g => g.Waarde).Distinct().Count().ShouldBeGreaterThan(1);
        }
        else
        {
            bevinding.Regels.ShouldBeEmpty();
        }

        (bevinding.Definitie is not null).ShouldBe(bevinding.Soort is Adviessoort.Tegenstrijdig or Adviessoort.NietGeregeld);
        // No way of showing it may fail, whatever the policy.
        var advies = Adviezen.Maak(dossier);
        advies.AlsTekst().ShouldEndWith("Dit is een advies. Een medewerker beslist.\n");
        advies.AlsMarkdown().ShouldNotBeEmpty();
        advies.AlsJson().ShouldStartWith("{");
    }, 1000);

    private static void Geldt(Gen<(Toevalsbeleid, Proefdossier)> gevallen, Action<Toevalsbeleid, Proefdossier> controle, int aantal = Aantal) =>
        Eigenschap.Geldt(gevallen, t => controle(t.Item1, t.Item2), aantal);

    private static Gen<(Toevalsbeleid, Proefdossier)> Gevallen(double kansBekend = 0.5, bool eenmalig = false) =>
        from beleid in Toevalsbeleid.Gen(eenmalig)
        from zaad in Gen.Choose(0, int.MaxValue - 1)
        select (beleid, beleid.Dossier(new Random(zaad), kansBekend));

    private static IEnumerable<string> Namen(IReadOnlyList<Grond> gronden) => gronden.Select(g => g.Definitie + "." + g.Regel.Naam);

    private static IEnumerable<(string, int)> Vragen(IReadOnlyList<Vraag> vragen) => vragen.Select(v => (v.Naam, v.Regels));
}
