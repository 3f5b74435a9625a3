using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Cli.Laden;

namespace WmoDsl.Cli.Weergave;

/// <summary>Says of assumptions that they contradict each other: then no case counts, and whatever is asked of all cases holds of none.</summary>
internal static class Aannameweergave
{
    /// <summary>What it means for everything else.</summary>
    public const string Gevolg = "Er blijft geen enkel geval over, en dan zou alles bewezen zijn. Verander of verwijder er een.";

    /// <summary>Which assumptions leave no case, in a sentence.</summary>
    public static string Zin(GeladenBeleid beleid, Uitspraak uitspraak)
    {
        var namen = uitspraak.Aannames.Select(a => $"'{a.Naam}' ({beleid.Toon(a.Plaats.Source)}:{a.Plaats.Regelnummer})").ToList();
        return namen.Count == 1
            ? $"De aanname {namen[0]} gaat op {uitspraak.Vanaf} in geen enkel geval op."
            : $"De aannames {string.Join(", ", namen.SkipLast(1))} en {namen[^1]} gaan op {uitspraak.Vanaf} nooit samen op.";
    }

    /// <summary>Tells it where nothing else can be told then.</summary>
    /// <returns>Whether there is nothing else to be told.</returns>
    public static bool Meld(Omgeving omgeving, GeladenBeleid beleid, Compiler.Text.Datum? op = null)
    {
        var strijdig = Aannameonderzoek.Voer(beleid.Beleid, op).Where(u => u.Oordeel == Bewijsoordeel.Weerlegd).DistinctBy(u => string.Join("\n", u.Aannames.Select(a => a.Naam))).ToImmutableArray();
        foreach (var uitspraak in strijdig)
        {
            omgeving.Fouten.Schrijf("Fout: ", Stijl.Fout);
            omgeving.Fouten.Regel(Zin(beleid, uitspraak));
            omgeving.Fouten.Regel(Gevolg);
        }

        return strijdig.Length > 0;
    }
}
