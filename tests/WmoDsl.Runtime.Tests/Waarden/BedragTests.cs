using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Waarden;

public class BedragTests
{
    [Theory]
    [InlineData(0L, "€ 0")]
    [InlineData(1L, "€ 0,01")]
    [InlineData(10L, "€ 0,10")]
    [InlineData(1900L, "€ 19")]
    [InlineData(1950L, "€ 19,50")]
    [InlineData(-1900L, "-€ 19")]
    [InlineData(-5L, "-€ 0,05")]
    [InlineData(1_000_001L, "€ 10.000,01")]
    [InlineData(99_999L, "€ 999,99")]
    [InlineData(100_000_000_000_000L, "€ 1.000.000.000.000")]
    public void Writes_and_reads_the_same_in_every_culture(long centen, string tekst)
    {
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => Bedrag.Centen(centen).ToString()).ShouldBe(tekst);
            Cultuur.In(cultuur, () => Bedrag.TryParse(tekst, out var bedrag) ? bedrag.InCenten : -1).ShouldBe(centen);
        }
    }

    [Theory]
    [InlineData("€19", 1900L)]
    [InlineData(" € 19,- ", 1900L)]
    [InlineData("€ 1.250,-", 125000L)]
    [InlineData("€ 1250,5", 125050L)]
    [InlineData("€ -19", -1900L)]
    [InlineData("- € 19", -1900L)]
    public void Reads_other_spellings(string tekst, long centen)
    {
        Bedrag.TryParse(tekst, out var bedrag).ShouldBeTrue();
        bedrag.InCenten.ShouldBe(centen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("€")]
    [InlineData("€ ,50")]
    [InlineData("€ 19,")]
    [InlineData("€ 19,505")]
    [InlineData("€ 19,50,-")]
    [InlineData("€ 19.50")]
    [InlineData("€ 1.2500")]
    [InlineData("€ 1250.000")]
    [InlineData("€ 1.250.00")]
    [InlineData("-€ -19")]
    [InlineData("€ 1e3")]
    [InlineData("€ ١٩")]
    [InlineData("€ 1.000.000.000.000,01")]
    [InlineData("€ 99999999999999999999999999999999999")]
    [InlineData("$ 19")]
    public void Refuses_what_is_no_amount(string? tekst) => Bedrag.TryParse(tekst, out _).ShouldBeFalse();

    [Fact]
    public void Is_exact_in_cents() => Eigenschap.Geldt(
        from a in Gen.Choose(int.MinValue / 4, int.MaxValue / 4)
        from b in Gen.Choose(int.MinValue / 4, int.MaxValue / 4)
        from n in Gen.Choose(-1000, 1000)
        select (a, b, n),
        t =>
        {
            var (a, b, n) = t;
            (Bedrag.Centen(a) + Bedrag.Centen(b)).InCenten.ShouldBe((long)a + b);
            (Bedrag.Centen(a) - Bedrag.Centen(b)).InCenten.ShouldBe((long)a - b);
            (Bedrag.Centen(a) * n).ShouldBe(n * Bedrag.Centen(a));
            (Bedrag.Centen(a) * n).InCenten.ShouldBe((long)a * n);
            Bedrag.Euro(Bedrag.Centen(a).InEuro).InCenten.ShouldBe(a);
            (Bedrag.Centen(a) < Bedrag.Centen(b)).ShouldBe(a < b);
            (Bedrag.Centen(a) >= Bedrag.Centen(b)).ShouldBe(a >= b);
            (-Bedrag.Centen(a)).InCenten.ShouldBe(-(long)a);
            Bedrag.TryParse(Bedrag.Centen(a).ToString(), out var terug).ShouldBeTrue();
            terug.InCenten.ShouldBe(a);
        });

    [Fact]
    public void Three_times_a_third_is_not_lost_because_a_third_is_refused()
    {
        Should.Throw<ArgumentException>(() => Bedrag.Euro(10m / 3)).Message.ShouldContain("geen heel aantal centen. Rond eerst af.");
        Should.Throw<ArgumentException>(() => Bedrag.VanExact(0.005m));
        Bedrag.VanExact(19.500m).ShouldBe(Bedrag.Centen(1950));
    }

    [Fact]
    public void Refuses_what_is_too_large()
    {
        Bedrag.Euro(1_000_000_000_000m).InCenten.ShouldBe(100_000_000_000_000);
        Should.Throw<ArgumentException>(() => Bedrag.Euro(1_000_000_000_000.01m));
        Should.Throw<ArgumentException>(() => Bedrag.Euro(decimal.MaxValue));
        Should.Throw<ArgumentException>(() => Bedrag.Euro(decimal.MinValue));
        Should.Throw<ArgumentException>(() => Bedrag.Centen(long.MinValue));
        Should.Throw<OverflowException>(() => Bedrag.Euro(1_000_000_000_000m) + Bedrag.Centen(1));
        Should.Throw<OverflowException>(() => Bedrag.Euro(1_000_000_000_000m) * int.MaxValue);
        Should.Throw<OverflowException>(() => Bedrag.Euro(-1_000_000_000_000m) - Bedrag.Centen(1));
    }
}
