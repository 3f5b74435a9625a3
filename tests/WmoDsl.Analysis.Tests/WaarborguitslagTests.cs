using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests;

/// <summary>What a promise comes to over all days, when its author says that it does not hold and when not.</summary>
public sealed class WaarborguitslagTests
{
    private const string NietOp = "  gaat niet op omdat \"de stukken spreken elkaar tegen\"\n";

    // Who has at most the limit gets help: € 100 in 2022, € 200 from 2023.
    private const string Tekst = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1
        gegevens over iets
          inkomen : bedrag
            vraag "Hoeveel?"
        parameter grens : bedrag
          vanaf 1 januari 2022 is € 100
          vanaf 1 januari 2023 is € 200
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel arm
            als inkomen is hoogstens grens
            dan toekennen
          anders afwijzen
        waarborg wie genoeg heeft krijgt niets
          als inkomen is meer dan {0}
          dan is besluit hulp nooit toekennen

        """;

    [Theory]
    [InlineData("€ 200", false, Waarborgstaat.Bewezen, false)]         // above every limit there ever was
    [InlineData("€ 200", true, Waarborgstaat.GaatTochOp, true)]
    [InlineData("€ 150", false, Waarborgstaat.Weerlegd, true)]         // in 2022 that is so, from 2023 it is not
    [InlineData("€ 150", true, Waarborgstaat.WeerlegdEnBekend, false)]
    [InlineData("€ 50", true, Waarborgstaat.WeerlegdEnBekend, false)]
    public void Over_alle_dagen(string boven, bool nietOp, Waarborgstaat staat, bool fout)
    {
        var uitslag = Uitslag(boven, nietOp, null);
        (uitslag.Staat, uitslag.IsFout).ShouldBe((staat, fout));
        uitslag.Uitspraken.Select(u => u.Vanaf).ShouldBe([Datum.Maak(2022, 1, 1), Datum.Maak(2023, 1, 1)]);
        (uitslag.Slechtste.Oordeel == Bewijsoordeel.Weerlegd).ShouldBe(staat is Waarborgstaat.Weerlegd or Waarborgstaat.WeerlegdEnBekend);
    }

    /// <summary>What holds on one day, may not on another: then nothing has to go.</summary>
    [Theory]
    [InlineData(2022, true, Waarborgstaat.GaatDieDagOp, false)]
    [InlineData(2022, false, Waarborgstaat.Bewezen, false)]
    [InlineData(2023, true, Waarborgstaat.WeerlegdEnBekend, false)]
    [InlineData(2023, false, Waarborgstaat.Weerlegd, true)]
    public void Op_een_dag(int jaar, bool nietOp, Waarborgstaat staat, bool fout)
    {
        var uitslag = Uitslag("€ 150", nietOp, Datum.Maak(jaar, 5, 1));
        (uitslag.Staat, uitslag.IsFout).ShouldBe((staat, fout));
    }

    [Theory]
    [InlineData(true, Bewijsoordeel.NietBeslist, Bewijsoordeel.Bewezen, Waarborgstaat.NietBeslist, true)]
    [InlineData(false, Bewijsoordeel.Bewezen, Bewijsoordeel.NietBeslist, Waarborgstaat.NietBeslist, true)]
    [InlineData(true, Bewijsoordeel.NietBeslist, Bewijsoordeel.Weerlegd, Waarborgstaat.WeerlegdEnBekend, false)]
    [InlineData(false, Bewijsoordeel.NietBeslist, Bewijsoordeel.Weerlegd, Waarborgstaat.Weerlegd, true)]
    public void Wat_niet_is_beslist_is_geen_weerlegging(bool nietOp, Bewijsoordeel toen, Bewijsoordeel nu, Waarborgstaat staat, bool fout)
    {
        var waarborg = Lees("€ 150", nietOp).Waarborgen.Single();
        var uitslag = Waarborguitslag.Van([Uitspraak(2022, toen), Uitspraak(2023, nu)], alleDagen: true).Single();
        (uitslag.Staat, uitslag.IsFout).ShouldBe((staat, fout));

        Uitspraak Uitspraak(int jaar, Bewijsoordeel oordeel) => new(Controlesoort.Waarborg, waarborg, null, Datum.Maak(jaar, 1, 1), oordeel);
    }

    private static Waarborguitslag Uitslag(string boven, bool nietOp, Datum? op) =>
        Waarborguitslag.Van(Bewijs.Voer(Lees(boven, nietOp), _ => true, op), alleDagen: op is null).Single();

    private static Beleid Lees(string boven, bool nietOp)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", Tekst.Replace("{0}", boven, StringComparison.Ordinal) + (nietOp ? NietOp : "")))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.ShouldBeEmpty();
        return compilatie.Beleid;
    }
}
