namespace WmoDsl.Analysis.Smt;

/// <summary>A question has something in it that is not written for a solver outside; the message says what.</summary>
public sealed class NietVertaaldException(string reden) : Exception(reden);
