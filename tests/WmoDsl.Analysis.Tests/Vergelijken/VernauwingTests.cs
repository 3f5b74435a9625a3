using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>The cells that are left out of blocks are exactly those in which no case of the block is: with a circuit, many at once, as with diagrams, one by one.</summary>
public class VernauwingTests
{
    private const int Meeste = 6;

    [Fact]
    public void AlleenWaarGeenGevalIsGaatEenCelWeg()
    {
        var toeval = new Toeval(Omvang.Zaad + 79);
        var (paren, weg, gebleven) = (0, 0, 0);
        for (var zaad = Omvang.Zaad; paren < Omvang.KleinBeleid / 2; zaad++)
        {
            var beleid = Proefbeleid.Maak(zaad);
            var wereld = Wereld.Maak(beleid, beleid, new Dictionary<string, string>());
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            foreach (var besluit in beleid.Besluiten)
            {
                var slippen = Betekenis.Onderliggend(besluit).SelectMany(Mutant.Van).ToList();
                foreach (var slip in toeval.Schud(slippen).Take(2))
                {
                    var paar = new Versiepaar(wereld, besluit, Mutant.Vervang(besluit, slip.Origineel, slip.Fout, []), null);
                    var vraag = new Versievraag(wereld, paar.OudSamen, paar.NieuwSamen, null, [], [], []);
                    try
                    {
                        var inkorting = new Inkorting(new Betekenis(), paar.OudSamen, paar.NieuwSamen, new Wisselingen().Gehad);
                        var kort = Versieruimte.Maak(vraag.Kort(inkorting, _ => null), dag, new Diagrammotor(200_000), metOnbekend: false, inkorting);
                        ImmutableArray<Blok> blokken = [.. Enumerable.Range(0, Meeste).Select(_ => Willekeurig(kort, toeval)), .. Blokken.Van((Diagrammotor)kort.Motor, kort.Verschil, kort.Motor.Nooit, Meeste).Lijst];
                        var (anders, verwacht) = (Nauw(new Circuitmotor()), Nauw(new Diagrammotor(200_000)));
                        anders.Select(Tekst).ShouldBe(verwacht.Select(Tekst), $"zaad {zaad}, {besluit.Naam}: {slip.Soort} in {slip.Waar}");
                        (paren, weg, gebleven) = (paren + 1, weg + Cellen(blokken) - Cellen(anders), gebleven + Cellen(anders));

                        ImmutableArray<Blok> Nauw(Motor motor)
                        {
                            var heel = Versieruimte.Maak(vraag, dag, motor, metOnbekend: false, null);
                            return new Vernauwing(heel, new Keten(kort, heel, inkorting.Vervangen)).Nauw(blokken, _ => true, []);
                        }
                    }
                    catch (TeGrootException)
                    {
                        // Then no block is narrowed either.
                    }
                }
            }
        }

        weg.ShouldBeGreaterThan(50);
        gebleven.ShouldBeGreaterThan(500);
    }

    private static Blok Willekeurig(Versieruimte ruimte, Toeval toeval) =>
        new(Enumerable.Range(0, ruimte.Motor.AantalVariabelen).Where(v => ruimte.Motor.Cellen(v) > 1 && toeval.Kans(0.4))
            .ToImmutableSortedDictionary(v => v, v => Enumerable.Range(0, ruimte.Motor.Cellen(v)).Where(c => c == 0 || toeval.Kans(0.6)).ToImmutableArray()));

    private static int Cellen(IEnumerable<Blok> blokken) => blokken.Sum(b => b.Cellen.Sum(c => c.Value.Length));

    private static string Tekst(Blok blok) => string.Join("; ", blok.Cellen.Select(c => $"{c.Key}: {string.Join(' ', c.Value)}"));
}
