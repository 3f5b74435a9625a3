using WmoDsl.Compiler.Diagnostics;

namespace WmoDsl.Compiler.Tests.Diagnostics;

/// <summary>Which name is suggested; the distance is counted here by its definition, without the short cuts of the compiler.</summary>
public class SuggestiesTests
{
    [Theory]
    [InlineData("loopafstnad", "loopafstand")] // two letters that changed places are one slip
    [InlineData("Loopafstand", "loopafstand")]
    [InlineData("inkomn", "inkomen")]
    [InlineData("iets heel anders", null)]
    public void De_naam_die_bedoeld_is(string geschreven, string? bedoeld) =>
        Suggestions.Closest(geschreven, ["inkomen", "loopafstand", "leeftijd"]).ShouldBe(bedoeld);

    [Fact]
    public void Hetzelfde_als_volgens_de_omschrijving()
    {
        var toeval = new Random(20220101);
        for (var ronde = 0; ronde < 3000; ronde++)
        {
            var geschreven = Woord(toeval);
            var namen = Enumerable.Range(0, toeval.Next(6)).Select(_ => Woord(toeval)).ToList();
            var grens = Math.Max(1, geschreven.Length / 3);
            var verwacht = namen.Where(n => Math.Abs(n.Length - geschreven.Length) <= grens)
                .Select(n => (Naam: n, Afstand: Afstand(geschreven.ToLowerInvariant(), n.ToLowerInvariant())))
                .Where(n => n.Afstand <= grens)
                .OrderBy(n => n.Afstand).ThenBy(n => n.Naam, StringComparer.Ordinal)
                .Select(n => n.Naam).FirstOrDefault();
            Suggestions.Closest(geschreven, namen).ShouldBe(verwacht, $"{geschreven}: {string.Join(", ", namen)}");
        }
    }

    private static string Woord(Random toeval) => string.Concat(Enumerable.Range(0, toeval.Next(1, 12)).Select(_ => "abcA"[toeval.Next(4)]));

    // Optimal string alignment: insert, delete, replace, swap two neighbours.
    private static int Afstand(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
