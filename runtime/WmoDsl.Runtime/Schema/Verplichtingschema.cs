namespace WmoDsl;

/// <summary>A duty that comes with a rule: <c>verplichting van gemeente "de cliënt aanmelden" uiterlijk …</c>.</summary>
/// <param name="Partij">Who must do it.</param>
/// <param name="Inhoud">What must be done.</param>
/// <param name="Index">Index for <see cref="Dossier.Uiterlijk"/>, which gives the last day; -1 when there is no term.</param>
public sealed record Verplichtingschema(string Partij, string Inhoud, int Index);
