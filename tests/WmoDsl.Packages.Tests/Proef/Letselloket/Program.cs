using Letselschade.DenHaag;
using WmoDsl;

// A victim of an accident in The Hague: the claim is pending, and the insurer takes part in the agreements.
var gegevens = new WieHelptNuGegevens
{
    DerdeVeroorzaakteOngeluk = true,
    VergoedingMogelijkOplossing = Oordeel.Ja("de automobilist is verzekerd", door: "consulent"),
    ClaimIngediend = true,
    UitslagClaimBekend = false,
    WachtenDuurtTeLang = Oordeel.Nee("de verzekeraar beslist volgende maand", door: "consulent"),
    HulpSnelNodig = Oordeel.Ja("woont alleen", door: "consulent"),
    VerzekeraarHeeftIngetekend = true,
    AdvocaatHeeftIngetekend = true,
    VerzekeraarMoetMisschienBetalen = true,
    VerzekeraarKanRegelen = true,
    SlachtofferZietAfVanVergoeding = false,
};
var advies = WieHelptNu.Adviseer(gegevens, peildatum: new Datum(2026, 11, 21));
Console.WriteLine(advies is Advies<WieHelptNuUitkomst>.Beslist beslist ? $"{beslist.Uitkomst}: {beslist.Gronden[0].Motivering}" : advies.GetType().Name);

// What it builds on came along, each with its own decisions in its own namespace.
Console.WriteLine(typeof(DenHaag.WmoLeidraad.Scootmobiel).Assembly.GetName().Name);
Console.WriteLine(typeof(Letselschade.Werkafspraken.RouteVanSlachtoffer).Assembly.GetName().Name);
