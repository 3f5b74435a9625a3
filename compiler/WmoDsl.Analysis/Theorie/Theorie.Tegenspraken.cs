using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <content>What is said of one term, whatever it is computed from: no calendar is needed to see that what is less than five is not six.</content>
internal sealed partial class Theorie
{
    // Two comparisons that exclude each other, of one term with numbers or days that are given; none when there are none.
    private (int, int)? Tegenspraak(IReadOnlyDictionary<int, int> cellen)
    {
        var gezegd = cellen.Where(c => ruimte.Onderwerpen[c.Key] is Verband).OrderBy(c => c.Key).Select(c => Van(c.Key, (Verband)ruimte.Onderwerpen[c.Key], c.Value)).OfType<Bewering>().ToList();
        foreach (var (een, i) in gezegd.Select((u, i) => (u, i)))
        {
            if (gezegd.Skip(i + 1).FirstOrDefault(ander => ander.Term == een.Term && Sluit(een, ander)) is { } tegen)
            {
                return (een.Variabele, tegen.Variabele);
            }
        }

        return null;
    }

    private static Bewering? Van(int variabele, Verband verband, int cel)
    {
        if (verband.IsBestaan)
        {
            return new Bewering(variabele, verband.Links, cel == verband.CelZonder, null, false, false);
        }

        return (verband.Links, verband.Rechts) switch
        {
            (LiteralExpr { Waarde: var minst }, var term) => new Bewering(variabele, term, cel == verband.CelZonder, minst, cel == Motor.Ja, cel == Motor.Nee),
            (var term, LiteralExpr { Waarde: var meest }) => new Bewering(variabele, term, cel == verband.CelZonder, meest, cel == Motor.Nee, cel == Motor.Nee),
            _ => null,
        };
    }

    private static bool Sluit(Bewering een, Bewering ander)
    {
        if (een.Zonder != ander.Zonder)
        {
            return true;
        }

        if (een.Zonder || een.Grens is null || ander.Grens is null || een.IsOnder == ander.IsOnder)
        {
            return false;
        }

        var (onder, boven) = een.IsOnder ? (een, ander) : (ander, een);
        var orde = Gevallenruimte.Orde(onder.Grens!, boven.Grens!);
        return orde > 0 || (orde == 0 && (onder.IsStrikt || boven.IsStrikt));
    }

    /// <summary>What a comparison says of one term.</summary>
    /// <param name="Variabele">The comparison.</param>
    /// <param name="Term">The term.</param>
    /// <param name="Zonder">That it has no value.</param>
    /// <param name="Grens">What it is at least or at most; none when only whether it has a value is said.</param>
    /// <param name="IsOnder">Whether it is at least that.</param>
    /// <param name="IsStrikt">Whether it is not that itself.</param>
    private sealed record Bewering(int Variabele, Expr Term, bool Zonder, Waarde? Grens, bool IsOnder, bool IsStrikt);
}
