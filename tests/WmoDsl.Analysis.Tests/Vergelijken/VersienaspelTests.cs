using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>Which cases are played in the code of either version before they are shown, and what is said when that decides otherwise.</summary>
public class VersienaspelTests
{
    private const string Oud = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1
        gegevens over iets
          afstand : afstand
            vraag "Hoe ver?"
          haast : ja/nee
            vraag "Is er haast?"
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel kort
            als afstand is hoogstens 500 meter
            dan toekennen
          anders afwijzen
        besluit spoed
          uitkomsten eerst, later
          regel haast
            als haast
            dan eerst
          anders later
        """;

    private readonly List<Beslisvraag> _oud = [], _nieuw = [];
    private readonly List<string> _bereid = [];

    [Fact]
    public void DeZaakEnBeideKantenVanElkeGrensWordenGespeeld()
    {
        var verschil = Vergelijk(Oud.Replace("500 meter", "400 meter"), _ => [], _ => []);
        verschil.Besluiten.Single(b => b.Naam == "hulp").Verandering.ShouldBe(Verandering.Anders);

        // What changes lies above 400 and not above 500: one case of it, and the two at each end.
        _nieuw.Select(Afstand).Distinct().Order().ShouldBe([400m, 401m, 500m, 501m]);
        _oud.Select(Afstand).ShouldBe(_nieuw.Select(Afstand));
        _oud.ShouldAllBe(v => v.Definitie.Naam == "hulp");
        _bereid.ShouldBe(["hulp", "hulp"]);

        // Each in its own words: the facts of a version are those of its own policy.
        _oud.Select(v => v.Definitie).Concat(_nieuw.Select(v => v.Definitie)).Distinct().Count().ShouldBe(2);
        _oud[0].Casus.Gegevens.Keys.Single().Feit.ShouldNotBeSameAs(_nieuw[0].Casus.Gegevens.Keys.Single().Feit);
    }

    [Theory]
    [InlineData(true, "oude")]
    [InlineData(false, "nieuwe")]
    public void WatInDeCodeAndersUitkomtIsGeenOordeel(bool inOud, string versie)
    {
        // Only at one side of one border, which is played as well.
        Func<Beslisvraag, string[]> anders = v => Afstand(v) == 501 ? ["stand: niet zo"] : [], zelfde = _ => [];
        var verschil = Vergelijk(Oud.Replace("500 meter", "400 meter").Replace("als haast", "als niet haast"), inOud ? anders : zelfde, inOud ? zelfde : anders);
        var hulp = verschil.Besluiten.Single(b => b.Naam == "hulp");
        hulp.Verandering.ShouldBe(Verandering.NietBeslist);
        hulp.Perioden.ShouldBeEmpty();
        hulp.Toelichting.ShouldBe([$"Van de {versie} versie: Er is een geval gevonden, maar 'hulp' komt er in de vertaalde code anders uit dan volgens de regels zelf (stand: niet zo). {Codeproef.Meld}"]);

        // Of another decision it says nothing.
        verschil.Besluiten.Single(b => b.Naam == "spoed").Verandering.ShouldBe(Verandering.Anders);
        verschil.UitkomstenGelijk.ShouldBeFalse();
        verschil.ToontGevallen.ShouldBeTrue();
    }

    [Fact]
    public void WatGeweigerdIsIsNietZoalsBedoeld()
    {
        var verschil = Vergelijk(Oud.Replace("500 meter", "400 meter"), _ => [], _ => ["stand: niet zo"], ImmutableArray.Create(new Bedoeling("besluit hulp mag veranderen", "spoed", Bedoelingsoort.MagVeranderen, null, null)));
        verschil.ZoalsBedoeld.ShouldBeFalse();
        verschil.Bedoeld.Single(b => !b.Klopt).Uitleg.ShouldBe("Niet beslist: of er in hulp iets verandert, kon niet worden nagegaan.");
        verschil.ToontGevallen.ShouldBeFalse();
    }

    [Fact]
    public void ErWordtNietsVertaaldAlsErNietsTeTonenIs()
    {
        // Says the same with other words.
        Vergelijk(Oud.Replace("als haast", "als haast en haast"), _ => ["mis"], _ => ["mis"]).UitkomstenGelijk.ShouldBeTrue();
        (_oud.Count + _nieuw.Count + _bereid.Count).ShouldBe(0);
    }

    private static decimal Afstand(Beslisvraag vraag) => vraag.Casus.Gegevens.Where(g => g.Key.Feit.Naam == "afstand").Select(g => ((GetalWaarde)g.Value.Waarde!).Waarde).SingleOrDefault();

    private Analysis.Vergelijken.Vergelijking Vergelijk(string nieuw, Func<Beslisvraag, string[]> inOud, Func<Beslisvraag, string[]> inNieuw, ImmutableArray<Bedoeling>? bedoeld = null) =>
        Vergelijker.Vergelijk(Proefbeleid.Compileer(Oud), Proefbeleid.Compileer(nieuw), Vergelijkwens.Geen with { Bedoeld = bedoeld, Naspel = new Versienaspel(Versie(_oud, inOud), Versie(_nieuw, inNieuw)) });

    private Codeversie Versie(List<Beslisvraag> gevraagd, Func<Beslisvraag, string[]> antwoord) => new(
        definities => _bereid.AddRange(definities.Select(d => d.Definitie.Naam)),
        vragen =>
        {
            gevraagd.AddRange(vragen);
            return [.. vragen.Select(antwoord)];
        });
}
