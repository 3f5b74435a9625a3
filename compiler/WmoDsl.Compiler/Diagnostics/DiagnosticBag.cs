using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Compiler.Diagnostics;

/// <summary>Collects diagnostics while a stage works.</summary>
public sealed class DiagnosticBag
{
    private readonly List<WmoDiagnostic> _diagnostics = [];

    /// <summary>Whether a policy with these diagnostics is refused.</summary>
    public bool HasErrors => _diagnostics.Any(d => d.IsError);

    /// <summary>Number of diagnostics so far.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Adds one.</summary>
    public void Add(WmoDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<WmoDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All of them in the order of the text (path, place, code), each once, so that output does not depend on how stages walk.</summary>
    public ImmutableArray<WmoDiagnostic> ToSorted() =>
        _diagnostics
            .Distinct()
            .OrderBy(d => d.Source.Path, System.StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Span.Length)
            .ThenBy(d => d.Code, System.StringComparer.Ordinal)
            .ToImmutableArray();
}
