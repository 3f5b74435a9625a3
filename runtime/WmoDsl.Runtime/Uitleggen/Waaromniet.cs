using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains why an outcome did not come out: of every rule that would give it, how it fared.</summary>
internal static class Waaromniet
{
    /// <summary>The explanation of one outcome, by its index.</summary>
    public static Uitlegdeel Van(Dossier dossier, int uitkomst)
    {
        var besluit = dossier.Schema.BesluitIndex;
        var schema = dossier.Schema.Besluit;
        var stand = new Regelstand(dossier);
        var regels = new Regeluitleg(dossier);
        var delen = new List<Uitlegdeel>();
        for (var regel = 0; regel < schema.Regels.Count; regel++)
        {
            if (schema.Regels[regel].Uitkomst == uitkomst)
            {
                delen.Add(regel == schema.Anders ? Anders(stand, besluit, regel) : regels.MetOuders(besluit, regel));
            }
        }

        if (delen.Count == 0)
        {
            delen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Geen regel geeft deze uitkomst."));
        }

        return Uitlegdeel.Van(Uitlegsoort.Kop, "Waarom niet " + schema.Uitkomsten[uitkomst], delen);
    }

    private static Uitlegdeel Anders(Regelstand stand, int besluit, int regel) => Uitlegdeel.Van(
        Uitlegsoort.Regel,
        stand.Kop(besluit, regel),
        [Uitlegdeel.Van(Uitlegsoort.Opmerking, "Dit geldt alleen als geen regel iets geeft.")]);
}
