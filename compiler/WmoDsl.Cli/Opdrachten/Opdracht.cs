using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;

namespace WmoDsl.Cli.Opdrachten;

/// <summary>A verb: a command with what its help shows besides its arguments and options.</summary>
/// <param name="naam">The Dutch verb.</param>
/// <param name="alias">The English one.</param>
/// <param name="omschrijving">What it does, in a sentence.</param>
internal sealed class Opdracht(string naam, string alias, string omschrijving) : Command(naam, omschrijving)
{
    /// <summary>The English verb.</summary>
    public string Alias { get; } = alias;

    /// <summary>What the reader should know besides.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>Commands to copy.</summary>
    public IReadOnlyList<string> Voorbeelden { get; init; } = [];

    /// <summary>The exit codes this verb can end with, besides those that every verb has.</summary>
    public IReadOnlyList<(int Code, string Betekenis)> Codes { get; init; } = [];

    /// <summary>What is typed to get here: its name, after that of the verb it belongs to.</summary>
    public string Weg(Func<Opdracht, string> naam) => string.Join(" ", Parents.OfType<Opdracht>().Select(naam).Append(naam(this)));

    /// <summary>The argument that every verb begins with.</summary>
    public static Argument<string?> Pad() => new("map")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "De map met het beleid (alle .wmo- en .inhoud-bestanden daaronder), of één .wmo-bestand.",
    };

    /// <summary>The same for a verb that takes as many as there are.</summary>
    public static Argument<string[]> Paden() => new("map")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "De map met het beleid (alle .wmo- en .inhoud-bestanden daaronder), of één .wmo-bestand. Meer mappen worden na elkaar gedaan.",
    };

    /// <summary>An option for the form of the output; the first is the default.</summary>
    public static Option<string?> Formaat(params string[] formaten) => new("--formaat", "--format")
    {
        HelpName = string.Join("|", formaten),
        Description = $"Hoe het resultaat wordt geschreven; zonder deze optie: {formaten[0]}.",
    };

    /// <summary>An option to run again whenever the policy changes.</summary>
    public static Option<bool> Volg() => new("--volg", "--watch") { Description = "Blijf kijken, en doe het opnieuw zodra een bestand van het beleid verandert (stop met Ctrl-C)." };

    /// <summary>The value of <see cref="Volg"/>; only people keep looking.</summary>
    /// <exception cref="Gebruiksfout">The result is for a program.</exception>
    public static bool Kies(bool volg, string formaat) =>
        !volg || formaat == "tekst" ? volg : throw new Gebruiksfout($"Met --volg wordt het resultaat steeds opnieuw getoond; dat kan niet als {formaat}.", "Laat --volg of --formaat weg.");

    /// <summary>An option to leave out what is done in the code that is made of the policy.</summary>
    public static Option<bool> ZonderCode() => new("--zonder-code", "--no-code")
    {
        Description = "Speel getoonde gevallen alleen na volgens de regels, en niet ook in de vertaalde code (C#); dat is sneller.",
    };

    /// <summary>The value of <see cref="Pad"/>.</summary>
    /// <exception cref="Gebruiksfout">None was given.</exception>
    public static string Eis(string? pad, string verb) =>
        !string.IsNullOrEmpty(pad) ? pad : throw new Gebruiksfout("Noem de map met het beleid.", $"Bijvoorbeeld: wmo {verb} beleid. Meer uitleg: wmo {verb} --help");

    /// <summary>The values of <see cref="Paden"/>.</summary>
    /// <exception cref="Gebruiksfout">None was given, or an option that does not exist.</exception>
    public static IReadOnlyList<string> Eis(string[]? paden, Command opdracht)
    {
        Eis(paden is [var eerste, ..] ? eerste : null, opdracht.Name);
        return ZonderOptie(paden!, opdracht);
    }

    /// <summary>A name that was typed as one or more words.</summary>
    /// <exception cref="Gebruiksfout">An option that does not exist is among them.</exception>
    public static string Naam(string[]? woorden, Command opdracht) => string.Join(" ", ZonderOptie(woorden ?? [], opdracht));

    // An argument that takes as many as there are, also takes an option that nobody knows.
    private static string[] ZonderOptie(string[] woorden, Command opdracht) =>
        Array.Find(woorden, w => w.Length > 1 && w[0] == '-') is { } optie ? throw Parsefouten.OnbekendeOptie(optie, opdracht) : woorden;

    /// <summary>The value of <see cref="Formaat"/>.</summary>
    /// <exception cref="Gebruiksfout">It is not one of the forms.</exception>
    public static string Kies(string? gekozen, Option<string?> optie)
    {
        var formaten = optie.HelpName!.Split('|');
        if (gekozen is null)
        {
            return formaten[0];
        }

        return Array.IndexOf(formaten, gekozen) >= 0
            ? gekozen
            : throw new Gebruiksfout($"Onbekend formaat '{gekozen}'.{Bedoeld(gekozen, formaten)}", $"Kies uit: {string.Join(", ", formaten)}.");
    }

    /// <summary>A question whether one of these was meant, with a space before it; or nothing.</summary>
    public static string Bedoeld(string geschreven, IEnumerable<string> kandidaten) =>
        Suggestions.Closest(geschreven, kandidaten.Distinct()) is { } bedoeld ? $" Bedoelde u '{bedoeld}'?" : "";

    /// <summary>A path as given on the command line, absolute.</summary>
    /// <exception cref="Gebruiksfout">It is not a path.</exception>
    public static string Volledig(string pad, string werkmap)
    {
        try
        {
            return Path.GetFullPath(pad, werkmap);
        }
        catch (ArgumentException)
        {
            throw new Gebruiksfout($"'{pad}' is geen geldig pad.");
        }
    }
}
