using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests;

/// <summary>A verdict does not depend on which engine gives it, nor on which definitions are looked at together.</summary>
public class BewijsMotorenTests
{
    private const int AantalBeleid = 40;

    private static readonly Keuze AlleenCircuit = new(() => new Diagrammotor(2), () => new Circuitmotor());

    [Fact]
    public void HetCircuitOordeeltAlsDeDiagrammen() => Vergelijk((beleid, definitie, dag) =>
    {
        var circuit = Definitieonderzoek.Voer(beleid, [definitie], dag, AlleenCircuit);
        circuit.Values.SelectMany(u => u).ShouldAllBe(u => u.Motor == Keuze.Zoeker);
        return circuit;
    });

    [Fact]
    public void SamenIsHetOordeelAlsAlleen()
    {
        var samen = new Dictionary<(Beleid, Datum), IReadOnlyDictionary<Definitie, IReadOnlyList<Uitspraak>>>();
        Vergelijk((beleid, _, dag) => samen.TryGetValue((beleid, dag), out var al) ? al : samen[(beleid, dag)] = Definitieonderzoek.Voer(beleid, beleid.Definities, dag), metVragen: true);
    }

    private static void Vergelijk(Func<Beleid, Definitie, Datum, IReadOnlyDictionary<Definitie, IReadOnlyList<Uitspraak>>> anders, bool metVragen = false)
    {
        var (gevraagd, weerlegd) = (0, 0);
        for (var zaad = 0; zaad < AantalBeleid; zaad++)
        {
            var beleid = Proefbeleid.Maak(Omvang.Zaad + zaad);
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            foreach (var definitie in beleid.Definities.Where(d => Gebied.Kan(beleid, d)))
            {
                var gewoon = Oordelen(Definitieonderzoek.Voer(beleid, [definitie], dag)[definitie], metVragen);
                var ander = Oordelen(anders(beleid, definitie, dag)[definitie], metVragen);
                ander.ShouldBe(gewoon, $"zaad {Omvang.Zaad + zaad}, {definitie.Naam}");
                gevraagd += gewoon.Count;
                weerlegd += gewoon.Count(o => o.EndsWith(nameof(Bewijsoordeel.Weerlegd), StringComparison.Ordinal));
            }
        }

        gevraagd.ShouldBeGreaterThan(500);
        weerlegd.ShouldBeGreaterThan(25);
    }

    private static List<string> Oordelen(IReadOnlyList<Uitspraak> uitspraken, bool metVragen) =>
        [.. uitspraken.Where(u => metVragen || u.Soort != Controlesoort.VraagDoetErToe).Select(u => $"{u.Soort} {u.Onderwerp.Naam} {u.Voorwaarde?.Plaats} {u.Gegeven} {u.Oordeel}").Order(StringComparer.Ordinal)];
}
