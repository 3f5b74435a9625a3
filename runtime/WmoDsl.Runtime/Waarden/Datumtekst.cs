using System;

namespace WmoDsl;

/// <summary>What came of reading a date.</summary>
internal enum Datumlezing
{
    /// <summary>It is a date.</summary>
    Gelezen,

    /// <summary>It has the form of a date, but there is no such day (30 February).</summary>
    BestaatNiet,

    /// <summary>It is something else.</summary>
    GeenDatum,
}

/// <summary>Reads and names dates: <c>2022-01-01</c> and <c>1 januari 2022</c>.</summary>
internal static class Datumtekst
{
    private static readonly string[] Maandnamen =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly char[] Wit = [' ', '\t', '\u00A0'];

    /// <summary>The Dutch name of month 1 to 12.</summary>
    public static string Maandnaam(int maand) => Maandnamen[maand - 1];

    /// <summary>Reads a date in either form; white space around it is free.</summary>
    public static Datumlezing Lees(string? tekst, out Datum datum)
    {
        datum = default;
        var geheel = tekst?.Trim() ?? "";
        return LeesIso(geheel, out var jaar, out var maand, out var dag) || LeesWoorden(geheel, out jaar, out maand, out dag)
            ? Datum.TryMaak(jaar, maand, dag, out datum) ? Datumlezing.Gelezen : Datumlezing.BestaatNiet
            : Datumlezing.GeenDatum;
    }

    private static bool LeesIso(string tekst, out int jaar, out int maand, out int dag)
    {
        maand = dag = jaar = 0;
        return tekst.Length == 10 && tekst[4] == '-' && tekst[7] == '-'
            && LeesCijfers(tekst.Substring(0, 4), out jaar)
            && LeesCijfers(tekst.Substring(5, 2), out maand)
            && LeesCijfers(tekst.Substring(8, 2), out dag);
    }

    private static bool LeesWoorden(string tekst, out int jaar, out int maand, out int dag)
    {
        maand = dag = jaar = 0;
        var delen = tekst.Split(Wit, StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length != 3)
        {
            return false;
        }

        maand = Array.FindIndex(Maandnamen, naam => string.Equals(naam, delen[1], StringComparison.OrdinalIgnoreCase)) + 1;
        return maand > 0 && delen[0].Length <= 2 && delen[2].Length <= 4
            && LeesCijfers(delen[0], out dag) && LeesCijfers(delen[2], out jaar);
    }

    private static bool LeesCijfers(string tekst, out int getal)
    {
        getal = 0;
        foreach (var teken in tekst)
        {
            if (!Getaltekst.IsCijfer(teken))
            {
                return false;
            }

            getal = (getal * 10) + (teken - '0');
        }

        return true;
    }
}
