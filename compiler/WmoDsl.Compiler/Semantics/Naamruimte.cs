using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Semantics;

/// <summary>The names of a policy: one space for the policy as a whole, and one for every group.</summary>
internal sealed class Naamruimte
{
    // Nobody names anything that long; and what is tried for every `van` in a name takes too long for a line of a megabyte.
    private const int MaximaleLengte = 1000;

    private readonly Dictionary<string, Symbool> _namen = new(StringComparer.Ordinal);
    private readonly Dictionary<Groep, Dictionary<string, Symbool>> _vanGroep = [];
    private readonly Dictionary<(string, Groep?), string?> _bedoeld = [];

    /// <summary>Groups by key.</summary>
    public Dictionary<string, Groep> Groepen { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists of choices by key, with the place of the name; no list when there are two of that name.</summary>
    public Dictionary<string, (Keuzelijst? Lijst, Plaats Plaats)> Keuzelijsten { get; } = new(StringComparer.Ordinal);

    /// <summary>Symbols with an error in their declaration. Using one is not reported again.</summary>
    public HashSet<Symbool> Kapot { get; } = [];

    /// <summary>Roles, without the members of lists.</summary>
    public IEnumerable<Rol> Rollen => _namen.Values.OfType<Rol>().Where(r => r.Lijst is null);

    /// <summary>Lists.</summary>
    public IEnumerable<Lijst> Lijsten => _namen.Values.OfType<Lijst>();

    /// <summary>Concepts and decisions that are not about a group.</summary>
    public IEnumerable<Definitie> Definities => _namen.Values.OfType<Definitie>();

    /// <summary>Names that can be used without a role.</summary>
    public IEnumerable<string> Namen => _namen.Values.Select(s => s.Naam);

    /// <summary>Adds a symbol; gives the one that has the name already, or <see langword="null"/>.</summary>
    public Symbool? VoegToe(Groep? groep, string sleutel, Symbool symbool)
    {
        var namen = groep is null ? _namen : VanGroep(groep);
        if (namen.TryGetValue(sleutel, out var eerder))
        {
            return eerder;
        }

        namen.Add(sleutel, symbool);
        _bedoeld.Clear();
        return null;
    }

    /// <summary>The name somebody probably meant; remembered, for a name that is missing is often missing in many places.</summary>
    /// <param name="tekst">What is written.</param>
    /// <param name="zelf">The group it is written about, if any.</param>
    /// <param name="zoek">Looks among the names that can be used there.</param>
    public string? Bedoeld(string tekst, Groep? zelf, Func<string?> zoek)
    {
        if (!_bedoeld.TryGetValue((tekst, zelf), out var bedoeld))
        {
            bedoeld = zoek();
            _bedoeld.Add((tekst, zelf), bedoeld);
        }

        return bedoeld;
    }

    /// <summary>Puts a symbol in the place of the one that has the name: what fills in a norm.</summary>
    public void Vervang(Groep? groep, string sleutel, Symbool symbool) => (groep is null ? _namen : VanGroep(groep))[sleutel] = symbool;

    /// <summary>A symbol of the policy as a whole, or <see langword="null"/>.</summary>
    public Symbool? Zoek(string sleutel) => _namen.TryGetValue(sleutel, out var symbool) ? symbool : null;

    /// <summary>A symbol of a group, or <see langword="null"/>.</summary>
    public Symbool? Zoek(Groep groep, string sleutel) => VanGroep(groep).TryGetValue(sleutel, out var symbool) ? symbool : null;

    /// <summary>Names of what can be asked of one of a group.</summary>
    public IEnumerable<string> NamenVan(Groep groep) => VanGroep(groep).Values.Select(s => s.Naam);

    /// <summary>Groups that have a symbol with this key.</summary>
    public IEnumerable<Groep> GroepenMet(string sleutel) => _vanGroep.Where(p => p.Value.ContainsKey(sleutel)).Select(p => p.Key).OrderBy(g => g.Naam, StringComparer.Ordinal);

    /// <summary>
    /// Takes <c>x van y</c> apart at every <c>van</c>, the last first.
    /// </summary>
    public static IEnumerable<(string Voor, string Na)> Splitsingen(string sleutel) => Splits(sleutel, " van ");

    /// <summary>
    /// Takes <c>x op y</c> apart at every <c>op</c>, the last first.
    /// </summary>
    public static IEnumerable<(string Voor, string Na)> Opsplitsingen(string sleutel) => Splits(sleutel, " op ");

    private static IEnumerable<(string Voor, string Na)> Splits(string sleutel, string woord)
    {
        // By hand: looking for the last of something takes a table that .NET makes anew in every process.
        for (var i = sleutel.Length > MaximaleLengte ? 0 : sleutel.Length - woord.Length; i > 0; i--)
        {
            if (sleutel[i] == ' ' && string.CompareOrdinal(sleutel, i, woord, 0, woord.Length) == 0)
            {
                yield return (sleutel.Substring(0, i), sleutel.Substring(i + woord.Length));
            }
        }
    }

    private Dictionary<string, Symbool> VanGroep(Groep groep)
    {
        if (!_vanGroep.TryGetValue(groep, out var namen))
        {
            namen = new Dictionary<string, Symbool>(StringComparer.Ordinal);
            _vanGroep.Add(groep, namen);
        }

        return namen;
    }
}
