using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>
/// Breakpoints and stack traces land in the policy. The path in <c>#line</c> is relative, from where the generated file is: the text is then the
/// same on every machine, and C# makes a full path of it, to which <c>PathMap</c> applies.
/// </summary>
public class LijnenTests
{
    private const string Map = "/bron/obj/WmoDsl.Generator/WmoDsl.Generator.WmoGenerator/";

    private static readonly string Wmo = Proefbeleid.Tekst("scootmobiel.wmo");

    [Fact]
    public void Een_debugger_stopt_op_elke_voorwaarde_en_elke_regel_van_het_beleid()
    {
        var stappen = Stappen(Proefbeleid.Compileer(("beleid/scootmobiel.wmo", Wmo)));

        var beleid = stappen.Where(s => s.Bestand == "/bron/beleid/scootmobiel.wmo").ToList();
        foreach (var woorden in new[]
        {
            "ernstige loopproblemen\n    b.", "loopafstand is hoogstens grens loopafstand", "vastgesteld door arts\n\n", "de leeftijd uit geboortedatum is minstens volwassenheid",
            "(2,5 procent van inkomen)", "loopbeperking en (volwassen van cliënt", "toekennen bij loopbeperking\n    als", "pool gaat voor\n", "pool lost probleem op\n    dan", "te weinig lessen",
            "woonsituatie is Wlz-instelling of", "aantal lessen is minder dan 3", "afwijzen\n    want", "peildatum plus 6 weken",
        })
        {
            var plaats = Plaats(Wmo, woorden.Replace("de leeftijd", "leeftijd", StringComparison.Ordinal).TrimStart('('));
            beleid.ShouldContain(s => s.Beginregel == plaats.Regel && s.Beginkolom == plaats.Kolom, woorden);
        }

        // Nothing but the record with facts and the questions themselves stands outside the policy, and the computation not at all.
        stappen.Where(s => s.Bestand != "/bron/beleid/scootmobiel.wmo").ShouldBeEmpty();
    }

    [Fact]
    public void Een_stap_is_precies_de_woorden_in_het_beleid()
    {
        var beleid = Proefbeleid.Compileer(("beleid/scootmobiel.wmo", Wmo));
        var plaatsen = beleid.Definities.SelectMany(d => d.AlleRegels).SelectMany(r => r.Expressies().SelectMany(e => e.Alles()).Select(e => e.Plaats).Append(r.Plaats)).ToList();
        foreach (var stap in Stappen(beleid))
        {
            plaatsen.Any(p => Regel(p, p.Span.Start) == (stap.Beginregel, stap.Beginkolom) && Regel(p, p.Span.End) == (stap.Eindregel, stap.Eindkolom)).ShouldBeTrue(stap.ToString());
        }

        static (int, int) Regel(Plaats plaats, int positie) => plaats.Source.GetPosition(positie) is var (regel, kolom) ? (regel + 1, kolom + 1) : default;
    }

    [Fact]
    public void Een_stack_trace_wijst_naar_het_beleid()
    {
        var beleid = Proefbeleid.Compileer(("beleid/te-groot.wmo", Proefbeleid.Begin + """
            gegevens over iets
              factor : decimaal getal vraag "?"
            begrip product : decimaal getal
              is factor maal factor
            besluit groot
              uitkomsten ja hoor
              regel te groot
                als product is meer dan 2,5
                dan ja hoor
            """.Replace("ja hoor", "akkoord", StringComparison.Ordinal)));
        var assembly = CSharp.Compilatie(beleid.Vertaal(padvoorvoegsel: "../../../").Select(b => (Map + b.HintName, b.Text)), naam: "TeGroot").Laad();

        var gegevens = Activator.CreateInstance(assembly.GetType("Proef.GrootGegevens")!)!;
        gegevens.GetType().GetProperty("Factor")!.SetValue(gegevens, decimal.MaxValue);
        var fout = Should.Throw<System.Reflection.TargetInvocationException>(() => assembly.GetType("Proef.Groot")!.GetMethod("Adviseer")!.Invoke(null, [gegevens, new Datum(2022, 1, 1)]));

        fout.InnerException.ShouldBeOfType<OverflowException>();
        fout.InnerException!.StackTrace!.ShouldContain("/bron/beleid/te-groot.wmo:line 8");
    }

    [Fact]
    public void Het_pad_in_de_pdb_volgt_PathMap()
    {
        var bestanden = Proefbeleid.Compileer(("beleid/scootmobiel.wmo", Wmo)).Vertaal(padvoorvoegsel: "../../../").Select(b => (Map + b.HintName, b.Text));
        var compilatie = CSharp.Compilatie(bestanden, padvervanging: ("/bron/", "/_/"));
        Pdb.Stappen(compilatie.Bouw().Pdb).Select(s => s.Bestand).Distinct().ShouldBe(["/_/beleid/scootmobiel.wmo"]);
    }

    [Fact]
    public void Op_elke_machine_is_de_dll_met_pdb_dezelfde()
    {
        static (byte[] Dll, byte[] Pdb) Bouw(string map)
        {
            var bestanden = Proefbeleid.Compileer(("beleid/scootmobiel.wmo", Wmo)).Vertaal(padvoorvoegsel: "../../../").Select(b => (map + Map[5..] + b.HintName, b.Text));
            return CSharp.Compilatie(bestanden, padvervanging: (map + "/", "/_/")).Bouw();
        }

        var (hier, daar) = (Bouw("/home/een"), Bouw("/builds/ergens/anders"));
        daar.Dll.ShouldBe(hier.Dll);
        daar.Pdb.ShouldBe(hier.Pdb);
    }

    private static IReadOnlyList<Stap> Stappen(Beleid beleid) =>
        Pdb.Stappen(CSharp.Compilatie(beleid.Vertaal(padvoorvoegsel: "../../../").Select(b => (Map + b.HintName, b.Text))).Bouw().Pdb);

    private static (int Regel, int Kolom) Plaats(string tekst, string woorden)
    {
        var index = tekst.IndexOf(woorden, StringComparison.Ordinal);
        index.ShouldBeGreaterThan(0, woorden);
        var voor = tekst[..index];
        return (voor.Count(c => c == '\n') + 1, index - voor.LastIndexOf('\n'));
    }
}
