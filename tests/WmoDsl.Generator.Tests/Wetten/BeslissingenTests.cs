using System.Collections.Concurrent;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;
using WmoDsl.Execution;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>
/// Generated C# decides as the evaluator does, at a million and more decisions: on every definition, condition, ground and missing fact. Policies with
/// structure (the real ones) and without (random ones) are compiled into one assembly, and asked about very many random cases.
/// </summary>
public class BeslissingenTests(ITestOutputHelper uitvoer)
{
    private const int AantalWillekeurig = 36;

    [Fact]
    public void Gegenereerde_csharp_en_evaluator_zijn_het_een_miljoen_keer_eens()
    {
        var beleid = Beleidsmappen.Namen.Select((n, i) => (Naam: n, Ruimte: $"Echt{i}", Beleid: Beleidsmappen.Lees(n)))
            .Concat(Enumerable.Range(Omvang.Zaad * 1000, AantalWillekeurig).Select(z => (Naam: $"zaad {z}", Ruimte: $"Toeval{z}", Beleid: Proefbeleid.Compileer(("toeval.wmo", Beleidsgenerator.Maak(z))))))
            .ToList();
        var assembly = CSharp.Compilatie(beleid.SelectMany(b => b.Beleid.Vertaal(b.Ruimte).Select(f => ($"/bron/{b.Ruimte}/{f.HintName}", f.Text))), naam: "Miljoen").Snel().Laad();

        // By decision, not by policy: a policy of twelve decisions would keep one thread waiting for the other. The largest first, so that none is left at the end.
        // One that is made of a hundred times as much gets a tenth of the cases; in each of them a hundred times as much is compared.
        var besluiten = beleid.SelectMany(b => b.Beleid.Besluiten.Select(d => (b.Naam, b.Ruimte, b.Beleid, Plan: Besluitplan.Maak(d))))
            .Select(b => (b.Naam, b.Ruimte, b.Beleid, b.Plan, Gewicht: 1 / Math.Sqrt(b.Plan.Definities.Length + b.Plan.Atomen.Length)))
            .OrderBy(b => b.Gewicht)
            .ToList();
        var perGewicht = Omvang.Beslissingen * 1.02 / besluiten.Sum(b => b.Gewicht);
        var standen = new ConcurrentDictionary<Adviessoort, int>();
        var fouten = new ConcurrentQueue<string>();
        Parallel.ForEach(Partitioner.Create(besluiten, EnumerablePartitionerOptions.NoBuffering), (b, lus) =>
        {
            var plan = b.Plan;
            var functie = new Besluitfunctie(new Gegenereerd(assembly, b.Ruimte).Type(CSharpEmitter.Klassen(b.Beleid)[plan.Besluit]), plan);
            var toeval = new Toeval(Omvang.Zaad);
            var geteld = new Dictionary<Adviessoort, int>();
            for (var i = 0; i < perGewicht * b.Gewicht && !lus.ShouldExitCurrentIteration; i++)
            {
                var (casus, op) = Casusgenerator.Maak(plan, toeval);
                op = b.Beleid.Geldig.Bevat(op) ? op : b.Beleid.Geldig.Vanaf!.Value;
                var verschillen = new Zaakvergelijking(plan, casus, op, functie).Voer(out var soort);
                if (verschillen.Count > 0)
                {
                    fouten.Enqueue(VerschilTests.Verslag(0, b.Naam, plan.Besluit, casus, op, verschillen));
                    lus.Stop();
                }

                if (soort is { } gegeven)
                {
                    geteld[gegeven] = geteld.GetValueOrDefault(gegeven) + 1;
                }
            }

            foreach (var (soort, aantal) in geteld)
            {
                standen.AddOrUpdate(soort, aantal, (_, eerder) => eerder + aantal);
            }
        });

        fouten.ShouldBeEmpty();
        var totaal = standen.Values.Sum();
        uitvoer.WriteLine($"{totaal} beslissingen, van {besluiten.Count} besluiten in {beleid.Count} keer beleid: {string.Join(", ", standen.OrderBy(s => s.Key).Select(s => $"{s.Value} {s.Key}"))}.");
        totaal.ShouldBeGreaterThanOrEqualTo(Omvang.Beslissingen);

        // A run in which nearly all is unknown, or nothing, would prove little.
        standen.GetValueOrDefault(Adviessoort.Beslist).ShouldBeGreaterThan(totaal / 5);
        standen.GetValueOrDefault(Adviessoort.GegevensNodig).ShouldBeGreaterThan(totaal / 10);
        standen.GetValueOrDefault(Adviessoort.OordeelNodig).ShouldBeGreaterThan(totaal / 1000);
        standen.GetValueOrDefault(Adviessoort.Tegenstrijdig).ShouldBeGreaterThan(totaal / 1000);
        standen.GetValueOrDefault(Adviessoort.NietGeregeld).ShouldBeGreaterThan(totaal / 1000);
    }
}
