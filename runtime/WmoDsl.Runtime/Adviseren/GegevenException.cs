using System;

namespace WmoDsl;

/// <summary>
/// What is said of a fact cannot be: it has a value and is said not to be established as well, or a date of birth lies after the reference date.
/// Nothing has been decided.
/// </summary>
public sealed class GegevenException : ArgumentException
{
    internal GegevenException(string gegeven, string melding)
        : base(melding) => Gegeven = gegeven;

    /// <summary>The fact, with whose it is: <c>geboortedatum van cliënt</c>.</summary>
    public string Gegeven { get; }
}
