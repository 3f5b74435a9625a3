using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Tests.Fouten;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Rommel;

/// <summary>
/// Random edits of real policies and of the collection of slips: whatever comes of them is read in time, nothing falls over, and whoever wrote it is told something.
/// <para>
/// In the short mode a few hundred edits, the same in every run. <c>WMO_ROMMEL_ZAAD</c> sets another seed and <c>WMO_ROMMEL_SECONDEN</c> goes on for so many seconds, with
/// new edits all the time; a failure names the number with which it comes back: <c>WMO_ROMMEL_ZAAD=20220101 WMO_ROMMEL_NUMMER=37 dotnet test --filter Rommel</c>.
/// </para>
/// </summary>
public sealed class RommelTests
{
    private const int Kort = 250;
    private static readonly TimeSpan Tijd = TimeSpan.FromSeconds(10); // a hundred times what it takes; a hang is minutes

    private readonly Dictionary<SourceText, SyntaxTree> _gelezen = [];

    [Fact]
    public void Wat_er_ook_in_een_bestand_staat_het_wordt_gelezen()
    {
        var zaad = Getal("WMO_ROMMEL_ZAAD") ?? 20220101;
        var seconden = Getal("WMO_ROMMEL_SECONDEN");
        var klok = Stopwatch.StartNew();
        var beleid = Beleid();
        var voorraad = beleid.SelectMany(b => b).Select(b => b.Text).Concat(Foutgeval.Alle.Select(g => g.Bestanden()[0].Text)).Where(t => t.Length > 0).ToList();
        for (var nummer = Getal("WMO_ROMMEL_NUMMER") ?? 0; seconden is null ? nummer < Kort : klok.Elapsed.TotalSeconds < seconden; nummer++)
        {
            var toeval = new Random(unchecked((zaad * 397) ^ nummer));
            var bewerker = new Bewerker(toeval, voorraad);

            // One file of a policy with the others around it, or a case of the collection.
            var bestanden = toeval.Next(3) == 0 ? beleid[toeval.Next(beleid.Count)] : Enkel(toeval, voorraad);
            var welk = toeval.Next(bestanden.Count);
            var bron = new SourceText(bestanden[welk].Path, bewerker.Bewerk(bestanden[welk].Text));
            try
            {
                Toets([.. bestanden.Select((b, i) => i == welk ? bron : b)], bron);
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"WMO_ROMMEL_ZAAD={zaad} WMO_ROMMEL_NUMMER={nummer}, {bron.Path}: {fout.Message}\n--- de tekst:\n{Foutgeval.Zichtbaar(bron.Text)}", fout);
            }

            if (Getal("WMO_ROMMEL_NUMMER") is not null)
            {
                return;
            }
        }
    }

    private void Toets(IReadOnlyList<SourceText> bestanden, SourceText bewerkt)
    {
        using var grens = new CancellationTokenSource(Tijd);
        var klok = Stopwatch.StartNew();
        var compilatie = Compileer(bestanden, bewerkt, grens.Token);
        klok.Elapsed.ShouldBeLessThan(Tijd);

        foreach (var melding in compilatie.Diagnostics)
        {
            var wat = $"{melding.Code} {melding.Message} | {melding.Help}";
            melding.Message.ShouldNotBeNullOrWhiteSpace(wat);
            melding.Help.ShouldNotBeNullOrWhiteSpace(wat);
            melding.Code.ShouldNotBe("WMO0001");
            bestanden.ShouldContain(melding.Source, wat);
            melding.Span.Start.ShouldBeInRange(0, melding.Source.Text.Length, wat);
            melding.Span.End.ShouldBeInRange(melding.Span.Start, melding.Source.Text.Length, wat);
            melding.Message.ShouldNotContain("''", Case.Sensitive, wat);
            if (melding.Related is { } verwant)
            {
                bestanden.ShouldContain(verwant.Source, wat);
                verwant.Span.End.ShouldBeInRange(verwant.Span.Start, verwant.Source.Text.Length, wat);
            }
        }

        compilatie.Diagnostics.ShouldBeUnique();
        Compileer(bestanden, bewerkt, grens.Token).Diagnostics.Select(Gezegd).ShouldBe(compilatie.Diagnostics.Select(Gezegd));

        var opgemaakt = Opmaak.Maak(bewerkt, grens.Token);
        if (opgemaakt.Fouten.Any(f => f.IsError))
        {
            opgemaakt.Tekst.ShouldBe(bewerkt.Text);
        }
        else
        {
            // White space, invisible signs at the edge of words and fillers at the end of a line mean nothing; all else must still be there.
            ZonderWit(opgemaakt.Tekst).ShouldBe(ZonderWit(bewerkt.Text));
            Opmaak.Maak(new SourceText(bewerkt.Path, opgemaakt.Tekst), grens.Token).Tekst.ShouldBe(opgemaakt.Tekst);
        }
    }

    private static string Gezegd(WmoDiagnostic d) => $"{d.Source.Path} {d.Span} {d.Code} {d.Message} {d.Help} {d.Related}";

    private static string ZonderWit(string tekst) => string.Concat(tekst.Where(t => !char.IsWhiteSpace(t) && CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.Format));

    private Compilatie Compileer(IReadOnlyList<SourceText> bestanden, SourceText bewerkt, CancellationToken ct) => WmoCompiler.Compileer(
        [.. bestanden.Where(b => b.Path.EndsWith(".wmo", StringComparison.Ordinal)).Select(b => b == bewerkt ? WmoSyntax.Parse(b, ct) : Gelezen(b))],
        [.. bestanden.Where(b => b.Path.EndsWith(".inhoud", StringComparison.Ordinal))],
        ct);

    // What is not edited is read once.
    private SyntaxTree Gelezen(SourceText bron)
    {
        if (!_gelezen.TryGetValue(bron, out var boom))
        {
            boom = WmoSyntax.Parse(bron);
            _gelezen.Add(bron, boom);
        }

        return boom;
    }

    private static List<SourceText> Enkel(Random toeval, List<string> voorraad) => [new("beleid.wmo", voorraad[toeval.Next(voorraad.Count)])];

    // The policies of the repository, with their outlines.
    private static List<List<SourceText>> Beleid()
    {
        var map = Path.GetFullPath(Path.Combine(Hier(), "../../../policies"));
        return [.. Directory.GetDirectories(map).Order(StringComparer.Ordinal).Select(m => Directory.GetFiles(m, "*.wmo").Concat(Directory.GetFiles(m, "*.inhoud")).Order(StringComparer.Ordinal)
            .Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p).ReplaceLineEndings("\n"))).ToList()).Where(b => b.Count > 0)];
    }

    private static int? Getal(string variabele) => int.TryParse(Environment.GetEnvironmentVariable(variabele), NumberStyles.Integer, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static string Hier([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;
}
