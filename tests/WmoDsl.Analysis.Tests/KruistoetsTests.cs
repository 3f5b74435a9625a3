using System.Collections.Concurrent;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests;

/// <summary>The engines are held against the evaluator, case by case, and against each other, question by question: there is no difference.</summary>
public class KruistoetsTests(ITestOutputHelper uitvoer)
{
    // The circuit computes one in so many points, for it has every node to go through.
    private const int Deel = 25;

    private readonly ConcurrentBag<string> _verschillen = [];
    private int _gevallen;
    private int _punten;
    private int _circuitpunten;
    private int _teGroot;

    [Fact]
    public void ElkWillekeurigGevalHeeftOveralDezelfdeUitkomst()
    {
        Parallel.For(0, Omvang.Punten / Omvang.PuntenPerBeleid, i =>
        {
            var zaad = Omvang.Zaad + i;
            var beleid = Proefbeleid.Maak(zaad);
            var peildata = new[] { Proefbeleid.Peildata[i % 5], Proefbeleid.Peildata[(i + 2) % 5] };
            foreach (var besluit in beleid.Besluiten)
            {
                foreach (var peildatum in peildata)
                {
                    Punten(besluit, peildatum, zaad, 1 + (Omvang.PuntenPerBeleid / (beleid.Besluiten.Count() * peildata.Length)), $"zaad {zaad}");
                }
            }
        });

        uitvoer.WriteLine($"{_punten} punten in {_gevallen} gevallen, {_circuitpunten} ook met het circuit, {_teGroot} ruimten te groot");
        _verschillen.Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty();
        _punten.ShouldBeGreaterThan(Omvang.Punten * 7 / 9);
        _circuitpunten.ShouldBeGreaterThan(_punten / 100);
        _teGroot.ShouldBeLessThan(2 + (Omvang.Punten / 100_000));
    }

    [Fact]
    public void ElkGevalVanOnsBeleidHeeftOveralDezelfdeUitkomst()
    {
        var besluiten = Proefbeleid.OnsBeleid.SelectMany(n => n.Beleid.Besluiten.Select(b => (n.Map, Besluit: b))).ToList();
        Parallel.ForEach(besluiten, b => Punten(b.Besluit, Datum.Maak(2026, 7, 1), Omvang.Zaad + b.Besluit.Naam.Length, 1 + (Omvang.BeleidsPunten / besluiten.Count), b.Map));

        uitvoer.WriteLine($"{_punten} punten in {_gevallen} gevallen van {besluiten.Count} besluiten, {_circuitpunten} ook met het circuit, {_teGroot} ruimten te groot");
        _verschillen.Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty();
        _punten.ShouldBeGreaterThan(Omvang.BeleidsPunten / 2);
    }

    // A point is a case for one definition: the evaluator, which takes most of the time, works out those that a decision rests on anyway.
    private void Punten(Definitie besluit, Datum peildatum, int zaad, int aantal, string waar)
    {
        var plan = Besluitplan.Maak(besluit);
        var definities = plan.Definities.Select(d => (d.Definitie, d.Rol)).ToList();
        List<int> Functies(Gevallenruimte ruimte)
        {
            var vertaler = new Vertaler(ruimte);
            return [.. definities.Select(d => vertaler.Beslissing(d.Definitie, d.Rol))];
        }

        var (diagram, circuit) = (new Diagrammotor(200_000), new Circuitmotor());
        var met = Gevallenruimte.Maak(peildatum, metOnbekend: true, diagram, r => Functies(r));
        var ook = Gevallenruimte.Maak(peildatum, metOnbekend: true, circuit, r => Functies(r));
        List<int>? metDiagram = null;
        try
        {
            metDiagram = Functies(met);
        }
        catch (TeGrootException)
        {
            Interlocked.Increment(ref _teGroot);
        }

        var metCircuit = Functies(ook);
        var nummer = 0;
        foreach (var casus in Proefbeleid.Zaken(plan, ook, new Toeval(zaad), 1 + (aantal / definities.Count)))
        {
            var evaluator = new Evaluator(casus, peildatum);
            var (plaats, plaatsOok) = (met.Plaats(casus), ook.Plaats(casus));
            Interlocked.Increment(ref _gevallen);
            for (var i = 0; i < definities.Count; i++)
            {
                var beslissing = evaluator.Beslis(definities[i].Definitie, definities[i].Rol);
                if (metDiagram is not null)
                {
                    Houd("diagram", diagram.Bereken(metDiagram[i], plaats), met.Termen);
                    Interlocked.Increment(ref _punten);
                }

                if (nummer++ % Deel == 0)
                {
                    Houd("circuit", circuit.Bereken(metCircuit[i], plaatsOok), ook.Termen);
                    Interlocked.Increment(ref _circuitpunten);
                }

                void Houd(string motor, int blad, Termen termen)
                {
                    if (!Proefbeleid.Klopt(beslissing, blad, termen, casus))
                    {
                        _verschillen.Add($"{waar}, {besluit.Naam}, {definities[i].Definitie.Naam}, {peildatum}: {beslissing.Stand} {beslissing.Waarde} maar {motor} {blad}");
                    }
                }
            }
        }
    }
}
