using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Writes an explanation as plain text: two spaces a level, lines broken before column 90.</summary>
internal static class Uitlegtekst
{
    private const int Breedte = 90;

    // However deep the tree, this much room stays for words.
    private const int MinimaleBreedte = 40;

    private const string Tussen = ": ";

    /// <summary>The text; lines end with <c>\n</c>.</summary>
    public static string Van(Uitleg uitleg)
    {
        using var tekst = new Tekstbuffer();
        var links = new Adressen();
        Schrijf(tekst, 0, uitleg.Titel);
        Schrijf(tekst, 0, uitleg.Beleid + ", peildatum " + uitleg.Peildatum);
        tekst.Voeg("\n");
        Schrijf(tekst, 0, uitleg.Uitkomst);
        foreach (var deel in uitleg.Delen)
        {
            tekst.Voeg("\n");
            Schrijf(tekst, 0, deel.Tekst);
            SchrijfOnderdelen(tekst, 2, deel.Onderdelen, links);
        }

        tekst.Voeg("\n");
        Schrijf(tekst, 0, uitleg.Slot);
        return tekst.ToString();
    }

    private static void SchrijfOnderdelen(Tekstbuffer tekst, int inspringing, IReadOnlyList<Uitlegdeel> delen, Adressen links)
    {
        // Neither kind of list is asked by way of its interface: of hundreds of parts that is what most of the time would go to.
        if (delen is Uitlegdeel[] rij)
        {
            foreach (var deel in rij)
            {
                SchrijfDeel(tekst, inspringing, deel, links);
            }
        }
        else
        {
            for (var i = 0; i < delen.Count; i++)
            {
                SchrijfDeel(tekst, inspringing, delen[i], links);
            }
        }
    }

    private static void SchrijfDeel(Tekstbuffer tekst, int inspringing, Uitlegdeel deel, Adressen links)
    {
        var voor = deel.Label.Length > 0 ? ". "
            : deel.Soort is Uitlegsoort.Bron or Uitlegsoort.Motivering or Uitlegsoort.Opmerking ? ""
            : "- ";
        Schrijf(tekst, inspringing, deel.Label, voor, deel.Tekst, deel.Uitkomst?.ToString() ?? "");
        // Many sources share an address; once is enough to find it.
        if (deel.Link is { } link && links.IsNieuw(link))
        {
            Schrijf(tekst, inspringing + 2, link);
        }

        SchrijfOnderdelen(tekst, inspringing + 2, deel.Onderdelen, links);
    }

    private static void Schrijf(Tekstbuffer tekst, int inspringing, string woorden) => Schrijf(tekst, inspringing, "", "", woorden, "");

    private static void Schrijf(Tekstbuffer tekst, int inspringing, string label, string voor, string woorden, string uitkomst)
    {
        var hang = inspringing + label.Length + voor.Length;
        var rechts = Math.Max(Breedte, hang + MinimaleBreedte);
        var effen = Leesbaar.IsEffen(woorden);
        if (effen && hang + woorden.Length + (uitkomst.Length > 0 ? Tussen.Length + uitkomst.Length : 0) <= rechts)
        {
            tekst.VoegRegel(inspringing, label, voor, woorden, uitkomst);
            return;
        }

        tekst.VoegBegin(inspringing, label, voor);
        Breek(tekst, uitkomst.Length > 0 ? woorden + Tussen + uitkomst : woorden, hang, rechts, effen);
        tekst.Voeg("\n");
    }

    // On every line as many words as it holds; the first one always.
    private static void Breek(Tekstbuffer tekst, string woorden, int hang, int rechts, bool effen)
    {
        if (!effen)
        {
            BreekPerWoord(tekst, Leesbaar.Maak(woorden), hang, rechts);
            return;
        }

        var ruimte = rechts - hang;
        var begin = 0;
        while (woorden.Length - begin > ruimte)
        {
            var einde = woorden.LastIndexOf(' ', begin + ruimte, ruimte + 1);
            einde = einde < 0 ? woorden.IndexOf(' ', begin) : einde;
            if (einde < 0)
            {
                break;
            }

            tekst.Voeg(woorden, begin, einde - begin);
            tekst.Voeg("\n");
            tekst.VoegBegin(hang, "", "");
            begin = einde + 1;
        }

        tekst.Voeg(woorden, begin, woorden.Length - begin);
    }

    // Words one by one, each with one space before it or on a new line.
    private static void BreekPerWoord(Tekstbuffer tekst, string woorden, int hang, int rechts)
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
                tekst.VoegBegin(hang, "", "");
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

    // The addresses that have been written. Nearly always one is the same object as one of the last.
    private sealed class Adressen
    {
        private readonly HashSet<string> _alle = new(StringComparer.Ordinal);
        private readonly string?[] _laatste = new string?[8];
        private int _volgende;

        public bool IsNieuw(string link)
        {
            foreach (var adres in _laatste)
            {
                if (ReferenceEquals(adres, link))
                {
                    return false;
                }
            }

            _laatste[_volgende++ & 7] = link;
            return _alle.Add(link);
        }
    }
}
