using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// Places of a source that explain and rule nothing.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1160 = Fout("WMO1160", "Toelichtend zonder reden");
    private static readonly DiagnosticDescriptor Wmo2060 = Waarschuwing("WMO2060", "Toelichtend en toch geregeld");
    private static readonly DiagnosticDescriptor Wmo2061 = Waarschuwing("WMO2061", "Twee keer toelichtend");

    /// <summary><c>toelichtend</c> without why.</summary>
    public static WmoDiagnostic ToelichtendZonderReden(Plaats plaats) =>
        new(Wmo1160, plaats.Source, plaats.Span, "Er staat niet waarom dit alleen toelicht.", "Voeg toe: omdat \"…\". Wie later leest dat er niets is geregeld, wil weten waarom.");

    /// <summary>A place that is declared explanatory while something is ruled by it.</summary>
    public static WmoDiagnostic ToelichtendEnGeregeld(Plaats plaats, string verwijzing, string wie, Plaats geregeld) =>
        new(Wmo2060, plaats.Source, plaats.Span, $"{verwijzing} is als toelichtend opgegeven, maar {wie} haalt haar aan.",
            $"Haal de plaats hier weg, of noem alleen het deel dat toelicht, met zijn kop. De aanhaling staat in {geregeld.Source.Path}, regel {geregeld.Regelnummer}.")
        {
            Related = new RelatedPlace(geregeld.Source, geregeld.Span, "Dit haalt de plaats aan."),
        };

    /// <summary>A place that is declared explanatory twice.</summary>
    public static WmoDiagnostic TweeKeerToelichtend(Plaats plaats, string verwijzing, Plaats eerder) =>
        new(Wmo2061, plaats.Source, plaats.Span, $"{verwijzing} is al als toelichtend opgegeven.", $"Laat er één staan. De eerste staat in {eerder.Source.Path}, regel {eerder.Regelnummer}.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste staat hier."),
        };
}
