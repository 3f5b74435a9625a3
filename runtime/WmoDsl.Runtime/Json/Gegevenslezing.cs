using System.Collections.Generic;

namespace WmoDsl;

/// <summary>What was read from a JSON document. When there are errors, the values are those that could be read nevertheless.</summary>
public sealed class Gegevenslezing
{
    /// <summary>What a program knows of a case without a document.</summary>
    /// <param name="waarden">See <see cref="Waarden"/>.</param>
    /// <param name="nietVastTeStellen">See <see cref="NietVastTeStellen"/>; as long as the values.</param>
    public Gegevenslezing(object?[] waarden, bool[] nietVastTeStellen)
        : this(waarden, nietVastTeStellen, null, [])
    {
    }

    internal Gegevenslezing(object?[] waarden, bool[] nietVastTeStellen, Datum? peildatum, IReadOnlyList<JsonFout> fouten)
    {
        Waarden = waarden;
        NietVastTeStellen = nietVastTeStellen;
        Peildatum = peildatum;
        Fouten = fouten;
    }

    /// <summary>
    /// Per slot of the schema its value, of the C# type that its <see cref="Gegevensoort"/> names; <see langword="null"/> is unknown.
    /// </summary>
    public object?[] Waarden { get; }

    /// <summary>Per slot whether it was asked for and no answer will come.</summary>
    public bool[] NietVastTeStellen { get; }

    /// <summary>The reference date; <see langword="null"/> when the document gives none.</summary>
    public Datum? Peildatum { get; }

    /// <summary>Everything that is wrong, in the order of the document; empty when all is well. At most 100.</summary>
    public IReadOnlyList<JsonFout> Fouten { get; }
}
