namespace WmoDsl;

/// <summary>Splits <c>500 meter</c> into its number and its unit.</summary>
internal static class Eenheidtekst
{
    /// <summary>
    /// The number and what follows it, in lower case (<c>""</c> when nothing follows). White space between and around is free.
    /// </summary>
    public static bool TrySplits(string? tekst, out decimal getal, out string eenheid)
    {
        getal = 0;
        eenheid = "";
        var geheel = tekst?.Trim() ?? "";
        var einde = 0;
        while (einde < geheel.Length && (Getaltekst.IsCijfer(geheel[einde]) || geheel[einde] is '.' or ',' or '-' or '−'))
        {
            einde++;
        }

        if (!Getaltekst.TryParse(geheel.Substring(0, einde), out getal))
        {
            return false;
        }

        eenheid = geheel.Substring(einde).Trim().ToLowerInvariant();
        return true;
    }
}
