namespace WmoDsl.Analysis.Ruimte;

/// <summary>What every proof takes for granted of the world.</summary>
public static class Grenzen
{
    /// <summary>No date of a case is longer ago than so many years before the reference date.</summary>
    public const int JarenTerug = 150;

    /// <summary>No date of a case is further ahead of the reference date than so many years. Without it the end of the calendar would be a case, in which nothing can be computed.</summary>
    public const int JarenVooruit = 100;
}
