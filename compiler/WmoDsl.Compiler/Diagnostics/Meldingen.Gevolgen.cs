using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// What comes with the outcomes of a decision.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1161 = Fout("WMO1161", "Bij een uitkomst staat niet wat erbij komt");

    /// <summary><c>bij toekennen</c> and nothing after it.</summary>
    public static WmoDiagnostic BijZonderGevolg(Plaats plaats, string bij) =>
        new(Wmo1161, plaats.Source, plaats.Span, $"Achter '{bij}' staat niet wat er bij deze uitkomst komt.", "Voeg toe: levert ook …, of: verplichting van … \"…\".");
}
