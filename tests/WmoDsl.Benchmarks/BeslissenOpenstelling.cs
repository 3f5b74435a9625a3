using WmoDsl.Benchmarks.Zandhoek;

namespace WmoDsl.Benchmarks;

/// <summary>A made-up decision that consists of ten others.</summary>
public sealed class BeslissenOpenstelling : Beslissenproef<BasisOpenstellingzaak, OpenstellingGegevens>
{
    public override void Basis()
    {
        foreach (var zaak in Zaken)
        {
            Houd(BasisOpenstelling.Beslis(zaak));
        }
    }

    public override void Bepaal()
    {
        foreach (var gegevens in Gegevens)
        {
            Houd(Openstelling.Bepaal(gegevens, Peildatum));
        }
    }

    public override void Buffer()
    {
        Span<Voorwaardewaarde> waarden = stackalloc Voorwaardewaarde[Openstelling.AantalVoorwaarden];
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Openstelling.Bepaal(gegevens, Peildatum);
            uitslag.Voorwaarden(waarden);
            Houd(uitslag, waarden);
        }
    }

    public override void Objecten()
    {
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Openstelling.Bepaal(gegevens, Peildatum);
            var ja = 0;
            foreach (var stand in uitslag.Voorwaarden())
            {
                ja += stand.Waarde.IsJa ? 1 : 0;
            }

            Houd(ja);
        }
    }

    public override string Uitleg(int zaak) => Openstelling.Adviseer(Gegevens[zaak], Peildatum).AlsTekst();

    public override (string Verwacht, string Gekregen) Vergelijk(int zaak)
    {
        var uitslag = Openstelling.Bepaal(Gegevens[zaak], Peildatum);
        return (BasisOpenstelling.Beslis(Zaken[zaak]).ToString(), uitslag.Uitkomst.ToString()!);
    }

    public override int AantalVoorwaarden => Openstelling.AantalVoorwaarden;

    protected override BasisOpenstellingzaak Zaak() => new()
    {
        KlimrekGetest = Kans(15, van: 16),
        KlimrekHeel = Kans(7),
        KlimrekVersleten = Kans(1),
        KlimrekGevaarlijk = Kans(1, van: 16),
        GlijbaanGetest = Kans(15, van: 16),
        GlijbaanHeel = Kans(7),
        GlijbaanVersleten = Kans(1),
        GlijbaanGevaarlijk = Kans(1, van: 16),
        WipGetest = Kans(15, van: 16),
        WipHeel = Kans(7),
        WipVersleten = Kans(1),
        WipGevaarlijk = Kans(1, van: 16),
        SchommelGetest = Kans(15, van: 16),
        SchommelHeel = Kans(7),
        SchommelVersleten = Kans(1),
        SchommelGevaarlijk = Kans(1, van: 16),
        ZandbakGetest = Kans(15, van: 16),
        ZandbakHeel = Kans(7),
        ZandbakVersleten = Kans(1),
        ZandbakGevaarlijk = Kans(1, van: 16),
        DraaimolenGetest = Kans(15, van: 16),
        DraaimolenHeel = Kans(7),
        DraaimolenVersleten = Kans(1),
        DraaimolenGevaarlijk = Kans(1, van: 16),
        KabelbaanGetest = Kans(15, van: 16),
        KabelbaanHeel = Kans(7),
        KabelbaanVersleten = Kans(1),
        KabelbaanGevaarlijk = Kans(1, van: 16),
        TrampolineGetest = Kans(15, van: 16),
        TrampolineHeel = Kans(7),
        TrampolineVersleten = Kans(1),
        TrampolineGevaarlijk = Kans(1, van: 16),
        EvenwichtsbalkGetest = Kans(15, van: 16),
        EvenwichtsbalkHeel = Kans(7),
        EvenwichtsbalkVersleten = Kans(1),
        EvenwichtsbalkGevaarlijk = Kans(1, van: 16),
        SpeelhuisGetest = Kans(15, van: 16),
        SpeelhuisHeel = Kans(7),
        SpeelhuisVersleten = Kans(1),
        SpeelhuisGevaarlijk = Kans(1, van: 16),
    };

    protected override OpenstellingGegevens AlsGegevens(BasisOpenstellingzaak zaak) => new()
    {
        KlimrekGetest = Feit(zaak.KlimrekGetest),
        KlimrekHeel = Feit(zaak.KlimrekHeel),
        KlimrekVersleten = Feit(zaak.KlimrekVersleten),
        KlimrekGevaarlijk = Oordeel(zaak.KlimrekGevaarlijk),
        GlijbaanGetest = Feit(zaak.GlijbaanGetest),
        GlijbaanHeel = Feit(zaak.GlijbaanHeel),
        GlijbaanVersleten = Feit(zaak.GlijbaanVersleten),
        GlijbaanGevaarlijk = Oordeel(zaak.GlijbaanGevaarlijk),
        WipGetest = Feit(zaak.WipGetest),
        WipHeel = Feit(zaak.WipHeel),
        WipVersleten = Feit(zaak.WipVersleten),
        WipGevaarlijk = Oordeel(zaak.WipGevaarlijk),
        SchommelGetest = Feit(zaak.SchommelGetest),
        SchommelHeel = Feit(zaak.SchommelHeel),
        SchommelVersleten = Feit(zaak.SchommelVersleten),
        SchommelGevaarlijk = Oordeel(zaak.SchommelGevaarlijk),
        ZandbakGetest = Feit(zaak.ZandbakGetest),
        ZandbakHeel = Feit(zaak.ZandbakHeel),
        ZandbakVersleten = Feit(zaak.ZandbakVersleten),
        ZandbakGevaarlijk = Oordeel(zaak.ZandbakGevaarlijk),
        DraaimolenGetest = Feit(zaak.DraaimolenGetest),
        DraaimolenHeel = Feit(zaak.DraaimolenHeel),
        DraaimolenVersleten = Feit(zaak.DraaimolenVersleten),
        DraaimolenGevaarlijk = Oordeel(zaak.DraaimolenGevaarlijk),
        KabelbaanGetest = Feit(zaak.KabelbaanGetest),
        KabelbaanHeel = Feit(zaak.KabelbaanHeel),
        KabelbaanVersleten = Feit(zaak.KabelbaanVersleten),
        KabelbaanGevaarlijk = Oordeel(zaak.KabelbaanGevaarlijk),
        TrampolineGetest = Feit(zaak.TrampolineGetest),
        TrampolineHeel = Feit(zaak.TrampolineHeel),
        TrampolineVersleten = Feit(zaak.TrampolineVersleten),
        TrampolineGevaarlijk = Oordeel(zaak.TrampolineGevaarlijk),
        EvenwichtsbalkGetest = Feit(zaak.EvenwichtsbalkGetest),
        EvenwichtsbalkHeel = Feit(zaak.EvenwichtsbalkHeel),
        EvenwichtsbalkVersleten = Feit(zaak.EvenwichtsbalkVersleten),
        EvenwichtsbalkGevaarlijk = Oordeel(zaak.EvenwichtsbalkGevaarlijk),
        SpeelhuisGetest = Feit(zaak.SpeelhuisGetest),
        SpeelhuisHeel = Feit(zaak.SpeelhuisHeel),
        SpeelhuisVersleten = Feit(zaak.SpeelhuisVersleten),
        SpeelhuisGevaarlijk = Oordeel(zaak.SpeelhuisGevaarlijk),
    };
}
