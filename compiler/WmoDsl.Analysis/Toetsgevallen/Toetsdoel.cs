using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>What a test case is wanted for.</summary>
public enum Doelsoort
{
    /// <summary>A rule carries the value.</summary>
    Regel,

    /// <summary>A condition holds.</summary>
    VoorwaardeJa,

    /// <summary>A condition does not hold.</summary>
    VoorwaardeNee,

    /// <summary>A value stands at a threshold, at the last step before or after it.</summary>
    Grens,

    /// <summary>A decision comes out in some way: an outcome, contradictory, not ruled.</summary>
    Uitkomst,
}

/// <summary>How well a case can show something.</summary>
public enum Doelkracht
{
    /// <summary>It decides: without the rule, or with the condition the other way round, something else comes out.</summary>
    Doorslaggevend,

    /// <summary>It occurs, but never changes by itself what comes out.</summary>
    Voorkomend,

    /// <summary>It never occurs.</summary>
    Onmogelijk,

    /// <summary>No case was found that shows it, though there may be one.</summary>
    NietGevonden,
}

/// <summary>Something that some test case must show.</summary>
/// <param name="Soort">What.</param>
/// <param name="Definitie">In which concept or decision.</param>
/// <param name="Rol">Of whom, for a concept of a group.</param>
/// <param name="Plaats">Where it stands.</param>
/// <param name="Tekst">What it is, in the words of the policy.</param>
/// <param name="Kracht">How well a case can show it.</param>
/// <param name="Reden">Of what decides nothing or never occurs: why, a Dutch sentence.</param>
public sealed record Toetsdoel(Doelsoort Soort, Definitie Definitie, Rol? Rol, Plaats Plaats, string Tekst, Doelkracht Kracht, string Reden)
{
    /// <summary>The rule, where the target is one.</summary>
    public Regel? Regel { get; init; }

    /// <summary>What a name of a case that shows it would say.</summary>
    internal string Kort { get; init; } = "";

    /// <summary>The cases that show it.</summary>
    internal int Gevallen { get; init; }

    /// <summary>The cases in which it occurs, also where it decides nothing.</summary>
    internal int Hier { get; init; }

    /// <summary>What is to be said when it turns out never to decide.</summary>
    internal string NietDoorslaggevend { get; init; } = "";

    /// <summary>When it occurs, and when it decides, for any engine.</summary>
    internal (Func<Doelbetekenis, int> Hier, Func<Doelbetekenis, int> Doorslag) Betekenis { get; init; }

    /// <summary>Whether a case shows it, according to the evaluator; who knows less may still not see that it decides.</summary>
    internal Func<Evaluator, bool> Geraakt { get; init; } = _ => true;
}

/// <summary>A case, with what it is for.</summary>
/// <param name="Voorbeeld">The case as an example; what it expects is what the policy says now.</param>
/// <param name="Doelen">What it shows, in the order of the policy.</param>
public sealed record Toetsgeval(Voorbeeld Voorbeeld, ImmutableArray<Toetsdoel> Doelen)
{
    /// <summary>What no case before it shows.</summary>
    internal IReadOnlyList<Toetsdoel> Nieuw { get; init; } = [];
}

/// <summary>A covering set of cases.</summary>
/// <param name="Definitie">What the cases ask.</param>
/// <param name="Mee">The concepts that it alone rests on and the conditions of its duties, which its cases cover as well.</param>
/// <param name="Peildatum">The reference date of the cases.</param>
/// <param name="Gevallen">The cases.</param>
/// <param name="Uitsluitend">Targets of which no case shows two: so many cases are needed at least. Checked by another engine than found them.</param>
/// <param name="Doelen">All that had to be shown, also what no case shows; in the order of the policy.</param>
/// <param name="AlGedekt">How many of them the examples of the policy show already, where that was asked.</param>
/// <param name="Reden">Why there are no cases; empty when there are.</param>
public sealed record Gevallenset(Definitie Definitie, ImmutableArray<Definitie> Mee, Datum Peildatum, ImmutableArray<Toetsgeval> Gevallen, ImmutableArray<Toetsdoel> Uitsluitend, ImmutableArray<Toetsdoel> Doelen, int AlGedekt, string Reden)
{
    /// <summary>So many cases are needed at least.</summary>
    public int Ondergrens => Uitsluitend.Length;
}
