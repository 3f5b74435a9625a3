namespace WmoDsl;

/// <summary>What a part of a motivation is.</summary>
public enum Verwijssoort
{
    /// <summary>Literal text.</summary>
    Tekst,

    /// <summary>The value of a fact.</summary>
    Gegeven,

    /// <summary>The value of a parameter.</summary>
    Parameter,

    /// <summary>The value of a definition.</summary>
    Definitie,

    /// <summary>The reference date.</summary>
    Peildatum,
}

/// <summary>A part of a motivation: literal text, or a reference whose value is filled in.</summary>
/// <param name="Tekst">The text, for <see cref="Verwijssoort.Tekst"/>; else <see langword="null"/>.</param>
/// <param name="Soort">What the part is.</param>
/// <param name="Index">Which fact, parameter or definition; else -1.</param>
public readonly record struct Tekstdeel(string? Tekst, Verwijssoort Soort, int Index);
