using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A dated value that the policy sets: an amount, a limit, a term.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Soort">Its type.</param>
/// <param name="Bronnen">Where the policy sets it.</param>
/// <param name="Keuzes">The options, if it is a <see cref="Gegevensoort.Keuze"/>; else empty, which <see langword="null"/> becomes.</param>
public sealed record Parameterschema(
    string Naam,
    Gegevensoort Soort,
    IReadOnlyList<Bronverwijzing> Bronnen,
    IReadOnlyList<string>? Keuzes = null)
{
    /// <summary>The options, if it is a <see cref="Gegevensoort.Keuze"/>; else empty.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = Keuzes ?? [];
}
