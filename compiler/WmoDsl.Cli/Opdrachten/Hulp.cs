using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Linq;
using System.Text;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Opdrachten;

/// <summary>Writes help in Dutch; the help of the library knows no Dutch. The width is fixed, so that it reads the same everywhere.</summary>
/// <param name="venster">Where to.</param>
internal sealed class Hulp(Venster venster) : SynchronousCommandLineAction
{
    private const int Breedte = 100;

    private static readonly (int Code, string Betekenis)[] VasteCodes =
    [
        (Afsluitcode.Goed, "goed"),
        (Afsluitcode.Beleid, "het beleid bevat fouten"),
        (Afsluitcode.Gebruik, "de opdracht of de invoer klopt niet"),
        (Afsluitcode.Intern, "interne fout in wmo"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Schrijf(venster, parseResult.CommandResult.Command);
        return Afsluitcode.Goed;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Schrijf(Venster venster, Command command)
    {
        var opdracht = command as Opdracht;
        Alinea(venster, command.Description ?? "");
        Kop(venster, "Gebruik");
        venster.Regel("  " + Gebruik(command));
        if (opdracht is not null)
        {
            venster.Regel($"  (in het Engels: wmo {opdracht.Weg(o => o.Alias)})", Stijl.Zacht);
        }

        Tabel(venster, "Opdrachten", command.Subcommands.OfType<Opdracht>().Select(o => ($"{o.Name}, {o.Alias}", o.Description ?? "")));
        Tabel(venster, "Argumenten", command.Arguments.Select(a => ($"<{a.Name}>", a.Description ?? "")));
        var opties = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options.Where(o => o.Recursive))).Where(o => !o.Hidden);
        Tabel(venster, "Opties", opties.Select(o => (Naam(o), o.Description ?? "")));
        if (opdracht?.Toelichting.Length > 0)
        {
            venster.Regel();
            Alinea(venster, opdracht.Toelichting);
        }

        Tabel(venster, "Voorbeelden", (opdracht?.Voorbeelden ?? []).Select(v => (v, "")));
        var codes = VasteCodes.Where(c => opdracht?.Codes.Any(e => e.Code == c.Code) != true).Concat(opdracht?.Codes ?? []).OrderBy(c => c.Code);
        Tabel(venster, "Afsluitcodes", codes.Select(c => (c.Code.ToString(CultureInfo.InvariantCulture), c.Betekenis)));
        if (command.Subcommands.Count > 0)
        {
            venster.Regel();
            venster.Regel($"Meer uitleg over een opdracht: wmo {(opdracht is null ? "" : opdracht.Name + " ")}<opdracht> --help");
        }
    }

    private static string Gebruik(Command command)
    {
        var gebruik = new StringBuilder("wmo");
        if (command is Opdracht opdracht)
        {
            gebruik.Append(' ').Append(opdracht.Weg(o => o.Name));
        }

        if (command.Subcommands.Count > 0)
        {
            return gebruik.Append(" <opdracht> [opties]").ToString();
        }

        foreach (var argument in command.Arguments)
        {
            gebruik.Append(" <").Append(argument.Name).Append(argument.Arity.MaximumNumberOfValues > 1 ? "> …" : ">");
        }

        return gebruik.Append(" [opties]").ToString();
    }

    private static string Naam(Option optie)
    {
        // Short ones first, then the Dutch name, then the English.
        var namen = optie.Aliases.Prepend(optie.Name).Where(n => n.StartsWith('-')).OrderBy(n => n.StartsWith("--", StringComparison.Ordinal));
        return string.Join(", ", namen) + (optie.HelpName is null ? "" : $" <{optie.HelpName}>");
    }

    private static void Kop(Venster venster, string kop)
    {
        venster.Regel();
        venster.Regel(kop, Stijl.Kop);
    }

    private static void Tabel(Venster venster, string kop, IEnumerable<(string Naam, string Uitleg)> rijen)
    {
        var alle = rijen.ToList();
        if (alle.Count == 0)
        {
            return;
        }

        Kop(venster, kop);
        var kolom = Math.Min(alle.Max(r => r.Naam.Length), 34);
        foreach (var (naam, uitleg) in alle)
        {
            var inspringing = new string(' ', kolom + 4);
            venster.Schrijf("  " + (naam.Length > kolom && uitleg.Length > 0 ? naam + "\n" + inspringing : uitleg.Length > 0 ? naam.PadRight(kolom + 2) : naam));
            venster.Regel(string.Join("\n" + inspringing, Breek(uitleg, Breedte - kolom - 4)));
        }
    }

    private static void Alinea(Venster venster, string tekst)
    {
        foreach (var alinea in tekst.Split('\n'))
        {
            foreach (var regel in Breek(alinea, Breedte))
            {
                venster.Regel(regel);
            }
        }
    }

    private static IEnumerable<string> Breek(string tekst, int breedte)
    {
        var regel = new StringBuilder();
        foreach (var woord in tekst.Split(' '))
        {
            if (regel.Length > 0 && regel.Length + 1 + woord.Length > breedte)
            {
                yield return regel.ToString();
                regel.Clear();
            }

            regel.Append(regel.Length > 0 ? " " : "").Append(woord);
        }

        yield return regel.ToString();
    }
}
