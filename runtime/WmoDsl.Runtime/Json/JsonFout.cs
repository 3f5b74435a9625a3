namespace WmoDsl;

/// <summary>Something wrong in a JSON document with facts.</summary>
/// <param name="Pad">Where: <c>$.gegevens.loopafstand</c>, <c>$.gegevens['ernstige loopproblemen']</c>.</param>
/// <param name="Melding">What, and what was expected, in Dutch.</param>
public sealed record JsonFout(string Pad, string Melding)
{
    /// <summary>The place and the message: <c>$.gegevens.loopafstand: …</c>.</summary>
    public override string ToString() => Pad + ": " + Melding;
}
