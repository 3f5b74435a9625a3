using System.Collections.Generic;
using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Semantics;

/// <summary>
/// What an example fills in, in the order of the policy: a later one goes before an earlier one about the same. The case is made of it when somebody asks for
/// it; to check a policy nobody does.
/// </summary>
internal sealed class Invullingen
{
    private readonly List<Invulling> _invullingen;

    /// <summary>Nothing, or to begin with all that another example fills in.</summary>
    public Invullingen(Invullingen? basis) => _invullingen = basis is null ? [] : [.. basis._invullingen];

    /// <summary>What is known of a fact; none: it is unknown after all.</summary>
    public void Zet(Gegeven gegeven, Gegevenstand? stand) => _invullingen.Add(new Invulling(gegeven.Feit, gegeven.Rol, null, stand));

    /// <summary>Whether a role is filled.</summary>
    public void Zet(Rol rol, bool aanwezig) => _invullingen.Add(new Invulling(null, rol, null, aanwezig));

    /// <summary>How many there are in a list; none: that cannot be established.</summary>
    public void Zet(Lijst lijst, int? aantal) => _invullingen.Add(new Invulling(null, null, lijst, new Lengte(aantal)));

    /// <summary>Nothing is known of a list after all.</summary>
    public void Vergeet(Lijst lijst) => _invullingen.Add(new Invulling(null, null, lijst, null));

    /// <summary>How many there are in a list, if that is known.</summary>
    public int? Aantal(Lijst lijst)
    {
        for (var i = _invullingen.Count - 1; i >= 0; i--)
        {
            if (_invullingen[i].Lijst == lijst)
            {
                return (_invullingen[i].Stand as Lengte)?.Aantal;
            }
        }

        return null;
    }

    /// <summary>The case.</summary>
    public Casus Casus()
    {
        var gegevens = ImmutableDictionary.CreateBuilder<Gegeven, Gegevenstand>();
        var rollen = ImmutableDictionary.CreateBuilder<Rol, bool>();
        var lijsten = ImmutableDictionary.CreateBuilder<Lijst, int?>();
        foreach (var (feit, rol, lijst, stand) in _invullingen)
        {
            switch (stand)
            {
                case Gegevenstand gegevenstand:
                    gegevens[new Gegeven(feit!, rol)] = gegevenstand;
                    break;
                case Lengte lengte:
                    lijsten[lijst!] = lengte.Aantal;
                    break;
                case bool aanwezig:
                    rollen[rol!] = aanwezig;
                    break;
                case null when lijst is not null:
                    lijsten.Remove(lijst);
                    break;
                default:
                    gegevens.Remove(new Gegeven(feit!, rol));
                    break;
            }
        }

        return new Casus(gegevens.ToImmutable(), rollen.ToImmutable()) { Lijsten = lijsten.ToImmutable() };
    }

    /// <summary>Whether another example, perhaps of another version of the policy, fills in the same by name, one after the other. If not, the case may be the same still.</summary>
    public bool IsZelfde(Invullingen ander)
    {
        if (_invullingen.Count != ander._invullingen.Count)
        {
            return false;
        }

        for (var i = 0; i < _invullingen.Count; i++)
        {
            var (a, b) = (_invullingen[i], ander._invullingen[i]);
            if (a.Feit?.Naam != b.Feit?.Naam || a.Rol?.Naam != b.Rol?.Naam || a.Lijst?.Naam != b.Lijst?.Naam || !IsZelfde(a, b))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZelfde(Invulling a, Invulling b) => (a.Stand, b.Stand) switch
    {
        (Gegevenstand { Waarde: KeuzeWaarde x }, Gegevenstand { Waarde: KeuzeWaarde y }) => a.Feit!.Type.Keuzes!.Waarden[x.Index] == b.Feit!.Type.Keuzes!.Waarden[y.Index],
        (Gegevenstand x, Gegevenstand y) => x.Waarde == y.Waarde && a.Feit!.Type.Soort == b.Feit!.Type.Soort,
        _ => Equals(a.Stand, b.Stand),
    };

    private sealed record Invulling(Feit? Feit, Rol? Rol, Lijst? Lijst, object? Stand);

    private sealed record Lengte(int? Aantal);
}
