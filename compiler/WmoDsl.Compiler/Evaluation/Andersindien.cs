using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// Finds what would have to be otherwise in a case for another outcome: for every other outcome all ways with the fewest changes. Each way was tried
/// with the evaluator; none is told that does not do it. Whether a way with as few changes is missing, depends on one thing: cells of numbers are cut with
/// the other facts as they are, so a way that moves two numbers which are compared with each other may be overlooked.
/// </summary>
public sealed class Andersindien
{
    /// <summary>The most changes that are tried together; more is no answer to 'what if'.</summary>
    public const int MeesteWijzigingen = 3;

    private readonly Definitie _definitie;
    private readonly Casus _casus;
    private readonly Datum _peildatum;
    private readonly ImmutableArray<Wijzigingsruimte.As> _assen;
    private readonly (Stand, Waarde?) _nu;
    private readonly CancellationToken _annulering;
    private readonly Dictionary<(Stand, Waarde?), List<ImmutableArray<(int As, int Cel)>>> _gevonden = [];
    private int _over;

    private Andersindien(Definitie definitie, Casus casus, Datum peildatum, int proeven, CancellationToken annulering)
    {
        (_definitie, _casus, _peildatum, _over, _annulering) = (definitie, casus, peildatum, proeven, annulering);
        _assen = Wijzigingsruimte.Van(definitie, casus, peildatum).Assen;
        _nu = Uitkomst(casus);
        if (_nu.Item1 == Stand.Onbekend)
        {
            // What is missing would decide it; nobody asks then what else could have been.
            var open = Openstaanden.Van(new Evaluator(casus, peildatum), definitie);
            var vragen = new HashSet<OpenGegeven>(open.Gegevens.Concat(open.NietVastTeStellen));
            _assen = _assen.Where(a => vragen.Contains(a.Gegeven)).ToImmutableArray();
        }
    }

    /// <summary>Looks for other outcomes.</summary>
    /// <param name="definitie">What is asked: a decision or concept whose outcomes are a closed list; of others only whether it is decided can change.</param>
    /// <param name="casus">The case as it is.</param>
    /// <param name="peildatum">The reference date; the policy must hold on it.</param>
    /// <param name="proeven">How many cases may be tried; when they are used up, fewer changes have been searched through.</param>
    /// <param name="annulering">To stop.</param>
    public static Wendingen Zoek(Definitie definitie, Casus casus, Datum peildatum, int proeven = 10_000, CancellationToken annulering = default) =>
        new Andersindien(definitie, casus, peildatum, proeven, annulering).Zoek();

    private Wendingen Zoek()
    {
        var doorzocht = 0;
        while (doorzocht < MeesteWijzigingen)
        {
            // What has been found with fewer changes, need not be found with more.
            var bekend = new HashSet<(Stand, Waarde?)>(_gevonden.Keys) { _nu };
            if (!IsAlles(bekend) && !Kies(doorzocht + 1, 0, [], bekend))
            {
                break;
            }

            doorzocht++;
        }

        return new Wendingen(
            Zonder(_gevonden.SelectMany(g => g.Value.Select(w => Maak(w, g.Key))))
                .OrderBy(w => w.Wijzigingen.Length).ThenBy(w => w.Waarde is KeuzeWaarde k ? k.Index : w.Waarde == Waarde.Ja ? 0 : 1).ToImmutableArray(),
            doorzocht);
    }

    // Whether nothing is left to look for: every outcome of a rule, and that the policy leaves a case open or contradicts itself, where it can.
    private bool IsAlles(HashSet<(Stand, Waarde?)> bekend)
    {
        if (!_definitie.HeeftVasteWaarden)
        {
            return false;
        }

        var regels = _definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)).ToList();
        var waarden = regels.Select(r => ((LiteralExpr)r.Waarde).Waarde).Distinct().ToList();
        var isVolledig = regels.Exists(r => r == _definitie.Anders || (r.Voorwaarde is null && r.UitzonderingOp.IsEmpty));
        var isGeordend = waarden.TrueForAll(a => waarden.TrueForAll(b => a == b || a is NietGeregeldWaarde || b is NietGeregeldWaarde || (a is KeuzeWaarde x && b is KeuzeWaarde y && (_definitie.GaatVoor(x.Index, y.Index) || _definitie.GaatVoor(y.Index, x.Index)))));
        return waarden.TrueForAll(w => bekend.Contains(w is NietGeregeldWaarde ? (Stand.NietGeregeld, null) : (Stand.Beslist, w)))
            && (isVolledig || bekend.Contains((Stand.NietGeregeld, null)))
            && (isGeordend || bekend.Contains((Stand.Tegenstrijdig, null)));
    }

    // Tries all ways to change so many things. False when there were too many to try.
    private bool Kies(int aantal, int vanaf, ImmutableArray<int> assen, HashSet<(Stand, Waarde?)> bekend)
    {
        if (aantal == 0)
        {
            return !KanUitmaken(assen) || Probeer(assen, _casus, [], bekend);
        }

        for (var i = vanaf; i <= _assen.Length - aantal; i++)
        {
            if (!Kies(aantal - 1, i + 1, assen.Add(i), bekend))
            {
                return false;
            }
        }

        return true;
    }

    // If the outcome stays as it is when nothing is known of these things, then no values of them change it: what is certain, no knowledge revokes.
    private bool KanUitmaken(ImmutableArray<int> assen)
    {
        if (_nu.Item1 == Stand.Onbekend)
        {
            return true;
        }

        _over--;
        return Uitkomst(assen.Aggregate(_casus, (c, a) => Wijzigingsruimte.Vergeet(c, _assen[a].Gegeven))) != _nu;
    }

    private bool Probeer(ImmutableArray<int> assen, Casus casus, ImmutableArray<(int As, int Cel)> gekozen, HashSet<(Stand, Waarde?)> bekend)
    {
        if (gekozen.Length == assen.Length)
        {
            _annulering.ThrowIfCancellationRequested();
            if (_over-- <= 0)
            {
                return false;
            }

            var uitkomst = Uitkomst(casus);
            if (uitkomst.Stand != Stand.Onbekend && !bekend.Contains(uitkomst))
            {
                if (!_gevonden.TryGetValue(uitkomst, out var wegen))
                {
                    _gevonden[uitkomst] = wegen = [];
                }

                wegen.Add(gekozen);
            }

            return true;
        }

        var index = assen[gekozen.Length];
        var (gegeven, _, cellen) = _assen[index];
        for (var cel = 0; cel < cellen.Length; cel++)
        {
            if (!Probeer(assen, Wijzigingsruimte.Wijzig(casus, gegeven, cellen[cel].Waarde), gekozen.Add((index, cel)), bekend))
            {
                return false;
            }
        }

        return true;
    }

    private (Stand Stand, Waarde? Waarde) Uitkomst(Casus casus)
    {
        try
        {
            var beslissing = new Evaluator(casus, _peildatum).Beslis(_definitie);

            // Of an amount or a date every other number would be another outcome: then only how it stands counts.
            return (beslissing.Stand, _definitie.HeeftVasteWaarden ? beslissing.Waarde : null);
        }
        catch (OverflowException)
        {
            return (Stand.Onbekend, null);
        }
    }

    private Wending Maak(ImmutableArray<(int As, int Cel)> weg, (Stand Stand, Waarde? Waarde) uitkomst)
    {
        var casus = weg.Aggregate(_casus, (c, w) => Wijzigingsruimte.Wijzig(c, _assen[w.As].Gegeven, _assen[w.As].Cellen[w.Cel].Waarde));
        return new Wending(weg.Select(w => Maak(w.As, w.Cel, casus, uitkomst)).ToImmutableArray(), uitkomst.Stand, uitkomst.Waarde);
    }

    // Neighbouring cells make one range together, which then was found once for each; the first is that of the nearest value.
    private static IEnumerable<Wending> Zonder(IEnumerable<Wending> wendingen) =>
        wendingen.GroupBy(w => (w.Stand, w.Waarde, string.Join("|", w.Wijzigingen.Select(v => (v.Gegeven.Naam, v.Bereik is null ? v.Nieuw : null, v.Bereik))))).Select(g => g.First());

    // Neighbouring cells that do the same belong to one range.
    private Wijziging Maak(int index, int cel, Casus casus, (Stand, Waarde?) uitkomst)
    {
        var (gegeven, nu, cellen) = _assen[index];
        if (cellen[cel].Bereik is null)
        {
            return new Wijziging(gegeven, nu, cellen[cel].Waarde, null);
        }

        var (eerste, laatste) = (cel, cel);
        while (eerste > 0 && Sluitaan(eerste - 1, eerste) && Doet(eerste - 1))
        {
            eerste--;
        }

        while (laatste < cellen.Length - 1 && Sluitaan(laatste, laatste + 1) && Doet(laatste + 1))
        {
            laatste++;
        }

        // The value that is nearest; of something unknown the one at a line.
        var nieuw = nu is not null
            ? cellen[Orde(cellen[laatste].Waarde) < Orde(nu) ? laatste : eerste].Waarde
            : laatste < cellen.Length - 1 ? cellen[laatste].Bereik!.TotEnMet! : cellen[eerste].Bereik!.Van ?? cellen[cel].Waarde;
        return new Wijziging(gegeven, nu, nieuw, new Bereik(cellen[eerste].Bereik!.Van, cellen[laatste].Bereik!.TotEnMet));

        bool Doet(int i) => Uitkomst(Wijzigingsruimte.Wijzig(casus, gegeven, cellen[i].Waarde)) == uitkomst;

        // The value now stands between two cells.
        bool Sluitaan(int onder, int boven) => nu is null || !(Orde(cellen[onder].Bereik!.TotEnMet!) < Orde(nu) && Orde(nu) < Orde(cellen[boven].Bereik!.Van!));
    }

    private static decimal Orde(Waarde waarde) => waarde is DatumWaarde d ? d.Waarde.Dagnummer : ((GetalWaarde)waarde).Waarde;
}
