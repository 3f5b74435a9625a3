using System.Collections.Immutable;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using static WmoDsl.Analysis.Tests.Toetsgevallen.Proefgevallen;
using Verwachtingsoort = WmoDsl.Compiler.Model.Verwachtingsoort;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>Small policies of which the least number of cases is worked out by hand.</summary>
public class GevallenmakerTests
{
    /// <summary>a → ja and a → nee exclude each other, and both show all there is: with a the rule, without it anders.</summary>
    [Fact]
    public void Een_regel_met_een_voorwaarde_vraagt_twee_gevallen()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((2, 2));
        set.Doelen.ShouldAllBe(d => d.Kracht == Doelkracht.Doorslaggevend);
        set.Gevallen.Select(g => g.Voorbeeld.Verwachting.Waarde!.Tekst(set.Definitie.Type)).Order(StringComparer.Ordinal).ShouldBe(["afwijzen", "toekennen"]);
    }

    /// <summary>
    /// Two rules for one outcome: each is needed alone (the other is then nee: a without b, b without a), and neither: three cases. That a and b are both ja
    /// decides nothing.
    /// </summary>
    [Fact]
    public void Twee_regels_voor_een_uitkomst_vragen_drie_gevallen()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            regel tweede
              als b
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((3, 3));
    }

    /// <summary>
    /// A rule on a, an exception to it on b, an exception to that on c: not a; a, not b; a, b, not c; a, b, c. Of those four no two go together: each is the
    /// ground of another rule. The conditions are shown by the same four.
    /// </summary>
    [Fact]
    public void Een_keten_van_drie_uitzonderingen_vraagt_vier_gevallen()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            regel tweede
              uitzondering op eerste
              als b
              dan afwijzen
            regel derde
              uitzondering op tweede
              als c
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((4, 4));
    }

    /// <summary>Three conditions that must all hold: all of them, and each time one of them not. In each of the four something else decides.</summary>
    [Fact]
    public void Drie_voorwaarden_samen_vragen_vier_gevallen()
    {
        var set = Besluit("""
            regel eerste
              als a en b en c
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((4, 4));
    }

    /// <summary>Both sides of the line are two cases, and they are all there is to show: 500 m and 501 m, in steps that people count in.</summary>
    [Fact]
    public void Een_grens_vraagt_de_twee_waarden_ernaast()
    {
        var set = Besluit("""
            regel dichtbij
              als afstand is hoogstens 500 meter
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((2, 2));
        Afstanden(set).ShouldBe([500, 501]);
    }

    /// <summary>Two lines: 99 and 100 m, 499 and 500 m. No case has two of them.</summary>
    [Fact]
    public void Twee_grenzen_vragen_vier_gevallen()
    {
        var set = Enige("""
            besluit iets
              uitkomsten dichtbij, verder, ver
              regel dichtbij
                als afstand is minder dan 100 meter
                dan dichtbij
              regel verder
                als afstand is minstens 100 meter en afstand is minder dan 500 meter
                dan verder
              anders ver
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((4, 4));
        Afstanden(set).ShouldBe([99, 100, 499, 500]);
    }

    /// <summary>Amounts against each other: equal is the last that is not more, and a cent more is the first that is.</summary>
    [Fact]
    public void Wat_met_elkaar_wordt_vergeleken_krijgt_waarden()
    {
        var set = Besluit("""
            regel duurder
              als kosten is meer dan kosten elders
              dan afwijzen
            anders toekennen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((2, 2));
        var kosten = set.Gevallen.Select(g => g.Voorbeeld.Casus.Gegevens.OrderBy(f => f.Key.Naam, StringComparer.Ordinal).Select(f => ((GetalWaarde)f.Value.Waarde!).Waarde).ToList()).ToList();
        kosten.Select(k => k[0] - k[1]).Order().ShouldBe([0m, 0.01m]);
    }

    /// <summary>What amounts come to together, against a line: € 100 is the last that is enough, € 99.99 the first that is not.</summary>
    [Fact]
    public void Een_som_staat_aan_beide_kanten_van_de_grens()
    {
        var set = Besluit("""
            regel genoeg
              als kosten plus kosten elders is minstens € 100
              dan toekennen
            anders afwijzen
            """);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((2, 2));
        set.Gevallen.Select(g => g.Voorbeeld.Casus.Gegevens.Values.Sum(f => ((GetalWaarde)f.Waarde!).Waarde)).Order().ShouldBe([99.99m, 100m]);
    }

    /// <summary>With a and b both ja, both conditions hold and decide: these are no proof that two cases are needed. A condition and its opposite are.</summary>
    [Fact]
    public void Een_ondergrens_die_niet_klopt_gaat_omlaag()
    {
        var beleid = Compileer(Kop + """
            besluit iets
              uitkomsten toekennen, afwijzen
              regel eerste
                als a en b
                dan toekennen
              anders afwijzen
            """);
        var dag = Datum.Maak(2026, 1, 1);
        var zoeker = new Doelzoeker(beleid, Toetseenheid.Van(beleid, dag).Single(), dag);
        var doelen = zoeker.Zoek().ToList();
        new Ondergrensproef(zoeker).Keur([Doel("'a' is ja"), Doel("'b' is ja")]).Select(d => d.Tekst).ShouldBe(["'a' is ja"]);
        new Ondergrensproef(zoeker).Keur([Doel("'a' is ja"), Doel("'a' is nee"), Doel("'b' is nee")]).Length.ShouldBe(3);

        // As if the diagrams had it that 'b' decides where 'a' is nee: with that the two would exclude each other.
        var verkeerd = Doel("'b' is ja") with { Gevallen = Doel("'a' is nee").Gevallen };
        new Ondergrensproef(zoeker).Keur([Doel("'a' is ja"), verkeerd]).Select(d => d.Tekst).ShouldBe(["'a' is ja"]);

        Toetsdoel Doel(string tekst) => doelen.Single(d => d.Tekst == tekst);
    }

    /// <summary>
    /// With a, the first rule grants; without a, the second when b; else nothing: three cases. That 'ander' is dicht where b is so and 'onder' is not open would be a fourth, but these
    /// decisions never come out so together: so of that condition nee is shown where it decides nothing.
    /// </summary>
    [Fact]
    public void Wat_geraadpleegde_besluiten_nooit_samen_geven_wordt_niet_gevraagd()
    {
        var sets = Maak("""
            besluit onder
              uitkomsten open, dicht
              regel eerste
                als a
                dan open
              anders dicht

            besluit ander
              uitkomsten open, dicht
              regel eerste
                als a
                dan dicht
              anders open

            besluit boven
              uitkomsten toekennen, afwijzen
              regel eerste
                als onder is open
                dan toekennen
              regel tweede
                als ander is open en b
                dan toekennen
              anders afwijzen
            """, alleenOntbrekend: false);
        var boven = sets.Single(s => s.Definitie.Naam == "boven");
        (boven.Gevallen.Length, boven.Ondergrens).ShouldBe((3, 3));
        boven.Doelen.Where(d => d.Kracht != Doelkracht.Doorslaggevend).Select(d => (d.Tekst, d.Kracht)).ShouldBe([("'ander is open' is nee", Doelkracht.Voorkomend)]);
    }

    /// <summary>A case that compiled code decides otherwise is not proposed, and what it alone showed is told.</summary>
    [Fact]
    public void Een_geval_dat_in_code_anders_uitkomt_wordt_niet_voorgesteld()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            anders afwijzen
            """);
        var gevraagd = new List<WmoDsl.Compiler.Evaluation.Beslisvraag>();
        var na = Gevallenproef.Voer([set], vragen =>
        {
            gevraagd.AddRange(vragen);
            return [["uitkomst afwijzen in plaats van toekennen"], []];
        }).Single();
        gevraagd.Count.ShouldBe(2);
        na.Gevallen.ShouldBe([set.Gevallen[1]]);
        na.Ondergrens.ShouldBe(1);
        var weg = na.Doelen.Where(d => d.Kracht == Doelkracht.NietGevonden).ToList();
        weg.Count.ShouldBe(3);
        weg.ShouldAllBe(d => d.Reden.Contains("uitkomst afwijzen in plaats van toekennen", StringComparison.Ordinal) && d.Reden.Contains("Meld dit", StringComparison.Ordinal));
        Gevallenproef.Voer([set], vragen => [.. vragen.Select(_ => (IReadOnlyList<string>)[])]).ShouldBe([set]);
    }

    /// <summary>The second rule never says anything that the first does not: it is told, and it is shown all the same, but it decides nothing. The third is never reached.</summary>
    [Fact]
    public void Wat_niet_doorslaat_of_niet_kan_wordt_gezegd()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            regel overbodig
              als a en b
              dan toekennen
            regel dood
              als a en niet a
              dan afwijzen
            anders afwijzen
            """);
        Doel("overbodig").Kracht.ShouldBe(Doelkracht.Voorkomend);
        Doel("dood").Kracht.ShouldBe(Doelkracht.Onmogelijk);
        set.Gevallen.SelectMany(g => g.Doelen).Select(d => d.Regel?.Naam).ShouldContain("overbodig");

        Toetsdoel Doel(string regel) => set.Doelen.Single(d => d.Regel?.Naam == regel);
    }

    /// <summary>Both rules and nothing that decides between them; and neither of them. Then also each by itself.</summary>
    [Fact]
    public void Tegenstrijdig_en_niet_geregeld_krijgen_een_geval()
    {
        var set = Besluit("""
            regel eerste
              als a
              dan toekennen
            regel tweede
              als b
              dan afwijzen
            """);
        set.Gevallen.Select(g => g.Voorbeeld.Verwachting.Soort).Order().ShouldBe([Verwachtingsoort.Waarde, Verwachtingsoort.Waarde, Verwachtingsoort.Tegenstrijdig, Verwachtingsoort.NietGeregeld], ignoreOrder: true);
        set.Ondergrens.ShouldBe(4);
    }

    /// <summary>What cannot be does not count: with the assumption that a goes with b, a without b shows nothing.</summary>
    [Fact]
    public void Een_aanname_sluit_gevallen_uit()
    {
        var set = Besluit("""
            regel eerste
              als a en b
              dan toekennen
            anders afwijzen
            """, """
            aanname samen
              altijd (niet a) of b
              omdat "dat is zo"
            """);
        foreach (var geval in set.Gevallen)
        {
            var gegevens = geval.Voorbeeld.Casus.Gegevens.ToDictionary(g => g.Key.Naam, g => g.Value.Waarde == Waarde.Ja);
            (gegevens.GetValueOrDefault("a") && gegevens.TryGetValue("b", out var b) && !b).ShouldBeFalse();
        }

        set.Doelen.Single(d => d.Soort == Doelsoort.VoorwaardeNee && d.Tekst.StartsWith("'b'", StringComparison.Ordinal)).Kracht.ShouldBe(Doelkracht.Voorkomend);
    }

    /// <summary>A concept of one decision is shown by the cases of that decision; one of two decisions has its own.</summary>
    [Fact]
    public void Een_gedeeld_begrip_krijgt_eigen_gevallen()
    {
        var sets = Maak("""
            begrip gedeeld : ja/nee
              is ja als a en b

            begrip eigen : ja/nee
              is ja als c

            besluit iets
              uitkomsten toekennen, afwijzen
              regel eerste
                als gedeeld en eigen
                dan toekennen
              anders afwijzen

            besluit ander besluit
              uitkomsten toekennen, afwijzen
              regel eerste
                als gedeeld
                dan toekennen
              anders afwijzen
            """, alleenOntbrekend: false);
        sets.Select(s => s.Definitie.Naam).ShouldBe(["iets", "ander besluit", "gedeeld"]);
        sets[0].Mee.Select(d => d.Naam).ShouldBe(["eigen"]);
        sets[2].Gevallen.Length.ShouldBe(3);
    }

    /// <summary>The author showed the rule; only anders is left.</summary>
    [Fact]
    public void Alleen_wat_ontbreekt()
    {
        var set = Maak("""
            besluit iets
              uitkomsten toekennen, afwijzen
              regel eerste
                als a
                dan toekennen
              anders afwijzen

            voorbeeld "met a"
              bij besluit iets
              gegeven
                a is ja
              verwacht toekennen
            """, alleenOntbrekend: true).Single();
        set.Gevallen.Single().Voorbeeld.Verwachting.Waarde!.Tekst(set.Definitie.Type).ShouldBe("afwijzen");
        set.AlGedekt.ShouldBe(3);
    }

    /// <summary>A judgement in an example needs a motivation; a reader sees that it is still to be written.</summary>
    [Fact]
    public void Een_oordeel_krijgt_een_reden_die_nog_moet_worden_ingevuld()
    {
        var set = Besluit("""
            regel eerste
              als medisch
              dan toekennen
            anders afwijzen
            """);
        set.Gevallen.ShouldAllBe(g => g.Voorbeeld.Casus.Gegevens.Single().Value.Motivering!.StartsWith("VUL IN", StringComparison.Ordinal));
    }

    private static IEnumerable<decimal> Afstanden(Gevallenset set) => set.Gevallen.Select(g => ((GetalWaarde)g.Voorbeeld.Casus.Gegevens.Single().Value.Waarde!).Waarde).Order();
}
