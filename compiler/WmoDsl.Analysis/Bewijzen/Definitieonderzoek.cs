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
internal sealed class Definitieonderzoek
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

    private Definitieonderzoek(Gebied gebied, Definitie definitie)
    {
        (_gebied, _definitie) = (gebied, definitie);
        (_beleid, _peildatum, _motor, _ruimte, _vertaler) = (gebied.Beleid, gebied.Peildatum, gebied.Motor, gebied.Ruimte, gebied.Heel);
        _zelf = gebied.Zelf(definitie);
        _aannames = Onderzoeksruimte.Aannames(_beleid, definitie);
        _beslissing = _vertaler.Beslissing(_definitie, _zelf);
        _telt = Onderzoeksruimte.Telt(_vertaler, _aannames);
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
                return kan.ToDictionary(d => d, d => NietBeslist(d, peildatum, $"{diagrammen.Message}; {zoeker.Message}"));
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
            uitspraken.Add(Nooit(Controlesoort.Volledig, [Standblad.NietGeregeld, Standblad.Onbekend], IsGat, Verwachtingsoort.NietGeregeld));
            uitspraken.Add(Nooit(Controlesoort.Eenduidig, [Standblad.Tegenstrijdig], (c, _) => Beslis(c).Stand == Stand.Tegenstrijdig, Verwachtingsoort.Tegenstrijdig));
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

    private Uitspraak Nooit(Controlesoort soort, int[] bladeren, Func<Casus, Datum, bool> isZo, Verwachtingsoort verwacht)
    {
        var zo = _motor.Een(bladeren.Select(b => _motor.Is(_beslissing, b)));

        // That something comes out of nothing because the policy leaves a concept open, and says so, is no surprise.
        var fout = _motor.En(_motor.En(_telt, zo), _motor.Niet(_motor.En(_motor.Is(_beslissing, Standblad.Onbekend), _vertaler.Opengelaten(_definitie, _zelf))));
        if (_motor.IsNooit(fout))
        {
            return Over(soort, _definitie, Bewijsoordeel.Bewezen);
        }

        // What an example of the policy shows, need not be sought.
        var bekend = _beleid.Voorbeelden.Where(v => v.Definitie == _definitie && v.Verwachting.Soort == verwacht && isZo(v.Casus, v.Peildatum)).ToImmutableArray();
        var (echt, casus, reden) = bekend.FirstOrDefault(v => isZo(v.Casus, _peildatum)) is { } voorbeeld ? (fout, voorbeeld.Casus, "") : Zoek(fout, zo, c => isZo(c, _peildatum));
        if (casus is null)
        {
            return reden.Length == 0 ? Over(soort, _definitie, Bewijsoordeel.Bewezen) : Over(soort, _definitie, Bewijsoordeel.NietBeslist) with { Toelichting = reden };
        }

        var beslissing = Beslis(casus);
        var (rijen, alle) = _motor is Diagrammotor diagram ? Rijen(diagram, bladeren, echt) : ([new Gevalstekst(_ruimte).Van(casus)], false);
        return Over(soort, _definitie, Bewijsoordeel.Weerlegd) with
        {
            Gevallen = rijen,
            AlleGevallen = alle && reden.Length == 0,
            Regels = beslissing.Gronden,
            Toelichting = Oorzaak(casus, beslissing),
            Tegenvoorbeeld = new Tegenvoorbeeld([("", casus)], [Voorbeelden.Van(_definitie, _peildatum, casus)]),
            Bekend = bekend,
        };
    }

    private (int Echt, Casus? Casus, string Reden) Zoek(int fout, int binnen, Func<Casus, bool> isZo) => new Naspel(_ruimte, _motor).Zoek(
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

    // Of a decision that is not settled though everything is known: the concepts that have no value.
    private string Oorzaak(Casus casus, Beslissing beslissing)
    {
        if (beslissing.Stand != Stand.Onbekend)
        {
            return "";
        }

        var open = Openstaanden.Van(new Evaluator(casus, _peildatum), _definitie, _zelf);
        var delen = open.NietGeregeld.Select(d => $"'{d.Naam}' is dan niet geregeld")
            .Concat(open.Tegenstrijdig.Select(d => $"'{d.Naam}' is dan tegenstrijdig"))
            .Concat(open.ZonderWaarde.Select(z => $"'{z.Parameter.Naam}' heeft op {z.Dag} geen waarde"))
            .ToList();
        return delen.Count == 0 ? "Een begrip eronder heeft dan geen waarde." : string.Join("; ", delen) + ".";
    }

    // ---------------------------------------------------------------------------------------------------------------- what does not matter

    private Uitspraak DoetErToe(Regel regel, IReadOnlyDictionary<Regel, int> geldend)
    {
        var geldt = _motor.En(geldend[regel], _telt);
        if (_motor.IsNooit(geldt))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = Waaromnooit(regel) };
        }

        if (regel.Waarde is not LiteralExpr waarde)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        // Where no other rule says the same, it matters when that comes out.
        var anderen = _motor.Een(geldend.Where(g => g.Key != regel && g.Key != _definitie.Anders && g.Key.IsNietGeregeld == regel.IsNietGeregeld && g.Key.Waarde is LiteralExpr l && l.Waarde == waarde.Waarde).Select(g => g.Value));
        if (_motor.Komt(_motor.En(geldt, _motor.Niet(anderen)), _beslissing, Geven(regel, waarde)))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        var uitkomst = Geeft(regel, waarde);
        if (_motor.IsNooit(_motor.En(geldt, uitkomst)))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = "Zij geldt wel eens, maar dan gaat altijd iets anders voor." };
        }

        // A duty that comes with no other rule is a difference, though the outcome is the same.
        if (!_motor.IsNooit(MetEigenPlicht(regel, geldend)))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        // Another rule says the same wherever this one does: then nothing is lost with it, not even its motivation as a ground of its own.
        var alleen = _motor.En(_motor.En(geldt, uitkomst), _motor.Niet(anderen));
        if (_motor.IsNooit(alleen) && _motor.IsGelijk(new Vertaler(_vertaler, _definitie) { Zonder = regel }.Beslissing(_definitie, _zelf), _beslissing, _telt))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = "Steeds als zij geldt, geldt een andere regel met dezelfde uitkomst." };
        }

        return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
    }

    // The cases in which a rule is a ground and brings a duty that no other ground brings.
    private int MetEigenPlicht(Regel regel, IReadOnlyDictionary<Regel, int> geldend) => _motor.Een(regel.Verplichtingen.Select(plicht => _motor.En(
        Grond(regel, geldend),
        _motor.Niet(_motor.Een(geldend.Keys.Where(r => r != regel && r.Verplichtingen.Any(v => Dezelfde(v, plicht))).Select(r => Grond(r, geldend)))))));

    // The cases in which a rule is a ground of the outcome.
    private int Grond(Regel regel, IReadOnlyDictionary<Regel, int> geldend) => regel.Waarde is LiteralExpr waarde
        ? _motor.En(_motor.En(geldend[regel], _telt), Geeft(regel, waarde))
        : _motor.Nooit;

    // The leaf of what a rule says.
    private int Geven(Regel regel, LiteralExpr waarde) => regel.IsNietGeregeld ? Standblad.Opengelaten : _ruimte.Termen.Van(waarde.Waarde, waarde.Type);

    // The cases in which what a rule says comes out, by itself or because another says the same.
    private int Geeft(Regel regel, LiteralExpr waarde) => regel.IsNietGeregeld ? _motor.Is(_beslissing, Standblad.Opengelaten) : _vertaler.Geeft(_definitie, _zelf, waarde);

    // One with a condition of its own is nowhere else: when it comes, is another matter.
    private static bool Dezelfde(Verplichting een, Verplichting ander) => (een.Partij, een.Inhoud, een.Mits?.Definitie) == (ander.Partij, ander.Inhoud, ander.Mits?.Definitie);

    private string Waaromnooit(Regel regel)
    {
        if (regel == _definitie.Anders)
        {
            return "Er geldt altijd al een andere regel.";
        }

        if (regel.Voorwaarde is not null && _motor.IsNooit(_motor.En(_telt, _motor.Is(_vertaler.Voorwaarde(regel.Voorwaarde, _zelf), Motor.Ja))))
        {
            return "Haar voorwaarde is nooit vervuld.";
        }

        return regel.UitzonderingOp.IsEmpty ? "Steeds als haar voorwaarde vervuld is, geldt een uitzondering." : "Waar zij geldt, geldt de regel niet waarop zij een uitzondering is, of steeds een uitzondering op haar.";
    }

    private IEnumerable<Uitspraak> Voorwaarden(Regel regel)
    {
        if (regel.Voorwaarde is not { } heel)
        {
            yield break;
        }

        // An exception is only looked at where a rule applies that it is an exception to.
        var bereikt = regel.UitzonderingOp.IsEmpty ? _motor.Altijd : _motor.Een(regel.UitzonderingOp.Where(r => r.Geldig.Bevat(_peildatum)).Select(r => r.Voorwaarde is null ? _motor.Altijd : _motor.Is(_vertaler.Voorwaarde(r.Voorwaarde, _zelf), Motor.Ja)));
        var waar = _motor.En(bereikt, _telt);
        var was = _motor.En(waar, _motor.Is(_vertaler.Voorwaarde(heel, _zelf), Motor.Ja));

        // Of a rule that never applies that is told, and not of each of its conditions too; where it may apply on another day, what that day says counts.
        var opAndereDag = Onderzoeksruimte.LeestPeildatum(_definitie);
        foreach (var (deel, zonder) in Weglaatbaar(heel))
        {
            var nu = _motor.En(waar, _motor.Is(new Vertaler(_vertaler, _definitie) { Vervangen = (deel, zonder) }.Voorwaarde(heel, _zelf), Motor.Ja));
            yield return Over(Controlesoort.VoorwaardeDoetErToe, regel, (opAndereDag || !_motor.IsNooit(was)) && _motor.IsGelijk(nu, was, _motor.Altijd) ? Bewijsoordeel.Weerlegd : Bewijsoordeel.Bewezen) with { Voorwaarde = deel };
        }
    }

    // The parts of a condition that an author could leave out, and what the rest would then take them for.
    private static IEnumerable<(Expr Deel, bool Waarde)> Weglaatbaar(Expr expr)
    {
        switch (expr)
        {
            case NietExpr niet:
                foreach (var deel in Weglaatbaar(niet.Operand))
                {
                    yield return deel;
                }

                break;
            case SamengesteldExpr samen:
                foreach (var onderdeel in samen.Onderdelen)
                {
                    yield return (onderdeel.Voorwaarde, samen.Soort == Samenstelling.Alle);
                    foreach (var deel in Weglaatbaar(onderdeel.Voorwaarde))
                    {
                        yield return deel;
                    }
                }

                break;
        }
    }

    private IEnumerable<Uitspraak> Vragen(IReadOnlyDictionary<Regel, int> geldend)
    {
        if (_motor is not Diagrammotor motor)
        {
            yield return Over(Controlesoort.VraagDoetErToe, _definitie, Bewijsoordeel.NietBeslist) with { Toelichting = "Er zijn te veel samenhangende voorwaarden om van elk gegeven te zien of het verschil maakt." };
            yield break;
        }

        var steun = motor.Steun(motor.Als(_telt, _beslissing, motor.Blad(0))).ToHashSet();

        // What decides who gets a duty, matters too.
        foreach (var plicht in geldend.Keys.SelectMany(r => r.Verplichtingen))
        {
            steun.UnionWith(motor.Steun(motor.Een(geldend.Keys.Where(r => r.Verplichtingen.Any(v => Dezelfde(v, plicht))).Select(r => Grond(r, geldend)))));
        }

        var telt = motor.Steun(_telt).ToHashSet();

        // A fact that only a comparison with another fact looks at, matters where the comparison does.
        var vergeleken = steun.Select(v => _ruimte.Onderwerpen[v]).OfType<Verband>().SelectMany(v => v.Gegevens).ToHashSet();
        foreach (var v in _vertaler.Leest(_definitie, _zelf).Variabelen.Order())
        {
            if (_ruimte.Onderwerpen[v] is Vraagonderwerp vraag && !telt.Contains(v))
            {
                var doetErToe = steun.Contains(v) || (vraag.Gegeven.Gegeven is { } gegeven && vergeleken.Contains(gegeven));
                yield return Over(Controlesoort.VraagDoetErToe, _definitie, doetErToe ? Bewijsoordeel.Bewezen : Bewijsoordeel.Weerlegd) with { Gegeven = vraag.Gegeven.Naam };
            }
        }
    }
}
