using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests;

/// <summary>Assumptions that leave no case, and numbers with a date that only an assumption or a promise names; worked out by hand.</summary>
public class AannameonderzoekTests
{
    private const string Begin = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1

        gegevens over iets
          inkomen : bedrag
            vraag "Hoeveel?"
          akkoord : ja/nee
            vraag "Akkoord?"
          gehoord : ja/nee
            vraag "Gehoord?"
          begin : datum
            vraag "Vanaf wanneer?"
          eind : datum
            vraag "Tot wanneer?"

        // From 2024 the number is higher than the one in the rule.
        parameter grens : bedrag
          vanaf 1 januari 2022 is € 100
          vanaf 1 januari 2024 is € 200

        besluit hulp
          uitkomsten toekennen, afwijzen
          regel weinig inkomen
            als inkomen is hoogstens € 100
            dan toekennen
          anders afwijzen

        """;

    private static readonly Datum Eerst = Datum.Maak(2022, 1, 1), Later = Datum.Maak(2024, 1, 1);

    [Fact]
    public void AannamesDieElkaarTegensprekenWordenBijNaamGenoemdEnZijnHetEnigeAntwoord()
    {
        var uitspraak = Voer("""
            aanname iedereen is akkoord
              omdat "proef"
              altijd akkoord
            aanname iedereen is gehoord
              omdat "proef"
              altijd gehoord of akkoord
            aanname niemand is akkoord
              omdat "proef"
              nooit akkoord
            waarborg wie akkoord is, wordt geholpen
              als akkoord
              dan is besluit hulp altijd toekennen
            """).ShouldHaveSingleItem();
        (uitspraak.Soort, uitspraak.Oordeel).ShouldBe((Controlesoort.Aannames, Bewijsoordeel.Weerlegd));
        uitspraak.Aannames.Select(a => a.Naam).ShouldBe(["iedereen is akkoord", "niemand is akkoord"]);
    }

    [Fact]
    public void EenAannameDieZichzelfTegenspreekt()
    {
        var uitspraak = Voer("""
            aanname kan niet
              omdat "proef"
              altijd akkoord en niet akkoord
            """).ShouldHaveSingleItem();
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        uitspraak.Aannames.Select(a => a.Naam).ShouldBe(["kan niet"]);
    }

    [Fact]
    public void OokDatumsDieNietSamenKunnen()
    {
        const string Aannames = """
            aanname eerst beginnen
              omdat "proef"
              altijd begin is vóór eind
            aanname dan ophouden
              omdat "proef"
              altijd eind is {0} begin
            """;
        Voer(Aannames.Replace("{0}", "vóór", StringComparison.Ordinal)).ShouldHaveSingleItem().Oordeel.ShouldBe(Bewijsoordeel.Weerlegd);
        Voer(Aannames.Replace("{0}", "na", StringComparison.Ordinal)).Where(u => u.Soort == Controlesoort.Aannames).ShouldHaveSingleItem().Oordeel.ShouldBe(Bewijsoordeel.Bewezen);
    }

    [Fact]
    public void AannamesOverVerschillendeGegevensWordenApartGevraagd()
    {
        Voer("""
            aanname iedereen is akkoord
              omdat "proef"
              altijd akkoord
            aanname iedereen is gehoord
              omdat "proef"
              altijd gehoord
            """).Where(u => u.Soort == Controlesoort.Aannames).Select(u => (u.Oordeel, u.Aannames.Length)).ShouldBe([(Bewijsoordeel.Bewezen, 1), (Bewijsoordeel.Bewezen, 1)]);
    }

    [Fact]
    public void EenAannameDiePasLaterNietMeerKan()
    {
        // From 2024 no income is both over the number, € 200, and no more than € 150.
        var uitspraak = Voer("""
            aanname boven de grens
              omdat "proef"
              altijd inkomen is meer dan grens
            aanname niet te hoog
              omdat "proef"
              altijd inkomen is hoogstens € 150
            """).Where(u => u.Soort == Controlesoort.Aannames).ToList();
        uitspraak.Select(u => (u.Vanaf, u.Oordeel)).ShouldBe([(Eerst, Bewijsoordeel.Bewezen), (Later, Bewijsoordeel.Weerlegd)]);
    }

    [Fact]
    public void EenWaarborgMetEenBedragDatGeenRegelNoemtWordtInElkTijdvakBewezen()
    {
        // With € 150 nobody is helped, and from 2024 the promise is about that as well.
        var uitspraken = Voer("""
            waarborg onder de grens altijd hulp
              als inkomen is hoogstens grens
              dan is besluit hulp altijd toekennen
            """).Where(u => u.Soort == Controlesoort.Waarborg).ToList();
        uitspraken.Select(u => (u.Vanaf, u.Oordeel)).ShouldBe([(Eerst, Bewijsoordeel.Bewezen), (Later, Bewijsoordeel.Weerlegd)]);
        uitspraken[1].Gevallen.ShouldHaveSingleItem().ShouldBe(["inkomen is meer dan € 100 en hoogstens € 200"]);
    }

    [Fact]
    public void EenAannameMetEenBedragDatVerandertTeltInElkTijdvak()
    {
        // Until 2024 nobody has more than € 100, so everybody is helped; after that not.
        Voer("""
            aanname niemand boven de grens
              omdat "proef"
              altijd inkomen is hoogstens grens
            waarborg iedereen wordt geholpen
              besluit hulp is altijd toekennen
            """).Where(u => u.Soort == Controlesoort.Waarborg).Select(u => (u.Vanaf, u.Oordeel)).ShouldBe([(Eerst, Bewijsoordeel.Bewezen), (Later, Bewijsoordeel.Weerlegd)]);
    }

    [Fact]
    public void EenWaarborgDieZelfEenGegevenNoemtRustOokOpAannamesDaarover()
    {
        var uitspraak = Voer("""
            aanname wie akkoord is, is gehoord
              omdat "proef"
              nooit akkoord en niet gehoord
            waarborg niemand is ongehoord akkoord
              nooit akkoord en niet gehoord
            """).Single(u => u.Soort == Controlesoort.Waarborg);
        uitspraak.Oordeel.ShouldBe(Bewijsoordeel.Bewezen);
        uitspraak.Aannames.Select(a => a.Naam).ShouldBe(["wie akkoord is, is gehoord"]);
    }

    private static ImmutableArray<Uitspraak> Voer(string tekst) => Bewijs.Voer(Proefbeleid.Compileer(Begin + tekst), _ => true);
}
