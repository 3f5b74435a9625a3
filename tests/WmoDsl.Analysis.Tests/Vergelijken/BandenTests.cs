using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Wetten;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>The cases that a comparison says change are exactly those that both evaluators decide otherwise: seen point by point, close to where it changes and far from it.</summary>
public class BandenTests
{
    private static readonly Datum Dag = Datum.Maak(2024, 2, 29);

    [Theory]
    [InlineData("4.17-rolstoel.wmo", "is ja als Wlz-indicatie en woont in Wlz-instelling", "is ja als Wlz-indicatie", "rolstoel")]
    [InlineData("4.17-rolstoel.wmo", "    c. niet loopmiddel volstaat\n    d. langdurig", "    c. langdurig", "rolstoel")]
    [InlineData("4.09-primaat-verhuizen.wmo", "is € 10.000", "is € 12.000", "woonoplossing")]
    [InlineData("2.3-oplossingen.wmo", "is 23 jaar", "is 21 jaar", null)]
    [InlineData("1.2.03-noodzakelijk.wmo", "is ja als medische noodzaak en lang nodig", "is ja als medische noodzaak of lang nodig", "rolstoel")]
    [InlineData("4.09-verhuiskostenvergoeding.wmo", "is € 1.250", "is € 1.300", "verhuiskostenvergoeding")]
    public void InEenBandIsPreciesWatVerandert(string bestand, string van, string naar, string? besluit)
    {
        var (oud, nieuw) = (Beleidsmappen.Lees("den-haag-leidraad"), Gewijzigd(bestand, van, naar));
        var wereld = Wereld.Maak(oud, nieuw, new Dictionary<string, string>());
        var betekenis = new Betekenis();
        var toeval = new Toeval(Omvang.Zaad + van.Length);
        var (anders, gelijk) = (0, 0);
        foreach (var (a, b) in oud.Besluiten.Select(d => (d, nieuw.Besluiten.Single(n => n.Naam == d.Naam))).Where(p => besluit is null || p.d.Naam == besluit))
        {
            var paar = new Versiepaar(wereld, a, b, null);
            if (betekenis.Zelfde(paar.OudSamen, paar.NieuwSamen) || wereld.Betekenis.Feiten(paar.NieuwSamen).Count > 120)
            {
                continue;
            }

            var vraag = new Versievraag(wereld, paar.OudSamen, paar.NieuwSamen, null, [], [], []);
            var heel = Versieruimte.Maak(vraag, Dag, new Circuitmotor(), metOnbekend: false, null);
            var gevallen = new Gevalvergelijker(paar, vraag, betekenis, new Wisselingen(), Dag, metOnbekend: false, new Geheel(Dag, metOnbekend: false, [vraag]).Van);
            var groepen = gevallen.Verschillen();
            groepen.ShouldAllBe(g => g.Volledig);
            foreach (var casus in Punten(heel.Ruimte, groepen, toeval))
            {
                var (toen, nu) = (paar.BeslisOud(casus, Dag), paar.BeslisNieuw(casus, Dag));
                var plaats = gevallen.Toner.Plaats(casus);
                var banden = groepen.Where(g => g.Blokken.Any(k => k.Blok.Cellen.All(c => c.Value.Contains(plaats[c.Key])))).ToList();
                var verandert = toen.Stand != nu.Stand || toen.Waarde != nu.Waarde;

                // A block is drawn wide where no case can be; a point of another group may lie in it only there, and so never.
                banden.Count.ShouldBe(verandert ? 1 : 0, $"{a.Naam}: {toen.Stand} {toen.Waarde} {nu.Stand} {nu.Waarde}");
                if (verandert)
                {
                    gevallen.Toner.Klopt(casus, banden[0].Oud, banden[0].Nieuw).ShouldBeTrue();
                }

                (anders, gelijk) = verandert ? (anders + 1, gelijk) : (anders, gelijk + 1);
            }
        }

        anders.ShouldBeGreaterThan(100);
        gelijk.ShouldBeGreaterThan(100);
    }

    // What is found where the cases are too many to be described, is what was found where they are not.
    [Theory]
    [InlineData("4.13-scootmobiel.wmo", "is 500 meter", "is 400 meter")]
    [InlineData("1.2.03-noodzakelijk.wmo", "medische noodzaak en lang nodig", "medische noodzaak of lang nodig")]
    public void OngeachtDeGevallenIsBekendWatWaarinVerandert(string bestand, string van, string naar)
    {
        var (oud, nieuw) = (Beleidsmappen.Lees("den-haag-leidraad"), Gewijzigd(bestand, van, naar));
        var wereld = Wereld.Maak(oud, nieuw, new Dictionary<string, string>());
        var betekenis = new Betekenis();
        var aantal = 0;
        foreach (var (a, b) in oud.Besluiten.Select(d => (d, nieuw.Besluiten.Single(n => n.Naam == d.Naam))))
        {
            var paar = new Versiepaar(wereld, a, b, null);
            if (betekenis.Zelfde(paar.OudSamen, paar.NieuwSamen) || wereld.Betekenis.Feiten(paar.NieuwSamen).Count > 120)
            {
                continue;
            }

            var vraag = new Versievraag(wereld, paar.OudSamen, paar.NieuwSamen, null, [], [], []);
            var heel = new Geheel(Dag, metOnbekend: false, [vraag]);
            var fijn = new Gevalvergelijker(paar, vraag, betekenis, new Wisselingen(), Dag, metOnbekend: false, heel.Van);
            var grof = new Grofvergelijker(paar, heel.Van(vraag), new Inkorting(betekenis, paar.OudSamen, paar.NieuwSamen, new HashSet<string>()), Dag, new Toedracht(wereld.Betekenis, Dag));
            grof.KanHet.ShouldBeTrue();
            var gevonden = grof.Verschillen();
            gevonden.Select(g => (g.Verschil.Oud, g.Verschil.Nieuw)).ShouldBe(fijn.Verschillen().Select(g => (fijn.Toner.Woorden(g.Oud), fijn.Toner.Woorden(g.Nieuw))), ignoreOrder: true, a.Naam);
            grof.Redenen.ShouldBeEmpty();

            // Each with a case, that either version decides as it says.
            foreach (var (eerst, nu, verschil) in gevonden)
            {
                aantal++;
                verschil.Volledig.ShouldBeFalse();
                var blok = verschil.Blokken.ShouldHaveSingleItem().Af.ShouldNotBeNull().Value;
                blok.AlleenVoorbeeld.ShouldBeTrue();
                var (toen, nieuwe) = blok.Zaken.ShouldHaveSingleItem();
                new Evaluator(toen.Casus, Dag).Beslis(a).Waarde?.Tekst(a.Type).ShouldBe(verschil.Oud);
                new Evaluator(nieuwe.Casus, Dag).Beslis(b).Waarde?.Tekst(b.Type).ShouldBe(verschil.Nieuw);
            }
        }

        aantal.ShouldBeGreaterThan(5);
    }

    // With room for so few nodes that nothing can be described: the verdict is the same, and what changes as well.
    [Fact]
    public void WatTeVeelIsOmTeBeschrijvenIsTochBeslist()
    {
        var (oud, nieuw) = (Beleidsmappen.Lees("den-haag-leidraad"), Gewijzigd("4.13-scootmobiel.wmo", "is 500 meter", "is 400 meter"));
        var wereld = Wereld.Maak(oud, nieuw, new Dictionary<string, string>());
        Vergelijkpaar[] paren = [.. new[] { "scootmobiel", "fiets" }.Select(naam => new Vergelijkpaar(oud.Besluiten.Single(b => b.Naam == naam), nieuw.Besluiten.Single(b => b.Naam == naam), null, []))];
        var (gewoon, klein) = (new Besluitvergelijker(wereld, oud, nieuw, [], paren), new Besluitvergelijker(wereld, oud, nieuw, [], paren, knopen: 10));
        foreach (var paar in paren)
        {
            var (verwacht, verschil) = (gewoon.Vergelijk(paar, out _), klein.Vergelijk(paar, out _));
            verschil.Verandering.ShouldBe(Verandering.Anders);
            verschil.Perioden.Select(p => (p.Vanaf, p.TotEnMet, p.Peildag)).ShouldBe(verwacht.Perioden.Select(p => (p.Vanaf, p.TotEnMet, p.Peildag)));
            verschil.Perioden.SelectMany(p => p.Groepen).Select(g => (g.Oud, g.Nieuw)).ShouldBe(verwacht.Perioden.SelectMany(p => p.Groepen).Select(g => (g.Oud, g.Nieuw)), ignoreOrder: true);
            verschil.Toelichting[0].ShouldBe("Welke gevallen het precies zijn, is te veel om te beschrijven (meer dan 10 knopen). Welke uitkomst in welke verandert, staat er wel: dat zijn ze alle, elk met een zaak als voorbeeld.");
        }
    }

    // Anywhere, and beside cases that change: with some facts otherwise.
    internal static IEnumerable<Casus> Punten(Gevallenruimte ruimte, IReadOnlyList<Gevallengroep> groepen, Toeval toeval)
    {
        for (var i = 0; i < Omvang.PuntenPerBeleid; i++)
        {
            var casus = Willekeurig();
            if (i % 4 != 0 && groepen.Count > 0 && toeval.Een(toeval.Een(groepen).Blokken).Casus is { } getuige)
            {
                // In an order of their own: that of a dictionary is another in every process.
                var anders = toeval.Enkele(getuige.Gegevens.Keys.OrderBy(g => g.Naam, StringComparer.Ordinal), 3).ToHashSet();
                casus = casus with
                {
                    Gegevens = casus.Gegevens.SetItems(getuige.Gegevens.Where(g => !anders.Contains(g.Key))),
                    Rollen = casus.Rollen.SetItems(getuige.Rollen),
                    Lijsten = casus.Lijsten.SetItems(getuige.Lijsten),
                };
            }

            yield return Gevallenruimte.ZonderAfwezigen(casus);
        }

        Casus Willekeurig()
        {
            var cellen = ruimte.Onderwerpen.Select(o => toeval.Tot(o.Cellen)).ToArray();
            var casus = ruimte.Casus(cellen);
            foreach (var (gegeven, schaal) in ruimte.Schalen)
            {
                var cel = ((Vraagonderwerp)ruimte.Onderwerpen.First(o => o is Vraagonderwerp v && v.Gegeven.Gegeven == gegeven)).Waarden;
                var (laag, hoog) = toeval.Een(cel.Select(c => (c.Laag, c.Hoog)).ToList());
                casus = casus with { Gegevens = casus.Gegevens.SetItem(gegeven, new Gegevenstand(schaal.Waarde(toeval.Een(new List<long> { laag, hoog, laag + ((hoog - laag) / 2), Math.Min(hoog, laag + toeval.Tot(5_000)) })))) };
            }

            return casus;
        }
    }

    private static Beleid Gewijzigd(string bestand, string van, string naar)
    {
        var compilatie = WmoCompiler.Compileer(
            [.. Beleidsmappen.Bestanden("den-haag-leidraad", "*.wmo").Select(b => WmoSyntax.Parse(b.Path == bestand ? new SourceText(b.Path, Anders(b.Text)) : b))],
            [.. Beleidsmappen.Bestanden("den-haag-leidraad", "*.inhoud")]);
        compilatie.HeeftFouten.ShouldBeFalse();
        return compilatie.Beleid;

        string Anders(string tekst)
        {
            tekst.ShouldContain(van);
            return tekst.Replace(van, naar);
        }
    }
}
