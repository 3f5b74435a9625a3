using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>What a change does to a decision.</summary>
public enum Verandering
{
    /// <summary>Every case has the same outcome as before.</summary>
    Gelijk,

    /// <summary>Where the outcome changes, it always turns from not favourable to favourable.</summary>
    Ruimer,

    /// <summary>Where the outcome changes, it always turns from favourable to not favourable.</summary>
    Strenger,

    /// <summary>The outcome changes in some other way, or nobody has said which outcomes are favourable.</summary>
    Anders,

    /// <summary>The decision was not there before.</summary>
    Nieuw,

    /// <summary>The decision is there no more.</summary>
    Vervallen,

    /// <summary>It could not be found out; the reason is told.</summary>
    NietBeslist,
}

/// <summary>The step of a NuGet version (semver.org) that a change calls for; the larger the number, the larger the step.</summary>
public enum Versiestap
{
    /// <summary>Nothing changed.</summary>
    Geen,

    /// <summary>Texts, sources and examples: nobody gets another outcome or duty and no code changes.</summary>
    Patch,

    /// <summary>Outcomes or duties change, or something comes beside what is there: code that compiles keeps compiling.</summary>
    Minor,

    /// <summary>Code of others may no longer compile.</summary>
    Major,
}

/// <summary>What two versions of a policy have different.</summary>
/// <param name="Oud">How it was.</param>
/// <param name="Nieuw">How it is now.</param>
/// <param name="Besluiten">Of every decision, and every concept that no decision uses, in the order of their names: what changes in outcomes.</param>
/// <param name="Onderdelen">Everything that is written otherwise: rules, facts, parameters, texts, sources.</param>
/// <param name="Api">What .NET developers notice.</param>
/// <param name="Stap">The version step it calls for.</param>
/// <param name="Bedoeld">What was meant to change and what was not, with whether that is so.</param>
public sealed record Vergelijking(
    Beleid Oud,
    Beleid Nieuw,
    ImmutableArray<Besluitverschil> Besluiten,
    ImmutableArray<Onderdeelverschil> Onderdelen,
    ImmutableArray<Apiwijziging> Api,
    Versiestap Stap,
    ImmutableArray<Bedoeldoordeel> Bedoeld)
{
    /// <summary>Whether nothing is different at all.</summary>
    public bool IsGelijk => Onderdelen.IsEmpty && Api.IsEmpty && Besluiten.All(b => b is { Verandering: Verandering.Gelijk, Vraagt.IsEmpty: true, VraagtNietMeer.IsEmpty: true, Plichten.IsEmpty: true });

    /// <summary>Whether outcomes are the same in all cases, as far as that was found out.</summary>
    public bool UitkomstenGelijk => Besluiten.All(b => b.Verandering == Verandering.Gelijk);

    /// <summary>Whether no duty comes in other cases, is told in other words or has another last day; a duty that comes and goes with an outcome, changes with that.</summary>
    public bool PlichtenGelijk => Besluiten.All(b => b.PlichtenGelijk);

    /// <summary>Whether there is a case to be shown.</summary>
    public bool ToontGevallen => Besluiten.SelectMany(b => b.Perioden.Concat(b.Plichten.SelectMany(p => p.Perioden))).Concat(Bedoeld.SelectMany(b => b.Gevallen)).SelectMany(p => p.Groepen).SelectMany(g => g.Blokken).Any(b => b.Getuige is not null);

    /// <summary>Whether all that was said of the intention is so.</summary>
    public bool ZoalsBedoeld => Bedoeld.All(b => b.Klopt);
}

/// <summary>What changes in the outcomes of one decision.</summary>
/// <param name="Naam">The decision; with whose it is for a concept of a group.</param>
/// <param name="Oud">As it was, or none.</param>
/// <param name="Nieuw">As it is now, or none.</param>
/// <param name="Verandering">The verdict, over all periods.</param>
/// <param name="Perioden">The cases that change, per period in which they are the same; those without a change are left out.</param>
/// <param name="Vraagt">Facts that can change the outcome now and could not before.</param>
/// <param name="VraagtNietMeer">Facts that could change the outcome before and cannot now.</param>
/// <param name="Gunstig">The outcomes that were taken to be favourable.</param>
/// <param name="Toelichting">What the reader should know of how it was found out: why it is not known, what a rename hides, …</param>
public sealed record Besluitverschil(
    string Naam,
    Definitie? Oud,
    Definitie? Nieuw,
    Verandering Verandering,
    ImmutableArray<Periodeverschil> Perioden,
    ImmutableArray<string> Vraagt,
    ImmutableArray<string> VraagtNietMeer,
    ImmutableArray<string> Gunstig,
    ImmutableArray<string> Toelichting)
{
    /// <summary>The decisions and concepts below it whose own change matters here; none when only what it says itself does.</summary>
    public ImmutableArray<string> WerktDoorVan { get; init; } = [];

    /// <summary>
    /// The duties of it that come in other cases than before, or until another day, or of which that is not known. A duty that only comes and goes with an outcome, as it did before, is
    /// not among them: its cases are those of the outcome.
    /// </summary>
    public ImmutableArray<Plichtverschil> Plichten { get; init; } = [];

    /// <summary>The duties that come and go with an outcome that some cases lose or get, as they did before: they change with it.</summary>
    public ImmutableArray<(string Uitkomst, string Plicht)> MetUitkomst { get; init; } = [];

    /// <summary>Whether every case has the duties that it had; what comes and goes with an outcome only, is not looked at.</summary>
    public bool PlichtenGelijk => Plichten.All(p => p.Verandering == Verandering.Gelijk);
}

/// <summary>What changes in when one duty comes with a decision.</summary>
/// <param name="Partij">Whose.</param>
/// <param name="Inhoud">What.</param>
/// <param name="Tekst">The duty in words.</param>
/// <param name="Verandering">Whether it comes in other cases; gelijk where it only may be known sooner or later.</param>
/// <param name="Perioden">The cases that change, per period in which they are the same.</param>
/// <param name="Toelichting">What the reader should know of how it was found out.</param>
public sealed record Plichtverschil(string Partij, string Inhoud, string Tekst, Verandering Verandering, ImmutableArray<Periodeverschil> Perioden, ImmutableArray<string> Toelichting)
{
    /// <summary>How it is told that a duty comes, and that it does not.</summary>
    public const string Wel = "wel", Niet = "niet";

    /// <summary>The decisions and concepts whose own change matters here, also the decision it comes with; none when only what is said with the duty does.</summary>
    public ImmutableArray<string> WerktDoorVan { get; init; } = [];
}

/// <summary>The cases that change in a period.</summary>
/// <param name="Vanaf">First reference date, or none for always before.</param>
/// <param name="TotEnMet">Last reference date, or none for ever after.</param>
/// <param name="Peildag">The day that was computed.</param>
/// <param name="Groepen">The changes, by old and new outcome.</param>
public sealed record Periodeverschil(Datum? Vanaf, Datum? TotEnMet, Datum Peildag, ImmutableArray<Gevallenverschil> Groepen)
{
    /// <summary>The work that is left to do on those of its blocks that are shown.</summary>
    /// <param name="hoogstens">How many blocks are shown of each group.</param>
    internal IEnumerable<Lazy<Gevalblok>> Werk(int hoogstens) => Groepen.SelectMany(g => g.Werk(hoogstens));

    /// <summary>The same, with its blocks finished that are shown.</summary>
    internal Periodeverschil Af(int hoogstens) =>
        this with { Groepen = [.. Groepen.Select(g => g with { Blokken = [.. g.Blokken.Select((b, i) => i < hoogstens && b.Af is { } af ? af.Value : b with { Af = null })] })] };
}

/// <summary>The cases that go from one outcome to another.</summary>
/// <param name="Oud">What they had, in words.</param>
/// <param name="Nieuw">What they have now.</param>
/// <param name="Steeds">What holds in all those cases, when there is more than one block.</param>
/// <param name="Blokken">Together exactly those cases, the simplest first.</param>
/// <param name="Volledig">Whether these are all; if not, there are too many to be read.</param>
public sealed record Gevallenverschil(string Oud, string Nieuw, ImmutableArray<string> Steeds, ImmutableArray<Gevalblok> Blokken, bool Volledig)
{
    /// <summary>The duty that changes in those cases; then <see cref="Oud"/> and <see cref="Nieuw"/> tell whether or until when it comes. None when it is the outcome that changes.</summary>
    public string? Plicht { get; init; }

    /// <summary>The work that is left to do on those of its blocks that are shown.</summary>
    /// <param name="hoogstens">How many blocks are shown.</param>
    internal IEnumerable<Lazy<Gevalblok>> Werk(int hoogstens) => Blokken.Take(hoogstens).Select(b => b.Af).OfType<Lazy<Gevalblok>>();
}

/// <summary>Cases in words.</summary>
/// <param name="Voorwaarden">All of these hold; none for every case.</param>
/// <param name="Eigen">Those of them that not all blocks beside it have.</param>
/// <param name="Grenzen">Where the change begins and ends: neighbours of which one changes, each seen in both versions.</param>
/// <param name="Getuige">A case of it, as facts with their values, as it was given to both versions; none when no such case could be made.</param>
public sealed record Gevalblok(ImmutableArray<string> Voorwaarden, ImmutableArray<string> Eigen, ImmutableArray<Grenspaar> Grenzen, ImmutableArray<(string Naam, string Waarde)>? Getuige)
{
    /// <summary>Whether it stands for cases that are too many to be described: then the conditions tell of its case what changes below, and not when the outcome changes.</summary>
    public bool AlleenVoorbeeld { get; init; }

    /// <summary>Finishes it with borders and case, which takes long; any thread may. None when it has no case, or is finished.</summary>
    internal Lazy<Gevalblok>? Af { get; init; }

    /// <summary>The cases that it shows, its own first and then those at its borders, as they are asked of either version.</summary>
    internal ImmutableArray<(Beslisvraag Oud, Beslisvraag Nieuw)> Zaken { get; init; } = [];
}

/// <summary>Two cases that differ in one fact only, by the smallest step, one of which changes.</summary>
/// <param name="Gegeven">The fact.</param>
/// <param name="Blijft">Value with which the outcome stays what it was.</param>
/// <param name="Uitkomst">That outcome.</param>
/// <param name="Verandert">Value with which it changes.</param>
public sealed record Grenspaar(string Gegeven, string Blijft, string Uitkomst, string Verandert);

/// <summary>How something came to be otherwise.</summary>
public enum Aard
{
    /// <summary>It was not there before.</summary>
    Nieuw,

    /// <summary>It is there no more.</summary>
    Vervallen,

    /// <summary>Something of it is otherwise.</summary>
    Gewijzigd,

    /// <summary>It has another name now.</summary>
    Hernoemd,
}

/// <summary>Something in the policy that is written otherwise.</summary>
/// <param name="Soort">What it is: besluit, begrip, regel, gegeven, rol, lijst, parameter, bron, waarborg, …</param>
/// <param name="Naam">Its name; of a rule also what it belongs to.</param>
/// <param name="Aard">How.</param>
/// <param name="Wijzigingen">What is otherwise of it.</param>
/// <param name="Bronnen">What it rests on now, or rested on.</param>
/// <param name="Raakt">Whether it can touch an outcome or a duty; otherwise it is told only.</param>
public sealed record Onderdeelverschil(string Soort, string Naam, Aard Aard, ImmutableArray<Tekstwijziging> Wijzigingen, ImmutableArray<string> Bronnen, bool Raakt);

/// <summary>Something that is written otherwise.</summary>
/// <param name="Wat">Which part: voorwaarde, uitkomst, motivering, vraag, waarde vanaf een dag, …</param>
/// <param name="Oud">How it was, or none.</param>
/// <param name="Nieuw">How it is now, or none.</param>
public sealed record Tekstwijziging(string Wat, string? Oud, string? Nieuw);

/// <summary>Something that .NET developers notice.</summary>
/// <param name="Stap">The version step it calls for.</param>
/// <param name="Wat">What, in a sentence.</param>
public sealed record Apiwijziging(Versiestap Stap, string Wat);

/// <summary>Whether a change is what somebody said it is.</summary>
/// <param name="Bedoeling">What was said, as written.</param>
/// <param name="Klopt">Whether it is so.</param>
/// <param name="Uitleg">What is otherwise, or that it is proven.</param>
/// <param name="Gevallen">The cases that change and should not.</param>
public sealed record Bedoeldoordeel(string Bedoeling, bool Klopt, string Uitleg, ImmutableArray<Periodeverschil> Gevallen);
