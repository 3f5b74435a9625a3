using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// What verdicts of several days say together of a definition that looks at the reference date itself. A rule that does nothing in one period, as one for after the first year, is no
/// rule without effect: it is one only when it does nothing in any.
/// </summary>
internal static class Tijdsverloop
{
    /// <summary>The verdicts about one definition, in which what matters on some day, matters.</summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="uitspraken">Of each day that was looked at.</param>
    public static IEnumerable<Uitspraak> Samen(Definitie definitie, IReadOnlyList<Uitspraak> uitspraken)
    {
        if (!Onderzoeksruimte.LeestPeildatum(definitie))
        {
            return uitspraken;
        }

        var dagen = uitspraken.Select(u => u.Vanaf).Distinct().ToList();
        var doetErToe = uitspraken.Where(u => u.Oordeel == Bewijsoordeel.Bewezen).Select(Sleutel).ToHashSet();
        var zonderGevolg = uitspraken.Where(u => u.Soort == Controlesoort.RegelDoetErToe && !doetErToe.Contains(Sleutel(u))).Select(u => u.Onderwerp).ToHashSet();
        return uitspraken.Select(Samen);

        Uitspraak Samen(Uitspraak u)
        {
            if (u.Oordeel == Bewijsoordeel.Bewezen || !GaatOverGevolg(u.Soort))
            {
                return u;
            }

            // Of a rule without effect that is told, and not of each of its conditions too.
            if (doetErToe.Contains(Sleutel(u)) || (u.Soort == Controlesoort.VoorwaardeDoetErToe && zonderGevolg.Contains(u.Onderwerp)))
            {
                return u with { Oordeel = Bewijsoordeel.Bewezen, Toelichting = "" };
            }

            return u.Soort == Controlesoort.VraagDoetErToe ? u : u with
            {
                Oordeel = Bewijsoordeel.NietBeslist,
                Toelichting = $"Dit hangt af van de peildatum zelf; bekeken {(dagen.Count == 1 ? $"is alleen {dagen[0]}" : $"zijn alleen {Opsomming(dagen)}")}.",
            };
        }
    }

    private static bool GaatOverGevolg(Controlesoort soort) => soort is Controlesoort.RegelDoetErToe or Controlesoort.VoorwaardeDoetErToe or Controlesoort.VraagDoetErToe;

    // The same condition may stand twice in a rule; where it stands tells them apart.
    private static (Controlesoort, Symbool, Plaats?, string?) Sleutel(Uitspraak u) => (u.Soort, u.Onderwerp, u.Voorwaarde?.Plaats, u.Gegeven);

    private static string Opsomming(IReadOnlyList<Datum> dagen) => $"{string.Join(", ", dagen.SkipLast(1))} en {dagen[^1]}";
}
