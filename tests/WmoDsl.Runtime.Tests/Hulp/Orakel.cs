namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>
/// The meaning of a policy when every fact is known, worked out the plain way: no unknown, no sets of certain and possible values.
/// A begrip that has no value (contradictory, not regulated) is given one by <c>vrij</c>: the policy does not say which, so a true
/// statement about an undecided case must hold for each.
/// </summary>
internal sealed class Orakel(Toevalsbeleid beleid, Func<int, object?> feit, int vrij, Datum peildatum)
{
    private readonly Dictionary<int, (Beslisstand Stand, object? Waarde, List<string> Gronden)> _bekend = [];

    public bool IetsGebroken { get; private set; }

    /// <summary>Every completion of the unknown facts of a case, with every value for begrippen without one.</summary>
    public static IEnumerable<Orakel> Alle(Toevalsbeleid beleid, Proefdossier dossier)
    {
        var open = Enumerable.Range(0, beleid.Schema.Gegevens.Count).Where(s => dossier.Gegeven(s) is null).ToArray();
        IEnumerable<object[]> aanvullingen = [[]];
        foreach (var slot in open)
        {
            aanvullingen = [.. aanvullingen.SelectMany(a => beleid.Waarden(slot).Select(w => (object[])[.. a, w]))];
        }

        foreach (var aanvulling in aanvullingen)
        {
            for (var vrij = 0; vrij < 1 << (beleid.Schema.Definities.Count - 1); vrij++)
            {
                var orakel = new Orakel(
                    beleid, slot => Array.IndexOf(open, slot) is >= 0 and var i ? aanvulling[i] : dossier.Gegeven(slot), vrij, dossier.Peildatum);
                _ = orakel.Besluit;
                yield return orakel;
                if (!orakel.IetsGebroken)
                {
                    break;
                }
            }
        }
    }

    public (Beslisstand Stand, object? Waarde, List<string> Gronden) Besluit => Definitie(beleid.Schema.BesluitIndex);

    private (Beslisstand Stand, object? Waarde, List<string> Gronden) Definitie(int index)
    {
        if (_bekend.TryGetValue(index, out var eerder))
        {
            return eerder;
        }

        var definitie = beleid.Schema.Definities[index];
        var gegeven = new List<(object Waarde, string Regel)>();
        for (var i = 0; i < definitie.Regels.Count; i++)
        {
            if (i != definitie.Anders && definitie.Regels[i].UitzonderingOp.Count == 0)
            {
                gegeven.AddRange(Regel(index, i));
            }
        }

        if (gegeven.Count == 0 && definitie.Anders >= 0)
        {
            gegeven.AddRange(Regel(index, definitie.Anders));
        }

        var waarden = gegeven.Select(g => g.Waarde).Distinct().ToArray();
        var winnaars = waarden.Where(k => waarden.All(v => Equals(k, v) || GaatVoor(definitie, k, v))).ToArray();
        return _bekend[index] = waarden.Length == 0 ? (Beslisstand.NietGeregeld, null, [])
            : winnaars.Length == 0 ? (Beslisstand.Tegenstrijdig, null, [])
            : (Beslisstand.Beslist, winnaars[0], [.. gegeven.Where(g => Equals(g.Waarde, winnaars[0])).Select(g => g.Regel).Distinct()]);
    }

    private List<(object Waarde, string Regel)> Regel(int definitie, int index)
    {
        var regels = beleid.Schema.Definities[definitie].Regels;
        var regel = regels[index];
        if (regel.GeldigVanaf > peildatum || (regel.Voorwaarde >= 0 && !Knoop(regel.Voorwaarde)))
        {
            return [];
        }

        var uitzonderingen = Enumerable.Range(0, regels.Count)
            .Where(i => regels[i].UitzonderingOp.Contains(index))
            .SelectMany(i => Regel(definitie, i))
            .ToList();
        return uitzonderingen.Count > 0 ? uitzonderingen : [(Waarde(definitie, regel), regel.Naam)];
    }

    private object Waarde(int definitie, Regelschema regel) => regel.Uitkomst >= 0
        ? regel.Uitkomst
        : beleid.Sommen[(definitie, regel.Naam)].Bereken(feit, WaardeVanDefinitie)!;

    private bool Knoop(int index)
    {
        var knoop = beleid.Schema.Knopen[index];
        var ja = knoop.Kinderen.Count(Knoop);
        return knoop.Soort switch
        {
            Knoopsoort.Atoom => beleid.Vergelijkingen[knoop.Index].Waarde(feit, WaardeVanDefinitie)!.Value,
            Knoopsoort.Definitie => (int)WaardeVanDefinitie(knoop.Index)! == 1,
            Knoopsoort.Niet or Knoopsoort.Geen => ja == 0,
            Knoopsoort.En => ja == knoop.Kinderen.Count,
            Knoopsoort.Of => ja > 0,
            _ => ja >= knoop.Aantal,
        };
    }

    // Outcomes as their index: 0 and 1 also for nee and ja.
    private object? WaardeVanDefinitie(int index)
    {
        var (stand, waarde, _) = Definitie(index);
        if (stand == Beslisstand.Beslist)
        {
            return waarde;
        }

        IetsGebroken = true;
        var bit = (vrij >> index) & 1;
        return beleid.Schema.Definities[index].Waardesoort == Gegevensoort.JaNee ? bit : bit * 9;
    }

    private static bool GaatVoor(Definitieschema definitie, object hoger, object lager) =>
        definitie.Uitkomsten.Count > 0 && definitie.Voorrang.Contains(new Voorrang((int)hoger, (int)lager));
}
