using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Semantics;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Services;

/// <summary>Something in a policy that cites a place in a source.</summary>
/// <param name="Soort">regel, begrip, besluit, parameter, gegeven, rol, waarborg, aanname or toelichting.</param>
/// <param name="Wie">What cites.</param>
/// <param name="Van">For a rule: whose.</param>
/// <param name="Verwijzing">The citation.</param>
public sealed record Aanhaling(string Soort, Symbool Wie, Definitie? Van, Bronverwijzing Verwijzing)
{
    private readonly string[] _plaats = Verwijzing.Plaats.Split(' ');

    /// <summary>The number that is cited: <c>4.13</c>; empty for the source as a whole.</summary>
    public string Nummer => IsPlaatswoord(_plaats[0]) && _plaats.Length > 1 ? _plaats[1] : _plaats[0];

    /// <summary>The lettered part that is cited.</summary>
    public string? Onderdeel => Array.IndexOf(_plaats, "onderdeel") is > 0 and var i && i + 1 < _plaats.Length ? _plaats[i + 1] : null;

    /// <summary>Whether it is a rule, definition or parameter: what decides, and not what is asked. So is a promise, which says of all of them what they decide together; not one that is known not to hold.</summary>
    public bool IsRegeling => Wie is Regel or Definitie or Parameter or Waarborg { GaatNietOp: null };

    /// <summary>Name for people: <c>regel te jong (besluit duofiets)</c>.</summary>
    public string Naam => Soort + " " + Wie.Naam + (Van is null ? "" : $" ({(Van.Soort == Definitiesoort.Besluit ? "besluit" : "begrip")} {Van.Naam})");

    /// <summary>All citations of a source, in order of path and place.</summary>
    public static ImmutableArray<Aanhaling> Zoek(Beleid beleid, Bron bron) =>
        beleid.Rollen.SelectMany(r => VanSymbool("rol", r, null, bron))
            .Concat(beleid.Feiten.SelectMany(f => VanSymbool("gegeven", f, null, bron)))
            .Concat(beleid.Parameters.SelectMany(p => VanSymbool("parameter", p, null, bron)))
            .Concat(beleid.MetNaam.SelectMany(d => VanDefinitie(d, bron)))
            .Concat(beleid.Waarborgen.SelectMany(w => VanSymbool("waarborg", w, null, bron)))
            .Concat(beleid.Aannames.SelectMany(a => VanSymbool("aanname", a, null, bron)))
            .Concat(beleid.Toelichtend.SelectMany(t => VanSymbool("toelichting", t, null, bron)))
            .OrderBy(a => a.Wie.Plaats.Source.Path, StringComparer.Ordinal).ThenBy(a => a.Wie.Plaats.Span.Start).ThenBy(a => a.Soort, StringComparer.Ordinal)
            .ToImmutableArray();

    private static bool IsPlaatswoord(string woord) => woord is "artikel" or "lid" or "onderdeel" or "afspraak" or "punt" or "pagina" or "hoofdstuk" or "paragraaf";

    /// <summary>Whether a heading is the one that is cited.</summary>
    public bool NoemtKop(string? kop) => Verwijzing.Kop is { } genoemd && kop is not null && GelijkeKop(genoemd, kop);

    /// <summary>Whether it cites an entry, as a whole paragraph or as that part of it.</summary>
    /// <param name="regel">An entry.</param>
    /// <param name="bij">All entries with its number.</param>
    public bool Raakt(Inhoudsregel regel, IReadOnlyCollection<Inhoudsregel> bij)
    {
        if (regel.Nummer != Nummer)
        {
            return false;
        }

        if (Onderdeel is { } onderdeel && bij.Any(r => r.Onderdeel is not null))
        {
            return regel.Onderdeel == onderdeel;
        }

        // The heading of the paragraph itself is the whole of it.
        return Verwijzing.Kop is null || NoemtKop(Hoofd(bij)?.Kop) || NoemtKop(regel.Kop);
    }

    /// <summary>Whether another citation is of this place or of something in it, so that what is said of this place is said of that one.</summary>
    /// <param name="ander">A citation of the same source.</param>
    /// <param name="bij">All entries of the outline with its number; empty without an outline.</param>
    public bool Omvat(Aanhaling ander, IReadOnlyCollection<Inhoudsregel> bij)
    {
        if (ander.Nummer != Nummer || !(ander.Dieper == Dieper || Dieper.Length == 0 || ander.Dieper.StartsWith(Dieper + " ", StringComparison.Ordinal)))
        {
            return false;
        }

        return Verwijzing.Kop is null || ander.NoemtKop(Verwijzing.Kop) || (Dieper.Length == 0 && NoemtKop(Hoofd(bij)?.Kop));
    }

    /// <summary>What stands in the citation after the number: <c>lid 4 onderdeel a</c>.</summary>
    private string Dieper => string.Join(" ", _plaats.Skip(IsPlaatswoord(_plaats[0]) ? 2 : 1));

    /// <summary>Whether it cites more precisely than an outline is: a <c>lid</c> or <c>punt</c> of a paragraph.</summary>
    public bool IsOnderEenInhoudsregel => Dieper.Length > 0 && Dieper != "onderdeel " + Onderdeel;

    /// <summary>Whether two headings are the same to who cites them.</summary>
    internal static bool GelijkeKop(string a, string b) => string.Equals(Naamsleutel.Van(a), Naamsleutel.Van(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>Of the entries with one number, that of the paragraph itself.</summary>
    internal static Inhoudsregel? Hoofd(IEnumerable<Inhoudsregel> bij) => bij.FirstOrDefault(r => r.Onderdeel is null);

    private static IEnumerable<Aanhaling> VanSymbool(string soort, Symbool wie, Definitie? van, Bron bron) =>
        wie.Bronnen.Where(b => b.Bron == bron).Select(b => new Aanhaling(soort, wie, van, b));

    // What is written as one sentence (is ja als …) is a definition with a rule of the same place; that is one thing to look at.
    private static IEnumerable<Aanhaling> VanDefinitie(Definitie definitie, Bron bron) =>
        VanSymbool(definitie.Soort == Definitiesoort.Besluit ? "besluit" : "begrip", definitie, null, bron)
            .Concat(definitie.AlleRegels.Where(r => r.Plaats != definitie.Plaats).SelectMany(r => VanSymbool("regel", r, definitie, bron)));
}
