using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

public class MomentopnameTests
{
    [Fact]
    public void Een_klein_beleid_als_csharp()
    {
        foreach (var bestand in Proefbeleid.Lees("scootmobiel.wmo").Vertaal("Voorbeeld"))
        {
            Momentopname.Vergelijk(bestand.Text, Path.GetFileNameWithoutExtension(bestand.HintName));
        }
    }

    [Fact]
    public void Een_lijst_als_csharp()
    {
        foreach (var bestand in Proefbeleid.Lees("huisgenoten.wmo").Vertaal("Voorbeeld"))
        {
            Momentopname.Vergelijk(bestand.Text, Path.GetFileNameWithoutExtension(bestand.HintName));
        }
    }
}
