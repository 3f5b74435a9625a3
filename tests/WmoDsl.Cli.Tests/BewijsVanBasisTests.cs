namespace WmoDsl.Cli.Tests;

/// <summary>
/// <c>wmo bewijs</c> of a policy that builds on another: what the other could not prove, because it rests on a norm or a number of this one, is proven here.
/// </summary>
public sealed class BewijsVanBasisTests : IDisposable
{
    private const string Regio = """
        beleid "Regio"
          geldig vanaf 1 januari 2022
          laat normen open
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1
        gegevens over iets
          afstand : afstand
            vraag "Hoe ver?"
        open norm te ver : ja/nee
        parameter grens : afstand
          vanaf 1 januari 2022 is 500 meter
        besluit hulp
          uitkomsten toekennen, afwijzen
          regel dichtbij
            als afstand is hoogstens 500 meter
            dan toekennen
          regel ver
            als te ver
            dan afwijzen
        besluit vervoer
          uitkomsten lopen, halen
          regel kort
            als afstand is hoogstens grens
            dan lopen
          anders halen
        besluit los
          uitkomsten geven, weigeren
          regel vlakbij
            als afstand is hoogstens 50 meter
            dan geven
        waarborg wie dichtbij woont loopt
          als afstand is hoogstens 300 meter
          dan is besluit vervoer nooit halen
        waarborg niemand loopt ver
          als afstand is meer dan 100 meter
          dan is besluit vervoer nooit lopen
          gaat niet op omdat "de grens is ruimer"

        """;

    private const string Stad = """
        beleid "Stad"
          geldig vanaf 1 januari 2022
          bouwt voort op "Regio"
        bron Verordening is verordening "Verordening"
        paragraaf Verordening artikel 2

        """;

    private readonly Werkplaats _werkplaats = new();

    public BewijsVanBasisTests() => _werkplaats.Schrijf("regels/regio/beleid.wmo", Regio);

    public void Dispose() => _werkplaats.Dispose();

    // From 501 up to and including 600 metres it is neither near nor too far: the city left that gap, and only there it can be seen.
    [Fact]
    public void Een_besluit_van_de_basis_met_een_norm_van_hier_wordt_hier_bewezen()
    {
        Bewijs("""
            invulling van te ver
              is ja als afstand is meer dan 600 meter
            """).Uit.ShouldContain("""
            besluit hulp  regels/regio/beleid.wmo:12
              Leidraad 1.1
              Geen uitkomst in deze gevallen:
                - afstand is meer dan 500 meter en hoogstens 600 meter

            """);
        Bewijs("""
            invulling van te ver
              is ja als afstand is meer dan 500 meter
            """).Uit.ShouldNotContain("besluit hulp");
    }

    // What rests on nothing of the city, is proven in the region, also where it is not as it should be.
    [Fact]
    public void Wat_niet_op_iets_van_hier_rust_wordt_bij_de_basis_bewezen()
    {
        const string Vulling = """
            invulling van te ver
              is ja als afstand is meer dan 500 meter
            """;
        Bewijs(Vulling).Uit.ShouldNotContain("besluit los");
        Bewijs(Vulling).Uit.ShouldNotContain("waarborg");
        _werkplaats.Wmo("bewijs", "regels/regio", "--zonder-code").Uit.ShouldContain("besluit los");
    }

    // With a limit of 200 metres, who lives at 201 up to and including 300 metres does not walk, though the region promised it.
    [Fact]
    public void Een_eigen_getal_kan_een_belofte_van_de_basis_breken()
    {
        var afloop = MetGrens(200);
        afloop.Code.ShouldBe(1);
        afloop.Uit.ShouldContain("waarborg wie dichtbij woont loopt  regels/regio/beleid.wmo:31");
        afloop.Uit.ShouldContain("    - afstand is meer dan 200 meter en hoogstens 300 meter\n");
        afloop.Uit.ShouldContain("    Wat te doen: dit staat in \"Regio\" waarop dit voortbouwt, en hangt hier af van 'grens' (regels/stad/beleid.wmo:8). Kijk na of dat klopt. Zo ja, bespreek het dan met wie over dat andere beleid gaat.\n");
        afloop.Uit.ShouldNotContain("niemand loopt ver");
    }

    [Fact]
    public void Een_eigen_getal_dat_ruimer_is_houdt_haar()
    {
        var afloop = MetGrens(300);
        afloop.Code.ShouldBe(0, afloop.Uit);
        afloop.Uit.ShouldContain("bewezen: waarborg wie dichtbij woont loopt  regels/regio/beleid.wmo:31\n");
    }

    [Fact]
    public void Ook_toetsgevallen_gaan_over_wat_hier_anders_is()
    {
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad + """
            invulling van te ver
              is ja als afstand is meer dan 500 meter
            """);
        var uit = _werkplaats.Wmo("toetsgevallen", "regels/stad", "--zonder-code").Uit;
        uit.ShouldContain("// besluit hulp: ");
        uit.ShouldNotContain("besluit vervoer");
    }

    private Afloop MetGrens(int meter) => Bewijs($"""
        invulling van te ver
          is ja als afstand is meer dan 500 meter
        parameter grens : afstand
          in plaats van die van "Regio"
          vanaf 1 januari 2022 is {meter} meter
        """);

    private Afloop Bewijs(string stad)
    {
        _werkplaats.Schrijf("regels/stad/beleid.wmo", Stad + stad);
        return _werkplaats.Wmo("bewijs", "regels/stad", "--zonder-code");
    }
}
