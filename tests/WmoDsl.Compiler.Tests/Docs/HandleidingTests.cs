using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Docs;

/// <summary>The guide says that all its examples have been executed. They are, here.</summary>
public partial class HandleidingTests
{
    public static TheoryData<string> Blokken => [.. Blok().Matches(Tekst()).Select(m => m.Groups[1].Value)];

    [Fact]
    public void De_handleiding_heeft_voorbeelden() => Blokken.Count.ShouldBeGreaterThan(3);

    [Theory]
    [MemberData(nameof(Blokken))]
    public void Elk_voorbeeld_in_de_handleiding_werkt(string blok)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("handleiding.wmo", blok))], []);

        compilatie.Diagnostics.Select(d => d.Code + " " + d.Message).ShouldBeEmpty();
        compilatie.Beleid.Definities.ShouldNotBeEmpty();
        compilatie.Beleid.Voorbeelden.Select(v => Voorbeeldtoets.Voer(v, compilatie.Beleid.Geldig)).ShouldAllBe(r => r.Geslaagd);
    }

    [Theory]
    [MemberData(nameof(Blokken))]
    public void Elk_voorbeeld_heeft_de_vaste_opmaak(string blok) => Opmaak.Maak(new SourceText("handleiding.wmo", blok)).Tekst.ShouldBe(blok);

    private static string Tekst([CallerFilePath] string hier = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(hier)!, "..", "..", "..", "docs", "handleiding", "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex("^```wmo\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();
}
