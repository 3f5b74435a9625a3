using System.Collections.Immutable;
using System.Globalization;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Puts the cases that change in words, with what both versions say of each case that is shown.</summary>
internal sealed class Gevaltoner
{
    private readonly Versiepaar _paar;
    private readonly Datum _peildag;
    private readonly Versieruimte _kort;
    private readonly Diagrammotor? _motor;
    private readonly IReadOnlyDictionary<Feit, Definitie> _vervangen;
    private readonly Gevalstekst _tekst;
    private readonly Uitdrukkingschrijver _schrijver = new(new Naamschrijver());
    private readonly Lazy<IReadOnlyDictionary<Feit, int>> _volgorde;
    private readonly HashSet<(int Variabele, int Cel)> _komtNietVoor = [];

    /// <summary>Prepares to put in words.</summary>
    /// <param name="paar">Both versions.</param>
    /// <param name="peildag">The reference date.</param>
    /// <param name="kort">The shortened cases, with diagrams; or the whole ones, with any engine.</param>
    /// <param name="vervangen">What the facts in them stand for.</param>
    public Gevaltoner(Versiepaar paar, Datum peildag, Versieruimte kort, IReadOnlyDictionary<Feit, Definitie> vervangen)
    {
        (_paar, _peildag, _kort, _motor, _vervangen) = (paar, peildag, kort, kort.Motor as Diagrammotor, vervangen);
        _tekst = new Gevalstekst(kort.Ruimte);
        _volgorde = new(() => Vraagvolgorde.Van(paar.NieuwSamen, paar.OudSamen));
    }

    /// <summary>The facts that can change the outcome, in the old and in the new version; below what says the same in both, all that is asked for it. None without diagrams.</summary>
    public (IReadOnlyList<string> Oud, IReadOnlyList<string> Nieuw) Vragen => (Gelezen(_kort.Oud), Gelezen(_kort.Nieuw));

    /// <summary>Whether a variable stands for something that rules decide.</summary>
    public bool IsVervangen(int variabele) => Vervangen(variabele) is not null;

    /// <summary>Notes that there is no case in a cell, so that no reader is told of it.</summary>
    public void KomtNietVoor(int variabele, int cel) => _komtNietVoor.Add((variabele, cel));

    /// <summary>The value of a leaf; none when it is no fixed value.</summary>
    public Waarde? Vast(int blad) => blad < 0 ? null : _kort.Ruimte.Termen.Vast(blad);

    /// <summary>A leaf in words.</summary>
    public string Woorden(int blad) => _paar.Plicht is { } plicht ? Plicht(plicht, blad) : Uitkomst(blad);

    // Of a duty with its last day: until when; of any other whether it comes.
    private string Plicht(Plichtpaar plicht, int blad) => !plicht.IsOverDag ? (Vast(blad) == Waarde.Ja ? Plichtverschil.Wel : Plichtverschil.Niet) : blad < 0 ? Plichtverschil.Niet : "uiterlijk " + Uitkomst(blad);

    private string Uitkomst(int blad) => blad switch
    {
        Standblad.Tegenstrijdig => "de regels spreken elkaar tegen",
        Standblad.NietGeregeld => "niet geregeld",
        Standblad.Opengelaten => "uitdrukkelijk niet geregeld",
        < 0 => "niet te bepalen",
        _ => Vast(blad) is { } waarde ? waarde.Tekst(((LiteralExpr)_kort.Ruimte.Termen[blad]).Type) : _schrijver.Schrijf(_kort.Ruimte.Termen[blad]),
    };

    /// <summary>The conditions of a block.</summary>
    public ImmutableArray<string> Tekst(Blok blok) => Tekst(blok, blok);

    // Those of its conditions that are left, in a block.
    private ImmutableArray<string> Tekst(Blok deel, Blok bij) => [.. _tekst.Teksten(deel, bij, (v, cellen) => Voorwaarde(v, cellen, bij))];

    /// <summary>Whether the evaluator says of a case what was computed, in both versions.</summary>
    public bool Klopt(Casus casus, int oud, int nieuw) => Klopt(casus, (_paar.BeslisOud(casus, _peildag), oud), (_paar.BeslisNieuw(casus, _peildag), nieuw));

    /// <summary>Whether decisions are what was computed.</summary>
    public bool Klopt(Casus casus, (Beslissing Beslissing, int Blad) oud, (Beslissing Beslissing, int Blad) nieuw) => Is(oud.Beslissing, oud.Blad, casus) && Is(nieuw.Beslissing, nieuw.Blad, casus);

    /// <summary>In which cell of the shortened space a whole case is, for each variable; of what somebody is asked who is not there, the first.</summary>
    public int[] Plaats(Casus casus)
    {
        var plaats = _kort.Ruimte.Plaats(casus);
        var evaluator = new Evaluator(casus, _peildag);
        for (var v = 0; v < plaats.Length; v++)
        {
            if (Vervangen(v) is var (vraag, definitie))
            {
                var beslissing = evaluator.Beslis(definitie, vraag.Gegeven.Gegeven!.Value.Rol);
                var cel = beslissing.Stand == Stand.Beslist ? vraag.Waarden.IndexOf(vraag.Waarden.First(c => c.Waarde == beslissing.Waarde)) : vraag.CelOnbekend;
                plaats[v] = cel;
            }

            plaats[v] = Math.Max(plaats[v], 0);
        }

        return plaats;
    }

    /// <summary>The cases that go from one outcome to another, in words, the simplest first.</summary>
    public Gevallenverschil Groep(Gevallengroep groep)
    {
        // What all have in common is told once.
        var steeds = groep.Blokken.Length < 2 ? [] : groep.Blokken[0].Blok.Cellen.Where(c => groep.Blokken.All(b => b.Blok.Cellen.TryGetValue(c.Key, out var cellen) && cellen.SequenceEqual(c.Value))).Select(c => c.Key).ToHashSet();
        var gedeeld = new Blok(groep.Blokken[0].Blok.Cellen.RemoveRange(groep.Blokken[0].Blok.Cellen.Keys.Where(v => !steeds.Contains(v))));
        return new Gevallenverschil(
            Woorden(groep.Oud),
            Woorden(groep.Nieuw),
            Tekst(gedeeld, gedeeld),
            [.. groep.Blokken.Select(b => Maak(b, steeds))],
            groep.Volledig)
        {
            Plicht = _paar.Plicht?.Tekst,
        };
    }

    private Gevalblok Maak(Gevonden gevonden, HashSet<int> steeds)
    {
        var voorwaarden = Tekst(gevonden.Blok);
        var eigen = new Blok(gevonden.Blok.Cellen.RemoveRange(steeds));
        var kaal = new Gevalblok(voorwaarden, Tekst(eigen, gevonden.Blok), [], null);
        return gevonden.Zaak is not { } zaak ? kaal : kaal with { Af = new Lazy<Gevalblok>(() => zaak.Value is { } casus ? Toon(kaal, gevonden.Blok, casus) : kaal) };
    }

    /// <summary>A case that stands for others that are not described.</summary>
    /// <param name="voorwaarden">What is told of it.</param>
    /// <param name="zaak">The case.</param>
    public Gevalblok Voorbeeld(ImmutableArray<string> voorwaarden, Lazy<Casus?> zaak)
    {
        var kaal = new Gevalblok(voorwaarden, voorwaarden, [], null) { AlleenVoorbeeld = true };
        return kaal with { Af = new Lazy<Gevalblok>(() => zaak.Value is { } casus ? Toon(kaal, Blok.Alles, casus) : kaal) };
    }

    private Gevalblok Toon(Gevalblok kaal, Blok blok, Casus casus)
    {
        var grenzen = Grenzen(blok, casus).ToList();
        var zaken = grenzen.SelectMany(g => g.Zaken).Prepend(casus);
        return kaal with { Grenzen = [.. grenzen.Select(g => g.Paar)], Getuige = Toon(casus), Zaken = [.. zaken.Select(z => (_paar.VraagOud(z, _peildag), _paar.VraagNieuw(z, _peildag)))] };
    }

    /// <summary>The facts that the conditions of a block name.</summary>
    public IEnumerable<Gegeven> Genoemd(Blok blok) => blok.Cellen.Keys.SelectMany(v => _kort.Ruimte.Onderwerpen[v] switch
    {
        Vraagonderwerp { Gegeven.Gegeven: { } gegeven } => [gegeven],
        Verband verband => verband.Gegevens,
        _ => Array.Empty<Gegeven>().AsEnumerable(),
    }).Where(g => !_vervangen.ContainsKey(g.Feit));

    private string? Voorwaarde(int variabele, ImmutableArray<int> cellen, Blok bij)
    {
        var onderwerp = _kort.Ruimte.Onderwerpen[variabele];
        var komtVoor = Enumerable.Range(0, onderwerp.Cellen).Where(c => !_komtNietVoor.Contains((variabele, c))).ToList();
        var hier = cellen.Where(komtVoor.Contains).ToImmutableArray();
        return hier.Length == komtVoor.Count || hier.IsEmpty ? null : Vervangen(variabele) is var (_, definitie) ? Van(definitie, _tekst.Voorwaarde(onderwerp, hier)) : _tekst.Voorwaarde(onderwerp, hier, bij);
    }

    // Of what rules decide is not said that it is known, and of what changes not only that it is but also what it was.
    private static string Van(Definitie definitie, string voorwaarde) => voorwaarde
        .Replace(Inkorting.Eerst + " is onbekend", " had eerst geen uitkomst", StringComparison.Ordinal).Replace(Inkorting.Nu + " is onbekend", " heeft nu geen uitkomst", StringComparison.Ordinal)
        .Replace(Inkorting.Eerst + " is bekend", " had eerst een uitkomst", StringComparison.Ordinal).Replace(Inkorting.Nu + " is bekend", " heeft nu een uitkomst", StringComparison.Ordinal)
        .Replace(Inkorting.Eerst + " is ", " was eerst ", StringComparison.Ordinal).Replace(Inkorting.Nu + " is ", " is nu ", StringComparison.Ordinal)
        .Replace(definitie.Naam + " is onbekend", definitie.Naam + " heeft geen uitkomst", StringComparison.Ordinal).Replace(definitie.Naam + " is bekend", definitie.Naam + " heeft een uitkomst", StringComparison.Ordinal)
        .Replace(" of is onbekend", " of heeft geen uitkomst", StringComparison.Ordinal);

    private (Vraagonderwerp Vraag, Definitie Definitie)? Vervangen(int variabele) =>
        _kort.Ruimte.Onderwerpen[variabele] is Vraagonderwerp { Gegeven.Gegeven: { } gegeven } vraag && _vervangen.TryGetValue(gegeven.Feit, out var definitie) ? (vraag, definitie) : null;

    /// <summary>Whether a decision is what a leaf says.</summary>
    public bool Is(Beslissing beslissing, int blad, Casus casus) => blad switch
    {
        Standblad.Onbekend => beslissing.Stand == Stand.Onbekend,
        Standblad.Tegenstrijdig => beslissing.Stand == Stand.Tegenstrijdig,
        Standblad.NietGeregeld => beslissing.Stand == Stand.NietGeregeld && !beslissing.IsOpengelaten,
        Standblad.Opengelaten => beslissing.IsOpengelaten,
        _ => beslissing.Stand == Stand.Beslist && beslissing.Waarde == (Vast(blad) ?? _kort.Ruimte.Termen.Bereken(_kort.Ruimte.Termen[blad], casus.Gegevens)),
    };

    // With the cases at both sides.
    private IEnumerable<(Grenspaar Paar, Casus[] Zaken)> Grenzen(Blok blok, Casus casus)
    {
        foreach (var (gegeven, binnen, buiten) in blok.Cellen.SelectMany(c => _tekst.Grenzen(_kort.Ruimte.Onderwerpen[c.Key], c.Value)))
        {
            var (daar, daarNieuw) = Beslis(gegeven, buiten);
            var (hier, hierNieuw) = Beslis(gegeven, binnen);
            if (daar.Stand == Stand.Beslist && Zelfde(daar, daarNieuw) && !Zelfde(hier, hierNieuw))
            {
                var type = gegeven.Feit.Type;
                yield return (new Grenspaar(gegeven.Naam, buiten.Tekst(type), Tekst(daar.Waarde!), binnen.Tekst(type)), [Met(gegeven, buiten), Met(gegeven, binnen)]);
            }
        }

        static bool Zelfde(Beslissing a, Beslissing b) => a.Stand == b.Stand && a.Waarde == b.Waarde;

        string Tekst(Waarde waarde) => _paar.Plicht is { IsOverDag: false } ? (waarde == Waarde.Ja ? Plichtverschil.Wel : Plichtverschil.Niet) : waarde.Tekst(_paar.NieuwSamen.Type);

        (Beslissing Oud, Beslissing Nieuw) Beslis(Gegeven gegeven, Waarde waarde)
        {
            var elders = Met(gegeven, waarde);
            return (_paar.BeslisOud(elders, _peildag), _paar.BeslisNieuw(elders, _peildag));
        }

        Casus Met(Gegeven gegeven, Waarde waarde) => casus with { Gegevens = casus.Gegevens.SetItem(gegeven, new Gegevenstand(waarde)) };
    }

    private IReadOnlyList<string> Gelezen(int functie) =>
        _motor is null ? [] : [.. _motor.Steun(functie).SelectMany(v => Vervangen(v) is var (_, definitie) ? _paar.Wereld.Betekenis.Feiten(definitie).Select(f => f.Naam) : _kort.Ruimte.Onderwerpen[v] switch
        {
            Vraagonderwerp vraag => [vraag.Gegeven.Lijst is { } lijst ? "het aantal " + lijst.Naam : vraag.Gegeven.Gegeven is { } gegeven ? gegeven.Feit.Naam : "of er een " + vraag.Gegeven.Naam + " is"],
            Verband verband => verband.Gegevens.Select(g => g.Feit.Naam),
            _ => Array.Empty<string>(),
        }).Distinct()];

    // Who there is first, then what is asked of them in the order of the rules; what only the old version asks, last.
    private ImmutableArray<(string, string)> Toon(Casus casus) =>
    [
        .. casus.Lijsten.OrderBy(l => l.Key.Naam, StringComparer.Ordinal).Select(l => ("aantal " + l.Key.Naam, l.Value!.Value.ToString(CultureInfo.InvariantCulture))),
        .. casus.Rollen.OrderBy(r => r.Key.Naam, StringComparer.Ordinal).Select(r => ("er is een " + r.Key.Naam, r.Value ? "ja" : "nee")),
        .. casus.Gegevens.OrderBy(g => _volgorde.Value.GetValueOrDefault(g.Key.Feit, int.MaxValue)).ThenBy(g => g.Key.Feit.Naam, StringComparer.Ordinal).ThenBy(g => g.Key.Rol is { Lijst: { } lijst } lid ? lijst.Leden.IndexOf(lid) : 0).ThenBy(g => g.Key.Naam, StringComparer.Ordinal)
            .Select(g => (g.Key.Naam, g.Value.Waarde!.Tekst(g.Key.Feit.Type))),
    ];
}
