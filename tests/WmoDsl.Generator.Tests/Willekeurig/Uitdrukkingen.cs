using System.Globalization;

namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>The types that random policies use.</summary>
public enum Soort
{
    JaNee,
    Oordeel,
    Getal,
    Decimaal,
    Percentage,
    Bedrag,
    Afstand,
    Dagen,
    Maanden,
    Datum,
    Keuze,
}

/// <summary>Something with a name and a type.</summary>
/// <param name="Naam">As the policy writes it, role included.</param>
/// <param name="Soort">Its type.</param>
/// <param name="Keuzes">Choices, for a choice or the outcomes of a decision.</param>
/// <param name="VanWieKanOntbreken">Whether it is of someone who may not be there: then no value may be computed with it.</param>
public sealed record Ding(string Naam, Soort Soort, IReadOnlyList<string> Keuzes, bool VanWieKanOntbreken = false);

/// <summary>A list of a group.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="EenVan">What stands after <c>er is een</c>.</param>
/// <param name="Hoogstens">How many there can be.</param>
/// <param name="VanLid">What stands after <c>de 1e</c>.</param>
/// <param name="Leden">What can be asked of a member; grows while concepts are made.</param>
public sealed record Ledenlijst(string Naam, string EenVan, int Hoogstens, string VanLid, IReadOnlyList<Ding> Leden);

/// <summary>Random conditions and values over what there is. They are sentences of the language, not likely ones.</summary>
public sealed partial class Uitdrukkingen(Toeval toeval, IReadOnlyList<Ding> dingen, IReadOnlyList<string> optioneleRollen, IReadOnlyList<Ledenlijst>? lijsten = null, int binnen = 0)
{
    /// <summary>What follows <c>als</c>: a condition, or a list over several lines.</summary>
    public string Als(int diepte, string inspringing) => toeval.Kans(0.4) ? Lijst(diepte, inspringing, cijfers: false) : Voorwaarde(diepte);

    /// <summary>A condition on one line.</summary>
    public string Voorwaarde(int diepte)
    {
        if (diepte == 0 || toeval.Kans(0.35))
        {
            return Atoom(1);
        }

        return toeval.Tot(4) switch
        {
            0 => $"niet ({Voorwaarde(diepte - 1)})",
            1 => string.Join(" en ", Delen()),
            2 => string.Join(" of ", Delen()),
            _ => Atoom(diepte),
        };

        IEnumerable<string> Delen() => Enumerable.Range(0, toeval.Van(2, 3)).Select(_ => $"({Voorwaarde(diepte - 1)})");
    }

    /// <summary>A value of a type that always can be computed.</summary>
    public string Waarde(Soort soort, int diepte) => Som(soort, diepte, zonderOptioneel: true);

    private string Lijst(int diepte, string inspringing, bool cijfers)
    {
        var aantal = toeval.Van(1, 4);
        var kop = toeval.Tot(4) switch
        {
            0 => "aan geen voorwaarde is voldaan:",
            1 => "aan minstens één voorwaarde is voldaan:",
            2 when aantal > 1 => $"aan minstens {toeval.Van(2, aantal)} voorwaarden is voldaan:",
            _ => "aan alle voorwaarden is voldaan:",
        };
        var onderdelen = Enumerable.Range(0, aantal).Select(i =>
            $"\n{inspringing}  {(cijfers ? (i + 1).ToString(CultureInfo.InvariantCulture) : (char)('a' + i))}. {(diepte > 1 && !cijfers && toeval.Kans(0.25) ? Lijst(diepte - 1, inspringing + "  ", cijfers: true) : Voorwaarde(diepte - 1))}");
        return kop + string.Concat(onderdelen);
    }

    private string Atoom(int diepte)
    {
        if (toeval.Kans(0.12) && MagLeden)
        {
            return Kwantor(diepte);
        }

        if (optioneleRollen.Count > 0 && toeval.Kans(0.08))
        {
            return $"er is {(toeval.Kans(0.5) ? "een" : "geen")} {toeval.Een(optioneleRollen)}";
        }

        var waar = Van(s => s is Soort.JaNee or Soort.Oordeel);
        var keuzes = Van(s => s == Soort.Keuze);
        if (waar.Count > 0 && toeval.Kans(0.45))
        {
            var ding = toeval.Een(waar);
            return ding.Soort == Soort.JaNee && toeval.Kans(0.15) ? $"{ding.Naam} is {(toeval.Kans(0.5) ? "ja" : "nee")}" : ding.Naam;
        }

        if (keuzes.Count > 0 && toeval.Kans(0.3))
        {
            var ding = toeval.Een(keuzes);
            return toeval.Tot(3) switch
            {
                0 => $"{ding.Naam} is niet {toeval.Een(ding.Keuzes)}",
                1 when ding.Keuzes.Count > 1 => $"{ding.Naam} is een van ({string.Join(", ", toeval.Schud(ding.Keuzes).Take(2))})",
                _ => $"{ding.Naam} is {toeval.Een(ding.Keuzes)}",
            };
        }

        return Vergelijking(diepte);
    }

    private string Vergelijking(int diepte)
    {
        var data = Van(s => s == Soort.Datum);
        if (data.Count > 0 && toeval.Kans(0.08))
        {
            var op = toeval.Kans(0.4) ? $" op {toeval.Een(data).Naam}" : "";
            return $"de leeftijd uit {toeval.Een(data).Naam}{op} is {toeval.Een(new[] { "minstens", "minder dan", "hoogstens", "meer dan" })} {toeval.Van(17, 19)} jaar";
        }

        var soort = toeval.Een(new[] { Soort.Getal, Soort.Getal, Soort.Bedrag, Soort.Bedrag, Soort.Decimaal, Soort.Percentage, Soort.Afstand, Soort.Dagen, Soort.Maanden, Soort.Datum });
        var links = Som(soort, diepte, zonderOptioneel: false);
        var rechts = Som(soort, diepte, zonderOptioneel: false);
        if (soort == Soort.Bedrag && toeval.Kans(0.2))
        {
            // Parts of cents are only there to compare with.
            rechts = $"{toeval.Van(0, 20) / 10m:0.#} procent van ({rechts})".Replace('.', ',');
        }

        if (toeval.Kans(0.1))
        {
            return $"({links}) ligt van ({Som(soort, 0, zonderOptioneel: false)}) tot en met ({Som(soort, 0, zonderOptioneel: false)})";
        }

        var woord = soort == Soort.Datum
            ? toeval.Een(new[] { "is vóór", "is na", "is uiterlijk", "is op zijn vroegst", "is", "is niet" })
            : toeval.Een(new[] { "is minstens", "is hoogstens", "is meer dan", "is minder dan", "is", "is niet" });
        return $"({links}) {woord} ({rechts})";
    }

    private string Som(Soort soort, int diepte, bool zonderOptioneel)
    {
        var namen = dingen.Where(d => d.Soort == soort && !(zonderOptioneel && d.VanWieKanOntbreken)).ToList();
        if (diepte <= 0 || toeval.Kans(0.5))
        {
            return namen.Count > 0 && toeval.Kans(0.75) ? OpEenDag(toeval.Een(namen).Naam, zonderOptioneel) : Vast(soort);
        }

        if (soort is not Soort.Percentage && toeval.Kans(0.1) && MagLeden)
        {
            return Aggregaat(soort, diepte);
        }

        string Deel(Soort s) => $"({Som(s, diepte - 1, zonderOptioneel)})";
        return (soort, toeval.Tot(4)) switch
        {
            (Soort.Datum, 0) => $"{Deel(Soort.Datum)} {PlusMin()} {toeval.Van(0, 40)} dagen",
            (Soort.Datum, 1) => $"({Deel(Soort.Datum)} {PlusMin()} {Deel(Soort.Maanden)}) naar {(toeval.Kans(0.5) ? "boven" : "beneden")} afgerond",
            (Soort.Datum, 2) => "peildatum",
            (Soort.Dagen, 0) => $"{Deel(Soort.Datum)} min {Deel(Soort.Datum)}",
            (Soort.Bedrag, 0) => $"({toeval.Van(0, 30) / 4m:0.##} procent van {Deel(Soort.Bedrag)})".Replace('.', ',') + $" {Afronding()} op een veelvoud van € {toeval.Een(new[] { "0,01", "0,20", "1", "0,07" })}",
            (Soort.Getal, 0) => $"{Deel(Soort.Getal)} {Afronding()} op een veelvoud van {toeval.Van(2, 4)}",
            (Soort.Getal or Soort.Bedrag or Soort.Afstand or Soort.Dagen or Soort.Maanden, 1) => $"{toeval.Van(0, 3)} maal {Deel(soort)}",
            (Soort.Decimaal, 1) => Deel(Soort.Getal),
            (_, 2) => $"de {(toeval.Kans(0.5) ? "hoogste" : "laagste")} van ({string.Join(", ", Enumerable.Range(0, toeval.Van(2, 3)).Select(_ => Som(soort, diepte - 1, zonderOptioneel)))})",
            _ when soort != Soort.Datum => $"{Deel(soort)} {PlusMin()} {Deel(soort)}",
            _ => Vast(soort),
        };
    }

    // A parameter sometimes on another date than the reference date.
    private string OpEenDag(string naam, bool zonderOptioneel)
    {
        var data = dingen.Where(d => d.Soort == Soort.Datum && !(zonderOptioneel && d.VanWieKanOntbreken)).ToList();
        return naam.StartsWith("grens", StringComparison.Ordinal) && data.Count > 0 && toeval.Kans(0.4) ? $"{naam} op {toeval.Een(data).Naam}" : naam;
    }

    /// <summary>A value as the policy writes it, out of few, so that they meet.</summary>
    public string Vast(Soort soort) => soort switch
    {
        Soort.Getal => Tekst(toeval.Van(0, 5)),
        Soort.Decimaal => Tekst(toeval.Van(0, 5)) + ",5",
        Soort.Percentage => $"{toeval.Een(new[] { "0", "2,5", "10", "100" })} procent",
        Soort.Bedrag => toeval.Een(new[] { "€ 0", "€ 0,20", "€ 1", "€ 1,50", "€ 2", "€ 10" }),
        Soort.Afstand => toeval.Een(new[] { "0 meter", "0,5 meter", "1 meter", "500 meter", "1 kilometer" }),
        Soort.Dagen => $"{toeval.Van(0, 3)} {toeval.Een(new[] { "dagen", "weken" })}",
        Soort.Maanden => $"{toeval.Van(0, 3)} {toeval.Een(new[] { "maanden", "jaar" })}",
        Soort.Datum => toeval.Een(new[] { "1 januari 2022", "31 januari 2024", "29 februari 2024", "28 februari 2006", "29 februari 2004", "31 december 2025" }),
        _ => throw new InvalidOperationException(),
    };

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private string PlusMin() => toeval.Kans(0.5) ? "plus" : "min";

    private string Afronding() => toeval.Een(new[] { "naar beneden afgerond", "naar boven afgerond", "rekenkundig afgerond" });

    private List<Ding> Van(Func<Soort, bool> soorten) => [.. dingen.Where(d => soorten(d.Soort))];
}
