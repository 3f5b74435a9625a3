using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <content>What does not matter: rules without effect, conditions that can be left out, questions that change nothing.</content>
internal sealed partial class Definitieonderzoek
{
    private Uitspraak DoetErToe(Regel regel, IReadOnlyDictionary<Regel, int> geldend)
    {
        _open = "";
        var uitspraak = Gevolg(regel, geldend);
        return uitspraak.Oordeel != Bewijsoordeel.Weerlegd ? uitspraak
            : _open.Length > 0 ? Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.NietBeslist) with { Toelichting = _open }
            : MetZonderWaarde(uitspraak, regel == _definitie.Anders ? _definitie.AlleRegels : [regel]);
    }

    // Where a rule looks at a parameter that has no value on the day, nothing comes of it: that is the reason then, and no other.
    private Uitspraak MetZonderWaarde(Uitspraak uitspraak, IEnumerable<Regel> regels)
    {
        var delen = Delen(regels).ToList();
        var zonder = delen.Concat(Delen(Toetseenheid.Onder(delen.OfType<DefinitieExpr>().Select(d => d.Definitie), _peildatum).SelectMany(d => d.AlleRegels)))
            .OfType<ParameterExpr>().Where(p => p.Op is null && p.Parameter.Op(_peildatum) is null).Select(p => p.Parameter).Distinct().ToList();
        return zonder.Count == 0 ? uitspraak : uitspraak with
        {
            Toelichting = $"{string.Join(" en ", zonder.Select(p => $"'{p.Naam}'"))} {(zonder.Count == 1 ? "heeft" : "hebben")} op {_peildatum} geen waarde.",
            Herkomst = [.. uitspraak.Herkomst, .. zonder],
        };

        IEnumerable<Expr> Delen(IEnumerable<Regel> van) => van.Where(r => r.Geldig.Bevat(_peildatum)).SelectMany(r => r.Dragend).SelectMany(e => e.Alles());
    }

    // Whether there is a case in a set; what could not be found out is taken not to be there, and remembered.
    private bool Komt(int gevallen, int f, int blad)
    {
        if (_vergelijkt.Value is not { } vergelijkt)
        {
            return _motor.Komt(gevallen, f, blad);
        }

        var (komt, reden) = vergelijkt.Komt(gevallen, f, blad);
        _open = reden.Length > 0 ? reden : _open;
        return komt == true;
    }

    // Whether two functions differ in some case of a set.
    private bool Verschilt(int f, int g, int waar) => !_motor.IsGelijk(f, g, waar)
        && (_vergelijkt.Value is null || Komt(waar, _motor.Verschil(f, g), Motor.Ja));

    private bool Bestaat(int gevallen) => !_motor.IsNooit(gevallen) && Komt(gevallen, gevallen, Motor.Ja);

    private Uitspraak Gevolg(Regel regel, IReadOnlyDictionary<Regel, int> geldend)
    {
        var geldt = _motor.En(geldend[regel], _telt);
        var berekent = _definitie.AlleRegels.Any(r => r.Waarde is not LiteralExpr);
        if (!Bestaat(geldt))
        {
            // Where it is open whether the rule applies that it is an exception to, it may still settle what comes out: the same either way. Of an exception to it, which goes with it, that is
            // not asked.
            var geenUitzondering = _motor.Alle(regel.Uitzonderingen.Where(u => u.Geldig.Bevat(_peildatum)).Select(u => u.Voorwaarde is null ? _motor.Nooit : _motor.Is(_vertaler.Voorwaarde(u.Voorwaarde, _zelf), Motor.Nee)));
            var komtUit = _motor.Niet(_motor.Is(_beslissing, Standblad.Onbekend));
            return !berekent && Verschilt(ZonderRegel(regel), _beslissing, _motor.En(_motor.En(_telt, komtUit), geenUitzondering))
                ? Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen)
                : Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = Waaromnooit(regel) };
        }

        if (regel.Waarde is not LiteralExpr waarde)
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        // Where no other rule says the same, it matters when that comes out.
        var anderen = _motor.Een(geldend.Where(g => g.Key != regel && g.Key != _definitie.Anders && g.Key.IsNietGeregeld == regel.IsNietGeregeld && g.Key.Waarde is LiteralExpr l && l.Waarde == waarde.Waarde).Select(g => g.Value));
        if (Komt(_motor.En(geldt, _motor.Niet(anderen)), _beslissing, Geven(regel, waarde)))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        var uitkomst = Geeft(regel, waarde);
        if (!Bestaat(_motor.En(geldt, uitkomst)))
        {
            // Of a rule that contradicts others that is told: it is no rule without effect, for without it there would be an outcome. Where rules calculate, that is taken to be so: what
            // would then be compared, was not looked at.
            var spreektTegen = _motor.En(geldt, _motor.Is(_beslissing, Standblad.Tegenstrijdig));
            if (Bestaat(spreektTegen) && (berekent || Verschilt(ZonderRegel(regel), _beslissing, spreektTegen)))
            {
                return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
            }

            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = $"De regel geldt wel eens, maar dan gaat altijd een andere uitkomst voor{Tussen(Voor(geldt, geldend.Keys))}." };
        }

        // A duty that comes with no other rule is a difference, though the outcome is the same.
        if (Bestaat(MetEigenPlicht(regel, geldend)))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
        }

        // Another rule says the same wherever this one does: then nothing is lost with it, not even its motivation as a ground of its own.
        var alleen = _motor.En(_motor.En(geldt, uitkomst), _motor.Niet(anderen));
        if (!Bestaat(alleen) && !Verschilt(ZonderRegel(regel), _beslissing, _telt))
        {
            return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Weerlegd) with { Toelichting = Overal(_motor.En(geldt, uitkomst), regel, waarde, geldend) is { } ander ? $"Steeds als deze regel geldt, geldt ook regel '{ander.Naam}', met dezelfde uitkomst." : "Steeds als deze regel geldt, geldt ook een andere met dezelfde uitkomst." };
        }

        return Over(Controlesoort.RegelDoetErToe, regel, Bewijsoordeel.Bewezen);
    }

    // How it would come out if there were no such rule, nor exceptions to it.
    private int ZonderRegel(Regel regel) => new Vertaler(_vertaler, _definitie) { Zonder = regel }.Beslissing(_definitie, _zelf);

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

        if (regel.Voorwaarde is not null && !Bestaat(_motor.En(_telt, _motor.Is(_vertaler.Voorwaarde(regel.Voorwaarde, _zelf), Motor.Ja))))
        {
            return "De voorwaarde is nooit vervuld.";
        }

        var hierop = Tussen(regel.Uitzonderingen.Where(r => r.Geldig.Bevat(_peildatum)).Select(r => $"'{r.Naam}'"));
        return regel.UitzonderingOp.IsEmpty ? $"Steeds als de voorwaarde vervuld is, geldt een uitzondering{hierop}."
            : $"Steeds als de voorwaarde vervuld is, geldt de regel niet waarop dit een uitzondering is{Tussen(regel.UitzonderingOp.Select(r => $"'{r.Naam}'"))}{(hierop.Length == 0 ? "" : $", of geldt hierop weer een uitzondering{hierop}")}.";
    }

    // The outcomes that come in some cases. What cannot be found out here, is no reason to doubt what was.
    private List<string> Voor(int gevallen, IEnumerable<Regel> regels)
    {
        var open = _open;
        List<string> uitkomsten = [.. regels.Where(r => !r.IsNietGeregeld).Select(r => r.Waarde).OfType<LiteralExpr>().DistinctBy(w => w.Waarde)
            .Where(w => Bestaat(_motor.En(gevallen, _vertaler.Geeft(_definitie, _zelf, w)))).Select(w => w.Waarde.Tekst(w.Type))];
        _open = open;
        return uitkomsten;
    }

    // The rule that says the same in all of some cases, if one does.
    private Regel? Overal(int gevallen, Regel regel, LiteralExpr waarde, IReadOnlyDictionary<Regel, int> geldend)
    {
        var open = _open;
        var ander = geldend.Keys.Where(r => r != regel && r != _definitie.Anders && r.IsNietGeregeld == regel.IsNietGeregeld && r.Waarde is LiteralExpr l && l.Waarde == waarde.Waarde)
            .OrderBy(r => r.Plaats.Span.Start).FirstOrDefault(r => !Bestaat(_motor.En(gevallen, _motor.Niet(geldend[r]))));
        _open = open;
        return ander;
    }

    private static string Tussen(IEnumerable<string> namen) => namen.ToList() is { Count: > 0 } alle ? $" ({string.Join(", ", alle)})" : "";

    private IEnumerable<Uitspraak> Voorwaarden(Regel regel)
    {
        if (regel.Voorwaarde is not { } heel)
        {
            yield break;
        }

        // An exception is only looked at where a rule may apply that it is an exception to.
        var bereikt = regel.UitzonderingOp.IsEmpty ? _motor.Altijd
            : _motor.Een(regel.UitzonderingOp.Where(r => r.Geldig.Bevat(_peildatum)).Select(r => r.Voorwaarde is null ? _motor.Altijd : _motor.Niet(_motor.Is(_vertaler.Voorwaarde(r.Voorwaarde, _zelf), Motor.Nee))));
        var waar = _motor.En(bereikt, _telt);
        var was = _vertaler.Voorwaarde(heel, _zelf);

        // Of a rule that never applies that is told, and not of each of its conditions too; where it may apply on another day, what that day says counts.
        var opAndereDag = Onderzoeksruimte.LeestPeildatum(_definitie);
        var komt = new Lazy<bool>(() => Bestaat(_motor.En(waar, _motor.Is(was, Motor.Ja))));
        var weg = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        foreach (var (deel, zonder) in Weglaatbaar(heel))
        {
            // With a part that can go, go its parts.
            if (weg.Contains(deel))
            {
                continue;
            }

            // What has no value below it, leaves a condition open: that is another thing than that it is not so.
            var nu = new Vertaler(_vertaler, _definitie) { Vervangen = (deel, zonder) }.Voorwaarde(heel, _zelf);
            _open = "";
            var overbodig = (opAndereDag || komt.Value) && !Verschilt(nu, was, waar);
            weg.UnionWith(overbodig ? deel.Alles() : []);
            yield return Over(Controlesoort.VoorwaardeDoetErToe, regel, !overbodig ? Bewijsoordeel.Bewezen : _open.Length > 0 ? Bewijsoordeel.NietBeslist : Bewijsoordeel.Weerlegd) with { Voorwaarde = deel, Toelichting = overbodig ? _open : "" };
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
                var vragers = doetErToe ? [] : Vragers(vraag.Gegeven);
                var uitspraak = Over(Controlesoort.VraagDoetErToe, _definitie, doetErToe ? Bewijsoordeel.Bewezen : Bewijsoordeel.Weerlegd) with { Gegeven = vraag.Gegeven.Naam, Herkomst = [.. vragers] };
                yield return MetZonderWaarde(uitspraak, vragers.SelectMany(d => d.AlleRegels));
            }
        }
    }

    // The definitions whose own rules look at something: who would not have it asked, has to be there.
    private ImmutableArray<Definitie> Vragers(OpenGegeven vraag) => [.. Toetseenheid.Onder([_definitie], _peildatum)
        .Where(d => d.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)).SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).Any(e => Noemt(e, vraag)))
        .OrderBy(d => d.Plaats.Source.Path, StringComparer.Ordinal).ThenBy(d => d.Plaats.Span.Start)];

    private static bool Noemt(Expr expr, OpenGegeven vraag)
    {
        if (vraag.Gegeven is { } gegeven)
        {
            return expr is FeitExpr feit && feit.Feit == gegeven.Feit && (feit.Rol is null || feit.Rol == gegeven.Rol);
        }

        var rol = expr switch { RolAanwezigExpr e => e.Rol, FeitExpr e => e.Rol, DefinitieExpr e => e.Rol, _ => null };
        return vraag.Lijst is { } lijst ? rol?.Lijst == lijst || (expr is AantalExpr aantal && aantal.Bereik.Lijst == lijst) : rol == vraag.Rol;
    }
}
