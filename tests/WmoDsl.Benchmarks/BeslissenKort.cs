using System.Diagnostics;
using System.Globalization;

namespace WmoDsl.Benchmarks;

/// <summary>
/// The bounds that generated decisions keep, measured in some seconds. Time is only compared with that of the version by hand in the same rounds,
/// in an order drawn anew for every round; of every way the tenth part that went fastest decides, for other work on the machine makes a round slower,
/// never faster. Bytes are exact.
/// </summary>
public static class BeslissenKort
{
    private const int Ronden = 6_000;
    private const int Uitlegronden = 20;

    private enum Wijze
    {
        Basis,
        Bekend,
        Onbekend,
        Buffer,
        Objecten,
    }

    private static readonly (Wijze Wijze, string Wat, double Doel)[] Doelen =
    [
        (Wijze.Bekend, "met spoor, alles bekend", 1.5),
        (Wijze.Onbekend, "met spoor, een achtste onbekend", 2),
        (Wijze.Buffer, "elke voorwaarde in een buffer", 2.5),
        (Wijze.Objecten, "elke voorwaarde als object", 6),
    ];

    // What is held, in the order of the aims and then of the explanation: a fifth to a third above what was measured, for a busy machine. Where that is
    // below the aim, the aim is held with room to spare; docs/snelheid.md has what was measured.
    private static readonly (string Naam, Func<Beslissenproef> Proef, double[] Grens)[] Eisen =
    [
        ("scootmobiel (Leidraad 4.13)", () => new BeslissenScootmobiel(), [1.4, 1.4, 2, 4.2, 1500]),
        ("een verzonnen besluit met veel voorwaarden", () => new BeslissenSpeeltuin(), [1.8, 1.8, 2.5, 6, 500]),
        ("een verzonnen besluit uit tien besluiten", () => new BeslissenOpenstelling(), [1.5, 1.6, 2.2, 4.8, 1500]),
    ];

    /// <summary>Measures and prints; whether all bounds are kept.</summary>
    public static bool Meet(TextWriter uit)
    {
        var goed = true;
        foreach (var (naam, maak, grens) in Eisen)
        {
            var proef = maak();
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam}: {proef.AantalVoorwaarden} voorwaarden, keer de versie met de hand"));
            Warm(proef);
            var tijden = Tijden(proef);
            for (var i = 0; i < Doelen.Length; i++)
            {
                var (wijze, wat, doel) = Doelen[i];
                var (keer, bytes) = (tijden[(int)wijze] / tijden[(int)Wijze.Basis], Bytes(proef, wijze));
                // The objects exist already; only the list of them is new, and the words of the trace in it.
                var verwacht = wijze == Wijze.Objecten ? (7 * IntPtr.Size) + ((proef.AantalVoorwaarden + 31) / 32 * sizeof(ulong)) : 0;
                goed &= Regel(uit, $"{wat,-34} {keer,6:0.00} (doel {doel:0.0}, hier geëist {grens[i]:0.0}) {bytes,6} bytes (precies {verwacht})", keer <= grens[i] && bytes == verwacht);
            }

            goed &= Uitleg(uit, proef, tijden[(int)Wijze.Basis], grens[^1]);
        }

        return goed;
    }

    // Until the machine has compiled all of it for good.
    private static void Warm(Beslissenproef proef)
    {
        for (var (klok, keer) = (Stopwatch.StartNew(), 0); klok.ElapsedMilliseconds < 1500 || keer < 200; keer++)
        {
            foreach (var wijze in Enum.GetValues<Wijze>())
            {
                proef.Schud(wijze == Wijze.Onbekend);
                Doe(proef, wijze);
            }

            proef.Schud(onbekend: false);
            _ = proef.Uitleg(keer % Beslissenproef.Aantal);
        }
    }

    private static double[] Tijden(Beslissenproef proef)
    {
        var toeval = new Random(1);
        var wijzen = Enum.GetValues<Wijze>();
        var tijden = wijzen.Select(_ => new long[Ronden]).ToArray();
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            toeval.Shuffle(wijzen);
            foreach (var wijze in wijzen)
            {
                proef.Schud(wijze == Wijze.Onbekend);
                var begin = Stopwatch.GetTimestamp();
                Doe(proef, wijze);
                tijden[(int)wijze][ronde] = Stopwatch.GetTimestamp() - begin;
            }
        }

        return [.. tijden.Select(Snelste)];
    }

    private static double Snelste(long[] tijden)
    {
        Array.Sort(tijden);
        return tijden[tijden.Length / 10];
    }

    private static long Bytes(Beslissenproef proef, Wijze wijze)
    {
        proef.Schud(wijze == Wijze.Onbekend);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Doe(proef, wijze);
        var (bytes, rest) = Math.DivRem(GC.GetAllocatedBytesForCurrentThread() - voor, Beslissenproef.Aantal);
        return rest == 0 ? bytes : -1;
    }

    // The explanation is made when somebody reads it; its time is held as a multiple too, for a slow machine decides slowly as well.
    private static bool Uitleg(TextWriter uit, Beslissenproef proef, double basis, double grens)
    {
        var tijden = new long[Uitlegronden * Beslissenproef.Aantal];
        for (var i = 0; i < tijden.Length; i++)
        {
            var zaak = i % Beslissenproef.Aantal;
            if (zaak == 0)
            {
                proef.Schud(onbekend: false);
            }

            var begin = Stopwatch.GetTimestamp();
            _ = proef.Uitleg(zaak);
            tijden[i] = Stopwatch.GetTimestamp() - begin;
        }

        var snelste = Snelste(tijden);
        var keer = snelste * Beslissenproef.Aantal / basis;
        return Regel(uit, $"{"de uitleg als tekst",-34} {keer,6:0} (hier geëist {grens:0}): {snelste * 1e6 / Stopwatch.Frequency:0} µs (doel 20)", keer <= grens);
    }

    private static void Doe(Beslissenproef proef, Wijze wijze)
    {
        switch (wijze)
        {
            case Wijze.Basis:
                proef.Basis();
                break;
            case Wijze.Buffer:
                proef.Buffer();
                break;
            case Wijze.Objecten:
                proef.Objecten();
                break;
            default:
                proef.Bepaal();
                break;
        }
    }

    private static bool Regel(TextWriter uit, FormattableString tekst, bool goed)
    {
        uit.WriteLine((goed ? "  goed  " : "  FOUT  ") + tekst.ToString(CultureInfo.InvariantCulture));
        return goed;
    }
}
