using System.Collections.Immutable;
using System.Linq;

namespace WmoDsl.Compiler.Model;

// What the author promises about all cases, and what may be assumed of the world. Nothing of it decides a case: no advice changes when a promise is
// added or taken away. What exactly breaks a promise in one case says Evaluation/Waarborgtoets; docs/taal/betekenis.md says it in the author's words.

/// <summary>A promise of the author about all cases, to be proven.</summary>
/// <param name="naam">Its name.</param>
/// <param name="als">Ja/nee: the promise is about cases in which this certainly holds; none: about all cases.</param>
/// <param name="belofte">What is promised.</param>
/// <param name="bronnen">What asks for it; never empty in a valid policy.</param>
/// <param name="plaats">Where its name stands.</param>
/// <param name="gaatNietOp">That the author knows that it does not hold of the sources as they are; none: it should hold.</param>
public sealed class Waarborg(string naam, Expr? als, Belofte belofte, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats, GaatNietOp? gaatNietOp = null) : Symbool(naam, bronnen, plaats)
{
    /// <summary>Ja/nee: the promise is about cases in which this certainly holds; none: about all cases.</summary>
    public Expr? Als { get; } = als;

    /// <summary>What is promised.</summary>
    public Belofte Belofte { get; } = belofte;

    /// <summary>That the author knows that it does not hold of the sources as they are; none: it should hold.</summary>
    public GaatNietOp? GaatNietOp { get; } = gaatNietOp;
}

/// <summary>That a promise does not hold, and that this is known. Proof has to agree: a promise that does hold after all is not known not to.</summary>
/// <param name="Reden">Why; never empty in a valid policy.</param>
/// <param name="Plaats">Where the author says so.</param>
public sealed record GaatNietOp(string Reden, Plaats Plaats);

/// <summary>
/// Something that holds in the world, whatever the policy says: a case in which it certainly does not hold, does not count for any promise or proof. It
/// is about facts only; concepts in it rest on facts only.
/// </summary>
/// <param name="naam">Its name.</param>
/// <param name="stelling">Ja/nee: what holds.</param>
/// <param name="reden">Why it may be assumed, where no source says so.</param>
/// <param name="bronnen">What says so; empty only if <paramref name="reden"/> is there.</param>
/// <param name="plaats">Where its name stands.</param>
public sealed class Aanname(string naam, Expr stelling, string? reden, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats) : Symbool(naam, bronnen, plaats)
{
    /// <summary>Ja/nee: what holds.</summary>
    public Expr Stelling { get; } = stelling;

    /// <summary>Why it may be assumed, where no source says so.</summary>
    public string? Reden { get; } = reden;
}

/// <summary>What is promised of every case that the promise is about.</summary>
public abstract record Belofte
{
    private protected Belofte()
    {
    }
}

/// <summary>The decision never gives one of these outcomes.</summary>
/// <param name="Besluit">The decision.</param>
/// <param name="Uitkomsten">Indices of outcomes, at least one, in the order written.</param>
public sealed record NooitUitkomst(Definitie Besluit, ImmutableArray<int> Uitkomsten) : Belofte;

/// <summary>The decision, once settled, always gives one of these outcomes.</summary>
/// <param name="Besluit">The decision.</param>
/// <param name="Uitkomsten">Indices of outcomes, at least one, in the order written.</param>
public sealed record AltijdUitkomst(Definitie Besluit, ImmutableArray<int> Uitkomsten) : Belofte;

/// <summary>What is said certainly holds or is not known; it never is not so.</summary>
/// <param name="Stelling">Ja/nee.</param>
public sealed record AltijdWaar(Expr Stelling) : Belofte;

/// <summary>What is said never certainly holds.</summary>
/// <param name="Stelling">Ja/nee.</param>
public sealed record NooitWaar(Expr Stelling) : Belofte;

/// <summary>
/// Whatever is known or not known of these facts makes no difference to the decisions: two cases that differ in nothing else stand equal in each of
/// them, and none of these facts is ever asked.
/// </summary>
/// <param name="Besluiten">The decisions, at least one.</param>
/// <param name="Elk">Whether the author wrote <c>elk besluit</c>; <paramref name="Besluiten"/> then are all decisions but those excepted.</param>
/// <param name="Gegevens">Facts; a fact of a group without a role is that fact of anybody.</param>
/// <param name="Rollen">People: whether they are there, and all facts of them.</param>
/// <param name="Lijsten">Lists: how many there are, and all facts of the members.</param>
public sealed record HangtNietAfVan(ImmutableArray<Definitie> Besluiten, bool Elk, ImmutableArray<Gegeven> Gegevens, ImmutableArray<Rol> Rollen, ImmutableArray<Lijst> Lijsten) : Belofte
{
    /// <summary>Whether a fact is one of those that make no difference.</summary>
    public bool Betreft(Gegeven gegeven) =>
        Gegevens.Any(g => g.Feit == gegeven.Feit && (g.Rol is null || g.Rol == gegeven.Rol)) || (gegeven.Rol is { } rol && (Rollen.Contains(rol) || (rol.Lijst is { } lijst && Lijsten.Contains(lijst))));

    /// <summary>Whether it makes no difference if somebody is there.</summary>
    public bool Betreft(Rol rol) => Rollen.Contains(rol);

    /// <summary>Whether it makes no difference how many there are.</summary>
    public bool Betreft(Lijst lijst) => Lijsten.Contains(lijst);
}

/// <summary>Whenever <paramref name="B"/> gives one of its favourable outcomes, <paramref name="A"/> does not give an outcome that is not favourable.</summary>
/// <param name="A">The decision that is at least as generous.</param>
/// <param name="GunstigA">Indices of its favourable outcomes, at least one.</param>
/// <param name="B">The decision it is compared with.</param>
/// <param name="GunstigB">Indices of its favourable outcomes, at least one.</param>
public sealed record MinstensEvenRuim(Definitie A, ImmutableArray<int> GunstigA, Definitie B, ImmutableArray<int> GunstigB) : Belofte;

/// <summary>
/// In one and the same world these parties never all come to these outcomes, whatever each of them knows: a fact can be known to one and unknown to
/// another, but never different, and each has its own judgements.
/// </summary>
/// <param name="Partijen">At least two.</param>
public sealed record NooitTegelijk(ImmutableArray<Partijbelofte> Partijen) : Belofte;

/// <summary>What one party comes to.</summary>
/// <param name="Partij">Who, as written.</param>
/// <param name="Besluit">The decision it takes, on what it knows.</param>
/// <param name="Uitkomsten">Indices of outcomes, at least one.</param>
/// <param name="WeetNiet">Facts that it never knows; a fact of a group without a role is that fact of anybody.</param>
public sealed record Partijbelofte(string Partij, Definitie Besluit, ImmutableArray<int> Uitkomsten, ImmutableArray<Gegeven> WeetNiet)
{
    /// <summary>Whether the party never knows something.</summary>
    public bool WeetNooit(Gegeven gegeven) => WeetNiet.Any(n => n.Feit == gegeven.Feit && (n.Rol is null || n.Rol == gegeven.Rol));
}

/// <summary>Every rule that can give an outcome, <c>anders</c> included, rests on at least one source.</summary>
/// <param name="Besluiten">The decisions, at least one.</param>
/// <param name="Elk">As in <see cref="HangtNietAfVan"/>.</param>
public sealed record HeeftBron(ImmutableArray<Definitie> Besluiten, bool Elk) : Belofte;
