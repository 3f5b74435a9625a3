using System.Collections.Immutable;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Model;

/// <summary>Where something stands in the policy.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The words.</param>
public readonly record struct Plaats(SourceText Source, TextSpan Span)
{
    /// <summary>Line in the file, from 1.</summary>
    public int Regelnummer => Source.GetPosition(Span.Start).Line + 1;
}

/// <summary>
/// A typed expression. All names are resolved and all conversions written out: operands of a comparison have one type.
/// </summary>
/// <param name="Type">Type of the value.</param>
/// <param name="Plaats">Where it stands.</param>
public abstract record Expr(Waardetype Type, Plaats Plaats);

/// <summary>A value written in the policy.</summary>
public sealed record LiteralExpr(Waarde Waarde, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats);

/// <summary>A fact. For a fact of a group <paramref name="Rol"/> says of whom; <see langword="null"/> inside a concept of that group: of the one it is asked about.</summary>
public sealed record FeitExpr(Feit Feit, Rol? Rol, Plaats Plaats) : Expr(Feit.Type, Plaats);

/// <summary>A parameter, on the reference date or on another date of the case.</summary>
public sealed record ParameterExpr(Parameter Parameter, Plaats Plaats) : Expr(Parameter.Type, Plaats)
{
    /// <summary>The date whose value is meant: a fact, a definition or a parameter; <see langword="null"/>: the reference date.</summary>
    public Expr? Op { get; init; }
}

/// <summary>The value of a concept or decision; <paramref name="Rol"/> as for <see cref="FeitExpr"/>.</summary>
public sealed record DefinitieExpr(Definitie Definitie, Rol? Rol, Plaats Plaats) : Expr(Definitie.Type, Plaats);

/// <summary>The reference date.</summary>
public sealed record PeildatumExpr(Plaats Plaats) : Expr(Waardetype.Datum, Plaats);

/// <summary>Whether a role is filled.</summary>
public sealed record RolAanwezigExpr(Rol Rol, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>The ja or nee of a judgement.</summary>
public sealed record OordeelExpr(Expr Operand, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>The same number as a wider kind: whole to decimal number, amount to unrounded amount.</summary>
public sealed record VerruimExpr(Expr Operand, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats);

/// <summary>Not.</summary>
public sealed record NietExpr(Expr Operand, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>How conditions are taken together.</summary>
public enum Samenstelling
{
    /// <summary>All hold.</summary>
    Alle,

    /// <summary>At least a number of them hold; <c>of</c> is at least one.</summary>
    Minstens,

    /// <summary>None holds.</summary>
    Geen,
}

/// <summary>A condition of a list.</summary>
/// <param name="Label">The letter or number it is cited by; empty for <c>en</c> and <c>of</c>.</param>
/// <param name="Voorwaarde">Ja/nee.</param>
public sealed record Onderdeel(string Label, Expr Voorwaarde);

/// <summary>Conditions taken together; <paramref name="Aantal"/> matters for <see cref="Samenstelling.Minstens"/> only.</summary>
public sealed record SamengesteldExpr(Samenstelling Soort, int Aantal, ImmutableArray<Onderdeel> Onderdelen, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats)
{
    /// <summary>
    /// For the part of a quantifier that is about one member of a list: that member. The first condition is then whether it is there (or, where something
    /// must hold for all, that it is not), the second what is said of it.
    /// </summary>
    public Rol? Lid { get; init; }
}

/// <summary>The comparisons.</summary>
public enum Vergelijking
{
    /// <summary>=</summary>
    Is,

    /// <summary>≠</summary>
    IsNiet,

    /// <summary>≥</summary>
    Minstens,

    /// <summary>≤</summary>
    Hoogstens,

    /// <summary>&gt;</summary>
    MeerDan,

    /// <summary>&lt;</summary>
    MinderDan,
}

/// <summary>A comparison of two values of one type.</summary>
public sealed record VergelijkExpr(Vergelijking Soort, Expr Links, Expr Rechts, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>Whether a value lies between two bounds, both included.</summary>
public sealed record TussenExpr(Expr Operand, Expr Van, Expr TotEnMet, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>Whether a value is one of several.</summary>
public sealed record EenVanExpr(Expr Operand, ImmutableArray<Expr> Waarden, Plaats Plaats) : Expr(Waardetype.JaNee, Plaats);

/// <summary>The calculations with numbers.</summary>
public enum Rekenwijze
{
    /// <summary>Addition of two values of one kind.</summary>
    Plus,

    /// <summary>Subtraction of two values of one kind.</summary>
    Min,

    /// <summary>Left a bare number, right any number; the kind is in the type of the whole.</summary>
    Maal,

    /// <summary>Left a percentage: left / 100 × right.</summary>
    ProcentVan,
}

/// <summary>A calculation, exact.</summary>
public sealed record RekenExpr(Rekenwijze Wijze, Expr Links, Expr Rechts, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats);

/// <summary>A date moved by a duration. <paramref name="NaarBoven"/> says where to go when the day does not exist in the month reached.</summary>
public sealed record DatumPlusExpr(Expr Datum, Expr Duur, bool Terug, bool NaarBoven, Plaats Plaats) : Expr(Waardetype.Datum, Plaats);

/// <summary>Days from <paramref name="Tot"/> back to <paramref name="Van"/>.</summary>
public sealed record DagenTussenExpr(Expr Tot, Expr Van, Plaats Plaats) : Expr(new Waardetype(Waardesoort.DuurInDagen), Plaats);

/// <summary>Which way to round.</summary>
public enum Afrondwijze
{
    /// <summary>To the multiple at or below.</summary>
    NaarBeneden,

    /// <summary>To the multiple at or above.</summary>
    NaarBoven,

    /// <summary>To the nearest multiple; halves away from zero.</summary>
    Rekenkundig,
}

/// <summary>A number rounded to a multiple of <paramref name="Veelvoud"/> (more than zero, in the canonical unit).</summary>
public sealed record AfrondExpr(Expr Operand, Afrondwijze Wijze, decimal Veelvoud, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats);

/// <summary>The highest or lowest of values of one type.</summary>
public sealed record UiterstExpr(bool Hoogste, ImmutableArray<Expr> Waarden, Waardetype Type, Plaats Plaats) : Expr(Type, Plaats);

/// <summary>Age in whole years, on the reference date or another date, of someone born on a date; someone born on 29 February turns a year older on 1 March in common years.</summary>
public sealed record LeeftijdExpr(Expr Geboortedatum, Plaats Plaats) : Expr(new Waardetype(Waardesoort.Leeftijd), Plaats)
{
    /// <summary>The date on which the age is asked, as for <see cref="ParameterExpr.Op"/>; <see langword="null"/>: the reference date.</summary>
    public Expr? Op { get; init; }
}
