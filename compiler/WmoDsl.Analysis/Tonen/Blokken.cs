using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;

namespace WmoDsl.Analysis.Tonen;

/// <summary>Cases that a reader takes in at once: for some variables the cells they may be in; any cell of the others.</summary>
/// <param name="Cellen">By variable, in the order of the engine: cells in ascending order, never none and never all.</param>
public sealed record Blok(ImmutableSortedDictionary<int, ImmutableArray<int>> Cellen)
{
    /// <summary>Every case.</summary>
    public static readonly Blok Alles = new(ImmutableSortedDictionary<int, ImmutableArray<int>>.Empty);

    /// <summary>The cases that are in the same cells.</summary>
    /// <param name="geval">A cell for each variable, or -1.</param>
    public static Blok Van(int[] geval) =>
        new(geval.Select((cel, variabele) => KeyValuePair.Create(variabele, cel)).Where(c => c.Value >= 0).ToImmutableSortedDictionary(c => c.Key, c => ImmutableArray.Create(c.Value)));

    /// <summary>The condition that a case is in it.</summary>
    public int Voorwaarde(Diagrammotor motor) =>
        motor.Alle(Cellen.Select(c => motor.InCel(c.Key, c.Value)));
}

/// <summary>A set of cases as blocks that a reader takes in at once.</summary>
/// <param name="Lijst">Blocks; together they have no case outside the set.</param>
/// <param name="Volledig">Whether they are all of the set; if not there are too many to be read.</param>
public sealed record Blokken(ImmutableArray<Blok> Lijst, bool Volledig)
{
    // Rows that cannot be, one after another, before the search for one that can is given up.
    private const int MeesteRondes = 500;

    /// <summary>Writes a set as few blocks, each as wide as it can be: first with as few conditions, then with as wide ranges.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="voorwaarde">The set.</param>
    /// <param name="ruimte">What the blocks may take in besides: cases that cannot be or do not count. For none: <c>motor.Nooit</c>.</param>
    /// <param name="hoogstens">How many blocks at most.</param>
    /// <param name="bestaat">Whether a block has a case that can be; without it all have.</param>
    public static Blokken Van(Diagrammotor motor, int voorwaarde, int ruimte, int hoogstens, Func<Blok, bool>? bestaat = null)
    {
        var rest = voorwaarde;
        var kanNiet = motor.Nooit;
        var blokken = new List<(Blok Blok, int Voorwaarde)>();
        for (var ronde = 0; ronde < MeesteRondes && rest != motor.Nooit && blokken.Count < hoogstens; ronde++)
        {
            var geval = motor.Geval(rest, Motor.Ja)!;
            if (bestaat is not null && !bestaat(Blok.Van(geval)))
            {
                // As little of it as cannot be either: then much is put aside at once.
                var kern = Kern(geval, bestaat).Voorwaarde(motor);
                kanNiet = motor.Of(kanNiet, kern);
                rest = motor.En(rest, motor.Niet(kern));
                continue;
            }

            var blok = Verbreed(motor, geval, motor.Niet(motor.Of(voorwaarde, motor.Of(ruimte, kanNiet))));
            var hier = blok.Voorwaarde(motor);
            blokken.Add((blok, hier));
            rest = motor.En(rest, motor.Niet(hier));
        }

        // What later blocks took in as well need not be told twice.
        for (var i = 0; i < blokken.Count; i++)
        {
            var anderen = motor.Een(blokken.Where((_, j) => j != i).Select(b => b.Voorwaarde).Append(rest));
            if (motor.En(voorwaarde, motor.Niet(motor.Of(anderen, kanNiet))) == motor.Nooit)
            {
                blokken.RemoveAt(i--);
            }
        }

        return new Blokken([.. blokken.Select(b => b.Blok)], rest == motor.Nooit);
    }

    private static Blok Kern(int[] geval, Func<Blok, bool> bestaat)
    {
        var kern = (int[])geval.Clone();
        for (var variabele = 0; variabele < kern.Length; variabele++)
        {
            if (kern[variabele] >= 0)
            {
                kern[variabele] = -1;
                if (bestaat(Blok.Van(kern)))
                {
                    kern[variabele] = geval[variabele];
                }
            }
        }

        return Blok.Van(kern);
    }

    private static Blok Verbreed(Diagrammotor motor, int[] geval, int buiten)
    {
        var cellen = Blok.Van(geval).Cellen.ToBuilder();
        foreach (var variabele in cellen.Keys.ToList())
        {
            var was = cellen[variabele];
            cellen.Remove(variabele);
            if (!Binnen())
            {
                cellen[variabele] = was;
            }
        }

        foreach (var variabele in cellen.Keys.ToList())
        {
            // Neighbours first, so that of numbers a range comes about.
            var hier = cellen[variabele][0];
            foreach (var cel in Enumerable.Range(0, motor.Cellen(variabele)).Where(c => c != hier).OrderBy(c => Math.Abs(c - hier)).ThenBy(c => c))
            {
                var was = cellen[variabele];
                cellen[variabele] = [.. was.Append(cel).Order()];
                if (!Binnen())
                {
                    cellen[variabele] = was;
                }
            }
        }

        return new Blok(cellen.ToImmutable());

        bool Binnen() => !motor.Raakt(buiten, cellen);
    }
}
