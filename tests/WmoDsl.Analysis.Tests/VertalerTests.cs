using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests;

/// <summary>What the analysis says of all cases is what the evaluator says of each.</summary>
public class VertalerTests
{
    private static readonly Datum[] Peildata = [Datum.Maak(2022, 1, 1), Datum.Maak(2023, 6, 15), Datum.Maak(2024, 2, 29), Datum.Maak(2024, 3, 1), Datum.Maak(2031, 12, 31)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ElkWillekeurigGevalKrijgtHetBladVanDeEvaluator(int deel)
    {
        var verschillen = new List<string>();
        var (gelijk, teGroot) = (0, 0);
        for (var zaad = deel * 60; zaad < (deel + 1) * 60; zaad++)
        {
            var beleid = Compileer(Beleidsgenerator.Maak(zaad));
            foreach (var besluit in beleid.Besluiten)
            {
                foreach (var peildatum in Peildata)
                {
                    var zaken = Zaken(besluit, beleid, peildatum, zaad);
                    try
                    {
                        var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: true, new Diagrammotor(200_000), r => new Vertaler(r).Beslissing(besluit, null));
                        var functie = new Vertaler(ruimte).Beslissing(besluit, null);
                        foreach (var casus in zaken.Where(ruimte.Omvat))
                        {
                            var verwacht = new Evaluator(casus, peildatum).Beslis(besluit);
                            var blad = ((Diagrammotor)ruimte.Motor).Bereken(functie, ruimte.Plaats(casus));
                            var klopt = blad >= 0 ? verwacht.Stand == Stand.Beslist && ruimte.Termen.Vast(blad) == verwacht.Waarde
                                : verwacht.IsOpengelaten == (blad == Standblad.Opengelaten) && verwacht.Stand == blad switch { Standblad.Onbekend => Stand.Onbekend, Standblad.Tegenstrijdig => Stand.Tegenstrijdig, _ => Stand.NietGeregeld };
                            gelijk++;
                            if (!klopt)
                            {
                                verschillen.Add($"zaad {zaad}, {besluit.Naam}, {peildatum}: {verwacht.Stand} {verwacht.Waarde} maar blad {blad}");
                                break;
                            }
                        }
                    }
                    catch (TeGrootException)
                    {
                        teGroot++;
                    }
                }
            }
        }

        verschillen.Take(10).ShouldBeEmpty();
        gelijk.ShouldBeGreaterThan(5000);
        teGroot.ShouldBeLessThan(5);
    }

    private static List<Casus> Zaken(Definitie besluit, Beleid beleid, Datum peildatum, int zaad)
    {
        var plan = Besluitplan.Maak(besluit);
        var toeval = new Toeval(zaad);
        var zaken = new List<Casus>();
        for (var i = 0; i < 300 && zaken.Count < 40; i++)
        {
            var (casus, dag) = Casusgenerator.Maak(plan, toeval);
            if (dag == peildatum)
            {
                zaken.Add(casus);
            }
        }

        return zaken;
    }

    private static Beleid Compileer(string tekst)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.ShouldBeEmpty();
        return compilatie.Beleid;
    }
}
