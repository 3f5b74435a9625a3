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
    private readonly Toetseenheid _eenheid;
    private readonly Datum _peildatum;
    private readonly ImmutableArray<Aanname> _aannames;
    private readonly Doelbetekenis _betekenis;
    private readonly HashSet<int> _kanZonder = [];
    private readonly Dictionary<(Dekkingsgrens, Rol?), Grenszijden> _grenzen = [];

    /// <summary>Looks at a decision.</summary>
    /// <exception cref="TeGrootException">There are too many conditions that hang together.</exception>
    public Doelzoeker(Beleid beleid, Toetseenheid eenheid, Datum peildatum)
    {
        (_eenheid, _peildatum) = (eenheid, peildatum);
        var aannames = Onderzoeksruimte.Aannames(beleid, eenheid.Wortel);

        // First to find where the thresholds are, and then once more with the values beside them apart.
        Ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(), r => Doelbetekenis.Verken(Vertaler(r), eenheid, aannames));
        foreach (var (sleutel, zijden) in Grenzen(Vertaler(Ruimte)))
        {
            _grenzen[sleutel] = zijden;
        }

        var plekken = _grenzen.Values.SelectMany(z => z.PerZijde.Values).SelectMany(z => z.Plekken).ToList();
        if (plekken.Count > 0)
        {
            Ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(), r => Verken(Vertaler(r)));
        }

        Motor = (Diagrammotor)Ruimte.Motor;
        _betekenis = new Doelbetekenis(Vertaler(Ruimte), eenheid, aannames);
        Telt = _betekenis.Telt;
        _aannames = aannames;
        if (Ruimte.Onderwerpen.Any(o => o is Geraadpleegd))
        {
            Keten = new Keten(Ruimte, aannames);
            Onmogelijk = [.. Keten.Onmogelijk()];
            var nooit = Onmogelijk.ToHashSet();
            Telt = Motor.En(Telt, Motor.Niet(Motor.Een(nooit.OrderDescending().Select(n => Motor.InCel(n.Variabele, n.Cel)))));
            _kanZonder = [.. Enumerable.Range(0, Ruimte.Onderwerpen.Count).Where(v => Ruimte.Onderwerpen[v] is Geraadpleegd besluit && !nooit.Contains((v, besluit.CelZonder)))];
        }

        void Verken(Vertaler vertaler)
        {
            Doelbetekenis.Verken(vertaler, eenheid, aannames);
            plekken.ForEach(p => p.Gevallen(vertaler));
        }
    }

    /// <summary>All that is under the decision, when it takes decisions that it consults for granted.</summary>
    public Keten? Keten { get; }

    /// <summary>The ways in which the decisions that are taken for granted never come out, as cells.</summary>
    public ImmutableArray<(int Variabele, int Cel)> Onmogelijk { get; } = [];

    /// <summary>What comes out.</summary>
    public int Wortel => _betekenis.Wortel;

    /// <summary>The cases in which the decision has an outcome.</summary>
    public int Beslist => Motor.Vouw(_betekenis.Wortel, b => Motor.Blad(b >= 0 ? Motoren.Motor.Ja : Motoren.Motor.Nee));

    /// <summary>The cases in which the decision comes out as it does in one.</summary>
    public int Zelfde(Evaluator evaluator) => evaluator.Beslis(_eenheid.Wortel) switch
    {
        { Stand: Stand.Beslist, Waarde: { } waarde } when _eenheid.Wortel.Type.Keuzes is not null => Motor.Is(_betekenis.Wortel, Ruimte.Termen.Van(waarde, _eenheid.Wortel.Type)),
        { Stand: Stand.Tegenstrijdig } => _betekenis.Uitkomst(Standblad.Tegenstrijdig),
        { Stand: Stand.NietGeregeld } => _betekenis.Uitkomst(Standblad.NietGeregeld),
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

    /// <summary>The same meaning on another engine, a circuit: the same cases, with the same cells and terms.</summary>
    public Doelbetekenis OpCircuit() => new(Vertaler(Ruimte.Op(new Circuitmotor())), _eenheid, _aannames);

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
                yield return Uitkomst($"uitkomst {waarde.Tekst(type)}", waarde.Tekst(type), b => b.Uitkomst(waarde), e => e.Beslis(wortel) is { Stand: Stand.Beslist } b && b.Waarde == waarde);
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
            // That these do not occur, is as it should be.
            var doel = Uitkomst(tekst, tekst, b => b.Uitkomst(blad), e => e.Beslis(wortel) is var b && b.Stand == stand && b.IsOpengelaten == (blad == Standblad.Opengelaten));
            if (doel.Kracht != Doelkracht.Onmogelijk && Keten?.IsNooit(doel.Gevallen) != true)
            {
                yield return doel;
            }
        }
    }

    private Toetsdoel Uitkomst(string tekst, string kort, Func<Doelbetekenis, int> hier, Func<Evaluator, bool> geraakt) =>
        Doel(Doelsoort.Uitkomst, _eenheid.Wortel, null, _eenheid.Wortel.Plaats, tekst, hier, null, "", "Geen geval heeft deze uitkomst.") with { Kort = kort, Geraakt = geraakt };

    private Toetsdoel VanRegel(Definitie definitie, Rol? rol, Regel regel)
    {
        var eigen = regel.Plaats == definitie.Plaats;
        var tekst = eigen ? $"'{definitie.Naam}'{VanWie(rol)} heeft een waarde" : regel == definitie.Anders ? $"'anders' van '{definitie.Naam}'{VanWie(rol)}" : $"regel '{regel.Naam}'{VanWie(rol)}";
        if (eigen && regel.Waarde is LiteralExpr literal)
        {
            tekst = $"'{definitie.Naam}'{VanWie(rol)} is {literal.Waarde.Tekst(literal.Type)}";
        }

        if (definitie.VoorPlicht is { } plicht)
        {
            tekst = (regel == definitie.Anders ? "geen " : "") + plicht;
        }

        return Doel(
            Doelsoort.Regel, definitie, rol, regel.Plaats, tekst, b => b.Grond(definitie, rol, regel), b => b.Doorslag(definitie, regel),
            "Zonder deze regel komt er overal hetzelfde uit.", "Deze regel draagt in geen enkel geval de uitkomst.") with
        {
            Regel = regel,
            Kort = definitie.VoorPlicht is not null ? tekst : eigen ? "" : regel == definitie.Anders ? (definitie == _eenheid.Wortel ? "geen regel van toepassing" : $"geen regel van {definitie.Naam}{VanWie(rol)} van toepassing") : regel.Naam + VanWie(rol),
            Geraakt = e => IsEr(e, rol) && e.Beslis(definitie, rol) is { GrondenZeker: true } b && (b.Stand == Stand.Beslist || b.IsOpengelaten) && b.Gronden.Contains(regel) && KanKomen(e, definitie),
        };
    }

    // Whether a duty of which a definition is the condition, would come if that were ja.
    private bool KanKomen(Evaluator e, Definitie mits) => mits.VoorPlicht is null
        || (e.Beslis(_eenheid.Wortel) is { Stand: Stand.Beslist } beslissing && Uitkomstgevolgen.Mogelijk(_eenheid.Wortel, beslissing).Any(v => v.Mits?.Definitie == mits));

    // ---------------------------------------------------------------------------------------------------------------- conditions and thresholds

    private IEnumerable<Toetsdoel> Voorwaarden(Definitie definitie, Rol? rol, Regel regel)
    {
        foreach (var atoom in Dekkingsatoom.Van(regel))
        {
            var tekst = atoom.Tekst;
            yield return Kant(Doelsoort.VoorwaardeJa, $"'{tekst}'{VanWie(rol)} is ja", tekst + VanWie(rol), waarde: true);
            yield return Kant(Doelsoort.VoorwaardeNee, $"'{tekst}'{VanWie(rol)} is nee", $"niet: {tekst}{VanWie(rol)}", waarde: false);
            foreach (var grens in Dekkingsgrens.Alle(atoom.Voorwaarde))
            {
                foreach (var doel in Grens(definitie, rol, regel, atoom, grens))
                {
                    yield return doel;
                }
            }

            Toetsdoel Kant(Doelsoort soort, string wat, string kort, bool waarde) =>
                Doel(
                    soort, definitie, rol, atoom.Voorwaarde.Plaats, wat, b => b.Kant(atoom, rol, waarde), b => b.Doorslag(definitie, rol, regel, atoom),
                    $"Deze voorwaarde verandert in haar eentje nooit wat er uitkomt bij '{_eenheid.Wortel.Naam}'.", "Dit komt in geen enkel geval voor.") with
                {
                    Kort = kort,
                    Geraakt = e => IsEr(e, rol) && atoom.Exemplaren(l => e.Aanwezig(l) == Drie.Ja).Any(v => e.Voorwaarde(v, rol) == (waarde ? Drie.Ja : Drie.Nee)),
                };
        }
    }

    private IEnumerable<Toetsdoel> Grens(Definitie definitie, Rol? rol, Regel regel, Dekkingsatoom atoom, Dekkingsgrens grens)
    {
        if (!_grenzen.TryGetValue((grens, rol), out var zijden))
        {
            yield break;
        }

        foreach (var zijde in new[] { Zijde.Onder, Zijde.Op, Zijde.Boven })
        {
            if (zijden.PerZijde.TryGetValue(zijde, out var hier))
            {
                yield return Doel(
                    Doelsoort.Grens, definitie, rol, atoom.Voorwaarde.Plaats, $"'{atoom.Tekst}'{VanWie(rol)}: {hier.Tekst}",
                    b => b.Een(hier.Plekken), b => b.Doorslag(definitie, rol, regel, atoom),
                    $"Deze grens verandert nooit wat er uitkomt bij '{_eenheid.Wortel.Naam}'.", "Deze waarde komt hier niet voor.") with
                {
                    Kort = hier.Tekst,
                    Geraakt = e => IsEr(e, rol) && atoom.Exemplaren(l => e.Aanwezig(l) == Drie.Ja).Any(v => OpZijde(e, v, grens, rol, zijde)),
                };
            }
        }
    }

    private static bool OpZijde(Evaluator e, Expr voorwaarde, Dekkingsgrens grens, Rol? rol, Zijde zijde) =>
        !voorwaarde.OptioneleRollen(rol).Any(r => e.Aanwezig(r) != Drie.Ja)
        && Dekkingsgrens.Alle(voorwaarde).Any(g => g.Soort == grens.Soort && e.Bereken(g.Getoetst, rol) is { } getoetst && e.Bereken(g.Bij, rol) is { } bij && g.Kant(getoetst, bij) == zijde);

    private Toetsdoel Doel(
        Doelsoort soort, Definitie definitie, Rol? rol, Plaats plaats, string tekst, Func<Doelbetekenis, int> hier, Func<Doelbetekenis, int>? doorslag, string nietDoorslaggevend, string onmogelijk)
    {
        var waar = Motor.En(Telt, hier(_betekenis));
        var beslist = doorslag is null ? waar : Motor.En(waar, doorslag(_betekenis));
        var doel = new Toetsdoel(soort, definitie, rol, plaats, tekst, Doelkracht.Doorslaggevend, "")
        {
            Gevallen = beslist,
            Hier = waar,
            NietDoorslaggevend = nietDoorslaggevend,
            Betekenis = (hier, doorslag ?? (b => b.Altijd)),
        };
        return beslist != Motor.Nooit ? doel
            : waar != Motor.Nooit ? doel with { Kracht = Doelkracht.Voorkomend, Reden = nietDoorslaggevend, Gevallen = waar }
            : doel with { Kracht = Doelkracht.Onmogelijk, Reden = onmogelijk };
    }

    // ---------------------------------------------------------------------------------------------------------------- thresholds

    private IEnumerable<((Dekkingsgrens, Rol?) Sleutel, Grenszijden Zijden)> Grenzen(Vertaler vertaler)
    {
        foreach (var (definitie, rol) in _eenheid.Leden)
        {
            foreach (var atoom in definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)).SelectMany(Dekkingsatoom.Van))
            {
                foreach (var (grens, i) in Dekkingsgrens.Alle(atoom.Voorwaarde).Select((g, i) => (g, i)))
                {
                    // Of the members of a list: of the first, who is there when anybody is.
                    var eerste = atoom.Binnen.Aggregate(atoom.Voorwaarde, (e, bereik) => e.Vervang(bereik.Lid, bereik.Lijst.Leden[0]));
                    var leden = atoom.Binnen.Select(b => b.Lijst.Leden[0]).Concat(rol is null ? [] : [rol]).Concat(eerste.OptioneleRollen(rol)).Distinct();
                    yield return ((grens, rol), Grenszijden.Van(vertaler, Dekkingsgrens.Alle(eerste).ElementAt(i), rol, leden));
                }
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- words and facts

    private static bool IsEr(Evaluator evaluator, Rol? rol) => rol is null || evaluator.Aanwezig(rol) == Drie.Ja;

    private static string VanWie(Rol? rol) => rol is null ? "" : " van " + rol.Naam;
}
