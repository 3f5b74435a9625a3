using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>Answers, for one definition on one reference date, the questions that every policy is asked. All facts are taken to be known: what is certain then, is never undone by not knowing.</summary>
internal sealed partial class Definitieonderzoek
{
    // More rows than this nobody reads.
    private const int MeesteBlokken = 6;

    private readonly Gebied _gebied;
    private readonly Beleid _beleid;
    private readonly Definitie _definitie;
    private readonly Datum _peildatum;
    private readonly Rol? _zelf;
    private readonly ImmutableArray<Aanname> _aannames;
    private readonly Motor _motor;
    private readonly Gevallenruimte _ruimte;
    private readonly Vertaler _vertaler;
    private readonly int _beslissing;
    private readonly int _telt;
    private readonly Lazy<Naspel> _naspel;
    private readonly Lazy<Naspel?> _vergelijkt;
    private string _open = "";

    private Definitieonderzoek(Gebied gebied, Definitie definitie)
    {
        (_gebied, _definitie) = (gebied, definitie);
        (_beleid, _peildatum, _motor, _ruimte, _vertaler) = (gebied.Beleid, gebied.Peildatum, gebied.Motor, gebied.Ruimte, gebied.Heel);
        _zelf = gebied.Zelf(definitie);
        _aannames = Onderzoeksruimte.Aannames(_beleid, definitie);
        _beslissing = _vertaler.Beslissing(_definitie, _zelf);
        _telt = Onderzoeksruimte.Telt(_vertaler, _aannames);

        _naspel = new(() => new Naspel(_ruimte, _motor));

        // Comparisons of facts with each other are free in the diagrams, and cannot be everything together.
        _vergelijkt = new(() => _vertaler.Leest(_definitie, _zelf).Variabelen.Any(v => _ruimte.Onderwerpen[v] is Verband) ? _naspel.Value : null);
    }

    /// <summary>
    /// Asks everything of definitions that have much in common; of those that are too large together one by one, and of one that is too large for diagrams what can be asked of
    /// a circuit.
    /// </summary>
    public static IReadOnlyDictionary<Definitie, IReadOnlyList<Uitspraak>> Voer(Beleid beleid, IReadOnlyList<Definitie> definities, Datum peildatum) =>
        Voer(beleid, definities, peildatum, Keuze.Gewoon);

    /// <summary>The same, with other engines.</summary>
    public static IReadOnlyDictionary<Definitie, IReadOnlyList<Uitspraak>> Voer(Beleid beleid, IReadOnlyList<Definitie> definities, Datum peildatum, Keuze keuze)
    {
        var kan = definities.Where(d => Gebied.Kan(beleid, d)).ToList();
        try
        {
            return Met(keuze.Diagram());
        }
        catch (TeGrootException) when (kan.Count > 1)
        {
            return kan.ToDictionary(d => d, d => Voer(beleid, [d], peildatum, keuze)[d]);
        }
        catch (TeGrootException diagrammen)
        {
            try
            {
                return Met(keuze.Circuit()).ToDictionary(u => u.Key, u => (IReadOnlyList<Uitspraak>)[.. u.Value.Select(v => v with { Motor = Keuze.Zoeker })]);
            }
            catch (TeGrootException zoeker)
            {
                return kan.ToDictionary(d => d, d => NietBeslist(d, peildatum, string.Join("; ", new[] { diagrammen.Message, zoeker.Message }.Distinct())));
            }
        }

        Dictionary<Definitie, IReadOnlyList<Uitspraak>> Met(Motor motor)
        {
            var gebied = new Gebied(beleid, kan, peildatum, motor);
            return kan.ToDictionary(d => d, d => kan.Count == 1 || gebied.Past(d) ? new Definitieonderzoek(gebied, d).Alles() : Voer(beleid, [d], peildatum, keuze)[d]);
        }
    }

    private static IReadOnlyList<Uitspraak> NietBeslist(Definitie definitie, Datum peildatum, string reden) =>
        [.. Vragen(definitie).Select(s => new Uitspraak(s, definitie, definitie, peildatum, Bewijsoordeel.NietBeslist)
        {
            Toelichting = $"Er zijn te veel samenhangende voorwaarden om alle gevallen te overzien ({reden}).",
        })];

    private static IEnumerable<Controlesoort> Vragen(Definitie definitie) => definitie.Soort == Definitiesoort.Besluit
        ? [Controlesoort.Volledig, Controlesoort.Eenduidig, Controlesoort.RegelDoetErToe, Controlesoort.VoorwaardeDoetErToe, Controlesoort.VraagDoetErToe]
        : [Controlesoort.RegelDoetErToe, Controlesoort.VoorwaardeDoetErToe];

    private IReadOnlyList<Uitspraak> Alles()
    {
        var uitspraken = new List<Uitspraak>();
        if (_definitie.Soort == Definitiesoort.Besluit)
        {
            uitspraken.Add(Nooit(Controlesoort.Volledig, [Standblad.NietGeregeld, Standblad.Onbekend], IsGat));
            uitspraken.Add(Nooit(Controlesoort.Eenduidig, [Standblad.Tegenstrijdig], (c, _) => Beslis(c).Stand == Stand.Tegenstrijdig));
        }

        var regels = _definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)).ToList();
        var geldend = _vertaler.Geldend(_definitie, _zelf);
        if (_definitie.Soort == Definitiesoort.Besluit)
        {
            uitspraken.AddRange(Vragen(geldend));
        }

        foreach (var regel in regels)
        {
            uitspraken.Add(DoetErToe(regel, geldend));
            uitspraken.AddRange(Voorwaarden(regel));
        }

        return uitspraken;
    }

    private Uitspraak Over(Controlesoort soort, Symbool onderwerp, Bewijsoordeel oordeel) => new(soort, onderwerp, _definitie, _peildatum, oordeel) { Aannames = _aannames };

    // ---------------------------------------------------------------------------------------------------------------- gaps and contradictions

    private Uitspraak Nooit(Controlesoort soort, int[] bladeren, Func<Casus, Datum, bool> isZo)
    {
        var zo = _motor.Een(bladeren.Select(b => _motor.Is(_beslissing, b)));

        // That something comes out of nothing because the policy leaves a concept open, and says so, is no surprise.
        var fout = _motor.En(_motor.En(_telt, zo), _motor.Niet(_motor.En(_motor.Is(_beslissing, Standblad.Onbekend), _vertaler.Opengelaten(_definitie, _zelf))));
        if (_motor.IsNooit(fout))
        {
            return Over(soort, _definitie, Bewijsoordeel.Bewezen);
        }

        // What an example of the policy shows, need not be sought.
        var bekend = _beleid.Voorbeelden.Where(v => v.Definitie == _definitie && v.Verwachting.Soort != Verwachtingsoort.Waarde && isZo(v.Casus, v.Peildatum) && v.Verwachting.Soort == Voorbeelden.Soort(v.Definitie, v.Peildatum, v.Casus)).ToImmutableArray();
        var (echt, casus, reden) = bekend.FirstOrDefault(v => isZo(v.Casus, _peildatum)) is { } voorbeeld ? (fout, voorbeeld.Casus, "") : Zoek(fout, zo, c => isZo(c, _peildatum));
        if (casus is null)
        {
            return reden.Length == 0 ? Over(soort, _definitie, Bewijsoordeel.Bewezen) : Over(soort, _definitie, Bewijsoordeel.NietBeslist) with { Toelichting = reden };
        }

        var beslissing = Beslis(casus);
        var (toelichting, herkomst) = Oorzaak(casus, beslissing);
        var (rijen, alle) = _motor is Diagrammotor diagram ? Rijen(diagram, bladeren, echt) : ([new Gevalstekst(_ruimte).Van(casus)], false);
        return Over(soort, _definitie, Bewijsoordeel.Weerlegd) with
        {
            Gevallen = rijen,
            AlleGevallen = alle && reden.Length == 0,
            Regels = beslissing.Gronden,
            Toelichting = toelichting,
            Herkomst = herkomst,
            OokHier = herkomst.IsEmpty || !_motor.IsNooit(_motor.En(echt, _motor.Is(_beslissing, Standblad.NietGeregeld))),

            // Of a day on which a parameter has no value no example can come out.
            Tegenvoorbeeld = new Tegenvoorbeeld([("", casus)], herkomst.Any(h => h is Parameter) ? [] : [Voorbeelden.Van(_definitie, _peildatum, casus)]),
            Bekend = bekend,
        };
    }

    private (int Echt, Casus? Casus, string Reden) Zoek(int fout, int binnen, Func<Casus, bool> isZo) => _naspel.Value.Zoek(
        fout,
        isZo,
        gelezen: _vertaler.Leest(_definitie, _zelf).Variabelen.Union(Onderzoeksruimte.Leest(_ruimte, _aannames).Variabelen).ToHashSet(),
        binnen,
        vraagt: c => Openstaanden.Van(new Evaluator(c, _peildatum), _definitie, _zelf).Gegevens);

    // The cases in rows: those where every decision that is consulted gives something; and which of those decisions leave something open that matters here, for what that is, is
    // told there.
    private (ImmutableArray<ImmutableArray<string>> Rijen, bool Alle) Rijen(Diagrammotor motor, int[] bladeren, int echt)
    {
        var tekst = new Gevalstekst(_ruimte);
        var inDelen = _gebied.InDelen.Beslissing(_definitie, _zelf);
        if (inDelen == _beslissing)
        {
            return Tekst(Heel());
        }

        var fout = motor.Een(bladeren.Select(b => motor.Is(inDelen, b)));
        var open = motor.Steun(fout).Select(v => (Variabele: v, Besluit: _ruimte.Onderwerpen[v] as Geraadpleegd)).Where(o => o.Besluit?.Bladeren.Contains(Termen.Geen) == true)
            .Select(o => (Besluit: o.Besluit!.Naam, Cel: motor.InCel(o.Variabele, o.Besluit.Bladeren.IndexOf(Termen.Geen)), Gevallen: _gebied.Geeft(o.Variabele, o.Besluit.Bladeren.IndexOf(Termen.Geen)))).ToList();
        var hier = motor.En(echt, motor.Niet(motor.Een(open.Select(o => o.Gevallen))));
        var (rijen, alle) = hier == motor.Nooit ? ([], true)
            : Tekst(ZonderOpen(Blokken.Van(motor, motor.En(fout, motor.Niet(motor.Een(open.Select(o => o.Cel)))), motor.Of(motor.Niet(_telt), fout), MeesteBlokken, b => _gebied.Bestaat(b, _telt))));
        foreach (var besluit in open)
        {
            var alleen = motor.En(motor.En(echt, besluit.Gevallen), motor.Niet(motor.Een(open.Where(o => o != besluit).Select(o => o.Gevallen))));
            if (alleen != motor.Nooit)
            {
                rijen = rijen.Add([$"{besluit.Besluit} heeft geen uitkomst, en dat maakt hier verschil"]);
            }
        }

        // It takes more than one that is open.
        return rijen.IsEmpty ? Tekst(Heel()) : (rijen, alle);

        // What is open is told by itself.
        Blokken ZonderOpen(Blokken blokken) => blokken with { Lijst = [.. blokken.Lijst.Select(b => new Blok(b.Cellen.Select(c => KeyValuePair.Create(c.Key, Gegeven(c.Key, c.Value))).Where(c => !c.Value.IsEmpty).ToImmutableSortedDictionary()))] };

        ImmutableArray<int> Gegeven(int variabele, ImmutableArray<int> cellen)
        {
            if (_ruimte.Onderwerpen[variabele] is not Geraadpleegd { Bladeren: var bladeren })
            {
                return cellen;
            }

            ImmutableArray<int> waarden = [.. cellen.Where(c => bladeren[c] != Termen.Geen)];
            return waarden.Length == bladeren.Count(b => b != Termen.Geen) ? [] : waarden;
        }

        // Rows in which facts would have to be compared as they cannot be, are none.
        Blokken Heel()
        {
            var theorie = new Theorie.Theorie(_ruimte);
            return Blokken.Van(motor, echt, motor.Niet(_telt), MeesteBlokken, b => theorie.Zoek(Cellen(b)) is not Theorie.Onmogelijk);
        }

        int[] Cellen(Blok blok)
        {
            var cellen = new int[_ruimte.Onderwerpen.Count];
            Array.Fill(cellen, -1);
            foreach (var (variabele, waar) in blok.Cellen)
            {
                cellen[variabele] = waar[0];
            }

            return cellen;
        }

        (ImmutableArray<ImmutableArray<string>>, bool) Tekst(Blokken blokken) => ([.. blokken.Lijst.Select(tekst.Van)], blokken.Volledig);
    }

    private Beslissing Beslis(Casus casus) => new Evaluator(casus, _peildatum).Beslis(_definitie, _zelf);

    // No rule applies; or there is nothing left to ask, and still nothing comes out.
    private bool IsGat(Casus casus, Datum dag)
    {
        var evaluator = new Evaluator(casus, dag);
        return evaluator.Beslis(_definitie, _zelf).Stand switch
        {
            Stand.NietGeregeld => !evaluator.Beslis(_definitie, _zelf).IsOpengelaten,
            Stand.Onbekend => Openstaanden.Van(evaluator, _definitie, _zelf) is { Gegevens.IsEmpty: true, NietVastTeStellen.IsEmpty: true, Opengelaten.IsEmpty: true },
            _ => false,
        };
    }

    // Of a decision that is not settled though everything is known: what has no value.
    private (string Toelichting, ImmutableArray<Symbool> Herkomst) Oorzaak(Casus casus, Beslissing beslissing)
    {
        if (beslissing.Stand != Stand.Onbekend)
        {
            return ("", []);
        }

        var open = Openstaanden.Van(new Evaluator(casus, _peildatum), _definitie, _zelf);
        var delen = open.NietGeregeld.Select(d => (Symbool: (Symbool)d, Tekst: $"'{d.Naam}' is dan niet geregeld"))
            .Concat(open.Tegenstrijdig.Select(d => (Symbool: (Symbool)d, Tekst: $"'{d.Naam}' is dan tegenstrijdig")))
            .Concat(open.ZonderWaarde.Select(z => (Symbool: (Symbool)z.Parameter, Tekst: $"'{z.Parameter.Naam}' heeft op {z.Dag} geen waarde")))
            .ToList();
        return delen.Count == 0 ? ("Een begrip eronder heeft dan geen waarde.", []) : (string.Join("; ", delen.Select(d => d.Tekst)) + ".", [.. delen.Select(d => d.Symbool).Distinct()]);
    }
}
