using System.Globalization;
using System.Text;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Execution;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests;

/// <summary>
/// Generated C# means what the reference evaluator says, on random policies and random cases: how every definition stands, every condition, the advice with
/// its grounds, and what is still missing. <c>WMO_VERSCHIL_BELEID</c> and <c>WMO_VERSCHIL_CASUS</c> set how many, <c>WMO_VERSCHIL_ZAAD</c> where to begin.
/// </summary>
public class VerschilTests(ITestOutputHelper uitvoer)
{
    private const int PerAssembly = 40;

    [Fact]
    public void Gegenereerde_csharp_beslist_als_de_evaluator()
    {
        var (beleid, casus, zaad) = (Aantal("BELEID", 60), Aantal("CASUS", 60), Aantal("ZAAD", 1));
        var (beslist, open) = Vergelijk(zaad, beleid, casus, metGaten: false);
        uitvoer.WriteLine($"{beleid} keer beleid, {beslist + open} beslissingen: {beslist} beslist, {open} nog open of niet te beslissen.");
        // A run in which all is unknown, or nothing, would prove little.
        beslist.ShouldBeGreaterThan((beslist + open) / 10);
        open.ShouldBeGreaterThan((beslist + open) / 10);
    }

    [Fact]
    public void Een_parameter_zonder_waarde_geeft_hetzelfde_of_een_weigering()
    {
        var (beslist, open) = Vergelijk(zaad: 1_000_000, aantalBeleid: 20, aantalCasus: 20, metGaten: true);
        (beslist + open).ShouldBeGreaterThan(100);
    }

    private static int Aantal(string naam, int standaard) =>
        int.TryParse(Environment.GetEnvironmentVariable("WMO_VERSCHIL_" + naam), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : standaard;

    private static (int Beslist, int Open) Vergelijk(int zaad, int aantalBeleid, int aantalCasus, bool metGaten)
    {
        var (beslist, open) = (0, 0);
        foreach (var zaden in Enumerable.Range(zaad, aantalBeleid).Chunk(PerAssembly))
        {
            var beleid = zaden.Select(z => (Zaad: z, Tekst: Beleidsgenerator.Maak(z, metGaten))).Select(b => (b.Zaad, b.Tekst, Beleid: Proefbeleid.Compileer(("toeval.wmo", b.Tekst)))).ToList();
            var bestanden = beleid.SelectMany(b => b.Beleid.Vertaal($"Toeval{b.Zaad}").Select(f => ($"/bron/{b.Zaad}/{f.HintName}", f.Text)));
            var assembly = CSharp.Compilatie(bestanden, naam: $"Toeval{zaden[0]}").Snel().Laad();
            foreach (var (z, tekst, b) in beleid)
            {
                var gegenereerd = new Gegenereerd(assembly, $"Toeval{z}");
                foreach (var besluit in b.Besluiten)
                {
                    var toeval = new Toeval(z);
                    var plan = Besluitplan.Maak(besluit);
                    var functie = new Besluitfunctie(gegenereerd.Type(Naamvorm.Pascal(besluit.Naam)), plan);
                    for (var i = 0; i < aantalCasus; i++)
                    {
                        var (casus, op) = Casusgenerator.Maak(plan, toeval);
                        var verschillen = new Zaakvergelijking(plan, casus, op, functie).Voer(out var soort);
                        verschillen.ShouldBeEmpty(verschillen.Count == 0 ? null : Verslag(z, tekst, besluit, casus, op, verschillen));
                        if (soort is null && metGaten)
                        {
                            continue;
                        }

                        (beslist, open) = soort == Adviessoort.Beslist ? (beslist + 1, open) : (beslist, open + 1);
                    }
                }
            }
        }

        return (beslist, open);
    }

    internal static string Verslag(int zaad, string tekst, Definitie besluit, Casus casus, CompilerDatum op, IReadOnlyList<string> verschillen)
    {
        var verslag = new StringBuilder();
        verslag.AppendLine(CultureInfo.InvariantCulture, $"Zaad {zaad}, {besluit.Naam} op {op}.").AppendJoin("\n", verschillen).AppendLine().AppendLine();
        foreach (var (gegeven, stand) in casus.Gegevens.OrderBy(g => g.Key.Naam, StringComparer.Ordinal))
        {
            verslag.AppendLine(CultureInfo.InvariantCulture, $"  {gegeven.Naam} is {stand.Waarde?.Tekst(gegeven.Feit.Type.Soort == Waardesoort.Oordeel ? Waardetype.JaNee : gegeven.Feit.Type) ?? "niet vast te stellen"}");
        }

        foreach (var (rol, aanwezig) in casus.Rollen)
        {
            verslag.AppendLine(CultureInfo.InvariantCulture, $"  er is {(aanwezig ? "een" : "geen")} {rol.Naam}");
        }

        foreach (var (lijst, hoeveel) in casus.Lijsten)
        {
            verslag.AppendLine(CultureInfo.InvariantCulture, $"  {(hoeveel is { } n ? $"er zijn {n} {lijst.Naam}" : $"{lijst.Naam} is niet vast te stellen")}");
        }

        return verslag.AppendLine().Append(tekst).ToString();
    }
}
