using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>What every proof takes for granted of the world.</summary>
public static class Grenzen
{
    /// <summary>No date of a case is longer ago than so many years before the reference date.</summary>
    public const int JarenTerug = 150;

    /// <summary>No date of a case is further ahead of the reference date than so many years. Without it the end of the calendar would be a case, in which nothing can be computed.</summary>
    public const int JarenVooruit = 100;

    /// <summary>No duration of a case is longer than so many years, unless the policy says that it may be; for the same reason.</summary>
    public const int JarenDuur = 1_000;

    /// <summary>The longest duration of a kind, in its unit; none for what is no duration.</summary>
    internal static decimal? LangsteDuur(Waardesoort soort) => soort switch
    {
        Waardesoort.DuurInMaanden => 12 * JarenDuur,
        Waardesoort.DuurInDagen => 366 * JarenDuur,
        _ => null,
    };
}
