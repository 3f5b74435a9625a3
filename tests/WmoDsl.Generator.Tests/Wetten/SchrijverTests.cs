using System.Text.RegularExpressions;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>A model that is written and read again is the same model; and writing that gives the same text, in the canonical layout.</summary>
public partial class SchrijverTests
{
    private const int AantalWillekeurig = 60;

    public static TheoryData<string> Mappen => [.. Beleidsmappen.Namen];

    public static TheoryData<string> Paginas => ["docs/handleiding/README.md", "docs/taal/betekenis.md"];

    [Theory]
    [MemberData(nameof(Mappen))]
    public void Echt_beleid_geschreven_en_gelezen_is_hetzelfde(string map) => Toets(Beleidsmappen.Lees(map));

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Beleid_uit_de_documentatie_geschreven_en_gelezen_is_hetzelfde(string pagina)
    {
        foreach (var blok in Blokken(pagina))
        {
            Toets(blok);
        }
    }

    [Theory]
    [InlineData("scootmobiel.wmo")]
    public void Proefbeleid_geschreven_en_gelezen_is_hetzelfde(string naam) => Toets(Proefbeleid.Lees(naam));

    [Fact]
    public void Willekeurig_beleid_geschreven_en_gelezen_is_hetzelfde() => Omvang.VoorElkBeleid(zaad => Toets(Willekeurig(zaad)), 100);

    /// <summary>So a new kind of expression is written from the first day, and the laws above meet it.</summary>
    [Fact]
    public void Elke_soort_uitdrukking_komt_voor_in_de_wetten()
    {
        var beleid = Enumerable.Range(1, AantalWillekeurig).Select(Willekeurig).Concat(Beleidsmappen.Namen.Select(Beleidsmappen.Lees));
        var gezien = beleid.SelectMany(b => b.Definities).SelectMany(d => d.AlleRegels).SelectMany(r => r.Expressies()).SelectMany(e => e.Alles()).Select(e => e.GetType()).ToHashSet();
        typeof(Expr).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Expr)) && !t.IsAbstract && !gezien.Contains(t)).Select(t => t.Name).ShouldBeEmpty();
    }

    /// <summary>So a new kind of promise is written from the first day.</summary>
    [Fact]
    public void Elke_soort_belofte_komt_voor_in_de_wetten()
    {
        var beleid = Enumerable.Range(1, AantalWillekeurig).Select(Willekeurig).ToList();
        var gezien = beleid.SelectMany(b => b.Waarborgen).Select(w => w.Belofte.GetType()).ToHashSet();
        typeof(Belofte).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Belofte)) && !gezien.Contains(t)).Select(t => t.Name).ShouldBeEmpty();
        beleid.SelectMany(b => b.Waarborgen).Count(w => w.Als is not null).ShouldBeGreaterThan(10);
        beleid.SelectMany(b => b.Waarborgen).Count(w => w.GaatNietOp is not null).ShouldBeGreaterThan(10);
        beleid.Sum(b => b.Aannames.Length).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("lopen", "lopen")]
    [InlineData("in en uit bed komen", "'in en uit bed komen'")]
    [InlineData("vastgesteld door arts", "vastgesteld door arts")]
    [InlineData("auto's", "auto's")]
    [InlineData("'s avonds", "'''s avonds'")]
    [InlineData("fase 2", "'fase 2'")]
    [InlineData("regel van het huis", "'regel van het huis'")]
    [InlineData("minstens iets", "'minstens iets'")]
    [InlineData("x van de hoogste van", "'x van de hoogste van'")]
    [InlineData("Niet", "'Niet'")]
    [InlineData("tegenstrijdig", "'tegenstrijdig'")]
    [InlineData("65-plusser", "65-plusser")]
    public void Een_naam_staat_tussen_aanhalingstekens_als_dat_moet(string naam, string verwacht)
    {
        var beleid = Proefbeleid.Van($"gegevens over iets\n  '{naam.Replace("'", "''", StringComparison.Ordinal)}' : ja/nee\n    vraag \"?\"\n");
        beleid.Feiten.Single().Naam.ShouldBe(naam);
        Modelschrijver.Schrijf(beleid).ShouldContain($"\n  {verwacht} : ja/nee\n");
        Toets(beleid);
    }

    [Fact]
    public void Wat_toelicht_geschreven_en_gelezen_is_hetzelfde() => Toets(Proefbeleid.Van("toelichtend Leidraad 1.2 \"Doel\", Leidraad 1.3 omdat \"zegt \"\"waarom\"\"\"\ntoelichtend Leidraad 1.4 onderdeel b omdat \"een opsomming\"\n"));

    [Fact]
    public void Een_voorbeeld_leest_in_de_volgorde_van_de_regels()
    {
        // First what the first rule looks at, with the concept where it is named; then the second rule; what no rule looks at, last.
        var beleid = Proefbeleid.Van("""
            gegevens over iets
              alvast gezegd : ja/nee
                vraag "?"
              bijzaak : ja/nee
                vraag "?"
              code : ja/nee
                vraag "?"
              deur : ja/nee
                vraag "?"
              einde : ja/nee
                vraag "?"
            begrip cijfer : ja/nee
              is ja als code
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel eerst
                als deur en cijfer en einde
                dan toekennen
              regel daarna
                als alvast gezegd en code
                dan toekennen
              anders afwijzen
            voorbeeld "op volgorde"
              bij besluit hulp
              op 1 januari 2022
              gegeven
                alvast gezegd is ja
                bijzaak is nee
                code is ja
                deur is nee
                einde is ja
              verwacht toekennen

            """);
        Modelschrijver.SchrijfVoorbeeld(beleid, beleid.Voorbeelden.Single()).ShouldContain("""
              gegeven
                deur is nee
                code is ja
                einde is ja
                alvast gezegd is ja
                bijzaak is nee
              verwacht toekennen

            """);
        Toets(beleid);
    }

    private static void Toets(Beleid beleid)
    {
        var tekst = Modelschrijver.Schrijf(beleid);
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("geschreven.wmo", tekst))], []);
        compilatie.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Code} {d.Message}").ShouldBeEmpty(tekst);
        Modelvergelijking.Verschil(beleid, compilatie.Beleid).ShouldBeNull(tekst);

        // An example by itself is what it is between the others.
        tekst.ShouldEndWith(string.Join("\n", Modelschrijver.SchrijfVoorbeelden(beleid, beleid.Voorbeelden)));
        Modelschrijver.Schrijf(compilatie.Beleid).ShouldBe(tekst);
        Opmaak.Maak(new SourceText("geschreven.wmo", tekst)).Tekst.ShouldBe(tekst);
    }

    private static Beleid Willekeurig(int zaad) => Proefbeleid.Compileer(("toeval.wmo", Beleidsgenerator.Maak(zaad, metGaten: zaad % 3 == 0)));

    private static IEnumerable<Beleid> Blokken(string pagina) => Blok().Matches(File.ReadAllText(Beleidsmappen.Pad(pagina)).ReplaceLineEndings("\n"))
        .Select(m => WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("blok.wmo", m.Groups[1].Value))], []).Beleid);

    [GeneratedRegex("^```wmo\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();
}
