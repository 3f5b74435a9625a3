using System.Collections.Generic;

namespace WmoDsl;

/// <summary>A duty that comes with an outcome.</summary>
/// <param name="Partij">Who must do it.</param>
/// <param name="Inhoud">What must be done.</param>
/// <param name="Uiterlijk">The last day; <see langword="null"/> when there is no term, or when it is unknown.</param>
/// <param name="Bronnen">What it rests on: the sources of the rule that gives it.</param>
public sealed record Verplichting(string Partij, string Inhoud, Datum? Uiterlijk, IReadOnlyList<Bronverwijzing> Bronnen);
