using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>What a case is looked at for before anything is decided, and cases as values.</summary>
public class InvoerTests
{
    private static readonly Gegenereerd Scootmobiel = new(Proefbeleid.Lees("scootmobiel.wmo"));

    private static readonly Datum Peildatum = new(2023, 3, 1);

    [Fact]
    public void Een_geboortedatum_na_de_peildatum_wordt_geweigerd_en_op_de_peildatum_niet()
    {
        var json = """{ "gegevens": { "geboortedatum van cliënt": "2023-03-02" } }""";
        var fout = Should.Throw<GegevenException>(() => Scootmobiel.Adviseer("scootmobiel", json, Peildatum));
        fout.Gegeven.ShouldBe("geboortedatum van cliënt");
        fout.Message.ShouldBe("Van 'geboortedatum van cliënt': de datum 2 maart 2023 ligt na de peildatum 1 maart 2023, en daaruit volgt geen leeftijd. Verbeter de datum, of vraag het besluit op een latere peildatum.");
        Scootmobiel.Adviseer("scootmobiel", json, new Datum(2023, 3, 2)).Peildatum.ShouldBe(new Datum(2023, 3, 2));
        Should.Throw<GegevenException>(() => Scootmobiel.Bepaal("scootmobiel", Lees(json), Peildatum)).Gegeven.ShouldBe("geboortedatum van cliënt");
    }

    [Fact]
    public void Van_een_rol_die_mag_ontbreken_ook()
    {
        Should.Throw<GegevenException>(() => Scootmobiel.Adviseer("scootmobiel", """{ "gegevens": { "begeleider": { "geboortedatum": "2024-01-01" } } }""", Peildatum)).Gegeven.ShouldBe("geboortedatum van begeleider");
        Should.NotThrow(() => Scootmobiel.Adviseer("scootmobiel", """{ "gegevens": { "begeleider": { "ontbreekt": true } } }""", Peildatum));
    }

    [Fact]
    public void Staat_de_peildatum_in_het_document_dan_wijst_de_lezer_het_gegeven_aan()
    {
        var fout = Should.Throw<FormatException>(() => Lees("""{ "peildatum": "2023-03-01", "gegevens": { "cliënt": { "geboortedatum": "2023-03-02" } } }"""));
        fout.Message.ShouldBe("$.gegevens['geboortedatum van cliënt']: De datum 2 maart 2023 ligt na de peildatum 1 maart 2023, en daaruit volgt geen leeftijd. Verbeter een van beide.");
    }

    [Fact]
    public void Alleen_een_datum_waaruit_op_de_peildatum_een_leeftijd_volgt_is_een_geboortedatum()
    {
        var beleid = new Gegenereerd(Proefbeleid.Van("""
            gegevens over de aanvraag
              geboren op : datum
                vraag "Wanneer is hij geboren?"
              datum ingang : datum
                vraag "Wanneer gaat het in?"
            besluit taxi
              uitkomsten toekennen, afwijzen
              regel volwassen
                als de leeftijd uit geboren op op datum ingang is minstens 18 jaar
                dan toekennen
              anders afwijzen
            """));
        // Born and grown up by the day it starts; that is not the reference date.
        beleid.Adviseer("taxi", """{ "gegevens": { "geboren op": "2024-01-01", "datum ingang": "2042-01-01" } }""", Peildatum).Bevinding.Uitkomst.ShouldBe("toekennen");
    }

    [Fact]
    public void Een_waarde_en_niet_vast_te_stellen_gaan_niet_samen()
    {
        var gegevens = Lees("""{ "gegevens": { "loopafstand": "300 meter" } }""");
        Zet(gegevens, [1, 2]);
        var fout = Should.Throw<GegevenException>(() => Scootmobiel.Adviseer("scootmobiel", gegevens, Peildatum));
        fout.Message.ShouldBe("Van 'loopafstand' staat er een waarde (300 meter) en ook dat het niet vast te stellen is. Laat een van beide weg.");
        Zet(gegevens, [2]);
        Should.NotThrow(() => Scootmobiel.Adviseer("scootmobiel", gegevens, Peildatum));
    }

    [Fact]
    public void Zaken_met_dezelfde_inhoud_zijn_gelijk()
    {
        const string json = """{ "gegevens": { "loopafstand": "300 meter" } }""";
        var (links, rechts) = (Lees(json), Lees(json));
        Zet(links, [2, 3, 2]);
        Zet(rechts, [3, 2]);
        links.ShouldBe(rechts);
        links.GetHashCode().ShouldBe(rechts.GetHashCode());
        Zet(rechts, [3]);
        links.ShouldNotBe(rechts);
    }

    [Fact]
    public void De_peildatum_van_het_document_komt_mee()
    {
        var methode = Scootmobiel.Type("ScootmobielGegevens").GetMethods().Single(m => m.Name == "VanJson" && m.GetParameters().Length == 2);
        object?[] argumenten = ["""{ "peildatum": "2023-03-01", "gegevens": { "loopafstand": "300 meter" } }""", null];
        methode.Invoke(null, argumenten).ShouldBe(Lees("""{ "gegevens": { "loopafstand": "300 meter" } }"""));
        argumenten[1].ShouldBe(Peildatum);
        argumenten = ["{}", Peildatum];
        methode.Invoke(null, argumenten);
        argumenten[1].ShouldBeNull();
    }

    private static object Lees(string json)
    {
        try
        {
            return Scootmobiel.Type("ScootmobielGegevens").GetMethod("VanJson", [typeof(string)])!.Invoke(null, [json])!;
        }
        catch (System.Reflection.TargetInvocationException fout)
        {
            throw fout.InnerException!;
        }
    }

    private static void Zet(object gegevens, int[] slots)
    {
        var type = Scootmobiel.Type("ScootmobielGegeven");
        var lijst = Array.CreateInstance(type, slots.Length);
        for (var i = 0; i < slots.Length; i++)
        {
            lijst.SetValue(Enum.ToObject(type, slots[i]), i);
        }

        gegevens.GetType().GetProperty("NietVastTeStellen")!.SetValue(gegevens, lijst);
    }
}
