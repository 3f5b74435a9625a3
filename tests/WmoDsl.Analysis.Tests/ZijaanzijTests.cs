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

    [Fact]
    public void WatErnaastGebeurtIsErAlsErnaarWordtGekeken()
    {
        using var nevenwerk = new Nevenwerk();
        var stukken = Enumerable.Range(1, 100).Select(n => nevenwerk.Doe(() => n * n)).ToList();
        nevenwerk.Help();
        stukken.Select(s => s.Value).Sum().ShouldBe(338_350);
    }

    [Fact]
    public void ErnaastIsOokRuimteVoorEenLangeKeten()
    {
        using var nevenwerk = new Nevenwerk();
        var stuk = nevenwerk.Doe(() => Diep(200_000));
        SpinWait.SpinUntil(() => stuk.IsValueCreated, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        stuk.Value.ShouldBe(200_000);
    }

    [Fact]
    public void EenFoutErnaastIsVoorWieErnaarKijkt()
    {
        using var nevenwerk = new Nevenwerk();
        var (fout, goed) = (nevenwerk.Doe<int>(() => throw new InvalidOperationException("mis")), nevenwerk.Doe(() => 7));
        nevenwerk.Help();
        Should.Throw<InvalidOperationException>(() => fout.Value).Message.ShouldBe("mis");
        goed.Value.ShouldBe(7);
    }

    // Whoever did not begin: each piece is done once, and all of it also when the hand was sent away.
    [Fact]
    public void WieHelptDoetElkStukEenKeer()
    {
        var keer = new int[50];
        var nevenwerk = new Nevenwerk();
        var stukken = keer.Select((_, i) => nevenwerk.Doe(() => Interlocked.Increment(ref keer[i]))).ToList();
        nevenwerk.Dispose();
        nevenwerk.Help();
        stukken.ForEach(s => s.Value.ShouldBe(1));
        keer.ShouldAllBe(k => k == 1);
    }

    // Not by way of a loop: the answer is needed on the way back.
    private static int Diep(int n) => n == 0 ? 0 : Diep(n - 1) + 1;
}
