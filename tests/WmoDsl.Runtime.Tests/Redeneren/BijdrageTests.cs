using FsCheck;
using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Redeneren;

/// <summary>The algebra of must, may and empty. Values run past 64, where a set takes a second word.</summary>
public class BijdrageTests
{
    private static readonly Gen<int> Waarden = Gen.Elements(0, 1, 2, 63, 64, 65, 130);

    [Fact]
    public void Rules_beside_each_other_fold_in_any_order_and_grouping() => Eigenschap.Geldt(Drie(), t =>
    {
        var (a, b, c) = t;
        Gelijk(Bijdrage.Samen(Bijdrage.Samen(a, b), c), Bijdrage.Samen(a, Bijdrage.Samen(b, c)));
        Gelijk(Bijdrage.Samen(a, b), Bijdrage.Samen(b, a));
        Gelijk(Bijdrage.Samen(a, a), a);
        Gelijk(Bijdrage.Samen(a, Bijdrage.Niets), a);
    });

    [Fact]
    public void What_is_certain_is_possible_and_only_what_may_be_empty_lacks_a_value() => Eigenschap.Geldt(Drie(), t =>
    {
        foreach (var b in new[] { t.Item1, Bijdrage.Samen(t.Item1, t.Item2) })
        {
            b.Zeker.IsDeelVan(b.Mogelijk).ShouldBeTrue();
            (b.Leeg && !b.Zeker.IsLeeg).ShouldBeFalse();
            (!b.Leeg && b.Mogelijk.IsLeeg).ShouldBeFalse();
        }
    });

    [Fact]
    public void A_condition_takes_away_what_it_must()
    {
        var regel = Bijdrage.MetUitzonderingen(Waardenset.Van(3), Bijdrage.Niets);
        Gelijk(regel.Onder(Kleene.Ja), regel);
        Gelijk(regel.Onder(Kleene.Nee), Bijdrage.Niets);
        var misschien = regel.Onder(Kleene.Onbekend);
        (misschien.Zeker.IsLeeg, misschien.Mogelijk.Bevat(3), misschien.Leeg).ShouldBe((true, true, true));
        (regel.IsVast, Bijdrage.Niets.IsVast, misschien.IsVast).ShouldBe((true, true, false));
    }

    [Fact]
    public void An_exception_that_applies_takes_the_place_and_one_that_may_apply_leaves_both_open()
    {
        var eigen = Waardenset.Van(1);
        var ander = Bijdrage.MetUitzonderingen(Waardenset.Van(2), Bijdrage.Niets);
        Gelijk(Bijdrage.MetUitzonderingen(eigen, ander), ander);

        var misschien = Bijdrage.MetUitzonderingen(eigen, ander.Onder(Kleene.Onbekend));
        (misschien.Zeker.IsLeeg, misschien.Mogelijk.Bevat(1), misschien.Mogelijk.Bevat(2), misschien.Leeg).ShouldBe((true, true, true, false));

        var zelfde = Bijdrage.MetUitzonderingen(eigen, Bijdrage.MetUitzonderingen(eigen, Bijdrage.Niets).Onder(Kleene.Onbekend));
        (zelfde.Zeker.Bevat(1), zelfde.IsVast).ShouldBe((true, true));
    }

    [Fact]
    public void A_set_of_values_is_a_set() => Eigenschap.Geldt(
        from links in Waarden.ListOf()
        from rechts in Waarden.ListOf()
        select (Links: links.ToArray(), Rechts: rechts.ToArray()),
        t =>
        {
            var links = Set(t.Links);
            var rechts = Set(t.Rechts);
            for (var waarde = 0; waarde < 200; waarde++)
            {
                links.Bevat(waarde).ShouldBe(t.Links.Contains(waarde));
                (links | rechts).Bevat(waarde).ShouldBe(t.Links.Contains(waarde) || t.Rechts.Contains(waarde));
            }

            links.IsLeeg.ShouldBe(t.Links.Length == 0);
            links.IsDeelVan(rechts).ShouldBe(t.Links.All(t.Rechts.Contains));
        });

    private static Waardenset Set(int[] waarden) => waarden.Aggregate(Waardenset.Leeg, (set, waarde) => set | Waardenset.Van(waarde));

    private static Gen<(Bijdrage, Bijdrage, Bijdrage)> Drie() =>
        from a in Bijdragen(2)
        from b in Bijdragen(2)
        from c in Bijdragen(2)
        select (a, b, c);

    // Only what rules can give: built from rules, not from loose sets.
    private static Gen<Bijdrage> Bijdragen(int diepte) =>
        from waarde in Waarden
        from voorwaarde in Gen.Elements(Kleene.Ja, Kleene.Nee, Kleene.Onbekend)
        from aantal in diepte == 0 ? Gen.Constant(0) : Gen.Choose(0, 2)
        from uitzonderingen in aantal == 0 ? Gen.Constant(Bijdrage.Niets) : Bijdragen(diepte - 1).ListOf(aantal).Select(Samen)
        select Bijdrage.MetUitzonderingen(Waardenset.Van(waarde), uitzonderingen).Onder(voorwaarde);

    private static Bijdrage Samen(IEnumerable<Bijdrage> bijdragen) => bijdragen.Aggregate(Bijdrage.Niets, Bijdrage.Samen);

    private static void Gelijk(Bijdrage a, Bijdrage b)
    {
        a.Zeker.IsDeelVan(b.Zeker).ShouldBeTrue();
        b.Zeker.IsDeelVan(a.Zeker).ShouldBeTrue();
        a.Mogelijk.IsDeelVan(b.Mogelijk).ShouldBeTrue();
        b.Mogelijk.IsDeelVan(a.Mogelijk).ShouldBeTrue();
        a.Leeg.ShouldBe(b.Leeg);
    }
}
