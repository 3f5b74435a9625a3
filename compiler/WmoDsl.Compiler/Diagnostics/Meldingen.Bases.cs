using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Diagnostics;

// Policies that build on others.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo2040 = Fout("WMO2040", "Beleid om op voort te bouwen niet gevonden");
    private static readonly DiagnosticDescriptor Wmo2041 = Fout("WMO2041", "Beleid bouwt op zichzelf voort");
    private static readonly DiagnosticDescriptor Wmo2042 = Fout("WMO2042", "Fouten in het beleid waarop dit voortbouwt");
    private static readonly DiagnosticDescriptor Wmo2043 = Fout("WMO2043", "Naam staat al in het beleid waarop dit voortbouwt");
    private static readonly DiagnosticDescriptor Wmo2044 = Fout("WMO2044", "Naam staat in twee bases");
    private static readonly DiagnosticDescriptor Wmo2045 = Fout("WMO2045", "Parameter vervangt niets");
    private static readonly DiagnosticDescriptor Wmo2046 = Fout("WMO2046", "Geldig buiten de geldigheid van de basis");
    private static readonly DiagnosticDescriptor Wmo2047 = Fout("WMO2047", "Bron met twee betekenissen");
    private static readonly DiagnosticDescriptor Wmo2048 = Fout("WMO2048", "Twee keer hetzelfde beleid om op voort te bouwen");

    /// <summary>A title that no policy has which was given.</summary>
    /// <param name="plaats">The title.</param>
    /// <param name="titel">The title.</param>
    /// <param name="via">What builds on it, when that is not the policy itself.</param>
    /// <param name="bedoeld">A title like it.</param>
    public static WmoDiagnostic OnbekendBeleid(Plaats plaats, string titel, string? via, string? bedoeld) =>
        new(Wmo2040, plaats.Source, plaats.Span, via is null ? $"Het beleid \"{titel}\" is niet gevonden." : $"\"{via}\" bouwt zelf voort op \"{titel}\", en dat is niet gevonden.",
            bedoeld is not null ? $"Bedoelde u \"{bedoeld}\"?" : "Zet de map met dat beleid naast deze map, of noem haar met --basis <map>. In een project: verwijs naar het pakket of het project met dat beleid.");

    /// <summary>Policies that build on each other, the first again at the end.</summary>
    public static WmoDiagnostic VoortbouwKring(Plaats plaats, IReadOnlyList<string> kring) =>
        new(Wmo2041, plaats.Source, plaats.Span, kring.Count == 2 ? $"\"{kring[0]}\" bouwt op zichzelf voort." : $"Deze bouwen op elkaar voort: {string.Join(" → ", kring.Select(k => $"\"{k}\""))}.", "Haal één 'bouwt voort op' weg.");

    /// <summary>Errors in a policy that is built on, told once.</summary>
    public static WmoDiagnostic BasisMetFouten(Plaats plaats, string titel, IReadOnlyList<WmoDiagnostic> fouten) =>
        new(Wmo2042, plaats.Source, plaats.Span,
            $"Het beleid \"{titel}\" bevat zelf {(fouten.Count == 1 ? "een fout" : $"{fouten.Count} fouten, de eerste")} in {fouten[0].Source.Path}, regel {fouten[0].Source.GetPosition(fouten[0].Span.Start).Line + 1}: {fouten[0].Message}",
            "Herstel dat beleid eerst, of neem een uitgave zonder fouten.")
        {
            Related = new RelatedPlace(fouten[0].Source, fouten[0].Span, "De fout staat hier."),
        };

    /// <summary>A name that a base has already.</summary>
    public static WmoDiagnostic NaamVanBasis(Plaats plaats, string naam, string basis, Plaats eerder, bool kanVervangen) =>
        new(Wmo2043, plaats.Source, plaats.Span, $"De naam '{naam}' staat al in \"{basis}\" ({eerder.Source.Path}, regel {eerder.Regelnummer}).",
            kanVervangen ? $"Vervangt dit de parameter daar, schrijf er dan onder: in plaats van die van \"{basis}\". Is het iets anders, kies dan een andere naam." : "Gebruik wat daar staat, of kies een andere naam. Alleen een parameter kan worden vervangen, en een open norm worden ingevuld.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste staat hier."),
        };

    /// <summary>A name that two bases have.</summary>
    public static WmoDiagnostic NaamInTweeBases(Plaats plaats, string naam, string eerste, Plaats plaatsEerste, string tweede, Plaats plaatsTweede) =>
        new(Wmo2044, plaats.Source, plaats.Span, $"De naam '{naam}' staat in \"{eerste}\" ({plaatsEerste.Source.Path}, regel {plaatsEerste.Regelnummer}) en in \"{tweede}\" ({plaatsTweede.Source.Path}, regel {plaatsTweede.Regelnummer}).",
            "Bouw op één van beide voort, of laat een van beide de naam veranderen.")
        {
            Related = new RelatedPlace(plaatsEerste.Source, plaatsEerste.Span, "De eerste staat hier."),
        };

    /// <summary><c>in plaats van die van "…"</c> of a policy that is not built on.</summary>
    public static WmoDiagnostic GeenBasis(Plaats plaats, string titel, string? bedoeld) =>
        new(Wmo2045, plaats.Source, plaats.Span, $"Dit beleid bouwt niet voort op \"{titel}\".", bedoeld is not null ? $"Bedoelde u \"{bedoeld}\"?" : $"Voeg onder 'beleid' toe: bouwt voort op \"{titel}\".");

    /// <summary>A parameter that the base does not have.</summary>
    public static WmoDiagnostic NietsTeVervangen(Plaats plaats, string naam, string basis, string? bedoeld) =>
        new(Wmo2045, plaats.Source, plaats.Span, $"\"{basis}\" heeft geen parameter '{naam}'.", Bedoelde(bedoeld) ?? "Laat 'in plaats van …' weg als dit een nieuwe parameter is. Een open norm wordt niet vervangen, maar ingevuld.");

    /// <summary>A replacement of another type.</summary>
    public static WmoDiagnostic VervangenAnderType(Plaats plaats, string naam, string basis, Waardetype type, Plaats daar) =>
        new(Wmo2045, plaats.Source, plaats.Span, $"In \"{basis}\" is '{naam}' een {type.Omschrijving}; een vervanging heeft hetzelfde type.", $"Schrijf: {naam} : {type.Omschrijving}.")
        {
            Related = new RelatedPlace(daar.Source, daar.Span, "Daar staat de parameter."),
        };

    /// <summary>A policy that holds on days on which its base does not.</summary>
    public static WmoDiagnostic GeldigBuitenBasis(Plaats plaats, string basis, Periode daar) =>
        new(Wmo2046, plaats.Source, plaats.Span, $"Dit beleid geldt ook op dagen waarop \"{basis}\" niet geldt.", $"\"{basis}\" geldt vanaf {daar.Vanaf}{(daar.TotEnMet is { } einde ? $" tot en met {einde}" : "")}. Laat dit beleid daarbinnen vallen.");

    /// <summary>A source that several bases declare, each otherwise.</summary>
    public static WmoDiagnostic BronInMeerBeleid(Plaats plaats, string naam) =>
        new(Wmo2047, plaats.Source, plaats.Span, $"De bron '{naam}' staat in meer beleid waarop dit voortbouwt, en daar is het niet dezelfde.", $"Geef de bron hier zelf op: bron {naam} is … \"…\".")
        {
            Oorzaak = naam,
        };

    /// <summary>Two policies of one title among those that were given.</summary>
    public static WmoDiagnostic TweeKeerHetBeleid(Plaats plaats, string titel, IReadOnlyList<string> waar) =>
        new(Wmo2048, plaats.Source, plaats.Span, $"Er is meer dan één beleid \"{titel}\": {Opsomming(waar)}.", "Laat er één over. Twee uitgaven van hetzelfde beleid gaan niet samen.");

    /// <summary>A norm of a base that something needs and nothing fills in.</summary>
    public static WmoDiagnostic NormVanBasisNietIngevuld(Plaats plaats, string naam, string basis, string wie, Plaats gebruik, Plaats norm) =>
        new(Wmo2032, plaats.Source, plaats.Span, $"De open norm '{naam}' van \"{basis}\" is niet ingevuld, en {wie} heeft haar nodig ({gebruik.Source.Path}, regel {gebruik.Regelnummer}).",
            $"Voeg toe: invulling van {naam}, met eronder 'vanaf … is …', 'is …', regels of 'oordeel vraag \"…\"'. Of laat haar ook hier open: 'laat normen open' onder 'beleid'.")
        {
            Related = new RelatedPlace(norm.Source, norm.Span, "De open norm staat hier."),
        };
}
