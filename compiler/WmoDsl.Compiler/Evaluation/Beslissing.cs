using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>A condition is true, false or not known (Kleene's strong three-valued logic).</summary>
public enum Drie
{
    /// <summary>False.</summary>
    Nee,

    /// <summary>True.</summary>
    Ja,

    /// <summary>Not known.</summary>
    Onbekend,
}

/// <summary>How a definition stands in a case.</summary>
public enum Stand
{
    /// <summary>It has a value.</summary>
    Beslist,

    /// <summary>What is unknown may still change it.</summary>
    Onbekend,

    /// <summary>Rules give different values and nothing decides between them, whatever is still unknown.</summary>
    Tegenstrijdig,

    /// <summary>No rule gives a value, whatever is still unknown: none applies, or the one that does says that the policy leaves the case open.</summary>
    NietGeregeld,
}

/// <summary>What the rules say.</summary>
/// <param name="Stand">How it stands.</param>
/// <param name="Waarde">The value, when decided.</param>
/// <param name="Gronden">The rules that carry the value; or, when contradictory, the rules that contradict each other, without those that lose to another
/// certain value; or, when not regulated, the rules that say so, none when no rule applies. In order of declaration.</param>
public sealed record Beslissing(Stand Stand, Waarde? Waarde, ImmutableArray<Regel> Gronden)
{
    /// <summary>
    /// Whether the grounds certainly apply. If not, the outcome is settled because every rule that may apply gives it, but which of
    /// <see cref="Gronden"/> does is not known: none may be told as a fact, and no duty comes with it.
    /// </summary>
    public bool GrondenZeker { get; init; } = true;

    /// <summary>Whether the policy says itself that it leaves the case open. If it is not regulated otherwise, nobody thought of it.</summary>
    public bool IsOpengelaten => Stand == Stand.NietGeregeld && !Gronden.IsEmpty;
}

/// <summary>What is missing for a definition to be decided.</summary>
/// <param name="Gegevens">Facts that may still change it, most useful first; judgements included. A role that may be absent comes as its name.</param>
/// <param name="NietVastTeStellen">Facts that would matter, but that will never be known.</param>
/// <param name="Tegenstrijdig">Definitions below it that are contradictory.</param>
/// <param name="NietGeregeld">Definitions below it for which no rule applies.</param>
/// <param name="ZonderWaarde">Parameters that have no value on the date that is asked, with that date.</param>
public sealed record Openstaand(ImmutableArray<OpenGegeven> Gegevens, ImmutableArray<OpenGegeven> NietVastTeStellen, ImmutableArray<Definitie> Tegenstrijdig, ImmutableArray<Definitie> NietGeregeld, ImmutableArray<(Parameter Parameter, Datum Dag)> ZonderWaarde)
{
    /// <summary>Of <see cref="NietGeregeld"/> those that the policy itself says that it leaves open.</summary>
    public ImmutableArray<Definitie> Opengelaten { get; init; } = [];

    /// <summary>Nothing is left to ask, and a parameter without a value stands in the way: then the decision is refused.</summary>
    public bool IsGeweigerd => Gegevens.IsEmpty && !ZonderWaarde.IsEmpty;
}

/// <summary>Something to ask: a fact, whether a role is filled, or how many there are in a list.</summary>
/// <param name="Gegeven">The fact, or none.</param>
/// <param name="Rol">The role whose presence is asked, or none.</param>
/// <param name="Lijst">The list of which is asked how many there are, or none.</param>
public readonly record struct OpenGegeven(Gegeven? Gegeven, Rol? Rol, Lijst? Lijst = null)
{
    /// <summary>Name with the role; for a presence the name of the role, for a number that of the list.</summary>
    public string Naam => Gegeven?.Naam ?? Rol?.Naam ?? Lijst!.Naam;

    /// <summary>What to ask to know whether somebody is there: of a member of a list, how many there are.</summary>
    public static OpenGegeven Aanwezigheid(Rol rol) => rol.Lijst is { } lijst ? new(null, null, lijst) : new(null, rol);

    /// <summary>Whether a human must judge.</summary>
    public bool IsOordeel => Gegeven?.Feit.IsOordeel == true;
}
