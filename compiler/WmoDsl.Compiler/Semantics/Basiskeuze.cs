using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>A policy that is built on.</summary>
/// <param name="Titel">Its title.</param>
/// <param name="Beleid">Its files.</param>
/// <param name="Kop">Its declaration.</param>
/// <param name="Plaats">Where the policy that is compiled names it, or names what builds on it.</param>
/// <param name="Zelf">What it builds on itself, directly or not.</param>
internal sealed record Basis(string Titel, Basisbeleid Beleid, BeleidSyntax Kop, Plaats Plaats, ImmutableArray<Basis> Zelf)
{
    /// <summary>There is one for every policy that is built on: only itself is the same.</summary>
    public bool Equals(Basis? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Finds what a policy builds on: every one once, after what it builds on itself.</summary>
internal sealed class Basiskeuze
{
    private readonly List<Aangeboden> _aanbod = [];
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Basis?> _gekozen = new(StringComparer.Ordinal);
    private readonly List<Basis> _volgorde = [];
    private readonly List<string> _pad = [];

    private Basiskeuze(ImmutableArray<Basisbeleid> aanbod, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var beleid in aanbod.OrderBy(b => b.Naam, StringComparer.Ordinal))
        {
            foreach (var (_, kop) in Koppen(beleid.Bomen))
            {
                _aanbod.Add(new Aangeboden(kop.Titel.Waarde, beleid, kop));
                break;
            }
        }
    }

    /// <summary>Finds them, and reports what cannot be found.</summary>
    public static ImmutableArray<Basis> Kies(ImmutableArray<SyntaxTree> eigen, ImmutableArray<Basisbeleid> aanbod, DiagnosticBag diagnostics)
    {
        if (Koppen(eigen).FirstOrDefault() is not { Kop: { BouwtVoortOp.IsEmpty: false } kop } gevonden)
        {
            return [];
        }

        var keuze = new Basiskeuze(aanbod, diagnostics);
        keuze._pad.Add(kop.Titel.Waarde);
        foreach (var titel in kop.BouwtVoortOp.Where(t => t.Waarde.Length > 0))
        {
            keuze.Neem(titel.Waarde, new Plaats(gevonden.Source, titel.Span));
        }

        return keuze._volgorde.ToImmutableArray();
    }

    private static IEnumerable<(SourceText Source, BeleidSyntax Kop)> Koppen(ImmutableArray<SyntaxTree> bomen)
    {
        foreach (var boom in bomen.OrderBy(b => b.Source.Path, StringComparer.Ordinal))
        {
            foreach (var kop in boom.Root.Declaraties.OfType<BeleidSyntax>())
            {
                yield return (boom.Source, kop);
            }
        }
    }

    private Basis? Neem(string titel, Plaats plaats)
    {
        if (_pad.Contains(titel))
        {
            _diagnostics.Add(Meldingen.VoortbouwKring(plaats, _pad.Skip(_pad.IndexOf(titel)).Append(titel).ToList()));
            return null;
        }

        if (_gekozen.TryGetValue(titel, out var eerder))
        {
            return eerder;
        }

        var aanbod = _aanbod.Where(b => b.Titel == titel).ToList();
        if (aanbod.Count != 1)
        {
            var via = _pad.Count > 1 ? _pad[_pad.Count - 1] : null;
            _diagnostics.Add(aanbod.Count == 0
                ? Meldingen.OnbekendBeleid(plaats, titel, via, Suggestions.Closest(titel, _aanbod.Select(b => b.Titel).Except(_pad)))
                : Meldingen.TweeKeerHetBeleid(plaats, titel, aanbod.Select(a => a.Beleid.Naam).ToList()));
            _gekozen.Add(titel, null);
            return null;
        }

        _pad.Add(titel);
        var zelf = aanbod[0].Kop.BouwtVoortOp.Select(t => Neem(t.Waarde, plaats)).OfType<Basis>().ToList();
        _pad.RemoveAt(_pad.Count - 1);
        var basis = new Basis(titel, aanbod[0].Beleid, aanbod[0].Kop, plaats, zelf.SelectMany(b => b.Zelf.Add(b)).Distinct().ToImmutableArray());
        _gekozen.Add(titel, basis);
        _volgorde.Add(basis);
        return basis;
    }

    private sealed record Aangeboden(string Titel, Basisbeleid Beleid, BeleidSyntax Kop);
}
