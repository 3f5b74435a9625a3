using Microsoft.CodeAnalysis.Diagnostics;

namespace WmoDsl.Generator;

/// <summary>Where a file comes from, as <c>build/WmoDsl.Generator.targets</c> says it.</summary>
/// <param name="Pakket">The package or project of a policy that can be built on; empty for a file of this project.</param>
/// <param name="Naam">What messages and <c>#line</c> call the file, when its path is another on every machine; or empty.</param>
internal readonly record struct Herkomst(string Pakket, string Naam)
{
    /// <summary>Reads it from the metadata of a file.</summary>
    public static Herkomst Lees(AnalyzerConfigOptions opties)
    {
        return new Herkomst(Metadata("WmoPakket"), Paden.Schuin(Metadata("WmoNaam")));

        string Metadata(string naam) => opties.TryGetValue("build_metadata.AdditionalFiles." + naam, out var waarde) ? waarde.Trim() : "";
    }
}
