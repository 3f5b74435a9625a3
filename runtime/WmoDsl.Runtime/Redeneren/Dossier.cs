using System;

namespace WmoDsl;

/// <summary>How far a definition is settled.</summary>
public enum Beslisstand
{
    /// <summary>It has a value, whatever the unknown facts turn out to be.</summary>
    Beslist,

    /// <summary>An unknown fact can still change the value.</summary>
    Onbekend,

    /// <summary>Rules give different values, and nothing says which goes before.</summary>
    Tegenstrijdig,

    /// <summary>No rule gives a value, and there is no <c>anders</c>.</summary>
    NietGeregeld,
}

/// <summary>
/// One decision on one case: what is known, and what follows from it. Generated code derives from this, and so does the command
/// line; <see cref="Redenering"/> explains it. Indices are those of <see cref="Schema"/>. Answers must not change over time.
/// </summary>
public abstract class Dossier
{
    /// <summary>What the decision is made of.</summary>
    public abstract Besluitschema Schema { get; }

    /// <summary>The reference date.</summary>
    public abstract Datum Peildatum { get; }

    /// <summary>
    /// The value of a fact, of the C# type that its <see cref="Gegevensoort"/> names; <see langword="null"/> when it is unknown.
    /// </summary>
    public abstract object? Gegeven(int slot);

    /// <summary>Whether a fact was asked for and no answer will come. It is then also unknown.</summary>
    public abstract bool IsNietVastTeStellen(int slot);

    /// <summary>Whether <see cref="IsNietVastTeStellen"/> is false of every fact. Who knows without asking for each says so here.</summary>
    public virtual bool IsAllesVastTeStellen
    {
        get
        {
            var slot = Schema.Gegevens.Count - 1;
            while (slot >= 0 && !IsNietVastTeStellen(slot))
            {
                slot--;
            }

            return slot < 0;
        }
    }

    /// <summary>The value of a parameter on the date that is asked; <see langword="null"/> when it has none on that date, or when the date is unknown.</summary>
    public abstract object? Parameter(int index);

    /// <summary>The value of an atom of a condition.</summary>
    public abstract Kleene Atoom(int atoom);

    /// <summary>How far a definition is settled.</summary>
    public abstract Beslisstand Stand(int definitie);

    /// <summary>
    /// The value of a definition when it is <see cref="Beslisstand.Beslist"/>: for a choice or besluit the outcome index
    /// (<see cref="int"/>), for ja/nee a <see cref="bool"/>, else the value. Otherwise <see langword="null"/>.
    /// </summary>
    public abstract object? Waarde(int definitie);

    /// <summary>The computed value of a rule; <see langword="null"/> when it is unknown. Asked only of rules that compute.</summary>
    public abstract object? Regelwaarde(int definitie, int regel);

    /// <summary>The last day of a duty's term; <see langword="null"/> when it is unknown or outside the calendar.</summary>
    public abstract Datum? Uiterlijk(int verplichting);
}
