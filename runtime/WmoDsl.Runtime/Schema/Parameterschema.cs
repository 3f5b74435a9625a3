using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A dated value that the policy sets, on one date: an amount, a limit, a term.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Soort">Its type.</param>
/// <param name="Bronnen">Where the policy sets it.</param>
/// <param name="Keuzes">The options, if it is a <see cref="Gegevensoort.Keuze"/>; else empty, which <see langword="null"/> becomes.</param>
/// <param name="OpSoort">What the date is whose value is meant: the reference date, a fact, a definition or another parameter.</param>
/// <param name="Op">Index of that fact, definition or parameter; -1 for the reference date.</param>
public sealed record Parameterschema(
    string Naam,
    Gegevensoort Soort,
    IReadOnlyList<Bronverwijzing> Bronnen,
    IReadOnlyList<string>? Keuzes = null,
    Verwijssoort OpSoort = Verwijssoort.Peildatum,
    int Op = -1)
{
    /// <summary>The options, if it is a <see cref="Gegevensoort.Keuze"/>; else empty.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = Keuzes ?? [];

    /// <summary>The date in a case whose value is meant; <see langword="null"/> when it is unknown.</summary>
    public Datum? Dag(Dossier dossier) => OpSoort switch
    {
        Verwijssoort.Gegeven => dossier.Gegeven(Op) as Datum?,
        Verwijssoort.Definitie => dossier.Waarde(Op) as Datum?,
        Verwijssoort.Parameter => dossier.Parameter(Op) as Datum?,
        _ => dossier.Peildatum,
    };
}
