using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Analysis.Tonen;

/// <summary>Where a condition begins or ends: neighbours in numbers that people name.</summary>
/// <param name="Gegeven">The fact.</param>
/// <param name="Binnen">A value with which the condition holds.</param>
/// <param name="Buiten">The nearest one with which it does not.</param>
internal sealed record Grens(Gegeven Gegeven, Waarde Binnen, Waarde Buiten);

/// <summary>Says in the author's words which cases are in a block: the words that a condition would have in a rule.</summary>
internal sealed class Gevalstekst(Gevallenruimte ruimte)
{
    private readonly Uitdrukkingschrijver _schrijver = new(new Naamschrijver());

    /// <summary>The conditions of a block, in the order in which the policy asks; none for every case.</summary>
    public ImmutableArray<string> Van(Blok blok) => [.. Teksten(blok, blok, (v, cellen) => Voorwaarde(ruimte.Onderwerpen[v], cellen, blok))];

    /// <summary>Conditions in words; a term that is bounded at both sides, in one.</summary>
    /// <param name="deel">The conditions.</param>
    /// <param name="bij">The block that they are of.</param>
    /// <param name="voorwaarde">Says one of them; nothing where there is nothing to be said.</param>
    public IEnumerable<string> Teksten(Blok deel, Blok bij, Func<int, ImmutableArray<int>, string?> voorwaarde)
    {
        var gezegd = Gezegd(deel).Select(c => (Grens: Begrensd(c.Key, c.Value), Tekst: voorwaarde(c.Key, c.Value))).Where(c => c.Tekst is not null).ToList();
        for (var i = 0; i < gezegd.Count; i++)
        {
            var (grens, tekst) = gezegd[i];
            var ander = grens is null ? -1 : gezegd.FindIndex(i + 1, g => g.Grens is { } andere && andere.Term == grens.Term && andere.IsOnder != grens.IsOnder);
            if (ander < 0)
            {
                yield return tekst!;
                continue;
            }

            var (onder, boven) = grens!.IsOnder ? (i, ander) : (ander, i);
            yield return Tussen(gezegd[onder].Grens!, gezegd[onder].Tekst!, gezegd[boven].Grens!, gezegd[boven].Tekst!);
            gezegd.RemoveAt(ander);
        }

        string Tussen(Begrenzing onder, string vanaf, Begrenzing boven, string tot)
        {
            var begin = Woorden(onder.Term, bij) + " is ";
            return Gevallenruimte.Orde(onder.Waarde.Waarde, boven.Waarde.Waarde) == 0 ? begin + Woorden(onder.Waarde, bij) : $"{vanaf} en {(tot.StartsWith(begin, StringComparison.Ordinal) ? tot[begin.Length..] : tot)}";
        }
    }

    // What a term is at least or at most, when that is what a comparison says.
    private Begrenzing? Begrensd(int variabele, ImmutableArray<int> cellen) => (ruimte.Onderwerpen[variabele], cellen) switch
    {
        (Verband { IsBestaan: false, Links: LiteralExpr waarde } verband, [Motor.Nee or Motor.Ja]) => new Begrenzing(verband.Rechts, waarde, cellen[0] == Motor.Ja),
        (Verband { IsBestaan: false, Rechts: LiteralExpr waarde } verband, [Motor.Nee or Motor.Ja]) => new Begrenzing(verband.Links, waarde, cellen[0] == Motor.Nee),
        _ => null,
    };

    // What is to be said of a block: not that something has a value which is compared as well, for then it has one.
    private IEnumerable<KeyValuePair<int, ImmutableArray<int>>> Gezegd(Blok blok)
    {
        return blok.Cellen.Where(c => ruimte.Onderwerpen[c.Key] is not Verband { IsBestaan: true } bestaan || c.Value.Contains(bestaan.CelZonder) || !blok.Cellen.Any(a => Vergelijkt(a, bestaan.Links)));

        bool Vergelijkt(KeyValuePair<int, ImmutableArray<int>> ander, Expr term) =>
            ruimte.Onderwerpen[ander.Key] is Verband { IsBestaan: false } verband && (verband.Links == term || verband.Rechts == term) && !ander.Value.Contains(verband.CelZonder);
    }

    /// <summary>The same, where parties know and judge for themselves: first what is so, then of each party what it judges, what else it knows and what it does not.</summary>
    /// <param name="blok">The block.</param>
    /// <param name="partijen">The parties, in the order of the promise.</param>
    public ImmutableArray<string> Van(Blok blok, IEnumerable<string> partijen)
    {
        var cellen = blok.Cellen.Select(c => (Onderwerp: ruimte.Onderwerpen[c.Key], Cellen: c.Value)).ToList();
        var werkelijk = Teksten(blok, blok, (v, hier) => ruimte.Onderwerpen[v] is Bekendheid or Vraagonderwerp { Partij: not null } ? null : Voorwaarde(ruimte.Onderwerpen[v], hier, blok));
        return [.. werkelijk, .. partijen.SelectMany(Zinnen)];

        IEnumerable<string> Zinnen(string partij)
        {
            var oordelen = cellen.Where(c => c.Onderwerp is Vraagonderwerp { Partij: { } van } && van == partij).ToList();
            var geoordeeld = oordelen.Select(c => ((Vraagonderwerp)c.Onderwerp).Gegeven).ToHashSet();

            // Who judges something, knows that.
            var weet = cellen.Where(c => c.Onderwerp is Bekendheid b && b.Partij == partij && !geoordeeld.Contains(b.Gegeven)).ToLookup(c => c.Cellen[0] != 0, c => ((Bekendheid)c.Onderwerp).Gegeven.Naam);
            var delen = new[]
            {
                oordelen.Count > 0 ? $"oordeelt: {string.Join(", ", oordelen.Select(c => Kaal((Vraagonderwerp)c.Onderwerp, c.Cellen)))}" : "",
                weet[true].Any() ? $"weet: {string.Join(", ", weet[true])}" : "",
                weet[false].Any() ? $"weet niet: {string.Join(", ", weet[false])}" : "",
            };
            return delen.Where(d => d.Length > 0).Select(d => $"{partij} {d}");
        }
    }

    /// <summary>The cells of what a case says, in the same words.</summary>
    public ImmutableArray<string> Van(Casus casus)
    {
        var cellen = ruimte.Plaats(casus);
        return [.. Enumerable.Range(0, cellen.Length).Where(v => ruimte.Onderwerpen[v] is Vraagonderwerp vraag && cellen[v] >= 0 && cellen[v] != vraag.CelOnbekend).Select(v => Voorwaarde(ruimte.Onderwerpen[v], [cellen[v]]))];
    }

    /// <summary>One condition: that something is in one of some cells.</summary>
    /// <param name="onderwerp">What.</param>
    /// <param name="cellen">The cells.</param>
    /// <param name="bij">The block that is told of: in its cases a term may be what a definition is, and then it has that name. Without it, of no block.</param>
    public string Voorwaarde(Onderwerp onderwerp, ImmutableArray<int> cellen, Blok? bij = null)
    {
        switch (onderwerp)
        {
            case Bekendheid weet:
                return $"{weet.Partij} weet {(cellen[0] == 0 ? "niet " : "")}van {weet.Gegeven.Naam}";
            case Geraadpleegd besluit:
                return Geraadpleegd(besluit, [.. cellen.Select(c => besluit.Bladeren[c])]);
            case Verband { IsBestaan: true } verband:
                return $"{Woorden(verband.Links)} {(!cellen.Contains(verband.CelZonder) ? "heeft een waarde" : verband.Links is LeeftijdExpr ? "heeft geen waarde (zoals wanneer die dag nog moet komen)" : "heeft geen waarde (de dag valt dan buiten de kalender)")}";
            case Verband { Links: LiteralExpr } verband:
                return $"{Woorden(verband.Rechts)} {Andersom(cellen, verband)} {Woorden(verband.Links)}";
            case Verband verband:
                return $"{Woorden(verband.Links)} {Waarheid(cellen, verband)} {Woorden(verband.Rechts)}";
            case Vraagonderwerp vraag:
                var tekst = Kaal(vraag, cellen);
                return vraag.Partij is null ? tekst : $"{tekst} volgens {vraag.Partij}";
            default:
                throw new InvalidOperationException($"Onbekend onderwerp {onderwerp.GetType().Name}.");
        }

        string Woorden(Expr term) => this.Woorden(term, bij);
    }

    private string Woorden(Expr term, Blok? bij) => _schrijver.SchrijfLos(bij is not null && ruimte.Motor is Diagrammotor motor ? ruimte.Benamingen.In(motor, ruimte.Termen, term, bij.Voorwaarde(motor)) : term);

    // Without whose judgement it is.
    private string Kaal(Vraagonderwerp vraag, ImmutableArray<int> cellen)
    {
        var bekend = cellen.Where(c => c != vraag.CelOnbekend).ToImmutableArray();
        var onbekend = bekend.Length < cellen.Length;
        return bekend.IsEmpty ? $"{Naam(vraag)} is onbekend"
            : onbekend && bekend.Length == vraag.Waarden.Length ? $"{Naam(vraag)} mag onbekend zijn"
            : Bekend(vraag, bekend) + (onbekend ? " of is onbekend" : "");
    }

    /// <summary>The values at both sides of each cut that bounds a condition, in numbers that people name; none for what has no order.</summary>
    public IEnumerable<Grens> Grenzen(Onderwerp onderwerp, ImmutableArray<int> cellen)
    {
        if (onderwerp is not Vraagonderwerp { Gegeven.Gegeven: { } gegeven } vraag || !ruimte.Schalen.TryGetValue(gegeven, out var schaal))
        {
            yield break;
        }

        for (var cel = 0; cel + 1 < vraag.Waarden.Length; cel++)
        {
            if (cellen.Contains(cel) != cellen.Contains(cel + 1))
            {
                var onder = schaal.Waarde(schaal.Naast(vraag.Waarden[cel].Hoog, omlaag: true));
                var boven = schaal.Waarde(schaal.Naast(vraag.Waarden[cel + 1].Laag, omlaag: false));
                yield return cellen.Contains(cel) ? new Grens(gegeven, onder, boven) : new Grens(gegeven, boven, onder);
            }
        }
    }

    private static string Naam(Vraagonderwerp vraag) => vraag.Gegeven.Gegeven is null && vraag.Gegeven.Rol is not null ? $"of er een {vraag.Gegeven.Naam} is" : vraag.Gegeven.Naam;

    // A decision that is consulted, by what it gives.
    private string Geraadpleegd(Geraadpleegd besluit, ImmutableArray<int> bladeren)
    {
        var wel = Waarden(bladeren);
        var uitkomst = wel.Count == 0 ? "" : Een(wel, Waarden(besluit.Bladeren.Except(bladeren)));
        return $"{besluit.Naam} {(!bladeren.Contains(Termen.Geen) ? uitkomst : uitkomst.Length == 0 ? "heeft geen uitkomst" : uitkomst + " of heeft geen uitkomst")}";

        List<string> Waarden(IEnumerable<int> van) => [.. van.Where(b => b >= 0).Select(b => _schrijver.SchrijfLos(ruimte.Termen[b]))];
    }

    private static string Waarheid(ImmutableArray<int> cellen, Verband verband) => verband.Links.Type.Soort == Waardesoort.Datum ? Waarheid(cellen, "uiterlijk", "na") : Waarheid(cellen, "hoogstens", "meer dan");

    // The term on the right, of which is said how it compares to a number or a day: nobody says of that number that it is at most as great.
    private static string Andersom(ImmutableArray<int> cellen, Verband verband) => verband.Links.Type.Soort == Waardesoort.Datum ? Waarheid(cellen, "op zijn vroegst", "voor") : Waarheid(cellen, "minstens", "minder dan");

    private static string Waarheid(ImmutableArray<int> cellen, string ja, string nee) => (cellen.Contains(Motor.Nee), cellen.Contains(Motor.Ja), cellen.Contains(2)) switch
    {
        (false, true, false) => "is " + ja,
        (true, false, false) => "is " + nee,
        (true, true, false) => "is te vergelijken met",
        (false, false, true) => "is niet te vergelijken met",
        (false, true, true) => $"is {ja}, of niet te vergelijken met,",
        _ => $"is {nee}, of niet te vergelijken met,",
    };

    private string Bekend(Vraagonderwerp vraag, ImmutableArray<int> cellen)
    {
        if (vraag.Gegeven.Lijst is { } lijst)
        {
            return $"het aantal {lijst.Naam} is {Of(cellen.Select(c => vraag.Waarden[c].Waarde.Tekst(new Waardetype(Waardesoort.Getal))))}";
        }

        if (vraag.Gegeven.Gegeven is not { } gegeven)
        {
            return cellen.Length == 2 ? $"bekend is of er een {vraag.Gegeven.Naam} is" : $"er is {(cellen[0] == 0 ? "een" : "geen")} {vraag.Gegeven.Naam}";
        }

        var type = gegeven.Feit.Type;
        if (cellen.Length == vraag.Waarden.Length)
        {
            return $"{gegeven.Naam} is bekend";
        }

        if (ruimte.Schalen.TryGetValue(gegeven, out var schaal))
        {
            return $"{gegeven.Naam} {string.Join(" of ", Stukken(cellen).Select(s => Stuk(type, schaal, vraag.Waarden[s.Eerste].Laag, vraag.Waarden[s.Laatste].Hoog)))}";
        }

        return $"{gegeven.Naam} {Een([.. cellen.Select(Tekst)], [.. Enumerable.Range(0, vraag.Waarden.Length).Except(cellen).Select(Tekst)])}";

        string Tekst(int cel) => vraag.Waarden[cel].Waarde.Tekst(type);
    }

    // What is one of some and not one of others, in the fewest words.
    private static string Een(IReadOnlyList<string> wel, IReadOnlyList<string> niet) =>
        wel.Count == 1 ? $"is {wel[0]}"
        : niet.Count == 1 ? $"is niet {niet[0]}"
        : niet.Count > 0 && niet.Count * 2 < wel.Count ? $"is geen van {string.Join(", ", niet)}"
        : $"is een van {string.Join(", ", wel)}";

    private static string Of(IEnumerable<string> delen) => delen.ToList() is { Count: > 1 } meer ? string.Join(", ", meer.Take(meer.Count - 1)) + " of " + meer[^1] : delen.Single();

    // Rows of cells that follow each other.
    private static IEnumerable<(int Eerste, int Laatste)> Stukken(ImmutableArray<int> cellen)
    {
        var eerste = cellen[0];
        for (var i = 0; i < cellen.Length; i++)
        {
            if (i + 1 == cellen.Length || cellen[i + 1] != cellen[i] + 1)
            {
                yield return (eerste, cellen[i]);
                eerste = i + 1 < cellen.Length ? cellen[i + 1] : 0;
            }
        }
    }

    private static string Stuk(Waardetype type, Schaal schaal, long laag, long hoog)
    {
        var datum = type.Soort == Waardesoort.Datum;
        var onder = laag <= schaal.Onder ? null : !schaal.IsRonder(laag - 1, laag) ? (datum ? "is op zijn vroegst " : "is minstens ") + Tekst(laag) : (datum ? "is na " : "is meer dan ") + Tekst(laag - 1);
        var boven = hoog >= schaal.Boven ? null : !schaal.IsRonder(hoog + 1, hoog) ? (datum ? "is uiterlijk " : "is hoogstens ") + Tekst(hoog) : (datum ? "is voor " : "is minder dan ") + Tekst(hoog + 1);
        return laag == hoog ? "is " + Tekst(laag)
            : onder is null ? boven ?? "is bekend"
            : boven is null ? onder
            : !schaal.IsRonder(laag - 1, laag) && !schaal.IsRonder(hoog + 1, hoog) ? $"ligt van {Tekst(laag)} tot en met {Tekst(hoog)}"
            : $"{onder} en {boven["is ".Length..]}";

        string Tekst(long trede) => schaal.Waarde(trede).Tekst(type);
    }

    // A term is at least or at most a number or a day.
    private sealed record Begrenzing(Expr Term, LiteralExpr Waarde, bool IsOnder);
}
