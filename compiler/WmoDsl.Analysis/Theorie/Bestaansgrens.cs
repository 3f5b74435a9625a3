namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// Where a term ends to have a value: before birth, at an end of the calendar. Sums are at most nothing; what cannot be written as one is <see langword="null"/>. Of months
/// is not known exactly how many days they are: close to such an end both may be so.
/// </summary>
/// <param name="Met">What is so while the term has a value.</param>
/// <param name="Zonder">What is so where it has none for this reason.</param>
internal readonly record struct Bestaansgrens((Lineair Som, bool Strikt)? Met, (Lineair Som, bool Strikt)? Zonder)
{
    /// <summary>That there is a value exactly where a sum is at most nothing.</summary>
    public static Bestaansgrens Precies(Lineair som) => new((som, false), (som * -1, true));
}
