using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>Every declaration of the language, read without mistakes.</summary>
public class OnderdeelTests
{
    [Fact]
    public void Beleid()
    {
        var beleid = Lezen.LeesEen<BeleidSyntax>("beleid \"Wmo \"\"Den Haag\"\"\"\n  geldig vanaf 1 januari 2022 tot en met 31 december 2023");
        beleid.Titel.Waarde.ShouldBe("Wmo \"Den Haag\"");
        beleid.Vanaf!.Waarde.ToString().ShouldBe("1 januari 2022");
        beleid.TotEnMet!.Waarde.ToString().ShouldBe("31 december 2023");
        Lezen.LeesEen<BeleidSyntax>("beleid \"x\"").Vanaf.ShouldBeNull();
    }

    [Theory]
    [InlineData("bron Wmo is wet BWBR0035362 \"T\"", "Wmo", "wet", "BWBR0035362")]
    [InlineData("bron Leidraad is beleidsregel \"T\"", "Leidraad", "beleidsregel", null)]
    [InlineData("bron 'Wet werk en zorg' is de wet \"T\"", "Wet werk en zorg", "wet", null)]
    [InlineData("bron Uitspraak is uitspraak ECLI:NL:CRVB:2017:504 \"T\"", "Uitspraak", "uitspraak", "ECLI:NL:CRVB:2017:504")]
    [InlineData("bron Begroting is raadsstuk RIS 304372 \"T\"", "Begroting", "raadsstuk", "RIS 304372")]
    [InlineData("bron MvT is kamerstuk 33841-3 \"T\"", "MvT", "kamerstuk", "33841-3")]
    public void Bronnen(string tekst, string naam, string soort, string? nummer)
    {
        var bron = Lezen.LeesEen<BronSyntax>(tekst);
        bron.Naam.Tekst.ShouldBe(naam);
        bron.Soort.Soort.ShouldBe(soort);
        bron.Soort.Nummer.ShouldBe(nummer);
        bron.Titel.Waarde.ShouldBe("T");
    }

    [Fact]
    public void Een_bron_heeft_een_inhoud_en_een_link()
    {
        var bron = Lezen.LeesEen<BronSyntax>("bron L is beleidsregel \"T\" inhoud \"l.inhoud\"\n  link \"https://x\"");
        bron.Inhoud!.Waarde.ShouldBe("l.inhoud");
        bron.Link!.Waarde.ShouldBe("https://x");
    }

    [Fact]
    public void Paragraaf() => Lezen.Toon(Lezen.LeesEen<ParagraafSyntax>("paragraaf Leidraad 4.13 \"Scootmobiel\"").Citaat).ShouldBe("Leidraad 4.13 \"Scootmobiel\"");

    [Fact]
    public void Gegevens()
    {
        var gegevens = Lezen.LeesEen<GegevensSyntax>("""
            gegevens over staan en lopen
              loopafstand : afstand
                vraag "Hoe ver?"
                volgens Wmo artikel 1, ECLI:NL:CRVB:2017:504
              aantal lessen : getal van 0 tot en met 20 vraag "Hoeveel?"
              woonsituatie : keuze uit zelfstandig, Wlz-instelling,
                dakloos
              'in en uit bed komen' : oordeel
            """);
        gegevens.Onderwerp!.Tekst.ShouldBe("staan en lopen");
        gegevens.Groep.ShouldBeNull();
        gegevens.Feiten.Select(f => f.Naam.Tekst).ShouldBe(["loopafstand", "aantal lessen", "woonsituatie", "in en uit bed komen"]);
        gegevens.Feiten[0].Citaten.Select(Lezen.Toon).ShouldBe(["Wmo artikel 1", "ECLI:NL:CRVB:2017:504"]);
        gegevens.Feiten[0].Vraag!.Waarde.ShouldBe("Hoe ver?");
        Lezen.Toon(gegevens.Feiten[1].Minimum).ShouldBe("0");
        Lezen.Toon(gegevens.Feiten[1].Maximum).ShouldBe("20");
        gegevens.Feiten[2].Type.ShouldBeOfType<KeuzetypeSyntax>().Keuzes.Select(k => k.Tekst).ShouldBe(["zelfstandig", "Wlz-instelling", "dakloos"]);
        gegevens.Feiten[3].Type.ShouldBeOfType<NaamtypeSyntax>().Naam.Tekst.ShouldBe("oordeel");
    }

    [Fact]
    public void Groepen_en_rollen()
    {
        var bestand = Lezen.LeesGoed("""
            gegevens van een budgetbeheerder
              overzicht : oordeel
            rol cliënt is een budgetbeheerder
            rol vertegenwoordiger is een budgetbeheerder, mag ontbreken
            """);
        bestand.Declaraties[0].ShouldBeOfType<GegevensSyntax>().Groep!.Sleutel.ShouldBe("budgetbeheerder");
        bestand.Declaraties[1].ShouldBeOfType<RolSyntax>().MagOntbreken.ShouldBeFalse();
        var rol = bestand.Declaraties[2].ShouldBeOfType<RolSyntax>();
        (rol.Naam.Tekst, rol.Groep.Tekst, rol.MagOntbreken).ShouldBe(("vertegenwoordiger", "budgetbeheerder", true));
    }

    [Fact]
    public void Keuzelijst() =>
        Lezen.LeesEen<KeuzelijstSyntax>("keuzelijst soort voorziening: hulp bij het huishouden, begeleiding").Keuzes.Select(k => k.Tekst).ShouldBe(["hulp bij het huishouden", "begeleiding"]);

    [Fact]
    public void Parameter()
    {
        var parameter = Lezen.LeesEen<ParameterSyntax>("""
            parameter grens loopafstand : afstand
              volgens L 4.13
              vanaf 1 januari 2022 is 500 meter
              vanaf 1 januari 2024 tot en met 31 december 2024 is
                400 meter
            """);
        parameter.Perioden.Select(p => $"{p.Vanaf.Waarde} - {p.TotEnMet?.Waarde}: {Lezen.Toon(p.Waarde)}")
            .ShouldBe(["1 januari 2022 - : 500:meter", "1 januari 2024 - 31 december 2024: 400:meter"]);
        parameter.Citaten.Length.ShouldBe(1);
    }

    [Fact]
    public void Begrippen()
    {
        Lezen.Toon(Lezen.LeesEen<BegripSyntax>("begrip x van een y : ja/nee\n  volgens L 1\n  is ja als a of b\n  want \"w\"").IsJaAls).ShouldBe("(of a b)");
        Lezen.Toon(Lezen.LeesEen<BegripSyntax>("begrip x : bedrag is € 5").Waarde).ShouldBe("5:€");
        var begrip = Lezen.LeesEen<BegripSyntax>("begrip route : keuze uit a, b\n  regel q\n    als p\n    dan a\n  anders b\n    want \"w\"");
        begrip.Regels.Length.ShouldBe(1);
        Lezen.Toon(begrip.Anders!.Waarde).ShouldBe("b");
        begrip.Anders.Want!.Waarde.ShouldBe("w");
    }

    [Fact]
    public void Besluit()
    {
        var besluit = Lezen.LeesEen<BesluitSyntax>("""
            besluit scootmobiel
              volgens L 4.13
              uitkomsten toekennen, afwijzen, verwijzen naar pool
              afwijzen gaat voor verwijzen naar pool gaat voor toekennen
              levert ook vergoeding
              regel pool gaat voor
                uitzondering op toekennen bij nood, de vergoeding is genoeg
                volgens L 4.9
                geldig vanaf 1 januari 2022
                als pool lost op
                dan verwijzen naar pool
                want "Er is een pool."
                verplichting van gemeente "aanmelden" uiterlijk (peildatum plus 2 weken)
              regel altijd
                dan toekennen
              anders afwijzen
                want "Nee."
                volgens L 4.8
              levert ook termijn
            """);
        besluit.Uitkomsten.Length.ShouldBe(3);
        besluit.Volgorde.ShouldHaveSingleItem().Select(n => n.Tekst).ShouldBe(["afwijzen", "verwijzen naar pool", "toekennen"]);
        besluit.LevertOok.Select(n => n.Tekst).ShouldBe(["vergoeding", "termijn"]);
        besluit.Citaten.Length.ShouldBe(1);
        var regel = besluit.Regels[0];
        regel.Naam.Tekst.ShouldBe("pool gaat voor");
        regel.UitzonderingOp.Select(n => n.Tekst).ShouldBe(["toekennen bij nood", "vergoeding is genoeg"]);
        regel.Vanaf!.Waarde.Jaar.ShouldBe(2022);
        Lezen.Toon(regel.Als).ShouldBe("pool_lost_op");
        Lezen.Toon(regel.Dan).ShouldBe("verwijzen_naar_pool");
        var verplichting = regel.Verplichtingen.ShouldHaveSingleItem();
        verplichting.Partij.Tekst.ShouldBe("gemeente");
        Lezen.Toon(verplichting.Uiterlijk).ShouldBe("(Plus peildatum 2:weken)");
        besluit.Regels[1].Als.ShouldBeNull();
        besluit.Anders!.Citaten.Length.ShouldBe(1);
    }

    [Fact]
    public void Voorbeeld()
    {
        var voorbeeld = Lezen.LeesEen<VoorbeeldSyntax>("""
            voorbeeld "kan lopen"
              bij besluit scootmobiel
              op 1 maart 2023
              zoals "ander"
              gegeven
                loopafstand is 300 meter
                pool lost op is nee omdat "geen pool" door "wijkteam"
                soort is niet vast te stellen
                inkomen van de cliënt is onbekend
                er is geen vertegenwoordiger
                er is een partner
                'in en uit bed' is ja
                  omdat "zelf gezien"
              verwacht toekennen
                volgens regel pool gaat voor, de vergoeding is genoeg
                en vergoeding is € 4.500
                en termijn is 6 maanden
            """);
        (voorbeeld.Naam.Waarde, voorbeeld.Definitie.Tekst, voorbeeld.BijBegrip, voorbeeld.Zoals!.Waarde).ShouldBe(("kan lopen", "scootmobiel", false, "ander"));
        voorbeeld.Op!.Waarde.ToString().ShouldBe("1 maart 2023");
        voorbeeld.Gegeven.Select(g => g.GetType().Name.Replace("InvullingSyntax", "", StringComparison.Ordinal) + " " + g.Naam.Tekst).ShouldBe(
        [
            "Waarde loopafstand", "Waarde pool lost op", "NietVastTeStellen soort", "Onbekend inkomen van de cliënt", "Rol vertegenwoordiger", "Rol partner", "Waarde in en uit bed",
        ]);
        var oordeel = voorbeeld.Gegeven[1].ShouldBeOfType<WaardeInvullingSyntax>();
        (oordeel.Omdat!.Waarde, oordeel.Door!.Waarde).ShouldBe(("geen pool", "wijkteam"));
        voorbeeld.Gegeven[4].ShouldBeOfType<RolInvullingSyntax>().Aanwezig.ShouldBeFalse();
        voorbeeld.Verwachting.Regels.Select(n => n.Tekst).ShouldBe(["pool gaat voor", "vergoeding is genoeg"]);
        voorbeeld.Verwachting.Bijkomend.Select(b => $"{b.Naam.Tekst}={Lezen.Toon(b.Waarde)}").ShouldBe(["vergoeding=4500:€", "termijn=6:maanden"]);
        voorbeeld.Verwachting.Namen.IsDefault.ShouldBeTrue();
    }

    [Theory]
    [InlineData("gegevens nodig", Verwachtingsoort.GegevensNodig, null)]
    [InlineData("gegevens nodig: a, b van c", Verwachtingsoort.GegevensNodig, "a|b van c")]
    [InlineData("oordeel nodig: a", Verwachtingsoort.OordeelNodig, "a")]
    [InlineData("tegenstrijdig", Verwachtingsoort.Tegenstrijdig, null)]
    [InlineData("niet geregeld", Verwachtingsoort.NietGeregeld, null)]
    [InlineData("ja", Verwachtingsoort.Waarde, null)]
    public void Verwachtingen(string tekst, Verwachtingsoort soort, string? namen)
    {
        var verwachting = Lezen.LeesEen<VoorbeeldSyntax>($"voorbeeld \"x\"\n  bij begrip y\n  gegeven\n  verwacht {tekst}").Verwachting;
        verwachting.Soort.ShouldBe(soort);
        (verwachting.Namen.IsDefault ? null : string.Join('|', verwachting.Namen.Select(n => n.Tekst))).ShouldBe(namen);
    }

    [Fact]
    public void Witruimte_en_opmerkingen_betekenen_niets()
    {
        var ruim = Lezen.LeesEen<BesluitSyntax>("\uFEFF// kop\r\nbesluit\tx // y\r\n\r\n\r\n regel  z\r\n\u00A0als a // en b\r\n dan\r\n q\r\n");
        (ruim.Naam.Tekst, ruim.Regels[0].Naam.Tekst, Lezen.Toon(ruim.Regels[0].Als), Lezen.Toon(ruim.Regels[0].Dan)).ShouldBe(("x", "z", "a", "q"));
    }

    [Fact]
    public void Een_leeg_bestand_is_goed() => Lezen.LeesGoed("").Declaraties.ShouldBeEmpty();
}
