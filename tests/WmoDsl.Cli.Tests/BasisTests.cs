namespace WmoDsl.Cli.Tests;

/// <summary>The tool finds the policies that a policy builds on: in folders beside it, or where <c>--basis</c> says.</summary>
public sealed class BasisTests : IDisposable
{
    private const string Basis = """
        beleid "Regels van de regio"
          geldig vanaf 1 januari 2025
          laat normen open
        bron Regio is beleidsregel "Regels van de regio"
        paragraaf Regio 3
        gegevens over wachten
          wachttijd : duur in dagen
            vraag "Hoe lang wacht de cliënt?"
        open norm te lang : ja/nee
        besluit voorrang
          uitkomsten voorrang geven, gewoon
          regel lang
            als te lang
            dan voorrang geven
          anders gewoon
        """;

    private const string Stad = """
        beleid "Regels van Voorbeeldstad"
          geldig vanaf 1 januari 2026
          bouwt voort op "Regels van de regio"
        bron Stad is verordening "Verordening Voorbeeldstad"
        paragraaf Stad artikel 5
        invulling van te lang
          is ja als wachttijd is meer dan laagste termijn
        parameter laagste termijn : duur in dagen
          vanaf 1 januari 2026 is 7 dagen
        voorbeeld "een week"
          bij besluit voorrang
          gegeven
            wachttijd is 7 dagen
          verwacht gewoon
        """;

    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public void Een_map_ernaast_wordt_vanzelf_gevonden()
    {
        Zet("regels/regio", "regels/stad");

        _werkplaats.Wmo("controleer", "regels/stad").MoetZijn(0, "Geen fouten in 1 bestand: 1 besluit, 1 begrip, 1 voorbeeld.\n");
        _werkplaats.Wmo("toets", "regels/stad").Code.ShouldBe(0);
        _werkplaats.Wmo("genereer", "regels/stad", "--uit", "uit", "--naamruimte", "Stad").Code.ShouldBe(0);
        _werkplaats.Lees("uit/Voorrang.g.cs").ShouldContain("namespace Stad");
    }

    [Fact]
    public void Het_advies_noemt_de_bron_van_de_norm_en_van_haar_invulling()
    {
        Zet("regels/regio", "regels/stad");
        _werkplaats.Schrijf("zaak.json", """{"gegevens":{"wachttijd":"8 dagen"}}""");

        var uit = _werkplaats.Wmo("beoordeel", "regels/stad", "voorrang", "--gegevens", "zaak.json", "--peildatum", "2026-05-01", "--uitgebreid").Uit;

        uit.ShouldContain("""
                - te lang: ja
                  Bron: Regels van de regio, 3
                  Bron: Verordening Voorbeeldstad, artikel 5

            """[..^1]);
    }

    [Fact]
    public void Elders_wordt_zij_genoemd_met_basis()
    {
        Zet("ver/weg/regio", "stad");

        var zonder = _werkplaats.Wmo("controleer", "stad");
        zonder.Code.ShouldBe(1);
        zonder.Uit.ShouldStartWith("stad/beleid.wmo:3:18: fout WMO2040: Het beleid \"Regels van de regio\" is niet gevonden.\n");
        zonder.Uit.ShouldContain("--basis <map>");
        zonder.Uit.ShouldEndWith("1 fout in 1 bestand.\n"); // and not one for every name

        _werkplaats.Wmo("controleer", "stad", "--basis", "ver/weg/regio").Code.ShouldBe(0);
        _werkplaats.Wmo("controleer", "stad", "--basis", "ver/wge/regio").Code.ShouldBe(2);
    }

    [Fact]
    public void Een_fout_in_de_basis_heeft_een_pad_waar_iemand_heen_kan()
    {
        Zet("regels/regio", "regels/stad");
        _werkplaats.Schrijf("regels/regio/beleid.wmo", Basis.Replace("als te lang\n", "als te lnag\n", StringComparison.Ordinal));

        var uit = _werkplaats.Wmo("controleer", "regels/stad").Uit;

        uit.ShouldContain("WMO2042");
        uit.ShouldContain("\n  regels/regio/beleid.wmo:13:9: De fout staat hier.\n");
    }

    [Fact]
    public void Meer_mappen_tegelijk_elk_met_zijn_eigen_basis_en_wat_geen_beleid_is_overgeslagen()
    {
        Zet("regels/regio", "regels/stad");
        _werkplaats.Schrijf("regels/leesmij.txt", "geen beleid");
        _werkplaats.Schrijf("regels/uit/stad.g.cs", "class Stad;");

        // By itself the region decides nothing: it leaves a norm open.
        _werkplaats.Wmo("controleer", "regels/leesmij.txt", "regels/regio", "regels/stad", "regels/uit").MoetZijn(
            0,
            """
            regels/regio: Geen fouten in 1 bestand: geen besluiten, geen begrippen, geen voorbeelden.
            regels/stad: Geen fouten in 1 bestand: 1 besluit, 1 begrip, 1 voorbeeld.
            Alle 2 zonder fouten.

            """,
            """
            Overgeslagen: regels/leesmij.txt is geen beleid.
            Overgeslagen: regels/uit is geen beleid.

            """);
        _werkplaats.Wmo("controleer", "regels/leesmij.txt", "regels/uit").Code.ShouldBe(2);
        _werkplaats.Wmo("controleer", "regels/regio", "regels/staad").MoetZijn(
            2, "regels/regio: Geen fouten in 1 bestand: geen besluiten, geen begrippen, geen voorbeelden.\n", "Fout: Er is geen map of bestand 'regels/staad'. Bedoelde u 'stad'?\n");
    }

    [Fact]
    public void Een_bestand_dat_al_gelezen_is_heeft_in_meldingen_over_elk_beleid_het_pad_van_dat_beleid()
    {
        Zet("regels/regio", "regels/stad");
        _werkplaats.Schrijf("regels/regio/beleid.wmo", Basis.Replace("als te lang\n", "als te lang of\n", StringComparison.Ordinal));

        var samen = _werkplaats.Wmo("controleer", "regels/regio", "regels/stad");

        samen.Code.ShouldBe(1);
        samen.Uit.ShouldStartWith(Los("regels/regio", "regels/regio: "));
        samen.Uit.ShouldEndWith(Los("regels/stad", "regels/stad: ") + "Met fouten: 2 van de 2.\n");

        // What it says by itself, with the name before the last line.
        string Los(string map, string naam)
        {
            var regels = _werkplaats.Wmo("controleer", map).Uit.TrimEnd('\n').Split('\n');
            regels[^1] = naam + regels[^1];
            return string.Join('\n', regels) + "\n";
        }
    }

    private void Zet(string basis, string stad)
    {
        _werkplaats.Schrijf(basis + "/beleid.wmo", Basis);
        _werkplaats.Schrijf(stad + "/beleid.wmo", Stad);
    }
}
