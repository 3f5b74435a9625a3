using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverMotoren;

/// <summary>Both engines say the same of random functions: which leaves there are, and cases that have them.</summary>
public class CircuitmotorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ZegtHetzelfdeAlsDiagrammen(int deel)
    {
        var (ja, nee, raak, mis) = (0, 0, 0, 0);
        for (var zaad = deel * 250; zaad < (deel + 1) * 250; zaad++)
        {
            var toeval = new Toeval(zaad);
            var (diagram, circuit) = (new Diagrammotor(), new Circuitmotor());
            for (var v = toeval.Van(2, 7); v > 0; v--)
            {
                var cellen = toeval.Van(1, 6);
                diagram.NieuweVariabele(cellen);
                circuit.NieuweVariabele(cellen);
            }

            // The same way to every function, with either engine.
            var functies = new List<(int D, int C)>();
            for (var i = 0; i < 40; i++)
            {
                var stap = toeval.Tot(int.MaxValue);
                functies.Add((Stap(diagram, [.. functies.Select(f => f.D)], new Toeval(stap)), Stap(circuit, [.. functies.Select(f => f.C)], new Toeval(stap))));
            }

            foreach (var (d, c) in functies)
            {
                diagram.Bladeren(d).Except(circuit.Bladeren(c)).ShouldBeEmpty($"zaad {zaad}");
                // The same by walking as by making what lies in both.
                var cellen = Enumerable.Range(0, diagram.AantalVariabelen).Where(_ => toeval.Tot(2) == 0)
                    .ToImmutableSortedDictionary(v => v, v => Enumerable.Range(0, diagram.Cellen(v)).Where(c => c == 0 || toeval.Tot(2) == 0).ToImmutableArray());
                var voorwaarde = diagram.Is(d, Motor.Ja);
                var raakt = diagram.En(voorwaarde, new Blok(cellen).Voorwaarde(diagram)) != diagram.Nooit;
                diagram.Raakt(voorwaarde, cellen).ShouldBe(raakt, $"zaad {zaad}");
                (raak, mis) = raakt ? (raak + 1, mis) : (raak, mis + 1);

                foreach (var blad in Enumerable.Range(-1, 7))
                {
                    var geval = circuit.Geval(c, blad);
                    (geval is not null).ShouldBe(diagram.Bladeren(d).Contains(blad), $"zaad {zaad}, blad {blad}");
                    if (geval is null)
                    {
                        nee++;
                        continue;
                    }

                    // What it leaves out does not matter.
                    ja++;
                    var rest = d;
                    for (var v = 0; v < geval.Length; v++)
                    {
                        rest = geval[v] < 0 ? rest : diagram.Beperk(rest, v, geval[v]);
                    }

                    diagram.IsBlad(rest).ShouldBeTrue($"zaad {zaad}, blad {blad}");
                    diagram.Waarde(rest).ShouldBe(blad, $"zaad {zaad}");
                }
            }
        }

        ja.ShouldBeGreaterThan(5000);
        nee.ShouldBeGreaterThan(5000);
        raak.ShouldBeGreaterThan(1000);
        mis.ShouldBeGreaterThan(1000);
    }

    // Diagrams of this grow with two to the power of the pairs, when all first of a pair come before all second.
    [Fact]
    public void GaatDoorWaarDiagrammenTeGrootWorden()
    {
        const int Paren = 40;
        Should.Throw<TeGrootException>(() => Zelfde(new Diagrammotor(50_000), Paren));
        var circuit = new Circuitmotor();
        var (alle, en) = Zelfde(circuit, Paren);
        circuit.IsNooit(circuit.Niet(alle)).ShouldBeFalse();
        var geval = circuit.Geval(alle, Motor.Ja).ShouldNotBeNull();
        for (var i = 0; i < Paren; i++)
        {
            geval[i].ShouldBe(geval[i + Paren]);
        }

        // All pairs are alike and one is not: never.
        circuit.IsNooit(circuit.En(alle, circuit.Niet(en))).ShouldBeTrue();
    }

    [Fact]
    public void ZegtWaaromHetGeenAntwoordHeeft()
    {
        // Ten things in nine places, no two in one.
        var motor = new Circuitmotor(zoekmaximum: 100);
        var dingen = Enumerable.Range(0, 10).Select(_ => motor.NieuweVariabele(9)).ToList();
        var verschillend = motor.Alle(dingen.SelectMany(d => dingen.TakeWhile(e => e < d).Select(e => motor.Niet(Gelijk(motor, d, e)))));
        Should.Throw<TeGrootException>(() => motor.IsNooit(verschillend)).Message.ShouldBe("geen antwoord na 100 tegenspraken");
        Should.Throw<TeGrootException>(() => Zelfde(new Circuitmotor(50), 40)).Message.ShouldBe("meer dan 50 schakels");
    }

    private static (int Alle, int Laatste) Zelfde(Motor motor, int paren)
    {
        for (var i = 0; i < 2 * paren; i++)
        {
            motor.NieuweVariabele(3);
        }

        return (motor.Alle(Enumerable.Range(0, paren).Select(i => Gelijk(motor, i, i + paren))), Gelijk(motor, paren - 1, (2 * paren) - 1));
    }

    private static int Gelijk(Motor motor, int a, int b) =>
        motor.Een(Enumerable.Range(0, motor.Cellen(a)).Select(c => motor.En(In(motor, a, c), In(motor, b, c))));

    private static int In(Motor motor, int variabele, int cel) =>
        motor.Kies(variabele, [.. Enumerable.Range(0, motor.Cellen(variabele)).Select(c => motor.Blad(c == cel ? Motor.Ja : Motor.Nee))]);

    private static int Stap(Motor motor, List<int> eerder, Toeval toeval)
    {
        int Een() => eerder.Count == 0 || toeval.Kans(0.2) ? motor.Blad(toeval.Van(0, 3)) : toeval.Een(eerder);

        int Voorwaarde() => motor.Is(Een(), toeval.Van(0, 3));

        switch (toeval.Tot(8))
        {
            case 0 or 1:
                var v = toeval.Tot(motor.AantalVariabelen);
                return motor.Kies(v, [.. Enumerable.Range(0, motor.Cellen(v)).Select(_ => toeval.Kans(0.6) ? motor.Blad(toeval.Van(0, 3)) : Een())]);
            case 2:
                return motor.En(Voorwaarde(), Voorwaarde());
            case 3:
                return motor.Of(Voorwaarde(), motor.Niet(Voorwaarde()));
            case 4:
                return motor.Als(Voorwaarde(), Een(), Een());
            case 5:
                var naar = Enumerable.Range(0, 6).Select(_ => Een()).ToList();
                return motor.Vouw(Een(), b => naar[b]);
            case 6:
                return motor.Verschil(Een(), Een());
            default:
                var tabel = Enumerable.Range(0, 36).Select(_ => toeval.Kans(0.8) ? motor.Blad(toeval.Van(0, 5)) : Een()).ToList();
                return motor.Vouw(Een(), Een(), (a, b) => tabel[(6 * a) + b]);
        }
    }
}
