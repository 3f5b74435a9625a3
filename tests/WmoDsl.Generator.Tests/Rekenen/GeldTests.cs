using System.Globalization;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Willekeurig;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Rekenen;

/// <summary>
/// Amounts, percentages and rounding, in the evaluator and in generated C#, against exact fractions: percentages of percentages, sums and differences of
/// parts of cents, negative amounts, and amounts that lie right on a multiple or halfway between two.
/// </summary>
public class GeldTests
{
    private const int Berekeningen = 60;
    private const int Gevallen = 250;

    private static readonly string[] Richtingen = ["naar beneden", "naar boven", "rekenkundig"];

    private static readonly decimal[] Percentages = [0m, 0.01m, 1m, 2.5m, 5m, 7.25m, 10m, 12.5m, 33.33m, 50m, 66.667m, 99.99m, 100m, 130m, 0.0001m];

    private static readonly decimal[] Veelvouden = [0.01m, 0.05m, 0.07m, 0.20m, 0.25m, 0.50m, 1m, 3m, 10m, 100m, 1000m];

    [Fact]
    public void Bedragen_en_procenten_zijn_exact()
    {
        var toeval = new Toeval(2015);
        var sommen = Enumerable.Range(0, Berekeningen).Select(i => (Naam: $"som {(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", Som: Maak(toeval))).ToList();
        var beleid = new Rekenbeleid(["aa : bedrag", "bb : bedrag"], [.. sommen.Select(s => (s.Naam, "bedrag", s.Som.Tekst))]);
        var (negatief, afgerond) = (0, 0);
        for (var i = 0; i < Gevallen; i++)
        {
            var (a, b) = (Bedrag(toeval), Bedrag(toeval));
            var gekregen = beleid.Bereken(CompilerDatum.Maak(2022, 1, 1), ("aa", new GetalWaarde(a)), ("bb", new GetalWaarde(b)));
            foreach (var (naam, som) in sommen)
            {
                var verwacht = som.Exact(Breuk.Van(a), Breuk.Van(b));
                var (evaluator, gegenereerd) = gekregen[naam];
                verwacht.Is(((Bedrag)evaluator!).InEuro).ShouldBeTrue($"{som.Tekst}, aa = {a}, bb = {b}: evaluator {evaluator}, exact {verwacht}");
                gegenereerd.ShouldBe(evaluator, $"{som.Tekst}, aa = {a}, bb = {b}");
                negatief += verwacht.Teller.Sign < 0 ? 1 : 0;
                afgerond += (verwacht - som.Onafgerond(Breuk.Van(a), Breuk.Van(b))).Teller.IsZero ? 0 : 1;
            }
        }

        // Else it would prove less than it says.
        negatief.ShouldBeGreaterThan(Berekeningen * Gevallen / 50);
        afgerond.ShouldBeGreaterThan(Berekeningen * Gevallen / 4);
    }

    // Right on a multiple or a half of one, one cent beside it, or anything.
    private static decimal Bedrag(Toeval toeval) => toeval.Tot(4) switch
    {
        0 => toeval.Van(0, 2000) * toeval.Een(Veelvouden.Where(v => v >= 0.02m && v * 50 == decimal.Truncate(v * 50)).ToArray()) / 2,
        1 => toeval.Van(0, 3000),
        2 => toeval.Van(0, 300_000) / 100m,
        _ => toeval.Een(new[] { 0m, 0.01m, 0.10m, 0.30m, 999_999_999.99m, 1_000_000_000m }),
    };

    private sealed record Som(string Tekst, Func<Breuk, Breuk, Breuk> Exact, Func<Breuk, Breuk, Breuk> Onafgerond);

    private static Som Maak(Toeval toeval)
    {
        var (tekst, exact) = Deel(toeval, 3);
        var (richting, veelvoud) = (toeval.Een(Richtingen), toeval.Een(Veelvouden));
        return new Som($"({tekst}) {richting} afgerond op een veelvoud van € {Getal(veelvoud)}", (a, b) => exact(a, b).RondAf(Breuk.Van(veelvoud), richting), exact);
    }

    private static (string Tekst, Func<Breuk, Breuk, Breuk> Exact) Deel(Toeval toeval, int diepte)
    {
        if (diepte == 0 || toeval.Kans(0.15))
        {
            return toeval.Een<(string, Func<Breuk, Breuk, Breuk>)>(() => ("aa", (a, _) => a), () => ("bb", (_, b) => b), () => ("€ 19,95", (_, _) => Breuk.Van(19.95m)));
        }

        var (links, l) = Deel(toeval, diepte - 1);
        var (rechts, r) = Deel(toeval, diepte - 1);
        var procent = toeval.Een(Percentages);
        var aantal = toeval.Van(0, 12);
        return toeval.Tot(6) switch
        {
            0 => ($"({links}) plus ({rechts})", (a, b) => l(a, b) + r(a, b)),
            1 => ($"({links}) min ({rechts})", (a, b) => l(a, b) - r(a, b)),
            2 => ($"{aantal} maal ({links})", (a, b) => Breuk.Van(aantal) * l(a, b)),
            3 => Binnenafronding(toeval, links, l),
            _ => ($"{Getal(procent)} procent van ({links})", (a, b) => Breuk.Van(procent) * l(a, b) * new Breuk(1, 100)),
        };
    }

    // Rounded on the way, and then reckoned on with.
    private static (string, Func<Breuk, Breuk, Breuk>) Binnenafronding(Toeval toeval, string tekst, Func<Breuk, Breuk, Breuk> exact)
    {
        var (richting, veelvoud) = (toeval.Een(Richtingen), toeval.Een(Veelvouden));
        return ($"(({tekst}) {richting} afgerond op een veelvoud van € {Getal(veelvoud)})", (a, b) => exact(a, b).RondAf(Breuk.Van(veelvoud), richting));
    }

    // € 0,50 as people write it, 2,5 procent likewise.
    private static string Getal(decimal getal) => getal.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
