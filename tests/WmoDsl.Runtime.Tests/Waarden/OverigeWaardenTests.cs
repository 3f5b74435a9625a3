using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Waarden;

public class OverigeWaardenTests
{
    [Theory]
    [InlineData(0L, "0 meter")]
    [InlineData(500_000L, "500 meter")]
    [InlineData(501_500L, "501,5 meter")]
    [InlineData(1L, "0,001 meter")]
    [InlineData(1_000_000L, "1 kilometer")]
    [InlineData(8_000_000L, "8 kilometer")]
    [InlineData(1_500_000L, "1.500 meter")]
    [InlineData(1_234_000_000L, "1.234 kilometer")]
    public void A_distance_writes_and_reads_the_same_in_every_culture(long millimeter, string tekst)
    {
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => Afstand.Meter(millimeter / 1000m).ToString()).ShouldBe(tekst);
            Cultuur.In(cultuur, () => Afstand.TryParse(tekst, out var afstand) ? afstand.InMillimeter : -1).ShouldBe(millimeter);
        }
    }

    [Fact]
    public void A_distance_compares_across_its_units_and_is_never_negative()
    {
        (Afstand.Kilometer(0.5m) == Afstand.Meter(500)).ShouldBeTrue();
        (Afstand.Kilometer(8) > Afstand.Meter(500)).ShouldBeTrue();
        (Afstand.Meter(500) + Afstand.Kilometer(1)).ToString().ShouldBe("1.500 meter");
        (3 * Afstand.Meter(500)).InMeter.ShouldBe(1500m);
        Should.Throw<ArgumentException>(() => Afstand.Meter(-1));
        Should.Throw<ArgumentException>(() => Afstand.Meter(0.0005m));
        Should.Throw<ArgumentException>(() => Afstand.Kilometer(decimal.MaxValue));
        Should.Throw<OverflowException>(() => Afstand.Meter(1) - Afstand.Meter(2));
        Should.Throw<OverflowException>(() => Afstand.Meter(1) * -1);
        Should.Throw<OverflowException>(() => Afstand.Kilometer(1_000_000) + Afstand.Meter(1));
    }

    [Theory]
    [InlineData("500")]
    [InlineData("500 mijl")]
    [InlineData("-5 meter")]
    [InlineData("0,0001 meter")]
    [InlineData("1000001 km")]
    [InlineData("79228162514264337593543950 km")]
    [InlineData("meter")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_what_is_no_distance(string? tekst) => Afstand.TryParse(tekst, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, false, "0 dagen")]
    [InlineData(1, false, "1 dag")]
    [InlineData(7, false, "1 week")]
    [InlineData(10, false, "10 dagen")]
    [InlineData(14, false, "2 weken")]
    [InlineData(0, true, "0 maanden")]
    [InlineData(1, true, "1 maand")]
    [InlineData(6, true, "6 maanden")]
    [InlineData(12, true, "1 jaar")]
    [InlineData(18, true, "18 maanden")]
    [InlineData(60, true, "5 jaar")]
    [InlineData(12000, true, "1.000 jaar")]
    public void A_duration_writes_and_reads_the_same_in_every_culture(int aantal, bool inMaanden, string tekst)
    {
        var duur = inMaanden ? Duur.Maanden(aantal) : Duur.Dagen(aantal);
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => duur.ToString()).ShouldBe(tekst);
            Cultuur.In(cultuur, () => Duur.TryParse(tekst, out var gelezen) ? gelezen : Duur.Dagen(999)).ShouldBe(duur);
        }
    }

    [Fact]
    public void Durations_of_two_families_do_not_compare()
    {
        (Duur.Weken(2) == Duur.Dagen(14)).ShouldBeTrue();
        (Duur.Jaren(1) == Duur.Maanden(12)).ShouldBeTrue();
        (Duur.Weken(2) < Duur.Dagen(15)).ShouldBeTrue();
        (Duur.Dagen(0) == Duur.Maanden(0)).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => Duur.Dagen(30) < Duur.Maanden(1)).Message
            .ShouldBe("30 dagen en 1 maand zijn niet te vergelijken: het aantal dagen van een maand staat niet vast. Reken met datums.");
        Should.Throw<InvalidOperationException>(() => Duur.Dagen(30) + Duur.Maanden(1));
        Should.Throw<InvalidOperationException>(() => Duur.Dagen(30) - Duur.Maanden(1));
    }

    [Fact]
    public void Durations_add_within_a_family_and_are_never_negative()
    {
        (Duur.Weken(2) + Duur.Dagen(1)).ShouldBe(Duur.Dagen(15));
        (Duur.Jaren(1) - Duur.Maanden(1)).ShouldBe(Duur.Maanden(11));
        (Duur.Weken(2) * 3).ShouldBe(Duur.Weken(6));
        Should.Throw<OverflowException>(() => Duur.Dagen(1) - Duur.Dagen(2));
        Should.Throw<OverflowException>(() => Duur.Dagen(1) * -1);
        Should.Throw<OverflowException>(() => Duur.Dagen(int.MaxValue) + Duur.Dagen(1));
        Should.Throw<ArgumentOutOfRangeException>(() => Duur.Dagen(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Duur.Weken(int.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => Duur.Jaren(int.MaxValue));
    }

    [Theory]
    [InlineData("6")]
    [InlineData("6 uur")]
    [InlineData("1,5 jaar")]
    [InlineData("-1 dag")]
    [InlineData("2147483648 dagen")]
    [InlineData("178956971 jaar")]
    public void Refuses_what_is_no_duration(string tekst) => Duur.TryParse(tekst, out _).ShouldBeFalse();

    [Theory]
    [InlineData("130", "130%")]
    [InlineData("2.50", "2,5%")]
    [InlineData("0", "0%")]
    [InlineData("-5", "-5%")]
    [InlineData("1250.125", "1.250,125%")]
    public void A_percentage_writes_and_reads_the_same_in_every_culture(string procent, string tekst)
    {
        var verwacht = Percentage.Procent(decimal.Parse(procent, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => verwacht.ToString()).ShouldBe(tekst);
            Cultuur.In(cultuur, () => Percentage.TryParse(tekst, out var gelezen) ? gelezen : default).ShouldBe(verwacht);
        }
    }

    [Fact]
    public void A_percentage_is_exact()
    {
        Percentage.Procent(130).AlsDecimaal.ShouldBe(130m);
        Percentage.Procent(4.25m).Van(18462m).ShouldBe(784.635m);
        Percentage.Procent(999_999.999999m).Van(999_999_999_999.99m).ShouldBe(9_999_999_999_989_900.0000000001m);
        (Percentage.Procent(100) + Percentage.Procent(30)).ShouldBe(Percentage.Procent(130));
        (Percentage.Procent(2.5m) == Percentage.Procent(2.50m)).ShouldBeTrue();
        Percentage.TryParse("130 procent", out var woord).ShouldBeTrue();
        woord.ShouldBe(Percentage.Procent(130));
        Percentage.TryParse("130", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Percentage.Procent(1_000_001));
        Should.Throw<ArgumentException>(() => Percentage.Procent(0.0000001m));
        Should.Throw<ArgumentException>(() => Percentage.Procent(decimal.MaxValue));
    }

    // Worked out by hand: value, multiple, down, up, nearest.
    [Theory]
    [InlineData("1.23", "0.20", "1.20", "1.40", "1.20")]
    [InlineData("1.30", "0.20", "1.20", "1.40", "1.40")]
    [InlineData("1.20", "0.20", "1.20", "1.20", "1.20")]
    [InlineData("-1.23", "0.20", "-1.40", "-1.20", "-1.20")]
    [InlineData("-1.30", "0.20", "-1.40", "-1.20", "-1.40")]
    [InlineData("784.635", "0.01", "784.63", "784.64", "784.64")]
    [InlineData("0", "5", "0", "0", "0")]
    [InlineData("7", "5", "5", "10", "5")]
    [InlineData("7.5", "5", "5", "10", "10")]
    [InlineData("0.3333333333333333333333333333", "0.01", "0.33", "0.34", "0.33")]
    public void Rounding_goes_to_a_multiple_in_the_direction_it_says(string waarde, string veelvoud, string onder, string boven, string dichtst)
    {
        static decimal D(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
        Afronding.NaarBeneden(D(waarde), D(veelvoud)).ShouldBe(D(onder));
        Afronding.NaarBoven(D(waarde), D(veelvoud)).ShouldBe(D(boven));
        Afronding.Rekenkundig(D(waarde), D(veelvoud)).ShouldBe(D(dichtst));
    }

    [Fact]
    public void Rounding_needs_a_multiple()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Afronding.NaarBeneden(1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Afronding.NaarBoven(1, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Afronding.Rekenkundig(1, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\n")]
    public void A_judgement_without_motivation_does_not_exist(string leeg)
    {
        Should.Throw<ArgumentException>(() => Oordeel.Ja(leeg)).Message.ShouldStartWith("Een oordeel zonder motivering telt niet.");
        Should.Throw<ArgumentException>(() => Oordeel.Nee(leeg, "wijkteam"));
        Should.Throw<ArgumentException>(() => Oordeel.Nee(null!));
    }

    [Fact]
    public void A_judgement_equals_by_value()
    {
        var oordeel = Oordeel.Nee(" geen pool in de wijk ", "wijkteam Loosduinen");
        oordeel.ShouldBe(Oordeel.Nee("geen pool in de wijk", "wijkteam Loosduinen"));
        oordeel.GetHashCode().ShouldBe(Oordeel.Nee("geen pool in de wijk", "wijkteam Loosduinen").GetHashCode());
        oordeel.ShouldNotBe(Oordeel.Ja("geen pool in de wijk", "wijkteam Loosduinen"));
        oordeel.ShouldNotBe(Oordeel.Nee("geen pool in de wijk"));
        oordeel.ToString().ShouldBe("nee omdat \"geen pool in de wijk\" door \"wijkteam Loosduinen\"");
        Oordeel.Ja("gezien", " ").Door.ShouldBeNull();
    }

    [Fact]
    public void A_role_is_unknown_absent_or_filled()
    {
        Rol<string>? onbekend = null;
        Rol<string>? geen = Rol<string>.Geen;
        Rol<string>? iemand = "Jansen";
        onbekend.HasValue.ShouldBeFalse();
        geen!.Value.Ontbreekt.ShouldBeTrue();
        geen.Value.Gegevens.ShouldBeNull();
        iemand!.Value.Ontbreekt.ShouldBeFalse();
        iemand.Value.Gegevens.ShouldBe("Jansen");
        (iemand == Rol<string>.Van("Jansen")).ShouldBeTrue();
        (iemand != geen).ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => Rol<string>.Van(null!));
    }
}
