namespace WmoDsl;

/// <summary>A place in a source: <c>Leidraad 4.13 "Scootmobiel"</c>.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Plaats">Where in it: <c>4.13</c>, <c>artikel 2.3.5 lid 4</c>; empty for the whole document.</param>
/// <param name="Kop">The heading of that place, if the policy gives it.</param>
public sealed record Bronverwijzing(Bron Bron, string Plaats, string? Kop)
{
    /// <summary>With the short name of the source: <c>Leidraad 4.13</c>.</summary>
    public string Korte => Plaats.Length == 0 ? Bron.Naam : Bron.Naam + " " + Plaats;

    /// <summary>
    /// The address of this place, as deep as the number of the source allows: an article of a law, a ruling, an ordinance, a
    /// parliamentary paper. Otherwise the address that the policy gives, or <see langword="null"/>.
    /// </summary>
    public string? Link => Dieplink.Van(this);

    /// <summary>With the title of the source: <c>Wmo-leidraad gemeente Den Haag, 4.13 (Scootmobiel)</c>.</summary>
    public override string ToString() =>
        Bron.Titel + (Plaats.Length == 0 ? "" : ", " + Plaats) + (Kop is null ? "" : " (" + Kop + ")");
}
