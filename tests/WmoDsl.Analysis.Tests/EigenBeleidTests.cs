using WmoDsl.Analysis.Bewijzen;

namespace WmoDsl.Analysis.Tests;

/// <summary>What is proven of the policies of this repository, and the little that is not: each line here can be explained to a reader.</summary>
public class EigenBeleidTests
{
    [Fact]
    public void Van_de_leidraad_is_alles_bewezen_op_een_vraag_na() =>
        NietBewezen("den-haag-leidraad").ShouldBe([

            // What is generally usual already counted as own strength, two steps before the help in the household asks for it.
            "van melding tot advies: VraagDoetErToe Weerlegd gewoon middel lost huishouden op",
        ]);

    [Fact]
    public void Van_de_werkafspraken_is_alles_bewezen() => NietBewezen("werkafspraken-letselschade").ShouldBeEmpty();

    private static IEnumerable<string> NietBewezen(string map)
    {
        var beleid = Proefbeleid.OnsBeleid.Single(b => b.Map == map).Beleid;
        var uitspraken = Bewijs.Voer(beleid, _ => true);
        uitspraken.Length.ShouldBeGreaterThan(beleid.Waarborgen.Length + (2 * beleid.Besluiten.Count()));
        return uitspraken.Where(u => u.Oordeel != Bewijsoordeel.Bewezen).Select(u => $"{u.Definitie?.Naam ?? "waarborg"}: {u.Soort} {u.Oordeel} {u.Gegeven ?? u.Onderwerp.Naam}");
    }
}
