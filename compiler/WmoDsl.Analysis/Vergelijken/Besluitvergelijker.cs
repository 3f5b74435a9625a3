using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Compares the outcomes of decisions over all cases and all days.</summary>
internal sealed class Besluitvergelijker(Wereld wereld, Beleid oud, Beleid nieuw, IReadOnlyList<Gunstigewens> gunstig)
{
    private const int MeesteGetuigen = 6, MeesteOpen = 5, MeesteVoorbeelden = 20;

    private readonly Betekenis _betekenis = new();
    private readonly Wisselingen _wisselingen = new();
    private readonly Periode _geldig = Tijdvakken.Samen(oud.Geldig, nieuw.Geldig);

    /// <summary>Compares a definition that both versions have.</summary>
    /// <param name="oud">As it was.</param>
    /// <param name="nieuw">As it is now.</param>
    /// <param name="zelf">For a concept of a group: whose, in common terms.</param>
    /// <param name="bedoeld">Conditions that the change is meant to stay within, in common terms; each is asked whether the cases that change are all in it.</param>
    /// <param name="buiten">Of each of those: the cases that change outside of it.</param>
    public Besluitverschil Vergelijk(Definitie oud, Definitie nieuw, Rol? zelf, ImmutableArray<Expr> bedoeld, out ImmutableArray<ImmutableArray<Periodeverschil>> buiten)
    {
        buiten = [.. bedoeld.Select(_ => ImmutableArray<Periodeverschil>.Empty)];
        var naam = nieuw.Naam + (zelf is null ? "" : " van " + zelf.Naam);
        var paar = new Versiepaar(wereld, oud, nieuw, zelf);
        var leeg = new Besluitverschil(naam, oud, nieuw, Verandering.Gelijk, [], [], [], [], []);
        if (_betekenis.Zelfde(paar.OudSamen, paar.NieuwSamen))
        {
            return leeg;
        }

        try
        {
            return Reken(leeg, paar, bedoeld, out buiten);
        }
        catch (TeGrootException fout)
        {
            _wisselingen.Voeg(Wereld.Sleutel(nieuw), default, null);
            return leeg with
            {
                Verandering = Verandering.NietBeslist,
                Toelichting = [$"De regels zijn gewijzigd, maar of er gevallen zijn met een andere uitkomst kon niet worden nagegaan: {fout.Message}. Kijk naar de gewijzigde regels en begrippen hieronder."],
            };
        }
    }

    private Besluitverschil Reken(Besluitverschil leeg, Versiepaar paar, ImmutableArray<Expr> bedoeld, out ImmutableArray<ImmutableArray<Periodeverschil>> buiten)
    {
        var aannames = (Aannames(oud, wereld.Oud, paar), Aannames(nieuw, wereld.Nieuw, paar));
        var perioden = new List<Periodeverschil>();
        var buitenPer = bedoeld.Select(_ => new List<Periodeverschil>()).ToList();
        var (vroeg, vraagt) = (new List<string>(), new List<string>());
        var wisselingen = new List<(Waarde? Oud, Waarde? Nieuw)>();
        var toelichting = new List<string>();
        var open = new List<string>();
        var gevonden = false;
        foreach (var (periode, peildag) in Tijdvakken.Van(_geldig, paar.OudSamen, paar.NieuwSamen))
        {
            var gevallen = new Gevalvergelijker(paar, _betekenis, _wisselingen, peildag, aannames, bedoeld, metOnbekend: false);
            var groepen = Groepen(gevallen, paar, null, out var reden);
            if (reden is not null)
            {
                open.Add(reden);
            }

            var doorwerkend = gevallen.Doorwerkend.ToList();
            if (!groepen.IsEmpty && doorwerkend.Count > 0)
            {
                toelichting.Add($"Hier werkt door wat er verandert in {string.Join(", ", doorwerkend)}; zie daar.");
            }

            _wisselingen.Getuigen.AddRange(groepen.SelectMany(g => g.Blokken).Select(b => b.Casus).OfType<Casus>().Take(MeesteGetuigen).Select(c => (Wereld.Sleutel(paar.Nieuw), c)));
            var (daarvoor, nu) = gevallen.Toner.Vragen;
            vroeg.AddRange(daarvoor);
            vraagt.AddRange(nu);
            var paren = groepen.Select(g => (gevallen.Toner.Vast(g.Oud), gevallen.Toner.Vast(g.Nieuw))).ToList();
            _wisselingen.Voeg(Wereld.Sleutel(paar.Nieuw), periode, reden is null && gevallen.Redenen.Count == 0 ? paren : null);
            if (!groepen.IsEmpty)
            {
                wisselingen.AddRange(paren);
                Voeg(perioden, Periodeverschil(groepen));
                toelichting.AddRange(gevallen.IsGroot ? [] : gevallen.Hernoemd(groepen).Select(h => $"De uitkomst {h.Nieuw} komt precies in de gevallen waarin het {h.Oud} was: het lijkt een andere naam voor hetzelfde."));
            }

            for (var i = 0; i < bedoeld.Length; i++)
            {
                var anders = Groepen(gevallen, paar, i, out var nietUitgesloten);
                if (!anders.IsEmpty || nietUitgesloten is not null)
                {
                    Voeg(buitenPer[i], Periodeverschil(anders));
                }
            }

            if (groepen.IsEmpty && reden is null)
            {
                toelichting.AddRange(Wachten(paar, peildag, aannames));
            }

            gevonden |= groepen.Any(g => g.Blokken.Any(b => b.Casus is not null));
            open.AddRange(gevallen.Redenen);

            Periodeverschil Periodeverschil(ImmutableArray<Gevallengroep> verschillen) =>
                new(periode.Vanaf, periode.TotEnMet, peildag, [.. verschillen.Select(gevallen.Toner.Groep)]);
        }

        if (open.Count > 0)
        {
            toelichting.Add($"Van sommige gevallen is niet nagegaan of ze bestaan: {string.Join("; ", open.Distinct())}.");
        }

        // What is the same with anything unknown too, is so for whatever looks at it.
        if (wisselingen.Count + toelichting.Count + open.Count == 0 && paar.Zelf is null)
        {
            _betekenis.Verklaar(paar.OudSamen, paar.NieuwSamen);
        }

        buiten = [.. buitenPer.Select(b => b.ToImmutableArray())];
        var namen = Gunstig(paar);
        return leeg with
        {
            Verandering = open.Count > 0 && !gevonden ? Verandering.NietBeslist : Oordeel(paar, wisselingen, namen),
            Perioden = [.. perioden],
            Vraagt = [.. vraagt.Except(vroeg)],
            VraagtNietMeer = [.. vroeg.Except(vraagt)],
            Gunstig = [.. namen],
            Toelichting = [.. toelichting.Distinct()],
        };
    }

    // Where the whole is too much to wait for, the examples of the policy show how what changes below works through.
    private ImmutableArray<Gevallengroep> Groepen(Gevalvergelijker gevallen, Versiepaar paar, int? buiten, out string? openReden)
    {
        openReden = null;
        if (!gevallen.IsGroot)
        {
            return buiten is { } nummer ? gevallen.Buiten(nummer) : gevallen.Verschillen();
        }

        var groepen = gevallen.Doorwerking(buiten, Kandidaten(paar, gevallen), out var open);
        if (open.Count > 0)
        {
            openReden = $"niet uitgesloten, maar ook niet gevonden: {string.Join("; ", open.Take(MeesteOpen).Select(o => $"{gevallen.Toner.Woorden(o.Oud)} wordt {gevallen.Toner.Woorden(o.Nieuw)}"))}{(open.Count > MeesteOpen ? "; en meer" : "")}";
        }

        return groepen;
    }

    // Examples with what makes something below change: first what was compared last, in the examples that look most like it; then the examples as they are.
    private IEnumerable<Casus> Kandidaten(Versiepaar paar, Gevalvergelijker gevallen)
    {
        var voorbeelden = oud.Voorbeelden.Where(v => v.Definitie == paar.Oud).Select(v => (v.Verwachting, Casus: wereld.Oud.Van(v.Casus)))
            .Concat(nieuw.Voorbeelden.Where(v => v.Definitie == paar.Nieuw).Select(v => (v.Verwachting, Casus: wereld.Nieuw.Van(v.Casus))))
            .Where(v => v.Verwachting.Soort == Verwachtingsoort.Waarde).Select(v => v.Casus).DistinctBy(Inhoud).ToList();
        var getuigen = _wisselingen.Getuigen.Where(g => gevallen.Leest(g.Sleutel)).Select(g => g.Casus).Reverse().ToList();
        return getuigen.SelectMany(g => voorbeelden.OrderByDescending(v => v.Gegevens.Keys.Count(g.Gegevens.ContainsKey)).Take(MeesteVoorbeelden)
                .Select(v => v with { Gegevens = v.Gegevens.SetItems(g.Gegevens), Rollen = v.Rollen.SetItems(g.Rollen), Lijsten = v.Lijsten.SetItems(g.Lijsten) }))
            .Concat(voorbeelden);

        static string Inhoud(Casus casus) => string.Join(';', casus.Gegevens.Select(g => $"{g.Key.Naam}={g.Value.Waarde}").Order(StringComparer.Ordinal));
    }

    // When not everything is known, one version may come to an outcome sooner than the other.
    private IEnumerable<string> Wachten(Versiepaar paar, Datum peildag, (ImmutableArray<Expr> Oud, ImmutableArray<Expr> Nieuw) aannames)
    {
        ImmutableArray<string>? later, eerder;
        try
        {
            (later, eerder) = new Gevalvergelijker(paar, _betekenis, _wisselingen, peildag, aannames, [], metOnbekend: true).Wachten();
        }
        catch (TeGrootException)
        {
            return ["Als alles bekend is, verandert er niets. Of er nu eerder of later kan worden beslist, is te veel om na te gaan."];
        }

        return [.. Zinnen()];

        IEnumerable<string> Zinnen()
        {
            if (later is { } l)
            {
                yield return $"Als alles bekend is, verandert er niets; maar er is nu soms meer nodig om te beslissen, bijvoorbeeld als {Samen(l)}.";
            }

            if (eerder is { } e)
            {
                yield return $"Als alles bekend is, verandert er niets; maar er is nu soms minder nodig om te beslissen, bijvoorbeeld als {Samen(e)}.";
            }
        }

        static string Samen(ImmutableArray<string> voorwaarden) => voorwaarden.IsEmpty ? "nog niets bekend is" : string.Join(" en ", voorwaarden);
    }

    // Assumptions about something that neither version looks at, cannot matter.
    private static ImmutableArray<Expr> Aannames(Beleid beleid, Overzetter versie, Versiepaar paar)
    {
        var gelezen = Betekenis.Feiten(paar.OudSamen).Concat(Betekenis.Feiten(paar.NieuwSamen)).ToHashSet();
        return [.. beleid.Aannames.Select(a => versie.Van(a.Stelling)).Where(s => Betekenis.Feiten(s).Any(gelezen.Contains))];
    }

    // One after the other with the same changes is one period.
    private static void Voeg(List<Periodeverschil> perioden, Periodeverschil volgende)
    {
        if (perioden.Count > 0 && perioden[^1] is var vorige && vorige.TotEnMet?.PlusDagen(1) == volgende.Vanaf && Zelfde(vorige, volgende))
        {
            perioden[^1] = vorige with { TotEnMet = volgende.TotEnMet };
            return;
        }

        perioden.Add(volgende);
    }

    private static bool Zelfde(Periodeverschil a, Periodeverschil b) => Kern(a).SequenceEqual(Kern(b));

    private static IEnumerable<string> Kern(Periodeverschil periode) => periode.Groepen.SelectMany(g => g.Blokken.SelectMany(b => b.Voorwaarden.Append("")).Prepend(g.Nieuw).Prepend(g.Oud));

    // ---------------------------------------------------------------------------------------------------------------- favourable

    private List<string> Gunstig(Versiepaar paar)
    {
        if (paar.NieuwSamen.Type.Keuzes is not { } keuzes)
        {
            return [];
        }

        var gevraagd = gunstig.Where(g => g.Besluit is null || Naamsleutel.Van(g.Besluit) == Naamsleutel.Van(paar.Nieuw.Naam)).SelectMany(g => g.Uitkomsten).Select(Naamsleutel.Van).Select(keuzes.Zoek).Where(i => i >= 0).ToList();
        if (gevraagd.Count == 0)
        {
            // The author has said it, in a promise that one decision is at least as generous as another.
            gevraagd = [.. Beloofd(oud, paar.Oud).Concat(Beloofd(nieuw, paar.Nieuw)).Select(Naamsleutel.Van).Select(keuzes.Zoek)];
        }

        return [.. gevraagd.Distinct().Order().Select(i => keuzes.Waarden[i])];
    }

    private static IEnumerable<string> Beloofd(Beleid beleid, Definitie besluit) =>
        beleid.Waarborgen.Select(w => w.Belofte).OfType<MinstensEvenRuim>()
            .SelectMany(b => (b.A == besluit ? b.GunstigA : []).Concat(b.B == besluit ? b.GunstigB : []))
            .Select(i => besluit.Type.Keuzes!.Waarden[i]);

    private static Verandering Oordeel(Versiepaar paar, List<(Waarde? Oud, Waarde? Nieuw)> wisselingen, List<string> gunstig)
    {
        if (wisselingen.Count == 0)
        {
            return Verandering.Gelijk;
        }

        if (gunstig.Count == 0)
        {
            return Verandering.Anders;
        }

        var type = paar.NieuwSamen.Type;
        return wisselingen.TrueForAll(w => IsGunstig(w.Nieuw) && w.Oud is not null && !IsGunstig(w.Oud)) ? Verandering.Ruimer
            : wisselingen.TrueForAll(w => IsGunstig(w.Oud) && w.Nieuw is not null && !IsGunstig(w.Nieuw)) ? Verandering.Strenger
            : Verandering.Anders;

        bool IsGunstig(Waarde? waarde) => waarde is KeuzeWaarde && gunstig.Contains(waarde.Tekst(type));
    }
}

/// <summary>Outcomes that are favourable for the citizen.</summary>
/// <param name="Besluit">Of which decision, or none: of every decision that has them.</param>
/// <param name="Uitkomsten">Their names.</param>
public sealed record Gunstigewens(string? Besluit, ImmutableArray<string> Uitkomsten);
