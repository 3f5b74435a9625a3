using WmoDsl.Runtime.Tests.Hulp;
using static WmoDsl.Runtime.Tests.Hulp.Proefbeleid;

namespace WmoDsl.Runtime.Tests.Redeneren;

/// <summary>The cases in which the meaning could have been otherwise, one by one.</summary>
public class RedeneringTests
{
    private const int Toekennen = 0;
    private const int Afwijzen = 1;
    private const int Verwijzen = 2;

    private static readonly string[] Uitkomsten = ["toekennen", "afwijzen", "verwijzen"];

    [Fact]
    public void An_exception_that_applies_makes_the_rule_give_way()
    {
        var beleid = new Proefbeleid();
        var (a, b) = (beleid.Feit("a"), beleid.Feit("b"));
        beleid.Besluit(Uitkomsten, [], Regel("regel", beleid.Is(a), Toekennen), Regel("uitzondering", beleid.Is(b), Verwijzen, 0));

        Gronden(beleid.Dossier((a, true), (b, true))).ShouldBe(["uitzondering"]);
        Gronden(beleid.Dossier((a, true), (b, false))).ShouldBe(["regel"]);
        Soort(beleid.Dossier((a, false), (b, true))).ShouldBe(Adviessoort.NietGeregeld);
        Vragen(beleid.Dossier((a, true))).ShouldBe(["b"]);
        // Without the rule there is nothing to except from, so its fact comes first; both still matter.
        Vragen(beleid.Dossier()).ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public void An_exception_that_may_apply_with_the_same_value_holds_nothing_up()
    {
        var beleid = new Proefbeleid();
        var b = beleid.Feit("b");
        beleid.Besluit(Uitkomsten, [], Regel("regel", -1, Toekennen), Regel("uitzondering", beleid.Is(b), Toekennen, 0));

        var dossier = beleid.Dossier();
        Soort(dossier).ShouldBe(Adviessoort.Beslist);
        Gronden(dossier).ShouldBe(["regel", "uitzondering"]);
        Adviezen.Maak(dossier).Bevinding.Gronden.ShouldAllBe(g => !g.IsZeker);
        Gronden(beleid.Dossier((b, true))).ShouldBe(["uitzondering"]);
        Gronden(beleid.Dossier((b, false))).ShouldBe(["regel"]);
    }

    [Fact]
    public void An_exception_to_two_rules_counts_for_each_that_applies()
    {
        var beleid = new Proefbeleid();
        var (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        beleid.Besluit(
            Uitkomsten,
            [(Toekennen, Verwijzen)],
            Regel("eerste", beleid.Is(a), Toekennen),
            Regel("tweede", beleid.Is(b), Toekennen),
            Regel("beide", beleid.Is(c), Verwijzen, 0, 1));

        Gronden(beleid.Dossier((a, true), (b, false), (c, true))).ShouldBe(["beide"]);
        Gronden(beleid.Dossier((a, true), (b, true), (c, false))).ShouldBe(["eerste", "tweede"]);
        Soort(beleid.Dossier((a, false), (b, false), (c, true))).ShouldBe(Adviessoort.NietGeregeld);
    }

    [Fact]
    public void Equal_values_are_all_grounds_and_a_higher_one_wins()
    {
        var beleid = new Proefbeleid();
        var (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        beleid.Besluit(
            Uitkomsten,
            [(Afwijzen, Toekennen)],
            Regel("een", beleid.Is(a), Toekennen),
            Regel("twee", beleid.Is(b), Toekennen),
            Regel("drie", beleid.Is(c), Afwijzen));

        Gronden(beleid.Dossier((a, true), (b, true), (c, false))).ShouldBe(["een", "twee"]);
        Gronden(beleid.Dossier((a, true), (b, true), (c, true))).ShouldBe(["drie"]);
        // Afwijzen is certain and goes before all else: the rest need not be known.
        Soort(beleid.Dossier((c, true))).ShouldBe(Adviessoort.Beslist);
        // Toekennen is certain, so a second ground for it is not worth a question; afwijzen is.
        Vragen(beleid.Dossier((a, true))).ShouldBe(["c"]);
    }

    [Fact]
    public void Different_values_without_order_contradict()
    {
        var beleid = new Proefbeleid();
        var (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        beleid.Besluit(
            Uitkomsten,
            [(Verwijzen, Toekennen), (Verwijzen, Afwijzen)],
            Regel("een", beleid.Is(a), Toekennen),
            Regel("twee", beleid.Is(b), Afwijzen),
            Regel("drie", beleid.Is(c), Verwijzen));

        // While verwijzen may come, which goes before both, it is not yet a contradiction.
        Vragen(beleid.Dossier((a, true), (b, true))).ShouldBe(["c"]);
        var tegenstrijdig = Adviezen.Maak(beleid.Dossier((a, true), (b, true), (c, false))).Bevinding;
        tegenstrijdig.Soort.ShouldBe(Adviessoort.Tegenstrijdig);
        tegenstrijdig.Regels.Select(r => (r.Regel.Naam, r.Waarde)).ShouldBe([("een", "toekennen"), ("twee", "afwijzen")]);
        tegenstrijdig.Definitie.ShouldBe("proef");
        Gronden(beleid.Dossier((a, true), (b, true), (c, true))).ShouldBe(["drie"]);
    }

    [Fact]
    public void An_overruled_exception_is_asked_when_it_decides_whether_its_rule_gives_way()
    {
        // "hoog" is certain unless the exception applies; the exception's own value is overruled by "vast" in any case.
        var beleid = new Proefbeleid();
        var (laag, midden, hoog) = (0, 1, 2);
        var b = beleid.Feit("b");
        beleid.Besluit(
            ["laag", "midden", "hoog"],
            [(hoog, midden), (midden, laag), (hoog, laag)],
            Regel("vast", -1, midden),
            Regel("regel", -1, hoog),
            Regel("uitzondering", beleid.Is(b), laag, 1));

        Vragen(beleid.Dossier()).ShouldBe(["b"]);
        Uitkomst(beleid.Dossier((b, true))).ShouldBe("midden");
        Uitkomst(beleid.Dossier((b, false))).ShouldBe("hoog");
    }

    [Fact]
    public void An_overruled_rule_with_overruled_exceptions_is_not_asked()
    {
        var beleid = new Proefbeleid();
        var (laag, midden, hoog) = (0, 1, 2);
        var (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        beleid.Besluit(
            ["laag", "midden", "hoog"],
            [(hoog, midden), (midden, laag), (hoog, laag)],
            Regel("vast", -1, midden),
            Regel("regel", -1, laag),
            Regel("ook laag", beleid.Is(a), laag, 1),
            Regel("toch hoog", beleid.Is(b), hoog, 1),
            Regel("zeker laag", beleid.Is(c), laag));

        Vragen(beleid.Dossier()).ShouldBe(["b"]);
    }

    [Fact]
    public void A_rule_out_of_date_does_not_exist_nor_do_its_exceptions()
    {
        var beleid = new Proefbeleid();
        var a = beleid.Feit("a");
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("oud", -1, Toekennen) with { GeldigTotEnMet = new Datum(2022, 12, 31) },
            Regel("uitzondering op oud", beleid.Is(a), Verwijzen, 0),
            Regel("nieuw", -1, Afwijzen) with { GeldigVanaf = new Datum(2023, 1, 1) });

        Gronden(beleid.Dossier((a, false)).Op(new Datum(2022, 12, 31))).ShouldBe(["oud"]);
        Gronden(beleid.Dossier((a, true)).Op(new Datum(2022, 12, 31))).ShouldBe(["uitzondering op oud"]);
        Gronden(beleid.Dossier((a, true)).Op(new Datum(2023, 1, 1))).ShouldBe(["nieuw"]);
        Soort(beleid.Dossier().Op(new Datum(2023, 1, 1))).ShouldBe(Adviessoort.Beslist);
    }

    [Fact]
    public void Anders_is_a_ground_only_when_it_gave_the_value()
    {
        var beleid = new Proefbeleid();
        var (a, b) = (beleid.Feit("a"), beleid.Feit("b"));
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("regel", beleid.Is(a), Toekennen),
            Regel("ook afwijzen", beleid.Is(b), Afwijzen),
            Regel("anders", -1, Afwijzen));

        Gronden(beleid.Dossier((a, false), (b, false))).ShouldBe(["anders"]);
        Gronden(beleid.Dossier((a, false), (b, true))).ShouldBe(["ook afwijzen"]);
        // Whether by that rule or by anders: afwijzen. Neither is told as a fact.
        Gronden(beleid.Dossier((a, false))).ShouldBe(["ook afwijzen", "anders"]);
        Adviezen.Maak(beleid.Dossier((a, false))).Bevinding.Gronden.ShouldAllBe(g => !g.IsZeker && g.Motivering.Length == 0);
        Vragen(beleid.Dossier((b, false))).ShouldBe(["a"]);
    }

    [Fact]
    public void A_computed_value_compares_by_equality_and_an_unknown_one_holds_up()
    {
        var beleid = new Proefbeleid();
        var (bedrag, a) = (beleid.Feit("bedrag", Gegevensoort.Bedrag), beleid.Feit("a"));
        var vergoeding = beleid.Begrip(
            "vergoeding",
            Gegevensoort.Bedrag,
            [],
            [],
            Regel("vast", -1, -1),
            Regel("berekend", beleid.Is(a), -1) with { Gegevens = [bedrag] });
        beleid.Bereken(vergoeding, "vast", _ => Bedrag.Euro(10));
        beleid.Bereken(vergoeding, "berekend", d => d.Gegeven(bedrag));
        var groot = beleid.Atoom(
            "vergoeding is minstens € 10",
            d => d.Waarde(vergoeding) is Bedrag waarde ? Kleene.Van(waarde >= Bedrag.Euro(10)) : Kleene.Onbekend,
            [],
            [vergoeding]);
        beleid.Besluit(Uitkomsten, [], Regel("regel", groot, Toekennen));

        Gronden(beleid.Dossier((a, true), (bedrag, Bedrag.Centen(1000)))).ShouldBe(["regel"]);
        Vragen(beleid.Dossier((a, true))).ShouldBe(["bedrag"]);
        Vragen(beleid.Dossier((bedrag, Bedrag.Euro(11)))).ShouldBe(["a"]);
        Vragen(beleid.Dossier()).ShouldBe(["a", "bedrag"]);
        var botsing = Adviezen.Maak(beleid.Dossier((a, true), (bedrag, Bedrag.Euro(11)))).Bevinding;
        botsing.Soort.ShouldBe(Adviessoort.Tegenstrijdig);
        botsing.Definitie.ShouldBe("vergoeding");
        botsing.Regels.Select(r => (r.Definitie, r.Waarde)).ShouldBe([("vergoeding", "€ 10"), ("vergoeding", "€ 11")]);
    }

    [Fact]
    public void An_unknown_computed_outcome_may_still_go_before_both_sides_of_a_contradiction()
    {
        var beleid = new Proefbeleid();
        var keuze = beleid.Feit("keuze", Gegevensoort.Keuze, keuzes: Uitkomsten);
        beleid.Besluit(
            Uitkomsten,
            [(Verwijzen, Toekennen), (Verwijzen, Afwijzen)],
            Regel("een", -1, Toekennen),
            Regel("twee", -1, Afwijzen),
            Regel("gekozen", -1, -1) with { Gegevens = [keuze] });
        beleid.Bereken(0, "gekozen", d => d.Gegeven(keuze));

        Vragen(beleid.Dossier()).ShouldBe(["keuze"]);
        Uitkomst(beleid.Dossier((keuze, Verwijzen))).ShouldBe("verwijzen");
        Soort(beleid.Dossier((keuze, Toekennen))).ShouldBe(Adviessoort.Tegenstrijdig);
    }

    [Fact]
    public void The_facts_of_a_computed_value_that_gives_way_are_not_asked()
    {
        var beleid = new Proefbeleid();
        var (keuze, b) = (beleid.Feit("keuze", Gegevensoort.Keuze, keuzes: Uitkomsten), beleid.Feit("b"));
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("gekozen", -1, -1) with { Gegevens = [keuze] },
            Regel("zeker", -1, Afwijzen, 0),
            Regel("uitzondering", beleid.Is(b), Verwijzen, 1));
        beleid.Bereken(0, "gekozen", d => d.Gegeven(keuze));

        Vragen(beleid.Dossier()).ShouldBe(["b"]);
    }

    [Fact]
    public void Only_the_unknown_parts_of_a_condition_are_asked()
    {
        var beleid = new Proefbeleid();
        var slots = Enumerable.Range(0, 6).Select(i => beleid.Feit("f" + i)).ToArray();
        var f = slots.Select(beleid.Is).ToArray();
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("regel", beleid.En(f[0], beleid.Of(f[1], beleid.Niet(f[2])), beleid.Minstens(2, f[3], f[4], f[5])), Toekennen));

        Vragen(beleid.Dossier()).ShouldBe(["f0", "f1", "f2", "f3", "f4", "f5"]);
        Vragen(beleid.Dossier((slots[0], true), (slots[1], true), (slots[3], true), (slots[4], false))).ShouldBe(["f5"]);
        Vragen(beleid.Dossier((slots[1], false), (slots[3], true), (slots[4], true))).ShouldBe(["f0", "f2"]);
        Soort(beleid.Dossier((slots[0], false))).ShouldBe(Adviessoort.NietGeregeld);
        Soort(beleid.Dossier((slots[3], false), (slots[4], false))).ShouldBe(Adviessoort.NietGeregeld);
    }

    [Fact]
    public void Facts_that_matter_in_more_rules_come_first()
    {
        var beleid = new Proefbeleid();
        var (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        var begrip = beleid.JaAls("begrip", beleid.Of(beleid.Is(c), beleid.Is(b)));
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("een", beleid.En(beleid.Is(a), beleid.Is(b)), Toekennen),
            Regel("twee", beleid.En(beleid.IsBegrip(begrip), beleid.Is(b)), Toekennen),
            Regel("drie", beleid.IsBegrip(begrip), Verwijzen, 0));

        var vragen = Adviezen.Maak(beleid.Dossier()).Bevinding.Gegevens;
        vragen.Select(v => (v.Naam, v.Regels)).ShouldBe([("b", 3), ("c", 2), ("a", 1)]);
    }

    [Fact]
    public void Judgements_are_needed_only_when_no_facts_are()
    {
        var beleid = new Proefbeleid();
        var (a, o) = (beleid.Feit("a"), beleid.Oordeel("o"));
        beleid.Besluit(Uitkomsten, [], Regel("regel", beleid.En(beleid.Is(a), beleid.Is(o)), Toekennen), Regel("anders", -1, Afwijzen));

        var beide = Adviezen.Maak(beleid.Dossier()).Bevinding;
        beide.Soort.ShouldBe(Adviessoort.GegevensNodig);
        beide.Oordelen.Single().Naam.ShouldBe("o");
        Soort(beleid.Dossier((a, true))).ShouldBe(Adviessoort.OordeelNodig);
        Soort(beleid.Dossier((o, Oordeel.Nee("niet nodig")))).ShouldBe(Adviessoort.Beslist);
    }

    [Fact]
    public void What_will_not_come_is_not_asked_and_in_the_end_a_human_decides()
    {
        var beleid = new Proefbeleid();
        var (a, b) = (beleid.Feit("a"), beleid.Feit("b"));
        beleid.Besluit(Uitkomsten, [], Regel("regel", beleid.En(beleid.Is(a), beleid.Is(b)), Toekennen), Regel("anders", -1, Afwijzen));

        var eerst = Adviezen.Maak(beleid.Dossier().ZetNietVast(a)).Bevinding;
        eerst.Gegevens.Select(v => v.Naam).ShouldBe(["b"]);
        eerst.NietVastTeStellen.Select(v => v.Naam).ShouldBe(["a"]);
        var daarna = Adviezen.Maak(beleid.Dossier((b, true)).ZetNietVast(a)).Bevinding;
        daarna.Soort.ShouldBe(Adviessoort.GegevensNodig);
        daarna.Gegevens.ShouldBeEmpty();
        daarna.NietVastTeStellen.Select(v => v.Naam).ShouldBe(["a"]);
        // It is not guessed either, but here it does not matter.
        Soort(beleid.Dossier((b, false)).ZetNietVast(a)).ShouldBe(Adviessoort.Beslist);
    }

    [Fact]
    public void A_fact_of_somebody_who_is_not_there_is_not_asked()
    {
        var beleid = new Proefbeleid();
        var rol = beleid.Feit("partner", Gegevensoort.Rolvervulling);
        var inkomen = beleid.Feit("inkomen", Gegevensoort.Bedrag, rol: "partner");
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("regel", beleid.Atoom("inkomen van partner is hoogstens € 100", _ => Kleene.Onbekend, [inkomen]), Toekennen));

        Vragen(beleid.Dossier((rol, true))).ShouldBe(["inkomen van partner"]);
        Vragen(beleid.Dossier()).ShouldBe(["inkomen van partner"]);
        var bevinding = Adviezen.Maak(beleid.Dossier((rol, false))).Bevinding;
        bevinding.Gegevens.ShouldBeEmpty();
        bevinding.NietVastTeStellen.Select(v => v.Naam).ShouldBe(["inkomen van partner"]);
    }

    [Fact]
    public void What_is_wrong_below_shows_when_nothing_is_left_to_ask_and_a_conflict_before_a_gap()
    {
        var beleid = new Proefbeleid();
        var (a, b) = (beleid.Feit("a"), beleid.Feit("b"));
        var gat = beleid.Begrip("gat", Gegevensoort.JaNee, ["nee", "ja"], [], Regel("nooit", beleid.Niet(beleid.Is(b)), 1));
        var botsing = beleid.Begrip(
            "botsing", Gegevensoort.JaNee, ["nee", "ja"], [], Regel("wel", -1, 1), Regel("niet", beleid.Is(b), 0));
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("een", beleid.IsBegrip(gat), Toekennen),
            Regel("twee", beleid.En(beleid.Is(a), beleid.IsBegrip(botsing)), Toekennen));

        Vragen(beleid.Dossier((b, true))).ShouldBe(["a"]);
        var conflict = Adviezen.Maak(beleid.Dossier((a, true), (b, true))).Bevinding;
        (conflict.Soort, conflict.Definitie).ShouldBe((Adviessoort.Tegenstrijdig, "botsing"));
        conflict.Regels.Select(r => r.Regel.Naam).ShouldBe(["wel", "niet"]);
        var niets = Adviezen.Maak(beleid.Dossier((a, false), (b, true))).Bevinding;
        (niets.Soort, niets.Definitie).ShouldBe((Adviessoort.NietGeregeld, "gat"));
        Soort(beleid.Dossier((a, true), (b, false))).ShouldBe(Adviessoort.Beslist);
    }

    [Fact]
    public void A_reference_date_outside_the_policy_is_refused()
    {
        var beleid = new Proefbeleid { Einde = new Datum(2024, 12, 31) }.Besluit(Uitkomsten, [], Regel("regel", -1, Toekennen));
        Should.Throw<PeildatumException>(() => Adviezen.Maak(beleid.Dossier().Op(new Datum(2021, 12, 31)))).Message
            .ShouldBe("Het beleid \"Proefbeleid\" geldt niet op 31 december 2021: het geldt vanaf 1 januari 2022 tot en met 31 december 2024.");
        Should.Throw<PeildatumException>(() => Adviezen.Maak(beleid.Dossier().Op(new Datum(2025, 1, 1))));
        Soort(beleid.Dossier().Op(new Datum(2024, 12, 31))).ShouldBe(Adviessoort.Beslist);
        Soort(beleid.Dossier().Op(new Datum(2022, 1, 1))).ShouldBe(Adviessoort.Beslist);
    }

    [Fact]
    public void A_parameter_without_value_is_refused_when_the_decision_needs_it()
    {
        var beleid = new Proefbeleid();
        var a = beleid.Feit("a");
        var grens = beleid.Parameter("grens loopafstand", Gegevensoort.Afstand, null);
        beleid.Besluit(
            Uitkomsten,
            [],
            Regel("regel", beleid.En(beleid.Is(a), beleid.Atoom("ver", _ => Kleene.Onbekend, [], parameters: [grens])), Toekennen),
            Regel("anders", -1, Afwijzen));

        Soort(beleid.Dossier((a, false))).ShouldBe(Adviessoort.Beslist);
        Soort(beleid.Dossier()).ShouldBe(Adviessoort.GegevensNodig);
        var fout = Should.Throw<PeildatumException>(() => Adviezen.Maak(beleid.Dossier((a, true))));
        fout.Message.ShouldBe("De parameter 'grens loopafstand' heeft op 1 maart 2023 geen waarde.");
        (fout.Parameter, fout.Peildatum).ShouldBe(("grens loopafstand", new Datum(2023, 3, 1)));
    }

    [Fact]
    public void A_decision_may_have_more_than_64_outcomes()
    {
        var beleid = new Proefbeleid();
        var a = beleid.Feit("a");
        var uitkomsten = Enumerable.Range(0, 150).Select(i => "u" + i).ToArray();
        beleid.Besluit(
            uitkomsten, [(149, 70)], Regel("laag", -1, 70), Regel("hoog", beleid.Is(a), 149), Regel("elders", beleid.Niet(beleid.Is(a)), 70));

        Uitkomst(beleid.Dossier((a, true))).ShouldBe("u149");
        Gronden(beleid.Dossier((a, false))).ShouldBe(["laag", "elders"]);
        Vragen(beleid.Dossier()).ShouldBe(["a"]);
    }

    [Fact]
    public void A_long_chain_of_begrippen_that_share_each_other_is_walked_once()
    {
        var beleid = new Proefbeleid();
        var a = beleid.Feit("a");
        var vorige = beleid.JaAls("b0", beleid.Is(a));
        for (var i = 1; i < 60; i++)
        {
            vorige = beleid.JaAls("b" + i, beleid.En(beleid.IsBegrip(vorige), beleid.IsBegrip(vorige)));
        }

        beleid.Besluit(Uitkomsten, [], Regel("regel", beleid.IsBegrip(vorige), Toekennen));
        Vragen(beleid.Dossier()).ShouldBe(["a"]);
        Adviezen.Maak(beleid.Dossier()).AlsTekst().Length.ShouldBeLessThan(100_000);
    }

    private static Adviessoort Soort(Dossier dossier) => Adviezen.Maak(dossier).Soort;

    private static string? Uitkomst(Dossier dossier) => Adviezen.Maak(dossier).Uitkomst;

    private static IEnumerable<string> Gronden(Dossier dossier) => Adviezen.Maak(dossier).Bevinding.Gronden.Select(g => g.Regel.Naam);

    private static IEnumerable<string> Vragen(Dossier dossier) => Adviezen.Maak(dossier).Bevinding.Gegevens.Select(v => v.Naam);

    private static Proefbeleid Opengelaten(out int a, out int b, out int c)
    {
        var beleid = new Proefbeleid();
        (a, b, c) = (beleid.Feit("a"), beleid.Feit("b"), beleid.Feit("c"));
        return beleid.Besluit(
            ["toekennen", "afwijzen"],
            [],
            Proefbeleid.Regel("hoofd", beleid.Is(a), 0),
            Proefbeleid.Regel("uitz", beleid.Is(b), -1, 0) with { IsNietGeregeld = true, Want = [new Tekstdeel("Over b staat er niets.", Verwijssoort.Tekst, -1)] },
            Proefbeleid.Regel("los", beleid.Is(c), -1) with { IsNietGeregeld = true, Want = [new Tekstdeel("Over c staat er niets.", Verwijssoort.Tekst, -1)] });
    }

    [Fact]
    public void A_case_that_a_rule_leaves_open_tells_why_and_where_that_is_said()
    {
        var beleid = Opengelaten(out var a, out var b, out var c);
        var advies = Adviezen.Maak(beleid.Dossier((a, true), (b, true), (c, false)));

        advies.Soort.ShouldBe(Adviessoort.NietGeregeld);
        advies.Bevinding.Gronden.Select(g => (g.Regel.Naam, g.Waarde, g.Motivering, g.IsZeker)).ShouldBe([("uitz", "niet geregeld", "Over b staat er niets.", true)]);
        advies.Bevinding.Gronden.Single().Bronnen.Select(x => x.Korte).ShouldBe(["Leidraad 1.4"]);
        advies.Bevinding.Definitie.ShouldBe("proef");
        advies.AlsTekst().ShouldContain("Niet geregeld: het beleid laat dit geval over proef uitdrukkelijk open.");
        advies.AlsTekst().ShouldContain("uitz (niet geregeld): van toepassing\n    Over b staat er niets.");
        advies.AlsJson().ShouldContain("\"soort\": \"niet geregeld\"");
        advies.AlsJson().ShouldContain("\"motivering\": \"Over b staat er niets.\"");
    }

    [Fact]
    public void What_some_rule_regulates_is_not_left_open_by_another()
    {
        var beleid = Opengelaten(out var a, out var b, out var c);
        var advies = Adviezen.Maak(beleid.Dossier((a, true), (b, false), (c, true)));

        advies.Bevinding.Uitkomst.ShouldBe("toekennen");
        advies.Bevinding.Gronden.Select(g => g.Regel.Naam).ShouldBe(["hoofd"]);
        advies.AlsTekst().ShouldContain("los (niet geregeld): een andere uitkomst gaat voor");
    }

    [Fact]
    public void A_case_that_no_rule_thought_of_has_no_grounds()
    {
        var beleid = Opengelaten(out var a, out var b, out var c);
        var advies = Adviezen.Maak(beleid.Dossier((a, false), (b, true), (c, false)));

        advies.Soort.ShouldBe(Adviessoort.NietGeregeld);
        advies.Bevinding.Gronden.ShouldBeEmpty();
        advies.AlsTekst().ShouldContain("Niet te zeggen: het beleid regelt in dit geval niets over proef.");
    }
}
