using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>Conditions and calculations.</summary>
public class UitdrukkingTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a en b en c", "(en a b c)")]
    [InlineData("a of\n  b", "(of a b)")]
    [InlineData("(niet a) en b", "(en (niet a) b)")]
    [InlineData("niet (a) en b", "(en (niet a) b)")]
    [InlineData("niet a en niet b", "(en (niet a) (niet b))")]
    [InlineData("niet niet a", "(niet (niet a))")]
    [InlineData("niet a is b", "(niet (Is a b))")]
    [InlineData("(a en b) of c", "(of (en a b) c)")]
    [InlineData("a en (b of c) en d", "(en a (of b c) d)")]
    [InlineData("niet (a of b)", "(niet (of a b))")]
    [InlineData("((a))", "a")]
    public void Logica(string tekst, string boom) => Lezen.Toon(Lezen.LeesVoorwaarde(tekst)).ShouldBe(boom);

    [Theory]
    [InlineData("a is b", "(Is a b)")]
    [InlineData("a is niet b", "(IsNiet a b)")]
    [InlineData("a is ja en b is nee", "(en (Is a ja) (Is b nee))")]
    [InlineData("a is minstens 500 meter", "(Minstens a 500:meter)")]
    [InlineData("a is hoogstens b", "(Hoogstens a b)")]
    [InlineData("a is meer dan € 10", "(MeerDan a 10:€)")]
    [InlineData("a is minder dan 130%", "(MinderDan a 130:procent)")]
    [InlineData("a is op zijn vroegst 1 mei 2022", "(Minstens a 1_mei_2022)")]
    [InlineData("a is uiterlijk b", "(Hoogstens a b)")]
    [InlineData("a is na b", "(MeerDan a b)")]
    [InlineData("a is vóór b", "(MinderDan a b)")]
    [InlineData("a ligt van 1 meter tot en met 2 kilometer of b", "(of (van-tot a 1:meter 2:kilometer) b)")]
    [InlineData("a is een van (b, c van d)", "(een-van a b c_van_d)")]
    [InlineData("er is een partner en er is geen kind", "(en (er-is partner) (er-is-geen kind))")]
    [InlineData("a plus b is minstens c maal 2", "(Minstens (Plus a b) (Maal c 2))")]
    public void Vergelijkingen(string tekst, string boom) => Lezen.Toon(Lezen.LeesVoorwaarde(tekst)).ShouldBe(boom);

    [Theory]
    [InlineData("a plus b min c", "(Min (Plus a b) c)")]
    [InlineData("a plus b maal c", "(Plus a (Maal b c))")]
    [InlineData("(a plus b) maal c", "(Maal (Plus a b) c)")]
    [InlineData("a min (b min c)", "(Min a (Min b c))")]
    [InlineData("5 procent van a", "(ProcentVan 5:procent a)")]
    [InlineData("5 procent van 10 procent van a", "(ProcentVan 5:procent (ProcentVan 10:procent a))")]
    [InlineData("a plus 5 procent van b", "(Plus a (ProcentVan 5:procent b))")]
    [InlineData("5 procent van (a plus b)", "(ProcentVan 5:procent (Plus a b))")]
    [InlineData("10 procent van a naar beneden afgerond op een veelvoud van € 0,01", "(NaarBeneden (ProcentVan 10:procent a) 0.01:€)")]
    [InlineData("a plus 5 jaar naar boven afgerond", "(NaarBoven (Plus a 5:jaar))")]
    [InlineData("a rekenkundig afgerond op een veelvoud van b", "(Rekenkundig a b)")]
    [InlineData("de hoogste van (a, b plus c) min de laagste van (d, 0)", "(Min (hoogste a (Plus b c)) (laagste d 0))")]
    [InlineData("de leeftijd uit geboortedatum van de partner", "(leeftijd geboortedatum_van_partner)")]
    public void Berekeningen(string tekst, string boom) => Lezen.Toon(Lezen.LeesEen<BegripSyntax>($"begrip x : bedrag\n  is {tekst}").Waarde).ShouldBe(boom);

    [Fact]
    public void Opsommingen()
    {
        var voorwaarde = Lezen.LeesVoorwaarde("""
            aan alle voorwaarden is voldaan:
              a. p en q
              b. aan minstens één voorwaarde is voldaan:
                 1. r
                 2. aan geen voorwaarde is voldaan:
                    a. s
                    b. t is ja
                 3. niet u
              c. (aan minstens 2 voorwaarden is voldaan: 1. v 2. w) of x
            """);
        Lezen.Toon(voorwaarde).ShouldBe("(Alle a=(en p q) b=(Minstens 1 1=r 2=(Geen a=s b=(Is t ja)) 3=(niet u)) c=(of (Minstens 2 1=v 2=w) x))");
    }

    [Fact]
    public void Een_opsomming_kan_een_deel_van_een_voorwaarde_zijn() =>
        Lezen.Toon(Lezen.LeesVoorwaarde("x en (aan alle voorwaarden is voldaan:\n a. y\n b. z)")).ShouldBe("(en x (Alle a=y b=z))");

    [Fact]
    public void Een_opsomming_heeft_genoeg_letters()
    {
        var lijst = string.Join("\n", Enumerable.Range('a', 26).Select(l => $"{(char)l}. x"));
        Lezen.LeesVoorwaarde("aan alle voorwaarden is voldaan:\n" + lijst).ShouldBeOfType<ListExpressionSyntax>().Onderdelen.Length.ShouldBe(26);
    }

    [Fact]
    public void Een_lange_rij_is_geen_diepe_boom()
    {
        var rij = string.Join(" en ", Enumerable.Range(0, 5000).Select(i => "a" + i));
        Lezen.LeesVoorwaarde(rij).ShouldBeOfType<LogicalExpressionSyntax>().Operanden.Length.ShouldBe(5000);
    }

    [Fact]
    public void Plaatsen_omvatten_wat_is_geschreven()
    {
        const string Tekst = "begrip x : ja/nee\n  is ja als niet (a is minstens 500 meter) en de b";
        var en = Lezen.LeesEen<BegripSyntax>(Tekst).IsJaAls.ShouldBeOfType<LogicalExpressionSyntax>();
        Geschreven(Tekst, en.Operanden[1]).ShouldBe("b");
        var niet = en.Operanden[0].ShouldBeOfType<NotExpressionSyntax>();
        Geschreven(Tekst, niet.Operand).ShouldBe("a is minstens 500 meter");
        var getal = niet.Operand.ShouldBeOfType<ComparisonExpressionSyntax>().Rechts.ShouldBeOfType<NumberExpressionSyntax>();
        Geschreven(Tekst, getal).ShouldBe("500 meter");
        Tekst.Substring(getal.EenheidSpan.Start, getal.EenheidSpan.Length).ShouldBe("meter");
    }

    private static string Geschreven(string tekst, SyntaxNode node) => tekst.Substring(node.Span.Start, node.Span.Length);
}
