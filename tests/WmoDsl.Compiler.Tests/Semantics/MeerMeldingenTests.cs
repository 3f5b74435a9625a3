namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>Several slips give several messages; and what has no error stays in the model.</summary>
public sealed class MeerMeldingenTests
{
    private static void Geeft(string tekst, params string[] codes) => Proef.Codes(Proef.Compileer(tekst)).ShouldBe(codes, Proef.Lijst(Proef.Compileer(tekst).Diagnostics));

    [Fact]
    public void Alle_fouten_in_een_lijst() => Geeft(
        """
        gegevens over x
          ver : afstand vraag "?"
          rijk : bedrag vraag "?"
        begrip b : ja/nee
          is ja als aan alle voorwaarden is voldaan:
            a. vr is 5 meter
            b. ver is 5
            c. aan minstens één voorwaarde is voldaan:
               1. rijk
               2. rijk is ver
            d. ver is 5 meter
        """, "WMO2001", "WMO3001", "WMO3004", "WMO3005");

    [Fact]
    public void Alle_fouten_in_een_regel() => Geeft(
        """
        besluit b
          uitkomsten toekennen, afwijzen
          levert ook niets bekends
          regel r
            uitzondering op s
            volgens Nota 3
            geldig vanaf 2 januari 2022 tot en met 1 januari 2022
            als nergens
            dan toegekent
            want "{nooit} en {nimmer}"
            verplichting van gemeente "bellen" uiterlijk 5 meter
          anders afgewezzen
            want "{ergens}"
        """, "WMO2001", "WMO2004", "WMO4008", "WMO2001", "WMO2017", "WMO2001", "WMO2001", "WMO3003", "WMO2017", "WMO2001");

    [Fact]
    public void Alle_fouten_in_een_begrip_met_een_voorwaarde() => Geeft("begrip b : ja/nee\n  is ja als nergens\n  want \"{nooit}\"", "WMO2001", "WMO2001");

    [Fact]
    public void Alle_fouten_in_een_begrip_met_een_waarde() => Geeft("begrip b : bedrag\n  is nergens plus nooit\n  want \"{nimmer}\"", "WMO2001", "WMO2001", "WMO2001");

    [Fact]
    public void Beide_kanten_van_een_berekening() => Geeft("begrip b : ja/nee\n  is ja als (nul plus twee) is (drie maal vier)", "WMO2001", "WMO2001", "WMO2001", "WMO2001");

    [Fact]
    public void Alle_waarden_van_een_reeks() => Geeft(
        """
        gegevens over x
          ver : afstand vraag "?"
        begrip a : ja/nee
          is ja als ver ligt van 5 tot en met € 5
        begrip b : ja/nee
          is ja als ver is een van (5, 5 meter, € 5, verder)
        begrip c : ja/nee
          is ja als ver is de hoogste van (5, ver, verst)
        """, "WMO3001", "WMO3005", "WMO3001", "WMO3005", "WMO2001", "WMO3001", "WMO2001");

    [Fact]
    public void Alle_fouten_in_een_voorbeeld() => Geeft(
        """
        gegevens over x
          ver : afstand vraag "?"
          goed : oordeel vraag "?"
          laag : getal van 0 tot en met 5 vraag "?"
        besluit b
          uitkomsten toekennen
          regel r
            dan toekennen
        voorbeeld "v"
          bij besluit b
          gegeven
            ver is 5
            goed is ja
            laag is 6
            hoog is 3
            er is een partner
          verwacht afwijzen
            volgens regel s
            en ver is 5 meter
        """, "WMO3001", "WMO4010", "WMO3015", "WMO2001", "WMO2015", "WMO2017", "WMO2016", "WMO4022");

    [Fact]
    public void Alle_fouten_in_declaraties() => Geeft(
        """
        gegevens over x
          ver : afstnd vraag "?"
          laag : getal van 5 tot en met 0
        keuzelijst k: a, b, a
        rol r is een vreemde
        parameter p : bedrag
          vanaf 1 januari 2022 is 5
          vanaf 1 januari 2023 is € 5,555
        besluit leeg
          uitkomsten a
        """, "WMO2013", "WMO4016", "WMO3013", "WMO4002", "WMO2014", "WMO3001", "WMO3009", "WMO4004");

    [Fact]
    public void Wat_geen_fout_heeft_blijft_in_het_model()
    {
        const string goed = """
            paragraaf Leidraad 2
            gegevens over x
              y : ja/nee vraag "?"
            besluit goed
              uitkomsten toekennen, afwijzen
              levert ook ook goed
              regel r
                als y
                dan toekennen
            begrip ook goed : ja/nee
              is ja als niet y
            voorbeeld "v"
              bij besluit goed
              gegeven
                y is ja
              verwacht toekennen
            """;
        const string fout = """
            paragraaf Leidraad 3
            besluit fout
              uitkomsten toekennen
              regel r
                als nergens
                dan toekennen
            begrip rust op fout : ja/nee
              is ja als fout is toekennen en y
            begrip staat los van fout : ja/nee
              is ja als ook goed
            voorbeeld "w"
              bij besluit fout
              verwacht toekennen
            """;

        var compilatie = Proef.Compileer(("a.wmo", Proef.Kop), ("b.wmo", fout), ("c.wmo", goed));

        Proef.Codes(compilatie).ShouldBe(["WMO2001"]);
        compilatie.HeeftFouten.ShouldBeTrue();
        compilatie.Beleid.Definities.Select(d => d.Naam).ShouldBe(["ook goed", "goed", "staat los van fout"], ignoreOrder: true);
        compilatie.Beleid.Voorbeelden.Select(v => v.Naam).ShouldBe(["v"]);
    }

    [Fact]
    public void Een_bestand_dat_niet_te_lezen_is_laat_de_andere_heel()
    {
        var compilatie = Proef.Compileer(
            ("a.wmo", Proef.Kop + "begrip b : ja/nee\n  is ja als ja"),
            ("b.wmo", "paragraaf Leidraad 2\nbesluit (((\n  uitkomsten ,,\n begrip : is \" als"));

        compilatie.Diagnostics.ShouldNotBeEmpty();
        compilatie.Diagnostics.ShouldAllBe(d => d.Source.Path == "b.wmo");
        compilatie.Beleid.Definities.Select(d => d.Naam).ShouldBe(["b"]);
    }

    [Fact]
    public void Definities_staan_na_wat_zij_nodig_hebben()
    {
        var beleid = Proef.Goed(
            """
            begrip eerste : ja/nee
              is ja als twee en drie
            begrip twee : ja/nee
              is ja als drie
            begrip drie : ja/nee
              is ja als ja
            """).Beleid;
        beleid.Definities.Select(d => d.Naam).ShouldBe(["drie", "twee", "eerste"]);
    }
}
