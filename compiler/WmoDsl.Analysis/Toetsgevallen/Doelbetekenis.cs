using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// When a case shows something, as conditions for whatever engine the translator has: so what one engine makes of it, can be held against another. All facts are taken to be
/// known: who knows everything, sees best what decides.
/// </summary>
internal sealed class Doelbetekenis
{
    private readonly Vertaler _vertaler;
    private readonly Toetseenheid _eenheid;
    private readonly Motor _motor;
    private readonly ImmutableArray<(DefinitieExpr Mits, int Kan)> _plichten;
    private readonly Dictionary<(Regel, bool), Afloop> _metVoorwaarde = [];
    private readonly Dictionary<Expr, int> _doorslag = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Definitie, Rol?), IReadOnlyDictionary<Regel, int>> _geldend = [];

    /// <summary>For one decision or concept, with what is tested with it.</summary>
    /// <param name="vertaler">The translator; its space must have been explored with <see cref="Verken"/>.</param>
    /// <param name="eenheid">What is tested together.</param>
    /// <param name="aannames">The assumptions that speak of it.</param>
    public Doelbetekenis(Vertaler vertaler, Toetseenheid eenheid, ImmutableArray<Aanname> aannames)
    {
        (_vertaler, _eenheid, _motor) = (vertaler, eenheid, vertaler.Ruimte.Motor);
        (Wortel, Telt) = (vertaler.Beslissing(eenheid.Wortel, null), Lees(vertaler, eenheid, aannames));
        _plichten = [.. Toetseenheid.Plichten(eenheid.Wortel, vertaler.Ruimte.Peildatum).Select(p => (p.Mits, p.Regel is { } regel ? Grond(eenheid.Wortel, null, regel) : Komt(p.Gevolg!)))];
    }

    /// <summary>The translator.</summary>
    public Vertaler Vertaler => _vertaler;

    /// <summary>What comes out.</summary>
    public int Wortel { get; }

    /// <summary>The cases that can be, according to the assumptions of the policy.</summary>
    public int Telt { get; }

    /// <summary>
    /// Asks all that can be asked here; also what would be with a rule absent or a condition the other way round, for that may compare what is never compared otherwise.
    /// </summary>
    public static void Verken(Vertaler vertaler, Toetseenheid eenheid, ImmutableArray<Aanname> aannames)
    {
        Lees(vertaler, eenheid, aannames);
        foreach (var definitie in eenheid.Leden.Select(l => l.Definitie).Distinct())
        {
            foreach (var regel in definitie.AlleRegels.Where(r => r.Geldig.Bevat(vertaler.Ruimte.Peildatum)))
            {
                if (!KanBeide(vertaler, definitie, regel.Voorwaarde))
                {
                    Lees(new Vertaler(vertaler, definitie) { Zonder = regel }, eenheid);
                }

                foreach (var expr in Dekkingsatoom.Van(regel).Where(a => a.Binnen.IsEmpty).Select(a => a.Voorwaarde).Append(regel.Voorwaarde).OfType<Expr>().Where(e => !KanBeide(vertaler, definitie, e)))
                {
                    Lees(new Vertaler(vertaler, definitie) { Vervangen = (expr, true) }, eenheid);
                    Lees(new Vertaler(vertaler, definitie) { Vervangen = (expr, false) }, eenheid);
                }
            }
        }
    }

    // Who explores, goes both ways of a condition that can be ja and nee: what is asked when it is either was asked already.
    private static bool KanBeide(Vertaler vertaler, Definitie definitie, Expr? voorwaarde) =>
        definitie.Groep is null && voorwaarde is not null && vertaler.Ruimte.Motor.Bladeren(vertaler.Voorwaarde(voorwaarde, null)) is var bladeren && bladeren.Contains(Motor.Ja) && bladeren.Contains(Motor.Nee);

    /// <summary>The cases that show a target: in which it decides, or only occurs when it never decides.</summary>
    public int Toont(Toetsdoel doel) => _motor.En(doel.Betekenis.Hier(this), doel.Kracht == Doelkracht.Doorslaggevend ? doel.Betekenis.Doorslag(this) : _motor.Altijd);

    /// <summary>All cases.</summary>
    public int Altijd => _motor.Altijd;

    /// <summary>The cases in which it comes out as a value, a choice.</summary>
    public int Uitkomst(KeuzeWaarde waarde) => _motor.Is(Wortel, _vertaler.Ruimte.Termen.Van(waarde, _eenheid.Wortel.Type));

    /// <summary>The cases in which it comes out without value, in one way of <see cref="Standblad"/>.</summary>
    public int Uitkomst(int stand) => _motor.Is(Wortel, stand);

    /// <summary>The cases in which a rule is a ground: it applies, and what it gives is what comes out.</summary>
    public int Grond(Definitie definitie, Rol? rol, Regel regel)
    {
        if (!_geldend.TryGetValue((definitie, rol), out var geldend))
        {
            _geldend[(definitie, rol)] = geldend = _vertaler.Geldend(definitie, rol);
        }

        if (!geldend.TryGetValue(regel, out var geldt))
        {
            return _motor.Nooit;
        }

        var beslissing = _vertaler.Beslissing(definitie, rol);
        var dezelfde = regel.IsNietGeregeld
            ? _motor.Is(beslissing, Standblad.Opengelaten)
            : _motor.Vouw(beslissing, _vertaler.Waarde(regel.Waarde, rol), (b, w) => _motor.Blad(b >= 0 && b == w ? Motor.Ja : Motor.Nee));
        return _motor.Alle([KanKomen(definitie), Gevraagd(rol), geldt, dezelfde]);
    }

    /// <summary>The cases in which something else would come out without a rule.</summary>
    public int Doorslag(Definitie definitie, Regel regel) =>
        // Without it is as if its condition were never so.
        Anders(Loopt(_vertaler), regel.Voorwaarde is not null && definitie.Groep is null ? MetVoorwaarde(definitie, regel, false) : Loopt(new Vertaler(_vertaler, definitie) { Zonder = regel }));

    // The cases in which a duty of which a definition is the condition, would come if that were ja; all cases for any other definition.
    private int KanKomen(Definitie mits) => mits.VoorPlicht is null ? _motor.Altijd : _motor.Een(_plichten.Where(p => p.Mits.Definitie == mits).Select(p => p.Kan));

    /// <summary>The cases in which a condition is ja, or is nee; of the members of a list: of one that is there.</summary>
    public int Kant(Dekkingsatoom atoom, Rol? rol, bool waarde)
    {
        var (ruimte, kant) = (_vertaler.Ruimte, _motor.Nooit);
        foreach (var (voorwaarde, isEr) in Leden())
        {
            kant = _motor.Of(kant, _motor.En(isEr, _motor.Is(_vertaler.Voorwaarde(voorwaarde, rol), waarde ? Motor.Ja : Motor.Nee)));
        }

        return _motor.En(Gevraagd(rol), kant);

        // The same condition about each member it can be about, with whether that one is there.
        IEnumerable<(Expr Voorwaarde, int IsEr)> Leden() => atoom.Binnen.Aggregate(
            (IEnumerable<(Expr Voorwaarde, int IsEr)>)[(atoom.Voorwaarde, _motor.Altijd)],
            (exprs, bereik) => exprs.SelectMany(e => bereik.Lijst.Leden.Select(lid => (e.Voorwaarde.Vervang(bereik.Lid, lid), _motor.En(e.IsEr, _motor.Is(ruimte.Aanwezig(lid, null), Motor.Ja))))));
    }

    /// <summary>
    /// The cases in which a condition decides: the other way round, something else comes out. Of what is said of the members of a list, that whole sentence decides.
    /// </summary>
    public int Doorslag(Definitie definitie, Rol? rol, Regel regel, Dekkingsatoom atoom)
    {
        var expr = atoom.Voorwaarde;
        if (!atoom.Binnen.IsEmpty)
        {
            return _motor.Altijd;
        }

        if (!_doorslag.TryGetValue(expr, out var doorslag))
        {
            _doorslag[expr] = doorslag = ViaRegel() ?? Anders(Loopt(Met(true)), Loopt(Met(false)));
        }

        return _motor.En(doorslag, Gevraagd(rol));

        Vertaler Met(bool waarde) => new(_vertaler, definitie) { Vervangen = (expr, waarde) };

        // Where it decides whether the whole condition is so, and that decides what comes out: what the whole condition decides is seen once for all its parts.
        int? ViaRegel()
        {
            if (definitie.Groep is not null || regel.Voorwaarde is not { } heel || !Dekkingsatoom.Van(heel).Any(a => ReferenceEquals(a.Voorwaarde, expr)))
            {
                return null;
            }

            var (ja, nee) = (Met(true).Voorwaarde(heel, null), Met(false).Voorwaarde(heel, null));
            return _motor.Bladeren(ja).Concat(_motor.Bladeren(nee)).Contains(Motor.Onbekend)
                ? null
                : _motor.En(_motor.Verschil(ja, nee), Anders(MetVoorwaarde(definitie, regel, true), MetVoorwaarde(definitie, regel, false)));
        }
    }

    /// <summary>The cases that stand in one of some ways beside a threshold.</summary>
    public int Een(IEnumerable<Grensplek> plekken) => _motor.Een(plekken.Select(p => p.Gevallen(_vertaler)));

    private static int Lees(Vertaler vertaler, Toetseenheid eenheid, ImmutableArray<Aanname> aannames)
    {
        Lees(vertaler, eenheid);
        foreach (var (definitie, rol) in eenheid.Leden)
        {
            vertaler.Beslissing(definitie, rol);
        }

        return Onderzoeksruimte.Telt(vertaler, aannames);
    }

    private static Afloop Lees(Vertaler vertaler, Toetseenheid eenheid) => new(
        vertaler.Beslissing(eenheid.Wortel, null),
        [.. Toetseenheid.Plichten(eenheid.Wortel, vertaler.Ruimte.Peildatum).Select(p => vertaler.Voorwaarde(p.Mits, null))]);

    private Afloop Loopt(Vertaler vertaler) => Lees(vertaler, _eenheid);

    // The cases in which something of a decision comes with what comes out.
    private int Komt(Gevolg gevolg) => _motor.Een(Enumerable.Range(0, _eenheid.Wortel.Type.Keuzes?.Waarden.Length ?? 0).Where(gevolg.KomtBij).Select(i => Uitkomst(new KeuzeWaarde(i))));

    // What comes out when the condition of a rule is always so, or never.
    private Afloop MetVoorwaarde(Definitie definitie, Regel regel, bool waarde)
    {
        if (!_metVoorwaarde.TryGetValue((regel, waarde), out var afloop))
        {
            _metVoorwaarde[(regel, waarde)] = afloop = Loopt(new Vertaler(_vertaler, definitie) { Vervangen = (regel.Voorwaarde!, waarde) });
        }

        return afloop;
    }

    // Of somebody who is not there, no rule is looked at.
    private int Gevraagd(Rol? rol) => rol is null ? _motor.Altijd : _motor.Is(_vertaler.Ruimte.Aanwezig(rol, null), Motor.Ja);

    private int Anders(Afloop een, Afloop ander) =>
        _motor.Of(_motor.Verschil(een.Uitkomst, ander.Uitkomst), _motor.Een(_plichten.Select((p, i) => _motor.En(p.Kan, _motor.Verschil(een.Plichten[i], ander.Plichten[i])))));

    // What comes of it: an outcome, and of each duty with a condition of its own whether that holds. A duty that cannot come is nobody's, whatever its condition.
    private readonly record struct Afloop(int Uitkomst, ImmutableArray<int> Plichten);
}
