using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Theorie;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// Checks that so many cases are needed as is said. The claim is a list of targets of which no case shows two. They were found with diagrams; here their meaning is told
/// anew on circuits, and a solver is asked.
/// </summary>
/// <remarks>
/// Asking of each two targets whether a case shows both takes long: whether something decides, is a question about the whole decision, twice. So of each target by itself it is
/// asked whether all its cases have the same mark (<see cref="Kenmerk"/>), and whether marks exclude each other is seen by looking. Where only the decisions that are consulted
/// exclude two targets, their marks, or the sets of cases as the diagrams have them, are put to all that is under the decision (<see cref="Keten"/>). What is left is asked two by two.
/// </remarks>
/// <param name="zoeker">Of the targets.</param>
internal sealed class Ondergrensproef(Doelzoeker zoeker)
{
    // Combinations of facts that cannot be, are found one by one; after so many the claim is not believed.
    private const int MeesteRondes = 5_000;

    /// <summary>The targets that stand the check: all of them, unless one of our engines is wrong or the question is too large.</summary>
    /// <param name="doelen">The targets of which no case may show two.</param>
    public ImmutableArray<Toetsdoel> Keur(IReadOnlyList<Toetsdoel> doelen)
    {
        if (doelen.Count < 2)
        {
            return [.. doelen];
        }

        try
        {
            var vragen = new Vragen(zoeker);
            var over = new List<(Toetsdoel Doel, Kenmerk Kenmerk)>();
            foreach (var doel in doelen)
            {
                var kenmerk = Kenmerk.Van(zoeker, doel.Gevallen);
                if (!vragen.KanZonder(doel, kenmerk) && over.TrueForAll(o => SluitenUit(vragen, o, (doel, kenmerk))))
                {
                    over.Add((doel, kenmerk));
                }
            }

            return [.. over.Select(o => o.Doel)];
        }
        catch (TeGrootException)
        {
            // What cannot be checked, is not claimed.
            return [.. doelen.Take(1)];
        }
    }

    private bool SluitenUit(Vragen vragen, (Toetsdoel Doel, Kenmerk Kenmerk) een, (Toetsdoel Doel, Kenmerk Kenmerk) ander) =>
        een.Kenmerk.SluitUit(ander.Kenmerk)
        || zoeker.Keten?.IsNooit(een.Kenmerk.Met(ander.Kenmerk)) == true
        || !vragen.KanSamen(een.Doel, ander.Doel)
        || (zoeker.Keten?.IsNooit(een.Doel.Gevallen, ander.Doel.Gevallen) == true && !vragen.KanBuiten(een.Doel) && !vragen.KanBuiten(ander.Doel));

    // Questions about targets, on one circuit.
    private sealed class Vragen
    {
        private readonly Doelbetekenis _betekenis;
        private readonly Overbrenging _overbrenging;
        private readonly Circuitmotor _motor;
        private readonly Theorie.Theorie _theorie;
        private readonly Dictionary<Toetsdoel, int> _gevallen = new(ReferenceEqualityComparer.Instance);
        private int _telt;

        public Vragen(Doelzoeker zoeker)
        {
            var betekenis = zoeker.OpCircuit();
            var ruimte = betekenis.Vertaler.Ruimte;
            (_betekenis, _motor, _theorie) = (betekenis, (Circuitmotor)ruimte.Motor, new Theorie.Theorie(ruimte));
            _overbrenging = new Overbrenging(zoeker.Motor, _motor, _motor.InCel);

            // How the decisions that are taken for granted never come out, was asked of a circuit already.
            _telt = _motor.En(betekenis.Telt, _motor.Niet(_motor.Een(zoeker.Onmogelijk.Select(o => _motor.InCel(o.Variabele, o.Cel)))));
        }

        /// <summary>Whether there may be a case that shows two targets.</summary>
        public bool KanSamen(Toetsdoel een, Toetsdoel ander) => Kan(_motor.En(Gevallen(een), Gevallen(ander)));

        /// <summary>Whether there may be a case that shows a target and lacks a mark.</summary>
        public bool KanZonder(Toetsdoel doel, Kenmerk kenmerk) => Kan(_motor.En(Gevallen(doel), _motor.Niet(kenmerk.Op(_motor, _betekenis.Wortel))));

        /// <summary>Whether there may be a case that shows a target and is not in the set of cases that were found to show it.</summary>
        public bool KanBuiten(Toetsdoel doel) => Kan(_motor.En(Gevallen(doel), _motor.Niet(_overbrenging.Van(doel.Gevallen))));

        private bool Kan(int voorwaarde)
        {
            for (var ronde = 0; ronde < MeesteRondes; ronde++)
            {
                if (_motor.Geval(_motor.En(_telt, voorwaarde), Motor.Ja) is not { } geval)
                {
                    return false;
                }

                if (_theorie.Zoek(geval) is not Onmogelijk { Kern: var kern })
                {
                    return true;
                }

                _telt = _motor.En(_telt, _motor.Niet(_motor.Blok(geval, kern)));
            }

            throw new TeGrootException($"geen antwoord na {MeesteRondes} tegenspraken van gegevens");
        }

        private int Gevallen(Toetsdoel doel)
        {
            if (!_gevallen.TryGetValue(doel, out var gevallen))
            {
                _gevallen[doel] = gevallen = _betekenis.Toont(doel);
            }

            return gevallen;
        }
    }
}
