using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>A mistake does not hide what stands after it, and what was read of the part with the mistake is kept.</summary>
public class HerstelTests
{
    [Fact]
    public void Een_fout_in_elke_regel_geeft_een_melding_per_regel()
    {
        var boom = Lezen.Lees(Lezen.Kop + """
            besluit x
              regel nul
                als a >= 500m
                dan z
              regel twee
                als b
                want "w"
              regel drie
                als c en
                dan z
              reegl vier
                als d
                dan z
              regel vijf
                als e EN f
                dan z
                want "w
            besluit y
              regel zes
                dan z
            """);
        boom.Diagnostics.Select(d => d.Code).ShouldBe(["WMO1005", "WMO1014", "WMO1119", "WMO1110", "WMO1102", "WMO1010", "WMO1006"]);
        var besluiten = boom.Root.Declaraties.OfType<BesluitSyntax>().ToList();
        besluiten.Select(b => string.Join(' ', b.Regels.Select(r => r.Naam.Tekst))).ShouldBe(["nul twee drie vier vijf", "zes"]);
        besluiten[0].Regels.Select(r => Lezen.Toon(r.Als)).ShouldBe(["(Minstens a 500:meter)", "b", "(en c ?)", "d", "(en e f)"]);
        besluiten[0].Regels.Select(r => Lezen.Toon(r.Dan)).ShouldBe(["z", "?", "z", "z", "z"]);
    }

    [Theory]
    [InlineData("a >= 5", "(Minstens a 5)")]
    [InlineData("a ligt tussen 1 en 5 en b", "(en (van-tot a 1 5) b)")]
    [InlineData("a is ten minste 2.5 meter", "(Minstens a 2.5:meter)")]
    [InlineData("a tenzij b", "(en a (niet b))")]
    [InlineData("a en b of c", "(of (en a b) c)")]
    [InlineData("(a en b", "(en a b)")]
    [InlineData("a en b)", "(en a b)")]
    [InlineData("(a x 5 y) en b", "(en a_x b)")]
    [InlineData("a is een van b, c", "(een-van a )")]
    [InlineData("a is 1.000.00", "(Is a 100000)")]
    [InlineData("a is 31 april 2022", "(Is a 30_april_2022)")]
    [InlineData("a is € 5 euro", "(Is a 5:€)")]
    [InlineData("aan alle voorwaarden is voldaan:\n - p\n - q", "(Alle a=p b=q)")]
    [InlineData("aan minstens 2 eisen wordt voldaan:\n a) p\n b) q", "(Minstens 2 a=p b=q)")]
    [InlineData("aan alle voorwaarden is voldaan:\n a. p 5\n b. (q\n c. r", "(Alle a=p b=q c=r)")]
    [InlineData("aan alle voorwaarden is voldaan:\n a. aan geen voorwaarde is voldaan:\n 1. p :\n 2. q\n b. r", "(Alle a=(Geen 1=p 2=q) b=r)")]
    public void Een_voorwaarde_met_een_fout_wordt_zo_goed_mogelijk_gelezen(string voorwaarde, string gelezen)
    {
        var boom = Lezen.Lees($"besluit x\n  regel y\n    als {voorwaarde}\n    dan z");
        boom.Diagnostics.ShouldNotBeEmpty();
        var regel = boom.Root.Declaraties.OfType<BesluitSyntax>().Single().Regels.Single();
        Lezen.Toon(regel.Als).ShouldBe(gelezen);
        Lezen.Toon(regel.Dan).ShouldBe("z");
    }

    [Fact]
    public void Een_verkeerd_gespelde_kop_kost_zijn_inhoud_niet()
    {
        var boom = Lezen.Lees("besliut x\n  a gaat voor b\n  regel y\n    dan a\n\nbegirp p : ja/nee\n  is ja als q\n\ngegvens over r\n  s : ja/nee\n    vraag \"t\"");
        boom.Diagnostics.Select(d => d.Code).ShouldBe(["WMO1102", "WMO1102", "WMO1102"]);
        boom.Root.Declaraties.Select(d => d.GetType().Name).ShouldBe(["BesluitSyntax", "BegripSyntax", "GegevensSyntax"]);
    }

    [Fact]
    public void Een_naam_die_op_een_vast_woord_lijkt_is_een_naam() =>
        Lezen.LeesEen<GegevensSyntax>("gegevens over x\n  regels : getal\n  besluiten genomen : ja/nee\n  paragraven gelezen : ja/nee").Feiten.Length.ShouldBe(3);

    [Fact]
    public void Een_rij_verkeerd_geplaatste_onderdelen_geeft_een_melding()
    {
        var boom = Lezen.Lees("parameter p : getal\n  als a\n  dan b\n  want \"c\"\n  vanaf 1 januari 2022 is 5\n  vraag \"d\"");
        boom.Diagnostics.Select(d => d.Code).ShouldBe(["WMO1103", "WMO1103"]);
        boom.Root.Declaraties.OfType<ParameterSyntax>().Single().Perioden.Length.ShouldBe(1);
    }

    [Fact]
    public void Wat_ontbreekt_is_leeg_en_niet_null()
    {
        var boom = Lezen.Lees("beleid\nbron\nparagraaf\ngegevens over\nkeuzelijst\nrol\nparameter\nbegrip\nbesluit\n  regel\n  anders\nvoorbeeld");
        boom.Root.Declaraties.Length.ShouldBe(10);
        boom.Root.Declaraties.OfType<BesluitSyntax>().Single().Naam.Ontbreekt.ShouldBeTrue();
        boom.Root.Declaraties.OfType<BesluitSyntax>().Single().Anders!.Waarde.ShouldBeOfType<ErrorExpressionSyntax>();
        boom.Root.Declaraties.OfType<ParagraafSyntax>().Single().Citaat.Bron.Ontbreekt.ShouldBeTrue();
        boom.Root.Declaraties.OfType<VoorbeeldSyntax>().Single().Verwachting.Waarde.ShouldBeOfType<ErrorExpressionSyntax>();
        boom.Diagnostics.Length.ShouldBe(14, string.Join("\n", boom.Diagnostics.Select(Lezen.Toon)));
    }

    [Fact]
    public void De_plaats_klopt_na_een_emoji()
    {
        var melding = Lezen.EenMelding("WMO1005", "// 🦽 rolstoel\nbegrip '🦽' : ja/nee\n  is ja als a «>=» 5");
        melding.Source.GetPosition(melding.Span.Start).ShouldBe((2, 14));
    }

    [Fact]
    public void De_plaats_klopt_met_windows_regeleinden()
    {
        var melding = Lezen.EenMelding("WMO1005", "begrip x : ja/nee\r\n\r\n  is ja als a «>=» 5\r\n");
        melding.Source.GetPosition(melding.Span.Start).ShouldBe((2, 14));
    }
}
