using System;
using System.Collections.Generic;
using System.Text;

namespace WmoDsl;

/// <summary>Writes an explanation as plain text: two spaces a level, lines broken before column 90.</summary>
internal static class Uitlegtekst
{
    private const int Breedte = 90;

    // Most explanations fit, so that the text is written in one piece.
    private const int Ruimte = 8000;

    // However deep the tree, this much room stays for words.
    private const int MinimaleBreedte = 40;

    /// <summary>The text; lines end with <c>\n</c>.</summary>
    public static string Van(Uitleg uitleg)
    {
        var tekst = new StringBuilder(Ruimte);
        var links = new HashSet<string>(StringComparer.Ordinal);
        Schrijf(tekst, 0, "", uitleg.Titel);
        Schrijf(tekst, 0, "", uitleg.Beleid + ", peildatum " + uitleg.Peildatum);
        tekst.Append('\n');
        Schrijf(tekst, 0, "", uitleg.Uitkomst);
        foreach (var deel in uitleg.Delen)
        {
            tekst.Append('\n');
            Schrijf(tekst, 0, "", deel.Tekst);
            SchrijfOnderdelen(tekst, 2, deel.Onderdelen, links);
        }

        tekst.Append('\n');
        Schrijf(tekst, 0, "", uitleg.Slot);
        return tekst.ToString();
    }

    private static void SchrijfOnderdelen(StringBuilder tekst, int inspringing, IReadOnlyList<Uitlegdeel> delen, HashSet<string> links)
    {
        for (var i = 0; i < delen.Count; i++)
        {
            var deel = delen[i];
            var voor = deel.Label.Length > 0 ? deel.Label + ". "
                : deel.Soort is Uitlegsoort.Bron or Uitlegsoort.Motivering or Uitlegsoort.Opmerking ? ""
                : "- ";
            Schrijf(tekst, inspringing, voor, deel.Tekst + (deel.Uitkomst is { } uitkomst ? ": " + uitkomst : ""));
            // Many sources share an address; once is enough to find it.
            if (deel.Link is { } link && links.Add(link))
            {
                Schrijf(tekst, inspringing + 2, "", link);
            }

            SchrijfOnderdelen(tekst, inspringing + 2, deel.Onderdelen, links);
        }
    }

    private static void Schrijf(StringBuilder tekst, int inspringing, string voor, string woorden)
    {
        var hang = inspringing + voor.Length;
        var rechts = Math.Max(Breedte, hang + MinimaleBreedte);
        tekst.Append(' ', inspringing).Append(voor);
        var kolom = hang;
        var leesbaar = Leesbaar.Maak(woorden);
        if (hang + leesbaar.Length <= rechts && !HeeftMeerWit(leesbaar))
        {
            tekst.Append(leesbaar).Append('\n');
            return;
        }

        for (int begin = 0, einde; begin < leesbaar.Length; begin = einde + 1)
        {
            einde = leesbaar.IndexOf(' ', begin);
            einde = einde < 0 ? leesbaar.Length : einde;
            var lengte = einde - begin;
            if (lengte == 0)
            {
                continue;
            }

            if (kolom > hang && kolom + 1 + lengte > rechts)
            {
                tekst.Append('\n').Append(' ', hang);
                kolom = hang;
            }
            else if (kolom > hang)
            {
                tekst.Append(' ');
                kolom++;
            }

            tekst.Append(leesbaar, begin, lengte);
            kolom += lengte;
        }

        tekst.Append('\n');
    }

    // More white space than one space between two words.
    private static bool HeeftMeerWit(string woorden) =>
        woorden.Length > 0
        && (woorden[0] == ' ' || woorden[woorden.Length - 1] == ' ' || woorden.AsSpan().IndexOf("  ".AsSpan()) >= 0);
}
