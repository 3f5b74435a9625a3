using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Two versions of one definition, and how to give one case to both.</summary>
/// <param name="Wereld">What both talk about.</param>
/// <param name="Oud">As it was.</param>
/// <param name="Nieuw">As it is now.</param>
/// <param name="Zelf">For a concept of a group: whose, in common terms.</param>
internal sealed record Versiepaar(Wereld Wereld, Definitie Oud, Definitie Nieuw, Rol? Zelf)
{
    /// <summary>As it was, in common terms.</summary>
    public Definitie OudSamen { get; } = Wereld.Oud.Van(Oud);

    /// <summary>As it is now, in common terms.</summary>
    public Definitie NieuwSamen { get; } = Wereld.Nieuw.Van(Nieuw);

    /// <summary>How a case stands in the old version, in common terms: in its own words the evaluator decides it.</summary>
    public Beslissing BeslisOud(Casus casus, Datum peildag) => Beslis(Wereld.Oud, Oud, casus, peildag);

    /// <summary>How a case stands in the new version.</summary>
    public Beslissing BeslisNieuw(Casus casus, Datum peildag) => Beslis(Wereld.Nieuw, Nieuw, casus, peildag);

    private Beslissing Beslis(Overzetter versie, Definitie definitie, Casus casus, Datum peildag)
    {
        var zelf = Zelf is null ? null : versie.Rollen.FirstOrDefault(r => r.Value == Zelf && !r.Key.IsElk).Key;
        var beslissing = new Evaluator(versie.Terug(casus), peildag).Beslis(definitie, zelf);
        return beslissing with { Waarde = beslissing.Waarde is { } waarde ? versie.Van(waarde, definitie.Type) : null };
    }
}

/// <summary>Compares two versions of a definition in all cases on one day.</summary>
internal sealed class Gevalvergelijker
{
    /// <summary>More blocks than this nobody reads, and computing them takes long.</summary>
    private const int MeesteBlokken = 40;

    private const int MeesteProeven = 4_000;

    // A reviewer waits seconds, not minutes, for all decisions together; what is larger is told to be not decided.
    private const int MeesteKnopen = 150_000, MeesteKnopenMetOnbekend = 40_000;

    private readonly Versiepaar _paar;
    private readonly Datum _peildag;
    private readonly Gevallenruimte _ruimte;
    private readonly Diagrammotor _motor;
    private readonly Gevalstekst _tekst;
    private readonly Uitdrukkingschrijver _schrijver = new(new Naamschrijver());
    private readonly Functies _functies;
    private readonly int _telt;

    /// <summary>Prepares a comparison.</summary>
    /// <param name="paar">Both versions.</param>
    /// <param name="peildag">The reference date.</param>
    /// <param name="aannames">What may be assumed of the world, in common terms, of the old and of the new version.</param>
    /// <param name="voorwaarden">Conditions that will be asked about, in common terms.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <exception cref="TeGrootException">There is too much to be compared.</exception>
    public Gevalvergelijker(Versiepaar paar, Datum peildag, (ImmutableArray<Expr> Oud, ImmutableArray<Expr> Nieuw) aannames, ImmutableArray<Expr> voorwaarden, bool metOnbekend)
    {
        (_paar, _peildag) = (paar, peildag);
        _motor = new Diagrammotor(metOnbekend ? MeesteKnopenMetOnbekend : MeesteKnopen);
        _ruimte = Gevallenruimte.Maak(peildag, metOnbekend, _motor, r => Vraag(r, aannames, voorwaarden));
        _tekst = new Gevalstekst(_ruimte);
        _functies = Vraag(_ruimte, aannames, voorwaarden);
        _telt = _motor.En(_functies.Mogelijk, Gedeeld());
    }

    private sealed record Functies(int Oud, int Nieuw, int Verschil, int Mogelijk, ImmutableArray<int> Voorwaarden);

    /// <summary>Whether no case changes.</summary>
    public bool IsGelijk => Verschil == _motor.Nooit;

    private int Verschil => _motor.En(_functies.Verschil, _telt);

    /// <summary>The facts that can change the outcome, in the old and in the new version.</summary>
    public (IReadOnlyList<string> Oud, IReadOnlyList<string> Nieuw) Vragen => (Vragen_(_functies.Oud), Vragen_(_functies.Nieuw));

    /// <summary>The pairs of an old and a new outcome that some case has, in common terms; none for something else than a choice.</summary>
    public IEnumerable<(Waarde? Oud, Waarde? Nieuw)> Wisselingen() => Paren(Verschil).Select(p => (Vast(p.Oud), Vast(p.Nieuw)));

    /// <summary>The cases that change, by old and new outcome.</summary>
    /// <param name="behalve">Cases that are left out: those where this condition, one of those given, holds; or none.</param>
    public ImmutableArray<Gevallenverschil> Verschillen(int? behalve = null)
    {
        var verschil = behalve is { } nummer ? _motor.En(Verschil, _motor.Niet(_functies.Voorwaarden[nummer])) : Verschil;
        return [.. Paren(verschil).Select(p => Groep(p.Oud, p.Nieuw, p.Gevallen))];
    }

    /// <summary>Whether all cases that change are cases where a condition holds.</summary>
    public bool Alleen(int voorwaarde) => _motor.En(Verschil, _motor.Niet(_functies.Voorwaarden[voorwaarde])) == _motor.Nooit;

    /// <summary>Cases in which one version has an outcome already and the other does not yet, in words: one block of each.</summary>
    public (ImmutableArray<string>? Later, ImmutableArray<string>? Eerder) Wachten()
    {
        var (oud, nieuw) = (_motor.Is(_functies.Oud, Standblad.Onbekend), _motor.Is(_functies.Nieuw, Standblad.Onbekend));
        return (Eerste(_motor.En(nieuw, _motor.Niet(oud))), Eerste(_motor.En(oud, _motor.Niet(nieuw))));

        ImmutableArray<string>? Eerste(int gevallen) =>
            _motor.En(gevallen, _telt) is var hier && hier == _motor.Nooit ? null : _tekst.Van(Blokken.Van(_motor, hier, _motor.Niet(_telt), 1).Lijst[0]);
    }

    /// <summary>The outcomes of the old version that only changed their name: exactly the cases of the one have the other now.</summary>
    public IEnumerable<(string Oud, string Nieuw)> Hernoemd() =>
        Paren(Verschil).Where(p => _motor.En(_telt, _motor.Is(_functies.Oud, p.Oud)) == p.Gevallen && _motor.En(_telt, _motor.Is(_functies.Nieuw, p.Nieuw)) == p.Gevallen)
            .Select(p => (Woorden(p.Oud), Woorden(p.Nieuw)));

    // ---------------------------------------------------------------------------------------------------------------- functions

    private Functies Vraag(Gevallenruimte ruimte, (ImmutableArray<Expr> Oud, ImmutableArray<Expr> Nieuw) aannames, ImmutableArray<Expr> voorwaarden)
    {
        var (vertaler, motor) = (new Vertaler(ruimte), ruimte.Motor);
        var oud = vertaler.Beslissing(_paar.OudSamen, _paar.Zelf);
        var nieuw = vertaler.Beslissing(_paar.NieuwSamen, _paar.Zelf);
        var verschil = motor.Vouw(oud, nieuw, (a, b) =>
            a == b ? motor.Nooit
            : a < 0 || b < 0 ? motor.Altijd
            : ruimte.Termen.Vast(a) is { } x && ruimte.Termen.Vast(b) is { } y ? (x == y ? motor.Nooit : motor.Altijd)
            : motor.Niet(motor.En(motor.Is(ruimte.Hoogstens(a, b), Motor.Ja), motor.Is(ruimte.Hoogstens(b, a), Motor.Ja))));

        // A case does not count only if neither version thinks it can be: else who adds an assumption, would hide what it changes.
        var mogelijk = motor.Of(Mogelijk(aannames.Oud), Mogelijk(aannames.Nieuw));
        return new Functies(oud, nieuw, verschil, mogelijk, [.. voorwaarden.Select(v => motor.Is(vertaler.Voorwaarde(v, null), Motor.Ja))]);

        int Mogelijk(ImmutableArray<Expr> stellingen) => motor.Alle(stellingen.Select(s => motor.Niet(motor.Is(vertaler.Voorwaarde(s, null), Motor.Nee))));
    }

    // Cases that both versions know: choices, people and members of lists that one of them does not know, are told of apart.
    private int Gedeeld()
    {
        var wereld = _paar.Wereld;
        var gedeeld = _motor.Altijd;
        for (var i = 0; i < _ruimte.Onderwerpen.Count; i++)
        {
            if (_ruimte.Onderwerpen[i] is Vraagonderwerp vraag && Cellen(vraag) is { } cellen)
            {
                gedeeld = _motor.En(gedeeld, _motor.Een((vraag.MetOnbekend ? cellen.Append(vraag.CelOnbekend) : cellen).Select(c => _motor.InCel(i, c))));
            }
        }

        return gedeeld;

        IEnumerable<int>? Cellen(Vraagonderwerp vraag) =>
            vraag.Gegeven.Gegeven is { } gegeven ? wereld.Gedeeld.Where(g => g.Feit == gegeven.Feit).Select(g => (IEnumerable<int>)g.Gedeeld).FirstOrDefault()
            : vraag.Gegeven.Lijst is { } lijst ? wereld.Korter.Where(k => k.Lijst == lijst).Select(k => Enumerable.Range(0, k.Hoogstens + 1)).FirstOrDefault()
            : wereld.NietOntbrekend.Contains(vraag.Gegeven.Rol!) ? [0] : null;
    }

    private IEnumerable<(int Oud, int Nieuw, int Gevallen)> Paren(int verschil)
    {
        foreach (var oud in _motor.Bladeren(_functies.Oud))
        {
            var hier = _motor.En(verschil, _motor.Is(_functies.Oud, oud));
            foreach (var nieuw in hier == _motor.Nooit ? [] : _motor.Bladeren(_functies.Nieuw))
            {
                if (_motor.En(hier, _motor.Is(_functies.Nieuw, nieuw)) is var gevallen && gevallen != _motor.Nooit)
                {
                    yield return (oud, nieuw, gevallen);
                }
            }
        }
    }

    private IReadOnlyList<string> Vragen_(int functie) =>
        [.. _motor.Steun(functie).SelectMany(v => _ruimte.Onderwerpen[v] switch
        {
            Vraagonderwerp vraag => [vraag.Gegeven.Lijst is { } lijst ? "het aantal " + lijst.Naam : vraag.Gegeven.Gegeven is null ? "of er een " + vraag.Gegeven.Naam + " is" : vraag.Gegeven.Naam],
            Verband verband => verband.Gegevens.Select(g => g.Naam),
            _ => Array.Empty<string>(),
        }).Distinct()];

    private Waarde? Vast(int blad) => blad < 0 ? null : _ruimte.Termen.Vast(blad);

    private string Woorden(int blad) => blad switch
    {
        Standblad.Tegenstrijdig => "de regels spreken elkaar tegen",
        Standblad.NietGeregeld => "niet geregeld",
        < 0 => "niet te bepalen",
        _ => Vast(blad) is { } waarde ? waarde.Tekst(((LiteralExpr)_ruimte.Termen[blad]).Type) : _schrijver.Schrijf(_ruimte.Termen[blad]),
    };

    // ---------------------------------------------------------------------------------------------------------------- showing

    private Gevallenverschil Groep(int oud, int nieuw, int gevallen)
    {
        var blokken = Blokken.Van(_motor, gevallen, _motor.Niet(_telt), MeesteBlokken);
        return new Gevallenverschil(Woorden(oud), Woorden(nieuw), [.. blokken.Lijst.Select(b => Maak(b, oud, nieuw, gevallen))], blokken.Volledig);
    }

    private Gevalblok Maak(Blok blok, int oud, int nieuw, int gevallen)
    {
        var hier = _motor.En(gevallen, blok.Voorwaarde(_motor));
        var casus = hier == _motor.Nooit ? null : Zoek(hier, oud, nieuw);
        return new Gevalblok(_tekst.Van(blok), casus is null ? [] : [.. Grenzen(blok, casus)], casus is null ? null : Toon(casus));
    }

    // A case that both versions decide as was computed. Comparisons between facts ask for values that fit: those at the ends of their cells are tried.
    private Casus? Zoek(int gevallen, int oud, int nieuw)
    {
        var geval = _motor.Geval(gevallen, Motor.Ja)!.Select(c => Math.Max(c, 0)).ToArray();
        var casus = _ruimte.Casus(geval);
        var proeven = 0;
        var los = _ruimte.Onderwerpen.OfType<Verband>().SelectMany(v => v.Gegevens).Distinct().Where(_ruimte.Schalen.ContainsKey).ToList();
        return Probeer(casus, 0);

        Casus? Probeer(Casus casus, int nummer)
        {
            if (nummer == los.Count)
            {
                return proeven++ < MeesteProeven && Klopt(casus) ? casus : null;
            }

            var variabele = Enumerable.Range(0, _ruimte.Onderwerpen.Count).First(i => _ruimte.Onderwerpen[i] is Vraagonderwerp { Gegeven.Gegeven: { } g } && g == los[nummer]);
            var cel = ((Vraagonderwerp)_ruimte.Onderwerpen[variabele]).Waarden[geval[variabele]];
            var schaal = _ruimte.Schalen[los[nummer]];
            foreach (var trede in new[] { schaal.Voorkeur(cel.Laag, cel.Hoog), cel.Laag, cel.Hoog, cel.Laag + ((cel.Hoog - cel.Laag) / 2) }.Distinct())
            {
                if (proeven < MeesteProeven && Probeer(casus with { Gegevens = casus.Gegevens.SetItem(los[nummer], new Gegevenstand(schaal.Waarde(trede))) }, nummer + 1) is { } gevonden)
                {
                    return gevonden;
                }
            }

            return null;
        }

        bool Klopt(Casus casus) => _motor.Bereken(gevallen, _ruimte.Plaats(casus)) == Motor.Ja && Is(_paar.BeslisOud(casus, _peildag), oud, casus) && Is(_paar.BeslisNieuw(casus, _peildag), nieuw, casus);
    }

    private bool Is(Beslissing beslissing, int blad, Casus casus) => blad switch
    {
        Standblad.Onbekend => beslissing.Stand == Stand.Onbekend,
        Standblad.Tegenstrijdig => beslissing.Stand == Stand.Tegenstrijdig,
        Standblad.NietGeregeld => beslissing.Stand == Stand.NietGeregeld,
        _ => beslissing.Stand == Stand.Beslist && beslissing.Waarde == _ruimte.Termen.Bereken(_ruimte.Termen[blad], casus.Gegevens),
    };

    private IEnumerable<Grenspaar> Grenzen(Blok blok, Casus casus)
    {
        foreach (var (gegeven, binnen, buiten) in blok.Cellen.SelectMany(c => _tekst.Grenzen(_ruimte.Onderwerpen[c.Key], c.Value)))
        {
            var (daar, daarNieuw) = Beslis(gegeven, buiten);
            var (hier, hierNieuw) = Beslis(gegeven, binnen);
            if (daar.Stand == Stand.Beslist && Zelfde(daar, daarNieuw) && !Zelfde(hier, hierNieuw))
            {
                var type = gegeven.Feit.Type;
                yield return new Grenspaar(gegeven.Naam, buiten.Tekst(type), daar.Waarde!.Tekst(_paar.NieuwSamen.Type), binnen.Tekst(type));
            }
        }

        static bool Zelfde(Beslissing a, Beslissing b) => a.Stand == b.Stand && a.Waarde == b.Waarde;

        (Beslissing Oud, Beslissing Nieuw) Beslis(Gegeven gegeven, Waarde waarde)
        {
            var elders = casus with { Gegevens = casus.Gegevens.SetItem(gegeven, new Gegevenstand(waarde)) };
            return (_paar.BeslisOud(elders, _peildag), _paar.BeslisNieuw(elders, _peildag));
        }
    }

    // Only what either version looks at.
    private ImmutableArray<(string, string)> Toon(Casus casus)
    {
        var telt = _motor.Steun(_functies.Oud).Union(_motor.Steun(_functies.Nieuw)).Order().ToList();
        var gegevens = telt.SelectMany(v => _ruimte.Onderwerpen[v] switch
        {
            Vraagonderwerp vraag => [vraag.Gegeven],
            Verband verband => verband.Gegevens.Select(g => new OpenGegeven(g, null)),
            _ => Array.Empty<OpenGegeven>(),
        }).Distinct();
        return [.. gegevens.Select(g =>
            g.Lijst is { } lijst ? ("aantal " + lijst.Naam, casus.Lijsten.TryGetValue(lijst, out var n) ? n!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "onbekend")
            : g.Gegeven is { } gegeven ? (gegeven.Naam, casus.Gegevens.TryGetValue(gegeven, out var stand) && stand.Waarde is { } waarde ? waarde.Tekst(gegeven.Feit.Type) : "onbekend")
            : ("er is een " + g.Naam, casus.Rollen.TryGetValue(g.Rol!, out var er) ? (er ? "ja" : "nee") : "onbekend"))];
    }
}
