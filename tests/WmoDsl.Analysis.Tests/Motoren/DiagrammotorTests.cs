using WmoDsl.Analysis.Motoren;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverMotoren;

/// <summary>Every operation on a diagram is what it is in each case by itself; also with more leaves than have a sign of their own.</summary>
public class DiagrammotorTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(200)]
    public void ElkeBewerkingIsDieVanElkGeval(int bladeren)
    {
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var toeval = new Toeval((zaad * 1000) + bladeren);
            var (motor, gevallen) = Maak(toeval);
            var functies = new List<(int Functie, int[] Tabel)>();
            for (var i = 0; i < 30; i++)
            {
                functies.Add(Stap(motor, gevallen, functies, bladeren, toeval));
                var (functie, tabel) = functies[^1];
                gevallen.Select(g => motor.Bereken(functie, g)).SequenceEqual(tabel).ShouldBeTrue($"zaad {zaad}, stap {i}");
                motor.Bladeren(functie).SequenceEqual(tabel.Distinct().Order()).ShouldBeTrue($"zaad {zaad}, stap {i}");
                motor.IsStelling(functie).ShouldBe(tabel.All(w => w is Motor.Nee or Motor.Ja));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void WatKanKomenWordtGevonden(int bladeren)
    {
        var (wel, niet) = (0, 0);
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var toeval = new Toeval((zaad * 1000) + bladeren);
            var (motor, gevallen) = Maak(toeval);
            for (var i = 0; i < 20; i++)
            {
                var (functie, tabel) = Tabel(motor, gevallen, bladeren, toeval);
                var waar = toeval.Tot(bladeren);
                var voorwaarde = motor.En(motor.Niet(motor.Is(functie, waar)), motor.InCel(toeval.Tot(4), 0));
                bool[] geldt = [.. gevallen.Select(g => motor.Bereken(voorwaarde, g) == Motor.Ja)];
                foreach (var blad in Enumerable.Range(-1, bladeren + 2))
                {
                    var komt = Enumerable.Range(0, tabel.Length).Any(g => geldt[g] && tabel[g] == blad);
                    motor.Komt(voorwaarde, functie, blad).ShouldBe(komt, $"zaad {zaad}, functie {i}, blad {blad}");
                    _ = komt ? wel++ : niet++;
                }
            }
        }

        wel.ShouldBeGreaterThan(500);
        niet.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void HetBereikIsWaarHetVoorkomt()
    {
        var (vrij, gebonden) = (0, 0);
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Toeval(zaad);
            var (motor, gevallen) = Maak(toeval);
            var (functie, tabel) = Tabel(motor, gevallen, bladeren: 12, toeval);
            var voorwaarde = motor.Is(functie, toeval.Een(tabel));
            if (toeval.Kans(0.5))
            {
                voorwaarde = motor.En(voorwaarde, motor.InCel(toeval.Tot(4), 0));
            }

            var bereik = motor.Bereik(voorwaarde);
            bereik.Length.ShouldBe(4);
            for (var v = 0; v < 4; v++)
            {
                bool[] hier = [.. Enumerable.Range(0, motor.Cellen(v)).Select(c => gevallen.Exists(g => g[v] == c && motor.Bereken(voorwaarde, g) == Motor.Ja))];
                (bereik[v] ?? [.. hier.Select(_ => true)]).SequenceEqual(hier).ShouldBeTrue($"zaad {zaad}, variabele {v}");
                (bereik[v] is null).ShouldBe(Array.TrueForAll(hier, h => h));
                _ = bereik[v] is null ? vrij++ : gebonden++;
            }
        }

        vrij.ShouldBeGreaterThan(100);
        gebonden.ShouldBeGreaterThan(100);
    }

    private static (Diagrammotor Motor, List<int[]> Gevallen) Maak(Toeval toeval)
    {
        var motor = new Diagrammotor();
        for (var v = 0; v < 4; v++)
        {
            motor.NieuweVariabele(toeval.Van(1, 5));
        }

        return (motor, Gevallen(motor));
    }

    private static List<int[]> Gevallen(Motor motor) =>
        Enumerable.Range(0, motor.AantalVariabelen).Aggregate(new List<int[]> { Array.Empty<int>() }, (rijen, v) => [.. rijen.SelectMany(r => Enumerable.Range(0, motor.Cellen(v)).Select(c => (int[])[.. r, c]))]);

    // A leaf for each case, few of them in most functions.
    private static (int Functie, int[] Tabel) Tabel(Diagrammotor motor, List<int[]> gevallen, int bladeren, Toeval toeval)
    {
        var keus = Enumerable.Range(0, toeval.Van(1, 8)).Select(_ => toeval.Tot(bladeren)).ToList();
        int[] tabel = [.. gevallen.Select(_ => toeval.Een(keus))];
        var plek = 0;
        return (Maak(0), tabel);

        int Maak(int variabele) => variabele == motor.AantalVariabelen
            ? motor.Blad(tabel[plek++])
            : motor.Kies(variabele, [.. Enumerable.Range(0, motor.Cellen(variabele)).Select(_ => Maak(variabele + 1))]);
    }

    private static (int Functie, int[] Tabel) Stap(Diagrammotor motor, List<int[]> gevallen, List<(int Functie, int[] Tabel)> eerder, int bladeren, Toeval toeval)
    {
        (int Functie, int[] Tabel) Een() => eerder.Count == 0 || toeval.Kans(0.4) ? Tabel(motor, gevallen, bladeren, toeval) : toeval.Een(eerder);

        var (f, g, h) = (Een(), Een(), Een());
        var blad = toeval.Een(f.Tabel);
        var isBlad = motor.Is(f.Functie, blad);
        switch (toeval.Tot(7))
        {
            case 0:
                return Tabel(motor, gevallen, bladeren, toeval);
            case 1:
                return (isBlad, [.. f.Tabel.Select(w => w == blad ? Motor.Ja : Motor.Nee)]);
            case 2:
                return (motor.Niet(isBlad), [.. f.Tabel.Select(w => w == blad ? Motor.Nee : Motor.Ja)]);
            case 3:
                return (motor.Als(isBlad, g.Functie, h.Functie), [.. f.Tabel.Select((w, i) => w == blad ? g.Tabel[i] : h.Tabel[i])]);
            case 4:
                // Other leaves, some of which stay what they are.
                var (deler, plus) = (toeval.Van(1, 4), toeval.Tot(bladeren));
                int Naar(int w) => w % deler == 0 ? w : (w + plus) % bladeren;
                return (motor.Vouw(f.Functie, w => motor.Blad(Naar(w))), [.. f.Tabel.Select(Naar)]);
            case 5:
                return (motor.Vouw(f.Functie, w => w == blad ? g.Functie : motor.Blad(w)), [.. f.Tabel.Select((w, i) => w == blad ? g.Tabel[i] : w)]);
            default:
                return (motor.Vouw(f.Functie, g.Functie, (a, b) => motor.Blad((a + b) % bladeren)), [.. f.Tabel.Select((w, i) => (w + g.Tabel[i]) % bladeren)]);
        }
    }
}
