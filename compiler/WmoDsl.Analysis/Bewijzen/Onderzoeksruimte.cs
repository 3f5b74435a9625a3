using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>What a question about all cases is about.</summary>
internal static class Onderzoeksruimte
{
    /// <summary>The assumptions that speak about facts that definitions read, or about facts in assumptions that do.</summary>
    public static ImmutableArray<Aanname> Aannames(Beleid beleid, params IEnumerable<Definitie> definities) => Aannames(beleid, definities, []);

    /// <summary>The same, of definitions together with conditions that stand by themselves.</summary>
    public static ImmutableArray<Aanname> Aannames(Beleid beleid, IEnumerable<Definitie> definities, IEnumerable<Expr> voorwaarden)
    {
        if (beleid.Aannames.IsEmpty)
        {
            return [];
        }

        var gehad = new HashSet<Definitie>();
        var gelezen = new HashSet<Feit>();
        foreach (var definitie in definities)
        {
            Lees(definitie, gehad, gelezen);
        }

        foreach (var voorwaarde in voorwaarden)
        {
            Lees(voorwaarde, gehad, gelezen);
        }

        var over = beleid.Aannames.Select(a => (Aanname: a, Feiten: Feiten(a))).ToList();
        var gekozen = new HashSet<Aanname>();
        while (over.Where(a => !gekozen.Contains(a.Aanname) && a.Feiten.Overlaps(gelezen)).ToList() is { Count: > 0 } nieuw)
        {
            foreach (var (aanname, feiten) in nieuw)
            {
                gekozen.Add(aanname);
                gelezen.UnionWith(feiten);
            }
        }

        return [.. beleid.Aannames.Where(gekozen.Contains)];
    }

    /// <summary>The condition that no assumption is broken.</summary>
    public static int Telt(Vertaler vertaler, IEnumerable<Aanname> aannames)
    {
        var motor = vertaler.Ruimte.Motor;
        return motor.Alle(aannames.Select(a => motor.Niet(motor.Is(vertaler.Voorwaarde(a.Stelling, null), Motor.Nee))));
    }

    /// <summary>What assumptions read.</summary>
    public static Leeslijst Leest(Gevallenruimte ruimte, IEnumerable<Aanname> aannames)
    {
        var gelezen = new Leeslijst();
        var lezer = ruimte.Lezer;
        ruimte.Lezer = gelezen;
        Telt(new Vertaler(ruimte), aannames);
        ruimte.Lezer = lezer;
        return gelezen;
    }

    /// <summary>Whether a definition, or one that it uses, compares the reference date with something.</summary>
    public static bool LeestPeildatum(Definitie definitie)
    {
        var gehad = new HashSet<Definitie>();
        return Leest(definitie);

        bool Leest(Definitie d) => gehad.Add(d) && d.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles())
            .Any(e => e is PeildatumExpr || (e is DefinitieExpr { Definitie: var andere } && Leest(andere)));
    }

    /// <summary>The facts that an assumption speaks of, itself or through concepts.</summary>
    public static HashSet<Feit> Feiten(Aanname aanname)
    {
        var feiten = new HashSet<Feit>();
        Lees(aanname.Stelling, [], feiten);
        return feiten;
    }

    private static void Lees(Definitie definitie, HashSet<Definitie> gehad, HashSet<Feit> gelezen)
    {
        if (gehad.Add(definitie))
        {
            foreach (var expr in definitie.AlleRegels.SelectMany(r => r.Dragend))
            {
                Lees(expr, gehad, gelezen);
            }
        }
    }

    private static void Lees(Expr expr, HashSet<Definitie> gehad, HashSet<Feit> gelezen)
    {
        foreach (var deel in expr.Alles())
        {
            if (deel is FeitExpr feit)
            {
                gelezen.Add(feit.Feit);
            }
            else if (deel is DefinitieExpr { Definitie: var definitie })
            {
                Lees(definitie, gehad, gelezen);
            }
        }
    }
}
