using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vertalen;

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
                foreach (var blad in new[] { Standblad.Onbekend, Standblad.Tegenstrijdig, Standblad.NietGeregeld })
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

    [Fact]
    public void WaarBeideTekortSchietenStaanBeideRedenen()
    {
        var besluit = Proefbeleid.Maak(1).Besluiten.First();
        var keuze = new Keuze(() => new Diagrammotor(2), () => new Circuitmotor(1));
        keuze.Probeer(Proefbeleid.Peildata[0], false, r => new Vertaler(r).Beslissing(besluit, null), (r, f) => r.Motor.Bladeren(f).Count, out var reden).ShouldBeNull();
        reden.ShouldBe("beslisdiagrammen: meer dan 2 knopen; circuit en zoeker: meer dan 1 schakels");
    }
}
