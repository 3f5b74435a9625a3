using System.Collections.Concurrent;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Smt;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests;

/// <summary>Whether something can be: both engines say the same, and so does a solver outside that is asked straight from the model.</summary>
public class OordelenTests(ITestOutputHelper uitvoer)
{
    private static readonly Datum Vandaag = Datum.Maak(2026, 7, 1);

    private readonly ConcurrentBag<string> _verschillen = [];
    private int _ja;
    private int _nee;
    private int _nietVertaald;
    private int _weetNiet;
    private int _teGroot;

    [Fact]
    public void BeideMotorenOordelenHetzelfdeOverWillekeurigBeleid()
    {
        const int PerBeleid = 60;
        Parallel.For(0, Omvang.Oordelen / PerBeleid, i => Willekeurig(Omvang.Zaad + i, Toets));
        Meld();
        (_ja + _nee).ShouldBeGreaterThan(Omvang.Oordelen * 3 / 4);
        _ja.ShouldBeGreaterThan(Omvang.Oordelen / 20);
        _nee.ShouldBeGreaterThan(Omvang.Oordelen / 20);
    }

    [Fact]
    public void BeideMotorenOordelenHetzelfdeOverOnsBeleid()
    {
        Parallel.ForEach(Proefbeleid.OnsBeleid.SelectMany(n => n.Beleid.Besluiten), b => Toets(b, Enkele(b), Vandaag, true, b.Naam));
        Meld();
        _ja.ShouldBeGreaterThan(2000);
        _nee.ShouldBeGreaterThan(2000);
        _teGroot.ShouldBeLessThan(8);
    }

    [Fact]
    public void EenOplosserVanBuitenOordeeltHetzelfde()
    {
        if (Orakel.Naam is null)
        {
            uitvoer.WriteLine("z3 en cvc5 ontbreken: niet vergeleken.");
            return;
        }

        const int PerBeleid = 40;
        Parallel.For(0, Omvang.Orakelvragen / PerBeleid, i => Willekeurig(Omvang.Zaad + i, VraagBuiten));
        uitvoer.WriteLine($"{Orakel.Naam}: {_nietVertaald} besluiten niet vertaald, {_weetNiet} keer geen antwoord");
        Meld();
        (_ja + _nee).ShouldBeGreaterThan(Omvang.Orakelvragen / 4);
        _nee.ShouldBeGreaterThan(Omvang.Orakelvragen / 40);
    }

    [Fact]
    public void EenOplosserVanBuitenOordeeltHetzelfdeOverOnsBeleid()
    {
        if (Orakel.Naam is null)
        {
            uitvoer.WriteLine("z3 en cvc5 ontbreken: niet vergeleken.");
            return;
        }

        var besluiten = Proefbeleid.OnsBeleid.SelectMany(n => n.Beleid.Besluiten).ToList();
        Parallel.ForEach(besluiten, b => VraagBuiten(b, [], Vandaag, true, b.Naam));
        uitvoer.WriteLine($"{Orakel.Naam}: {besluiten.Count} besluiten, {_nietVertaald} niet vertaald, {_weetNiet} keer geen antwoord");
        Meld();
        _ja.ShouldBeGreaterThan(300);
    }

    private void Meld()
    {
        uitvoer.WriteLine($"{_ja + _nee} oordelen: {_ja} kan, {_nee} kan niet; {_teGroot} ruimten te groot");
        _verschillen.Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty();
    }

    private static void Willekeurig(int zaad, Action<Definitie, IReadOnlyList<Expr>, Datum, bool, string> toets)
    {
        var beleid = Proefbeleid.Maak(zaad);
        var voorwaarden = beleid.Definities.Where(d => d.Groep is null).SelectMany(d => d.AlleRegels).Select(r => r.Voorwaarde).OfType<Expr>().ToList();
        var toeval = new Toeval(zaad);
        foreach (var besluit in beleid.Besluiten)
        {
            toets(besluit, toeval.Enkele(voorwaarden, 5), toeval.Een(Proefbeleid.Peildata), toeval.Kans(0.7), $"zaad {zaad}, {besluit.Naam}");
        }
    }

    // Some conditions of its own rules: what comes out with them, and what cannot.
    private static List<Expr> Enkele(Definitie besluit) =>
        new Toeval(Omvang.Zaad + besluit.Naam.Length).Enkele(besluit.AlleRegels.Select(r => r.Voorwaarde).OfType<Expr>(), 6);

    // Every way to come out, by itself and with every truth of every condition.
    private static List<(int Blad, int? Voorwaarde, int Waar)> Vragen(IEnumerable<int> bladeren, int voorwaarden) =>
    [
        .. bladeren.Union([Standblad.Onbekend, Standblad.Tegenstrijdig, Standblad.NietGeregeld, Standblad.Opengelaten]).Order().SelectMany(b => Enumerable.Range(0, voorwaarden)
            .SelectMany(v => new[] { Motor.Nee, Motor.Ja, Motor.Onbekend }.Select(w => (b, (int?)v, w))).Prepend((b, null, 0))),
    ];

    private static (int Besluit, List<int> Voorwaarden) Vertaal(Gevallenruimte ruimte, Definitie besluit, IReadOnlyList<Expr> voorwaarden)
    {
        var vertaler = new Vertaler(ruimte);
        return (vertaler.Beslissing(besluit, null), [.. voorwaarden.Select(v => vertaler.Voorwaarde(v, null))]);
    }

    private static int Stel(Motor motor, (int Besluit, List<int> Voorwaarden) over, (int Blad, int? Voorwaarde, int Waar) vraag)
    {
        var komt = motor.Is(over.Besluit, vraag.Blad);
        return vraag.Voorwaarde is { } v ? motor.En(komt, motor.Is(over.Voorwaarden[v], vraag.Waar)) : komt;
    }

    private void Toets(Definitie besluit, IReadOnlyList<Expr> voorwaarden, Datum peildatum, bool metOnbekend, string waar)
    {
        try
        {
            var (diagram, circuit) = (new Diagrammotor(200_000), new Circuitmotor());
            var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend, diagram, r => Vertaal(r, besluit, voorwaarden));
            var ook = Gevallenruimte.Maak(peildatum, metOnbekend, circuit, r => Vertaal(r, besluit, voorwaarden));
            var (f, g) = (Vertaal(ruimte, besluit, voorwaarden), Vertaal(ook, besluit, voorwaarden));

            // Terms are numbered by an engine as it meets them.
            var nummers = circuit.Bladeren(g.Besluit).Where(b => b >= 0).ToDictionary(b => ook.Termen[b]);
            var bladeren = diagram.Bladeren(f.Besluit).Where(b => b >= 0).ToDictionary(b => ruimte.Termen[b]);
            bladeren.Keys.Except(nummers.Keys).ShouldBeEmpty(waar);
            foreach (var (term, blad) in nummers)
            {
                Houd(bladeren.TryGetValue(term, out var d) ? d : int.MaxValue, blad);
            }

            foreach (var stand in new[] { Standblad.Onbekend, Standblad.Tegenstrijdig, Standblad.NietGeregeld, Standblad.Opengelaten })
            {
                Houd(stand, stand);
            }

            void Houd(int bladD, int bladC)
            {
                foreach (var vraag in Vragen([], voorwaarden.Count).Where(v => v.Blad == Standblad.Onbekend))
                {
                    var (inDiagram, inCircuit) = (Stel(diagram, f, vraag with { Blad = bladD }), Stel(circuit, g, vraag with { Blad = bladC }));
                    var geval = circuit.Geval(inCircuit, Motor.Ja);
                    if (geval is null != diagram.IsNooit(inDiagram))
                    {
                        _verschillen.Add($"{waar}: blad {bladC}, voorwaarde {vraag.Voorwaarde} {vraag.Waar}: diagram {(geval is null ? "kan" : "kan niet")}");
                    }

                    // The case of the one, in the other.
                    if (geval is not null && diagram.Bereken(inDiagram, Array.ConvertAll(geval, c => Math.Max(c, 0))) != Motor.Ja)
                    {
                        _verschillen.Add($"{waar}: blad {bladC}, voorwaarde {vraag.Voorwaarde} {vraag.Waar}: het geval is er geen");
                    }

                    Interlocked.Increment(ref geval is null ? ref _nee : ref _ja);
                }
            }
        }
        catch (TeGrootException)
        {
            Interlocked.Increment(ref _teGroot);
        }
    }

    private void VraagBuiten(Definitie besluit, IReadOnlyList<Expr> voorwaarden, Datum peildatum, bool metOnbekend, string waar)
    {
        try
        {
            var diagram = new Diagrammotor(200_000);
            var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend, diagram, r => Vertaal(r, besluit, voorwaarden));
            var f = Vertaal(ruimte, besluit, voorwaarden);
            var plan = Besluitplan.Maak(besluit);
            var geboortedata = plan.Geboortedata.Select(s => new Gegeven(plan.Gegevens[s].Feit!, plan.Gegevens[s].Rol)).Concat(ruimte.Geboortedata).ToHashSet();
            var schrijver = new Smtschrijver(peildatum, metOnbekend, geboortedata);
            var vragen = Vragen(diagram.Bladeren(f.Besluit).Where(b => b < 0 || ruimte.Termen.Vast(b) is not null), voorwaarden.Count);
            foreach (var (blad, voorwaarde, w) in vragen)
            {
                var komt = blad >= 0 ? schrijver.Komt(besluit, null, ruimte.Termen.Vast(blad)!)
                    : blad == Standblad.Opengelaten ? schrijver.IsOpengelaten(besluit, null)
                    : schrijver.Staat(besluit, null, blad switch { Standblad.Onbekend => Stand.Onbekend, Standblad.Tegenstrijdig => Stand.Tegenstrijdig, _ => Stand.NietGeregeld });
                schrijver.Vraag(voorwaarde is { } v ? [komt, schrijver.Is(voorwaarden[v], null, w switch { Motor.Ja => Drie.Ja, Motor.Nee => Drie.Nee, _ => Drie.Onbekend })] : [komt]);
            }

            // Where facts are compared with each other the diagrams take the comparison for free: they may say that something can be that cannot.
            var ruim = ruimte.Onderwerpen.Any(o => o is Verband);
            foreach (var (vraag, antwoord) in vragen.Zip(Orakel.Vraag(schrijver)))
            {
                var kan = !diagram.IsNooit(Stel(diagram, f, vraag));
                if (antwoord == Smtantwoord.WeetNiet)
                {
                    Interlocked.Increment(ref _weetNiet);
                }
                else if ((antwoord == Smtantwoord.Kan) != kan && !(ruim && kan))
                {
                    _verschillen.Add($"{waar}, {peildatum}: blad {vraag.Blad}, voorwaarde {vraag.Voorwaarde} {vraag.Waar}: diagram {(kan ? "kan" : "kan niet")}, {Orakel.Naam} {antwoord}");
                }
                else
                {
                    Interlocked.Increment(ref kan ? ref _ja : ref _nee);
                }
            }
        }
        catch (NietVertaaldException)
        {
            Interlocked.Increment(ref _nietVertaald);
        }
        catch (TeGrootException)
        {
            Interlocked.Increment(ref _teGroot);
        }
    }
}
