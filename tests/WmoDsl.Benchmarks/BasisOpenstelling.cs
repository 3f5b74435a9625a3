using WmoDsl.Benchmarks.Zandhoek;

namespace WmoDsl.Benchmarks;

/// <summary>What is known in a case of the made-up decision that consists of ten others, as a programmer would keep it.</summary>
public sealed class BasisOpenstellingzaak
{
    public bool KlimrekGetest { get; init; }

    public bool KlimrekHeel { get; init; }

    public bool KlimrekVersleten { get; init; }

    public bool KlimrekGevaarlijk { get; init; }

    public bool GlijbaanGetest { get; init; }

    public bool GlijbaanHeel { get; init; }

    public bool GlijbaanVersleten { get; init; }

    public bool GlijbaanGevaarlijk { get; init; }

    public bool WipGetest { get; init; }

    public bool WipHeel { get; init; }

    public bool WipVersleten { get; init; }

    public bool WipGevaarlijk { get; init; }

    public bool SchommelGetest { get; init; }

    public bool SchommelHeel { get; init; }

    public bool SchommelVersleten { get; init; }

    public bool SchommelGevaarlijk { get; init; }

    public bool ZandbakGetest { get; init; }

    public bool ZandbakHeel { get; init; }

    public bool ZandbakVersleten { get; init; }

    public bool ZandbakGevaarlijk { get; init; }

    public bool DraaimolenGetest { get; init; }

    public bool DraaimolenHeel { get; init; }

    public bool DraaimolenVersleten { get; init; }

    public bool DraaimolenGevaarlijk { get; init; }

    public bool KabelbaanGetest { get; init; }

    public bool KabelbaanHeel { get; init; }

    public bool KabelbaanVersleten { get; init; }

    public bool KabelbaanGevaarlijk { get; init; }

    public bool TrampolineGetest { get; init; }

    public bool TrampolineHeel { get; init; }

    public bool TrampolineVersleten { get; init; }

    public bool TrampolineGevaarlijk { get; init; }

    public bool EvenwichtsbalkGetest { get; init; }

    public bool EvenwichtsbalkHeel { get; init; }

    public bool EvenwichtsbalkVersleten { get; init; }

    public bool EvenwichtsbalkGevaarlijk { get; init; }

    public bool SpeelhuisGetest { get; init; }

    public bool SpeelhuisHeel { get; init; }

    public bool SpeelhuisVersleten { get; init; }

    public bool SpeelhuisGevaarlijk { get; init; }
}

/// <summary>The made-up decision that consists of ten others written by hand: without trace, without unknown.</summary>
public static class BasisOpenstelling
{
    private enum Keuring
    {
        Goed,
        Matig,
        Slecht,
    }

    public static OpenstellingUitkomst Beslis(BasisOpenstellingzaak zaak)
    {
        var klimrek = Keur(zaak.KlimrekGetest, zaak.KlimrekHeel, zaak.KlimrekVersleten, zaak.KlimrekGevaarlijk);
        var glijbaan = Keur(zaak.GlijbaanGetest, zaak.GlijbaanHeel, zaak.GlijbaanVersleten, zaak.GlijbaanGevaarlijk);
        var wip = Keur(zaak.WipGetest, zaak.WipHeel, zaak.WipVersleten, zaak.WipGevaarlijk);
        var schommel = Keur(zaak.SchommelGetest, zaak.SchommelHeel, zaak.SchommelVersleten, zaak.SchommelGevaarlijk);
        var zandbak = Keur(zaak.ZandbakGetest, zaak.ZandbakHeel, zaak.ZandbakVersleten, zaak.ZandbakGevaarlijk);
        var draaimolen = Keur(zaak.DraaimolenGetest, zaak.DraaimolenHeel, zaak.DraaimolenVersleten, zaak.DraaimolenGevaarlijk);
        var kabelbaan = Keur(zaak.KabelbaanGetest, zaak.KabelbaanHeel, zaak.KabelbaanVersleten, zaak.KabelbaanGevaarlijk);
        var trampoline = Keur(zaak.TrampolineGetest, zaak.TrampolineHeel, zaak.TrampolineVersleten, zaak.TrampolineGevaarlijk);
        var evenwichtsbalk = Keur(zaak.EvenwichtsbalkGetest, zaak.EvenwichtsbalkHeel, zaak.EvenwichtsbalkVersleten, zaak.EvenwichtsbalkGevaarlijk);
        var speelhuis = Keur(zaak.SpeelhuisGetest, zaak.SpeelhuisHeel, zaak.SpeelhuisVersleten, zaak.SpeelhuisGevaarlijk);
        var goed = 0;
        goed += klimrek == Keuring.Goed ? 1 : 0;
        goed += glijbaan == Keuring.Goed ? 1 : 0;
        goed += wip == Keuring.Goed ? 1 : 0;
        goed += schommel == Keuring.Goed ? 1 : 0;
        goed += zandbak == Keuring.Goed ? 1 : 0;
        goed += draaimolen == Keuring.Goed ? 1 : 0;
        goed += kabelbaan == Keuring.Goed ? 1 : 0;
        goed += trampoline == Keuring.Goed ? 1 : 0;
        goed += evenwichtsbalk == Keuring.Goed ? 1 : 0;
        goed += speelhuis == Keuring.Goed ? 1 : 0;
        if (goed < 8)
        {
            return OpenstellingUitkomst.BeperktOpen;
        }

        return klimrek == Keuring.Slecht || kabelbaan == Keuring.Slecht ? OpenstellingUitkomst.Dicht : OpenstellingUitkomst.Open;
    }

    private static Keuring Keur(bool getest, bool heel, bool versleten, bool gevaarlijk)
    {
        if (gevaarlijk || !getest || !heel)
        {
            return Keuring.Slecht;
        }

        return versleten ? Keuring.Matig : Keuring.Goed;
    }
}
