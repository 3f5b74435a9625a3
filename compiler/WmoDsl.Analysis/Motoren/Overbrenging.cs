namespace WmoDsl.Analysis.Motoren;

/// <summary>Says conditions of diagrams in terms of another engine, when it is known what each cell of each variable is there.</summary>
/// <param name="van">The diagrams.</param>
/// <param name="naar">The other engine; may be the same.</param>
/// <param name="cel">Of a variable and a cell: the condition there under which the variable is in that cell.</param>
internal sealed class Overbrenging(Diagrammotor van, Motor naar, Func<int, int, int> cel)
{
    private readonly Dictionary<int, int> _gehad = [];

    /// <summary>The same condition, of the other engine. Where more than one cell of a variable can be, it holds if it holds in one of them.</summary>
    public int Van(int voorwaarde)
    {
        if (van.Variabele(voorwaarde) is not { } variabele)
        {
            return naar.Blad(van.Waarde(voorwaarde));
        }

        if (!_gehad.TryGetValue(voorwaarde, out var daar))
        {
            // Cells that lead to the same are taken together: that is one question less.
            _gehad[voorwaarde] = daar = naar.Een(Enumerable.Range(0, van.Cellen(variabele)).GroupBy(c => van.Kind(voorwaarde, c)).Where(g => g.Key != van.Nooit)
                .Select(g => naar.En(naar.Een(g.Select(c => cel(variabele, c))), Van(g.Key))));
        }

        return daar;
    }
}
