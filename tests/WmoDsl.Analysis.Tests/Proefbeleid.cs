using System.Collections.Immutable;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Wetten;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests;

/// <summary>Random policies, random cases, and what the evaluator says of them.</summary>
internal static class Proefbeleid
{
    /// <summary>The days on which the random cases are asked.</summary>
    public static readonly Datum[] Peildata = [Datum.Maak(2022, 1, 1), Datum.Maak(2023, 6, 15), Datum.Maak(2024, 2, 29), Datum.Maak(2024, 3, 1), Datum.Maak(2031, 12, 31)];

    /// <summary>The policies of this repository that stand by themselves.</summary>
    public static IReadOnlyList<(string Map, Beleid Beleid)> OnsBeleid => Gelezen.Value;

    private static readonly Lazy<IReadOnlyList<(string Map, Beleid Beleid)>> Gelezen =
        new(() => [.. new[] { "den-haag-leidraad", "werkafspraken-letselschade" }.Select(m => (m, Beleidsmappen.Lees(m)))]);

    public static Beleid Maak(int zaad) => Compileer(Beleidsgenerator.Maak(zaad));

    public static Beleid Compileer(string tekst)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.ShouldBeEmpty();
        return compilatie.Beleid;
    }

    /// <summary>Random cases for a decision in a space; fewer where most are beyond its scales.</summary>
    public static IEnumerable<Casus> Zaken(Besluitplan plan, Gevallenruimte ruimte, Toeval toeval, int aantal)
    {
        for (var i = 0; i < aantal * 5 && aantal > 0; i++)
        {
            var casus = Casusgenerator.Maak(plan, toeval).Casus;
            if (toeval.Kans(0.5))
            {
                casus = Verder(casus, ruimte, toeval);
            }

            if (ruimte.Omvat(casus))
            {
                aantal--;
                yield return casus;
            }
        }
    }

    /// <summary>A case with some of its numbers and dates anywhere on their scales, of every size: what turns far from what a policy names, turns there.</summary>
    public static Casus Verder(Casus casus, Gevallenruimte ruimte, Toeval toeval)
    {
        return casus with { Gegevens = casus.Gegevens.SetItems(Anders()) };

        IEnumerable<KeyValuePair<Gegeven, Gegevenstand>> Anders()
        {
            foreach (var gegeven in casus.Gegevens.Keys.OrderBy(g => g.Naam, StringComparer.Ordinal).Where(g => casus.Gegevens[g].Waarde is not null && toeval.Kans(0.4)))
            {
                if (ruimte.Schalen.TryGetValue(gegeven, out var schaal))
                {
                    var trede = gegeven.Feit.Type.Soort == Waardesoort.Datum
                        ? schaal.Onder + toeval.Tot((int)(schaal.Boven - schaal.Onder) + 1)
                        : (long)Math.Pow(schaal.Boven, toeval.Tot(1_000) / 1_000.0) * (toeval.Kans(0.1) ? -1 : 1);
                    yield return KeyValuePair.Create(gegeven, casus.Gegevens[gegeven] with { Waarde = schaal.Waarde(Math.Clamp(trede, schaal.Onder, schaal.Boven)) });
                }
            }
        }
    }

    /// <summary>Whether a leaf says what the evaluator says; a leaf may be a calculation with facts of the case.</summary>
    public static bool Klopt(Beslissing beslissing, int blad, Termen termen, Casus casus) => blad >= 0
        ? beslissing.Stand == Stand.Beslist && (termen.Vast(blad) ?? termen.Bereken(termen[blad], casus.Gegevens)) == beslissing.Waarde
        : beslissing.IsOpengelaten == (blad == Standblad.Opengelaten)
            && beslissing.Stand == blad switch { Standblad.Onbekend => Stand.Onbekend, Standblad.Tegenstrijdig => Stand.Tegenstrijdig, _ => Stand.NietGeregeld };
}
