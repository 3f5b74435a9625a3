using System.Collections.Immutable;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// The tree the binder reads. It says what was written, not what it means: names are unresolved, units and numbers unchecked.
// It is never null inside: what is missing is an empty NaamSyntax, an ErrorExpressionSyntax, or an absent optional clause, and
// a diagnostic has been given for it, so that the binder stays silent about it.

/// <summary>Anything that stands somewhere in a file.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record SyntaxNode(TextSpan Span);

/// <summary>
/// A name of one or more words as written. <see cref="Tekst"/> keeps fillers (<c>hulp bij het huishouden</c>) with single spaces;
/// <see cref="Sleutel"/> is what names are compared by: without <c>de</c>, <c>het</c>, <c>een</c>.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tekst">As written, with single spaces and without quotes.</param>
/// <param name="Sleutel">For comparing; case matters.</param>
public sealed record NaamSyntax(TextSpan Span, string Tekst, string Sleutel) : SyntaxNode(Span)
{
    /// <summary>Whether the name was left out; then a diagnostic was given.</summary>
    public bool Ontbreekt => Sleutel.Length == 0;
}

/// <summary>A quoted text; <see cref="Waarde"/> is without quotes, doubled quotes undone.</summary>
public sealed record TekstSyntax(TextSpan Span, string Waarde) : SyntaxNode(Span);

/// <summary>A date that exists.</summary>
public sealed record DatumSyntax(TextSpan Span, Datum Waarde) : SyntaxNode(Span);

/// <summary>One file.</summary>
public sealed record BestandSyntax(TextSpan Span, ImmutableArray<DeclaratieSyntax> Declaraties) : SyntaxNode(Span);

/// <summary>A top-level part of a file.</summary>
public abstract record DeclaratieSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>beleid "…" geldig vanaf … tot en met … bouwt voort op "…" laat normen open</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Titel">What the policy is called.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="TotEnMet">Last day.</param>
/// <param name="BouwtVoortOp">Titles of the policies it builds on.</param>
/// <param name="LaatNormenOpen">Whether it leaves norms open on purpose, for policies that build on it.</param>
public sealed record BeleidSyntax(TextSpan Span, TekstSyntax Titel, DatumSyntax? Vanaf, DatumSyntax? TotEnMet, ImmutableArray<TekstSyntax> BouwtVoortOp, bool LaatNormenOpen) : DeclaratieSyntax(Span);

/// <summary><c>bron Wmo is wet BWBR0035362 "…" inhoud "…" link "…"</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Naam">What citations call it.</param>
/// <param name="Soort">The words after <c>is</c>, first word the kind, the rest the identifier if any.</param>
/// <param name="Titel">Official title.</param>
/// <param name="Inhoud">Outline file, relative to the file of the declaration.</param>
/// <param name="Link">Where people can read it.</param>
public sealed record BronSyntax(TextSpan Span, NaamSyntax Naam, BronsoortSyntax Soort, TekstSyntax Titel, TekstSyntax? Inhoud, TekstSyntax? Link) : DeclaratieSyntax(Span);

/// <summary>The kind of a source, with its number: <c>wet BWBR0035362</c>, <c>uitspraak ECLI:…</c>.</summary>
public sealed record BronsoortSyntax(TextSpan Span, string Soort, string? Nummer) : SyntaxNode(Span);

/// <summary><c>paragraaf Leidraad 4.13 "Scootmobiel"</c>: the source of all that follows in the file.</summary>
public sealed record ParagraafSyntax(TextSpan Span, CitaatSyntax Citaat) : DeclaratieSyntax(Span);

/// <summary><c>toelichtend Leidraad 1.1 "Aanleiding" omdat "…"</c>: places of a source that explain and rule nothing, with why that is so.</summary>
public sealed record ToelichtendSyntax(TextSpan Span, ImmutableArray<CitaatSyntax> Citaten, TekstSyntax Reden) : DeclaratieSyntax(Span);

/// <summary>
/// A citation. <see cref="Bron"/> is the name of a source, or a whole ECLI (then the rest is empty).
/// <see cref="Plaats"/> are the parts in order: (<c>""</c>, <c>4.13</c>), (<c>artikel</c>, <c>2.3.5</c>), (<c>lid</c>, <c>4</c>), (<c>onderdeel</c>, <c>c</c>).
/// </summary>
public sealed record CitaatSyntax(TextSpan Span, NaamSyntax Bron, ImmutableArray<PlaatsdeelSyntax> Plaats, TekstSyntax? Kop) : SyntaxNode(Span);

/// <summary>One part of the place in a citation.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Soort"><c>artikel</c>, <c>lid</c>, <c>onderdeel</c>, <c>afspraak</c>, <c>punt</c>, <c>pagina</c>, <c>hoofdstuk</c>, or empty for a bare number.</param>
/// <param name="Nummer">As written: <c>4.13</c>, <c>2.3.5</c>, <c>c</c>.</param>
public sealed record PlaatsdeelSyntax(TextSpan Span, string Soort, string Nummer) : SyntaxNode(Span);

/// <summary><c>gegevens over mobiliteit …</c>, or with <see cref="Groep"/>: <c>gegevens van een budgetbeheerder …</c></summary>
public sealed record GegevensSyntax(TextSpan Span, NaamSyntax? Onderwerp, NaamSyntax? Groep, ImmutableArray<FeitSyntax> Feiten) : DeclaratieSyntax(Span);

/// <summary><c>loopafstand : afstand van … tot en met … vraag "…" volgens …</c></summary>
public sealed record FeitSyntax(TextSpan Span, NaamSyntax Naam, TypeSyntax Type, ExpressionSyntax? Minimum, ExpressionSyntax? Maximum, TekstSyntax? Vraag, OordeelhulpSyntax? Hulp, ImmutableArray<CitaatSyntax> Citaten) : SyntaxNode(Span);

/// <summary>A type as written.</summary>
public abstract record TypeSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>A type by name: <c>ja/nee</c>, <c>bedrag</c>, <c>duur in maanden</c>, or the name of a list of choices.</summary>
public sealed record NaamtypeSyntax(TextSpan Span, NaamSyntax Naam) : TypeSyntax(Span);

/// <summary><c>keuze uit a, b, c</c>; or <c>oordeel uit a, b, c</c>, where a human judges which.</summary>
public sealed record KeuzetypeSyntax(TextSpan Span, ImmutableArray<NaamSyntax> Keuzes, bool IsOordeel) : TypeSyntax(Span);

/// <summary>What comes with a judgement: <c>weeg mee "…", "…"</c> and <c>beoordeeld door "…"</c>.</summary>
/// <param name="Factoren">What to weigh.</param>
/// <param name="Beoordelaar">Who judges.</param>
/// <param name="Plaats">Where the first of them stands.</param>
public sealed record OordeelhulpSyntax(ImmutableArray<TekstSyntax> Factoren, TekstSyntax? Beoordelaar, TextSpan Plaats);

/// <summary><c>keuzelijst soort voorziening: a, b, c</c></summary>
public sealed record KeuzelijstSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<NaamSyntax> Keuzes) : DeclaratieSyntax(Span);

/// <summary><c>rol vertegenwoordiger is een budgetbeheerder, mag ontbreken</c></summary>
public sealed record RolSyntax(TextSpan Span, NaamSyntax Naam, NaamSyntax Groep, bool MagOntbreken) : DeclaratieSyntax(Span);

/// <summary><c>lijst huisgenoten: elk een huisgenoot, hoogstens 8 volgens … vraag "…"</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Naam">Name of the list.</param>
/// <param name="Groep">What each member is.</param>
/// <param name="Maximum">How many there can be; absent when it was left out.</param>
/// <param name="Vraag">The question that asks who they are.</param>
/// <param name="Citaten">Own sources.</param>
public sealed record LedenlijstSyntax(TextSpan Span, NaamSyntax Naam, NaamSyntax Groep, NumberExpressionSyntax? Maximum, TekstSyntax? Vraag, ImmutableArray<CitaatSyntax> Citaten) : DeclaratieSyntax(Span);

/// <summary><c>parameter grens : afstand volgens … vanaf … is …</c>; <see cref="InPlaatsVan"/> is the title of the policy whose parameter it replaces.</summary>
public sealed record ParameterSyntax(TextSpan Span, NaamSyntax Naam, TypeSyntax Type, ImmutableArray<CitaatSyntax> Citaten, ImmutableArray<ParameterperiodeSyntax> Perioden, TekstSyntax? InPlaatsVan) : DeclaratieSyntax(Span);

/// <summary><c>vanaf 1 januari 2022 tot en met … is 500 meter</c></summary>
public sealed record ParameterperiodeSyntax(TextSpan Span, DatumSyntax Vanaf, DatumSyntax? TotEnMet, ExpressionSyntax Waarde) : SyntaxNode(Span);

/// <summary><c>open norm redelijke termijn : duur in dagen volgens …</c>; <see cref="Naam"/> may contain <c>van &lt;groep&gt;</c>.</summary>
public sealed record OpenNormSyntax(TextSpan Span, NaamSyntax Naam, TypeSyntax Type, ImmutableArray<CitaatSyntax> Citaten) : DeclaratieSyntax(Span);

/// <summary>
/// <c>invulling van redelijke termijn</c>, with dated values, with the question of a judgement, or with what a concept says. Exactly one of the three is there,
/// unless something was missing.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Naam">The norm that is filled in.</param>
/// <param name="Citaten">Its own sources.</param>
/// <param name="Perioden">Dated values: the norm is filled in as a parameter.</param>
/// <param name="Oordeelvraag">The question of <c>oordeel vraag "…"</c>: somebody judges in every case.</param>
/// <param name="Hulp">What to weigh, and who judges.</param>
/// <param name="IsJaAls">As in <see cref="BegripSyntax"/>.</param>
/// <param name="Waarde">As in <see cref="BegripSyntax"/>.</param>
/// <param name="Want">As in <see cref="BegripSyntax"/>.</param>
/// <param name="Regels">As in <see cref="BegripSyntax"/>.</param>
/// <param name="Anders">As in <see cref="BegripSyntax"/>.</param>
public sealed record NormvullingSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<CitaatSyntax> Citaten, ImmutableArray<ParameterperiodeSyntax> Perioden, TekstSyntax? Oordeelvraag, OordeelhulpSyntax? Hulp, ExpressionSyntax? IsJaAls, ExpressionSyntax? Waarde, TekstSyntax? Want, ImmutableArray<RegelSyntax> Regels, AndersSyntax? Anders) : DeclaratieSyntax(Span);

/// <summary>
/// <c>begrip x : type</c>; exactly one of <see cref="IsJaAls"/>, <see cref="Waarde"/> and <see cref="Regels"/> is there, unless something was missing.
/// <see cref="Naam"/> may contain <c>van &lt;groep&gt;</c>; the binder splits it.
/// </summary>
public sealed record BegripSyntax(TextSpan Span, NaamSyntax Naam, TypeSyntax Type, ImmutableArray<CitaatSyntax> Citaten, ExpressionSyntax? IsJaAls, ExpressionSyntax? Waarde, TekstSyntax? Want, ImmutableArray<RegelSyntax> Regels, AndersSyntax? Anders) : DeclaratieSyntax(Span);

/// <summary><c>besluit x …</c>; every <see cref="Volgorde"/> is one line <c>a gaat voor b gaat voor c</c>.</summary>
public sealed record BesluitSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<CitaatSyntax> Citaten, ImmutableArray<NaamSyntax> Uitkomsten, ImmutableArray<ImmutableArray<NaamSyntax>> Volgorde, ImmutableArray<NaamSyntax> LevertOok, ImmutableArray<GevolgSyntax> Gevolgen, ImmutableArray<RegelSyntax> Regels, AndersSyntax? Anders) : DeclaratieSyntax(Span);

/// <summary><c>regel x uitzondering op … als … dan … want …</c>; a missing <c>dan</c> is an <see cref="ErrorExpressionSyntax"/>.</summary>
public sealed record RegelSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<NaamSyntax> UitzonderingOp, ImmutableArray<CitaatSyntax> Citaten, DatumSyntax? Vanaf, DatumSyntax? TotEnMet, ExpressionSyntax? Als, ExpressionSyntax Dan, TekstSyntax? Want, ImmutableArray<VerplichtingSyntax> Verplichtingen) : SyntaxNode(Span);

/// <summary><c>verplichting van verzekeraar "…" uiterlijk … mits …</c></summary>
public sealed record VerplichtingSyntax(TextSpan Span, NaamSyntax Partij, TekstSyntax Inhoud, ExpressionSyntax? Uiterlijk, ExpressionSyntax? Mits) : SyntaxNode(Span);

/// <summary><c>bij toekennen levert ook …</c> or <c>bij toekennen verplichting van …</c>; without outcomes, a duty that every outcome brings.</summary>
public sealed record GevolgSyntax(TextSpan Span, ImmutableArray<NaamSyntax> Uitkomsten, ImmutableArray<NaamSyntax> LevertOok, VerplichtingSyntax? Verplichting) : SyntaxNode(Span);

/// <summary><c>anders x want … volgens …</c></summary>
public sealed record AndersSyntax(TextSpan Span, ExpressionSyntax Waarde, TekstSyntax? Want, ImmutableArray<CitaatSyntax> Citaten) : SyntaxNode(Span);

/// <summary><c>waarborg x volgens … als … dan … gaat niet op omdat "…"</c>; <see cref="Belofte"/> is absent only when that was reported.</summary>
public sealed record WaarborgSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<CitaatSyntax> Citaten, ExpressionSyntax? Als, BelofteSyntax? Belofte, GaatNietOpSyntax? GaatNietOp) : DeclaratieSyntax(Span);

/// <summary><c>gaat niet op omdat "…"</c>; an absent or empty reason has been reported.</summary>
public sealed record GaatNietOpSyntax(TextSpan Span, TekstSyntax Reden) : SyntaxNode(Span);

/// <summary><c>aanname x omdat "…" altijd …</c>, or <c>nooit …</c>; a missing statement is an <see cref="ErrorExpressionSyntax"/>.</summary>
public sealed record AannameSyntax(TextSpan Span, NaamSyntax Naam, ImmutableArray<CitaatSyntax> Citaten, TekstSyntax? Reden, bool Altijd, ExpressionSyntax Stelling) : DeclaratieSyntax(Span);

/// <summary>What is promised.</summary>
public abstract record BelofteSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>altijd …</c>, or <c>nooit …</c></summary>
public sealed record StellingbelofteSyntax(TextSpan Span, bool Altijd, ExpressionSyntax Stelling) : BelofteSyntax(Span);

/// <summary><c>besluit x is altijd a of b</c>, or <c>is nooit</c></summary>
public sealed record UitkomstbelofteSyntax(TextSpan Span, NaamSyntax Besluit, bool Altijd, ImmutableArray<NaamSyntax> Uitkomsten) : BelofteSyntax(Span);

/// <summary><c>besluiten x, y hangen niet af van a, b</c></summary>
public sealed record OnafhankelijkbelofteSyntax(TextSpan Span, BesluitenSyntax Besluiten, ImmutableArray<NaamSyntax> Gegevens) : BelofteSyntax(Span);

/// <summary><c>besluit x is minstens even ruim als besluit y waarbij gunstig is a of b</c></summary>
public sealed record RuimbelofteSyntax(TextSpan Span, NaamSyntax Besluit, NaamSyntax Ander, ImmutableArray<NaamSyntax> Gunstig) : BelofteSyntax(Span);

/// <summary><c>elk besluit heeft bij elke uitkomst een bron</c></summary>
public sealed record BronbelofteSyntax(TextSpan Span, BesluitenSyntax Besluiten) : BelofteSyntax(Span);

/// <summary><c>nooit tegelijk a. … b. …</c></summary>
public sealed record TegelijkbelofteSyntax(TextSpan Span, ImmutableArray<PartijSyntax> Partijen, ImmutableArray<WeetNietSyntax> WeetNiet) : BelofteSyntax(Span);

/// <summary>The decisions of a promise: those named, or with <see cref="Elk"/> all but those named.</summary>
public sealed record BesluitenSyntax(TextSpan Span, bool Elk, ImmutableArray<NaamSyntax> Namen) : SyntaxNode(Span);

/// <summary><c>de gemeente: besluit x is a of b</c></summary>
public sealed record PartijSyntax(TextSpan Span, NaamSyntax Partij, NaamSyntax Besluit, ImmutableArray<NaamSyntax> Uitkomsten) : SyntaxNode(Span);

/// <summary><c>de gemeente weet niet: a, b</c></summary>
public sealed record WeetNietSyntax(TextSpan Span, NaamSyntax Partij, ImmutableArray<NaamSyntax> Gegevens) : SyntaxNode(Span);

/// <summary><c>voorbeeld "…" bij besluit …</c></summary>
public sealed record VoorbeeldSyntax(TextSpan Span, TekstSyntax Naam, NaamSyntax Definitie, bool BijBegrip, DatumSyntax? Op, TekstSyntax? Zoals, ImmutableArray<InvullingSyntax> Gegeven, VerwachtingSyntax Verwachting) : DeclaratieSyntax(Span);

/// <summary>One line under <c>gegeven</c>.</summary>
public abstract record InvullingSyntax(TextSpan Span, NaamSyntax Naam) : SyntaxNode(Span);

/// <summary><c>loopafstand is 300 meter</c>, with <c>omdat "…" door "…"</c> for a judgement.</summary>
public sealed record WaardeInvullingSyntax(TextSpan Span, NaamSyntax Naam, ExpressionSyntax Waarde, TekstSyntax? Omdat, TekstSyntax? Door) : InvullingSyntax(Span, Naam);

/// <summary><c>x is onbekend</c></summary>
public sealed record OnbekendInvullingSyntax(TextSpan Span, NaamSyntax Naam) : InvullingSyntax(Span, Naam);

/// <summary><c>x is niet vast te stellen</c></summary>
public sealed record NietVastTeStellenInvullingSyntax(TextSpan Span, NaamSyntax Naam) : InvullingSyntax(Span, Naam);

/// <summary><c>er is een vertegenwoordiger</c> or <c>er is geen vertegenwoordiger</c></summary>
public sealed record RolInvullingSyntax(TextSpan Span, NaamSyntax Naam, bool Aanwezig) : InvullingSyntax(Span, Naam);

/// <summary><c>er zijn 2 huisgenoten</c>, <c>er zijn geen huisgenoten</c></summary>
public sealed record LijstInvullingSyntax(TextSpan Span, NaamSyntax Naam, decimal Aantal) : InvullingSyntax(Span, Naam);

/// <summary>What an example expects.</summary>
public enum Verwachtingsoort
{
    /// <summary>An outcome or a value.</summary>
    Waarde,

    /// <summary><c>gegevens nodig</c></summary>
    GegevensNodig,

    /// <summary><c>oordeel nodig</c></summary>
    OordeelNodig,

    /// <summary><c>tegenstrijdig</c></summary>
    Tegenstrijdig,

    /// <summary><c>niet geregeld</c></summary>
    NietGeregeld,
}

/// <summary>What an example expects of a duty.</summary>
public enum Plichtverwachting
{
    /// <summary><c>en verplichting van …</c></summary>
    Wel,

    /// <summary><c>en geen verplichting van …</c></summary>
    Niet,

    /// <summary><c>en misschien een verplichting van …</c></summary>
    Misschien,
}

/// <summary><c>en verplichting van gemeente "…" uiterlijk 1 maart 2023</c></summary>
public sealed record VerwachtePlichtSyntax(TextSpan Span, Plichtverwachting Soort, NaamSyntax Partij, TekstSyntax Inhoud, DatumSyntax? Uiterlijk) : SyntaxNode(Span);

/// <summary><c>verwacht toekennen volgens regel … en x is …</c>, or <c>verwacht gegevens nodig: a, b</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Soort">Which of the five.</param>
/// <param name="Waarde">For <see cref="Verwachtingsoort.Waarde"/>.</param>
/// <param name="Namen">After the colon: facts or judgements; default when there was no colon.</param>
/// <param name="Regels">After <c>volgens regel</c>: rules that must be among the grounds; empty when not given.</param>
/// <param name="Bijkomend">After <c>en</c>: outputs with their values.</param>
/// <param name="Verplichtingen">After <c>en verplichting van</c> and its like: duties.</param>
public sealed record VerwachtingSyntax(TextSpan Span, Verwachtingsoort Soort, ExpressionSyntax? Waarde, ImmutableArray<NaamSyntax> Namen, ImmutableArray<NaamSyntax> Regels, ImmutableArray<WaardeInvullingSyntax> Bijkomend, ImmutableArray<VerwachtePlichtSyntax> Verplichtingen) : SyntaxNode(Span);

/// <summary>Something with a value.</summary>
public abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>Stands where an expression was missing or could not be read.</summary>
public sealed record ErrorExpressionSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>niet geregeld</c>, where a rule says what it gives.</summary>
public sealed record NotRegulatedExpressionSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A name: fact, parameter, definition, role member (<c>x van y</c>, split by the binder), choice, outcome, or <c>peildatum</c>.</summary>
public sealed record NameExpressionSyntax(TextSpan Span, NaamSyntax Naam) : ExpressionSyntax(Span);

/// <summary><c>ja</c> or <c>nee</c></summary>
public sealed record BooleanExpressionSyntax(TextSpan Span, bool Waarde) : ExpressionSyntax(Span);

/// <summary>A number with an optional unit as written: <c>500 meter</c>, <c>€ 10.000,01</c> (unit <c>€</c>), <c>130 procent</c> (also for <c>%</c>), <c>18</c>.</summary>
public sealed record NumberExpressionSyntax(TextSpan Span, decimal Getal, string? Eenheid, TextSpan EenheidSpan) : ExpressionSyntax(Span);

/// <summary>A date literal.</summary>
public sealed record DateExpressionSyntax(TextSpan Span, Datum Waarde) : ExpressionSyntax(Span);

/// <summary>A quoted text used as a value.</summary>
public sealed record TextExpressionSyntax(TextSpan Span, string Waarde) : ExpressionSyntax(Span);

/// <summary><c>niet x</c></summary>
public sealed record NotExpressionSyntax(TextSpan Span, ExpressionSyntax Operand) : ExpressionSyntax(Span);

/// <summary><c>a en b en c</c> or <c>a of b</c>; always two or more operands. Brackets keep nested ones apart.</summary>
public sealed record LogicalExpressionSyntax(TextSpan Span, bool IsEn, ImmutableArray<ExpressionSyntax> Operanden) : ExpressionSyntax(Span);

/// <summary>How many of a list must hold.</summary>
public enum Lijstsoort
{
    /// <summary><c>aan alle voorwaarden is voldaan</c></summary>
    Alle,

    /// <summary><c>aan minstens N voorwaarden is voldaan</c></summary>
    Minstens,

    /// <summary><c>aan geen voorwaarde is voldaan</c></summary>
    Geen,
}

/// <summary>A lettered or numbered list of conditions; <see cref="Aantal"/> only for <see cref="Lijstsoort.Minstens"/>.</summary>
public sealed record ListExpressionSyntax(TextSpan Span, Lijstsoort Soort, int Aantal, ImmutableArray<LijstonderdeelSyntax> Onderdelen) : ExpressionSyntax(Span);

/// <summary>One item of a list; <see cref="Label"/> is <c>a</c> or <c>1</c>.</summary>
public sealed record LijstonderdeelSyntax(TextSpan Span, string Label, ExpressionSyntax Voorwaarde) : SyntaxNode(Span);

/// <summary>The comparisons, in the words of the language.</summary>
public enum Vergelijkingsoort
{
    /// <summary><c>is</c></summary>
    Is,

    /// <summary><c>is niet</c></summary>
    IsNiet,

    /// <summary><c>is minstens</c>, <c>is op zijn vroegst</c></summary>
    Minstens,

    /// <summary><c>is hoogstens</c>, <c>is uiterlijk</c></summary>
    Hoogstens,

    /// <summary><c>is meer dan</c>, <c>is na</c></summary>
    MeerDan,

    /// <summary><c>is minder dan</c>, <c>is vóór</c></summary>
    MinderDan,
}

/// <summary><c>a is minstens b</c></summary>
public sealed record ComparisonExpressionSyntax(TextSpan Span, Vergelijkingsoort Soort, ExpressionSyntax Links, ExpressionSyntax Rechts) : ExpressionSyntax(Span);

/// <summary><c>x ligt van a tot en met b</c></summary>
public sealed record RangeExpressionSyntax(TextSpan Span, ExpressionSyntax Operand, ExpressionSyntax Van, ExpressionSyntax TotEnMet) : ExpressionSyntax(Span);

/// <summary><c>x is een van (a, b)</c></summary>
public sealed record OneOfExpressionSyntax(TextSpan Span, ExpressionSyntax Operand, ImmutableArray<ExpressionSyntax> Waarden) : ExpressionSyntax(Span);

/// <summary><c>er is een y</c> or <c>er is geen y</c></summary>
public sealed record RolePresenceExpressionSyntax(TextSpan Span, NaamSyntax Rol, bool Aanwezig) : ExpressionSyntax(Span);

/// <summary>The calculations.</summary>
public enum Rekensoort
{
    /// <summary><c>plus</c></summary>
    Plus,

    /// <summary><c>min</c></summary>
    Min,

    /// <summary><c>maal</c></summary>
    Maal,

    /// <summary><c>N procent van x</c>; left is the percentage</summary>
    ProcentVan,
}

/// <summary><c>a plus b</c></summary>
public sealed record ArithmeticExpressionSyntax(TextSpan Span, Rekensoort Soort, ExpressionSyntax Links, ExpressionSyntax Rechts) : ExpressionSyntax(Span);

/// <summary>Which way to round.</summary>
public enum Afronding
{
    /// <summary><c>naar beneden afgerond</c></summary>
    NaarBeneden,

    /// <summary><c>naar boven afgerond</c></summary>
    NaarBoven,

    /// <summary><c>rekenkundig afgerond</c>: half away from zero</summary>
    Rekenkundig,
}

/// <summary><c>x naar beneden afgerond [op een veelvoud van y]</c></summary>
public sealed record RoundExpressionSyntax(TextSpan Span, ExpressionSyntax Operand, Afronding Richting, ExpressionSyntax? Veelvoud) : ExpressionSyntax(Span);

/// <summary><c>de hoogste van (a, b)</c> or <c>de laagste van (a, b)</c></summary>
public sealed record ExtremeExpressionSyntax(TextSpan Span, bool Hoogste, ImmutableArray<ExpressionSyntax> Waarden) : ExpressionSyntax(Span);

/// <summary><c>de leeftijd uit geboortedatum</c>, on the reference date</summary>
public sealed record AgeExpressionSyntax(TextSpan Span, ExpressionSyntax Geboortedatum) : ExpressionSyntax(Span);

/// <summary>The quantifiers, as written.</summary>
public enum Kwantorsoort
{
    /// <summary><c>er is een … waarvoor</c></summary>
    ErIs,

    /// <summary><c>er is geen … waarvoor</c></summary>
    ErIsGeen,

    /// <summary><c>voor alle … geldt</c></summary>
    Alle,

    /// <summary><c>voor geen van de … geldt</c></summary>
    Geen,

    /// <summary><c>voor minstens N van de … geldt</c></summary>
    Minstens,
}

/// <summary>A condition on the members of a list.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Soort">Which.</param>
/// <param name="Aantal">For <see cref="Kwantorsoort.Minstens"/>: how many.</param>
/// <param name="Aantalspan">Where the words stand that say how many.</param>
/// <param name="Lijst">The name of the list, or after <c>er is</c> of one of it.</param>
/// <param name="Voorwaarde">What must hold for a member.</param>
public sealed record QuantifierExpressionSyntax(TextSpan Span, Kwantorsoort Soort, int Aantal, TextSpan Aantalspan, NaamSyntax Lijst, ExpressionSyntax Voorwaarde) : ExpressionSyntax(Span);

/// <summary>What is computed from the members of a list.</summary>
public enum Ledensoort
{
    /// <summary>All is in <see cref="MembersExpressionSyntax.Naam"/>: <c>het aantal huisgenoten</c>, <c>de laagste kosten van de oplossingen</c>.</summary>
    InNaam,

    /// <summary><c>de laagste (…) van de …</c></summary>
    Laagste,

    /// <summary><c>de hoogste (…) van de …</c></summary>
    Hoogste,

    /// <summary><c>het totaal van (…) van de …</c></summary>
    Totaal,
}

/// <summary>A number of members, or something computed from them: <c>het aantal huisgenoten waarvoor (…)</c>, <c>de laagste (…) van de oplossingen, anders € 0</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Soort">What.</param>
/// <param name="Waarde">The value between brackets.</param>
/// <param name="Naam">For <see cref="Ledensoort.InNaam"/> the whole, else <c>van</c> and the list.</param>
/// <param name="Waarvoor">What must hold for a member, if anything.</param>
/// <param name="Anders">What it is when there is nobody.</param>
public sealed record MembersExpressionSyntax(TextSpan Span, Ledensoort Soort, ExpressionSyntax? Waarde, NaamSyntax Naam, ExpressionSyntax? Waarvoor, ExpressionSyntax? Anders) : ExpressionSyntax(Span);
