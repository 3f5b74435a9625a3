using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Laden;

/// <summary>
/// Runs something again whenever a file of a policy changes, until it is stopped. It looks at names, times and sizes a few times a second: that works on
/// every disk, also those of others, where notices of the system do not arrive.
/// </summary>
/// <param name="omgeving">Where it runs.</param>
/// <param name="paden">The folders or files, as given.</param>
internal sealed class Wachter(Omgeving omgeving, IReadOnlyList<string> paden)
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs it once, or with <paramref name="volg"/> until somebody stops it; what is wrong then does not end it.</summary>
    public static int Voer(Omgeving omgeving, string pad, bool volg, Func<int> taak) => Voer(omgeving, [pad], volg, taak);

    /// <inheritdoc cref="Voer(Omgeving, string, bool, Func{int})"/>
    public static int Voer(Omgeving omgeving, IReadOnlyList<string> paden, bool volg, Func<int> taak) => volg ? new Wachter(omgeving, paden).Volg(taak) : taak();

    private int Volg(Func<int> taak)
    {
        while (true)
        {
            // Looked at before it runs: what changes meanwhile, is seen afterwards.
            var stand = Stand();
            Voer(taak);
            omgeving.Uitvoer.Regel($"Wacht op een wijziging in {string.Join(", ", paden)} (stop met Ctrl-C).", Stijl.Zacht);
            omgeving.Uitvoer.Spoel();
            omgeving.Fouten.Spoel();
            do
            {
                omgeving.Annulering.ThrowIfCancellationRequested();
                omgeving.Annulering.WaitHandle.WaitOne(Tussentijd);
            }
            while (stand.SequenceEqual(Stand()));
            omgeving.Uitvoer.Regel();
        }
    }

    private void Voer(Func<int> taak)
    {
        try
        {
            taak();
        }
        catch (Gebruiksfout fout)
        {
            // A file may be away or half written for a moment: an editor at work.
            WmoProgramma.Meld(omgeving, fout);
        }
    }

    private List<(string Naam, long Lengte, DateTime Tijd)> Stand() => paden.SelectMany(Stand).ToList();

    private List<(string Naam, long Lengte, DateTime Tijd)> Stand(string pad)
    {
        try
        {
            var map = Beleidsmap.Zoek(pad, omgeving.Werkmap);
            return map.Beleid.Concat(map.Inhoud).Select(n => new FileInfo(Path.Combine(map.Wortel, n))).Select(b => (b.FullName, b.Exists ? b.Length : -1, b.LastWriteTimeUtc)).ToList();
        }
        catch (Exception fout) when (fout is Gebruiksfout or IOException or UnauthorizedAccessException)
        {
            return [(fout.Message, -1, default)];
        }
    }
}
