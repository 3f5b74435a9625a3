using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>
/// Runs a property of FsCheck. Always on the same cases, so that a build does not fail by chance; set WMODSL_ZAAD to a number to look
/// at others, and WMODSL_MAAL to look at more.
/// </summary>
internal static class Eigenschap
{
    private static readonly ulong Zaad = Getal("WMODSL_ZAAD", 2015);
    private static readonly int Maal = (int)Getal("WMODSL_MAAL", 1);

    public static void Geldt<T>(Gen<T> gevallen, Action<T> controle, int aantal = 1000) => Check.One(
        // The second half of a seed must be odd.
        Config.QuickThrowOnFailure.WithMaxTest(aantal * Maal).WithReplay(Zaad, (2 * Zaad) + 1),
        Prop.ForAll(gevallen.ToArbitrary(), controle));

    private static ulong Getal(string naam, ulong anders) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : anders;
}
