using System.Globalization;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>Short ways to read a text in a test, and to show what came out.</summary>
internal static class Lezen
{
    /// <summary>Enough of a policy to put a rule in.</summary>
    public const string Kop = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron L is beleidsregel "Leidraad"
        paragraaf L 4.13

        """;

    public static SyntaxTree Lees(string tekst) => WmoSyntax.Parse(new SourceText("proef.wmo", tekst));

    /// <summary>Reads a text that has no mistakes.</summary>
    public static BestandSyntax LeesGoed(string tekst)
    {
        var boom = Lees(tekst);
        boom.Diagnostics.Select(Toon).ShouldBeEmpty();
        return boom.Root;
    }

    /// <summary>The only declaration of a kind in a text without mistakes.</summary>
    public static T LeesEen<T>(string tekst)
        where T : DeclaratieSyntax => LeesGoed(tekst).Declaraties.OfType<T>().ShouldHaveSingleItem();

    /// <summary>A condition, as the only one of a rule.</summary>
    public static ExpressionSyntax LeesVoorwaarde(string tekst) =>
        LeesEen<BesluitSyntax>($"besluit x\n  regel y\n    als {tekst}\n    dan z").Regels.ShouldHaveSingleItem().Als.ShouldNotBeNull();

    /// <summary>
    /// Reads a text in which <c>«</c> and <c>»</c> stand around the place of the one mistake, and checks code and place.
    /// </summary>
    public static WmoDiagnostic EenMelding(string code, string gemerkt)
    {
        var begin = gemerkt.IndexOf('«', StringComparison.Ordinal);
        var einde = gemerkt.IndexOf('»', StringComparison.Ordinal) - 1;
        var boom = Lees(gemerkt.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        var melding = boom.Diagnostics.ShouldHaveSingleItem(string.Join("\n", boom.Diagnostics.Select(Toon)));
        melding.Code.ShouldBe(code, Toon(melding));
        melding.Span.ShouldBe(new TextSpan(begin, einde - begin), Toon(melding));
        melding.Help.ShouldNotBeEmpty();
        return melding;
    }

    public static string Toon(WmoDiagnostic melding)
    {
        var (regel, kolom) = melding.Source.GetPosition(melding.Span.Start);
        return $"{regel + 1}:{kolom + 1} {melding.Code} [{melding.Source.GetText(melding.Span)}] {melding.Message}";
    }

    /// <summary>An expression with all its brackets: <c>(en a (minstens afstand 500 meter))</c>.</summary>
    public static string Toon(ExpressionSyntax? uitdrukking) => uitdrukking switch
    {
        null => "-",
        ErrorExpressionSyntax => "?",
        NameExpressionSyntax naam => naam.Naam.Sleutel.Replace(' ', '_'),
        BooleanExpressionSyntax janee => janee.Waarde ? "ja" : "nee",
        NumberExpressionSyntax getal => getal.Getal.ToString(CultureInfo.InvariantCulture) + (getal.Eenheid is null ? "" : ":" + getal.Eenheid),
        DateExpressionSyntax datum => datum.Waarde.ToString().Replace(' ', '_'),
        TextExpressionSyntax tekst => $"\"{tekst.Waarde}\"",
        NotExpressionSyntax niet => $"(niet {Toon(niet.Operand)})",
        LogicalExpressionSyntax logisch => $"({(logisch.IsEn ? "en" : "of")} {Toon(logisch.Operanden)})",
        ListExpressionSyntax lijst => $"({lijst.Soort}{(lijst.Aantal == 0 ? "" : " " + lijst.Aantal)} {string.Join(' ', lijst.Onderdelen.Select(o => o.Label + "=" + Toon(o.Voorwaarde)))})",
        ComparisonExpressionSyntax vergelijking => $"({vergelijking.Soort} {Toon(vergelijking.Links)} {Toon(vergelijking.Rechts)})",
        RangeExpressionSyntax bereik => $"(van-tot {Toon(bereik.Operand)} {Toon(bereik.Van)} {Toon(bereik.TotEnMet)})",
        OneOfExpressionSyntax eenVan => $"(een-van {Toon(eenVan.Operand)} {Toon(eenVan.Waarden)})",
        RolePresenceExpressionSyntax rol => $"({(rol.Aanwezig ? "er-is" : "er-is-geen")} {rol.Rol.Sleutel.Replace(' ', '_')})",
        ArithmeticExpressionSyntax berekening => $"({berekening.Soort} {Toon(berekening.Links)} {Toon(berekening.Rechts)})",
        RoundExpressionSyntax afronding => $"({afronding.Richting} {Toon(afronding.Operand)}{(afronding.Veelvoud is null ? "" : " " + Toon(afronding.Veelvoud))})",
        ExtremeExpressionSyntax uiterste => $"({(uiterste.Hoogste ? "hoogste" : "laagste")} {Toon(uiterste.Waarden)})",
        AgeExpressionSyntax leeftijd => $"(leeftijd {Toon(leeftijd.Geboortedatum)})",
        _ => throw new InvalidOperationException(uitdrukking.GetType().Name),
    };

    public static string Toon(CitaatSyntax citaat) =>
        string.Join(' ', new[] { citaat.Bron.Tekst }.Concat(citaat.Plaats.Select(p => (p.Soort + " " + p.Nummer).Trim())).Concat(citaat.Kop is null ? [] : [$"\"{citaat.Kop.Waarde}\""]));

    private static string Toon(IEnumerable<ExpressionSyntax> uitdrukkingen) => string.Join(' ', uitdrukkingen.Select(Toon));
}
