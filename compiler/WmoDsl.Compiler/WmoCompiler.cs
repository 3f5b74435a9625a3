using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler;

/// <summary>The compiler: text in, a model and diagnostics out.</summary>
public static class WmoCompiler
{
    /// <summary>Compiles parsed files to one policy.</summary>
    /// <param name="bomen">The files; their order does not matter.</param>
    /// <param name="inhoudsbestanden">Outlines of sources, found by path.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Compilatie Compileer(ImmutableArray<SyntaxTree> bomen, ImmutableArray<SourceText> inhoudsbestanden, CancellationToken cancellation = default) =>
        Compileer(bomen, inhoudsbestanden, [], cancellation);

    /// <summary>Compiles parsed files to one policy that may build on others.</summary>
    /// <param name="bomen">The files of the policy itself; their order does not matter.</param>
    /// <param name="inhoudsbestanden">Outlines of its sources, found by path.</param>
    /// <param name="bases">Policies that it may build on. Those that it does not name, itself or by way of another, play no part.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Compilatie Compileer(ImmutableArray<SyntaxTree> bomen, ImmutableArray<SourceText> inhoudsbestanden, ImmutableArray<Basisbeleid> bases, CancellationToken cancellation = default)
    {
        var (beleid, diagnostics, inhoud) = Declaratiebinder.Bind(bomen, inhoudsbestanden, bases, cancellation);
        var alle = new DiagnosticBag();
        alle.AddRange(bomen.SelectMany(b => b.Diagnostics));
        alle.AddRange(diagnostics.Where(d => !IsGevolg(d, bomen)));
        return new Compilatie(beleid, alle.ToSorted(), inhoud);
    }

    // A name or value with something left over straight behind it, or a number that was misread, is not what its author meant: of that there has been a message.
    private static bool IsGevolg(WmoDiagnostic melding, ImmutableArray<SyntaxTree> bomen)
    {
        if (!melding.IsError || bomen.FirstOrDefault(b => b.Source == melding.Source) is not { Diagnostics.IsEmpty: false } boom)
        {
            return false;
        }

        var tekst = melding.Source.Text;
        var volgende = melding.Span.End;
        while (volgende < tekst.Length && volgende < melding.Span.End + 1000 && char.IsWhiteSpace(tekst[volgende]))
        {
            volgende++;
        }

        return boom.Diagnostics.Any(d => d.Code is "WMO1101" or "WMO1105" or "WMO1106" or "WMO1135" ? d.Span.Start == volgende && volgende > melding.Span.End : d.Code is "WMO1014" or "WMO1015" or "WMO1016" && melding.Span.Start <= d.Span.Start && melding.Span.End >= d.Span.End);
    }
}

/// <summary>A policy that others may build on, as files.</summary>
/// <param name="Naam">Where it comes from: what messages call it when two have the same title.</param>
/// <param name="Bomen">Its files.</param>
/// <param name="Inhoudsbestanden">Outlines of its sources, found by path from its own files.</param>
public sealed record Basisbeleid(string Naam, ImmutableArray<SyntaxTree> Bomen, ImmutableArray<SourceText> Inhoudsbestanden);

/// <summary>What compiling gave.</summary>
/// <param name="Beleid">The policy; definitions with errors, and what needs them, are left out.</param>
/// <param name="Diagnostics">Everything that was found, in order of path and place.</param>
/// <param name="Inhoudsopgaven">The outlines that citations were checked against.</param>
public sealed record Compilatie(Beleid Beleid, ImmutableArray<WmoDiagnostic> Diagnostics, ImmutableArray<(Bron Bron, Inhoudsopgave Inhoud)> Inhoudsopgaven)
{
    /// <summary>Whether the policy is refused.</summary>
    public bool HeeftFouten => Diagnostics.Any(d => d.IsError);
}
