using System.Globalization;
using WmoDsl.Compiler.Model;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Rekenen;

/// <summary>
/// Hard cases of the calendar, worked out by hand, asked of the evaluator, of the generated C# and of the types of the runtime alike. Leap years are those
/// that 4 divides, but not 1900 and 2100, which 100 divides; 2000 is one, as 400 divides it.
/// </summary>
public class DatumtabelTests
{
    private static readonly Lazy<Rekenbeleid> Beleid = new(() => new Rekenbeleid(
        ["begin : datum", "einde : datum", "geboren : datum", "maanden : duur in maanden", "dagen : duur in dagen"],
        [
            ("later beneden", "datum", "begin plus maanden naar beneden afgerond"),
            ("later boven", "datum", "begin plus maanden naar boven afgerond"),
            ("eerder beneden", "datum", "begin min maanden naar beneden afgerond"),
            ("eerder boven", "datum", "begin min maanden naar boven afgerond"),
            ("dagen later", "datum", "begin plus dagen"),
            ("dagen eerder", "datum", "begin min dagen"),
            ("ertussen", "duur in dagen", "einde min begin"),
            ("ouderdom", "leeftijd", "de leeftijd uit geboren"),
        ]));

    // Begin, months, then the result rounded down and up.
    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2024-01-31", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-01-30", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-01-29", 1, "2024-02-29", "2024-02-29")]
    [InlineData("1900-01-31", 1, "1900-02-28", "1900-03-01")]
    [InlineData("1900-01-29", 1, "1900-02-28", "1900-03-01")]
    [InlineData("2000-01-31", 1, "2000-02-29", "2000-03-01")]
    [InlineData("2000-01-29", 1, "2000-02-29", "2000-02-29")]
    [InlineData("2100-01-29", 1, "2100-02-28", "2100-03-01")]
    [InlineData("2024-02-29", 12, "2025-02-28", "2025-03-01")]
    [InlineData("2024-02-29", 48, "2028-02-29", "2028-02-29")]
    [InlineData("2024-02-29", 1, "2024-03-29", "2024-03-29")]
    [InlineData("2096-02-29", 48, "2100-02-28", "2100-03-01")]
    [InlineData("2096-02-29", 96, "2104-02-29", "2104-02-29")]
    [InlineData("1896-02-29", 48, "1900-02-28", "1900-03-01")]
    [InlineData("1996-02-29", 48, "2000-02-29", "2000-02-29")]
    [InlineData("2023-03-31", 1, "2023-04-30", "2023-05-01")]
    [InlineData("2023-12-31", 1, "2024-01-31", "2024-01-31")]
    [InlineData("2023-12-31", 2, "2024-02-29", "2024-03-01")]
    [InlineData("2022-12-31", 2, "2023-02-28", "2023-03-01")]
    [InlineData("2023-10-31", 13, "2024-11-30", "2024-12-01")]
    [InlineData("2023-11-30", 1, "2023-12-30", "2023-12-30")]
    [InlineData("2023-12-01", 1, "2024-01-01", "2024-01-01")]
    [InlineData("2023-05-17", 0, "2023-05-17", "2023-05-17")]
    [InlineData("9999-11-30", 1, "9999-12-30", "9999-12-30")]
    [InlineData("9999-12-01", 1, null, null)]
    public void Plus_maanden(string begin, int maanden, string? beneden, string? boven)
    {
        Toets(begin, ("maanden", maanden), ("later beneden", beneden), ("later boven", boven));
        Tekst(Lees(begin).PlusMaanden(maanden, naarBoven: false)).ShouldBe(beneden);
        Tekst(Lees(begin).PlusMaanden(maanden, naarBoven: true)).ShouldBe(boven);
    }

    [Theory]
    [InlineData("2023-03-31", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2024-03-31", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2024-03-29", 1, "2024-02-29", "2024-02-29")]
    [InlineData("2023-03-29", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-03-28", 1, "2023-02-28", "2023-02-28")]
    [InlineData("2024-02-29", 12, "2023-02-28", "2023-03-01")]
    [InlineData("2024-02-29", 48, "2020-02-29", "2020-02-29")]
    [InlineData("2104-02-29", 48, "2100-02-28", "2100-03-01")]
    [InlineData("1904-02-29", 48, "1900-02-28", "1900-03-01")]
    [InlineData("2023-01-31", 1, "2022-12-31", "2022-12-31")]
    [InlineData("2023-01-31", 2, "2022-11-30", "2022-12-01")]
    [InlineData("2023-01-01", 1, "2022-12-01", "2022-12-01")]
    [InlineData("2023-07-31", 1, "2023-06-30", "2023-07-01")]
    [InlineData("0001-01-31", 1, null, null)]
    public void Min_maanden(string begin, int maanden, string? beneden, string? boven)
    {
        Toets(begin, ("maanden", maanden), ("eerder beneden", beneden), ("eerder boven", boven));
        Tekst(Lees(begin).PlusMaanden(-maanden, naarBoven: false)).ShouldBe(beneden);
        Tekst(Lees(begin).PlusMaanden(-maanden, naarBoven: true)).ShouldBe(boven);
    }

    // Days are days: the clock that goes forward on 26 March 2023 and back on 29 October 2023 takes none away and adds none.
    [Theory]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2024-02-28", 2, "2024-03-01")]
    [InlineData("1900-02-28", 1, "1900-03-01")]
    [InlineData("2000-02-28", 1, "2000-02-29")]
    [InlineData("2100-02-28", 1, "2100-03-01")]
    [InlineData("2023-12-31", 1, "2024-01-01")]
    [InlineData("2023-01-01", 365, "2024-01-01")]
    [InlineData("2024-01-01", 365, "2024-12-31")]
    [InlineData("2024-01-01", 366, "2025-01-01")]
    [InlineData("2023-03-25", 1, "2023-03-26")]
    [InlineData("2023-03-25", 7, "2023-04-01")]
    [InlineData("2023-03-26", 1, "2023-03-27")]
    [InlineData("2023-10-28", 1, "2023-10-29")]
    [InlineData("2023-10-28", 14, "2023-11-11")]
    [InlineData("2023-10-29", 1, "2023-10-30")]
    [InlineData("2023-06-30", 0, "2023-06-30")]
    [InlineData("2023-02-15", 14, "2023-03-01")]
    [InlineData("2024-02-15", 14, "2024-02-29")]
    [InlineData("1899-12-31", 36524, "1999-12-31")] // a century with 24 leap days: 1904 to 1996
    public void Dagen_erbij_en_eraf(string begin, int dagen, string einde)
    {
        Toets(begin, ("dagen", dagen), ("dagen later", einde));
        Toets(einde, ("dagen", dagen), ("dagen eerder", begin));
        Beleid.Value.Bereken(Dag("2022-01-01"), ("begin", new DatumWaarde(Dag(begin))), ("einde", new DatumWaarde(Dag(einde))))["ertussen"]
            .ShouldBe((Duur.Dagen(dagen), Duur.Dagen(dagen)));
        Tekst(Lees(begin).PlusDagen(dagen)).ShouldBe(einde);
        Tekst(Lees(einde).PlusDagen(-dagen)).ShouldBe(begin);
    }

    // Born, day, age. Who was born on 29 February is a year older on 1 March in a common year.
    [Theory]
    [InlineData("2004-02-29", "2022-02-28", 17)]
    [InlineData("2004-02-29", "2022-03-01", 18)]
    [InlineData("2004-02-29", "2024-02-28", 19)]
    [InlineData("2004-02-29", "2024-02-29", 20)]
    [InlineData("1996-02-29", "2100-02-28", 103)]
    [InlineData("1996-02-29", "2100-03-01", 104)]
    [InlineData("1936-02-29", "2036-02-28", 99)]
    [InlineData("1936-02-29", "2036-02-29", 100)]
    [InlineData("2004-02-28", "2022-02-28", 18)]
    [InlineData("2004-03-01", "2022-02-28", 17)]
    [InlineData("2004-03-01", "2022-03-01", 18)]
    [InlineData("2004-12-31", "2022-12-30", 17)]
    [InlineData("2004-12-31", "2022-12-31", 18)]
    [InlineData("2005-01-01", "2022-12-31", 17)]
    [InlineData("2022-06-15", "2022-06-15", 0)]
    public void Leeftijden(string geboren, string op, int verwacht)
    {
        Beleid.Value.Bereken(Dag(op), ("geboren", new DatumWaarde(Dag(geboren))))["ouderdom"].ShouldBe(((object?)verwacht, (object?)verwacht));
        Datum.Leeftijd(Lees(geboren), Lees(op)).ShouldBe(verwacht);
    }

    [Fact]
    public void Wie_nog_niet_geboren_is_heeft_geen_leeftijd()
    {
        Datum.Leeftijd(Lees("2022-06-15"), Lees("2022-06-14")).ShouldBeNull();
        Should.Throw<GegevenException>(() => Beleid.Value.Bereken(Dag("2022-06-14"), ("geboren", new DatumWaarde(Dag("2022-06-15")))));
    }

    private static void Toets(string begin, (string Naam, int Aantal) duur, params (string Begrip, string? Verwacht)[] uitkomsten)
    {
        var gekregen = Beleid.Value.Bereken(Dag("2022-01-01"), ("begin", new DatumWaarde(Dag(begin))), (duur.Naam, new GetalWaarde(duur.Aantal)));
        foreach (var (begrip, verwacht) in uitkomsten)
        {
            Tekst(gekregen[begrip].Evaluator).ShouldBe(verwacht, $"{begrip}, evaluator");
            Tekst(gekregen[begrip].Gegenereerd).ShouldBe(verwacht, $"{begrip}, C#");
        }
    }

    private static Datum Lees(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CompilerDatum Dag(string iso) => CompilerDatum.Maak(Lees(iso).Jaar, Lees(iso).Maand, Lees(iso).Dag);

    private static string? Tekst(object? datum) => ((Datum?)datum)?.AlsIso();
}
