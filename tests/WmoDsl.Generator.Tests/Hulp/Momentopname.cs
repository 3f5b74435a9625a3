using System.Runtime.CompilerServices;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>
/// Compares text with a file beside the test. Files are named as Verify names them (<c>Class.Method#name.verified.cs</c>), so that the
/// package can take over the day it can be had. <c>WMO_ACCEPTEER=1</c> accepts what is received.
/// </summary>
public static class Momentopname
{
    public static void Vergelijk(string tekst, string naam, string uitgang = "cs", [CallerFilePath] string bestand = "", [CallerMemberName] string methode = "")
    {
        var map = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(bestand)!, "Snapshots")).FullName;
        var stam = Path.Combine(map, $"{Path.GetFileNameWithoutExtension(bestand)}.{methode}#{naam}");
        var (goedgekeurd, ontvangen) = ($"{stam}.verified.{uitgang}", $"{stam}.received.{uitgang}");
        var verwacht = File.Exists(goedgekeurd) ? File.ReadAllText(goedgekeurd) : null;
        if (verwacht == tekst)
        {
            File.Delete(ontvangen);
            return;
        }

        if (Environment.GetEnvironmentVariable("WMO_ACCEPTEER") == "1")
        {
            File.WriteAllText(goedgekeurd, tekst);
            File.Delete(ontvangen);
            return;
        }

        File.WriteAllText(ontvangen, tekst);
        Assert.Fail(verwacht is null
            ? $"Nieuwe momentopname: {ontvangen}. Klopt zij, draai dan met WMO_ACCEPTEER=1."
            : $"De momentopname {Path.GetFileName(goedgekeurd)} is veranderd.\n{EersteVerschil(verwacht, tekst)}\nKlopt de nieuwe, draai dan met WMO_ACCEPTEER=1.");
    }

    private static string EersteVerschil(string verwacht, string gekregen)
    {
        var (oud, nieuw) = (verwacht.Split('\n'), gekregen.Split('\n'));
        var regel = Enumerable.Range(0, Math.Min(oud.Length, nieuw.Length)).FirstOrDefault(i => oud[i] != nieuw[i], Math.Min(oud.Length, nieuw.Length));
        return $"regel {regel + 1}\n- {oud.ElementAtOrDefault(regel)}\n+ {nieuw.ElementAtOrDefault(regel)}";
    }
}
