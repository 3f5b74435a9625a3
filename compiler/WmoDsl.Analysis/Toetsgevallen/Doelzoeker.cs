using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// Finds all that the cases of a decision have to show, each as the set of cases that show it. All facts are taken to be known: who knows everything, sees
/// best what decides.
/// </summary>
internal sealed class Doelzoeker
{
    // A decision that needs more rests on so many others that a minimal set would have hundreds of cases.
    private const int MeesteKnopen = Diagrammotor.GewoonMaximum;

    private readonly ImmutableArray<Aanname> _aannames;
    private readonly Toetseenheid _eenheid;
    private readonly Datum _peildatum;
    private readonly Vertaler _vertaler;
    private readonly int _wortel;
    private readonly HashSet<int> _kanZonder = [];
    private readonly Dictionary<(Dekkingsgrens, Rol?), Grenszijden> _grenzen = [];
    private readonly Dictionary<(Regel, bool), int> _metVoorwaarde = [];
    private readonly Dictionary<(Definitie, Expr), int> _doorslag = new(Verwijzing.Zelfde);
    private readonly Dictionary<(Definitie, Rol?), IReadOnlyDictionary<Regel, int>> _geldend = [];

    /// <summary>Looks at a decision.</summary>
    /// <exception cref="TeGrootException">There are too many conditions that hang together.</exception>
    public Doelzoeker(Beleid beleid, Toetseenheid eenheid, Datum peildatum)
    {
        (_eenheid, _peildatum) = (eenheid, peildatum);
        _aannames = Onderzoeksruimte.Aannames(beleid, eenheid.Wortel);

        // First to find where the thresholds are, and then once more with the values beside them apart.
        var eerst = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(MeesteKnopen), r => Verken(Vertaler(r)));
        var apart = Grenzen(Vertaler(eerst)).SelectMany(g => g.Zijden.Waarden).Distinct().ToList();
        if (apart.Count == 0)
        {
            Ruimte = eerst;
        }
        else
        {
            Ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(MeesteKnopen), r =>
            {
                Verken(Vertaler(r));
                foreach (var (gegeven, waarde) in apart)
                {
                    var (links, rechts) = (r.Termen.Van(gegeven), r.Termen.Van(waarde, gegeven.Feit.Type));
                    r.Hoogstens(links, rechts);
                    r.Hoogstens(rechts, links);
                }
            });
        }

        Motor = (Diagrammotor)Ruimte.Motor;
        _vertaler = Vertaler(Ruimte);
        (_wortel, Telt) = Lees(_vertaler);
        foreach (var (sleutel, zijden) in Grenzen(_vertaler))
        {
            _grenzen[sleutel] = zijden;
        }

        if (Ruimte.Onderwerpen.Any(o => o is Geraadpleegd))
        {
            Keten = new Keten(Ruimte, _aannames);
            var nooit = Keten.Onmogelijk().ToHashSet();
            Telt = Motor.En(Telt, Motor.Niet(Motor.Een(nooit.OrderDescending().Select(n => Motor.InCel(n.Variabele, n.Cel)))));
            _kanZonder = [.. Enumerable.Range(0, Ruimte.Onderwerpen.Count).Where(v => Ruimte.Onderwerpen[v] is Geraadpleegd besluit && !nooit.Contains((v, besluit.CelZonder)))];
        }
    }

    /// <summary>All that is under the decision, when it takes decisions that it consults for granted.</summary>
    public Keten? Keten { get; }

    /// <summary>The cases in which the decision has an outcome.</summary>
    public int Beslist => Motor.Vouw(_wortel, b => Motor.Blad(b >= 0 ? Motoren.Motor.Ja : Motoren.Motor.Nee));

    /// <summary>The cases in which the decision comes out as it does in one.</summary>
    public int Zelfde(Evaluator evaluator) => evaluator.Beslis(_eenheid.Wortel) switch
    {
        { Stand: Stand.Beslist, Waarde: { } waarde } when _eenheid.Wortel.Type.Keuzes is not null => Motor.Is(_wortel, Ruimte.Termen.Van(waarde, _eenheid.Wortel.Type)),
        { Stand: Stand.Tegenstrijdig } => Motor.Is(_wortel, Standblad.Tegenstrijdig),
        { Stand: Stand.NietGeregeld } => Motor.Is(_wortel, Standblad.NietGeregeld),
        _ => Motor.Altijd,
    };

    /// <summary>The decision that a variable takes for granted, if it can be without outcome though everything is known.</summary>
    public Geraadpleegd? KanZonder(int variabele) => Ruimte.Onderwerpen[variabele] is Geraadpleegd besluit && _kanZonder.Contains(variabele) ? besluit : null;

    /// <summary>The cases.</summary>
    public Gevallenruimte Ruimte { get; }

    /// <summary>The engine.</summary>
    public Diagrammotor Motor { get; }

    /// <summary>The cases that can be, according to the assumptions of the policy.</summary>
    public int Telt { get; }

    /// <summary>All there is to show, in the order of the policy.</summary>
    public IEnumerable<Toetsdoel> Zoek()
    {
        foreach (var uitkomst in Uitkomsten())
        {
            yield return uitkomst;
        }

        foreach (var (definitie, rol) in _eenheid.Leden)
        {
            foreach (var regel in definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)))
            {
                yield return VanRegel(definitie, rol, regel);
                foreach (var doel in Voorwaarden(definitie, rol, regel))
                {
                    yield return doel;
                }
            }
        }
    }

    // Decisions that are consulted have cases of their own; here each gives whatever it may. One that gives an amount or a date is told in terms of facts.
    private static Vertaler Vertaler(Gevallenruimte ruimte) => new(ruimte)
    {
        Los = new Losgenomen(
            besluit => besluit is { Groep: null, Type.Keuzes: not null },
            (besluit, _) => besluit.Type.Keuzes!.Waarden.Select((_, i) => ruimte.Termen.Van(new KeuzeWaarde(i), besluit.Type)).Append(Termen.Geen)),
    };

    // Also what would be with a rule absent or a condition the other way round, for that may compare what is never compared otherwise.
    private void Verken(Vertaler vertaler)
    {
        Lees(vertaler);
        foreach (var definitie in _eenheid.Leden.Select(l => l.Definitie).Distinct())
        {
            foreach (var regel in definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)))
            {
                new Vertaler(vertaler, definitie) { Zonder = regel }.Beslissing(_eenheid.Wortel, null);
                foreach (var expr in Dekkingsatoom.Van(regel).Where(a => a.Binnen.IsEmpty).Select(a => a.Voorwaarde).Append(regel.Voorwaarde).OfType<Expr>())
                {
                    new Vertaler(vertaler, definitie) { Vervangen = (expr, true) }.Beslissing(_eenheid.Wortel, null);
                    new Vertaler(vertaler, definitie) { Vervangen = (expr, false) }.Beslissing(_eenheid.Wortel, null);
                }
            }
        }
    }

    private (int Wortel, int Telt) Lees(Vertaler vertaler)
    {
        var wortel = vertaler.Beslissing(_eenheid.Wortel, null);
        foreach (var (definitie, rol) in _eenheid.Leden)
        {
            vertaler.Beslissing(definitie, rol);
        }

        return (wortel, Onderzoeksruimte.Telt(vertaler, _aannames));
    }

    // ---------------------------------------------------------------------------------------------------------------- outcomes and rules

    private IEnumerable<Toetsdoel> Uitkomsten()
    {
        var wortel = _eenheid.Wortel;
        var type = wortel.Type;
        if (wortel.Soort == Definitiesoort.Besluit && type.Keuzes is { } keuzes)
        {
            for (var i = 0; i < keuzes.Waarden.Length; i++)
            {
                var waarde = new KeuzeWaarde(i);
                yield return Uitkomst($"uitkomst {waarde.Tekst(type)}", waarde.Tekst(type), Ruimte.Termen.Van(waarde, type), e => e.Beslis(wortel) is { Stand: Stand.Beslist } b && b.Waarde == waarde)
                    ?? Doel(Doelsoort.Uitkomst, wortel, null, wortel.Plaats, $"uitkomst {waarde.Tekst(type)}", Motor.Nooit, Motor.Nooit, "", "Geen geval heeft deze uitkomst.");
            }
        }

        foreach (var (blad, tekst, stand) in new[]
        {
            (Standblad.Tegenstrijdig, "tegenstrijdig", Stand.Tegenstrijdig),
            (Standblad.NietGeregeld, "niet geregeld", Stand.NietGeregeld),
            (Standblad.Opengelaten, "uitdrukkelijk niet geregeld", Stand.NietGeregeld),
            (Standblad.Onbekend, "niet te beslissen, hoewel alles bekend is", Stand.Onbekend),
        })
        {
            if (Uitkomst(tekst, tekst, blad, e => e.Beslis(wortel) is var b && b.Stand == stand && b.IsOpengelaten == (blad == Standblad.Opengelaten)) is { } doel)
            {
                yield return doel;
            }
        }
    }

    private Toetsdoel? Uitkomst(string tekst, string kort, int blad, Func<Evaluator, bool> geraakt)
    {
        var gevallen = Motor.En(Telt, Motor.Is(_wortel, blad));
        return gevallen == Motor.Nooit || (blad < 0 && Keten?.IsNooit(gevallen) == true) ? null : Doel(Doelsoort.Uitkomst, _eenheid.Wortel, null, _eenheid.Wortel.Plaats, tekst, gevallen, gevallen, "", "") with { Kort = kort, Geraakt = geraakt };
    }

    private Toetsdoel VanRegel(Definitie definitie, Rol? rol, Regel regel)
    {
        var eigen = regel.Plaats == definitie.Plaats;
        var tekst = eigen ? $"'{definitie.Naam}'{VanWie(rol)} heeft een waarde" : regel == definitie.Anders ? $"'anders' van '{definitie.Naam}'{VanWie(rol)}" : $"regel '{regel.Naam}'{VanWie(rol)}";
        if (eigen && regel.Waarde is LiteralExpr literal)
        {
            tekst = $"'{definitie.Naam}'{VanWie(rol)} is {literal.Waarde.Tekst(literal.Type)}";
        }

        // A ground: it applies, and what it gives is what comes out.
        var beslissing = _vertaler.Beslissing(definitie, rol);
        var dezelfde = regel.IsNietGeregeld ? Motor.Is(beslissing, Standblad.Opengelaten) : Motor.Vouw(beslissing, _vertaler.Waarde(regel.Waarde, rol), (b, w) => Motor.Blad(b >= 0 && b == w ? Motoren.Motor.Ja : Motoren.Motor.Nee));
        if (!_geldend.TryGetValue((definitie, rol), out var geldend))
        {
            _geldend[(definitie, rol)] = geldend = _vertaler.Geldend(definitie, rol);
        }

        var grond = geldend.TryGetValue(regel, out var geldt) ? Motor.Alle([Telt, Gevraagd(rol), geldt, dezelfde]) : Motor.Nooit;
        // Without it is as if its condition were never so.
        var zonder = regel.Voorwaarde is not null && definitie.Groep is null ? MetVoorwaarde(definitie, regel, false) : new Vertaler(_vertaler, definitie) { Zonder = regel }.Beslissing(_eenheid.Wortel, null);
        var doorslag = Motor.En(grond, Anders(_wortel, zonder));
        return Doel(Doelsoort.Regel, definitie, rol, regel.Plaats, tekst, doorslag, grond, "Zonder deze regel komt er overal hetzelfde uit.", "Deze regel draagt in geen enkel geval de uitkomst.") with
        {
            Regel = regel,
            Kort = eigen ? "" : regel == definitie.Anders ? (definitie == _eenheid.Wortel ? "geen regel van toepassing" : $"geen regel van {definitie.Naam}{VanWie(rol)} van toepassing") : regel.Naam + VanWie(rol),
            Geraakt = e => IsEr(e, rol) && e.Beslis(definitie, rol) is { GrondenZeker: true } b && (b.Stand == Stand.Beslist || b.IsOpengelaten) && b.Gronden.Contains(regel),
        };
    }

    // ---------------------------------------------------------------------------------------------------------------- conditions and thresholds

    private IEnumerable<Toetsdoel> Voorwaarden(Definitie definitie, Rol? rol, Regel regel)
    {
        foreach (var atoom in Dekkingsatoom.Van(regel))
        {
            var (ja, nee) = Kanten(atoom, rol, _vertaler);
            var doorslag = Doorslag(definitie, rol, regel, atoom);
            var tekst = atoom.Tekst;
            yield return Kant(Doelsoort.VoorwaardeJa, ja, $"'{tekst}'{VanWie(rol)} is ja", tekst + VanWie(rol), Drie.Ja);
            yield return Kant(Doelsoort.VoorwaardeNee, nee, $"'{tekst}'{VanWie(rol)} is nee", $"niet: {tekst}{VanWie(rol)}", Drie.Nee);
            foreach (var grens in Dekkingsgrens.Van(atoom.Voorwaarde))
            {
                foreach (var doel in Grens(definitie, rol, atoom, grens, doorslag))
                {
                    yield return doel;
                }
            }

            Toetsdoel Kant(Doelsoort soort, int kant, string wat, string kort, Drie waarde)
            {
                var hier = Motor.En(Telt, kant);
                return Doel(soort, definitie, rol, atoom.Voorwaarde.Plaats, wat, Motor.En(hier, doorslag), hier, $"Deze voorwaarde verandert in haar eentje nooit wat er uitkomt bij '{_eenheid.Wortel.Naam}'.", "Dit komt in geen enkel geval voor.") with
                {
                    Kort = kort,
                    Geraakt = e => IsEr(e, rol) && atoom.Exemplaren(l => e.Aanwezig(l) == Drie.Ja).Any(v => e.Voorwaarde(v, rol) == waarde),
                };
            }
        }
    }

    private IEnumerable<Toetsdoel> Grens(Definitie definitie, Rol? rol, Dekkingsatoom atoom, Dekkingsgrens grens, int doorslag)
    {
        if (!_grenzen.TryGetValue((grens, rol), out var zijden))
        {
            yield break;
        }

        var tekst = atoom.Tekst;
        foreach (var zijde in new[] { Zijde.Onder, Zijde.Op, Zijde.Boven })
        {
            if (!zijden.PerZijde.TryGetValue(zijde, out var hier))
            {
                continue;
            }

            var waar = Motor.En(Telt, hier.Gevallen);
            var doel = Doel(Doelsoort.Grens, definitie, rol, atoom.Voorwaarde.Plaats, $"'{tekst}'{VanWie(rol)}: {hier.Tekst}", Motor.En(waar, doorslag), waar, $"Deze grens verandert nooit wat er uitkomt bij '{_eenheid.Wortel.Naam}'.", "Deze waarde komt hier niet voor.");
            yield return (zijden.Reden.Length > 0 ? doel with { Kracht = Doelkracht.NietGevonden, Reden = zijden.Reden } : doel) with
            {
                Kort = hier.Tekst,
                Geraakt = e => IsEr(e, rol) && atoom.Exemplaren(l => e.Aanwezig(l) == Drie.Ja).Any(v => OpZijde(e, v, grens, rol, zijde)),
            };
        }
    }

    private static bool OpZijde(Evaluator e, Expr voorwaarde, Dekkingsgrens grens, Rol? rol, Zijde zijde) =>
        !voorwaarde.OptioneleRollen(rol).Any(r => e.Aanwezig(r) != Drie.Ja)
        && Dekkingsgrens.Van(voorwaarde).Any(g => g.Soort == grens.Soort && e.Bereken(g.Getoetst, rol) is { } getoetst && e.Bereken(g.Bij, rol) is { } bij && g.Kant(getoetst, bij) == zijde);

    // The cases in which it is ja, and in which it is nee; of the members of a list: of one that is there.
    private (int Ja, int Nee) Kanten(Dekkingsatoom atoom, Rol? rol, Vertaler vertaler)
    {
        var (ja, nee) = (Motor.Nooit, Motor.Nooit);
        foreach (var lid in Leden(atoom))
        {
            var waarheid = vertaler.Voorwaarde(lid.Voorwaarde, rol);
            ja = Motor.Of(ja, Motor.En(lid.IsEr, Motor.Is(waarheid, Motoren.Motor.Ja)));
            nee = Motor.Of(nee, Motor.En(lid.IsEr, Motor.Is(waarheid, Motoren.Motor.Nee)));
        }

        return (Motor.En(Gevraagd(rol), ja), Motor.En(Gevraagd(rol), nee));

        // The same condition about each member it can be about, with whether that one is there.
        IEnumerable<(Expr Voorwaarde, int IsEr)> Leden(Dekkingsatoom a) => a.Binnen.Aggregate(
            (IEnumerable<(Expr Voorwaarde, int IsEr)>)[(a.Voorwaarde, Motor.Altijd)],
            (exprs, bereik) => exprs.SelectMany(e => bereik.Lijst.Leden.Select(lid => (e.Voorwaarde.Vervang(bereik.Lid, lid), Motor.En(e.IsEr, Motor.Is(Ruimte.Aanwezig(lid, null), Motoren.Motor.Ja))))));
    }

    // The cases in which a condition decides: the other way round, something else comes out. Of what is said of the members of a list, that whole sentence
    // decides.
    private int Doorslag(Definitie definitie, Rol? rol, Regel regel, Dekkingsatoom atoom)
    {
        var expr = atoom.Voorwaarde;
        if (!atoom.Binnen.IsEmpty)
        {
            return Motor.Altijd;
        }

        if (!_doorslag.TryGetValue((definitie, expr), out var doorslag))
        {
            _doorslag[(definitie, expr)] = doorslag = ViaRegel() ?? Anders(Met(true).Beslissing(_eenheid.Wortel, null), Met(false).Beslissing(_eenheid.Wortel, null));
        }

        return Motor.En(doorslag, Gevraagd(rol));

        Vertaler Met(bool waarde) => new(_vertaler, definitie) { Vervangen = (expr, waarde) };

        // Where it decides whether the whole condition is so, and that decides what comes out: what the whole condition decides is seen once for all its parts.
        int? ViaRegel()
        {
            if (definitie.Groep is not null || regel.Voorwaarde is not { } heel || !Dekkingsatoom.Van(heel).Any(a => ReferenceEquals(a.Voorwaarde, expr)))
            {
                return null;
            }

            var (ja, nee) = (Met(true).Voorwaarde(heel, null), Met(false).Voorwaarde(heel, null));
            return Motor.Bladeren(ja).Concat(Motor.Bladeren(nee)).Contains(Motoren.Motor.Onbekend)
                ? null
                : Motor.En(Anders(ja, nee), Anders(MetVoorwaarde(definitie, regel, true), MetVoorwaarde(definitie, regel, false)));
        }
    }

    // What comes out when the condition of a rule is always so, or never.
    private int MetVoorwaarde(Definitie definitie, Regel regel, bool waarde)
    {
        if (!_metVoorwaarde.TryGetValue((regel, waarde), out var wortel))
        {
            _metVoorwaarde[(regel, waarde)] = wortel = new Vertaler(_vertaler, definitie) { Vervangen = (regel.Voorwaarde!, waarde) }.Beslissing(_eenheid.Wortel, null);
        }

        return wortel;
    }

    // Of somebody who is not there, no rule is looked at.
    private int Gevraagd(Rol? rol) => rol is null ? Motor.Altijd : Motor.Is(Ruimte.Aanwezig(rol, null), Motoren.Motor.Ja);

    private int Anders(int f, int g) => f == g ? Motor.Nooit : Motor.Vouw(f, g, (a, b) => Motor.Blad(a == b ? Motoren.Motor.Nee : Motoren.Motor.Ja));

    private Toetsdoel Doel(Doelsoort soort, Definitie definitie, Rol? rol, Plaats plaats, string tekst, int beslist, int hier, string nietDoorslaggevend, string onmogelijk) =>
        beslist != Motor.Nooit ? new(soort, definitie, rol, plaats, tekst, Doelkracht.Doorslaggevend, "") { Gevallen = beslist, Hier = hier, NietDoorslaggevend = nietDoorslaggevend }
        : hier != Motor.Nooit ? new(soort, definitie, rol, plaats, tekst, Doelkracht.Voorkomend, nietDoorslaggevend) { Gevallen = hier, Hier = hier }
        : new(soort, definitie, rol, plaats, tekst, Doelkracht.Onmogelijk, onmogelijk) { Gevallen = hier, Hier = hier };

    // ---------------------------------------------------------------------------------------------------------------- thresholds

    private IEnumerable<((Dekkingsgrens, Rol?) Sleutel, Grenszijden Zijden)> Grenzen(Vertaler vertaler)
    {
        foreach (var (definitie, rol) in _eenheid.Leden)
        {
            foreach (var atoom in definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)).SelectMany(Dekkingsatoom.Van))
            {
                foreach (var (grens, i) in Dekkingsgrens.Van(atoom.Voorwaarde).Select((g, i) => (g, i)))
                {
                    // Of the members of a list: of the first, who is there when anybody is.
                    var eerste = atoom.Binnen.Aggregate(atoom.Voorwaarde, (e, bereik) => e.Vervang(bereik.Lid, bereik.Lijst.Leden[0]));
                    var leden = atoom.Binnen.Select(b => b.Lijst.Leden[0]).Concat(rol is null ? [] : [rol]).Concat(eerste.OptioneleRollen(rol)).Distinct();
                    yield return ((grens, rol), Grenszijden.Van(vertaler, Dekkingsgrens.Van(eerste).ElementAt(i), rol, leden));
                }
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- words and facts

    private static bool IsEr(Evaluator evaluator, Rol? rol) => rol is null || evaluator.Aanwezig(rol) == Drie.Ja;

    private static string VanWie(Rol? rol) => rol is null ? "" : " van " + rol.Naam;

    private sealed class Verwijzing : IEqualityComparer<(Definitie, Expr)>
    {
        public static readonly Verwijzing Zelfde = new();

        public bool Equals((Definitie, Expr) x, (Definitie, Expr) y) => x.Item1 == y.Item1 && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Definitie, Expr) obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Item2);
    }
}
