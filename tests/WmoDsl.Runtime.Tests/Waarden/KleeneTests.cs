using FsCheck;
using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Waarden;

public class KleeneTests
{
    private static readonly Kleene Ja = Kleene.Ja;
    private static readonly Kleene Nee = Kleene.Nee;
    private static readonly Kleene Onb = Kleene.Onbekend;

    private static readonly Gen<Kleene> Een = Gen.Elements(Kleene.Ja, Kleene.Nee, Kleene.Onbekend);

    [Fact]
    public void And_follows_the_truth_table()
    {
        (Ja & Ja).ShouldBe(Ja);
        (Ja & Nee).ShouldBe(Nee);
        (Ja & Onb).ShouldBe(Onb);
        (Nee & Ja).ShouldBe(Nee);
        (Nee & Nee).ShouldBe(Nee);
        (Nee & Onb).ShouldBe(Nee);
        (Onb & Ja).ShouldBe(Onb);
        (Onb & Nee).ShouldBe(Nee);
        (Onb & Onb).ShouldBe(Onb);
    }

    [Fact]
    public void Or_follows_the_truth_table()
    {
        (Ja | Ja).ShouldBe(Ja);
        (Ja | Nee).ShouldBe(Ja);
        (Ja | Onb).ShouldBe(Ja);
        (Nee | Ja).ShouldBe(Ja);
        (Nee | Nee).ShouldBe(Nee);
        (Nee | Onb).ShouldBe(Onb);
        (Onb | Ja).ShouldBe(Ja);
        (Onb | Nee).ShouldBe(Onb);
        (Onb | Onb).ShouldBe(Onb);
    }

    [Fact]
    public void Not_follows_the_truth_table()
    {
        (!Ja).ShouldBe(Nee);
        (!Nee).ShouldBe(Ja);
        (!Onb).ShouldBe(Onb);
    }

    [Fact]
    public void The_default_is_unknown_and_each_value_knows_itself()
    {
        default(Kleene).ShouldBe(Onb);
        (Ja.IsJa, Ja.IsNee, Ja.IsOnbekend).ShouldBe((true, false, false));
        (Nee.IsJa, Nee.IsNee, Nee.IsOnbekend).ShouldBe((false, true, false));
        (Onb.IsJa, Onb.IsNee, Onb.IsOnbekend).ShouldBe((false, false, true));
        (Ja == Onb).ShouldBeFalse();
        (Ja != Onb).ShouldBeTrue();
        new[] { Ja, Nee, Onb }.Select(k => k.ToString()).ShouldBe(["ja", "nee", "onbekend"]);
    }

    [Fact]
    public void Bits_say_can_be_true_and_can_be_false_and_come_back()
    {
        (Ja.Bits, Nee.Bits, Onb.Bits).ShouldBe(((byte)1, (byte)2, (byte)3));
        foreach (var waarde in new[] { Ja, Nee, Onb })
        {
            Kleene.VanBits(waarde.Bits).ShouldBe(waarde);
        }

        Should.Throw<ArgumentOutOfRangeException>(() => Kleene.VanBits(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Kleene.VanBits(4));
    }

    [Fact]
    public void Comes_from_bool_nullable_and_judgement()
    {
        Kleene.Van(true).ShouldBe(Ja);
        Kleene.Van(false).ShouldBe(Nee);
        Kleene.Van((bool?)null).ShouldBe(Onb);
        Kleene.Van((bool?)true).ShouldBe(Ja);
        Kleene.Van((Oordeel?)null).ShouldBe(Onb);
        Kleene.Van(Oordeel.Ja("gezien")).ShouldBe(Ja);
        Kleene.Van(Oordeel.Nee("gezien")).ShouldBe(Nee);
    }

    [Fact]
    public void And_and_or_are_associative_commutative_and_distributive() => Eigenschap.Geldt(Drie(), t =>
    {
        var (a, b, c) = t;
        ((a & b) & c).ShouldBe(a & (b & c));
        ((a | b) | c).ShouldBe(a | (b | c));
        (a & b).ShouldBe(b & a);
        (a | b).ShouldBe(b | a);
        (a & (b | c)).ShouldBe((a & b) | (a & c));
        (a | (b & c)).ShouldBe((a | b) & (a | c));
        (!(a & b)).ShouldBe(!a | !b);
        (!(a | b)).ShouldBe(!a & !b);
        (!!a).ShouldBe(a);
    });

    [Fact]
    public void Learning_more_never_changes_an_answer() => Eigenschap.Geldt(Drie(), t =>
    {
        foreach (var a in Verfijningen(t.Item1))
        {
            foreach (var b in Verfijningen(t.Item2))
            {
                Verfijnt(a & b, t.Item1 & t.Item2).ShouldBeTrue();
                Verfijnt(a | b, t.Item1 | t.Item2).ShouldBeTrue();
                Verfijnt(!a, !t.Item1).ShouldBeTrue();
            }
        }
    });

    [Fact]
    public void At_least_n_agrees_with_every_way_to_learn_the_unknown() => Eigenschap.Geldt(
        from waarden in Een.ListOf()
        from aantal in Gen.Choose(-1, 6)
        select (Waarden: waarden.Take(6).ToArray(), Aantal: aantal),
        t =>
        {
            var uitkomsten = Volledig(t.Waarden).Select(w => w.Count(k => k.IsJa) >= t.Aantal).Distinct().ToArray();
            var verwacht = uitkomsten.Length == 2 ? Onb : Kleene.Van(uitkomsten[0]);
            Kleene.Minstens(t.Aantal, t.Waarden).ShouldBe(verwacht);
        });

    [Fact]
    public void At_least_n_takes_conditions_one_by_one()
    {
        Kleene.Minstens(2, Ja, Onb, Nee).ShouldBe(Onb);
        Kleene.Minstens(2, Ja, Onb, Ja).ShouldBe(Ja);
        Kleene.Minstens(2, Ja, Nee, Nee).ShouldBe(Nee);
        Kleene.Minstens(0).ShouldBe(Ja);
        Kleene.Minstens(1).ShouldBe(Nee);
    }

    [Fact]
    public void Operations_do_not_allocate()
    {
        var waarde = Samen(0);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            waarde |= Samen(i);
        }

        GC.GetAllocatedBytesForCurrentThread().ShouldBe(voor);
        waarde.IsOnbekend.ShouldBeFalse();
    }

    private static Kleene Samen(int i) => (Kleene.Van(i % 2 == 0) & !Kleene.Van(i % 3 == 0)) | Kleene.Minstens(1, Kleene.Ja, Kleene.Onbekend);

    private static Gen<(Kleene, Kleene, Kleene)> Drie() =>
        from a in Een
        from b in Een
        from c in Een
        select (a, b, c);

    private static Kleene[] Verfijningen(Kleene waarde) => waarde.IsOnbekend ? [Ja, Nee, Onb] : [waarde];

    private static bool Verfijnt(Kleene later, Kleene eerder) => eerder.IsOnbekend || later == eerder;

    private static IEnumerable<Kleene[]> Volledig(Kleene[] waarden)
    {
        var open = Array.FindIndex(waarden, w => w.IsOnbekend);
        if (open < 0)
        {
            return [waarden];
        }

        return new[] { Ja, Nee }.SelectMany(k =>
        {
            var kopie = (Kleene[])waarden.Clone();
            kopie[open] = k;
            return Volledig(kopie);
        });
    }
}
