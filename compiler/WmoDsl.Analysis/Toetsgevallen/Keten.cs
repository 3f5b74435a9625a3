using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// All that is under a decision of which the cases take the decisions it consults for granted: whether those can come out so together, and a case in which they do.
/// </summary>
internal sealed class Keten
{
    // Comparisons of facts with each other may ask for what cannot be; then another case is tried.
    private const int MeestePogingen = 60;

    private readonly Gevallenruimte _boven;
    private readonly Gevallenruimte _ruimte;
    private readonly Circuitmotor _motor = new();
    private readonly Vertaler _vertaler;
    private readonly Theorie.Theorie _theorie;
    private readonly Overbrenging _overbrenging;
    private readonly Dictionary<(int, int), int> _cellen = [];
    private readonly List<int[]> _punten = [];
    private int _telt;

    /// <summary>Looks at all of it.</summary>
    /// <param name="boven">The cases in which decisions are taken for granted; its engine must be a <see cref="Diagrammotor"/>.</param>
    /// <param name="aannames">The assumptions that speak about what is read anywhere in it.</param>
    /// <exception cref="TeGrootException">There are too many conditions that hang together.</exception>
    public Keten(Gevallenruimte boven, ImmutableArray<Aanname> aannames)
    {
        _boven = boven;
        _ruimte = Gevallenruimte.Maak(boven.Peildatum, metOnbekend: false, _motor, r => Vraag(r, new Vertaler(r), aannames));
        _vertaler = new Vertaler(_ruimte);
        _overbrenging = new Overbrenging((Diagrammotor)boven.Motor, _motor, In);
        _theorie = new Theorie.Theorie(_ruimte);
        _telt = Vraag(_ruimte, _vertaler, aannames);
    }

    /// <summary>The ways in which no decision ever comes out, as cells of the cases above.</summary>
    public IEnumerable<(int Variabele, int Cel)> Onmogelijk()
    {
        for (var v = 0; v < _boven.Onderwerpen.Count; v++)
        {
            for (var cel = 0; _boven.Onderwerpen[v] is Geraadpleegd && cel < _boven.Onderwerpen[v].Cellen; cel++)
            {
                if (Nooit(In(v, cel)))
                {
                    yield return (v, cel);
                }
            }
        }
    }

    /// <summary>A case of some sets of cases above.</summary>
    /// <param name="sets">Sets of cases above; the case must be in each of them.</param>
    /// <param name="nauwer">Of a case: the set in which nothing that it decides is otherwise.</param>
    /// <param name="geschikt">Whether a case is what it should be, according to the evaluator.</param>
    /// <param name="onmogelijk">Whether it is certain that there is none.</param>
    /// <returns>The case, in which everything is known, and what it was free in; or none.</returns>
    public (Casus Casus, ImmutableArray<(Vraagonderwerp Vraag, bool Vrij)> Vragen)? Zoek(IReadOnlyList<int> sets, Func<Casus, int> nauwer, Func<Casus, bool> geschikt, out bool onmogelijk)
    {
        var over = _motor.En(_telt, _motor.Alle(sets.Select(_overbrenging.Van)));
        onmogelijk = true;
        for (var poging = 0; poging < MeestePogingen; poging++)
        {
            if (_motor.Geval(over, Motor.Ja) is not { } cellen)
            {
                return null;
            }

            switch (_theorie.Zoek(cellen))
            {
                case Theorie.Onmogelijk { Kern: var kern }:
                    var nooit = _motor.Niet(_motor.Blok(cellen, kern));
                    (_telt, over) = (_motor.En(_telt, nooit), _motor.En(over, nooit));
                    continue;
                case Gevonden { Waarden: var waarden } when _ruimte.Vul(cellen, waarden) is var casus && geschikt(casus):
                    var vrij = _motor.Uitgedund(_motor.En(over, _overbrenging.Van(nauwer(casus))), Motor.Ja, _ruimte.Plaats(casus));
                    return (casus, [.. _ruimte.Onderwerpen.Select((o, i) => (o as Vraagonderwerp, vrij[i] < 0)).Where(v => v.Item1 is not null).Select(v => (v.Item1!, v.Item2))]);
                default:
                    onmogelijk = false;
                    over = _motor.En(over, _motor.Niet(_motor.Blok(cellen)));
                    break;
            }
        }

        onmogelijk = false;
        return null;
    }

    /// <summary>Whether it is certain that no case is in all of some sets of cases above.</summary>
    public bool IsNooit(params IReadOnlyList<int> sets)
    {
        var boven = (Diagrammotor)_boven.Motor;
        return !_punten.Exists(p => sets.All(s => boven.Bereken(s, p) == Motor.Ja)) && Nooit(_motor.Alle(sets.Select(_overbrenging.Van)));
    }

    /// <summary>Whether it is certain that there is no case above in which every variable is in one of some cells.</summary>
    /// <param name="bereik">Of each variable above the cells; <see langword="null"/> for all.</param>
    public bool IsNooit(IReadOnlyList<bool[]?> bereik)
    {
        var gebonden = Enumerable.Range(0, bereik.Count).Where(v => bereik[v] is not null).ToList();
        return !_punten.Exists(p => gebonden.TrueForAll(v => p[v] >= 0 && bereik[v]![p[v]]))
            && Nooit(_motor.Alle(gebonden.Select(v => _motor.Een(Enumerable.Range(0, bereik[v]!.Length).Where(cel => bereik[v]![cel]).Select(cel => In(v, cel))))));
    }

    // Cases that are found on the way tell of other sets that they do have one.
    private bool Nooit(int voorwaarde)
    {
        if (_motor.Punt(_motor.En(_telt, voorwaarde), Motor.Ja) is not { } geval)
        {
            return true;
        }

        var zo = Enumerable.Range(0, _boven.Onderwerpen.Count).SelectMany(v => Enumerable.Range(0, _boven.Onderwerpen[v].Cellen).Select(cel => (Variabele: v, Cel: cel, In: In(v, cel)))).ToList();
        var waar = _motor.Geldend([.. zo.Select(z => z.In)], geval).ToHashSet();
        var punt = new int[_boven.Onderwerpen.Count];
        Array.Fill(punt, -1);
        foreach (var (variabele, cel, _) in zo.Where(z => waar.Contains(z.In)))
        {
            punt[variabele] = cel;
        }

        _punten.Add(punt);
        return false;
    }

    // Everything that the cases above are about, and the condition that no assumption is broken.
    private int Vraag(Gevallenruimte ruimte, Vertaler vertaler, ImmutableArray<Aanname> aannames)
    {
        for (var v = 0; v < _boven.Onderwerpen.Count; v++)
        {
            for (var cel = 0; cel < _boven.Onderwerpen[v].Cellen; cel++)
            {
                Cel(ruimte, vertaler, v, cel);
            }
        }

        return Onderzoeksruimte.Telt(vertaler, aannames);
    }

    // The condition that a variable of the cases above is in a cell.
    private int Cel(Gevallenruimte ruimte, Vertaler vertaler, int variabele, int cel)
    {
        var (motor, termen) = (ruimte.Motor, ruimte.Termen);
        switch (_boven.Onderwerpen[variabele])
        {
            case Geraadpleegd besluit:
                return besluit.Wanneer(vertaler, cel == besluit.CelZonder ? Termen.Geen : termen.Van(_boven.Termen.Vast(besluit.Bladeren[cel])!, besluit.Definitie.Type));
            case Verband { IsBestaan: true } verband:
                var bestaat = ruimte.Bestaat(termen.Maak(verband.Links));
                return cel == verband.CelZonder ? motor.Niet(bestaat) : bestaat;
            case Verband verband:
                return motor.Is(ruimte.Hoogstens(termen.Maak(verband.Links), termen.Maak(verband.Rechts)), cel);
            case Vraagonderwerp { Gegeven.Rol: { } rol }:
                return motor.Is(ruimte.Aanwezig(rol, null), cel == 0 ? Motor.Ja : Motor.Nee);
            case Vraagonderwerp { Gegeven.Lijst: { } lijst }:
                return motor.Is(ruimte.Aantal(lijst, null), cel);
            case Vraagonderwerp { Gegeven.Gegeven: { } gegeven } vraag when !gegeven.Feit.Type.IsGeordend:
                return motor.Is(ruimte.Lees(gegeven, null), vraag.Waarden[cel].Waarde is JaNeeWaarde ja ? termen.Van(ja.Waarde) : termen.Van(vraag.Waarden[cel].Waarde, gegeven.Feit.Type));
            case Vraagonderwerp { Gegeven.Gegeven: { } gegeven } vraag:
                ruimte.Lees(gegeven, null);
                return motor.En(TotEnMet(cel), motor.Niet(TotEnMet(cel - 1)));

                int TotEnMet(int c) => c < 0 ? motor.Nooit
                    : c == vraag.Waarden.Length - 1 ? motor.Altijd
                    : motor.Is(ruimte.Hoogstens(termen.Van(gegeven), termen.Van(_boven.Schalen[gegeven].Waarde(vraag.Waarden[c].Hoog), gegeven.Feit.Type)), Motor.Ja);
            default:
                throw new InvalidOperationException();
        }
    }

    private int In(int variabele, int cel)
    {
        if (!_cellen.TryGetValue((variabele, cel), out var voorwaarde))
        {
            _cellen[(variabele, cel)] = voorwaarde = Cel(_ruimte, _vertaler, variabele, cel);
        }

        return voorwaarde;
    }
}
