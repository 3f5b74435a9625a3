namespace WmoDsl.Generator;

/// <summary>Names of the steps of the generator, for tests of what is done again after an edit.</summary>
public static class Stappen
{
    /// <summary>Namespace and paths, from the project.</summary>
    public const string Opties = "WmoOpties";

    /// <summary>The text of every policy file.</summary>
    public const string Teksten = "WmoTeksten";

    /// <summary>Every policy file, parsed.</summary>
    public const string Bomen = "WmoBomen";

    /// <summary>The outlines of sources.</summary>
    public const string Inhoud = "WmoInhoud";

    /// <summary>The policy as a whole: C# and diagnostics, as text.</summary>
    public const string Beleid = "WmoBeleid";

    /// <summary>A file of C#.</summary>
    public const string Bestanden = "WmoBestanden";

    /// <summary>The diagnostics.</summary>
    public const string Meldingen = "WmoMeldingen";
}
