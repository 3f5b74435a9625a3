namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// Works with functions from all cases to a leaf (a number: a truth, an outcome, a term). A case says in which cell each variable is. Functions are
/// numbers too, that mean something to one engine only.
/// </summary>
/// <remarks>
/// There is more than one engine, so that they can check each other and so that one can take over where the other grows too large. What a policy means
/// is written once, in terms of the five operations here.
/// </remarks>
public abstract class Motor
{
    /// <summary>The leaves of a condition.</summary>
    public const int Nee = 0, Ja = 1, Onbekend = 2;

    private readonly List<int> _cellen = [];

    /// <summary>How many variables there are.</summary>
    public int AantalVariabelen => _cellen.Count;

    /// <summary>The condition that never holds.</summary>
    public virtual int Nooit => Blad(Nee);

    /// <summary>The condition that always holds.</summary>
    public virtual int Altijd => Blad(Ja);

    /// <summary>In how many cells a variable can be.</summary>
    public int Cellen(int variabele) => _cellen[variabele];

    /// <summary>Adds a variable, after all others in the order of the engine.</summary>
    /// <param name="cellen">At least one.</param>
    public virtual int NieuweVariabele(int cellen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cellen, 1);
        _cellen.Add(cellen);
        return _cellen.Count - 1;
    }

    /// <summary>The function that is the same leaf in every case.</summary>
    public abstract int Blad(int waarde);

    /// <summary>The function that is <c>functies[c]</c> in the cases where the variable is in cell <c>c</c>.</summary>
    public abstract int Kies(int variabele, ReadOnlySpan<int> functies);

    /// <summary>The function that in each case is what <paramref name="naar"/> makes of the leaf of <paramref name="f"/>.</summary>
    public abstract int Vouw(int f, Func<int, int> naar);

    /// <summary>The function that in each case is what <paramref name="naar"/> makes of the leaves of both.</summary>
    public abstract int Vouw(int f, int g, Func<int, int, int> naar);

    /// <summary>The leaves that a function can have, in ascending order; an engine may name one that no case has.</summary>
    public abstract IReadOnlyList<int> Bladeren(int f);

    /// <summary>Whether a function is nee or ja in every case; an engine that does not know says no.</summary>
    public virtual bool IsStelling(int f) => Bladeren(f).All(b => b is Nee or Ja);

    /// <summary>A case in which a function has a leaf: the cell of each variable that matters, -1 for others; or <see langword="null"/> when there is none.</summary>
    public abstract int[]? Geval(int f, int blad);

    /// <summary>The condition that a variable is in a cell.</summary>
    public virtual int InCel(int variabele, int cel) => Kies(variabele, [.. Enumerable.Range(0, Cellen(variabele)).Select(c => c == cel ? Altijd : Nooit)]);

    /// <summary>The condition that a variable is in one of some cells.</summary>
    public virtual int InCel(int variabele, IReadOnlyCollection<int> cellen) => Kies(variabele, [.. Enumerable.Range(0, Cellen(variabele)).Select(c => cellen.Contains(c) ? Altijd : Nooit)]);

    /// <summary>The condition that variables are in their cells.</summary>
    /// <param name="geval">A cell for each variable, or -1 for what is free.</param>
    /// <param name="variabelen">Which to look at; all if none are named.</param>
    public int Blok(int[] geval, IEnumerable<int>? variabelen = null)
    {
        var blok = Altijd;
        foreach (var v in (variabelen ?? Enumerable.Range(0, geval.Length)).Where(v => geval[v] >= 0).OrderDescending())
        {
            blok = En(InCel(v, geval[v]), blok);
        }

        return blok;
    }

    // ---------------------------------------------------------------------------------------------------------------- conditions without unknown

    /// <summary>Both hold.</summary>
    public virtual int En(int a, int b) => Vouw(a, b, (x, y) => Blad(x == Ja && y == Ja ? Ja : Nee));

    /// <summary>One of both holds, or both.</summary>
    public virtual int Of(int a, int b) => Vouw(a, b, (x, y) => Blad(x == Ja || y == Ja ? Ja : Nee));

    /// <summary>It does not hold.</summary>
    public virtual int Niet(int a) => Vouw(a, x => Blad(x == Ja ? Nee : Ja));

    /// <summary>All hold; of none: always.</summary>
    public int Alle(IEnumerable<int> voorwaarden) => voorwaarden.Reverse().Aggregate(Altijd, (rest, v) => En(v, rest));

    /// <summary>One holds; of none: never.</summary>
    public int Een(IEnumerable<int> voorwaarden) => voorwaarden.Reverse().Aggregate(Nooit, (rest, v) => Of(v, rest));

    /// <summary>At least so many of some conditions hold.</summary>
    public int Minstens(IReadOnlyList<int> delen, int aantal)
    {
        if (aantal <= 0)
        {
            return Altijd;
        }

        if (aantal > delen.Count)
        {
            return Nooit;
        }

        if (aantal == delen.Count)
        {
            return Alle(delen);
        }

        if (aantal == 1)
        {
            return Een(delen);
        }

        // What is needed of the rest, from the last to the first.
        var nog = new int[aantal + 1];
        Array.Fill(nog, Nooit);
        nog[0] = Altijd;
        foreach (var deel in delen.Reverse())
        {
            for (var n = aantal; n > 0; n--)
            {
                nog[n] = Als(deel, nog[n - 1], nog[n]);
            }
        }

        return nog[aantal];
    }

    /// <summary>One function where a condition holds, the other where it does not.</summary>
    public virtual int Als(int voorwaarde, int dan, int anders) => Vouw(voorwaarde, x => x == Ja ? dan : anders);

    /// <summary>Whether a function has a leaf.</summary>
    public virtual int Is(int f, int blad) => Vouw(f, x => Blad(x == blad ? Ja : Nee));

    /// <summary>The cases in which two functions have different leaves.</summary>
    public virtual int Verschil(int f, int g) => f == g ? Nooit : Vouw(f, g, (a, b) => Blad(a == b ? Nee : Ja));

    /// <summary>Whether a condition holds in no case at all.</summary>
    public virtual bool IsNooit(int voorwaarde) => Geval(voorwaarde, Ja) is null;

    /// <summary>Whether there is a case in which a condition holds and a function has a leaf.</summary>
    public bool Komt(int voorwaarde, int f, int blad) => Geval(voorwaarde, f, blad) is not null;

    /// <summary>Such a case: the cell of each variable that matters, -1 for others; or <see langword="null"/> when there is none.</summary>
    public virtual int[]? Geval(int voorwaarde, int f, int blad) => Geval(En(voorwaarde, Is(f, blad)), Ja);

    /// <summary>Whether two functions have the same leaf in every case in which a condition holds.</summary>
    public virtual bool IsGelijk(int f, int g, int waar) => f == g || IsNooit(En(waar, Verschil(f, g)));
}

/// <summary>An engine would need more than it was given.</summary>
public sealed class TeGrootException(string reden) : Exception(reden);
