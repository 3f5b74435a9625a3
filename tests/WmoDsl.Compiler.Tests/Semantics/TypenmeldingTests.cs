namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>WMO3xxx: the place, the message and the help of every way to give them.</summary>
public sealed class TypenmeldingTests
{
    private const string Feiten = """
        gegevens over alles
          loopafstand : afstand vraag "?"
          inkomen : bedrag vraag "?"
          lessen : getal vraag "?"
          cijfer : decimaal getal vraag "?"
          korting : percentage vraag "?"
          herstel : duur in dagen vraag "?"
          indicatie : duur in maanden vraag "?"
          aanvraag : datum vraag "?"
          leeftijd van de cliënt : leeftijd vraag "?"
          thuis : ja/nee vraag "?"
          geschikt : oordeel vraag "?"
          woning : keuze uit huis, flat vraag "?"
          toelichting : tekst vraag "?"

        """;

    private const string Afrondhulp = "Rond een getal of bedrag af op een veelvoud ('op een veelvoud van € 0,20'), en een datum plus maanden zonder veelvoud.";

    private static void Als(string voorwaarde, string code, string melding, string hulp) =>
        Proef.GeeftEen(Feiten + "begrip x : ja/nee\n  is ja als " + voorwaarde, code, melding, hulp);

    private static void Is(string type, string waarde, string code, string melding, string hulp) =>
        Proef.GeeftEen(Feiten + $"begrip x : {type}\n  is {waarde}", code, melding, hulp);

    [Theory]
    [InlineData("loopafstand is hoogstens ⟦500⟧", "500", "afstand", "500 meter")]
    [InlineData("inkomen is meer dan ⟦1.000⟧", "1.000", "bedrag", "€ 1.000")]
    [InlineData("korting is ⟦5⟧", "5", "percentage", "5 procent")]
    [InlineData("herstel is minder dan ⟦14⟧", "14", "duur in dagen", "14 dagen")]
    [InlineData("indicatie is minstens ⟦6⟧", "6", "duur in maanden", "6 maanden")]
    [InlineData("leeftijd van de cliënt is minstens ⟦18⟧", "18", "leeftijd", "18 jaar")]
    [InlineData("⟦500⟧ is minder dan loopafstand", "500", "afstand", "500 meter")]
    [InlineData("loopafstand ligt van ⟦100⟧ tot en met 500 meter", "100", "afstand", "100 meter")]
    [InlineData("loopafstand is een van (100 meter, ⟦500⟧)", "500", "afstand", "500 meter")]
    [InlineData("loopafstand plus ⟦500⟧ is 1 kilometer", "500", "afstand", "500 meter")]
    public void Eenheid_ontbreekt(string voorwaarde, string getal, string type, string voorbeeld) => Als(
        voorwaarde, "WMO3001", $"Bij {getal} ontbreekt de eenheid; hier hoort een {type}.", $"Schrijf bijvoorbeeld: {voorbeeld}.");

    [Fact]
    public void Eenheid_ontbreekt_in_een_parameter() => Proef.GeeftEen(
        "parameter p : bedrag\n  vanaf 1 januari 2022 is ⟦19,50⟧", "WMO3001", "Bij 19,50 ontbreekt de eenheid; hier hoort een bedrag.", "Schrijf bijvoorbeeld: € 19,50.");

    [Fact]
    public void Eenheid_ontbreekt_in_een_voorbeeld() => Proef.GeeftEen(
        Feiten + "begrip x : ja/nee\n  is ja als loopafstand is 1 meter\nvoorbeeld \"v\"\n  bij begrip x\n  gegeven\n    loopafstand is ⟦300⟧\n  verwacht nee",
        "WMO3001", "Bij 300 ontbreekt de eenheid; hier hoort een afstand.", "Schrijf bijvoorbeeld: 300 meter.");

    [Fact]
    public void Onbekende_eenheid_die_op_een_andere_lijkt() => Als(
        "loopafstand is 5 ⟦metr⟧", "WMO3002", "'metr' is geen eenheid.", "Bedoelde u 'meter'?");

    [Fact]
    public void Onbekende_eenheid_die_op_niets_lijkt() => Als(
        "loopafstand is 5 ⟦el⟧", "WMO3002", "'el' is geen eenheid.", "Eenheden zijn: meter, kilometer, dagen, weken, maanden, jaar, procent en €.");

    [Theory]
    [InlineData("bedrag", "⟦loopafstand⟧", "bedrag", "afstand", "Schrijf een waarde zoals € 18, of verander het type.")]
    [InlineData("afstand", "⟦€ 5⟧", "afstand", "bedrag", "Schrijf een waarde zoals 18 meter, of verander het type.")]
    [InlineData("datum", "⟦herstel⟧", "datum", "duur in dagen", "Schrijf een waarde zoals 1 januari 2022, of verander het type.")]
    [InlineData("duur in maanden", "⟦aanvraag min aanvraag⟧", "duur in maanden", "duur in dagen", "Schrijf een waarde zoals 18 maanden, of verander het type.")]
    [InlineData("percentage", "⟦thuis⟧", "percentage", "ja/nee", "Schrijf een waarde zoals 18 procent, of verander het type.")]
    [InlineData("tekst", "⟦lessen⟧", "tekst", "getal", "Zet een tekst tussen dubbele aanhalingstekens: \"…\".")]
    [InlineData("getal", "⟦2,5⟧", "getal", "decimaal getal", "Schrijf een waarde zoals 18, of verander het type.")]
    public void Ander_type(string type, string waarde, string verwacht, string gevonden, string hulp) => Is(
        type, waarde, "WMO3003", $"Hier hoort een {verwacht}, maar dit is een {gevonden}.", hulp);

    [Fact]
    public void Ander_type_dan_een_keuze_noemt_de_mogelijkheden() => Proef.GeeftEen(
        Feiten + "begrip x : ja/nee\n  is ja als woning is huis\nvoorbeeld \"v\"\n  bij begrip x\n  gegeven\n    woning is ⟦ja⟧\n  verwacht nee",
        "WMO3003", "Hier hoort een keuze (woning), maar dit is een ja/nee.", "De mogelijkheden zijn: huis en flat.");

    [Fact]
    public void Is_ja_als_bij_een_bedrag() => Is(
        "bedrag", "ja als ⟦thuis⟧", "WMO3003", "Hier hoort een bedrag, maar dit is een ja/nee.", "Schrijf een waarde zoals € 18, of verander het type.");

    [Fact]
    public void Begrip_is_geen_oordeel() => Is(
        "⟦oordeel⟧", "ja als thuis", "WMO3003", "Een begrip volgt uit regels en is dus geen oordeel.", "Schrijf 'ja/nee'. Moet een mens oordelen, maak er dan een gegeven van, onder 'gegevens over …'.");

    [Fact]
    public void Parameter_is_geen_oordeel() => Proef.GeeftEen(
        "parameter p : ⟦oordeel⟧\n  vanaf 1 januari 2022 is ja", "WMO3003", "Een parameter staat in het beleid en is dus geen oordeel.",
        "Schrijf 'ja/nee'. Moet een mens oordelen, maak er dan een gegeven van, onder 'gegevens over …'.");

    [Theory]
    [InlineData("⟦loopafstand⟧", "afstand")]
    [InlineData("thuis en ⟦lessen⟧", "getal")]
    [InlineData("⟦woning⟧ of thuis", "keuze (woning)")]
    [InlineData("niet ⟦aanvraag⟧", "datum")]
    [InlineData("⟦inkomen plus inkomen⟧", "bedrag")]
    [InlineData("⟦leeftijd van de cliënt⟧ is ja", "leeftijd")]
    [InlineData("aan alle voorwaarden is voldaan:\n    a. thuis\n    b. ⟦inkomen⟧", "bedrag")]
    public void Voorwaarde_verwacht(string voorwaarde, string type) => Als(
        voorwaarde, "WMO3004", $"Hier hoort een voorwaarde, iets dat ja of nee is; dit is een {type}.", "Vergelijk de waarde ergens mee, bijvoorbeeld met 'is minstens …'.");

    [Theory]
    [InlineData("loopafstand is ⟦inkomen⟧", "afstand", "bedrag")]
    [InlineData("loopafstand is hoogstens ⟦€ 500⟧", "afstand", "bedrag")]
    [InlineData("lessen is minstens ⟦5 procent⟧", "getal", "percentage")]
    [InlineData("indicatie is ⟦leeftijd van de cliënt⟧", "duur in maanden", "leeftijd")]
    [InlineData("woning is ⟦thuis⟧", "keuze (woning)", "ja/nee")]
    [InlineData("thuis is ⟦5⟧", "ja/nee", "getal")]
    [InlineData("loopafstand ligt van 1 meter tot en met ⟦€ 5⟧", "afstand", "bedrag")]
    [InlineData("loopafstand is een van (⟦€ 5⟧, 5 meter)", "afstand", "bedrag")]
    public void Niet_te_vergelijken(string voorwaarde, string links, string rechts) => Als(
        voorwaarde, "WMO3005", $"Een {links} en een {rechts} zijn niet te vergelijken.", "Vergelijk twee waarden van hetzelfde type, met dezelfde soort eenheid.");

    [Theory]
    [InlineData("⟦thuis is thuis⟧")]
    [InlineData("thuis is ⟦geschikt⟧")]
    [InlineData("⟦geschikt is niet geschikt⟧")]
    [InlineData("⟦thuis is minstens ja⟧")]
    [InlineData("⟦thuis is een van (ja, nee)⟧")]
    public void Voorwaarden_zijn_niet_te_vergelijken(string voorwaarde) => Als(
        voorwaarde, "WMO3005", "Twee voorwaarden zijn niet met elkaar te vergelijken.", "Schrijf uit wat u bedoelt met 'en', 'of' en 'niet'; of vergelijk met 'ja' of 'nee'.");

    [Theory]
    [InlineData("bedrag", "⟦inkomen plus loopafstand⟧", "Een bedrag plus een afstand heeft geen betekenis.")]
    [InlineData("bedrag", "⟦inkomen min lessen⟧", "Een bedrag min een getal heeft geen betekenis.")]
    [InlineData("duur in dagen", "⟦herstel plus indicatie⟧", "Een duur in dagen plus een duur in maanden heeft geen betekenis.")]
    [InlineData("datum", "⟦aanvraag plus lessen⟧", "Een datum plus een getal heeft geen betekenis.")]
    [InlineData("datum", "⟦aanvraag plus aanvraag⟧", "Een datum plus een datum heeft geen betekenis.")]
    [InlineData("datum", "⟦herstel plus aanvraag⟧", "Een duur in dagen plus een datum heeft geen betekenis.")]
    [InlineData("bedrag", "⟦inkomen maal inkomen⟧", "Een bedrag maal een bedrag heeft geen betekenis.")]
    [InlineData("bedrag", "⟦inkomen maal loopafstand⟧", "Een bedrag maal een afstand heeft geen betekenis.")]
    [InlineData("afstand", "⟦cijfer maal loopafstand⟧", "Een decimaal getal maal een afstand heeft geen betekenis.")]
    [InlineData("afstand", "⟦10 procent van loopafstand⟧", "Een percentage van een afstand heeft geen betekenis.")]
    public void Niet_te_rekenen(string type, string waarde, string melding) => Is(
        type, waarde, "WMO3006", melding, "Reken met waarden van hetzelfde type; 'maal' neemt een getal of percentage en een waarde; een datum neemt 'plus' of 'min' een duur.");

    [Theory]
    [InlineData("⟦thuis plus thuis⟧", "ja/nee")]
    [InlineData("⟦woning min woning⟧", "keuze (woning)")]
    [InlineData("⟦geschikt plus geschikt⟧", "oordeel")]
    [InlineData("⟦toelichting plus toelichting⟧", "tekst")]
    public void Waarde_waarmee_niet_te_rekenen_is(string waarde, string type) => Is(
        "bedrag", waarde, "WMO3006", $"Met een {type} is hier niet te rekenen.", "Reken met getallen, bedragen, afstanden, duren en datums.");

    [Theory]
    [InlineData("⟦10 procent van inkomen⟧")]
    [InlineData("⟦korting maal inkomen⟧")]
    [InlineData("⟦2,5 maal inkomen⟧")]
    public void Bedrag_zonder_afronding(string waarde) => Is(
        "bedrag", waarde, "WMO3007", "Dit bedrag kan delen van centen hebben.", "Schrijf erachter bijvoorbeeld 'naar beneden afgerond op een veelvoud van € 0,01'.");

    [Theory]
    [InlineData("⟦aanvraag plus 1 maand⟧")]
    [InlineData("⟦aanvraag min indicatie⟧")]
    [InlineData("⟦aanvraag plus 2 jaar⟧")]
    public void Datum_zonder_afronding(string waarde) => Is(
        "datum", waarde, "WMO3007", "Deze dag bestaat misschien niet: niet elke maand heeft evenveel dagen.",
        "Schrijf erachter 'naar beneden afgerond' (laatste dag van de maand) of 'naar boven afgerond' (eerste dag van de volgende).");

    [Fact]
    public void Datum_rekent_niet_rekenkundig_af() => Is(
        "datum", "⟦aanvraag plus 1 maand⟧ rekenkundig afgerond", "WMO3007", "Deze dag bestaat misschien niet: niet elke maand heeft evenveel dagen.",
        "Schrijf erachter 'naar beneden afgerond' (laatste dag van de maand) of 'naar boven afgerond' (eerste dag van de volgende).");

    [Theory]
    [InlineData("⟦cijfer⟧")]
    [InlineData("⟦10 procent van lessen⟧")]
    public void Getal_zonder_afronding(string waarde) => Is(
        "getal", waarde, "WMO3007", "Dit getal kan cijfers achter de komma hebben, en hier hoort een heel getal.",
        "Schrijf erachter bijvoorbeeld 'naar beneden afgerond op een veelvoud van 1'.");

    [Theory]
    [InlineData("bedrag", "⟦inkomen naar beneden afgerond⟧", "Hier staat niet waarop wordt afgerond.")]
    [InlineData("bedrag", "inkomen naar beneden afgerond op een veelvoud van ⟦€ 0⟧", "Een bedrag rondt af op een veelvoud van een bedrag, meer dan € 0.")]
    [InlineData("bedrag", "inkomen naar beneden afgerond op een veelvoud van ⟦inkomen⟧", "Een bedrag rondt af op een veelvoud van een bedrag, meer dan € 0.")]
    [InlineData("bedrag", "inkomen naar beneden afgerond op een veelvoud van ⟦5 meter⟧", "Een bedrag rondt af op een veelvoud van een bedrag, meer dan € 0.")]
    [InlineData("getal", "lessen naar boven afgerond op een veelvoud van ⟦€ 5⟧", "Een getal rondt af op een veelvoud van een getal, meer dan 0.")]
    [InlineData("afstand", "⟦loopafstand naar boven afgerond op een veelvoud van 5 meter⟧", "Een afstand is niet af te ronden.")]
    [InlineData("datum", "⟦aanvraag naar boven afgerond⟧", "Een datum is alleen af te ronden als er maanden of jaren bij komen of af gaan, en zonder veelvoud.")]
    [InlineData("datum", "⟦aanvraag plus 2 weken naar boven afgerond⟧", "Een datum is alleen af te ronden als er maanden of jaren bij komen of af gaan, en zonder veelvoud.")]
    [InlineData("datum", "⟦aanvraag plus 2 maanden naar boven afgerond op een veelvoud van 1⟧", "Een datum is alleen af te ronden als er maanden of jaren bij komen of af gaan, en zonder veelvoud.")]
    public void Afronding_past_niet(string type, string waarde, string melding) => Is(type, waarde, "WMO3008", melding, Afrondhulp);

    [Theory]
    [InlineData("bedrag", "€ 10,000", "€ 10.000")]
    [InlineData("bedrag", "€ 4,500", "€ 4.500")]
    [InlineData("afstand", "1,000 meter", "1.000 meter")]
    public void Een_komma_tussen_duizendtallen_wordt_niet_voor_een_decimaal_aangezien(string type, string waarde, string bedoeld)
    {
        var melding = Proef.Compileer(("proef.wmo", Proef.Kop + $"parameter p : {type}\n  vanaf 1 januari 2022 is {waarde}\n")).Diagnostics.ShouldHaveSingleItem();

        melding.Code.ShouldBe("WMO3009");
        melding.Help.ShouldStartWith($"Bedoelde u '{bedoeld}'?");
    }

    [Theory]
    [InlineData("bedrag", "€ 10.000")]
    [InlineData("bedrag", "€ 4,50")]
    [InlineData("afstand", "1,125 meter")]
    public void Gewone_decimalen_mogen(string type, string waarde) =>
        Proef.Compileer(("proef.wmo", Proef.Kop + $"parameter p : {type}\n  vanaf 1 januari 2022 is {waarde}\n")).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("bedrag", "⟦€ 19,125⟧", "Een bedrag gaat tot op de cent.")]
    [InlineData("afstand", "⟦1,2345 meter⟧", "Een afstand gaat tot op de millimeter.")]
    [InlineData("duur in dagen", "⟦2,5 dagen⟧", "Schrijf hele dagen, weken, maanden of jaren.")]
    [InlineData("duur in maanden", "⟦1,3 jaar⟧", "Schrijf hele dagen, weken, maanden of jaren.")]
    [InlineData("leeftijd", "⟦17,5 jaar⟧", "Een leeftijd is in hele jaren.")]
    [InlineData("percentage", "⟦0,1234567 procent⟧", "Een percentage heeft hoogstens zes cijfers achter de komma.")]
    [InlineData("decimaal getal", "⟦0,12345678901⟧", "Hoogstens tien cijfers achter de komma.")]
    public void Te_precies(string type, string waarde, string hulp) => Proef.GeeftEen(
        $"parameter p : {type}\n  vanaf 1 januari 2022 is {waarde}", "WMO3009", "Deze waarde is te precies.", hulp);

    [Theory]
    [InlineData("bedrag", "⟦€ 1.000.000.000.000,01⟧", "Een bedrag is hoogstens € 1.000.000.000.000.")]
    [InlineData("getal", "⟦2.147.483.648⟧", "Een getal is hoogstens 2.147.483.647.")]
    [InlineData("leeftijd", "⟦151 jaar⟧", "Een leeftijd is hoogstens 150 jaar.")]
    [InlineData("duur in maanden", "⟦10.000 jaar⟧", "Een duur in maanden is hoogstens 9.999 jaar.")]
    [InlineData("duur in dagen", "⟦4.000.000 dagen⟧", "Een duur in dagen is hoogstens 3.652.058 dagen.")]
    [InlineData("afstand", "⟦1.000.001 kilometer⟧", "Een afstand is hoogstens 1.000.000 kilometer.")]
    [InlineData("percentage", "⟦1.000.000,5 procent⟧", "Een percentage is hoogstens 1.000.000%.")]
    public void Te_groot(string type, string waarde, string hulp) => Proef.GeeftEen(
        $"parameter p : {type}\n  vanaf 1 januari 2022 is {waarde}", "WMO3009", "Deze waarde is te groot.", hulp);

    [Theory]
    [InlineData("bedrag", "€ 1.000.000.000.000")]
    [InlineData("bedrag", "€ 0,01")]
    [InlineData("afstand", "1,5 kilometer")]
    [InlineData("afstand", "0,001 meter")]
    [InlineData("getal", "2.147.483.647")]
    [InlineData("leeftijd", "150 jaar")]
    [InlineData("duur in maanden", "1,5 jaar")]
    [InlineData("duur in maanden", "9.999 jaar")]
    [InlineData("percentage", "0,123456 procent")]
    [InlineData("percentage", "1.000.000 procent")]
    [InlineData("afstand", "1.000.000 kilometer")]
    [InlineData("decimaal getal", "5")]
    [InlineData("tekst", "\"x\"")]
    [InlineData("ja/nee", "nee")]
    [InlineData("datum", "29 februari 2024")]
    [InlineData("keuze uit a, b", "b")]
    public void Past_precies(string type, string waarde) => Proef.Goed($"parameter p : {type}\n  vanaf 1 januari 2022 is {waarde}");

    [Theory]
    [InlineData("⟦toelichting⟧")]
    [InlineData("⟦toelichting⟧ is \"x\"")]
    [InlineData("⟦toelichting⟧ is een van (\"x\", \"y\")")]
    [InlineData("niet ⟦toelichting⟧")]
    public void Tekst_in_een_voorwaarde(string voorwaarde) => Als(
        voorwaarde, "WMO3010", "Tekst is alleen om te tonen en kan niets beslissen.", "Gebruik een keuze uit een lijst, zodat alle mogelijkheden bekend zijn.");

    [Theory]
    [InlineData("toelichting is ⟦thuis⟧")]
    [InlineData("woning is ⟦\"tent\"⟧")]
    [InlineData("lessen is ⟦toelichting⟧")]
    public void Tekst_vergeleken_met_iets_anders(string voorwaarde) => Als(
        voorwaarde, "WMO3010", "Tekst is alleen om te tonen en kan niets beslissen.", "Gebruik een keuze uit een lijst, zodat alle mogelijkheden bekend zijn.");

    [Fact]
    public void Keuze_tussen_aanhalingstekens() => Als(
        "woning is ⟦\"huis\"⟧", "WMO3010", "Tekst is alleen om te tonen en kan niets beslissen.", "Schrijf de keuze zonder aanhalingstekens: huis.");

    [Theory]
    [InlineData("⟦woning is minstens huis⟧")]
    [InlineData("⟦woning is meer dan flat⟧")]
    [InlineData("⟦woning ligt van huis tot en met flat⟧")]
    public void Geen_volgorde(string voorwaarde) => Als(
        voorwaarde, "WMO3011", "Een keuze (woning) heeft geen volgorde; meer of minder bestaat hier niet.", "Gebruik 'is', 'is niet' of 'is een van (…)'.");

    [Fact]
    public void Hoogste_van_keuzes() => Als(
        "woning is de ⟦hoogste van (woning, woning)⟧", "WMO3011", "Een keuze (woning) heeft geen volgorde; meer of minder bestaat hier niet.", "Gebruik 'is', 'is niet' of 'is een van (…)'.");

    [Theory]
    [InlineData("herstel is meer dan ⟦6 maanden⟧")]
    [InlineData("indicatie is minstens ⟦herstel⟧")]
    [InlineData("indicatie is een van (1 jaar, ⟦52 weken⟧)")]
    public void Dagen_en_maanden(string voorwaarde) => Als(
        voorwaarde, "WMO3012", "Dagen of weken en maanden of jaren zijn niet te vergelijken: niet elke maand is even lang.", "Reken met datums: 'einddatum is uiterlijk (begindatum plus 4 weken)'.");

    [Theory]
    [InlineData("getal van ⟦20 tot en met 0⟧", "Dit bereik eindigt vóór zijn begin.")]
    [InlineData("ja/nee van ⟦0 tot en met 3⟧", "Een ja/nee heeft geen bereik; dat hebben alleen getallen en hoeveelheden.")]
    [InlineData("datum van ⟦1 januari 2020 tot en met 1 januari 2021⟧", "Een datum heeft geen bereik; dat hebben alleen getallen en hoeveelheden.")]
    [InlineData("afstand van ⟦0 meter tot en met (1 meter plus 1 meter⟧)", "Een bereik bestaat uit twee geschreven getallen of hoeveelheden.")]
    public void Bereik_klopt_niet(string type, string melding) => Proef.GeeftEen(
        $"gegevens over x\n  y : {type} vraag \"?\"", "WMO3013", melding, "Schrijf bijvoorbeeld: getal van 0 tot en met 20.");

    [Fact]
    public void Bereik_van_een_waarde_mag() => Proef.Goed("gegevens over x\n  y : getal van 3 tot en met 3 vraag \"?\"\n  z : bedrag van € 0 tot en met € 10,50 vraag \"?\"");

    [Theory]
    [InlineData("parameter p : bedrag\n  vanaf 1 januari 2022 is ⟦2 maal € 5⟧", "Schrijf de waarde zelf, zoals € 18. Rekenen kan in een begrip.")]
    [InlineData("parameter p : datum\n  vanaf 1 januari 2022 is ⟦peildatum⟧", "Schrijf de waarde zelf, zoals 1 januari 2022. Rekenen kan in een begrip.")]
    [InlineData("parameter p : ja/nee\n  vanaf 1 januari 2022 is ⟦thuis⟧", "Schrijf 'ja' of 'nee'. Een voorwaarde hoort achter 'als', of in een eigen begrip.")]
    [InlineData("parameter p : tekst\n  vanaf 1 januari 2022 is ⟦toelichting⟧", "Schrijf de tekst zelf, tussen dubbele aanhalingstekens.")]
    [InlineData("begrip b : ja/nee\n  regel r\n    dan ⟦thuis⟧", "Schrijf 'ja' of 'nee'. Een voorwaarde hoort achter 'als', of in een eigen begrip.")]
    [InlineData("begrip b : ja/nee\n  regel r\n    dan ja\n  anders ⟦niet thuis⟧", "Schrijf 'ja' of 'nee'. Een voorwaarde hoort achter 'als', of in een eigen begrip.")]
    [InlineData("besluit b\n  uitkomsten toekennen, afwijzen\n  regel r\n    dan ⟦ja⟧", "De mogelijkheden zijn: toekennen en afwijzen.")]
    [InlineData("besluit b\n  uitkomsten toekennen, afwijzen\n  regel r\n    dan ⟦toekennen en thuis⟧", "De mogelijkheden zijn: toekennen en afwijzen.")]
    [InlineData("begrip b : ja/nee\n  is ja als thuis\nvoorbeeld \"v\"\n  bij begrip b\n  gegeven\n    inkomen is ⟦€ 1 plus € 2⟧\n  verwacht ja", "Schrijf de waarde zelf, zoals € 18. Rekenen kan in een begrip.")]
    public void Vaste_waarde_verwacht(string onderdeel, string hulp) => Proef.GeeftEen(Feiten + onderdeel, "WMO3014", "Hier hoort een vaste waarde.", hulp);

    [Theory]
    [InlineData("getal van 0 tot en met 20", "30", "De waarde ligt van 0 tot en met 20.")]
    [InlineData("getal van 5 tot en met 20", "4", "De waarde ligt van 5 tot en met 20.")]
    [InlineData("afstand van 100 meter tot en met 8 kilometer", "99,999 meter", "De waarde ligt van 100 meter tot en met 8 kilometer.")]
    public void Buiten_het_bereik(string type, string waarde, string ligt) => Proef.GeeftEen(
        $"""
        gegevens over x
          y : {type} vraag "?"
        begrip b : ja/nee
          is ja als y is y
        voorbeeld "v"
          bij begrip b
          gegeven
            y is ⟦{waarde}⟧
          verwacht ja
        """,
        "WMO3015", "'y' kan deze waarde niet hebben.", ligt + " Klopt dat niet, verander dan het bereik achter het type van het gegeven.");

    [Fact]
    public void Aan_de_rand_van_het_bereik() => Proef.Goed(
        """
        gegevens over x
          y : getal van 5 tot en met 20 vraag "?"
        begrip b : ja/nee
          is ja als y is y
        voorbeeld "v"
          bij begrip b
          gegeven
            y is 5
          verwacht ja
        voorbeeld "w"
          bij begrip b
          gegeven
            y is 20
          verwacht ja
        """);

    private const string Partner = """
        gegevens van een persoon
          salaris : bedrag vraag "?"
          vanaf wanneer : datum vraag "?"
        rol cliënt is een persoon
        rol partner is een persoon, mag ontbreken

        """;

    [Theory]
    [InlineData("begrip x : bedrag\n  is salaris van de cliënt plus ⟦salaris van de partner⟧")]
    [InlineData("begrip x : bedrag\n  regel r\n    als er is een partner\n    dan ⟦salaris van partner⟧")]
    [InlineData("begrip x : bedrag\n  regel r\n    dan € 5\n  anders ⟦salaris van partner⟧")]
    [InlineData("besluit x\n  uitkomsten a, b\n  regel r\n    dan a\n    verplichting van gemeente \"bellen\" uiterlijk (⟦vanaf wanneer van partner⟧ plus 2 weken)")]
    public void Waarde_van_iemand_die_kan_ontbreken(string onderdeel) => Proef.GeeftEen(
        Partner + onderdeel, "WMO3016", "Misschien is er geen partner; dan heeft dit geen waarde.", "Maak er een voorwaarde van, of laat de rol niet ontbreken (zonder 'mag ontbreken').");

    [Fact]
    public void In_een_voorwaarde_mag_iemand_ontbreken() => Proef.Goed(Partner + "begrip x : ja/nee\n  is ja als salaris van de cliënt plus salaris van de partner is meer dan € 5");
}
