using WmoDsl.Analysis.Motoren.Vervulbaarheid;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverMotoren;

/// <summary>The solver finds what trying everything finds.</summary>
public class OplosserTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void VindtWatAllesProberenVindt(int deel)
    {
        var (vervulbaar, onvervulbaar) = (0, 0);
        for (var zaad = deel * 2000; zaad < (deel + 1) * 2000; zaad++)
        {
            var toeval = new Toeval(zaad);
            var aantal = toeval.Van(3, 12);
            var clausules = Clausules(toeval, aantal, toeval.Van(aantal * 3, aantal * 6));
            var oplosser = Maak(aantal, clausules);
            var verwacht = Enumerable.Range(0, 1 << aantal).Any(a => Houdt(clausules, v => (a >> v & 1) == 1));
            var vondst = oplosser.Zoek([]);
            vondst.ShouldBe(verwacht ? Vondst.Vervulbaar : Vondst.Onvervulbaar, $"zaad {zaad}");
            if (verwacht)
            {
                Houdt(clausules, oplosser.Waarde).ShouldBeTrue($"zaad {zaad}");
            }

            _ = verwacht ? vervulbaar++ : onvervulbaar++;
        }

        vervulbaar.ShouldBeGreaterThan(500);
        onvervulbaar.ShouldBeGreaterThan(500);
    }

    // One solver for many questions, with clauses added in between: what was learnt from one question holds in the next.
    [Fact]
    public void AannamenGeldenEenVraagLangEnClausulesVoorgoed()
    {
        var (vervulbaar, onvervulbaar) = (0, 0);
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var toeval = new Toeval(zaad);
            var aantal = toeval.Van(6, 11);
            var clausules = Clausules(toeval, aantal, aantal * 2);
            var oplosser = Maak(aantal, clausules);
            for (var vraag = 0; vraag < 12; vraag++)
            {
                var aannamen = toeval.Enkele(Enumerable.Range(0, aantal), 4).Select(v => (2 * v) + toeval.Tot(2)).ToArray();
                var verwacht = Enumerable.Range(0, 1 << aantal).Any(a => Houdt([.. clausules, .. aannamen.Select(l => new[] { l })], v => (a >> v & 1) == 1));
                oplosser.Zoek(aannamen).ShouldBe(verwacht ? Vondst.Vervulbaar : Vondst.Onvervulbaar, $"zaad {zaad}, vraag {vraag}");
                if (verwacht)
                {
                    Houdt([.. clausules, .. aannamen.Select(l => new[] { l })], oplosser.Waarde).ShouldBeTrue($"zaad {zaad}, vraag {vraag}");
                }

                _ = verwacht ? vervulbaar++ : onvervulbaar++;
                var nieuw = Clausules(toeval, aantal, toeval.Tot(4));
                clausules.AddRange(nieuw);
                nieuw.ForEach(c => oplosser.Voeg(c));
            }
        }

        vervulbaar.ShouldBeGreaterThan(300);
        onvervulbaar.ShouldBeGreaterThan(300);
    }

    // So many pigeons and one hole less: no two in one hole.
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    public void DuivenPassenNietInEenHokMinder(int duiven)
    {
        Duiven(duiven, duiven - 1).Zoek([]).ShouldBe(Vondst.Onvervulbaar);
        Duiven(duiven, duiven).Zoek([]).ShouldBe(Vondst.Vervulbaar);
    }

    [Fact]
    public void WieNietGenoegMagZoekenZegtDat() => Duiven(9, 8).Zoek([], 50).ShouldBe(Vondst.Onbeslist);

    // With so few kept, learnt clauses are thrown away after nearly every round.
    [Fact]
    public void OpruimenVergeetNietsDatGeldt()
    {
        var oplosser = Duiven(8, 7, bewaard: 40);
        oplosser.Zoek([]).ShouldBe(Vondst.Onvervulbaar);
        oplosser.Conflicten.ShouldBeGreaterThan(500);
        for (var zaad = 0; zaad < 20; zaad++)
        {
            var clausules = Clausules(new Toeval(zaad), 80, 340);
            var (veel, weinig) = (Maak(80, clausules), Maak(80, clausules, bewaard: 16));
            for (var v = 0; v < 40; v++)
            {
                weinig.Zoek([2 * v, (2 * v) + 40]).ShouldBe(veel.Zoek([2 * v, (2 * v) + 40]), $"zaad {zaad}");
            }
        }
    }

    // A chain of exclusive ors: the parity of all is known, so that asking for the other is asking for what cannot be.
    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    public void EenKetenVanOfOfHeeftEenPariteit(int lengte)
    {
        var toeval = new Toeval(lengte);
        var oplosser = new Oplosser();
        var invoer = Enumerable.Range(0, lengte).Select(_ => 2 * oplosser.NieuweVariabele()).ToArray();
        var keten = invoer.Aggregate((a, b) => Ofof(oplosser, a, b));
        var andersom = toeval.Schud(invoer).Aggregate((a, b) => Ofof(oplosser, a, b));
        var aannamen = invoer.Select(l => l + toeval.Tot(2)).ToArray();
        var oneven = aannamen.Count(l => (l & 1) == 0) % 2;
        oplosser.Zoek([.. aannamen, keten + 1 - oneven]).ShouldBe(Vondst.Vervulbaar);
        oplosser.Zoek([.. aannamen, keten + oneven]).ShouldBe(Vondst.Onvervulbaar);
        oplosser.Zoek([.. aannamen.Skip(1), keten]).ShouldBe(Vondst.Vervulbaar);
        oplosser.Zoek([.. aannamen.Skip(lengte - 5), keten, andersom]).ShouldBe(Vondst.Vervulbaar);
        oplosser.Zoek([.. aannamen.Skip(12), keten, andersom ^ 1]).ShouldBe(Vondst.Onvervulbaar);
    }

    [Fact]
    public void WatZichzelfTegenspreektIsOnvervulbaarOokDaarna()
    {
        var oplosser = new Oplosser();
        var v = 2 * oplosser.NieuweVariabele();
        oplosser.Zoek([v, v ^ 1]).ShouldBe(Vondst.Onvervulbaar);
        oplosser.Zoek([v]).ShouldBe(Vondst.Vervulbaar);
        oplosser.Voeg(v, v ^ 1);
        oplosser.Voeg(v, v);
        oplosser.Zoek([v ^ 1]).ShouldBe(Vondst.Onvervulbaar);
        oplosser.Voeg(v ^ 1);
        oplosser.Zoek([]).ShouldBe(Vondst.Onvervulbaar);
    }

    // Two groups of variables, each with clauses of its own, and further variables that tie both together and forbid neither anything.
    [Fact]
    public void WatErBuitenEenVraagStaatVerandertHaarAntwoordNiet()
    {
        const int Helft = 30;
        var (ja, nee) = (0, 0);
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var toeval = new Toeval(zaad);
            var links = Clausules(toeval, Helft, 4 * Helft);
            var rechts = Clausules(toeval, Helft, 4 * Helft);
            if (Maak(Helft, links).Zoek([]) == Vondst.Onvervulbaar || Maak(Helft, rechts).Zoek([]) == Vondst.Onvervulbaar)
            {
                continue;
            }

            var samen = Maak(3 * Helft, [.. links, .. rechts.Select(c => c.Select(l => l + (2 * Helft)).ToArray())]);
            for (var v = 0; v < Helft; v++)
            {
                samen.Voeg((2 * (v + (2 * Helft))) ^ 1, 2 * v, 2 * (v + Helft));
            }

            for (var vraag = 0; vraag < 40; vraag++)
            {
                var (begin, alleen) = toeval.Kans(0.5) ? (0, Maak(Helft, links)) : (Helft, Maak(Helft, rechts));
                var aannamen = Enumerable.Range(0, toeval.Van(1, 8)).Select(_ => toeval.Tot(2 * Helft)).ToArray();
                var verwacht = alleen.Zoek(aannamen);
                var kegel = Enumerable.Range(begin, Helft).ToList();
                samen.Zoek([.. aannamen.Select(l => l + (2 * begin))], variabelen: kegel, kegel: kegel).ShouldBe(verwacht, $"zaad {zaad}, vraag {vraag}");
                (ja, nee) = verwacht == Vondst.Vervulbaar ? (ja + 1, nee) : (ja, nee + 1);
                if (verwacht == Vondst.Vervulbaar)
                {
                    Houdt(begin == 0 ? links : rechts, v => samen.Waarde(v + begin)).ShouldBeTrue($"zaad {zaad}, vraag {vraag}");
                }
            }
        }

        ja.ShouldBeGreaterThan(100);
        nee.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void DezelfdeVragenGevenHetzelfdeSpoor()
    {
        var clausules = Clausules(new Toeval(7), 150, 630);
        var (een, ander) = (Maak(150, clausules), Maak(150, clausules));
        een.Zoek([]).ShouldBe(ander.Zoek([]));
        een.Conflicten.ShouldBe(ander.Conflicten);
    }

    [Fact]
    public void RondesVolgenLuby() =>
        Enumerable.Range(1, 15).Select(Oplosser.Luby).ShouldBe([1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8]);

    private static int Ofof(Oplosser oplosser, int a, int b)
    {
        var v = 2 * oplosser.NieuweVariabele();
        oplosser.Voeg(v ^ 1, a, b);
        oplosser.Voeg(v ^ 1, a ^ 1, b ^ 1);
        oplosser.Voeg(v, a ^ 1, b);
        oplosser.Voeg(v, a, b ^ 1);
        return v;
    }

    private static Oplosser Duiven(int duiven, int hokken, int bewaard = 4000)
    {
        var oplosser = new Oplosser(bewaard);
        var zit = new int[duiven, hokken];
        for (var d = 0; d < duiven; d++)
        {
            for (var h = 0; h < hokken; h++)
            {
                zit[d, h] = 2 * oplosser.NieuweVariabele();
            }
        }

        for (var d = 0; d < duiven; d++)
        {
            oplosser.Voeg([.. Enumerable.Range(0, hokken).Select(h => zit[d, h])]);
            for (var ander = 0; ander < d; ander++)
            {
                for (var h = 0; h < hokken; h++)
                {
                    oplosser.Voeg(zit[d, h] ^ 1, zit[ander, h] ^ 1);
                }
            }
        }

        return oplosser;
    }

    private static List<int[]> Clausules(Toeval toeval, int aantal, int hoeveel) =>
        [.. Enumerable.Range(0, hoeveel).Select(_ => Enumerable.Range(0, 3).Select(_ => toeval.Tot(2 * aantal)).ToArray())];

    private static Oplosser Maak(int aantal, List<int[]> clausules, int bewaard = 4000)
    {
        var oplosser = new Oplosser(bewaard);
        for (var v = 0; v < aantal; v++)
        {
            oplosser.NieuweVariabele();
        }

        clausules.ForEach(c => oplosser.Voeg(c));
        return oplosser;
    }

    private static bool Houdt(List<int[]> clausules, Func<int, bool> waar) => clausules.All(c => c.Any(l => waar(l >> 1) == ((l & 1) == 0)));
}
