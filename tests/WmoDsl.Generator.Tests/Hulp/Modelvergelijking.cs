using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>
/// Compares two models by all they hold, except where it stands in a file. It walks over the properties by reflection, so that what is added to the model is
/// compared from the first day. Symbols are compared in pairs: what is one thing in one model is one thing in the other.
/// </summary>
public sealed class Modelvergelijking
{
    private readonly Dictionary<object, object> _paren = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _pad = [];

    /// <summary>The first difference with the way to it, or <see langword="null"/>.</summary>
    public static string? Verschil(Beleid a, Beleid b) => new Modelvergelijking().Vergelijk(a, b);

    private string? Vergelijk(object? a, object? b)
    {
        if (a is null || b is null)
        {
            return a is null && b is null ? null : Meld(a, b);
        }

        var type = a.GetType();
        if (type != b.GetType())
        {
            return Meld(type.Name, b.GetType().Name);
        }

        if (type == typeof(Plaats))
        {
            return null;
        }

        if (type.IsPrimitive || type.IsEnum || a is string or decimal or Compiler.Text.Datum)
        {
            return a.Equals(b) ? null : Meld(a, b);
        }

        if (a is Symbool or Groep or Keuzelijst)
        {
            if (_paren.TryGetValue(a, out var eerder))
            {
                return ReferenceEquals(eerder, b) ? null : Meld(a, b + " (een ander)");
            }

            _paren.Add(a, b);
        }

        return a switch
        {
            IDictionary lijst => Rij(Geordend(lijst), Geordend((IDictionary)b)),
            IEnumerable<Compiler.Model.Bron> bronnen => Rij(bronnen.OrderBy(x => x.Naam, StringComparer.Ordinal), ((IEnumerable<Compiler.Model.Bron>)b).OrderBy(x => x.Naam, StringComparer.Ordinal)),
            IEnumerable lijst => Rij(lijst, (IEnumerable)b),
            ITuple tupel => Rij(Enumerable.Range(0, tupel.Length).Select(i => tupel[i]), Enumerable.Range(0, tupel.Length).Select(i => ((ITuple)b)[i])),
            // Of what is made later what comes of it, and not whether it was made yet.
            Lazy<Casus> later => Vergelijk(later.Value, ((Lazy<Casus>)b).Value),
            _ => Eigenschappen(type, a, b),
        };
    }

    private string? Eigenschappen(Type type, object a, object b)
    {
        foreach (var eigenschap in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract" && !typeof(Delegate).IsAssignableFrom(p.PropertyType)))
        {
            _pad.Add(eigenschap.Name);
            if (Vergelijk(eigenschap.GetValue(a), eigenschap.GetValue(b)) is { } verschil)
            {
                return verschil;
            }

            _pad.RemoveAt(_pad.Count - 1);
        }

        return null;
    }

    private string? Rij(IEnumerable a, IEnumerable b)
    {
        var (links, rechts) = (a.Cast<object?>().ToList(), b.Cast<object?>().ToList());
        if (links.Count != rechts.Count)
        {
            return Meld($"{links.Count}: {string.Join(", ", links)}", $"{rechts.Count}: {string.Join(", ", rechts)}");
        }

        for (var i = 0; i < links.Count; i++)
        {
            _pad.Add(i.ToString(CultureInfo.InvariantCulture));
            if (Vergelijk(links[i], rechts[i]) is { } verschil)
            {
                return verschil;
            }

            _pad.RemoveAt(_pad.Count - 1);
        }

        return null;
    }

    private static IEnumerable<object> Geordend(IDictionary lijst) =>
        lijst.Keys.Cast<object>().OrderBy(k => k is Gegeven g ? g.Naam : k.ToString(), StringComparer.Ordinal).SelectMany(k => new[] { k, lijst[k]! });

    private string Meld(object? a, object? b) => $"{string.Join(".", _pad)}: '{a}' tegenover '{b}'";
}
