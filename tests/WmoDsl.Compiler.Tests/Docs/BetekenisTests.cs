using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Docs;

/// <summary>'Wat het betekent' says that all its cases are executed. They are, here.</summary>
public partial class BetekenisTests
{
    public static TheoryData<string> Punten => [.. Koppen()];

    [Fact]
    public void De_punten_zijn_doorgenummerd() =>
        Koppen().Select(p => int.Parse(p.Split(' ', '.')[1], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, 14));

    [Theory]
    [MemberData(nameof(Punten))]
    public void Elk_punt_heeft_een_beleid_met_zaken_die_uitkomen(string punt)
    {
        var blok = Beleid(punt);
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("betekenis.wmo", blok))], []);

        compilatie.Diagnostics.Select(d => d.Code + " " + d.Message).ShouldBeEmpty();
        compilatie.Beleid.Voorbeelden.Length.ShouldBeGreaterThan(2);
        compilatie.Beleid.Voorbeelden.Select(v => Voorbeeldtoets.Voer(v, compilatie.Beleid.Geldig)).Where(r => !r.Geslaagd).Select(r => r.Voorbeeld.Naam + ": " + string.Join(" ", r.Verschillen)).ShouldBeEmpty();
    }

    /// <summary>The table says of every case what it says about every promise.</summary>
    [Fact]
    public void De_waarborgen_zijn_voldaan_en_gebroken_waar_de_tabel_dat_zegt()
    {
        var punt = Koppen().Single(k => k.Contains("Waarborgen", StringComparison.Ordinal));
        var beleid = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("betekenis.wmo", Beleid(punt)))], []).Beleid;
        var rijen = Rij().Matches(Tekst()[Tekst().IndexOf(punt, StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value.Split(" | ")).ToList();
        rijen[0].ShouldBe(["zaak", .. beleid.Waarborgen.Select(w => w.Naam)]);
        rijen.Skip(1).Select(r => r[0]).ShouldBe(beleid.Voorbeelden.Select(v => v.Naam));

        foreach (var (rij, voorbeeld) in rijen.Skip(1).Zip(beleid.Voorbeelden))
        {
            beleid.Waarborgen.Select(w => Waarborgtoets.Toets(w, beleid.Aannames, voorbeeld.Peildatum, voorbeeld.Casus).Stand switch
            {
                Waarborgstand.TeltNietMee => "telt niet mee",
                Waarborgstand.Voldaan => "voldaan",
                _ => "gebroken",
            }).ShouldBe(rij.Skip(1), voorbeeld.Naam);
        }
    }

    [Theory]
    [MemberData(nameof(Punten))]
    public void Elk_beleid_heeft_de_vaste_opmaak(string punt) => Opmaak.Maak(new SourceText("betekenis.wmo", Beleid(punt))).Tekst.ShouldBe(Beleid(punt));

    private static IEnumerable<string> Koppen() => Kop().Matches(Tekst()).Select(m => m.Value.Trim());

    private static string Beleid(string punt) => Blok().Match(Tekst(), Tekst().IndexOf(punt, StringComparison.Ordinal)).Groups[1].Value;

    private static string Tekst([CallerFilePath] string hier = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(hier)!, "..", "..", "..", "docs", "taal", "betekenis.md")).ReplaceLineEndings("\n");

    [GeneratedRegex("^## [0-9]+\\. .*$", RegexOptions.Multiline)]
    private static partial Regex Kop();

    [GeneratedRegex("^\\| ([^-].*) \\|$", RegexOptions.Multiline)]
    private static partial Regex Rij();

    [GeneratedRegex("^```wmo\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();
}
