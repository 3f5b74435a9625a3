using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// One decision laid out flat: every fact, parameter, condition and definition it can reach, each with a number. The emitter writes
// C# from it, and the command line builds a Besluitschema of the runtime from it: both see the same numbers.

/// <summary>A decision (or another definition that is of nobody) with all it depends on, numbered.</summary>
public sealed class Besluitplan
{
    internal Besluitplan()
    {
    }

    /// <summary>The definition that is decided; in <see cref="Definities"/> it is the last.</summary>
    public required Definitie Besluit { get; init; }

    /// <summary>What can be known of a case; the index is the slot.</summary>
    public required ImmutableArray<Gegevenplan> Gegevens { get; init; }

    /// <summary>The parameters that are read, each once for every date on which it is.</summary>
    public required ImmutableArray<Parameterplan> Parameters { get; init; }

    /// <summary>The conditions that are not built from other conditions; those of one definition stand together.</summary>
    public required ImmutableArray<Atoomplan> Atomen { get; init; }

    /// <summary>The nodes of all conditions.</summary>
    public required ImmutableArray<Knoopplan> Knopen { get; init; }

    /// <summary>The definitions, a definition of a group once for every role that is asked about; each after what it depends on, the decision itself last.</summary>
    public required ImmutableArray<Definitieplan> Definities { get; init; }

    /// <summary>
    /// Indices of <see cref="Definities"/> in an order in which they can be computed. Only different from the order of the list when
    /// something that is delivered with the decision depends on the decision.
    /// </summary>
    public required ImmutableArray<int> Rekenvolgorde { get; init; }

    /// <summary>Indices of the definitions that are delivered with some outcome of the decision.</summary>
    public required ImmutableArray<int> LevertOok { get; init; }

    /// <summary>What comes with which outcome.</summary>
    public required ImmutableArray<Gevolgplan> Gevolgen { get; init; }

    /// <summary>Slots of the dates from which an age on the reference date is computed, ascending: these lie after it in no case.</summary>
    public required ImmutableArray<int> Geboortedata { get; init; }

    /// <summary>Last days of duties; <see cref="Verplichtingplan.Termijn"/> is an index here.</summary>
    public required ImmutableArray<Termijnplan> Termijnen { get; init; }

    /// <summary>Lays out a definition.</summary>
    /// <param name="besluit">A decision or concept without group.</param>
    /// <exception cref="System.ArgumentException">The definition is of a group.</exception>
    public static Besluitplan Maak(Definitie besluit) => new Planmaker(besluit).Maak();

    /// <summary>Slot of a fact.</summary>
    public int Slot(Feit feit, Rol? rol) => Gegevens.IndexOf(new Gegevenplan(feit, rol));

    /// <summary>Slot that tells whether a role is filled, for a member of a list how many there are; -1 for a role that always is.</summary>
    public int Vervulling(Rol rol) => Gegevens.IndexOf(Gegevenplan.Aanwezigheid(rol));

    /// <summary>Slot that tells how many there are in a list.</summary>
    public int Slot(Lijst lijst) => Gegevens.IndexOf(new Gegevenplan(null, null, lijst));

    /// <summary>The lists whose members the decision may ask about, each once.</summary>
    public IEnumerable<Lijst> Lijsten => Gegevens.Select(g => g.Lijst).OfType<Lijst>();

    /// <summary>Index of a parameter, on whatever date it is read first.</summary>
    public int Index(Parameter parameter)
    {
        for (var i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].Parameter == parameter)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Index of a definition, for a definition of a group of the one in <paramref name="rol"/>.</summary>
    public int Index(Definitie definitie, Rol? rol)
    {
        for (var i = 0; i < Definities.Length; i++)
        {
            if (Definities[i].Definitie == definitie && Definities[i].Rol == rol)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Something that can be known of a case: a fact of the case or of somebody, whether a role is filled, or how many there are in a list.</summary>
/// <param name="Feit">The fact; <see langword="null"/> for the others.</param>
/// <param name="Rol">Whose, or which role.</param>
/// <param name="Lijst">The list whose members are counted.</param>
public sealed record Gegevenplan(Feit? Feit, Rol? Rol, Lijst? Lijst = null)
{
    /// <summary>Whether this says if a role is filled.</summary>
    public bool IsVervulling => Feit is null && Rol is not null;

    /// <summary>The name of the fact; for a filling that of the role, for a number that of the list.</summary>
    public string Naam => Feit?.Naam ?? Rol?.Naam ?? Lijst!.Naam;

    /// <summary>What says whether somebody is there.</summary>
    public static Gegevenplan Aanwezigheid(Rol rol) => rol.Lijst is { } lijst ? new(null, null, lijst) : new(null, rol);
}

/// <summary>A parameter on a date.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Soort">What the date is: the reference date, a fact, a definition or another parameter.</param>
/// <param name="Index">Which; -1 for the reference date.</param>
public sealed record Parameterplan(Parameter Parameter, Verwijssoort Soort, int Index);

/// <summary>A condition that is not built from other conditions.</summary>
/// <param name="Expr">The condition.</param>
/// <param name="Zelf">Who it is asked about, in a definition of a group.</param>
/// <param name="Rollen">
/// The optional roles it speaks about: what is said of someone who is not there is not so, and of someone who may not be there it is not known.
/// </param>
public sealed record Atoomplan(Expr Expr, Rol? Zelf, ImmutableArray<Rol> Rollen);

/// <summary>What a node of a condition is; the same as in the runtime.</summary>
public enum Knoopsoort
{
    /// <summary>A condition that is not built from others.</summary>
    Atoom,

    /// <summary>A ja/nee definition.</summary>
    Definitie,

    /// <summary>Not the one child.</summary>
    Niet,

    /// <summary>All children.</summary>
    En,

    /// <summary>At least one child.</summary>
    Of,

    /// <summary>At least a number of children.</summary>
    Minstens,

    /// <summary>No child.</summary>
    Geen,
}

/// <summary>A node of a condition.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Tekst">The words of the policy.</param>
/// <param name="Index">Which atom or definition; else -1.</param>
/// <param name="Aantal">How many children, for <see cref="Knoopsoort.Minstens"/>; else 0.</param>
/// <param name="Kinderen">Nodes below.</param>
/// <param name="Labels">For each child its letter or number, or empty.</param>
/// <param name="Leest">What it reads, for an atom; for a definition of an optional role the filling of that role.</param>
/// <param name="Expr">The expression it comes from; of a quantifier what it comes down to.</param>
public sealed record Knoopplan(Knoopsoort Soort, string Tekst, int Index, int Aantal, ImmutableArray<int> Kinderen, ImmutableArray<string> Labels, Leesplan Leest, Expr Expr)
{
    /// <summary>The member of a list it is about, for a part of a quantifier or count; its first child says whether that member is there.</summary>
    public Rol? Lid => (Expr as SamengesteldExpr)?.Lid;
}

/// <summary>What an expression reads, as indices, in the order of the text.</summary>
/// <param name="Gegevens">Slots; the fillings of optional roles come first.</param>
/// <param name="Definities">Definitions.</param>
/// <param name="Parameters">Parameters.</param>
public sealed record Leesplan(ImmutableArray<int> Gegevens, ImmutableArray<int> Definities, ImmutableArray<int> Parameters)
{
    /// <summary>Nothing.</summary>
    public static readonly Leesplan Niets = new([], [], []);

    /// <summary>What is read of the members of lists that are counted or compared, in the order of the text.</summary>
    public ImmutableArray<Lidleesplan> Leden { get; init; } = [];
}

/// <summary>What is read of a member of a list, as far as it counts.</summary>
/// <param name="Voorwaarde">Node that says whether it counts.</param>
/// <param name="Waarde">What its value reads; nothing when it is only counted.</param>
public sealed record Lidleesplan(int Voorwaarde, Leesplan Waarde);

/// <summary>A definition, for a definition of a group of one role.</summary>
/// <param name="Definitie">The definition.</param>
/// <param name="Rol">Whose.</param>
/// <param name="Regels">Its rules in order of declaration; <c>anders</c>, if any, is the last.</param>
/// <param name="Anders">Index of <c>anders</c>, or -1.</param>
/// <param name="Atomen">The first of its atoms.</param>
/// <param name="AantalAtomen">How many atoms it has.</param>
public sealed record Definitieplan(Definitie Definitie, Rol? Rol, ImmutableArray<Regelplan> Regels, int Anders, int Atomen, int AantalAtomen)
{
    /// <summary>Name with the role.</summary>
    public string Naam => Rol is null ? Definitie.Naam : $"{Definitie.Naam} van {Rol.Naam}";

    /// <summary>
    /// How many values its rules can give, at most: of a choice the options, else one for every rule and at least ja and nee; and one more for what is said
    /// not to be regulated.
    /// </summary>
    public int AantalWaarden => (Definitie.Type.Keuzes?.Waarden.Length ?? System.Math.Max(2, Regels.Length)) + (Definitie.LaatGevallenOpen ? 1 : 0);

    /// <summary>The values it can have as far as they are known beforehand: of a choice the options, of ja/nee <c>nee</c> and <c>ja</c>; else none.</summary>
    public ImmutableArray<string> Uitkomsten => Definitie.Type.Soort switch
    {
        Waardesoort.Keuze => Definitie.Type.Keuzes!.Waarden,
        Waardesoort.JaNee => ["nee", "ja"],
        _ => [],
    };
}

/// <summary>A rule.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Voorwaarde">Node of its condition, or -1: always.</param>
/// <param name="Uitkomst">Index in <see cref="Definitieplan.Uitkomsten"/>, or -1: computed.</param>
/// <param name="UitzonderingOp">Indices of rules of the same definition.</param>
/// <param name="Leest">What a computed value reads.</param>
/// <param name="Want">The motivation.</param>
/// <param name="Verplichtingen">The duties.</param>
/// <param name="Toelichting">What the motivation and the last days of the duties without a condition read.</param>
public sealed record Regelplan(Regel Regel, int Voorwaarde, int Uitkomst, ImmutableArray<int> UitzonderingOp, Leesplan Leest, ImmutableArray<Tekstdeelplan> Want, ImmutableArray<Verplichtingplan> Verplichtingen, Leesplan Toelichting)
{
    /// <summary>Only itself: the same rule of a group can come out the same for two roles.</summary>
    public bool Equals(Regelplan? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>What a part of a motivation is; the same as in the runtime.</summary>
public enum Verwijssoort
{
    /// <summary>Literal text.</summary>
    Tekst,

    /// <summary>Value of a fact.</summary>
    Gegeven,

    /// <summary>Value of a parameter.</summary>
    Parameter,

    /// <summary>Value of a definition.</summary>
    Definitie,

    /// <summary>The reference date.</summary>
    Peildatum,
}

/// <summary>A part of a motivation.</summary>
/// <param name="Tekst">The text, when literal.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Index">Which slot, parameter or definition; else -1.</param>
public sealed record Tekstdeelplan(string? Tekst, Verwijssoort Soort, int Index);

/// <summary>What comes with outcomes of the decision.</summary>
/// <param name="Uitkomsten">Indices of outcomes; empty: every outcome.</param>
/// <param name="LevertOok">Definitions that are delivered.</param>
/// <param name="Verplichtingen">The duties.</param>
/// <param name="Toelichting">What the last days of the duties without a condition read.</param>
public sealed record Gevolgplan(ImmutableArray<int> Uitkomsten, ImmutableArray<int> LevertOok, ImmutableArray<Verplichtingplan> Verplichtingen, Leesplan Toelichting);

/// <summary>A duty.</summary>
/// <param name="Partij">Who.</param>
/// <param name="Inhoud">What.</param>
/// <param name="Termijn">Index in <see cref="Besluitplan.Termijnen"/>, or -1: no last day.</param>
/// <param name="Mits">The definition that is ja when the duty is there, or -1: always.</param>
/// <param name="Toelichting">What its last day reads, if it has a condition; then that is only wanted when the condition holds.</param>
public sealed record Verplichtingplan(string Partij, string Inhoud, int Termijn, int Mits, Leesplan Toelichting);

/// <summary>The last day of a duty.</summary>
/// <param name="Uiterlijk">A date.</param>
/// <param name="Zelf">Who it is about, in a definition of a group.</param>
public sealed record Termijnplan(Expr Uiterlijk, Rol? Zelf);
