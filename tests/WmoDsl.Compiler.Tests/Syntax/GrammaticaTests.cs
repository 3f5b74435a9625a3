using System.Runtime.CompilerServices;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>What the grammar files promise.</summary>
public class GrammaticaTests
{
    /// <summary>
    /// ANTLR writes a call of AdaptivePredict where one token of look-ahead does not decide. Those can cost quadratic time, and mean that two readings are
    /// possible of which ANTLR silently takes the first.
    /// </summary>
    [Fact]
    public void Een_token_vooruitkijken_is_genoeg() =>
        File.ReadAllText(Path.Combine(Map(), "../../../grammar/Generated/WmoParser.cs")).ShouldNotContain("AdaptivePredict");

    private static string Map([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;
}
