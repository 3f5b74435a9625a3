using System.Collections.Immutable;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Services;

public class InhoudsvergelijkingTests
{
    private const string Oud = """
        1 "Algemeen" e3b0c44298fc1c14
        1.1 "Doel" aaaaaaaaaaaaaaaa
        1.1 "Uitzondering" bbbbbbbbbbbbbbbb
        1.1 "Slot" cccccccccccccccc
        1.2 "Bereik" dddddddddddddddd
        9 eeeeeeeeeeeeeeee
        9 onderdeel a ffffffffffffffff
        9 onderdeel b 0000000000000000
        """;

    private const string Beleid = """
        beleid "Proef"
          geldig vanaf 1 januari 2022

        bron L is beleidsregel "Leidraad" inhoud "l.inhoud"

        paragraaf L 1.1 "Doel"

        gegevens over fietsen
          fietst : ja/nee
            vraag "Fietst de cliënt?"
            volgens L 1.2

        besluit duofiets
          uitkomsten toekennen, afwijzen
          afwijzen gaat voor toekennen

          regel eerste
            volgens L 1.1 "Uitzondering"
            als fietst
            dan toekennen

          regel tweede
            volgens L afspraak 9 onderdeel b
            als niet fietst
            dan afwijzen

        paragraaf L 1.1 "Slot"

        parameter grens : getal
          vanaf 1 januari 2022 is 3

        begrip slot : ja/nee
          is ja als fietst
        """;

    [Fact]
    public void Gelijk_is_gelijk() => Vergelijk(Oud).ShouldBeEmpty();

    [Fact]
    public void Wie_de_paragraaf_noemt_noemt_haar_delen() => Vergelijk(Oud.Replace("bbbb", "1111")).ShouldBe(
    [
        "Gewijzigd 1.1 Uitzondering: gegeven fietst, besluit duofiets, regel eerste (besluit duofiets), regel tweede (besluit duofiets)",
    ]);

    [Fact]
    public void Wie_een_deel_noemt_noemt_niet_de_rest() => Vergelijk(Oud.Replace("aaaa", "1111")).ShouldBe(
    [
        "Gewijzigd 1.1 Doel: gegeven fietst, besluit duofiets, regel eerste (besluit duofiets), regel tweede (besluit duofiets)",
    ]);

    [Fact]
    public void Een_onderdeel_is_alleen_dat_onderdeel()
    {
        Vergelijk(Oud.Replace("ffff", "1111")).ShouldBe(["Gewijzigd 9 onderdeel a: "]);
        Vergelijk(Oud.Replace("0000", "1111")).ShouldBe(["Gewijzigd 9 onderdeel b: regel tweede (besluit duofiets)"]);
        Vergelijk(Oud.Replace("eeee", "1111")).ShouldBe(["Gewijzigd 9: "]);
    }

    [Fact]
    public void Vervallen_en_nieuw() => Vergelijk(Oud.Replace("1.2 \"Bereik\" dddddddddddddddd", "1.3 \"Vervolg\" 1111111111111111")).ShouldBe(
    [
        "Vervallen 1.2 Bereik: gegeven fietst",
        "Nieuw 1.3 Vervolg: ",
    ]);

    [Fact]
    public void Een_nieuw_deel_raakt_wie_de_hele_paragraaf_noemt() => Vergelijk(Oud.Replace("1.2 \"", "1.2 \"Bereik\" dddddddddddddddd\n1.2 \"Meer\" 1111111111111111\n# ")).ShouldBe(
    [
        "Nieuw 1.2 Meer: gegeven fietst",
    ]);

    [Fact]
    public void Een_andere_kop_raakt_wie_haar_noemt()
    {
        Vergelijk(Oud.Replace("\"Slot\"", "\"Einde\"")).ShouldBe(["Hernoemd 1.1 Slot > Einde: parameter grens, begrip slot"]);
        Vergelijk(Oud.Replace("\"Bereik\"", "\"Omvang\"")).ShouldBe(["Hernoemd 1.2 Bereik > Omvang: "]);
        Vergelijk(Oud.Replace("\"Bereik\"", "\"het  bereik\"")).ShouldBeEmpty();
    }

    [Fact]
    public void Koppen_die_twee_keer_voorkomen_gaan_op_volgorde()
    {
        const string Twee = "1.1 \"Doel\" aaaaaaaaaaaaaaaa\n1.1 \"Stap\" bbbbbbbbbbbbbbbb\n1.1 \"Stap\" bbbbbbbbbbbbbbbb\n1.1 \"Stap\" cccccccccccccccc\n";
        Verschil(Twee, Twee, []).ShouldBeEmpty();
        Verschil(Twee, Twee.Replace("1.1 \"Stap\" cccccccccccccccc\n", ""), []).ShouldBe(["Vervallen 1.1 Stap: "]);
    }

    [Fact]
    public void Dekking_telt_regels_en_niet_alleen_gegevens()
    {
        var compilatie = Compileer();
        var (bron, inhoud) = compilatie.Inhoudsopgaven.Single();
        var dekking = Brondekking.Bepaal(inhoud, Aanhaling.Zoek(compilatie.Beleid, bron));
        dekking.Select(d => (d.Nummer, d.Kop, d.IsAangehaald, d.Telt)).ShouldBe(
        [
            ("1", "Algemeen", false, false),
            ("1.1", "Doel", true, true),
            ("1.2", "Bereik", false, true),
            ("9", null, true, true),
        ]);
        dekking[2].Aanhalingen.Select(a => a.Naam).ShouldBe(["gegeven fietst"]);
    }

    private static Compilatie Compileer() => Proef.Goed(("beleid.wmo", Beleid), ("l.inhoud", Oud));

    private static IEnumerable<string> Vergelijk(string nieuw)
    {
        var compilatie = Compileer();
        var (bron, inhoud) = compilatie.Inhoudsopgaven.Single();
        return Verschil(inhoud, nieuw, Aanhaling.Zoek(compilatie.Beleid, bron));
    }

    private static IEnumerable<string> Verschil(string oud, string nieuw, ImmutableArray<Aanhaling> aanhalingen) => Verschil(Lees(oud), nieuw, aanhalingen);

    private static IEnumerable<string> Verschil(Inhoudsopgave oud, string nieuw, ImmutableArray<Aanhaling> aanhalingen) =>
        Inhoudsvergelijking.Vergelijk(oud, Lees(nieuw), aanhalingen).Select(w =>
            $"{w.Soort} {w.Regel.Nummer}{(w.Regel.Onderdeel is { } o ? " onderdeel " + o : "")}{(w.Regel.Kop is { } k ? " " + k : "")}"
            + $"{(w.Soort == Wijzigingsoort.Hernoemd ? " > " + w.Nieuw!.Kop : "")}: {string.Join(", ", w.Aanhalingen.Select(a => a.Naam))}");

    private static Inhoudsopgave Lees(string tekst)
    {
        var meldingen = new DiagnosticBag();
        var inhoud = Inhoudsopgave.Lees(new SourceText("nieuw.inhoud", tekst), meldingen);
        meldingen.ToSorted().ShouldBeEmpty();
        return inhoud;
    }
}
