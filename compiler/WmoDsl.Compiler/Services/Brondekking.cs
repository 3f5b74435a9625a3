using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Semantics;

namespace WmoDsl.Compiler.Services;

/// <summary>Which paragraphs of a source are ruled, which explain, and which nobody has looked at.</summary>
public static class Brondekking
{
    private static readonly string Leeg = Inhoudsmaker.Hash("");

    /// <summary>Every paragraph of an outline with what cites it or a part of it.</summary>
    public static ImmutableArray<Paragraafdekking> Bepaal(Inhoudsopgave inhoud, ImmutableArray<Aanhaling> aanhalingen)
    {
        var regels = inhoud.Regels.ToLookup(r => r.Nummer, StringComparer.Ordinal);
        var per = aanhalingen.ToLookup(a => a.Nummer, StringComparer.Ordinal);
        return inhoud.Nummers.Select(n => Bepaal(n, regels[n].ToList(), per[n].ToImmutableArray())).ToImmutableArray();
    }

    private static Paragraafdekking Bepaal(string nummer, List<Inhoudsregel> regels, ImmutableArray<Aanhaling> aanhalingen)
    {
        // All that has text must be explained away; a lid of a paragraph is not all of it.
        var delen = regels.Where(r => r.Hash != Leeg).ToList();
        var toelichtend = aanhalingen.Where(a => a.Wie is Toelichting && !a.IsOnderEenInhoudsregel).ToList();
        var verklaard = delen.Count > 0 && delen.All(d => toelichtend.Any(t => t.Raakt(d, regels)));
        var open = delen.Where(d => d != Aanhaling.Hoofd(regels) && !toelichtend.Any(t => t.Raakt(d, regels)) && !aanhalingen.Any(a => a.IsRegeling && Noemt(a, d)));
        return new Paragraafdekking(nummer, Aanhaling.Hoofd(regels)?.Kop, delen.Count > 0, verklaard, open.ToImmutableArray(), aanhalingen);
    }

    // A rule that cites a paragraph as a whole says nothing of each of its parts; only one that names the part does.
    private static bool Noemt(Aanhaling aanhaling, Inhoudsregel deel) =>
        deel.Onderdeel is { } onderdeel ? aanhaling.Onderdeel == onderdeel : aanhaling.NoemtKop(deel.Kop);
}

/// <summary>A paragraph and what cites it.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Kop">Its heading.</param>
/// <param name="HeeftTekst">Whether it, or a headed part of it, has text of its own; a chapter often has not.</param>
/// <param name="IsVerklaard">Whether all its text is declared explanatory.</param>
/// <param name="OpenDelen">Its lettered parts and parts with a heading of their own that have text, are not declared explanatory, and that no rule cites by name.</param>
/// <param name="Aanhalingen">What cites it or a part of it.</param>
public sealed record Paragraafdekking(string Nummer, string? Kop, bool HeeftTekst, bool IsVerklaard, ImmutableArray<Inhoudsregel> OpenDelen, ImmutableArray<Aanhaling> Aanhalingen)
{
    /// <summary>Whether it, or a part of it, still waits for somebody to look at it.</summary>
    public bool HeeftOpen => IsOpen || !OpenDelen.IsEmpty;

    /// <summary>Whether a rule, definition or parameter cites it.</summary>
    public bool IsAangehaald => Aanhalingen.Any(a => a.IsRegeling);

    /// <summary>Whether it rules nothing, and the policy says why.</summary>
    public bool IsToelichtend => IsVerklaard && !IsAangehaald;

    /// <summary>Whether it counts: there is something to cite, or it is cited.</summary>
    public bool Telt => HeeftTekst || IsAangehaald;

    /// <summary>Whether it counts and is neither ruled nor explanatory.</summary>
    public bool IsOpen => Telt && !IsAangehaald && !IsToelichtend;

    /// <summary>The declarations that it, or a part of it, explains only.</summary>
    public IEnumerable<Toelichting> Toelichtingen => Aanhalingen.Select(a => a.Wie).OfType<Toelichting>().Distinct();
}
