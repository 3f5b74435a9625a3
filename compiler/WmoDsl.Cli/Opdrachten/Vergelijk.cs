using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using WmoDsl.Analysis;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Model;
using WmoDsl.Execution;

namespace WmoDsl.Cli.Opdrachten;

/// <summary><c>wmo vergelijk</c>: what a change does, over all cases.</summary>
internal static class Vergelijk
{
    /// <summary>Makes the verb.</summary>
    public static Command Maak(Omgeving omgeving)
    {
        var oud = new Argument<string?>("oud") { Arity = ArgumentArity.ZeroOrOne, Description = "Hoe het was: een map, een .wmo-bestand, een pakket (.nupkg) of git:revisie:map. Met --van: hoe het nu is." };
        var nieuw = new Argument<string?>("nieuw") { Arity = ArgumentArity.ZeroOrOne, Description = "Hoe het nu is, op dezelfde manier genoemd." };
        var van = new Option<string?>("--van", "--from") { HelpName = "revisie", Description = "Vergelijk de map met wat zij was in deze revisie van git, bijvoorbeeld main of HEAD~1." };
        var bedoeld = new Option<string?>("--bedoeld", "--intended") { HelpName = "bestand", Description = "Een bestand dat zegt wat er mag veranderen; al het andere moet gelijk blijven (anders afsluitcode 1)." };
        var gunstig = new Option<string[]>("--gunstig", "--favourable") { HelpName = "uitkomsten", Description = "Uitkomsten die gunstig zijn, met komma's ertussen; of 'besluit: uitkomsten' voor één besluit. Mag vaker." };
        var hernoemd = new Option<string[]>("--hernoemd", "--renamed") { HelpName = "oud=nieuw", Description = "Een gegeven dat alleen een andere naam kreeg. Mag vaker." };
        var eis = new Option<bool>("--eis-gelijk", "--require-equal") { Description = "Eindig met afsluitcode 4 als een geval een andere uitkomst krijgt of een verplichting anders is." };
        var zonderCode = Opdracht.ZonderCode();
        var formaat = Opdracht.Formaat("tekst", "markdown", "html", "json");
        var opdracht = new Opdracht("vergelijk", "compare", "Zegt wat een wijziging van het beleid doet: welke gevallen een andere uitkomst krijgen, en wat er anders geschreven is.")
        {
            Toelichting = "Over alle gevallen nagerekend, op de eerste dag van elke periode waarin de regels en bedragen gelijk blijven. Zonder gunstige uitkomsten is een besluit gelijk of anders; met gunstige uitkomsten ook ruimer of strenger.",
            Voorbeelden = ["wmo vergelijk beleid-oud beleid", "wmo vergelijk beleid --van HEAD~1 --formaat markdown", "wmo vergelijk git:v1:beleid beleid --bedoeld bedoeld.txt"],
            Codes = [(Afsluitcode.Beleid, "het beleid bevat fouten of aannames die elkaar tegenspreken, of met --bedoeld: er verandert iets wat niet bedoeld is"), (Afsluitcode.Anders, "met --eis-gelijk: een geval krijgt een andere uitkomst, of een verplichting is anders")],
        };
        opdracht.Aliases.Add(opdracht.Alias);
        foreach (var deel in new Symbol[] { oud, nieuw, van, bedoeld, gunstig, hernoemd, eis, zonderCode, formaat })
        {
            if (deel is Argument argument)
            {
                opdracht.Add(argument);
            }
            else
            {
                opdracht.Add((Option)deel);
            }
        }

        opdracht.SetAction(regel =>
        {
            var vorm = Opdracht.Kies(regel.GetValue(formaat), formaat);
            var (a, b) = (regel.GetValue(oud), regel.GetValue(nieuw));
            var versies = Versies(a, b, regel.GetValue(van), omgeving);
            return Voer(omgeving, versies.Oud, versies.Nieuw, vorm, regel.GetValue(bedoeld), Gunstig(regel.GetValue(gunstig) ?? []), Hernoemd(regel.GetValue(hernoemd) ?? []), regel.GetValue(eis), regel.GetValue(zonderCode));
        });
        return opdracht;
    }

    private static (Beleidsversie Oud, Beleidsversie Nieuw) Versies(string? a, string? b, string? van, Omgeving omgeving)
    {
        if (string.IsNullOrEmpty(a))
        {
            throw new Gebruiksfout("Noem de twee versies van het beleid.", "Bijvoorbeeld: wmo vergelijk beleid-oud beleid, of: wmo vergelijk beleid --van HEAD~1. Meer uitleg: wmo vergelijk --help");
        }

        if (van is not null)
        {
            return string.IsNullOrEmpty(b)
                ? Samen(g => Beleidsversie.LaadRevisie(a, van, omgeving, g), g => Beleidsversie.Laad(a, omgeving, g))
                : throw new Gebruiksfout("Met --van hoort er één map bij: die van nu.", "Laat de tweede map weg, of laat --van weg.");
        }

        return string.IsNullOrEmpty(b)
            ? throw new Gebruiksfout("Noem ook de versie om mee te vergelijken.", $"Bijvoorbeeld: wmo vergelijk {a} beleid-nieuw, of: wmo vergelijk {a} --van HEAD~1")
            : Samen(g => Beleidsversie.Laad(a, omgeving, g), g => Beleidsversie.Laad(b, omgeving, g));

        static (Beleidsversie, Beleidsversie) Samen(Func<Leesgeheugen, Beleidsversie> oud, Func<Leesgeheugen, Beleidsversie> nieuw)
        {
            var gedeeld = new Gedeeldgeheugen();
            return Zijaanzij.Voer([() => oud(new Leesgeheugen(gedeeld)), () => nieuw(new Leesgeheugen(gedeeld, vanAchter: true))], (Func<Beleidsversie> laad) => laad()) is [var x, var y] ? (x, y) : throw new InvalidOperationException();
        }
    }

    private static int Voer(Omgeving omgeving, Beleidsversie oud, Beleidsversie nieuw, string vorm, string? bedoeld, ImmutableArray<Gunstigewens> gunstig, ImmutableDictionary<string, string> hernoemd, bool eis, bool zonderCode)
    {
        var fout = false;
        foreach (var versie in new[] { oud, nieuw }.Where(v => v.Geladen.Compilatie.HeeftFouten))
        {
            omgeving.Fouten.Regel($"In {versie.Naam}:");
            fout |= Beleidsfouten.Meld(omgeving, versie.Geladen);
        }

        foreach (var versie in new[] { oud, nieuw }.Where(v => !v.Geladen.Compilatie.HeeftFouten))
        {
            fout |= Aannameweergave.Meld(omgeving, versie.Geladen);
        }

        if (fout)
        {
            return Afsluitcode.Beleid;
        }

        Toets(gunstig, oud, nieuw);
        Toets(hernoemd, oud, nieuw);
        var (a, b, bedoelingen) = bedoeld is null ? (oud.Beleid, nieuw.Beleid, (ImmutableArray<Bedoeling>?)null) : Bedoelingslezer.Lees(bedoeld, omgeving, oud, nieuw);
        using var toen = new Naspeler(a);
        using var nu = new Naspeler(b);
        var vergelijking = Vergelijker.Vergelijk(a, b, new Vergelijkwens(gunstig, hernoemd, bedoelingen)
        {
            Getoond = vorm == "json" ? int.MaxValue : Vergelijkverslag.MeesteBlokken,
            Naspel = zonderCode ? null : new Versienaspel(new Codeversie(toen.Bereid, toen.Speel), new Codeversie(nu.Bereid, nu.Speel)),
        });
        var nagespeeld = Nagespeeld(vergelijking, !zonderCode, toen.Overgeslagen.Concat(nu.Overgeslagen));
        switch (vorm)
        {
            case "json":
                omgeving.Uitvoer.Letterlijk(Vergelijkjson.Maak(vergelijking, oud.Naam, nieuw.Naam, inCode: !zonderCode));
                break;
            case "markdown":
                omgeving.Uitvoer.Letterlijk(Vergelijkverslag.Markdown(vergelijking, oud.Naam, nieuw.Naam, nagespeeld));
                break;
            case "html":
                omgeving.Uitvoer.Letterlijk(Vergelijkverslag.Van(vergelijking, oud.Naam, nieuw.Naam, nagespeeld).Html());
                break;
            default:
                Vergelijkverslag.Van(vergelijking, oud.Naam, nieuw.Naam, nagespeeld).Tekst(omgeving.Uitvoer);
                break;
        }

        return !vergelijking.ZoalsBedoeld ? Afsluitcode.Beleid : eis && !(vergelijking.UitkomstenGelijk && vergelijking.PlichtenGelijk) ? Afsluitcode.Anders : Afsluitcode.Goed;
    }

    // In how many ways the cases that are shown were decided.
    private static string Nagespeeld(Analysis.Vergelijken.Vergelijking vergelijking, bool inCode, IEnumerable<Definitie> zonderCode) =>
        vergelijking.ToontGevallen ? Bewijsweergave.Nagespeeld("getoond", inCode, zonderCode.Select(d => (d.Naam, d.Groep?.Naam)).Distinct().Count()) : "";

    // An outcome that no decision has, would quietly mean nothing.
    private static void Toets(ImmutableArray<Gunstigewens> gunstig, Beleidsversie oud, Beleidsversie nieuw)
    {
        var uitkomsten = oud.Beleid.Besluiten.Concat(nieuw.Beleid.Besluiten).SelectMany(b => b.Type.Keuzes!.Waarden).Distinct().ToList();
        var sleutels = uitkomsten.Select(Compiler.Text.Naamsleutel.Van).ToHashSet();
        if (gunstig.SelectMany(g => g.Uitkomsten).FirstOrDefault(u => !sleutels.Contains(Compiler.Text.Naamsleutel.Van(u))) is { } onbekend)
        {
            throw new Gebruiksfout($"Geen besluit heeft de uitkomst '{onbekend}'.{Opdracht.Bedoeld(onbekend, uitkomsten)}");
        }
    }

    // So would a fact that is not there.
    private static void Toets(ImmutableDictionary<string, string> hernoemd, Beleidsversie oud, Beleidsversie nieuw)
    {
        foreach (var (was, wordt) in hernoemd)
        {
            Eis(was, oud);
            Eis(wordt, nieuw);
        }

        static void Eis(string naam, Beleidsversie versie)
        {
            var gegevens = versie.Beleid.Feiten.Select(f => f.Naam).ToList();
            if (!gegevens.Exists(g => Compiler.Text.Naamsleutel.Van(g) == Compiler.Text.Naamsleutel.Van(naam)))
            {
                throw new Gebruiksfout($"In {versie.Naam} is er geen gegeven '{naam}'.{Opdracht.Bedoeld(naam, gegevens)}");
            }
        }
    }

    private static ImmutableArray<Gunstigewens> Gunstig(IEnumerable<string> wensen) => [.. wensen.Select(w =>
    {
        var delen = w.Split(':', 2, StringSplitOptions.TrimEntries);
        return new Gunstigewens(delen.Length == 2 ? delen[0] : null, [.. delen[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    })];

    private static ImmutableDictionary<string, string> Hernoemd(IEnumerable<string> paren) => paren.Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).ToImmutableDictionary(
        p => p is [{ Length: > 0 }, { Length: > 0 }] ? p[0] : throw new Gebruiksfout("Schrijf --hernoemd als oud=nieuw.", "Bijvoorbeeld: --hernoemd \"loopafstand=afstand die de cliënt loopt\""), p => p[1]);
}
