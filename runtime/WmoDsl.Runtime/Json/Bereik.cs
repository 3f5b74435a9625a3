namespace WmoDsl;

/// <summary>Whether a value lies in the range that the policy gives its fact.</summary>
internal static class Bereik
{
    /// <summary>What is wrong, or <see langword="null"/> when the value is within range.</summary>
    public static string? Fout(Gegevenschema gegeven, object waarde)
    {
        if (InEenheid(waarde) is not { } getal)
        {
            return null;
        }

        return getal < gegeven.Minimum ? "Hier staat " + Toon(gegeven, waarde) + "; het is minstens " + Grens(gegeven, gegeven.Minimum.Value) + "."
            : getal > gegeven.Maximum ? "Hier staat " + Toon(gegeven, waarde) + "; het is hoogstens " + Grens(gegeven, gegeven.Maximum.Value) + "."
            : null;
    }

    // The unit in which Gegevenschema.Minimum and Maximum are.
    private static decimal? InEenheid(object waarde) => waarde switch
    {
        int getal => getal,
        decimal getal => getal,
        Percentage percentage => percentage.AlsDecimaal,
        Bedrag bedrag => bedrag.InEuro,
        Afstand afstand => afstand.InMeter,
        Duur duur => duur.Aantal,
        _ => null,
    };

    private static string Toon(Gegevenschema gegeven, object waarde) => Waardetekst.Van(gegeven.Soort, waarde, gegeven.Keuzes);

    private static string Grens(Gegevenschema gegeven, decimal grens) => gegeven.Soort switch
    {
        Gegevensoort.Percentage => Getaltekst.Van(grens) + "%",
        Gegevensoort.Bedrag => "€ " + Getaltekst.Van(grens),
        Gegevensoort.Afstand => Getaltekst.Van(grens) + " meter",
        Gegevensoort.DuurInDagen => Getaltekst.Van(grens) + " dagen",
        Gegevensoort.DuurInMaanden => Getaltekst.Van(grens) + " maanden",
        Gegevensoort.Leeftijd => Getaltekst.Van(grens) + " jaar",
        _ => Getaltekst.Van(grens),
    };
}
