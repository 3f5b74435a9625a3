using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// WMO10xx: letters, signs, words and numbers.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1001 = Fout("WMO1001", "Bestand te groot");
    private static readonly DiagnosticDescriptor Wmo1002 = Fout("WMO1002", "Te veel fouten");
    private static readonly DiagnosticDescriptor Wmo1003 = Fout("WMO1003", "Onbekend teken");
    private static readonly DiagnosticDescriptor Wmo1004 = Fout("WMO1004", "Leesteken dat hier niet hoort");
    private static readonly DiagnosticDescriptor Wmo1005 = Fout("WMO1005", "Teken in plaats van woorden");
    private static readonly DiagnosticDescriptor Wmo1006 = Fout("WMO1006", "Tekst niet gesloten");
    private static readonly DiagnosticDescriptor Wmo1007 = Fout("WMO1007", "Gekrulde aanhalingstekens");
    private static readonly DiagnosticDescriptor Wmo1008 = Fout("WMO1008", "Naam tussen aanhalingstekens niet gesloten");
    private static readonly DiagnosticDescriptor Wmo1009 = Fout("WMO1009", "Tekst zonder aanhalingstekens");
    private static readonly DiagnosticDescriptor Wmo1010 = Fout("WMO1010", "Vast woord met hoofdletters");
    private static readonly DiagnosticDescriptor Wmo1011 = Fout("WMO1011", "Andere woorden dan die van de taal");
    private static readonly DiagnosticDescriptor Wmo1012 = Fout("WMO1012", "'Ligt tussen' is niet duidelijk");
    private static readonly DiagnosticDescriptor Wmo1013 = Fout("WMO1013", "'En/of' is niet duidelijk");
    private static readonly DiagnosticDescriptor Wmo1014 = Fout("WMO1014", "Eenheid vast aan het getal");
    private static readonly DiagnosticDescriptor Wmo1015 = Fout("WMO1015", "Punt in een getal staat niet goed");
    private static readonly DiagnosticDescriptor Wmo1016 = Fout("WMO1016", "Getal te groot of te precies");
    private static readonly DiagnosticDescriptor Wmo1017 = Fout("WMO1017", "Datum bestaat niet");
    private static readonly DiagnosticDescriptor Wmo1018 = Fout("WMO1018", "Datum onvolledig");
    private static readonly DiagnosticDescriptor Wmo1019 = Fout("WMO1019", "Datum in cijfers");
    private static readonly DiagnosticDescriptor Wmo1020 = Fout("WMO1020", "Haakje niet gesloten");
    private static readonly DiagnosticDescriptor Wmo1021 = Fout("WMO1021", "Sluithaakje te veel");
    private static readonly DiagnosticDescriptor Wmo1022 = Fout("WMO1022", "Te diep genest");
    private static readonly DiagnosticDescriptor Wmo1023 = Fout("WMO1023", "Opsommingsteken in plaats van een letter");
    private static readonly DiagnosticDescriptor Wmo1024 = Fout("WMO1024", "Aanhef van een opsomming niet herkend");
    private static readonly DiagnosticDescriptor Wmo1025 = Fout("WMO1025", "Letter past bij twee opsommingen");
    private static readonly DiagnosticDescriptor Wmo1026 = Fout("WMO1026", "'Tenzij' bestaat niet");
    private static readonly DiagnosticDescriptor Wmo1027 = Fout("WMO1027", "Verwijzing zonder nummer");
    private static readonly DiagnosticDescriptor Wmo1028 = Fout("WMO1028", "Teken van een tekstverwerker in een woord");
    private static readonly DiagnosticDescriptor Wmo1029 = Fout("WMO1029", "Geen tekst in UTF-8");
    private static readonly DiagnosticDescriptor Wmo1030 = Fout("WMO1030", "Geen beleid");

    /// <summary>A file too large to be policy.</summary>
    public static WmoDiagnostic BestandTeGroot(Plaats plaats, int grens) =>
        new(Wmo1001, plaats.Source, plaats.Span, $"Dit bestand is groter dan {grens} megabyte en wordt niet gelezen.", "Verdeel het beleid over meer bestanden, of kijk of dit wel het goede bestand is.");

    /// <summary>More mistakes than anybody reads.</summary>
    public static WmoDiagnostic TeVeelFouten(Plaats plaats, int getoond) =>
        new(Wmo1002, plaats.Source, plaats.Span, $"Dit bestand heeft meer dan {getoond} fouten; de rest wordt niet getoond.", "Los eerst de bovenste op. Vaak verdwijnen er dan meer.");

    /// <summary>A character without meaning.</summary>
    public static WmoDiagnostic OnbekendTeken(Plaats plaats, string teken) =>
        new(Wmo1003, plaats.Source, plaats.Span, $"Het teken {Toon(teken)} heeft hier geen betekenis.", "Haal het weg. Hoort het bij een tekst, zet die dan tussen aanhalingstekens: \"…\".");

    /// <summary>Punctuation of a sentence.</summary>
    public static WmoDiagnostic Leesteken(Plaats plaats, string teken) =>
        new(Wmo1004, plaats.Source, plaats.Span, $"Het leesteken '{teken}' hoort hier niet.", teken == "?" ? "Zet een vraag tussen aanhalingstekens: vraag \"…?\"" : "Haal het weg. Regels en onderdelen eindigen zonder leesteken.")
        {
            Oorzaak = teken is "." or ";" ? plaats.Source.Path : null,
        };

    /// <summary>A sign of mathematics or programming.</summary>
    public static WmoDiagnostic RekentekenZonderWoord(Plaats plaats, string teken, string woorden) =>
        new(Wmo1005, plaats.Source, plaats.Span, $"'{teken}' wordt hier niet als teken geschreven.",
            woorden.Length == 0 ? "Delen kan de taal niet; gebruik 'procent van' of 'maal'." : $"Schrijf '{woorden}'.")
        {
            Oorzaak = plaats.Source.Path + teken,
        };

    /// <summary><c>is &lt;= 5</c></summary>
    public static WmoDiagnostic RekentekenNaIs(Plaats plaats, string teken, string woorden) =>
        new(Wmo1005, plaats.Source, plaats.Span, $"'{teken}' wordt hier niet als teken geschreven.", $"Schrijf '{woorden}' in plaats van 'is {teken}'.");

    /// <summary>10-20</summary>
    public static WmoDiagnostic BereikMetStreepje(Plaats plaats, string geschreven, string van, string tot) =>
        new(Wmo1005, plaats.Source, plaats.Span, $"'{geschreven}' wordt hier niet als teken geschreven.", $"Bedoelt u een bereik, schrijf dan 'ligt van {van} tot en met {tot}'. Bedoelt u aftrekken, schrijf dan '{van} min {tot}'.");

    /// <summary>A comment of another language.</summary>
    public static WmoDiagnostic AndereOpmerking(Plaats plaats, string teken) =>
        new(teken == "#" ? Wmo1003 : Wmo1005, plaats.Source, plaats.Span, $"'{teken}' begint geen opmerking.", "Een opmerking begint met '//'.")
        {
            Oorzaak = plaats.Source.Path + teken,
        };

    /// <summary>Square brackets.</summary>
    public static WmoDiagnostic AnderHaakje(Plaats plaats, string teken) =>
        new(Wmo1003, plaats.Source, plaats.Span, $"Het teken '{teken}' heeft hier geen betekenis.", "Haakjes schrijft u rond: ( en ).")
        {
            Oorzaak = plaats.Source.Path + "[",
        };

    /// <summary>A text without its second quote.</summary>
    public static WmoDiagnostic TekstNietGesloten(Plaats plaats) =>
        new(Wmo1006, plaats.Source, plaats.Span, "Deze tekst wordt niet gesloten.", "Zet aan het eind een aanhalingsteken (\"). Een tekst staat op één regel; een aanhalingsteken erin schrijft u dubbel.");

    /// <summary>A text that goes on at the next line.</summary>
    public static WmoDiagnostic TekstOpTweeRegels(Plaats plaats) =>
        new(Wmo1006, plaats.Source, plaats.Span, "Deze tekst loopt door op de volgende regel.", "Zet de hele tekst op één regel, hoe lang die ook wordt.")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary>Quotes inside quotes.</summary>
    public static WmoDiagnostic AanhalingstekenInTekst(Plaats plaats, string woorden) =>
        new(Wmo1006, plaats.Source, plaats.Span, "Deze woorden vallen buiten de tekst.", $"Een aanhalingsteken in een tekst schrijft u dubbel: \"\"{woorden}\"\".");

    /// <summary>Quotes as word processors make them.</summary>
    public static WmoDiagnostic GekruldeAanhalingstekens(Plaats plaats, string teken) =>
        new(Wmo1007, plaats.Source, plaats.Span, "Hier staan gekrulde aanhalingstekens, zoals een tekstverwerker ze maakt.", $"Gebruik rechte aanhalingstekens: {teken}…{teken}.")
        {
            Oorzaak = plaats.Source.Path + teken,
        };

    /// <summary>A quoted name without its second quote.</summary>
    public static WmoDiagnostic NaamNietGesloten(Plaats plaats) =>
        new(Wmo1008, plaats.Source, plaats.Span, "De naam die hier begint, wordt niet gesloten.", "Zet aan het eind van de naam een enkel aanhalingsteken (').");

    /// <summary>Words where a text belongs.</summary>
    public static WmoDiagnostic TekstZonderAanhalingstekens(Plaats plaats) =>
        new(Wmo1009, plaats.Source, plaats.Span, "Hier hoort een tekst tussen aanhalingstekens.", "Zet de woorden tussen dubbele aanhalingstekens: \"…\".")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary>A fixed word with a capital.</summary>
    public static WmoDiagnostic Hoofdletters(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1010, plaats.Source, plaats.Span, $"'{geschreven}' is hier geen naam en geen vast woord.", $"Vaste woorden staan in kleine letters: '{bedoeld}'. Is het een naam, zet hem dan tussen enkele aanhalingstekens.")
        {
            Oorzaak = plaats.Source.Path + geschreven,
        };

    /// <summary>Words for which the language has others.</summary>
    public static WmoDiagnostic AnderWoord(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1011, plaats.Source, plaats.Span, $"'{geschreven}' kent de taal niet.", $"Schrijf '{bedoeld}'. De taal kent voor alles één vorm, zodat hetzelfde er overal hetzelfde uitziet.")
        {
            Oorzaak = plaats.Source.Path + geschreven,
        };

    /// <summary>The name of the currency in the wrong place.</summary>
    public static WmoDiagnostic MuntAnders(Plaats plaats, string wat, string bedoeld) => new(Wmo1011, plaats.Source, plaats.Span, wat, $"Schrijf '{bedoeld}'.");

    /// <summary>Else if.</summary>
    public static WmoDiagnostic AndersAls(Plaats plaats, string geschreven) =>
        new(Wmo1011, plaats.Source, plaats.Span, $"'{geschreven}' kent de taal niet.", "Maak er een eigen regel van: 'regel …' met 'als' en 'dan'. 'anders' geldt als geen enkele regel iets oplevert.")
        {
            Oorzaak = plaats.Source.Path + geschreven,
        };

    /// <summary>Between two values: are the ends included?</summary>
    public static WmoDiagnostic LigtTussen(Plaats plaats, string geschreven) =>
        new(Wmo1012, plaats.Source, plaats.Span, $"Bij '{geschreven}' is niet duidelijk of de grenzen zelf meetellen.", "Schrijf 'ligt van … tot en met …'; dan tellen zij mee.");

    /// <summary>Up to: is the end included?</summary>
    public static WmoDiagnostic Tot(Plaats plaats) =>
        new(Wmo1012, plaats.Source, plaats.Span, "Bij 'tot' is niet duidelijk of de grens zelf meetelt.", "Schrijf 'tot en met'; dan telt zij mee.");

    /// <summary>Both at once.</summary>
    public static WmoDiagnostic EnOf(Plaats plaats) =>
        new(Wmo1013, plaats.Source, plaats.Span, "'en/of' zegt twee dingen tegelijk.", "Schrijf 'of': dat is ook waar als beide waar zijn. Moeten beide waar zijn, schrijf dan 'en'.");

    /// <summary>500m</summary>
    public static WmoDiagnostic EenheidVastAanGetal(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1014, plaats.Source, plaats.Span, $"In '{geschreven}' zit de eenheid aan het getal vast.", $"Bedoelde u '{bedoeld}'?");

    /// <summary>2.5 or 10.00</summary>
    public static WmoDiagnostic PuntInGetal(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1015, plaats.Source, plaats.Span, $"In '{geschreven}' staat de punt niet goed.", $"Een punt scheidt duizendtallen, een komma de decimalen. Bedoelde u '{bedoeld}'?");

    /// <summary>4,500.00</summary>
    public static WmoDiagnostic PuntEnKommaAndersom(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1015, plaats.Source, plaats.Span, $"In '{geschreven}' staan de punt en de komma andersom.", $"Een punt scheidt duizendtallen, een komma de decimalen. Bedoelde u '{bedoeld}'?");

    /// <summary>More than 28 digits.</summary>
    public static WmoDiagnostic GetalTeGroot(Plaats plaats) =>
        new(Wmo1016, plaats.Source, plaats.Span, "Dit getal heeft meer dan 28 cijfers.", "Kijk of er een cijfer te veel staat; precies rekenen kan met hoogstens 28 cijfers.");

    /// <summary>30 februari</summary>
    public static WmoDiagnostic DatumBestaatNiet(Plaats plaats, string datum, string? bedoeld) =>
        new(Wmo1017, plaats.Source, plaats.Span, $"De datum {datum} bestaat niet.", Bedoelde(bedoeld) ?? "Schrijf een dag die op de kalender staat, zoals 1 januari 2022.");

    /// <summary>A date without all three parts.</summary>
    public static WmoDiagnostic DatumOnvolledig(Plaats plaats, string geschreven) =>
        new(Wmo1018, plaats.Source, plaats.Span, $"'{geschreven}' is geen volledige datum.", "Schrijf dag, maand en jaar: 1 januari 2022.");

    /// <summary>01-01-2022</summary>
    public static WmoDiagnostic DatumInCijfers(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1019, plaats.Source, plaats.Span, $"De datum '{geschreven}' staat in cijfers.", $"Schrijf de maand als woord. Bedoelde u '{bedoeld}'?");

    /// <summary>An opening bracket without the other.</summary>
    public static WmoDiagnostic HaakjeNietGesloten(Plaats plaats) =>
        new(Wmo1020, plaats.Source, plaats.Span, "Dit haakje wordt niet gesloten.", "Zet een ')' waar het deel tussen haakjes ophoudt.");

    /// <summary>A closing bracket without the other.</summary>
    public static WmoDiagnostic SluithaakjeTeVeel(Plaats plaats) =>
        new(Wmo1021, plaats.Source, plaats.Span, "Bij dit sluithaakje hoort geen openingshaakje.", "Haal het weg, of zet een '(' waar het deel tussen haakjes begint.");

    /// <summary>Brackets, lists or calculations inside each other without end.</summary>
    public static WmoDiagnostic TeDiep(Plaats plaats) =>
        new(Wmo1022, plaats.Source, plaats.Span, "Deze voorwaarde of berekening is te diep genest.", "Maak van een deel ervan een eigen begrip, en noem hier de naam daarvan.");

    /// <summary>A bullet or <c>a)</c> where a label belongs.</summary>
    public static WmoDiagnostic Opsommingsteken(Plaats plaats, string teken) =>
        new(Wmo1023, plaats.Source, plaats.Span, (IsTeTonen(teken) ? $"'{teken}'" : "Het teken " + Toon(teken)) + " is hier geen opsommingsteken.",
            "Nummer voorwaarden met 'a.', 'b.', 'c.' of '1.', '2.', '3.'; andere regels hebben er geen nodig.")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary>Something like <c>aan alle voorwaarden is voldaan</c>.</summary>
    public static WmoDiagnostic AanhefNietHerkend(Plaats plaats) =>
        new(Wmo1024, plaats.Source, plaats.Span, "Zo begint geen opsomming van voorwaarden.", "Schrijf 'aan alle voorwaarden is voldaan:', 'aan minstens één voorwaarde is voldaan:', 'aan minstens 2 voorwaarden is voldaan:' of 'aan geen voorwaarde is voldaan:'.");

    /// <summary>A label for which two open lists wait.</summary>
    public static WmoDiagnostic LabelVanTweeLijsten(Plaats plaats, string label) =>
        new(Wmo1025, plaats.Source, plaats.Span, $"'{label}.' kan bij twee opsommingen horen.", "Maak van de binnenste opsomming een eigen begrip, en noem hier de naam daarvan.");

    /// <summary>Unless: an exception in disguise.</summary>
    public static WmoDiagnostic Tenzij(Plaats plaats, string geschreven) =>
        new(Wmo1026, plaats.Source, plaats.Span, $"'{geschreven}' kent de taal niet.", "Schrijf 'en niet (…)', of maak een aparte regel met 'uitzondering op'.");

    /// <summary><c>mits</c> in a condition, or a condition of a duty that begins with another word.</summary>
    public static WmoDiagnostic MitsOfNiet(Plaats plaats, string geschreven, bool isPlicht) => isPlicht
        ? new(Wmo1011, plaats.Source, plaats.Span, $"De voorwaarde van een verplichting begint niet met '{geschreven}'.", "Schrijf 'mits'.")
        : new(Wmo1011, plaats.Source, plaats.Span, $"'{geschreven}' staat alleen bij een verplichting.", "Schrijf hier 'en'.");

    /// <summary>Unless, after a duty.</summary>
    public static WmoDiagnostic TenzijBijPlicht(Plaats plaats, string geschreven) =>
        new(Wmo1026, plaats.Source, plaats.Span, $"'{geschreven}' kent de taal niet.", "Schrijf wanneer de verplichting er wél is: 'mits niet (…)'.");

    /// <summary><c>artikel</c> without a number.</summary>
    public static WmoDiagnostic VerwijzingZonderNummer(Plaats plaats, string woord) =>
        new(Wmo1027, plaats.Source, plaats.Span, $"Achter '{woord}' ontbreekt het nummer.", $"Schrijf bijvoorbeeld '{woord} 4'. Rangtelwoorden kent de taal niet: 'lid 4', niet 'vierde lid'.");

    /// <summary><c>vierde lid</c></summary>
    public static WmoDiagnostic Rangtelwoord(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1027, plaats.Source, plaats.Span, $"'{geschreven}' staat hier andersom.", $"Schrijf het nummer achter het woord: '{bedoeld}'.");

    /// <summary>A sign in a word that nobody sees.</summary>
    public static WmoDiagnostic OnzichtbaarTeken(Plaats plaats, string woord, char teken) =>
        new(Wmo1028, plaats.Source, plaats.Span, $"In '{woord}' staat een onzichtbaar teken ({(int)teken:X4}).", "Typ het woord opnieuw. Zulke tekens komen mee als u tekst uit een tekstverwerker plakt.")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary>A long dash in a word.</summary>
    public static WmoDiagnostic LangStreepje(Plaats plaats, string woord, string bedoeld) =>
        new(Wmo1028, plaats.Source, plaats.Span, $"In '{woord}' staat een lang streepje, zoals een tekstverwerker het maakt.", $"Schrijf een gewoon streepje: '{bedoeld}'.")
        {
            Oorzaak = plaats.Source.Path + woord,
        };

    /// <summary>A file of bytes.</summary>
    public static WmoDiagnostic GeenTekst(Plaats plaats) =>
        new(Wmo1029, plaats.Source, plaats.Span, "Dit bestand is geen tekst.", "Kijk of dit wel het goede bestand is: een .wmo-bestand is gewone tekst, geen document van een tekstverwerker.");

    /// <summary>A file in another encoding.</summary>
    public static WmoDiagnostic GeenUtf8(Plaats plaats) =>
        new(Wmo1029, plaats.Source, plaats.Span, "Dit bestand is niet opgeslagen als UTF-8: hier staat een letter die niet te lezen is.", "Sla het bestand op met de codering UTF-8. Staat het teken zelf in het bestand, typ de letter dan opnieuw.");

    /// <summary>A file with something else in it.</summary>
    public static WmoDiagnostic GeenBeleidstekst(Plaats plaats) =>
        new(Wmo1030, plaats.Source, plaats.Span, "Dit bestand lijkt geen beleid: geen enkele regel begint met een woord van de taal.", "Een bestand met beleid bestaat uit onderdelen die beginnen met woorden als beleid, bron, paragraaf, gegevens over, begrip, besluit en voorbeeld.");

    private static string Toon(string teken) => IsTeTonen(teken) ? $"'{teken}'" : $"met code {(int)teken[0]:X4}";

    private static bool IsTeTonen(string teken) =>
        !teken.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
