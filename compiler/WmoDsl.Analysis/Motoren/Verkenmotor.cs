using System.Collections.Immutable;

namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Knows of a function only which leaves it may have. Whoever translates a policy with this engine first, meets every fact and every comparison that can
/// turn up, before any number is cut into cells.
/// </summary>
internal sealed class Verkenmotor : Motor
{
    private readonly Dictionary<string, int> _nummers = [];
    private readonly List<ImmutableSortedSet<int>> _functies = [];

    public override int Blad(int waarde) => Nummer([waarde]);

    public override int Kies(int variabele, ReadOnlySpan<int> functies)
    {
        var bladeren = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var functie in functies)
        {
            bladeren.UnionWith(_functies[functie]);
        }

        return Nummer(bladeren.ToImmutable());
    }

    public override int Vouw(int f, Func<int, int> naar) => Nummer(_functies[f].SelectMany(w => _functies[naar(w)]).ToImmutableSortedSet());

    public override int Vouw(int f, int g, Func<int, int, int> naar) =>
        Nummer(_functies[f].SelectMany(v => _functies[g].SelectMany(w => _functies[naar(v, w)])).ToImmutableSortedSet());

    public override int Als(int voorwaarde, int dan, int anders) =>
        Nummer((_functies[voorwaarde].Contains(Ja) ? _functies[dan] : []).Union(_functies[voorwaarde].SequenceEqual([Ja]) ? [] : _functies[anders]));

    public override IReadOnlyList<int> Bladeren(int f) => [.. _functies[f]];

    public override int[]? Geval(int f, int blad) => throw new NotSupportedException("Wie verkent, beantwoordt geen vragen.");

    private int Nummer(ImmutableSortedSet<int> bladeren)
    {
        var sleutel = string.Join(' ', bladeren);
        if (!_nummers.TryGetValue(sleutel, out var nummer))
        {
            _nummers[sleutel] = nummer = _functies.Count;
            _functies.Add(bladeren);
        }

        return nummer;
    }
}
