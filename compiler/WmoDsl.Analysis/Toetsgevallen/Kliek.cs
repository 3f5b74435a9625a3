namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>As many as can be found that all go with each other: branch and bound, with a colouring for the bound (Tomita and Seki 2003).</summary>
internal sealed class Kliek
{
    private readonly ulong[][] _buren;
    private readonly int _woorden;
    private int _stappen;
    private List<int> _beste = [];

    private Kliek(int aantal, Func<int, int, bool> buur, int stappen)
    {
        _woorden = (aantal + 63) / 64;
        _stappen = stappen;
        _buren = new ulong[aantal][];
        for (var i = 0; i < aantal; i++)
        {
            _buren[i] = new ulong[_woorden];
            for (var j = 0; j < aantal; j++)
            {
                if (i != j && buur(i, j))
                {
                    _buren[i][j >> 6] |= 1UL << j;
                }
            }
        }
    }

    /// <summary>A largest set of numbers that are all neighbours of each other; when the steps run out the largest found.</summary>
    /// <param name="aantal">The numbers are below this.</param>
    /// <param name="buur">Whether two go with each other.</param>
    /// <param name="stappen">How many branches are tried.</param>
    public static IReadOnlyList<int> Grootste(int aantal, Func<int, int, bool> buur, int stappen)
    {
        var kliek = new Kliek(aantal, buur, stappen);
        var alle = new ulong[kliek._woorden];
        for (var i = 0; i < aantal; i++)
        {
            alle[i >> 6] |= 1UL << i;
        }

        kliek.Breid([], alle);
        return [.. kliek._beste.Order()];
    }

    private void Breid(List<int> gekozen, ulong[] kandidaten)
    {
        var (volgorde, kleuren) = Kleur(kandidaten);
        for (var i = volgorde.Count - 1; i >= 0; i--)
        {
            // Of one colour no two go together, so more than the colours that are left cannot be added.
            if (gekozen.Count + kleuren[i] <= _beste.Count || _stappen-- <= 0)
            {
                return;
            }

            var punt = volgorde[i];
            gekozen.Add(punt);
            var rest = new ulong[_woorden];
            var leeg = true;
            for (var w = 0; w < _woorden; w++)
            {
                rest[w] = kandidaten[w] & _buren[punt][w];
                leeg &= rest[w] == 0;
            }

            if (!leeg)
            {
                Breid(gekozen, rest);
            }
            else if (gekozen.Count > _beste.Count)
            {
                _beste = [.. gekozen];
            }

            gekozen.RemoveAt(gekozen.Count - 1);
            kandidaten[punt >> 6] &= ~(1UL << punt);
        }
    }

    private (List<int> Volgorde, List<int> Kleuren) Kleur(ulong[] kandidaten)
    {
        var (volgorde, kleuren) = (new List<int>(), new List<int>());
        var over = (ulong[])kandidaten.Clone();
        for (var kleur = 1; ; kleur++)
        {
            var vrij = (ulong[])over.Clone();
            var iets = false;
            for (var w = 0; w < _woorden; w++)
            {
                while (vrij[w] != 0)
                {
                    var punt = (w << 6) + System.Numerics.BitOperations.TrailingZeroCount(vrij[w]);
                    vrij[w] &= vrij[w] - 1;
                    over[w] &= ~(1UL << punt);
                    for (var v = w; v < _woorden; v++)
                    {
                        vrij[v] &= ~_buren[punt][v];
                    }

                    volgorde.Add(punt);
                    kleuren.Add(kleur);
                    iets = true;
                }
            }

            if (!iets)
            {
                return (volgorde, kleuren);
            }
        }
    }
}
