using System.Text;

namespace WmoDsl;

/// <summary>
/// Makes words of a case safe to show among others: what people typed may hold line breaks, terminal codes, or signs that turn the
/// direction of reading round. Each becomes a space.
/// </summary>
internal static class Leesbaar
{
    /// <summary>The words without such signs.</summary>
    public static string Maak(string woorden)
    {
        var tekst = new StringBuilder(woorden.Length);
        foreach (var teken in woorden)
        {
            tekst.Append(char.IsControl(teken) || IsStuurteken(teken) ? ' ' : teken);
        }

        return tekst.ToString();
    }

    // Line and paragraph separator, and the marks, embeddings, overrides and isolates of bidirectional text.
    private static bool IsStuurteken(char teken) =>
        teken is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
