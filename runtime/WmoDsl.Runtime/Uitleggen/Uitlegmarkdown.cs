using System;
using System.Collections.Generic;
using System.Text;

namespace WmoDsl;

/// <summary>Writes an explanation as Markdown: headings for the sections, nested lists below.</summary>
internal static class Uitlegmarkdown
{
    /// <summary>The Markdown; lines end with <c>\n</c>.</summary>
    public static string Van(Uitleg uitleg)
    {
        var tekst = new StringBuilder();
        tekst.Append("# ").Append(Veilig(uitleg.Titel)).Append("\n\n");
        tekst.Append(Veilig(uitleg.Beleid)).Append(", peildatum ").Append(uitleg.Peildatum).Append("\n\n");
        tekst.Append("**").Append(Veilig(uitleg.Uitkomst)).Append("**\n");
        foreach (var deel in uitleg.Delen)
        {
            tekst.Append("\n## ").Append(Veilig(deel.Tekst)).Append("\n\n");
            SchrijfOnderdelen(tekst, 0, deel.Onderdelen);
        }

        tekst.Append("\n*").Append(Veilig(uitleg.Slot)).Append("*\n");
        return tekst.ToString();
    }

    private static void SchrijfOnderdelen(StringBuilder tekst, int niveau, IReadOnlyList<Uitlegdeel> delen)
    {
        foreach (var deel in delen)
        {
            tekst.Append(' ', niveau * 2).Append("- ");
            if (deel.Label.Length > 0)
            {
                // With a backslash, or Markdown would make a list of its own out of "1. ".
                tekst.Append(Veilig(deel.Label)).Append("\\. ");
            }

            tekst.Append(deel.Link is null ? Veilig(deel.Tekst) : "[" + Veilig(deel.Tekst) + "](<" + Adres(deel.Link) + ">)");
            if (deel.Uitkomst is { } uitkomst)
            {
                tekst.Append(": **").Append(uitkomst).Append("**");
            }

            tekst.Append('\n');
            SchrijfOnderdelen(tekst, niveau + 1, deel.Onderdelen);
        }
    }

    // Everything a person typed must come out as they typed it: no markup, no HTML, no line breaks.
    private static string Veilig(string woorden)
    {
        var tekst = new StringBuilder(woorden.Length);
        var begin = true;
        foreach (var teken in Leesbaar.Maak(woorden))
        {
            if (teken is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!'
                || (begin && teken is '-' or '+' or '='))
            {
                tekst.Append('\\');
            }

            tekst.Append(teken);
            begin = false;
        }

        return tekst.ToString();
    }

    private static string Adres(string link) => new StringBuilder(Leesbaar.Maak(link))
        .Replace(" ", "%20").Replace("<", "%3C").Replace(">", "%3E").ToString();
}
