using System.Collections.Concurrent;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.OverMotoren;

/// <summary>Where diagrams grow too large the circuit answers, and the report says so.</summary>
public class KeuzeTests
{
    private static readonly Keuze Krap = new(() => new Diagrammotor(20), () => new Circuitmotor());

    [Fact]
    public void BeideMotorenGevenHetzelfdeAntwoordOnderHunEigenNaam()
    {
        var (kan, kanNiet, krap) = (0, 0, 0);
        for (var zaad = 0; zaad < 12; zaad++)
        {
            foreach (var besluit in Proefbeleid.Maak(zaad).Besluiten)
            {
                foreach (var blad in new[] { Standblad.Onbekend, Standblad.Tegenstrijdig, Standblad.NietGeregeld, Standblad.Opengelaten })
                {
                    Gekozen<bool> Kan(Keuze keuze) => keuze.Kies(Proefbeleid.Peildata[0], false, r => r.Motor.Is(new Vertaler(r).Beslissing(besluit, null), blad), (r, vraag) => !r.Motor.IsNooit(vraag));

                    var (gewoon, ander) = (Kan(Keuze.Gewoon), Kan(Krap));
                    gewoon.Motor.ShouldBe("beslisdiagrammen");
                    ander.Antwoord.ShouldBe(gewoon.Antwoord, $"zaad {zaad}, {besluit.Naam}, {blad}");
                    krap += ander.Motor == "circuit en zoeker" ? 1 : 0;
                    _ = gewoon.Antwoord ? kan++ : kanNiet++;
                }
            }
        }

        kan.ShouldBeGreaterThan(5);
        kanNiet.ShouldBeGreaterThan(5);
        krap.ShouldBeGreaterThan(5);
    }

    // With a budget that the longest decisions exceed: those the circuit answers, within its own.
    [Fact]
    public void ElkBesluitVanOnsBeleidHeeftEenAntwoord()
    {
        var keuze = new Keuze(() => new Diagrammotor(20_000), () => new Circuitmotor());
        var zonder = new ConcurrentBag<string>();
        var motoren = new ConcurrentBag<string>();
        Parallel.ForEach(Proefbeleid.OnsBeleid.SelectMany(b => b.Beleid.Besluiten), besluit =>
        {
            var gekozen = keuze.Probeer(Datum.Maak(2026, 7, 1), true, r => new Vertaler(r).Beslissing(besluit, null),
                (r, f) => r.Motor.Geval(f, Standblad.Tegenstrijdig) is not null || r.Motor.Geval(f, Standblad.NietGeregeld) is not null, out var reden);
            if (gekozen is null)
            {
                zonder.Add($"{besluit.Naam}: {reden}");
            }
            else
            {
                motoren.Add(gekozen.Motor);
            }
        });
        zonder.ShouldBeEmpty();
        motoren.Count(m => m == Keuze.Zoeker).ShouldBeGreaterThan(0);
        motoren.Count(m => m == Keuze.Diagrammen).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void WaarBeideTekortSchietenStaanBeideRedenen()
    {
        var besluit = Proefbeleid.Maak(1).Besluiten.First();
        var keuze = new Keuze(() => new Diagrammotor(2), () => new Circuitmotor(1));
        keuze.Probeer(Proefbeleid.Peildata[0], false, r => new Vertaler(r).Beslissing(besluit, null), (r, f) => r.Motor.Bladeren(f).Count, out var reden).ShouldBeNull();
        reden.ShouldBe("beslisdiagrammen: meer dan 2 knopen; circuit en zoeker: meer dan 1 schakels");
    }
}
