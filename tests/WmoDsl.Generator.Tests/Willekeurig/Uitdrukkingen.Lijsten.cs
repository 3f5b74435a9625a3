namespace WmoDsl.Generator.Tests.Willekeurig;

// What is said of the members of lists; two lists in each other at most.
public sealed partial class Uitdrukkingen
{
    private bool MagLeden => lijsten is { Count: > 0 } && (binnen == 0 || (binnen == 1 && toeval.Kans(0.4)));

    // Names of the group are about the member here; what has the same name outside it is out of reach.
    private Uitdrukkingen Binnen(Ledenlijst lijst) =>
        new(toeval, [.. lijst.Leden, .. dingen.Where(d => lijst.Leden.All(l => l.Naam != d.Naam))], optioneleRollen, lijsten, binnen + 1);

    private string Kwantor(int diepte)
    {
        var lijst = toeval.Een(lijsten!);
        var voorwaarde = $"({Binnen(lijst).Voorwaarde(Math.Min(diepte, 1))})";
        return toeval.Tot(8) switch
        {
            0 => $"er is een {lijst.EenVan} waarvoor {voorwaarde}",
            1 => $"er is geen {lijst.EenVan} waarvoor {voorwaarde}",
            2 => $"voor alle {lijst.Naam} geldt {voorwaarde}",
            3 => $"voor geen van de {lijst.Naam} geldt {voorwaarde}",
            4 => $"voor minstens {Tekst(toeval.Van(1, lijst.Hoogstens))} van de {lijst.Naam} geldt {voorwaarde}",
            5 => $"er is {(toeval.Kans(0.5) ? "een" : "geen")} {lijst.EenVan}",
            _ => $"het aantal {lijst.Naam} waarvoor {voorwaarde} {toeval.Een(new[] { "is minstens", "is hoogstens", "is meer dan", "is minder dan", "is", "is niet" })} ({Som(Soort.Getal, diepte - 1, zonderOptioneel: false)})",
        };
    }

    private string Aggregaat(Soort soort, int diepte)
    {
        var lijst = toeval.Een(lijsten!);
        var binnenste = Binnen(lijst);
        var waarvoor = toeval.Kans(0.6) ? $" waarvoor ({binnenste.Voorwaarde(1)})" : "";
        if (soort == Soort.Getal && toeval.Kans(0.4))
        {
            return $"(het aantal {lijst.Naam}{waarvoor})";
        }

        var namen = lijst.Leden.Where(d => d.Soort == soort).ToList();
        var waarde = namen.Count > 0 && toeval.Kans(0.6) ? toeval.Een(namen).Naam : $"({binnenste.Som(soort, Math.Min(diepte - 1, 1), zonderOptioneel: true)})";
        return soort != Soort.Datum && toeval.Kans(0.4)
            ? $"(het totaal van {waarde} van de {lijst.Naam}{waarvoor})"
            : $"(de {(toeval.Kans(0.5) ? "laagste" : "hoogste")} {waarde} van de {lijst.Naam}{waarvoor}, anders ({Som(soort, 0, zonderOptioneel: true)}))";
    }
}
