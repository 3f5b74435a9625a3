using System.Collections.Immutable;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>What is asked about a policy.</summary>
public enum Controlesoort
{
    /// <summary>There is a case in which every assumption holds; without one nothing that rests on them says anything.</summary>
    Aannames,

    /// <summary>Every case gets an outcome.</summary>
    Volledig,

    /// <summary>No case gets two outcomes of which neither goes before the other.</summary>
    Eenduidig,

    /// <summary>A rule applies in some case, and then matters.</summary>
    RegelDoetErToe,

    /// <summary>A condition cannot be left out of its rule.</summary>
    VoorwaardeDoetErToe,

    /// <summary>A fact that is read can change the outcome (AVG article 5, first paragraph under c: no more data than needed).</summary>
    VraagDoetErToe,

    /// <summary>A promise of the author is kept in all cases.</summary>
    Waarborg,
}

/// <summary>The three verdicts; there is never a silent pass.</summary>
public enum Bewijsoordeel
{
    /// <summary>It is so in all cases.</summary>
    Bewezen,

    /// <summary>It is not so: there is a case, replayed in the evaluator.</summary>
    Weerlegd,

    /// <summary>It could not be found out; the reason is told.</summary>
    NietBeslist,
}

/// <summary>A case that shows that something is not so.</summary>
/// <param name="Zaken">One case, or for a promise about more of them as many as it needs, with the name of each (a party, or nothing).</param>
/// <param name="Voorbeelden">The same as examples to paste.</param>
public sealed record Tegenvoorbeeld(ImmutableArray<(string Naam, Casus Casus)> Zaken, ImmutableArray<Voorbeeld> Voorbeelden);

/// <summary>An answer to a question about all cases.</summary>
/// <param name="Soort">The question.</param>
/// <param name="Onderwerp">What it is about: a definition, a rule or a promise.</param>
/// <param name="Definitie">The decision or concept it is about; none for what is about more.</param>
/// <param name="Vanaf">The reference date from which it holds; the policy is the same until the next.</param>
/// <param name="Oordeel">The answer.</param>
public sealed record Uitspraak(Controlesoort Soort, Symbool Onderwerp, Definitie? Definitie, Datum Vanaf, Bewijsoordeel Oordeel)
{
    /// <summary>The condition it is about, where it is about one.</summary>
    public Expr? Voorwaarde { get; init; }

    /// <summary>The fact it is about, where it is about one.</summary>
    public string? Gegeven { get; init; }

    /// <summary>The cases in which it is not so, as rows of conditions; of a refutation at least one.</summary>
    public ImmutableArray<ImmutableArray<string>> Gevallen { get; init; } = [];

    /// <summary>Whether <see cref="Gevallen"/> are all; if not, they are the first of many.</summary>
    public bool AlleGevallen { get; init; } = true;

    /// <summary>Rules that play a part in it.</summary>
    public ImmutableArray<Regel> Regels { get; init; } = [];

    /// <summary>
    /// Where it comes from: of a gap, what has no value when it is not the decision itself that has no rule for the case; of a question that changes nothing, the
    /// definitions whose rules look at the fact. What is to be mended, is mended there.
    /// </summary>
    public ImmutableArray<Symbool> Herkomst { get; init; } = [];

    /// <summary>Of a gap: whether the decision itself has no rule for some of the cases; if not, it is all a matter of what has no value elsewhere.</summary>
    public bool OokHier { get; init; }

    /// <summary>A case to paste.</summary>
    public Tegenvoorbeeld? Tegenvoorbeeld { get; init; }

    /// <summary>Examples of the policy that show that the author knows it: they expect exactly this.</summary>
    public ImmutableArray<Voorbeeld> Bekend { get; init; } = [];

    /// <summary>Whether its case is shown. What the author knows, an example of the policy shows already.</summary>
    public bool IsGetoond => Tegenvoorbeeld is not null && Bekend.IsEmpty;

    /// <summary>Why it could not be found out, or what more the reader should know.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>Assumptions that the answer rests on.</summary>
    public ImmutableArray<Aanname> Aannames { get; init; } = [];

    /// <summary>The engine that answered.</summary>
    public string Motor { get; init; } = Motoren.Keuze.Diagrammen;
}
