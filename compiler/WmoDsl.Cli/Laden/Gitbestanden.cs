using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace WmoDsl.Cli.Laden;

/// <summary>Reads files of a revision with the <c>git</c> program: as they were committed, whatever lies in the folder now.</summary>
/// <param name="map">A folder in the repository, absolute.</param>
internal sealed class Gitbestanden(string map)
{
    /// <summary>Checks that a revision exists.</summary>
    /// <exception cref="Gebruiksfout">Git is missing, this is no repository, or it does not have the revision.</exception>
    public string Revisie(string revisie)
    {
        if (Voer(["rev-parse", "--git-dir"]).Code != 0)
        {
            throw new Gebruiksfout($"De map '{map}' hoort niet bij een git-archief.", "Vergelijk twee mappen, of geef deze opdracht in een map die met git wordt bijgehouden.");
        }

        var (code, uit) = revisie.Length == 0 ? (1, []) : Voer(["rev-parse", "--verify", "--quiet", "--end-of-options", revisie + "^{commit}"]);
        return code == 0
            ? Encoding.ASCII.GetString(uit).Trim()
            : throw new Gebruiksfout($"Git kent de revisie '{revisie}' niet.", "Noem een tak, een merk of een commit, bijvoorbeeld main, v1.2 of HEAD~1. Bij een ondiepe kopie (CI) moet die commit eerst zijn opgehaald.");
    }

    /// <summary>The way from the top of the repository to the folder, with a slash after it, or nothing.</summary>
    public string Voorvoegsel()
    {
        var (code, uit) = Voer(["rev-parse", "--show-prefix"]);
        return code == 0 ? Encoding.UTF8.GetString(uit).TrimEnd('\n', '\r') : "";
    }

    /// <summary>The files below a folder in a revision that the name says are wanted.</summary>
    /// <param name="commit">The commit, as <see cref="Revisie"/> gave it.</param>
    /// <param name="onder">The folder from the top of the repository, with a slash after it, or nothing.</param>
    /// <param name="wil">Whether a name is wanted.</param>
    public IReadOnlyList<(string Pad, byte[] Inhoud)> Lees(string commit, string onder, Func<string, bool> wil)
    {
        var (code, uit) = Voer(["ls-tree", "-r", "-z", "--full-tree", commit, .. onder.Length == 0 ? Array.Empty<string>() : ["--", onder]]);
        if (code != 0)
        {
            throw new Gebruiksfout($"Git kan '{onder}' niet lezen in {commit}.");
        }

        // <mode> blob <id>\t<path>, each ended by a zero: names can have any other sign.
        var gevonden = Encoding.UTF8.GetString(uit).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split('\t', 2)).Where(r => r.Length == 2 && r[0].StartsWith("100", StringComparison.Ordinal) && wil(r[1]))
            .Select(r => (Pad: r[1], Id: r[0].Split(' ')[2])).ToList();
        if (gevonden.Count == 0)
        {
            return [];
        }

        var inhoud = Voer(["cat-file", "--batch"], string.Concat(gevonden.Select(g => g.Id + "\n"))).Uit;
        var bestanden = new List<(string, byte[])>();
        var plek = 0;
        foreach (var (pad, _) in gevonden)
        {
            var regeleinde = Array.IndexOf(inhoud, (byte)'\n', plek);
            var kop = regeleinde < 0 ? [] : Encoding.ASCII.GetString(inhoud, plek, regeleinde - plek).Split(' ');
            if (kop.Length != 3 || !int.TryParse(kop[2], NumberStyles.None, CultureInfo.InvariantCulture, out var lengte) || regeleinde + 1 + lengte > inhoud.Length)
            {
                throw new Gebruiksfout($"Git kan '{pad}' niet lezen in {commit}.");
            }

            bestanden.Add((pad, inhoud[(regeleinde + 1)..(regeleinde + 1 + lengte)]));
            plek = regeleinde + 1 + lengte + 1;
        }

        return bestanden;
    }

    private (int Code, byte[] Uit) Voer(IEnumerable<string> argumenten, string invoer = "")
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = map, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var argument in argumenten)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;

            // All at once: who first writes and then reads, waits for ever when a pipe is full.
            var schrijven = Task.Run(() => Schrijf(git.StandardInput.BaseStream, Encoding.ASCII.GetBytes(invoer)));
            var fouten = git.StandardError.ReadToEndAsync();
            using var uit = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(uit);
            git.WaitForExit();
            Task.WaitAll(schrijven, fouten);
            return (git.ExitCode, uit.ToArray());
        }
        catch (Win32Exception)
        {
            throw new Gebruiksfout("Het programma git is niet gevonden; zonder kan geen eerdere versie worden gelezen.", "Installeer git, of vergelijk twee mappen of pakketten.");
        }
    }

    private static void Schrijf(Stream stroom, byte[] invoer)
    {
        try
        {
            using (stroom)
            {
                stroom.Write(invoer);
            }
        }
        catch (IOException)
        {
            // Who does not read on, has ended: its exit code tells.
        }
    }
}
