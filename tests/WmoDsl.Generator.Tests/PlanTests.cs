using WmoDsl.Compiler.Emit;
using WmoDsl.Generator.Tests.Hulp;
using Plansoort = WmoDsl.Compiler.Emit.Knoopsoort;

namespace WmoDsl.Generator.Tests;

public class PlanTests
{
    private static readonly Besluitplan Scootmobiel = Besluitplan.Maak(Proefbeleid.Lees("scootmobiel.wmo").Besluit("scootmobiel"));

    [Fact]
    public void Een_begrip_van_een_groep_komt_voor_elke_rol_terug_en_het_besluit_staat_achteraan() =>
        Scootmobiel.Definities.Select(d => d.Naam).ShouldBe(["loopbeperking", "volwassen van cliënt", "volwassen van begeleider", "eigen bijdrage", "scootmobiel"]);

    [Fact]
    public void Van_een_rol_die_mag_ontbreken_is_eerst_de_vraag_of_zij_er_is()
    {
        Scootmobiel.Gegevens.Select(g => (g.Naam, g.Rol?.Naam, g.IsVervulling)).ShouldContain(("begeleider", "begeleider", true));
        var begeleider = Scootmobiel.Knopen.Single(k => k.Tekst == "volwassen van begeleider");
        begeleider.Soort.ShouldBe(Plansoort.Definitie);
        begeleider.Leest.Gegevens.ShouldBe([Scootmobiel.Vervulling(Scootmobiel.Gegevens.Single(g => g.IsVervulling).Rol!)]);
    }

    [Fact]
    public void Voorwaarden_spreken_de_woorden_van_het_beleid()
    {
        var beleid = Proefbeleid.Van("""
            gegevens over iets
              a a : ja/nee vraag "?"
              b b : ja/nee vraag "?"
              c c : bedrag vraag "?"
            gegevens van een persoon
              d d : ja/nee vraag "?"
            rol maat is een persoon, mag ontbreken
            besluit x
              uitkomsten y
              regel r
                als aan alle voorwaarden is voldaan:
                  a. de  a a   is nee // een opmerking met "tekst"
                  b. niet (a a of
                     b b)
                  c. aan minstens 2 voorwaarden is voldaan:
                     1. er is geen maat
                     2. er is een maat
                     3. de hoogste van (c c, // nog een
                        € 5) is minstens € 6
                  d. aan geen voorwaarde is voldaan:
                     1. d d van de maat
                     2. (c c plus € 1) is minder dan (c c
                        plus € 2)
                dan y
            """);
        Besluitplan.Maak(beleid.Besluit("x")).Knopen.Select(k => (k.Soort, k.Tekst)).ShouldBe(
        [
            (Plansoort.Atoom, "a a"), (Plansoort.Niet, "a a is nee"),
            (Plansoort.Atoom, "a a"), (Plansoort.Atoom, "b b"), (Plansoort.Of, "a a of b b"), (Plansoort.Niet, "niet (a a of b b)"),
            (Plansoort.Atoom, "er is een maat"), (Plansoort.Niet, "er is geen maat"), (Plansoort.Atoom, "er is een maat"),
            (Plansoort.Atoom, "hoogste van (c c, € 5) is minstens € 6"), (Plansoort.Minstens, "aan minstens 2 voorwaarden is voldaan"),
            (Plansoort.Atoom, "d d van de maat"), (Plansoort.Atoom, "(c c plus € 1) is minder dan (c c plus € 2)"), (Plansoort.Geen, "aan geen voorwaarde is voldaan"),
            (Plansoort.En, "aan alle voorwaarden is voldaan"),
        ]);
    }

    [Fact]
    public void Wat_alleen_in_een_tekst_staat_doet_mee_maar_bepaalt_de_volgorde_niet()
    {
        var beleid = Proefbeleid.Van("""
            gegevens over iets
              a a : ja/nee vraag "?"
              b b : ja/nee vraag "?"
            begrip tekst begrip : ja/nee
              is ja als b b en hoofd begrip
            begrip hoofd begrip : ja/nee
              is ja als a a
            besluit x
              uitkomsten y
              levert ook na afloop
              regel r
                als hoofd begrip
                dan y
                want "Want {tekst begrip}."
            begrip na afloop : ja/nee
              is ja als tekst begrip
            """);
        var plan = Besluitplan.Maak(beleid.Besluit("x"));
        plan.Definities.Select(d => d.Naam).ShouldBe(["hoofd begrip", "tekst begrip", "na afloop", "x"]);
        plan.Rekenvolgorde.Select(i => plan.Definities[i].Naam).ShouldBe(["hoofd begrip", "x", "tekst begrip", "na afloop"]);
        plan.LevertOok.Select(i => plan.Definities[i].Naam).ShouldBe(["na afloop"]);
        plan.Gegevens.Select(g => g.Naam).ShouldBe(["a a", "b b"]);
    }

    [Fact]
    public void Een_begrip_van_een_groep_is_zelf_niet_te_vragen()
    {
        var beleid = Proefbeleid.Lees("scootmobiel.wmo");
        Should.Throw<ArgumentException>(() => Besluitplan.Maak(beleid.Definities.Single(d => d.Naam == "volwassen")));
        Besluitplan.Maak(beleid.Definities.Single(d => d.Naam == "eigen bijdrage")).Gegevens.Single().Naam.ShouldBe("inkomen");
    }
}
