using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using WmoDsl.Benchmarks;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>What an editor asks for at every key: one file of three hundred rules in twenty files changes, and only what depends on it is made again.</summary>
public class BewerkenTests
{
    private const int Hoofdstukken = 20;
    private const string Bestand = "hoofdstukken/0010.wmo";

    // Chapter 10 is about the rule that is edited; its concept `noodzaak h10` is used in chapter 11 too.
    private static readonly string[] Eigen = ["BeschermdWonenH10a.g.cs", "BeschermdWonenH10b.g.cs", "BeschermdWonenH10c.g.cs"];

    private static readonly Dictionary<string, string> Beleid = CompilerenBeleid.VanHoofdstukken(Hoofdstukken).ToDictionary(b => b.Pad, b => b.Tekst);

    [Fact]
    public void Het_beleid_is_zo_groot_als_het_heet()
    {
        var compilatie = Compileer(Beleid);
        compilatie.Diagnostics.ShouldBeEmpty();
        compilatie.Beleid.Besluiten.Sum(b => b.Regels.Length).ShouldBe(Hoofdstukken * CompilerenBeleid.RegelsPerHoofdstuk);
        (Hoofdstukken * CompilerenBeleid.RegelsPerHoofdstuk).ShouldBe(300);
    }

    [Theory]
    [InlineData("voorwaarde", "uren hulp nodig h10 is minder dan 2 en", "uren hulp nodig h10 is minder dan 3 en")]
    [InlineData("motivering", "Die wordt als eerste gekozen.", "Die gaat altijd voor.")]
    public void Een_bewerking_raakt_alleen_de_besluiten_in_dat_bestand(string wat, string oud, string nieuw) => Bewerk(wat, oud, nieuw).Vernieuwd.ShouldBe(Eigen, ignoreOrder: true);

    // A comment above it moves the concept to another line, and a debugger wants to know where that is.
    [Theory]
    [InlineData("begrip", "uren hulp nodig h10 is meer dan 4", "uren hulp nodig h10 is meer dan 5")]
    [InlineData("opmerking erboven", "// Hoofdstuk 10:", "// Een opmerking erbij.\n// Hoofdstuk 10:")]
    public void Een_begrip_raakt_ook_wie_het_elders_gebruikt(string wat, string oud, string nieuw) =>
        Bewerk(wat, oud, nieuw).Vernieuwd
            .ShouldBe([.. Eigen, "BegeleidingThuisH11a.g.cs", "BegeleidingThuisH11b.g.cs", "BegeleidingThuisH11c.g.cs"], ignoreOrder: true);

    [Fact]
    public void Een_opmerking_achter_een_regel_raakt_niets() => Bewerk("opmerking", "dan toekennen\n", "dan toekennen // als het kan\n").Vernieuwd.ShouldBeEmpty();

    [Fact]
    public void Een_voorbeeld_raakt_niets() => Bewerk("voorbeeld", "afstand tot de bestemming h10 is 300 meter", "afstand tot de bestemming h10 is 400 meter").Vernieuwd.ShouldBeEmpty();

    [Fact]
    public void Een_fout_in_het_ene_bestand_laat_de_besluiten_uit_andere_staan()
    {
        var (vernieuwd, resultaat) = Bewerk("fout", "uren hulp nodig h10 is minder dan 2 en", "uren hulp nodg h10 is minder dan 2 en");
        vernieuwd.ShouldBeEmpty();
        resultaat.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("WMO2001");
        resultaat.GeneratedSources.Length.ShouldBe(1 + (Hoofdstukken * CompilerenBeleid.BesluitenPerHoofdstuk) - Eigen.Length);
    }

    // How long it takes is measured among the benchmarks, where nothing else runs. What it takes in memory says the same, and is no matter of luck.
    [Fact]
    public void Een_bewerking_kost_een_klein_deel_van_het_geheel()
    {
        Proef().Draai(); // warm
        var proef = Proef();
        var geheel = Kosten(proef);
        var bewerking = Kosten(proef.Zet(Bestand, Beleid[Bestand].Replace("minder dan 2 en", "minder dan 3 en", StringComparison.Ordinal)));
        bewerking.ShouldBeLessThan(geheel / 4);

        static long Kosten(Generatorproef proef)
        {
            var eerder = GC.GetAllocatedBytesForCurrentThread();
            proef.Draai();
            return GC.GetAllocatedBytesForCurrentThread() - eerder;
        }
    }

    /// <summary>The memory of what was written changes nothing: after every edit, sensible or not, the same comes out as without.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Met_en_zonder_geheugen_komt_er_hetzelfde_uit(int zaad)
    {
        var begin = CompilerenBeleid.VanHoofdstukken(3).ToDictionary(b => b.Pad, b => b.Tekst);
        var woorden = string.Join(" ", begin.Values).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var toeval = new Random(zaad);
        var geheugen = new Emitgeheugen();
        var beleid = new Dictionary<string, string>(begin);
        var gespaard = 0;
        ImmutableArray<EmittedFile> vorige = [];
        for (var ronde = 0; ronde < 120; ronde++)
        {
            var pad = begin.Keys.ElementAt(toeval.Next(begin.Count));
            beleid[pad] = toeval.Next(3) == 0 ? begin[pad] : Verander(beleid[pad], woorden, toeval);

            var model = Compileer(beleid).Beleid;
            var options = new EmitOptions { Naamruimte = "Proef" };
            var met = CSharpEmitter.Emit(model, options, geheugen);
            met.ShouldBe(CSharpEmitter.Emit(model, options), $"ronde {ronde}");
            gespaard += met.Skip(1).Count(b => vorige.Any(v => ReferenceEquals(v, b)));
            vorige = met;
        }

        gespaard.ShouldBeGreaterThan(50); // otherwise nothing was tested
    }

    /// <summary>Whoever adds a kind of expression with a name in it must teach <see cref="Emitgeheugen"/> to look at that name; then add it here.</summary>
    [Fact]
    public void Het_geheugen_kent_elke_uitdrukking_met_een_naam_erin()
    {
        var metNaam = typeof(Expr).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Expr)) && t.GetProperties().Any(p => typeof(Symbool).IsAssignableFrom(p.PropertyType) || p.PropertyType == typeof(Groep)))
            .Select(t => t.Name);
        metNaam.ShouldBe([nameof(FeitExpr), nameof(ParameterExpr), nameof(DefinitieExpr), nameof(RolAanwezigExpr), nameof(SamengesteldExpr)], ignoreOrder: true);
    }

    /// <summary>Whoever adds something to a definition or a rule that can come from another file must teach <see cref="Emitgeheugen"/> about it; then add it here.</summary>
    [Fact]
    public void Het_geheugen_kent_alles_van_een_definitie()
    {
        Eigenschappen<Definitie>().ShouldBe(
            [
                nameof(Definitie.AlleRegels), nameof(Definitie.Anders), nameof(Definitie.Bronnen), nameof(Definitie.Gevolgen), nameof(Definitie.Groep), nameof(Definitie.HeeftVasteWaarden), nameof(Definitie.LaatGevallenOpen),
                nameof(Definitie.Hoofdregels), nameof(Definitie.LevertOok), nameof(Definitie.Naam), nameof(Definitie.Plaats), nameof(Definitie.Regels), nameof(Definitie.Soort), nameof(Definitie.Type), nameof(Definitie.Verplichtingen), nameof(Definitie.VoorPlicht),
                nameof(Definitie.Voorrang), nameof(Definitie.VultIn),
            ],
            ignoreOrder: true);
        Eigenschappen<Regel>().ShouldBe(
            [
                nameof(Regel.Bronnen), nameof(Regel.Dragend), nameof(Regel.Geldig), nameof(Regel.IsNietGeregeld), nameof(Regel.Naam), nameof(Regel.Plaats), nameof(Regel.Uitzonderingen), nameof(Regel.UitzonderingOp), nameof(Regel.Verplichtingen),
                nameof(Regel.Voorwaarde), nameof(Regel.VultIn), nameof(Regel.Waarde), nameof(Regel.Want),
            ],
            ignoreOrder: true);

        static IEnumerable<string> Eigenschappen<T>() => typeof(T).GetProperties().Select(p => p.Name);
    }

    private static Generatorproef Proef()
    {
        var proef = new Generatorproef();
        foreach (var (pad, tekst) in Beleid)
        {
            proef.Zet(pad, tekst);
        }

        return proef;
    }

    // Edits one file, and checks what must hold for any edit: only that file is read again, and decisions that come out the same were not even written.
    private static (IReadOnlyList<string> Vernieuwd, GeneratorRunResult Resultaat) Bewerk(string wat, string oud, string nieuw)
    {
        var proef = Proef();
        var eerder = Geschreven(proef.Draai());
        var tekst = Beleid[Bestand].Replace(oud, nieuw, StringComparison.Ordinal);
        tekst.ShouldNotBe(Beleid[Bestand], wat);

        var resultaat = proef.Zet(Bestand, tekst).Draai();
        resultaat.Redenen(Stappen.Teksten).Count(r => r == IncrementalStepRunReason.Modified).ShouldBe(1);
        resultaat.Redenen(Stappen.Bomen).Count(r => r == IncrementalStepRunReason.Modified).ShouldBe(1);
        resultaat.Redenen(Stappen.Bomen).Count(r => r == IncrementalStepRunReason.Cached).ShouldBe(Hoofdstukken);

        var ergens = Eigen.Concat(["BegeleidingThuisH11a.g.cs", "BegeleidingThuisH11b.g.cs", "BegeleidingThuisH11c.g.cs", CSharpEmitter.Gedeeld]).ToHashSet();
        foreach (var bestand in Geschreven(resultaat).Where(b => !ergens.Contains(b.HintName)))
        {
            eerder.ShouldContain(e => ReferenceEquals(e, bestand), bestand.HintName);
        }

        return (resultaat.Vernieuwd(), resultaat);
    }

    private static IReadOnlyList<EmittedFile> Geschreven(GeneratorRunResult resultaat) =>
        [.. resultaat.TrackedSteps[Stappen.Bestanden].SelectMany(s => s.Outputs).Where(o => o.Reason != IncrementalStepRunReason.Removed).Select(o => (EmittedFile)o.Value).Where(b => b.Text.Length > 0)];

    private static Compilatie Compileer(IEnumerable<KeyValuePair<string, string>> bestanden) =>
        WmoCompiler.Compileer(bestanden.Select(b => WmoSyntax.Parse(new SourceText(b.Key, b.Value))).ToImmutableArray(), []);

    private static string Verander(string tekst, string[] woorden, Random toeval)
    {
        var regels = tekst.Split('\n').ToList();
        var regel = toeval.Next(regels.Count);
        switch (toeval.Next(4))
        {
            case 0:
                regels.RemoveAt(regel);
                break;
            case 1:
                regels.Insert(regel, regels[toeval.Next(regels.Count)]);
                break;
            case 2:
                regels.Insert(regel, "// iets");
                break;
            default:
                var delen = regels[regel].Split(' ');
                delen[toeval.Next(delen.Length)] = woorden[toeval.Next(woorden.Length)];
                regels[regel] = string.Join(" ", delen);
                break;
        }

        return string.Join("\n", regels);
    }
}
