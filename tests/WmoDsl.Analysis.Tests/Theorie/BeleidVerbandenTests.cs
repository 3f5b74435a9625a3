using System.Diagnostics;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Wetten;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.OverTheorie;

/// <summary>On our own policies nothing is left undecided.</summary>
public class BeleidVerbandenTests(ITestOutputHelper uitvoer)
{
    private const int HoogstensSamen = 10;

    public static TheoryData<string> Mappen => [.. Beleidsmappen.Namen];

    [Theory]
    [MemberData(nameof(Mappen))]
    public void ElkeCombinatieVanVergelijkingenIsBeslist(string map)
    {
        var beleid = Beleidsmappen.Lees(map);
        var (gevonden, onmogelijk, paden) = (0, 0, 0);
        var onbeslist = new List<string>();
        foreach (var besluit in beleid.Besluiten)
        {
            foreach (var peildatum in new[] { Datum.Maak(2024, 2, 29) })
            {
                Gevallenruimte ruimte;
                int functie;
                try
                {
                    ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(150_000), r => new Vertaler(r).Beslissing(besluit, null));
                    functie = new Vertaler(ruimte).Beslissing(besluit, null);
                }
                catch (TeGrootException e)
                {
                    uitvoer.WriteLine($"{besluit.Naam}: {e.Message}");
                    continue;
                }

                var verbanden = Enumerable.Range(0, ruimte.Onderwerpen.Count).Where(i => ruimte.Onderwerpen[i] is Verband).ToList();
                if (verbanden.Count == 0)
                {
                    continue;
                }

                var tijd = Stopwatch.StartNew();
                var theorie = new Theorie.Theorie(ruimte);
                var vragen = 0;
                foreach (var groep in Groepen(ruimte, verbanden))
                {
                    groep.Count.ShouldBeLessThanOrEqualTo(HoogstensSamen, besluit.Naam);
                    foreach (var geval in Gevallen(ruimte, groep))
                    {
                        vragen++;
                        switch (theorie.Zoek(geval))
                        {
                            case Gevonden:
                                gevonden++;
                                break;
                            case Onmogelijk(var kern):
                                onmogelijk++;
                                kern.ShouldBeSubsetOf(groep);
                                break;
                            case Onbeslist(var reden):
                                onbeslist.Add($"{besluit.Naam}: {reden}");
                                break;
                        }
                    }
                }

                foreach (var blad in ruimte.Motor.Bladeren(functie))
                {
                    var verfijnd = theorie.Verfijn(ruimte.Motor.Is(functie, blad));
                    onbeslist.AddRange(verfijnd.Onbeslist.Select(reden => $"{besluit.Naam}, uitkomst {blad}: {reden}"));
                    paden++;
                }

                uitvoer.WriteLine($"{besluit.Naam}, {peildatum}: {verbanden.Count} vergelijkingen, {vragen} combinaties, {tijd.ElapsedMilliseconds} ms");
                foreach (var verband in verbanden.Select(v => (Verband)ruimte.Onderwerpen[v]))
                {
                    uitvoer.WriteLine($"  {string.Join(", ", verband.Gegevens.Select(g => g.Feit.Naam))}");
                }
            }
        }

        uitvoer.WriteLine($"{gevonden} mogelijk, {onmogelijk} onmogelijk, {onbeslist.Count} onbeslist, {paden} uitkomsten");
        onbeslist.Distinct().ShouldBeEmpty();
        if (map == "den-haag-leidraad")
        {
            gevonden.ShouldBeGreaterThan(50);
            onmogelijk.ShouldBeGreaterThan(0);
        }
    }

    private static List<List<int>> Groepen(Gevallenruimte ruimte, List<int> verbanden)
    {
        var groepen = new List<(HashSet<Gegeven> Gegevens, List<int> Leden)>();
        foreach (var v in verbanden)
        {
            var gegevens = ((Verband)ruimte.Onderwerpen[v]).Gegevens.ToHashSet();
            var samen = groepen.Where(g => g.Gegevens.Overlaps(gegevens)).ToList();
            samen.ForEach(g => groepen.Remove(g));
            groepen.Add(([.. samen.SelectMany(g => g.Gegevens), .. gegevens], [.. samen.SelectMany(g => g.Leden), v]));
        }

        return [.. groepen.Select(g => g.Leden)];
    }

    private static IEnumerable<int[]> Gevallen(Gevallenruimte ruimte, List<int> groep)
    {
        var totaal = groep.Aggregate(1, (n, v) => n * ruimte.Onderwerpen[v].Cellen);
        for (var nummer = 0; nummer < totaal; nummer++)
        {
            var geval = Enumerable.Repeat(-1, ruimte.Onderwerpen.Count).ToArray();
            var rest = nummer;
            foreach (var v in groep)
            {
                geval[v] = rest % ruimte.Onderwerpen[v].Cellen;
                rest /= ruimte.Onderwerpen[v].Cellen;
            }

            yield return geval;
        }
    }
}
