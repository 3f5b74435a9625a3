using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>A place where a debugger can stop. Lines and columns start at 1.</summary>
public sealed record Stap(string Bestand, int Beginregel, int Beginkolom, int Eindregel, int Eindkolom);

/// <summary>Reads a portable PDB.</summary>
public static class Pdb
{
    /// <summary>All places where a debugger can stop; glue has none.</summary>
    public static IReadOnlyList<Stap> Stappen(byte[] pdb)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var reader = provider.GetMetadataReader();
        return [.. reader.MethodDebugInformation
            .SelectMany(m => reader.GetMethodDebugInformation(m).GetSequencePoints())
            .Where(p => !p.IsHidden)
            .Select(p => new Stap(reader.GetString(reader.GetDocument(p.Document).Name), p.StartLine, p.StartColumn, p.EndLine, p.EndColumn))];
    }
}
