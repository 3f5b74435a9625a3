using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// What is denied.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1162 = Fout("WMO1162", "Onduidelijk hoever 'niet' reikt");

    /// <summary><c>niet a en b</c></summary>
    public static WmoDiagnostic NietOnduidelijk(Plaats plaats, string woord, string eerste, string tweede) =>
        new(Wmo1162, plaats.Source, plaats.Span, $"Het is niet duidelijk of 'niet' ook geldt voor wat na '{woord}' staat.", $"Zet haakjes: {eerste}; of: {tweede}.");
}
