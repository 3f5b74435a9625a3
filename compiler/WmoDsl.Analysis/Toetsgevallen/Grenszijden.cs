using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>The two values beside a threshold, in steps that people count in, and the cases in which each of them occurs.</summary>
/// <param name="PerZijde">For each side that is needed: how it is told, and the cases.</param>
/// <param name="Waarden">The values of facts that stand at it: each needs a cell of its own.</param>
/// <param name="Reden">Why the cases cannot be named; empty when they can.</param>
internal sealed record Grenszijden(IReadOnlyDictionary<Zijde, (string Tekst, int Gevallen)> PerZijde, IReadOnlyList<(Gegeven Gegeven, Waarde Waarde)> Waarden, string Reden)
{
    /// <summary>Looks for the sides of a threshold.</summary>
    /// <param name="vertaler">Of a space in which everything is known.</param>
    /// <param name="grens">The threshold.</param>
    /// <param name="rol">Of whom.</param>
    /// <param name="aanwezig">Who must be there for it to be looked at.</param>
    public static Grenszijden Van(Vertaler vertaler, Dekkingsgrens grens, Rol? rol, IEnumerable<Rol> aanwezig)
    {
        var ruimte = vertaler.Ruimte;
        var motor = (Diagrammotor)ruimte.Motor;
        var (links, rechts) = (vertaler.Waarde(grens.Getoetst, rol), vertaler.Waarde(grens.Bij, rol));
        var isEr = motor.Alle(aanwezig.Select(r => motor.Is(ruimte.Aanwezig(r, null), Motor.Ja)));
        var gevallen = new SortedDictionary<Zijde, (string Tekst, int Gevallen)>();
        var waarden = new List<(Gegeven, Waarde)>();
        var meer = false;
        foreach (var bij in motor.Bladeren(rechts).Where(b => b >= 0))
        {
            if (ruimte.Termen.Vast(bij) is not { } grenswaarde)
            {
                meer = true;
                continue;
            }

            var opBestaat = grens.Dichtstbij(Zijde.Op, grenswaarde) is not null;
            foreach (var term in motor.Bladeren(links).Where(t => t >= 0))
            {
                var hier = motor.En(isEr, motor.En(motor.Is(links, term), motor.Is(rechts, bij)));
                if (ruimte.Termen.Vast(term) is { } getoetst)
                {
                    if (grens.Kant(getoetst, grenswaarde) is { } kant && grens.Verplicht(kant, opBestaat))
                    {
                        Voeg(kant, getoetst.Tekst(Dekkingsgrens.Kaal(grens.Getoetst).Type), hier);
                    }

                    continue;
                }

                if (ruimte.Termen.Gegevens(ruimte.Termen[term]) is not [var gegeven] || Sneden(ruimte, motor, grens.Soort, term, bij, gegeven) is not { } sneden)
                {
                    meer = true;
                    continue;
                }

                foreach (var (variabele, waarde) in sneden)
                {
                    var uitkomst = ruimte.Termen.Bereken(ruimte.Termen[term], ImmutableDictionary<Gegeven, Gegevenstand>.Empty.Add(gegeven, new Gegevenstand(waarde)));
                    if (uitkomst is not null && grens.Kant(uitkomst, grenswaarde) is { } kant && grens.Verplicht(kant, opBestaat))
                    {
                        waarden.Add((gegeven, waarde));
                        Voeg(kant, $"{gegeven.Naam} is {waarde.Tekst(gegeven.Feit.Type)}", motor.En(hier, In(variabele, waarde)));
                    }
                }
            }
        }

        // What compares more facts with each other has no single value that stands at the threshold.
        var reden = meer && gevallen.Count == 0 ? "Hier worden gegevens met elkaar vergeleken of opgeteld; kies zelf de waarden aan beide kanten." : "";
        if (reden.Length > 0)
        {
            foreach (var zijde in new[] { Zijde.Onder, Zijde.Op, Zijde.Boven }.Where(z => grens.Verplicht(z, opBestaat: true)))
            {
                gevallen[zijde] = (Grensdekking.Woorden(zijde), motor.Nooit);
            }
        }

        return new Grenszijden(gevallen, waarden, reden);

        void Voeg(Zijde zijde, string tekst, int waar) =>
            gevallen[zijde] = gevallen.TryGetValue(zijde, out var al) ? (al.Tekst, motor.Of(al.Gevallen, waar)) : (tekst, waar);

        int In(int variabele, Waarde waarde)
        {
            var cellen = ((Vraagonderwerp)ruimte.Onderwerpen[variabele]).Waarden;
            for (var cel = 0; cel < cellen.Length; cel++)
            {
                if (cellen[cel].Laag == cellen[cel].Hoog && cellen[cel].Waarde == waarde)
                {
                    return motor.InCel(variabele, cel);
                }
            }

            return motor.Nooit;
        }
    }

    // Where a comparison turns on one fact: the values at both sides, as people count; none if it does not turn so.
    private static List<(int Variabele, Waarde Waarde)>? Sneden(Gevallenruimte ruimte, Diagrammotor motor, Vergelijking soort, int term, int bij, Gegeven gegeven)
    {
        var voorwaarde = soort is Vergelijking.Minstens or Vergelijking.MinderDan ? ruimte.Hoogstens(bij, term) : ruimte.Hoogstens(term, bij);
        if (motor.Variabele(voorwaarde) is not { } variabele)
        {
            return [];
        }

        if (ruimte.Onderwerpen[variabele] is not Vraagonderwerp vraag || !ruimte.Schalen.TryGetValue(gegeven, out var schaal))
        {
            return null;
        }

        var waarden = new List<(int, Waarde)>();
        for (var cel = 0; cel + 1 < vraag.Waarden.Length; cel++)
        {
            if (motor.Kind(voorwaarde, cel) != motor.Kind(voorwaarde, cel + 1))
            {
                waarden.Add((variabele, schaal.Waarde(Math.Max(schaal.Onder, schaal.Naast(vraag.Waarden[cel].Hoog, omlaag: true)))));
                waarden.Add((variabele, schaal.Waarde(Math.Min(schaal.Boven, schaal.Naast(vraag.Waarden[cel + 1].Laag, omlaag: false)))));
            }
        }

        return waarden;
    }
}
