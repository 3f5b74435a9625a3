using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>Every pair of kinds in every comparison and calculation: allowed, or exactly one code.</summary>
public sealed class TypetabelTests
{
    private const string Feiten = """
        gegevens over alles
          thuis : ja/nee vraag "?"
          geschikt : oordeel vraag "?"
          lessen : getal vraag "?"
          cijfer : decimaal getal vraag "?"
          korting : percentage vraag "?"
          inkomen : bedrag vraag "?"
          afstand naar winkel : afstand vraag "?"
          herstel : duur in dagen vraag "?"
          indicatie : duur in maanden vraag "?"
          aanvraag : datum vraag "?"
          jaren oud : leeftijd vraag "?"
          woning : keuze uit huis, flat vraag "?"
          toelichting : tekst vraag "?"

        """;

    // The columns of the tables below.
    private static readonly string[] Soorten =
    [
        "thuis", "geschikt", "lessen", "cijfer", "korting", "inkomen", "(10 procent van inkomen)", "afstand naar winkel", "herstel", "indicatie", "aanvraag", "jaren oud", "woning", "toelichting",
    ];

    // . allowed, 5 not to be compared, t text, m days and months, v no order
    private static readonly string[] Gelijk =
    [
        // jn oo ge de pe be on af dd dm da le ke te
        "5  5  5  5  5  5  5  5  5  5  5  5  5  t", // ja/nee
        "5  5  5  5  5  5  5  5  5  5  5  5  5  t", // oordeel
        "5  5  .  .  5  5  5  5  5  5  5  5  5  t", // getal
        "5  5  .  .  5  5  5  5  5  5  5  5  5  t", // decimaal getal
        "5  5  5  5  .  5  5  5  5  5  5  5  5  t", // percentage
        "5  5  5  5  5  .  .  5  5  5  5  5  5  t", // bedrag
        "5  5  5  5  5  .  .  5  5  5  5  5  5  t", // onafgerond bedrag
        "5  5  5  5  5  5  5  .  5  5  5  5  5  t", // afstand
        "5  5  5  5  5  5  5  5  .  m  5  5  5  t", // duur in dagen
        "5  5  5  5  5  5  5  5  m  .  5  5  5  t", // duur in maanden
        "5  5  5  5  5  5  5  5  5  5  .  5  5  t", // datum
        "5  5  5  5  5  5  5  5  5  5  5  .  5  t", // leeftijd
        "5  5  5  5  5  5  5  5  5  5  5  5  .  t", // keuze
        "t  t  t  t  t  t  t  t  t  t  t  t  t  t", // tekst
    ];

    // . allowed, 6 no calculation, 7 rounding is missing
    private static readonly string[] Plus =
    [
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  .  .  6  6  6  6  6  6  6  6  6  6",
        "6  6  .  .  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  .  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  .  .  6  6  6  6  6  6  6",
        "6  6  6  6  6  .  .  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  .  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  .  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  .  6  6  6  6",
        "6  6  6  6  6  6  6  6  .  7  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  .  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
    ];

    private static readonly string[] Maal =
    [
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  .  .  .  .  .  .  .  .  6  6  6  6",
        "6  6  .  .  .  .  .  6  6  6  6  6  6  6",
        "6  6  .  .  6  .  .  6  6  6  6  6  6  6",
        "6  6  .  .  .  6  6  6  6  6  6  6  6  6",
        "6  6  .  .  .  6  6  6  6  6  6  6  6  6",
        "6  6  .  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  .  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  .  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
        "6  6  6  6  6  6  6  6  6  6  6  6  6  6",
    ];

    private static readonly Dictionary<char, string[]> Codes = new()
    {
        ['.'] = [],
        ['5'] = ["WMO3005"],
        ['6'] = ["WMO3006"],
        ['7'] = ["WMO3007"],
        ['t'] = ["WMO3010"],
        ['v'] = ["WMO3011"],
        ['m'] = ["WMO3012"],
    };

    [Theory]
    [InlineData("is")]
    [InlineData("is niet")]
    public void Gelijkheid(string vergelijking) => Toets(Gelijk, (a, b) => $"{a} {vergelijking} {b}");

    [Theory]
    [InlineData("is minstens")]
    [InlineData("is hoogstens")]
    [InlineData("is meer dan")]
    [InlineData("is minder dan")]
    [InlineData("is vóór")]
    [InlineData("is na")]
    [InlineData("is uiterlijk")]
    [InlineData("is op zijn vroegst")]
    public void Volgorde(string vergelijking) => Toets(MetVolgorde(Gelijk), (a, b) => $"{a} {vergelijking} {b}");

    [Fact]
    public void Een_van() => Toets(LinksEerst(Gelijk), (a, b) => $"{a} is een van ({b}, {b})");

    [Fact]
    public void Ligt_van_tot_en_met() => Toets(LinksEerst(MetVolgorde(Gelijk, links: true)), (a, b) => $"{a} ligt van {b} tot en met {b}");

    [Fact]
    public void Optellen() => Toets(Plus, (a, b) => $"({a} plus {b}) is ({a} plus {b})");

    // The days between two dates are the one thing that subtraction has over addition.
    [Fact]
    public void Aftrekken() => Toets([.. Plus.Select((rij, i) => i == 10 ? Vervang(rij, 10, '.') : rij)], (a, b) => $"({a} min {b}) is ({a} min {b})");

    [Fact]
    public void Vermenigvuldigen() => Toets(Maal, (a, b) => $"({a} maal {b}) is ({a} maal {b})");

    [Fact]
    public void Vermenigvuldigen_mag_van_twee_kanten()
    {
        for (var i = 0; i < Soorten.Length; i++)
        {
            for (var j = 0; j < Soorten.Length; j++)
            {
                Maal[i][j * 3].ShouldBe(Maal[j][i * 3], $"{Soorten[i]} maal {Soorten[j]}");
            }
        }
    }

    [Theory]
    [InlineData("lessen maal lessen", Waardesoort.Getal)]
    [InlineData("lessen maal cijfer", Waardesoort.DecimaalGetal)]
    [InlineData("lessen plus cijfer", Waardesoort.DecimaalGetal)]
    [InlineData("korting maal lessen", Waardesoort.DecimaalGetal)]
    [InlineData("lessen maal inkomen", Waardesoort.Bedrag)]
    [InlineData("inkomen maal lessen", Waardesoort.Bedrag)]
    [InlineData("inkomen maal cijfer", Waardesoort.OnafgerondBedrag)]
    [InlineData("inkomen maal korting", Waardesoort.OnafgerondBedrag)]
    [InlineData("inkomen plus (10 procent van inkomen)", Waardesoort.OnafgerondBedrag)]
    [InlineData("inkomen plus inkomen", Waardesoort.Bedrag)]
    [InlineData("indicatie maal 2", Waardesoort.DuurInMaanden)]
    [InlineData("2 maal herstel", Waardesoort.DuurInDagen)]
    [InlineData("aanvraag min aanvraag", Waardesoort.DuurInDagen)]
    [InlineData("aanvraag plus herstel", Waardesoort.Datum)]
    [InlineData("aanvraag min indicatie naar boven afgerond", Waardesoort.Datum)]
    [InlineData("(10 procent van inkomen) naar boven afgerond op een veelvoud van € 0,20", Waardesoort.Bedrag)]
    [InlineData("cijfer naar boven afgerond op een veelvoud van 1", Waardesoort.Getal)]
    [InlineData("lessen rekenkundig afgerond op een veelvoud van 0,5", Waardesoort.DecimaalGetal)]
    [InlineData("leeftijd uit aanvraag", Waardesoort.Leeftijd)]
    [InlineData("hoogste van (lessen, 2,5)", Waardesoort.DecimaalGetal)]
    [InlineData("laagste van (inkomen, 10 procent van inkomen, € 3)", Waardesoort.OnafgerondBedrag)]
    public void Soort_van_een_berekening(string berekening, Waardesoort soort)
    {
        var beleid = Proef.Goed(Feiten + $"begrip b : ja/nee\n  is ja als ({berekening}) is ({berekening})").Beleid;
        var vergelijking = beleid.Definities.Single().Regels.Single().Voorwaarde.ShouldBeOfType<VergelijkExpr>();
        vergelijking.Links.Type.Soort.ShouldBe(soort);
        vergelijking.Rechts.Type.Soort.ShouldBe(soort);
    }

    [Fact]
    public void Andere_keuzelijsten_zijn_niet_te_vergelijken()
    {
        const string lijsten = "keuzelijst kleur: rood, wit\nkeuzelijst verf: rood, wit\ngegevens over x\n  a : kleur vraag \"?\"\n  b : verf vraag \"?\"\n  c : kleur vraag \"?\"\n";
        Proef.Codes(Proef.Compileer(lijsten + "begrip d : ja/nee\n  is ja als a is b")).ShouldBe(["WMO3005"]);
        Proef.Goed(lijsten + "begrip d : ja/nee\n  is ja als a is c en a is rood en b is rood");
    }

    [Theory]
    [InlineData("jaren oud is minstens 18 jaar", Waardesoort.Leeftijd)]
    [InlineData("18 jaar is hoogstens jaren oud", Waardesoort.Leeftijd)]
    [InlineData("jaren oud is een van (18 jaar, 19 jaar)", Waardesoort.Leeftijd)]
    [InlineData("jaren oud ligt van 18 jaar tot en met 20 jaar", Waardesoort.Leeftijd)]
    [InlineData("indicatie is minstens 18 jaar", Waardesoort.DuurInMaanden)]
    [InlineData("lessen is meer dan 2,5", Waardesoort.DecimaalGetal)]
    [InlineData("cijfer is meer dan 2", Waardesoort.DecimaalGetal)]
    [InlineData("herstel is 2 weken", Waardesoort.DuurInDagen)]
    [InlineData("afstand naar winkel is 2 kilometer", Waardesoort.Afstand)]
    public void Een_geschreven_getal_wordt_gelezen_naar_wat_ernaast_staat(string voorwaarde, Waardesoort soort)
    {
        var beleid = Proef.Goed(Feiten + $"begrip b : ja/nee\n  is ja als {voorwaarde}").Beleid;
        beleid.Definities.Single().Regels.Single().Voorwaarde!.Delen().ShouldAllBe(d => d.Type.Soort == soort);
    }

    [Theory]
    [InlineData("lessen ligt van 1 tot en met 2,5")]
    [InlineData("lessen ligt van 1,5 tot en met 2")]
    [InlineData("lessen is een van (1, 2,5, 3)")]
    [InlineData("inkomen is een van (€ 5, 10 procent van inkomen, € 7)")]
    [InlineData("inkomen ligt van € 5 tot en met (10 procent van inkomen)")]
    [InlineData("inkomen is hoogstens (10 procent van inkomen)")]
    [InlineData("(10 procent van inkomen) is hoogstens inkomen")]
    [InlineData("cijfer is hoogste van (lessen, 2,5, lessen)")]
    [InlineData("(lessen plus cijfer) is (cijfer plus lessen)")]
    public void In_het_model_hebben_de_kanten_van_een_vergelijking_een_type(string voorwaarde)
    {
        var beleid = Proef.Goed(Feiten + $"begrip b : ja/nee\n  is ja als {voorwaarde}").Beleid;
        foreach (var expr in beleid.Definities.SelectMany(d => d.AlleRegels).SelectMany(r => r.Expressies()).SelectMany(e => e.Alles()))
        {
            switch (expr)
            {
                case VergelijkExpr or TussenExpr or EenVanExpr:
                    expr.Delen().Select(d => d.Type).Distinct().ShouldHaveSingleItem();
                    break;
                case UiterstExpr or RekenExpr { Wijze: Rekenwijze.Plus or Rekenwijze.Min }:
                    expr.Delen().Select(d => d.Type).Append(expr.Type).Distinct().ShouldHaveSingleItem();
                    break;
            }
        }
    }

    private static string[] MetVolgorde(string[] tabel, bool links = false) =>
        [.. tabel.Select((rij, i) => i != 12 ? rij : links ? "v  v  v  v  v  v  v  v  v  v  v  v  v  v" : Vervang(rij, 12, 'v'))];

    // A series is judged by what is compared; what it is compared with comes after.
    private static string[] LinksEerst(string[] tabel) => [.. tabel.Select((rij, i) => i < 2 ? rij.Replace('t', '5') : rij)];

    private static string Vervang(string rij, int kolom, char teken) => rij.Remove(kolom * 3, 1).Insert(kolom * 3, teken.ToString());

    private static void Toets(string[] tabel, Func<string, string, string> voorwaarde)
    {
        for (var i = 0; i < Soorten.Length; i++)
        {
            for (var j = 0; j < Soorten.Length; j++)
            {
                var tekst = voorwaarde(Soorten[i], Soorten[j]);
                var compilatie = Proef.Compileer(Feiten + "begrip b : ja/nee\n  is ja als " + tekst);
                Proef.Codes(compilatie).Distinct().ShouldBe(Codes[tabel[i][j * 3]], $"{tekst}\n{Proef.Lijst(compilatie.Diagnostics)}");
            }
        }
    }
}
