using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>What a case says about a promise.</summary>
public enum Waarborgstand
{
    /// <summary>Nothing: an assumption certainly does not hold in it, or the condition of the promise does not certainly hold.</summary>
    TeltNietMee,

    /// <summary>The promise is kept, as far as is known.</summary>
    Voldaan,

    /// <summary>The promise is broken.</summary>
    Gebroken,
}

/// <summary>What a case says about a promise, and why.</summary>
/// <param name="Stand">What.</param>
/// <param name="Aanname">The assumption that excludes the case, if one does.</param>
/// <param name="Besluiten">The decisions that break the promise, in the order of the promise; none for a statement.</param>
public sealed record Waarborguitslag(Waarborgstand Stand, Aanname? Aanname, ImmutableArray<Definitie> Besluiten)
{
    internal static readonly Waarborguitslag TeltNietMee = new(Waarborgstand.TeltNietMee, null, []);

    internal static readonly Waarborguitslag Voldaan = new(Waarborgstand.Voldaan, null, []);

    internal static Waarborguitslag Gebroken(params Definitie[] besluiten) => new(Waarborgstand.Gebroken, null, [.. besluiten]);
}

/// <summary>
/// What a promise means, in one case: the reference for every proof. A counterexample is one only if this says so. What is unknown never breaks a
/// promise, but for independence, where known and unknown must make no difference either.
/// </summary>
public static class Waarborgtoets
{
    /// <summary>
    /// How many cases a promise is tried on: none for sources, which are there or not; two for independence, equal but for those facts; one for every
    /// party; else one.
    /// </summary>
    public static int AantalZaken(Belofte belofte) => belofte switch
    {
        HeeftBron => 0,
        HangtNietAfVan => 2,
        NooitTegelijk tegelijk => tegelijk.Partijen.Length,
        _ => 1,
    };

    /// <summary>Whether a case counts: the first assumption that certainly does not hold in it, or <see langword="null"/>.</summary>
    public static Aanname? Uitgesloten(IEnumerable<Aanname> aannames, Casus casus, Datum peildatum)
    {
        var evaluator = new Evaluator(casus, peildatum);
        return aannames.FirstOrDefault(a => evaluator.Voorwaarde(a.Stelling, null) == Drie.Nee);
    }

    /// <summary>Tries a promise.</summary>
    /// <param name="waarborg">The promise.</param>
    /// <param name="aannames">What may be assumed.</param>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="zaken">As many as <see cref="AantalZaken"/> says; for parties in their order, each with what that party knows and judges.</param>
    /// <exception cref="ArgumentException">There are more or fewer cases; they differ in more than the facts of the promise; or they cannot be of one world.</exception>
    public static Waarborguitslag Toets(Waarborg waarborg, IReadOnlyCollection<Aanname> aannames, Datum peildatum, params Casus[] zaken)
    {
        if (zaken.Length != AantalZaken(waarborg.Belofte))
        {
            throw new ArgumentException($"Deze waarborg vraagt {AantalZaken(waarborg.Belofte)} zaken.", nameof(zaken));
        }

        // A promise about more parties is about one world: what they know together, without what each of them judges.
        var wereld = waarborg.Belofte is NooitTegelijk tegelijk ? Wereld(tegelijk, zaken) : null;
        var alle = wereld is null ? zaken : [.. zaken, wereld];
        if (alle.Select(z => Uitgesloten(aannames, z, peildatum)).FirstOrDefault(a => a is not null) is { } aanname)
        {
            return Waarborguitslag.TeltNietMee with { Aanname = aanname };
        }

        if (waarborg.Als is { } als && (wereld is null ? zaken : [wereld]).Any(z => new Evaluator(z, peildatum).Voorwaarde(als, null) != Drie.Ja))
        {
            return Waarborguitslag.TeltNietMee;
        }

        var evaluators = zaken.Select(z => new Evaluator(z, peildatum)).ToList();
        switch (waarborg.Belofte)
        {
            case NooitUitkomst b:
                return Als(Geeft(evaluators[0].Beslis(b.Besluit), b.Uitkomsten), b.Besluit);
            case AltijdUitkomst b:
                return Als(GeeftIetsAnders(evaluators[0].Beslis(b.Besluit), b.Uitkomsten), b.Besluit);
            case AltijdWaar b:
                return Als(evaluators[0].Voorwaarde(b.Stelling, null) == Drie.Nee);
            case NooitWaar b:
                return Als(evaluators[0].Voorwaarde(b.Stelling, null) == Drie.Ja);
            case MinstensEvenRuim b:
                return Als(Geeft(evaluators[0].Beslis(b.B), b.GunstigB) && GeeftIetsAnders(evaluators[0].Beslis(b.A), b.GunstigA), b.A);
            case HangtNietAfVan b:
                ToetsVerschil(b, zaken[0], zaken[1]);
                var anders = b.Besluiten.Where(d => HangtAf(b, evaluators[0], evaluators[1], d)).ToArray();
                return Als(anders.Length > 0, anders);
            case NooitTegelijk b:
                return Als(b.Partijen.Zip(evaluators, (p, e) => Geeft(e.Beslis(p.Besluit), p.Uitkomsten)).All(geeft => geeft), b.Partijen.Select(p => p.Besluit).Distinct().ToArray());
            case HeeftBron b:
                var zonder = b.Besluiten.Where(d => d.AlleRegels.Any(r => r.Bronnen.IsEmpty)).ToArray();
                return Als(zonder.Length > 0, zonder);
            default:
                throw new InvalidOperationException($"Onbekende belofte {waarborg.Belofte.GetType().Name}.");
        }
    }

    private static Waarborguitslag Als(bool gebroken, params Definitie[] besluiten) => gebroken ? Waarborguitslag.Gebroken(besluiten) : Waarborguitslag.Voldaan;

    // Whatever is still unknown.
    private static bool Geeft(Beslissing beslissing, ImmutableArray<int> uitkomsten) =>
        beslissing is { Stand: Stand.Beslist, Waarde: KeuzeWaarde uitkomst } && uitkomsten.Contains(uitkomst.Index);

    // Nor does it give one of them when rules contradict each other or none applies.
    private static bool GeeftIetsAnders(Beslissing beslissing, ImmutableArray<int> uitkomsten) =>
        beslissing.Stand != Stand.Onbekend && !Geeft(beslissing, uitkomsten);

    private static bool HangtAf(HangtNietAfVan belofte, Evaluator een, Evaluator ander, Definitie besluit)
    {
        var (a, b) = (een.Beslis(besluit), ander.Beslis(besluit));
        return a.Stand != b.Stand || a.Waarde != b.Waarde || Vraagt(belofte, een, besluit, a) || Vraagt(belofte, ander, besluit, b);
    }

    // Asking is already a dependence.
    private static bool Vraagt(HangtNietAfVan belofte, Evaluator evaluator, Definitie besluit, Beslissing beslissing)
    {
        if (beslissing.Stand != Stand.Onbekend)
        {
            return false;
        }

        var open = Openstaanden.Van(evaluator, besluit);
        return open.Gegevens.Concat(open.NietVastTeStellen).Any(o =>
            (o.Gegeven is { } gegeven && belofte.Betreft(gegeven)) || (o.Rol is { } rol && belofte.Betreft(rol)) || (o.Lijst is { } lijst && belofte.Betreft(lijst)));
    }

    private static void ToetsVerschil(HangtNietAfVan belofte, Casus een, Casus ander)
    {
        var gelijk = Zelfde(een.Gegevens, ander.Gegevens, g => !belofte.Betreft(g), (a, b) => a.Waarde == b.Waarde)
            && Zelfde(een.Rollen, ander.Rollen, r => !belofte.Betreft(r), (a, b) => a == b)
            && Zelfde(een.Lijsten, ander.Lijsten, l => !belofte.Betreft(l), (a, b) => a == b);
        if (!gelijk)
        {
            throw new ArgumentException("De zaken verschillen in meer dan waarvan niets mag afhangen.", nameof(ander));
        }
    }

    private static bool Zelfde<TNaam, TStand>(ImmutableDictionary<TNaam, TStand> een, ImmutableDictionary<TNaam, TStand> ander, Func<TNaam, bool> telt, Func<TStand, TStand, bool> gelijk)
        where TNaam : notnull =>
        een.Keys.Concat(ander.Keys).Where(telt).All(n => een.ContainsKey(n) == ander.ContainsKey(n) && gelijk(een[n], ander[n]));

    // What the parties know together, judgements aside; that it can never be known of something is not a thing that they can disagree about.
    private static Casus Wereld(NooitTegelijk belofte, Casus[] zaken)
    {
        var wereld = Casus.Leeg;
        for (var i = 0; i < zaken.Length; i++)
        {
            var partij = belofte.Partijen[i];
            foreach (var paar in zaken[i].Gegevens.Where(g => g.Value.Waarde is not null))
            {
                if (partij.WeetNooit(paar.Key))
                {
                    throw new ArgumentException($"Dit weet {partij.Partij} niet: {paar.Key.Naam}.", nameof(zaken));
                }

                if (!paar.Key.Feit.IsOordeel)
                {
                    wereld = wereld with { Gegevens = Zet(wereld.Gegevens, paar.Key, paar.Value, (a, b) => a.Waarde == b.Waarde) };
                }
            }

            foreach (var paar in zaken[i].Rollen)
            {
                wereld = wereld with { Rollen = Zet(wereld.Rollen, paar.Key, paar.Value, (a, b) => a == b) };
            }

            foreach (var paar in zaken[i].Lijsten.Where(l => l.Value is not null))
            {
                wereld = wereld with { Lijsten = Zet(wereld.Lijsten, paar.Key, paar.Value, (a, b) => a == b) };
            }
        }

        return wereld;

        static ImmutableDictionary<TNaam, TStand> Zet<TNaam, TStand>(ImmutableDictionary<TNaam, TStand> bekend, TNaam naam, TStand stand, Func<TStand, TStand, bool> gelijk)
            where TNaam : notnull =>
            !bekend.TryGetValue(naam, out var eerder) ? bekend.Add(naam, stand)
            : gelijk(eerder, stand) ? bekend
            : throw new ArgumentException("De partijen weten iets anders van hetzelfde.", nameof(zaken));
    }
}
