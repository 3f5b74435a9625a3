using WmoDsl.Uitvoering;

namespace WmoDsl.Runtime.Tests.Waarden;

public sealed class LijstTests
{
    [Fact]
    public void Lijsten_met_gelijke_leden_in_dezelfde_volgorde_zijn_gelijk()
    {
        Lijst<string> a = ["an", "bo"];

        a.ShouldBe(Lijst<string>.Van("an", "bo"));
        (a == Lijst<string>.Van("bo", "an")).ShouldBeFalse();
        a.GetHashCode().ShouldBe(Lijst<string>.Van("an", "bo").GetHashCode());
        Lijst<string>.Van().ShouldBeSameAs(Lijst<string>.Leeg);
        Lijst<string>.Van(["an", "bo", "cas"], 2).ShouldBe(a);
        a.ToString().ShouldBe("[an, bo]");
    }

    [Fact]
    public void Een_lid_is_er_ook_als_niets_van_hem_bekend_is()
    {
        Should.Throw<ArgumentNullException>(() => Lijst<string>.Van("an", null!));
        Should.Throw<ArgumentOutOfRangeException>(() => Lijst<string>.Van(["an"], 2));
    }

    [Fact]
    public void Een_telling_beslist_zodra_elk_getal_dat_nog_kan_hetzelfde_geeft()
    {
        var twee_of_drie = Telling.Van([Kleene.Ja, Kleene.Ja, Kleene.Onbekend, Kleene.Nee]);

        Telling.Minstens(twee_of_drie, Telling.Vast(2)).ShouldBe(Kleene.Ja);
        Telling.Minstens(twee_of_drie, Telling.Vast(3)).ShouldBe(Kleene.Onbekend);
        Telling.MeerDan(twee_of_drie, Telling.Vast(3)).ShouldBe(Kleene.Nee);
        Telling.Gelijk(twee_of_drie, Telling.Vast(4)).ShouldBe(Kleene.Nee);
        Telling.Gelijk(twee_of_drie, Telling.Vast(2)).ShouldBe(Kleene.Onbekend);
        Telling.MinderDan(twee_of_drie, Telling.Vast(null)).ShouldBe(Kleene.Onbekend);
        twee_of_drie.Getal.ShouldBeNull();
        Telling.Leden(null, 4).Getal.ShouldBeNull();
        Telling.Leden(3, 4).Getal.ShouldBe(3);
    }

    [Fact]
    public void Wie_niet_telt_doet_niet_mee()
    {
        Reken.Laagste<decimal>([Kleene.Nee, Kleene.Ja, Kleene.Ja], [1m, 5m, 4m], 9m).ShouldBe(4m);
        Reken.Hoogste<decimal>([Kleene.Nee, Kleene.Nee, Kleene.Nee], [1m, 5m, 4m], 9m).ShouldBe(9m);
        Reken.Totaal([Kleene.Ja, Kleene.Nee, Kleene.Ja], [1m, null, 4m]).ShouldBe(5m);
        Reken.Totaal([Kleene.Ja, Kleene.Onbekend, Kleene.Ja], [1m, 2m, 4m]).ShouldBeNull();
        Reken.Laagste<decimal>([Kleene.Ja, Kleene.Ja], [1m, null], 9m).ShouldBeNull();
    }
}
