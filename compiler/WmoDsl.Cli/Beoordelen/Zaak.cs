using System.Collections.Generic;
using System.Linq;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>What is known of a case, per slot of a schema. Answers make a new one.</summary>
internal sealed class Zaak
{
    private readonly object?[] _waarden;
    private readonly bool[] _nietVastTeStellen;

    private Zaak(object?[] waarden, bool[] nietVastTeStellen)
    {
        _waarden = waarden;
        _nietVastTeStellen = nietVastTeStellen;
    }

    /// <summary>A case of which nothing is known.</summary>
    public static Zaak Leeg(Besluitschema schema) => new(new object?[schema.Gegevens.Count], new bool[schema.Gegevens.Count]);

    /// <summary>The case that a document describes.</summary>
    public static Zaak Van(Gegevenslezing lezing) => new(lezing.Waarden, lezing.NietVastTeStellen);

    /// <summary>Value of a fact; <see langword="null"/> when it is unknown.</summary>
    public object? Waarde(int slot) => _waarden[slot];

    /// <summary>Whether a fact will never be known.</summary>
    public bool IsNietVastTeStellen(int slot) => _nietVastTeStellen[slot];

    /// <summary>Slots of which something is known.</summary>
    public IEnumerable<int> Bekend => Enumerable.Range(0, _waarden.Length).Where(s => _waarden[s] is not null || _nietVastTeStellen[s]);

    /// <summary>This case, and of one fact its value; or with <see langword="null"/> that it will never be known.</summary>
    public Zaak Met(int slot, object? waarde)
    {
        var waarden = (object?[])_waarden.Clone();
        var nietVast = (bool[])_nietVastTeStellen.Clone();
        waarden[slot] = waarde;
        nietVast[slot] = waarde is null;
        return new Zaak(waarden, nietVast);
    }
}
