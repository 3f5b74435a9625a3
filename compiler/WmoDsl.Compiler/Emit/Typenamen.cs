using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>
/// The names of all types and members that a policy brings into C#. They are given out once for the whole policy, in an order that does
/// not depend on the order of the text, so that the same policy always has the same names.
/// </summary>
internal sealed class Typenamen
{
    /// <summary>What records and static classes have already.</summary>
    private static readonly string[] Ledennamen =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "Clone", "PrintMembers", "EqualityContract",
    ];

    private readonly Dictionary<Definitie, string> _besluiten = [];
    private readonly Dictionary<Keuzelijst, string> _keuzelijsten = [];
    private readonly Dictionary<Groep, string> _groepen = [];
    private readonly Dictionary<Feit, string> _groepsfeiten = [];
    private readonly Dictionary<Keuzelijst, string[]> _keuzes = [];

    public Typenamen(Beleid beleid, string naamruimte)
    {
        Naamruimte = naamruimte;
        var types = new Naamregister("Bronnen");
        foreach (var besluit in beleid.Besluiten.OrderBy(b => b.Naam, StringComparer.Ordinal))
        {
            var stam = types.NeemStam(Naamvorm.Pascal(besluit.Naam), "", "Gegevens", "Gegeven", "Uitkomst", "Uitslag");
            _besluiten.Add(besluit, stam);
            _keuzelijsten.Add(besluit.Type.Keuzes!, stam + "Uitkomst");
        }

        Groepen = beleid.Rollen.Select(r => r.Groep).Concat(beleid.Feiten.Select(f => f.Groep).OfType<Groep>()).Distinct().OrderBy(g => g.Naam, StringComparer.Ordinal).ToList();
        foreach (var groep in Groepen)
        {
            _groepen.Add(groep, types.NeemStam(Naamvorm.Pascal(groep.Naam), "Gegevens") + "Gegevens");
            var leden = new Naamregister([.. Ledennamen, _groepen[groep]]);
            foreach (var feit in groep.Feiten.OrderBy(f => f.Naam, StringComparer.Ordinal))
            {
                _groepsfeiten[feit] = leden.Neem(Naamvorm.Pascal(feit.Naam));
            }
        }

        Keuzelijsten = beleid.Feiten.Select(f => f.Type).Concat(beleid.Parameters.Select(p => p.Type)).Concat(beleid.Definities.Select(d => d.Type))
            .Select(t => t.Keuzes).OfType<Keuzelijst>().Where(k => !_keuzelijsten.ContainsKey(k)).Distinct()
            .OrderBy(k => k.Naam, StringComparer.Ordinal).ThenBy(k => string.Join(",", k.Waarden), StringComparer.Ordinal).ToList();
        foreach (var lijst in Keuzelijsten)
        {
            _keuzelijsten.Add(lijst, types.Neem(Naamvorm.Pascal(lijst.Naam)));
        }

        foreach (var lijst in _keuzelijsten.Keys)
        {
            var leden = new Naamregister("value__");
            _keuzes.Add(lijst, lijst.Waarden.Select(w => leden.Neem(Naamvorm.Pascal(w))).ToArray());
        }

        var bronnen = new Naamregister([.. Ledennamen, "Bronnen"]);
        Bronnen = beleid.Bronnen.OrderBy(b => b.Naam, StringComparer.Ordinal).Distinct().ToDictionary(b => b, b => bronnen.Neem(Naamvorm.Pascal(b.Naam)));
    }

    /// <summary>The namespace.</summary>
    public string Naamruimte { get; }

    /// <summary>Lists of choices, without the outcomes of decisions.</summary>
    public IReadOnlyList<Keuzelijst> Keuzelijsten { get; }

    /// <summary>Groups of facts about somebody.</summary>
    public IReadOnlyList<Groep> Groepen { get; }

    /// <summary>The member for every source.</summary>
    public IReadOnlyDictionary<Bron, string> Bronnen { get; }

    /// <summary>The class of a decision; its other types are named after it.</summary>
    public string Besluit(Definitie besluit) => _besluiten[besluit];

    /// <summary>The record with the facts of a group.</summary>
    public string Groep(Groep groep) => _groepen[groep];

    /// <summary>The property of a fact of a group.</summary>
    public string Groepsfeit(Feit feit) => _groepsfeiten[feit];

    /// <summary>The enum of a list of choices or outcomes.</summary>
    public string Keuzelijst(Keuzelijst lijst) => _keuzelijsten[lijst];

    /// <summary>A member of that enum.</summary>
    public string Keuze(Keuzelijst lijst, int index) => _keuzes[lijst][index];

    /// <summary>The full name of a type of the policy.</summary>
    public string Volledig(string type) => $"global::{Naamruimte}.{type}";

    /// <summary>A register for the members of a type.</summary>
    public static Naamregister Leden(params string[] bezet) => new([.. Ledennamen, .. bezet]);
}
