using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>In which cases a duty comes or comes no more, also where no case gets another outcome.</summary>
public class PlichtTests
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
          pool : ja/nee
            vraag "Is er een pool?"
          begin : datum
            vraag "Wanneer begint het?"
        besluit hulp
          toekennen gaat voor afwijzen
          bij afwijzen verplichting van gemeente "uitleggen waarom"
          regel dichtbij
            als afstand is hoogstens 500 meter
            dan toekennen
            verplichting van gemeente "bellen"
          regel spoed
            als haast
            dan toekennen
            verplichting van gemeente "vandaag beginnen" uiterlijk begin mits pool
          anders afwijzen
        """;

    [Fact]
    public void EenVerplichtingBijEenAndereRegelKomtInAndereGevallen()
    {
        // Bellen goes from within 500 metres to haste: it goes where it is near without haste, and comes where it is far with haste.
        var hulp = Hulp(Oud.Replace("    verplichting van gemeente \"bellen\"\n", "").Replace("    verplichting van gemeente \"vandaag", "    verplichting van gemeente \"bellen\"\n    verplichting van gemeente \"vandaag"));
        hulp.Verandering.ShouldBe(Verandering.Gelijk);
        hulp.PlichtenGelijk.ShouldBeFalse();
        var bellen = hulp.Plichten.ShouldHaveSingleItem();
        (bellen.Partij, bellen.Inhoud, bellen.Tekst).ShouldBe(("gemeente", "bellen", "verplichting van gemeente \"bellen\""));
        Groepen(bellen).ShouldBe([
            "niet → wel: afstand is meer dan 500 meter en haast is ja",
            "wel → niet: afstand is hoogstens 500 meter en haast is nee",
        ]);

        // Beside the border it is as it was, on either side.
        var groepen = bellen.Perioden.ShouldHaveSingleItem().Groepen;
        groepen.ShouldAllBe(g => g.Plicht == bellen.Tekst && g.Volledig);
        groepen[0].Blokken.Single().Grenzen.ShouldBe([new Grenspaar("afstand", "500 meter", "wel", "501 meter")]);
        groepen[1].Blokken.Single().Grenzen.ShouldBe([new Grenspaar("afstand", "501 meter", "niet", "500 meter")]);
    }

    [Fact]
    public void EenUitzonderingDieHetzelfdeGeeftNeemtDeVerplichtingMee()
    {
        // What gives way to an exception is no ground any more, and its duty does not come; the outcome is the same.
        var hulp = Hulp(Oud.Replace("  regel spoed", "  regel bij de pool\n    uitzondering op dichtbij\n    als pool\n    dan toekennen\n  regel spoed"));
        hulp.Verandering.ShouldBe(Verandering.Gelijk);
        Groepen(hulp.Plichten.ShouldHaveSingleItem()).ShouldBe(["wel → niet: afstand is hoogstens 500 meter en pool is ja"]);
    }

    [Fact]
    public void WatAndersIsOpgeschrevenEnHetzelfdeZegtIsGelijk()
    {
        // Two rules for one, under other names, in another order.
        var verschil = Vergelijk(Oud.Replace("""
              regel dichtbij
                als afstand is hoogstens 500 meter
                dan toekennen
                verplichting van gemeente "bellen"

            """, "").Replace("  anders afwijzen", """
              regel vlakbij
                als afstand is hoogstens 200 meter
                dan toekennen
                verplichting van gemeente "bellen"
              regel iets verder
                als afstand is meer dan 200 meter en afstand is hoogstens 500 meter
                dan toekennen
                verplichting van gemeente "bellen"
              anders afwijzen
            """));
        verschil.PlichtenGelijk.ShouldBeTrue();
        verschil.UitkomstenGelijk.ShouldBeTrue();
        verschil.Stap.ShouldBe(Versiestap.Patch);
        verschil.Besluiten.ShouldAllBe(b => b.Plichten.IsEmpty);
    }

    [Fact]
    public void EenVoorwaardeVanDeVerplichtingZelfTeltMee()
    {
        var hulp = Hulp(Oud.Replace("mits pool", "mits pool en afstand is meer dan 100 meter"));
        Groepen(hulp.Plichten.ShouldHaveSingleItem()).ShouldBe(["wel → niet: haast is ja en pool is ja en afstand is hoogstens 100 meter"]);

        // Without it, the duty comes with the rule.
        Groepen(Hulp(Oud.Replace(" mits pool", "")).Plichten.ShouldHaveSingleItem()).ShouldBe(["niet → wel: haast is ja en pool is nee"]);
    }

    [Fact]
    public void EenVerplichtingMetAndereWoordenIsEenAndere_EnHaarVoorwaardeGeenBegrip()
    {
        var verschil = Vergelijk(Oud.Replace("vandaag beginnen", "meteen beginnen"));
        verschil.Besluiten.Select(b => b.Naam).ShouldBe(["hulp"]);
        var hulp = verschil.Besluiten.Single();
        hulp.Plichten.Select(p => $"{p.Inhoud}: {string.Join("; ", Groepen(p))}").ShouldBe([
            "meteen beginnen: niet → wel: haast is ja en pool is ja",
            "vandaag beginnen: wel → niet: haast is ja en pool is ja",
        ]);
        hulp.Plichten[0].Tekst.ShouldBe("verplichting van gemeente \"meteen beginnen\" uiterlijk begin");
    }

    [Fact]
    public void EenAndereLaatsteDagIsEenWijziging()
    {
        var plicht = Hulp(Oud.Replace("uiterlijk begin", "uiterlijk (begin plus 2 weken)")).Plichten.ShouldHaveSingleItem();
        Groepen(plicht).ShouldBe(["uiterlijk begin → uiterlijk begin plus 2 weken: haast is ja en pool is ja"]);
        plicht.Tekst.ShouldBe("verplichting van gemeente \"vandaag beginnen\"");

        // The same day, said otherwise.
        Vergelijk(Oud.Replace("uiterlijk begin", "uiterlijk (begin plus 0 dagen)")).PlichtenGelijk.ShouldBeTrue();

        // Any day, or none.
        Hulp(Oud.Replace(" uiterlijk begin", "")).Plichten.Select(p => $"{p.Tekst}: {string.Join("; ", Groepen(p))}").ShouldBe([
            "verplichting van gemeente \"vandaag beginnen\": niet → wel: haast is ja en pool is ja",
            "verplichting van gemeente \"vandaag beginnen\" uiterlijk begin: wel → niet: haast is ja en pool is ja",
        ]);
    }

    [Fact]
    public void WatBijEenUitkomstHoortKomtEnGaatMetDieUitkomst()
    {
        // Between 400 and 500 metres without haste it becomes afwijzen: that brings its own duty, and that goes without saying. Not that nobody calls any more, with haste too.
        var hulp = Hulp(Oud.Replace("500 meter", "400 meter"));
        hulp.Perioden.Single().Groepen.Select(g => $"{g.Oud} → {g.Nieuw}").ShouldBe(["toekennen → afwijzen"]);
        Groepen(hulp.Plichten.ShouldHaveSingleItem()).ShouldBe(["wel → niet: afstand is meer dan 400 meter en hoogstens 500 meter"]);
        hulp.MetUitkomst.ShouldBe([("afwijzen", "verplichting van gemeente \"uitleggen waarom\"")]);

        // Of a duty that comes with other outcomes than before, all is told.
        Groepen(Hulp(Oud.Replace("bij afwijzen", "bij toekennen")).Plichten.ShouldHaveSingleItem()).ShouldBe(["niet → wel: hulp is toekennen", "wel → niet: hulp is afwijzen"]);
    }

    [Fact]
    public void WieMinderWeetWeetHetLater()
    {
        // Far or not far, it is so; but as long as the distance is not known, that is not seen.
        var verschil = Vergelijk(Oud.Replace("mits pool", "mits pool en (afstand is hoogstens 100 meter of afstand is meer dan 100 meter)"));
        verschil.PlichtenGelijk.ShouldBeTrue();
        var plicht = verschil.Besluiten.Single().Plichten.ShouldHaveSingleItem();
        plicht.Verandering.ShouldBe(Verandering.Gelijk);
        plicht.Toelichting.ShouldHaveSingleItem().ShouldStartWith("Als alles bekend is, komt zij in dezelfde gevallen; maar er is nu soms meer nodig om dat zeker te weten, bijvoorbeeld als ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EenGetoondGevalIsNagespeeldInDeCode(bool zoals)
    {
        var gespeeld = new List<Beslisvraag>();
        var versie = new Codeversie(
            definities => definities.Select(d => d.Definitie.Naam).ShouldBe(["hulp"]),
            vragen =>
            {
                gespeeld.AddRange(vragen);
                return [.. vragen.Select(_ => zoals ? Array.Empty<string>() : ["verplichtingen: niet zo"])];
            });
        var verschil = Vergelijker.Vergelijk(Proefbeleid.Compileer(Oud), Proefbeleid.Compileer(Oud.Replace(" mits pool", "")), Vergelijkwens.Geen with { Naspel = new Versienaspel(versie, versie) });
        var plicht = verschil.Besluiten.Single().Plichten.Single();
        plicht.Verandering.ShouldBe(zoals ? Verandering.Anders : Verandering.NietBeslist);

        // One case in both versions; of the decision itself, in which nothing comes out otherwise.
        gespeeld.Count.ShouldBe(2);
        gespeeld.ShouldAllBe(v => v.Definitie.Naam == "hulp" && v.Definitie.Soort == Definitiesoort.Besluit);
        gespeeld.Select(v => Uitkomstgevolgen.Van(new Evaluator(v.Casus, v.Peildatum), v.Definitie).Verplichtingen.Any(p => p.Verplichting.Inhoud == "vandaag beginnen")).ShouldBe([false, true], ignoreOrder: true);
        gespeeld.Select(v => new Evaluator(v.Casus, v.Peildatum).Beslis(v.Definitie).Stand).ShouldAllBe(s => s == Stand.Beslist);
        verschil.PlichtenGelijk.ShouldBeFalse();
    }

    /// <summary>With room for so few nodes that no case can be described, it is still decided whether the duty comes and goes, with a case of each.</summary>
    [Fact]
    public void WatTeVeelIsOmTeBeschrijvenIsTochBeslist()
    {
        var (oud, nieuw) = (Proefbeleid.Compileer(Oud), Proefbeleid.Compileer(Oud.Replace("    verplichting van gemeente \"bellen\"\n", "").Replace("    verplichting van gemeente \"vandaag", "    verplichting van gemeente \"bellen\"\n    verplichting van gemeente \"vandaag")));
        var wereld = Wereld.Maak(oud, nieuw, new Dictionary<string, string>());
        var plicht = new Plichtparen(wereld).Van(oud.Besluiten.Single(), nieuw.Besluiten.Single()).Single(p => p.Inhoud == "bellen");
        var paar = new Vergelijkpaar(plicht.Oud.Vorm, plicht.Nieuw.Vorm, null, []) { Plicht = plicht };
        var verschil = new Besluitvergelijker(wereld, oud, nieuw, [], [paar], knopen: 3).Vergelijk(paar, out _);
        verschil.Verandering.ShouldBe(Verandering.Anders);
        verschil.Toelichting.ShouldBe(["Welke gevallen het precies zijn, is te veel om te beschrijven (meer dan 3 knopen). Of zij erbij komt of wegvalt, staat er wel: dat zijn ze alle, elk met een zaak als voorbeeld."]);
        var groepen = verschil.Perioden.ShouldHaveSingleItem().Groepen;
        groepen.Select(g => $"{g.Oud} → {g.Nieuw}").Order(StringComparer.Ordinal).ShouldBe(["niet → wel", "wel → niet"]);
        foreach (var groep in groepen)
        {
            var zaken = groep.Blokken.ShouldHaveSingleItem().Af.ShouldNotBeNull().Value.Zaken.ShouldHaveSingleItem();
            new[] { zaken.Oud, zaken.Nieuw }.Select(v => Uitkomstgevolgen.Van(new Evaluator(v.Casus, v.Peildatum), v.Definitie).Verplichtingen.Any(p => p.Verplichting.Inhoud == "bellen") ? "wel" : "niet").ShouldBe([groep.Oud, groep.Nieuw]);
        }
    }

    [Fact]
    public void EenDoorwerkendeWijzigingMoetZijnGemeld()
    {
        // Which of both rules applies changes below: the outcome stays, the duty does not.
        const string Begrip = "begrip dichtbij genoeg : ja/nee\n  is ja als afstand is hoogstens 500 meter\nbesluit hulp";
        var oud = Oud.Replace("als afstand is hoogstens 500 meter", "als dichtbij genoeg").Replace("besluit hulp", Begrip).Replace("als haast", "als haast of pool of niet dichtbij genoeg");
        var verschil = Vergelijk(oud.Replace("500 meter", "400 meter"), oud);
        var hulp = verschil.Besluiten.Single(b => b.Naam == "hulp");
        hulp.Verandering.ShouldBe(Verandering.Gelijk);
        hulp.Plichten.Select(p => p.Inhoud).ShouldContain("bellen");
        Groepen(hulp.Plichten.Single(p => p.Inhoud == "bellen")).ShouldBe(["wel → niet: afstand is meer dan 400 meter en hoogstens 500 meter"]);
    }

    private static ImmutableArray<string> Groepen(Plichtverschil plicht) =>
        [.. plicht.Perioden.Single().Groepen.SelectMany(g => g.Blokken.Select(b => $"{g.Oud} → {g.Nieuw}: {string.Join(" en ", b.Voorwaarden)}")).Order(StringComparer.Ordinal)];

    private static Besluitverschil Hulp(string nieuw) => Vergelijk(nieuw).Besluiten.Single(b => b.Naam == "hulp");

    private static Analysis.Vergelijken.Vergelijking Vergelijk(string nieuw, string oud = Oud)
    {
        nieuw.ShouldNotBe(oud);
        return Vergelijker.Vergelijk(Proefbeleid.Compileer(oud), Proefbeleid.Compileer(nieuw), Vergelijkwens.Geen);
    }
}
