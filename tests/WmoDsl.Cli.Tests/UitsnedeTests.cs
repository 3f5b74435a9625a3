using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Tests;

public sealed class UitsnedeTests
{
    [Theory]
    [InlineData("abc def", 4, 3, "abc def", "    ^^^")]
    [InlineData("abc def", 7, 0, "abc def", "       ^")]
    [InlineData("abc\ndef ghi\n", 8, 3, "def ghi", "    ^^^")]
    [InlineData("een\ntwee", 0, 8, "een", "^^^")]
    [InlineData("\tregel x", 7, 1, "\tregel x", "\t      ^")]
    [InlineData("té x", 3, 1, "té x", "   ^")]
    [InlineData("te\u0301 x", 4, 1, "te\u0301 x", "   ^")]
    [InlineData("🦽 x", 3, 1, "🦽 x", "   ^")]
    [InlineData("界界 x", 0, 2, "界界 x", "^^^^")]
    [InlineData("", 0, 0, "", "^")]
    [InlineData("abc\r\n", 5, 1, "", "^")]
    public void De_wijzer_staat_onder_de_woorden(string tekst, int begin, int lengte, string regel, string wijzer) =>
        Uitsnede.Van(new SourceText("a.wmo", tekst), new TextSpan(begin, lengte)).ShouldBe(new Uitsnede(regel, wijzer));

    [Fact]
    public void Van_een_heel_lange_regel_blijft_het_stuk_rond_de_woorden()
    {
        var tekst = new string('a', 5000) + " fout " + new string('b', 5000);
        var uitsnede = Uitsnede.Van(new SourceText("a.wmo", tekst), new TextSpan(5001, 4));
        uitsnede.Regel.Length.ShouldBe(162);
        uitsnede.Regel.ShouldStartWith("…aaa");
        uitsnede.Regel.ShouldEndWith("bbb…");
        uitsnede.Regel.Substring(uitsnede.Wijzer.IndexOf('^'), 4).ShouldBe("fout");
        uitsnede.Wijzer.ShouldEndWith(" ^^^^");
    }

    [Fact]
    public void Een_lange_regel_wordt_niet_midden_in_een_teken_geknipt()
    {
        var tekst = string.Concat(Enumerable.Repeat("🦽", 500));
        for (var i = 0; i < tekst.Length; i++)
        {
            var uitsnede = Uitsnede.Van(new SourceText("a.wmo", tekst), new TextSpan(i, 3));
            uitsnede.Regel.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }
}
