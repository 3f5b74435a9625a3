namespace WmoDsl.Cli.Tests;

public sealed class VergelijkTests : Vergelijkproef
{
    [Fact]
    public void Beleid_is_gelijk_aan_zichzelf() => Vergelijk(0).GetProperty("gelijk").GetBoolean().ShouldBeTrue();

    [Fact]
    public void De_volgorde_van_bestanden_betekent_niets()
    {
        Werkplaats.Schrijf("nieuw/a.wmo", Proefbeleid.Vergoeding);
        Werkplaats.Schrijf("nieuw/vergoeding.wmo", "");
        Vergelijk(0).GetProperty("gelijk").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Een_lagere_grens_verandert_precies_de_band_ertussen()
    {
        Wijzig("is 500 meter", "is 400 meter");
        var besluit = Scootmobiel(Vergelijk(4, "--eis-gelijk", "--gunstig", "scootmobiel: toekennen, doorverwijzen"));
        besluit.GetProperty("oordeel").GetString().ShouldBe("strenger");
        var gevallen = besluit.GetProperty("perioden").EnumerateArray().SelectMany(p => p.GetProperty("groepen").EnumerateArray()).SelectMany(g => g.GetProperty("gevallen").EnumerateArray()).ToList();
        gevallen.Count.ShouldBe(2);
        foreach (var geval in gevallen)
        {
            var grens = geval.GetProperty("grenzen").EnumerateArray().Select(g => (g.GetProperty("blijft").GetString(), g.GetProperty("verandert").GetString())).ToList();
            grens.ShouldBe([("400 meter", "401 meter"), ("501 meter", "500 meter")]);
            geval.GetProperty("nagespeeld").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public void Elk_getoond_geval_is_ook_in_de_vertaalde_code_nagespeeld()
    {
        const string Ook = "Elk getoond geval is nagespeeld: volgens de regels, en in de vertaalde code.\n";
        const string Niet = "Elk getoond geval is nagespeeld volgens de regels, en niet in de vertaalde code (--zonder-code).\n";
        Werkplaats.Wmo("vergelijk", "oud", "nieuw").Uit.ShouldNotContain("nagespeeld");
        Wijzig("is 500 meter", "is 400 meter");
        Werkplaats.Wmo("vergelijk", "oud", "nieuw").Uit.ShouldContain(Ook);
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--formaat", "markdown").Uit.ShouldContain(Ook);
        Werkplaats.Wmo("vergelijk", "oud", "nieuw", "--zonder-code").Uit.ShouldContain(Niet);
        Werkplaats.Wmo("compare", "oud", "nieuw", "--no-code", "--formaat", "markdown").Uit.ShouldContain(Niet);
        Vergelijk(0).GetProperty("nagespeeldInCode").GetBoolean().ShouldBeTrue();
        Vergelijk(0, "--zonder-code").GetProperty("nagespeeldInCode").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Een_andere_motivering_verandert_geen_geval()
    {
        Wijzig("De pool helpt.", "In de wijk is een pool.");
        var verschil = Vergelijk(0, "--eis-gelijk");
        verschil.GetProperty("uitkomstenGelijk").GetBoolean().ShouldBeTrue();
        verschil.GetProperty("gelijk").GetBoolean().ShouldBeFalse();
        verschil.GetProperty("versiestap").GetString().ShouldBe("patch");
    }

    /// <summary>No case changes, but who reviews it must see that a promise is given up.</summary>
    [Fact]
    public void Dat_een_waarborg_niet_opgaat_is_een_wijziging_van_de_waarborg()
    {
        const string Waarborg = "\nwaarborg nooit\n  als loopafstand is minder dan 10 meter\n  dan is besluit scootmobiel nooit toekennen\n";
        var beleid = Proefbeleid.Scootmobiel + Waarborg;
        Werkplaats.Schrijf("oud/scootmobiel.wmo", beleid);
        Werkplaats.Schrijf("nieuw/scootmobiel.wmo", beleid + "  gaat niet op omdat \"zo staat het er\"\n");
        var verschil = Vergelijk(0, "--eis-gelijk");
        var onderdeel = verschil.GetProperty("onderdelen").EnumerateArray().ShouldHaveSingleItem();
        (onderdeel.GetProperty("soort").GetString(), onderdeel.GetProperty("naam").GetString(), onderdeel.GetProperty("aard").GetString()).ShouldBe(("waarborg", "nooit", "gewijzigd"));
        verschil.GetProperty("gelijk").GetBoolean().ShouldBeFalse();
        Werkplaats.Wmo("vergelijk", "oud", "nieuw").Uit.ShouldContain("gaat niet op");
    }

    [Fact]
    public void Een_ander_feit_met_dezelfde_vraag_is_hernoemd()
    {
        Wijzig("loopafstand", "afstand lopend");
        var verschil = Vergelijk(0, "--eis-gelijk");
        verschil.GetProperty("onderdelen").EnumerateArray().Count(o => o.GetProperty("aard").GetString() == "hernoemd").ShouldBe(1);
        verschil.GetProperty("versiestap").GetString().ShouldBe("major");
    }

    [Theory]
    [InlineData("loopafstand is meer dan 400 meter en loopafstand is hoogstens 500 meter", 0)]
    [InlineData("loopafstand is meer dan 401 meter en loopafstand is hoogstens 500 meter", 1)]
    public void Wat_bedoeld_is_wordt_bewezen_of_weerlegd(string voorwaarde, int code)
    {
        Wijzig("is 500 meter", "is 400 meter");
        Werkplaats.Schrijf("bedoeld.txt", $"besluit scootmobiel verandert alleen als {voorwaarde}\n");
        Vergelijk(code, "--bedoeld", "bedoeld.txt").GetProperty("bedoeld")[0].GetProperty("klopt").GetBoolean().ShouldBe(code == 0);
    }

    [Fact]
    public void Wat_niet_te_lezen_is_wordt_gemeld()
    {
        Werkplaats.Wmo("vergelijk", "oud").Code.ShouldBe(2);
        Werkplaats.Wmo("vergelijk", "oud", "weg").Fout.ShouldStartWith("Fout: Er is geen map of bestand 'weg'.");
        Werkplaats.Wmo("vergelijk", "oud", "--van", "HEAD~1").Code.ShouldBe(2);
        Wijzig("is hoogstens grens", "is hoogstens grns");
        Werkplaats.Wmo("vergelijk", "oud", "nieuw").Code.ShouldBe(1);
    }
}
