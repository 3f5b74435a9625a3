using System.Collections.Immutable;
using System.Globalization;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Finds the duties of two versions of a decision that may come in other cases, or until another day.</summary>
/// <param name="wereld">What both versions talk about.</param>
internal sealed class Plichtparen(Wereld wereld)
{
    private readonly Uitdrukkingschrijver _schrijver = new(new Naamschrijver());

    /// <summary>The duties of a decision that are to be compared; those that come with the same outcomes under the same condition as before, change with the outcome only.</summary>
    /// <param name="oud">As it was.</param>
    /// <param name="nieuw">As it is now.</param>
    public ImmutableArray<Plichtpaar> Van(Definitie oud, Definitie nieuw)
    {
        var (toen, nu) = (Plichtvorm.Bronnen(oud).ToLookup(Wie), Plichtvorm.Bronnen(nieuw).ToLookup(Wie));
        var nummers = new Dictionary<string, int>();
        if (toen.Count + nu.Count == 0 || Afdruk(wereld.Oud, oud, nummers) == Afdruk(wereld.Nieuw, nieuw, nummers))
        {
            return [];
        }

        var (vormOud, vormNieuw) = (new Plichtvorm(oud, d => Betekenis(wereld.Oud, d)), new Plichtvorm(nieuw, d => Betekenis(wereld.Nieuw, d)));
        return [.. nu.Select(g => g.Key).Concat(toen.Select(g => g.Key)).Distinct().SelectMany(wie => Van(wie, toen[wie].ToList(), nu[wie].ToList()))];

        // A duty until another day is another duty; where both have one that the other has not, its day changed.
        IEnumerable<Plichtpaar> Van((string Partij, string Inhoud) wie, List<Plichtbron> eerst, List<Plichtbron> daarna)
        {
            var (dagenOud, dagenNieuw) = (eerst.ToLookup(b => Dag(wereld.Oud, b)), daarna.ToLookup(b => Dag(wereld.Nieuw, b)));
            var alle = dagenNieuw.Select(d => d.Key).Concat(dagenOud.Select(d => d.Key)).Distinct().ToList();
            var los = alle.Where(d => !dagenOud.Contains(d) || !dagenNieuw.Contains(d)).ToList();
            if (los is [{ Length: > 0 } een, { Length: > 0 } ander] && dagenNieuw.Contains(een) != dagenNieuw.Contains(ander))
            {
                alle = [.. alle.Except(los)];
                yield return Paar([.. dagenOud[een], .. dagenOud[ander]], [.. dagenNieuw[een], .. dagenNieuw[ander]], metDag: true);
            }

            foreach (var dag in alle.Where(d => !VolgtUitkomst([.. dagenOud[d]], [.. dagenNieuw[d]])))
            {
                yield return Paar([.. dagenOud[dag]], [.. dagenNieuw[dag]], metDag: false);
            }

            // Whether it comes with the same outcomes as before under the same conditions, whatever rule gives them.
            bool VolgtUitkomst(List<Plichtbron> a, List<Plichtbron> b) => Bij(wereld.Oud, oud, a) is { } x && Bij(wereld.Nieuw, nieuw, b) is { } y && x.SetEquals(y);

            Plichtpaar Paar(List<Plichtbron> a, List<Plichtbron> b, bool metDag)
            {
                var naam = $"{nieuw.Naam}: {wie.Partij}: {wie.Inhoud}";
                var uiterlijk = metDag ? null : (b.Count > 0 ? b : a)[0].Plicht.Uiterlijk;
                return new Plichtpaar(
                    wie.Partij,
                    wie.Inhoud,
                    metDag,
                    new Plichtversie(oud, vormOud.Maak(naam, a, metDag), a.Select(x => x.Plicht.Uiterlijk).FirstOrDefault(), a.Count > 0),
                    new Plichtversie(nieuw, vormNieuw.Maak(naam, b, metDag), b.Select(x => x.Plicht.Uiterlijk).FirstOrDefault(), b.Count > 0))
                {
                    Tekst = Tekst(wie, uiterlijk),
                    DagDoor = metDag && a[0].Plicht.Uiterlijk is DefinitieExpr eerder && b[0].Plicht.Uiterlijk is DefinitieExpr later && Wereld.Sleutel(eerder.Definitie) == Wereld.Sleutel(later.Definitie) ? later.Definitie.Naam : null,
                };
            }
        }
    }

    // The outcomes that a duty comes with, each with the condition of the duty; none when it depends on the rule.
    private HashSet<(string Uitkomst, string Mits)>? Bij(Overzetter versie, Definitie besluit, List<Plichtbron> bronnen)
    {
        var groepen = bronnen.GroupBy(b => b.Plicht.Mits is { } mits ? Betekenis(versie, mits.Definitie) : "").Select(g => (Mits: g.Key, Wanneer: Plichtvorm.Verdeel(besluit, g))).ToList();
        return groepen.Exists(g => g.Wanneer.Gronden.Count > 0) ? null : [.. groepen.SelectMany(g => g.Wanneer.Uitkomsten.Select(i => (Naamsleutel.Van(besluit.Type.Keuzes!.Waarden[i]), g.Mits)))];
    }

    // The same for decisions that say the same with the same duties at the same rules and outcomes: mostly that is all there is to see.
    private string Afdruk(Overzetter versie, Definitie besluit, Dictionary<string, int> nummers)
    {
        var keuzes = besluit.Type.Keuzes!;
        var namen = besluit.AlleRegels.ToDictionary(r => r, r => $"{Uitkomst(r)} {Nummer(string.Join("\n", r.Verplichtingen.Select(v => Woorden(new Plichtbron(v, r, null))).Order(StringComparer.Ordinal)))}");
        var type = new Waardetype(Waardesoort.Keuze, new Keuzelijst("", [.. namen.Values.Distinct().Order(StringComparer.Ordinal)]));
        var met = new Definitie(besluit.Naam, Definitiesoort.Begrip, type, null, [], besluit.Plaats);
        besluit.NeemRegelsOver(met, r => (r.Voorwaarde, r.IsNietGeregeld ? new LiteralExpr(Waarde.NietGeregeld, type, r.Plaats) : new LiteralExpr(new KeuzeWaarde(type.Keuzes!.Waarden.IndexOf(namen[r])), type, r.Plaats)));
        var gevolgen = Plichtvorm.Bronnen(besluit).Where(b => b.Gevolg is not null).Select(b => $"{string.Join(" ", b.Gevolg!.Uitkomsten.Order())} {Nummer(Woorden(b))}").Order(StringComparer.Ordinal);
        return string.Join("\n", [Betekenis(versie, met), string.Join("|", keuzes.Waarden), string.Join("|", besluit.Voorrang.Order().Select(p => $"{keuzes.Waarden[p.Hoger]}>{keuzes.Waarden[p.Lager]}")), .. gevolgen]);

        string Uitkomst(Regel regel) => regel.IsNietGeregeld ? "" : keuzes.Waarden[Plichtvorm.Uitkomst(regel)];

        string Nummer(string woorden) => (nummers.TryGetValue(woorden, out var nummer) ? nummer : nummers[woorden] = nummers.Count).ToString(CultureInfo.InvariantCulture);

        string Woorden(Plichtbron bron) => $"{bron.Plicht.Partij}|{bron.Plicht.Inhoud}|{Dag(versie, bron)}|{(bron.Plicht.Mits is { } mits ? Betekenis(versie, mits.Definitie) : "")}";
    }

    /// <summary>The duties that come with an outcome whatever rule gives it, in the order of the policy, each with its condition if it has one.</summary>
    /// <param name="besluit">The decision as it is now.</param>
    public IEnumerable<(string Uitkomst, string Partij, string Inhoud, string Tekst)> BijUitkomst(Definitie besluit) =>
        from groep in Plichtvorm.Bronnen(besluit).GroupBy(b => (Wie: Wie(b), Mits: b.Plicht.Mits is { } mits ? Betekenis(wereld.Nieuw, mits.Definitie) : "", Dag: Dag(wereld.Nieuw, b)))
        let plicht = groep.First().Plicht
        from uitkomst in Plichtvorm.Verdeel(besluit, groep).Uitkomsten.Order()
        select (besluit.Type.Keuzes!.Waarden[uitkomst], plicht.Partij, plicht.Inhoud, Tekst(groep.Key.Wie, plicht.Uiterlijk) + (plicht.Voorwaarde is { } voorwaarde ? " mits " + _schrijver.Schrijf(voorwaarde) : ""));

    private string Tekst((string Partij, string Inhoud) wie, Expr? uiterlijk) => $"verplichting van {wie.Partij} \"{wie.Inhoud}\"{(uiterlijk is null ? "" : " uiterlijk " + _schrijver.Schrijf(uiterlijk))}";

    private static (string Partij, string Inhoud) Wie(Plichtbron bron) => (bron.Plicht.Partij, bron.Plicht.Inhoud);

    // What the last day is; that is told by a concept that is that day.
    private string Dag(Overzetter versie, Plichtbron bron) => bron.Plicht.Uiterlijk is not { } uiterlijk ? "" : Betekenis(versie, new Definitie("dag", Definitiesoort.Begrip, Waardetype.Datum, null, [], uiterlijk.Plaats)
    {
        Regels = [new Regel("dag", null, uiterlijk, [], [], default, [], uiterlijk.Plaats)],
    });

    private string Betekenis(Overzetter versie, Definitie definitie) => wereld.Betekenis.Tekst(versie.Van(definitie));
}
