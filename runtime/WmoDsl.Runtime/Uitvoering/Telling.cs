using System;

namespace WmoDsl.Uitvoering;

/// <summary>
/// A number of members of a list as far as it is known: from how many there certainly are to how many there can be. A comparison with it is settled as
/// soon as every number in between gives the same. For generated code; nothing is allocated.
/// </summary>
public readonly struct Telling
{
    private readonly decimal _minimum;
    private readonly decimal _maximum;
    private readonly bool _isBekend;

    private Telling(decimal minimum, decimal maximum)
    {
        _minimum = minimum;
        _maximum = maximum;
        _isBekend = true;
    }

    /// <summary>The number, when there is only one it can be.</summary>
    public decimal? Getal => _isBekend && _minimum == _maximum ? _minimum : null;

    /// <summary>How many of these conditions hold.</summary>
    public static Telling Van(ReadOnlySpan<Kleene> voorwaarden)
    {
        var (ja, mogelijk) = (0, 0);
        foreach (var voorwaarde in voorwaarden)
        {
            ja += voorwaarde.IsJa ? 1 : 0;
            mogelijk += voorwaarde.IsNee ? 0 : 1;
        }

        return new Telling(ja, mogelijk);
    }

    /// <summary>How many members a list has; <see langword="null"/>: any number up to the greatest.</summary>
    public static Telling Leden(int? aantal, int maximum) => aantal is { } n ? new Telling(n, n) : new Telling(0, maximum);

    /// <summary>A number to compare with; <see langword="null"/> is unknown.</summary>
    public static Telling Vast(decimal? getal) => getal is { } g ? new Telling(g, g) : default;

    /// <summary><c>links is rechts</c></summary>
    public static Kleene Gelijk(Telling links, Telling rechts) =>
        !links._isBekend || !rechts._isBekend ? Kleene.Onbekend
        : links._minimum > rechts._maximum || links._maximum < rechts._minimum ? Kleene.Nee
        : links._minimum == links._maximum && rechts._minimum == rechts._maximum ? Kleene.Ja
        : Kleene.Onbekend;

    /// <summary><c>links is niet rechts</c></summary>
    public static Kleene Ongelijk(Telling links, Telling rechts) => !Gelijk(links, rechts);

    /// <summary><c>links is minstens rechts</c></summary>
    public static Kleene Minstens(Telling links, Telling rechts) =>
        !links._isBekend || !rechts._isBekend ? Kleene.Onbekend
        : links._minimum >= rechts._maximum ? Kleene.Ja
        : links._maximum < rechts._minimum ? Kleene.Nee
        : Kleene.Onbekend;

    /// <summary><c>links is hoogstens rechts</c></summary>
    public static Kleene Hoogstens(Telling links, Telling rechts) => Minstens(rechts, links);

    /// <summary><c>links is meer dan rechts</c></summary>
    public static Kleene MeerDan(Telling links, Telling rechts) => !Hoogstens(links, rechts);

    /// <summary><c>links is minder dan rechts</c></summary>
    public static Kleene MinderDan(Telling links, Telling rechts) => !Minstens(links, rechts);
}
