using WmoDsl.Benchmarks.Zandhoek;

namespace WmoDsl.Benchmarks;

/// <summary>What is known in a case of the made-up decision with more than 64 conditions, as a programmer would keep it.</summary>
public sealed class BasisSpeeltuinzaak
{
    public bool ToestellenGekeurd { get; init; }

    public bool ToestellenVrijVanGebreken { get; init; }

    public bool ToestellenGoedBereikbaar { get; init; }

    public bool ToestellenSchoon { get; init; }

    public bool ToestellenZichtbaar { get; init; }

    public bool ToestellenVerzekerd { get; init; }

    public int AfstandTotToestellenInMeter { get; init; }

    public int KlachtenOverToestellen { get; init; }

    public bool HekwerkGekeurd { get; init; }

    public bool HekwerkVrijVanGebreken { get; init; }

    public bool HekwerkGoedBereikbaar { get; init; }

    public bool HekwerkSchoon { get; init; }

    public bool HekwerkZichtbaar { get; init; }

    public bool HekwerkVerzekerd { get; init; }

    public int AfstandTotHekwerkInMeter { get; init; }

    public int KlachtenOverHekwerk { get; init; }

    public bool BodemGekeurd { get; init; }

    public bool BodemVrijVanGebreken { get; init; }

    public bool BodemGoedBereikbaar { get; init; }

    public bool BodemSchoon { get; init; }

    public bool BodemZichtbaar { get; init; }

    public bool BodemVerzekerd { get; init; }

    public int AfstandTotBodemInMeter { get; init; }

    public int KlachtenOverBodem { get; init; }

    public bool VerlichtingGekeurd { get; init; }

    public bool VerlichtingVrijVanGebreken { get; init; }

    public bool VerlichtingGoedBereikbaar { get; init; }

    public bool VerlichtingSchoon { get; init; }

    public bool VerlichtingZichtbaar { get; init; }

    public bool VerlichtingVerzekerd { get; init; }

    public int AfstandTotVerlichtingInMeter { get; init; }

    public int KlachtenOverVerlichting { get; init; }

    public bool BeheerGekeurd { get; init; }

    public bool BeheerVrijVanGebreken { get; init; }

    public bool BeheerGoedBereikbaar { get; init; }

    public bool BeheerSchoon { get; init; }

    public bool BeheerZichtbaar { get; init; }

    public bool BeheerVerzekerd { get; init; }

    public int AfstandTotBeheerInMeter { get; init; }

    public int KlachtenOverBeheer { get; init; }

    public bool BuurtGekeurd { get; init; }

    public bool BuurtVrijVanGebreken { get; init; }

    public bool BuurtGoedBereikbaar { get; init; }

    public bool BuurtSchoon { get; init; }

    public bool BuurtZichtbaar { get; init; }

    public bool BuurtVerzekerd { get; init; }

    public int AfstandTotBuurtInMeter { get; init; }

    public int KlachtenOverBuurt { get; init; }

    public bool ToegangGekeurd { get; init; }

    public bool ToegangVrijVanGebreken { get; init; }

    public bool ToegangGoedBereikbaar { get; init; }

    public bool ToegangSchoon { get; init; }

    public bool ToegangZichtbaar { get; init; }

    public bool ToegangVerzekerd { get; init; }

    public int AfstandTotToegangInMeter { get; init; }

    public int KlachtenOverToegang { get; init; }

    public bool WaterGekeurd { get; init; }

    public bool WaterVrijVanGebreken { get; init; }

    public bool WaterGoedBereikbaar { get; init; }

    public bool WaterSchoon { get; init; }

    public bool WaterZichtbaar { get; init; }

    public bool WaterVerzekerd { get; init; }

    public int AfstandTotWaterInMeter { get; init; }

    public int KlachtenOverWater { get; init; }

    public bool GroenGekeurd { get; init; }

    public bool GroenVrijVanGebreken { get; init; }

    public bool GroenGoedBereikbaar { get; init; }

    public bool GroenSchoon { get; init; }

    public bool GroenZichtbaar { get; init; }

    public bool GroenVerzekerd { get; init; }

    public int AfstandTotGroenInMeter { get; init; }

    public int KlachtenOverGroen { get; init; }

    public bool AanvraagVolledig { get; init; }

    public bool EerderGeholpen { get; init; }

    public bool BuurtWilMeebetalen { get; init; }
}

/// <summary>The made-up decision with more than 64 conditions written by hand, for one reference date: without trace, without unknown.</summary>
public static class BasisSpeeltuin
{
    public static SpeeltuinbijdrageUitkomst Beslis(BasisSpeeltuinzaak zaak)
    {
        if (!GroenInOrde(zaak))
        {
            return SpeeltuinbijdrageUitkomst.Afwijzen;
        }

        if (!zaak.AanvraagVolledig)
        {
            return SpeeltuinbijdrageUitkomst.Aanhouden;
        }

        if (!ToestellenInOrde(zaak) || !HekwerkInOrde(zaak) || !BodemInOrde(zaak) || !VerlichtingInOrde(zaak) || !BeheerInOrde(zaak) || !BuurtInOrde(zaak))
        {
            return SpeeltuinbijdrageUitkomst.Afwijzen;
        }

        if (!WaterInOrde(zaak))
        {
            return SpeeltuinbijdrageUitkomst.Aanhouden;
        }

        return !ToegangInOrde(zaak) || (zaak.EerderGeholpen && !zaak.BuurtWilMeebetalen) ? SpeeltuinbijdrageUitkomst.DeelsToekennen : SpeeltuinbijdrageUitkomst.Toekennen;
    }

    private static bool ToestellenInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.ToestellenGekeurd && zaak.ToestellenVrijVanGebreken && (zaak.ToestellenGoedBereikbaar || zaak.ToestellenZichtbaar) && zaak.ToestellenSchoon && zaak.ToestellenVerzekerd
        && zaak.AfstandTotToestellenInMeter <= 310 && zaak.KlachtenOverToestellen < 3;

    private static bool HekwerkInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.HekwerkGekeurd && zaak.HekwerkVrijVanGebreken && (zaak.HekwerkGoedBereikbaar || zaak.HekwerkZichtbaar) && zaak.HekwerkSchoon && zaak.HekwerkVerzekerd
        && zaak.AfstandTotHekwerkInMeter <= 320 && zaak.KlachtenOverHekwerk < 3;

    private static bool BodemInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.BodemGekeurd && zaak.BodemVrijVanGebreken && (zaak.BodemGoedBereikbaar || zaak.BodemZichtbaar) && zaak.BodemSchoon && zaak.BodemVerzekerd
        && zaak.AfstandTotBodemInMeter <= 330 && zaak.KlachtenOverBodem < 3;

    private static bool VerlichtingInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.VerlichtingGekeurd && zaak.VerlichtingVrijVanGebreken && (zaak.VerlichtingGoedBereikbaar || zaak.VerlichtingZichtbaar) && zaak.VerlichtingSchoon && zaak.VerlichtingVerzekerd
        && zaak.AfstandTotVerlichtingInMeter <= 340 && zaak.KlachtenOverVerlichting < 3;

    private static bool BeheerInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.BeheerGekeurd && zaak.BeheerVrijVanGebreken && (zaak.BeheerGoedBereikbaar || zaak.BeheerZichtbaar) && zaak.BeheerSchoon && zaak.BeheerVerzekerd
        && zaak.AfstandTotBeheerInMeter <= 350 && zaak.KlachtenOverBeheer < 3;

    private static bool BuurtInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.BuurtGekeurd && zaak.BuurtVrijVanGebreken && (zaak.BuurtGoedBereikbaar || zaak.BuurtZichtbaar) && zaak.BuurtSchoon && zaak.BuurtVerzekerd
        && zaak.AfstandTotBuurtInMeter <= 360 && zaak.KlachtenOverBuurt < 3;

    private static bool ToegangInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.ToegangGekeurd && zaak.ToegangVrijVanGebreken && (zaak.ToegangGoedBereikbaar || zaak.ToegangZichtbaar) && zaak.ToegangSchoon && zaak.ToegangVerzekerd
        && zaak.AfstandTotToegangInMeter <= 370 && zaak.KlachtenOverToegang < 3;

    private static bool WaterInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.WaterGekeurd && zaak.WaterVrijVanGebreken && (zaak.WaterGoedBereikbaar || zaak.WaterZichtbaar) && zaak.WaterSchoon && zaak.WaterVerzekerd
        && zaak.AfstandTotWaterInMeter <= 380 && zaak.KlachtenOverWater < 3;

    private static bool GroenInOrde(BasisSpeeltuinzaak zaak) =>
        zaak.GroenGekeurd && zaak.GroenVrijVanGebreken && (zaak.GroenGoedBereikbaar || zaak.GroenZichtbaar) && zaak.GroenSchoon && zaak.GroenVerzekerd
        && zaak.AfstandTotGroenInMeter <= 390 && zaak.KlachtenOverGroen < 3;
}
