using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>What somebody said that a change does to one decision.</summary>
/// <param name="Tekst">As written.</param>
/// <param name="Besluit">The decision or concept.</param>
/// <param name="Soort">What may happen to it.</param>
/// <param name="Oud">Bound to the old version: where it may change; none when it cannot be said of that version.</param>
/// <param name="Nieuw">The same for the new version.</param>
public sealed record Bedoeling(string Tekst, string Besluit, Bedoelingsoort Soort, Expr? Oud, Expr? Nieuw);

/// <summary>What may happen to a decision.</summary>
public enum Bedoelingsoort
{
    /// <summary>No case gets another outcome.</summary>
    BlijftGelijk,

    /// <summary>Only cases where a condition holds get another outcome.</summary>
    AlleenAls,

    /// <summary>Anything, also that it comes or goes.</summary>
    MagVeranderen,
}

/// <summary>What is asked of a comparison.</summary>
/// <param name="Gunstig">Which outcomes are favourable, where that is said.</param>
/// <param name="Hernoemd">Facts that only have another name: new by old.</param>
/// <param name="Bedoeld">What the change is meant to do; none when nothing was said of it. Decisions it does not name are meant to stay as they are.</param>
public sealed record Vergelijkwens(ImmutableArray<Gunstigewens> Gunstig, ImmutableDictionary<string, string> Hernoemd, ImmutableArray<Bedoeling>? Bedoeld)
{
    /// <summary>Nothing is asked.</summary>
    public static readonly Vergelijkwens Geen = new([], ImmutableDictionary<string, string>.Empty, null);

    /// <summary>Of how many blocks of each group the borders and a case are shown: of the others these are left empty, because to find them takes long.</summary>
    public int Getoond { get; init; } = int.MaxValue;

    /// <summary>Plays the cases that are shown in compiled code as well; without it they are played in the evaluator only.</summary>
    public Versienaspel? Naspel { get; init; }
}

/// <summary>Compares two versions of a policy: what changes, for whom, and what does not.</summary>
public static class Vergelijker
{
    /// <summary>Compares two versions, both without errors.</summary>
    /// <param name="oud">How it was.</param>
    /// <param name="nieuw">How it is now.</param>
    /// <param name="wens">What is asked.</param>
    public static Vergelijking Vergelijk(Beleid oud, Beleid nieuw, Vergelijkwens wens)
    {
        var hernoemd = wens.Hernoemd.ToDictionary(p => Naamsleutel.Van(p.Key), p => Naamsleutel.Van(p.Value));
        var wereld = Wereld.Maak(oud, nieuw, hernoemd);
        var plichten = new Plichtparen(wereld);
        var besluiten = new List<Besluitverschil>();
        var bedoeld = new List<Bedoeldoordeel>();
        var paren = new List<(Vergelijkpaar Paar, List<Bedoeling> Bedoeld)>();
        var nu = nieuw.Definities.ToDictionary(Wereld.Sleutel);
        var toen = oud.Definities.ToDictionary(Wereld.Sleutel);
        foreach (var sleutel in Volgorde(oud, nieuw))
        {
            var (a, b) = (toen.GetValueOrDefault(sleutel), nu.GetValueOrDefault(sleutel));
            if (a is null || b is null || Kaal(a) != Kaal(b))
            {
                besluiten.Add(new Besluitverschil((b ?? a)!.Naam, a, b, a is null ? Verandering.Nieuw : b is null ? Verandering.Vervallen : Verandering.Anders, [], [], [], [],
                    a is null || b is null ? [] : [$"Het was een {a.Type.Omschrijving} en is nu een {b.Type.Omschrijving}: de uitkomsten zijn niet met elkaar te vergelijken."]));
                continue;
            }

            var hier = wens.Bedoeld?.Where(x => x.Soort == Bedoelingsoort.AlleenAls && Gaat(x, b)).ToList() ?? [];
            ImmutableArray<Expr> binnen = [.. hier.Select(x => Samen(wereld, x))];
            paren.AddRange(Zelven(wereld, b).Select(zelf => (new Vergelijkpaar(a, b, zelf, binnen), hier)));
            if (b.Soort == Definitiesoort.Besluit)
            {
                paren.AddRange(plichten.Van(a, b).Select(p => (new Vergelijkpaar(p.Oud.Vorm, p.Nieuw.Vorm, null, binnen) { Plicht = p }, hier)));
            }
        }

        // Cases are made small to be shown beside the search for the next; so is what asks nothing of it.
        using var nevenwerk = new Nevenwerk();
        var onderdelen = nevenwerk.Doe(() => Onderdeelvergelijker.Vergelijk(oud, nieuw, wereld));
        var api = nevenwerk.Doe(() => Apivergelijker.Vergelijk(oud, nieuw, wereld, onderdelen.Value));
        var vergelijker = new Besluitvergelijker(wereld, oud, nieuw, wens.Gunstig, paren.Select(p => p.Paar));
        using var vertaling = new Nevenwerk();
        Bereid? bereid = null;
        var gevraagd = new HashSet<Lazy<Gevalblok>>();
        var vergeleken = new List<(Besluitverschil Verschil, ImmutableArray<ImmutableArray<Periodeverschil>> Buiten)>();
        foreach (var (paar, _) in paren)
        {
            var verschil = vergelijker.Vergelijk(paar, out var buiten, groep => Werk(groep.Werk(wens.Getoond)));
            Werk(verschil.Perioden.Concat(buiten.SelectMany(b => b)).SelectMany(p => p.Werk(wens.Getoond)));
            vergeleken.Add((verschil, buiten));
        }

        nevenwerk.Help();
        vergeleken = [.. vergeleken.Select(v => (v.Verschil with { Perioden = Af(v.Verschil.Perioden) }, v.Buiten.Select(Af).ToImmutableArray()))];
        if (bereid is not null)
        {
            vergeleken = bereid.Voer(vergeleken);
        }

        // The duties of a decision stand behind it.
        var alle = paren.Zip(vergeleken, (p, v) => (p.Paar.Plicht, p.Bedoeld, v.Verschil, v.Buiten)).ToList();
        foreach (var (i, (_, hier, kaal, buiten)) in alle.Index().Where(x => x.Item.Plicht is null))
        {
            var erbij = alle.Skip(i + 1).TakeWhile(p => p.Plicht is not null).ToList();
            var verschil = kaal with { Plichten = [.. erbij.Select(p => Plicht(p.Plicht!, p.Verschil)).Where(p => p.Verandering != Verandering.Gelijk || !p.Toelichting.IsEmpty)] };
            besluiten.Add(verschil = verschil with { MetUitkomst = [.. MetUitkomst(verschil)] });
            bedoeld.AddRange(hier.Select((x, j) => Alleen(x, verschil, [buiten[j], .. erbij.Select(p => p.Buiten[j])])));
        }

        besluiten.Sort((x, y) => string.CompareOrdinal(x.Naam, y.Naam));
        if (wens.Bedoeld is { } bedoelingen)
        {
            bedoeld.AddRange(Overig(bedoelingen, besluiten));
        }

        var stap = api.Value.Select(w => w.Stap)
            .Append(besluiten.Exists(b => b.Verandering is not (Verandering.Gelijk or Verandering.Nieuw or Verandering.Vervallen) || !b.PlichtenGelijk) ? Versiestap.Minor : Versiestap.Geen)
            .Append(onderdelen.Value.Verschillen.IsEmpty ? Versiestap.Geen : Versiestap.Patch).Max();
        return new Vergelijking(oud, nieuw, [.. besluiten], onderdelen.Value.Verschillen, api.Value, stap, [.. bedoeld]);

        void Werk(IEnumerable<Lazy<Gevalblok>> blokken)
        {
            foreach (var werk in blokken.Where(gevraagd.Add))
            {
                // What comes after the first that changes, mostly changes as well.
                bereid ??= wens.Naspel?.Bereid(vertaling, [.. paren.Skip(vergeleken.Count).Select(p => vergelijker.Ongelijk(p.Paar)).OfType<Versiepaar>()]);
                nevenwerk.Doe(werk);
            }
        }

        // What is told apart, is not told with the outcome.
        IEnumerable<(string, string)> MetUitkomst(Besluitverschil verschil)
        {
            var uitkomsten = verschil.Perioden.SelectMany(p => p.Groepen).SelectMany(g => new[] { g.Oud, g.Nieuw }).ToHashSet();
            return uitkomsten.Count == 0 ? [] : plichten.BijUitkomst(verschil.Nieuw!).Where(p => uitkomsten.Contains(p.Uitkomst) && !verschil.Plichten.Any(a => (a.Partij, a.Inhoud) == (p.Partij, p.Inhoud))).Select(p => (p.Uitkomst, p.Tekst));
        }

        static Plichtverschil Plicht(Plichtpaar plicht, Besluitverschil verschil) => new(plicht.Partij, plicht.Inhoud, plicht.Tekst, verschil.Verandering, verschil.Perioden, verschil.Toelichting)
        {
            WerktDoorVan = [.. verschil.WerktDoorVan.Concat(plicht.DagDoor is { } dag && !verschil.Perioden.IsEmpty ? [dag] : []).Distinct()],
        };

        ImmutableArray<Periodeverschil> Af(ImmutableArray<Periodeverschil> perioden) => [.. perioden.Select(p => p.Af(wens.Getoond))];
    }

    // Decisions, what they deliver, by when somebody must do something, what is filled in in a motivation, and concepts that nothing uses: all that somebody from outside can see.
    private static IEnumerable<Definitie> Wortels(Beleid beleid)
    {
        var gebruikt = beleid.Definities.SelectMany(Betekenis.Gebruikt).ToHashSet();
        var geleverd = beleid.Besluiten.SelectMany(b => b.LevertOok).ToHashSet();
        var getoond = beleid.Definities.SelectMany(Getoond).SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => e.Definitie).ToHashSet();
        return beleid.Definities.Where(d => d.Soort == Definitiesoort.Besluit || geleverd.Contains(d) || getoond.Contains(d) || !gebruikt.Contains(d));

        static IEnumerable<Expr> Getoond(Definitie definitie) => definitie.Gevolgen.SelectMany(g => g.Verplichtingen).Concat(definitie.AlleRegels.SelectMany(r => r.Verplichtingen)).Select(v => v.Uiterlijk)
            .Concat(definitie.AlleRegels.SelectMany(r => r.Want).Select(w => w.Waarde)).OfType<Expr>();
    }

    // What others look at comes first: how it changes says much of how they do.
    private static IEnumerable<string> Volgorde(Beleid oud, Beleid nieuw)
    {
        var wortels = Wortels(oud).Concat(Wortels(nieuw)).Select(Wereld.Sleutel).ToHashSet();
        return nieuw.MetNaam.Concat(oud.MetNaam).Select(Wereld.Sleutel).Where(wortels.Contains).Distinct();
    }

    private static Waardesoort Kaal(Definitie definitie) => definitie.Type.Soort;

    // A concept of a group is asked about somebody: everybody who has a role of his own, or else the first of a list.
    internal static IEnumerable<Rol?> Zelven(Wereld wereld, Definitie definitie)
    {
        if (definitie.Groep is null)
        {
            return [null];
        }

        var groep = wereld.Groep(definitie.Groep);
        var rollen = wereld.Nieuw.Rollen.Values.Where(r => r.Groep == groep && !r.IsElk && wereld.Oud.Rollen.ContainsValue(r)).Distinct().ToList();
        return [.. rollen.Where(r => r.Lijst is null).Concat(rollen.Where(r => r.Nummer == 1))];
    }

    // ---------------------------------------------------------------------------------------------------------------- intention

    private static bool Gaat(Bedoeling bedoeling, Definitie definitie) => Naamsleutel.Van(bedoeling.Besluit) == Naamsleutel.Van(definitie.Naam);

    // As both versions read it: what one of them does not take for such a case, was not said of it.
    private static Expr Samen(Wereld wereld, Bedoeling bedoeling)
    {
        var lezingen = new[] { bedoeling.Oud is { } a ? wereld.Oud.Van(a) : null, bedoeling.Nieuw is { } b ? wereld.Nieuw.Van(b) : null }.OfType<Expr>().ToList();
        return lezingen.Count == 1 ? lezingen[0] : new SamengesteldExpr(Samenstelling.Alle, 0, [.. lezingen.Select(l => new Onderdeel("", l))], lezingen[0].Plaats);
    }

    private static Bedoeldoordeel Alleen(Bedoeling bedoeling, Besluitverschil besluit, ImmutableArray<ImmutableArray<Periodeverschil>> buiten) =>
        NietBeslist(besluit) is { } reden ? new Bedoeldoordeel(bedoeling.Tekst, false, reden, [])
        : buiten.Any(b => !b.IsEmpty) ? new Bedoeldoordeel(bedoeling.Tekst, false, buiten[0].IsEmpty ? $"Er verandert in {besluit.Naam} ook in andere gevallen een verplichting." : $"Er veranderen ook andere gevallen van {besluit.Naam}.", [.. buiten.SelectMany(b => b)])
        : IsGelijk(besluit) ? new Bedoeldoordeel(bedoeling.Tekst, true, $"Bewezen; maar geen enkel geval van {besluit.Naam} verandert.", [])
        : new Bedoeldoordeel(bedoeling.Tekst, true, $"Bewezen: geen ander geval van {besluit.Naam} verandert.", []);

    private static IEnumerable<Bedoeldoordeel> Overig(ImmutableArray<Bedoeling> bedoelingen, List<Besluitverschil> besluiten)
    {
        foreach (var bedoeling in bedoelingen.Where(b => b.Soort != Bedoelingsoort.AlleenAls || !besluiten.Exists(v => v is { Oud: not null, Nieuw: not null } && Gaat(b, v.Nieuw))))
        {
            var hier = besluiten.Where(v => Gaat(bedoeling, (v.Nieuw ?? v.Oud)!)).ToList();
            foreach (var verschil in hier)
            {
                yield return bedoeling.Soort == Bedoelingsoort.MagVeranderen ? new Bedoeldoordeel(bedoeling.Tekst, true, IsGelijk(verschil) ? "Het verandert niet." : "Het verandert, zoals bedoeld.", [])
                    : IsGelijk(verschil) ? new Bedoeldoordeel(bedoeling.Tekst, true, $"Bewezen: geen enkel geval van {verschil.Naam} verandert.", [])
                    : Niet(bedoeling.Tekst, verschil);
            }
        }

        var genoemd = besluiten.Where(v => bedoelingen.Any(b => Gaat(b, (v.Nieuw ?? v.Oud)!))).ToHashSet();
        var anders = besluiten.Where(v => !genoemd.Contains(v) && !IsGelijk(v)).ToList();
        foreach (var verschil in anders)
        {
            yield return Niet("al het andere blijft gelijk", verschil);
        }

        if (anders.Count == 0)
        {
            yield return new Bedoeldoordeel("al het andere blijft gelijk", true, "Bewezen: geen ander besluit verandert in enig geval.", []);
        }

        static Bedoeldoordeel Niet(string tekst, Besluitverschil verschil) => new(tekst, false, Wat(verschil), [.. verschil.Perioden, .. verschil.Plichten.SelectMany(p => p.Perioden)]);
    }

    private static bool IsGelijk(Besluitverschil verschil) => verschil is { Verandering: Verandering.Gelijk, PlichtenGelijk: true };

    private static string? NietBeslist(Besluitverschil verschil) =>
        verschil.Verandering == Verandering.NietBeslist ? $"Niet beslist: wat er in {verschil.Naam} verandert, kon niet worden nagegaan."
        : verschil.Plichten.FirstOrDefault(p => p.Verandering == Verandering.NietBeslist) is { } plicht ? $"Niet beslist: in welke gevallen de {plicht.Tekst} bij {verschil.Naam} verandert, kon niet worden nagegaan."
        : null;

    private static string Wat(Besluitverschil verschil) => verschil.Verandering switch
    {
        Verandering.Nieuw => $"{verschil.Naam} is nieuw.",
        Verandering.Vervallen => $"{verschil.Naam} is vervallen.",
        Verandering.NietBeslist => $"Niet beslist: of er in {verschil.Naam} iets verandert, kon niet worden nagegaan.",
        Verandering.Gelijk => NietBeslist(verschil) ?? $"Geen geval van {verschil.Naam} krijgt een andere uitkomst, maar er verandert een verplichting.",
        _ => $"{verschil.Naam} verandert ook.",
    };
}
