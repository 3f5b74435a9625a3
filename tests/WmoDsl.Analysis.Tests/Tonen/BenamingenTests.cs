using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tests.OverVergelijken;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.OverTonen;

/// <summary>Of random policies: what has the name of a definition in some cases, is what the evaluator gives for it in each of those.</summary>
public class BenamingenTests(ITestOutputHelper uitvoer)
{
    private const int Punten = 100;

    [Fact]
    public void WatEenNaamHeeftIsWatErOnderDieNaamUitkomt()
    {
        var (genoemd, gezien, zonder) = (0, 0, 0);
        for (var zaad = Omvang.Zaad; zaad < Omvang.Zaad + Omvang.KleinBeleid; zaad++)
        {
            var beleid = Proefbeleid.Maak(zaad);
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            var toeval = new Toeval(zaad);
            var definities = beleid.Definities.Where(d => d.Groep is null).ToList();
            var motor = new Diagrammotor(500_000);
            Gevallenruimte ruimte;
            List<int> functies;
            try
            {
                ruimte = Gevallenruimte.Maak(dag, metOnbekend: false, motor, r => Vertaal(r));
                functies = Vertaal(ruimte);
            }
            catch (TeGrootException)
            {
                continue;
            }

            var zaken = BandenTests.Punten(ruimte, [], toeval).Take(Punten).Select(p => toeval.Kans(0.5) ? Proefbeleid.Verder(p, ruimte, toeval) : p).Select(c => (Casus: c, Plaats: ruimte.Plaats(c))).ToList();
            foreach (var term in definities.Index().Where(d => d.Item.Type.IsGeordend).SelectMany(d => motor.Bladeren(functies[d.Index])).Where(b => b >= 0).Distinct())
            {
                // In all cases, and in those in which some definition comes out in some way.
                foreach (var binnen in functies.SelectMany(f => motor.Bladeren(f).Select(b => motor.Is(f, b))).Append(motor.Altijd).Distinct())
                {
                    if (ruimte.Benamingen.In(motor, ruimte.Termen, ruimte.Termen[term], binnen) is not DefinitieExpr { Definitie: var definitie })
                    {
                        zonder++;
                        continue;
                    }

                    genoemd++;
                    foreach (var (casus, _) in zaken.Where(z => motor.Bereken(binnen, z.Plaats) == Motor.Ja))
                    {
                        var beslissing = new Evaluator(casus, dag).Beslis(definitie);
                        gezien++;
                        (beslissing.Stand == Stand.Beslist ? beslissing.Waarde == ruimte.Termen.Bereken(ruimte.Termen[term], casus.Gegevens) : beslissing.Stand == Stand.Onbekend).ShouldBeTrue($"zaad {zaad}, {definitie.Naam}: {beslissing.Stand} {beslissing.Waarde}");
                    }
                }
            }

            List<int> Vertaal(Gevallenruimte r)
            {
                var vertaler = new Vertaler(r);
                return definities.ConvertAll(d => vertaler.Beslissing(d, null));
            }
        }

        uitvoer.WriteLine($"{genoemd} namen, {zonder} zonder; {gezien} gevallen");
        genoemd.ShouldBeGreaterThan(Omvang.KleinBeleid);
        zonder.ShouldBeGreaterThan(Omvang.KleinBeleid);
        gezien.ShouldBeGreaterThan(20 * Omvang.KleinBeleid);
    }
}
