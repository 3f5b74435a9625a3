using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Semantics;

/// <summary>How far <c>niet</c> reaches, and what it says of somebody who is not there.</summary>
public sealed class NietTests
{
    private const string Feiten = """
        gegevens over iets
          a : ja/nee vraag "a?"
          b : ja/nee vraag "b?"
          c : ja/nee vraag "c?"
        gegevens van een helper
          vaardig : ja/nee vraag "Vaardig?"
          geschikt : oordeel vraag "Geschikt?"
        rol helper is een helper, mag ontbreken
        begrip handig van een helper : ja/nee
          is ja als vaardig

        """;

    [Theory]
    [InlineData("⟦niet a en b⟧", "en", "(niet a) en b; of: niet (a en b)")]
    [InlineData("⟦niet a of b of c⟧", "of", "(niet a) of b of c; of: niet (a of b of c)")]
    [InlineData("c en ⟦niet a en b⟧", "en", "(niet a) en b; of: niet (a en b)")]
    [InlineData("niet a en ⟦niet b en c⟧", "en", "(niet b) en c; of: niet (b en c)")]
    public void Niet_voor_een_rij_is_onduidelijk(string voorwaarde, string woord, string lezingen) => Proef.GeeftEen(
        Feiten + "begrip x : ja/nee\n  is ja als " + voorwaarde,
        "WMO1162", $"Het is niet duidelijk of 'niet' ook geldt voor wat na '{woord}' staat.", $"Zet haakjes: {lezingen}.");

    [Theory]
    [InlineData("niet a")]
    [InlineData("b en niet a")]
    [InlineData("niet a en niet b")]
    [InlineData("(niet a) en b")]
    [InlineData("niet (a en b) en c")]
    [InlineData("niet (a) of c")]
    public void Zo_is_het_duidelijk(string voorwaarde) => Proef.Goed(Feiten + "begrip x : ja/nee\n  is ja als " + voorwaarde);

    // Somebody who is not there, is there and is not, is there and is.
    [Theory]
    [InlineData("vaardig van helper", "nee", "nee", "ja")]
    [InlineData("vaardig van helper is ja", "nee", "nee", "ja")]
    [InlineData("vaardig van helper is nee", "nee", "ja", "nee")]
    [InlineData("vaardig van helper is niet ja", "nee", "ja", "nee")]
    [InlineData("geschikt van helper is nee", "nee", "ja", "nee")]
    [InlineData("handig van helper is nee", "nee", "ja", "nee")]
    [InlineData("niet vaardig van helper", "ja", "ja", "nee")]
    [InlineData("niet (vaardig van helper is nee)", "ja", "nee", "ja")]
    public void Van_iemand_die_er_niet_is_is_niets_zo(string voorwaarde, string afwezig, string niet, string wel)
    {
        var beleid = Proef.Goed(Feiten + "begrip x : ja/nee\n  is ja als " + voorwaarde).Beleid;
        var rol = beleid.Rollen.Single();

        string Beslis(bool aanwezig, bool waarde)
        {
            var casus = Casus.Leeg with { Rollen = Casus.Leeg.Rollen.Add(rol, aanwezig) };
            foreach (var feit in beleid.Feiten.Where(f => aanwezig && f.Groep is not null))
            {
                casus = casus with { Gegevens = casus.Gegevens.Add(new Gegeven(feit, rol), new Gegevenstand(Waarde.Van(waarde), "omdat")) };
            }

            return new Evaluator(casus, Datum.Maak(2022, 3, 1)).Beslis(beleid.Definities.Single(d => d.Naam == "x")).Waarde!.Tekst(Waardetype.JaNee);
        }

        (Beslis(aanwezig: false, waarde: false), Beslis(aanwezig: true, waarde: false), Beslis(aanwezig: true, waarde: true)).ShouldBe((afwezig, niet, wel));
    }
}
