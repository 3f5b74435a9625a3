using System.Globalization;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Tests.Diagnostics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Fouten;

/// <summary>
/// The collection of broken policies: every slip gives the message that was thought out for it, and no other. What the terminal shows of it, to the letter, is a
/// test of the tool; here it is compared without colours and excerpts.
/// </summary>
public sealed partial class FoutgevalTests
{
    public static TheoryData<string> Themas => [.. Foutgeval.Themas];

    [Fact]
    public void Met_het_beleid_waarin_de_vergissingen_staan_is_niets_mis()
    {
        Foutgeval.Grondslagen.Count().ShouldBe(4);
        foreach (var beleid in Foutgeval.Grondslagen)
        {
            var goed = new Foutgeval("", "", $">>> beleid.wmo\n{beleid}\n>>> leidraad.inhoud\n{Foutgeval.Inhoud}", "").Compileer();

            goed.Diagnostics.ShouldBeEmpty(Proef.Lijst(goed.Diagnostics));
            goed.Beleid.Voorbeelden.Length.ShouldBe(2);
            foreach (var voorbeeld in goed.Beleid.Voorbeelden)
            {
                Compiler.Evaluation.Voorbeeldtoets.Voer(voorbeeld, goed.Beleid.Geldig).Verschillen.ShouldBeEmpty(voorbeeld.Naam);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Themas))]
    public void Elke_vergissing_geeft_precies_wat_ervan_verwacht_wordt(string thema)
    {
        var anders = new List<string>();
        foreach (var geval in Foutgeval.Lees(thema).Gevallen)
        {
            var verwacht = geval.Verwacht == Foutgeval.Goed ? "" : Kern(geval.Verwacht);
            var gezegd = Foutgeval.Zichtbaar(string.Join("\n", geval.Compileer().Diagnostics.Select(Toon)));
            if (verwacht != gezegd)
            {
                anders.Add($"=== {geval.Titel}\nverwacht:\n{verwacht}\ngezegd:\n{gezegd}\n");
            }
        }

        anders.ShouldBeEmpty(string.Join("\n", anders));
    }

    [Fact]
    public void Titels_zijn_van_één_geval() =>
        Foutgeval.Alle.GroupBy(g => g.Titel).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Elke_melding_komt_voor_in_de_verzameling_of_op_een_pagina()
    {
        // The wrong examples of the pages raise their own code: FoutpaginaTests and SyntaxpaginaTests see to that. A file of ten megabytes and one with two hundred mistakes
        // are too large for either (VijandigTests has them), and nothing anybody writes may give the internal error.
        var pagina = Meldingen.Alle.Select(d => d.Code).Where(c => Foutpagina.Lees(c).Blokken.Any(b => b.Woorden.Contains("fout")));
        var verzameling = Foutgeval.Alle.SelectMany(g => Meldingskop().Matches(g.Verwacht).Select(m => m.Groups["code"].Value));

        Meldingen.Alle.Select(d => d.Code).Except(pagina).Except(verzameling).ShouldBe(["WMO0001", "WMO1001", "WMO1002"]);
    }

    // Without excerpts: lines with a number and `|`, and those with the ^ below.
    private static string Kern(string terminal) => string.Join("\n", terminal.Split('\n').Where(r => r.Length > 0 && !Uitsnede().IsMatch(r)));

    private static string Toon(WmoDiagnostic melding) => string.Join("\n",
        new[] { $"{Plaats(melding.Source, melding.Span)}: {(melding.IsError ? "fout" : "waarschuwing")} {melding.Code}: {melding.Message}", "  " + melding.Help }
            .Concat(melding.Related is { } verwant ? [$"  {Plaats(verwant.Source, verwant.Span)}: {verwant.Message}"] : []));

    private static string Plaats(SourceText bestand, TextSpan woorden)
    {
        var (regel, kolom) = bestand.GetPosition(woorden.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{bestand.Path}:{regel + 1}:{kolom + 1}");
    }

    [GeneratedRegex("^ *[0-9]* \\| ")]
    private static partial Regex Uitsnede();

    [GeneratedRegex("^[^ ]+:[0-9]+:[0-9]+: (fout|waarschuwing) (?<code>WMO[0-9]{4}): ", RegexOptions.Multiline)]
    private static partial Regex Meldingskop();
}
