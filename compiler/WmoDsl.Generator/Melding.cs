using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WmoDsl.Compiler.Diagnostics;
using SourceText = WmoDsl.Compiler.Text.SourceText;
using TextSpan = WmoDsl.Compiler.Text.TextSpan;

namespace WmoDsl.Generator;

/// <summary>A diagnostic of the compiler as values, to be compared and passed on.</summary>
/// <param name="Code">For example <c>WMO2001</c>.</param>
/// <param name="Titel">What is wrong in general.</param>
/// <param name="Tekst">What is wrong here, and what to do about it.</param>
/// <param name="IsFout">Whether it stops the build.</param>
/// <param name="Plek">Where.</param>
/// <param name="Tweede">A second place that explains the first.</param>
internal sealed record Melding(string Code, string Titel, string Tekst, bool IsFout, Plek? Plek, Plek? Tweede)
{
    /// <summary>Takes one over.</summary>
    /// <param name="melding">What the compiler found.</param>
    /// <param name="volledigPad">From the path of a file in messages to its path on this machine, so that an editor can open it.</param>
    public static Melding Van(WmoDiagnostic melding, Func<string, string> volledigPad) => new(
        melding.Code,
        melding.Descriptor.Title,
        string.Join(" ", new[] { melding.Message, melding.Help, Verwant(melding.Related) }.Where(t => t.Length > 0)),
        melding.IsError,
        Plek.Van(melding.Source, melding.Span, volledigPad),
        melding.Related is { } ander ? Plek.Van(ander.Source, ander.Span, volledigPad) : null);

    // A build shows the text alone; the second place must be in it.
    private static string Verwant(RelatedPlace? verwant) =>
        verwant is null ? "" : $"{verwant.Message.TrimEnd('.')}: {verwant.Source.Path}, regel {(verwant.Source.GetPosition(verwant.Span.Start).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}.";

    /// <summary>As Roslyn wants it.</summary>
    public Diagnostic AlsDiagnostic()
    {
        // Not a static table: the codes, their titles and their pages (docs/fouten) are the compiler's.
        var descriptor = new Microsoft.CodeAnalysis.DiagnosticDescriptor(
            Code,
            Titel,
            "{0}",
            "WmoDsl",
            IsFout ? Microsoft.CodeAnalysis.DiagnosticSeverity.Error : Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            isEnabledByDefault: true);
        return Diagnostic.Create(descriptor, Plek?.AlsLocation() ?? Location.None, Tweede is null ? null : [Tweede.AlsLocation()], Tekst);
    }
}

/// <summary>A place in a file.</summary>
internal sealed record Plek(string Pad, int Begin, int Lengte, int Beginregel, int Beginkolom, int Eindregel, int Eindkolom)
{
    public static Plek Van(SourceText source, TextSpan span, Func<string, string> volledigPad)
    {
        var (beginregel, beginkolom) = source.GetPosition(span.Start);
        var (eindregel, eindkolom) = source.GetPosition(span.End);
        return new Plek(volledigPad(source.Path), span.Start, span.Length, beginregel, beginkolom, eindregel, eindkolom);
    }

    public Location AlsLocation() => Location.Create(
        Pad,
        new Microsoft.CodeAnalysis.Text.TextSpan(Begin, Lengte),
        new LinePositionSpan(new LinePosition(Beginregel, Beginkolom), new LinePosition(Eindregel, Eindkolom)));
}
