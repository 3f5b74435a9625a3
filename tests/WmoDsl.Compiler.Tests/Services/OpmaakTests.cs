using System.Collections.Immutable;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Services;

public class OpmaakTests
{
    private const string Slordig =
        """"
        // het beleid
        beleid "Proef"   geldig vanaf 1 januari 2026
        bron Leidraad is   beleidsregel "Leidraad"
        bron Wmo is wet BWBR0035362 "Wmo 2015"   // de wet
        paragraaf Leidraad 2.1 "Duofiets"
        gegevens over fietsen
        fietst alleen:ja/nee vraag "Kan  de cliënt alleen fietsen?"
              leeftijd   :   leeftijd vraag "Hoe oud?" volgens Wmo artikel 1.1.1


        parameter jongste : leeftijd vanaf 1 januari 2026 is 18 jaar
        besluit duofiets
        uitkomsten toekennen ,afwijzen
        afwijzen gaat voor toekennen
        // de hoofdregel
        regel samen als aan alle voorwaarden is voldaan :
        a. niet fietst alleen
        b. aan minstens één voorwaarde is voldaan: 1. leeftijd is minstens de jongste 2. ( leeftijd is 12 jaar of leeftijd is 13 jaar )
        dan toekennen want "Samen  fietsen."
        regel te jong
        uitzondering op samen
        als leeftijd is minder dan jongste
           en niet fietst alleen
        dan afwijzen
        anders afwijzen
        voorbeeld "jong" bij besluit duofiets
        gegeven
        leeftijd is 12 jaar
        fietst alleen is nee
        verwacht afwijzen
        volgens regel te jong // slot
        """";

    private const string Net =
        """"
        // het beleid
        beleid "Proef"
          geldig vanaf 1 januari 2026

        bron Leidraad is beleidsregel "Leidraad"
        bron Wmo is wet BWBR0035362 "Wmo 2015"  // de wet

        paragraaf Leidraad 2.1 "Duofiets"

        gegevens over fietsen
          fietst alleen : ja/nee
            vraag "Kan  de cliënt alleen fietsen?"
          leeftijd : leeftijd
            vraag "Hoe oud?"
            volgens Wmo artikel 1.1.1

        parameter jongste : leeftijd
          vanaf 1 januari 2026 is 18 jaar

        besluit duofiets
          uitkomsten toekennen, afwijzen
          afwijzen gaat voor toekennen
          // de hoofdregel
          regel samen
            als aan alle voorwaarden is voldaan:
              a. niet fietst alleen
              b. aan minstens één voorwaarde is voldaan:
                 1. leeftijd is minstens de jongste
                 2. (leeftijd is 12 jaar of leeftijd is 13 jaar)
            dan toekennen
            want "Samen  fietsen."

          regel te jong
            uitzondering op samen
            als leeftijd is minder dan jongste
              en niet fietst alleen
            dan afwijzen

          anders afwijzen

        voorbeeld "jong"
          bij besluit duofiets
          gegeven
            leeftijd is 12 jaar
            fietst alleen is nee
          verwacht afwijzen
            volgens regel te jong  // slot

        """";

    [Fact]
    public void Slordig_beleid_krijgt_de_vaste_opmaak()
    {
        var opgemaakt = Maak(Slordig);

        opgemaakt.Fouten.ShouldBeEmpty();
        opgemaakt.Tekst.ShouldBe(Net);
    }

    [Fact]
    public void Wat_netjes_is_blijft_zo() => Maak(Net).Tekst.ShouldBe(Net);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Andere_regeleinden_worden_gewone(string regeleinde) => Maak(Slordig.Replace("\n", regeleinde)).Tekst.ShouldBe(Net);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("// alleen een opmerking\n")]
    [InlineData("// 😀 emoji\nbeleid \"😀\"  // slot\n")]
    public void Kleine_bestanden_blijven_heel(string tekst) => Maak(tekst).Tekst.TrimEnd().ShouldBe(tekst.TrimEnd());

    [Fact]
    public void Lijsten_en_wat_er_van_leden_wordt_gezegd()
    {
        Maak("""
            lijst   de huisgenoten :elk  een huisgenoot ,hoogstens 4   vraag "Wie?"
            begrip hulp : ja/nee is ja als er is  een huisgenoot waarvoor ( volwassen en niet ziek )
            begrip kinderen : ja/nee is ja als voor alle  huisgenoten geldt ( niet volwassen ) en het aantal huisgenoten waarvoor( ziek ) is minstens 2
            begrip laagste : bedrag is de laagste  inkomen van de huisgenoten waarvoor ( volwassen ),anders € 0

            """).Tekst.ShouldBe("""
            lijst de huisgenoten: elk een huisgenoot, hoogstens 4
              vraag "Wie?"

            begrip hulp : ja/nee
              is ja als er is een huisgenoot waarvoor (volwassen en niet ziek)

            begrip kinderen : ja/nee
              is ja als voor alle huisgenoten geldt (niet volwassen) en het aantal huisgenoten waarvoor (ziek) is minstens 2

            begrip laagste : bedrag
              is de laagste inkomen van de huisgenoten waarvoor (volwassen), anders € 0

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("regel een hek maakt het\n    als de wens\n    dan het toekennen", "regel een hek maakt het\n    als de wens\n    dan het toekennen")]
    [InlineData("regel een hek maakt het als de wens dan het toekennen", "regel een hek maakt het\n    als de wens\n    dan het toekennen")]
    [InlineData("regel een hek maakt het // waarom\n  als de wens\n  // zo\n  dan\n  het toekennen", "regel een hek maakt het  // waarom\n    als de wens\n    // zo\n    dan\n      het toekennen")]
    public void Een_lidwoord_blijft_bij_zijn_regel(string regel, string net)
    {
        var voor = "beleid \"Proef\"\n  geldig vanaf 1 januari 2026\n\nbron L is beleidsregel \"L\"\n\nparagraaf L 1\n\ngegevens over iets\n  de wens : ja/nee\n    vraag \"?\"\n\nbesluit iets\n  uitkomsten toekennen, afwijzen\n\n  ";
        Maak(voor + regel + "\n").Tekst.ShouldBe(voor + net + "\n");
    }

    [Fact]
    public void Een_bestand_met_fouten_blijft_zoals_het_is()
    {
        const string tekst = "beleid   \"Proef\"\nbesluit x\n  regel  y\n     als z >= 3 dan toekennen\n";

        var opgemaakt = Maak(tekst);

        opgemaakt.Tekst.ShouldBe(tekst);
        opgemaakt.Fouten.ShouldNotBeEmpty();
    }

    [Fact]
    public void Opmaak_verandert_niets_aan_wat_er_staat()
    {
        var voor = Compileer(Slordig);
        var na = Compileer(Maak(Slordig).Tekst);

        voor.Diagnostics.Select(d => d.Code + d.Message).ShouldBe(na.Diagnostics.Select(d => d.Code + d.Message));
        voor.Beleid.Definities.Select(d => d.Naam).ShouldBe(na.Beleid.Definities.Select(d => d.Naam));
        na.Beleid.Voorbeelden.Length.ShouldBe(1);
    }

    private static Compilatie Compileer(string tekst) =>
        WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst))], ImmutableArray<SourceText>.Empty);

    private static Opgemaakt Maak(string tekst) => Opmaak.Maak(new SourceText("proef.wmo", tekst));
}
