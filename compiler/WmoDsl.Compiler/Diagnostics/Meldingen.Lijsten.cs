using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Diagnostics;

// Lists of a group, and what is said of their members.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1150 = Fout("WMO1150", "Lijst zonder groep");
    private static readonly DiagnosticDescriptor Wmo1151 = Fout("WMO1151", "Lijst zonder grens");
    private static readonly DiagnosticDescriptor Wmo1152 = Fout("WMO1152", "Niet duidelijk hoever 'waarvoor' of 'geldt' gaat");
    private static readonly DiagnosticDescriptor Wmo1153 = Fout("WMO1153", "Haakjes ontbreken na 'waarvoor'");
    private static readonly DiagnosticDescriptor Wmo1154 = Fout("WMO1154", "'geldt' ontbreekt");
    private static readonly DiagnosticDescriptor Wmo1155 = Fout("WMO1155", "Haakjes ontbreken om 'anders'");
    private static readonly DiagnosticDescriptor Wmo1156 = Fout("WMO1156", "Lijst ontbreekt");
    private static readonly DiagnosticDescriptor Wmo2050 = Fout("WMO2050", "Onbekende lijst");
    private static readonly DiagnosticDescriptor Wmo2051 = Fout("WMO2051", "Niet duidelijk welke lijst");
    private static readonly DiagnosticDescriptor Wmo4050 = Fout("WMO4050", "Grens van een lijst klopt niet");
    private static readonly DiagnosticDescriptor Wmo4051 = Fout("WMO4051", "Laagste of hoogste zonder 'anders'");
    private static readonly DiagnosticDescriptor Wmo4052 = Fout("WMO4052", "'anders' hoort hier niet");
    private static readonly DiagnosticDescriptor Wmo4053 = Fout("WMO4053", "Aantal dat niet kan");
    private static readonly DiagnosticDescriptor Wmo4054 = Fout("WMO4054", "Gegeven van iemand die er niet is");
    private static readonly DiagnosticDescriptor Wmo4055 = Fout("WMO4055", "Zo vult u een lijst niet in");
    private static readonly DiagnosticDescriptor Wmo4056 = Fout("WMO4056", "Te veel lijsten in elkaar");

    /// <summary>A list of which is not said what its members are.</summary>
    public static WmoDiagnostic LijstZonderGroep(Plaats plaats, string naam) =>
        new(Wmo1150, plaats.Source, plaats.Span, $"Hier staat niet waaruit de lijst '{naam}' bestaat.", $"Schrijf: lijst {naam}: elk een …, hoogstens 8, met de naam van een groep ('gegevens van een …').");

    /// <summary>A list of which is not said how many there can be.</summary>
    public static WmoDiagnostic LijstZonderGrens(Plaats plaats, string voorbeeld) =>
        new(Wmo1151, plaats.Source, plaats.Span, "Hier staat niet hoeveel er hoogstens kunnen zijn.", $"Schrijf een grens van {Lijst.KleinsteMaximum} tot en met {Lijst.GrootsteMaximum}: {voorbeeld}.");

    /// <summary>A list without a question.</summary>
    public static WmoDiagnostic LijstZonderVraag(Plaats plaats, string naam) =>
        new(Wmo4016, plaats.Source, plaats.Span, $"Bij de lijst '{naam}' ontbreekt de vraag.", "Schrijf erbij: vraag \"…\", zoals u zou vragen wie er zijn.");

    /// <summary>A member that is written otherwise than with its number.</summary>
    /// <param name="plaats">The words for the member.</param>
    /// <param name="geschreven">Those words.</param>
    /// <param name="lijst">The list that they are about.</param>
    /// <param name="nummer">The number that was meant, or none.</param>
    public static WmoDiagnostic OnbekendLid(Plaats plaats, string geschreven, Lijst lijst, int? nummer) =>
        nummer is { } n && n > lijst.Maximum ? AantalKloptNiet(plaats, lijst.Naam, lijst.Maximum)
        : new(Wmo2015, plaats.Source, plaats.Span, nummer is null ? $"Hier staat niet over welke {lijst.Groep.Naam} van de lijst '{lijst.Naam}' dit gaat." : $"'{geschreven}' is niet hoe een lid van '{lijst.Naam}' heet.",
            nummer is { } m ? $"Schrijf: de {Lidnaam(lijst, m)}." : $"Schrijf van welke, zoals: de {Lidnaam(lijst, 1)}. Gaat het in een voorwaarde om wie dan ook, schrijf dan: er is een {lijst.Groep.Naam} waarvoor (…).");

    /// <summary>The total of what cannot be added.</summary>
    public static WmoDiagnostic NietOpTeTellen(Plaats plaats, Waardetype type) =>
        new(Wmo3011, plaats.Source, plaats.Span, $"Een {type.Omschrijving} is niet op te tellen.", "Schrijf voor hoeveel leden iets geldt met: het aantal … waarvoor (…).");

    /// <summary>Another word for <c>waarvoor</c>.</summary>
    public static WmoDiagnostic AnderWaarvoor(Plaats plaats, string woord) => AnderWoord(plaats, woord, "waarvoor");

    private static string Lidnaam(Lijst lijst, int nummer) => lijst.Leden.Length >= nummer ? lijst.Leden[nummer - 1].Naam : $"{nummer}e {lijst.Groep.Naam}";

    /// <summary>A condition on a member with something after it that may belong to it.</summary>
    public static WmoDiagnostic KwantorZonderHaakjes(Plaats plaats, string binnen, string buiten) =>
        new(Wmo1152, plaats.Source, plaats.Span, "Niet duidelijk is of wat na 'en' of 'of' staat ook over hetzelfde lid van de lijst gaat.", $"Zet haakjes: {binnen}, of {buiten}.");

    /// <summary>A number or value of members without brackets around what must hold for them.</summary>
    public static WmoDiagnostic WaarvoorZonderHaakjes(Plaats plaats, string tekst) =>
        new(Wmo1153, plaats.Source, plaats.Span, "Zonder haakjes is niet te zien waar de voorwaarde na 'waarvoor' ophoudt.", $"Schrijf: {tekst} (…).");

    /// <summary>A quantifier without its last word.</summary>
    public static WmoDiagnostic GeldtOntbreekt(Plaats plaats, string kop) =>
        new(Wmo1154, plaats.Source, plaats.Span, $"Na '{kop} …' hoort 'geldt'.", $"Schrijf: {kop} … geldt …, met de naam van de lijst.");

    /// <summary>A value with <c>anders</c> in a calculation.</summary>
    public static WmoDiagnostic AndersZonderHaakjes(Plaats plaats, string metHaakjes) =>
        new(Wmo1155, plaats.Source, plaats.Span, "Niet duidelijk is of de rest van de berekening ook bij 'anders' hoort.", $"Zet haakjes: {metHaakjes}.");

    /// <summary>A computation over members without a list.</summary>
    public static WmoDiagnostic LijstOntbreekt(Plaats plaats, string tekst) =>
        new(Wmo1156, plaats.Source, plaats.Span, "Hier staat niet van welke lijst.", $"Schrijf: {tekst} van de …");

    /// <summary>A name that no list has.</summary>
    public static WmoDiagnostic OnbekendeLijst(Plaats plaats, string naam, string? bedoeld, IReadOnlyCollection<string> lijsten) =>
        new(Wmo2050, plaats.Source, plaats.Span, $"'{naam}' is geen lijst.",
            Bedoelde(bedoeld) ?? (lijsten.Count == 0 ? "Schrijf er een, bijvoorbeeld: lijst huisgenoten: elk een huisgenoot, hoogstens 8." : $"{Keuze("De lijsten zijn", lijsten).TrimEnd()}"))
        {
            Oorzaak = Naamsleutel.Van(naam),
        };

    /// <summary>One of a group of which there are several lists.</summary>
    public static WmoDiagnostic MeerLijsten(Plaats plaats, string naam, IEnumerable<string> lijsten) =>
        new(Wmo2051, plaats.Source, plaats.Span, $"Er is meer dan één lijst waarin elk een {naam} is.", $"Schrijf: {Opsomming(lijsten.Select(l => $"'een van de {l}'"), "of")}.");

    /// <summary>A bound outside what a list can have.</summary>
    public static WmoDiagnostic LijstgrensKloptNiet(Plaats plaats) =>
        new(Wmo4050, plaats.Source, plaats.Span, $"Een lijst heeft een grens van {Lijst.KleinsteMaximum} tot en met {Lijst.GrootsteMaximum}.", "Kies hoeveel er in de praktijk hoogstens zijn.");

    /// <summary>The lowest or highest of members of which there may be none.</summary>
    public static WmoDiagnostic AndersOntbreekt(Plaats plaats, string lijst) =>
        new(Wmo4051, plaats.Source, plaats.Span, $"Als er geen {lijst} zijn, is er geen laagste en geen hoogste.", "Zeg wat het dan is: …, anders € 0.");

    /// <summary>Otherwise, where there always is a value.</summary>
    public static WmoDiagnostic AndersOverbodig(Plaats plaats) =>
        new(Wmo4052, plaats.Source, plaats.Span, "Een totaal of een aantal is 0 als er niemand is; 'anders' kan daar niets aan veranderen.", "Laat ', anders …' weg.");

    /// <summary>More than there can be, or none.</summary>
    public static WmoDiagnostic AantalKloptNiet(Plaats plaats, string lijst, int maximum) =>
        new(Wmo4053, plaats.Source, plaats.Span, $"Van '{lijst}' zijn er hoogstens {maximum}.", $"Schrijf een aantal van 1 tot en met {maximum}, of 'er zijn geen {lijst}'.");

    /// <summary>A fact of a member that is not there, as far as the example says.</summary>
    public static WmoDiagnostic LidZonderAantal(Plaats plaats, string lid, string lijst, int nummer, int? aantal, string oorzaak) =>
        new(Wmo4054, plaats.Source, plaats.Span,
            aantal is null ? $"Dit gaat over de {lid}, maar hier staat niet hoeveel {lijst} er zijn." : $"Er is geen {lid}: het voorbeeld zegt dat er {(aantal == 0 ? "geen" : aantal)} {(aantal == 1 ? "is" : lijst + " zijn")}.",
            $"Schrijf: er zijn {nummer} {lijst}, of laat deze regel weg.")
        {
            Oorzaak = oorzaak + lid,
        };

    /// <summary>A list that is filled in like a fact, or a member like a role.</summary>
    public static WmoDiagnostic LijstInvullen(Plaats plaats, string lijst) =>
        new(Wmo4055, plaats.Source, plaats.Span, $"Van een lijst zegt u hoeveel er zijn.", $"Schrijf: 'er zijn 2 {lijst}', 'er zijn geen {lijst}', '{lijst} is onbekend' of '{lijst} is niet vast te stellen'.");

    /// <summary>Quantifiers inside each other that come to too many combinations.</summary>
    public static WmoDiagnostic TeVeelCombinaties(Plaats plaats, int grens) =>
        new(Wmo4056, plaats.Source, plaats.Span, $"Deze lijsten in elkaar geven meer dan {grens} combinaties.", "Maak van het binnenste deel een begrip van de groep, of kies lagere grenzen.");
}
