using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>The days on which a policy becomes another: from each until the next, the same rules and numbers hold on every reference date.</summary>
public static class Tijdvakken
{
    // A policy that does not say since when it holds, and whose numbers have no date, is asked about on some day.
    private static readonly Datum Ergens = Datum.Maak(2022, 1, 1);

    /// <summary>The first days of the periods that matter to definitions, in order; at least one.</summary>
    /// <param name="geldig">When the policy holds.</param>
    /// <param name="definities">With all that they use.</param>
    public static ImmutableArray<Datum> Van(Periode geldig, params IEnumerable<Definitie> definities)
    {
        var keerpunten = new SortedSet<Datum>();
        var gehad = new HashSet<Definitie>();
        foreach (var definitie in definities)
        {
            Loop(definitie);
        }

        var begin = geldig.Vanaf ?? (keerpunten.Count > 0 ? keerpunten.Min : Ergens);
        return [.. keerpunten.Where(d => d > begin && geldig.Bevat(d)).Prepend(begin)];

        void Loop(Definitie definitie)
        {
            if (!gehad.Add(definitie))
            {
                return;
            }

            foreach (var regel in definitie.AlleRegels)
            {
                Voeg(regel.Geldig);
                foreach (var expr in new[] { regel.Voorwaarde, regel.Waarde }.OfType<Expr>().SelectMany(e => e.Alles()))
                {
                    if (expr is ParameterExpr { Op: null, Parameter: var parameter })
                    {
                        foreach (var waarde in parameter.Waarden)
                        {
                            Voeg(waarde.Periode);
                        }
                    }
                    else if (expr is DefinitieExpr { Definitie: var andere })
                    {
                        Loop(andere);
                    }
                }
            }
        }

        void Voeg(Periode periode)
        {
            if (periode.Vanaf is { } vanaf)
            {
                keerpunten.Add(vanaf);
            }

            if (periode.TotEnMet?.PlusDagen(1) is { } daarna)
            {
                keerpunten.Add(daarna);
            }
        }
    }
}
