using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>What a promise comes to over all days that were asked about, next to what its author says of it.</summary>
public enum Waarborgstaat
{
    /// <summary>It holds on each of these days, and should.</summary>
    Bewezen,

    /// <summary>It does not hold, and nobody said so.</summary>
    Weerlegd,

    /// <summary>It could not be found out.</summary>
    NietBeslist,

    /// <summary>It does not hold, as its author says.</summary>
    WeerlegdEnBekend,

    /// <summary>Its author says that it does not hold, and on every day there is it does.</summary>
    GaatTochOp,

    /// <summary>Its author says that it does not hold, and on the one day that was asked about it does; on another it may not.</summary>
    GaatDieDagOp,
}

/// <summary>A promise with the verdicts about it.</summary>
/// <param name="Waarborg">The promise.</param>
/// <param name="Uitspraken">One for each day, at least one.</param>
/// <param name="Staat">What they come to.</param>
public sealed record Waarborguitslag(Waarborg Waarborg, ImmutableArray<Uitspraak> Uitspraken, Waarborgstaat Staat)
{
    /// <summary>What is worst of it: a refutation, then what could not be found out.</summary>
    public Uitspraak Slechtste => Uitspraken.OrderByDescending(u => Rang(u.Oordeel)).First();

    /// <summary>Whether something must be mended: the policy, the promise, or what its author says of it.</summary>
    public bool IsFout => Staat is Waarborgstaat.Weerlegd or Waarborgstaat.NietBeslist or Waarborgstaat.GaatTochOp;

    /// <summary>What each promise comes to, in the order of the verdicts.</summary>
    /// <param name="uitspraken">Verdicts; those about something else are passed over.</param>
    /// <param name="alleDagen">Whether every day on which the policy is another was asked about.</param>
    public static ImmutableArray<Waarborguitslag> Van(IEnumerable<Uitspraak> uitspraken, bool alleDagen) =>
    [
        .. uitspraken.Where(u => u.Soort == Controlesoort.Waarborg).GroupBy(u => (Waarborg)u.Onderwerp)
            .Select(g => new Waarborguitslag(g.Key, [.. g], Bepaal(g.Key.GaatNietOp is not null, g.Max(u => Rang(u.Oordeel)), alleDagen))),
    ];

    // What is refuted on one day, is refuted; what is not decided on another, does not change that.
    private static Waarborgstaat Bepaal(bool gaatNietOp, int rang, bool alleDagen) => (rang, gaatNietOp) switch
    {
        (2, true) => Waarborgstaat.WeerlegdEnBekend,
        (2, false) => Waarborgstaat.Weerlegd,
        (1, _) => Waarborgstaat.NietBeslist,
        (_, false) => Waarborgstaat.Bewezen,
        _ => alleDagen ? Waarborgstaat.GaatTochOp : Waarborgstaat.GaatDieDagOp,
    };

    private static int Rang(Bewijsoordeel oordeel) => oordeel switch { Bewijsoordeel.Weerlegd => 2, Bewijsoordeel.NietBeslist => 1, _ => 0 };
}
