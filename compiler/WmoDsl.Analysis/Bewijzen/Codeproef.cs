using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// Plays cases in the code that is made of a policy, and tells of each where it went otherwise than in the evaluator: nothing when it went the same, or when there is no
/// code for it. Asked once, for all cases together.
/// </summary>
public delegate IReadOnlyList<IReadOnlyList<string>> Codenaspel(IReadOnlyList<Beslisvraag> vragen);

/// <summary>The second proof of a counterexample: also in compiled code it must be what it is said to be. If not, the fault is ours, and it is no verdict.</summary>
public static class Codeproef
{
    /// <summary>What a reader can do when our own two ways of deciding differ.</summary>
    public const string Meld = "Meld dit aan de makers van wmo, met het beleid en dit geval erbij: het is een fout in wmo, niet in uw beleid.";

    /// <summary>The verdicts, of which those are left open whose case goes otherwise in compiled code.</summary>
    /// <param name="uitspraken">The verdicts, replayed in the evaluator.</param>
    /// <param name="speel">Plays cases in compiled code; not asked when there are none.</param>
    public static ImmutableArray<Uitspraak> Voer(ImmutableArray<Uitspraak> uitspraken, Codenaspel speel)
    {
        var zaken = uitspraken.SelectMany((u, i) => Vragen(u).Select(v => (Uitspraak: i, Vraag: v))).ToList();
        if (zaken.Count == 0)
        {
            return uitspraken;
        }

        var verschillen = speel([.. zaken.Select(z => z.Vraag)]);
        var anders = zaken.Select((z, i) => (z.Uitspraak, z.Vraag, Verschillen: verschillen[i])).Where(z => z.Verschillen.Count > 0).ToLookup(z => z.Uitspraak);
        return [.. uitspraken.Select((u, i) => anders[i].FirstOrDefault() is { Verschillen: { } gevonden } ander ? Onbeslist(u, ander.Vraag, gevonden) : u)];
    }

    /// <summary>What is decided in the cases that a verdict shows.</summary>
    private static IEnumerable<Beslisvraag> Vragen(Uitspraak uitspraak)
    {
        if (!uitspraak.IsGetoond)
        {
            return [];
        }

        var tegenvoorbeeld = uitspraak.Tegenvoorbeeld!;
        var getoond = tegenvoorbeeld.Voorbeelden.Select(v => new Beslisvraag(v.Definitie, v.Peildatum, v.Casus)).ToList();

        // A promise may be about concepts, of which there is no example to paste.
        var begrippen = uitspraak.Onderwerp is Waarborg { Belofte: AltijdWaar or NooitWaar } waarborg ? Waarborgonderzoek.Definities(waarborg).Where(d => d.Groep is null) : [];
        return getoond.Concat(tegenvoorbeeld.Zaken.SelectMany(z => begrippen.Where(b => getoond.TrueForAll(v => v.Definitie != b)).Select(b => new Beslisvraag(b, uitspraak.Vanaf, z.Casus))));
    }

    // The case is kept: who reports it, needs it.
    private static Uitspraak Onbeslist(Uitspraak uitspraak, Beslisvraag vraag, IReadOnlyList<string> verschillen) => uitspraak with
    {
        Oordeel = Bewijsoordeel.NietBeslist,
        Gevallen = [],
        AlleGevallen = true,
        Regels = [],
        Bekend = [],
        Toelichting = Anders(vraag.Definitie, verschillen),
    };

    /// <summary>What is said of a case that is not shown, because compiled code decides it otherwise.</summary>
    internal static string Anders(Definitie definitie, IReadOnlyList<string> verschillen) =>
        $"Er is een geval gevonden, maar '{definitie.Naam}' komt er in de vertaalde code anders uit dan volgens de regels zelf ({string.Join("; ", verschillen.Take(3))}). {Meld}";
}
