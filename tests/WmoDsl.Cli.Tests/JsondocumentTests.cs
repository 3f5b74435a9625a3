using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>Who writes a program against what <c>--formaat json</c> gives, finds every field of it in the documentation.</summary>
public sealed class JsondocumentTests : Vergelijkproef
{
    // A gap, a promise that fails and is known to, a number with a date, and a duty with a condition: most of what the documents can tell.
    private const string Meer = """

        besluit proef
          uitkomsten toekennen, afwijzen
          bij toekennen verplichting van cliënt "melden" mits pool helpt

          regel dichtbij
            als loopafstand is hoogstens 100 meter
            dan toekennen
          regel nogmaals
            als loopafstand is hoogstens 50 meter
            dan toekennen

        waarborg nooit
          besluit proef is nooit toekennen
          gaat niet op omdat "zo staat het er"
        waarborg altijd
          besluit proef is altijd toekennen
        """;

    [Theory]
    [InlineData("bewijzen.md", "bewijs", "nieuw")]
    [InlineData("vergelijken.md", "vergelijk", "oud", "nieuw", "--bedoeld", "bedoeld.txt")]
    [InlineData("toetsgevallen.md", "toetsgevallen", "nieuw")]
    public void Elk_veld_is_beschreven(string document, params string[] opdracht)
    {
        Wijzig("is 500 meter", "is 400 meter");
        Werkplaats.Schrijf("nieuw/meer.wmo", "paragraaf Leidraad 4.13\n" + Meer);
        Werkplaats.Schrijf("oud/meer.wmo", "paragraaf Leidraad 4.13\n" + Meer.Replace("50 meter", "40 meter", StringComparison.Ordinal));
        Werkplaats.Schrijf("bedoeld.txt", "besluit scootmobiel blijft gelijk\n");
        var afloop = Werkplaats.Wmo([.. opdracht, "--formaat", "json", "--zonder-code"]);
        using var json = JsonDocument.Parse(afloop.Uit);
        var velden = new HashSet<string>();
        Loop(json.RootElement, velden);
        velden.Count.ShouldBeGreaterThan(10);
        json.RootElement.GetProperty("versie").GetInt32().ShouldBe(1);
        var tekst = File.ReadAllText(Path.Combine(Documentatie(), document));
        velden.Where(v => !tekst.Contains($"`{v}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static void Loop(JsonElement element, HashSet<string> velden)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var veld in element.EnumerateObject())
                {
                    velden.Add(veld.Name);

                    // The facts of a case have the names that the policy gives them.
                    if (veld.Name != "zaak")
                    {
                        Loop(veld.Value, velden);
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach (var deel in element.EnumerateArray())
                {
                    Loop(deel, velden);
                }

                break;
        }
    }

    private static string Documentatie()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (Directory.Exists(Path.Combine(map.FullName, "docs", "handleiding")))
            {
                return Path.Combine(map.FullName, "docs");
            }
        }

        throw new InvalidOperationException("Er is geen map docs.");
    }
}
