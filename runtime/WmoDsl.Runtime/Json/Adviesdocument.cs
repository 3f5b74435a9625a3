using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace WmoDsl;

// The shape of an advice in JSON. The order here is the order in the document; a name here is a name in the document.

/// <summary>An advice.</summary>
internal sealed record Adviesdocument(
    int Versie,
    string Soort,
    string Besluit,
    string Beleid,
    string Peildatum,
    string? Uitkomst,
    string? Definitie,
    IReadOnlyList<Gronddocument> Gronden,
    IReadOnlyList<Gronddocument> Regels,
    IReadOnlyList<Verplichtingdocument> Verplichtingen,
    IReadOnlyList<Onzekereverplichtingdocument> OnzekereVerplichtingen,
    IReadOnlyList<Waardedocument> LevertOok,
    IReadOnlyList<Vraagdocument> Vragen,
    IReadOnlyList<Vraagdocument> NietVastTeStellen,
    IReadOnlyList<Vraagdocument> VoorToelichting,
    IReadOnlyList<Oordeeldocument> Oordelen,
    IReadOnlyList<Gegevendocument> Gegevens,
    IReadOnlyList<Definitiedocument> Redenering,
    string Toelichting);

/// <summary>A rule that the outcome rests on, or that contradicts another.</summary>
internal sealed record Gronddocument(
    string Regel,
    string Definitie,
    string Waarde,
    string? Motivering,
    bool? Zeker,
    IReadOnlyList<Brondocument> Bronnen,
    string Bestand,
    int Regelnummer);

/// <summary>A source.</summary>
internal sealed record Brondocument(string Bron, string? Plaats, string? Kop, string Tekst, string? Link);

/// <summary>A duty.</summary>
internal sealed record Verplichtingdocument(string Partij, string Inhoud, string? Uiterlijk, string? Voorwaarde, IReadOnlyList<Brondocument> Bronnen);

/// <summary>A duty that may come: whether its condition holds is not known.</summary>
internal sealed record Onzekereverplichtingdocument(
    string Partij,
    string Inhoud,
    string? Uiterlijk,
    string Voorwaarde,
    IReadOnlyList<string> Nodig,
    IReadOnlyList<string> NietVastTeStellen,
    IReadOnlyList<Brondocument> Bronnen);

/// <summary>A value that comes with the outcome: in words, and for a program (euro, metres, percent, ISO 8601).</summary>
internal sealed record Waardedocument(string Naam, string Tekst, object? Waarde);

/// <summary>A question that is open.</summary>
internal sealed record Vraagdocument(
    string Naam,
    string Vraag,
    string Soort,
    IReadOnlyList<string>? Keuzes,
    decimal? Minimum,
    decimal? Maximum,
    string? Onderwerp,
    IReadOnlyList<string>? Factoren,
    string? Beoordelaar,
    IReadOnlyList<Brondocument> Bronnen);

/// <summary>A judgement that was given: whether it is ja, or which of a list.</summary>
internal sealed record Oordeeldocument(string Naam, object Oordeel, string Motivering, string? Door);

/// <summary>Serialization made at compile time: no reflection, so it also works trimmed and ahead of time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Adviesdocument))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
internal sealed partial class Adviescontext : JsonSerializerContext;
