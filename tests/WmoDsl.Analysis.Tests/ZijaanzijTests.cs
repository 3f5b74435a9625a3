namespace WmoDsl.Analysis.Tests;

public class ZijaanzijTests
{
    [Fact]
    public void DeVolgordeIsDieVanHetWerk() => Zijaanzij.Voer([3, 1, 2], n => n * 10).ShouldBe([30, 10, 20]);

    [Fact]
    public void ErIsRuimteVoorEenLangeKeten() => Zijaanzij.Voer([200_000, 200_000], Diep).ShouldBe([200_000, 200_000]);

    [Fact]
    public void DeEersteFoutKomtNaarBuiten() =>
        Should.Throw<InvalidOperationException>(() => Zijaanzij.Voer([1, 2, 3], n => n > 1 ? throw new InvalidOperationException($"{n}") : n)).Message.ShouldBe("2");

    [Fact]
    public void ZonderWerkGebeurtErNiets() => Zijaanzij.Voer(Array.Empty<int>(), Diep).ShouldBeEmpty();

    // Not by way of a loop: the answer is needed on the way back.
    private static int Diep(int n) => n == 0 ? 0 : Diep(n - 1) + 1;
}
