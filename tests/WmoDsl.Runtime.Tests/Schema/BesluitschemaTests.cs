using WmoDsl.Runtime.Tests.Hulp;
using static WmoDsl.Runtime.Tests.Hulp.Proefbeleid;

namespace WmoDsl.Runtime.Tests.Schema;

public class BesluitschemaTests
{
    private static readonly string[] Uitkomsten = ["toekennen", "afwijzen"];

    private static readonly Definitieschema Goed = new(
        "besluit", null, Definitiesoort.Besluit, Gegevensoort.Keuze, Uitkomsten, [], [Regel("r", -1, 0)], -1, []);

    private static readonly Knoop Atoom = new(Knoopsoort.Atoom, "a", 0, 0, [], [], [], [], []);

    public static TheoryData<string, Func<Besluitschema>> Fouten => new()
    {
        { "er is geen definitie", () => Maak([]) },
        { "index 5 bij levert ook", () => Maak([Goed], levertOok: [5]) },
        { "index 2 bij een uitkomst", () => Maak([Goed], gevolgen: [new Gevolgschema([2], [], [])]) },
        { "wat bij een uitkomst komt, komt nergens bij", () => Maak([Goed], gevolgen: [new Gevolgschema([0], [0], [])]) },
        { "uitkomst van r", () => Maak([Goed with { Regels = [Regel("r", -1, 2)] }]) },
        { "voorwaarde van r", () => Maak([Goed with { Regels = [Regel("r", 0, 0)] }]) },
        { "index 1 bij r", () => Maak([Goed with { Regels = [Regel("r", -1, 0, 1)] }]) },
        { "een kring in de uitzonderingen van besluit", () => Maak([Goed with { Regels = [Regel("r", -1, 0, 1), Regel("s", -1, 0, 0)] }]) },
        { "uitzondering op anders: s", () => Maak([Goed with { Regels = [Regel("r", -1, 0), Regel("s", -1, 0, 0)], Anders = 0 }]) },
        { "anders is een uitzondering in besluit", () => Maak([Goed with { Regels = [Regel("r", -1, 0), Regel("s", -1, 0, 0)], Anders = 1 }]) },
        { "anders van besluit", () => Maak([Goed with { Anders = 1 }]) },
        { "index 2 bij besluit", () => Maak([Goed with { Voorrang = [new Voorrang(0, 2)] }]) },
        { "een uitkomst gaat voor zichzelf in besluit", () => Maak([Goed with { Voorrang = [new Voorrang(0, 0)] }]) },
        { "voorrang is niet volledig in besluit", () => Maak([Goed with { Voorrang = [new Voorrang(0, 1), new Voorrang(1, 0)] }]) },
        { "index 0 bij a", () => Maak([Goed], [Atoom with { Gegevens = [0] }]) },
        { "knoop a", () => Maak([Goed], [Atoom with { Index = -1 }]) },
        { "knoop a", () => Maak([Goed], [Atoom with { Soort = Knoopsoort.Definitie }]) },
        { "knoop n", () => Maak([Goed], [Atoom, new Knoop(Knoopsoort.Niet, "n", -1, 0, [0, 0], [], [], [], [])]) },
        { "index 7 bij n", () => Maak([Goed], [Atoom, new Knoop(Knoopsoort.En, "n", -1, 0, [7], [], [], [], [])]) },
        { "labels bij n", () => Maak([Goed], [Atoom, new Knoop(Knoopsoort.En, "n", -1, 0, [0, 0], ["a"], [], [], [])]) },
        { "een kring in de voorwaarden", () => Maak([Goed], [new Knoop(Knoopsoort.En, "n", -1, 0, [0], [], [], [], [])]) },
        { "een kring in de definities", () => Maak([Goed with { Regels = [Regel("r", -1, -1) with { Definities = [0] }] }]) },
        { "motivering van r", () => Maak([Goed with { Regels = [Regel("r", -1, 0) with { Want = [new Tekstdeel(null, Verwijssoort.Gegeven, 0)] }] }]) },
    };

    [Theory]
    [MemberData(nameof(Fouten), DisableDiscoveryEnumeration = true)]
    public void Says_what_is_wrong_with_a_schema(string fout, Func<Besluitschema> maak) =>
        Should.Throw<ArgumentException>(maak).Message.ShouldBe("Dit besluitschema klopt niet: " + fout + ".");

    [Fact]
    public void The_last_definition_is_the_decision()
    {
        var schema = Maak([Goed with { Naam = "eerste" }, Goed]);
        schema.Besluit.ShouldBeSameAs(schema.Definities[1]);
        schema.BesluitIndex.ShouldBe(1);
    }

    [Fact]
    public void Names_include_the_role()
    {
        (Goed with { Rol = "vertegenwoordiger" }).VolledigeNaam.ShouldBe("besluit van vertegenwoordiger");
        new Gegevenschema("overzicht", "vertegenwoordiger", Gegevensoort.JaNee, "?", [], null, null, null, [])
            .VolledigeNaam.ShouldBe("overzicht van vertegenwoordiger");
    }

    private static Besluitschema Maak(Definitieschema[] definities, Knoop[]? knopen = null, int[]? levertOok = null, Gevolgschema[]? gevolgen = null) =>
        new("besluit", "beleid", Begin, null, [], [], knopen ?? [], definities, levertOok ?? [], gevolgen);
}
