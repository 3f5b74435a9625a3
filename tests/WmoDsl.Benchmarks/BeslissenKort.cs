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

    // A bound is broken when it is exceeded by more than a fifth: that much a busy machine may differ.
    private const double Marge = 1.2;

    private enum Wijze
    {
        Basis,
        Bekend,
        Onbekend,
        Buffer,
        Objecten,
    }

    private static readonly (Wijze Wijze, string Wat, double Doel)[] Eisen =
    [
        (Wijze.Bekend, "met spoor, alles bekend", 1.5),
        (Wijze.Onbekend, "met spoor, een achtste onbekend", 2),
        (Wijze.Buffer, "elke voorwaarde in een buffer", 2.5),
        (Wijze.Objecten, "elke voorwaarde als object", 6),
    ];

    /// <summary>Measures and prints; whether all bounds are kept.</summary>
    public static bool Meet(TextWriter uit)
    {
        var goed = true;
        foreach (var (naam, proef) in new (string, Beslissenproef)[]
        {
            ("scootmobiel (Leidraad 4.13)", new BeslissenScootmobiel()),
            ("een besluit met veel voorwaarden", new BeslissenSpeeltuin()),
            ("een besluit uit tien besluiten", new BeslissenOpenstelling()),
        })
        {
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam}: {proef.AantalVoorwaarden} voorwaarden, keer de versie met de hand"));
            Warm(proef);
            var tijden = Tijden(proef);
            foreach (var (wijze, wat, doel) in Eisen)
            {
                var (keer, bytes) = (tijden[(int)wijze] / tijden[(int)Wijze.Basis], Bytes(proef, wijze));
                // The objects exist already; only the list of them is new.
                var verwacht = wijze == Wijze.Objecten ? (3 + proef.AantalVoorwaarden) * IntPtr.Size : 0;
                goed &= Regel(uit, $"{wat,-34} {keer,6:0.00} (doel {doel:0.0}) {bytes,6} bytes (precies {verwacht})", keer <= doel * Marge && bytes == verwacht);
            }

            goed &= Uitleg(uit, proef, tijden[(int)Wijze.Basis]);
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

    // The explanation is made when somebody reads it. Its aim is 20 µs on a machine of today, which decides by hand in about 13 ns.
    private static bool Uitleg(TextWriter uit, Beslissenproef proef, double basis)
    {
        proef.Schud(onbekend: false);
        var tijden = new long[Beslissenproef.Aantal];
        for (var zaak = 0; zaak < tijden.Length; zaak++)
        {
            var begin = Stopwatch.GetTimestamp();
            _ = proef.Uitleg(zaak);
            tijden[zaak] = Stopwatch.GetTimestamp() - begin;
        }

        Array.Sort(tijden);
        var midden = tijden[tijden.Length / 2];
        var keer = midden * Beslissenproef.Aantal / basis;
        return Regel(uit, $"{"de uitleg als tekst",-34} {midden * 1e6 / Stopwatch.Frequency,6:0.0} µs, {keer:0} keer (doel 1500)", keer <= 1500 * Marge);
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
