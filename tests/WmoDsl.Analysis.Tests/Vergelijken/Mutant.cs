using System.Collections.Immutable;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>A definition with one slip in it, such as people make.</summary>
/// <param name="Soort">Which kind of slip.</param>
/// <param name="Waar">Where: the definition and the rule.</param>
/// <param name="Origineel">As it was.</param>
/// <param name="Fout">With the slip.</param>
internal sealed record Mutant(string Soort, string Waar, Definitie Origineel, Definitie Fout)
{
    /// <summary>All slips in a definition.</summary>
    public static IEnumerable<Mutant> Van(Definitie definitie)
    {
        foreach (var regel in definitie.AlleRegels)
        {
            foreach (var (soort, doel, anders) in InRegel(regel))
            {
                yield return new Mutant(soort, $"{definitie.Naam}, {regel.Naam}", definitie, Met(definitie, doel, anders));
            }

            if (definitie.AlleRegels.Skip(1).Any())
            {
                yield return new Mutant(regel.UitzonderingOp.IsEmpty ? "regel weg" : "uitzondering weg", $"{definitie.Naam}, {regel.Naam}", definitie, Zonder(definitie, regel));
            }

            if (!regel.UitzonderingOp.IsEmpty)
            {
                yield return new Mutant("uitzondering wordt regel", $"{definitie.Naam}, {regel.Naam}", definitie, Los(definitie, regel));
            }
        }

        if (!definitie.Voorrang.IsEmpty)
        {
            yield return new Mutant("voorrang om", definitie.Naam, definitie, MetVoorrang(definitie, [.. definitie.Voorrang.Select(p => (p.Lager, p.Hoger))]));
        }
    }

    /// <summary>The definition with another in the place of one that it uses, however deep.</summary>
    public static Definitie Vervang(Definitie definitie, Definitie oud, Definitie nieuw, Dictionary<Definitie, Definitie> gehad)
    {
        if (definitie == oud)
        {
            return nieuw;
        }

        if (!gehad.TryGetValue(definitie, out var kopie))
        {
            gehad[definitie] = kopie = Gebruikt(definitie).Any(d => Vervang(d, oud, nieuw, gehad) != d) ? definitie.MetUitdrukkingen(In) : definitie;
        }

        return kopie;

        Expr In(Expr expr) => expr is DefinitieExpr e ? e with { Definitie = Vervang(e.Definitie, oud, nieuw, gehad) } : expr.MetDelen(In);
    }

    private static IEnumerable<Definitie> Gebruikt(Definitie definitie) => definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => e.Definitie).Distinct();

    // ---------------------------------------------------------------------------------------------------------------- slips

    private static IEnumerable<(string Soort, Expr Doel, Expr Anders)> InRegel(Regel regel)
    {
        if (regel.Waarde is LiteralExpr uitkomst && Volgende(uitkomst) is { } andere)
        {
            yield return ("andere uitkomst", uitkomst, andere);
        }

        foreach (var expr in regel.Voorwaarde is { } v ? v.Alles() : [])
        {
            if (expr.Type.Soort == Waardesoort.JaNee && expr is not (LiteralExpr or NietExpr))
            {
                yield return ("ontkenning", expr, new NietExpr(expr, expr.Plaats));
            }

            foreach (var (soort, anders) in Slippen(expr))
            {
                yield return (soort, expr, anders);
            }
        }
    }

    private static IEnumerable<(string Soort, Expr Anders)> Slippen(Expr expr)
    {
        switch (expr)
        {
            case NietExpr e:
                yield return ("niet weg", e.Operand);
                break;
            case VergelijkExpr e:
                yield return ("grens erbij of eraf", e with
                {
                    Soort = e.Soort switch
                    {
                        Vergelijking.Is => Vergelijking.IsNiet,
                        Vergelijking.IsNiet => Vergelijking.Is,
                        Vergelijking.Minstens => Vergelijking.MeerDan,
                        Vergelijking.MeerDan => Vergelijking.Minstens,
                        Vergelijking.Hoogstens => Vergelijking.MinderDan,
                        _ => Vergelijking.Hoogstens,
                    },
                });
                foreach (var anders in Verschoven(e.Rechts))
                {
                    yield return ("drempel", e with { Rechts = anders });
                }

                if (e.Rechts is LiteralExpr keuze && Volgende(keuze) is { } volgende)
                {
                    yield return ("andere keuze", e with { Rechts = volgende });
                }

                break;
            case TussenExpr e:
                foreach (var anders in Verschoven(e.Van))
                {
                    yield return ("drempel", e with { Van = anders });
                }

                foreach (var anders in Verschoven(e.TotEnMet))
                {
                    yield return ("drempel", e with { TotEnMet = anders });
                }

                break;
            case EenVanExpr { Waarden.Length: > 1 } e:
                foreach (var waarde in e.Waarden)
                {
                    yield return ("keuze weg", e with { Waarden = e.Waarden.Remove(waarde) });
                }

                break;
            case SamengesteldExpr { Lid: null } e:
                yield return ("en of of", e with { Soort = e.Soort == Samenstelling.Alle ? Samenstelling.Minstens : Samenstelling.Alle, Aantal = e.Soort == Samenstelling.Alle ? 1 : 0 });
                if (e is { Soort: Samenstelling.Minstens, Aantal: > 1 })
                {
                    yield return ("aantal", e with { Aantal = e.Aantal - 1 });
                }

                foreach (var deel in e.Onderdelen.Length > 1 ? e.Onderdelen : [])
                {
                    yield return ("voorwaarde weg", e with { Onderdelen = e.Onderdelen.Remove(deel) });
                }

                break;
        }
    }

    // One more and one less: of a number that is written, or of a dated number in all its periods.
    private static IEnumerable<Expr> Verschoven(Expr drempel) => drempel switch
    {
        LiteralExpr { Waarde: GetalWaarde or DatumWaarde } e => new[] { 1, -1 }.Select(stap => e with { Waarde = Plus(e.Waarde, stap) }),
        ParameterExpr { Parameter.Type.IsGeordend: true } e => new[] { 1, -1 }.Select(stap => Verschoven(e, stap)),
        _ => [],
    };

    private static ParameterExpr Verschoven(ParameterExpr e, int stap)
    {
        var p = e.Parameter;
        var anders = new Parameter(p.Naam, p.Type, [.. p.Waarden.Select(w => w with { Waarde = Plus(w.Waarde, stap) })], p.Bronnen, p.Plaats);
        return new ParameterExpr(anders, e.Plaats) { Op = e.Op };
    }

    private static Waarde Plus(Waarde waarde, int stap) => waarde is DatumWaarde dag ? new DatumWaarde(dag.Waarde.PlusDagen(stap)!.Value) : new GetalWaarde(((GetalWaarde)waarde).Waarde + stap);

    private static LiteralExpr? Volgende(LiteralExpr e) => e.Waarde switch
    {
        JaNeeWaarde w => e with { Waarde = Waarde.Van(!w.Waarde) },
        KeuzeWaarde { Index: var i } when e.Type.Keuzes!.Waarden.Length > 1 => e with { Waarde = new KeuzeWaarde((i + 1) % e.Type.Keuzes.Waarden.Length) },
        _ => null,
    };

    // ---------------------------------------------------------------------------------------------------------------- copies

    private static Definitie MetVoorrang(Definitie definitie, ImmutableArray<(int Hoger, int Lager)> voorrang)
    {
        var kopie = definitie.MetUitdrukkingen(e => e);
        kopie.Voorrang = voorrang;
        return kopie;
    }

    private static Definitie Met(Definitie definitie, Expr doel, Expr anders)
    {
        return definitie.MetUitdrukkingen(In);

        Expr In(Expr expr) => ReferenceEquals(expr, doel) ? anders : expr.MetDelen(In);
    }

    private static Definitie Zonder(Definitie definitie, Regel weg)
    {
        var kopie = definitie.MetUitdrukkingen(e => e);
        var regels = definitie.AlleRegels.Zip(kopie.AlleRegels).ToDictionary(p => p.First, p => p.Second);
        kopie.Anders = kopie.Anders == regels[weg] ? null : kopie.Anders;

        // What was an exception to it only, is an exception to nothing that there is, and so never applies; and then the same of that.
        var (over, aantal) = (kopie.Regels.Remove(regels[weg]), 0);
        while (over.Length != aantal)
        {
            (aantal, var hier) = (over.Length, over);
            over = [.. hier.Where(r => r.UitzonderingOp.IsEmpty || r.UitzonderingOp.Any(hier.Contains))];
        }

        kopie.Regels = over;
        foreach (var regel in over)
        {
            regel.UitzonderingOp = [.. regel.UitzonderingOp.Where(over.Contains)];
            regel.Uitzonderingen = [.. regel.Uitzonderingen.Where(over.Contains)];
        }

        return kopie;
    }

    private static Definitie Los(Definitie definitie, Regel regel)
    {
        var kopie = definitie.MetUitdrukkingen(e => e);
        var los = definitie.AlleRegels.Zip(kopie.AlleRegels).First(p => p.First == regel).Second;
        los.UitzonderingOp = [];
        foreach (var ander in kopie.Regels)
        {
            ander.Uitzonderingen = ander.Uitzonderingen.Remove(los);
        }

        return kopie;
    }
}
