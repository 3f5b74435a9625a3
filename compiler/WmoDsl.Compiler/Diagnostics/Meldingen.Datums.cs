using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// A value on another date than the reference date.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo3060 = Fout("WMO3060", "Geen waarde op een andere dag");

    /// <summary><c>inkomen op datum aanvraag</c>, of a fact or concept.</summary>
    public static WmoDiagnostic AlleenParameterOp(Plaats plaats, string naam, string dag) =>
        new(Wmo3060, plaats.Source, plaats.Span, $"'{naam}' heeft op {dag} geen andere waarde dan op een andere dag.", "Alleen een parameter en een leeftijd zijn op een andere dag dan de peildatum te vragen. Laat 'op …' weg.");

    /// <summary><c>grens op ingangsdatum op datum aanvraag</c></summary>
    public static WmoDiagnostic TweeKeerOp(Plaats plaats, string dag) =>
        new(Wmo3060, plaats.Source, plaats.Span, $"De dag '{dag}' hangt zelf weer van een dag af.", "Maak van de eerste dag een begrip, en noem dat hier.");
}
