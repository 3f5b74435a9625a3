using DenHaag.WmoLeidraad;

namespace WmoDsl.Benchmarks;

/// <summary>What is known in a case of 4.13 when everything is known: the facts as a programmer would keep them.</summary>
public sealed class BasisScootmobielzaak
{
    public bool ErnstigeLoopproblemen { get; init; }

    public int LoopafstandInMeter { get; init; }

    public bool VastgesteldDoorArts { get; init; }

    public bool MedischeNoodzaak { get; init; }

    public bool LangNodig { get; init; }

    public bool StallingAanwezig { get; init; }

    public bool StallingTeMaken { get; init; }

    public bool OpladenMogelijk { get; init; }

    public bool LessenAfgerond { get; init; }

    public bool RijvaardigNaLessen { get; init; }

    public bool PoolTeGebruiken { get; init; }

    public bool PoolLostProbleemOp { get; init; }

    public bool WoontInWlzInstelling { get; init; }

    public bool VerderReizenGewenst { get; init; }
}

/// <summary>
/// Leidraad 4.13 written by hand, as a programmer would who needs no trace, no unknown and no reference date: what generated code is measured against.
/// </summary>
public static class BasisScootmobiel
{
    public static (ScootmobielUitkomst Uitkomst, bool Combinatie) Beslis(BasisScootmobielzaak zaak) => (Uitkomst(zaak), zaak.VerderReizenGewenst);

    private static ScootmobielUitkomst Uitkomst(BasisScootmobielzaak zaak)
    {
        var loopbeperking = zaak.ErnstigeLoopproblemen && zaak.LoopafstandInMeter <= 500 && zaak.VastgesteldDoorArts;
        if (!loopbeperking || !zaak.MedischeNoodzaak || !zaak.LangNodig)
        {
            return ScootmobielUitkomst.Afwijzen;
        }

        if (zaak.LessenAfgerond && !zaak.RijvaardigNaLessen)
        {
            return ScootmobielUitkomst.Afwijzen;
        }

        if (zaak.PoolTeGebruiken && zaak.PoolLostProbleemOp)
        {
            return ScootmobielUitkomst.VerwijzenNaarScootmobielpool;
        }

        var stallenMogelijk = (zaak.StallingAanwezig || zaak.StallingTeMaken) && zaak.OpladenMogelijk;
        return stallenMogelijk && !zaak.WoontInWlzInstelling ? ScootmobielUitkomst.Toekennen : ScootmobielUitkomst.Afwijzen;
    }
}
