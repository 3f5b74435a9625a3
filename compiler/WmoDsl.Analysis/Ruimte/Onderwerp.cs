using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>What a variable of the analysis is about. Its cells are numbered; the values of a cell do the same in every rule.</summary>
public abstract record Onderwerp
{
    /// <summary>How many cells it has.</summary>
    public abstract int Cellen { get; }

    /// <summary>The cell in which nothing is known of it, or -1.</summary>
    public virtual int CelOnbekend => -1;
}

/// <summary>Something that can be asked: a fact, whether a role is filled, how many there are in a list.</summary>
/// <param name="Gegeven">What is asked.</param>
/// <param name="Waarden">The values it may have, by cell; without the cell for <em>onbekend</em>.</param>
/// <param name="MetOnbekend">Whether the last cell is that it is not known.</param>
/// <param name="Partij">For a judgement that each party makes for itself: whose it is.</param>
public sealed record Vraagonderwerp(OpenGegeven Gegeven, ImmutableArray<Cel> Waarden, bool MetOnbekend, string? Partij) : Onderwerp
{
    /// <inheritdoc/>
    public override int Cellen => Waarden.Length + (MetOnbekend ? 1 : 0);

    /// <inheritdoc/>
    public override int CelOnbekend => MetOnbekend ? Waarden.Length : -1;
}

/// <summary>Whether a party knows something: cell 0 that it does not.</summary>
/// <param name="Gegeven">What.</param>
/// <param name="Partij">Who.</param>
public sealed record Bekendheid(OpenGegeven Gegeven, string Partij) : Onderwerp
{
    /// <inheritdoc/>
    public override int Cellen => 2;
}

/// <summary>
/// A comparison of facts with each other, or of another kind than turns once: whether the left term is at most the right one. Cell 0 that it is not, 1 that it is,
/// 2 that one of both has no value: an age before birth, a day that is not on the calendar.
/// </summary>
/// <param name="Links">The left term.</param>
/// <param name="Rechts">The right term.</param>
/// <param name="Gegevens">The facts in both.</param>
/// <param name="MagZonder">Whether one of both has no value in some case.</param>
public sealed record Verband(Expr Links, Expr Rechts, ImmutableArray<Gegeven> Gegevens, bool MagZonder) : Onderwerp
{
    /// <summary>Whether it says of one term that it has a value, and compares nothing. Cell 0 is then that it has none, 1 that it has.</summary>
    public bool IsBestaan { get; } = Links == Rechts;

    /// <inheritdoc/>
    public override int Cellen => MagZonder && !IsBestaan ? 3 : 2;

    /// <summary>The cell in which a term has no value, or -1.</summary>
    public int CelZonder => IsBestaan ? 0 : MagZonder ? 2 : -1;

    /// <summary>The cell in which the comparison of two values is, or -1; one is <see langword="null"/> when there is none.</summary>
    public int Cel(Waarde? links, Waarde? rechts) => links is null || rechts is null ? CelZonder : Gevallenruimte.Orde(links, rechts) <= 0 ? Motor.Ja : Motor.Nee;
}

/// <summary>
/// What another decision gives, taken by itself: what is free in it, is what that decision may give at all. So a decision can be told in terms of those that it consults.
/// </summary>
/// <param name="Definitie">The decision that is consulted.</param>
/// <param name="Zelf">For a decision about somebody of a group: about whom.</param>
/// <param name="Bladeren">By cell: the number of the term that is its value, or that it has none (<see cref="Termen.Geen"/>).</param>
internal sealed record Geraadpleegd(Definitie Definitie, Rol? Zelf, ImmutableArray<int> Bladeren) : Onderwerp
{
    /// <inheritdoc/>
    public override int Cellen => Bladeren.Length;

    /// <summary>The cell in which it has no value, or -1 when it always has one.</summary>
    public int CelZonder => Bladeren.IndexOf(Termen.Geen);

    /// <summary>The condition, in terms of facts, under which it gives something.</summary>
    /// <param name="heel">Tells a decision in terms of facts; its space may be another one.</param>
    /// <param name="blad">Of the terms of that space: the number of one, or that it has no value.</param>
    public int Wanneer(Vertaler heel, int blad)
    {
        var (motor, geeft) = (heel.Ruimte.Motor, heel.Beslissing(Definitie, Zelf));
        return motor.Een(motor.Bladeren(geeft).Where(b => blad == Math.Max(b, Termen.Geen)).Select(b => motor.Is(geeft, b)));
    }

    /// <summary>How an author calls it.</summary>
    public string Naam => Zelf is null ? $"'{Definitie.Naam}'" : $"'{Definitie.Naam}' van {Zelf.Naam}";
}

/// <summary>Values that the policy does not tell apart.</summary>
/// <param name="Waarde">The one that stands for them.</param>
/// <param name="Laag">Of numbers and days: the lowest rung of the scale.</param>
/// <param name="Hoog">The highest.</param>
public sealed record Cel(Waarde Waarde, long Laag, long Hoog)
{
    /// <summary>A value that stands for itself.</summary>
    public static Cel Van(Waarde waarde) => new(waarde, 0, 0);
}
