using System.Globalization;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>The calendar, worked out by hand: leap days, ends of months, both directions.</summary>
public sealed class KalenderTests
{
    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-30", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-29", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-28", 1, "2023-02-28", "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-01-30", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-01-29", 1, "2024-02-29", "2024-02-29")]
    [InlineData("2023-03-31", 1, "2023-04-30", "2023-05-01")]
    [InlineData("2023-05-31", 1, "2023-06-30", "2023-07-01")]
    [InlineData("2023-08-31", 1, "2023-09-30", "2023-10-01")]
    [InlineData("2023-10-31", 1, "2023-11-30", "2023-12-01")]
    [InlineData("2023-07-31", 1, "2023-08-31", "2023-08-31")]
    [InlineData("2023-12-31", 1, "2024-01-31", "2024-01-31")]
    [InlineData("2023-12-31", 2, "2024-02-29", "2024-03-01")]
    [InlineData("2022-12-31", 2, "2023-02-28", "2023-03-01")]
    [InlineData("2022-11-30", 3, "2023-02-28", "2023-03-01")]
    [InlineData("2022-08-31", 6, "2023-02-28", "2023-03-01")]
    [InlineData("2023-03-15", 0, "2023-03-15", "2023-03-15")]
    [InlineData("2023-03-15", 10, "2024-01-15", "2024-01-15")]
    [InlineData("2024-02-29", 12, "2025-02-28", "2025-03-01")]
    [InlineData("2024-02-29", 24, "2026-02-28", "2026-03-01")]
    [InlineData("2024-02-29", 48, "2028-02-29", "2028-02-29")]
    [InlineData("2024-02-29", 60, "2029-02-28", "2029-03-01")]
    [InlineData("2024-02-29", 1, "2024-03-29", "2024-03-29")]
    [InlineData("2096-02-29", 48, "2100-02-28", "2100-03-01")]
    [InlineData("1996-02-29", 48, "2000-02-29", "2000-02-29")]
    [InlineData("2023-03-31", -1, "2023-02-28", "2023-03-01")]
    [InlineData("2024-03-31", -1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-03-30", -1, "2024-02-29", "2024-03-01")]
    [InlineData("2023-03-28", -1, "2023-02-28", "2023-02-28")]
    [InlineData("2023-05-31", -1, "2023-04-30", "2023-05-01")]
    [InlineData("2023-01-31", -2, "2022-11-30", "2022-12-01")]
    [InlineData("2023-01-15", -1, "2022-12-15", "2022-12-15")]
    [InlineData("2023-01-31", -11, "2022-02-28", "2022-03-01")]
    [InlineData("2024-02-29", -12, "2023-02-28", "2023-03-01")]
    [InlineData("2024-02-29", -48, "2020-02-29", "2020-02-29")]
    [InlineData("2104-02-29", -48, "2100-02-28", "2100-03-01")]
    [InlineData("0001-01-31", -1, null, null)]
    [InlineData("0001-02-28", -1, "0001-01-28", "0001-01-28")]
    [InlineData("9999-12-31", 1, null, null)]
    [InlineData("9999-10-31", 1, "9999-11-30", "9999-12-01")]
    public void Maanden(string dag, int maanden, string? beneden, string? boven)
    {
        Tekst(Dag(dag).PlusMaanden(maanden, naarBoven: false)).ShouldBe(beneden);
        Tekst(Dag(dag).PlusMaanden(maanden, naarBoven: true)).ShouldBe(boven);
    }

    [Theory]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2024-02-29", 1, "2024-03-01")]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2100-02-28", 1, "2100-03-01")]
    [InlineData("2000-02-28", 1, "2000-02-29")]
    [InlineData("2023-12-31", 1, "2024-01-01")]
    [InlineData("2024-01-01", 366, "2025-01-01")]
    [InlineData("2023-01-01", 365, "2024-01-01")]
    [InlineData("2024-02-01", 28, "2024-02-29")]
    [InlineData("2023-02-15", 14, "2023-03-01")]
    [InlineData("2024-02-15", 14, "2024-02-29")]
    [InlineData("2024-03-01", -1, "2024-02-29")]
    [InlineData("2023-03-01", -1, "2023-02-28")]
    [InlineData("2024-01-01", -1, "2023-12-31")]
    [InlineData("2023-03-15", 0, "2023-03-15")]
    [InlineData("0001-01-01", -1, null)]
    [InlineData("9999-12-31", 1, null)]
    [InlineData("0001-01-01", 3652058, "9999-12-31")]
    [InlineData("0001-01-01", 3652059, null)]
    public void Dagen(string dag, int dagen, string? verwacht)
    {
        Tekst(Dag(dag).PlusDagen(dagen)).ShouldBe(verwacht);
        if (verwacht is not null)
        {
            (Dag(verwacht).Dagnummer - Dag(dag).Dagnummer).ShouldBe(dagen);
        }
    }

    [Theory]
    [InlineData("2004-03-15", "2022-03-14", 17)]
    [InlineData("2004-03-15", "2022-03-15", 18)]
    [InlineData("2004-03-15", "2022-03-16", 18)]
    [InlineData("2004-03-15", "2004-03-15", 0)]
    [InlineData("2004-03-15", "2005-03-14", 0)]
    [InlineData("2004-03-15", "2004-03-14", null)]
    [InlineData("2004-02-29", "2022-02-28", 17)]
    [InlineData("2004-02-29", "2022-03-01", 18)]
    [InlineData("2004-02-29", "2024-02-28", 19)]
    [InlineData("2004-02-29", "2024-02-29", 20)]
    [InlineData("2004-02-29", "2004-02-29", 0)]
    [InlineData("2004-02-29", "2005-02-28", 0)]
    [InlineData("2004-02-29", "2005-03-01", 1)]
    [InlineData("1904-02-29", "2000-02-29", 96)]
    [InlineData("1996-02-29", "2100-02-28", 103)]
    [InlineData("1996-02-29", "2100-03-01", 104)]
    [InlineData("2004-12-31", "2022-12-30", 17)]
    [InlineData("2004-12-31", "2022-12-31", 18)]
    [InlineData("2004-01-01", "2021-12-31", 17)]
    [InlineData("2004-01-01", "2022-01-01", 18)]
    [InlineData("2004-03-01", "2022-02-28", 17)]
    [InlineData("2004-03-01", "2022-03-01", 18)]
    public void Leeftijden(string geboren, string op, int? verwacht) => Evaluator.Leeftijd(Dag(geboren), Dag(op)).ShouldBe(verwacht);

    private const string Dagtekens = """
        gegevens over dagen
          dag : datum vraag "?"
          weken : duur in dagen vraag "?"
          maanden : duur in maanden vraag "?"
          aantal : getal vraag "?"

        """;

    [Theory]
    [InlineData("dag plus 2 weken", "dag is 15 februari 2024", "29 februari 2024")]
    [InlineData("dag min 2 weken", "dag is 14 maart 2023", "28 februari 2023")]
    [InlineData("dag plus weken", "dag is 1 januari 2022; weken is 52 weken", "31 december 2022")]
    [InlineData("dag plus 1 maand naar beneden afgerond", "dag is 31 januari 2024", "29 februari 2024")]
    [InlineData("dag plus 1 maand naar boven afgerond", "dag is 31 januari 2024", "1 maart 2024")]
    [InlineData("dag plus 5 jaar naar beneden afgerond", "dag is 29 februari 2024", "28 februari 2029")]
    [InlineData("dag plus 5 jaar naar boven afgerond", "dag is 29 februari 2024", "1 maart 2029")]
    [InlineData("dag min 1 jaar naar beneden afgerond", "dag is 29 februari 2024", "28 februari 2023")]
    [InlineData("dag min 1 jaar naar boven afgerond", "dag is 29 februari 2024", "1 maart 2023")]
    [InlineData("dag plus maanden naar boven afgerond", "dag is 30 november 2022; maanden is 3 maanden", "1 maart 2023")]
    [InlineData("dag plus (aantal maal maanden) naar beneden afgerond", "dag is 31 mei 2023; maanden is 3 maanden; aantal is 3", "29 februari 2024")]
    [InlineData("peildatum plus 1 dag", "", "2 januari 2022")]
    [InlineData("de hoogste van (dag, 1 maart 2023)", "dag is 28 februari 2023", "1 maart 2023")]
    [InlineData("de laagste van (dag, 1 maart 2023)", "dag is 28 februari 2023", "28 februari 2023")]
    public void Rekenen_met_datums(string berekening, string gegeven, string verwacht) =>
        Zaak.Van(Dagtekens + "begrip b : datum\n  is " + berekening, "begrip b", gegeven).Uitkomst.ShouldBe(verwacht + " (b)");

    [Theory]
    [InlineData("dag plus (aantal maal 100 jaar) naar beneden afgerond", "dag is 1 januari 2022; aantal is 2.000.000.000")]
    [InlineData("dag plus (aantal maal 1 week)", "dag is 1 januari 2022; aantal is 2.000.000.000")]
    [InlineData("dag plus 9.000 jaar naar beneden afgerond", "dag is 1 januari 2022")]
    public void Wat_buiten_de_kalender_valt_heeft_geen_waarde(string berekening, string gegeven) =>
        Zaak.Van(Dagtekens + "begrip b : datum\n  is " + berekening, "begrip b", gegeven).Uitkomst.ShouldBe("onbekend");

    [Theory]
    [InlineData("1 maart 2022", "29 februari 2004", "18 jaar (b)")]
    [InlineData("28 februari 2022", "29 februari 2004", "17 jaar (b)")]
    [InlineData("28 februari 2022", "1 maart 2022", "onbekend")]
    public void Leeftijd_op_de_peildatum(string op, string geboren, string verwacht) =>
        Zaak.Van(Dagtekens + "begrip b : leeftijd\n  is de leeftijd uit dag", "begrip b", "dag is " + geboren, op).Uitkomst.ShouldBe(verwacht);

    [Theory]
    [InlineData("1 maart 2023", "1 februari 2023", "4 weken (b)")]
    [InlineData("1 maart 2024", "1 februari 2024", "29 dagen (b)")]
    [InlineData("1 februari 2024", "1 maart 2024", "-29 dagen (b)")]
    [InlineData("1 maart 2024", "29 februari 2024", "1 dag (b)")]
    [InlineData("1 maart 2024", "1 maart 2024", "0 dagen (b)")]
    public void Dagen_tussen_datums(string tot, string van, string verwacht) =>
        Zaak.Van("gegevens over x\n  begin : datum vraag \"?\"\n  einde : datum vraag \"?\"\nbegrip b : duur in dagen\n  is einde min begin", "begrip b", $"einde is {tot}; begin is {van}").Uitkomst.ShouldBe(verwacht);

    private static Datum Dag(string iso)
    {
        var dag = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Datum.Maak(dag.Year, dag.Month, dag.Day);
    }

    private static string? Tekst(Datum? datum) => datum is { } d ? $"{d.Jaar:0000}-{d.Maand:00}-{d.Dag:00}" : null;
}
