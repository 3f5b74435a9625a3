using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>
/// Small policies of which every case and every set of cases is tried, with an interpreter of its own that knows nothing of engines: what a case shows, that the proposed cases
/// show everything, that no case shows two of the targets that the lower bound names, and that a smallest set has no fewer cases than was said and no more than were proposed.
/// </summary>
public class UitputtendTests
{
    private static readonly string[] Namen = ["a", "b", "c", "d"];
    private static readonly string[] Uitkomsten = ["toekennen", "afwijzen", "doorsturen"];

    [Fact]
    public void De_ondergrens_en_de_gevallen_kloppen_in_elk_klein_beleid()
    {
        var (even, samen) = (0, 0);
        for (var zaad = 0; zaad < Omvang.KleinBeleid; zaad++)
        {
            var toeval = new Toeval(Omvang.Zaad + zaad);
            var tekst = Tekst(toeval);
            var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("klein.wmo", tekst))], ImmutableArray<SourceText>.Empty);
            compilatie.Diagnostics.Where(d => d.IsError).Select(d => d.Message).ShouldBeEmpty(tekst);
            var set = Gevallenmaker.Maak(compilatie.Beleid, Datum.Maak(2026, 1, 1), _ => true, alleenOntbrekend: false).Single();

            // Of each target the cases that show it: where it decides, or where it occurs when it decides nowhere.
            var toont = new Dictionary<Toetsdoel, int>(ReferenceEqualityComparer.Instance);
            foreach (var doel in set.Doelen)
            {
                var (hier, beslist) = Gevallen(set.Definitie, doel);
                toont[doel] = beslist != 0 ? beslist : hier;
                doel.Kracht.ShouldBe(beslist != 0 ? Doelkracht.Doorslaggevend : hier != 0 ? Doelkracht.Voorkomend : Doelkracht.Onmogelijk, $"{doel.Tekst} in\n{tekst}");
            }

            var uitkomsten = Enumerable.Range(0, 1 << Namen.Length).Select(c => Uitkomst(set.Definitie, c)).Distinct().ToList();
            uitkomsten.Except(set.Doelen.Where(d => d.Soort == Doelsoort.Uitkomst).Select(d => d.Kort)).ShouldBeEmpty(tekst);

            // Whatever the facts are that a case leaves out, it shows the same.
            foreach (var geval in set.Gevallen)
            {
                foreach (var doel in geval.Doelen)
                {
                    Aanvullingen(geval.Voorbeeld.Casus).Any(c => (toont[doel] >> c & 1) == 0).ShouldBeFalse($"{geval.Voorbeeld.Naam}: {doel.Tekst} in\n{tekst}");
                }
            }

            var teTonen = toont.Values.Where(t => t != 0).Distinct().ToList();
            var gekozen = set.Gevallen.Select(g => Aanvullingen(g.Voorbeeld.Casus).First()).Aggregate(0, (m, c) => m | (1 << c));
            teTonen.ShouldAllBe(t => (t & gekozen) != 0, tekst);
            for (var c = 0; c < 1 << Namen.Length; c++)
            {
                set.Uitsluitend.Count(d => (toont[d] >> c & 1) == 1).ShouldBeLessThanOrEqualTo(1, tekst);
            }

            var kleinste = Enumerable.Range(0, 1 << (1 << Namen.Length)).Where(gevallen => teTonen.TrueForAll(t => (t & gevallen) != 0)).Min(gevallen => BitOperations.PopCount((uint)gevallen));
            set.Ondergrens.ShouldBeLessThanOrEqualTo(kleinste, tekst);
            set.Gevallen.Length.ShouldBeGreaterThanOrEqualTo(kleinste, tekst);
            (even, samen) = (even + (set.Gevallen.Length == kleinste ? 1 : 0), samen + 1);
        }

        // Nearly always it is the very least.
        even.ShouldBeGreaterThan(samen * 9 / 10);
    }

    // ---------------------------------------------------------------------------------------------------------------- policies

    private static string Tekst(Toeval toeval)
    {
        var tekst = new StringBuilder("""
            beleid "Klein"
              geldig vanaf 1 januari 2026

            bron Bron is beleidsregel "Bron"

            paragraaf Bron 1 "Proef"

            gegevens over iets
              a : ja/nee
                vraag "a?"
              b : ja/nee
                vraag "b?"
              c : ja/nee
                vraag "c?"
              d : ja/nee
                vraag "d?"

            besluit iets
              uitkomsten toekennen, afwijzen, doorsturen

            """);
        var regels = toeval.Van(1, 4);
        for (var i = 0; i < regels; i++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"\n  regel r{i}\n");
            if (i > 0 && toeval.Kans(0.4))
            {
                tekst.Append(CultureInfo.InvariantCulture, $"    uitzondering op r{toeval.Tot(i)}\n");
            }

            tekst.Append(CultureInfo.InvariantCulture, $"    als {Voorwaarde(toeval, 2)}\n    dan {toeval.Een(Uitkomsten)}\n");
        }

        return tekst + (toeval.Kans(0.7) ? $"\n  anders {toeval.Een(Uitkomsten)}\n" : "");
    }

    private static string Voorwaarde(Toeval toeval, int diepte) => diepte > 0 && toeval.Kans(0.7)
        ? string.Join(toeval.Een<string>([" en ", " of "]), Enumerable.Range(0, toeval.Van(2, 3)).Select(_ => Deel(toeval, diepte - 1)))
        : Deel(toeval, 0);

    private static string Deel(Toeval toeval, int diepte) =>
        diepte > 0 && toeval.Kans(0.5) ? $"({Voorwaarde(toeval, diepte)})" : toeval.Kans(0.5) ? $"(niet {toeval.Een(Namen)})" : toeval.Een(Namen);

    // ---------------------------------------------------------------------------------------------------------------- what it means

    // As bits: the cases in which it occurs, and those of them in which it decides.
    private static (int Hier, int Beslist) Gevallen(Definitie besluit, Toetsdoel doel)
    {
        var (hier, beslist) = (0, 0);
        for (var casus = 0; casus < 1 << Namen.Length; casus++)
        {
            var nu = Uitkomst(besluit, casus);
            var (komtVoor, slaatDoor) = doel.Soort switch
            {
                Doelsoort.Uitkomst => (nu == doel.Kort, nu == doel.Kort),
                Doelsoort.Regel => (Grond(besluit, doel.Regel!, casus), Uitkomst(besluit, casus, zonder: doel.Regel) != nu),
                _ => (Waar(Atoom(), casus) == (doel.Soort == Doelsoort.VoorwaardeJa), Uitkomst(besluit, casus, anders: (Atoom(), true)) != Uitkomst(besluit, casus, anders: (Atoom(), false))),
            };
            hier |= komtVoor ? 1 << casus : 0;
            beslist |= komtVoor && slaatDoor ? 1 << casus : 0;
        }

        return (hier, beslist);

        Expr Atoom() => besluit.AlleRegels.Select(r => r.Voorwaarde).OfType<Expr>().SelectMany(Delen).Single(e => e is FeitExpr && e.Plaats == doel.Plaats);
    }

    private static IEnumerable<Expr> Delen(Expr expr) => expr switch
    {
        NietExpr e => Delen(e.Operand),
        SamengesteldExpr e => e.Onderdelen.SelectMany(o => Delen(o.Voorwaarde)),
        _ => [expr],
    };

    private static bool Waar(Expr expr, int casus, (Expr Expr, bool Waarde)? anders = null) => expr switch
    {
        _ when anders is { } a && ReferenceEquals(a.Expr, expr) => a.Waarde,
        FeitExpr e => (casus >> Array.IndexOf(Namen, e.Feit.Naam) & 1) == 1,
        NietExpr e => !Waar(e.Operand, casus, anders),
        SamengesteldExpr { Soort: Samenstelling.Alle } e => e.Onderdelen.All(o => Waar(o.Voorwaarde, casus, anders)),
        SamengesteldExpr { Soort: Samenstelling.Minstens } e => e.Onderdelen.Count(o => Waar(o.Voorwaarde, casus, anders)) >= e.Aantal,
        _ => throw new InvalidOperationException(expr.GetType().Name),
    };

    private static string Uitkomst(Definitie besluit, int casus, Regel? zonder = null, (Expr, bool)? anders = null)
    {
        var gegeven = besluit.AlleRegels.Where(r => r != besluit.Anders && r.UitzonderingOp.IsEmpty).SelectMany(Geeft).Distinct().ToList();
        return gegeven.Count == 1 ? gegeven[0]
            : gegeven.Count > 1 ? "tegenstrijdig"
            : besluit.Anders is { } rest && rest != zonder ? Waarde(besluit, rest)
            : "niet geregeld";

        // What its exceptions give goes before what it gives itself.
        IEnumerable<string> Geeft(Regel regel)
        {
            if (regel == zonder || !Waar(regel.Voorwaarde!, casus, anders))
            {
                return [];
            }

            var uitzonderingen = regel.Uitzonderingen.SelectMany(Geeft).ToList();
            return uitzonderingen.Count > 0 ? uitzonderingen : [Waarde(besluit, regel)];
        }
    }

    private static bool Grond(Definitie besluit, Regel regel, int casus)
    {
        return Uitkomst(besluit, casus) == Waarde(besluit, regel) && (regel == besluit.Anders ? !besluit.AlleRegels.Any(r => r != regel && r.UitzonderingOp.IsEmpty && Geldt(r)) : Bereikt(regel) && !regel.Uitzonderingen.Any(Geldt));

        bool Geldt(Regel r) => Waar(r.Voorwaarde!, casus);

        bool Bereikt(Regel r) => Geldt(r) && (r.UitzonderingOp.IsEmpty || r.UitzonderingOp.Any(Bereikt));
    }

    private static string Waarde(Definitie besluit, Regel regel) => ((LiteralExpr)regel.Waarde).Waarde.Tekst(besluit.Type);

    // Every way in which the facts can be that a case leaves out.
    private static IEnumerable<int> Aanvullingen(Casus casus) => Enumerable.Range(0, 1 << Namen.Length)
        .Where(c => casus.Gegevens.All(g => (g.Value.Waarde == Compiler.Model.Waarde.Ja) == ((c >> Array.IndexOf(Namen, g.Key.Naam) & 1) == 1)));
}
