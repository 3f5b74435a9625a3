using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// Open norms and what fills them in.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo1140 = Fout("WMO1140", "Invulling zonder inhoud");
    private static readonly DiagnosticDescriptor Wmo1141 = Fout("WMO1141", "Invulling met twee soorten inhoud");
    private static readonly DiagnosticDescriptor Wmo1142 = Fout("WMO1142", "Open norm met inhoud");
    private static readonly DiagnosticDescriptor Wmo1143 = Fout("WMO1143", "Invulling met een type");
    private static readonly DiagnosticDescriptor Wmo1144 = Fout("WMO1144", "Vraag in een invulling zonder 'oordeel'");
    private static readonly DiagnosticDescriptor Wmo2030 = Fout("WMO2030", "Invulling van iets dat geen open norm is");
    private static readonly DiagnosticDescriptor Wmo2031 = Fout("WMO2031", "Open norm twee keer ingevuld");
    private static readonly DiagnosticDescriptor Wmo2032 = Fout("WMO2032", "Open norm niet ingevuld");
    private static readonly DiagnosticDescriptor Wmo3030 = Fout("WMO3030", "Invulling past niet bij het type van de norm");

    private static readonly DiagnosticDescriptor Wmo4026 = Fout("WMO4026", "Geen oordeel, maar wel wat er moet worden gewogen");

    /// <summary><c>weeg mee</c> or <c>beoordeeld door</c> at something that nobody judges.</summary>
    public static WmoDiagnostic HulpZonderOordeel(Plaats plaats, string wat) =>
        new(Wmo4026, plaats.Source, plaats.Span, $"{wat} is geen oordeel: er valt niets te wegen.", "Maak er een oordeel van ('oordeel', of 'oordeel uit a, b, c'), of haal deze regel weg.");

    /// <summary>A filling that says nothing.</summary>
    public static WmoDiagnostic InvullingZonderInhoud(Plaats plaats, string naam) =>
        new(Wmo1140, plaats.Source, plaats.Span, $"De invulling van '{naam}' zegt niet wat de norm wordt.", "Voeg toe: 'vanaf 1 januari 2022 is …', 'is …', 'is ja als …', een of meer regels, of 'oordeel vraag \"…\"'.");

    /// <summary>A filling of more than one kind.</summary>
    public static WmoDiagnostic InvullingMetTweeInhouden(Plaats plaats, string naam) =>
        new(Wmo1141, plaats.Source, plaats.Span, $"De invulling van '{naam}' heeft al een inhoud.", "Kies één: 'vanaf … is …', 'is ja als …', 'is …', regels, of 'oordeel vraag \"…\"'.");

    /// <summary>An open norm that says what it is.</summary>
    public static WmoDiagnostic OpenNormMetInhoud(Plaats plaats, string naam) =>
        new(Wmo1142, plaats.Source, plaats.Span, $"De open norm '{naam}' zegt hier zelf wat zij is; dan is zij niet open.", $"Zet dit onder 'invulling van {naam}'. Is de norm niet open, maak er dan een parameter of een begrip van.");

    /// <summary><c>invulling van x : type</c></summary>
    public static WmoDiagnostic InvullingMetType(Plaats plaats, string naam) =>
        new(Wmo1143, plaats.Source, plaats.Span, $"Het type van '{naam}' staat al bij de open norm.", $"Laat het hier weg: invulling van {naam}.");

    /// <summary><c>vraag</c> where a judgement fills in a norm.</summary>
    public static WmoDiagnostic VraagZonderOordeel(Plaats plaats) =>
        new(Wmo1144, plaats.Source, plaats.Span, "Een norm wordt niet ingevuld met een gewone vraag, maar met een oordeel.", "Schrijf: oordeel vraag \"…\".");

    /// <summary>Filling in something that is no norm, or nothing.</summary>
    /// <param name="plaats">The name.</param>
    /// <param name="naam">The name.</param>
    /// <param name="isEen">What it is instead, with its article, or none.</param>
    /// <param name="bedoeld">A norm with nearly that name.</param>
    public static WmoDiagnostic GeenOpenNorm(Plaats plaats, string naam, string? isEen, string? bedoeld) =>
        new(Wmo2030, plaats.Source, plaats.Span, isEen is null ? $"Er is geen open norm '{naam}'." : $"'{naam}' is geen open norm, maar {isEen}.",
            Bedoelde(bedoeld) ?? (isEen is null ? $"Laat eerst een regel de norm open: open norm {naam} : …." : "Alleen een open norm wordt ingevuld. Verander wat er al staat, of maak er een open norm van."));

    /// <summary>A second filling.</summary>
    public static WmoDiagnostic NormTweeKeerIngevuld(Plaats plaats, string naam, Plaats eerder) =>
        new(Wmo2031, plaats.Source, plaats.Span, $"De open norm '{naam}' is al ingevuld.", $"Laat één invulling staan. De eerste staat in {eerder.Source.Path}, regel {eerder.Regelnummer}.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste invulling staat hier."),
        };

    /// <summary>A norm that something needs and nothing fills in.</summary>
    public static WmoDiagnostic NormNietIngevuld(Plaats plaats, string naam, string wie, Plaats gebruik) =>
        new(Wmo2032, plaats.Source, plaats.Span, $"De open norm '{naam}' is niet ingevuld, en {wie} heeft haar nodig ({gebruik.Source.Path}, regel {gebruik.Regelnummer}).",
            $"Voeg toe: invulling van {naam}, met eronder 'vanaf … is …', 'is …', regels of 'oordeel vraag \"…\"'.")
        {
            Related = new RelatedPlace(gebruik.Source, gebruik.Span, "Hier is de norm nodig."),
        };

    /// <summary>A norm whose type is a judgement.</summary>
    public static WmoDiagnostic NormIsGeenOordeel(Plaats plaats, string naam) =>
        new(Wmo3003, plaats.Source, plaats.Span, "Een oordeel is een manier om een open norm in te vullen, en niet haar type.", $"Schrijf 'ja/nee', en vul haar in met: invulling van {naam}, oordeel vraag \"…\".");

    /// <summary>A judgement that fills in something else than ja/nee.</summary>
    public static WmoDiagnostic OordeelVultAndersIn(Plaats plaats, string naam, Waardetype type) =>
        new(Wmo3030, plaats.Source, plaats.Span, $"Een oordeel is ja of nee of een keuze, en de norm '{naam}' is een {type.Omschrijving}.", $"Vul haar in met een waarde of met regels, of maak van de norm een ja/nee of een keuze.");

    /// <summary>A dated number for a norm that is asked of somebody.</summary>
    public static WmoDiagnostic ParameterVanGroep(Plaats plaats, string naam, string groep) =>
        new(Wmo3030, plaats.Source, plaats.Span, $"De norm '{naam}' wordt gevraagd van een {groep}; een waarde met een datum is van niemand.", "Vul haar in met 'is …', 'is ja als …', regels of een oordeel. De waarde kan een eigen parameter zijn.");

    /// <summary>A norm among what a decision delivers.</summary>
    public static WmoDiagnostic NormNietMeeTeLeveren(Plaats plaats, string naam) =>
        new(Wmo4017, plaats.Source, plaats.Span, $"'{naam}' is een open norm en kan niet met de uitkomst worden meegeleverd.", "Maak een begrip dat de norm gebruikt, en lever dat mee.");
}
