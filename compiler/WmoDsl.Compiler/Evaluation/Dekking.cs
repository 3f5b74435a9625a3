using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>What the worked examples of a policy touch, and what they leave untouched.</summary>
/// <param name="Definities">Every concept and decision, in the order of the files; a concept of a group once for each role it is asked of.</param>
/// <param name="Besluiten">The same by decision. A concept that two decisions rest on, stands under both.</param>
public sealed record Dekking(ImmutableArray<Definitiedekking> Definities, ImmutableArray<Besluitdekking> Besluiten)
{
    /// <summary>All of the policy, everything counted once.</summary>
    public Dekkingstelling Totaal => Dekkingstelling.Van(Definities);

    /// <summary>Concepts that no decision rests on.</summary>
    public IEnumerable<Definitiedekking> Overig => Definities.Except(Besluiten.SelectMany(b => b.Definities));

    /// <summary>What is missing, in the order of the files.</summary>
    public IEnumerable<Dekkingsgat> Gaten => Definities.SelectMany(d => d.Gaten);
}

/// <summary>A decision with the concepts it rests on.</summary>
/// <param name="Besluit">The decision.</param>
/// <param name="Definities">It and its concepts.</param>
public sealed record Besluitdekking(Definitie Besluit, ImmutableArray<Definitiedekking> Definities)
{
    /// <summary>How much of it is covered.</summary>
    public Dekkingstelling Telling => Dekkingstelling.Van(Definities);
}

/// <summary>How much is covered.</summary>
/// <param name="Regels">Rules that carried an outcome.</param>
/// <param name="AlleRegels">All rules.</param>
/// <param name="Voorwaarden">Conditions that were ja and were nee.</param>
/// <param name="AlleVoorwaarden">All conditions.</param>
/// <param name="Grenzen">Thresholds with an example on every side that matters.</param>
/// <param name="AlleGrenzen">All thresholds.</param>
public sealed record Dekkingstelling(int Regels, int AlleRegels, int Voorwaarden, int AlleVoorwaarden, int Grenzen, int AlleGrenzen)
{
    /// <summary>Counts.</summary>
    public static Dekkingstelling Van(IEnumerable<Definitiedekking> definities)
    {
        var lijst = definities.ToList();
        return new Dekkingstelling(
            lijst.Sum(d => d.Regels.Count(p => p.IsGedekt)),
            lijst.Sum(d => d.Regels.Length),
            lijst.Sum(d => d.Voorwaarden.Count(p => p.IsGedekt)),
            lijst.Sum(d => d.Voorwaarden.Length),
            lijst.Sum(d => d.Grenzen.Count(p => p.IsGedekt)),
            lijst.Sum(d => d.Grenzen.Length));
    }
}

/// <summary>A concept or decision.</summary>
/// <param name="Definitie">Which.</param>
/// <param name="Rol">Of whom, for a concept of a group.</param>
/// <param name="Regels">Its rules, <c>anders</c> included.</param>
/// <param name="Voorwaarden">The conditions in them that can come out both ways.</param>
/// <param name="Grenzen">The thresholds in those.</param>
public sealed record Definitiedekking(Definitie Definitie, Rol? Rol, ImmutableArray<Regeldekking> Regels, ImmutableArray<Voorwaardedekking> Voorwaarden, ImmutableArray<Grensdekking> Grenzen)
{
    /// <summary>Name with the role.</summary>
    public string Naam => Rol is null ? Definitie.Naam : $"{Definitie.Naam} van {Rol.Naam}";

    /// <summary>Rules, conditions and thresholds.</summary>
    public IEnumerable<Dekkingspunt> Punten => Regels.Concat<Dekkingspunt>(Voorwaarden).Concat(Grenzen);

    /// <summary>What is missing, in the order of the text.</summary>
    public IEnumerable<Dekkingsgat> Gaten => Punten.OrderBy(p => p.Plaats.Span.Start).SelectMany(p => p.Leemten.Select(l => new Dekkingsgat(this, p, l.Wat, l.Nodig)));
}

/// <summary>Something that examples must touch.</summary>
/// <param name="Plaats">Where it stands.</param>
public abstract record Dekkingspunt(Plaats Plaats)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool IsGedekt => !Leemten.Any();

    /// <summary>Whether any example touches it at all.</summary>
    public abstract bool IsGeraakt { get; }

    /// <summary>What is missing, and what example would fill it; both the end of a Dutch sentence.</summary>
    public abstract IEnumerable<(string Wat, string Nodig)> Leemten { get; }
}

/// <summary>A rule: some example must have it as a ground of a value.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Noemer">What it is called in a report.</param>
/// <param name="Nodig">What example would have it as a ground.</param>
/// <param name="Voorbeelden">The examples in which it carried the value.</param>
public sealed record Regeldekking(Regel Regel, string Noemer, string Nodig, ImmutableArray<Voorbeeld> Voorbeelden) : Dekkingspunt(Regel.Plaats)
{
    /// <inheritdoc/>
    public override bool IsGeraakt => !Voorbeelden.IsEmpty;

    /// <inheritdoc/>
    public override IEnumerable<(string Wat, string Nodig)> Leemten => IsGeraakt ? [] : [(Ontbreekt ?? $"{Noemer} draagt in geen voorbeeld de uitkomst", Nodig)];

    /// <summary>How to say that no example shows it, where it does not carry an outcome; else <see langword="null"/>.</summary>
    public string? Ontbreekt { get; init; }
}

/// <summary>A condition: it must have been ja in some example, and nee in some example.</summary>
/// <param name="Expr">The condition.</param>
/// <param name="Tekst">As it is written.</param>
/// <param name="VanWie">Of whom, with a space before it, or nothing.</param>
/// <param name="Ja">The examples in which it was ja.</param>
/// <param name="Nee">The examples in which it was nee.</param>
public sealed record Voorwaardedekking(Expr Expr, string Tekst, string VanWie, ImmutableArray<Voorbeeld> Ja, ImmutableArray<Voorbeeld> Nee) : Dekkingspunt(Expr.Plaats)
{
    /// <inheritdoc/>
    public override bool IsGeraakt => !Ja.IsEmpty || !Nee.IsEmpty;

    /// <inheritdoc/>
    public override IEnumerable<(string Wat, string Nodig)> Leemten
    {
        get
        {
            if (Ja.IsEmpty)
            {
                yield return Leemte("ja");
            }

            if (Nee.IsEmpty)
            {
                yield return Leemte("nee");
            }
        }
    }

    private (string Wat, string Nodig) Leemte(string kant) =>
        ($"voorwaarde '{Tekst}'{VanWie} is in geen voorbeeld {kant}", $"een voorbeeld waarin '{Tekst}'{VanWie} {kant} is");
}

/// <summary>A threshold: examples must stand on both sides of the line that the comparison draws.</summary>
/// <param name="Expr">The comparison.</param>
/// <param name="Tekst">As it is written.</param>
/// <param name="VanWie">Of whom, with a space before it, or nothing.</param>
/// <param name="Zijden">Just below, on, just above; a side that does not exist is left out.</param>
public sealed record Grensdekking(Expr Expr, string Tekst, string VanWie, ImmutableArray<Zijdedekking> Zijden) : Dekkingspunt(Expr.Plaats)
{
    /// <inheritdoc/>
    public override bool IsGeraakt => Zijden.Any(z => z.Verplicht && !z.Voorbeelden.IsEmpty);

    /// <inheritdoc/>
    public override IEnumerable<(string Wat, string Nodig)> Leemten => Zijden.Where(z => z.Verplicht && z.Voorbeelden.IsEmpty)
        .Select(z => ($"grens '{Tekst}'{VanWie} heeft geen voorbeeld {Woorden(z.Zijde)}", z.Nodig));

    /// <summary>A side in words.</summary>
    public static string Woorden(Zijde zijde) => zijde switch
    {
        Zijde.Onder => "net eronder",
        Zijde.Op => "erop",
        Zijde.Boven => "net erboven",
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>Where a value lies near a threshold.</summary>
public enum Zijde
{
    /// <summary>Less, by at most one step.</summary>
    Onder,

    /// <summary>Equal.</summary>
    Op,

    /// <summary>More, by at most one step.</summary>
    Boven,
}

/// <summary>A side of a threshold.</summary>
/// <param name="Zijde">Which.</param>
/// <param name="Verplicht">Whether the comparison tells it from the other mandatory side.</param>
/// <param name="Nodig">What example would stand there.</param>
/// <param name="Voorbeelden">The examples that stand there.</param>
public sealed record Zijdedekking(Zijde Zijde, bool Verplicht, string Nodig, ImmutableArray<Voorbeeld> Voorbeelden);

/// <summary>Something that is missing.</summary>
/// <param name="Definitie">In what.</param>
/// <param name="Punt">The rule, condition or threshold.</param>
/// <param name="Wat">What is missing.</param>
/// <param name="Nodig">What example would fill it.</param>
public sealed record Dekkingsgat(Definitiedekking Definitie, Dekkingspunt Punt, string Wat, string Nodig);
