namespace WmoDsl;

/// <summary>
/// What a rule with its exceptions, or a number of rules together, gives: the values it certainly gives, those it possibly gives,
/// and whether it may give nothing. The certain values are always among the possible ones.
/// </summary>
/// <remarks>
/// All three are kept to the very end. A fold that forgets "value k, plus something unknown" gives another answer when the rules
/// stand in another order.
/// </remarks>
internal readonly struct Bijdrage
{
    private Bijdrage(Waardenset zeker, Waardenset mogelijk, bool leeg)
    {
        Zeker = zeker;
        Mogelijk = mogelijk;
        Leeg = leeg;
    }

    /// <summary>Nothing at all: a rule that does not apply.</summary>
    public static Bijdrage Niets => new(Waardenset.Leeg, Waardenset.Leeg, true);

    /// <summary>The values it gives, whatever the unknown turns out to be.</summary>
    public Waardenset Zeker { get; }

    /// <summary>The values it can still give.</summary>
    public Waardenset Mogelijk { get; }

    /// <summary>Whether it can still turn out to give nothing.</summary>
    public bool Leeg { get; }

    /// <summary>Whether nothing unknown can change it any more.</summary>
    public bool IsVast => Mogelijk.IsDeelVan(Zeker) && Leeg == Mogelijk.IsLeeg;

    /// <summary>Two rules beside each other give what either gives. Order and grouping make no difference.</summary>
    public static Bijdrage Samen(Bijdrage links, Bijdrage rechts) =>
        new(links.Zeker | rechts.Zeker, links.Mogelijk | rechts.Mogelijk, links.Leeg && rechts.Leeg);

    /// <summary>
    /// A rule that applies, with its own value and what its exceptions together give: an exception that applies takes its place,
    /// else it gives its own value. An exception that may apply with the same value makes no difference.
    /// </summary>
    public static Bijdrage MetUitzonderingen(Waardenset eigen, Bijdrage uitzonderingen)
    {
        if (!uitzonderingen.Leeg)
        {
            return uitzonderingen;
        }

        return uitzonderingen.Mogelijk.IsDeelVan(eigen)
            ? new Bijdrage(eigen, eigen, false)
            : new Bijdrage(uitzonderingen.Zeker, uitzonderingen.Mogelijk | eigen, false);
    }

    /// <summary>The same rule under its condition.</summary>
    public Bijdrage Onder(Kleene voorwaarde) =>
        voorwaarde.IsJa ? this
        : voorwaarde.IsNee ? Niets
        : new Bijdrage(Waardenset.Leeg, Mogelijk, true);
}
