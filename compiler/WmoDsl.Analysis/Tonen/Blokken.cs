using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;

namespace WmoDsl.Analysis.Tonen;

/// <summary>Cases that a reader takes in at once: for some variables the cells they may be in; any cell of the others.</summary>
/// <param name="Cellen">By variable, in the order of the engine: cells in ascending order, never none and never all.</param>
public sealed record Blok(ImmutableSortedDictionary<int, ImmutableArray<int>> Cellen)
{
    /// <summary>Every case.</summary>
    public static readonly Blok Alles = new(ImmutableSortedDictionary<int, ImmutableArray<int>>.Empty);

    /// <summary>The condition that a case is in it.</summary>
    public int Voorwaarde(Diagrammotor motor) =>
        motor.Alle(Cellen.Reverse().Select(c => motor.Een(c.Value.Select(cel => motor.InCel(c.Key, cel)))));
}

/// <summary>A set of cases as blocks that a reader takes in at once.</summary>
/// <param name="Lijst">Blocks; together they have no case outside the set.</param>
/// <param name="Volledig">Whether they are all of the set; if not there are too many to be read.</param>
public sealed record Blokken(ImmutableArray<Blok> Lijst, bool Volledig)
{
    /// <summary>Writes a set as few blocks, each as wide as it can be: first with as few conditions, then with as wide ranges.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="voorwaarde">The set.</param>
    /// <param name="ruimte">What the blocks may take in besides: cases that cannot be or do not count. For none: <c>motor.Nooit</c>.</param>
    /// <param name="hoogstens">How many blocks at most.</param>
    public static Blokken Van(Diagrammotor motor, int voorwaarde, int ruimte, int hoogstens)
    {
        var buiten = motor.Niet(motor.Of(voorwaarde, ruimte));
        var rest = voorwaarde;
        var blokken = new List<(Blok Blok, int Voorwaarde)>();
        while (rest != motor.Nooit && blokken.Count < hoogstens)
        {
            var blok = Verbreed(motor, motor.Geval(rest, Motor.Ja)!, buiten);
            var hier = blok.Voorwaarde(motor);
            blokken.Add((blok, hier));
            rest = motor.En(rest, motor.Niet(hier));
        }

        // What later blocks took in as well need not be told twice.
        for (var i = 0; i < blokken.Count; i++)
        {
            var anderen = motor.Een(blokken.Where((_, j) => j != i).Select(b => b.Voorwaarde).Append(rest));
            if (motor.En(voorwaarde, motor.Niet(anderen)) == motor.Nooit)
            {
                blokken.RemoveAt(i--);
            }
        }

        return new Blokken([.. blokken.Select(b => b.Blok)], rest == motor.Nooit);
    }

    private static Blok Verbreed(Diagrammotor motor, int[] geval, int buiten)
    {
        var cellen = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<int>>();
        for (var variabele = 0; variabele < geval.Length; variabele++)
        {
            if (geval[variabele] >= 0)
            {
                cellen[variabele] = [geval[variabele]];
            }
        }

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

        bool Binnen() => motor.En(new Blok(cellen.ToImmutable()).Voorwaarde(motor), buiten) == motor.Nooit;
    }
}
