using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>Reads what a change is meant to do: a line for each decision. What the lines do not name, is meant to stay as it is.</summary>
internal static class Bedoelingslezer
{
    private const string Alleen = " verandert alleen als ", Gelijk = " blijft gelijk", Mag = " mag veranderen";

    private const string Bestand = "bedoeld.wmo";

    /// <summary>Reads the file; gives both versions again, for the conditions are bound to those.</summary>
    /// <exception cref="Gebruiksfout">A line says something else, or names what is not there.</exception>
    public static (Beleid Oud, Beleid Nieuw, ImmutableArray<Bedoeling> Bedoeld) Lees(string pad, Omgeving omgeving, Beleidsversie oud, Beleidsversie nieuw)
    {
        var regels = Bestandslezer.Lees(Opdracht.Volledig(pad, omgeving.Werkmap), pad).Split('\n')
            .Select((r, i) => (Tekst: r.Split("//", 2)[0].Trim(), Plaats: string.Create(CultureInfo.InvariantCulture, $"{pad}:{i + 1}"))).Where(r => r.Tekst.Length > 0)
            .Select((r, i) => Ontleed(r.Tekst, r.Plaats, i, oud, nieuw)).ToList();

        // An assumption is a condition on facts that decides nothing: the policy reads it as it reads its own, with the same messages.
        var bron = new SourceText(Bestand, string.Concat(regels.Where(r => r.Voorwaarde is not null).Select(r => $"aanname {Naam(r.Nummer)} omdat \"bedoeld\"\n  altijd ({r.Voorwaarde})\n")));
        var boom = WmoSyntax.Parse(bron);
        var (a, b) = (oud.Met(boom), nieuw.Met(boom));
        return (Zonder(a.Beleid), Zonder(b.Beleid), [.. regels.Select(Maak)]);

        Bedoeling Maak(Regel regel)
        {
            if (regel.Voorwaarde is null)
            {
                return new Bedoeling(regel.Tekst, regel.Besluit, regel.Soort, null, null);
            }

            var (x, y) = (Gebonden(a, regel), Gebonden(b, regel));
            return x is not null || y is not null
                ? new Bedoeling(regel.Tekst, regel.Besluit, regel.Soort, x, y)
                : throw new Gebruiksfout($"{regel.Plaats}: {b.Diagnostics.FirstOrDefault(d => d.IsError && d.Source == bron)?.Message ?? "deze voorwaarde is niet te lezen."}", $"De voorwaarde is: {regel.Voorwaarde}");
        }

        static Expr? Gebonden(Compiler.Compilatie compilatie, Regel regel) =>
            compilatie.Beleid.Aannames.FirstOrDefault(x => x.Plaats.Source.Path == Bestand && x.Naam == Naam(regel.Nummer))?.Stelling;
    }

    private sealed record Regel(string Tekst, string Plaats, int Nummer, string Besluit, Bedoelingsoort Soort, string? Voorwaarde);

    // A name in letters only, for a number by itself is no part of one.
    private static string Naam(int nummer) => "bedoelinguitdevergelijking" + string.Concat(nummer.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0')));

    private static Regel Ontleed(string tekst, string plaats, int nummer, Beleidsversie oud, Beleidsversie nieuw)
    {
        var woord = tekst.StartsWith("besluit ", StringComparison.Ordinal) || tekst.StartsWith("begrip ", StringComparison.Ordinal) ? tekst.IndexOf(' ', StringComparison.Ordinal) + 1 : -1;
        var alleen = tekst.IndexOf(Alleen, StringComparison.Ordinal);
        var einde = alleen >= 0 ? alleen
            : tekst.EndsWith(Gelijk, StringComparison.Ordinal) ? tekst.Length - Gelijk.Length
            : tekst.EndsWith(Mag, StringComparison.Ordinal) ? tekst.Length - Mag.Length : -1;
        if (woord < 0 || einde <= woord)
        {
            throw new Gebruiksfout($"{plaats}: '{tekst}' is geen bedoeling.", "Schrijf: besluit <naam> verandert alleen als <voorwaarde>, besluit <naam> blijft gelijk, of: besluit <naam> mag veranderen.");
        }

        var naam = tekst[woord..einde].Trim(' ', '\'');
        var namen = oud.Beleid.Definities.Concat(nieuw.Beleid.Definities).Select(d => d.Naam).Distinct().ToList();
        if (!namen.Any(n => Naamsleutel.Van(n) == Naamsleutel.Van(naam)))
        {
            throw new Gebruiksfout($"{plaats}: er is geen besluit of begrip '{naam}'.{Opdracht.Bedoeld(naam, namen)}");
        }

        return alleen >= 0 ? new Regel(tekst, plaats, nummer, naam, Bedoelingsoort.AlleenAls, tekst[(alleen + Alleen.Length)..])
            : new Regel(tekst, plaats, nummer, naam, tekst.EndsWith(Gelijk, StringComparison.Ordinal) ? Bedoelingsoort.BlijftGelijk : Bedoelingsoort.MagVeranderen, null);
    }

    // The policy as its author wrote it: what was meant, is no assumption.
    private static Beleid Zonder(Beleid beleid) => new()
    {
        Naam = beleid.Naam,
        Geldig = beleid.Geldig,
        Bronnen = beleid.Bronnen,
        Toelichtend = beleid.Toelichtend,
        Rollen = beleid.Rollen,
        Lijsten = beleid.Lijsten,
        Feiten = beleid.Feiten,
        Parameters = beleid.Parameters,
        LaatNormenOpen = beleid.LaatNormenOpen,
        Normen = beleid.Normen,
        Definities = beleid.Definities,
        Voorbeelden = beleid.Voorbeelden,
        Waarborgen = beleid.Waarborgen,
        WaarborgenVanBasis = beleid.WaarborgenVanBasis,
        Aannames = [.. beleid.Aannames.Where(a => a.Plaats.Source.Path != Bestand)],
    };
}
