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

    private readonly Gevallenruimte _ruimte = zoeker.Ruimte;
    private readonly Theorie.Theorie _theorie = new(zoeker.Ruimte);
    private readonly Diagrammotor _motor = zoeker.Motor;

    /// <summary>What turned out to be impossible so far: comparisons of facts with each other that cannot be so together.</summary>
    public int Onmogelijk { get; private set; } = zoeker.Motor.Nooit;

    /// <summary>A case that shows some things; none when none was found.</summary>
    /// <param name="gevallen">The cases that show them all.</param>
    /// <param name="doelen">What is to be shown.</param>
    public Casus? Maak(int gevallen, IReadOnlyList<Toetsdoel> doelen)
    {
        var over = gevallen;
        for (var poging = 0; poging < MeestePogingen; poging++)
        {
            over = _motor.En(over, _motor.Niet(Onmogelijk));
            if (Gewoonste(over) is not { } cellen)
            {
                return null;
            }

            switch (_theorie.Zoek(cellen))
            {
                case Theorie.Onmogelijk { Kern: var kern }:
                    Onmogelijk = _motor.Of(Onmogelijk, _motor.Blok(cellen, kern));
                    continue;
                case Theorie.Gevonden { Waarden: var waarden } when _ruimte.Vul(cellen, waarden) is var casus && Toont(casus, gevallen, doelen):
                    return Kleinste(casus, cellen, gevallen, doelen);
                default:
                    over = _motor.En(over, _motor.Niet(_motor.Blok(cellen)));
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether a case shows something for certain, also where not everything is known in it.</summary>
    public bool Toont(Casus casus, Toetsdoel doel) => _ruimte.Omvat(casus) && Toont(casus, doel.Gevallen, [doel]);

    private bool Toont(Casus casus, int gevallen, IReadOnlyList<Toetsdoel> doelen) => Proef(casus, gevallen, doelen) is not null;

    // The evaluator of a case that shows everything; none when it does not.
    private Evaluator? Proef(Casus casus, int gevallen, IReadOnlyList<Toetsdoel> doelen)
    {
        if (!Overal(_motor.Of(gevallen, _motor.Niet(zoeker.Telt)), Plaats(casus), []))
        {
            return null;
        }

        var evaluator = new Evaluator(casus, peildatum);
        return doelen.All(d => d.Geraakt(evaluator)) ? evaluator : null;
    }

    // What is not known may be in any cell; and so may a comparison of what is not known.
    private int[] Plaats(Casus casus)
    {
        var cellen = _ruimte.Plaats(casus);
        for (var i = 0; i < cellen.Length; i++)
        {
            if (_ruimte.Onderwerpen[i] is Verband verband && verband.Gegevens.Any(g => !casus.Gegevens.TryGetValue(g, out var stand) || stand.Waarde is null))
            {
                cellen[i] = -1;
            }
        }

        return cellen;
    }

    private bool Overal(int f, int[] cellen, HashSet<int> goed)
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
        var overal = cellen[variabele] >= 0
            ? Overal(_motor.Kind(f, cellen[variabele]), cellen, goed)
            : Enumerable.Range(0, _motor.Cellen(variabele)).All(cel => Overal(_motor.Kind(f, cel), cellen, goed));
        if (overal)
        {
            goed.Add(f);
        }

        return overal;
    }

    // Leaves out whatever it does not need: all that the case was free in at once if that can be, and else in halves; then the rest, the last that is asked first.
    private Casus Kleinste(Casus casus, int[] cellen, int gevallen, IReadOnlyList<Toetsdoel> doelen)
    {
        var uitkomst = new Evaluator(casus, peildatum).Beslis(wortel);
        var vragen = _ruimte.Onderwerpen.Select((o, i) => (Vraag: o as Vraagonderwerp, Vrij: cellen[i] < 0)).Where(v => v.Vraag is not null).Reverse().ToList();
        Weg([.. vragen.Where(v => v.Vrij).Select(v => v.Vraag!)]);
        foreach (var (vraag, _) in vragen.Where(v => !v.Vrij))
        {
            Weg([vraag!]);
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
