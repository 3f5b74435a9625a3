using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

// A condition without the cases that no facts can make.
internal sealed partial class Theorie
{
    /// <summary>How many paths of a condition are looked at, before the rest is left undecided.</summary>
    public const int Rondes = 2_000;

    /// <summary>A condition, without what cannot be so.</summary>
    /// <param name="Voorwaarde">The condition with all that was found to be impossible taken out.</param>
    /// <param name="Onbeslist">Why of some of the rest it is not known whether it can be so; empty when every path that is left has values.</param>
    public sealed record Verfijning(int Voorwaarde, ImmutableArray<string> Onbeslist);

    /// <summary>Takes out of a condition what comparisons of facts make impossible, until each path that is left has values for its facts.</summary>
    /// <param name="voorwaarde">A condition of the engine of this space, with the leaves <see cref="Motor.Nee"/> and <see cref="Motor.Ja"/>.</param>
    /// <param name="rondes">How many paths it may look at.</param>
    public Verfijning Verfijn(int voorwaarde, int rondes = Rondes)
    {
        var motor = (Diagrammotor)ruimte.Motor;
        var getuigen = new List<int[]>();
        var onbeslist = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var nog = OverTheorie(motor, voorwaarde);
            if (!motor.Steun(nog).Any(v => ruimte.Onderwerpen[v] is Verband))
            {
                return new Verfijning(voorwaarde, [.. onbeslist]);
            }

            onbeslist.Clear();
            var verfijnd = false;
            while (motor.Geval(nog, Motor.Ja) is { } geval)
            {
                if (getuigen.Any(g => Past(geval, g)))
                {
                    nog = motor.En(nog, motor.Niet(Blok(motor, geval)));
                    continue;
                }

                if (--rondes < 0)
                {
                    onbeslist.Add("er zijn te veel vergelijkingen van gegevens met elkaar om ze allemaal na te gaan");
                    return new Verfijning(voorwaarde, [.. onbeslist]);
                }

                switch (Zoek(geval))
                {
                    case Onmogelijk(var kern):
                        var les = motor.Niet(motor.En(Bekend(motor, kern), Blok(motor, Alleen(geval, kern))));
                        (nog, voorwaarde, verfijnd) = (motor.En(nog, les), motor.En(voorwaarde, les), true);
                        continue;
                    case Gevonden(var waarden):
                        getuigen.Add(Getuige(geval, waarden));
                        break;
                    case Onbeslist(var reden):
                        onbeslist.Add(reden);
                        break;
                }

                nog = motor.En(nog, motor.Niet(Blok(motor, geval)));
            }

            // What was taken out may have split paths that were possible as a whole.
            if (!verfijnd)
            {
                return new Verfijning(voorwaarde, [.. onbeslist]);
            }
        }
    }

    // Whether the condition can hold, for what comparisons and the facts in them are.
    private int OverTheorie(Diagrammotor motor, int voorwaarde)
    {
        var steun = motor.Steun(voorwaarde);
        var telt = steun.Where(v => ruimte.Onderwerpen[v] is Verband).ToHashSet();
        telt.UnionWith(telt.SelectMany(v => ((Verband)ruimte.Onderwerpen[v]).Gegevens).Select(g => _variabelen[g]).ToList());
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

    private static bool Past(int[] geval, int[] getuige) => !geval.Where((cel, v) => cel >= 0 && getuige[v] != cel).Any();

    // The cells of what was found: what is free in the case is where the values are.
    private int[] Getuige(int[] geval, ImmutableDictionary<Gegeven, Waarde> waarden)
    {
        var plaats = ruimte.Plaats(Casus.Leeg with { Gegevens = waarden.ToImmutableDictionary(w => w.Key, w => new Gegevenstand(w.Value)) });
        var getuige = (int[])geval.Clone();
        for (var v = 0; v < getuige.Length; v++)
        {
            var gegevens = ruimte.Onderwerpen[v] switch
            {
                Verband verband => verband.Gegevens,
                Vraagonderwerp { Gegeven.Gegeven: { } gegeven } => [gegeven],
                _ => [],
            };
            if (!gegevens.IsEmpty && gegevens.All(waarden.ContainsKey))
            {
                getuige[v] = plaats[v];
            }
        }

        return getuige;
    }

    private static int[] Alleen(int[] geval, ImmutableArray<int> variabelen)
    {
        var alleen = new int[geval.Length];
        Array.Fill(alleen, -1);
        foreach (var variabele in variabelen)
        {
            alleen[variabele] = geval[variabele];
        }

        return alleen;
    }

    private static int Blok(Diagrammotor motor, int[] geval)
    {
        var blok = motor.Altijd;
        for (var v = geval.Length - 1; v >= 0; v--)
        {
            if (geval[v] >= 0)
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
