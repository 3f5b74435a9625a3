using WmoDsl.Cli.Laden;
using WmoDsl.Cli.Weergave;
using WmoDsl.Compiler.Tests.Fouten;

namespace WmoDsl.Cli.Tests;

/// <summary>The collection of broken policies as the terminal shows them, to the letter.</summary>
public sealed class FoutgevalTests
{
    public static TheoryData<string> Themas => [.. Foutgeval.Themas];

    // Run with WMO_ACCEPTEER=1 to write down what is said now; then read the differences, for they are what an author will see.
    [Theory]
    [MemberData(nameof(Themas))]
    public void De_terminal_toont_elke_vergissing_zoals_verwacht(string thema)
    {
        var (inleiding, gevallen) = Foutgeval.Lees(thema);

        var getoond = Foutgeval.Schrijf(inleiding, gevallen.Select(g => g with { Verwacht = Toon(g) }));

        if (Environment.GetEnvironmentVariable("WMO_ACCEPTEER") == "1")
        {
            File.WriteAllText(Path.Combine(Foutgeval.Map, thema + ".txt"), getoond);
        }

        getoond.ShouldBe(Foutgeval.Schrijf(inleiding, Foutgeval.Lees(thema).Gevallen));
    }

    private static string Toon(Foutgeval geval)
    {
        var compilatie = geval.Compileer();
        if (compilatie.Diagnostics.IsEmpty)
        {
            return Foutgeval.Goed;
        }

        var uit = new StringWriter { NewLine = "\n" };
        var map = new Beleidsmap("/", "", [.. geval.Bestanden().Select(b => b.Path)], [], IsBestand: false);
        Meldingentekst.Schrijf(Venster.Maak(uit, kleuren: false), new GeladenBeleid(map, compilatie), compilatie.Diagnostics);
        return Foutgeval.Zichtbaar(uit.ToString().TrimEnd('\n'));
    }
}
