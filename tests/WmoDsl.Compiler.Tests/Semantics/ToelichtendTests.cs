using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary><c>toelichtend</c>: what it says in the model, and what is said about it.</summary>
public sealed class ToelichtendTests
{
    private const string Kop = """
        beleid "Proef" geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad" inhoud "leidraad.inhoud"

        """;

    private const string Inhoud = """
        1.1 "Aanleiding" 0123456789abcdef
        4.13 "Scootmobiel" 0123456789abcdef
        4.13 "Stalling" 1123456789abcdef
        9 "Duur" 0123456789abcdef
        9 onderdeel a 2123456789abcdef
        9 onderdeel b 3123456789abcdef
        """;

    private static (string Pad, string Tekst)[] Met(string na) => [("beleid.wmo", Kop + na), ("leidraad.inhoud", Inhoud)];

    [Fact]
    public void Elke_plaats_staat_met_haar_reden_in_het_model()
    {
        var beleid = Proef.Goed(Met("""
            toelichtend Leidraad 1.1 "Aanleiding" omdat "achtergrond"
            toelichtend de Leidraad paragraaf 4.13 "Stalling",
              Leidraad 9 onderdeel a
              omdat "elders geregeld"
            """)).Beleid;

        beleid.Toelichtend.Select(t => (t.Naam, t.Reden)).ShouldBe([
            ("Leidraad 1.1 (Aanleiding)", "achtergrond"),
            ("Leidraad 4.13 (Stalling)", "elders geregeld"),
            ("Leidraad 9 onderdeel a", "elders geregeld")]);
    }

    [Fact]
    public void Het_verandert_de_paragraaf_niet_waaronder_iets_staat()
    {
        var beleid = Proef.Goed(Met("""
            paragraaf Leidraad 4.13
            toelichtend Leidraad 1.1 omdat "achtergrond"
            parameter grens : afstand
              vanaf 1 januari 2022 is 500 meter
            """)).Beleid;

        beleid.Parameters[0].Bronnen.ShouldHaveSingleItem().ToString().ShouldBe("Leidraad 4.13");
    }

    [Fact]
    public void Een_plaats_die_er_niet_is() => Proef.Geeft(
        Met("toelichtend Leidraad ⟦4.31⟧ omdat \"achtergrond\""),
        ("WMO2005", "De inhoudsopgave van Leidraad heeft geen 4.31.", "Bedoelde u '4.13'?"));

    [Fact]
    public void Een_kop_die_er_niet_is() => Proef.Geeft(
        Met("toelichtend Leidraad 1.1 ⟦\"Aanleidng\"⟧ omdat \"achtergrond\""),
        ("WMO2006", "Leidraad 1.1 heeft geen kop \"Aanleidng\".", "Bedoelde u \"Aanleiding\"?"));

    [Fact]
    public void Een_bron_als_geheel_licht_niet_toe() => Proef.Geeft(
        Met("toelichtend ⟦Leidraad⟧ omdat \"achtergrond\""),
        ("WMO2019", "De verwijzing naar Leidraad noemt geen plaats.", "Schrijf het artikel of de paragraaf erbij, zoals 'Wmo artikel 2.3.5 lid 4' of 'Leidraad 4.13'."));

    [Fact]
    public void Een_reden_zonder_tekst() => Proef.Geeft(
        Met("toelichtend Leidraad 1.1 ⟦omdat⟧"),
        ("WMO1109", "Na 'omdat' ontbreekt een tekst.", "Schrijf de tekst tussen dubbele aanhalingstekens: \"…\"."));

    [Fact]
    public void Zonder_plaats() => Proef.Geeft(
        Met("⟦toelichtend⟧ omdat \"achtergrond\""),
        ("WMO1120", "Na 'toelichtend' ontbreekt de naam van een bron.", "Schrijf bijvoorbeeld: toelichtend Leidraad 4.13."));

    [Fact]
    public void Een_verschrijving_van_het_woord_zelf() => Proef.Geeft(
        Met("⟦toelichtent⟧ Leidraad 1.1 omdat \"achtergrond\""),
        ("WMO1102", "Met 'toelichtent' kan hier geen regel beginnen.", "Bedoelde u 'toelichtend'?"));

    [Fact]
    public void Een_geregelde_paragraaf_noemt_beide_plaatsen()
    {
        var compilatie = Proef.Compileer(Met("toelichtend Leidraad 4.13 \"Scootmobiel\" omdat \"achtergrond\"\nparagraaf Leidraad 4.13 \"Stalling\"\nparameter grens : afstand\n  vanaf 1 januari 2022 is 500 meter"));

        var melding = compilatie.Diagnostics.ShouldHaveSingleItem();
        (melding.Code, melding.IsError, compilatie.HeeftFouten).ShouldBe(("WMO2060", false, false));
        melding.Source.GetText(melding.Span).ShouldBe("Leidraad 4.13 \"Scootmobiel\"");
        melding.Related!.Source.GetText(melding.Related.Span).ShouldBe("grens");
    }

    // The declared place, the cited place, whether something is said.
    [Theory]
    [InlineData("4.13", "4.13 \"Stalling\"", true)]
    [InlineData("4.13 \"Stalling\"", "4.13 \"Stalling\"", true)]
    [InlineData("4.13 \"Stalling\"", "4.13", false)]
    [InlineData("4.13 \"Stalling\"", "4.13 \"Scootmobiel\"", false)]
    [InlineData("9 onderdeel a", "9 onderdeel b", false)]
    [InlineData("9 onderdeel a", "9 onderdeel a", true)]
    [InlineData("9 onderdeel a", "9", false)]
    [InlineData("9 lid 1", "9 lid 2", false)]
    [InlineData("9 lid 1", "9 lid 1 punt 3", true)]
    [InlineData("9 lid 1", "9 lid 11", false)]
    [InlineData("1.1", "9", false)]
    public void Toelichtend_en_geregeld_gaat_over_dezelfde_plaats(string toelichtend, string geregeld, bool gemeld)
    {
        var compilatie = Proef.Compileer(Met($"toelichtend Leidraad {toelichtend} omdat \"achtergrond\"\nparagraaf Leidraad {geregeld}\nparameter grens : afstand\n  vanaf 1 januari 2022 is 500 meter"));

        Proef.Codes(compilatie).ShouldBe(gemeld ? ["WMO2060"] : []);
    }

    [Fact]
    public void Een_gegeven_alleen_regelt_niets() => Proef.Goed(Met("""
        toelichtend Leidraad 4.13 omdat "achtergrond"
        paragraaf Leidraad 4.13
        gegevens over lopen
          loopafstand : afstand
            vraag "Hoe ver?"
        """));

    [Theory]
    [InlineData("toelichtend Leidraad 9 lid 1 omdat \"a\"", false)]
    [InlineData("toelichtend Leidraad 9 onderdeel a, Leidraad 9 onderdeel b omdat \"a\"", false)]
    [InlineData("toelichtend Leidraad 9 onderdeel a, Leidraad 9 onderdeel b, Leidraad 9 \"Duur\" omdat \"a\"", true)]
    [InlineData("toelichtend Leidraad 9 omdat \"a\"", true)]
    public void Een_paragraaf_is_pas_toelichtend_als_alles_erin_toelicht(string tekst, bool toelichtend)
    {
        var compilatie = Proef.Compileer(Met(tekst));

        var (bron, inhoud) = compilatie.Inhoudsopgaven.ShouldHaveSingleItem();
        Brondekking.Bepaal(inhoud, Aanhaling.Zoek(compilatie.Beleid, bron)).Single(p => p.Nummer == "9").IsToelichtend.ShouldBe(toelichtend);
    }

    [Fact]
    public void De_opmaak_zet_er_geen_witregels_tussen()
    {
        const string Net = "toelichtend Leidraad 1.1 \"Aanleiding\" omdat \"a\"  // zo\ntoelichtend Leidraad 4.13, Leidraad 9\n  omdat \"b\"\n";
        Opmaak.Maak(new SourceText("a.wmo", "toelichtend   de Leidraad 1.1 \"Aanleiding\"   omdat \"a\" // zo\n  toelichtend Leidraad 4.13 , Leidraad 9\n omdat \"b\"")).Tekst.ShouldBe(Net.Replace("toelichtend Leidraad 1.1", "toelichtend de Leidraad 1.1"));
        Opmaak.Maak(new SourceText("a.wmo", Net)).Tekst.ShouldBe(Net);
    }
}
