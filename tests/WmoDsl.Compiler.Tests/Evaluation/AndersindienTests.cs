using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

public sealed class AndersindienTests
{
    private const string Begin = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1

        """;

    private static readonly Datum Dag = Datum.Maak(2023, 3, 1);

    [Fact]
    public void Een_grens_geeft_het_hele_bereik_aan_de_andere_kant()
    {
        var wendingen = Zoek(
            """
            gegevens over lopen
              loopafstand : afstand  vraag "Hoe ver?"
            besluit scootmobiel
              uitkomsten toekennen, deels, afwijzen
              regel dichtbij
                als loopafstand is minder dan 100 meter
                dan toekennen
              regel halfweg
                als loopafstand ligt van 100 meter tot en met 500 meter
                dan deels
              anders afwijzen
            """,
            ("loopafstand", new GetalWaarde(300)));

        Tekst(wendingen).ShouldBe(["toekennen: loopafstand 0..99 (99)", "afwijzen: loopafstand 501.. (501)"]);
        wendingen.Wendingen.Doorzocht.ShouldBe(Andersindien.MeesteWijzigingen);
    }

    [Fact]
    public void Cellen_met_dezelfde_uitkomst_zijn_een_bereik()
    {
        // 200 metres and 400 metres are lines that do not matter to the outcome.
        var wendingen = Zoek(
            """
            gegevens over lopen
              loopafstand : afstand van 0 meter tot en met 1.000 meter  vraag "Hoe ver?"
            besluit scootmobiel
              uitkomsten toekennen, afwijzen
              regel dichtbij
                als loopafstand is minder dan 200 meter
                dan toekennen
              regel halfweg
                als loopafstand is minder dan 400 meter
                dan toekennen
              anders afwijzen
            """,
            ("loopafstand", new GetalWaarde(900)));

        Tekst(wendingen).ShouldBe(["toekennen: loopafstand 0..399 (399)"]);
    }

    [Fact]
    public void Een_geboortedatum_keert_op_de_verjaardag()
    {
        // On 1 March 2023 somebody is 18 who was born on or before 1 March 2005.
        var wendingen = Zoek(
            """
            gegevens over de cliënt
              geboortedatum : datum  vraag "Wanneer geboren?"
            besluit meerderjarigheid
              uitkomsten volwassen, minderjarig
              regel oud genoeg
                als de leeftijd uit geboortedatum is minstens 18 jaar
                dan volwassen
              anders minderjarig
            """,
            ("geboortedatum", new DatumWaarde(Datum.Maak(2010, 1, 1))));

        Tekst(wendingen).ShouldBe(["volwassen: geboortedatum ..1 maart 2005 (1 maart 2005)"]);
    }

    [Fact]
    public void Wat_onbekend_is_kan_bekend_worden()
    {
        var wendingen = Zoek(
            """
            gegevens over iets
              a : ja/nee  vraag "a?"
              bedrag b : bedrag  vraag "b?"
            besluit iets
              uitkomsten toekennen, afwijzen
              regel samen
                als a en bedrag b is hoogstens € 10
                dan toekennen
              anders afwijzen
            """);

        Tekst(wendingen).ShouldBe(["afwijzen: a nee", "afwijzen: bedrag b 10.01.. (10.01)", "toekennen: a ja + bedrag b 0..10 (10)"]);
    }

    [Fact]
    public void Een_rol_kan_vervuld_worden()
    {
        var wendingen = Zoek(
            """
            gegevens van een helper
              handig : ja/nee  vraag "Handig?"
            rol buurman is een helper, mag ontbreken
            besluit iets
              uitkomsten toekennen, afwijzen
              regel hulp
                als handig van de buurman
                dan afwijzen
              anders toekennen
            """,
            rollen: [("buurman", false)]);

        Tekst(wendingen).ShouldBe(["afwijzen: buurman ja + handig van buurman ja"]);
    }

    [Fact]
    public void Een_lijst_kan_langer_of_korter_zijn()
    {
        // With nobody else in the house nobody can do the housework; one housemate who is old enough is two changes.
        var (definitie, casus) = Lees(
            """
            gegevens van een huisgenoot
              leeftijd huisgenoot : leeftijd  vraag "Hoe oud?"
            lijst huisgenoten: elk een huisgenoot, hoogstens 2
              vraag "Wie wonen er nog meer?"
            besluit hulp
              uitkomsten toekennen, afwijzen
              regel gebruikelijke hulp
                als er is een huisgenoot waarvoor leeftijd huisgenoot is minstens 18 jaar
                dan afwijzen
              anders toekennen
            """,
            [],
            []);
        var lijst = definitie.AlleRegels.SelectMany(r => r.Expressies()).SelectMany(e => e.Alles()).OfType<KwantorExpr>().Single().Bereik.Lijst;

        var wendingen = Andersindien.Zoek(definitie, casus with { Lijsten = casus.Lijsten.SetItem(lijst, 0) }, Dag);

        Tekst((definitie, wendingen)).ShouldBe(["afwijzen: huisgenoten 1 + leeftijd huisgenoot van 1e huisgenoot 18..150 (18)", "afwijzen: huisgenoten 2 + leeftijd huisgenoot van 1e huisgenoot 18..150 (18)", "afwijzen: huisgenoten 2 + leeftijd huisgenoot van 2e huisgenoot 18..150 (18)"]);
    }

    [Fact]
    public void Meer_proeven_dan_mag_wordt_gezegd()
    {
        var (definitie, casus) = Lees(
            """
            gegevens over iets
              a : ja/nee  vraag "a?"
              b : ja/nee  vraag "b?"
            besluit iets
              uitkomsten toekennen, afwijzen
              regel samen
                als a en b
                dan toekennen
              anders afwijzen
            """,
            [("a", Waarde.Nee), ("b", Waarde.Nee)],
            []);

        // a, and b: that neither matters by itself. Then a and b: that they matter together, and the one way there is.
        Andersindien.Zoek(definitie, casus, Dag, proeven: 3).ShouldSatisfyAllConditions(
            w => w.Gevonden.ShouldBeEmpty(),
            w => w.Doorzocht.ShouldBe(1));
        Andersindien.Zoek(definitie, casus, Dag, proeven: 4).Gevonden.Length.ShouldBe(1);
    }

    /// <summary>Random policies over ja/nee facts: all that is told does it, and nothing does it with less; by trying every case there is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nooit_meer_dan_nodig(int zaad)
    {
        var toeval = new Random(zaad);
        for (var ronde = 0; ronde < 25; ronde++)
        {
            string[] feiten = ["a", "b", "c", "d", "e"];
            string[] uitkomsten = ["rood", "wit", "blauw"];
            string Term() => toeval.Next(2) == 0 ? $"(niet {feiten[toeval.Next(feiten.Length)]})" : feiten[toeval.Next(feiten.Length)];
            var tekst = "gegevens over iets\n" + string.Concat(feiten.Select(f => $"  {f} : ja/nee  vraag \"{f}?\"\n"))
                + "besluit iets\n  rood gaat voor wit gaat voor blauw\n"
                + string.Concat(Enumerable.Range(0, toeval.Next(1, 5)).Select(i =>
                    $"  regel r{i}\n    als {string.Join(toeval.Next(2) == 0 ? " en " : " of ", Enumerable.Range(0, toeval.Next(1, 4)).Select(_ => Term()))}\n    dan {uitkomsten[toeval.Next(3)]}\n"))
                + (toeval.Next(2) == 0 ? "  anders blauw\n" : "");
            var bekend = feiten.Where(_ => toeval.Next(4) > 0).Select(f => (f, Waarde.Van(toeval.Next(2) == 0))).ToArray();
            var (definitie, casus) = Lees(tekst, bekend, []);

            var wendingen = Andersindien.Zoek(definitie, casus, Dag);

            wendingen.Gevonden.Select(w => (w.Stand, w.Waarde, w.Wijzigingen.Length)).Distinct().OrderBy(w => w.ToString()).ToList()
                .ShouldBe(OpDeHandTeller(definitie, casus).OrderBy(w => w.ToString()).ToList(), $"zaad {zaad}, ronde {ronde}:\n{tekst}");
            foreach (var wending in wendingen.Gevonden)
            {
                var anders = wending.Wijzigingen.Aggregate(casus, (c, w) => c with { Gegevens = c.Gegevens.SetItem(w.Gegeven.Gegeven!.Value, new Gegevenstand(w.Nieuw)) });
                var beslissing = new Evaluator(anders, Dag).Beslis(definitie);
                (beslissing.Stand, beslissing.Waarde).ShouldBe((wending.Stand, wending.Waarde));
            }
        }
    }

    // For every other outcome the fewest facts that must change: by filling in all 3^5 cases (nee, ja, unknown) and counting what differs.
    private static IEnumerable<(Stand, Waarde?, int)> OpDeHandTeller(Definitie definitie, Casus casus)
    {
        var feiten = definitie.AlleRegels.SelectMany(r => r.Expressies()).SelectMany(e => e.Alles()).OfType<FeitExpr>().Select(f => new Gegeven(f.Feit, null)).Distinct().ToList();
        var nu = new Evaluator(casus, Dag).Beslis(definitie);
        var beste = new Dictionary<(Stand, Waarde?), int>();
        for (var nummer = 0; nummer < Math.Pow(3, feiten.Count); nummer++)
        {
            var (rest, aantal, anders, mag) = (nummer, 0, casus, true);
            foreach (var feit in feiten)
            {
                Waarde? waarde = (rest % 3) switch { 0 => null, 1 => Waarde.Ja, _ => Waarde.Nee };
                rest /= 3;
                var oud = casus.Gegevens.TryGetValue(feit, out var stand) ? stand.Waarde : null;
                // Nobody forgets; and as long as nothing is decided, only what is not known becomes known.
                mag &= waarde == oud || oud is null || (waarde is not null && nu.Stand != Stand.Onbekend);
                aantal += waarde == oud ? 0 : 1;
                anders = waarde is null ? anders : anders with { Gegevens = anders.Gegevens.SetItem(feit, new Gegevenstand(waarde)) };
            }

            var beslissing = new Evaluator(anders, Dag).Beslis(definitie);
            var uitkomst = (beslissing.Stand, beslissing.Waarde);
            if (mag && aantal <= Andersindien.MeesteWijzigingen && beslissing.Stand != Stand.Onbekend && uitkomst != (nu.Stand, nu.Waarde))
            {
                beste[uitkomst] = beste.TryGetValue(uitkomst, out var eerder) ? Math.Min(eerder, aantal) : aantal;
            }
        }

        return beste.Select(b => (b.Key.Item1, b.Key.Item2, b.Value));
    }

    private static (Definitie Definitie, Wendingen Wendingen) Zoek(string tekst, params (string Naam, Waarde Waarde)[] bekend) => Zoek(tekst, [], bekend);

    private static (Definitie Definitie, Wendingen Wendingen) Zoek(string tekst, (string Naam, bool Vervuld)[] rollen, params (string Naam, Waarde Waarde)[] bekend)
    {
        var (definitie, casus) = Lees(tekst, bekend, rollen);
        return (definitie, Andersindien.Zoek(definitie, casus, Dag));
    }

    private static (Definitie Definitie, Casus Casus) Lees(string tekst, (string Naam, Waarde Waarde)[] bekend, (string Naam, bool Vervuld)[] rollen)
    {
        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", Begin + tekst))], []);
        compilatie.Diagnostics.Where(d => d.IsError).Select(d => d.Message).ShouldBeEmpty();
        var beleid = compilatie.Beleid;
        return (
            beleid.Besluiten.Single(),
            new Casus(
                bekend.ToImmutableDictionary(b => new Gegeven(beleid.Feiten.Single(f => f.Naam == b.Naam), null), b => new Gegevenstand(b.Waarde)),
                rollen.ToImmutableDictionary(r => beleid.Rollen.Single(x => x.Naam == r.Naam), r => r.Vervuld)));
    }

    private static List<string> Tekst((Definitie Definitie, Wendingen Wendingen) gezocht) => gezocht.Wendingen.Gevonden
        .Select(w => w.Waarde!.Tekst(gezocht.Definitie.Type) + ": " + string.Join(" + ", w.Wijzigingen.Select(v =>
            v.Gegeven.Naam + " " + (v.Bereik is { } b ? $"{Ruw(b.Van)}..{Ruw(b.TotEnMet)} ({Ruw(v.Nieuw)})" : Ruw(v.Nieuw)))))
        .ToList();

    private static string Ruw(Waarde? waarde) => waarde switch
    {
        JaNeeWaarde w => w.Waarde ? "ja" : "nee",
        GetalWaarde w => w.Waarde.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
        DatumWaarde w => w.Waarde.ToString(),
        _ => "",
    };
}
