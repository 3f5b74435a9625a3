using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler.Model;
using static WmoDsl.Analysis.Tests.Toetsgevallen.Proefgevallen;

namespace WmoDsl.Analysis.Tests.Toetsgevallen;

/// <summary>A duty with a condition of its own is shown where it comes and where it does not for that condition; worked out by hand.</summary>
public class PlichtenTests
{
    private const string Regels = """
        regel eerste
          als a
          dan toekennen
          verplichting van gemeente "bellen" mits b
        anders afwijzen
        """;

    /// <summary>Without a there is no duty, whatever b is; with a there is one with b and none without: three cases, no two of which can be one.</summary>
    [Fact]
    public void Een_plicht_met_voorwaarde_vraagt_twee_gevallen()
    {
        var set = Besluit(Regels);
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((3, 3));
        set.Gevallen.Select(Kort).ShouldBe(
        [
            "a=nee: afwijzen",
            "a=ja, b=ja: toekennen, wel bellen",
            "a=ja, b=nee: toekennen, niet bellen",
        ], ignoreOrder: true);
        set.Doelen.Where(d => d.Definitie.VoorPlicht is not null && d.Soort == Doelsoort.Regel).Select(d => d.Tekst)
            .ShouldBe(["verplichting van gemeente \"bellen\"", "geen verplichting van gemeente \"bellen\""]);
        set.Doelen.ShouldAllBe(d => d.Kracht == Doelkracht.Doorslaggevend);
    }

    /// <summary>A concept that only the duty asks, is shown with it: each of its conditions decides only where the other is ja. Both ja, and each of them nee; with a nee four cases.</summary>
    [Fact]
    public void Een_begrip_dat_alleen_de_plicht_vraagt_loopt_mee()
    {
        var sets = Maak(
            """
            besluit iets
              uitkomsten toekennen, afwijzen
              bij toekennen verplichting van gemeente "bellen" mits bereikbaar
              regel eerste
                als a
                dan toekennen
              anders afwijzen

            begrip bereikbaar : ja/nee
              is ja als b en c
            """, alleenOntbrekend: false);
        var set = sets.ShouldHaveSingleItem();
        (set.Gevallen.Length, set.Ondergrens).ShouldBe((4, 4));
        set.Gevallen.Select(Kort).ShouldBe(
        [
            "a=nee: afwijzen",
            "a=ja, b=ja, c=ja: toekennen, wel bellen",
            "a=ja, b=nee, c=ja: toekennen, niet bellen",
            "a=ja, b=ja, c=nee: toekennen, niet bellen",
        ], ignoreOrder: true);
    }

    /// <summary>Who does not say whether the duty is there, does not show it.</summary>
    [Theory]
    [InlineData("", 3)]
    [InlineData("    en verplichting van gemeente \"bellen\"", 2)]
    public void Alleen_wie_de_plicht_verwacht_laat_haar_zien(string plicht, int ontbreekt)
    {
        var voorbeeld = $"""


            voorbeeld "wel"
              bij besluit iets
              gegeven
                a is ja
                b is ja
              verwacht toekennen
            {plicht}
            """;
        var set = Maak($"besluit iets\n  uitkomsten toekennen, afwijzen\n{string.Join('\n', Regels.Split('\n').Select(r => "  " + r))}{voorbeeld}", alleenOntbrekend: true).ShouldHaveSingleItem();
        set.Gevallen.Length.ShouldBe(ontbreekt);
    }

    // What is known, what comes out, and what is said of the duty.
    private static string Kort(Toetsgeval geval)
    {
        var (casus, verwachting) = (geval.Voorbeeld.Casus, geval.Voorbeeld.Verwachting);
        var gegevens = casus.Gegevens.OrderBy(g => g.Key.Naam, StringComparer.Ordinal).Select(g => $"{g.Key.Naam}={g.Value.Waarde!.Tekst(g.Key.Feit.Type)}");
        var plichten = verwachting.Verplichtingen.Select(p => $", {(p.Soort == Plichtverwachting.Wel ? "wel" : "niet")} {p.Inhoud}");
        return $"{string.Join(", ", gegevens)}: {verwachting.Waarde!.Tekst(geval.Voorbeeld.Definitie.Type)}{string.Concat(plichten)}";
    }
}
