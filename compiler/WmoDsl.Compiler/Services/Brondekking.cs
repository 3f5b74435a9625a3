using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Semantics;

namespace WmoDsl.Compiler.Services;

/// <summary>Which paragraphs of a source are cited.</summary>
public static class Brondekking
{
    private static readonly string Leeg = Inhoudsmaker.Hash("");

    /// <summary>Every paragraph of an outline with what cites it or a part of it.</summary>
    public static ImmutableArray<Paragraafdekking> Bepaal(Inhoudsopgave inhoud, ImmutableArray<Aanhaling> aanhalingen)
    {
        var regels = inhoud.Regels.ToLookup(r => r.Nummer, StringComparer.Ordinal);
        var per = aanhalingen.ToLookup(a => a.Nummer, StringComparer.Ordinal);
        return inhoud.Nummers
            .Select(n => new Paragraafdekking(n, Aanhaling.Hoofd(regels[n])?.Kop, regels[n].Any(r => r.Hash != Leeg), per[n].ToImmutableArray()))
            .ToImmutableArray();
    }
}

/// <summary>A paragraph and what cites it.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Kop">Its heading.</param>
/// <param name="HeeftTekst">Whether it, or a headed part of it, has text of its own; a chapter often has not.</param>
/// <param name="Aanhalingen">What cites it or a part of it.</param>
public sealed record Paragraafdekking(string Nummer, string? Kop, bool HeeftTekst, ImmutableArray<Aanhaling> Aanhalingen)
{
    /// <summary>Whether a rule, definition or parameter cites it.</summary>
    public bool IsAangehaald => Aanhalingen.Any(a => a.IsRegeling);

    /// <summary>Whether it counts: there is something to cite, or it is cited.</summary>
    public bool Telt => HeeftTekst || IsAangehaald;
}
