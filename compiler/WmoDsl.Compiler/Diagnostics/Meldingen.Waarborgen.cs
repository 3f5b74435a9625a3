using System.Collections.Generic;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// Promises and assumptions.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1170 = Fout("WMO1170", "Waarborg zonder belofte");
    private static readonly DiagnosticDescriptor Wmo1171 = Fout("WMO1171", "Waarborg of aanname die twee dingen zegt");
    private static readonly DiagnosticDescriptor Wmo1172 = Fout("WMO1172", "Belofte niet af");
    private static readonly DiagnosticDescriptor Wmo1173 = Fout("WMO1173", "Belofte over de uitkomsten van meer besluiten");
    private static readonly DiagnosticDescriptor Wmo1174 = Fout("WMO1174", "Partij bij 'nooit tegelijk' niet af");
    private static readonly DiagnosticDescriptor Wmo1175 = Fout("WMO1175", "Even ruim, maar in wat?");
    private static readonly DiagnosticDescriptor Wmo1176 = Fout("WMO1176", "Aanname zonder inhoud");
    private static readonly DiagnosticDescriptor Wmo1177 = Fout("WMO1177", "Aanname zonder bron of reden");
    private static readonly DiagnosticDescriptor Wmo1178 = Fout("WMO1178", "'dan' in een waarborg zonder 'als'");
    private static readonly DiagnosticDescriptor Wmo1179 = Fout("WMO1179", "Waarborg gaat niet op, maar waarom?");
    private static readonly DiagnosticDescriptor Wmo2070 = Fout("WMO2070", "Niet af te hangen van iets dat geen gegeven is");
    private static readonly DiagnosticDescriptor Wmo2071 = Fout("WMO2071", "Onbekende partij");
    private static readonly DiagnosticDescriptor Wmo2072 = Fout("WMO2072", "Partij twee keer genoemd");
    private static readonly DiagnosticDescriptor Wmo2073 = Fout("WMO2073", "Aanname over een besluit");
    private static readonly DiagnosticDescriptor Wmo2074 = Fout("WMO2074", "Twee waarborgen of aannames met dezelfde naam");
    private static readonly DiagnosticDescriptor Wmo2075 = Fout("WMO2075", "Besluit zonder gunstige uitkomst");
    private static readonly DiagnosticDescriptor Wmo2076 = Fout("WMO2076", "Voorwaarde met een oordeel bij 'nooit tegelijk'");
    private static readonly DiagnosticDescriptor Wmo2077 = Fout("WMO2077", "Belofte die alle uitkomsten noemt");

    /// <summary>A promise that promises nothing.</summary>
    public static WmoDiagnostic WaarborgZonderBelofte(Plaats plaats, string naam) =>
        new(Wmo1170, plaats.Source, plaats.Span, $"De waarborg '{naam}' belooft nog niets.", "Zet eronder wat in alle gevallen waar is, zoals 'besluit … is nooit …', 'besluit … hangt niet af van …', 'altijd …' of 'nooit …'.");

    /// <summary><c>dan toekennen</c></summary>
    public static WmoDiagnostic DanZonderBelofte(Plaats plaats) =>
        new(Wmo1170, plaats.Source, plaats.Span, "Na 'dan' staat hier geen belofte.", "Een waarborg beslist niets, maar belooft iets over alle gevallen. Schrijf: dan is besluit … nooit …, dan is besluit … altijd …, of dan altijd ….");

    /// <summary>Two promises in one.</summary>
    public static WmoDiagnostic TweeBeloften(Plaats plaats, string naam) =>
        new(Wmo1171, plaats.Source, plaats.Span, $"De waarborg '{naam}' belooft al iets.", "Maak er twee waarborgen van, elk met een eigen naam: dan is van elk te zeggen of zij klopt.");

    /// <summary>Two statements in one assumption.</summary>
    public static WmoDiagnostic TweeStellingen(Plaats plaats, string naam) =>
        new(Wmo1171, plaats.Source, plaats.Span, $"De aanname '{naam}' zegt al iets.", "Maak er twee aannames van, of verbind ze met 'en'.");

    /// <summary>A decision of which nothing is promised.</summary>
    public static WmoDiagnostic BelofteOnvolledig(Plaats plaats, string geschreven) =>
        new(Wmo1172, plaats.Source, plaats.Span, $"Hier staat niet wat van '{geschreven}' wordt beloofd.", "Schrijf erachter: is nooit …, is altijd …, hangt niet af van …, is minstens even ruim als besluit …, of heeft bij elke uitkomst een bron.");

    /// <summary><c>besluit x is toekennen</c></summary>
    public static WmoDiagnostic AltijdOfNooit(Plaats plaats, string geschreven, string bedoeld) =>
        new(Wmo1172, plaats.Source, plaats.Span, $"Een belofte over de uitkomst zegt 'altijd' of 'nooit'; hier staat '{geschreven}'.", $"Schrijf: {bedoeld} ….");

    /// <summary><c>nooit a en b</c></summary>
    public static WmoDiagnostic EnTussenUitkomsten(Plaats plaats) =>
        new(Wmo1134, plaats.Source, plaats.Span, "Een besluit geeft één uitkomst, dus tussen uitkomsten hoort geen 'en'.", "Schrijf: a of b.");

    /// <summary><c>is nooit</c>, with nothing behind it.</summary>
    public static WmoDiagnostic BelofteZonderUitkomst(Plaats plaats, string na) =>
        new(Wmo1108, plaats.Source, plaats.Span, $"Na '{na}' ontbreekt een uitkomst.", "Noem een of meer uitkomsten van het besluit: a, of a of b.");

    /// <summary><c>elk besluit is nooit toekennen</c></summary>
    public static WmoDiagnostic BelofteOverEenBesluit(Plaats plaats, string woorden) =>
        new(Wmo1173, plaats.Source, plaats.Span, $"'{woorden}' gaat over de uitkomsten van één besluit; elk besluit heeft zijn eigen.", "Maak voor elk besluit een waarborg.");

    /// <summary>A party of which something is missing.</summary>
    public static WmoDiagnostic PartijOnvolledig(Plaats plaats, string geschreven) =>
        new(Wmo1174, plaats.Source, plaats.Span, $"'{geschreven}' zegt niet wie wat besluit.", "Schrijf: a. de gemeente: besluit … is ….");

    /// <summary>Less than two parties.</summary>
    public static WmoDiagnostic TegelijkMetEenPartij(Plaats plaats) =>
        new(Wmo1174, plaats.Source, plaats.Span, "'nooit tegelijk' noemt minder dan twee partijen.", "Zet eronder, elk met een letter, wie wat besluit: 'a. de gemeente: besluit … is …' en 'b. de verzekeraar: besluit … is …'. Gaat het over één besluit, schrijf dan: besluit … is nooit ….");

    /// <summary>At least as generous, without saying in what.</summary>
    public static WmoDiagnostic RuimZonderGunstig(Plaats plaats) =>
        new(Wmo1175, plaats.Source, plaats.Span, "Hier staat niet welke uitkomsten gunstig zijn.", "Zet erachter: waarbij gunstig is …, met de uitkomsten die voor de cliënt goed zijn.");

    /// <summary>An assumption that says nothing.</summary>
    public static WmoDiagnostic AannameZonderStelling(Plaats plaats, string naam) =>
        new(Wmo1176, plaats.Source, plaats.Span, $"De aanname '{naam}' zegt nog niets.", "Zet eronder 'altijd …' of 'nooit …', met een voorwaarde over gegevens.");

    /// <summary>An assumption that nothing supports.</summary>
    public static WmoDiagnostic AannameZonderGrond(Plaats plaats, string naam) =>
        new(Wmo1177, plaats.Source, plaats.Span, $"De aanname '{naam}' zegt niet waarop zij rust.", "Schrijf erbij 'volgens …', of 'omdat \"…\"'. Wat is aangenomen, wordt niet meer bewezen; wie het leest, wil weten waarom.");

    /// <summary><c>dan is besluit …</c> without a condition.</summary>
    public static WmoDiagnostic DanZonderAls(Plaats plaats) =>
        new(Wmo1178, plaats.Source, plaats.Span, "Bij deze 'dan' hoort geen 'als'.", "Zet er 'als …' boven. Geldt de belofte altijd, laat 'dan' dan weg: 'besluit … is nooit …'.");

    /// <summary><c>gaat niet op</c> without why.</summary>
    public static WmoDiagnostic GaatNietOpZonderReden(Plaats plaats) =>
        new(Wmo1179, plaats.Source, plaats.Span, "Er staat niet waarom deze waarborg niet opgaat.", "Schrijf: gaat niet op omdat \"…\", met wat er in de bron schuurt. Wie een belofte leest die niet wordt gehouden, wil weten waarom zij er toch staat.");

    /// <summary>Independence of something that is no fact.</summary>
    public static WmoDiagnostic GeenGegeven(Plaats plaats, string naam, string isEen, IReadOnlyCollection<string> gegevens) =>
        new(Wmo2070, plaats.Source, plaats.Span, $"'{naam}' is {isEen}, en geen gegeven.",
            gegevens.Count > 0 ? $"Noem de gegevens waarop het rust: {Opsomming(gegevens)}." : "Noem gegevens: wat in een zaak bekend of onbekend kan zijn.");

    /// <summary>A concept where a promise names a decision.</summary>
    public static WmoDiagnostic BelofteOverBegrip(Plaats plaats, string naam) =>
        new(Wmo2022, plaats.Source, plaats.Span, $"'{naam}' is geen besluit, maar een begrip.", $"Over een begrip schrijft u: altijd {naam} …, of: nooit {naam} ….");

    /// <summary>Something that a party does not know, of a party that is not named.</summary>
    public static WmoDiagnostic OnbekendePartij(Plaats plaats, string partij, string? bedoeld, IEnumerable<string> partijen) =>
        new(Wmo2071, plaats.Source, plaats.Span, $"'{partij}' is geen partij bij deze waarborg.", Bedoelde(bedoeld) ?? $"De partijen zijn: {Opsomming(partijen)}.");

    /// <summary>Two parties with one name.</summary>
    public static WmoDiagnostic PartijTweeKeer(Plaats plaats, string partij) =>
        new(Wmo2072, plaats.Source, plaats.Span, $"De partij '{partij}' is al genoemd.", "Noem elke partij één keer. Neemt zij twee besluiten, maak er dan twee waarborgen van.");

    /// <summary>An assumption that rests on a decision.</summary>
    public static WmoDiagnostic AannameOverBesluit(Plaats plaats, string naam, string besluit) =>
        new(Wmo2073, plaats.Source, plaats.Span, naam == besluit ? $"'{besluit}' is een besluit; een aanname gaat over de wereld, niet over wat wordt besloten." : $"'{naam}' rust op het besluit '{besluit}'; een aanname gaat over de wereld, niet over wat wordt besloten.",
            "Noem alleen gegevens, of begrippen die op gegevens rusten. Wat u van een besluit verwacht, is een waarborg.");

    /// <summary>Two of one name.</summary>
    public static WmoDiagnostic DubbeleWaarborg(Plaats plaats, string soort, string naam, Plaats eerder) =>
        new(Wmo2074, plaats.Source, plaats.Span, $"Er is al een {soort} '{naam}'.", "Geef elke waarborg en elke aanname een eigen naam: die staat in het verslag van het bewijs.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste staat hier."),
        };

    /// <summary>None of the favourable outcomes is one of the decision.</summary>
    public static WmoDiagnostic GeenGunstige(Plaats plaats, string besluit, IEnumerable<string> uitkomsten) =>
        new(Wmo2075, plaats.Source, plaats.Span, $"Geen van de gunstige uitkomsten is een uitkomst van '{besluit}'.", $"Noem er ook een van dat besluit: {Opsomming(uitkomsten, "of")}.");

    /// <summary>A condition that a human judges, of a promise about more parties.</summary>
    public static WmoDiagnostic AlsMetOordeel(Plaats plaats, string oordeel) =>
        new(Wmo2076, plaats.Source, plaats.Span, $"Deze voorwaarde rust op het oordeel '{oordeel}', en bij 'nooit tegelijk' oordeelt elke partij zelf.", "Noem in de voorwaarde alleen feiten: die zijn voor alle partijen dezelfde.");

    /// <summary>Never any outcome, or always some outcome.</summary>
    public static WmoDiagnostic AlleUitkomsten(Plaats plaats, string besluit, bool altijd) =>
        new(Wmo2077, plaats.Source, plaats.Span, altijd ? $"Meer uitkomsten dan deze heeft '{besluit}' niet, dus hier wordt niets beloofd." : $"Andere uitkomsten dan deze heeft '{besluit}' niet, dus dit besluit zou nooit iets geven.",
            "Noem alleen de uitkomsten waar het om gaat.");
}
