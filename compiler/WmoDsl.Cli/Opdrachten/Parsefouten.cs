using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace WmoDsl.Cli.Opdrachten;

/// <summary>Says in Dutch what is wrong with a command line; the library says it in English only.</summary>
internal static class Parsefouten
{
    /// <summary>The error of a command line that could not be read.</summary>
    public static Gebruiksfout Van(ParseResult resultaat)
    {
        var command = resultaat.CommandResult.Command;
        // After an unknown verb nothing else is known.
        var onbekend = command.Subcommands.Count == 0 ? resultaat.UnmatchedTokens : resultaat.UnmatchedTokens.Take(1);
        var meldingen = onbekend.Select(t => Onbekend(t, command))
            .Concat(resultaat.Errors.Select(f => f.SymbolResult).OfType<OptionResult>().Select(Optie))
            .Distinct()
            .ToList();
        if (meldingen.Count == 0)
        {
            meldingen.Add("Deze opdracht is niet te lezen.");
        }

        return Fout(string.Join("\n", meldingen), command);
    }

    /// <summary>The error of an option that stands where a path may stand, so that it could be read as one.</summary>
    public static Gebruiksfout OnbekendeOptie(string woord, Command command) => Fout(Onbekend(woord, command), command);

    private static Gebruiksfout Fout(string melding, Command command)
    {
        var opdracht = command is Opdracht verb ? verb.Weg(o => o.Name) + " " : "";
        return new Gebruiksfout(melding, $"Meer uitleg: wmo {opdracht}--help");
    }

    private static string Onbekend(string woord, Command command)
    {
        if (woord.StartsWith('-') && woord.Length > 1)
        {
            return $"Onbekende optie '{woord}'.{Opdracht.Bedoeld(woord, Opties(command))}";
        }

        return command.Subcommands.Count == 0
            ? $"Hier werd niets meer verwacht: '{woord}'."
            : $"Onbekende opdracht '{woord}'.{Opdracht.Bedoeld(woord, command.Subcommands.SelectMany(c => c.Aliases.Append(c.Name)))}";
    }

    private static IEnumerable<string> Opties(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options.Where(o => o.Recursive)))
            .SelectMany(o => o.Aliases.Append(o.Name))
            .Where(n => n.StartsWith("--", StringComparison.Ordinal));

    private static string Optie(OptionResult optie) => optie.Tokens.Count == 0
        ? $"Bij optie '{optie.Option.Name}' hoort een waarde{(optie.Option.HelpName is { } waarde ? $": <{waarde}>" : "")}."
        : $"Geef optie '{optie.Option.Name}' maar één keer.";
}
