using System.Globalization;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>Of slips in random policies: the cases that are said to come out otherwise are exactly those that both evaluators decide otherwise.</summary>
public class UitkomstpuntenTests(ITestOutputHelper uitvoer)
{
    private const int MeesteFeiten = 12, PuntenPerPaar = 200, SlippenPerBesluit = 3;

    [Fact]
    public void EenUitkomstVerandertPreciesWaarDatWordtGezegd()
    {
        var toeval = new Toeval(Omvang.Zaad + 78);
        var (paren, verschillend, anders, gelijk) = (0, 0, 0, 0);
        for (var zaad = Omvang.Zaad; paren < Omvang.KleinBeleid; zaad++)
        {
            var beleid = Proefbeleid.Maak(zaad);
            var wereld = Wereld.Maak(beleid, beleid, new Dictionary<string, string>());
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            foreach (var besluit in beleid.Besluiten)
            {
                var slippen = Betekenis.Onderliggend(besluit).SelectMany(Mutant.Van).ToList();
                foreach (var slip in toeval.Schud(slippen).Take(SlippenPerBesluit))
                {
                    var paar = new Versiepaar(wereld, besluit, Mutant.Vervang(besluit, slip.Origineel, slip.Fout, []), null);
                    if (wereld.Betekenis.Feiten(paar.OudSamen).Union(wereld.Betekenis.Feiten(paar.NieuwSamen)).Count() <= MeesteFeiten && Toets(paar, dag, toeval, $"zaad {zaad}, {besluit.Naam}: {slip.Soort} in {slip.Waar}") is var (wel, niet))
                    {
                        (paren, verschillend) = (paren + 1, verschillend + (wel > 0 ? 1 : 0));
                        (anders, gelijk) = (anders + wel, gelijk + niet);
                    }
                }
            }
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paren} slippen, {verschillend} met een ander geval; {anders} punten anders, {gelijk} gelijk"));
        verschillend.ShouldBeGreaterThan(paren / 8);
        anders.ShouldBeGreaterThan(500);
        gelijk.ShouldBeGreaterThan(500);
    }

    private static (int Anders, int Gelijk)? Toets(Versiepaar paar, Datum dag, Toeval toeval, string waar)
    {
        var betekenis = new Betekenis();
        var vraag = new Versievraag(paar.Wereld, paar.OudSamen, paar.NieuwSamen, null, [], [], []);
        Versieruimte heel;
        Gevalvergelijker gevallen;
        IReadOnlyList<Gevallengroep> groepen;
        try
        {
            heel = Versieruimte.Maak(vraag, dag, new Circuitmotor(), metOnbekend: false, null);
            gevallen = new Gevalvergelijker(paar, vraag, betekenis, new Wisselingen(), dag, metOnbekend: false, new Geheel(dag, metOnbekend: false, [vraag]).Van);
            groepen = gevallen.Verschillen();
        }
        catch (TeGrootException)
        {
            return null;
        }

        // What is too much to describe, or not decided, is told as such.
        if (gevallen.Redenen.Count > 0 || groepen.Any(g => !g.Volledig))
        {
            return null;
        }

        var (anders, gelijk) = (0, 0);
        foreach (var punt in BandenTests.Punten(heel.Ruimte, groepen, toeval).Take(PuntenPerPaar))
        {
            var casus = toeval.Kans(0.3) ? Proefbeleid.Verder(punt, heel.Ruimte, toeval) : punt;
            var (toen, nu) = (paar.BeslisOud(casus, dag), paar.BeslisNieuw(casus, dag));
            var plaats = gevallen.Toner.Plaats(casus);
            var banden = groepen.Where(g => g.Blokken.Any(k => k.Blok.Cellen.All(c => c.Value.Contains(plaats[c.Key])))).ToList();
            var verandert = (toen.Stand, toen.Waarde, toen.IsOpengelaten) != (nu.Stand, nu.Waarde, nu.IsOpengelaten);
            banden.Count.ShouldBe(verandert ? 1 : 0, $"{waar}: {toen.Stand} {toen.Waarde} {nu.Stand} {nu.Waarde}");
            if (verandert)
            {
                gevallen.Toner.Klopt(casus, banden[0].Oud, banden[0].Nieuw).ShouldBeTrue(waar);
            }

            (anders, gelijk) = verandert ? (anders + 1, gelijk) : (anders, gelijk + 1);
        }

        return (anders, gelijk);
    }
}
