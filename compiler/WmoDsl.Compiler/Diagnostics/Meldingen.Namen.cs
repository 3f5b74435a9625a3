using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Diagnostics;

// WMO2xxx: names and sources.
public static partial class Meldingen
{
    private static readonly DiagnosticDescriptor Wmo2001 = Fout("WMO2001", "Onbekende naam");
    private static readonly DiagnosticDescriptor Wmo2002 = Fout("WMO2002", "Naam twee keer gebruikt");
    private static readonly DiagnosticDescriptor Wmo2003 = Fout("WMO2003", "Bron ontbreekt");
    private static readonly DiagnosticDescriptor Wmo2004 = Fout("WMO2004", "Onbekende bron");
    private static readonly DiagnosticDescriptor Wmo2005 = Fout("WMO2005", "Plaats staat niet in de inhoudsopgave");
    private static readonly DiagnosticDescriptor Wmo2006 = Fout("WMO2006", "Kop hoort niet bij deze plaats");
    private static readonly DiagnosticDescriptor Wmo2007 = Fout("WMO2007", "Inhoudsopgave niet gevonden");
    private static readonly DiagnosticDescriptor Wmo2008 = Fout("WMO2008", "Inhoudsopgave onleesbaar");
    private static readonly DiagnosticDescriptor Wmo2009 = Fout("WMO2009", "Onbekende soort bron");
    private static readonly DiagnosticDescriptor Wmo2010 = Fout("WMO2010", "Nummer past niet bij de soort bron");
    private static readonly DiagnosticDescriptor Wmo2011 = Fout("WMO2011", "Beleid ontbreekt");
    private static readonly DiagnosticDescriptor Wmo2012 = Fout("WMO2012", "Meer dan één beleid");
    private static readonly DiagnosticDescriptor Wmo2013 = Fout("WMO2013", "Onbekend type");
    private static readonly DiagnosticDescriptor Wmo2014 = Fout("WMO2014", "Onbekende groep");
    private static readonly DiagnosticDescriptor Wmo2015 = Fout("WMO2015", "Onbekende rol");
    private static readonly DiagnosticDescriptor Wmo2016 = Fout("WMO2016", "Onbekende regel");
    private static readonly DiagnosticDescriptor Wmo2017 = Fout("WMO2017", "Onbekende uitkomst of keuze");
    private static readonly DiagnosticDescriptor Wmo2018 = Fout("WMO2018", "Gegeven van een groep zonder rol");
    private static readonly DiagnosticDescriptor Wmo2019 = Fout("WMO2019", "Verwijzing zonder plaats");
    private static readonly DiagnosticDescriptor Wmo2020 = Fout("WMO2020", "Naam is hier geen waarde");
    private static readonly DiagnosticDescriptor Wmo2021 = Fout("WMO2021", "Naam is van de taal zelf");
    private static readonly DiagnosticDescriptor Wmo2022 = Fout("WMO2022", "Onbekend besluit of begrip");
    private static readonly DiagnosticDescriptor Wmo2023 = Waarschuwing("WMO2023", "Paragraaf ernaast past beter");

    /// <summary>A name that nothing has.</summary>
    public static WmoDiagnostic OnbekendeNaam(Plaats plaats, string naam, string? bedoeld) =>
        new(Wmo2001, plaats.Source, plaats.Span, $"De naam '{naam}' is nergens omschreven.",
            Bedoelde(bedoeld) ?? "Schrijf op wat de naam betekent: als gegeven, parameter of begrip.")
        {
            Oorzaak = Naamsleutel.Van(naam),
        };

    /// <summary>A name that something else has already.</summary>
    public static WmoDiagnostic DubbeleNaam(Plaats plaats, string naam, Plaats eerder) =>
        new(Wmo2002, plaats.Source, plaats.Span, $"De naam '{naam}' is al in gebruik.", "Kies een andere naam, of verwijder er een.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "De eerste staat hier."),
        };

    /// <summary>Something without any citation.</summary>
    public static WmoDiagnostic GeenBron(Plaats plaats, string wat, bool kanVolgens = true) =>
        new(Wmo2003, plaats.Source, plaats.Span, $"{wat} heeft geen bron.", $"Zet er een 'paragraaf' boven{(kanVolgens ? ", of schrijf erbij 'volgens …'" : "")}. Zonder bron wordt niets beslist.")
        {
            Oorzaak = plaats.Source.Path,
        };

    /// <summary>A citation of a source that is not declared.</summary>
    public static WmoDiagnostic OnbekendeBron(Plaats plaats, string naam, string? bedoeld) =>
        new(Wmo2004, plaats.Source, plaats.Span, $"De bron '{naam}' is niet opgegeven.", Bedoelde(bedoeld) ?? $"Voeg toe: bron {naam} is … \"…\".")
        {
            Oorzaak = Naamsleutel.Van(naam),
        };

    /// <summary>A citation of a place that the outline does not have.</summary>
    public static WmoDiagnostic PlaatsNietInInhoud(Plaats plaats, string bron, string nummer, string? hulp) =>
        new(Wmo2005, plaats.Source, plaats.Span, $"De inhoudsopgave van {bron} heeft geen {nummer}.", hulp ?? "Kijk in de bron welk nummer het moet zijn. Klopt de verwijzing wel, verbeter dan de inhoudsopgave.")
        {
            Oorzaak = bron + " " + nummer,
        };

    /// <summary>A heading that does not stand at the cited place.</summary>
    public static WmoDiagnostic KopKloptNiet(Plaats plaats, string verwijzing, string kop, IReadOnlyCollection<string> koppen, (string Bron, string Hier, string Daar)? elders) =>
        new(Wmo2006, plaats.Source, plaats.Span, $"{verwijzing} heeft geen kop \"{kop}\".",
            elders is { } ander ? $"Bedoelde u {ander.Bron} {ander.Daar}? Die heeft deze kop{(koppen.Count == 0 ? "" : $"; bij {ander.Hier} staat \"{koppen.First()}\"")}."
            : Suggestions.Closest(kop, koppen) is { } bedoeld ? $"Bedoelde u \"{bedoeld}\"?"
            : koppen.Count == 1 ? $"De kop daar is \"{koppen.First()}\"."
            : koppen.Count > 0 ? $"De koppen daar zijn: {Opsomming(koppen.Select(k => $"\"{k}\""))}." : "Laat de kop weg: deze plaats heeft geen kop.")
        {
            Oorzaak = verwijzing + " " + kop,
        };

    /// <summary>An outline file that is not there.</summary>
    public static WmoDiagnostic InhoudNietGevonden(Plaats plaats, string bestand, string? bedoeld) =>
        new(Wmo2007, plaats.Source, plaats.Span, $"Het bestand '{bestand}' is niet gevonden.", Bedoelde(bedoeld) ?? "Zet de inhoudsopgave naast dit bestand, of verbeter de naam. Zij eindigt op '.inhoud'.");

    /// <summary>A paragraph that is probably one off.</summary>
    public static WmoDiagnostic BuurPastBeter(Plaats plaats, string bron, string nummer, string kop, string besluit, string buur, string buurkop) =>
        new(Wmo2023, plaats.Source, plaats.Span, $"{bron} {nummer} heet \"{kop}\", en hieronder staat een besluit '{besluit}'.",
            $"Bedoelde u {buur} \"{buurkop}\"? Is {nummer} wel goed, zet de kop er dan achter: {bron} {nummer} \"{kop}\".");

    /// <summary>A line of an outline that cannot be read.</summary>
    public static WmoDiagnostic InhoudOnleesbaar(Plaats plaats) =>
        new(Wmo2008, plaats.Source, plaats.Span, "Deze regel van de inhoudsopgave is niet te lezen.", "Een regel is een nummer, een kop tussen aanhalingstekens en een vingerafdruk van zestien tekens (0-9, a-f), zoals: 4.13 \"Scootmobiel\" 0123456789abcdef.");

    /// <summary>A kind of source that does not exist.</summary>
    public static WmoDiagnostic OnbekendeBronsoort(Plaats plaats, string soort, string? bedoeld, IEnumerable<string> soorten) =>
        new(Wmo2009, plaats.Source, plaats.Span, $"'{soort}' is geen soort bron.", Bedoelde(bedoeld) ?? $"Kies uit: {Opsomming(soorten)}.");

    /// <summary>A number that a source of this kind cannot have.</summary>
    public static WmoDiagnostic BronnummerOngeldig(Plaats plaats, string soort, string nummer, string verwacht) =>
        new(Wmo2010, plaats.Source, plaats.Span, $"'{nummer}' is geen nummer van een {soort}.", $"Hier hoort {verwacht}. Is er geen nummer, laat het dan weg.");

    /// <summary>No file declares the policy.</summary>
    public static WmoDiagnostic GeenBeleid(Plaats plaats) =>
        new(Wmo2011, plaats.Source, plaats.Span, "Geen van de bestanden noemt het beleid.", "Zet boven aan één bestand: beleid \"…\" geldig vanaf 1 januari 2022.");

    /// <summary>A second declaration of the policy.</summary>
    public static WmoDiagnostic MeerBeleid(Plaats plaats, Plaats eerder) =>
        new(Wmo2012, plaats.Source, plaats.Span, "Het beleid is al genoemd.", "Laat één 'beleid' staan.")
        {
            Related = new RelatedPlace(eerder.Source, eerder.Span, "Het eerste staat hier."),
        };

    /// <summary>A type that does not exist.</summary>
    public static WmoDiagnostic OnbekendType(Plaats plaats, string type, string? bedoeld, IEnumerable<string> typen) =>
        new(Wmo2013, plaats.Source, plaats.Span, $"'{type}' is geen type.", Bedoelde(bedoeld) ?? $"Kies uit: {Opsomming(typen)}; of de naam van een keuzelijst.")
        {
            Oorzaak = Naamsleutel.Van(type),
        };

    /// <summary>A group that has no facts anywhere.</summary>
    public static WmoDiagnostic OnbekendeGroep(Plaats plaats, string groep, IReadOnlyCollection<string> groepen) =>
        new(Wmo2014, plaats.Source, plaats.Span, $"Er zijn geen gegevens van een '{groep}'.",
            Bedoelde(Suggestions.Closest(groep, groepen)) ?? Keuze("De groepen zijn", groepen) + $"{(groepen.Count == 0 ? "Beschrijf de groep" : "Is het een andere, beschrijf die dan")} met: gegevens van een {groep}.")
        {
            Oorzaak = groep,
        };

    /// <summary>A role that is not declared.</summary>
    public static WmoDiagnostic OnbekendeRol(Plaats plaats, string rol, IReadOnlyCollection<string> rollen) =>
        new(Wmo2015, plaats.Source, plaats.Span, $"'{rol}' is geen rol.", Bedoelde(Suggestions.Closest(rol, rollen)) ?? Keuze("De rollen zijn", rollen) + $"Voeg zo nodig toe: rol {rol} is een ….")
        {
            Oorzaak = Naamsleutel.Van(rol),
        };

    /// <summary>A rule that the definition does not have.</summary>
    public static WmoDiagnostic OnbekendeRegel(Plaats plaats, string regel, string definitie, string? bedoeld) =>
        new(Wmo2016, plaats.Source, plaats.Span, $"'{definitie}' heeft geen regel '{regel}'.", Bedoelde(bedoeld) ?? "Een uitzondering noemt een regel van hetzelfde besluit of begrip.")
        {
            Oorzaak = definitie + ": " + Naamsleutel.Van(regel),
        };

    /// <summary>An outcome or choice that is not in the list.</summary>
    public static WmoDiagnostic OnbekendeKeuze(Plaats plaats, string keuze, Keuzelijst lijst, string? bedoeld) =>
        new(Wmo2017, plaats.Source, plaats.Span, $"'{keuze}' is geen mogelijkheid van '{lijst.Naam}'.", Bedoelde(bedoeld) ?? $"De mogelijkheden zijn: {Opsomming(lijst.Waarden)}.")
        {
            Oorzaak = lijst.Naam + ": " + Naamsleutel.Van(keuze),
        };

    /// <summary>A fact of a group without saying of whom.</summary>
    public static WmoDiagnostic RolOntbreekt(Plaats plaats, string naam, string groep, IEnumerable<string> rollen) =>
        new(Wmo2018, plaats.Source, plaats.Span, $"'{naam}' hoort bij een {groep}; hier staat niet van wie.",
            rollen.Any() ? $"Schrijf: {Opsomming(rollen.Select(r => $"'{naam} van {r}'"), "of")}." : $"Voeg een rol toe: rol … is een {groep}.");

    /// <summary>A citation of an act or of a source with an outline that does not say where.</summary>
    public static WmoDiagnostic PlaatsOntbreekt(Plaats plaats, string bron) =>
        new(Wmo2019, plaats.Source, plaats.Span, $"De verwijzing naar {bron} noemt geen plaats.", "Schrijf het artikel of de paragraaf erbij, zoals 'Wmo artikel 2.3.5 lid 4' of 'Leidraad 4.13'.");

    /// <summary>A role used as a value.</summary>
    public static WmoDiagnostic GeenWaarde(Plaats plaats, string naam) =>
        new(Wmo2020, plaats.Source, plaats.Span, $"'{naam}' is een rol en heeft zelf geen waarde.", $"Vraag iets van de rol ('… van {naam}') of vraag of zij vervuld is ('er is een {naam}').");

    /// <summary>A declaration with a name of the language.</summary>
    public static WmoDiagnostic GereserveerdeNaam(Plaats plaats, string naam) =>
        new(Wmo2021, plaats.Source, plaats.Span, $"'{naam}' heeft in de taal al een betekenis.", "Kies een andere naam.");

    /// <summary>A decision or concept that does not exist.</summary>
    public static WmoDiagnostic OnbekendeDefinitie(Plaats plaats, string naam, string soort, string? bedoeld) =>
        new(Wmo2022, plaats.Source, plaats.Span, $"Er is geen {soort} '{naam}'.", Bedoelde(bedoeld) ?? $"Noem een {soort} dat in het beleid staat, precies zoals het daar heet.")
        {
            Oorzaak = soort + " " + Naamsleutel.Van(naam),
        };

    /// <summary>A concept where a decision is meant, or the other way about.</summary>
    public static WmoDiagnostic AndereDefinitie(Plaats plaats, string naam, string soort, string isEen) =>
        new(Wmo2022, plaats.Source, plaats.Span, $"'{naam}' is geen {soort}, maar een {isEen}.", $"Schrijf: bij {isEen} {naam}.");

    /// <summary>A concept of a group, which has no value of its own.</summary>
    public static WmoDiagnostic DefinitieVanGroep(Plaats plaats, string naam, string groep) =>
        new(Wmo2022, plaats.Source, plaats.Span, $"'{naam}' hoort bij een {groep}; een voorbeeld kan het niet los vragen.", "Maak het voorbeeld bij een besluit of begrip dat het van een rol vraagt.");
}
