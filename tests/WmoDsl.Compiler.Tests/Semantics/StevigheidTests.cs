using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>The policies of this repository, damaged at random: the compiler always has an answer, and what is left over can be asked.</summary>
public sealed class StevigheidTests
{
    private const int Keren = 20;

    [Theory]
    [InlineData("den-haag-leidraad")]
    [InlineData("werkafspraken-letselschade")]
    public void Beschadigd_beleid_geeft_meldingen_en_geen_uitzonderingen(string map)
    {
        var bestanden = Directory.GetFiles(Path.Combine(Hier(), "../../../policies", map))
            .Where(p => p.EndsWith(".wmo", StringComparison.Ordinal) || p.EndsWith(".inhoud", StringComparison.Ordinal))
            .Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p)))
            .OrderBy(b => b.Path, StringComparer.Ordinal)
            .ToList();
        var inhoud = bestanden.Where(b => b.Path.EndsWith(".inhoud", StringComparison.Ordinal)).ToImmutableArray();
        var bomen = bestanden.Where(b => b.Path.EndsWith(".wmo", StringComparison.Ordinal)).Select(b => WmoSyntax.Parse(b)).ToImmutableArray();

        for (var zaad = 1; zaad <= Keren; zaad++)
        {
            var toeval = new Random(zaad);
            var welk = toeval.Next(bomen.Length);
            var beschadigd = new SourceText(bomen[welk].Source.Path, Beschadig(bomen[welk].Source.Text, toeval));

            var compilatie = WmoCompiler.Compileer(bomen.SetItem(welk, WmoSyntax.Parse(beschadigd)), inhoud);

            foreach (var melding in compilatie.Diagnostics)
            {
                melding.Span.End.ShouldBeLessThanOrEqualTo(melding.Source.Text.Length);
                melding.Message.ShouldMatch("[.?]$", $"zaad {zaad}: {melding.Message}");
                melding.Help.ShouldMatch("[.?\"]$", $"zaad {zaad}: {melding.Help}");
            }

            compilatie.Diagnostics.ShouldBeUnique();
            foreach (var voorbeeld in compilatie.Beleid.Voorbeelden)
            {
                Voorbeeldtoets.Voer(voorbeeld, compilatie.Beleid.Geldig);
            }
        }
    }

    private static string Beschadig(string tekst, Random toeval)
    {
        for (var keer = toeval.Next(1, 6); keer > 0; keer--)
        {
            var regels = tekst.Split('\n').ToList();
            var i = toeval.Next(regels.Count);
            switch (toeval.Next(5))
            {
                case 0:
                    regels.RemoveAt(i);
                    break;
                case 1:
                    regels.Insert(toeval.Next(regels.Count), regels[i]);
                    break;
                case 2:
                    var woorden = regels[i].Split(' ').ToList();
                    woorden.RemoveAt(toeval.Next(woorden.Count));
                    regels[i] = string.Join(' ', woorden);
                    break;
                case 3:
                    var met = regels[toeval.Next(regels.Count)].Split(' ');
                    var doel = regels[i].Split(' ');
                    doel[toeval.Next(doel.Length)] = met[toeval.Next(met.Length)];
                    regels[i] = string.Join(' ', doel);
                    break;
                default:
                    regels[i] = regels[i].Length == 0 ? "}" : regels[i].Remove(toeval.Next(regels[i].Length), 1);
                    break;
            }

            tekst = string.Join('\n', regels);
        }

        return tekst;
    }

    private static string Hier([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;
}
