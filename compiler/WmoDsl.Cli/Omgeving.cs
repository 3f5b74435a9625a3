using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli;

/// <summary>Everything around the program: where it reads and writes, where it stands and what day it is. Tests make their own.</summary>
/// <param name="invoer">Where answers and <c>--gegevens -</c> are read; opened when somebody does, as that changes the settings of a terminal.</param>
/// <param name="uitvoer">Where results go.</param>
/// <param name="fouten">Where all else goes: errors, and questions when the result is for a program.</param>
/// <param name="werkmap">The current directory, absolute.</param>
/// <param name="klok">The only clock; <c>beoordeel</c> without a date reads it, and nothing else.</param>
internal sealed class Omgeving(Lazy<TextReader> invoer, Venster uitvoer, Venster fouten, string werkmap, TimeProvider klok)
{
    /// <summary>Where answers and <c>--gegevens -</c> are read.</summary>
    public TextReader Invoer => invoer.Value;

    /// <summary>Where results go.</summary>
    public Venster Uitvoer { get; } = uitvoer;

    /// <summary>Where all else goes.</summary>
    public Venster Fouten { get; } = fouten;

    /// <summary>The current directory, absolute.</summary>
    public string Werkmap { get; } = werkmap;

    /// <summary>The clock.</summary>
    public TimeProvider Klok { get; } = klok;

    /// <summary>Folders of policies that can be built on, as given with <c>--basis</c>.</summary>
    public IReadOnlyList<string> Basismappen { get; set; } = [];

    /// <summary>Stops what goes on until it is stopped; for a real process nobody needs it, as Ctrl-C ends the process.</summary>
    public CancellationToken Annulering { get; init; }

    /// <summary>Whether a user sits at the keyboard; then the echo of what they type ends the line, else we do.</summary>
    public bool InvoerIsToetsenbord { get; init; }

    /// <summary>The surroundings of a real process.</summary>
    public static Omgeving VanProces()
    {
        // UTF-8 on every machine, whatever the locale says; a terminal on Windows must be told.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected && Console.IsInputRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
            Console.InputEncoding = Encoding.UTF8;
        }

        return new Omgeving(
            new Lazy<TextReader>(() => Console.IsInputRedirected || !OperatingSystem.IsWindows()
                ? new StreamReader(Console.OpenStandardInput(), StrikteUtf8(), detectEncodingFromByteOrderMarks: true)
                : Console.In),
            Venster.Maak(Schrijver(Console.OpenStandardOutput()), MagKleuren(Console.IsOutputRedirected)),
            Venster.Maak(Schrijver(Console.OpenStandardError()), MagKleuren(Console.IsErrorRedirected)),
            Directory.GetCurrentDirectory(),
            TimeProvider.System)
        {
            InvoerIsToetsenbord = !Console.IsInputRedirected,
        };
    }

    /// <summary>UTF-8 that refuses what is no UTF-8, instead of reading something else than was written.</summary>
    public static Encoding StrikteUtf8() => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Buffered: a session flushes before it waits for an answer, and the end of the program flushes the rest.
    private static StreamWriter Schrijver(Stream stroom) =>
        new(stroom, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024) { NewLine = "\n" };

    // https://no-color.org: any value but the empty one means no.
    private static bool MagKleuren(bool omgeleid) =>
        !omgeleid && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
