using System.Globalization;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Wetten;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>
/// Of every slip in our own policies the comparison finds a case that both versions decide otherwise, or proves that there is none. Beside that is told how many of them no
/// example of the policy would have caught. While working a few, in CI some more, always the same and of every kind; <c>WMO_ANALYSE_MAAL</c> makes it all of them.
/// </summary>
public class MutantenTests(ITestOutputHelper uitvoer)
{
    // Slips that are looked at together share what they have in common; of thousands together the rest would be too much.
    private const int Samen = 400;

    [Theory]
    [InlineData("den-haag-leidraad")]
    [InlineData("letselschade-den-haag")]
    [InlineData("werkafspraken-letselschade")]
    public void ElkeSlipIsGevondenOfDoetNiets(string map)
    {
        var beleid = Beleidsmappen.LeesMetBases(map);

        // What it builds on, is looked at by itself.
        var alle = beleid.Definities.Where(d => !d.Plaats.Source.Path.StartsWith("../", StringComparison.Ordinal)).SelectMany(Mutant.Van).ToList();
        var mutanten = Verspreid(alle, Omvang.Mutanten);
        var wereld = Wereld.Maak(beleid, beleid, new Dictionary<string, string>());
        var paren = mutanten.ToDictionary(m => m, m => Vergelijker.Zelven(wereld, m.Origineel).Take(1).Select(zelf => new Vergelijkpaar(m.Origineel, m.Fout, zelf, [])).ToList());
        var voorbeelden = new Gevangen(beleid);
        var (niets, verandert, onbeslist, ongevangen) = (new List<Mutant>(), new List<Mutant>(), new List<string>(), new List<Mutant>());
        foreach (var (mutant, vergelijker) in mutanten.Chunk(Samen).SelectMany(MetVergelijker))
        {
            var reden = "";
            var getuige = paren[mutant].Select(p => (Paar: p, Geval: vergelijker.Getuige(p, out reden))).FirstOrDefault(g => g.Geval is not null);
            if (getuige.Geval is var (casus, dag))
            {
                // Seen once more, by each version in its own words.
                var paar = new Versiepaar(wereld, mutant.Origineel, mutant.Fout, getuige.Paar.Zelf);
                var (toen, nu) = (paar.BeslisOud(casus, dag), paar.BeslisNieuw(casus, dag));
                (toen.Stand, toen.Waarde, toen.IsOpengelaten).ShouldNotBe((nu.Stand, nu.Waarde, nu.IsOpengelaten), $"{mutant.Soort} in {mutant.Waar}");
                verandert.Add(mutant);
            }
            else if (reden.Length > 0)
            {
                onbeslist.Add($"{mutant.Soort} in {mutant.Waar}: {reden}");
            }
            else
            {
                niets.Add(mutant);
            }

            // What an example catches, is no slip that does nothing.
            if (voorbeelden.Van(mutant) is { } voorbeeld)
            {
                niets.ShouldNotContain(mutant, $"{mutant.Soort} in {mutant.Waar}: {voorbeeld.Definitie.Naam}");
            }
            else if (verandert.LastOrDefault() == mutant)
            {
                ongevangen.Add(mutant);
            }
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{map}: {mutanten.Count} van {alle.Count} slippen; {verandert.Count} veranderen een geval, waarvan {ongevangen.Count} in geen voorbeeld; {niets.Count} doen bewezen niets."));
        Toon("doet niets", niets);
        Toon("in geen voorbeeld", ongevangen);
        mutanten.Count.ShouldBe(Math.Min(alle.Count, Omvang.Mutanten));
        onbeslist.ShouldBeEmpty();
        verandert.Count.ShouldBeGreaterThan(mutanten.Count / 2);

        IEnumerable<(Mutant Mutant, Besluitvergelijker Vergelijker)> MetVergelijker(Mutant[] deel)
        {
            var vergelijker = new Besluitvergelijker(wereld, beleid, beleid, [], deel.SelectMany(m => paren[m]));
            return deel.Select(m => (m, vergelijker));
        }
    }

    // Of every kind as many as there are of it, or as of the others; the same on every machine.
    private static List<Mutant> Verspreid(List<Mutant> alle, int aantal) =>
        [.. new Toeval(Omvang.Zaad + 5).Schud(alle).GroupBy(m => m.Soort).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Select((m, i) => (Mutant: m, Beurt: i))).OrderBy(m => m.Beurt).Take(aantal).Select(m => m.Mutant)];

    private void Toon(string wat, List<Mutant> mutanten)
    {
        foreach (var groep in mutanten.GroupBy(m => m.Soort).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {wat}: {groep.Key} ({groep.Count()}): {string.Join("; ", groep.Take(20).Select(m => m.Waar))}"));
        }
    }

    // Which examples of a policy come out otherwise with a slip.
    private sealed class Gevangen(Beleid beleid)
    {
        private readonly List<(Voorbeeld Voorbeeld, Evaluator Evaluator, Beslissing Beslissing)> _voorbeelden =
            [.. beleid.Voorbeelden.Where(v => v.Definitie.Groep is null).Select(v => (v, e: new Evaluator(v.Casus, v.Peildatum))).Select(v => (v.v, v.e, v.e.Beslis(v.v.Definitie)))];

        public Voorbeeld? Van(Mutant mutant)
        {
            var gehad = new Dictionary<Definitie, Definitie>();
            var wie = mutant.Origineel.Groep is { } groep ? beleid.Rollen.Concat(beleid.Lijsten.SelectMany(l => l.Leden)).Where(r => r.Groep == groep).Distinct().Select(r => (Rol?)r).ToList() : [null];
            return _voorbeelden.Find(v =>
                Betekenis.Onderliggend(v.Voorbeeld.Definitie).Contains(mutant.Origineel)
                && wie.Exists(zelf => !Zelfde(v.Evaluator.Beslis(mutant.Origineel, zelf), v.Evaluator.Beslis(mutant.Fout, zelf)))
                && !Zelfde(v.Beslissing, new Evaluator(v.Voorbeeld.Casus, v.Voorbeeld.Peildatum).Beslis(Mutant.Vervang(v.Voorbeeld.Definitie, mutant.Origineel, mutant.Fout, gehad)))).Voorbeeld;
        }

        private static bool Zelfde(Beslissing a, Beslissing b) => a.Stand == b.Stand && a.Waarde == b.Waarde;
    }
}
