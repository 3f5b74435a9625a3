using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Model;

// The model: what a policy says, with every name resolved. Symbols are classes compared by identity; they are filled while binding and not
// changed after. The evaluator, the emitter and the analysis read this and nothing else.

/// <summary>A period with inclusive ends; an absent end is open.</summary>
/// <param name="Vanaf">First day.</param>
/// <param name="TotEnMet">Last day.</param>
public readonly record struct Periode(Datum? Vanaf, Datum? TotEnMet)
{
    /// <summary>Whether the day falls in it.</summary>
    public bool Bevat(Datum dag) => (Vanaf is null || Vanaf <= dag) && (TotEnMet is null || dag <= TotEnMet);
}

/// <summary>A source that is cited.</summary>
/// <param name="Naam">Short name in citations.</param>
/// <param name="Soort">wet, verordening, beleidsregel, uitspraak, …</param>
/// <param name="Nummer">BWB, CVDR, ECLI, RIS or paper number.</param>
/// <param name="Titel">Official title.</param>
/// <param name="Link">Where people can read it.</param>
public sealed record Bron(string Naam, string Soort, string? Nummer, string Titel, string? Link)
{
    /// <summary>Of the name alone, which is another for every source: this is asked of every citation.</summary>
    public override int GetHashCode() => Naam.GetHashCode();
}

/// <summary>A citation.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Plaats">The place in it: <c>4.13</c>, <c>artikel 2.3.5 lid 4</c>; empty for the source as a whole.</param>
/// <param name="Kop">Heading of a part, or of the paragraph.</param>
public sealed record Bronverwijzing(Bron Bron, string Plaats, string? Kop)
{
    /// <inheritdoc/>
    public override string ToString() => Bron.Naam + (Plaats.Length == 0 ? "" : " " + Plaats) + (Kop is null ? "" : $" ({Kop})");
}

/// <summary>Something with a name and a source.</summary>
public abstract class Symbool
{
    private protected Symbool(string naam, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats)
    {
        Naam = naam;
        Bronnen = bronnen;
        Plaats = plaats;
    }

    /// <summary>Name as declared.</summary>
    public string Naam { get; }

    /// <summary>Where it comes from; never empty in a valid policy.</summary>
    public ImmutableArray<Bronverwijzing> Bronnen { get; }

    /// <summary>Where its name stands.</summary>
    public Plaats Plaats { get; }

    /// <summary>The open norm that it fills in, or none.</summary>
    public Norm? VultIn { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Naam;
}

/// <summary>A place of a source that explains and rules nothing, so that nobody needs to look for the rules of it.</summary>
/// <param name="verwijzing">The place, as cited.</param>
/// <param name="reden">Why it rules nothing.</param>
/// <param name="plaats">Where it is cited.</param>
public sealed class Toelichting(Bronverwijzing verwijzing, string reden, Plaats plaats) : Symbool(verwijzing.ToString(), [verwijzing], plaats)
{
    /// <summary>Why it rules nothing.</summary>
    public string Reden { get; } = reden;
}

/// <summary>A group of facts about someone; a role is one of the group.</summary>
public sealed class Groep(string naam)
{
    /// <summary>Name of the group, without article.</summary>
    public string Naam { get; } = naam;

    /// <summary>Its facts, in order of declaration.</summary>
    public ImmutableArray<Feit> Feiten { get; internal set; } = [];
}

/// <summary>Someone in the case.</summary>
public sealed class Rol(string naam, Groep groep, bool magOntbreken, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats) : Symbool(naam, bronnen, plaats)
{
    /// <summary>The group whose facts it has.</summary>
    public Groep Groep { get; } = groep;

    /// <summary>Whether it can be known that there is nobody in this role.</summary>
    public bool MagOntbreken { get; } = magOntbreken;

    /// <summary>The list of which this is a member, or none. Whether a member is there, follows from how many there are.</summary>
    public Lijst? Lijst { get; internal set; }

    /// <summary>Whether it stands for any member of a list, in what is said of its members: it is nobody by itself.</summary>
    public bool IsElk { get; internal init; }

    /// <summary>Which member of the list it is, from 1; 0 for a role that is declared by itself.</summary>
    public int Nummer { get; internal set; }
}

/// <summary>Some of a group, at most a fixed number: known to be none or more, unknown, or not to be found out.</summary>
public sealed class Lijst(string naam, Groep groep, int maximum, string vraag, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats) : Symbool(naam, bronnen, plaats)
{
    /// <summary>The least and the greatest bound a list can have.</summary>
    public const int KleinsteMaximum = 1, GrootsteMaximum = 12;

    /// <summary>The group whose facts every member has.</summary>
    public Groep Groep { get; } = groep;

    /// <summary>How many there can be, from 1 to 12.</summary>
    public int Maximum { get; } = maximum;

    /// <summary>The question that asks who they are.</summary>
    public string Vraag { get; } = vraag;

    /// <summary>Stands for any member, where it does not matter which.</summary>
    public Rol Elk { get; } = new("een " + groep.Naam, groep, magOntbreken: true, bronnen, plaats) { IsElk = true };

    /// <summary>The members there can be, <see cref="Maximum"/> of them: the 1st, the 2nd, …</summary>
    public ImmutableArray<Rol> Leden { get; internal set; } = [];
}

/// <summary>A fact of the case.</summary>
public sealed class Feit(string naam, Waardetype type, Groep? groep, string? onderwerp, string vraag, decimal? minimum, decimal? maximum, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats)
    : Symbool(naam, bronnen, plaats)
{
    /// <summary>Type of its value.</summary>
    public Waardetype Type { get; } = type;

    /// <summary>The group it belongs to, or none.</summary>
    public Groep? Groep { get; } = groep;

    /// <summary>Heading it is asked under, or none.</summary>
    public string? Onderwerp { get; } = onderwerp;

    /// <summary>The question in plain Dutch.</summary>
    public string Vraag { get; } = vraag;

    /// <summary>Least possible value, in the canonical unit.</summary>
    public decimal? Minimum { get; } = minimum;

    /// <summary>Greatest possible value, in the canonical unit.</summary>
    public decimal? Maximum { get; } = maximum;

    /// <summary>Whether a human judges it, with a motivation: ja or nee, or one of a closed list.</summary>
    public bool IsOordeel => Type.Soort == Waardesoort.Oordeel || IsKeuzeoordeel;

    /// <summary>Whether a human judges which of a closed list it is.</summary>
    public bool IsKeuzeoordeel { get; init; }

    /// <summary>Of a judgement: what to weigh.</summary>
    public ImmutableArray<string> Factoren { get; init; } = [];

    /// <summary>Of a judgement: who judges, if the policy says so.</summary>
    public string? Beoordelaar { get; init; }

    /// <summary>Its type in the author's words.</summary>
    public string Omschrijving => IsKeuzeoordeel ? $"oordeel ({Type.Keuzes!.Naam})" : Type.Omschrijving;
}

/// <summary>A dated value of a parameter.</summary>
/// <param name="Periode">When it holds.</param>
/// <param name="Waarde">What it is.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record Parameterwaarde(Periode Periode, Waarde Waarde, Plaats Plaats);

/// <summary>A dated number of the policy.</summary>
public sealed class Parameter(string naam, Waardetype type, ImmutableArray<Parameterwaarde> waarden, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats)
    : Symbool(naam, bronnen, plaats)
{
    /// <summary>Type of its values.</summary>
    public Waardetype Type { get; } = type;

    /// <summary>Values in order of time; periods do not overlap and each ends where the next begins, unless it said otherwise.</summary>
    public ImmutableArray<Parameterwaarde> Waarden { get; } = waarden;

    /// <summary>The value on a day, or none.</summary>
    public Waarde? Op(Datum dag) => Waarden.FirstOrDefault(w => w.Periode.Bevat(dag))?.Waarde;
}

/// <summary>
/// A norm that the policy leaves open and something else fills in: a dated number of the municipality, rules, or somebody's judgement. Rules use the
/// filling, which has the norm's name and type, and the sources of both.
/// </summary>
public sealed class Norm(string naam, Waardetype type, Groep? groep, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats) : Symbool(naam, bronnen, plaats)
{
    /// <summary>Type of its value; never a judgement, for that is one way to fill in ja/nee.</summary>
    public Waardetype Type { get; } = type;

    /// <summary>The group it is asked about, or none.</summary>
    public Groep? Groep { get; } = groep;

    /// <summary>A <see cref="Parameter"/>, a concept, or a <see cref="Feit"/> that is a judgement; none while the norm is open.</summary>
    public Symbool? Invulling { get; internal set; }
}

/// <summary>Whether a definition is a concept or a decision; underneath they are the same.</summary>
public enum Definitiesoort
{
    /// <summary>A concept.</summary>
    Begrip,

    /// <summary>A decision.</summary>
    Besluit,
}

/// <summary>A definition of a type with rules.</summary>
public sealed class Definitie(string naam, Definitiesoort soort, Waardetype type, Groep? groep, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats)
    : Symbool(naam, bronnen, plaats)
{
    private ImmutableArray<Regel> _regels = [];
    private Regel? _anders;
    private bool[]? _gaatVoor;

    /// <summary>Concept or decision.</summary>
    public Definitiesoort Soort { get; } = soort;

    /// <summary>Type of its value; for a decision a choice among its outcomes.</summary>
    public Waardetype Type { get; } = type;

    /// <summary>The group it is asked about, or none.</summary>
    public Groep? Groep { get; } = groep;

    /// <summary>Rules in order of declaration; the order means nothing.</summary>
    public ImmutableArray<Regel> Regels
    {
        get => _regels;
        internal set
        {
            _regels = value;
            Nummer();
        }
    }

    /// <summary>What holds when no rule gives anything.</summary>
    public Regel? Anders
    {
        get => _anders;
        internal set
        {
            _anders = value;
            Nummer();
        }
    }

    /// <summary>Pairs (higher, lower) of outcome indices, transitively closed.</summary>
    public ImmutableArray<(int Hoger, int Lager)> Voorrang { get; internal set; } = [];

    /// <summary>The words of the duty that it is the condition of, or none. Authors see no concept there: it has a name for messages only.</summary>
    public string? VoorPlicht { get; init; }

    /// <summary>Of a decision: what comes with its outcomes, beside the duties of its rules.</summary>
    public ImmutableArray<Gevolg> Gevolgen { get; internal set; } = [];

    /// <summary>All duties that can come with it, those of its rules first.</summary>
    public IEnumerable<Verplichting> Verplichtingen => AlleRegels.SelectMany(r => r.Verplichtingen).Concat(Gevolgen.SelectMany(g => g.Verplichtingen));

    /// <summary>All concepts that are delivered with some outcome, each once.</summary>
    public IEnumerable<Definitie> LevertOok => Gevolgen.SelectMany(g => g.LevertOok).Distinct();

    /// <summary>Whether the values of its rules are known beforehand (outcomes, choices, ja/nee), so that they can be told apart without computing.</summary>
    public bool HeeftVasteWaarden => Type.Soort is Waardesoort.Keuze or Waardesoort.JaNee && AlleRegels.All(r => r.Waarde is LiteralExpr);

    /// <summary>Whether some rule says that the policy leaves a case open.</summary>
    public bool LaatGevallenOpen => AlleRegels.Any(r => r.IsNietGeregeld);

    /// <summary>Rules and <see cref="Anders"/>.</summary>
    public IEnumerable<Regel> AlleRegels => Anders is null ? Regels : Regels.Append(Anders);

    /// <summary>Rules that are no exception.</summary>
    public IEnumerable<Regel> Hoofdregels => Regels.Where(r => r.UitzonderingOp.IsEmpty);

    /// <summary>Whether outcome <paramref name="a"/> wins over <paramref name="b"/>.</summary>
    public bool GaatVoor(int a, int b)
    {
        if (Voorrang.IsEmpty)
        {
            return false;
        }

        // Asked for every two values that may come out, of dozens of outcomes: looking through all pairs each time would be most of the weighing.
        var aantal = Type.Keuzes!.Waarden.Length;
        if (_gaatVoor is not { } gaatVoor)
        {
            gaatVoor = new bool[aantal * aantal];
            foreach (var (hoger, lager) in Voorrang)
            {
                gaatVoor[(hoger * aantal) + lager] = true;
            }

            _gaatVoor = gaatVoor;
        }

        return gaatVoor[(a * aantal) + b];
    }

    private void Nummer()
    {
        for (var i = 0; i < _regels.Length; i++)
        {
            _regels[i].Nummer = i;
        }

        if (_anders is not null)
        {
            _anders.Nummer = _regels.Length;
        }
    }
}

/// <summary>A rule: if the condition holds, the value holds, unless an exception gives something else.</summary>
public sealed class Regel(string naam, Expr? voorwaarde, Expr waarde, ImmutableArray<Tekstdeel> want, ImmutableArray<Verplichting> verplichtingen, Periode geldig, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats)
    : Symbool(naam, bronnen, plaats)
{
    /// <summary>Ja/nee; none: always.</summary>
    public Expr? Voorwaarde { get; } = voorwaarde;

    /// <summary>What it gives.</summary>
    public Expr Waarde { get; } = waarde;

    /// <summary>What it says: its condition, if it has one, and its value; without what is only shown with it.</summary>
    public ImmutableArray<Expr> Dragend { get; } = voorwaarde is null ? [waarde] : [voorwaarde, waarde];

    /// <summary>Whether it gives no value, but says that the policy leaves the case open.</summary>
    public bool IsNietGeregeld => Waarde is LiteralExpr { Waarde: NietGeregeldWaarde };

    /// <summary>The motivation with places for values.</summary>
    public ImmutableArray<Tekstdeel> Want { get; } = want;

    /// <summary>Duties that come with it.</summary>
    public ImmutableArray<Verplichting> Verplichtingen { get; } = verplichtingen;

    /// <summary>When it holds.</summary>
    public Periode Geldig { get; } = geldig;

    /// <summary>The rules it is an exception to, in the same definition.</summary>
    public ImmutableArray<Regel> UitzonderingOp { get; internal set; } = [];

    /// <summary>The rules that are an exception to it.</summary>
    public ImmutableArray<Regel> Uitzonderingen { get; internal set; } = [];

    /// <summary>Its place among <see cref="Definitie.AlleRegels"/> of the one definition that it is a rule of.</summary>
    internal int Nummer { get; set; }
}

/// <summary>What comes with outcomes of a decision.</summary>
/// <param name="Uitkomsten">Indices of the outcomes; empty: every outcome.</param>
/// <param name="LevertOok">Concepts whose value is delivered.</param>
/// <param name="Verplichtingen">Duties; they rest on the sources of the decision.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record Gevolg(ImmutableArray<int> Uitkomsten, ImmutableArray<Definitie> LevertOok, ImmutableArray<Verplichting> Verplichtingen, Plaats Plaats)
{
    /// <summary>Whether it comes with an outcome.</summary>
    public bool KomtBij(int uitkomst) => Uitkomsten.IsEmpty || Uitkomsten.Contains(uitkomst);
}

/// <summary>A duty of a party, with the last day to fulfil it if there is one.</summary>
/// <param name="Partij">Who.</param>
/// <param name="Inhoud">What.</param>
/// <param name="Uiterlijk">A date.</param>
/// <param name="Mits">
/// The condition of the duty itself, if it has one: a concept that is ja when the duty is there. Then it is nobody's duty unless this is ja, and as long as
/// this is not known, it is not certain.
/// </param>
public sealed record Verplichting(string Partij, string Inhoud, Expr? Uiterlijk, DefinitieExpr? Mits = null)
{
    /// <summary>What the policy says after <c>mits</c>.</summary>
    public Expr? Voorwaarde => Mits?.Definitie.Regels[0].Voorwaarde;
}

/// <summary>A piece of a motivation: text, or an expression whose value is filled in.</summary>
/// <param name="Tekst">Text, when <paramref name="Waarde"/> is absent.</param>
/// <param name="Waarde">A fact, parameter, definition or the reference date.</param>
public sealed record Tekstdeel(string? Tekst, Expr? Waarde);

/// <summary>A whole policy.</summary>
public sealed class Beleid
{
    /// <summary>Title.</summary>
    public required string Naam { get; init; }

    /// <summary>When it holds.</summary>
    public required Periode Geldig { get; init; }

    /// <summary>Sources, in order of path and place.</summary>
    public required ImmutableArray<Bron> Bronnen { get; init; }

    /// <summary>Places of sources that explain and rule nothing, according to this policy or what it builds on.</summary>
    public ImmutableArray<Toelichting> Toelichtend { get; init; } = [];

    /// <summary>Roles, without the members of lists.</summary>
    public required ImmutableArray<Rol> Rollen { get; init; }

    /// <summary>Lists.</summary>
    public ImmutableArray<Lijst> Lijsten { get; init; } = [];

    /// <summary>All facts, those of groups included.</summary>
    public required ImmutableArray<Feit> Feiten { get; init; }

    /// <summary>Parameters.</summary>
    public required ImmutableArray<Parameter> Parameters { get; init; }

    /// <summary>Whether it leaves norms open on purpose, for policies that build on it.</summary>
    public required bool LaatNormenOpen { get; init; }

    /// <summary>Norms that rules leave open, with what fills them in.</summary>
    public required ImmutableArray<Norm> Normen { get; init; }

    /// <summary>Concepts and decisions without errors and without open norms, each after what it depends on.</summary>
    public required ImmutableArray<Definitie> Definities { get; init; }

    /// <summary>Examples of definitions without errors.</summary>
    public required ImmutableArray<Voorbeeld> Voorbeelden { get; init; }

    /// <summary>Promises of this policy itself, about definitions without errors.</summary>
    public ImmutableArray<Waarborg> Waarborgen { get; init; } = [];

    /// <summary>
    /// Promises of what it builds on, as they read here: with the numbers and the norms of this policy. They are proven where they stand, but what they say may rest on something that
    /// is otherwise here.
    /// </summary>
    public ImmutableArray<Waarborg> WaarborgenVanBasis { get; init; } = [];

    /// <summary>What may be assumed of the world, here and in what it builds on.</summary>
    public ImmutableArray<Aanname> Aannames { get; init; } = [];

    /// <summary>The definitions that have a name in the policy: all but the conditions of duties, which stand with the duty.</summary>
    public IEnumerable<Definitie> MetNaam => Definities.Where(d => d.VoorPlicht is null);

    /// <summary>The decisions.</summary>
    public IEnumerable<Definitie> Besluiten => Definities.Where(d => d.Soort == Definitiesoort.Besluit);
}

/// <summary>A fact of somebody: a fact with the role it is asked of.</summary>
/// <param name="Feit">The fact.</param>
/// <param name="Rol">Whose, for a fact of a group.</param>
public readonly record struct Gegeven(Feit Feit, Rol? Rol)
{
    /// <summary>Name with the role.</summary>
    public string Naam => Rol is null ? Feit.Naam : $"{Feit.Naam} van {Rol.Naam}";
}

/// <summary>What is known of a fact. Absence from a case is <em>onbekend</em>.</summary>
/// <param name="Waarde">The value; none: <em>niet vast te stellen</em>.</param>
/// <param name="Motivering">For a judgement.</param>
/// <param name="Door">Who judged.</param>
public sealed record Gegevenstand(Waarde? Waarde, string? Motivering = null, string? Door = null);

/// <summary>A case: what is known.</summary>
/// <param name="Gegevens">Facts; those not in it are unknown.</param>
/// <param name="Rollen">Whether optional roles are filled; those not in it are unknown.</param>
public sealed record Casus(ImmutableDictionary<Gegeven, Gegevenstand> Gegevens, ImmutableDictionary<Rol, bool> Rollen)
{
    /// <summary>How many there are in a list; none: <em>niet vast te stellen</em>. Lists not in it are unknown.</summary>
    public ImmutableDictionary<Lijst, int?> Lijsten { get; init; } = ImmutableDictionary<Lijst, int?>.Empty;

    /// <summary>Nothing known.</summary>
    public static readonly Casus Leeg = new(ImmutableDictionary<Gegeven, Gegevenstand>.Empty, ImmutableDictionary<Rol, bool>.Empty);
}

/// <summary>What an example expects.</summary>
public enum Verwachtingsoort
{
    /// <summary>An outcome or value.</summary>
    Waarde,

    /// <summary>Facts are missing.</summary>
    GegevensNodig,

    /// <summary>Only judgements are missing.</summary>
    OordeelNodig,

    /// <summary>Rules contradict each other.</summary>
    Tegenstrijdig,

    /// <summary>No rule applies.</summary>
    NietGeregeld,
}

/// <summary>What an example expects of a duty.</summary>
public enum Plichtverwachting
{
    /// <summary>It is certainly there.</summary>
    Wel,

    /// <summary>It is certainly not there.</summary>
    Niet,

    /// <summary>It is not certain: its condition is not known.</summary>
    Misschien,
}

/// <summary>A duty that an example expects, or expects not to be there.</summary>
/// <param name="Soort">Which of these.</param>
/// <param name="Partij">Whose.</param>
/// <param name="Inhoud">What.</param>
/// <param name="Uiterlijk">The last day, if the author gave it.</param>
public sealed record VerwachtePlicht(Plichtverwachting Soort, string Partij, string Inhoud, Datum? Uiterlijk)
{
    /// <summary>What stands before <c>verplichting</c> where it is written, with a space behind it; nothing where it must certainly be there.</summary>
    public string Woord => Soort switch { Plichtverwachting.Niet => "geen ", Plichtverwachting.Misschien => "misschien een ", _ => "" };

    /// <summary>Whether it is about a duty of the policy.</summary>
    public bool Gaat(Verplichting plicht) => (plicht.Partij, plicht.Inhoud) == (Partij, Inhoud);
}

/// <summary>An expectation.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Waarde">The outcome or value.</param>
/// <param name="Gegevens">The complete list of what is missing, if the author gave it.</param>
/// <param name="Regels">Rules that must be among the grounds.</param>
/// <param name="Bijkomend">Values delivered with it.</param>
public sealed record Verwachting(Verwachtingsoort Soort, Waarde? Waarde, ImmutableArray<string>? Gegevens, ImmutableArray<Regel> Regels, ImmutableArray<(Definitie Definitie, Waarde Waarde)> Bijkomend)
{
    /// <summary>Duties that must come with it, or must not.</summary>
    public ImmutableArray<VerwachtePlicht> Verplichtingen { get; init; } = [];
}

/// <summary>A worked example.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Definitie">What is asked.</param>
/// <param name="Peildatum">The reference date.</param>
/// <param name="Zaak">What is known; made when it is first asked for.</param>
/// <param name="Verwachting">What must come out.</param>
/// <param name="Plaats">Where it stands.</param>
public sealed record Voorbeeld(string Naam, Definitie Definitie, Datum Peildatum, Lazy<Casus> Zaak, Verwachting Verwachting, Plaats Plaats)
{
    /// <summary>With what is known.</summary>
    public Voorbeeld(string naam, Definitie definitie, Datum peildatum, Casus casus, Verwachting verwachting, Plaats plaats)
        : this(naam, definitie, peildatum, new Lazy<Casus>(() => casus), verwachting, plaats)
    {
    }

    /// <summary>What is known.</summary>
    public Casus Casus => Zaak.Value;

    /// <summary>As it was filled in; none when it was not read from a policy.</summary>
    internal Invullingen? Invullingen { get; init; }
}
