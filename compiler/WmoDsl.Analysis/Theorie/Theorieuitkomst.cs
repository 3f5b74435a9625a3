using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <summary>Whether comparisons of facts with each other can be so together, each fact in its cell.</summary>
internal abstract record Theorieuitkomst;

/// <summary>They can.</summary>
/// <param name="Waarden">A value for each fact in those comparisons, with which they are so; computed by the evaluator.</param>
internal sealed record Gevonden(ImmutableDictionary<Gegeven, Waarde> Waarden) : Theorieuitkomst;

/// <summary>They cannot.</summary>
/// <param name="Kern">
/// Variables of which the cells contradict each other when all facts in the comparisons among them are known: comparisons and facts, in ascending order; without any of
/// them the rest was not seen to be a contradiction.
/// </param>
internal sealed record Onmogelijk(ImmutableArray<int> Kern) : Theorieuitkomst;

/// <summary>It was neither found nor excluded.</summary>
/// <param name="Reden">Why, for a reader.</param>
internal sealed record Onbeslist(string Reden) : Theorieuitkomst;
