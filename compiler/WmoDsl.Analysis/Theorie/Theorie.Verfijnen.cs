using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

// A condition without the cases that no facts can make.
internal sealed partial class Theorie
{
    /// <summary>How many cases of a condition are looked at, before the rest is left undecided.</summary>
    public const int Rondes = 2_000;

    /// <summary>A condition, without what cannot be so.</summary>
    /// <param name="Voorwaarde">The condition with all that was found to be impossible taken out.</param>
    /// <param name="Onbeslist">Why of some of the rest it is not known whether it can be so; empty when all that is left has values.</param>
    public sealed record Verfijning(int Voorwaarde, ImmutableArray<string> Onbeslist);

    /// <summary>
    /// Takes out of a condition what comparisons of facts make impossible, until of every way that is left in which its facts and comparisons can be, values are known. Two
    /// conditions that differ in impossible cases only, are then the same where they look at the same variables.
    /// </summary>
    /// <param name="voorwaarde">A condition of the engine of this space, with the leaves <see cref="Motor.Nee"/> and <see cref="Motor.Ja"/>.</param>
    /// <param name="rondes">How many of those ways it may look at.</param>
    public Verfijning Verfijn(int voorwaarde, int rondes = Rondes)
    {
        var motor = (Diagrammotor)ruimte.Motor;
        var telt = Meetellend(motor.Steun(voorwaarde));
        var onbeslist = new SortedSet<string>(StringComparer.Ordinal);
        if (telt.Count == 0)
        {
            return new Verfijning(voorwaarde, []);
        }

        var nog = Over(motor, voorwaarde, telt);
        while (motor.Geval(nog, Motor.Ja) is { } geval)
        {
            if (--rondes < 0)
            {
                onbeslist.Add("er zijn te veel manieren waarop de gegevens zich tot elkaar verhouden om ze allemaal na te gaan");
                break;
            }

            switch (Zoek(geval))
            {
                case Onmogelijk(var kern):
                    var les = motor.Niet(motor.En(Bekend(motor, kern), Blok(motor, geval, kern.Contains)));
                    (nog, voorwaarde) = (motor.En(nog, les), motor.En(voorwaarde, les));
                    break;
                case Gevonden(var waarden):
                    nog = motor.En(nog, motor.Niet(Blok(motor, Getuige(geval, waarden, telt), telt.Contains)));
                    break;
                case Onbeslist(var reden):
                    onbeslist.Add(reden);
                    nog = motor.En(nog, motor.Niet(Blok(motor, geval, telt.Contains)));
                    break;
            }
        }

        return new Verfijning(voorwaarde, [.. onbeslist]);
    }

    // Comparisons, and the facts in them; of facts that the condition does not look at, at most whether they are known.
    private HashSet<int> Meetellend(IReadOnlyCollection<int> steun)
    {
        var telt = steun.Where(v => ruimte.Onderwerpen[v] is Verband).ToHashSet();
        telt.UnionWith(telt.SelectMany(v => ((Verband)ruimte.Onderwerpen[v]).Gegevens).Select(g => _variabelen[g])
            .Where(v => ruimte.Onderwerpen[v].CelOnbekend >= 0 || steun.Contains(v)).ToList());
        return telt;
    }

    // Whether a condition can hold, for what some variables are.
    private static int Over(Diagrammotor motor, int voorwaarde, HashSet<int> telt)
    {
        var gehad = new Dictionary<int, int>();
        return Over(voorwaarde);

        int Over(int f)
        {
            if (motor.Variabele(f) is not { } variabele)
            {
                return f;
            }

            if (!gehad.TryGetValue(f, out var over))
            {
                var kinderen = Enumerable.Range(0, motor.Cellen(variabele)).Select(cel => Over(motor.Kind(f, cel))).ToArray();
                gehad[f] = over = telt.Contains(variabele) ? motor.Kies(variabele, kinderen) : motor.Een(kinderen.Distinct());
            }

            return over;
        }
    }

    // The cells of a case that was found, with anything for the facts that were free. What is compared with something unknown stays free.
    private int[] Getuige(int[] geval, ImmutableDictionary<Gegeven, Waarde> waarden, HashSet<int> telt)
    {
        var gegevens = waarden.ToBuilder();
        foreach (var gegeven in telt.Select(v => ruimte.Onderwerpen[v]).OfType<Verband>().SelectMany(v => v.Gegevens).Where(g => !waarden.ContainsKey(g)))
        {
            var variabele = _variabelen[gegeven];
            var vraag = (Vraagonderwerp)ruimte.Onderwerpen[variabele];
            if (geval[variabele] < 0 || geval[variabele] != vraag.CelOnbekend)
            {
                gegevens[gegeven] = vraag.Waarden[Math.Max(geval[variabele], 0)].Waarde;
            }
        }

        var plaats = ruimte.Plaats(Casus.Leeg with { Gegevens = gegevens.ToImmutableDictionary(w => w.Key, w => new Gegevenstand(w.Value)) });
        var getuige = (int[])geval.Clone();
        foreach (var v in telt)
        {
            if (ruimte.Onderwerpen[v] switch
            {
                Verband verband => verband.Gegevens.All(gegevens.ContainsKey),
                Vraagonderwerp { Gegeven.Gegeven: { } gegeven } => gegevens.ContainsKey(gegeven),
                _ => false,
            })
            {
                getuige[v] = plaats[v];
            }
        }

        return getuige;
    }

    private static int Blok(Diagrammotor motor, int[] geval, Func<int, bool> telt)
    {
        var blok = motor.Altijd;
        for (var v = geval.Length - 1; v >= 0; v--)
        {
            if (geval[v] >= 0 && telt(v))
            {
                blok = motor.En(motor.InCel(v, geval[v]), blok);
            }
        }

        return blok;
    }

    // That all facts in comparisons are known: of what is not known, nothing is compared.
    private int Bekend(Diagrammotor motor, ImmutableArray<int> kern) =>
        motor.Alle(kern.Select(v => ruimte.Onderwerpen[v]).OfType<Verband>().SelectMany(v => v.Gegevens).Select(g => _variabelen[g]).Distinct().OrderDescending()
            .Where(v => ruimte.Onderwerpen[v].CelOnbekend >= 0).Select(v => motor.Niet(motor.InCel(v, ruimte.Onderwerpen[v].CelOnbekend))));
}
