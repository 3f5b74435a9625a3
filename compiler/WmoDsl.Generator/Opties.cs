using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WmoDsl.Generator;

/// <summary>What the project says. See <c>build/WmoDsl.Generator.props</c> for where it comes from.</summary>
/// <param name="Naamruimte">Namespace of the generated code, or empty.</param>
/// <param name="Projectmap">Folder of the project, with forward slashes; empty when unknown.</param>
/// <param name="Padvoorvoegsel">The way from a generated file to the folder of the project.</param>
internal sealed record Opties(string Naamruimte, string Projectmap, string Padvoorvoegsel)
{
    /// <summary>Reads them.</summary>
    public static Opties Lees(AnalyzerConfigOptions opties) => Lees(opties, KentMapVanGegenereerdeBestanden);

    /// <summary>Reads them.</summary>
    /// <param name="opties">Of the project.</param>
    /// <param name="inUitvoermap">Whether the compiler takes generated files to be in the output folder.</param>
    internal static Opties Lees(AnalyzerConfigOptions opties, bool inUitvoermap)
    {
        var projectmap = Paden.Schuin(Eigenschap("ProjectDir")).TrimEnd('/');
        var naamruimte = Eigenschap("WmoNamespace");
        return new Opties(naamruimte.Length > 0 ? naamruimte : Eigenschap("RootNamespace"), projectmap, Voorvoegsel());

        string Eigenschap(string naam) => opties.TryGetValue("build_property." + naam, out var waarde) ? waarde.Trim() : "";

        // C# reads the path in #line from the folder of the file it stands in. Where a generated file is (or would be, if it were written to
        // disk) the compiler tells nobody, so it is worked out here: <obj>/<assembly>/<type>. The way from there to the policy is the same
        // on every machine, so that the generated text is too; `PathMap` then makes the path in the PDB the same as well.
        string Voorvoegsel()
        {
            var vanMap = "";
            if (inUitvoermap)
            {
                var uitvoer = string.Equals(Eigenschap("EmitCompilerGeneratedFiles"), "true", StringComparison.OrdinalIgnoreCase) ? Eigenschap("CompilerGeneratedFilesOutputPath") : "";
                vanMap = uitvoer.Length > 0 ? uitvoer : Eigenschap("IntermediateOutputPath");
                if (vanMap.Length == 0)
                {
                    return "";
                }
            }

            var type = typeof(WmoGenerator);
            var map = Paden.Samen(projectmap, Paden.Schuin(vanMap)).TrimEnd('/') + "/" + type.Assembly.GetName().Name + "/" + type.FullName;
            return Paden.Relatief(map, projectmap) + "/";
        }
    }

    // Since Roslyn 4.13 or so generated files are taken to be in the output folder; before that, right under the folder of the project.
    private static bool KentMapVanGegenereerdeBestanden => typeof(GeneratorDriverOptions).GetProperty("BaseDirectory") is not null;
}
