using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// WMO4xxx: rules, decisions and examples.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo4001 = Fout("WMO4001", "Kring van begrippen");
    private static readonly DiagnosticDescriptor Wmo4002 = Fout("WMO4002", "Uitkomst of keuze twee keer genoemd");
    private static readonly DiagnosticDescriptor Wmo4003 = Fout("WMO4003", "Kring van uitzonderingen");
    private static readonly DiagnosticDescriptor Wmo4004 = Fout("WMO4004", "Geen regels");
    private static readonly DiagnosticDescriptor Wmo4005 = Fout("WMO4005", "Geen uitkomsten");
    private static readonly DiagnosticDescriptor Wmo4006 = Fout("WMO4006", "Kring van voorrang");
    private static readonly DiagnosticDescriptor Wmo4007 = Fout("WMO4007", "Te veel uitkomsten of regels");
    private static readonly DiagnosticDescriptor Wmo4008 = Fout("WMO4008", "Periode eindigt vóór haar begin");
    private static readonly DiagnosticDescriptor Wmo4009 = Fout("WMO4009", "Perioden overlappen");
    private static readonly DiagnosticDescriptor Wmo4010 = Fout("WMO4010", "Oordeel zonder motivering");
    private static readonly DiagnosticDescriptor Wmo4011 = Fout("WMO4011", "Motivering bij een gegeven dat geen oordeel is");
    private static readonly DiagnosticDescriptor Wmo4012 = Fout("WMO4012", "Twee regels met dezelfde naam");
    private static readonly DiagnosticDescriptor Wmo4013 = Fout("WMO4013", "Voorbeeld om op voort te bouwen klopt niet");
    private static readonly DiagnosticDescriptor Wmo4014 = Fout("WMO4014", "Rol die niet kan ontbreken");
    private static readonly DiagnosticDescriptor Wmo4016 = Fout("WMO4016", "Vraag ontbreekt");
    private static readonly DiagnosticDescriptor Wmo4017 = Fout("WMO4017", "Kan niet worden meegeleverd");
    private static readonly DiagnosticDescriptor Wmo4018 = Fout("WMO4018", "Twee voorbeelden met dezelfde naam");
    private static readonly DiagnosticDescriptor Wmo4019 = Fout("WMO4019", "Voorbeeld zonder datum");
    private static readonly DiagnosticDescriptor Wmo4020 = Fout("WMO4020", "Invulplaats in een tekst klopt niet");
    private static readonly DiagnosticDescriptor Wmo4021 = Fout("WMO4021", "Gegeven twee keer ingevuld");
    private static readonly DiagnosticDescriptor Wmo4022 = Fout("WMO4022", "Kan niet worden verwacht");

    private static readonly DiagnosticDescriptor Wmo4023 = Fout("WMO4023", "Niet geregeld zonder reden");
    private static readonly DiagnosticDescriptor Wmo4024 = Fout("WMO4024", "Verplichting bij wat niet is geregeld");
    private static readonly DiagnosticDescriptor Wmo4025 = Fout("WMO4025", "Niet geregeld is geen uitkomst");
    private static readonly DiagnosticDescriptor Wmo4027 = Fout("WMO4027", "Verplichting bij een begrip");

    /// <summary>Definitions that need each other, the first again at the end.</summary>
    public static WmoDiagnostic Kring(Plaats plaats, IReadOnlyList<string> kring) =>
        new(Wmo4001, plaats.Source, plaats.Span,
            kring.Count == 2 ? $"'{kring[0]}' heeft zichzelf nodig." : $"Deze begrippen hebben elkaar nodig: {string.Join(" → ", kring.Select(k => $"'{k}'"))}.",
            "Een begrip kan niet van zichzelf afhangen. Haal één verwijzing weg.");

    /// <summary>An outcome or choice that is named twice.</summary>
    public static WmoDiagnostic DubbeleKeuze(Plaats plaats, string keuze) =>
        new(Wmo4002, plaats.Source, plaats.Span, $"'{keuze}' is al genoemd.", "Noem elke mogelijkheid één keer.");

    /// <summary>Rules that are exceptions to each other.</summary>
    public static WmoDiagnostic UitzonderingKring(Plaats plaats, string regel) =>
        new(Wmo4003, plaats.Source, plaats.Span, $"De regel '{regel}' is, zelf of langs een omweg, een uitzondering op zichzelf.", "Haal één 'uitzondering op' weg.");

    /// <summary>A definition without content.</summary>
    public static WmoDiagnostic GeenRegels(Plaats plaats, string naam) =>
        new(Wmo4004, plaats.Source, plaats.Span, $"'{naam}' heeft geen regels en zegt dus niets.", "Voeg een 'regel' toe, of bij een begrip 'is ja als …' of 'is …'.");

    /// <summary>A decision without outcomes.</summary>
    public static WmoDiagnostic GeenUitkomsten(Plaats plaats, string naam) =>
        new(Wmo4005, plaats.Source, plaats.Span, $"Het besluit '{naam}' noemt geen uitkomsten.", "Voeg toe: uitkomsten toekennen, afwijzen.");

    /// <summary>Outcomes that go before each other.</summary>
    public static WmoDiagnostic VoorrangKring(Plaats plaats, string uitkomst) =>
        new(Wmo4006, plaats.Source, plaats.Span, $"'{uitkomst}' gaat, zelf of langs een omweg, voor zichzelf.", "Maak van 'gaat voor' één volgorde.");

    /// <summary>More outcomes or computed rules than can be weighed.</summary>
    public static WmoDiagnostic TeVeel(Plaats plaats, string naam, int grens) =>
        new(Wmo4007, plaats.Source, plaats.Span, $"'{naam}' heeft meer dan {grens} uitkomsten of regels met een eigen waarde.", "Verdeel het over meer begrippen.");

    /// <summary>A period that ends before it begins.</summary>
    public static WmoDiagnostic PeriodeOmgekeerd(Plaats plaats) =>
        new(Wmo4008, plaats.Source, plaats.Span, "Deze periode eindigt vóórdat zij begint.", "Verwissel de datums, of verbeter het jaar.");

    /// <summary>Two periods that share days.</summary>
    public static WmoDiagnostic PeriodenOverlappen(Plaats plaats, string naam) =>
        new(Wmo4009, plaats.Source, plaats.Span, $"De perioden van '{naam}' overlappen elkaar.", "Laat elke waarde gelden vanaf een eigen dag.");

    /// <summary>A judgement without a motivation.</summary>
    public static WmoDiagnostic OordeelZonderMotivering(Plaats plaats, string naam, string waarde) =>
        new(Wmo4010, plaats.Source, plaats.Span, $"'{naam}' is een oordeel en heeft een motivering nodig.", $"Schrijf: is {waarde} omdat \"…\".");

    /// <summary>A motivation of something that is no judgement.</summary>
    public static WmoDiagnostic MotiveringBijFeit(Plaats plaats, string naam) =>
        new(Wmo4011, plaats.Source, plaats.Span, $"'{naam}' is geen oordeel en heeft geen motivering.", "Laat 'omdat …' weg, of maak er een oordeel van.");

    /// <summary>A rule with the name of another.</summary>
    public static WmoDiagnostic DubbeleRegel(Plaats plaats, string naam, Plaats eerder) =>
        new(Wmo4012, plaats.Source, plaats.Span, $"Er is al een regel '{naam}' in dit besluit of begrip.", "Geef elke regel een eigen naam.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste staat hier."),
        };

    /// <summary>An example that builds on one that is not there.</summary>
    public static WmoDiagnostic ZoalsKloptNiet(Plaats plaats, string naam, string? bedoeld) =>
        new(Wmo4013, plaats.Source, plaats.Span, $"Er is geen voorbeeld \"{naam}\".", bedoeld is null ? "Noem een ander voorbeeld, letterlijk zoals het heet." : $"Bedoelde u \"{bedoeld}\"?")
        {
            Oorzaak = naam,
        };

    /// <summary>An example that builds on one of several with the same name.</summary>
    public static WmoDiagnostic ZoalsNietDuidelijk(Plaats plaats, string naam, int aantal) =>
        new(Wmo4013, plaats.Source, plaats.Span, $"Er zijn {aantal} voorbeelden \"{naam}\", bij andere besluiten of begrippen.", "Geef het voorbeeld dat u bedoelt een eigen naam.");

    /// <summary>An example that builds on itself.</summary>
    public static WmoDiagnostic ZoalsKring(Plaats plaats, string naam) =>
        new(Wmo4013, plaats.Source, plaats.Span, $"Het voorbeeld \"{naam}\" bouwt, zelf of langs een omweg, op zichzelf voort.", "Laat één van de voorbeelden zelf zeggen wat gegeven is.");

    /// <summary>Asking for the absence of a role that is always there.</summary>
    public static WmoDiagnostic RolOntbreektNooit(Plaats plaats, string rol) =>
        new(Wmo4014, plaats.Source, plaats.Span, $"De rol '{rol}' is er altijd.", "Laat dit weg, of schrijf bij de rol 'mag ontbreken'.");

    /// <summary>A fact without a question.</summary>
    public static WmoDiagnostic VraagOntbreekt(Plaats plaats, string naam) =>
        new(Wmo4016, plaats.Source, plaats.Span, $"Bij het gegeven '{naam}' ontbreekt de vraag.", "Schrijf erbij: vraag \"…\", zoals u het de cliënt zou vragen.");

    /// <summary>Something that cannot come with an outcome.</summary>
    public static WmoDiagnostic NietMeeTeLeveren(Plaats plaats, string naam) =>
        new(Wmo4017, plaats.Source, plaats.Span, $"'{naam}' kan niet worden meegeleverd.", "Na 'levert ook' staan begrippen of besluiten die niet over een rol gaan.");

    /// <summary>An example with the name of another.</summary>
    public static WmoDiagnostic DubbelVoorbeeld(Plaats plaats, string naam, Plaats eerder) =>
        new(Wmo4018, plaats.Source, plaats.Span, $"Er is al een voorbeeld \"{naam}\" bij dit besluit of begrip.", "Geef elk voorbeeld een eigen naam.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "Het eerste staat hier."),
        };

    /// <summary>An example that has no reference date.</summary>
    public static WmoDiagnostic VoorbeeldZonderDatum(Plaats plaats, string naam) =>
        new(Wmo4019, plaats.Source, plaats.Span, $"Het voorbeeld \"{naam}\" heeft geen datum.", "Schrijf 'op 1 maart 2023', of geef het beleid een 'geldig vanaf'.");

    /// <summary>A place in a text that cannot be filled in.</summary>
    public static WmoDiagnostic InvulplaatsKloptNiet(Plaats plaats, string waarom, string hulp) => new(Wmo4020, plaats.Source, plaats.Span, waarom, hulp);

    /// <summary>A fact that is filled in twice.</summary>
    public static WmoDiagnostic DubbelIngevuld(Plaats plaats, string naam) =>
        new(Wmo4021, plaats.Source, plaats.Span, $"'{naam}' is al ingevuld.", "Laat één van de twee staan.");

    /// <summary>An expectation that cannot come true.</summary>
    public static WmoDiagnostic NietTeVerwachten(Plaats plaats, string waarom, string hulp) => new(Wmo4022, plaats.Source, plaats.Span, waarom, hulp);

    /// <summary>A rule that leaves a case open and does not say why.</summary>
    public static WmoDiagnostic NietGeregeldZonderReden(Plaats plaats) =>
        new(Wmo4023, plaats.Source, plaats.Span, "Hier staat dat het niet geregeld is, maar niet waarom.", "Schrijf eronder: want \"…\", met wat de bron wel en niet zegt.");

    /// <summary>A duty that comes with a rule that leaves a case open.</summary>
    public static WmoDiagnostic VerplichtingZonderUitkomst(Plaats plaats) =>
        new(Wmo4024, plaats.Source, plaats.Span, "Wat niet geregeld is, brengt geen verplichting mee.", "Laat de verplichting weg. Legt de bron haar wel op, geef dit geval dan een eigen uitkomst.");

    /// <summary>A duty below a rule of a concept.</summary>
    public static WmoDiagnostic VerplichtingBijBegrip(Plaats plaats, string naam, bool isJaNee) =>
        new(Wmo4027, plaats.Source, plaats.Span, $"'{naam}' is geen besluit, en brengt dus geen verplichting mee.",
            $"Zet de verplichting bij het besluit waar zij bij hoort. Hangt zij van '{naam}' af, schrijf er dan achter: mits {naam}{(isJaNee ? "" : " is …")}.");

    /// <summary>That something is not regulated, named as one of the outcomes.</summary>
    public static WmoDiagnostic NietGeregeldIsGeenUitkomst(Plaats plaats) =>
        new(Wmo4025, plaats.Source, plaats.Span, "'niet geregeld' is geen uitkomst: het zegt dat er geen is.", "Laat het hier weg. Een regel kan het altijd zeggen: dan niet geregeld, want \"…\". Elke uitkomst gaat ervoor.");
}
