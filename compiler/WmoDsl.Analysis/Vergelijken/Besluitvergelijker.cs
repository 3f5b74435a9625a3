using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>A definition that two versions of a policy both have.</summary>
/// <param name="Oud">As it was.</param>
/// <param name="Nieuw">As it is now.</param>
/// <param name="Zelf">For a concept of a group: whose, in common terms.</param>
/// <param name="Bedoeld">Conditions that the change is meant to stay within, in common terms; each is asked whether the cases that change are all in it.</param>
internal sealed record Vergelijkpaar(Definitie Oud, Definitie Nieuw, Rol? Zelf, ImmutableArray<Expr> Bedoeld)
{
    /// <summary>The duty that they say of when it comes; none for definitions of the policy itself.</summary>
    public Plichtpaar? Plicht { get; init; }
}

/// <summary>Compares the outcomes of decisions over all cases and all days.</summary>
internal sealed partial class Besluitvergelijker
{
    private readonly Beleid _oud;
    private readonly Beleid _nieuw;
    private readonly IReadOnlyList<Gunstigewens> _gunstig;
    private readonly Betekenis _betekenis = new();
    private readonly Wisselingen _wisselingen = new();
    private readonly Periode _geldig;
    private readonly int _knopen;
    private readonly Dictionary<Vergelijkpaar, (Versiepaar Paar, Versievraag Vraag, ImmutableArray<Tijdvak> Tijdvakken)> _vragen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Datum, bool), Geheel> _geheel = [];
    private readonly Dictionary<Datum, Toedracht> _toedracht = [];

    /// <summary>Prepares to compare.</summary>
    /// <param name="wereld">What both versions talk about.</param>
    /// <param name="oud">How it was.</param>
    /// <param name="nieuw">How it is now.</param>
    /// <param name="gunstig">Which outcomes are favourable, where that is said.</param>
    /// <param name="definities">All that will be compared.</param>
    /// <param name="knopen">How many nodes each may take to be described.</param>
    public Besluitvergelijker(Wereld wereld, Beleid oud, Beleid nieuw, IReadOnlyList<Gunstigewens> gunstig, IEnumerable<Vergelijkpaar> definities, int knopen = Gevalvergelijker.MeesteKnopen)
    {
        (_oud, _nieuw, _gunstig, _geldig, _knopen) = (oud, nieuw, gunstig, Tijdvakken.Samen(oud.Geldig, nieuw.Geldig), knopen);
        foreach (var definitie in definities)
        {
            var paar = new Versiepaar(wereld, definitie.Oud, definitie.Nieuw, definitie.Zelf) { Plicht = definitie.Plicht };
            if (!_betekenis.Zelfde(paar.OudSamen, paar.NieuwSamen))
            {
                var aannames = (Oud: Aannames(oud, wereld.Oud, paar), Nieuw: Aannames(nieuw, wereld.Nieuw, paar));
                var vraag = new Versievraag(wereld, paar.OudSamen, paar.NieuwSamen, definitie.Zelf, aannames.Oud, aannames.Nieuw, definitie.Bedoeld) { Plicht = definitie.Plicht };
                _vragen[definitie] = (paar, vraag, Tijdvakken.Van(_geldig, [paar.OudSamen, paar.NieuwSamen], [.. aannames.Oud, .. aannames.Nieuw, .. definitie.Bedoeld]));
            }
        }
    }

    /// <summary>Both versions of one of them, if they do not say the same.</summary>
    public Versiepaar? Ongelijk(Vergelijkpaar definitie) => _vragen.TryGetValue(definitie, out var gevraagd) ? gevraagd.Paar : null;

    /// <summary>Compares one of them.</summary>
    /// <param name="definitie">Which.</param>
    /// <param name="buiten">Of each condition that the change is meant to stay within: the cases that change outside of it.</param>
    /// <param name="zodra">Is told of cases that change as soon as they are found: what is left to do on them, can begin beside the search for others.</param>
    public Besluitverschil Vergelijk(Vergelijkpaar definitie, out ImmutableArray<ImmutableArray<Periodeverschil>> buiten, Action<Gevallenverschil>? zodra = null)
    {
        buiten = [.. definitie.Bedoeld.Select(_ => ImmutableArray<Periodeverschil>.Empty)];
        var naam = definitie.Nieuw.Naam + (definitie.Zelf is null ? "" : " van " + definitie.Zelf.Naam);
        var leeg = new Besluitverschil(naam, definitie.Oud, definitie.Nieuw, Verandering.Gelijk, [], [], [], [], []);

        // What was proven equal below may have made it the same by now.
        if (!_vragen.TryGetValue(definitie, out var gevraagd) || _betekenis.Zelfde(gevraagd.Paar.OudSamen, gevraagd.Paar.NieuwSamen))
        {
            return leeg;
        }

        try
        {
            return Reken(leeg, gevraagd.Paar, gevraagd.Vraag, gevraagd.Tijdvakken, zodra, out buiten);
        }
        catch (TeGrootException fout)
        {
            if (definitie.Plicht is null)
            {
                _verandert.Add(definitie.Nieuw);
                _wisselingen.Voeg(Wereld.Sleutel(definitie.Nieuw), default, null);
            }

            return leeg with
            {
                Verandering = Verandering.NietBeslist,
                Toelichting = [$"De regels zijn gewijzigd, maar of {(definitie.Plicht is null ? "er gevallen zijn met een andere uitkomst" : "de verplichting in andere gevallen komt")} kon niet worden nagegaan: {fout.Message}. Kijk naar de gewijzigde regels en begrippen hieronder."],
            };
        }
    }

    /// <summary>A case that one of them changes; none when there is none.</summary>
    /// <param name="definitie">Which.</param>
    /// <param name="reden">Why that is not known, or empty.</param>
    public (Casus Casus, Datum Peildag)? Getuige(Vergelijkpaar definitie, out string reden)
    {
        reden = "";
        if (!_vragen.TryGetValue(definitie, out var gevraagd))
        {
            return null;
        }

        foreach (var (_, peildag) in gevraagd.Tijdvakken)
        {
            var gevallen = new Gevalvergelijker(gevraagd.Paar, gevraagd.Vraag, _betekenis, _wisselingen, peildag, metOnbekend: false, v => Heel(v, peildag, metOnbekend: false));
            if (gevallen.Getuige() is { } casus)
            {
                return (casus, peildag);
            }

            reden = string.Join("; ", gevallen.Redenen.Prepend(reden).Where(r => r.Length > 0));
        }

        return null;
    }

    private Toedracht Toedracht(Versiepaar paar, Datum dag) => _toedracht.TryGetValue(dag, out var toedracht) ? toedracht : _toedracht[dag] = new Toedracht(paar.Wereld.Betekenis, dag);

    private Versieruimte Heel(Versievraag vraag, Datum dag, bool metOnbekend)
    {
        if (!_geheel.TryGetValue((dag, metOnbekend), out var geheel))
        {
            _geheel[(dag, metOnbekend)] = geheel = new Geheel(dag, metOnbekend, _vragen.Values.Where(v => v.Tijdvakken.Any(t => t.Peildag == dag)).Select(v => v.Vraag));
        }

        return geheel.Van(vraag);
    }

    private Besluitverschil Reken(Besluitverschil leeg, Versiepaar paar, Versievraag vraag, ImmutableArray<Tijdvak> tijdvakken, Action<Gevallenverschil>? zodra, out ImmutableArray<ImmutableArray<Periodeverschil>> buiten)
    {
        var perioden = new List<Periodeverschil>();
        var buitenPer = vraag.Voorwaarden.Select(_ => new List<Periodeverschil>()).ToList();
        var (vroeg, vraagt) = (new List<string>(), new List<string>());
        var wisselingen = new List<(Waarde? Oud, Waarde? Nieuw)>();
        var toelichting = new List<string>();
        var door = new List<string>();
        var open = new List<string>();
        var gevonden = false;
        foreach (var (periode, peildag) in tijdvakken)
        {
            // A later period in which the same changes, is one with the first.
            var hier = Reken(paar, vraag, peildag, perioden.Count == 0 ? zodra : null);
            toelichting.AddRange(hier.Toelichting);
            door.AddRange(hier.Door);
            vroeg.AddRange(hier.Vroeg);
            vraagt.AddRange(hier.Vraagt);
            if (paar.Plicht is null)
            {
                _wisselingen.Voeg(Wereld.Sleutel(paar.Nieuw), periode, hier.Redenen.Count == 0 ? hier.Paren : null);
            }

            if (!hier.Groepen.IsEmpty)
            {
                wisselingen.AddRange(hier.Paren);
                Voeg(perioden, new Periodeverschil(periode.Vanaf, periode.TotEnMet, peildag, hier.Groepen));
            }

            for (var i = 0; i < vraag.Voorwaarden.Length; i++)
            {
                if (!hier.Buiten[i].IsEmpty)
                {
                    Voeg(buitenPer[i], new Periodeverschil(periode.Vanaf, periode.TotEnMet, peildag, hier.Buiten[i]));
                }
            }

            // Of a decision that changes it is not told when it is known; nor of its duties.
            if (hier.Groepen.IsEmpty && hier.Redenen.Count == 0 && !(paar.Plicht is not null && _verandert.Contains(paar.GevraagdNieuw)))
            {
                toelichting.AddRange(Wachten(paar, vraag, peildag));
            }

            gevonden |= hier.Gevonden;
            open.AddRange(hier.Redenen);
        }

        if (open.Count > 0)
        {
            toelichting.Add($"Van sommige gevallen is niet nagegaan of ze bestaan: {string.Join("; ", open.Distinct())}.");
        }

        // What is the same with anything unknown too, is so for whatever looks at it.
        if (wisselingen.Count + toelichting.Count + open.Count == 0 && paar is { Zelf: null, Plicht: null })
        {
            _betekenis.Verklaar(paar.OudSamen, paar.NieuwSamen);
        }

        if (paar.Plicht is null && wisselingen.Count + open.Count > 0)
        {
            _verandert.Add(paar.GevraagdNieuw);
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
            WerktDoorVan = [.. door.Distinct()],
        };
    }

    // What changes on one day; where that is too much to be described, at least which outcomes become which.
    private Dagverschil Reken(Versiepaar paar, Versievraag vraag, Datum peildag, Action<Gevallenverschil>? zodra)
    {
        if (IsGelijkePlicht(paar, vraag, peildag, metOnbekend: false) || IsNooitAnders(paar, vraag, peildag))
        {
            return new Dagverschil([], [], [.. vraag.Voorwaarden.Select(_ => ImmutableArray<Gevallenverschil>.Empty)], [], [], [], [], Gevonden: false);
        }

        try
        {
            return Fijn(paar, vraag, peildag, zodra);
        }
        catch (TeGrootException fout)
        {
            var inkorting = new Inkorting(_betekenis, paar.OudSamen, paar.NieuwSamen, _wisselingen.Gehad, paar.BesluitenSamen);
            var grof = new Grofvergelijker(paar, Heel(vraag, peildag, metOnbekend: false), inkorting, peildag, Toedracht(paar, peildag));
            if (!grof.KanHet)
            {
                throw;
            }

            var verschillen = grof.Verschillen();
            var buiten = vraag.Voorwaarden.Select((_, i) => grof.Verschillen(i).Select(v => v.Verschil).ToImmutableArray()).ToImmutableArray();
            string[] uitleg = verschillen.IsEmpty ? [] : [$"Welke gevallen het precies zijn, is te veel om te beschrijven ({fout.Message}). {(paar.Plicht is null ? "Welke uitkomst in welke verandert" : "Of zij erbij komt of wegvalt")}, staat er wel{(grof.Redenen.Count == 0 ? ": dat zijn ze alle" : "")}, elk met een zaak als voorbeeld."];
            return new Dagverschil(
                [.. verschillen.Select(v => v.Verschil)],
                [.. verschillen.Select(v => (grof.Toner.Vast(v.Oud), grof.Toner.Vast(v.Nieuw)))],
                buiten,
                grof.Redenen,
                uitleg,
                [],
                [],
                Gevonden: !verschillen.IsEmpty)
            {
                Door = [.. grof.Doorwerkend],
            };
        }
    }

    private Dagverschil Fijn(Versiepaar paar, Versievraag vraag, Datum peildag, Action<Gevallenverschil>? zodra)
    {
        var gevallen = new Gevalvergelijker(paar, vraag, _betekenis, _wisselingen, peildag, metOnbekend: false, v => Heel(v, peildag, metOnbekend: false), Toedracht(paar, peildag), _knopen);
        var verschillen = ImmutableArray.CreateBuilder<Gevallenverschil>();
        var groepen = gevallen.Verschillen(groep =>
        {
            verschillen.Add(gevallen.Toner.Groep(groep));
            zodra?.Invoke(verschillen[^1]);
        });
        var (vroeg, vraagt) = gevallen.Toner.Vragen;
        return new Dagverschil(
            verschillen.ToImmutable(),
            [.. groepen.Select(g => (gevallen.Toner.Vast(g.Oud), gevallen.Toner.Vast(g.Nieuw)))],
            [.. vraag.Voorwaarden.Select((_, i) => gevallen.Buiten(i).Select(gevallen.Toner.Groep).ToImmutableArray())],
            gevallen.Redenen,
            groepen.IsEmpty ? [] : [.. gevallen.Hernoemd(groepen).Select(h => $"De uitkomst {h.Nieuw} komt precies in de gevallen waarin het {h.Oud} was: het lijkt een andere naam voor hetzelfde.")],
            vroeg,
            vraagt,
            groepen.Any(g => g.Blokken.Any(b => b.Zaak is not null)))
        {
            Door = groepen.IsEmpty ? [] : [.. gevallen.Doorwerkend],
        };
    }

    // When not everything is known, one version may come to an outcome sooner than the other.
    private IEnumerable<string> Wachten(Versiepaar paar, Versievraag vraag, Datum peildag)
    {
        if (IsGelijkePlicht(paar, vraag, peildag, metOnbekend: true))
        {
            return [];
        }

        ImmutableArray<string>? later, eerder;
        try
        {
            (later, eerder) = new Gevalvergelijker(paar, vraag, _betekenis, _wisselingen, peildag, metOnbekend: true, v => Heel(v, peildag, metOnbekend: true)).Wachten();
        }
        catch (TeGrootException)
        {
            return [paar.Plicht is null
                ? "Als alles bekend is, verandert er niets. Of er nu eerder of later kan worden beslist, is te veel om na te gaan."
                : "Als alles bekend is, komt zij in dezelfde gevallen. Of dat nu eerder of later vaststaat, is te veel om na te gaan."];
        }

        var (gelijk, nodig) = paar.Plicht is null ? ("verandert er niets", "om te beslissen") : ("komt zij in dezelfde gevallen", "om dat zeker te weten");

        return [.. Zinnen()];

        IEnumerable<string> Zinnen()
        {
            if (later is { } l)
            {
                yield return $"Als alles bekend is, {gelijk}; maar er is nu soms meer nodig {nodig}, bijvoorbeeld als {Samen(l)}.";
            }

            if (eerder is { } e)
            {
                yield return $"Als alles bekend is, {gelijk}; maar er is nu soms minder nodig {nodig}, bijvoorbeeld als {Samen(e)}.";
            }
        }

        static string Samen(ImmutableArray<string> voorwaarden) => voorwaarden.IsEmpty ? "nog niets bekend is" : string.Join(" en ", voorwaarden);
    }

    // Assumptions about something that neither version looks at, cannot matter.
    private static ImmutableArray<Expr> Aannames(Beleid beleid, Overzetter versie, Versiepaar paar)
    {
        var betekenis = paar.Wereld.Betekenis;
        var gelezen = betekenis.Feiten(paar.OudSamen).Concat(betekenis.Feiten(paar.NieuwSamen)).ToHashSet();
        return [.. beleid.Aannames.Select(a => versie.Van(a.Stelling)).Where(s => betekenis.Feiten(s).Any(gelezen.Contains))];
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

        var gevraagd = _gunstig.Where(g => g.Besluit is null || Naamsleutel.Van(g.Besluit) == Naamsleutel.Van(paar.Nieuw.Naam)).SelectMany(g => g.Uitkomsten).Select(Naamsleutel.Van).Select(keuzes.Zoek).Where(i => i >= 0).ToList();
        if (gevraagd.Count == 0)
        {
            // The author has said it, in a promise that one decision is at least as generous as another.
            gevraagd = [.. Beloofd(_oud, paar.Oud).Concat(Beloofd(_nieuw, paar.Nieuw)).Select(Naamsleutel.Van).Select(keuzes.Zoek)];
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

    // What changes on one day.
    private sealed record Dagverschil(
        ImmutableArray<Gevallenverschil> Groepen,
        ImmutableArray<(Waarde? Oud, Waarde? Nieuw)> Paren,
        ImmutableArray<ImmutableArray<Gevallenverschil>> Buiten,
        IReadOnlyCollection<string> Redenen,
        IReadOnlyCollection<string> Toelichting,
        IReadOnlyList<string> Vroeg,
        IReadOnlyList<string> Vraagt,
        bool Gevonden)
    {
        /// <summary>What changes below and matters here.</summary>
        public IReadOnlyList<string> Door { get; init; } = [];
    }
}

/// <summary>Outcomes that are favourable for the citizen.</summary>
/// <param name="Besluit">Of which decision, or none: of every decision that has them.</param>
/// <param name="Uitkomsten">Their names.</param>
public sealed record Gunstigewens(string? Besluit, ImmutableArray<string> Uitkomsten);
