using System.Collections.Immutable;
using Antlr4.Runtime;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>Lexer and word former: which tokens the parser gets.</summary>
public class WoordvormerTests
{
    [Theory]
    [InlineData("besluit scootmobiel", "BESLUIT NAAM(scootmobiel)")]
    [InlineData("regel pool gaat voor", "REGEL NAAM(pool gaat voor)")]
    [InlineData("regel niet verzekerd is en blijft niet verzekerd", "REGEL NAAM(niet verzekerd is en blijft niet verzekerd)")]
    [InlineData("regel x als a dan b", "REGEL NAAM(x) ALS NAAM(a) DAN NAAM(b)")]
    [InlineData("a gaat voor b gaat voor c", "UITKOMSTNAAM(a) GAAT_VOOR NAAM(b) GAAT_VOOR NAAM(c)")]
    [InlineData("gegevens over wonen en leven", "GEGEVENS_OVER NAAM(wonen en leven)")]
    [InlineData("gegevens van een budgetbeheerder", "GEGEVENS_VAN NAAM(budgetbeheerder)")]
    [InlineData("ernstige loopproblemen : ja/nee", "FEITNAAM(ernstige loopproblemen) DUBBELEPUNT NAAM(ja/nee)")]
    public void Vaste_woorden_en_namen(string tekst, string tokens) => Tokens(tekst).ShouldBe(tokens);

    [Theory]
    [InlineData("als de loopafstand van de cliënt", "ALS NAAM(loopafstand van de cliënt)")]
    [InlineData("als een hulp bij het huishouden is ja", "ALS NAAM(hulp bij het huishouden) IS JA")]
    [InlineData("als x is een y", "ALS NAAM(x) IS NAAM(y)")]
    [InlineData("als x is een van (y, z)", "ALS NAAM(x) IS_EEN_VAN HAAKJE_OPEN NAAM(y) KOMMA NAAM(z) HAAKJE_SLUIT")]
    [InlineData("als x is één van (y)", "ALS NAAM(x) IS_EEN_VAN HAAKJE_OPEN NAAM(y) HAAKJE_SLUIT")]
    [InlineData("als er is een partner", "ALS ER_IS NAAM(partner)")]
    public void Vulwoorden_betekenen_niets(string tekst, string tokens) => Tokens(tekst).ShouldBe(tokens);

    [Theory]
    [InlineData("is minstens", "IS_MINSTENS")]
    [InlineData("is hoogstens", "IS_HOOGSTENS")]
    [InlineData("is meer dan", "IS_MEER_DAN")]
    [InlineData("is minder dan", "IS_MINDER_DAN")]
    [InlineData("is niet", "IS_NIET")]
    [InlineData("is vóór", "IS_VOOR")]
    [InlineData("is voor", "IS_VOOR")]
    [InlineData("is vo\u0301o\u0301r", "IS_VOOR")] // é as two characters
    [InlineData("is na", "IS_NA")]
    [InlineData("is uiterlijk", "IS_UITERLIJK")]
    [InlineData("is op zijn vroegst", "IS_OP_ZIJN_VROEGST")]
    [InlineData("is\n    meer\n    dan", "IS_MEER_DAN")]
    [InlineData("plus", "PLUS")]
    [InlineData("maal", "MAAL")]
    public void De_langste_uitdrukking_wint(string woorden, string token) =>
        Tokens($"als x {woorden} y").ShouldBe($"ALS NAAM(x) {token} NAAM(y)");

    [Theory]
    [InlineData("vastgesteld door arts")]
    [InlineData("besluit genomen op tijd")]
    [InlineData("link met vraag en antwoord", "ALS NAAM(link met vraag) EN NAAM(antwoord)")]
    [InlineData("vanaf begin inhoud van de rol")]
    [InlineData("ligt in bed")]
    [InlineData("gaat naar school")]
    [InlineData("65-plusser met Wlz-instelling en auto's", "ALS NAAM(65-plusser met Wlz-instelling) EN NAAM(auto's)")]
    [InlineData("24uurszorg één hulp 's nachts")]
    [InlineData("pgb-vaardig van de vertegenwoordiger")]
    public void Woorden_blijven_bruikbaar_in_namen(string naam, string? tokens = null) => Tokens($"als {naam}").ShouldBe(tokens ?? $"ALS NAAM({naam})");

    [Theory]
    [InlineData("vraag \"Door wie?\"", "FEITNAAM(a) DUBBELEPUNT NAAM(oordeel) VRAAG TEKST")]
    [InlineData("van 0 tot en met 20", "FEITNAAM(a) DUBBELEPUNT NAAM(oordeel) VAN GETAL TOT_EN_MET GETAL")]
    [InlineData("van de arts", "FEITNAAM(a) DUBBELEPUNT NAAM(oordeel van de arts)")]
    public void Woorden_zijn_vast_waar_hun_vervolg_dat_zegt(string rest, string tokens) => Tokens($"gegevens over x\n  a : oordeel {rest}").ShouldBe("GEGEVENS_OVER NAAM(x) " + tokens);

    [Theory]
    [InlineData("1.250", "1250")]
    [InlineData("10.000,01", "10000.01")]
    [InlineData("2,5", "2.5")]
    [InlineData("19,-", "19")]
    [InlineData("0,20", "0.2")]
    [InlineData("007", "7")]
    [InlineData("1234567", "1234567")]
    [InlineData("1.234.567.890.123.456.789.012.345,678", "1234567890123456789012345.678")]
    public void Getallen(string geschreven, string waarde) => Tokens($"als x is {geschreven}", waarden: true).ShouldBe($"ALS NAAM(x) IS GETAL={waarde}");

    [Theory]
    [InlineData("500 meter", "GETAL=500 EENHEID(meter)")]
    [InlineData("€ 10.000", "EURO GETAL=10000")]
    [InlineData("130%", "GETAL=130 EENHEID(procent)")]
    [InlineData("130 procent", "GETAL=130 EENHEID(procent)")]
    [InlineData("5 procent van y", "PROCENT_VAN=5 NAAM(y)")]
    [InlineData("5% van y", "PROCENT_VAN=5 NAAM(y)")]
    [InlineData("18 en y", "GETAL=18 EN NAAM(y)")]
    [InlineData("1 januari 2022", "DATUM=1 januari 2022")]
    [InlineData("29 Februari 2024", "DATUM=29 februari 2024")]
    [InlineData("18 jaar\n  dan z", "GETAL=18 EENHEID(jaar) DAN NAAM(z)")]
    public void Eenheden_en_datums(string geschreven, string tokens) => Tokens($"als x is {geschreven}", waarden: true).ShouldBe($"ALS NAAM(x) IS {tokens}");

    [Theory]
    [InlineData("L 4.13", "NAAM(L) PLAATS(4.13)")]
    [InlineData("Wmo artikel 2.3.5 lid 4 onderdeel c", "NAAM(Wmo) PLAATS(artikel 2.3.5) PLAATS(lid 4) PLAATS(onderdeel c)")]
    [InlineData("Awb artikel 3:46", "NAAM(Awb) PLAATS(artikel 3:46)")]
    [InlineData("AOW artikel 7a", "NAAM(AOW) PLAATS(artikel 7a)")]
    [InlineData("L paragraaf 4.13", "NAAM(L) PLAATS(4.13)")]
    [InlineData("ECLI:NL:CRVB:2017:504, 'Wet werk en inkomen' pagina 3", "ECLI KOMMA NAAM(Wet werk en inkomen) PLAATS(pagina 3)")]
    [InlineData("Wet langdurige zorg artikel 1,\n   L 4.9 \"Primaat\"", "NAAM(Wet langdurige zorg) PLAATS(artikel 1) KOMMA NAAM(L) PLAATS(4.9) TEKST")]
    public void Verwijzingen(string geschreven, string tokens) => Tokens($"  volgens {geschreven}\n  als x").ShouldBe($"VOLGENS {tokens} ALS NAAM(x)");

    [Fact]
    public void Een_naam_houdt_op_aan_het_eind_van_de_regel() => Tokens("als ernstige\n  loopproblemen").ShouldBe("ALS NAAM(ernstige) NAAM(loopproblemen)");

    [Fact]
    public void Volgens_aan_het_eind_van_een_regel_pakt_de_volgende_regel_niet() => Tokens("volgens\nregel x").ShouldBe("VOLGENS REGEL NAAM(x)");

    [Fact]
    public void Een_binnenste_opsomming_eindigt_bij_de_volgende_letter() =>
        Tokens("als aan alle voorwaarden is voldaan:\n a. aan minstens 2 voorwaarden is voldaan:\n 1. p\n 2. q\n b. r\ndan z")
            .ShouldBe("ALS AAN_ALLE DUBBELEPUNT LABEL(a) AAN_MINSTENS DUBBELEPUNT LABEL(1) NAAM(p) LABEL(2) NAAM(q) LIJSTEINDE LABEL(b) NAAM(r) LIJSTEINDE DAN NAAM(z)");

    [Theory]
    [InlineData("aan minstens één voorwaarde is voldaan:", 1)]
    [InlineData("aan minstens een voorwaarde is voldaan:", 1)]
    [InlineData("aan minstens 1 voorwaarde is voldaan:", 1)]
    [InlineData("aan minstens twee voorwaarden is voldaan:", 2)]
    [InlineData("aan minstens 12 voorwaarden is voldaan:", 12)]
    public void Hoeveel_voorwaarden(string aanhef, int aantal) => Vorm("als " + aanhef + "\n a. x").Single(t => t.Type == WmoLexer.AAN_MINSTENS).Getal.ShouldBe(aantal);

    [Theory]
    [InlineData("de hulp bij het huishouden", "hulp bij het huishouden", "hulp bij huishouden")]
    [InlineData("'in en uit  bed komen' van de cliënt", "in en uit bed komen van de cliënt", "in en uit bed komen van cliënt")]
    [InlineData("auto’s", "auto's", "auto's")]
    [InlineData("cafe\u0301", "caf\u00e9", "caf\u00e9")]
    [InlineData("hulp\u00a0 van\tarts", "hulp van arts", "hulp van arts")]
    [InlineData("'d''Ancona'", "d'Ancona", "d'Ancona")]
    public void Namen_hebben_een_tekst_en_een_sleutel(string geschreven, string tekst, string sleutel)
    {
        var naam = Vorm("als " + geschreven).Single(t => t.Type == WmoLexer.NAAM).Naam.ShouldNotBeNull();
        naam.Tekst.ShouldBe(tekst);
        naam.Sleutel.ShouldBe(sleutel);
    }

    [Fact]
    public void Plaatsen_zijn_in_utf16()
    {
        const string Tekst = "// 🦽🦽\nbesluit 'rolstoel 🦽' // é\nregel x";
        var tokens = Vorm(Tekst);
        tokens.Select(t => Tekst.Substring(t.Span.Start, t.Span.Length)).ShouldBe(["besluit", "'rolstoel 🦽'", "regel", "x", ""]);
    }

    [Fact]
    public void Elk_vast_woord_wordt_herkend_en_heeft_een_schrijfwijze()
    {
        foreach (var vast in Woordenschat.Alle)
        {
            Woordenschat.Schrijf(vast.Soort).ShouldNotContain("_", Case.Sensitive, vast.Woorden);
            var knoop = Woordenschat.Wortel;
            foreach (var woord in vast.Woorden.Split(' '))
            {
                knoop = knoop.Na(woord).ShouldNotBeNull(vast.Woorden);
            }

            knoop.Vast.ShouldBe(vast, "the same words are there twice");
        }
    }

    private static string Tokens(string tekst, bool waarden = false) => string.Join(' ', Vorm(tekst).Where(t => t.Type != TokenConstants.EOF).Select(t => Toon(t, waarden)));

    private static string Toon(WmoToken token, bool waarden)
    {
        var soort = WmoLexer.DefaultVocabulary.GetSymbolicName(token.Type);
        return token switch
        {
            { Naam: { } naam } => $"{soort}({naam.Tekst})",
            { Plaatsdeel: { } deel } => $"{soort}({(deel.Soort + " " + deel.Nummer).Trim()})",
            { Type: WmoLexer.LABEL or WmoLexer.EENHEID } => $"{soort}({token.Text})",
            { Type: WmoLexer.GETAL or WmoLexer.PROCENT_VAN } when waarden => FormattableString.Invariant($"{soort}={token.Getal}"),
            { Type: WmoLexer.DATUM } when waarden => $"{soort}={token.Datum}",
            _ => soort,
        };
    }

    private static List<WmoToken> Vorm(string tekst)
    {
        var bron = new SourceText("proef.wmo", tekst);
        var meldingen = new DiagnosticBag();
        var tokens = Woordvormer.Vorm(bron, Lexemen.Lees(bron, default), ImmutableDictionary<int, string>.Empty, meldingen, default);
        meldingen.ToSorted().Select(Lezen.Toon).ShouldBeEmpty();
        return tokens;
    }
}
