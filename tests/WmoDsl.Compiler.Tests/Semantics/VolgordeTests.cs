using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>The order of files, declarations and rules means nothing: not for what is said about a policy, and not for what it decides.</summary>
public sealed class VolgordeTests
{
    // Every block is a declaration; a block with '%' has rules after it, which are shuffled too.
    private static readonly string[] Goed =
    [
        "gegevens over lopen\n  loopafstand : afstand vraag \"?\"\n  pool : oordeel vraag \"?\"",
        "gegevens over geld\n  inkomen : bedrag vraag \"?\"",
        "gegevens van een persoon\n  overzicht : ja/nee vraag \"?\"",
        "rol cliënt is een persoon",
        "rol helper is een persoon, mag ontbreken",
        "keuzelijst soort: duur, goedkoop",
        "parameter grens : afstand\n  vanaf 1 januari 2024 is 400 meter\n  vanaf 1 januari 2022 is 500 meter",
        "parameter korting : percentage\n  vanaf 1 januari 2022 is 5 procent",
        "begrip loopt slecht : ja/nee\n  is ja als loopafstand is hoogstens grens",
        "begrip geholpen van een persoon : ja/nee\n  is ja als overzicht",
        "begrip hulp : ja/nee\n  is ja als geholpen van de cliënt of geholpen van de helper",
        "begrip bijdrage : bedrag\n  is korting van inkomen naar beneden afgerond op een veelvoud van € 0,20",
        "begrip welke : soort%\n  regel veel\n    als inkomen is meer dan € 1.000\n    dan duur%\n  regel weinig\n    als inkomen is hoogstens € 1.000\n    dan goedkoop",
        "besluit scootmobiel\n  uitkomsten toekennen, afwijzen, verwijzen\n  afwijzen gaat voor verwijzen gaat voor toekennen\n  levert ook bijdrage\n  anders afwijzen%"
            + "\n  regel slecht\n    als loopt slecht\n    dan toekennen%\n  regel in de pool\n    uitzondering op slecht\n    als pool\n    dan verwijzen%"
            + "\n  regel rijk\n    als welke is duur\n    dan afwijzen%\n  regel toch toekennen\n    uitzondering op in de pool, rijk\n    als hulp\n    dan toekennen",
        "voorbeeld \"kort\"\n  bij besluit scootmobiel\n  gegeven\n    loopafstand is 100 meter\n    inkomen is € 500\n    pool is nee omdat \"geen\"\n  verwacht toekennen",
        "voorbeeld \"kort en rijk\"\n  bij besluit scootmobiel\n  zoals \"kort\"\n  gegeven\n    inkomen is € 5.000\n    overzicht van cliënt is nee\n    er is geen helper\n  verwacht afwijzen",
        "voorbeeld \"nog niets\"\n  bij besluit scootmobiel\n  op 1 maart 2024\n  verwacht gegevens nodig",
        "voorbeeld \"pool onzeker\"\n  bij besluit scootmobiel\n  zoals \"kort\"\n  gegeven\n    pool is niet vast te stellen\n    er is een helper\n    overzicht van helper is ja\n  verwacht gegevens nodig",
        "voorbeeld \"in de pool\"\n  bij besluit scootmobiel\n  zoals \"kort\"\n  gegeven\n    pool is ja omdat \"wel\"\n    overzicht van cliënt is nee\n    er is geen helper\n  verwacht verwijzen",
    ];

    // Errors of every kind; none whose place is by nature 'the second one'.
    private static readonly string[] Fout =
    [
        "begrip a kring : ja/nee\n  is ja als b kring",
        "begrip b kring : ja/nee\n  is ja als c kring of a kring",
        "begrip c kring : ja/nee\n  is ja als a kring",
        "begrip op de kring : ja/nee\n  is ja als c kring",
        "parameter kapot : bedrag\n  vanaf 1 januari 2022 is 5",
        "begrip gebruikt kapot : ja/nee\n  is ja als inkomen is kapot en inkomn is kapot",
        "begrip gebruikt ook : ja/nee\n  is ja als inkomn is € 5 of loopafstand is € 5",
        "rol vreemde is een buitenstaander",
        "begrip vreemd : ja/nee\n  is ja als overzicht van vreemde en overzicht van nemand",
        "besluit scheef\n  uitkomsten x, y%\n  regel p\n    uitzondering op q\n    dan x%\n  regel q\n    uitzondering op p\n    dan y%\n  regel r\n    uitzondering op p\n    dan y",
        "besluit slecht\n  uitkomsten x, y\n  x gaat voor y\n  y gaat voor x%\n  regel p\n    dan z%\n  regel q\n    als overzicht\n    dan zz",
        "voorbeeld \"m\"\n  bij begrip hulp\n  zoals \"n\"\n  verwacht ja",
        "voorbeeld \"n\"\n  bij begrip hulp\n  zoals \"m\"\n  verwacht ja",
        "voorbeeld \"o\"\n  bij begrip hulp\n  zoals \"n\"\n  verwacht ja",
        "voorbeeld \"p\"\n  bij begrip hup\n  verwacht ja",
        "voorbeeld \"q\"\n  bij besluit scootmobiel\n  gegeven\n    loopafstand is 5\n    inkomn is € 5\n  verwacht toekenen",
        "begrip zonder type : soorrt\n  is ja als inkomn is € 6",
        "begrip op zonder type : ja/nee\n  is ja als zonder type is duur",
    ];

    [Fact]
    public void Wat_er_gezegd_wordt_hangt_niet_af_van_de_volgorde()
    {
        var eerste = Proef.Gezegd(Proef.Compileer(Bestanden([.. Goed, .. Fout], null)));
        eerste.Length.ShouldBeGreaterThan(15);
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            Proef.Gezegd(Proef.Compileer(Bestanden([.. Goed, .. Fout], new Random(zaad)))).ShouldBe(eerste, $"zaad {zaad}");
        }
    }

    [Fact]
    public void Wat_goed_is_blijft_goed_in_elke_volgorde_en_beslist_hetzelfde()
    {
        var eerste = Beslist(Proef.Goed(Bestanden(Goed, null)));
        eerste.Length.ShouldBe(5 * 5);
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            Beslist(Proef.Goed(Bestanden(Goed, new Random(zaad)))).ShouldBe(eerste, $"zaad {zaad}");
        }
    }

    [Fact]
    public void Wat_goed_is_beslist_hetzelfde_als_er_elders_fouten_zijn()
    {
        var eerste = Beslist(Proef.Goed(Bestanden(Goed, null)));
        for (var zaad = 1; zaad <= 10; zaad++)
        {
            var metFouten = Beslist(Proef.Compileer(Bestanden([.. Goed, .. Fout], new Random(zaad))));
            eerste.Except(metFouten).ShouldBeEmpty($"zaad {zaad}");
        }
    }

    private static (string Pad, string Tekst)[] Bestanden(string[] blokken, Random? toeval)
    {
        var geordend = blokken.Select(b => Schud(b, toeval)).ToArray();
        toeval?.Shuffle(geordend);
        var verdeeld = geordend.GroupBy(_ => toeval?.Next(4) ?? 0).Select(g => (Pad: $"b{g.Key}.wmo", Tekst: "paragraaf Leidraad 1\n" + string.Join("\n", g))).ToList();
        verdeeld.Add((toeval?.Next(2) == 1 ? "a.wmo" : "z.wmo", "beleid \"P\" geldig vanaf 1 januari 2022\nbron Leidraad is beleidsregel \"L\""));
        var bestanden = verdeeld.ToArray();
        toeval?.Shuffle(bestanden);
        return bestanden;
    }

    private static string Schud(string blok, Random? toeval)
    {
        var delen = blok.Split('%');
        var regels = delen[1..];
        toeval?.Shuffle(regels);
        return delen[0] + string.Concat(regels);
    }

    // Every definition in every example's case: what comes out, on what grounds, and what is open.
    private static string[] Beslist(Compilatie compilatie) =>
        [.. from voorbeeld in compilatie.Beleid.Voorbeelden
            from definitie in compilatie.Beleid.Definities.Where(d => d.Groep is null)
            let evaluator = new Evaluator(voorbeeld.Casus, voorbeeld.Peildatum)
            let beslissing = evaluator.Beslis(definitie)
            let open = Openstaanden.Van(evaluator, definitie)
            orderby voorbeeld.Naam, definitie.Naam
            select $"{voorbeeld.Naam} / {definitie.Naam}: {beslissing.Stand} {beslissing.Waarde?.Tekst(definitie.Type)} ({Namen(beslissing.Gronden.Select(g => g.Naam))}) "
                + $"open {Namen(open.Gegevens.Select(g => g.Naam))}; niet vast {Namen(open.NietVastTeStellen.Select(g => g.Naam))}"];

    private static string Namen(IEnumerable<string> namen) => string.Join(", ", namen.Order(StringComparer.Ordinal));
}
