namespace WmoDsl;

/// <summary>A place in a source: <c>Leidraad 4.13 "Scootmobiel"</c>.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Plaats">Where in it: <c>4.13</c>, <c>artikel 2.3.5 lid 4</c>; empty for the whole document.</param>
/// <param name="Kop">The heading of that place, if the policy gives it.</param>
public sealed record Bronverwijzing(Bron Bron, string Plaats, string? Kop)
{
    // Made when it is first read: every explanation names its sources. It follows from the rest, so that it is no part of what makes two of these equal,
    // and a copy with another place makes its own.
    private Uitlegdeel? _uitlegregel;

    private Bronverwijzing(Bronverwijzing ander) => (Bron, Plaats, Kop) = (ander.Bron, ander.Plaats, ander.Kop);

    /// <summary>With the short name of the source: <c>Leidraad 4.13</c>.</summary>
    public string Korte => Plaats.Length == 0 ? Bron.Naam : Bron.Naam + " " + Plaats;

    /// <summary>
    /// The address of this place, as deep as the number of the source allows: an article of a law, a ruling, an ordinance, a
    /// parliamentary paper. Otherwise the address that the policy gives, or <see langword="null"/>.
    /// </summary>
    public string? Link => Uitlegregel.Link;

    /// <summary>The line of an explanation that names it, with its address.</summary>
    internal Uitlegdeel Uitlegregel => _uitlegregel ??= new Uitlegdeel(Uitlegsoort.Bron, "Bron: " + this, "", null, Dieplink.Van(this), []);

    /// <summary>Whether both are the same place in the same source.</summary>
    public bool Equals(Bronverwijzing? other) =>
        other is not null && Bron == other.Bron && Plaats == other.Plaats && Kop == other.Kop;

    /// <inheritdoc/>
    public override int GetHashCode() => (Bron, Plaats, Kop).GetHashCode();

    /// <summary>With the title of the source: <c>Wmo-leidraad gemeente Den Haag, 4.13 (Scootmobiel)</c>.</summary>
    public override string ToString() =>
        Bron.Titel + (Plaats.Length == 0 ? "" : ", " + Plaats) + (Kop is null ? "" : " (" + Kop + ")");
}
