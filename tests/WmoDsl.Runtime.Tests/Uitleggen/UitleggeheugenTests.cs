using FsCheck;
using FsCheck.Fluent;
using WmoDsl.Runtime.Tests.Hulp;

namespace WmoDsl.Runtime.Tests.Uitleggen;

/// <summary>What rests on a few facts is explained once for each of their values, whatever the case is besides.</summary>
public class UitleggeheugenTests
{
    private static readonly string[] Uitkomsten = ["nee", "ja"];

    [Fact]
    public void What_was_explained_before_makes_no_difference() => Eigenschap.Geldt(
        from beleid in Toevalsbeleid.Gen()
        from zaad in Gen.Choose(0, int.MaxValue - 1)
        select (beleid, zaad),
        geval =>
        {
            var toeval = new Random(geval.zaad);
            for (var keer = 0; keer < 12; keer++)
            {
                var dossier = geval.beleid.Dossier(toeval, kansBekend: 0.9);
                if (keer % 4 == 3)
                {
                    // Also of a fact that is known all the same: who says both gets to see both.
                    dossier.ZetNietVast(toeval.Next(dossier.Schema.Gegevens.Count));
                }

                var vers = new MetSchema(dossier, Kopie(dossier.Schema));
                Adviezen.Maak(dossier).AlsTekst().ShouldBe(Adviezen.Maak(vers).AlsTekst());
                Adviezen.Maak(dossier).AlsMarkdown().ShouldBe(Adviezen.Maak(vers).AlsMarkdown());
            }
        },
        300);

    [Fact]
    public void A_concept_that_rests_on_facts_is_explained_with_the_facts_of_the_case()
    {
        var beleid = new Proefbeleid();
        var (hoog, heel, goed) = (beleid.Feit("hoog"), beleid.Feit("heel"), beleid.Feit("goedgekeurd"));
        var veilig = beleid.JaAls("veilig", beleid.Of(beleid.Niet(beleid.Is(hoog)), beleid.En(beleid.Is(heel), beleid.Is(goed))));
        beleid.Besluit(Uitkomsten, [], Proefbeleid.Regel("open", beleid.IsBegrip(veilig), 1));

        string[] Regels(bool isHoog, bool isHeel, bool isGoed) =>
            [.. Adviezen.Maak(beleid.Dossier((hoog, isHoog), (heel, isHeel), (goed, isGoed))).AlsTekst().Split('\n').Select(r => r.Trim())];

        // There and back again: the third is the first.
        var eerst = Regels(true, true, true);
        eerst.ShouldContain("- veilig: ja");
        eerst.ShouldContain("- hoog: ja");
        eerst.ShouldContain("- en: ja");
        var ander = Regels(false, true, false);
        ander.ShouldContain("- veilig: ja");
        ander.ShouldContain("- hoog: nee");
        ander.ShouldContain("- goedgekeurd: nee");
        ander.ShouldContain("- en: nee");
        Regels(true, true, true).ShouldBe(eerst);
    }

    [Fact]
    public void A_parameter_is_explained_with_the_value_of_the_day()
    {
        var beleid = new Proefbeleid();
        var grens = beleid.Parameter("grens", Gegevensoort.Getal, 3m);
        var aantal = beleid.Feit("aantal", Gegevensoort.Getal);
        beleid.Besluit(Uitkomsten, [], Proefbeleid.Regel(
            "genoeg", beleid.Atoom("aantal is minstens grens", d => Kleene.Van((decimal?)d.Gegeven(aantal) >= (decimal?)d.Parameter(grens)), [aantal], parameters: [grens]), 1));
        var dossier = beleid.Dossier((aantal, 5m));

        Adviezen.Maak(dossier).AlsTekst().ShouldContain("- grens: 3\n");
        var later = new MetSchema(dossier, dossier.Schema) { Grens = 4.5m };
        Adviezen.Maak(later).AlsTekst().ShouldContain("- grens: 4,5\n");
        Adviezen.Maak(dossier).AlsTekst().ShouldContain("- grens: 3\n");
    }

    private static Besluitschema Kopie(Besluitschema s) =>
        new(s.Naam, s.Beleid, s.GeldigVanaf, s.GeldigTotEnMet, s.Gegevens, s.Parameters, s.Knopen, s.Definities, s.LevertOok, s.Gevolgen);

    /// <summary>The same case, for a schema that has explained nothing yet.</summary>
    private sealed class MetSchema(Dossier dossier, Besluitschema schema) : Dossier
    {
        public object? Grens { get; init; }

        public override Besluitschema Schema => schema;

        public override Datum Peildatum => dossier.Peildatum;

        public override object? Gegeven(int slot) => dossier.Gegeven(slot);

        public override bool IsNietVastTeStellen(int slot) => dossier.IsNietVastTeStellen(slot);

        public override object? Parameter(int index) => Grens ?? dossier.Parameter(index);

        public override Kleene Atoom(int atoom) => dossier.Atoom(atoom);

        public override Beslisstand Stand(int definitie) => dossier.Stand(definitie);

        public override object? Waarde(int definitie) => dossier.Waarde(definitie);

        public override object? Regelwaarde(int definitie, int regel) => dossier.Regelwaarde(definitie, regel);

        public override Datum? Uiterlijk(int verplichting) => dossier.Uiterlijk(verplichting);
    }
}
