using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Analysis.Toetsgevallen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Cli.Weergave;

/// <summary>Writes proposed cases as text, with the sources that are to be read again, while others are still sought. More than one hand may use it.</summary>
/// <param name="beleid">The policy they are proposed for.</param>
internal sealed class Voorstelschrijver(Beleid beleid)
{
    private readonly Func<IEnumerable<Voorbeeld>, ImmutableArray<string>> _schrijf = Modelschrijver.Voorbeeldschrijver(beleid);
    private readonly ConcurrentDictionary<Toetsgeval, (string Tekst, ImmutableArray<string> Bronnen)> _geschreven = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes all cases of a set.</summary>
    public void Schrijf(Gevallenset set)
    {
        foreach (var (geval, tekst) in set.Gevallen.Zip(_schrijf(set.Gevallen.Select(g => g.Voorbeeld))))
        {
            _geschreven[geval] = (tekst, [.. Bronnen(geval.Voorbeeld)]);
        }
    }

    /// <summary>A case of a set that was written.</summary>
    public (string Tekst, ImmutableArray<string> Bronnen) Van(Toetsgeval geval) => _geschreven[geval];

    private static IEnumerable<string> Bronnen(Voorbeeld voorbeeld)
    {
        var gronden = new Evaluator(voorbeeld.Casus, voorbeeld.Peildatum).Beslis(voorbeeld.Definitie).Gronden;
        return (gronden.IsEmpty ? voorbeeld.Definitie.Bronnen : gronden.SelectMany(r => r.Bronnen)).Select(b => b.ToString()).Distinct();
    }
}
