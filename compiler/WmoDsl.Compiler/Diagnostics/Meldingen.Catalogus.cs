using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Compiler.Diagnostics;

/// <summary>
/// The catalog of messages: one factory method for everything the compiler can say. Every code has a page <c>docs/fouten/&lt;code&gt;.md</c>.
/// </summary>
public static partial class Meldingen
{
    // Voeg fills it while the descriptors of all parts of this class are made, so none can be forgotten and nothing is found by reflection.
    // It has no initializer: the descriptors stand in several files, and nothing says that this one comes first.
    private static List<DiagnosticDescriptor>? _alle;

    /// <summary>Every kind of diagnostic there is, in order of code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Alle => _alle!.OrderBy(d => d.Code, StringComparer.Ordinal).ToImmutableArray();

    private static readonly DiagnosticDescriptor Wmo0001 = Fout("WMO0001", "Interne fout");

    /// <summary>The compiler itself failed; the build of a policy says so instead of being silent.</summary>
    public static DiagnosticDescriptor Intern => Wmo0001;

    private static DiagnosticDescriptor Fout(string code, string titel) => Voeg(new DiagnosticDescriptor(code, DiagnosticSeverity.Error, titel));

    private static DiagnosticDescriptor Waarschuwing(string code, string titel) => Voeg(new DiagnosticDescriptor(code, DiagnosticSeverity.Warning, titel));

    private static DiagnosticDescriptor Voeg(DiagnosticDescriptor descriptor)
    {
        (_alle ??= []).Add(descriptor);
        return descriptor;
    }

    private static string? Bedoelde(string? bedoeld) => bedoeld is null ? null : $"Bedoelde u '{bedoeld}'?";

    private static string Keuze(string aanhef, IReadOnlyCollection<string> namen) => namen.Count == 0 ? "" : $"{aanhef}: {Opsomming(namen.Select(n => $"'{n}'"))}. ";

    private static string Opsomming(IEnumerable<string> delen, string voegwoord = "en")
    {
        var lijst = delen.ToList();
        return lijst.Count < 2 ? string.Concat(lijst) : string.Join(", ", lijst.Take(lijst.Count - 1)) + $" {voegwoord} " + lijst[lijst.Count - 1];
    }
}
