using System;
using System.Collections.Generic;
using System.Text.Json;
using static WmoDsl.Jsonelement;

namespace WmoDsl;

/// <summary>Reads one value from JSON by the type of its fact. Gives the value, or what is wrong with it.</summary>
internal static class Waardelezer
{
    /// <summary>Reads the value of a fact; <c>null</c> and "onbekend" are unknown.</summary>
    public static (object? Waarde, string? Fout) Lees(Gegevenschema gegeven, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return (null, null);
        }

        var gelezen = gegeven.Soort switch
        {
            Gegevensoort.Keuze => Keuze(gegeven.Keuzes, element),
            Gegevensoort.Tekst => TryTekst(element, out var tekst) ? (tekst, null) : (null, Verwacht(element, "een tekst")),
            _ when TryTekst(element, out var woord) && Naam.Sleutel(woord) == "onbekend" => (null, null),
            Gegevensoort.JaNee or Gegevensoort.Rolvervulling => JaNee(element),
            Gegevensoort.Oordeel => Oordelen(element, []),
            Gegevensoort.Keuzeoordeel => Oordelen(element, gegeven.Keuzes),
            Gegevensoort.Getal => Geheel(element, "", "een geheel getal zoals 3"),
            Gegevensoort.Leeftijd => Geheel(element, "jaar", "een leeftijd in hele jaren zoals 18 of \"18 jaar\""),
            Gegevensoort.DecimaalGetal => Decimaal(element),
            Gegevensoort.Percentage => Percentage(element),
            Gegevensoort.Bedrag => Bedrag(element),
            Gegevensoort.Afstand => Afstand(element),
            Gegevensoort.DuurInDagen => Duur(element, false, "een duur in dagen of weken zoals \"14 dagen\" of \"2 weken\""),
            Gegevensoort.DuurInMaanden => Duur(element, true, "een duur in maanden of jaren zoals \"6 maanden\" of \"5 jaar\""),
            _ => Datum(element),
        };
        return gelezen.Item1 is not null && Bereik.Fout(gegeven, gelezen.Item1) is { } buiten ? (null, buiten) : gelezen;
    }

    /// <summary>Reads <c>"2022-01-31"</c> or <c>"31 januari 2022"</c>.</summary>
    public static (object? Waarde, string? Fout) Datum(JsonElement element)
    {
        const string soort = "een datum zoals \"2026-11-21\" of \"21 november 2026\"";
        if (!TryTekst(element, out var tekst))
        {
            return (null, Verwacht(element, soort));
        }

        return Datumtekst.Lees(tekst, out var datum) switch
        {
            Datumlezing.Gelezen => (datum, null),
            Datumlezing.BestaatNiet => (null, Toon(element) + " bestaat niet; verwacht " + soort + "."),
            _ => (null, Verwacht(element, soort)),
        };
    }

    private static (object?, string?) JaNee(JsonElement element) => TryJaNee(element, out var waarde)
        ? (waarde, null)
        : (null, Verwacht(element, "true, false, \"ja\" of \"nee\""));

    private static bool TryJaNee(JsonElement element, out bool waarde)
    {
        var woord = TryTekst(element, out var tekst) ? Naam.Sleutel(tekst) : "";
        waarde = element.ValueKind == JsonValueKind.True || woord == "ja";
        return waarde || element.ValueKind == JsonValueKind.False || woord == "nee";
    }

    // Without options: ja or nee.
    private static (object?, string?) Oordelen(JsonElement element, IReadOnlyList<string> keuzes)
    {
        var vorm = "{ \"oordeel\": " + (keuzes.Count == 0 ? "true" : "\"" + keuzes[0] + "\"") + ", \"motivering\": \"…\", \"door\": \"…\" }";
        if (element.ValueKind != JsonValueKind.Object)
        {
            return (null, (keuzes.Count == 0 ? TryJaNee(element, out _) : Keuze(keuzes, element).Item1 is not null)
                ? "Een oordeel heeft een motivering; verwacht " + vorm + "."
                : Verwacht(element, "een oordeel: " + vorm));
        }

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var eigenschap in element.EnumerateObject())
        {
            if (!TryNaam(eigenschap, out var naam) || naam is not ("oordeel" or "motivering" or "door"))
            {
                return (null, "Onbekende eigenschap " + Toon(naam) + " in een oordeel; verwacht " + vorm + ".");
            }

            if (!gezien.Add(naam))
            {
                return (null, "De eigenschap " + Toon(naam) + " staat er twee keer; verwacht " + vorm + ".");
            }
        }

        var index = 0;
        var uitkomst = false;
        if (!TryEigenschap(element, "oordeel", out var oordeel) || (keuzes.Count == 0 && !TryJaNee(oordeel, out uitkomst)))
        {
            return (null, (keuzes.Count == 0 ? "Het oordeel zelf ontbreekt of is geen ja of nee; verwacht " : "Het oordeel zelf ontbreekt; verwacht ") + vorm + ".");
        }

        if (keuzes.Count > 0)
        {
            var (keuze, fout) = Keuze(keuzes, oordeel);
            if (keuze is not int gekozen)
            {
                return (null, fout ?? "Het oordeel zelf ontbreekt; verwacht " + vorm + ".");
            }

            index = gekozen;
        }

        if (!TryEigenschap(element, "motivering", out var motivering) || !TryTekst(motivering, out var waarom)
            || string.IsNullOrWhiteSpace(waarom))
        {
            return (null, "Een oordeel zonder motivering telt niet; verwacht " + vorm + ".");
        }

        string? wie = null;
        if (TryEigenschap(element, "door", out var door) && door.ValueKind != JsonValueKind.Null)
        {
            if (!TryTekst(door, out var tekst))
            {
                return (null, "Wie heeft geoordeeld is geen tekst; verwacht " + vorm + ".");
            }

            wie = tekst;
        }

        return (keuzes.Count > 0 ? Keuzeoordeel.Van(index, waarom, wie) : uitkomst ? Oordeel.Ja(waarom, wie) : Oordeel.Nee(waarom, wie), null);
    }

    private static (object?, string?) Geheel(JsonElement element, string eenheid, string verwacht)
    {
        decimal getal;
        if (TryTekst(element, out var tekst))
        {
            if (!Eenheidtekst.TrySplits(tekst, out getal, out var woord) || (woord.Length > 0 && woord != eenheid))
            {
                return (null, Verwacht(element, verwacht));
            }
        }
        else if (!TryGetal(element, out getal))
        {
            return (null, element.ValueKind == JsonValueKind.Number ? PastNiet(element, verwacht) : Verwacht(element, verwacht));
        }

        return getal != decimal.Truncate(getal) ? (null, Verwacht(element, verwacht))
            : getal is < int.MinValue or > int.MaxValue ? (null, TeGroot(element, verwacht))
            : ((int)getal, null);
    }

    private static (object?, string?) Decimaal(JsonElement element)
    {
        const string verwacht = "een getal zoals 2.5 of \"2,5\"";
        return TryGetal(element, out var getal) || (TryTekst(element, out var tekst) && Getaltekst.TryParse(tekst.Trim(), out getal))
            ? (getal, null)
            : (null, element.ValueKind == JsonValueKind.Number ? PastNiet(element, verwacht) : Verwacht(element, verwacht));
    }

    private static (object?, string?) Percentage(JsonElement element)
    {
        const string verwacht = "een percentage zoals \"130%\" of \"2,5%\"";
        return TryTekst(element, out var tekst) && WmoDsl.Percentage.TryParse(tekst, out var percentage)
            ? (percentage, null)
            : (null, MetEenheid(element, verwacht));
    }

    private static (object?, string?) Bedrag(JsonElement element)
    {
        const string verwacht = "een bedrag zoals \"€ 10.000,01\" of 10000.01";
        if (TryTekst(element, out var tekst))
        {
            return WmoDsl.Bedrag.TryParse(tekst, out var bedrag) ? (bedrag, null) : (null, MetEenheid(element, verwacht));
        }

        if (element.ValueKind != JsonValueKind.Number)
        {
            return (null, Verwacht(element, verwacht));
        }

        return !TryGetal(element, out var euro) ? (null, PastNiet(element, verwacht))
            : WmoDsl.Bedrag.TryEuro(euro, out var inEuro) ? (inEuro, null)
            : (null, Toon(element) + " is geen bedrag in hele centen van hoogstens € 1.000.000.000.000; verwacht " + verwacht + ".");
    }

    private static (object?, string?) Afstand(JsonElement element)
    {
        const string verwacht = "een afstand zoals \"300 meter\" of \"8 kilometer\"";
        return TryTekst(element, out var tekst) && WmoDsl.Afstand.TryParse(tekst, out var afstand)
            ? (afstand, null)
            : (null, MetEenheid(element, verwacht));
    }

    private static (object?, string?) Duur(JsonElement element, bool inMaanden, string verwacht) =>
        TryTekst(element, out var tekst) && WmoDsl.Duur.TryParse(tekst, out var duur) && duur.IsInMaanden == inMaanden
            ? (duur, null)
            : (null, MetEenheid(element, verwacht));

    private static (object?, string?) Keuze(IReadOnlyList<string> keuzes, JsonElement element)
    {
        if (TryTekst(element, out var tekst))
        {
            var sleutel = Naam.Sleutel(tekst);
            for (var i = 0; i < keuzes.Count; i++)
            {
                if (Naam.Sleutel(keuzes[i]) == sleutel)
                {
                    return (i, null);
                }
            }

            if (sleutel == "onbekend")
            {
                return (null, null);
            }
        }

        var bedoeld = Woordafstand.Dichtstbij(tekst, keuzes);
        return (null, Verwacht(element, "een van \"" + string.Join("\", \"", keuzes) + "\"")
            + (bedoeld is null ? "" : " Bedoelde u \"" + bedoeld + "\"?"));
    }

    private static string MetEenheid(JsonElement element, string verwacht)
    {
        var isGetal = element.ValueKind == JsonValueKind.Number
            || (TryTekst(element, out var tekst) && Getaltekst.TryParse(tekst.Trim(), out _));
        return isGetal ? Toon(element) + " heeft geen eenheid; verwacht " + verwacht + "." : Verwacht(element, verwacht);
    }

    private static string TeGroot(JsonElement element, string verwacht) => Toon(element) + " is te groot; verwacht " + verwacht + ".";

    private static string PastNiet(JsonElement element, string verwacht) =>
        Toon(element) + " is te groot of te precies; verwacht " + verwacht + ".";

    private static string Verwacht(JsonElement element, string wat) => "Verwacht " + wat + ", maar hier staat " + Toon(element) + ".";
}
