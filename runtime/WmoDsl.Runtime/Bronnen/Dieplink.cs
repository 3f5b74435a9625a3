using System;
using System.Text;

namespace WmoDsl;

/// <summary>The addresses at which official publications can be opened at the right place.</summary>
internal static class Dieplink
{
    // The parts of a JCI 1.3 reference, in the order that the standard gives them; the policy may write them in any order.
    private static readonly (string Woord, string Sleutel)[] Delen =
    [
        ("hoofdstuk", "hoofdstuk"), ("paragraaf", "paragraaf"), ("artikel", "artikel"), ("lid", "lid"), ("onderdeel", "o"),
    ];

    /// <summary>The deepest address for a reference, or <see langword="null"/>.</summary>
    public static string? Van(Bronverwijzing verwijzing)
    {
        var bron = verwijzing.Bron;
        var nummer = bron.Nummer?.Trim() ?? "";
        return nummer switch
        {
            _ when Begint(nummer, "BWB") => "https://wetten.overheid.nl/jci1.3:c:" + Veilig(nummer) + Jci(verwijzing.Plaats),
            _ when Begint(nummer, "ECLI:") => "https://deeplink.rechtspraak.nl/uitspraak?id=" + Veilig(nummer),
            _ when Begint(nummer, "CVDR") => "https://lokaleregelgeving.overheid.nl/" + Veilig(nummer),
            _ when bron.Soort == "kamerstuk" && nummer.Length > 0 =>
                "https://zoek.officielebekendmakingen.nl/kst-" + Veilig(nummer) + ".html",
            _ => bron.Link,
        };
    }

    private static bool Begint(string nummer, string voorvoegsel) => nummer.StartsWith(voorvoegsel, StringComparison.Ordinal);

    private static string Jci(string plaats)
    {
        var woorden = plaats.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var link = new StringBuilder();
        foreach (var (woord, sleutel) in Delen)
        {
            var index = Array.IndexOf(woorden, woord);
            if (index >= 0 && index + 1 < woorden.Length)
            {
                link.Append('&').Append(sleutel).Append('=').Append(Veilig(woorden[index + 1].TrimEnd(',')));
            }
        }

        return link.ToString();
    }

    // A colon is allowed in both a path and a query, and articles like 3:46 and rulings are known by it.
    private static string Veilig(string tekst) =>
        new StringBuilder(Uri.EscapeDataString(tekst)).Replace("%3A", ":").ToString();
}
