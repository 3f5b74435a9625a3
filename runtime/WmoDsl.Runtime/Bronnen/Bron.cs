namespace WmoDsl;

/// <summary>A document that rules rest on: a law, an ordinance, a policy rule, a ruling.</summary>
/// <param name="Naam">The short name that the policy uses: <c>Leidraad</c>, <c>Wmo</c>.</param>
/// <param name="Soort">What kind of document: <c>wet</c>, <c>verordening</c>, <c>beleidsregel</c>, <c>uitspraak</c>, <c>kamerstuk</c>, …</param>
/// <param name="Nummer">Its official number (BWBR0035362, CVDR12345, ECLI:NL:CRVB:2017:504, 33841-3, RIS123456), if it has one.</param>
/// <param name="Titel">Its title, for a reader.</param>
/// <param name="Link">An address that the policy gives, if any.</param>
public sealed record Bron(string Naam, string Soort, string? Nummer, string Titel, string? Link);
