using WmoDsl.Benchmarks.Zandhoek;

namespace WmoDsl.Benchmarks;

/// <summary>A made-up decision with more than 64 conditions. An application meets nearly all of them: else one would be enough to know the outcome by.</summary>
public sealed class BeslissenSpeeltuin : Beslissenproef<BasisSpeeltuinzaak, SpeeltuinbijdrageGegevens>
{
    public override void Basis()
    {
        foreach (var zaak in Zaken)
        {
            Houd(BasisSpeeltuin.Beslis(zaak));
        }
    }

    public override void Bepaal()
    {
        foreach (var gegevens in Gegevens)
        {
            Houd(Speeltuinbijdrage.Bepaal(gegevens, Peildatum));
        }
    }

    public override void Buffer()
    {
        Span<Voorwaardewaarde> waarden = stackalloc Voorwaardewaarde[Speeltuinbijdrage.AantalVoorwaarden];
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Speeltuinbijdrage.Bepaal(gegevens, Peildatum);
            uitslag.Voorwaarden(waarden);
            Houd(uitslag, waarden);
        }
    }

    public override void Objecten()
    {
        foreach (var gegevens in Gegevens)
        {
            var uitslag = Speeltuinbijdrage.Bepaal(gegevens, Peildatum);
            var ja = 0;
            foreach (var stand in uitslag.Voorwaarden())
            {
                ja += stand.Waarde.IsJa ? 1 : 0;
            }

            Houd(ja);
        }
    }

    public override string Uitleg(int zaak) => Speeltuinbijdrage.Adviseer(Gegevens[zaak], Peildatum).AlsTekst();

    public override (string Verwacht, string Gekregen) Vergelijk(int zaak)
    {
        var uitslag = Speeltuinbijdrage.Bepaal(Gegevens[zaak], Peildatum);
        return (BasisSpeeltuin.Beslis(Zaken[zaak]).ToString(), uitslag.Uitkomst.ToString()!);
    }

    public override int AantalVoorwaarden => Speeltuinbijdrage.AantalVoorwaarden;

    protected override BasisSpeeltuinzaak Zaak() => new()
    {
        ToestellenGekeurd = Kans(63, van: 64),
        ToestellenVrijVanGebreken = Kans(63, van: 64),
        ToestellenGoedBereikbaar = Kans(6),
        ToestellenSchoon = Kans(63, van: 64),
        ToestellenZichtbaar = Kans(6),
        ToestellenVerzekerd = Kans(63, van: 64),
        AfstandTotToestellenInMeter = Tot(310),
        KlachtenOverToestellen = Tot(2),
        HekwerkGekeurd = Kans(63, van: 64),
        HekwerkVrijVanGebreken = Kans(63, van: 64),
        HekwerkGoedBereikbaar = Kans(6),
        HekwerkSchoon = Kans(63, van: 64),
        HekwerkZichtbaar = Kans(6),
        HekwerkVerzekerd = Kans(63, van: 64),
        AfstandTotHekwerkInMeter = Tot(310),
        KlachtenOverHekwerk = Tot(2),
        BodemGekeurd = Kans(63, van: 64),
        BodemVrijVanGebreken = Kans(63, van: 64),
        BodemGoedBereikbaar = Kans(6),
        BodemSchoon = Kans(63, van: 64),
        BodemZichtbaar = Kans(6),
        BodemVerzekerd = Kans(63, van: 64),
        AfstandTotBodemInMeter = Tot(310),
        KlachtenOverBodem = Tot(2),
        VerlichtingGekeurd = Kans(63, van: 64),
        VerlichtingVrijVanGebreken = Kans(63, van: 64),
        VerlichtingGoedBereikbaar = Kans(6),
        VerlichtingSchoon = Kans(63, van: 64),
        VerlichtingZichtbaar = Kans(6),
        VerlichtingVerzekerd = Kans(63, van: 64),
        AfstandTotVerlichtingInMeter = Tot(310),
        KlachtenOverVerlichting = Tot(2),
        BeheerGekeurd = Kans(63, van: 64),
        BeheerVrijVanGebreken = Kans(63, van: 64),
        BeheerGoedBereikbaar = Kans(6),
        BeheerSchoon = Kans(63, van: 64),
        BeheerZichtbaar = Kans(6),
        BeheerVerzekerd = Kans(63, van: 64),
        AfstandTotBeheerInMeter = Tot(310),
        KlachtenOverBeheer = Tot(2),
        BuurtGekeurd = Kans(63, van: 64),
        BuurtVrijVanGebreken = Kans(63, van: 64),
        BuurtGoedBereikbaar = Kans(6),
        BuurtSchoon = Kans(63, van: 64),
        BuurtZichtbaar = Kans(6),
        BuurtVerzekerd = Kans(63, van: 64),
        AfstandTotBuurtInMeter = Tot(310),
        KlachtenOverBuurt = Tot(2),
        ToegangGekeurd = Kans(63, van: 64),
        ToegangVrijVanGebreken = Kans(63, van: 64),
        ToegangGoedBereikbaar = Kans(6),
        ToegangSchoon = Kans(63, van: 64),
        ToegangZichtbaar = Kans(6),
        ToegangVerzekerd = Kans(63, van: 64),
        AfstandTotToegangInMeter = Tot(310),
        KlachtenOverToegang = Tot(2),
        WaterGekeurd = Kans(63, van: 64),
        WaterVrijVanGebreken = Kans(63, van: 64),
        WaterGoedBereikbaar = Kans(6),
        WaterSchoon = Kans(63, van: 64),
        WaterZichtbaar = Kans(6),
        WaterVerzekerd = Kans(63, van: 64),
        AfstandTotWaterInMeter = Tot(310),
        KlachtenOverWater = Tot(2),
        GroenGekeurd = Kans(63, van: 64),
        GroenVrijVanGebreken = Kans(63, van: 64),
        GroenGoedBereikbaar = Kans(6),
        GroenSchoon = Kans(63, van: 64),
        GroenZichtbaar = Kans(6),
        GroenVerzekerd = Kans(63, van: 64),
        AfstandTotGroenInMeter = Tot(310),
        KlachtenOverGroen = Tot(2),
        AanvraagVolledig = Kans(7),
        EerderGeholpen = Kans(3),
        BuurtWilMeebetalen = Kans(4),
    };

    protected override SpeeltuinbijdrageGegevens AlsGegevens(BasisSpeeltuinzaak zaak) => new()
    {
        ToestellenGekeurd = Feit(zaak.ToestellenGekeurd),
        ToestellenVrijVanGebreken = Feit(zaak.ToestellenVrijVanGebreken),
        ToestellenGoedBereikbaar = Feit(zaak.ToestellenGoedBereikbaar),
        ToestellenSchoon = Feit(zaak.ToestellenSchoon),
        ToestellenZichtbaar = Feit(zaak.ToestellenZichtbaar),
        ToestellenVerzekerd = Feit(zaak.ToestellenVerzekerd),
        AfstandTotToestellen = Meter(zaak.AfstandTotToestellenInMeter),
        KlachtenOverToestellen = Getal(zaak.KlachtenOverToestellen),
        HekwerkGekeurd = Feit(zaak.HekwerkGekeurd),
        HekwerkVrijVanGebreken = Feit(zaak.HekwerkVrijVanGebreken),
        HekwerkGoedBereikbaar = Feit(zaak.HekwerkGoedBereikbaar),
        HekwerkSchoon = Feit(zaak.HekwerkSchoon),
        HekwerkZichtbaar = Feit(zaak.HekwerkZichtbaar),
        HekwerkVerzekerd = Feit(zaak.HekwerkVerzekerd),
        AfstandTotHekwerk = Meter(zaak.AfstandTotHekwerkInMeter),
        KlachtenOverHekwerk = Getal(zaak.KlachtenOverHekwerk),
        BodemGekeurd = Feit(zaak.BodemGekeurd),
        BodemVrijVanGebreken = Feit(zaak.BodemVrijVanGebreken),
        BodemGoedBereikbaar = Feit(zaak.BodemGoedBereikbaar),
        BodemSchoon = Feit(zaak.BodemSchoon),
        BodemZichtbaar = Feit(zaak.BodemZichtbaar),
        BodemVerzekerd = Feit(zaak.BodemVerzekerd),
        AfstandTotBodem = Meter(zaak.AfstandTotBodemInMeter),
        KlachtenOverBodem = Getal(zaak.KlachtenOverBodem),
        VerlichtingGekeurd = Feit(zaak.VerlichtingGekeurd),
        VerlichtingVrijVanGebreken = Feit(zaak.VerlichtingVrijVanGebreken),
        VerlichtingGoedBereikbaar = Feit(zaak.VerlichtingGoedBereikbaar),
        VerlichtingSchoon = Feit(zaak.VerlichtingSchoon),
        VerlichtingZichtbaar = Feit(zaak.VerlichtingZichtbaar),
        VerlichtingVerzekerd = Feit(zaak.VerlichtingVerzekerd),
        AfstandTotVerlichting = Meter(zaak.AfstandTotVerlichtingInMeter),
        KlachtenOverVerlichting = Getal(zaak.KlachtenOverVerlichting),
        BeheerGekeurd = Feit(zaak.BeheerGekeurd),
        BeheerVrijVanGebreken = Feit(zaak.BeheerVrijVanGebreken),
        BeheerGoedBereikbaar = Feit(zaak.BeheerGoedBereikbaar),
        BeheerSchoon = Feit(zaak.BeheerSchoon),
        BeheerZichtbaar = Feit(zaak.BeheerZichtbaar),
        BeheerVerzekerd = Feit(zaak.BeheerVerzekerd),
        AfstandTotBeheer = Meter(zaak.AfstandTotBeheerInMeter),
        KlachtenOverBeheer = Getal(zaak.KlachtenOverBeheer),
        BuurtGekeurd = Feit(zaak.BuurtGekeurd),
        BuurtVrijVanGebreken = Feit(zaak.BuurtVrijVanGebreken),
        BuurtGoedBereikbaar = Feit(zaak.BuurtGoedBereikbaar),
        BuurtSchoon = Feit(zaak.BuurtSchoon),
        BuurtZichtbaar = Feit(zaak.BuurtZichtbaar),
        BuurtVerzekerd = Feit(zaak.BuurtVerzekerd),
        AfstandTotBuurt = Meter(zaak.AfstandTotBuurtInMeter),
        KlachtenOverBuurt = Getal(zaak.KlachtenOverBuurt),
        ToegangGekeurd = Feit(zaak.ToegangGekeurd),
        ToegangVrijVanGebreken = Feit(zaak.ToegangVrijVanGebreken),
        ToegangGoedBereikbaar = Feit(zaak.ToegangGoedBereikbaar),
        ToegangSchoon = Feit(zaak.ToegangSchoon),
        ToegangZichtbaar = Feit(zaak.ToegangZichtbaar),
        ToegangVerzekerd = Feit(zaak.ToegangVerzekerd),
        AfstandTotToegang = Meter(zaak.AfstandTotToegangInMeter),
        KlachtenOverToegang = Getal(zaak.KlachtenOverToegang),
        WaterGekeurd = Feit(zaak.WaterGekeurd),
        WaterVrijVanGebreken = Feit(zaak.WaterVrijVanGebreken),
        WaterGoedBereikbaar = Feit(zaak.WaterGoedBereikbaar),
        WaterSchoon = Feit(zaak.WaterSchoon),
        WaterZichtbaar = Feit(zaak.WaterZichtbaar),
        WaterVerzekerd = Feit(zaak.WaterVerzekerd),
        AfstandTotWater = Meter(zaak.AfstandTotWaterInMeter),
        KlachtenOverWater = Getal(zaak.KlachtenOverWater),
        GroenGekeurd = Feit(zaak.GroenGekeurd),
        GroenVrijVanGebreken = Feit(zaak.GroenVrijVanGebreken),
        GroenGoedBereikbaar = Feit(zaak.GroenGoedBereikbaar),
        GroenSchoon = Feit(zaak.GroenSchoon),
        GroenZichtbaar = Feit(zaak.GroenZichtbaar),
        GroenVerzekerd = Feit(zaak.GroenVerzekerd),
        AfstandTotGroen = Meter(zaak.AfstandTotGroenInMeter),
        KlachtenOverGroen = Getal(zaak.KlachtenOverGroen),
        AanvraagVolledig = Feit(zaak.AanvraagVolledig),
        EerderGeholpen = Feit(zaak.EerderGeholpen),
        BuurtWilMeebetalen = Oordeel(zaak.BuurtWilMeebetalen),
    };
}
