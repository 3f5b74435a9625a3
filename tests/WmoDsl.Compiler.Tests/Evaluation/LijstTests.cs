using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Tests.Diagnostics;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>What is said of the members of a list, in worked examples: the outcome of each follows from what the sentence says.</summary>
public sealed class LijstTests
{
    private const string Kop = """
        beleid "Huisgenoten"
          geldig vanaf 1 januari 2022

        bron Leidraad is beleidsregel "Leidraad"

        paragraaf Leidraad 4.6

        gegevens van een huisgenoot
          leeftijd : leeftijd
            vraag "Hoe oud?"
          helpt : ja/nee
            vraag "Helpt deze huisgenoot?"
          inkomen : bedrag
            vraag "Welk inkomen?"

        lijst huisgenoten: elk een huisgenoot, hoogstens 4
          vraag "Wie wonen er nog meer?"

        begrip minste van een huisgenoot : ja/nee
          is ja als helpt en inkomen is (de laagste inkomen van de huisgenoten waarvoor (helpt), anders € 0)

        """;

    [Theory]
    // Nobody there: nothing holds for somebody, everything for all.
    [InlineData("er is een huisgenoot waarvoor helpt", "er zijn geen huisgenoten", "nee")]
    [InlineData("er is geen huisgenoot waarvoor helpt", "er zijn geen huisgenoten", "ja")]
    [InlineData("voor alle huisgenoten geldt helpt", "er zijn geen huisgenoten", "ja")]
    [InlineData("er is een huisgenoot", "er is geen huisgenoot", "nee")]
    [InlineData("het aantal huisgenoten is 0", "er zijn geen huisgenoten", "ja")]
    // Who is not there is not one for whom something does not hold.
    [InlineData("er is een huisgenoot waarvoor niet helpt", "er zijn 1 huisgenoten; helpt van de 1e huisgenoot is ja", "nee")]
    [InlineData("voor minstens 2 van de huisgenoten geldt niet helpt", "er zijn 1 huisgenoten; helpt van de 1e huisgenoot is nee", "nee")]
    // One that holds is enough, whatever is unknown of the others; one that does not hold ends all.
    [InlineData("er is een huisgenoot waarvoor helpt", "er zijn 3 huisgenoten; helpt van de 2e huisgenoot is ja", "ja")]
    [InlineData("voor alle huisgenoten geldt helpt", "er zijn 3 huisgenoten; helpt van de 2e huisgenoot is nee", "nee")]
    [InlineData("voor geen van de huisgenoten geldt helpt", "er zijn 3 huisgenoten; helpt van de 2e huisgenoot is ja", "nee")]
    // A count that is not known may settle a comparison.
    [InlineData("het aantal huisgenoten waarvoor (helpt) is minstens 2", "er zijn 4 huisgenoten; helpt van de 1e huisgenoot is ja; helpt van de 3e huisgenoot is ja", "ja")]
    [InlineData("het aantal huisgenoten waarvoor (helpt) is meer dan 2", "er zijn 3 huisgenoten; helpt van de 1e huisgenoot is nee", "nee")]
    [InlineData("het aantal huisgenoten is hoogstens 4", "huisgenoten is niet vast te stellen", "ja")]
    [InlineData("het aantal huisgenoten waarvoor (helpt) is 1", "er zijn 2 huisgenoten; helpt van de 1e huisgenoot is ja; helpt van de 2e huisgenoot is ja", "nee")]
    // € 900 and € 400 together; the child's € 50 does not count.
    [InlineData("(het totaal van inkomen van de huisgenoten waarvoor (leeftijd is minstens 18 jaar)) is € 1.300", "er zijn 3 huisgenoten; leeftijd van de 1e huisgenoot is 18 jaar; inkomen van de 1e huisgenoot is € 900; leeftijd van de 2e huisgenoot is 17 jaar; leeftijd van de 3e huisgenoot is 40 jaar; inkomen van de 3e huisgenoot is € 400", "ja")]
    [InlineData("(de hoogste (inkomen plus € 1) van de huisgenoten, anders € 7) is € 11", "er zijn 2 huisgenoten; inkomen van de 1e huisgenoot is € 10; inkomen van de 2e huisgenoot is € 3", "ja")]
    [InlineData("(de laagste inkomen van de huisgenoten, anders € 7) is € 7", "er zijn geen huisgenoten", "ja")]
    // The second earns least of those who help; the first does not help.
    [InlineData("minste van de 2e huisgenoot", "er zijn 3 huisgenoten; helpt van de 1e huisgenoot is nee; inkomen van de 1e huisgenoot is € 1; helpt van de 2e huisgenoot is ja; inkomen van de 2e huisgenoot is € 5; helpt van de 3e huisgenoot is ja; inkomen van de 3e huisgenoot is € 6", "ja")]
    // Not settled: first who there are, then what can still make a difference of those who are.
    [InlineData("er is een huisgenoot waarvoor helpt", "", "gegevens nodig: huisgenoten")]
    [InlineData("er is een huisgenoot waarvoor (leeftijd is minstens 18 jaar en helpt)", "er zijn 2 huisgenoten; leeftijd van de 1e huisgenoot is 10 jaar; leeftijd van de 2e huisgenoot is 20 jaar", "gegevens nodig: helpt van de 2e huisgenoot")]
    [InlineData("(het totaal van inkomen van de huisgenoten waarvoor (helpt)) is € 1", "er zijn 2 huisgenoten; helpt van de 1e huisgenoot is nee; helpt van de 2e huisgenoot is ja", "gegevens nodig: inkomen van de 2e huisgenoot")]
    public void Wat_een_zin_over_een_lijst_betekent(string voorwaarde, string gegeven, string verwacht)
    {
        var invulling = gegeven.Length == 0 ? "" : "  gegeven\n" + string.Concat(gegeven.Split(';').Select(g => $"    {g.Trim()}\n"));
        var tekst = $"{Kop.ReplaceLineEndings("\n")}\nbegrip zin : ja/nee\n  is ja als {voorwaarde}\n\nvoorbeeld \"zo\"\n  bij begrip zin\n{invulling}  verwacht {verwacht}\n";

        var compilatie = Proef.Goed([("beleid.wmo", tekst)]);

        Voorbeeldtoets.Voer(compilatie.Beleid.Voorbeelden.Single(), compilatie.Beleid.Geldig).Verschillen.ShouldBeEmpty();
    }
}
