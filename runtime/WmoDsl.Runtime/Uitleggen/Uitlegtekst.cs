using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Writes an explanation as plain text: two spaces a level, lines broken before column 90.</summary>
internal static class Uitlegtekst
{
    private const int Breedte = 90;

    // However deep the tree, this much room stays for words.
    private const int MinimaleBreedte = 40;

    /// <summary>The text; lines end with <c>\n</c>.</summary>
    public static string Van(Uitleg uitleg)
    {
        using var tekst = new Tekstbuffer();
        var links = new HashSet<string>(StringComparer.Ordinal);
        Schrijf(tekst, 0, "", uitleg.Titel);
        Schrijf(tekst, 0, "", uitleg.Beleid + ", peildatum " + uitleg.Peildatum);
        tekst.Voeg("\n");
        Schrijf(tekst, 0, "", uitleg.Uitkomst);
        foreach (var deel in uitleg.Delen)
        {
            tekst.Voeg("\n");
            Schrijf(tekst, 0, "", deel.Tekst);
            SchrijfOnderdelen(tekst, 2, deel.Onderdelen, links);
        }

        tekst.Voeg("\n");
        Schrijf(tekst, 0, "", uitleg.Slot);
        return tekst.ToString();
    }

    private static void SchrijfOnderdelen(Tekstbuffer tekst, int inspringing, IReadOnlyList<Uitlegdeel> delen, HashSet<string> links)
    {
        for (var i = 0; i < delen.Count; i++)
        {
            var deel = delen[i];
            var voor = deel.Label.Length > 0 ? deel.Label + ". "
                : deel.Soort is Uitlegsoort.Bron or Uitlegsoort.Motivering or Uitlegsoort.Opmerking ? ""
                : "- ";
            Schrijf(tekst, inspringing, voor, deel.Tekst, deel.Uitkomst?.ToString() ?? "");
            // Many sources share an address; once is enough to find it.
            if (deel.Link is { } link && links.Add(link))
            {
                Schrijf(tekst, inspringing + 2, "", link);
            }

            SchrijfOnderdelen(tekst, inspringing + 2, deel.Onderdelen, links);
        }
    }

    private static void Schrijf(Tekstbuffer tekst, int inspringing, string voor, string woorden, string uitkomst = "")
    {
        var tussen = uitkomst.Length > 0 ? ": " : "";
        var hang = inspringing + voor.Length;
        var rechts = Math.Max(Breedte, hang + MinimaleBreedte);
        if (hang + woorden.Length + tussen.Length + uitkomst.Length <= rechts && Leesbaar.IsEffen(woorden))
        {
            tekst.VoegRegel(inspringing, voor, woorden, tussen, uitkomst);
            return;
        }

        tekst.Voeg(inspringing, voor);
        Breek(tekst, Leesbaar.Maak(woorden + tussen + uitkomst), hang, rechts);
        tekst.Voeg("\n");
    }

    // Words one by one, each with one space before it or on a new line.
    private static void Breek(Tekstbuffer tekst, string woorden, int hang, int rechts)
    {
        var kolom = hang;
        for (int begin = 0, einde; begin < woorden.Length; begin = einde + 1)
        {
            einde = woorden.IndexOf(' ', begin);
            einde = einde < 0 ? woorden.Length : einde;
            var lengte = einde - begin;
            if (lengte == 0)
            {
                continue;
            }

            if (kolom > hang && kolom + 1 + lengte > rechts)
            {
                tekst.Voeg("\n");
                tekst.Voeg(hang, "");
                kolom = hang;
            }
            else if (kolom > hang)
            {
                tekst.Voeg(" ");
                kolom++;
            }

            tekst.Voeg(woorden, begin, lengte);
            kolom += lengte;
        }
    }
}
