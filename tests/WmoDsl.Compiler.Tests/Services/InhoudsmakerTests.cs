using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Services;

public class InhoudsmakerTests
{
    private const string Document = """
        Voorwoord
        Dit document gaat over fietsen.

        1. Algemeen
        1.1 Doel en bereik
        Wie niet kan fietsen, krijgt hulp.1 Dat gaat in stappen:

        1. Vaststellen wat er is;
        2. Bedenken wat helpt

        Uitzonderingen

        Soms gaat het anders.

        1  Zie de wet.

        1.2 Begrippen:
        Een fiets heeft twee wielen. Zie ook paragraaf
        2.1 Duofiets en wat daar staat.
        2. Fietsen
        2.1 Duofiets
        Een duofiets is voor twee.
        2.2 Bakfiets
        Een bakfiets is voor meer. Deze regel is met opzet zo lang, en loopt door
        op de volgende.
        """;

    [Fact]
    public void Paragrafen_hoofdstukken_en_koppen_worden_herkend() => Koppen(Document).ShouldBe(
    [
        "0 Voorwoord", "1 Algemeen", "1.1 Doel en bereik", "1.1 Uitzonderingen", "1.2 Begrippen", "2 Fietsen", "2.1 Duofiets", "2.2 Bakfiets",
    ]);

    [Fact]
    public void De_vingerafdruk_gaat_over_de_eigen_tekst()
    {
        var regels = Inhoudsmaker.Lees(Document);
        regels.Single(r => r.Nummer == "2.1").Hash.ShouldBe(Inhoudsmaker.Hash("Een duofiets is voor twee."));
        // A heading without text below it.
        regels.Single(r => r.Nummer == "2").Hash.ShouldBe("e3b0c44298fc1c14");
        // Without the footnote and its mark.
        regels.First(r => r.Nummer == "1.1").Hash.ShouldBe(Inhoudsmaker.Hash("Wie niet kan fietsen, krijgt hulp. Dat gaat in stappen: 1. Vaststellen wat er is; 2. Bedenken wat helpt"));
        regels.Single(r => r.Kop == "Uitzonderingen").Hash.ShouldBe(Inhoudsmaker.Hash("Soms gaat het anders."));
    }

    [Fact]
    public void Wit_doet_er_niet_toe()
    {
        Inhoudsmaker.Hash("  a \r\n\t b\u00A0c ").ShouldBe(Inhoudsmaker.Hash("a b c"));
        Inhoudsmaker.Hash("ab c").ShouldNotBe(Inhoudsmaker.Hash("a b c"));
        Inhoudsmaker.Hash("abc").ShouldBe("ba7816bf8f01cfea");
    }

    [Fact]
    public void Regeleinden_en_een_bom_doen_er_niet_toe()
    {
        var gewoon = Inhoudsmaker.Schrijf(Inhoudsmaker.Lees(Document));
        Inhoudsmaker.Schrijf(Inhoudsmaker.Lees("\uFEFF" + Document.Replace("\n", "\r\n"))).ShouldBe(gewoon);
        Inhoudsmaker.Schrijf(Inhoudsmaker.Lees(Document.Replace("\n", "\r"))).ShouldBe(gewoon);
        Inhoudsmaker.Schrijf(Inhoudsmaker.Lees(Document.Replace("\n2. Fietsen", "\n\n14\n\f2. Fietsen"))).ShouldBe(gewoon);
    }

    [Fact]
    public void Wat_gemaakt_is_kan_worden_gelezen()
    {
        var regels = Inhoudsmaker.Lees(Document.Replace("2.2 Bakfiets", "2.2 De \"bak\u0007fiets\""));
        var meldingen = new DiagnosticBag();
        var inhoud = Inhoudsopgave.Lees(new SourceText("a.inhoud", Inhoudsmaker.Schrijf(regels)), meldingen);
        meldingen.ToSorted().ShouldBeEmpty();
        inhoud.Regels.ShouldBe(regels);
        inhoud.Koppen("2.2").ShouldBe(["De 'bakfiets'"]);
    }

    [Fact]
    public void Er_staat_niets_van_de_tekst_in()
    {
        var inhoud = Inhoudsmaker.Schrijf(Inhoudsmaker.Lees(Document));
        inhoud.ShouldNotContain("Vaststellen");
        inhoud.ShouldNotContain("wielen");
        inhoud.ShouldNotContain("Zie de wet");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\f\n")]
    [InlineData("Een tekst\n\nzonder nummers.\n")]
    [InlineData("4.13 meter is te ver.\n12,5 procent\n1.1\n999999999999.1 Te groot\n")]
    public void Zonder_paragrafen_komt_er_niets(string tekst) => Inhoudsmaker.Lees(tekst).ShouldBeEmpty();

    [Fact]
    public void Een_nummer_dat_niet_volgt_is_tekst() =>
        Koppen("1.1 Een\ntekst\n1.2 Twee\ntekst\n7.4 Zeven\n1.4 Vier te vroeg\n1.3 Drie\n1.4 Vier\n1.6 Zes na een gat\n2.1 Verder\n2.1.1 Dieper\n2.2 Terug\n")
            .ShouldBe(["1.1 Een", "1.2 Twee", "1.3 Drie", "1.4 Vier", "1.6 Zes na een gat", "2.1 Verder", "2.1.1 Dieper", "2.2 Terug"]);

    [Fact]
    public void Een_uittreksel_mag_ergens_anders_beginnen() =>
        Koppen("4. Voorzieningen\n4.13 Scootmobiel\ntekst\n4.14 Aanpassingen\ntekst\n").ShouldBe(["4 Voorzieningen", "4.13 Scootmobiel", "4.14 Aanpassingen"]);

    [Fact]
    public void Een_inhoudslijst_vooraan_telt_niet_mee()
    {
        var tekst = "1. Een\n1.1 Doel\nDe tekst.\n1.2 Bereik\nMeer tekst.\n2. Twee\n2.1 Slot\nTot slot.\n";
        var verwacht = Koppen(tekst);
        verwacht.Length.ShouldBe(5);
        Koppen("1. Een ..... 1\n1.1 Doel ....... 2\n1.2 Bereik ...... 3\n2. Twee .... 4\n2.1 Slot ......... 5\n\n" + tekst).ShouldBe(verwacht, ignoreOrder: false);
        Koppen("1.1 Doel 2\n1.2 Bereik 3\n2.1 Slot 5\n\n" + tekst).Where(k => !k.StartsWith("0", StringComparison.Ordinal)).ShouldBe(verwacht);
        Koppen("1.1 Doel\n1.2 Bereik\n2.1 Slot\n\n" + tekst).Where(k => !k.StartsWith("0", StringComparison.Ordinal)).ShouldBe(verwacht);
    }

    [Fact]
    public void Hoofdstukken_zonder_paragrafen_staan_op_zichzelf() =>
        Koppen("1. Inleiding\n\nTekst met een lijst:\n1. Vaststellen\n2. Bedenken\n\n2. Toegang\n\nTekst.\n\n3. Slot\n\nTekst.\n").ShouldBe(["1 Inleiding", "2 Toegang", "3 Slot"]);

    [Theory]
    [InlineData("Een kop", true)]
    [InlineData("geen kop", false)]
    [InlineData("Geen kop.", false)]
    [InlineData("Waarom niet?", false)]
    [InlineData("• Geen kop", false)]
    [InlineData("a. Geen kop", false)]
    [InlineData("https://voorbeeld.nl", false)]
    public void Een_kop_staat_alleen_en_eindigt_zonder_leesteken(string regel, bool isKop) =>
        Koppen($"1.1 Een\nTekst.\n\n{regel}\n\nMeer tekst.\n").Length.ShouldBe(isKop ? 2 : 1);

    [Theory]
    [InlineData("b. Wensen\n\nDaarna komt een regel tekst die lang genoeg is voor een gewone alinea.", "Wensen")]
    [InlineData("Wensen\nDaarna komt een regel tekst die lang genoeg is voor een gewone alinea.", "Wensen")]
    [InlineData("b. Wensen\nDaarna komt een regel tekst die lang genoeg is voor een gewone alinea.", "Wensen")]
    [InlineData("Wensen1\n\nDaarna kort.\n\n1  Een noot.", "Wensen")]
    public void Een_kop_mag_een_letter_hebben_of_boven_haar_tekst_staan(string tekst, string kop) =>
        Koppen("1.1 Een\nTekst.\n\n" + tekst + "\n").ShouldBe(["1.1 Een", "1.1 " + kop]);

    [Theory]
    [InlineData("Wel\n\nNiet\n\nFiets\n\nScootmobiel\n\nMeer tekst.")]
    [InlineData("Wel of niet\nen de rest van een korte zin, die daarna nog wat langer doorloopt.")]
    [InlineData("a. Wensen\n\nb. Eisen\n\nTot slot.")]
    public void Een_tabel_en_een_lijst_zijn_geen_koppen(string tekst) => Koppen("1.1 Een\nTekst.\n\n" + tekst + "\n").ShouldBe(["1.1 Een"]);

    [Theory]
    [InlineData("Eerst staat er dit.\nDeze regel tekst is lang genoeg om bij de kantlijn te zijn afgebroken boven\n\nBeroep\n\nMeer tekst.")]
    [InlineData("Tekst.\n\nDe Raad\n\nvan beroep zegt dit.")]
    [InlineData("Eerst dit,\n\nDan dat\n\nMeer tekst.")]
    [InlineData("Tekst.\n\nLaatste regel")]
    public void Een_zin_die_doorloopt_is_geen_kop(string tekst) => Koppen("1.1 Een\n" + tekst + "\n").ShouldBe(["1.1 Een"]);

    [Fact]
    public void Een_voetnoot_erbij_verandert_geen_paragraaf()
    {
        const string Zonder = "1.1 Een\nHet eerste.\n1.2 Twee\nHet tweede.1\n\n1  ECLI:NL:CRVB:2017:504\nmeer noot\n\n1.3 Drie\nIn 2020 kwam artikel 2.\n";
        const string Met = "1.1 Een\nHet eerste.1\n\n1 Nieuwe noot\n\n1.2 Twee\nHet tweede.2\n\n2  ECLI:NL:CRVB:2017:504\nmeer noot\n\n1.3 Drie\nIn 2020 kwam artikel 2.\n";
        Inhoudsmaker.Lees(Met).ShouldBe(Inhoudsmaker.Lees(Zonder));
        Inhoudsmaker.Lees(Zonder)[2].Hash.ShouldBe(Inhoudsmaker.Hash("In 2020 kwam artikel 2."));
    }

    [Theory]
    [InlineData("1.1 A\n")]
    [InlineData("1 a\n\n")]
    [InlineData("9. Woord\n")]
    [InlineData("1. ")]
    [InlineData("Kop\n\n")]
    [InlineData("a1 ")]
    [InlineData(". . . ")]
    public void Veel_van_hetzelfde_duurt_niet_lang(string stuk)
    {
        var tekst = "1.1 Begin\n" + string.Concat(Enumerable.Repeat(stuk, 500_000 / stuk.Length));
        var klok = System.Diagnostics.Stopwatch.StartNew();
        Inhoudsmaker.Lees(tekst).ShouldNotBeEmpty();
        klok.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static string[] Koppen(string tekst) => [.. Inhoudsmaker.Lees(tekst).Select(r => $"{r.Nummer} {r.Kop}".TrimEnd())];
}
