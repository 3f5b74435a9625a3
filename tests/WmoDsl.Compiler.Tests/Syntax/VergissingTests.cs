using System.Text.RegularExpressions;
using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>Every word of a policy is in turn left out, doubled, swapped with the next and misspelt: the rest of the file is still read, and what is said about it stays little.</summary>
public partial class VergissingTests
{
    private const string Beleid = """
        beleid "Wmo-leidraad"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        bron Wmo is wet BWBR0035362 "Wet maatschappelijke ondersteuning 2015"
        paragraaf Leidraad 4.13 "Scootmobiel"
        gegevens over lopen
          loopafstand : afstand
            vraag "Hoeveel meter kan de cliënt lopen?"
          ernstige loopproblemen : ja/nee
            vraag "Zijn er ernstige problemen?"
            volgens Wmo artikel 2.3.5 lid 4
        gegevens van een persoon
          geboortedatum : datum
            vraag "Wanneer is hij geboren?"
        rol vertegenwoordiger is een persoon, mag ontbreken
        keuzelijst soort voorziening: hulp, begeleiding, scootmobiel
        parameter grens loopafstand : afstand
          vanaf 1 januari 2022 is 500 meter
          vanaf 1 januari 2024 is 400 meter
        begrip loopbeperking : ja/nee
          is ja als aan alle voorwaarden is voldaan:
            a. ernstige loopproblemen
            b. loopafstand is hoogstens grens loopafstand
        begrip vergoeding : bedrag
          is de hoogste van (€ 10, 5 procent van € 1.000) naar beneden afgerond
        besluit scootmobiel
          volgens Leidraad 4.9, Wmo artikel 1
          afwijzen gaat voor toekennen
          levert ook vergoeding
          regel toekennen bij loopbeperking
            als loopbeperking en (er is een vertegenwoordiger of niet ernstige loopproblemen)
            dan toekennen
            want "De cliënt kan niet ver lopen."
          regel te ver
            uitzondering op toekennen bij loopbeperking
            als loopafstand ligt van 1 meter tot en met 5 meter
            dan afwijzen
            verplichting van gemeente "opnieuw kijken" uiterlijk peildatum plus 2 weken
          anders afwijzen
        voorbeeld "kan 300 meter lopen"
          bij besluit scootmobiel
          op 1 maart 2023
          gegeven
            loopafstand is 300 meter
            ernstige loopproblemen is ja omdat "gezien" door "arts"
            er is geen vertegenwoordiger
          verwacht toekennen
            volgens regel te ver
            en vergoeding is € 50
        """;

    [Theory]
    [InlineData("weg")]
    [InlineData("dubbel")]
    [InlineData("omgewisseld")]
    [InlineData("verspeld")]
    public void Een_vergissing_kost_hoogstens_het_onderdeel_waarin_zij_staat(string soort)
    {
        var declaraties = Lezen.LeesGoed(Beleid).Declaraties.Length;
        var woorden = Woord().Matches(Beleid);
        var veel = new List<string>();
        for (var i = 0; i + 1 < woorden.Count; i++)
        {
            var tekst = Vergis(soort, woorden[i], woorden[i + 1]);
            var boom = Lezen.Lees(tekst);
            var lijst = $"{soort} {woorden[i].Value} {woorden[i + 1].Value}:\n" + string.Join("\n", boom.Diagnostics.Select(Lezen.Toon));
            boom.Root.Declaraties.Length.ShouldBeInRange(declaraties - 1, declaraties + 1, lijst);
            boom.Diagnostics.Length.ShouldBeLessThanOrEqualTo(5, lijst);
            if (boom.Diagnostics.Length > 2)
            {
                veel.Add(lijst);
            }
        }

        ((double)veel.Count / woorden.Count).ShouldBeLessThan(0.04, "more than two messages for one slip is an exception:\n" + string.Join("\n", veel));
    }

    [Fact]
    public void Een_half_geschreven_bestand_is_te_lezen()
    {
        for (var lengte = 0; lengte < Beleid.Length; lengte++)
        {
            Lezen.Lees(Beleid[..lengte]).Diagnostics.Length.ShouldBeLessThanOrEqualTo(4, Beleid[..lengte]);
        }
    }

    private static string Vergis(string soort, Match woord, Match volgende) => soort switch
    {
        "weg" => Beleid.Remove(woord.Index, woord.Length),
        "dubbel" => Beleid.Insert(woord.Index, woord.Value + " "),
        "omgewisseld" => Beleid[..woord.Index] + volgende.Value + Beleid[(woord.Index + woord.Length)..volgende.Index] + woord.Value + Beleid[(volgende.Index + volgende.Length)..],
        _ when woord.Length < 4 => Beleid,
        _ => Beleid[..(woord.Index + 1)] + woord.Value[2] + woord.Value[1] + Beleid[(woord.Index + 3)..],
    };

    [GeneratedRegex("\"[^\"\n]*\"|[\\w/-]+|[^\\s\\w]")]
    private static partial Regex Woord();
}
