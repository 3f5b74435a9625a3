using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Waarden;

public class DatumTests
{
    // Worked out by hand: start, months, rounded down, rounded up.
    [Theory]
    [InlineData("2024-01-31", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2023-01-31", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-30", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-29", 1, "2023-02-28", "2023-03-01")]
    [InlineData("2023-01-28", 1, "2023-02-28", "2023-02-28")]
    [InlineData("2024-01-29", 1, "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28", "2025-03-01")]
    [InlineData("2024-02-29", 48, "2028-02-29", "2028-02-29")]
    [InlineData("2024-02-29", 60, "2029-02-28", "2029-03-01")]
    [InlineData("2024-02-29", -12, "2023-02-28", "2023-03-01")]
    [InlineData("2096-02-29", 48, "2100-02-28", "2100-03-01")] // 2100 is no leap year
    [InlineData("1996-02-29", 48, "2000-02-29", "2000-02-29")] // 2000 is
    [InlineData("2023-03-31", 1, "2023-04-30", "2023-05-01")]
    [InlineData("2023-05-31", 6, "2023-11-30", "2023-12-01")]
    [InlineData("2023-12-31", 2, "2024-02-29", "2024-03-01")]
    [InlineData("2023-08-31", -6, "2023-02-28", "2023-03-01")]
    [InlineData("2023-12-31", 12, "2024-12-31", "2024-12-31")]
    [InlineData("2023-10-31", 1, "2023-11-30", "2023-12-01")]
    [InlineData("2023-11-30", 1, "2023-12-30", "2023-12-30")]
    [InlineData("2023-01-15", 0, "2023-01-15", "2023-01-15")]
    [InlineData("2023-01-31", -1, "2022-12-31", "2022-12-31")]
    [InlineData("2023-03-31", -1, "2023-02-28", "2023-03-01")]
    [InlineData("0001-01-31", 1, "0001-02-28", "0001-03-01")]
    [InlineData("9999-11-30", 1, "9999-12-30", "9999-12-30")]
    public void Adding_months_rounds_as_it_says(string begin, int maanden, string naarBeneden, string naarBoven)
    {
        var datum = Lees(begin);
        datum.PlusMaanden(maanden, naarBoven: false).ShouldBe(Lees(naarBeneden));
        datum.PlusMaanden(maanden, naarBoven: true).ShouldBe(Lees(naarBoven));
    }

    [Theory]
    [InlineData("9999-12-01", 1)]
    [InlineData("9999-12-31", int.MaxValue)]
    [InlineData("0001-01-31", -1)]
    [InlineData("2023-01-01", int.MinValue)]
    public void Adding_months_outside_the_calendar_gives_nothing(string begin, int maanden)
    {
        Lees(begin).PlusMaanden(maanden, naarBoven: false).ShouldBeNull();
        Lees(begin).PlusMaanden(maanden, naarBoven: true).ShouldBeNull();
    }

    // Worked out by hand: birth, day, age.
    [Theory]
    [InlineData("2004-02-29", "2022-02-28", 17)]
    [InlineData("2004-02-29", "2022-03-01", 18)]
    [InlineData("2004-02-29", "2024-02-28", 19)]
    [InlineData("2004-02-29", "2024-02-29", 20)]
    [InlineData("1896-02-29", "1900-02-28", 3)] // 1900 is no leap year
    [InlineData("1896-02-29", "1900-03-01", 4)]
    [InlineData("1996-02-29", "2000-02-29", 4)]
    [InlineData("2004-02-28", "2022-02-28", 18)]
    [InlineData("2004-03-01", "2022-02-28", 17)]
    [InlineData("2004-03-01", "2022-03-01", 18)]
    [InlineData("2004-03-01", "2024-02-29", 19)]
    [InlineData("2004-12-31", "2022-12-30", 17)]
    [InlineData("2004-12-31", "2022-12-31", 18)]
    [InlineData("2004-12-31", "2023-01-01", 18)]
    [InlineData("2022-06-15", "2022-06-15", 0)]
    [InlineData("2022-06-15", "2023-06-14", 0)]
    [InlineData("1922-06-15", "2023-06-15", 101)]
    public void Age_counts_birthdays(string geboren, string op, int leeftijd) =>
        Datum.Leeftijd(Lees(geboren), Lees(op)).ShouldBe(leeftijd);

    [Fact]
    public void Nobody_has_an_age_before_birth() =>
        Datum.Leeftijd(new Datum(2022, 6, 15), new Datum(2022, 6, 14)).ShouldBeNull();

    [Theory]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("1900-02-28", 1, "1900-03-01")]
    [InlineData("2000-02-28", 1, "2000-02-29")]
    [InlineData("2023-12-31", 1, "2024-01-01")]
    [InlineData("2024-01-01", -1, "2023-12-31")]
    [InlineData("2024-01-01", 366, "2025-01-01")]
    [InlineData("2023-01-01", 14, "2023-01-15")]
    public void Adding_days_counts_days(string begin, int dagen, string einde) => Lees(begin).PlusDagen(dagen).ShouldBe(Lees(einde));

    [Fact]
    public void Adding_days_outside_the_calendar_gives_nothing()
    {
        new Datum(9999, 12, 31).PlusDagen(1).ShouldBeNull();
        new Datum(1, 1, 1).PlusDagen(-1).ShouldBeNull();
        new Datum(2023, 1, 1).PlusDagen(int.MaxValue).ShouldBeNull();
        new Datum(2023, 1, 1).PlusDagen(int.MinValue).ShouldBeNull();
    }

    [Fact]
    public void Every_day_of_the_calendar_agrees_with_the_framework()
    {
        var dag = DateOnly.MinValue;
        for (var nummer = 0; nummer <= DateOnly.MaxValue.DayNumber; nummer++)
        {
            var datum = Datum.VanDateTime(dag.ToDateTime(TimeOnly.MaxValue));
            if (datum.Dagnummer != nummer || (datum.Jaar, datum.Maand, datum.Dag) != (dag.Year, dag.Month, dag.Day)
                || new Datum(dag.Year, dag.Month, dag.Day) != datum)
            {
                Assert.Fail($"{dag:O} gaf {datum}");
            }

            if (nummer < DateOnly.MaxValue.DayNumber)
            {
                dag = dag.AddDays(1);
            }
        }
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2023, 4, 31)]
    [InlineData(2023, 13, 1)]
    [InlineData(2023, 0, 1)]
    [InlineData(2023, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    public void A_day_that_does_not_exist_is_refused(int jaar, int maand, int dag)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Datum(jaar, maand, dag)).Message.ShouldContain("bestaat niet");
        Datum.TryMaak(jaar, maand, dag, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2022-01-01", 2022, 1, 1)]
    [InlineData(" 1 januari 2022 ", 2022, 1, 1)]
    [InlineData("01 Januari 2022", 2022, 1, 1)]
    [InlineData("29 februari 2024", 2024, 2, 29)]
    [InlineData("31 DECEMBER 9999", 9999, 12, 31)]
    [InlineData("1 januari 1", 1, 1, 1)]
    public void Reads_dates(string tekst, int jaar, int maand, int dag)
    {
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => Datum.TryParse(tekst, out var datum) ? datum : default).ShouldBe(new Datum(jaar, maand, dag));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-1-1")]
    [InlineData("2022-02-30")]
    [InlineData("30 februari 2022")]
    [InlineData("1 foo 2022")]
    [InlineData("1-1-2022")]
    [InlineData("2022-01-01T00:00")]
    [InlineData("1 januari 20222")]
    [InlineData("001 januari 2022")]
    [InlineData("٢٠٢٢-٠١-٠١")]
    [InlineData("-022-01-01")]
    [InlineData("+1 januari 2022")]
    [InlineData("1 januari")]
    public void Refuses_what_is_no_date(string? tekst) => Datum.TryParse(tekst, out _).ShouldBeFalse();

    [Fact]
    public void Writes_the_same_in_every_culture()
    {
        foreach (var cultuur in Cultuur.Namen)
        {
            Cultuur.In(cultuur, () => new Datum(2022, 1, 1).ToString()).ShouldBe("1 januari 2022");
            Cultuur.In(cultuur, () => new Datum(22, 12, 31).AlsIso()).ShouldBe("0022-12-31");
        }
    }

    [Fact]
    public void Orders_in_time_and_equals_by_day()
    {
        var eerder = new Datum(2022, 12, 31);
        var later = new Datum(2023, 1, 1);
        (eerder < later, eerder <= later, eerder > later, eerder >= later).ShouldBe((true, true, false, false));
        (eerder == later, eerder != later, eerder.Equals((object)new Datum(2022, 12, 31))).ShouldBe((false, true, true));
        eerder.CompareTo(later).ShouldBeNegative();
        default(Datum).ShouldBe(new Datum(1, 1, 1));
    }

#if !RUNTIME_NETSTANDARD
    [Fact]
    public void Is_a_DateOnly_and_back()
    {
        DateOnly dag = new Datum(2024, 2, 29);
        dag.ShouldBe(new DateOnly(2024, 2, 29));
        Datum datum = dag;
        datum.ShouldBe(new Datum(2024, 2, 29));
    }
#endif

    private static Datum Lees(string iso) => Datum.TryParse(iso, out var datum) ? datum : throw new ArgumentException(iso);
}
