namespace WmoDsl;

/// <summary>A duty that comes with a rule: <c>verplichting van gemeente "de cliënt aanmelden" uiterlijk … mits …</c>.</summary>
/// <param name="Partij">Who must do it.</param>
/// <param name="Inhoud">What must be done.</param>
/// <param name="Index">Index for <see cref="Dossier.Uiterlijk"/>, which gives the last day; -1 when there is no term.</param>
public sealed record Verplichtingschema(string Partij, string Inhoud, int Index)
{
    /// <summary>Index of the ja/nee definition that says whether the duty is there; -1 when it always is.</summary>
    public int Mits { get; init; } = -1;

    /// <summary>What the last day reads, of a duty with a condition: nobody needs it before that condition holds.</summary>
    public Leesschema Toelichting { get; init; } = Leesschema.Niets;
}
