using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// WMO11xx: sentences and the parts of a file.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1101 = Fout("WMO1101", "Hoort hier niet");
    private static readonly DiagnosticDescriptor Wmo1102 = Fout("WMO1102", "Onbekend begin van een regel");
    private static readonly DiagnosticDescriptor Wmo1103 = Fout("WMO1103", "Onderdeel op de verkeerde plaats");
    private static readonly DiagnosticDescriptor Wmo1104 = Fout("WMO1104", "Vast woord in een naam");
    private static readonly DiagnosticDescriptor Wmo1105 = Fout("WMO1105", "Naam op twee regels");
    private static readonly DiagnosticDescriptor Wmo1106 = Fout("WMO1106", "Los getal in een naam");
    private static readonly DiagnosticDescriptor Wmo1107 = Fout("WMO1107", "Opsomming zonder aanhef");
    private static readonly DiagnosticDescriptor Wmo1108 = Fout("WMO1108", "Naam ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1109 = Fout("WMO1109", "Tekst ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1110 = Fout("WMO1110", "Waarde of voorwaarde ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1111 = Fout("WMO1111", "Dubbele punt ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1112 = Fout("WMO1112", "'En' en 'of' door elkaar");
    private static readonly DiagnosticDescriptor Wmo1113 = Fout("WMO1113", "Twee vergelijkingen achter elkaar");
    private static readonly DiagnosticDescriptor Wmo1114 = Fout("WMO1114", "Berekening op twee manieren te lezen");
    private static readonly DiagnosticDescriptor Wmo1115 = Fout("WMO1115", "Letters van een opsomming lopen niet door");
    private static readonly DiagnosticDescriptor Wmo1116 = Fout("WMO1116", "Binnenste opsomming met dezelfde letters");
    private static readonly DiagnosticDescriptor Wmo1117 = Fout("WMO1117", "Opsomming zonder voorwaarden");
    private static readonly DiagnosticDescriptor Wmo1118 = Fout("WMO1118", "Twee keer hetzelfde onderdeel");
    private static readonly DiagnosticDescriptor Wmo1119 = Fout("WMO1119", "Regel zonder uitkomst");
    private static readonly DiagnosticDescriptor Wmo1120 = Fout("WMO1120", "Verwijzing zonder bron");
    private static readonly DiagnosticDescriptor Wmo1121 = Fout("WMO1121", "Komma in een verwijzing");
    private static readonly DiagnosticDescriptor Wmo1122 = Fout("WMO1122", "Type ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1123 = Fout("WMO1123", "Soort bron ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1124 = Fout("WMO1124", "Begrip zonder inhoud");
    private static readonly DiagnosticDescriptor Wmo1125 = Fout("WMO1125", "Begrip met twee soorten inhoud");
    private static readonly DiagnosticDescriptor Wmo1126 = Fout("WMO1126", "Parameter zonder waarde");
    private static readonly DiagnosticDescriptor Wmo1127 = Fout("WMO1127", "Rol zonder groep");
    private static readonly DiagnosticDescriptor Wmo1128 = Fout("WMO1128", "Voorbeeld onvolledig");
    private static readonly DiagnosticDescriptor Wmo1129 = Fout("WMO1129", "Datum ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1130 = Fout("WMO1130", "Gegeven zonder 'is'");
    private static readonly DiagnosticDescriptor Wmo1131 = Fout("WMO1131", "Bereik zonder einde");
    private static readonly DiagnosticDescriptor Wmo1132 = Fout("WMO1132", "'Onbekend' in een voorwaarde");
    private static readonly DiagnosticDescriptor Wmo1133 = Fout("WMO1133", "Haakjes om een lijst ontbreken");
    private static readonly DiagnosticDescriptor Wmo1134 = Fout("WMO1134", "'En' of 'of' in een lijst met komma's");
    private static readonly DiagnosticDescriptor Wmo1135 = Fout("WMO1135", "Vast woord ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1136 = Fout("WMO1136", "Letter van een voorwaarde ontbreekt");

    /// <summary>A fixed word that was left out before another word.</summary>
    public static WmoDiagnostic WoordOntbreekt(Plaats plaats, string voor, string woord, string bedoeld) =>
        new(Wmo1135, plaats.Source, plaats.Span, $"Voor '{voor}' ontbreekt '{woord}'.", $"Schrijf '{bedoeld}'.");

    /// <summary>Two conditions with nothing between them.</summary>
    public static WmoDiagnostic VoegwoordOntbreekt(Plaats plaats, string eerste, string tweede) =>
        new(Wmo1135, plaats.Source, plaats.Span, $"Voor '{tweede}' ontbreekt 'en' of 'of'.", $"Schrijf '{eerste} en {tweede}', of met 'of' ertussen.");

    /// <summary>A list of which the items have no labels.</summary>
    public static WmoDiagnostic LabelsOntbreken(Plaats plaats, bool cijfers) =>
        new(Wmo1136, plaats.Source, plaats.Span, cijfers ? "Deze voorwaarde heeft geen cijfer." : "Deze voorwaarde heeft geen letter.",
            $"Zet {(cijfers ? "'1.', '2.', '3.'" : "'a.', 'b.', 'c.'")} voor de voorwaarden van deze opsomming.");

    /// <summary>An item without its label.</summary>
    public static WmoDiagnostic LabelOntbreekt(Plaats plaats, string label) =>
        new(Wmo1136, plaats.Source, plaats.Span, char.IsLetter(label[0]) ? "Deze voorwaarde heeft geen letter." : "Deze voorwaarde heeft geen cijfer.", $"Zet er '{label}.' voor.");

    /// <summary>The same word twice in a row.</summary>
    public static WmoDiagnostic TweemaalHetzelfde(Plaats plaats, string woord) =>
        new(Wmo1101, plaats.Source, plaats.Span, $"'{woord}' staat hier twee keer.", "Haal er een weg.");

    /// <summary>A colon that does not belong.</summary>
    public static WmoDiagnostic DubbelePuntHoortHierNiet(Plaats plaats) =>
        new(Wmo1101, plaats.Source, plaats.Span, "Deze dubbele punt hoort hier niet.", "Een dubbele punt staat tussen een naam en zijn type, en na de aanhef van een opsomming.")
        {
            Oorzaak = plaats.Source.Path + ":",
        };

    /// <summary>A conjunction at the end of an item of a list.</summary>
    public static WmoDiagnostic VoegwoordInOpsomming(Plaats plaats, string geschreven) =>
        new(Wmo1101, plaats.Source, plaats.Span, $"'{geschreven}' hoort hier niet.", "Laat het weg: de aanhef van de opsomming zegt al hoeveel voorwaarden moeten gelden.")
        {
            Oorzaak = plaats.Source.Path + "voegwoord",
        };

    /// <summary><c>loopafstand: 300 meter</c></summary>
    public static WmoDiagnostic DubbelePuntInVoorbeeld(Plaats plaats, string naam) =>
        new(Wmo1130, plaats.Source, plaats.Span, "Hier hoort 'is', geen dubbele punt.", $"Schrijf: {naam} is ….")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary><c>regel een</c></summary>
    public static WmoDiagnostic LidwoordAlsNaam(Plaats plaats, string na, string lidwoord) =>
        new(Wmo1108, plaats.Source, plaats.Span, "Een lidwoord alleen is geen naam.",
            $"'de', 'het' en 'een' tellen in een naam niet mee. Schrijf er een woord bij{(lidwoord == "een" ? $", of bedoelde u '{na} één'?" : ".")}");

    /// <summary>A citation in a row that does not repeat the name of its source.</summary>
    public static WmoDiagnostic BronOntbreektInRij(Plaats plaats, string geschreven, string bron) =>
        new(Wmo1120, plaats.Source, plaats.Span, $"Voor '{geschreven}' ontbreekt de naam van een bron.", $"Schrijf: {bron} {geschreven}.");

    /// <summary>Something left over.</summary>
    public static WmoDiagnostic HoortHierNiet(Plaats plaats, string wat, string hulp) =>
        new(Wmo1101, plaats.Source, plaats.Span, $"{wat} hoort hier niet.", hulp);

    /// <summary>A line that begins with a word the language does not know.</summary>
    public static WmoDiagnostic OnbekendBegin(Plaats plaats, string woord, string? bedoeld) =>
        new(Wmo1102, plaats.Source, plaats.Span, $"Met '{woord}' kan hier geen regel beginnen.",
            Bedoelde(bedoeld) ?? "Begin een regel met een vast woord, zoals besluit, regel, als, dan, want of volgens.");

    /// <summary>A part under a declaration that cannot have it.</summary>
    public static WmoDiagnostic VerkeerdePlaats(Plaats plaats, string onderdeel, string hoortBij, string onder) =>
        new(Wmo1103, plaats.Source, plaats.Span, $"'{onderdeel}' kan niet {onder}.", onderdeel == "als" && (onder.Contains("een begrip") || onder.Contains("invulling")) ? "'als' hoort bij een regel. Bedoelde u 'is ja als'?" : $"'{onderdeel}' hoort bij {hoortBij}. Is het hier het begin van een naam, zet die naam dan tussen enkele aanhalingstekens: '{onderdeel} …'.");

    /// <summary>A fixed word in the middle of a name.</summary>
    public static WmoDiagnostic VastWoordInNaam(Plaats plaats, string woord, string naam) =>
        new(Wmo1104, plaats.Source, plaats.Span, $"'{woord}' is een vast woord van de taal en kan niet zomaar in een naam staan.", $"Zet de naam tussen enkele aanhalingstekens: '{naam}'.");

    /// <summary>A name that seems to go on at the next line.</summary>
    public static WmoDiagnostic NaamOpTweeRegels(Plaats plaats, string vorige, string deze) =>
        new(Wmo1105, plaats.Source, plaats.Span, $"Voor '{deze}' ontbreekt een vast woord.", $"Hoort dit nog bij '{vorige}', zet de hele naam dan op één regel. Is het iets nieuws, zet er dan 'en' of 'of' voor, of begin de regel met een vast woord.");

    /// <summary>A number after a name.</summary>
    public static WmoDiagnostic GetalInNaam(Plaats plaats, string getal, string naam) =>
        new(Wmo1106, plaats.Source, plaats.Span, $"Het getal {getal} kan niet zomaar in een naam staan.", $"Zet de naam tussen enkele aanhalingstekens: '{naam} {getal}'. Is het een vergelijking, schrijf dan bijvoorbeeld 'is minstens {getal}'.");

    /// <summary><c>de 2 huisgenoot</c></summary>
    public static WmoDiagnostic RangtelwoordZonderE(Plaats plaats, string getal) =>
        new(Wmo1106, plaats.Source, plaats.Span, $"Het getal {getal} kan niet zomaar in een naam staan.", $"Gaat het om een lid van een lijst, schrijf dan: de {getal}e …. Is het een naam, zet die dan tussen enkele aanhalingstekens.");

    /// <summary>A label outside a list.</summary>
    public static WmoDiagnostic LabelZonderAanhef(Plaats plaats, string label) =>
        new(Wmo1107, plaats.Source, plaats.Span, $"Bij '{label}.' hoort geen opsomming.", "Zet erboven hoeveel voorwaarden moeten gelden, bijvoorbeeld 'aan alle voorwaarden is voldaan:'.");

    /// <summary>A name that was left out.</summary>
    public static WmoDiagnostic NaamOntbreekt(Plaats plaats, string na) =>
        new(Wmo1108, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een naam.", "Schrijf de naam op dezelfde regel.");

    /// <summary>An empty place in a list with commas.</summary>
    public static WmoDiagnostic NaamOntbreektBijKomma(Plaats plaats) =>
        new(Wmo1108, plaats.Source, plaats.Span, "Bij deze komma ontbreekt een naam.", "Haal de komma weg, of schrijf er een naam bij.");

    /// <summary>A text that was left out.</summary>
    public static WmoDiagnostic TekstOntbreekt(Plaats plaats, string na) =>
        new(Wmo1109, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een tekst.", "Schrijf de tekst tussen dubbele aanhalingstekens: \"…\".");

    /// <summary>A value or condition that was left out.</summary>
    public static WmoDiagnostic WaardeOntbreekt(Plaats plaats, string na) =>
        new(Wmo1110, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een voorwaarde of waarde.", "Vul haar aan, of haal dit woord weg.");

    /// <summary><c>dan niet</c>, with nothing behind it.</summary>
    public static WmoDiagnostic UitkomstOntbreekt(Plaats plaats, string na) =>
        new(Wmo1110, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een voorwaarde of waarde.", "Achter 'dan' hoort wat eruit komt, zoals een uitkomst van het besluit.");

    /// <summary>A value that was left out at the start.</summary>
    public static WmoDiagnostic WaardeOntbreektVoor(Plaats plaats, string voor) =>
        new(Wmo1110, plaats.Source, plaats.Span, $"Voor '{voor}' ontbreekt een voorwaarde of waarde.", "Vul haar aan, of haal dit woord weg.");

    /// <summary>A colon that was left out.</summary>
    public static WmoDiagnostic DubbelePuntOntbreekt(Plaats plaats, string voorbeeld) =>
        new(Wmo1111, plaats.Source, plaats.Span, "Hierachter ontbreekt een dubbele punt.", $"Schrijf: {voorbeeld}.");

    /// <summary><c>a en b of c</c></summary>
    public static WmoDiagnostic EnEnOfDoorElkaar(Plaats plaats, string eerste, string tweede) =>
        new(Wmo1112, plaats.Source, plaats.Span, "'en' en 'of' staan door elkaar; zo is niet duidelijk wat bij elkaar hoort.", $"Zet haakjes: {eerste}; of: {tweede}. Een opsomming met 'aan alle voorwaarden is voldaan' kan ook.");

    /// <summary><c>a is b is c</c></summary>
    public static WmoDiagnostic DubbeleVergelijking(Plaats plaats) =>
        new(Wmo1113, plaats.Source, plaats.Span, "Hier staan twee vergelijkingen achter elkaar.", "Schrijf er 'en' tussen en herhaal wat u vergelijkt, of gebruik 'ligt van … tot en met …'.");

    /// <summary><c>5 procent van a plus b</c></summary>
    public static WmoDiagnostic BerekeningOnduidelijk(Plaats plaats, string eerste, string tweede) =>
        new(Wmo1114, plaats.Source, plaats.Span, "Deze berekening is op twee manieren te lezen.", $"Zet haakjes: {eerste}; of: {tweede}.");

    /// <summary>a, c</summary>
    public static WmoDiagnostic LabelLooptNietDoor(Plaats plaats, string label, string verwacht) =>
        new(Wmo1115, plaats.Source, plaats.Span, $"Hier staat '{label}.' waar '{verwacht}.' hoort.", "Nummer de voorwaarden door: a., b., c. of 1., 2., 3.");

    /// <summary>A list of letters in a list of letters.</summary>
    public static WmoDiagnostic ZelfdeLabels(Plaats plaats, bool letters) =>
        new(Wmo1116, plaats.Source, plaats.Span, letters ? "De opsomming hieromheen heeft ook letters." : "De opsomming hieromheen heeft ook cijfers.", letters ? "Gebruik voor de binnenste cijfers: 1., 2., 3." : "Gebruik voor de binnenste letters: a., b., c.");

    /// <summary>A list without items.</summary>
    public static WmoDiagnostic LegeOpsomming(Plaats plaats) =>
        new(Wmo1117, plaats.Source, plaats.Span, "Hieronder staan geen voorwaarden.", "Zet elke voorwaarde op een eigen regel, met een letter of cijfer ervoor: 'a. …'.");

    /// <summary>A part that may be there once.</summary>
    public static WmoDiagnostic TweeKeer(Plaats plaats, string onderdeel, string bij, Plaats eerder) =>
        new(Wmo1118, plaats.Source, plaats.Span, $"'{onderdeel}' staat er twee keer bij {bij}.", onderdeel == "als" ? "Voeg de voorwaarden samen met 'en' of 'of', of maak er twee regels van." : "Laat er één staan.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "Het eerste staat hier."),
        };

    /// <summary>A rule without <c>dan</c>.</summary>
    public static WmoDiagnostic RegelZonderDan(Plaats plaats, string naam) =>
        new(Wmo1119, plaats.Source, plaats.Span, $"De regel '{naam}' zegt niet wat eruit komt.", "Voeg toe: dan ….");

    /// <summary>A citation that does not name its source.</summary>
    public static WmoDiagnostic VerwijzingZonderBron(Plaats plaats, string na) =>
        new(Wmo1120, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt de naam van een bron.", $"Schrijf bijvoorbeeld: {na} Leidraad 4.13.");

    /// <summary><c>artikel 3, lid 4</c></summary>
    public static WmoDiagnostic KommaInVerwijzing(Plaats plaats, string plaatsdeel) =>
        new(Wmo1121, plaats.Source, plaats.Span, $"De komma voor '{plaatsdeel}' breekt de verwijzing af.", "Laat de komma weg: 'Wmo artikel 2.3.5 lid 4'. Een komma begint een nieuwe verwijzing.");

    /// <summary>A name without a type.</summary>
    public static WmoDiagnostic TypeOntbreekt(Plaats plaats, string naam) =>
        new(Wmo1122, plaats.Source, plaats.Span, $"Bij '{naam}' ontbreekt het type.", $"Schrijf bijvoorbeeld: {naam} : ja/nee.");

    /// <summary>A source without its kind.</summary>
    public static WmoDiagnostic BronsoortOntbreekt(Plaats plaats, string naam) =>
        new(Wmo1123, plaats.Source, plaats.Span, $"Bij de bron '{naam}' staat niet wat voor bron het is.", $"Schrijf bijvoorbeeld: bron {naam} is wet BWBR0035362 \"…\".");

    /// <summary>A concept that says nothing.</summary>
    public static WmoDiagnostic BegripZonderInhoud(Plaats plaats, string naam) =>
        new(Wmo1124, plaats.Source, plaats.Span, $"Het begrip '{naam}' zegt niet wat het is.", "Voeg toe: 'is ja als …', 'is …' of een of meer regels.");

    /// <summary>A concept with a value and rules.</summary>
    public static WmoDiagnostic BegripMetTweeInhouden(Plaats plaats, string naam) =>
        new(Wmo1125, plaats.Source, plaats.Span, $"Het begrip '{naam}' heeft al een inhoud.", "Kies één van drie: 'is ja als …', 'is …' of regels.");

    /// <summary>A parameter without a value, or a value without a date.</summary>
    public static WmoDiagnostic ParameterZonderWaarde(Plaats plaats, string naam) =>
        new(Wmo1126, plaats.Source, plaats.Span, $"Bij '{naam}' staat geen waarde met de dag waarop zij ingaat.", "Schrijf bijvoorbeeld: vanaf 1 januari 2022 is ….");

    /// <summary>A role that does not say of which group.</summary>
    public static WmoDiagnostic RolZonderGroep(Plaats plaats, string naam) =>
        new(Wmo1127, plaats.Source, plaats.Span, $"Bij de rol '{naam}' staat niet wie dat kan zijn.", $"Schrijf bijvoorbeeld: rol {naam} is een persoon.");

    /// <summary>An example without something it needs.</summary>
    public static WmoDiagnostic VoorbeeldOnvolledig(Plaats plaats, string wat, string voorbeeld) =>
        new(Wmo1128, plaats.Source, plaats.Span, $"Dit voorbeeld zegt niet {wat}.", $"Voeg toe: {voorbeeld}.");

    /// <summary>A date that was left out.</summary>
    public static WmoDiagnostic DatumOntbreekt(Plaats plaats, string na) =>
        new(Wmo1129, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een datum.", "Schrijf dag, maand en jaar: 1 januari 2022.");

    /// <summary>A line under <c>gegeven</c> without a value.</summary>
    public static WmoDiagnostic InvullingZonderIs(Plaats plaats, string naam) =>
        new(Wmo1130, plaats.Source, plaats.Span, $"Bij '{naam}' ontbreekt 'is' met een waarde.", $"Schrijf '{naam} is …', '{naam} is onbekend' of '{naam} is niet vast te stellen'.");

    /// <summary>A range without its second end.</summary>
    public static WmoDiagnostic BereikOnvolledig(Plaats plaats) =>
        new(Wmo1131, plaats.Source, plaats.Span, "Bij dit bereik ontbreekt het einde.", "Schrijf: van … tot en met ….");

    /// <summary>A test for unknown.</summary>
    public static WmoDiagnostic OnbekendInVoorwaarde(Plaats plaats) =>
        new(Wmo1132, plaats.Source, plaats.Span, "Een voorwaarde kan niet vragen of iets onbekend is.", "Laat dit weg: wat onbekend is, wordt gevraagd. Alleen in een voorbeeld, onder 'gegeven', kan een gegeven onbekend zijn.");

    /// <summary>A list of values without brackets.</summary>
    public static WmoDiagnostic HaakjesOntbreken(Plaats plaats, string na) =>
        new(Wmo1133, plaats.Source, plaats.Span, $"Na '{na}' horen haakjes.", $"Schrijf: {na} (…, …).");

    /// <summary><c>keuze uit a, b of c</c></summary>
    public static WmoDiagnostic VoegwoordInLijst(Plaats plaats, string woord) =>
        new(Wmo1134, plaats.Source, plaats.Span, $"In een lijst met komma's hoort geen '{woord}'.", "Zet ook voor de laatste een komma: a, b, c.");
}
