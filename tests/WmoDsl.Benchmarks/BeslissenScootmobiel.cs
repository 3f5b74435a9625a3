using DenHaag.WmoLeidraad;

namespace WmoDsl.Benchmarks;

/// <summary>Leidraad 4.13. Of eight applications seven meet each of the first conditions; of the rest about half.</summary>
public sealed class BeslissenScootmobiel : Beslissenproef<BasisScootmobielzaak, ScootmobielGegevens>
{
    public override void Basis()
    {
        foreach (var zaak in Zaken)
        {
            Houd(BasisScootmobiel.Beslis(zaak));
        }
    }

    public override void Bepaal()
    {
        foreach (var gegevens in Gegevens)
        {
            Houd(Scootmobiel.Bepaal(gegevens, Peildatum));
        }
    }

    public override void Buffer()
    {
        Span<Voorwaardewaarde> waarden = stackalloc Voorwaardewaarde[Scootmobiel.AantalVoorwaarden];
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Scootmobiel.Bepaal(gegevens, Peildatum);
            uitslag.Voorwaarden(waarden);
            Houd(uitslag, waarden);
        }
    }

    public override void Objecten()
    {
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Scootmobiel.Bepaal(gegevens, Peildatum);
            var ja = 0;
            foreach (var stand in uitslag.Voorwaarden())
            {
                ja += stand.Waarde.IsJa ? 1 : 0;
            }

            Houd(ja);
        }
    }

    public override string Uitleg(int zaak) => Scootmobiel.Adviseer(Gegevens[zaak], Peildatum).AlsTekst();

    public override (string Verwacht, string Gekregen) Vergelijk(int zaak)
    {
        var uitslag = Scootmobiel.Bepaal(Gegevens[zaak], Peildatum);
        return (BasisScootmobiel.Beslis(Zaken[zaak]).ToString(), (uitslag.Uitkomst.GetValueOrDefault(), uitslag.CombinatieMetAnderVervoerMogelijk.GetValueOrDefault()).ToString());
    }

    public override int AantalVoorwaarden => Scootmobiel.AantalVoorwaarden;

    protected override BasisScootmobielzaak Zaak() => new()
    {
        ErnstigeLoopproblemen = Kans(7),
        LoopafstandInMeter = Tot(600),
        VastgesteldDoorArts = Kans(7),
        MedischeNoodzaak = Kans(7),
        LangNodig = Kans(7),
        StallingAanwezig = Kans(6),
        StallingTeMaken = Kans(4),
        OpladenMogelijk = Kans(7),
        LessenAfgerond = Kans(2),
        RijvaardigNaLessen = Kans(6),
        PoolTeGebruiken = Kans(4),
        PoolLostProbleemOp = Kans(4),
        WoontInWlzInstelling = Kans(1),
        VerderReizenGewenst = Kans(4),
    };

    protected override ScootmobielGegevens AlsGegevens(BasisScootmobielzaak zaak) => new()
    {
        ErnstigeLoopproblemen = Feit(zaak.ErnstigeLoopproblemen),
        Loopafstand = Meter(zaak.LoopafstandInMeter),
        VastgesteldDoorArts = Feit(zaak.VastgesteldDoorArts),
        MedischeNoodzaak = Oordeel(zaak.MedischeNoodzaak),
        LangNodig = Oordeel(zaak.LangNodig),
        StallingAanwezig = Feit(zaak.StallingAanwezig),
        StallingTeMaken = Feit(zaak.StallingTeMaken),
        OpladenMogelijk = Feit(zaak.OpladenMogelijk),
        LessenAfgerond = Feit(zaak.LessenAfgerond),
        RijvaardigNaLessen = Oordeel(zaak.RijvaardigNaLessen),
        PoolTeGebruiken = Feit(zaak.PoolTeGebruiken),
        PoolLostProbleemOp = Oordeel(zaak.PoolLostProbleemOp),
        WoontInWlzInstelling = Feit(zaak.WoontInWlzInstelling),
        VerderReizenGewenst = Feit(zaak.VerderReizenGewenst),
    };
}
