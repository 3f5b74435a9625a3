using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// What the reasoning found, the same for every decision: the content of an <see cref="Advies"/> without the type of its outcome.
/// Tools read this; a list that does not belong to the kind of advice is empty.
/// </summary>
public sealed class Bevinding
{
    internal Bevinding(Adviessoort soort) => Soort = soort;

    /// <summary>The kind of advice.</summary>
    public Adviessoort Soort { get; }

    /// <summary>
    /// The outcome of <see cref="Adviessoort.Beslist"/>, as <see cref="Dossier.Waarde"/> gives it; else <see langword="null"/>.
    /// </summary>
    public object? Waarde { get; internal init; }

    /// <summary>The outcome in words; <see langword="null"/> when there is none.</summary>
    public string? Uitkomst { get; internal init; }

    /// <summary>
    /// The rules that an outcome rests on, in the order of the policy. Of <see cref="Adviessoort.NietGeregeld"/> the rules that say that the policy
    /// leaves the case open, with why; none when the policy does not know of the case.
    /// </summary>
    public IReadOnlyList<Grond> Gronden { get; internal init; } = [];

    /// <summary>The rules that contradict each other, in the order of the policy.</summary>
    public IReadOnlyList<Grond> Regels { get; internal init; } = [];

    /// <summary>The facts that can still change the outcome, judgements apart; most useful first.</summary>
    public IReadOnlyList<Vraag> Gegevens { get; internal init; } = [];

    /// <summary>The judgements that can still change the outcome; most useful first.</summary>
    public IReadOnlyList<Vraag> Oordelen { get; internal init; } = [];

    /// <summary>
    /// The facts that could change the outcome, but will not come: asked in vain, or of somebody who is known not to be there.
    /// </summary>
    public IReadOnlyList<Vraag> NietVastTeStellen { get; internal init; } = [];

    /// <summary>
    /// Of an outcome that is settled: the facts and judgements that only its motivation, the conditions and last days of duties or the values that come
    /// with it still need, most needed first. None of them can change the outcome.
    /// </summary>
    public IReadOnlyList<Vraag> VoorToelichting { get; internal init; } = [];

    /// <summary>The duties that come with an outcome. One with a condition of its own is among them only when that condition holds.</summary>
    public IReadOnlyList<Verplichting> Verplichtingen { get; internal init; } = [];

    /// <summary>The duties that may come with it: whether their condition holds is not known.</summary>
    public IReadOnlyList<OnzekereVerplichting> OnzekereVerplichtingen { get; internal init; } = [];

    /// <summary>The values that come with an outcome.</summary>
    public IReadOnlyList<BijkomendeWaarde> LevertOok { get; internal init; } = [];

    /// <summary>The indices of the definitions of <see cref="LevertOok"/>, in the same order.</summary>
    internal IReadOnlyList<int> Geleverd { get; init; } = [];

    /// <summary>The decision as it was weighed to find this; <see langword="null"/> when it was not, or not only that.</summary>
    internal Weging? Weging { get; init; }

    /// <summary>The name of the definition that is contradictory or not regulated; else <see langword="null"/>.</summary>
    public string? Definitie { get; internal init; }
}
