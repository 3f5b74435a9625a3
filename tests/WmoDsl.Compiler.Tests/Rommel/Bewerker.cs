using System.Text.RegularExpressions;

namespace WmoDsl.Compiler.Tests.Rommel;

/// <summary>Makes random edits of texts, as hands, clipboards and cats do: of characters, words and lines, with pieces of other policies in between.</summary>
/// <param name="toeval">The source of chance.</param>
/// <param name="voorraad">Texts to take pieces from.</param>
internal sealed partial class Bewerker(Random toeval, IReadOnlyList<string> voorraad)
{
    // What word processors, other languages and other keyboards bring along, and what hurts programs.
    private static readonly string[] Tekens =
    [
        "\"", "'", "(", ")", "{", "}", "[", "]", ":", ",", ".", ";", "?", "%", "€", "-", "–", "—", "•", "\uF0B7", "/", "//", ">=", "≥", "=", "+", "*", "&", "#", "@", "«", "»",
        "“", "”", "„", "‘", "’", "\u00A0", "\u202F", "\u200B", "\u00AD", "\u2060", "\uFEFF", "\uFFFD", "\0", "\u0001", "\t", "\r", "\r\n", "\n", "\u2028", "\u0085", "é", "e\u0301", "\u0308", "ﬁ",
        "😀", "\uD83D", "\uDE00", "٣", "中文", "א", "\u202E", "0", "999999999999999999999999999999", "1.2.3,4-5", "500m", "1-1-2022", "31 juni 2022", "ECLI:NL:X", "a.", "1.", "(a)", "a)",
    ];

    private static readonly string[] Woorden =
    [
        "als", "dan", "en", "of", "niet", "is", "ja", "nee", "want", "anders", "regel", "besluit", "begrip", "gegevens over", "gegevens van een", "parameter", "voorbeeld", "verwacht", "gegeven",
        "volgens", "paragraaf", "bron", "beleid", "keuze uit", "keuzelijst", "rol", "aan alle voorwaarden is voldaan:", "aan minstens 2 voorwaarden is voldaan:", "uitkomsten", "gaat voor", "levert ook",
        "uitzondering op", "is ja als", "is minstens", "hoogstens", "ligt tussen", "tot en met", "tenzij", "mits", "anders als", "EN", "de", "het", "een", "plus", "maal", "5 procent van", "van", "omdat", "door",
        "peildatum", "onbekend", "geldig vanaf", "vanaf", "open norm", "bij", "tot",
    ];

    /// <summary>A text with one to a few edits.</summary>
    public string Bewerk(string tekst)
    {
        for (var keer = toeval.Next(4) == 0 ? toeval.Next(2, 8) : 1; keer > 0; keer--)
        {
            tekst = Eenmaal(tekst);
        }

        return tekst;
    }

    private string Eenmaal(string tekst) => toeval.Next(12) switch
    {
        0 => BewerkStuk(tekst, Teken()),
        1 => BewerkStuk(tekst, Regel()),
        2 => tekst.Insert(Plaats(tekst), Kies(Tekens)),
        3 => tekst.Insert(Plaats(tekst), " " + Kies(Woorden) + " "),
        4 => tekst.Insert(Plaats(tekst), "\n" + Kies(Woorden) + (toeval.Next(2) == 0 ? "\n" : " ")),
        5 => tekst[..Plaats(tekst)],
        6 => tekst[Plaats(tekst)..],
        7 => tekst[..Plaats(tekst)] + Staart(Ander()),
        8 => tekst.Insert(Plaats(tekst), Stuk(Ander())),
        9 => tekst.Insert(Plaats(tekst), new string((char)toeval.Next(1, 0x10000), toeval.Next(1, 20))),
        _ => BewerkStuk(tekst, Woord()),
    };

    // Deletes, doubles, swaps with another, or moves one piece.
    private string BewerkStuk(string tekst, Regex stukken)
    {
        var gevonden = stukken.Matches(tekst);
        if (gevonden.Count == 0)
        {
            return tekst;
        }

        var stuk = gevonden[toeval.Next(gevonden.Count)];
        var zonder = tekst.Remove(stuk.Index, stuk.Length);
        switch (toeval.Next(5))
        {
            case 0:
                return tekst.Insert(stuk.Index, stuk.Value);
            case 1:
                return zonder.Insert(Plaats(zonder), stuk.Value);
            case 2:
                var ander = gevonden[toeval.Next(gevonden.Count)];
                var (eerste, tweede) = stuk.Index <= ander.Index ? (stuk, ander) : (ander, stuk);
                return tekst[..eerste.Index] + tweede.Value + (eerste == tweede ? "" : tekst[(eerste.Index + eerste.Length)..tweede.Index] + eerste.Value) + tekst[(tweede.Index + tweede.Length)..];
            case 3:
                return zonder.Insert(stuk.Index, toeval.Next(2) == 0 ? Kies(Woorden) : stuk.Value.ToUpperInvariant());
            default:
                return zonder;
        }
    }

    private string Ander() => voorraad[toeval.Next(voorraad.Count)];

    private string Staart(string tekst) => tekst[Plaats(tekst)..];

    private string Stuk(string tekst)
    {
        var begin = Plaats(tekst);
        return tekst.Substring(begin, Math.Min(toeval.Next(1, 200), tekst.Length - begin));
    }

    private int Plaats(string tekst) => toeval.Next(tekst.Length + 1);

    private string Kies(string[] uit) => uit[toeval.Next(uit.Length)];

    [GeneratedRegex("[\\w'/-]+|[^\\s\\w]")]
    private static partial Regex Woord();

    [GeneratedRegex(".", RegexOptions.Singleline)]
    private static partial Regex Teken();

    [GeneratedRegex("[^\n]*\n")]
    private static partial Regex Regel();
}
