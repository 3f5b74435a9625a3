using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Services;

/// <summary>Compares the outline that a policy cites with that of a new edition.</summary>
public static class Inhoudsvergelijking
{
    private static readonly string Leeg = Inhoudsmaker.Hash("");

    /// <summary>What differs, in the order of the old outline; what is new comes with its paragraph, and new paragraphs come last.</summary>
    /// <param name="oud">The outline that citations are checked against.</param>
    /// <param name="nieuw">That of the new edition.</param>
    /// <param name="aanhalingen">The citations of the source; <see cref="Aanhaling.Zoek"/>.</param>
    public static ImmutableArray<Wijziging> Vergelijk(Inhoudsopgave oud, Inhoudsopgave nieuw, ImmutableArray<Aanhaling> aanhalingen)
    {
        var oudePer = oud.Regels.ToLookup(r => r.Nummer, StringComparer.Ordinal);
        var nieuwePer = nieuw.Regels.ToLookup(r => r.Nummer, StringComparer.Ordinal);
        var per = aanhalingen.ToLookup(a => a.Nummer, StringComparer.Ordinal);
        var uit = ImmutableArray.CreateBuilder<Wijziging>();
        foreach (var nummer in oud.Nummers.Concat(nieuw.Nummers.Where(n => !oud.Heeft(n))))
        {
            var oude = oudePer[nummer].ToList();
            foreach (var (soort, van, naar) in PerNummer(oude, nieuwePer[nummer].ToList()))
            {
                uit.Add(new Wijziging(soort, van, naar, per[nummer].Where(a => Raakt(a, soort, van, naar, oude)).GroupBy(a => a.Wie).Select(g => g.First()).ToImmutableArray()));
            }
        }

        return uit.ToImmutable();
    }

    private static bool Raakt(Aanhaling aanhaling, Wijzigingsoort soort, Inhoudsregel? van, Inhoudsregel? naar, List<Inhoudsregel> oude) => soort switch
    {
        // Who cites by number alone need not know of another heading.
        Wijzigingsoort.Hernoemd => aanhaling.NoemtKop(van!.Kop) && aanhaling.Raakt(van, oude),
        Wijzigingsoort.Nieuw => oude.Count > 0 && aanhaling.Raakt(naar!, oude),
        _ => aanhaling.Raakt(van!, oude),
    };

    private static IEnumerable<(Wijzigingsoort, Inhoudsregel?, Inhoudsregel?)> PerNummer(List<Inhoudsregel> oude, List<Inhoudsregel> nieuwe)
    {
        var paren = Paren(oude, nieuwe);
        foreach (var regel in oude)
        {
            if (!paren.TryGetValue(regel, out var naar))
            {
                yield return (Wijzigingsoort.Vervallen, regel, null);
            }
            else if (regel.Hash != naar.Hash)
            {
                yield return (Wijzigingsoort.Gewijzigd, regel, naar);
            }
            else if (regel.Kop is not null && !(naar.Kop is { } kop && Aanhaling.GelijkeKop(regel.Kop, kop)))
            {
                yield return (Wijzigingsoort.Hernoemd, regel, naar);
            }
        }

        var gepaard = new HashSet<Inhoudsregel>(paren.Values, Zelfde.Regel);
        foreach (var regel in nieuwe.Where(r => !gepaard.Contains(r)))
        {
            yield return (Wijzigingsoort.Nieuw, null, regel);
        }
    }

    // The paragraph with the paragraph; parts by letter or heading, in order where a heading comes twice; what remains by an equal text.
    private static Dictionary<Inhoudsregel, Inhoudsregel> Paren(List<Inhoudsregel> oude, List<Inhoudsregel> nieuwe)
    {
        var paren = new Dictionary<Inhoudsregel, Inhoudsregel>(Zelfde.Regel);
        var (hoofd, nieuwHoofd) = (Aanhaling.Hoofd(oude), Aanhaling.Hoofd(nieuwe));
        if (hoofd is not null && nieuwHoofd is not null)
        {
            paren.Add(hoofd, nieuwHoofd);
        }

        Koppel(r => r.Onderdeel + "|" + (r.Kop is null ? "" : Naamsleutel.Van(r.Kop).ToUpperInvariant()));
        Koppel(r => r.Onderdeel);
        Koppel(r => r.Onderdeel is null && r.Hash != Leeg ? r.Hash : null);
        return paren;

        void Koppel(Func<Inhoudsregel, string?> sleutel)
        {
            var gepaard = new HashSet<Inhoudsregel>(paren.Values, Zelfde.Regel);
            var over = nieuwe.Where(r => !gepaard.Contains(r) && sleutel(r) is not null).GroupBy(r => sleutel(r)!, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => new Queue<Inhoudsregel>(g), StringComparer.Ordinal);
            foreach (var regel in oude.Where(r => !paren.ContainsKey(r)))
            {
                if (!ReferenceEquals(regel, hoofd) && sleutel(regel) is { } gezocht && over.TryGetValue(gezocht, out var rij) && rij.Count > 0)
                {
                    paren.Add(regel, rij.Dequeue());
                }
            }
        }
    }

    // Two entries may say the same.
    private sealed class Zelfde : IEqualityComparer<Inhoudsregel>
    {
        public static readonly Zelfde Regel = new();

        public bool Equals(Inhoudsregel? x, Inhoudsregel? y) => ReferenceEquals(x, y);

        public int GetHashCode(Inhoudsregel obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

/// <summary>How an entry of an outline differs.</summary>
public enum Wijzigingsoort
{
    /// <summary>Its text differs, and perhaps its heading.</summary>
    Gewijzigd,

    /// <summary>It is gone.</summary>
    Vervallen,

    /// <summary>It was not there.</summary>
    Nieuw,

    /// <summary>Its text is the same, its heading differs.</summary>
    Hernoemd,
}

/// <summary>A difference between two editions.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Oud">The entry in the old outline; none when it is new.</param>
/// <param name="Nieuw">The entry in the new one; none when it is gone.</param>
/// <param name="Aanhalingen">What cites it, each once. For a new part: what cites the whole paragraph; for a heading: what names it.</param>
public sealed record Wijziging(Wijzigingsoort Soort, Inhoudsregel? Oud, Inhoudsregel? Nieuw, ImmutableArray<Aanhaling> Aanhalingen)
{
    /// <summary>The entry, as the policy knows it if it does.</summary>
    public Inhoudsregel Regel => (Oud ?? Nieuw)!;
}
