using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>
/// What a definition says when every fact is known, straight from 'Wat het betekent' in the reference: nothing is unknown here, so there are no three
/// values and no sets of possibilities. Written apart from the evaluator, to test it.
/// </summary>
internal sealed class Orakel(Definitie definitie, ImmutableDictionary<Feit, Waarde?> zaak, Datum peildatum)
{
    public (Stand Stand, Waarde? Waarde, string[] Gronden) Beslis()
    {
        var gronden = definitie.Regels.Where(r => r.UitzonderingOp.IsEmpty).SelectMany(Geeft).Distinct().ToList();
        if (gronden.Count == 0 && definitie.Anders is { } anders && Geldt(anders))
        {
            gronden.Add(anders);
        }

        if (gronden.Count == 0)
        {
            return (Stand.NietGeregeld, null, []);
        }

        var waarden = gronden.Select(r => Bereken(r.Waarde)).Distinct().ToList();
        var winnaar = waarden.Where(w => waarden.All(v => v == w || GaatVoor(w, v))).ToList();
        if (winnaar.Count == 0)
        {
            return (Stand.Tegenstrijdig, null, []);
        }

        string[] namen = [.. gronden.Where(r => Bereken(r.Waarde) == winnaar[0]).Select(r => r.Naam).Order(StringComparer.Ordinal)];
        return winnaar.Single() is NietGeregeldWaarde ? (Stand.NietGeregeld, null, namen) : (Stand.Beslist, winnaar[0], namen);
    }

    // The rules that speak in the place of this one: itself, unless exceptions apply; then those, with their exceptions in turn.
    private IEnumerable<Regel> Geeft(Regel regel)
    {
        if (!Geldt(regel))
        {
            return [];
        }

        var uitzonderingen = definitie.Regels.Where(r => r.UitzonderingOp.Contains(regel) && Geldt(r)).ToList();
        return uitzonderingen.Count == 0 ? [regel] : uitzonderingen.SelectMany(Geeft);
    }

    private bool Geldt(Regel regel) =>
        (regel.Geldig.Vanaf is null || regel.Geldig.Vanaf <= peildatum) && (regel.Geldig.TotEnMet is null || peildatum <= regel.Geldig.TotEnMet)
        && (regel.Voorwaarde is null || Waar(regel.Voorwaarde));

    private bool GaatVoor(Waarde a, Waarde b) => b is NietGeregeldWaarde || a is KeuzeWaarde x && b is KeuzeWaarde y && definitie.Voorrang.Contains((x.Index, y.Index));

    private bool Waar(Expr expr) => expr switch
    {
        NietExpr e => !Waar(e.Operand),
        SamengesteldExpr { Soort: Samenstelling.Alle } e => e.Onderdelen.All(o => Waar(o.Voorwaarde)),
        SamengesteldExpr { Soort: Samenstelling.Geen } e => !e.Onderdelen.Any(o => Waar(o.Voorwaarde)),
        SamengesteldExpr e => e.Onderdelen.Count(o => Waar(o.Voorwaarde)) >= e.Aantal,
        VergelijkExpr e => Vergelijk(e.Soort, Getal(e.Links), Getal(e.Rechts)),
        _ => Bereken(expr) == Waarde.Ja,
    };

    private static bool Vergelijk(Vergelijking soort, decimal a, decimal b) => soort switch
    {
        Vergelijking.Is => a == b,
        Vergelijking.IsNiet => a != b,
        Vergelijking.Minstens => a >= b,
        Vergelijking.Hoogstens => a <= b,
        Vergelijking.MeerDan => a > b,
        _ => a < b,
    };

    private decimal Getal(Expr expr) => ((GetalWaarde)Bereken(expr)).Waarde;

    private Waarde Bereken(Expr expr) => expr switch
    {
        LiteralExpr e => e.Waarde,
        FeitExpr e => zaak[e.Feit]!,
        RekenExpr { Wijze: Rekenwijze.Plus } e => new GetalWaarde(Getal(e.Links) + Getal(e.Rechts)),
        _ => throw new InvalidOperationException(),
    };
}
