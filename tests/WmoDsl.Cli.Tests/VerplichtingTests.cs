using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>Duties with a condition of their own: what an advice says of them, and what the tools find.</summary>
public sealed class VerplichtingTests : IDisposable
{
    private const string Beleid = """
        beleid "Scootmobielen"
          geldig vanaf 1 januari 2022

        bron Leidraad is beleidsregel "Proefleidraad"

        paragraaf Leidraad 4.13

        gegevens over mobiliteit
          loopt slecht : ja/nee
            vraag "Loopt de cliënt slecht?"
          eigen stalling : ja/nee
            vraag "Is er een eigen stalling?"
          sleutel : ja/nee
            vraag "Heeft de cliënt een sleutel?"

        besluit scootmobiel
          uitkomsten toekennen, afwijzen
          bij toekennen verplichting van cliënt "de stalling op slot doen" uiterlijk (peildatum plus 2 weken)
            mits aan alle voorwaarden is voldaan:
              a. eigen stalling
              b. sleutel

          regel slecht lopen
            als loopt slecht
            dan toekennen
            verplichting van gemeente "een stalling zoeken" mits niet eigen stalling

          anders afwijzen

        """;

    private readonly Werkplaats _werkplaats = new();

    public VerplichtingTests() => _werkplaats.Schrijf("beleid/p.wmo", Beleid);

    public void Dispose() => _werkplaats.Dispose();

    private string Advies(string gegevens, string formaat)
    {
        _werkplaats.Schrijf("zaak.json", "{\"gegevens\": {" + gegevens + "}}");
        var afloop = _werkplaats.Met("", "beoordeel", "beleid", "scootmobiel", "--gegevens", "zaak.json", "--peildatum", "2023-03-01", "--formaat", formaat);
        (afloop.Code, afloop.Fout).ShouldBe((0, ""));
        return afloop.Uit;
    }

    /// <summary>Nobody can be asked anything that settles it: the policy itself leaves it open, and that is the reason.</summary>
    [Fact]
    public void Van_een_onzekere_verplichting_zonder_vragen_staat_er_waarom()
    {
        _werkplaats.Schrijf("beleid/p.wmo", Beleid.Replace("mits niet eigen stalling", "mits stalling nodig", StringComparison.Ordinal) + """
            begrip stalling nodig : ja/nee
              regel geen sleutel
                als niet sleutel
                dan niet geregeld
                want "Over wie geen sleutel heeft, zegt de leidraad niets."
              anders ja
            """);
        var uit = Advies("\"loopt slecht\": true, \"eigen stalling\": false, \"sleutel\": false", "tekst");
        uit.ShouldContain("  - gemeente: een stalling zoeken, mits:\n");
        uit.ShouldContain("    Er is niets meer te vragen: het beleid regelt in dit geval niets over stalling nodig.\n");
    }

    [Fact]
    public void Een_zekere_verplichting_staat_er_met_haar_voorwaarde_en_bron() =>
        Advies("\"loopt slecht\": true, \"eigen stalling\": true, \"sleutel\": true", "tekst").ShouldContain("""
            Verplichtingen
              - cliënt: de stalling op slot doen, uiterlijk 15 maart 2023, mits:
                Bron: Proefleidraad, 4.13
                - aan alle voorwaarden is voldaan: ja
                  a. eigen stalling: ja
                  b. sleutel: ja

            """);

    [Fact]
    public void Een_verplichting_die_niet_zeker_is_staat_apart_met_wat_er_nodig_is()
    {
        var uit = Advies("\"loopt slecht\": true, \"sleutel\": true", "tekst");

        uit.ShouldNotContain("\nVerplichtingen\n");
        uit.ShouldContain("""
            Misschien een verplichting: niet zeker is of de voorwaarde vervuld is
              - gemeente: een stalling zoeken, mits:
                Bron: Proefleidraad, 4.13
                - niet eigen stalling: onbekend
                  - eigen stalling: onbekend
                - Daarvoor is nodig
                  - eigen stalling: Is er een eigen stalling?
                    Bron: Proefleidraad, 4.13

            """.TrimEnd());
        uit.ShouldContain("Voor de motivering, de verplichtingen en de bijkomende waarden is nog nodig\n  - eigen stalling: ");
    }

    [Fact]
    public void Een_verplichting_waarvan_de_voorwaarde_nee_is_staat_er_niet()
    {
        var uit = Advies("\"loopt slecht\": true, \"eigen stalling\": true, \"sleutel\": false", "tekst");

        uit.ShouldNotContain("stalling zoeken");
        uit.ShouldNotContain("op slot");
        uit.ShouldNotContain("nog nodig");
    }

    [Fact]
    public void Voor_een_programma()
    {
        using var zeker = JsonDocument.Parse(Advies("\"loopt slecht\": true, \"eigen stalling\": true, \"sleutel\": true", "json"));
        using var onzeker = JsonDocument.Parse(Advies("\"loopt slecht\": true, \"eigen stalling\": true", "json"));

        var plicht = zeker.RootElement.GetProperty("verplichtingen").EnumerateArray().ShouldHaveSingleItem();
        plicht.GetProperty("uiterlijk").GetString().ShouldBe("2023-03-15");
        plicht.GetProperty("voorwaarde").GetString().ShouldBe("aan alle voorwaarden is voldaan: a. eigen stalling; b. sleutel");
        zeker.RootElement.GetProperty("onzekereVerplichtingen").GetArrayLength().ShouldBe(0);
        zeker.RootElement.GetProperty("redenering").EnumerateArray().Count(d => d.GetProperty("naam").GetString()!.Contains("op slot doen", StringComparison.Ordinal)).ShouldBe(1);
        onzeker.RootElement.GetProperty("verplichtingen").GetArrayLength().ShouldBe(0);
        var misschien = onzeker.RootElement.GetProperty("onzekereVerplichtingen").EnumerateArray().ShouldHaveSingleItem();
        misschien.GetProperty("inhoud").GetString().ShouldBe("de stalling op slot doen");
        misschien.GetProperty("nodig").EnumerateArray().Select(n => n.GetString()).ShouldBe(["sleutel"]);
    }

    [Fact]
    public void Nooit_vervuld_is_gevonden()
    {
        _werkplaats.Schrijf("beleid/p.wmo", Beleid.Replace("b. sleutel", "b. niet eigen stalling", StringComparison.Ordinal));

        var uit = _werkplaats.Wmo("bewijs", "beleid").Uit;

        uit.ShouldContain("verplichting van cliënt \"de stalling op slot doen\"");
        uit.ShouldContain("De voorwaarde is nooit vervuld.");
        _werkplaats.Schrijf("beleid/p.wmo", Beleid);
        _werkplaats.Wmo("bewijs", "beleid").Uit.ShouldNotContain("nooit vervuld");
    }

    [Fact]
    public void Een_andere_voorwaarde_verandert_voor_wie_de_verplichting_is()
    {
        _werkplaats.Schrijf("nieuw/p.wmo", Beleid.Replace("mits niet eigen stalling", "mits niet sleutel", StringComparison.Ordinal));

        var uit = _werkplaats.Wmo("vergelijk", "beleid", "nieuw").Uit;

        // Who has no stalling but a key; with any other outcome nobody had to look for one.
        uit.ShouldContain("komt niet meer: verplichting van gemeente \"een stalling zoeken\":\n  - als scootmobiel is toekennen en eigen stalling is nee en sleutel is ja\n");
        uit.ShouldContain("komt erbij: verplichting van gemeente \"een stalling zoeken\":\n  - als scootmobiel is toekennen en eigen stalling is ja en sleutel is nee\n");
        uit.ShouldContain("was:   gemeente: een stalling zoeken mits niet eigen stalling\n");
        uit.ShouldContain("wordt: gemeente: een stalling zoeken mits niet sleutel\n");
        _werkplaats.Wmo("vergelijk", "beleid", "beleid").Uit.ShouldNotContain("stalling zoeken");
    }

    [Fact]
    public void De_voorwaarde_is_niets_waarnaar_iemand_kan_vragen()
    {
        _werkplaats.Wmo("controleer", "beleid").Uit.ShouldContain("1 besluit, geen begrippen");
        _werkplaats.Wmo("toetsgevallen", "beleid").Uit.ShouldNotContain("bij begrip");
    }
}
