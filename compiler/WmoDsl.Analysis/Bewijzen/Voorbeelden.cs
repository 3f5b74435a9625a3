using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>Makes an example of a case, as it comes out now.</summary>
internal static class Voorbeelden
{
    /// <summary>The example; what it expects is what the evaluator says.</summary>
    public static Voorbeeld Van(Definitie definitie, Datum peildatum, Casus casus, string naam = "")
    {
        var beslissing = new Evaluator(casus, peildatum).Beslis(definitie);
        var soort = beslissing.Stand switch
        {
            Stand.Beslist => Verwachtingsoort.Waarde,
            Stand.Tegenstrijdig => Verwachtingsoort.Tegenstrijdig,
            Stand.NietGeregeld => Verwachtingsoort.NietGeregeld,
            _ => Verwachtingsoort.GegevensNodig,
        };
        var gronden = beslissing.GrondenZeker && (beslissing.Stand == Stand.Beslist || beslissing.IsOpengelaten) ? beslissing.Gronden.Where(r => r != definitie.Anders).ToImmutableArray() : [];
        return new Voorbeeld(naam.Length > 0 ? naam : $"{definitie.Naam}: {Uitkomst(definitie, beslissing)}", definitie, peildatum, MetMotivering(casus), new Verwachting(soort, beslissing.Waarde, null, gronden, []), default);
    }

    private static string Uitkomst(Definitie definitie, Beslissing beslissing) => beslissing.Stand switch
    {
        Stand.Beslist => beslissing.Waarde!.Tekst(definitie.Type),
        Stand.Tegenstrijdig => "tegenstrijdig",
        Stand.NietGeregeld => "niet geregeld",
        _ => "geen uitkomst",
    };

    // A judgement in an example needs a motivation; who pastes it writes his own.
    private static Casus MetMotivering(Casus casus) => casus with
    {
        Gegevens = casus.Gegevens.ToImmutableDictionary(g => g.Key, g => g.Key.Feit.IsOordeel && g.Value is { Waarde: not null, Motivering: null } ? g.Value with { Motivering = "vul de reden in" } : g.Value),
    };
}
