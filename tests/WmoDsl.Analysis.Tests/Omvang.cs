using System.Globalization;

namespace WmoDsl.Analysis.Tests;

/// <summary>
/// How much the engines are held against each other and against the evaluator. In CI the short mode: a million points and ten thousand verdicts and more. While
/// working a part of that, always the same. <c>WMO_ANALYSE_MAAL</c> makes it more (the long mode: 100), <c>WMO_ANALYSE_ZAAD</c> looks at other policies and cases.
/// </summary>
internal static class Omvang
{
    /// <summary>Where the seeds begin.</summary>
    public static readonly int Zaad = Getal("WMO_ANALYSE_ZAAD", 0);

    private static readonly bool InCi = Environment.GetEnvironmentVariable("CI") == "true";
    private static readonly int Maal = Getal("WMO_ANALYSE_MAAL", 1);

    /// <summary>Of those, about how many with one policy.</summary>
    public static int PuntenPerBeleid => InCi ? 5_000 : 1_000;

    /// <summary>Cases of random policies to decide in every way there is.</summary>
    public static int Punten => Maal * (InCi ? 1_300_000 : 30_000);

    /// <summary>Cases of the policies in this repository, the same.</summary>
    public static int BeleidsPunten => Maal * (InCi ? 200_000 : 10_000);

    /// <summary>Questions to put to both engines.</summary>
    public static int Oordelen => Maal * (InCi ? 15_000 : 2_000);

    /// <summary>Questions to put to a solver outside, if there is one.</summary>
    public static int Orakelvragen => Maal * (InCi ? 2_000 : 160);

    /// <summary>Random policies to propose test cases for.</summary>
    public static int Toetsbeleid => Maal * (InCi ? 60 : 12);

    /// <summary>Random policies of four facts, of which every case and every set of cases is tried.</summary>
    public static int KleinBeleid => Maal * (InCi ? 300 : 60);

    /// <summary>Slips in each policy of this repository to look for.</summary>
    public static int Mutanten => Maal * (InCi ? 100 : 30);

    private static int Getal(string naam, int anders) =>
        int.TryParse(Environment.GetEnvironmentVariable(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : anders;
}
