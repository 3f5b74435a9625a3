namespace WmoDsl.Analysis.Motoren;

/// <summary>The nodes of decision diagrams: every node once, so that equal functions are equal numbers.</summary>
internal sealed class Knopen
{
    /// <summary>Stands after every variable: that of a leaf.</summary>
    public const int GeenVariabele = int.MaxValue;

    private const int EersteRuimte = 1 << 10;

    // Nee and ja have a sign of their own among the leaves below a node; of the others those share one that are so many apart.
    private const int EigenTekens = 2, AndereTekens = 62;

    private readonly int _maximum;
    private readonly Dictionary<int, int> _bladeren = [];
    private readonly List<int> _anderen = [];

    private Knoop[] _knopen = new Knoop[EersteRuimte];
    private int[] _kinderen = new int[EersteRuimte * 2];
    private int _kinderenAantal;

    // Where a node is, by its hash: that, and its number plus one; zero is nothing.
    private ulong[] _tabel = new ulong[EersteRuimte * 2];
    private int _inTabel;

    /// <summary>No nodes yet.</summary>
    /// <param name="maximum">How many may be made.</param>
    public Knopen(int maximum) => _maximum = maximum;

    /// <summary>How many there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>The leaf with a value.</summary>
    public int Blad(int waarde)
    {
        if (!_bladeren.TryGetValue(waarde, out var knoop))
        {
            var teken = waarde switch { Motor.Nee => 0, Motor.Ja => 1, _ => EigenTekens + (_anderen.Count % AndereTekens) };
            if (teken >= EigenTekens)
            {
                _anderen.Add(waarde);
            }

            _bladeren[waarde] = knoop = Nieuw(new Knoop(GeenVariabele, waarde, Hash: 0, 1UL << teken));
        }

        return knoop;
    }

    /// <summary>The variable a node looks at, or <see cref="GeenVariabele"/>.</summary>
    public int Variabele(int knoop) => _knopen[knoop].Variabele;

    /// <summary>Whether a node is a leaf.</summary>
    public bool IsBlad(int knoop) => _knopen[knoop].Variabele == GeenVariabele;

    /// <summary>The value of a leaf.</summary>
    public int Waarde(int blad) => _knopen[blad].Begin;

    /// <summary>Whether a function is nee or ja in every case.</summary>
    public bool IsStelling(int knoop) => (_knopen[knoop].Tekens >> EigenTekens) == 0;

    /// <summary>The signs of the leaves of a function: it has none that has another sign.</summary>
    public ulong Tekens(int knoop) => _knopen[knoop].Tekens;

    /// <summary>The sign of the leaf with a value; none if no function has it.</summary>
    public ulong Teken(int waarde) => _bladeren.TryGetValue(waarde, out var blad) ? _knopen[blad].Tekens : 0;

    /// <summary>The values of the leaves of a function, as far as their signs tell them; none when they do not.</summary>
    public IEnumerable<int>? Waarden(int knoop)
    {
        if (_anderen.Count > AndereTekens)
        {
            return null;
        }

        var tekens = Tekens(knoop);
        return Enumerable.Range(0, EigenTekens + _anderen.Count).Where(t => (tekens >> t & 1) != 0).Select(t => t switch { 0 => Motor.Nee, 1 => Motor.Ja, _ => _anderen[t - EigenTekens] });
    }

    /// <summary>What a node is where its variable is in a cell.</summary>
    public int Kind(int knoop, int cel) => _kinderen[_knopen[knoop].Begin + cel];

    /// <summary>What a function is in a cell of a variable that does not come after its own.</summary>
    public int In(int knoop, int variabele, int cel)
    {
        ref readonly var k = ref _knopen[knoop];
        return k.Variabele == variabele ? _kinderen[k.Begin + cel] : knoop;
    }

    /// <summary>The children of a node, one for each cell; not to be kept while nodes are made.</summary>
    public ReadOnlySpan<int> Kinderen(int knoop, int cellen) => _kinderen.AsSpan(_knopen[knoop].Begin, cellen);

    /// <summary>The function that is one of others by the cell of a variable, which comes before all of theirs.</summary>
    public int Maak(int variabele, ReadOnlySpan<int> kinderen)
    {
        if (!kinderen.ContainsAnyExcept(kinderen[0]))
        {
            return kinderen[0];
        }

        var masker = _tabel.Length - 1;
        var hash = Hash(variabele, kinderen);
        var plek = (int)hash & masker;
        for (; _tabel[plek] is not 0 and var rij; plek = (plek + 1) & masker)
        {
            if (rij >> 32 == hash)
            {
                var knoop = (int)(uint)rij - 1;
                ref readonly var k = ref _knopen[knoop];
                if (k.Variabele == variabele && _kinderen.AsSpan(k.Begin, kinderen.Length).SequenceEqual(kinderen))
                {
                    return knoop;
                }
            }
        }

        var tekens = 0UL;
        foreach (var kind in kinderen)
        {
            tekens |= _knopen[kind].Tekens;
        }

        var nieuw = Nieuw(new Knoop(variabele, _kinderenAantal, hash, tekens));
        if (_kinderenAantal + kinderen.Length > _kinderen.Length)
        {
            Array.Resize(ref _kinderen, Math.Max(_kinderen.Length * 2, _kinderenAantal + kinderen.Length));
        }

        kinderen.CopyTo(_kinderen.AsSpan(_kinderenAantal));
        _kinderenAantal += kinderen.Length;
        _tabel[plek] = Rij(nieuw);
        if (++_inTabel * 2 >= _tabel.Length)
        {
            Vergroot();
        }

        return nieuw;
    }

    private int Nieuw(Knoop knoop)
    {
        if (Aantal >= _maximum)
        {
            throw new TeGrootException($"meer dan {_maximum} knopen");
        }

        if (Aantal == _knopen.Length)
        {
            Array.Resize(ref _knopen, Aantal * 2);
        }

        _knopen[Aantal] = knoop;
        return Aantal++;
    }

    private ulong Rij(int knoop) => ((ulong)_knopen[knoop].Hash << 32) | (uint)(knoop + 1);

    private void Vergroot()
    {
        var oud = _tabel;
        _tabel = new ulong[oud.Length * 2];
        var masker = _tabel.Length - 1;
        foreach (var rij in oud)
        {
            if (rij == 0)
            {
                continue;
            }

            var plek = (int)(rij >> 32) & masker;
            while (_tabel[plek] != 0)
            {
                plek = (plek + 1) & masker;
            }

            _tabel[plek] = rij;
        }
    }

    private static uint Hash(int variabele, ReadOnlySpan<int> kinderen)
    {
        var hash = (uint)variabele * 0x9E3779B1;
        foreach (var kind in kinderen)
        {
            hash = (hash ^ (uint)kind) * 0x85EBCA6B;
            hash ^= hash >> 15;
        }

        return hash;
    }

    // Its variable, where its children begin (of a leaf: its value), its hash, and a sign for every leaf below it.
    private readonly record struct Knoop(int Variabele, int Begin, uint Hash, ulong Tekens);
}
