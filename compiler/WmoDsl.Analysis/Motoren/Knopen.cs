namespace WmoDsl.Analysis.Motoren;

/// <summary>The nodes of decision diagrams: every node once, so that equal functions are equal numbers.</summary>
internal sealed class Knopen
{
    /// <summary>Stands after every variable: that of a leaf.</summary>
    public const int GeenVariabele = int.MaxValue;

    private const int EersteRuimte = 1 << 10;

    private readonly int _maximum;
    private readonly Dictionary<int, int> _bladeren = [];

    // Of node n: its variable, where its children begin, its hash, and whether all leaves below are nee or ja; of a leaf its value stands where the children begin.
    private int[] _variabele = new int[EersteRuimte];
    private int[] _begin = new int[EersteRuimte];
    private int[] _hash = new int[EersteRuimte];
    private bool[] _isStelling = new bool[EersteRuimte];
    private int[] _kinderen = new int[EersteRuimte * 2];
    private int _kinderenAantal;
    private int[] _tabel = NieuweTabel(EersteRuimte * 2);
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
            _bladeren[waarde] = knoop = Nieuw(GeenVariabele, waarde, hash: 0, waarde is Motor.Nee or Motor.Ja);
        }

        return knoop;
    }

    /// <summary>The variable a node looks at, or <see cref="GeenVariabele"/>.</summary>
    public int Variabele(int knoop) => _variabele[knoop];

    /// <summary>Whether a node is a leaf.</summary>
    public bool IsBlad(int knoop) => _variabele[knoop] == GeenVariabele;

    /// <summary>The value of a leaf.</summary>
    public int Waarde(int blad) => _begin[blad];

    /// <summary>Whether a function is nee or ja in every case.</summary>
    public bool IsStelling(int knoop) => _isStelling[knoop];

    /// <summary>What a node is where its variable is in a cell.</summary>
    public int Kind(int knoop, int cel) => _kinderen[_begin[knoop] + cel];

    /// <summary>What a function is in a cell of a variable that does not come after its own.</summary>
    public int In(int knoop, int variabele, int cel) => _variabele[knoop] == variabele ? _kinderen[_begin[knoop] + cel] : knoop;

    /// <summary>The children of a node, one for each cell; not to be kept while nodes are made.</summary>
    public ReadOnlySpan<int> Kinderen(int knoop, int cellen) => _kinderen.AsSpan(_begin[knoop], cellen);

    /// <summary>The function that is one of others by the cell of a variable, which comes before all of theirs.</summary>
    public int Maak(int variabele, ReadOnlySpan<int> kinderen)
    {
        if (!kinderen.ContainsAnyExcept(kinderen[0]))
        {
            return kinderen[0];
        }

        var masker = _tabel.Length - 1;
        var hash = Hash(variabele, kinderen);
        var plek = hash & masker;
        for (; _tabel[plek] >= 0; plek = (plek + 1) & masker)
        {
            var knoop = _tabel[plek];
            if (_hash[knoop] == hash && _variabele[knoop] == variabele && Kinderen(knoop, kinderen.Length).SequenceEqual(kinderen))
            {
                return knoop;
            }
        }

        var isStelling = true;
        foreach (var kind in kinderen)
        {
            isStelling &= _isStelling[kind];
        }

        var nieuw = Nieuw(variabele, _kinderenAantal, hash, isStelling);
        if (_kinderenAantal + kinderen.Length > _kinderen.Length)
        {
            Array.Resize(ref _kinderen, Math.Max(_kinderen.Length * 2, _kinderenAantal + kinderen.Length));
        }

        kinderen.CopyTo(_kinderen.AsSpan(_kinderenAantal));
        _kinderenAantal += kinderen.Length;
        _tabel[plek] = nieuw;
        if (++_inTabel * 2 >= _tabel.Length)
        {
            Vergroot();
        }

        return nieuw;
    }

    private int Nieuw(int variabele, int begin, int hash, bool isStelling)
    {
        if (Aantal >= _maximum)
        {
            throw new TeGrootException($"meer dan {_maximum} knopen");
        }

        if (Aantal == _variabele.Length)
        {
            Array.Resize(ref _variabele, Aantal * 2);
            Array.Resize(ref _begin, Aantal * 2);
            Array.Resize(ref _hash, Aantal * 2);
            Array.Resize(ref _isStelling, Aantal * 2);
        }

        (_variabele[Aantal], _begin[Aantal], _hash[Aantal], _isStelling[Aantal]) = (variabele, begin, hash, isStelling);
        return Aantal++;
    }

    private void Vergroot()
    {
        var oud = _tabel;
        _tabel = NieuweTabel(oud.Length * 2);
        var masker = _tabel.Length - 1;
        foreach (var knoop in oud)
        {
            if (knoop < 0)
            {
                continue;
            }

            var plek = _hash[knoop] & masker;
            while (_tabel[plek] >= 0)
            {
                plek = (plek + 1) & masker;
            }

            _tabel[plek] = knoop;
        }
    }

    private static int[] NieuweTabel(int plekken)
    {
        var tabel = new int[plekken];
        Array.Fill(tabel, -1);
        return tabel;
    }

    private static int Hash(int variabele, ReadOnlySpan<int> kinderen)
    {
        var hash = (uint)variabele * 0x9E3779B1;
        foreach (var kind in kinderen)
        {
            hash = (hash ^ (uint)kind) * 0x85EBCA6B;
            hash ^= hash >> 15;
        }

        return (int)(hash & int.MaxValue);
    }
}
