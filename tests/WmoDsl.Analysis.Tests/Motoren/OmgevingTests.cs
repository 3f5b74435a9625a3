using WmoDsl.Analysis.Motoren;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverMotoren;

/// <summary>Of 64 cases at once is said what is said of each by itself.</summary>
public class OmgevingTests
{
    [Fact]
    public void ZegtVanElkGevalErnaastWatErIs()
    {
        var (wel, niet, rijen) = (0, 0, 0);
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var toeval = new Toeval(zaad);
            var circuit = new Circuit(10_000);
            var cellen = Enumerable.Range(0, toeval.Van(1, 20)).Select(_ => toeval.Van(1, 15)).ToArray();
            var literalen = new List<int> { Circuit.Onwaar, Circuit.Waar };
            for (var stap = 0; stap < 120; stap++)
            {
                var v = toeval.Tot(cellen.Length);
                literalen.Add(stap < 30 ? circuit.TotEnMet(v, toeval.Van(-1, cellen[v]), cellen[v]) : circuit.En(Een(), Een()));

                int Een() => literalen[toeval.Tot(literalen.Count)] ^ toeval.Tot(2);
            }

            var geval = Array.ConvertAll(cellen, n => toeval.Van(-1, n));
            int[] vragen = [.. literalen.TakeLast(30)];
            var bekeken = circuit.Kegel(vragen).Select(k => circuit.Invoer(k)?.Variabele).OfType<int>().ToHashSet();
            var verwacht = bekeken.SelectMany(v => Enumerable.Range(0, cellen[v]).Where(c => c != Math.Max(geval[v], 0)).Select(c => Waarheden(v, c))).ToList();
            var gekregen = new List<string>();
            foreach (var rij in new Omgeving(circuit, vragen, geval).Rijen())
            {
                // The case itself, and 63 others.
                Tekst(rij, 0).ShouldBe(Waarheden(-1, 0), $"zaad {zaad}");
                gekregen.AddRange(Enumerable.Range(1, Math.Min(63, verwacht.Count - gekregen.Count)).Select(bit => Tekst(rij, bit)));
                (wel, niet, rijen) = (wel + rij.Count(r => r != 0), niet + rij.Count(r => r == 0), rijen + 1);
            }

            gekregen.Order().ShouldBe(verwacht.Order(), $"zaad {zaad}");

            string Waarheden(int anders, int cel)
            {
                var waar = circuit.Bereken(circuit.Aantal - 1, [.. geval.Select((c, v) => v == anders ? cel : Math.Max(c, 0))]);
                return string.Concat(vragen.Select(l => waar[l >> 1] != ((l & 1) == 1) ? '1' : '0'));
            }

            static string Tekst(ulong[] rij, int bit) => string.Concat(rij.Select(r => ((r >> bit) & 1) == 1 ? '1' : '0'));
        }

        wel.ShouldBeGreaterThan(500);
        niet.ShouldBeGreaterThan(100);
        rijen.ShouldBeGreaterThan(220);
    }
}
