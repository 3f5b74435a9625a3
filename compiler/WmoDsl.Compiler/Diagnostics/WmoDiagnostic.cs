using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something a reader may want to know; the policy is used.</summary>
    Warning,

    /// <summary>The policy is refused.</summary>
    Error,
}

/// <summary>
/// One kind of diagnostic. Codes are banded: WMO1xxx text and syntax, 2xxx names and sources, 3xxx types and units, 4xxx rules.
/// Every code has a page <c>docs/fouten/&lt;code&gt;.md</c>.
/// </summary>
/// <param name="Code">For example <c>WMO2001</c>.</param>
/// <param name="Severity">How serious.</param>
/// <param name="Title">What is wrong in general, in Dutch, without particulars.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title);

/// <summary>A diagnostic at a place. Messages are Dutch, say what is wrong, and <see cref="Help"/> says what to do.</summary>
/// <param name="Descriptor">Which kind.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The words it is about.</param>
/// <param name="Message">What is wrong here.</param>
/// <param name="Help">What to do about it; may be empty.</param>
public sealed record WmoDiagnostic(DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span, string Message, string Help = "")
{
    /// <summary>A second place that explains the first, such as the earlier declaration of a duplicate.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>
    /// What caused it, when the same slip can show in many places (a name that is not declared, a file without a source). Of diagnostics with
    /// one code and one cause only the first is shown; <see cref="DiagnosticBag.EenPerOorzaak"/>.
    /// </summary>
    public string? Oorzaak { get; init; }

    /// <summary>The code, for example <c>WMO2001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Whether the policy is refused for this.</summary>
    public bool IsError => Descriptor.Severity == DiagnosticSeverity.Error;
}

/// <summary>A second place of a diagnostic.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The words.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(SourceText Source, TextSpan Span, string Message);
