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

    private readonly Beleid _beleid;
    private readonly Definitie _definitie;
    private readonly Datum _peildatum;
    private readonly Rol? _zelf;
    private readonly ImmutableArray<Aanname> _aannames;
    private readonly Diagrammotor _motor;
    private readonly Gevallenruimte _ruimte;
    private readonly Vertaler _vertaler;
    private readonly int _beslissing;
    private readonly int _telt;

    private Definitieonderzoek(Beleid beleid, Definitie definitie, Datum peildatum)
    {
        (_beleid, _definitie, _peildatum) = (beleid, definitie, peildatum);
        _zelf = definitie.Groep is null ? null : Iemand(beleid, definitie.Groep);
        _aannames = Onderzoeksruimte.Aannames(beleid, definitie);
        _motor = new Diagrammotor();
        _ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, _motor, r => Vraag(new Vertaler(r)));
        _vertaler = new Vertaler(_ruimte);
        (_beslissing, _telt) = Vraag(_vertaler);
    }

    /// <summary>Asks everything.</summary>
    public static IEnumerable<Uitspraak> Voer(Beleid beleid, Definitie definitie, Datum peildatum)
    {
        if (definitie.Groep is not null && Iemand(beleid, definitie.Groep) is null)
        {
            return [];
        }

        Definitieonderzoek onderzoek;
        try
        {
            onderzoek = new Definitieonderzoek(beleid, definitie, peildatum);
        }
        catch (TeGrootException fout)
        {
            return [.. Vragen(definitie).Select(s => new Uitspraak(s, definitie, definitie, peildatum, Bewijsoordeel.NietBeslist)
            {
                Toelichting = $"Er zijn te veel samenhangende voorwaarden om alle gevallen te overzien ({fout.Message}).",
            })];
        }

        return onderzoek.Alles();
    }

    private static IEnumerable<Controlesoort> Vragen(Definitie definitie) => definitie.Soort == Definitiesoort.Besluit
        ? [Controlesoort.Volledig, Controlesoort.Eenduidig, Controlesoort.RegelDoetErToe, Controlesoort.VoorwaardeDoetErToe, Controlesoort.VraagDoetErToe]
        : [Controlesoort.RegelDoetErToe, Controlesoort.VoorwaardeDoetErToe];

    // Whom a concept of a group is asked of: someone who is always there, if there is one.
    private static Rol? Iemand(Beleid beleid, Groep groep) =>
        beleid.Rollen.Where(r => r.Groep == groep).OrderBy(r => r.MagOntbreken).FirstOrDefault() ?? beleid.Lijsten.FirstOrDefault(l => l.Groep == groep)?.Leden[0];

    private (int Beslissing, int Telt) Vraag(Vertaler vertaler)
    {
        var beslissing = vertaler.Beslissing(_definitie, _zelf);
        return (beslissing, Onderzoeksruimte.Telt(vertaler, _aannames));
    }

    private List<Uitspraak> Alles()
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
            uitspraken.Add(Regel(regel, geldend));
            uitspraken.AddRange(Voorwaarden(regel));
        }

        return uitspraken;
    }

    private Uitspraak Over(Controlesoort soort, Symbool onderwerp, Bewijsoordeel oordeel) => new(soort, onderwerp, _definitie, _peildatum, oordeel) { Aannames = _aannames };

    // ---------------------------------------------------------------------------------------------------------------- gaps and contradictions

    private Uitspraak Nooit(Controlesoort soort, int[] bladeren, Func<Casus, Datum, bool> isZo, Verwachtingsoort verwacht)
    {
        var fout = _motor.En(_telt, _motor.Een(bladeren.Select(b => _motor.Is(_beslissing, b))));
        if (fout == _motor.Nooit)
        {
            return Over(soort, _definitie, Bewijsoordeel.Bewezen);
        }

        var naspel = new Naspel(_ruimte, _motor);
        var (echt, casus, reden) = naspel.Zoek(fout, c => isZo(c, _peildatum));
        if (casus is null)
        {
            return reden.Length == 0 ? Over(soort, _definitie, Bewijsoordeel.Bewezen) : Over(soort, _definitie, Bewijsoordeel.NietBeslist) with { Toelichting = reden };
        }

        var beslissing = Beslis(casus);
        var blokken = Blokken.Van(_motor, echt, _motor.Niet(_telt), MeesteBlokken);
        var tekst = new Gevalstekst(_ruimte);
        return Over(soort, _definitie, Bewijsoordeel.Weerlegd) with
        {
            Gevallen = [.. blokken.Lijst.Select(tekst.Van)],
            AlleGevallen = blokken.Volledig && reden.Length == 0,
            Regels = beslissing.Gronden,
            Toelichting = Oorzaak(casus, beslissing),
            Tegenvoorbeeld = new Tegenvoorbeeld([("", casus)], [Voorbeelden.Van(_definitie, _peildatum, casus)]),
            Bekend = [.. _beleid.Voorbeelden.Where(v => v.Definitie == _definitie && v.Verwachting.Soort == verwacht && isZo(v.Casus, v.Peildatum))],
        };
    }

    private Beslissing Beslis(Casus casus) => new Evaluator(casus, _peildatum).Beslis(_definitie, _zelf);

    // No rule applies; or there is nothing left to ask, and still nothing comes out.
    private bool IsGat(Casus casus, Datum dag)
    {
        var evaluator = new Evaluator(casus, dag);
        return evaluator.Beslis(_definitie, _zelf).Stand switch
        {
            Stand.NietGeregeld => true,
            Stand.Onbekend => Openstaanden.Van(evaluator, _definitie, _zelf) is { Gegevens.IsEmpty: true, NietVastTeStellen.IsEmpty: true },
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

    private Uitspraak Regel(Regel regel, IReadOnlyDictionary<Regel, int> geldend) => OpElkeDag(DoetErToe(regel, geldend));

    // What the day itself decides, is not known from one day.
    private Uitspraak OpElkeDag(Uitspraak uitspraak) =>
        uitspraak.Oordeel == Bewijsoordeel.Weerlegd && Onderzoeksruimte.LeestPeildatum(_definitie)
            ? uitspraak with { Oordeel = Bewijsoordeel.NietBeslist, Toelichting = $"Dit hangt af van de peildatum zelf; bekeken is alleen {_peildatum}." }
            : uitspraak;

    private Uitspraak DoetErToe(Regel regel, IReadOnlyDictionary<Regel, int> geldend)
    {
        var geldt = _motor.En(geldend[regel], _telt);
        if (geldt == _motor.Nooit)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = Waaromnooit(regel) };
        }

        if (regel.Waarde is not LiteralExpr waarde)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        var uitkomst = _motor.Is(_beslissing, _ruimte.Termen.Van(waarde.Waarde, waarde.Type));
        if (_motor.En(geldt, uitkomst) == _motor.Nooit)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = "Zij geldt wel eens, maar dan gaat altijd iets anders voor." };
        }

        // A duty that comes with no other rule is a difference, though the outcome is the same.
        if (MetEigenPlicht(regel, geldend) != _motor.Nooit)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        // Another rule says the same wherever this one does: then nothing is lost with it, not even its motivation as a ground of its own.
        var anderen = _motor.Een(geldend.Where(g => g.Key != regel && g.Key != _definitie.Anders && g.Key.Waarde is LiteralExpr l && l.Waarde == waarde.Waarde).Select(g => g.Value));
        var alleen = _motor.En(_motor.En(geldt, uitkomst), _motor.Niet(anderen));
        if (alleen == _motor.Nooit && Zelfde(new Vertaler(_vertaler, _definitie) { Zonder = regel }.Beslissing(_definitie, _zelf)))
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
        ? _motor.En(_motor.En(geldend[regel], _telt), _motor.Is(_beslissing, _ruimte.Termen.Van(waarde.Waarde, waarde.Type)))
        : _motor.Nooit;

    private static bool Dezelfde(Verplichting een, Verplichting ander) => (een.Partij, een.Inhoud) == (ander.Partij, ander.Inhoud);

    private bool Zelfde(int andere) => _motor.Als(_telt, andere, _motor.Blad(0)) == _motor.Als(_telt, _beslissing, _motor.Blad(0));

    private string Waaromnooit(Regel regel)
    {
        if (regel == _definitie.Anders)
        {
            return "Er geldt altijd al een andere regel.";
        }

        if (regel.Voorwaarde is not null && _motor.En(_telt, _motor.Is(_vertaler.Voorwaarde(regel.Voorwaarde, _zelf), Motor.Ja)) == _motor.Nooit)
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
        foreach (var (deel, zonder) in Weglaatbaar(heel))
        {
            var nu = _motor.En(waar, _motor.Is(new Vertaler(_vertaler, _definitie) { Vervangen = (deel, zonder) }.Voorwaarde(heel, _zelf), Motor.Ja));
            yield return OpElkeDag(Over(Controlesoort.VoorwaardeDoetErToe, regel, nu == was && was != _motor.Nooit ? Bewijsoordeel.Weerlegd : Bewijsoordeel.Bewezen) with { Voorwaarde = deel });
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
        var steun = _motor.Steun(_motor.Als(_telt, _beslissing, _motor.Blad(0))).ToHashSet();

        // What decides who gets a duty, matters too.
        foreach (var plicht in geldend.Keys.SelectMany(r => r.Verplichtingen))
        {
            steun.UnionWith(_motor.Steun(_motor.Een(geldend.Keys.Where(r => r.Verplichtingen.Any(v => Dezelfde(v, plicht))).Select(r => Grond(r, geldend)))));
        }

        var telt = _motor.Steun(_telt).ToHashSet();

        // A fact that only a comparison with another fact looks at, matters where the comparison does.
        var vergeleken = steun.Select(v => _ruimte.Onderwerpen[v]).OfType<Verband>().SelectMany(v => v.Gegevens).ToHashSet();
        for (var v = 0; v < _ruimte.Onderwerpen.Count; v++)
        {
            if (_ruimte.Onderwerpen[v] is Vraagonderwerp vraag && !telt.Contains(v))
            {
                var doetErToe = steun.Contains(v) || (vraag.Gegeven.Gegeven is { } gegeven && vergeleken.Contains(gegeven));
                yield return Over(Controlesoort.VraagDoetErToe, _definitie, doetErToe ? Bewijsoordeel.Bewezen : Bewijsoordeel.Weerlegd) with { Gegeven = vraag.Gegeven.Naam };
            }
        }
    }
}
