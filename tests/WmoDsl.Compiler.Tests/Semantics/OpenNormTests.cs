using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>A norm that a rule leaves open is filled in once: by a dated number, by rules, or by somebody's judgement.</summary>
public sealed class OpenNormTests
{
    private const string Basis = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        bron Verordening is verordening "Verordening"
        paragraaf Leidraad 4.3

        gegevens over wachten
          wachttijd : duur in dagen  vraag "Hoe lang wacht de cliënt?"
          pijn bij wachten : ja/nee  vraag "Heeft de cliënt pijn bij het wachten?"

        gegevens van een beheerder
          overzicht : ja/nee  vraag "Is er overzicht?"
        rol cliënt is een beheerder

        open norm redelijke termijn : duur in dagen
        open norm ernstige gevolgen : ja/nee
          volgens Leidraad 4.4
        open norm voldoende zelfstandig : ja/nee
        open norm vaardig van een beheerder : ja/nee

        besluit hulp
          uitkomsten spoed, gewoon, geen
          spoed gaat voor gewoon gaat voor geen
          regel te lang
            als wachttijd is meer dan redelijke termijn
            dan gewoon
            want "Langer dan {redelijke termijn}."
          regel ernstig
            als ernstige gevolgen
            dan spoed
          regel zelf
            als voldoende zelfstandig en vaardig van de cliënt
            dan geen

        """;

    private const string Termijn = """
        invulling van de redelijke termijn
          vanaf 1 januari 2022 is 14 dagen
          vanaf 1 januari 2024 is 7 dagen

        """;

    private const string Invulling = """
        paragraaf Verordening artikel 5


        """ + Termijn + """
        invulling van ernstige gevolgen
          is ja als pijn bij wachten en wachttijd is minstens redelijke termijn

        invulling van voldoende zelfstandig
          oordeel vraag "Kan de cliënt dit voldoende zelfstandig? Weeg mee wat het netwerk doet."

        invulling van vaardig van een beheerder
          regel met overzicht
            als overzicht
            dan ja
          anders nee

        """;

    private const string Voorbeelden = """
        voorbeeld "op de grens"
          bij besluit hulp
          gegeven
            wachttijd is 14 dagen
            pijn bij wachten is nee
            voldoende zelfstandig is ja omdat "kookt zelf"
            overzicht van cliënt is ja
          verwacht geen
            volgens regel zelf

        voorbeeld "over de grens"
          bij besluit hulp
          zoals "op de grens"
          gegeven
            wachttijd is 15 dagen
          verwacht gewoon
            volgens regel te lang

        voorbeeld "op de grens van 2024"
          bij besluit hulp
          zoals "op de grens"
          op 1 januari 2024
          gegeven
            wachttijd is 7 dagen
            pijn bij wachten is ja
          verwacht spoed

        voorbeeld "eronder in 2024"
          bij besluit hulp
          zoals "op de grens van 2024"
          gegeven
            wachttijd is 6 dagen
          verwacht geen

        voorbeeld "de norm zelf"
          bij begrip ernstige gevolgen
          gegeven
            wachttijd is 13 dagen
            pijn bij wachten is ja
          verwacht nee

        voorbeeld "nog niet beoordeeld"
          bij besluit hulp
          zoals "op de grens"
          gegeven
            voldoende zelfstandig is onbekend
          verwacht oordeel nodig: voldoende zelfstandig

        """;

    [Fact]
    public void Een_norm_is_wat_haar_invult()
    {
        var beleid = Proef.Goed(("a-invulling.wmo", Invulling), ("b-basis.wmo", Basis), ("c-voorbeelden.wmo", Voorbeelden)).Beleid;

        beleid.Voorbeelden.Length.ShouldBe(6);
        foreach (var voorbeeld in beleid.Voorbeelden)
        {
            Voorbeeldtoets.Voer(voorbeeld, beleid.Geldig).Verschillen.ShouldBeEmpty(voorbeeld.Naam);
        }
    }

    [Fact]
    public void Het_beleid_kent_zijn_normen_en_wat_ze_invult()
    {
        var beleid = Proef.Goed(("basis.wmo", Basis), ("invulling.wmo", Invulling)).Beleid;

        beleid.Normen.Select(n => n.Naam).ShouldBe(["redelijke termijn", "ernstige gevolgen", "voldoende zelfstandig", "vaardig"]);
        var termijn = beleid.Normen[0].Invulling.ShouldBeOfType<Parameter>();
        termijn.Naam.ShouldBe("redelijke termijn");
        termijn.Bronnen.Select(b => b.ToString()).ShouldBe(["Leidraad 4.3", "Verordening artikel 5"]);
        var gevolgen = beleid.Normen[1].Invulling.ShouldBeOfType<Definitie>();
        gevolgen.Bronnen.Select(b => b.ToString()).ShouldBe(["Leidraad 4.3", "Leidraad 4.4", "Verordening artikel 5"]);
        gevolgen.Regels[0].Bronnen.ShouldBe(gevolgen.Bronnen);
        var zelfstandig = beleid.Normen[2].Invulling.ShouldBeOfType<Feit>();
        zelfstandig.Type.Soort.ShouldBe(Waardesoort.Oordeel);
        zelfstandig.Vraag.ShouldStartWith("Kan de cliënt dit voldoende zelfstandig?");
        beleid.Feiten.ShouldContain(zelfstandig);
        beleid.Normen[3].Invulling.ShouldBeOfType<Definitie>().Groep!.Naam.ShouldBe("beheerder");
    }

    [Fact]
    public void Wat_een_norm_nodig_heeft_die_open_blijft_valt_weg_en_de_rest_niet()
    {
        var open = Proef.Goed(("beleid.wmo", Basis.Replace("geldig vanaf 1 januari 2022", "geldig vanaf 1 januari 2022\n  laat normen open", StringComparison.Ordinal) + """
            begrip lang gewacht : ja/nee
              is ja als wachttijd is minstens 30 dagen
            """)).Beleid;

        open.Definities.Select(d => d.Naam).ShouldBe(["lang gewacht"]);
        open.Normen.ShouldAllBe(n => n.Invulling == null);
    }

    [Fact]
    public void Ook_een_open_norm_heeft_een_type() => Proef.Geeft(
        Basis.Replace("geldig vanaf 1 januari 2022", "geldig vanaf 1 januari 2022\n  laat normen open", StringComparison.Ordinal)
            .Replace("wachttijd is meer dan redelijke termijn", "wachttijd is meer dan ⟦ernstige gevolgen⟧", StringComparison.Ordinal),
        ("WMO3005", "Een duur in dagen en een ja/nee zijn niet te vergelijken.", "Vergelijk twee waarden van hetzelfde type, met dezelfde soort eenheid."));

    [Fact]
    public void Niet_ingevuld_is_een_fout_bij_de_norm_die_noemt_wie_haar_nodig_heeft() => Proef.Geeft(
        [("a.wmo", Basis.Replace("norm redelijke termijn", "norm ⟦redelijke termijn⟧", StringComparison.Ordinal)), ("b.wmo", Invulling.Replace(Termijn, "", StringComparison.Ordinal).Replace(" en wachttijd is minstens redelijke termijn", "", StringComparison.Ordinal))],
        ("WMO2032", "De open norm 'redelijke termijn' is niet ingevuld, en het besluit 'hulp' heeft haar nodig (a.wmo, regel 25).", "Voeg toe: invulling van redelijke termijn, met eronder 'vanaf … is …', 'is …', regels of 'oordeel vraag \"…\"'."));

    [Fact]
    public void Een_norm_die_niemand_nodig_heeft_mag_open_blijven() =>
        Proef.Goed(("a.wmo", Basis + Invulling + "open norm tijdig : ja/nee\n")).Beleid.Normen.Single(n => n.Naam == "tijdig").Invulling.ShouldBeNull();

    [Fact]
    public void Twee_invullingen_zijn_een_fout_die_beide_plaatsen_noemt()
    {
        var compilatie = Proef.Compileer(("a.wmo", Basis), ("b.wmo", Invulling), ("c.wmo", "paragraaf Leidraad 9\ninvulling van ernstige gevolgen\n  is ja"));

        var melding = compilatie.Diagnostics.ShouldHaveSingleItem();
        (melding.Code, melding.Message, melding.Help).ShouldBe(("WMO2031", "De open norm 'ernstige gevolgen' is al ingevuld.", "Laat één invulling staan. De eerste staat in b.wmo, regel 6."));
        (melding.Source.Path, melding.Related!.Source.Path, melding.Related.Source.GetText(melding.Related.Span)).ShouldBe(("c.wmo", "b.wmo", "ernstige gevolgen"));
    }

    [Theory]
    [InlineData("begrip x : ja/nee\n  is ja\ninvulling van ⟦x⟧\n  is nee", "'x' is geen open norm, maar een begrip.", "Alleen een open norm wordt ingevuld. Verander wat er al staat, of maak er een open norm van.")]
    [InlineData("invulling van ⟦later⟧\n  is nee\nparameter later : getal\n  vanaf 1 januari 2022 is 3", "'later' is geen open norm, maar een parameter.", "Alleen een open norm wordt ingevuld. Verander wat er al staat, of maak er een open norm van.")]
    [InlineData("open norm tijdig : ja/nee\ninvulling van ⟦tijdg⟧\n  is ja", "Er is geen open norm 'tijdg'.", "Bedoelde u 'tijdig'?")]
    [InlineData("invulling van ⟦tijdig⟧\n  is ja", "Er is geen open norm 'tijdig'.", "Laat eerst een regel de norm open: open norm tijdig : ….")]
    public void Alleen_een_open_norm_wordt_ingevuld(string tekst, string melding, string hulp) => Proef.GeeftEen(tekst, "WMO2030", melding, hulp);

    [Fact]
    public void Een_waarde_van_een_ander_type_past_niet() => Proef.GeeftEen(
        "open norm termijn : duur in dagen\ninvulling van termijn\n  vanaf 1 januari 2022 is ⟦500 meter⟧",
        "WMO3003", "Hier hoort een duur in dagen, maar dit is een afstand.", "Schrijf een waarde zoals 18 dagen, of verander het type.");

    [Fact]
    public void Een_oordeel_is_geen_type_van_een_norm() => Proef.GeeftEen(
        "open norm veilig : ⟦oordeel⟧\ninvulling van veilig\n  oordeel vraag \"Veilig?\"",
        "WMO3003", "Een oordeel is een manier om een open norm in te vullen, en niet haar type.", "Schrijf 'ja/nee', en vul haar in met: invulling van veilig, oordeel vraag \"…\".");

    [Fact]
    public void Een_norm_van_een_groep_heeft_geen_parameter() => Proef.GeeftEen(
        "gegevens van een beheerder\n  overzicht : ja/nee vraag \"?\"\nopen norm grens van een beheerder : getal\ninvulling van grens van een beheerder\n  ⟦vanaf 1 januari 2022 is 3⟧",
        "WMO3030", "De norm 'grens' wordt gevraagd van een beheerder; een waarde met een datum is van niemand.", "Vul haar in met 'is …', 'is ja als …', regels of een oordeel. De waarde kan een eigen parameter zijn.");

    [Fact]
    public void Een_norm_wordt_niet_meegeleverd_hoe_zij_ook_is_ingevuld() => Proef.GeeftEen(
        "open norm grens : getal\ninvulling van grens\n  is 3\nbesluit x\n  uitkomsten a, b\n  levert ook ⟦grens⟧\n  regel r\n    dan a",
        "WMO4017", "'grens' is een open norm en kan niet met de uitkomst worden meegeleverd.", "Maak een begrip dat de norm gebruikt, en lever dat mee.");

    [Fact]
    public void Een_norm_zonder_bron_wordt_geweigerd_en_een_invulling_ook()
    {
        const string Zonder = "beleid \"P\"\n  geldig vanaf 1 januari 2022\nbron L is beleidsregel \"L\"\n";
        Proef.Geeft(Zonder + "open norm ⟦x⟧ : ja/nee\n", ("WMO2003", "De open norm 'x' heeft geen bron.", "Zet er een 'paragraaf' boven, of schrijf erbij 'volgens …'. Zonder bron wordt niets beslist."));
        Proef.Geeft(Zonder + "open norm x : ja/nee\n  volgens L 1\ninvulling van ⟦x⟧\n  is ja\n", ("WMO2003", "De invulling van 'x' heeft geen bron.", "Zet er een 'paragraaf' boven, of schrijf erbij 'volgens …'. Zonder bron wordt niets beslist."));
    }

    [Fact]
    public void De_naam_van_een_norm_is_er_een_keer()
    {
        var meldingen = Proef.Compileer("open norm x : ja/nee\ninvulling van x\n  is ja\nbegrip x : ja/nee\n  is nee\nbegrip y : ja/nee\n  is x\n").Diagnostics;

        var melding = meldingen.ShouldHaveSingleItem(Proef.Lijst(meldingen));
        melding.Code.ShouldBe("WMO2002");
        melding.Related!.Source.GetPosition(melding.Related.Span.Start).Line.ShouldBe(4); // the norm, and not what fills it in
    }

    [Fact]
    public void De_opmaak_van_normen() => Opmaak.Maak(new SourceText("a.wmo", """
        open norm  een termijn: duur in dagen volgens L 1
        invulling van  de termijn volgens V artikel 5
          vanaf 1 januari 2022 is 14 dagen vanaf 1 januari 2023 is 7 dagen
        invulling van veilig
         oordeel
            vraag "Veilig?"
        invulling van route
        regel a als b dan c
          anders d
        """)).Tekst.ShouldBe("""
        open norm een termijn : duur in dagen
          volgens L 1

        invulling van de termijn
          volgens V artikel 5
          vanaf 1 januari 2022 is 14 dagen
          vanaf 1 januari 2023 is 7 dagen

        invulling van veilig
          oordeel vraag "Veilig?"

        invulling van route

          regel a
            als b
            dan c

          anders d

        """.Replace("\r", "", StringComparison.Ordinal));
}
