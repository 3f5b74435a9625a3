using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Generator.Tests;

/// <summary>A policy with open norms and what fills them in means what the same policy with plain parameters, concepts and judgements means.</summary>
public class NormvormTests
{
    [Fact]
    public void Een_ingevulde_norm_is_hetzelfde_als_wat_haar_invult()
    {
        var (normen, soorten, beslist, open) = (0, new HashSet<Type>(), 0, 0);
        for (var zaad = 1; zaad <= 60; zaad++)
        {
            var tekst = Beleidsgenerator.Maak(zaad, metNormen: false);
            var gewoon = Proefbeleid.Compileer(("toeval.wmo", tekst));
            var metNormen = Proefbeleid.Compileer(("toeval.wmo", Normvorm.Van(tekst, new Toeval(zaad))));
            normen += metNormen.Normen.Length;
            soorten.UnionWith(metNormen.Normen.Select(n => n.Invulling!.GetType()));
            var feiten = metNormen.Feiten.ToDictionary(f => (f.Naam, f.Groep?.Naam));
            var rollen = metNormen.Rollen.Concat(metNormen.Lijsten.SelectMany(l => l.Leden)).ToDictionary(r => r.Naam);
            var lijsten = metNormen.Lijsten.ToDictionary(l => l.Naam);
            foreach (var (besluit, ander) in gewoon.Besluiten.OrderBy(b => b.Naam).Zip(metNormen.Besluiten.OrderBy(b => b.Naam)))
            {
                var plan = Besluitplan.Maak(besluit);
                var toeval = new Toeval(zaad);
                for (var i = 0; i < 20; i++)
                {
                    var (casus, op) = Casusgenerator.Maak(plan, toeval);
                    var zelfde = Casus.Leeg with
                    {
                        Gegevens = Casus.Leeg.Gegevens.AddRange(casus.Gegevens.Select(g => KeyValuePair.Create(new Gegeven(feiten[(g.Key.Feit.Naam, g.Key.Feit.Groep?.Naam)], g.Key.Rol is { } rol ? rollen[rol.Naam] : null), g.Value))),
                        Rollen = Casus.Leeg.Rollen.AddRange(casus.Rollen.Select(r => KeyValuePair.Create(rollen[r.Key.Naam], r.Value))),
                        Lijsten = Casus.Leeg.Lijsten.AddRange(casus.Lijsten.Select(l => KeyValuePair.Create(lijsten[l.Key.Naam], l.Value))),
                    };
                    var verwacht = Verslag(new Evaluator(casus, op), besluit, out var isBeslist);
                    Verslag(new Evaluator(zelfde, op), ander, out _).ShouldBe(verwacht, $"zaad {zaad}, {besluit.Naam}");
                    (beslist, open) = isBeslist ? (beslist + 1, open) : (beslist, open + 1);
                }
            }
        }

        normen.ShouldBeGreaterThan(100);
        soorten.ShouldBe([typeof(Parameter), typeof(Definitie), typeof(Feit)], ignoreOrder: true);
        beslist.ShouldBeGreaterThan(150);
        open.ShouldBeGreaterThan(150);
    }

    /// <summary>The type of a filling stands with the norm, in another file perhaps.</summary>
    [Fact]
    public void Een_ander_type_van_de_norm_schrijft_het_besluit_opnieuw()
    {
        const string Kop = "beleid \"P\"\n  geldig vanaf 1 januari 2022\nbron L is beleidsregel \"L\"\nparagraaf L 1\n";
        const string Besluit = "paragraaf L 1\ngegevens over x\n  aantal : decimaal getal\n    vraag \"?\"\nbesluit x\n  uitkomsten a, b\n  regel r\n    als aantal is meer dan grens\n    dan a\n  anders b\n";
        const string Vulling = "paragraaf L 2\ninvulling van grens\n  vanaf 1 januari 2022 is 3\n";
        var geheugen = new Emitgeheugen();
        var options = new EmitOptions { Naamruimte = "Proef" };
        foreach (var type in new[] { "getal", "decimaal getal", "getal" })
        {
            var beleid = Proefbeleid.Compileer(("a.wmo", Kop + $"open norm grens : {type}\n"), ("b.wmo", Besluit), ("c.wmo", Vulling));
            CSharpEmitter.Emit(beleid, options, geheugen).ShouldBe(CSharpEmitter.Emit(beleid, options), type);
        }
    }

    // What it gives, why, and what is still missing; names only, for the two policies have symbols of their own.
    private static string Verslag(Evaluator evaluator, Definitie besluit, out bool isBeslist)
    {
        var beslissing = evaluator.Beslis(besluit);
        isBeslist = beslissing.Stand == Stand.Beslist;
        var open = beslissing.Stand == Stand.Onbekend ? Openstaanden.Van(evaluator, besluit) : null;
        return $"{beslissing.Stand} {beslissing.Waarde?.Tekst(besluit.Type)} want {string.Join(", ", beslissing.Gronden.Select(g => g.Naam))}; "
            + $"bronnen {string.Join(", ", beslissing.Gronden.SelectMany(g => g.Bronnen))}; "
            + $"nog nodig {string.Join(", ", (open?.Gegevens.Select(g => g.Naam) ?? []).Order(StringComparer.Ordinal))}";
    }
}
