namespace WmoDsl;

/// <summary>
/// Remembers the few sentences that can be made of words that are always the same objects: the name of an outcome, how a rule fared. May be used from more
/// than one thread: at worst a sentence is made twice.
/// </summary>
internal sealed class Zingeheugen
{
    // Whoever has more sentences than this has words that differ from case to case.
    private const int Meeste = 16;

    private Zin? _zinnen;

    /// <summary>The sentence made of these words; <see langword="null"/> when it was not made yet.</summary>
    public string? Vind(string woorden, string verder)
    {
        for (var zin = _zinnen; zin is not null; zin = zin.Volgende)
        {
            if (ReferenceEquals(zin.Woorden, woorden) && ReferenceEquals(zin.Verder, verder))
            {
                return zin.Tekst;
            }
        }

        return null;
    }

    /// <summary>Remembers a sentence.</summary>
    public string Onthoud(string woorden, string verder, string tekst)
    {
        var zinnen = _zinnen;
        if (zinnen is null || zinnen.Aantal < Meeste)
        {
            _zinnen = new Zin(woorden, verder, tekst, zinnen);
        }

        return tekst;
    }

    private sealed class Zin(string woorden, string verder, string tekst, Zin? volgende)
    {
        public string Woorden { get; } = woorden;

        public string Verder { get; } = verder;

        public string Tekst { get; } = tekst;

        public Zin? Volgende { get; } = volgende;

        public int Aantal { get; } = (volgende?.Aantal ?? 0) + 1;
    }
}
