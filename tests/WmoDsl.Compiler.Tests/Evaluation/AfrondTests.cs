using System.Numerics;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>Rounding to a multiple is exact: compared with arithmetic on whole numbers of any size.</summary>
public sealed class AfrondTests
{
    [Theory]
    [InlineData("19,99", "naar beneden", "0,20", "€ 19,80")]
    [InlineData("19,99", "naar boven", "0,20", "€ 20")]
    [InlineData("19,90", "rekenkundig", "0,20", "€ 20")]
    [InlineData("19,89", "rekenkundig", "0,20", "€ 19,80")]
    [InlineData("19,80", "naar beneden", "0,20", "€ 19,80")]
    [InlineData("19,80", "naar boven", "0,20", "€ 19,80")]
    [InlineData("0", "naar boven", "0,20", "€ 0")]
    [InlineData("1.234,56", "naar beneden", "100", "€ 1.200")]
    [InlineData("1.234,56", "naar boven", "1.000", "€ 2.000")]
    public void Bedragen(string inkomen, string richting, string veelvoud, string verwacht) => Zaak.Van(
        $"gegevens over x\n  inkomen : bedrag vraag \"?\"\nbegrip b : bedrag\n  is inkomen {richting} afgerond op een veelvoud van € {veelvoud}",
        "begrip b", $"inkomen is € {inkomen}").Uitkomst.ShouldBe(verwacht + " (b)");

    [Theory]
    [InlineData("10 procent van € 19,99 naar beneden", "€ 1,99")] // 1,999
    [InlineData("10 procent van € 19,99 naar boven", "€ 2")]
    [InlineData("10 procent van € 19,95 rekenkundig", "€ 2")] // 1,995: a half goes away from zero
    [InlineData("10 procent van € 19,94 rekenkundig", "€ 1,99")] // 1,994
    [InlineData("0,000001 procent van € 0,01 naar boven", "€ 0,01")]
    [InlineData("0,000001 procent van € 0,01 naar beneden", "€ 0")]
    [InlineData("33,333333 procent van € 1.000.000.000.000 naar beneden", "€ 333.333.330.000")]
    [InlineData("130 procent van € 1.000 naar beneden", "€ 1.300")]
    public void Procenten_op_de_cent(string berekening, string verwacht) =>
        Zaak.Van($"begrip b : bedrag\n  is {berekening} afgerond op een veelvoud van € 0,01", "begrip b", "").Uitkomst.ShouldBe(verwacht + " (b)");

    [Theory]
    [InlineData("€ 10 min € 19,90", "naar beneden", "-€ 10")] // -9,90 to a multiple of 0,20: between -10 and -9,80
    [InlineData("€ 10 min € 19,90", "naar boven", "-€ 9,80")]
    [InlineData("€ 10 min € 19,90", "rekenkundig", "-€ 10")]
    [InlineData("€ 10 min € 19,89", "rekenkundig", "-€ 9,80")]
    public void Onder_nul_is_naar_beneden_verder_van_nul(string berekening, string richting, string verwacht) =>
        Zaak.Van($"begrip b : bedrag\n  is ({berekening}) {richting} afgerond op een veelvoud van € 0,20", "begrip b", "").Uitkomst.ShouldBe(verwacht + " (b)");

    [Fact]
    public void Afronden_klopt_met_gehele_getallen()
    {
        var toeval = new Random(20220101);
        for (var i = 0; i < 100_000; i++)
        {
            var veelvoud = new decimal(toeval.Next(1, 2000)) / Macht(toeval.Next(0, 6));
            var getal = new decimal(toeval.NextInt64(-1_000_000_000_000, 1_000_000_000_000)) / Macht(toeval.Next(0, 10));
            if (toeval.Next(4) == 0)
            {
                // Right on a multiple, or right on a half.
                getal = toeval.Next(-1000, 1000) * (veelvoud / 2);
            }

            foreach (var wijze in Enum.GetValues<Afrondwijze>())
            {
                if (Evaluator.RondAf(getal, veelvoud, wijze) != Verwacht(getal, veelvoud, wijze))
                {
                    Assert.Fail($"{getal} {wijze} afgerond op een veelvoud van {veelvoud}: {Evaluator.RondAf(getal, veelvoud, wijze)} in plaats van {Verwacht(getal, veelvoud, wijze)}");
                }
            }
        }
    }

    private static decimal Macht(int tien) => (decimal)Math.Pow(10, tien);

    // Both as whole numbers of the same small unit; then division with a remainder.
    private static decimal Verwacht(decimal getal, decimal veelvoud, Afrondwijze wijze)
    {
        var (teller, schaalA) = Geheel(getal);
        var (noemer, schaalB) = Geheel(veelvoud);
        var schaal = Math.Max(schaalA, schaalB);
        teller *= BigInteger.Pow(10, schaal - schaalA);
        noemer *= BigInteger.Pow(10, schaal - schaalB);
        var onder = BigInteger.Divide(teller, noemer);
        if (teller.Sign < 0 && onder * noemer != teller)
        {
            onder--;
        }

        var rest = teller - (onder * noemer);
        var boven = rest.IsZero ? onder : onder + 1;
        var gekozen = wijze switch
        {
            Afrondwijze.NaarBeneden => onder,
            Afrondwijze.NaarBoven => boven,
            _ => (rest * 2).CompareTo(noemer) switch { < 0 => onder, > 0 => boven, _ => teller.Sign > 0 ? boven : onder },
        };
        return (decimal)(gekozen * noemer) / (decimal)BigInteger.Pow(10, schaal);
    }

    private static (BigInteger Getal, int Schaal) Geheel(decimal getal)
    {
        var bits = decimal.GetBits(getal);
        var schaal = (bits[3] >> 16) & 0xFF;
        var geheel = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return (geheel, schaal);
    }
}
