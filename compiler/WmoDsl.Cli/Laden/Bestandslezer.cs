using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>Reads a text file that somebody else made: bounded in size, UTF-8 or nothing, with a message for whatever may be wrong.</summary>
internal static class Bestandslezer
{
    /// <summary>The largest file, in bytes: a policy of this size is no policy.</summary>
    public const int Maximum = 10 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="pad">Where it is, absolute.</param>
    /// <param name="naam">What messages call it.</param>
    /// <param name="maximum">The largest size, in bytes.</param>
    /// <exception cref="Gebruiksfout">It cannot be read, is too large, or is no text in UTF-8.</exception>
    public static string Lees(string pad, string naam, int maximum = Maximum)
    {
        if (Directory.Exists(pad))
        {
            throw new Gebruiksfout($"'{naam}' is een map, geen bestand.");
        }

        byte[] inhoud;
        try
        {
            inhoud = LeesBytes(pad, maximum) ?? throw new Gebruiksfout($"'{naam}' is te groot: hoogstens {Grootte(maximum)}.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"'{naam}' mag niet worden gelezen.", "Geef uzelf leesrechten op dit bestand.");
        }
        catch (IOException fout)
        {
            throw new Gebruiksfout(fout is FileNotFoundException or DirectoryNotFoundException ? $"'{naam}' bestaat niet." : $"'{naam}' kan niet worden gelezen.");
        }

        return Tekst(inhoud, naam);
    }

    private static byte[]? LeesBytes(string pad, int maximum)
    {
        // The length of a pipe or a device is 0. Opening it might wait for ever, so it is not opened.
        var bestand = new FileInfo(pad);
        var lengte = (bestand.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? bestand).Length;
        if (lengte == 0)
        {
            return [];
        }

        // Read one byte past the limit instead of believing the length: a file may grow while it is read.
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var buffer = new byte[(int)Math.Min(lengte, maximum) + 1];
        var gelezen = 0;
        while (gelezen < buffer.Length && stroom.Read(buffer, gelezen, buffer.Length - gelezen) is > 0 and var aantal)
        {
            gelezen += aantal;
            if (gelezen == buffer.Length && gelezen <= maximum)
            {
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, maximum + 1L));
            }
        }

        return gelezen > maximum ? null : buffer[..gelezen];
    }

    private static string Tekst(byte[] inhoud, string naam)
    {
        if (inhoud is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new Gebruiksfout($"'{naam}' is opgeslagen als UTF-16.", "Sla het bestand op als UTF-8.");
        }

        var tekst = inhoud.AsSpan(inhoud is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        if (tekst.Contains((byte)0))
        {
            throw new Gebruiksfout($"'{naam}' is geen tekstbestand.");
        }

        try
        {
            return Omgeving.StrikteUtf8().GetString(tekst);
        }
        catch (DecoderFallbackException fout)
        {
            var regel = tekst[..Math.Clamp(fout.Index, 0, tekst.Length)].Count((byte)'\n') + 1;
            throw new Gebruiksfout(
                string.Create(CultureInfo.InvariantCulture, $"'{naam}' is geen UTF-8: regel {regel} bevat een teken in een andere codering."),
                "Sla het bestand op als UTF-8.");
        }
    }

    private static string Grootte(int bytes) => (bytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture) + " MB";
}
