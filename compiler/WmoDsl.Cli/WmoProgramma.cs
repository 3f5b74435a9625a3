using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Reflection;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli;

/// <summary>The <c>wmo</c> command: reads the command line, runs a verb, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class WmoProgramma
{
    /// <summary>Version of the tool, without the hash of the commit.</summary>
    public static string Versie { get; } =
        (typeof(WmoProgramma).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    /// <summary>Runs one command.</summary>
    /// <param name="argumenten">The command line, without the name of the program.</param>
    /// <param name="omgeving">Where it runs.</param>
    /// <returns>One of <see cref="Afsluitcode"/>.</returns>
    public static int Voer(string[] argumenten, Omgeving omgeving)
    {
        var spoor = new Option<bool>("--spoor") { Recursive = true, Description = "Toon bij een interne fout waar zij optrad (voor de makers van wmo)." };
        var basis = new Option<string[]>("--basis", "--base")
        {
            Recursive = true,
            HelpName = "map",
            Description = "Een map met beleid waarop dit beleid voortbouwt; mag vaker. Mappen naast die van het beleid worden vanzelf gevonden.",
        };
        int code;
        try
        {
            var resultaat = Wortel(omgeving, spoor, basis).Parse(argumenten, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (resultaat.Action is ParseErrorAction)
            {
                throw Parsefouten.Van(resultaat);
            }

            omgeving.Basismappen = resultaat.GetValue(basis) ?? [];

            // All that is said, is said by us.
            code = resultaat.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = TextWriter.Null,
                Error = TextWriter.Null,
            });
        }
        catch (Gebruiksfout fout)
        {
            code = Meld(omgeving, fout);
        }
        catch (OperationCanceledException)
        {
            code = Afsluitcode.Onderbroken;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException && !Spoel(omgeving))
        {
            // Whoever read our output has gone (wmo … | head): there is nobody left to tell.
            return Afsluitcode.Goed;
        }
        catch (Exception fout)
        {
            code = Meld(omgeving, fout, argumenten.Contains(spoor.Name));
        }

        Spoel(omgeving);
        return code;
    }

    private static RootCommand Wortel(Omgeving omgeving, Option<bool> spoor, Option<string[]> basis)
    {
        var wortel = new RootCommand("Controleert, toetst en past beleid toe dat in .wmo-bestanden staat.")
        {
            Controleer.Maak(omgeving),
            Beoordeel.Maak(omgeving),
            LegUit.Maak(omgeving),
            Toets.Maak(omgeving),
            Toetsgevallen.Maak(omgeving),
            Opdrachten.Bewijs.Maak(omgeving),
            Genereer.Maak(omgeving),
            Opmaken.Maak(omgeving),
            Vergelijk.Maak(omgeving),
            Opdrachten.Bron.Maak(omgeving),
            basis,
            spoor,
        };
        wortel.Directives.Clear();
        wortel.Options.Remove(wortel.Options.OfType<HelpOption>().Single());
        wortel.Options.Remove(wortel.Options.OfType<VersionOption>().Single());
        wortel.Add(new HelpOption("--hulp", "--help", "-h", "-?") { Description = "Toon deze hulp.", Action = new Hulp(omgeving.Uitvoer) });
        wortel.Add(new VersionOption("--versie", "--version") { Description = "Toon de versie van wmo.", Action = new Versieregel(omgeving.Uitvoer) });
        wortel.SetAction(_ =>
        {
            Hulp.Schrijf(omgeving.Uitvoer, wortel);
            return Afsluitcode.Goed;
        });
        return wortel;
    }

    /// <summary>Tells what is wrong with the command line or the input, and what to do.</summary>
    internal static int Meld(Omgeving omgeving, Gebruiksfout fout)
    {
        omgeving.Fouten.Schrijf("Fout: ", Stijl.Fout);
        omgeving.Fouten.Regel(fout.Message);
        if (fout.Hulp.Length > 0)
        {
            omgeving.Fouten.Regel(fout.Hulp);
        }

        return Afsluitcode.Gebruik;
    }

    private static int Meld(Omgeving omgeving, Exception fout, bool metSpoor)
    {
        omgeving.Fouten.Schrijf("Interne fout: ", Stijl.Fout);
        omgeving.Fouten.Regel(metSpoor ? fout.ToString() : $"{fout.GetType().Name}: {fout.Message}");
        omgeving.Fouten.Regel(metSpoor
            ? "Dit is een fout in wmo. Meld haar aan de makers, met deze tekst en het beleid."
            : "Dit is een fout in wmo, niet in uw beleid. Voer de opdracht opnieuw uit met --spoor en meld haar aan de makers.");
        return Afsluitcode.Intern;
    }

    private static bool Spoel(Omgeving omgeving)
    {
        try
        {
            omgeving.Uitvoer.Spoel();
            omgeving.Fouten.Spoel();
            return true;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // The latter is what .NET makes of an output that was closed before we began.
            return false;
        }
    }

    private sealed class Versieregel(Venster venster) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            venster.Regel($"wmo {Versie}");
            return Afsluitcode.Goed;
        }
    }
}
