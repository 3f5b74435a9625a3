using WmoDsl.Uitvoering;

namespace WmoDsl.Generator.Tests;

/// <summary>What rules give is kept in one word where it fits, and else in three; both ways mean the same. Many conditions at once mean what two at a time mean.</summary>
public class RuimeBijdrageTests
{
    private static readonly Kleene[] Waarden = [Kleene.Ja, Kleene.Nee, Kleene.Onbekend];

    // A chain 0 > 1 > 2, and 3 before 2.
    private static readonly Voorrangstabel Voorrang = new((0, 1), (0, 2), (1, 2), (3, 2));

    [Fact]
    public void Ruim_en_krap_geven_hetzelfde()
    {
        var toeval = new Random(1);
        var gezien = new HashSet<(Beslisstand, int)>();
        for (var keer = 0; keer < 20_000; keer++)
        {
            var (krap, ruim) = Regels(toeval, 3);
            if (toeval.Next(2) == 0)
            {
                var anders = 1UL << toeval.Next(5);
                (krap, ruim) = (krap.Anders(anders), ruim.Anders(anders));
            }

            (krap.Zeker, krap.Mogelijk, krap.Leeg).ShouldBe((ruim.Zeker, ruim.Mogelijk, ruim.Leeg));
            var onbekend = toeval.Next(4) == 0 ? 1UL << toeval.Next(5) : 0;
            Gelijk(krap.Beslis(onbekend), ruim.Beslis(onbekend));
            Gelijk(krap.Beslis(Voorrang, onbekend), ruim.Beslis(Voorrang, onbekend));

            // Forgetting what loses first changes nothing.
            Gelijk(krap.GaatVoor(1, 2 | 4).GaatVoor(2, 4).GaatVoor(8, 4).Beslis(Voorrang), krap.Beslis(Voorrang));
            Gelijk(ruim.GaatVoor(8, 4).GaatVoor(2, 4).GaatVoor(1, 2 | 4).Beslis(Voorrang), krap.Beslis(Voorrang));
            gezien.Add((krap.Beslis(Voorrang).Stand, krap.Beslis(Voorrang).Waarde));
        }

        gezien.Count.ShouldBe(8);
    }

    [Fact]
    public void Ruim_heeft_plaats_voor_64_waarden()
    {
        var hoogste = 1UL << 63;
        var beide = RuimeBijdrage.Regel(Kleene.Ja, hoogste) + RuimeBijdrage.Regel(Kleene.Ja, 1);
        (beide.Zeker, beide.Beslis().Stand).ShouldBe((hoogste | 1, Beslisstand.Tegenstrijdig));
        beide.Beslis(new Voorrangstabel((63, 0))).Waarde.ShouldBe(63);
        beide.GaatVoor(hoogste, 1).Beslis(new Voorrangstabel((63, 0))).Waarde.ShouldBe(63);
        RuimeBijdrage.Regel(Kleene.Nee, 1).Anders(hoogste).Beslis().Waarde.ShouldBe(63);
    }

    [Fact]
    public void Veel_voorwaarden_samen_zijn_als_twee_aan_twee()
    {
        for (var geval = 0; geval < 6561; geval++)
        {
            var k = new Kleene[8];
            for (var (i, rest) = (0, geval); i < 8; i++, rest /= 3)
            {
                k[i] = Waarden[rest % 3];
            }

            Kleene Alle(int n) => k.Take(n).Aggregate((a, b) => a & b);
            Kleene Een(int n) => k.Take(n).Aggregate((a, b) => a | b);
            new[]
            {
                Kleene.Alle(k[0], k[1], k[2]), Kleene.Alle(k[0], k[1], k[2], k[3]), Kleene.Alle(k[0], k[1], k[2], k[3], k[4]), Kleene.Alle(k[0], k[1], k[2], k[3], k[4], k[5]),
                Kleene.Alle(k[0], k[1], k[2], k[3], k[4], k[5], k[6]), Kleene.Alle(k[0], k[1], k[2], k[3], k[4], k[5], k[6], k[7]),
            }.ShouldBe([Alle(3), Alle(4), Alle(5), Alle(6), Alle(7), Alle(8)]);
            new[]
            {
                Kleene.Een(k[0], k[1], k[2]), Kleene.Een(k[0], k[1], k[2], k[3]), Kleene.Een(k[0], k[1], k[2], k[3], k[4]), Kleene.Een(k[0], k[1], k[2], k[3], k[4], k[5]),
                Kleene.Een(k[0], k[1], k[2], k[3], k[4], k[5], k[6]), Kleene.Een(k[0], k[1], k[2], k[3], k[4], k[5], k[6], k[7]),
            }.ShouldBe([Een(3), Een(4), Een(5), Een(6), Een(7), Een(8)]);
        }
    }

    // Rules with exceptions to exceptions, the same in both ways.
    private static (Bijdrage Krap, RuimeBijdrage Ruim) Regels(Random toeval, int diepte)
    {
        var (krap, ruim) = (Bijdrage.Niets, RuimeBijdrage.Niets);
        for (var i = toeval.Next(diepte + 1); i > 0; i--)
        {
            var (voorwaarde, waarde) = (Waarden[toeval.Next(3)], 1UL << toeval.Next(5));
            var (u, v) = Regels(toeval, diepte - 1);
            (krap, ruim) = (krap + Bijdrage.Regel(voorwaarde, waarde, u), ruim + RuimeBijdrage.Regel(voorwaarde, waarde, v));
        }

        return (krap, ruim);
    }

    private static void Gelijk(Beslissing a, Beslissing b) => (a.Stand, a.Waarde).ShouldBe((b.Stand, b.Waarde));
}
