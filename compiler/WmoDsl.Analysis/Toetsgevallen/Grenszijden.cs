using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>The two values beside a threshold, in steps that people count in.</summary>
/// <param name="PerZijde">For each side that is needed: how it is told, and the ways in which a case can stand there.</param>
internal sealed record Grenszijden(IReadOnlyDictionary<Zijde, (string Tekst, ImmutableArray<Grensplek> Plekken)> PerZijde)
{
    // A duration of one day, to go from a day to the next.
    private static readonly LiteralExpr EenDag = new(new GetalWaarde(1), new Waardetype(Waardesoort.DuurInDagen), default);

    /// <summary>Looks for the sides of a threshold.</summary>
    /// <param name="vertaler">Of a space in which everything is known, with a <see cref="Diagrammotor"/>.</param>
    /// <param name="grens">The threshold.</param>
    /// <param name="rol">Of whom.</param>
    /// <param name="aanwezig">Who must be there for it to be looked at.</param>
    public static Grenszijden Van(Vertaler vertaler, Dekkingsgrens grens, Rol? rol, IEnumerable<Rol> aanwezig)
    {
        var ruimte = vertaler.Ruimte;
        var motor = (Diagrammotor)ruimte.Motor;
        var (links, rechts) = (vertaler.Waarde(grens.Getoetst, rol), vertaler.Waarde(grens.Bij, rol));
        ImmutableArray<Rol> wie = [.. aanwezig];
        var plekken = new SortedDictionary<Zijde, (string Tekst, List<Grensplek> Plekken)>();
        foreach (var bij in motor.Bladeren(rechts).Where(b => b >= 0))
        {
            var grenswaarde = ruimte.Termen.Vast(bij);
            foreach (var term in motor.Bladeren(links).Where(t => t >= 0))
            {
                if (grenswaarde is null)
                {
                    Verhouding(term, bij);
                }
                else if (ruimte.Termen.Vast(term) is { } getoetst)
                {
                    if (IsNodig(getoetst) is { } kant)
                    {
                        Voeg(kant, getoetst.Tekst(Dekkingsgrens.Kaal(grens.Getoetst).Type), term, bij, []);
                    }
                }
                else if (ruimte.Termen.Gegevens(ruimte.Termen[term]) is [var gegeven] && Sneden(ruimte, motor, grens.Soort, term, bij, gegeven) is { } sneden)
                {
                    foreach (var waarde in sneden)
                    {
                        if (ruimte.Termen.Bereken(ruimte.Termen[term], ImmutableDictionary<Gegeven, Gegevenstand>.Empty.Add(gegeven, new Gegevenstand(waarde))) is { } uitkomst && IsNodig(uitkomst) is { } kant)
                        {
                            var (feit, vast) = (new FeitExpr(gegeven.Feit, gegeven.Rol, default), new LiteralExpr(waarde, gegeven.Feit.Type, default));
                            Voeg(kant, $"{gegeven.Naam} is {waarde.Tekst(gegeven.Feit.Type)}", term, bij, Gelijk(feit, vast));
                        }
                    }
                }
                else
                {
                    Verhouding(term, bij);
                }
            }

            Zijde? IsNodig(Waarde getoetst) => grens.Kant(getoetst, grenswaarde) is { } kant && grens.Verplicht(kant, grens.Dichtstbij(Zijde.Op, grenswaarde) is not null) ? kant : null;
        }

        return new Grenszijden(plekken.ToDictionary(p => p.Key, p => (p.Value.Tekst, p.Value.Plekken.ToImmutableArray())));

        void Voeg(Zijde zijde, string tekst, int term, int bij, ImmutableArray<(Expr, Expr, bool)> eisen)
        {
            var plek = new Grensplek(grens, rol, wie, ruimte.Termen[term], ruimte.Termen[bij], eisen);
            (plekken.TryGetValue(zijde, out var al) ? al : plekken[zijde] = (tekst, [])).Plekken.Add(plek);
        }

        // Of more facts together there is no single value at the threshold: what they come to is a step from it, or equal to it.
        void Verhouding(int term, int bij)
        {
            var (a, b) = (ruimte.Termen[term], ruimte.Termen[bij]);
            foreach (var zijde in new[] { Zijde.Onder, Zijde.Op, Zijde.Boven }.Where(z => grens.Verplicht(z, opBestaat: true)))
            {
                if (Naast(zijde, b) is { } naast)
                {
                    Voeg(zijde, $"{Dekkingsatoom.Opeenregel(Dekkingsgrens.Kaal(grens.Getoetst))} is {Woorden(zijde, b.Type.Soort == Waardesoort.Datum)} {Dekkingsatoom.Opeenregel(Dekkingsgrens.Kaal(grens.Bij))}", term, bij,
                        [.. Gelijk(a, naast), (a, b, zijde != Zijde.Boven), (b, a, zijde != Zijde.Onder)]);
                }
            }
        }

        Expr? Naast(Zijde zijde, Expr bij)
        {
            if (bij is LiteralExpr vast)
            {
                return grens.Dichtstbij(zijde, vast.Waarde) is { } waarde ? vast with { Waarde = waarde } : null;
            }

            if (zijde == Zijde.Op)
            {
                return bij;
            }

            var stap = new LiteralExpr(new GetalWaarde(Dekkingsgrens.Stap(Dekkingsgrens.Kaal(grens.Getoetst).Type.Soort)), bij.Type, default);
            return bij.Type.Soort == Waardesoort.Datum
                ? new DatumPlusExpr(bij, EenDag, Terug: zijde == Zijde.Onder, NaarBoven: false, default)
                : new RekenExpr(zijde == Zijde.Onder ? Rekenwijze.Min : Rekenwijze.Plus, bij, stap, bij.Type, default);
        }
    }

    private static string Woorden(Zijde zijde, bool dag) => zijde switch
    {
        Zijde.Onder => dag ? "de dag vóór" : "net minder dan",
        Zijde.Op => dag ? "dezelfde dag als" : "gelijk aan",
        _ => dag ? "de dag na" : "net meer dan",
    };

    private static ImmutableArray<(Expr, Expr, bool)> Gelijk(Expr a, Expr b) => [(a, b, true), (b, a, true)];

    // Where a comparison turns on one fact: the values at both sides, as people count; none if it does not turn so.
    private static List<Waarde>? Sneden(Gevallenruimte ruimte, Diagrammotor motor, Vergelijking soort, int term, int bij, Gegeven gegeven)
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

        var waarden = new List<Waarde>();
        for (var cel = 0; cel + 1 < vraag.Waarden.Length; cel++)
        {
            if (motor.Kind(voorwaarde, cel) != motor.Kind(voorwaarde, cel + 1))
            {
                waarden.Add(schaal.Waarde(Math.Max(schaal.Onder, schaal.Naast(vraag.Waarden[cel].Hoog, omlaag: true))));
                waarden.Add(schaal.Waarde(Math.Min(schaal.Boven, schaal.Naast(vraag.Waarden[cel + 1].Laag, omlaag: false))));
            }
        }

        return waarden;
    }
}

/// <summary>A way in which a case can stand beside a threshold. Of expressions only, so that every engine can be asked.</summary>
/// <param name="Grens">The threshold.</param>
/// <param name="Rol">Of whom.</param>
/// <param name="Aanwezig">Who must be there for it to be looked at.</param>
/// <param name="Getoetst">The term that what is compared must be there.</param>
/// <param name="Bij">The term that it must be compared with.</param>
/// <param name="Eisen">Comparisons of terms, the left at most the right, that must be so or not be so.</param>
internal sealed record Grensplek(Dekkingsgrens Grens, Rol? Rol, ImmutableArray<Rol> Aanwezig, Expr Getoetst, Expr Bij, ImmutableArray<(Expr Links, Expr Rechts, bool Waar)> Eisen)
{
    /// <summary>The cases that stand there; asked while exploring too.</summary>
    public int Gevallen(Vertaler vertaler)
    {
        var (ruimte, motor, termen) = (vertaler.Ruimte, vertaler.Ruimte.Motor, vertaler.Ruimte.Termen);
        return motor.Alle(
        [
            .. Aanwezig.Select(r => motor.Is(ruimte.Aanwezig(r, null), Motor.Ja)),
            motor.Is(vertaler.Waarde(Grens.Getoetst, Rol), termen.Maak(Getoetst)),
            motor.Is(vertaler.Waarde(Grens.Bij, Rol), termen.Maak(Bij)),
            .. Eisen.Select(e => motor.Is(ruimte.Hoogstens(termen.Maak(e.Links), termen.Maak(e.Rechts)), e.Waar ? Motor.Ja : Motor.Nee)),
        ]);
    }
}
