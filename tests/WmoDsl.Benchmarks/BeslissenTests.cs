using DenHaag.WmoLeidraad;

namespace WmoDsl.Benchmarks;

/// <summary>What is measured beside each other decides alike, else the ratio of their times says nothing.</summary>
public class BeslissenTests
{
    private static readonly Datum Peildatum = new(2026, 11, 21);

    [Fact]
    public void Scootmobiel_met_de_hand_beslist_in_elk_geval_als_gegenereerd()
    {
        // 13 facts that are ja or nee, and the distance around its bound.
        var gezien = new HashSet<ScootmobielUitkomst>();
        foreach (var meter in new[] { 0, 499, 500, 501, 100_000 })
        {
            for (var bits = 0; bits < 1 << 13; bits++)
            {
                bool Feit(int bit) => (bits >> bit & 1) != 0;
                Oordeel Oordeel(int bit) => Feit(bit) ? WmoDsl.Oordeel.Ja("gezien") : WmoDsl.Oordeel.Nee("gezien");
                var zaak = new BasisScootmobielzaak
                {
                    ErnstigeLoopproblemen = Feit(0),
                    LoopafstandInMeter = meter,
                    VastgesteldDoorArts = Feit(1),
                    MedischeNoodzaak = Feit(2),
                    LangNodig = Feit(3),
                    StallingAanwezig = Feit(4),
                    StallingTeMaken = Feit(5),
                    OpladenMogelijk = Feit(6),
                    LessenAfgerond = Feit(7),
                    RijvaardigNaLessen = Feit(8),
                    PoolTeGebruiken = Feit(9),
                    PoolLostProbleemOp = Feit(10),
                    WoontInWlzInstelling = Feit(11),
                    VerderReizenGewenst = Feit(12),
                };
                var gegevens = new ScootmobielGegevens
                {
                    ErnstigeLoopproblemen = Feit(0),
                    Loopafstand = Afstand.Meter(meter),
                    VastgesteldDoorArts = Feit(1),
                    MedischeNoodzaak = Oordeel(2),
                    LangNodig = Oordeel(3),
                    StallingAanwezig = Feit(4),
                    StallingTeMaken = Feit(5),
                    OpladenMogelijk = Feit(6),
                    LessenAfgerond = Feit(7),
                    RijvaardigNaLessen = Oordeel(8),
                    PoolTeGebruiken = Feit(9),
                    PoolLostProbleemOp = Oordeel(10),
                    WoontInWlzInstelling = Feit(11),
                    VerderReizenGewenst = Feit(12),
                };
                var (uitkomst, combinatie) = BasisScootmobiel.Beslis(zaak);
                var uitslag = Scootmobiel.Bepaal(gegevens, Peildatum);
                if (uitslag.Uitkomst != uitkomst || uitslag.CombinatieMetAnderVervoerMogelijk != combinatie)
                {
                    Assert.Fail($"{zaak.LoopafstandInMeter} meter, {bits:b13}: met de hand {uitkomst}, gegenereerd {uitslag.Uitkomst}");
                }

                gezien.Add(uitkomst);
            }
        }

        gezien.Count.ShouldBe(3);
    }

    [Fact]
    public void Scootmobiel_zoals_zij_wordt_gemeten() => Gelijk<BeslissenScootmobiel>(keer: 20, uitkomsten: 6);

    [Fact]
    public void Een_besluit_met_veel_voorwaarden() => Gelijk<BeslissenSpeeltuin>(keer: 40, uitkomsten: 4);

    [Fact]
    public void Een_besluit_uit_tien_besluiten() => Gelijk<BeslissenOpenstelling>(keer: 40, uitkomsten: 3);

    [Fact]
    public void Elke_voorwaarde_komt_in_de_buffer_met_haar_waarde_en_haar_artikel()
    {
        var gegevens = new ScootmobielGegevens { ErnstigeLoopproblemen = true, Loopafstand = Afstand.Meter(501), LessenAfgerond = true, RijvaardigNaLessen = Oordeel.Nee("gezien") };
        var uitslag = Scootmobiel.Bepaal(gegevens, Peildatum);
        var schema = Scootmobiel.Schema;

        var waarden = new Voorwaardewaarde[Scootmobiel.AantalVoorwaarden + 1];
        uitslag.Voorwaarden(waarden).ShouldBe(14);
        var regels = waarden[..14].Select(w => $"{schema.Voorwaarden[w.Nummer].Tekst}: {w.Waarde} ({schema.Artikelen[w.Artikel].Korte})").ToList();
        regels.ShouldContain("ernstige loopproblemen: ja (Leidraad 4.13)");
        regels.ShouldContain("loopafstand is hoogstens grens loopafstand: nee (Leidraad 4.13)");
        regels.ShouldContain("vastgesteld door arts: onbekend (Leidraad 4.13)");
        regels.ShouldContain("lessen afgerond: ja (Leidraad 4.15)");
        regels.ShouldContain("rijvaardig na lessen: nee (Leidraad 4.15)");
        regels.Count(r => r.Contains(": onbekend", StringComparison.Ordinal)).ShouldBe(10);

        // The same as objects; and the same as what the explanation reads.
        var dossier = uitslag.AlsAdvies().Dossier;
        uitslag.Voorwaarden().Select(v => v.ToString()).ShouldBe(regels);
        schema.Voorwaarden.Select(v => dossier.Atoom(v.Nummer)).ShouldBe(waarden[..14].Select(w => w.Waarde));
        schema.Voorwaarden.ShouldAllBe(v => v.Bronnen[0] == schema.Artikelen[v.Artikel]);
        waarden[..14].Select(w => w.Artikel).ShouldBe(schema.Voorwaarden.Select(v => v.Artikel));
        uitslag.Voorwaarden()[0].ShouldBeSameAs(uitslag.Voorwaarden()[0]);
        Should.Throw<ArgumentException>(() => uitslag.Voorwaarden(new Voorwaardewaarde[13])).Message.ShouldStartWith("Er is plaats nodig voor 14 voorwaarden.");
    }

    private static void Gelijk<TProef>(int keer, int uitkomsten)
        where TProef : Beslissenproef, new()
    {
        var gezien = new HashSet<string>();
        for (var zaad = 0; zaad < keer; zaad++)
        {
            var proef = new TProef { Zaad = zaad };
            for (var zaak = 0; zaak < Beslissenproef.Aantal; zaak++)
            {
                var (verwacht, gekregen) = proef.Vergelijk(zaak);
                gekregen.ShouldBe(verwacht);
                gezien.Add(verwacht);
            }
        }

        gezien.Count.ShouldBe(uitkomsten);
    }
}
