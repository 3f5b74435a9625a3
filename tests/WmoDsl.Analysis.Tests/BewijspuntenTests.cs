using System.Collections.Immutable;
using System.Globalization;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tests.OverVergelijken;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests;

/// <summary>
/// What is said of all cases of a random policy, is so in cases anywhere, as the evaluator decides them: that there is always an outcome, or never two; that a rule, a condition or a
/// question makes no difference; that a promise is kept.
/// </summary>
public class BewijspuntenTests(ITestOutputHelper uitvoer)
{
    private const int PuntenPerDefinitie = 200;

    private readonly SortedDictionary<Controlesoort, int> _getoetst = [];
    private readonly SortedDictionary<string, int> _beloften = new(StringComparer.Ordinal);
    private readonly List<string> _fouten = [];

    [Fact]
    public void WatVanAlleGevallenIsGezegdGeldtInElkGeval()
    {
        for (var zaad = Omvang.Zaad; zaad < Omvang.Zaad + Omvang.KleinBeleid; zaad++)
        {
            var beleid = Proefbeleid.Maak(zaad);
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            var toeval = new Toeval(zaad);
            foreach (var (definitie, uitspraken) in Definitieonderzoek.Voer(beleid, [.. beleid.Definities.Where(d => d.Groep is null)], dag).OrderBy(u => u.Key.Naam, StringComparer.Ordinal))
            {
                Toets(beleid, uitspraken, definitie, Zaken(beleid, [definitie], [], dag, toeval), dag, toeval, $"zaad {zaad}, {dag}");
            }

            foreach (var uitspraak in beleid.Waarborgen.Select(w => Waarborgonderzoek.Voer(beleid, w, dag)).Where(u => u.Oordeel == Bewijsoordeel.Bewezen))
            {
                var waarborg = (Waarborg)uitspraak.Onderwerp;
                if (Waarborgtoets.AantalZaken(waarborg.Belofte) > 0)
                {
                    var soort = waarborg.Belofte.GetType().Name;
                    _beloften[soort] = _beloften.GetValueOrDefault(soort) + 1;
                    var zaken = Zaken(beleid, [.. Waarborgonderzoek.Definities(waarborg).Where(d => d.Groep is null)], [.. Waarborgonderzoek.Voorwaarden(waarborg)], dag, toeval);
                    var aannames = Waarborgonderzoek.Aannames(beleid, waarborg);
                    Houd(zaken, c => Waarborgtoets.Toets(waarborg, aannames, dag, Samen(waarborg.Belofte, c, toeval, zaken)).Stand != Waarborgstand.Gebroken, $"zaad {zaad}, {dag}, {waarborg.Naam}, {soort}");
                }
            }
        }

        uitvoer.WriteLine(string.Join(", ", _getoetst.Select(g => $"{g.Key} {g.Value}").Concat(_beloften.Select(g => $"{g.Key} {g.Value}"))));
        _fouten.Take(10).ShouldBeEmpty();
        foreach (var soort in new[] { Controlesoort.Volledig, Controlesoort.Eenduidig, Controlesoort.RegelDoetErToe, Controlesoort.VoorwaardeDoetErToe, Controlesoort.VraagDoetErToe })
        {
            _getoetst.GetValueOrDefault(soort).ShouldBeGreaterThan(Omvang.KleinBeleid / 10, soort.ToString());
        }

        _beloften.Values.Sum().ShouldBeGreaterThan(Omvang.KleinBeleid / 2);
        foreach (var soort in new[] { nameof(AltijdUitkomst), nameof(AltijdWaar), nameof(HangtNietAfVan), nameof(MinstensEvenRuim), nameof(NooitTegelijk), nameof(NooitUitkomst), nameof(NooitWaar) })
        {
            _beloften.GetValueOrDefault(soort).ShouldBeGreaterThan(Omvang.KleinBeleid / 100, soort);
        }
    }

    private void Toets(Beleid beleid, IReadOnlyList<Uitspraak> uitspraken, Definitie definitie, List<Casus> zaken, Datum dag, Toeval toeval, string waar)
    {
        foreach (var uitspraak in uitspraken)
        {
            var hier = $"{waar}, {definitie.Naam}: {uitspraak.Soort} {uitspraak.Onderwerp.Naam} {uitspraak.Gegeven} {uitspraak.Oordeel}";
            switch (uitspraak.Soort, uitspraak.Oordeel)
            {
                case (Controlesoort.Volledig, Bewijsoordeel.Bewezen):
                    Tel(uitspraak.Soort);
                    Houd(zaken, c => Beslis(c) is { Stand: Stand.Beslist or Stand.Tegenstrijdig } or { IsOpengelaten: true } || IsOpenVanBeneden(c), hier);
                    break;
                case (Controlesoort.Eenduidig, Bewijsoordeel.Bewezen):
                    Tel(uitspraak.Soort);
                    Houd(zaken, c => Beslis(c).Stand != Stand.Tegenstrijdig, hier);
                    break;
                case (Controlesoort.RegelDoetErToe, Bewijsoordeel.Weerlegd):
                    Tel(uitspraak.Soort);
                    Houd(zaken, c => !IsNodig((Regel)uitspraak.Onderwerp, c), hier);
                    break;
                case (Controlesoort.VoorwaardeDoetErToe, Bewijsoordeel.Weerlegd) when Zonder(definitie, uitspraak.Voorwaarde!) is { } zonder:
                    Tel(uitspraak.Soort);
                    Houd(zaken, c => Zelfde(Beslis(c), new Evaluator(c, dag).Beslis(zonder)), hier);
                    break;
                case (Controlesoort.VraagDoetErToe, Bewijsoordeel.Weerlegd) when zaken.SelectMany(z => z.Gegevens.Keys).FirstOrDefault(g => g.Naam == uitspraak.Gegeven) is { Feit: not null } gegeven:
                    Tel(uitspraak.Soort);
                    var waarden = zaken.Select(z => z.Gegevens.GetValueOrDefault(gegeven)).OfType<Gegevenstand>().ToList();
                    Houd([.. zaken.Where(z => z.Gegevens.ContainsKey(gegeven))], c => Zelfde(Beslis(c), new Evaluator(c with { Gegevens = c.Gegevens.SetItem(gegeven, toeval.Een(waarden)) }, dag).Beslis(definitie)), hier);
                    break;
            }
        }

        Beslissing Beslis(Casus casus) => new Evaluator(casus, dag).Beslis(definitie);

        // A ground without which it would come out otherwise. Where a ground is certain, no exception to it applies: those go with it.
        bool IsNodig(Regel regel, Casus casus) => Beslis(casus) is { Stand: not Stand.Onbekend } beslissing && beslissing.Gronden.Contains(regel)
            && (Mutant.Van(definitie).FirstOrDefault(m => m.Soort is "regel weg" or "uitzondering weg" && m.Waar == $"{definitie.Naam}, {regel.Naam}") is not { } zonder || !Zelfde(beslissing, new Evaluator(casus, dag).Beslis(zonder.Fout)));

        // Something below it is left open by the policy, which says so.
        bool IsOpenVanBeneden(Casus casus) => new Evaluator(casus, dag) is var evaluator && Openstaanden.Van(evaluator, definitie) is { Gegevens.IsEmpty: true } open
            && (!open.Opengelaten.IsEmpty || Betekenis.Onderliggend(definitie).Any(d => Wie(d).Any(rol => evaluator.Beslis(d, rol).IsOpengelaten)));

        IEnumerable<Rol?> Wie(Definitie d) => d.Groep is null ? [null] : beleid.Rollen.Concat(beleid.Lijsten.SelectMany(l => l.Leden)).Where(r => r.Groep == d.Groep).Cast<Rol?>();
    }

    private void Tel(Controlesoort soort) => _getoetst[soort] = _getoetst.GetValueOrDefault(soort) + 1;

    private void Houd(List<Casus> zaken, Func<Casus, bool> klopt, string waar)
    {
        if (zaken.FirstOrDefault(c => !klopt(c)) is { } casus)
        {
            _fouten.Add($"{waar}: {string.Join(", ", casus.Gegevens.OrderBy(g => g.Key.Naam, StringComparer.Ordinal).Select(g => $"{g.Key.Naam} {g.Value.Waarde}"))}");
        }
    }

    private static bool Zelfde(Beslissing a, Beslissing b) => (a.Stand, a.Waarde, a.IsOpengelaten) == (b.Stand, b.Waarde, b.IsOpengelaten);

    // Cases in which everything is known, and no assumption is broken as far as they say.
    private static List<Casus> Zaken(Beleid beleid, ImmutableArray<Definitie> definities, ImmutableArray<Expr> voorwaarden, Datum dag, Toeval toeval)
    {
        var aannames = Onderzoeksruimte.Aannames(beleid, definities, voorwaarden);
        var ruimte = Gevallenruimte.Maak(dag, metOnbekend: false, new Circuitmotor(), r =>
        {
            var vertaler = new Vertaler(r);
            foreach (var definitie in definities)
            {
                vertaler.Beslissing(definitie, null);
            }

            foreach (var voorwaarde in voorwaarden)
            {
                vertaler.Voorwaarde(voorwaarde, null);
            }

            Onderzoeksruimte.Telt(vertaler, aannames);
        });
        return [.. BandenTests.Punten(ruimte, [], toeval).Take(PuntenPerDefinitie).Select(p => toeval.Kans(0.5) ? Proefbeleid.Verder(p, ruimte, toeval) : p)
            .Where(c => aannames.All(a => new Evaluator(c, dag).Voorwaarde(a.Stelling, null) != Drie.Nee))];
    }

    // A case as a promise is tried on it: with less known; once more with something else of what nothing may depend on; or what each party knows of it and judges by itself.
    private static Casus[] Samen(Belofte belofte, Casus casus, Toeval toeval, List<Casus> zaken)
    {
        var minder = toeval.Kans(0.5) ? casus : Zonder(casus, _ => toeval.Kans(0.2));
        return belofte switch
        {
            HangtNietAfVan b => [minder, minder.Gegevens.Keys.Concat(casus.Gegevens.Keys).Distinct().Where(b.Betreft).Aggregate(minder, (c, g) => toeval.Kans(0.3) ? Zonder(c, a => a == g) : Met(c, g))],
            NooitTegelijk b => [.. b.Partijen.Select(p => Zonder(casus.Gegevens.Keys.Where(g => g.Feit.IsOordeel).Aggregate(casus, Met), g => p.WeetNooit(g) || toeval.Kans(0.1)))],
            _ => [minder],
        };

        Casus Met(Casus c, Gegeven gegeven) =>
            zaken.Select(z => z.Gegevens.GetValueOrDefault(gegeven)).OfType<Gegevenstand>().ToList() is { Count: > 0 } standen ? c with { Gegevens = c.Gegevens.SetItem(gegeven, toeval.Een(standen)) } : c;

        static Casus Zonder(Casus c, Predicate<Gegeven> welke) => c with { Gegevens = c.Gegevens.RemoveRange(c.Gegevens.Keys.Where(g => welke(g))) };
    }

    // A definition in which a part of a condition is left out; none where it cannot be found again.
    private static Definitie? Zonder(Definitie definitie, Expr deel)
    {
        var samen = definitie.AlleRegels.Select(r => r.Voorwaarde).OfType<Expr>().SelectMany(v => v.Alles()).OfType<SamengesteldExpr>().FirstOrDefault(s => s.Onderdelen.Any(o => ReferenceEquals(o.Voorwaarde, deel)));
        return samen is null ? null : definitie.MetUitdrukkingen(In);

        Expr In(Expr expr) => ReferenceEquals(expr, deel) ? new LiteralExpr(Waarde.Van(samen.Soort == Samenstelling.Alle), Waardetype.JaNee, deel.Plaats) : expr.MetDelen(In);
    }
}
