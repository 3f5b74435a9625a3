using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>What the emitter needs to know besides the policy.</summary>
public sealed record EmitOptions
{
    /// <summary>Namespace of the generated code; when absent or empty, the name of the policy makes one.</summary>
    public string? Naamruimte { get; init; }

    /// <summary>
    /// What comes before the path of a policy file in <c>#line</c>. C# reads a relative path from the folder of the file it stands in, so this
    /// is the way from where the generated files are (or seem to be) to the folder that the policy's paths start from: <c>../../</c>.
    /// </summary>
    public string Padvoorvoegsel { get; init; } = "";
}

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name, unique among the files of a policy, also when case is ignored.</param>
/// <param name="Text">Its text.</param>
public sealed record EmittedFile(string HintName, string Text);
