using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Compiler.Diagnostics;

/// <summary>Collects diagnostics while a stage works.</summary>
public sealed class DiagnosticBag
{
    // Comparing every misspelt name with every name there is takes too long where there are thousands of both; nobody waits for those suggestions.
    private const int MaximaleMoeite = 200_000;

    private readonly List<WmoDiagnostic> _diagnostics = [];
    private int _moeite;

    /// <summary>Whether a policy with these diagnostics is refused.</summary>
    public bool HasErrors => _diagnostics.Any(d => d.IsError);

    /// <summary>Number of diagnostics so far.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Adds one.</summary>
    public void Add(WmoDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<WmoDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>The name somebody probably meant (<see cref="Suggestions.Closest"/>); none any more after very many questions.</summary>
    public string? Bedoeld(string geschreven, IEnumerable<string> kandidaten)
    {
        if (_moeite >= MaximaleMoeite)
        {
            return null;
        }

        return Suggestions.Closest(geschreven, kandidaten.Select(k =>
        {
            _moeite++;
            return k;
        }));
    }

    /// <summary>All of them in the order of the text (path, place, code), each once, so that output does not depend on how stages walk.</summary>
    public ImmutableArray<WmoDiagnostic> ToSorted() => _diagnostics.Count == 0
        ? []
        : _diagnostics
            .Distinct()
            .OrderBy(d => d.Source.Path, System.StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Span.Length)
            .ThenBy(d => d.Code, System.StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>The diagnostics with one for every cause: of those that share a code and a cause the first stays, and says in how many other places it shows.</summary>
    /// <param name="gesorteerd">In the order of <see cref="ToSorted"/>.</param>
    public static ImmutableArray<WmoDiagnostic> EenPerOorzaak(ImmutableArray<WmoDiagnostic> gesorteerd)
    {
        if (gesorteerd.All(d => d.Oorzaak is null))
        {
            return gesorteerd;
        }

        var plaatsen = gesorteerd.Where(d => d.Oorzaak is not null).ToLookup(d => (d.Code, d.Oorzaak));
        return gesorteerd
            .Where(d => d.Oorzaak is null || ReferenceEquals(plaatsen[(d.Code, d.Oorzaak)].First(), d))
            .Select(d => d.Oorzaak is null ? d : Samengevat(d, plaatsen[(d.Code, d.Oorzaak)].Skip(1).ToList()))
            .ToImmutableArray();
    }

    private static WmoDiagnostic Samengevat(WmoDiagnostic eerste, List<WmoDiagnostic> andere) => andere.Count == 0 ? eerste : eerste with
    {
        Help = eerste.Help + (andere.Count == 1 ? " Dit geldt ook op één andere plaats." : $" Dit geldt ook op {andere.Count} andere plaatsen."),
        Related = eerste.Related ?? new RelatedPlace(andere[0].Source, andere[0].Span, "Hier ook."),
    };
}
