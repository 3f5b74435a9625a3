namespace WmoDsl.Uitvoering;

/// <summary>
/// Turns a calculated number into the value that a <see cref="Dossier"/> shows, for generated code. A calculation may end where its
/// type has no value (a negative distance, parts of cents that were not rounded off); comparisons with it are then still right, but
/// there is nothing to show, and the result is <see langword="null"/>.
/// </summary>
public static class Resultaat
{
    /// <summary>A whole number, as <see cref="int"/>.</summary>
    public static object? Getal(decimal? getal) =>
        getal is >= int.MinValue and <= int.MaxValue && decimal.Truncate(getal.GetValueOrDefault()) == getal ? (int)getal.GetValueOrDefault() : null;

    /// <summary>A decimal number.</summary>
    public static object? DecimaalGetal(decimal? getal) => getal;

    /// <summary>A percentage; 130 is 130%.</summary>
    public static object? Percentage(decimal? procent) =>
        procent is { } getal && WmoDsl.Percentage.TryProcent(getal, out var percentage) ? percentage : null;

    /// <summary>An amount, of euros.</summary>
    public static object? Bedrag(decimal? euro) => euro is { } getal && WmoDsl.Bedrag.TryEuro(getal, out var bedrag) ? bedrag : null;

    /// <summary>A distance, of metres.</summary>
    public static object? Afstand(decimal? meter) => meter is { } getal && WmoDsl.Afstand.TryMeter(getal, out var afstand) ? afstand : null;

    /// <summary>A duration in days.</summary>
    public static object? DuurInDagen(decimal? dagen) => Getal(dagen) is int aantal and >= 0 ? Duur.Dagen(aantal) : null;

    /// <summary>A duration in months.</summary>
    public static object? DuurInMaanden(decimal? maanden) => Getal(maanden) is int aantal and >= 0 ? Duur.Maanden(aantal) : null;

    /// <summary>An age in whole years, as <see cref="int"/>.</summary>
    public static object? Leeftijd(decimal? jaren) => Getal(jaren);
}
