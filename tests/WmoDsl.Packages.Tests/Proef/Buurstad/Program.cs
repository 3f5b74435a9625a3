using Buurstad;
using WmoDsl;

foreach (var meter in new[] { 300, 301, 400, 401 })
{
    var gegevens = new VervoerGegevens
    {
        Loopafstand = Afstand.Meter(meter),
        Wachttijd = Duur.Dagen(14),
        PijnBijWachten = true,
        VoldoendeZelfstandig = Oordeel.Nee("kan niet alleen reizen"),
    };
    var advies = Vervoer.Adviseer(gegevens, new Datum(2027, 5, 1));
    Console.WriteLine($"{meter}: " + advies.Kies(b => b.Uitkomst.ToString(), _ => "oordeel nodig", _ => "gegevens nodig", _ => "tegenstrijdig", _ => "niet geregeld"));
}
