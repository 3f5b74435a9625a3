using WmoDsl.Generator.Tests.Hulp;

namespace WmoDsl.Generator.Tests;

/// <summary>The way from a generated file to the policy, for every place where the compiler may take a generated file to be.</summary>
public class OptiesTests
{
    [Theory]
    // The SDK of today: obj/Release/net10.0/WmoDsl.Generator/WmoDsl.Generator.WmoGenerator/X.g.cs
    [InlineData("/bron/project/", "obj/Release/net10.0/", "", "", "../../../../../")]
    [InlineData("C:\\bron\\project\\", "obj\\Release\\net10.0\\", "", "", "../../../../../")]
    [InlineData("/bron/project/", "/bron/artifacts/obj/project/debug/", "", "", "../../../../../../project/")]
    [InlineData("C:\\bron\\project\\", "c:\\Bron\\artifacts\\obj\\", "", "", "../../../../project/")]
    // Written to disk as well.
    [InlineData("/bron/project/", "obj/Debug/net10.0/", "true", "obj/Debug/net10.0/generated", "../../../../../../")]
    [InlineData("/bron/project/", "obj/Debug/net10.0/", "True", "Gegenereerd", "../../../")]
    [InlineData("/bron/project/", "obj/Debug/net10.0/", "false", "obj/Debug/net10.0/generated", "../../../../../")]
    // Nothing known: then at least the same everywhere.
    [InlineData("/bron/project/", "", "", "", "")]
    public void In_de_uitvoermap(string project, string obj, string uitschrijven, string uitvoer, string verwacht) =>
        Lees(project, obj, uitschrijven, uitvoer, inUitvoermap: true).ShouldBe(verwacht);

    [Fact]
    public void In_de_projectmap_zoals_vroeger() => Lees("/bron/project/", "obj/Release/net8.0/", "", "", inUitvoermap: false).ShouldBe("../../");

    [Theory]
    [InlineData("/a/b", "/a/b/c.wmo", "c.wmo")]
    [InlineData("/a/b", "/a/x/c.wmo", "../x/c.wmo")]
    [InlineData("/a/b", "/a/b/../c.wmo", "../c.wmo")]
    [InlineData("/a/b", "/A/b/c.wmo", "../../A/b/c.wmo")]
    [InlineData("C:/a/b", "c:/A/B/c.wmo", "c.wmo")]
    [InlineData("C:/a/b", "D:/a/b/c.wmo", "D:/a/b/c.wmo")]
    public void Van_map_naar_bestand(string map, string bestand, string verwacht) => Paden.Relatief(map, bestand).ShouldBe(verwacht);

    private static string Lees(string project, string obj, string uitschrijven, string uitvoer, bool inUitvoermap) =>
        Opties.Lees(
            new Generatorproef.Waarden(new Dictionary<string, string>
            {
                ["ProjectDir"] = project,
                ["IntermediateOutputPath"] = obj,
                ["EmitCompilerGeneratedFiles"] = uitschrijven,
                ["CompilerGeneratedFilesOutputPath"] = uitvoer,
            }),
            inUitvoermap).Padvoorvoegsel;
}
