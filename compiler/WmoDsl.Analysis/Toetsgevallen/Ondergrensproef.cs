using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Theorie;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// Checks that so many cases are needed as is said. The claim is a list of targets of which no case shows two. They were found with diagrams; here their meaning is told
/// anew on circuits, and the question is put to a solver: is there a case in which two of them hold. Where only the decisions that are consulted exclude it, everything is
/// told in terms of facts.
/// </summary>
/// <param name="zoeker">Of the targets.</param>
internal sealed class Ondergrensproef(Doelzoeker zoeker)
{
    // What cannot be together, is found one by one; after so many the claim is not believed.
    private const int MeesteRondes = 5_000;

    private Vragen? _inFeiten;

    /// <summary>The targets that stand the check: all of them, unless one of our engines is wrong or the question is too large.</summary>
    /// <param name="doelen">The targets of which no case may show two.</param>
    public ImmutableArray<Toetsdoel> Keur(IReadOnlyList<Toetsdoel> doelen)
    {
        var over = doelen.ToList();
        try
        {
            var vragen = new Vragen(zoeker.OpCircuit(inFeiten: false));
            for (var ronde = 0; ronde < MeesteRondes; ronde++)
            {
                if (vragen.Samen(over) is not var (een, ander))
                {
                    return [.. over];
                }

                // Two of them in one case: the claim goes down, unless the facts tell that no case has the one and any of the others.
                var anderen = over.Where(d => d != een).ToList();
                if (zoeker.Keten is null)
                {
                    over.Remove(ander);
                }
                else if ((_inFeiten ??= new Vragen(zoeker.OpCircuit(inFeiten: true))).Met(een, anderen) is { } toch)
                {
                    over.Remove(toch);
                }
                else
                {
                    vragen.NooitSamen(een, anderen);
                }
            }
        }
        catch (TeGrootException)
        {
            // What cannot be checked, is not claimed.
        }

        return [.. doelen.Take(1)];
    }

    // Whether targets hold together, on one circuit.
    private sealed class Vragen(Doelbetekenis betekenis)
    {
        private readonly Circuitmotor _motor = (Circuitmotor)betekenis.Vertaler.Ruimte.Motor;
        private readonly Theorie.Theorie _theorie = new(betekenis.Vertaler.Ruimte);
        private readonly Dictionary<Toetsdoel, int> _gevallen = new(ReferenceEqualityComparer.Instance);
        private int _telt = betekenis.Telt;

        /// <summary>Two targets that hold in one case; none when it is certain that no two do.</summary>
        public (Toetsdoel Een, Toetsdoel Ander)? Samen(IReadOnlyList<Toetsdoel> doelen) =>
            Geldend(_motor.Minstens([.. doelen.Select(Gevallen)], 2), doelen) is [var een, var ander, ..] ? (een, ander) : null;

        /// <summary>One of some targets that holds in a case with another; none when it is certain that none does.</summary>
        public Toetsdoel? Met(Toetsdoel een, IReadOnlyList<Toetsdoel> anderen) => Geldend(_motor.En(Gevallen(een), _motor.Een(anderen.Select(Gevallen))), anderen) is [var ander, ..] ? ander : null;

        /// <summary>Notes that a target never holds with one of some others, for a reason that cannot be seen here.</summary>
        public void NooitSamen(Toetsdoel een, IReadOnlyList<Toetsdoel> anderen) => _telt = _motor.En(_telt, _motor.Niet(_motor.En(Gevallen(een), _motor.Een(anderen.Select(Gevallen)))));

        // The targets that hold in some case in which a condition does; none when there is no such case.
        private List<Toetsdoel> Geldend(int voorwaarde, IReadOnlyList<Toetsdoel> doelen)
        {
            for (var ronde = 0; ronde < MeesteRondes; ronde++)
            {
                if (_motor.Geval(_motor.En(_telt, voorwaarde), Motor.Ja) is not { } geval)
                {
                    return [];
                }

                if (_theorie.Zoek(geval) is Onmogelijk { Kern: var kern })
                {
                    _telt = _motor.En(_telt, _motor.Niet(_motor.Blok(geval, kern)));
                    continue;
                }

                var cellen = geval.Select(c => Math.Max(c, 0)).ToArray();
                return [.. doelen.Where(d => _motor.Bereken(Gevallen(d), cellen) == Motor.Ja)];
            }

            throw new TeGrootException($"geen antwoord na {MeesteRondes} tegenspraken van gegevens");
        }

        private int Gevallen(Toetsdoel doel)
        {
            if (!_gevallen.TryGetValue(doel, out var gevallen))
            {
                _gevallen[doel] = gevallen = betekenis.Toont(doel);
            }

            return gevallen;
        }
    }
}
