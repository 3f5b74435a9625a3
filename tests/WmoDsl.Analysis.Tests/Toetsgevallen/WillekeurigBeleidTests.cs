using System.Collections.Concurrent;
using System.Collections.Immutable;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>The cases that are proposed for policies that nobody wrote, with every form that there is in the language.</summary>
public class WillekeurigBeleidTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public void De_voorgestelde_voorbeelden_kloppen_en_dekken_alles_wat_te_dekken_is()
    {
        var fouten = new ConcurrentBag<string>();
        var (gevallen, ondergrens, teGroot) = (0, 0, 0);
        Parallel.For(0, Omvang.Toetsbeleid, i =>
        {
            var zaad = Omvang.Zaad + i;
            var tekst = Beleidsgenerator.Maak(zaad);
            var beleid = Proefbeleid.Compileer(tekst);
            var sets = Gevallenmaker.Maak(beleid, Proefbeleid.Peildata[i % 5], _ => true, alleenOntbrekend: false).ToList();
            Interlocked.Add(ref gevallen, sets.Sum(s => s.Gevallen.Length));
            Interlocked.Add(ref ondergrens, sets.Sum(s => s.Ondergrens));
            Interlocked.Add(ref teGroot, sets.Count(s => s.Reden.Length > 0));
            var blokken = new SourceText("voorgesteld.wmo", string.Join("\n", Modelschrijver.SchrijfVoorbeelden(beleid, sets.SelectMany(s => s.Gevallen).Select(g => g.Voorbeeld))));
            try
            {
                Keuring.Keur([.. sets.Where(s => s.Reden.Length == 0)], WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst)), WmoSyntax.Parse(blokken)], ImmutableArray<SourceText>.Empty), blokken);
            }
            catch (ShouldAssertException fout)
            {
                fouten.Add($"zaad {zaad}: {fout.Message}");
            }
        });

        uitvoer.WriteLine($"{gevallen} gevallen, minstens {ondergrens}, {teGroot} te groot");
        fouten.Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty();
        gevallen.ShouldBeGreaterThan(Omvang.Toetsbeleid);
        teGroot.ShouldBeLessThan(1 + (Omvang.Toetsbeleid / 10));
    }
}
