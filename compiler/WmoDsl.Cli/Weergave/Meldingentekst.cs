using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Weergave;

/// <summary>Diagnostics for people: the place, what is wrong, the line with the words marked, what to do, and where else to look.</summary>
internal static class Meldingentekst
{
    /// <summary>Writes diagnostics, an empty line after each.</summary>
    public static void Schrijf(Venster venster, GeladenBeleid beleid, IEnumerable<WmoDiagnostic> meldingen)
    {
        foreach (var melding in meldingen)
        {
            Schrijf(venster, beleid, melding);
            venster.Regel();
        }
    }

    /// <summary>How many there are: <c>2 fouten, 1 waarschuwing</c>.</summary>
    public static string Telling(IReadOnlyCollection<WmoDiagnostic> meldingen)
    {
        var fouten = meldingen.Count(m => m.IsError);
        var waarschuwingen = meldingen.Count - fouten;
        return Aantal(fouten, "fout", "fouten") + (waarschuwingen > 0 ? ", " + Aantal(waarschuwingen, "waarschuwing", "waarschuwingen") : "");
    }

    /// <summary>A number with its noun: <c>geen fouten</c>, <c>1 fout</c>, <c>2 fouten</c>.</summary>
    public static string Aantal(int aantal, string een, string meer) => aantal switch
    {
        0 => "geen " + meer,
        1 => "1 " + een,
        _ => aantal.ToString(CultureInfo.InvariantCulture) + " " + meer,
    };

    /// <summary>A place: <c>beleid/scootmobiel.wmo:12:8</c>, line and column from 1.</summary>
    public static string Plaats(GeladenBeleid beleid, SourceText bestand, TextSpan woorden)
    {
        var (regel, kolom) = bestand.GetPosition(woorden.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{beleid.Toon(bestand)}:{regel + 1}:{kolom + 1}");
    }

    private static void Schrijf(Venster venster, GeladenBeleid beleid, WmoDiagnostic melding)
    {
        venster.Schrijf(Plaats(beleid, melding.Source, melding.Span) + ": ", Stijl.Zacht);
        venster.Schrijf(
            (melding.IsError ? "fout " : "waarschuwing ") + melding.Code + ": ",
            melding.IsError ? Stijl.Fout : Stijl.Waarschuwing);
        venster.Regel(melding.Message, Stijl.Kop);
        Uitsnede(venster, melding.Source, melding.Span, melding.IsError ? Stijl.Fout : Stijl.Waarschuwing);
        foreach (var regel in melding.Help.Split('\n').Where(r => r.Length > 0))
        {
            venster.Regel("  " + regel);
        }

        if (melding.Related is { } verwant)
        {
            venster.Schrijf("  " + Plaats(beleid, verwant.Source, verwant.Span) + ": ", Stijl.Zacht);
            venster.Regel(verwant.Message);
            Uitsnede(venster, verwant.Source, verwant.Span, Stijl.Zacht);
        }
    }

    private static void Uitsnede(Venster venster, SourceText bestand, TextSpan woorden, Stijl stijl)
    {
        var uitsnede = Weergave.Uitsnede.Van(bestand, woorden);
        var nummer = (bestand.GetPosition(woorden.Start).Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        venster.Schrijf(nummer + " | ", Stijl.Zacht);
        venster.Regel(uitsnede.Regel);
        venster.Schrijf("      | ", Stijl.Zacht);
        venster.Regel(uitsnede.Wijzer, stijl);
    }
}
