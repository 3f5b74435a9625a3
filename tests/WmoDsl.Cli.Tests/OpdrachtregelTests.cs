namespace WmoDsl.Cli.Tests;

public sealed class OpdrachtregelTests : IDisposable
{
    private readonly Werkplaats _werkplaats = new();

    public void Dispose() => _werkplaats.Dispose();

    [Theory]
    [InlineData("contoleer beleid", "Fout: Onbekende opdracht 'contoleer'. Bedoelde u 'controleer'?\nMeer uitleg: wmo --help\n")]
    [InlineData("xyzzy", "Fout: Onbekende opdracht 'xyzzy'.\nMeer uitleg: wmo --help\n")]
    [InlineData("--huulp", "Fout: Onbekende optie '--huulp'. Bedoelde u '--hulp'?\nMeer uitleg: wmo --help\n")]
    [InlineData("controleer", "Fout: Noem de map met het beleid.\nBijvoorbeeld: wmo controleer beleid. Meer uitleg: wmo controleer --help\n")]
    [InlineData("check", "Fout: Noem de map met het beleid.\nBijvoorbeeld: wmo controleer beleid. Meer uitleg: wmo controleer --help\n")]
    [InlineData("toets beleid extra", "Fout: Hier werd niets meer verwacht: 'extra'.\nMeer uitleg: wmo toets --help\n")]
    [InlineData("controleer beleid stad --frmaat json", "Fout: Onbekende optie '--frmaat'. Bedoelde u '--formaat'?\nMeer uitleg: wmo controleer --help\n")]
    [InlineData("controleer beleid stad --formaat json", "Fout: Als json kan één map tegelijk: elk beleid is een document.\nVoer de opdracht voor elke map uit, of laat --formaat weg.\n")]
    [InlineData("controleer beleid --formaat xml", "Fout: Onbekend formaat 'xml'.\nKies uit: tekst, json, sarif.\n")]
    [InlineData("controleer beleid --formaat jsn", "Fout: Onbekend formaat 'jsn'. Bedoelde u 'json'?\nKies uit: tekst, json, sarif.\n")]
    [InlineData("controleer beleid --formaat", "Fout: Bij optie '--formaat' hoort een waarde: <tekst|json|sarif>.\nMeer uitleg: wmo controleer --help\n")]
    [InlineData("controleer beleid --formaat json --formaat tekst", "Fout: Geef optie '--formaat' maar één keer.\nMeer uitleg: wmo controleer --help\n")]
    [InlineData("controleer beleid --fromaat json", "Fout: Onbekende optie '--fromaat'. Bedoelde u '--formaat'?\nMeer uitleg: wmo controleer --help\n")]
    [InlineData("toets beleid --formaat sarif", "Fout: Onbekend formaat 'sarif'.\nKies uit: tekst, json.\n")]
    [InlineData("genereer beleid", "Fout: Noem de map waarin de C# komt: --uit <map>.\n")]
    [InlineData("beoordeel beleid scootmobiel --peildatum 30-2-2026", "Fout: '30-2-2026' is geen datum.\nSchrijf een datum als 2026-11-21 of \"21 november 2026\".\n")]
    [InlineData("beoordeel beleid scootmobiel --peildatum 2026-02-30", "Fout: '2026-02-30' is geen datum.\nSchrijf een datum als 2026-11-21 of \"21 november 2026\".\n")]
    [InlineData("beoordeel beleid scootmobiel --peildtum 2026-11-21", "Fout: Onbekende optie '--peildtum'. Bedoelde u '--peildatum'?\nMeer uitleg: wmo beoordeel --help\n")]
    [InlineData("leg-uit beleid scootmobiel --peildtum 2026-11-21", "Fout: Onbekende optie '--peildtum'. Bedoelde u '--peildatum'?\nMeer uitleg: wmo leg-uit --help\n")]
    [InlineData("beoordeel beleid scootmobiel --gegevens - --vraag", "Fout: Met --gegevens - komt het document uit de invoer; dan kan --vraag daaruit geen antwoorden lezen.\nZet de gegevens in een bestand.\n")]
    [InlineData("beoordeel beleid scootmobiel --gegevens a.json --bewaar b.json", "Fout: Met --bewaar worden antwoorden bewaard, maar er wordt niets gevraagd.\nVoeg --vraag toe, of laat --bewaar weg.\n")]
    public void Wat_niet_kan_wordt_gezegd(string regel, string melding)
    {
        Proefbeleid.Zet(_werkplaats);
        _werkplaats.Wmo(regel.Split(' ')).MoetZijn(2, "", melding);
    }

    [Fact]
    public void Een_apenstaartje_is_een_gewoon_teken()
    {
        // The library would read arguments from a file of that name.
        _werkplaats.Schrijf("geheim", "controleer\n");
        _werkplaats.Wmo("@geheim").MoetZijn(2, "", "Fout: Onbekende opdracht '@geheim'.\nMeer uitleg: wmo --help\n");
    }

    [Fact]
    public void Zonder_opdracht_komt_de_hulp() => _werkplaats.Wmo().MoetZijn(0, """
        Controleert, toetst en past beleid toe dat in .wmo-bestanden staat.

        Gebruik
          wmo <opdracht> [opties]

        Opdrachten
          controleer, check         Controleert beleid en meldt wat er niet klopt.
          beoordeel, decide         Geeft advies in een zaak: de uitkomst, met gronden, of wat daarvoor nog
                                    nodig is.
          leg-uit, explain          Legt een uitkomst uit: waarom deze, waarom niet een andere, en wat
                                    daarvoor anders zou moeten zijn.
          toets, test               Voert de voorbeelden uit en meldt wat anders uitkomt dan verwacht.
          toetsgevallen, testcases  Stelt per besluit zo weinig mogelijk voorbeelden voor die samen elke
                                    regel, voorwaarde, grens en uitkomst laten zien.
          bewijs, prove             Zoekt over alle gevallen tegelijk: gaten, tegenspraken, regels en vragen
                                    die niets uitmaken, en waarborgen die niet opgaan.
          genereer, generate        Schrijft het beleid als C#, zoals de generator het aan een project
                                    toevoegt.
          opmaak, format            Zet beleid in de vaste opmaak: inspringen, witregels en spaties.
          vergelijk, compare        Zegt wat een wijziging van het beleid doet: welke gevallen een andere
                                    uitkomst krijgen, en wat er anders geschreven is.
          bron, source              Maakt en vergelijkt inhoudsopgaven van bronnen, en zegt wat ervan wordt
                                    aangehaald.

        Opties
          --basis, --base <map>   Een map met beleid waarop dit beleid voortbouwt; mag vaker. Mappen naast
                                  die van het beleid worden vanzelf gevonden.
          --spoor                 Toon bij een interne fout waar zij optrad (voor de makers van wmo).
          -h, -?, --hulp, --help  Toon deze hulp.
          --versie, --version     Toon de versie van wmo.

        Afsluitcodes
          0   goed
          1   het beleid bevat fouten
          2   de opdracht of de invoer klopt niet
          70  interne fout in wmo

        Meer uitleg over een opdracht: wmo <opdracht> --help

        """);

    [Fact]
    public void De_hulp_van_een_opdracht_noemt_alles() => _werkplaats.Wmo("toets", "--help").MoetZijn(0, """
        Voert de voorbeelden uit en meldt wat anders uitkomt dan verwacht.

        Gebruik
          wmo toets <map> [opties]
          (in het Engels: wmo test)

        Argumenten
          <map>  De map met het beleid (alle .wmo- en .inhoud-bestanden daaronder), of één .wmo-bestand.

        Opties
          --formaat, --format <tekst|json>    Hoe het resultaat wordt geschreven; zonder deze optie: tekst.
          --alleen, --only <tekst>            Voer alleen de voorbeelden uit met deze tekst in hun naam of
                                              in de naam van hun besluit.
          --dekking, --coverage               Meld ook welke regels, voorwaarden en grenzen door geen
                                              voorbeeld worden geraakt.
          --dekking-html, --coverage-html <bestand>
                                              Schrijf de dekking als pagina, met het beleid erbij.
          --eis-dekking, --require-coverage   Eindig met afsluitcode 1 als er in de dekking iets ontbreekt.
          --volg, --watch                     Blijf kijken, en doe het opnieuw zodra een bestand van het
                                              beleid verandert (stop met Ctrl-C).
          --basis, --base <map>               Een map met beleid waarop dit beleid voortbouwt; mag vaker.
                                              Mappen naast die van het beleid worden vanzelf gevonden.
          --spoor                             Toon bij een interne fout waar zij optrad (voor de makers van
                                              wmo).
          -h, -?, --hulp, --help              Toon deze hulp.

        Van beleid met fouten worden geen voorbeelden uitgevoerd.

        Voorbeelden
          wmo toets beleid
          wmo toets beleid --alleen scootmobiel --volg
          wmo toets beleid --dekking-html dekking.html

        Afsluitcodes
          0   goed
          1   het beleid bevat fouten, een voorbeeld komt anders uit, of met --eis-dekking: er ontbreekt
              iets
          2   de opdracht of de invoer klopt niet
          70  interne fout in wmo

        """);

    [Theory]
    [InlineData("controleer", "check", "tekst|json|sarif")]
    [InlineData("beoordeel", "decide", "tekst|json|markdown")]
    [InlineData("toets", "test", "tekst|json")]
    [InlineData("genereer", "generate", "--uit")]
    [InlineData("opmaak", "format", "--controleer")]
    public void Elke_opdracht_heeft_hulp_onder_beide_namen(string naam, string alias, string optie)
    {
        var hulp = _werkplaats.Wmo(naam, "-h");
        hulp.Code.ShouldBe(0);
        hulp.Uit.ShouldContain($"wmo {naam} <map>");
        hulp.Uit.ShouldContain(optie);
        hulp.Uit.Split('\n').ShouldAllBe(r => r.Length <= 100);
        _werkplaats.Wmo(alias, "--hulp").ShouldBe(hulp);
    }

    [Fact]
    public void Hulp_gaat_voor_fouten() => _werkplaats.Wmo("toets", "--onzin", "--help").Code.ShouldBe(0);

    [Theory]
    [InlineData("--versie")]
    [InlineData("--version")]
    public void De_versie_staat_op_een_regel(string optie)
    {
        var afloop = _werkplaats.Wmo(optie);
        afloop.Uit.ShouldMatch("^wmo [0-9]+\\.[0-9]+\\.[0-9]+\\S*\n$");
        afloop.Code.ShouldBe(0);
    }
}
