using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// Finds what is still missing: walks over the rules that can still make a difference, and in their conditions over the parts that are unknown.
/// Facts come most useful first: those that bear on most of the asked definition's undecided rules; among equals the first met.
/// </summary>
public sealed class Openstaanden
{
    private readonly Evaluator _evaluator;
    private readonly Dictionary<OpenGegeven, HashSet<Regel>> _gevonden = [];
    private readonly List<OpenGegeven> _volgorde = [];
    private readonly List<Definitie> _tegenstrijdig = [];
    private readonly List<Definitie> _nietGeregeld = [];
    private readonly List<Definitie> _opengelaten = [];
    private readonly List<(Parameter, Datum)> _zonderWaarde = [];
    private readonly HashSet<(Definitie, Rol?, Regel?)> _gelopen = [];
    private Regel? _voor;

    private Openstaanden(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>What is missing for a definition; nothing when it is decided.</summary>
    public static Openstaand Van(Evaluator evaluator, Definitie definitie, Rol? zelf = null)
    {
        var zoeker = new Openstaanden(evaluator);
        zoeker.Definitie(definitie, zelf, isGevraagde: true);
        var gegevens = zoeker._volgorde
            .Select((g, i) => (Gegeven: g, Plaats: i, Gewicht: zoeker._gevonden[g].Count))
            .OrderByDescending(g => g.Gewicht)
            .ThenBy(g => g.Plaats)
            .Select(g => g.Gegeven)
            .ToList();
        return new Openstaand(
            gegevens.Where(g => !zoeker.NietVastTeStellen(g)).ToImmutableArray(),
            gegevens.Where(zoeker.NietVastTeStellen).ToImmutableArray(),
            zoeker._tegenstrijdig.ToImmutableArray(),
            zoeker._nietGeregeld.ToImmutableArray(),
            zoeker._zonderWaarde.ToImmutableArray())
        {
            Opengelaten = zoeker._opengelaten.ToImmutableArray(),
        };
    }

    /// <summary>
    /// Of a decision that is settled, what is asked for no more than what comes with it: the values in the motivation of a certain ground, the conditions and
    /// last days of duties and the values that are delivered. None of these can change the outcome. What will not come is left out.
    /// </summary>
    public static ImmutableArray<OpenGegeven> VanToelichting(Evaluator evaluator, Definitie besluit)
    {
        var beslissing = evaluator.Beslis(besluit);
        if (beslissing.Stand != Stand.Beslist && !beslissing.IsOpengelaten)
        {
            return [];
        }

        var zoeker = new Openstaanden(evaluator);
        var exprs = beslissing.GrondenZeker
            ? beslissing.Gronden.SelectMany(g => g.Want.Select(d => d.Waarde))
            : [];
        var verplichtingen = Uitkomstgevolgen.Mogelijk(besluit, beslissing).Select(v => (Plicht: v, Mits: Uitkomstgevolgen.Mits(evaluator, v))).ToList();

        // Until when somebody must do what he may not have to do, is no question yet.
        foreach (var expr in exprs.Concat(verplichtingen.Where(v => v.Mits == Drie.Ja).Select(v => v.Plicht.Uiterlijk)).OfType<Expr>())
        {
            zoeker.Expressie(expr, null, metLeden: false);
        }

        foreach (var (plicht, _) in verplichtingen.Where(v => v.Mits == Drie.Onbekend))
        {
            zoeker.Definitie(plicht.Mits!.Definitie, null);
        }

        foreach (var definitie in Uitkomstgevolgen.Gevolgen(besluit, beslissing).SelectMany(g => g.LevertOok))
        {
            zoeker.Definitie(definitie, null);
        }

        return zoeker._volgorde.Where(g => !zoeker.NietVastTeStellen(g) && !(g.Gegeven?.Rol is { } rol && evaluator.Aanwezig(rol) == Drie.Nee)).ToImmutableArray();
    }

    private bool NietVastTeStellen(OpenGegeven gegeven) =>
        gegeven.Lijst is { } lijst ? _evaluator.IsNietVastTeStellen(lijst)
        : gegeven.Gegeven is { } g && (_evaluator.IsNietVastTeStellen(g) || (g.Rol is { } rol && _evaluator.Aanwezig(rol) == Drie.Nee));

    private void Definitie(Definitie definitie, Rol? zelf, bool isGevraagde = false)
    {
        zelf = definitie.Groep is null ? null : zelf;
        var weging = _evaluator.Weeg(definitie, zelf);
        if (weging.Beslissing.Stand == Stand.Tegenstrijdig || weging.Beslissing.Stand == Stand.NietGeregeld)
        {
            var lijst = weging.Beslissing.Stand == Stand.Tegenstrijdig ? _tegenstrijdig : _nietGeregeld;
            if (!isGevraagde && !lijst.Contains(definitie))
            {
                lijst.Add(definitie);
                if (weging.Beslissing.IsOpengelaten)
                {
                    _opengelaten.Add(definitie);
                }
            }

            return;
        }

        // Of somebody who is not there nothing will be known; and what was found for a rule once, is not found again.
        if (weging.Beslissing.Stand == Stand.Beslist || (zelf is not null && _evaluator.Aanwezig(zelf) == Drie.Nee) || !_gelopen.Add((definitie, zelf, _voor)))
        {
            return;
        }

        if (zelf is not null && _evaluator.Aanwezig(zelf) == Drie.Onbekend)
        {
            Vond(OpenGegeven.Aanwezigheid(zelf));
        }

        foreach (var regel in definitie.Hoofdregels.Where(weging.Geldt))
        {
            Regel(weging, regel, zelf, isGevraagde, mitsOvertroffen: true);
        }

        if (definitie.Anders is { } anders && weging.Geldt(anders) && weging.WachtOpWaarde(anders))
        {
            Voor(anders, isGevraagde, () => Expressie(anders.Waarde, zelf));
        }
    }

    // A rule whose values are all overruled makes no difference, beside other rules. Below a rule whose own value does matter, it does: the
    // exception decides whether that value comes.
    private void Regel(Weging weging, Regel regel, Rol? zelf, bool isGevraagde, bool mitsOvertroffen)
    {
        if (weging.StaatVast(regel) || (mitsOvertroffen && weging.IsOvertroffen(regel)))
        {
            return;
        }

        Voor(regel, isGevraagde, () =>
        {
            if (regel.Voorwaarde is not null)
            {
                Voorwaarde(regel.Voorwaarde, zelf);
            }

            if (weging.WachtOpWaarde(regel))
            {
                Expressie(regel.Waarde, zelf);
            }
        });
        foreach (var uitzondering in regel.Uitzonderingen.Where(weging.Geldt))
        {
            Regel(weging, uitzondering, zelf, isGevraagde, weging.IsEigenWaardeOvertroffen(regel));
        }
    }

    private void Voor(Regel regel, bool isGevraagde, System.Action zoek)
    {
        if (isGevraagde)
        {
            _voor = regel;
        }

        zoek();
    }

    private void Voorwaarde(Expr expr, Rol? zelf)
    {
        if (_evaluator.Voorwaarde(expr, zelf) != Drie.Onbekend)
        {
            return;
        }

        switch (expr)
        {
            case NietExpr niet:
                Voorwaarde(niet.Operand, zelf);
                break;
            case KwantorExpr kwantor:
                Voorwaarde(kwantor.Uitgevouwen, zelf);
                break;
            case SamengesteldExpr samen:
                foreach (var onderdeel in samen.Onderdelen)
                {
                    Voorwaarde(onderdeel.Voorwaarde, zelf);
                }

                break;
            default:
                Expressie(expr, zelf);
                break;
        }
    }

    // For words only it is not worth the while to know which members count.
    private void Expressie(Expr expr, Rol? zelf, bool metLeden = true)
    {
        var rollen = expr is RolAanwezigExpr aanwezig ? [aanwezig.Rol] : expr.OptioneleRollen(zelf);
        foreach (var rol in rollen.Where(r => _evaluator.Aanwezig(r) == Drie.Onbekend))
        {
            Vond(OpenGegeven.Aanwezigheid(rol));
        }

        // What can be asked comes before what that leads to.
        var delen = (metLeden ? expr.AllesBuitenLeden() : expr.Alles()).ToList();
        foreach (var feit in delen.OfType<FeitExpr>().Where(f => _evaluator.Bereken(f, zelf) is null))
        {
            Feit(new Gegeven(feit.Feit, Evaluator.Van(feit.Feit.Groep, feit.Rol, zelf)));
        }

        // An expression over the members of a list says by itself whether they are there.
        foreach (var erIs in delen.OfType<RolAanwezigExpr>().Where(r => r != expr && _evaluator.Aanwezig(r.Rol) == Drie.Onbekend))
        {
            Vond(OpenGegeven.Aanwezigheid(erIs.Rol));
        }

        foreach (var voorwaarde in delen.OfType<AantalExpr>().Where(a => a.Bereik.Voorwaarde is null).SelectMany(a => a.Voorwaarden))
        {
            Voorwaarde(voorwaarde, zelf);
        }

        foreach (var deel in metLeden ? delen : [])
        {
            if (deel is AantalExpr { Bereik.Voorwaarde: not null } aantal)
            {
                foreach (var voorwaarde in aantal.Voorwaarden)
                {
                    Voorwaarde(voorwaarde, zelf);
                }
            }
            else if (deel is AggregaatExpr aggregaat)
            {
                foreach (var lid in aggregaat.Leden)
                {
                    Lid(lid, zelf);
                }
            }
        }

        foreach (var definitie in delen.OfType<DefinitieExpr>())
        {
            Definitie(definitie.Definitie, Evaluator.Van(definitie.Definitie.Groep, definitie.Rol, zelf));
        }

        foreach (var parameter in delen.OfType<ParameterExpr>())
        {
            if (_evaluator.Dag(parameter.Op, zelf) is { } dag && parameter.Parameter.Op(dag) is null && !_zonderWaarde.Contains((parameter.Parameter, dag)))
            {
                _zonderWaarde.Add((parameter.Parameter, dag));
            }
        }
    }

    // Of a member that does not count, the value does not matter.
    private void Lid(Aggregaatlid lid, Rol? zelf)
    {
        Voorwaarde(lid.Voorwaarde, zelf);
        if (_evaluator.Voorwaarde(lid.Voorwaarde, zelf) != Drie.Nee)
        {
            Expressie(lid.Waarde, zelf);
        }
    }

    // Nothing is asked about a member of a list before it is known to be there.
    private void Feit(Gegeven gegeven)
    {
        if (gegeven.Rol is not { Lijst: not null } lid || _evaluator.Aanwezig(lid) != Drie.Onbekend)
        {
            Vond(new OpenGegeven(gegeven, null));
        }
    }

    private void Vond(OpenGegeven gegeven)
    {
        if (!_gevonden.TryGetValue(gegeven, out var regels))
        {
            regels = [];
            _gevonden[gegeven] = regels;
            _volgorde.Add(gegeven);
        }

        if (_voor is not null)
        {
            regels.Add(_voor);
        }
    }
}
