using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>
/// How much the laws are tried. In CI the short mode: a million decisions and more. While working a part of that, always the same. <c>WMO_WETTEN_MAAL</c>
/// makes it more (the long mode: 100), <c>WMO_WETTEN_ZAAD</c> looks at other policies and cases.
/// </summary>
internal static class Omvang
{
    /// <summary>Where the seeds begin.</summary>
    public static readonly int Zaad = Getal("WMO_WETTEN_ZAAD", 1);

    private static readonly bool InCi = Environment.GetEnvironmentVariable("CI") == "true";
    private static readonly int Maal = Getal("WMO_WETTEN_MAAL", 1);

    /// <summary>The decisions to compare.</summary>
    public static int Beslissingen => Maal * (InCi ? 1_000_000 : 20_000);

    /// <summary>Tries a law on random policies; a failure names the seed.</summary>
    /// <param name="wet">The law, for the seed of a policy.</param>
    /// <param name="aantal">How many policies in CI; a fifth of that while working.</param>
    public static void VoorElkBeleid(Action<int> wet, int aantal) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Math.Max(10, aantal * Maal / (InCi ? 1 : 5))).WithReplay((ulong)Zaad, (2 * (ulong)Zaad) + 1),
        Prop.ForAll(Gen.Choose(1, 1_000_000_000).ToArbitrary(), wet));

    private static int Getal(string naam, int anders) =>
        int.TryParse(Environment.GetEnvironmentVariable(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : anders;
}
