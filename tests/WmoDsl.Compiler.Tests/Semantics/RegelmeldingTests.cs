namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>WMO4xxx: the place, the message and the help of every way to give them.</summary>
public sealed class RegelmeldingTests
{
    private const string Feiten = """
        gegevens over x
          loopt : ja/nee vraag "?"
          fietst : ja/nee vraag "?"
          geschikt : oordeel vraag "?"
        begrip beweegt : ja/nee
          is ja als loopt of fietst

        """;

    private const string Groep = """
        gegevens van een persoon
          slim : ja/nee vraag "?"
        begrip handig van een persoon : ja/nee
          is ja als slim
        rol cliënt is een persoon
        rol partner is een persoon, mag ontbreken

        """;

    [Fact]
    public void Kring_van_twee() => Proef.GeeftEen(
        "begrip ⟦b⟧ : ja/nee\n  is ja als c\nbegrip c : ja/nee\n  is ja als b",
        "WMO4001", "Deze begrippen hebben elkaar nodig: 'b' → 'c' → 'b'.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg.");

    [Fact]
    public void Kring_van_een() => Proef.GeeftEen(
        "begrip ⟦b⟧ : ja/nee\n  is ja als niet b",
        "WMO4001", "'b' heeft zichzelf nodig.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg.");

    [Fact]
    public void Kring_wordt_zo_kort_mogelijk_verteld_en_begint_bij_de_eerste_naam() => Proef.GeeftEen(
        """
        begrip d : ja/nee
          is ja als c
        begrip c : ja/nee
          is ja als b
        begrip ⟦b⟧ : ja/nee
          is ja als d of c
        """,
        "WMO4001", "Deze begrippen hebben elkaar nodig: 'b' → 'c' → 'b'.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg.");

    [Fact]
    public void Twee_kringen_zijn_twee_meldingen() => Proef.Geeft(
        Proef.Kop + "begrip ⟦a⟧ : ja/nee\n  is ja als a\nbegrip ⟦b⟧ : ja/nee\n  is ja als b of a",
        ("WMO4001", "'a' heeft zichzelf nodig.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg."),
        ("WMO4001", "'b' heeft zichzelf nodig.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg."));

    [Fact]
    public void Kring_over_een_motivering() => Proef.GeeftEen(
        "begrip ⟦b⟧ : ja/nee\n  regel r\n    dan ja\n    want \"{b}\"",
        "WMO4001", "'b' heeft zichzelf nodig.", "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg.");

    [Theory]
    [InlineData("besluit b\n  uitkomsten toekennen, afwijzen, ⟦toekennen⟧\n  regel r\n    dan toekennen", "toekennen")]
    [InlineData("keuzelijst k: het huis, flat, ⟦huis⟧", "huis")]
    [InlineData("gegevens over y\n  z : keuze uit a, ⟦a⟧ vraag \"?\"", "a")]
    public void Dubbele_keuze(string onderdeel, string keuze) => Proef.GeeftEen(onderdeel, "WMO4002", $"'{keuze}' is al genoemd.", "Noem elke mogelijkheid één keer.");

    [Fact]
    public void Kring_van_uitzonderingen() => Proef.GeeftEen(
        """
        besluit b
          uitkomsten toekennen, afwijzen
          regel hoofdregel
            dan afwijzen
          regel ⟦in de kring⟧
            uitzondering op ook in de kring
            dan toekennen
          regel ook in de kring
            uitzondering op in de kring
            dan afwijzen
          regel aan de kring
            uitzondering op in de kring
            dan afwijzen
        """,
        "WMO4003", "De regel 'in de kring' is, zelf of langs een omweg, een uitzondering op zichzelf.", "Haal één 'uitzondering op' weg.");

    [Fact]
    public void Regel_die_alleen_op_een_kring_uitkomt_krijgt_de_schuld_niet() => Proef.GeeftEen(
        """
        besluit b
          uitkomsten toekennen, afwijzen
          regel aan de kring
            uitzondering op y
            dan afwijzen
          regel ⟦x⟧
            uitzondering op y
            dan toekennen
          regel y
            uitzondering op x
            dan afwijzen
        """,
        "WMO4003", "De regel 'x' is, zelf of langs een omweg, een uitzondering op zichzelf.", "Haal één 'uitzondering op' weg.");

    [Fact]
    public void Uitzondering_op_zichzelf() => Proef.GeeftEen(
        "besluit b\n  uitkomsten toekennen\n  regel ⟦x⟧\n    uitzondering op x\n    dan toekennen",
        "WMO4003", "De regel 'x' is, zelf of langs een omweg, een uitzondering op zichzelf.", "Haal één 'uitzondering op' weg.");

    [Fact]
    public void Besluit_zonder_regels() => Proef.GeeftEen(
        "besluit ⟦b⟧\n  uitkomsten toekennen",
        "WMO4004", "'b' heeft geen regels en zegt dus niets.", "Voeg een 'regel' toe, of bij een begrip 'is ja als …' of 'is …'.");

    [Fact]
    public void Besluit_zonder_uitkomsten() => Proef.GeeftEen(
        "besluit ⟦b⟧\n  regel r\n    dan toekennen",
        "WMO4005", "Het besluit 'b' noemt geen uitkomsten.", "Voeg toe: uitkomsten toekennen, afwijzen.");

    [Fact]
    public void Uitkomsten_uit_gaat_voor_zijn_genoeg() => Proef.Goed("besluit b\n  afwijzen gaat voor toekennen\n  regel r\n    dan toekennen");

    [Fact]
    public void Kring_van_voorrang() => Proef.GeeftEen(
        "besluit b\n  uitkomsten c, d, e\n  ⟦c⟧ gaat voor d\n  d gaat voor e\n  e gaat voor c\n  regel r\n    dan c",
        "WMO4006", "'c' gaat, zelf of langs een omweg, voor zichzelf.", "Maak van 'gaat voor' één volgorde.");

    [Fact]
    public void Te_veel_uitkomsten() => Proef.GeeftEen(
        $"besluit ⟦b⟧\n  uitkomsten {string.Join(", ", Namen(65))}\n  regel r\n    dan {Namen(1)[0]}",
        "WMO4007", "'b' heeft meer dan 64 uitkomsten of regels met een eigen waarde.", "Verdeel het over meer begrippen.");

    [Fact]
    public void Precies_genoeg_uitkomsten() => Proef.Goed($"besluit b\n  uitkomsten {string.Join(", ", Namen(64))}\n  regel r\n    dan {Namen(64)[63]}");

    [Fact]
    public void Te_veel_berekende_regels() => Proef.GeeftEen(
        "begrip ⟦b⟧ : getal\n" + string.Concat(Namen(64).Select(n => $"  regel {n}\n    dan 5\n")) + "  anders 6",
        "WMO4007", "'b' heeft meer dan 64 uitkomsten of regels met een eigen waarde.", "Verdeel het over meer begrippen.");

    [Fact]
    public void Precies_genoeg_berekende_regels() => Proef.Goed("begrip b : getal\n" + string.Concat(Namen(64).Select(n => $"  regel {n}\n    dan 5\n")));

    [Theory]
    [InlineData("parameter p : getal\n  vanaf ⟦1 januari 2024 tot en met 31 december 2023⟧ is 5")]
    [InlineData("begrip b : ja/nee\n  regel r\n    geldig vanaf ⟦1 januari 2024 tot en met 31 december 2023⟧\n    dan ja")]
    public void Omgekeerde_periode(string onderdeel) => Proef.GeeftEen(onderdeel, "WMO4008", "Deze periode eindigt vóórdat zij begint.", "Verwissel de datums, of verbeter het jaar.");

    [Fact]
    public void Omgekeerde_periode_van_het_beleid() => Proef.Geeft(
        "beleid \"P\" geldig vanaf ⟦1 januari 2024 tot en met 31 december 2023⟧",
        ("WMO4008", "Deze periode eindigt vóórdat zij begint.", "Verwissel de datums, of verbeter het jaar."));

    [Fact]
    public void Periode_van_een_dag_mag() => Proef.Goed("parameter p : getal\n  vanaf 1 januari 2024 tot en met 1 januari 2024 is 5");

    [Theory]
    [InlineData("  vanaf 1 januari 2022 tot en met 1 januari 2023 is 5\n  vanaf 1 januari 2023 is ⟦6⟧")]
    [InlineData("  vanaf 1 januari 2023 is ⟦6⟧\n  vanaf 1 januari 2022 tot en met 1 januari 2023 is 5")]
    [InlineData("  vanaf 1 januari 2023 is 5\n  vanaf 1 januari 2023 is ⟦6⟧")]
    public void Overlappende_perioden(string perioden) => Proef.GeeftEen(
        "parameter p : getal\n" + perioden, "WMO4009", "De perioden van 'p' overlappen elkaar.", "Laat elke waarde gelden vanaf een eigen dag.");

    [Fact]
    public void Aansluitende_perioden_mogen() => Proef.Goed("parameter p : getal\n  vanaf 1 januari 2023 is 6\n  vanaf 1 januari 2022 tot en met 31 december 2022 is 5");

    [Theory]
    [InlineData("⟦geschikt⟧ is ja", "ja")]
    [InlineData("⟦geschikt⟧ is nee omdat \"  \"", "nee")]
    public void Oordeel_zonder_motivering(string invulling, string waarde) => Proef.GeeftEen(
        Feiten + $"voorbeeld \"v\"\n  bij begrip beweegt\n  gegeven\n    {invulling}\n  verwacht ja",
        "WMO4010", "'geschikt' is een oordeel en heeft een motivering nodig.", $"Schrijf: is {waarde} omdat \"…\".");

    [Fact]
    public void Oordeel_dat_niet_vast_te_stellen_is_hoeft_geen_motivering() => Proef.Goed(
        Feiten + "voorbeeld \"v\"\n  bij begrip beweegt\n  gegeven\n    geschikt is niet vast te stellen\n    loopt is ja\n  verwacht ja");

    [Fact]
    public void Motivering_bij_een_feit() => Proef.GeeftEen(
        Feiten + "voorbeeld \"v\"\n  bij begrip beweegt\n  gegeven\n    loopt is ja omdat ⟦\"gezien\"⟧\n  verwacht ja",
        "WMO4011", "'loopt' is geen oordeel en heeft geen motivering.", "Laat 'omdat …' weg, of maak er een oordeel van.");

    [Fact]
    public void Dubbele_regel() => Proef.GeeftEen(
        "begrip b : ja/nee\n  regel x\n    dan ja\n  regel de ⟦x⟧\n    dan nee",
        "WMO4012", "Er is al een regel 'x' in dit besluit of begrip.", "Geef elke regel een eigen naam.");

    [Fact]
    public void Zoals_dat_er_niet_is() => Proef.GeeftEen(
        Feiten + "voorbeeld \"v\"\n  bij begrip beweegt\n  zoals ⟦\"elders\"⟧\n  verwacht ja",
        "WMO4013", "Er is geen voorbeeld \"elders\".", "Noem een ander voorbeeld, letterlijk zoals het heet.");

    [Fact]
    public void Zoals_dat_op_een_ander_lijkt() => Proef.GeeftEen(
        Feiten + "voorbeeld \"loopt wel\"\n  bij begrip beweegt\n  gegeven\n    loopt is ja\n  verwacht ja\nvoorbeeld \"v\"\n  bij begrip beweegt\n  zoals ⟦\"loopt wl\"⟧\n  verwacht ja",
        "WMO4013", "Er is geen voorbeeld \"loopt wl\".", "Bedoelde u \"loopt wel\"?");

    [Fact]
    public void Zoals_in_een_kring() => Proef.GeeftEen(
        Feiten + "voorbeeld \"w\"\n  bij begrip beweegt\n  zoals \"v\"\n  verwacht ja\nvoorbeeld \"v\"\n  bij begrip beweegt\n  zoals ⟦\"w\"⟧\n  verwacht ja",
        "WMO4013", "Het voorbeeld \"v\" bouwt, zelf of langs een omweg, op zichzelf voort.", "Laat één van de voorbeelden zelf zeggen wat gegeven is.");

    [Fact]
    public void Zoals_zichzelf() => Proef.GeeftEen(
        Feiten + "voorbeeld \"v\"\n  bij begrip beweegt\n  zoals ⟦\"v\"⟧\n  verwacht ja",
        "WMO4013", "Het voorbeeld \"v\" bouwt, zelf of langs een omweg, op zichzelf voort.", "Laat één van de voorbeelden zelf zeggen wat gegeven is.");

    private const string TweeOnderdelen = """
        begrip sport : ja/nee
          is ja als fietst
        voorbeeld "fiets"
          bij begrip beweegt
          gegeven
            fietst is ja
          verwacht ja

        """;

    [Fact]
    public void Zoals_bij_een_ander_begrip_mag_als_de_naam_eenmaal_voorkomt() =>
        Proef.Goed(Feiten + TweeOnderdelen + "voorbeeld \"sportief\"\n  bij begrip sport\n  zoals \"fiets\"\n  verwacht ja");

    [Fact]
    public void Zoals_neemt_eerst_het_voorbeeld_van_hetzelfde_begrip()
    {
        var beleid = Proef.Goed(Feiten + TweeOnderdelen + """
            voorbeeld "fiets"
              bij begrip sport
              gegeven
                fietst is nee
              verwacht nee
            voorbeeld "ook"
              bij begrip sport
              zoals "fiets"
              verwacht nee
            """).Beleid;
        Compiler.Evaluation.Voorbeeldtoets.Voer(beleid.Voorbeelden.Single(v => v.Naam == "ook")).Geslaagd.ShouldBeTrue();
    }

    [Fact]
    public void Zoals_met_twee_kandidaten_is_niet_duidelijk() => Proef.GeeftEen(
        Feiten + TweeOnderdelen + """
        begrip reist : ja/nee
          is ja als fietst
        voorbeeld "fiets"
          bij begrip reist
          gegeven
            fietst is nee
          verwacht nee
        voorbeeld "ook"
          bij begrip sport
          zoals ⟦"fiets"⟧
          verwacht nee
        """,
        "WMO4013", "Er zijn 2 voorbeelden \"fiets\", bij andere besluiten of begrippen.", "Geef het voorbeeld dat u bedoelt een eigen naam.");

    [Theory]
    [InlineData("begrip b : ja/nee\n  is ja als er is een ⟦cliënt⟧")]
    [InlineData("begrip b : ja/nee\n  is ja als er is geen ⟦cliënt⟧")]
    [InlineData("begrip b : ja/nee\n  is ja als slim van cliënt\nvoorbeeld \"v\"\n  bij begrip b\n  gegeven\n    er is geen ⟦cliënt⟧\n  verwacht ja")]
    public void Rol_die_er_altijd_is(string onderdeel) => Proef.GeeftEen(
        Groep + onderdeel, "WMO4014", "De rol 'cliënt' is er altijd.", "Laat dit weg, of schrijf bij de rol 'mag ontbreken'.");

    [Fact]
    public void Gegeven_zonder_vraag() => Proef.GeeftEen(
        "gegevens over x\n  ⟦loopt⟧ : ja/nee",
        "WMO4016", "Bij het gegeven 'loopt' ontbreekt de vraag.", "Schrijf erbij: vraag \"…\", zoals u het de cliënt zou vragen.");

    [Theory]
    [InlineData("loopt")]
    [InlineData("handig van cliënt")]
    [InlineData("peildatum")]
    public void Niet_mee_te_leveren(string naam) => Proef.GeeftEen(
        Feiten + Groep + $"besluit b\n  uitkomsten toekennen\n  levert ook ⟦{naam}⟧\n  regel r\n    dan toekennen",
        "WMO4017", $"'{naam}' kan niet worden meegeleverd.", "Na 'levert ook' staan begrippen of besluiten die niet over een rol gaan.");

    [Fact]
    public void Dubbel_voorbeeld() => Proef.GeeftEen(
        Feiten + "voorbeeld \"v\"\n  bij begrip beweegt\n  gegeven\n    loopt is ja\n  verwacht ja\nvoorbeeld ⟦\"v\"⟧\n  bij begrip beweegt\n  gegeven\n    fietst is ja\n  verwacht ja",
        "WMO4018", "Er is al een voorbeeld \"v\" bij dit besluit of begrip.", "Geef elk voorbeeld een eigen naam.");

    [Fact]
    public void Voorbeeld_zonder_datum() => Proef.Geeft(
        """
        beleid "P"
        bron Leidraad is beleidsregel "L"
        paragraaf Leidraad 1
        begrip b : ja/nee
          is ja als ja
        voorbeeld ⟦"v"⟧
          bij begrip b
          verwacht ja
        voorbeeld "w"
          bij begrip b
          op 1 maart 2023
          verwacht ja
        voorbeeld "x"
          bij begrip b
          zoals "w"
          verwacht ja
        """,
        ("WMO4019", "Het voorbeeld \"v\" heeft geen datum.", "Schrijf 'op 1 maart 2023', of geef het beleid een 'geldig vanaf'."));

    [Theory]
    [InlineData("\"De ⟦{⟧loopt.\"", "Deze '{' wordt niet gesloten.", "Zet een '}' achter de naam die moet worden ingevuld.")]
    [InlineData("\"Het \"\"\"\" en de ⟦{⟧loopt.\"", "Deze '{' wordt niet gesloten.", "Zet een '}' achter de naam die moet worden ingevuld.")]
    [InlineData("\"De loopt⟦}⟧.\"", "Bij deze '}' hoort geen '{'.", "Haal haar weg, of zet een '{' voor de naam die moet worden ingevuld.")]
    [InlineData("\"De ⟦{⟧a {loopt}}.\"", "Deze '{' wordt niet gesloten.", "Zet een '}' achter de naam die moet worden ingevuld.")]
    [InlineData("\"De ⟦{ }⟧.\"", "Tussen { en } staat geen naam.", "Zet de naam van een gegeven, parameter of begrip tussen { en }.")]
    [InlineData("\"De ⟦{het}⟧.\"", "Tussen { en } staat geen naam.", "Zet de naam van een gegeven, parameter of begrip tussen { en }.")]
    public void Invulplaats(string tekst, string melding, string hulp) => Proef.GeeftEen(
        Feiten + $"begrip b : ja/nee\n  is ja als loopt\n  want {tekst}", "WMO4020", melding, hulp);

    [Theory]
    [InlineData("loopt is ja\n    de ⟦loopt⟧ is nee", "loopt")]
    [InlineData("er is een partner\n    er is geen ⟦partner⟧", "partner")]
    public void Dubbel_ingevuld(string invullingen, string naam) => Proef.GeeftEen(
        Feiten + Groep + $"voorbeeld \"v\"\n  bij begrip beweegt\n  gegeven\n    {invullingen}\n  verwacht ja", "WMO4021", $"'{naam}' is al ingevuld.", "Laat één van de twee staan.");

    [Fact]
    public void Begrip_invullen() => Proef.GeeftEen(
        Feiten + "begrip b : ja/nee\n  is ja als beweegt\nvoorbeeld \"v\"\n  bij begrip b\n  gegeven\n    ⟦beweegt⟧ is ja\n  verwacht ja",
        "WMO4022", "'beweegt' is geen gegeven en kan niet worden ingevuld.", "Vul de gegevens in waaruit het volgt.");

    [Fact]
    public void Begrip_als_ontbrekend_gegeven() => Proef.GeeftEen(
        Feiten + "begrip b : ja/nee\n  is ja als beweegt\nvoorbeeld \"v\"\n  bij begrip b\n  verwacht gegevens nodig: ⟦beweegt⟧",
        "WMO4022", "'beweegt' is geen gegeven.", "Noem de gegevens of oordelen die nog ontbreken.");

    [Fact]
    public void Waarde_verwachten_die_niet_meekomt() => Proef.GeeftEen(
        Feiten + "besluit b\n  uitkomsten toekennen\n  regel r\n    dan toekennen\nvoorbeeld \"v\"\n  bij besluit b\n  verwacht toekennen\n    en ⟦beweegt⟧ is ja",
        "WMO4022", "'beweegt' komt niet mee met 'b'.", "Noem achter 'en' een begrip dat bij het besluit achter 'levert ook' staat.");

    private static string[] Namen(int aantal) => [.. Enumerable.Range(0, aantal).Select(i => $"naam{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}")];
}
