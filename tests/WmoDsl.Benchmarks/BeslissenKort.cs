using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace WmoDsl.Benchmarks;

/// <summary>
/// The bounds that generated decisions keep, measured in some seconds. Time is only compared with that of the version by hand in the same rounds,
/// in an order drawn anew for every round; of every way the tenth part that went fastest decides, for other work on the machine makes a round slower,
/// never faster. Bytes are exact.
/// </summary>
public static class BeslissenKort
{
    private const int Ronden = 6_000;
    private const int Uitlegronden = 40;
    private const int BasisPerUitlegronde = 100;

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

    // What is held is the aim with a fifth to spare: the same code, compiled anew in every process, is laid out otherwise and up to a half slower or
    // quicker than in most of them (4.13 was seen at 0.9 and at 1.46). docs/snelheid.md has what was measured.
    private const double Speling = 1.2;

    // Of the explanation of all cases and of the quickest: a half above what was measured.
    private static readonly (string Naam, Func<Beslissenproef> Proef, double[] Uitleg)[] Eisen =
    [
        ("scootmobiel (Leidraad 4.13)", () => new BeslissenScootmobiel(), [1300, 1200]),
        ("een verzonnen besluit met veel voorwaarden", () => new BeslissenSpeeltuin(), [900, 350]),
        ("een verzonnen besluit uit tien besluiten", () => new BeslissenOpenstelling(), [800, 800]),
    ];

    /// <summary>Measures and prints; whether all bounds are kept.</summary>
    public static bool Meet(TextWriter uit)
    {
        var goed = true;
        foreach (var (naam, maak, uitleg) in Eisen)
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
                var grens = doel * Speling;
                goed &= Regel(uit, $"{wat,-34} {keer,6:0.00} (doel {doel:0.0}, hier geëist {grens:0.0}) {bytes,6} bytes (precies {verwacht})", keer <= grens && bytes == verwacht);
            }

            goed &= Uitleg(uit, proef, uitleg);
        }

        return goed;
    }

    // Until the machine has compiled all of it for good: it does so on a thread of its own, which on a busy machine comes late, and what is called often
    // it compiles again, better. So until for a while nothing was compiled any more.
    private static void Warm(Beslissenproef proef)
    {
        for (var (klok, laatste, methoden) = (Stopwatch.StartNew(), 0L, -1L); klok.ElapsedMilliseconds < laatste + 1000 && klok.ElapsedMilliseconds < 20_000;)
        {
            for (var keer = 0; keer < 50; keer++)
            {
                foreach (var wijze in Enum.GetValues<Wijze>())
                {
                    proef.Schud(wijze == Wijze.Onbekend);
                    Doe(proef, wijze);
                }
            }

            proef.Schud(onbekend: false);
            for (var zaak = 0; zaak < Beslissenproef.Aantal; zaak++)
            {
                _ = proef.Uitleg(zaak);
            }

            if (JitInfo.GetCompiledMethodCount() is var nu && nu != methoden)
            {
                (laatste, methoden) = (klok.ElapsedMilliseconds, nu);
            }

            Thread.Sleep(10);
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

    // The explanation is made when somebody reads it; its time is held as a multiple too, for a slow machine decides slowly as well. It makes garbage, and
    // what collecting that costs falls on a few of the cases in a round: therefore of every case the rounds that went fastest count, over all cases. Of the
    // quickest tenth of all as well: those are the cases that a rule or two settle.
    private static bool Uitleg(TextWriter uit, Beslissenproef proef, double[] grens)
    {
        var basis = new long[Uitlegronden * BasisPerUitlegronde];
        var tijden = new long[Beslissenproef.Aantal][];
        for (var zaak = 0; zaak < tijden.Length; zaak++)
        {
            tijden[zaak] = new long[Uitlegronden];
        }

        for (var ronde = 0; ronde < Uitlegronden; ronde++)
        {
            for (var i = 0; i < BasisPerUitlegronde; i++)
            {
                proef.Schud(onbekend: false);
                var begin = Stopwatch.GetTimestamp();
                proef.Basis();
                basis[(ronde * BasisPerUitlegronde) + i] = Stopwatch.GetTimestamp() - begin;
            }

            for (var plaats = 0; plaats < Beslissenproef.Aantal; plaats++)
            {
                var begin = Stopwatch.GetTimestamp();
                _ = proef.Uitleg(plaats);
                tijden[proef.Nummer(plaats)][ronde] = Stopwatch.GetTimestamp() - begin;
            }
        }

        var een = Snelste(basis) / Beslissenproef.Aantal;
        var korte = Snelste([.. tijden.SelectMany(t => t)]);
        var gemiddeld = tijden.Average(Snelste);
        return Uitlegregel(uit, "de uitleg als tekst", gemiddeld, een, grens[0]) & Uitlegregel(uit, "de kortste uitleg als tekst", korte, een, grens[1]);
    }

    private static bool Uitlegregel(TextWriter uit, string wat, double tijd, double basis, double grens) =>
        Regel(uit, $"{wat,-34} {tijd / basis,6:0} (hier geëist {grens:0}): {tijd * 1e6 / Stopwatch.Frequency:0.0} µs (doel 20)", tijd / basis <= grens);

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
