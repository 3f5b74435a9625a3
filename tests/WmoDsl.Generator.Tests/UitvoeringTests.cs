using WmoDsl.Uitvoering;

namespace WmoDsl.Generator.Tests;

/// <summary>What generated code uses of the runtime, by itself. <see cref="VerschilTests"/> tests it together with everything else.</summary>
public class UitvoeringTests
{
    private static readonly Kleene[] Waarden = [Kleene.Ja, Kleene.Nee, Kleene.Onbekend];

    [Fact]
    public void Regels_samen_nemen_hangt_niet_af_van_de_volgorde()
    {
        var bijdragen = (
            from voorwaarde in Waarden
            from eigen in new[] { 1UL, 2UL, 4UL }
            from uitzondering in Waarden
            from ander in new[] { 1UL, 2UL }
            select Bijdrage.Regel(voorwaarde, eigen, Bijdrage.Regel(uitzondering, ander))).Distinct().ToList();
        foreach (var a in bijdragen)
        {
            foreach (var b in bijdragen)
            {
                Gelijk(a + b, b + a);
                foreach (var c in bijdragen)
                {
                    Gelijk(a + b + c, a + (b + c));
                }
            }
        }

        static void Gelijk(Bijdrage x, Bijdrage y) => (x.Zeker, x.Mogelijk, x.Leeg).ShouldBe((y.Zeker, y.Mogelijk, y.Leeg));
    }

    [Fact]
    public void Meer_weten_verandert_nooit_wat_al_vaststond()
    {
        // Two rules, each with an exception, then anders: 81 cases with what they can still become.
        foreach (var a in Waarden)
        {
            foreach (var b in Waarden)
            {
                foreach (var c in Waarden)
                {
                    foreach (var d in Waarden)
                    {
                        var nu = Weeg(a, b, c, d);
                        foreach (var straks in from a2 in Kan(a) from b2 in Kan(b) from c2 in Kan(c) from d2 in Kan(d) select Weeg(a2, b2, c2, d2))
                        {
                            (nu.Stand == Beslisstand.Onbekend || (nu.Stand, nu.Waarde) == (straks.Stand, straks.Waarde)).ShouldBeTrue($"{a} {b} {c} {d}");
                        }
                    }
                }
            }
        }

        static Beslissing Weeg(Kleene a, Kleene b, Kleene c, Kleene d) =>
            (Bijdrage.Regel(a, 1, Bijdrage.Regel(b, 2)) + Bijdrage.Regel(c, 4, Bijdrage.Regel(d, 1))).Anders(8).Beslis(new Voorrangstabel((0, 1)));

        static IEnumerable<Kleene> Kan(Kleene k) => k.IsOnbekend ? [Kleene.Ja, Kleene.Nee] : [k];
    }

    [Theory]
    [InlineData(1UL | 2UL, Beslisstand.Beslist, 0)]
    [InlineData(2UL | 4UL, Beslisstand.Tegenstrijdig, -1)]
    [InlineData(1UL | 2UL | 4UL, Beslisstand.Tegenstrijdig, -1)]
    [InlineData(4UL, Beslisstand.Beslist, 2)]
    [InlineData(0UL, Beslisstand.NietGeregeld, -1)]
    public void Voorrang_beslist_wat_zij_zegt_en_meer_niet(ulong zeker, Beslisstand stand, int waarde)
    {
        var samen = Enumerable.Range(0, 3).Where(i => (zeker >> i & 1) != 0).Aggregate(Bijdrage.Niets, (s, i) => s + Bijdrage.Regel(Kleene.Ja, 1UL << i));
        var beslissing = samen.Beslis(new Voorrangstabel((0, 1)));
        (beslissing.Stand, beslissing.Waarde).ShouldBe((stand, waarde));
    }

    [Fact]
    public void Wat_voor_beide_gaat_houdt_een_tegenspraak_open() =>
        (Bijdrage.Regel(Kleene.Ja, 1) + Bijdrage.Regel(Kleene.Ja, 2) + Bijdrage.Regel(Kleene.Onbekend, 4)).Beslis(new Voorrangstabel((2, 0), (2, 1))).Stand.ShouldBe(Beslisstand.Onbekend);

    [Fact]
    public void Een_onbekende_waarde_beslist_niets_en_spreekt_niets_tegen()
    {
        Bijdrage.Regel(Kleene.Ja, 1).Beslis(onbekend: 1).Stand.ShouldBe(Beslisstand.Onbekend);
        (Bijdrage.Regel(Kleene.Ja, 1) + Bijdrage.Regel(Kleene.Ja, 2)).Beslis(onbekend: 2).Stand.ShouldBe(Beslisstand.Onbekend);
        (Bijdrage.Regel(Kleene.Ja, 1) + Bijdrage.Regel(Kleene.Ja, 2) + Bijdrage.Regel(Kleene.Ja, 4)).Beslis(onbekend: 4).Stand.ShouldBe(Beslisstand.Tegenstrijdig);
    }

    [Fact]
    public void Een_voorrangstabel_heeft_plaats_voor_64_uitkomsten()
    {
        new Voorrangstabel((63, 0)).LagerDan(63).ShouldBe(1UL);
        Should.Throw<ArgumentOutOfRangeException>(() => new Voorrangstabel((64, 0)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Voorrangstabel((0, -1)));
    }

    [Fact]
    public void Vergelijken_met_onbekend_is_onbekend()
    {
        Is.Gelijk<int>(1, null).ShouldBe(Kleene.Onbekend);
        Is.Ongelijk<int>(null, 1).ShouldBe(Kleene.Onbekend);
        Is.Minstens<int>(null, null).ShouldBe(Kleene.Onbekend);
        Is.MeerDan(Bedrag.Euro(2), (Bedrag?)Bedrag.Euro(1)).ShouldBe(Kleene.Ja);
        Is.MinderDan(Bedrag.Euro(2), (Bedrag?)Bedrag.Euro(2)).ShouldBe(Kleene.Nee);
        Is.Tussen<int>(5, null, 4).ShouldBe(Kleene.Nee);
        Is.Tussen<int>(5, null, 5).ShouldBe(Kleene.Onbekend);
        foreach (var a in Waarden)
        {
            foreach (var b in Waarden)
            {
                Is.Gelijk(a, b).ShouldBe(a.IsOnbekend || b.IsOnbekend ? Kleene.Onbekend : Kleene.Van(a == b));
                Is.Bij(a, b).ShouldBe(a.IsJa ? b : a);
            }
        }
    }

    [Fact]
    public void Rekenen_met_onbekend_is_onbekend()
    {
        Reken.NaarBeneden(null, 1).ShouldBeNull();
        Reken.NaarBoven(1.21m, 0.2m).ShouldBe(1.4m);
        Reken.Rekenkundig(-0.15m, 0.1m).ShouldBe(-0.2m);
        Reken.Hoogste<int>(1, null).ShouldBeNull();
        Reken.Hoogste<int>(1, 2).ShouldBe(2);
        Reken.Laagste<Datum>(new Datum(2024, 1, 1), new Datum(2023, 1, 1)).ShouldBe(new Datum(2023, 1, 1));
        Reken.PlusDagen(new Datum(9999, 12, 31), 1).ShouldBeNull();
        Reken.PlusDagen(new Datum(2024, 1, 1), 1e20m).ShouldBeNull();
        Reken.PlusMaanden(new Datum(2024, 2, 29), 12, naarBoven: true).ShouldBe(new Datum(2025, 3, 1));
        Reken.DagenTussen(new Datum(2024, 3, 1), new Datum(2024, 2, 1)).ShouldBe(29);
        Reken.DagenTussen(null, new Datum(2024, 2, 1)).ShouldBeNull();
        Reken.Leeftijd(new Datum(2004, 2, 29), new Datum(2022, 2, 28)).ShouldBe(17);
        Reken.Leeftijd(new Datum(2024, 1, 1), new Datum(2022, 2, 28)).ShouldBeNull();
    }

    [Fact]
    public void Een_resultaat_dat_zijn_type_niet_kent_wordt_niet_getoond()
    {
        Resultaat.Bedrag(1.25m).ShouldBe(Bedrag.Euro(1.25m));
        Resultaat.Bedrag(1.255m).ShouldBeNull();
        Resultaat.Afstand(-1).ShouldBeNull();
        Resultaat.DuurInDagen(-1).ShouldBeNull();
        Resultaat.DuurInMaanden(6).ShouldBe(Duur.Maanden(6));
        Resultaat.Getal(1.5m).ShouldBeNull();
        Resultaat.Getal(3_000_000_000m).ShouldBeNull();
        Resultaat.Leeftijd(18).ShouldBe(18);
        Resultaat.Percentage(0.12345678m).ShouldBeNull();
        Resultaat.Getal(null).ShouldBeNull();
    }

    [Fact]
    public void Een_spoor_komt_terug_zoals_het_ging()
    {
        foreach (var a in Waarden)
        {
            foreach (var d in Waarden)
            {
                var woord = Sporen.Pak(a, Kleene.Nee, Kleene.Onbekend, d) | (Sporen.Pak(d) << 62);
                new[] { 0, 1, 2, 3, 4, 31 }.Select(i => Sporen.Lees(woord, i)).ShouldBe([a, Kleene.Nee, Kleene.Onbekend, d, Kleene.Onbekend, d]);
            }
        }
    }

    [Fact]
    public void Een_lege_vaststelling_is_onbekend()
    {
        default(Vaststelling<int>).Stand.ShouldBe(Beslisstand.Onbekend);
        default(Vaststelling<int>).Waarde.ShouldBeNull();
        Vaststelling<int>.Van(0).Waarde.ShouldBe(0);
        Vaststelling<int>.Van(new Beslissing(Beslisstand.NietGeregeld, -1), 7).Waarde.ShouldBeNull();
    }
}
