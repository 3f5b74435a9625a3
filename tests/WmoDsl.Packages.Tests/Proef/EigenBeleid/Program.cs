using EigenBeleid;
using WmoDsl;

var gegevens = new TaxiGegevens { Loopafstand = Afstand.Meter(750), RittenPerWeek = 3, KostenPerRit = 12.5m };
var advies = Taxi.Adviseer(gegevens, new Datum(2024, 5, 1));
Console.WriteLine(advies.Kies(
    b => $"{b.Uitkomst}: {b.Gronden[0].Motivering} ({b.LevertOok[0].Tekst})",
    o => "oordeel nodig",
    g => "gegevens nodig: " + string.Join(", ", g.Gegevens.Select(v => v.Naam)),
    t => "tegenstrijdig",
    n => "niet geregeld"));
Console.WriteLine(Taxi.Adviseer(new TaxiGegevens(), new Datum(2024, 5, 1)).Bevinding.Gegevens[0].Tekst);

try
{
    Taxi.Bepaal(gegevens with { KostenPerRit = decimal.MaxValue }, new Datum(2024, 5, 1));
}
catch (OverflowException fout)
{
    Console.WriteLine(fout.StackTrace!.Split('\n').First(r => r.Contains(".wmo", StringComparison.Ordinal)).Trim());
}
