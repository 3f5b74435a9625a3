namespace WmoDsl.Runtime.Tests.Bronnen;

public class BronTests
{
    private static readonly Bron Wmo = new("Wmo", "wet", "BWBR0035362", "Wet maatschappelijke ondersteuning 2015", null);

    [Theory]
    [InlineData("", "")]
    [InlineData("artikel 2.3.5", "&artikel=2.3.5")]
    [InlineData("artikel 2.3.5 lid 4", "&artikel=2.3.5&lid=4")]
    [InlineData("artikel 2.3.5 lid 4 onderdeel b", "&artikel=2.3.5&lid=4&o=b")]
    [InlineData("artikel 2.3.5, lid 4, onderdeel b", "&artikel=2.3.5&lid=4&o=b")]
    [InlineData("lid 4 artikel 2.3.5", "&artikel=2.3.5&lid=4")]
    [InlineData("hoofdstuk 2 paragraaf 3", "&hoofdstuk=2&paragraaf=3")]
    [InlineData("artikel 3:46", "&artikel=3:46")]
    [InlineData("artikel", "")]
    [InlineData("artikel 1&x=<y>", "&artikel=1%26x%3D%3Cy%3E")]
    public void A_law_links_to_its_article(string plaats, string jci) =>
        new Bronverwijzing(Wmo, plaats, null).Link.ShouldBe("https://wetten.overheid.nl/jci1.3:c:BWBR0035362" + jci);

    [Theory]
    [InlineData("uitspraak", "ECLI:NL:CRVB:2017:504", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2017:504")]
    [InlineData("verordening", "CVDR12345", "https://lokaleregelgeving.overheid.nl/CVDR12345")]
    [InlineData("kamerstuk", "33841-3", "https://zoek.officielebekendmakingen.nl/kst-33841-3.html")]
    [InlineData("raadsstuk", "RIS123456", "https://voorbeeld.nl/stuk")]
    [InlineData("beleidsregel", null, "https://voorbeeld.nl/stuk")]
    public void Another_source_links_by_its_number_or_else_as_the_policy_says(string soort, string? nummer, string link) =>
        new Bronverwijzing(new Bron("B", soort, nummer, "Titel", "https://voorbeeld.nl/stuk"), "4.13", null).Link.ShouldBe(link);

    [Fact]
    public void A_source_without_number_or_link_has_none() =>
        new Bronverwijzing(new Bron("B", "afspraken", null, "Titel", null), "1", null).Link.ShouldBeNull();

    [Fact]
    public void A_copy_with_another_place_has_its_own_link_and_asking_for_one_changes_nothing()
    {
        var verwijzing = new Bronverwijzing(Wmo, "artikel 1", null);
        verwijzing.Link.ShouldBe("https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1");
        (verwijzing with { Plaats = "artikel 2" }).Link.ShouldBe("https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2");
        verwijzing.ShouldBe(new Bronverwijzing(Wmo, "artikel 1", null));
        verwijzing.GetHashCode().ShouldBe(new Bronverwijzing(Wmo, "artikel 1", null).GetHashCode());
    }

    [Fact]
    public void A_reference_writes_itself_long_and_short()
    {
        var leidraad = new Bron("Leidraad", "beleidsregel", null, "Wmo-leidraad gemeente Den Haag", null);
        var verwijzing = new Bronverwijzing(leidraad, "4.13", "Scootmobiel");
        verwijzing.ToString().ShouldBe("Wmo-leidraad gemeente Den Haag, 4.13 (Scootmobiel)");
        verwijzing.Korte.ShouldBe("Leidraad 4.13");
        new Bronverwijzing(leidraad, "", null).ToString().ShouldBe("Wmo-leidraad gemeente Den Haag");
        new Bronverwijzing(leidraad, "", null).Korte.ShouldBe("Leidraad");
        verwijzing.ShouldBe(new Bronverwijzing(leidraad with { }, "4.13", "Scootmobiel"));
    }
}
