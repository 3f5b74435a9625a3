using Microsoft.CodeAnalysis.CSharp;
using WmoDsl.Compiler.Emit;
using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>Generated C# compiles, whatever the policy says, and is the same everywhere.</summary>
public class VertalenTests
{
    public static TheoryData<string> Beleid => new("alles.wmo", "scootmobiel.wmo");

    /// <summary>Otherwise the tests below would prove less than they say.</summary>
    [Theory]
    [InlineData("/// <summary>x</summary>\npublic static class A { private static void B() { int c; } }", "CS0168")]
    [InlineData("public static class A { }", "CS1591")]
    [InlineData("/// <summary>Zie <see cref=\"Nergens\"/>.</summary>\npublic static class A { }", "CS1574")]
    [InlineData("/// <summary>x</summary>\npublic static class A { internal static string B() => null; }", "CS8603")]
    public void Een_waarschuwing_in_csharp_is_een_fout(string csharp, string code)
    {
        CSharp.Compilatie([("/bron/a.cs", csharp)]).Meldingen().ShouldContain(m => m.Contains(code, StringComparison.Ordinal));
        Should.Throw<ShouldAssertException>(() => CSharp.Compilatie([("/bron/a.cs", csharp)]).Bouw()).Message.ShouldContain(code);
        Should.Throw<ShouldAssertException>(() => CSharp.Compilatie([("/bron/a.cs", csharp)]).Snel().Laad()).Message.ShouldContain(code);
    }

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elke_vorm_vertaalt_zonder_waarschuwing(string naam) =>
        CSharp.Compilatie(Proefbeleid.Lees(naam).Vertaal()).Meldingen().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Csharp_10_is_genoeg(string naam) =>
        CSharp.Compilatie(Proefbeleid.Lees(naam).Vertaal(), LanguageVersion.CSharp10).Meldingen().ShouldBeEmpty();

    [Fact]
    public void Namen_van_het_project_verstoren_niets()
    {
        // Types with the names that generated code uses, in its own namespace and around it.
        const string kaper = """
            namespace Mijn { public class Kleene { } public class Datum { } public class Uitvoering { } public class System { } public class WmoDsl { } }
            namespace Mijn.Beleid { public class Kleene { } public class Bijdrage { } public class Is { } public class Rol { } public class Advies { } public class String { } public class System { } public class WmoDsl { } }
            """;
        var bestanden = Proefbeleid.Lees("alles.wmo").Vertaal("Mijn.Beleid").Select(b => (b.HintName, b.Text)).Append(("Kaper.cs", kaper));
        CSharp.Compilatie(bestanden).Meldingen().ShouldNotContain(m => !m.Contains("Kaper.cs", StringComparison.Ordinal));
    }

    [Theory]
    // Names that mean something in C#, in a record or in the generated code itself.
    [InlineData("equals")]
    [InlineData("clone")]
    [InlineData("get type")]
    [InlineData("niet' 'vast te stellen")]
    [InlineData("van json")]
    [InlineData("gegevens")]
    [InlineData("spoor")]
    [InlineData("bepaal")]
    [InlineData("peildatums")]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("schema")]
    [InlineData("uitvoering")]
    [InlineData("global")]
    [InlineData("system")]
    [InlineData("wmo dsl")]
    [InlineData("proef")]
    [InlineData("proef gegevens")]
    [InlineData("samen")]
    [InlineData("waarde")]
    [InlineData("beslissing")]
    [InlineData("toekennen")]
    [InlineData("Æblegrød ß 2½ naïef")]
    [InlineData("🦽 stoel")]
    public void Elke_naam_kan(string naam)
    {
        naam = $"'{naam.Replace("'", "", StringComparison.Ordinal)}'";
        var beleid = Proefbeleid.Van($"""
            gegevens over iets
              {naam} : ja/nee vraag "?"
              ander : bedrag vraag "?"
            parameter {naam.Insert(naam.Length - 1, " p")} : bedrag
              vanaf 1 januari 2022 is € 1
            begrip {naam.Insert(naam.Length - 1, " b")} : ja/nee
              is ja als {naam} en ander is {naam.Insert(naam.Length - 1, " p")}
            begrip {naam.Insert(naam.Length - 1, " w")} : bedrag
              regel {naam}
                als {naam}
                dan {naam.Insert(naam.Length - 1, " p")} plus ander
              anders € 5
            besluit {naam.Insert(naam.Length - 1, " s")}
              uitkomsten {naam}, toekennen2
              levert ook {naam.Insert(naam.Length - 1, " w")}
              regel {naam}
                als {naam.Insert(naam.Length - 1, " b")}
                dan {naam}
                want "Omdat {"{" + naam.Trim('\'') + "}"}."
            """);
        CSharp.Compilatie(beleid.Vertaal()).Meldingen().ShouldBeEmpty();
    }

    [Fact]
    public void Namen_die_op_hetzelfde_uitkomen_blijven_uit_elkaar()
    {
        var beleid = Proefbeleid.Van("""
            keuzelijst soort: a b, ab, a-b
            gegevens over iets
              x y : ja/nee vraag "?"
              x-y : ja/nee vraag "?"
              X Y : ja/nee vraag "?"
              soort a : soort vraag "?"
            besluit d e
              uitkomsten u v, u-v
              regel r
                als x y en x-y en X Y en soort a is een van (a b, ab, a-b)
                dan u v
              regel r-
                dan u-v
            besluit d-e
              uitkomsten u v, u-v
              regel r
                als x y
                dan u v
            """);
        var bestanden = beleid.Vertaal();
        CSharp.Compilatie(bestanden).Meldingen().ShouldBeEmpty();
        bestanden.Select(b => b.HintName.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void Een_parameter_die_niet_in_zijn_type_past_vertaalt_toch()
    {
        var beleid = Proefbeleid.Van("""
            gegevens over iets
              afstand a : afstand vraag "?"
            parameter ver weg : afstand
              vanaf 1 januari 2022 is 500 meter
              vanaf 1 januari 2023 is 1.000.000 kilometer
            parameter fijn : percentage
              vanaf 1 januari 2022 is 0,123456 procent
            besluit d
              uitkomsten x, y
              regel r
                als afstand a is hoogstens ver weg en (de hoogste van (ver weg, 5 meter)) is meer dan afstand a en fijn is minder dan 1 procent
                dan x
                want "{ver weg} en {fijn}"
              anders y
            """);
        var gegenereerd = new Gegenereerd(beleid);
        gegenereerd.Adviseer("d", """{ "gegevens": { "afstand a": "600 meter" } }""", new Datum(2022, 5, 1)).Bevinding.Uitkomst.ShouldBe("y");
        gegenereerd.Adviseer("d", """{ "gegevens": { "afstand a": "600 meter" } }""", new Datum(2023, 5, 1)).Bevinding.Uitkomst.ShouldBe("x");
    }

    [Fact]
    public void Volgorde_van_bestanden_en_onderdelen_maakt_niets_uit()
    {
        const string a = "gegevens over a\n  eerste : ja/nee vraag \"?\"\n";
        const string b = "gegevens over b\n  tweede : ja/nee vraag \"?\"\n";
        const string c = "besluit d\n  uitkomsten x\n  regel r\n    als eerste en tweede\n    dan x\n";
        var begin = ("0.wmo", Proefbeleid.Begin + c);
        var eerst = Proefbeleid.Compileer(begin, ("1.wmo", "paragraaf Leidraad 1.1\n" + a), ("2.wmo", "paragraaf Leidraad 1.1\n" + b)).Vertaal();
        var later = Proefbeleid.Compileer(("2.wmo", "paragraaf Leidraad 1.1\n" + b), begin, ("1.wmo", "paragraaf Leidraad 1.1\n" + a)).Vertaal();
        later.ShouldBe(eerst);
    }

    [Fact]
    public void De_tekst_hangt_niet_af_van_de_cultuur_en_heeft_geen_carriage_returns()
    {
        var beleid = Proefbeleid.Lees("alles.wmo");
        var hier = beleid.Vertaal();
        var cultuur = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new global::System.Globalization.CultureInfo("tr-TR");
            Proefbeleid.Lees("alles.wmo").Vertaal().ShouldBe(hier);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = cultuur;
        }

        hier.ShouldAllBe(b => !b.Text.Contains('\r') && b.Text.StartsWith("// <auto-generated/>\n", StringComparison.Ordinal) && b.Text.Contains("#nullable enable", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Proef")]
    [InlineData("", "Proef")]
    [InlineData("Den.Haag", "Den.Haag")]
    [InlineData("Mijn-project.class.2e", "MijnProject.@class._2e")]
    public void De_naamruimte_komt_van_het_project_en_anders_van_het_beleid(string? naamruimte, string verwacht)
    {
        var beleid = Proefbeleid.Van("besluit d\n  uitkomsten x\n  regel r\n    dan x\n");
        var bestanden = CSharpEmitter.Emit(beleid, new EmitOptions { Naamruimte = naamruimte });
        bestanden.ShouldAllBe(b => b.Text.Contains($"namespace {verwacht}", StringComparison.Ordinal));
        CSharp.Compilatie(bestanden).Meldingen().ShouldBeEmpty();
    }
}
