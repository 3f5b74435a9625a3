using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// WMO3xxx: types and units.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo3001 = Fout("WMO3001", "Eenheid ontbreekt");
    private static readonly DiagnosticDescriptor Wmo3002 = Fout("WMO3002", "Onbekende eenheid");
    private static readonly DiagnosticDescriptor Wmo3003 = Fout("WMO3003", "Waarde van een ander type verwacht");
    private static readonly DiagnosticDescriptor Wmo3004 = Fout("WMO3004", "Voorwaarde verwacht");
    private static readonly DiagnosticDescriptor Wmo3005 = Fout("WMO3005", "Niet te vergelijken");
    private static readonly DiagnosticDescriptor Wmo3006 = Fout("WMO3006", "Niet mee te rekenen");
    private static readonly DiagnosticDescriptor Wmo3007 = Fout("WMO3007", "Afronding ontbreekt");
    private static readonly DiagnosticDescriptor Wmo3008 = Fout("WMO3008", "Afronding past niet");
    private static readonly DiagnosticDescriptor Wmo3009 = Fout("WMO3009", "Waarde te precies of te groot");
    private static readonly DiagnosticDescriptor Wmo3010 = Fout("WMO3010", "Tekst in een voorwaarde");
    private static readonly DiagnosticDescriptor Wmo3011 = Fout("WMO3011", "Geen volgorde");
    private static readonly DiagnosticDescriptor Wmo3012 = Fout("WMO3012", "Dagen en maanden door elkaar");
    private static readonly DiagnosticDescriptor Wmo3013 = Fout("WMO3013", "Bereik klopt niet");
    private static readonly DiagnosticDescriptor Wmo3014 = Fout("WMO3014", "Vaste waarde verwacht");
    private static readonly DiagnosticDescriptor Wmo3015 = Fout("WMO3015", "Waarde buiten het bereik");
    private static readonly DiagnosticDescriptor Wmo3016 = Fout("WMO3016", "Waarde van iemand die kan ontbreken");

    /// <summary>A bare number where a unit belongs.</summary>
    public static WmoDiagnostic EenheidOntbreekt(Plaats plaats, string getal, Waardetype verwacht) =>
        new(Wmo3001, plaats.Source, plaats.Span, $"Bij {getal} ontbreekt de eenheid; hier hoort een {verwacht.Omschrijving}.", $"Schrijf bijvoorbeeld: {Voorbeeldwaarde(verwacht, getal)}.");

    /// <summary>A unit that does not exist.</summary>
    public static WmoDiagnostic OnbekendeEenheid(Plaats plaats, string eenheid, string? bedoeld) =>
        new(Wmo3002, plaats.Source, plaats.Span, $"'{eenheid}' is geen eenheid.", Bedoelde(bedoeld) ?? "Eenheden zijn: meter, kilometer, dagen, weken, maanden, jaar, procent en €.");

    /// <summary>A value of another type than belongs here.</summary>
    public static WmoDiagnostic AnderType(Plaats plaats, Waardetype gevonden, Waardetype verwacht) =>
        new(Wmo3003, plaats.Source, plaats.Span, $"Hier hoort een {verwacht.Omschrijving}, maar dit is een {gevonden.Omschrijving}.",
            verwacht.Soort switch
            {
                Waardesoort.Keuze => $"De mogelijkheden zijn: {Opsomming(verwacht.Keuzes!.Waarden)}.",
                Waardesoort.Tekst => "Zet een tekst tussen dubbele aanhalingstekens: \"…\".",
                Waardesoort.JaNee or Waardesoort.Oordeel => "Verander de waarde, of het type.",
                _ => $"Schrijf een waarde zoals {Voorbeeldwaarde(verwacht, "18")}, of verander het type.",
            });

    /// <summary>Something that cannot be a judgement, because no human is asked for it.</summary>
    public static WmoDiagnostic OordeelHierNiet(Plaats plaats, string waarom, bool isKeuze = false) =>
        new(Wmo3003, plaats.Source, plaats.Span, waarom, $"Schrijf '{(isKeuze ? "keuze uit …" : "ja/nee")}'. Moet een mens oordelen, maak er dan een gegeven van, onder 'gegevens over …'.");

    /// <summary>Something that is not true or false where a condition belongs.</summary>
    public static WmoDiagnostic GeenVoorwaarde(Plaats plaats, Waardetype gevonden) =>
        new(Wmo3004, plaats.Source, plaats.Span, $"Hier hoort een voorwaarde, iets dat ja of nee is; dit is een {gevonden.Omschrijving}.", "Vergelijk de waarde ergens mee, bijvoorbeeld met 'is minstens …'.");

    /// <summary>Two values of different types.</summary>
    public static WmoDiagnostic NietVergelijkbaar(Plaats plaats, Waardetype links, Waardetype rechts) =>
        new(Wmo3005, plaats.Source, plaats.Span, $"Een {links.Omschrijving} en een {rechts.Omschrijving} zijn niet te vergelijken.", "Vergelijk twee waarden van hetzelfde type, met dezelfde soort eenheid.");

    /// <summary>A comparison of ja/nee with ja/nee.</summary>
    public static WmoDiagnostic JaNeeVergeleken(Plaats plaats) =>
        new(Wmo3005, plaats.Source, plaats.Span, "Twee voorwaarden zijn niet met elkaar te vergelijken.", "Schrijf uit wat u bedoelt met 'en', 'of' en 'niet'; of vergelijk met 'ja' of 'nee'.");

    /// <summary>A calculation that means nothing.</summary>
    public static WmoDiagnostic NietTeRekenen(Plaats plaats, string bewerking, Waardetype links, Waardetype rechts) =>
        new(Wmo3006, plaats.Source, plaats.Span, $"Een {links.Omschrijving} {bewerking} een {rechts.Omschrijving} heeft geen betekenis.", "Reken met waarden van hetzelfde type; 'maal' neemt een getal of percentage en een waarde; een datum neemt 'plus' of 'min' een duur.");

    /// <summary>A value that does not take part in calculations.</summary>
    public static WmoDiagnostic NietTeRekenen(Plaats plaats, Waardetype type) =>
        new(Wmo3006, plaats.Source, plaats.Span, $"Met een {type.Omschrijving} is hier niet te rekenen.", "Reken met getallen, bedragen, afstanden, duren en datums.");

    /// <summary>A result that can fall between two possible values, without saying which way it goes.</summary>
    public static WmoDiagnostic AfrondingOntbreekt(Plaats plaats, Waardetype verwacht) => verwacht.Soort switch
    {
        Waardesoort.Datum => new(Wmo3007, plaats.Source, plaats.Span, "Deze dag bestaat misschien niet: niet elke maand heeft evenveel dagen.",
            "Schrijf erachter 'naar beneden afgerond' (laatste dag van de maand) of 'naar boven afgerond' (eerste dag van de volgende)."),
        Waardesoort.Getal => new(Wmo3007, plaats.Source, plaats.Span, "Dit getal kan cijfers achter de komma hebben, en hier hoort een heel getal.",
            "Schrijf erachter bijvoorbeeld 'naar beneden afgerond op een veelvoud van 1'."),
        _ => new(Wmo3007, plaats.Source, plaats.Span, "Dit bedrag kan delen van centen hebben.", "Schrijf erachter bijvoorbeeld 'naar beneden afgerond op een veelvoud van € 0,01'."),
    };

    /// <summary>Rounding that does not fit what is rounded.</summary>
    public static WmoDiagnostic AfrondingPastNiet(Plaats plaats, string waarom) =>
        new(Wmo3008, plaats.Source, plaats.Span, waarom, "Rond een getal of bedrag af op een veelvoud ('op een veelvoud van € 0,20'), en een datum plus maanden zonder veelvoud.");

    /// <summary>A value that its type cannot hold.</summary>
    public static WmoDiagnostic WaardePastNiet(Plaats plaats, string waarom, string hulp) => new(Wmo3009, plaats.Source, plaats.Span, waarom, hulp);

    /// <summary>A comma between thousands, as in English.</summary>
    public static WmoDiagnostic KommaBijDuizendtallen(Plaats plaats, string geschreven) =>
        new(Wmo3009, plaats.Source, plaats.Span, $"In '{geschreven}' staat de komma vóór decimalen, niet tussen duizendtallen.", $"Bedoelde u '{geschreven.Replace(',', '.')}'? Bedoelt u echt decimalen, laat de nul aan het eind dan weg.");

    /// <summary>Text in a condition.</summary>
    public static WmoDiagnostic TekstInVoorwaarde(Plaats plaats, string? keuze = null) =>
        new(Wmo3010, plaats.Source, plaats.Span, "Tekst is alleen om te tonen en kan niets beslissen.", keuze is not null ? $"Schrijf de keuze zonder aanhalingstekens: {keuze}." : "Gebruik een keuze uit een lijst, zodat alle mogelijkheden bekend zijn.");

    /// <summary>An order comparison of things without order.</summary>
    public static WmoDiagnostic GeenVolgorde(Plaats plaats, Waardetype type) =>
        new(Wmo3011, plaats.Source, plaats.Span, $"Een {type.Omschrijving} heeft geen volgorde; meer of minder bestaat hier niet.", "Gebruik 'is', 'is niet' of 'is een van (…)'.");

    /// <summary>Days or weeks against months or years.</summary>
    public static WmoDiagnostic DagenEnMaanden(Plaats plaats) =>
        new(Wmo3012, plaats.Source, plaats.Span, "Dagen of weken en maanden of jaren zijn niet te vergelijken: niet elke maand is even lang.", "Reken met datums: 'einddatum is uiterlijk (begindatum plus 4 weken)'.");

    /// <summary>A range that cannot be.</summary>
    public static WmoDiagnostic BereikKloptNiet(Plaats plaats, string waarom) =>
        new(Wmo3013, plaats.Source, plaats.Span, waarom, "Schrijf bijvoorbeeld: getal van 0 tot en met 20.");

    /// <summary>An expression where a written value belongs.</summary>
    public static WmoDiagnostic VasteWaardeVerwacht(Plaats plaats, Waardetype type) =>
        new(Wmo3014, plaats.Source, plaats.Span, "Hier hoort een vaste waarde.", type.Soort switch
        {
            Waardesoort.JaNee or Waardesoort.Oordeel => "Schrijf 'ja' of 'nee'. Een voorwaarde hoort achter 'als', of in een eigen begrip.",
            Waardesoort.Keuze => $"De mogelijkheden zijn: {Opsomming(type.Keuzes!.Waarden)}.",
            Waardesoort.Tekst => "Schrijf de tekst zelf, tussen dubbele aanhalingstekens.",
            _ => $"Schrijf de waarde zelf, zoals {Voorbeeldwaarde(type, "18")}. Rekenen kan in een begrip.",
        });

    /// <summary>A value of a fact outside its range.</summary>
    public static WmoDiagnostic BuitenBereik(Plaats plaats, string feit, string? minimum, string? maximum) =>
        new(Wmo3015, plaats.Source, plaats.Span, $"'{feit}' kan deze waarde niet hebben.",
            (maximum is null ? $"De waarde is minstens {minimum}." : minimum is null ? $"De waarde is hoogstens {maximum}." : $"De waarde ligt van {minimum} tot en met {maximum}.")
            + " Klopt dat niet, verander dan het bereik achter het type van het gegeven.");

    /// <summary>A computed value that asks something of a role that may be absent.</summary>
    public static WmoDiagnostic RolKanOntbreken(Plaats plaats, string rol) =>
        new(Wmo3016, plaats.Source, plaats.Span, $"Misschien is er geen {rol}; dan heeft dit geen waarde.", $"Maak er een voorwaarde van, of laat de rol niet ontbreken (zonder 'mag ontbreken').");

    private static string Voorbeeldwaarde(Waardetype type, string getal) => type.Soort switch
    {
        Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag => $"€ {getal}",
        Waardesoort.Afstand => $"{getal} meter",
        Waardesoort.Percentage => $"{getal} procent",
        Waardesoort.DuurInDagen => $"{getal} dagen",
        Waardesoort.DuurInMaanden => $"{getal} maanden",
        Waardesoort.Leeftijd => $"{getal} jaar",
        Waardesoort.Datum => "1 januari 2022",
        _ => getal,
    };
}
