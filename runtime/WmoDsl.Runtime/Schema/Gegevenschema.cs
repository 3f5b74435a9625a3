using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A fact that a decision may need.</summary>
/// <param name="Naam">Its name; of a <see cref="Gegevensoort.Rolvervulling"/> the name of the role, of a <see cref="Gegevensoort.Lijst"/> that of the list.</param>
/// <param name="Rol">Whose fact it is, when the policy has it of a role; else <see langword="null"/>.</param>
/// <param name="Soort">Its type.</param>
/// <param name="Vraag">The question that asks for it.</param>
/// <param name="Keuzes">The options of a <see cref="Gegevensoort.Keuze"/> or <see cref="Gegevensoort.Keuzeoordeel"/>; else empty.</param>
/// <param name="Onderwerp">The heading it stands under (<c>gegevens over mobiliteit</c>), for grouping questions.</param>
/// <param name="Minimum">The least allowed value, in euro, metres, days or months, years, percent; <see langword="null"/> when there is none.</param>
/// <param name="Maximum">The largest allowed value, in the same unit; <see langword="null"/> when there is none.</param>
/// <param name="Bronnen">Where the policy says that this may be asked.</param>
public sealed record Gegevenschema(
    string Naam,
    string? Rol,
    Gegevensoort Soort,
    string Vraag,
    IReadOnlyList<string> Keuzes,
    string? Onderwerp,
    decimal? Minimum,
    decimal? Maximum,
    IReadOnlyList<Bronverwijzing> Bronnen)
{
    /// <summary>For a fact of a member of a list: the name of the list; else <see langword="null"/>.</summary>
    public string? Lijst { get; init; }

    /// <summary>For a fact of a member of a list: which member, from 1; else 0.</summary>
    public int Nummer { get; init; }

    /// <summary>Whether the policy computes an age on the reference date from this date; it can then not lie after that date.</summary>
    public bool IsGeboortedatum { get; init; }

    /// <summary>Whether a human judges it.</summary>
    public bool IsOordeel => Soort is Gegevensoort.Oordeel or Gegevensoort.Keuzeoordeel;

    /// <summary>Of a judgement: what to weigh, in the order of the policy.</summary>
    public IReadOnlyList<string> Factoren { get; init; } = [];

    /// <summary>Of a judgement: who judges, if the policy says so; else <see langword="null"/>.</summary>
    public string? Beoordelaar { get; init; }

    /// <summary>The name with the role: <c>overzicht van vertegenwoordiger</c>.</summary>
    public string VolledigeNaam => Rol is null ? Naam : Naam + " van " + Rol;
}
