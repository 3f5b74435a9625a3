using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// Makes a case of a set of cases: as ordinary as it can be, with nothing in it that does not matter, and tried in the evaluator.
/// </summary>
internal sealed class Gevalmaker(Doelzoeker zoeker, Definitie wortel, Datum peildatum)
{
    // Comparisons of facts with each other may ask for what cannot be; then another case of the set is tried.
    private const int MeestePogingen = 200;

    // A cell of what may still be in any.
    private const int BlijftOpen = -2;

    // So many pairs are looked at before they are put together; of others it is seen when a case is sought.
    private const int MeesteParen = 1_500;

    private readonly Gevallenruimte _ruimte = zoeker.Ruimte;
    private readonly Theorie.Theorie _theorie = new(zoeker.Ruimte);
    private readonly Diagrammotor _motor = zoeker.Motor;

    private readonly Dictionary<int, bool> _leeg = [];
    private readonly HashSet<(int, int)> _gevraagd = [];
    private readonly List<IReadOnlyList<int>> _botsend = [];
    private int _onmogelijk = zoeker.Motor.Nooit;

    /// <summary>Sets that turned out to have no case in common, though each of them has: consulted decisions never come out so together.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Botsend => _botsend;

    /// <summary>Whether two sets that each have a case may have one in common, as far as consulted decisions can come out so together.</summary>
    public bool KanSamen(int a, int b)
    {
        if (zoeker.Keten is not { } keten || _botsend.Exists(k => k.Count == 2 && k.Contains(a) && k.Contains(b)))
        {
            return zoeker.Keten is null;
        }

        if (_gevraagd.Count >= MeesteParen || !_gevraagd.Add((Math.Min(a, b), Math.Max(a, b))) || !keten.IsNooit(a, b))
        {
            return true;
        }

        _botsend.Add([a, b]);
        return false;
    }

    /// <summary>Why a case that was found in the last search cannot be an example: a parameter has no value on a day that matters in it, or what comes out cannot be written. None when there was no such case.</summary>
    public string? Geweigerd { get; private set; }

    /// <summary>How often it turned out that something cannot be.</summary>
    public int Geleerd { get; private set; }

    /// <summary>A set without what turned out to be impossible so far: comparisons of facts that cannot be so together; nothing when consulted decisions never come out so.</summary>
    public int Mogelijk(int set)
    {
        if (zoeker.Keten is not { } keten)
        {
            return _motor.En(set, _motor.Niet(_onmogelijk));
        }

        if (!_leeg.TryGetValue(set, out var leeg))
        {
            _leeg[set] = leeg = keten.IsNooit(set);
        }

        return leeg ? _motor.Nooit : set;
    }

    /// <summary>A case that shows some things; none when none was found.</summary>
    /// <param name="sets">Sets of cases; the case must be in each of them.</param>
    /// <param name="doelen">What is to be shown.</param>
    public Casus? Maak(IReadOnlyList<int> sets, IReadOnlyList<Toetsdoel> doelen)
    {
        Geweigerd = null;
        var gevallen = _motor.Alle(sets);
        return zoeker.Keten is { } keten ? Maak(keten, gevallen, sets, doelen) : Maak(gevallen, doelen);
    }

    private Casus? Maak(Keten keten, int gevallen, IReadOnlyList<int> sets, IReadOnlyList<Toetsdoel> doelen)
    {
        // A case that comes out somehow reads better than one that does not.
        var onmogelijk = false;
        foreach (var eerst in new[] { zoeker.Beslist, _motor.Altijd }.Distinct())
        {
            if (keten.Zoek([.. sets, eerst], c => zoeker.Zelfde(new Evaluator(c, peildatum)), c => Toont(c, gevallen, doelen), out onmogelijk) is var (casus, vragen))
            {
                return Kleinste(casus, vragen, gevallen, doelen, uitgedund: true);
            }
        }

        // Which of them do not go together, is not to be tried again.
        if (onmogelijk)
        {
            var kern = sets.ToList();
            foreach (var set in sets)
            {
                if (kern.Count > 1 && keten.IsNooit([.. kern.Where(k => k != set)]))
                {
                    kern.Remove(set);
                }
            }

            Geleerd++;
            if (kern.Count > 1)
            {
                _botsend.Add(kern);
            }
            else
            {
                _leeg[kern[0]] = true;
            }
        }

        return null;
    }

    private Casus? Maak(int gevallen, IReadOnlyList<Toetsdoel> doelen)
    {
        var over = gevallen;
        for (var poging = 0; poging < MeestePogingen; poging++)
        {
            over = _motor.En(over, _motor.Niet(_onmogelijk));
            if (Gewoonste(over) is not { } cellen)
            {
                return null;
            }

            switch (_theorie.Zoek(cellen))
            {
                case Theorie.Onmogelijk { Kern: var kern }:
                    _onmogelijk = _motor.Of(_onmogelijk, _motor.Blok(cellen, kern));
                    Geleerd++;
                    continue;
                case Theorie.Gevonden { Waarden: var waarden } when _ruimte.Vul(cellen, waarden) is var casus && Toont(casus, gevallen, doelen):
                    return Kleinste(casus, [.. _ruimte.Onderwerpen.Select((o, i) => (o as Vraagonderwerp, cellen[i] < 0)).Where(v => v.Item1 is not null).Select(v => (v.Item1!, v.Item2))], gevallen, doelen);
                default:
                    over = _motor.En(over, _motor.Niet(_motor.Blok(cellen)));
                    break;
            }
        }

        return null;
    }

    /// <summary>What a case shows for certain, also where not everything is known in it: numbers of targets.</summary>
    public HashSet<int> Getoond(Casus casus, IReadOnlyList<Toetsdoel> doelen)
    {
        if (!_ruimte.Omvat(casus))
        {
            return [];
        }

        var evaluator = new Evaluator(casus, peildatum);
        var cellen = Plaats(casus, evaluator);
        return [.. Enumerable.Range(0, doelen.Count).Where(i => doelen[i].Gevallen != _motor.Nooit && Toont(evaluator, cellen, doelen[i].Gevallen, [doelen[i]]))];
    }

    private bool Toont(Casus casus, int gevallen, IReadOnlyList<Toetsdoel> doelen) => Proef(casus, gevallen, doelen) is not null;

    private bool Toont(Evaluator evaluator, int[] cellen, int gevallen, IReadOnlyList<Toetsdoel> doelen) =>
        Overal(_motor.Of(gevallen, _motor.Of(_onmogelijk, _motor.Niet(zoeker.Telt))), cellen, evaluator, []) && doelen.All(d => d.Geraakt(evaluator)) && !IsGeweigerd(evaluator);

    private bool IsGeweigerd(Evaluator evaluator)
    {
        var beslissing = evaluator.Beslis(wortel);
        if (beslissing is { Stand: Stand.Beslist, Waarde: GetalWaarde { Waarde: < 0 } })
        {
            Geweigerd = "er komt minder dan nul uit, en dat is in een voorbeeld niet te schrijven";
            return true;
        }

        if (beslissing.Stand != Stand.Onbekend || Openstaanden.Van(evaluator, wortel) is not { IsGeweigerd: true } open)
        {
            return false;
        }

        Geweigerd = $"de parameter '{open.ZonderWaarde[0].Parameter.Naam}' heeft op {open.ZonderWaarde[0].Dag} geen waarde";
        return true;
    }

    // The evaluator of a case that shows everything; none when it does not.
    private Evaluator? Proef(Casus casus, int gevallen, IReadOnlyList<Toetsdoel> doelen)
    {
        var evaluator = new Evaluator(casus, peildatum);
        return Toont(evaluator, Plaats(casus, evaluator), gevallen, doelen) ? evaluator : null;
    }

    // What is not known may be in any cell; and so may a comparison of what is not known.
    private int[] Plaats(Casus casus, Evaluator evaluator)
    {
        var cellen = _ruimte.Plaats(casus, evaluator);
        for (var i = 0; i < cellen.Length; i++)
        {
            if (_ruimte.Onderwerpen[i] is Verband verband && verband.Gegevens.Any(g => !casus.Gegevens.TryGetValue(g, out var stand) || stand.Waarde is null))
            {
                cellen[i] = -1;
            }
        }

        return cellen;
    }

    private bool Overal(int f, int[] cellen, Evaluator evaluator, HashSet<int> goed)
    {
        if (_motor.IsBlad(f))
        {
            return f == _motor.Altijd;
        }

        if (goed.Contains(f))
        {
            return true;
        }

        var variabele = _motor.Variabele(f)!.Value;

        // Of a decision that is open it takes long to see that nothing more can be asked, so only where it matters.
        if (cellen[variabele] == -1 && zoeker.KanZonder(variabele) is { } besluit)
        {
            cellen[variabele] = Openstaanden.Van(evaluator, besluit.Definitie).Gegevens.IsEmpty ? besluit.CelZonder : BlijftOpen;
        }

        var overal = cellen[variabele] >= 0
            ? Overal(_motor.Kind(f, cellen[variabele]), cellen, evaluator, goed)
            : Enumerable.Range(0, _motor.Cellen(variabele)).All(cel => Overal(_motor.Kind(f, cel), cellen, evaluator, goed));
        if (overal)
        {
            goed.Add(f);
        }

        return overal;
    }

    // Leaves out whatever it does not need: all that the case was free in at once if that can be, and else in halves; then the rest, the last that is asked first,
    // unless that was done already.
    private Casus Kleinste(Casus casus, ImmutableArray<(Vraagonderwerp Vraag, bool Vrij)> vragen, int gevallen, IReadOnlyList<Toetsdoel> doelen, bool uitgedund = false)
    {
        var uitkomst = new Evaluator(casus, peildatum).Beslis(wortel);
        Weg([.. vragen.Reverse().Where(v => v.Vrij).Select(v => v.Vraag)]);
        foreach (var (vraag, _) in uitgedund ? [] : vragen.Reverse().Where(v => !v.Vrij))
        {
            Weg([vraag]);
        }

        return casus;

        void Weg(IReadOnlyList<Vraagonderwerp> weg)
        {
            var kleiner = weg.Aggregate(casus, Zonder);
            if (kleiner.Gegevens.Count + kleiner.Rollen.Count + kleiner.Lijsten.Count == casus.Gegevens.Count + casus.Rollen.Count + casus.Lijsten.Count)
            {
                return;
            }

            kleiner = Gevallenruimte.ZonderAfwezigen(kleiner);
            if (Proef(kleiner, gevallen, doelen) is { } evaluator && Zelfde(evaluator))
            {
                casus = kleiner;
            }
            else if (weg.Count > 1)
            {
                Weg([.. weg.Take(weg.Count / 2)]);
                Weg([.. weg.Skip(weg.Count / 2)]);
            }
        }

        bool Zelfde(Evaluator evaluator) => evaluator.Beslis(wortel) is var nu
            && nu.Stand == uitkomst.Stand && nu.Waarde == uitkomst.Waarde && nu.GrondenZeker == uitkomst.GrondenZeker && nu.Gronden.SequenceEqual(uitkomst.Gronden)
            && (nu.Stand != Stand.Onbekend || Openstaanden.Van(evaluator, wortel).Gegevens.IsEmpty);
    }

    private static Casus Zonder(Casus casus, Vraagonderwerp vraag) => vraag.Gegeven switch
    {
        { Gegeven: { } gegeven } => casus with { Gegevens = casus.Gegevens.Remove(gegeven) },
        { Lijst: { } lijst } => casus with { Lijsten = casus.Lijsten.Remove(lijst) },
        _ => casus with { Rollen = casus.Rollen.Remove(vraag.Gegeven.Rol!) },
    };

    // A case of a set with as much as possible as it usually is.
    private int[]? Gewoonste(int gevallen)
    {
        var dood = new HashSet<int>();
        var cellen = new int[_motor.AantalVariabelen];
        Array.Fill(cellen, -1);
        return Zoek(gevallen) ? cellen : null;

        bool Zoek(int knoop)
        {
            if (_motor.IsBlad(knoop))
            {
                return knoop == _motor.Altijd;
            }

            if (dood.Contains(knoop))
            {
                return false;
            }

            var variabele = _motor.Variabele(knoop)!.Value;
            var eerst = _ruimte.Onderwerpen[variabele] is Vraagonderwerp vraag ? Gevallenruimte.Gewoon(vraag) : 0;
            foreach (var cel in Enumerable.Range(0, _motor.Cellen(variabele)).OrderBy(c => c == eerst ? -1 : c))
            {
                if (Zoek(_motor.Kind(knoop, cel)))
                {
                    cellen[variabele] = cel;
                    return true;
                }
            }

            dood.Add(knoop);
            return false;
        }
    }
}
