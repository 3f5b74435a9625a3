using System.Globalization;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Policies.Tests;

/// <summary>The same policy gives the same C#, whatever the machine.</summary>
public class DeterminismeTests
{
    [Theory]
    [InlineData(Beleidsmappen.DenHaag)]
    [InlineData(Beleidsmappen.Werkafspraken)]
    [InlineData(Beleidsmappen.Letselschade)]
    public void Volgorde_van_bestanden_en_cultuur_veranderen_het_vertaalde_beleid_niet(string beleid)
    {
        var gewoon = Vertaal(beleid, static bestanden => bestanden);
        var cultuur = CultureInfo.CurrentCulture;
        try
        {
            // Turkish has another capital for i, Thai another calendar, Persian other digits and signs.
            foreach (var naam in new[] { "tr-TR", "th-TH", "fa-IR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(naam);
                Vertaal(beleid, static bestanden => bestanden.Reverse()).ShouldBe(gewoon);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = cultuur;
        }
    }

    private static IEnumerable<EmittedFile> Vertaal(string beleid, Func<SourceText[], IEnumerable<SourceText>> volgorde) =>
        [.. CSharpEmitter.Emit(Beleidsmappen.Compileer(beleid, volgorde).Beleid, new EmitOptions { Naamruimte = "Proef" })];
}
