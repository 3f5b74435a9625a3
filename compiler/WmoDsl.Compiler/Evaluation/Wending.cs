using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>Numbers or days from one to another, ends included; an absent end is open.</summary>
/// <param name="Van">The first.</param>
/// <param name="TotEnMet">The last.</param>
public sealed record Bereik(Waarde? Van, Waarde? TotEnMet);

/// <summary>One thing that would have to be otherwise.</summary>
/// <param name="Gegeven">The fact, or the role that is filled or not.</param>
/// <param name="Nu">What is known of it now; none: it is unknown, or will never be known. Of a role ja when it is filled.</param>
/// <param name="Nieuw">A value that does it: of numbers and days the nearest.</param>
/// <param name="Bereik">For numbers and days: all values around <paramref name="Nieuw"/> that do the same.</param>
public sealed record Wijziging(OpenGegeven Gegeven, Waarde? Nu, Waarde Nieuw, Bereik? Bereik);

/// <summary>Changes that together, and none less, give a definition another outcome.</summary>
/// <param name="Wijzigingen">What would have to be otherwise, in the order in which the policy reads it.</param>
/// <param name="Stand">How the definition then stands; never <see cref="Stand.Onbekend"/>.</param>
/// <param name="Waarde">The outcome, when it is decided.</param>
public sealed record Wending(ImmutableArray<Wijziging> Wijzigingen, Stand Stand, Waarde? Waarde);

/// <summary>The turns of a case.</summary>
/// <param name="Gevonden">For every other outcome the ways with the fewest changes; fewest first, then in the order of the outcomes.</param>
/// <param name="Doorzocht">The largest number of changes of which all ways were tried.</param>
public sealed record Wendingen(ImmutableArray<Wending> Gevonden, int Doorzocht);
