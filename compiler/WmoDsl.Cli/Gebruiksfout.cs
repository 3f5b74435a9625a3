using System;

namespace WmoDsl.Cli;

/// <summary>The user asked for something that cannot be, or gave something that cannot be read. It ends the command with <see cref="Afsluitcode.Gebruik"/>.</summary>
/// <param name="melding">What is wrong, in Dutch; more than one line when more than one thing is.</param>
/// <param name="hulp">What to do about it.</param>
internal sealed class Gebruiksfout(string melding, string hulp = "") : Exception(melding)
{
    /// <summary>What to do about it; may be empty.</summary>
    public string Hulp { get; } = hulp;
}
