using WmoDsl.Analysis.Toetsgevallen;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

public class KliekTests
{
    /// <summary>Tried against every subset.</summary>
    [Fact]
    public void De_grootste_kliek_is_de_grootste()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            var aantal = toeval.Next(1, 13);
            var kans = toeval.Next(10, 95);
            var buur = new bool[aantal, aantal];
            for (var i = 0; i < aantal; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    buur[i, j] = buur[j, i] = toeval.Next(100) < kans;
                }
            }

            var grootste = Enumerable.Range(0, 1 << aantal)
                .Select(deel => Enumerable.Range(0, aantal).Where(i => (deel >> i & 1) != 0).ToList())
                .Where(deel => deel.TrueForAll(i => deel.TrueForAll(j => i == j || buur[i, j])))
                .Max(deel => deel.Count);
            var kliek = Kliek.Grootste(aantal, (i, j) => buur[i, j], 100_000);
            kliek.Count.ShouldBe(grootste, $"zaad {zaad}");
            kliek.All(i => kliek.All(j => i == j || buur[i, j])).ShouldBeTrue();
        }
    }
}
