using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// Makes of a set of cells a case, and plays it in the evaluator: only what comes out there as it should is ever shown. Comparisons of facts with each other are
/// free variables until here; here numbers are sought that make them so.
/// </summary>
internal sealed class Naspel(Gevallenruimte ruimte, Motor motor)
{
    // A set that still has cases after so many that cannot be, is given up; so is one of which so many came out otherwise when played.
    private const int MeesteRondes = 2_000, MeesteMisgelopen = 20;

    private readonly Theorie.Theorie _theorie = new(ruimte);

    /// <summary>Looks for a case in a set.</summary>
    /// <param name="fout">The set.</param>
    /// <param name="isZo">Whether a case is what it should be, according to the evaluator.</param>
    /// <param name="gelezen">The variables that the case must say something of; without them all.</param>
    /// <param name="binnen">The set that a case is in for certain when it is what it should be; without it, the first set.</param>
    /// <param name="vraagt">What is still asked in a case that says too little to be what it should be, if that is known.</param>
    /// <returns>
    /// The set without what turned out not to be possible; a case, with nothing in it that does not matter, or none when there is none or none was found; and in
    /// the last case why.
    /// </returns>
    public (int Echt, Casus? Casus, string Reden) Zoek(int fout, Func<Casus, bool> isZo, IReadOnlySet<int>? gelezen = null, int? binnen = null, Func<Casus, IEnumerable<OpenGegeven>>? vraagt = null) =>
        Zoek(fout, (geval, waarden) =>
        {
            // What the cells do not speak of, mostly does not matter; where the evaluator cannot see that, what it asks is said, and if that is not enough everything.
            var genoemd = Variabelen(v => v.Gegeven is { } g && waarden.ContainsKey(g)).ToHashSet();
            var casus = ruimte.Vul(geval, waarden, gelezen: genoemd);
            while (!isZo(casus))
            {
                var gevraagd = vraagt?.Invoke(casus).ToHashSet() ?? [];
                var meer = Variabelen(gevraagd.Contains).Where(v => geval[v] < 0 && !genoemd.Contains(v)).ToList();
                if (meer.Count == 0)
                {
                    casus = ruimte.Vul(geval, waarden, gelezen: gelezen);
                    break;
                }

                genoemd.UnionWith(meer);
                casus = ruimte.Vul(geval, waarden, gelezen: genoemd);
            }

            return isZo(casus) ? Maakklein(casus, kleiner => AltijdIn(binnen ?? fout, kleiner) && isZo(kleiner)) : null;
        });

    private IEnumerable<int> Variabelen(Predicate<OpenGegeven> welke) => Enumerable.Range(0, ruimte.Onderwerpen.Count).Where(v => ruimte.Onderwerpen[v] is Vraagonderwerp vraag && welke(vraag.Gegeven));

    // Whether a case stays in a set whatever becomes of what it does not say: if not, the evaluator need not be asked, which takes long for a large decision.
    private bool AltijdIn(int gevallen, Casus casus) => motor.IsNooit(motor.En(motor.Blok(ruimte.Bekend(casus)), motor.Niet(gevallen)));

    /// <summary>The same, where more is made of the cells than one case.</summary>
    /// <param name="fout">The set.</param>
    /// <param name="maak">Makes of cells, and of values for the facts that are compared, the case to show; nothing when it is not what it should be.</param>
    public (int Echt, Casus? Casus, string Reden) Zoek(int fout, Func<int[], ImmutableDictionary<Gegeven, Waarde>, Casus?> maak)
    {
        var opzij = motor.Nooit;
        var reden = "";
        var misgelopen = 0;
        for (var ronde = 0; ronde < MeesteRondes; ronde++)
        {
            var rest = motor.En(fout, motor.Niet(opzij));
            if (motor.Geval(rest, Motor.Ja) is not { } geval)
            {
                return (fout, null, reden);
            }

            switch (_theorie.Zoek(geval))
            {
                case Gevonden gevonden:
                    if (maak(geval, gevonden.Waarden) is { } casus)
                    {
                        return (fout, casus, reden);
                    }

                    reden = "Een gevonden geval kwam in de proef op de som anders uit.";
                    if (++misgelopen == MeesteMisgelopen)
                    {
                        return (fout, null, reden);
                    }

                    opzij = motor.Of(opzij, motor.Blok(geval));
                    break;
                case Onmogelijk onmogelijk:
                    fout = motor.En(fout, motor.Niet(motor.Blok(geval, onmogelijk.Kern)));
                    break;
                case Onbeslist onbeslist:
                    reden = onbeslist.Reden;
                    opzij = motor.Of(opzij, motor.Blok(geval));
                    break;
            }
        }

        return (fout, null, "Er zijn te veel manieren waarop gegevens met elkaar te vergelijken zijn.");
    }

    /// <summary>Whether there is a case in a set in which a function has a leaf, comparisons of facts with each other included; none with the reason when that could not be found out.</summary>
    /// <param name="gevallen">The set.</param>
    /// <param name="f">The function.</param>
    /// <param name="blad">The leaf.</param>
    public (bool? Komt, string Reden) Komt(int gevallen, int f, int blad)
    {
        var reden = "";
        for (var ronde = 0; ronde < MeesteRondes; ronde++)
        {
            if (motor.Geval(gevallen, f, blad) is not { } geval)
            {
                return (reden.Length == 0 ? false : null, reden);
            }

            var uitkomst = _theorie.Zoek(geval);
            if (uitkomst is Gevonden)
            {
                return (true, "");
            }

            reden = uitkomst is Onbeslist onbeslist ? onbeslist.Reden : reden;
            gevallen = motor.En(gevallen, motor.Niet(uitkomst is Onmogelijk onmogelijk ? motor.Blok(geval, onmogelijk.Kern) : motor.Blok(geval)));
        }

        return (null, "Er zijn te veel manieren waarop gegevens met elkaar te vergelijken zijn.");
    }

    /// <summary>Leaves out of a case whatever it is that kind of case without.</summary>
    /// <remarks>Many at once where that can be, for most of a case of a large decision does not matter; what matters is found by halves (Zeller, Simplifying failure-inducing input, 2002).</remarks>
    /// <param name="casus">The case.</param>
    /// <param name="isZo">Whether a case is that kind of case.</param>
    /// <param name="plek">In which order facts are left out, the last first; without it by their names.</param>
    public static Casus Maakklein(Casus casus, Func<Casus, bool> isZo, Func<Gegeven, int>? plek = null)
    {
        Weg([.. casus.Gegevens.Keys.OrderByDescending(g => plek?.Invoke(g) ?? 0).ThenByDescending(g => g.Naam, StringComparer.Ordinal)], weg => casus with { Gegevens = casus.Gegevens.RemoveRange(weg) });
        Weg([.. casus.Rollen.Keys.OrderByDescending(r => r.Naam, StringComparer.Ordinal)], weg => Gevallenruimte.ZonderAfwezigen(casus with { Rollen = casus.Rollen.RemoveRange(weg) }));
        Weg([.. casus.Lijsten.Keys.OrderByDescending(l => l.Naam, StringComparer.Ordinal)], weg => Gevallenruimte.ZonderAfwezigen(casus with { Lijsten = casus.Lijsten.RemoveRange(weg) }));
        return casus;

        void Weg<T>(ImmutableArray<T> delen, Func<ImmutableArray<T>, Casus> zonder)
        {
            if (delen.IsEmpty)
            {
                return;
            }

            if (zonder(delen) is var kleiner && isZo(kleiner))
            {
                casus = kleiner;
            }
            else if (delen.Length > 1)
            {
                Weg(delen[..(delen.Length / 2)], zonder);
                Weg(delen[(delen.Length / 2)..], zonder);
            }
        }
    }
}
