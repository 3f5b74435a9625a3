namespace WmoDsl;

/// <summary>A value that comes with an outcome (<c>levert ook hoogste vergoeding</c>).</summary>
/// <param name="Naam">The name of the definition.</param>
/// <param name="Waarde">Its value, as <see cref="Dossier.Waarde"/> gives it; <see langword="null"/> when it is not settled.</param>
/// <param name="Tekst">The value in words, or <c>onbekend</c>, <c>tegenstrijdig</c> or <c>niet geregeld</c>.</param>
public sealed record BijkomendeWaarde(string Naam, object? Waarde, string Tekst);
