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
        new(Wmo1004, plaats.Source, plaats.Span, $"Het leesteken '{teken}' hoort hier niet.", teken == "?" ? "Zet een vraag tussen aanhalingstekens: vraag \"…?\"" : "Haal het weg. Regels en onderdelen eindigen zonder leesteken.");

    /// <summary>A sign of mathematics or programming.</summary>
    public static WmoDiagnostic RekentekenZonderWoord(Plaats plaats, string teken, string woorden) =>
        new(Wmo1005, plaats.Source, plaats.Span, $"'{teken}' wordt hier niet als teken geschreven.",
            woorden.Length == 0 ? "Delen kan de taal niet; gebruik 'procent van' of 'maal'." : $"Schrijf '{woorden}'.");

    /// <summary>A comment of another language.</summary>
    public static WmoDiagnostic AndereOpmerking(Plaats plaats) =>
        new(Wmo1005, plaats.Source, plaats.Span, "'--' heeft geen betekenis.", "Een opmerking begint met '//'.");

    /// <summary>A text without its second quote.</summary>
    public static WmoDiagnostic TekstNietGesloten(Plaats plaats) =>
        new(Wmo1006, plaats.Source, plaats.Span, "Deze tekst wordt niet gesloten.", "Zet aan het eind een aanhalingsteken (\"). Een tekst staat op één regel; een aanhalingsteken erin schrijft u dubbel.");

    /// <summary>Quotes as word processors make them.</summary>
    public static WmoDiagnostic GekruldeAanhalingstekens(Plaats plaats, string teken) =>
        new(Wmo1007, plaats.Source, plaats.Span, "Hier staan gekrulde aanhalingstekens, zoals een tekstverwerker ze maakt.", $"Gebruik rechte aanhalingstekens: {teken}…{teken}.");

    /// <summary>A quoted name without its second quote.</summary>
    public static WmoDiagnostic NaamNietGesloten(Plaats plaats) =>
        new(Wmo1008, plaats.Source, plaats.Span, "De naam die hier begint, wordt niet gesloten.", "Zet aan het eind van de naam een enkel aanhalingsteken (').");

    /// <summary>Words where a text belongs.</summary>
    public static WmoDiagnostic TekstZonderAanhalingstekens(Plaats plaats) =>
        new(Wmo1009, plaats.Source, plaats.Span, "Hier hoort een tekst tussen aanhalingstekens.", "Zet de woorden tussen dubbele aanhalingstekens: \"…\".");

    /// <summary>A fixed word with a capital.</summary>
    public static WmoDiagnostic Hoofdletters(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1010, plaats.Source, plaats.Span, $"'{geschreven}' is hier geen naam en geen vast woord.", $"Vaste woorden staan in kleine letters: '{bedoeld}'. Is het een naam, zet hem dan tussen enkele aanhalingstekens.");

    /// <summary>Words for which the language has others.</summary>
    public static WmoDiagnostic AnderWoord(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1011, plaats.Source, plaats.Span, $"'{geschreven}' kent de taal niet.", $"Schrijf '{bedoeld}'. De taal kent voor alles één vorm, zodat hetzelfde er overal hetzelfde uitziet.");

    /// <summary>Between two values: are the ends included?</summary>
    public static WmoDiagnostic LigtTussen(Plaats plaats) =>
        new(Wmo1012, plaats.Source, plaats.Span, "Bij 'ligt tussen' is niet duidelijk of de grenzen zelf meetellen.", "Schrijf 'ligt van … tot en met …'; dan tellen zij mee.");

    /// <summary>Both at once.</summary>
    public static WmoDiagnostic EnOf(Plaats plaats) =>
        new(Wmo1013, plaats.Source, plaats.Span, "'en/of' zegt twee dingen tegelijk.", "Schrijf 'of': dat is ook waar als beide waar zijn. Moeten beide waar zijn, schrijf dan 'en'.");

    /// <summary>500m</summary>
    public static WmoDiagnostic EenheidVastAanGetal(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1014, plaats.Source, plaats.Span, $"In '{geschreven}' zit de eenheid aan het getal vast.", $"Bedoelde u '{bedoeld}'?");

    /// <summary>2.5 or 10.00</summary>
    public static WmoDiagnostic PuntInGetal(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1015, plaats.Source, plaats.Span, $"In '{geschreven}' staat de punt niet goed.", $"Een punt scheidt duizendtallen, een komma de decimalen. Bedoelde u '{bedoeld}'?");

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
        new(Wmo1023, plaats.Source, plaats.Span, $"'{teken}' is hier geen opsommingsteken.", "Nummer voorwaarden met 'a.', 'b.', 'c.' of '1.', '2.', '3.'; andere regels hebben er geen nodig.");

    /// <summary>Something like <c>aan alle voorwaarden is voldaan</c>.</summary>
    public static WmoDiagnostic AanhefNietHerkend(Plaats plaats) =>
        new(Wmo1024, plaats.Source, plaats.Span, "Zo begint geen opsomming van voorwaarden.", "Schrijf 'aan alle voorwaarden is voldaan:', 'aan minstens één voorwaarde is voldaan:', 'aan minstens 2 voorwaarden is voldaan:' of 'aan geen voorwaarde is voldaan:'.");

    /// <summary>A label for which two open lists wait.</summary>
    public static WmoDiagnostic LabelVanTweeLijsten(Plaats plaats, string label) =>
        new(Wmo1025, plaats.Source, plaats.Span, $"'{label}.' kan bij twee opsommingen horen.", "Maak van de binnenste opsomming een eigen begrip, en noem hier de naam daarvan.");

    /// <summary>Unless: an exception in disguise.</summary>
    public static WmoDiagnostic Tenzij(Plaats plaats) =>
        new(Wmo1026, plaats.Source, plaats.Span, "'tenzij' kent de taal niet.", "Schrijf 'en niet (…)', of maak een aparte regel met 'uitzondering op'.");

    /// <summary><c>artikel</c> without a number.</summary>
    public static WmoDiagnostic VerwijzingZonderNummer(Plaats plaats, string woord) =>
        new(Wmo1027, plaats.Source, plaats.Span, $"Achter '{woord}' ontbreekt het nummer.", $"Schrijf bijvoorbeeld '{woord} 4'. Rangtelwoorden kent de taal niet: 'lid 4', niet 'vierde lid'.");

    private static string Toon(string teken) =>
        teken.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\uFFFD') ? $"met code {(int)teken[0]:X4}" : $"'{teken}'";
}
