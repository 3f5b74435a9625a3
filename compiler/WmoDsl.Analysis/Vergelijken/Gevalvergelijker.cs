using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Compares two versions of a definition in all cases on one day: first with a fact in the place of all that says the same in both, then every difference that is
/// left in whole cases. What says the same is named in what is shown, as the policy itself does.
/// </summary>
internal sealed class Gevalvergelijker
{
    /// <summary>More blocks than this, for one old and one new outcome, nobody reads, and computing them takes long.</summary>
    public const int MeesteBlokken = 16;

    /// <summary>A reviewer waits seconds, not minutes, for all decisions together.</summary>
    public const int MeesteKnopen = 2_000_000;

    // Blocks that turn out to have no case are left out, and the rest is put together anew.
    private const int MeesteRondes = 12;

    // What a comparison never comes to, whatever the facts are, is mostly seen at once.
    private const int RondesPerCel = 8;

    private readonly Inkorting _inkorting;
    private readonly Plichtpaar? _plicht;
    private readonly Func<Versieruimte> _maakHeel;
    private readonly Diagrammotor _motor;
    private readonly Samenspel _spel;
    private readonly List<(Casus Zaak, int[] Plaats)> _gevonden = [];
    private readonly HashSet<string> _redenen = [];
    private Keten? _keten;
    private Naspel? _naspel;
    private Versieruimte? _heel;

    // Shortened cases of which it was found that there are none, or that do not count.
    private int _bestaatNiet;

    /// <summary>Prepares a comparison.</summary>
    /// <param name="paar">Both versions, that do not say the same.</param>
    /// <param name="vraag">What is asked of them.</param>
    /// <param name="betekenis">Tells what below them does.</param>
    /// <param name="apart">What is told of by itself, and has been compared already.</param>
    /// <param name="peildag">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <param name="heel">Makes the whole cases of what is asked.</param>
    /// <param name="toedracht">Tells of the same world and day why definitions stand as they do; without it a new one does.</param>
    /// <param name="knopen">How many nodes it may make.</param>
    /// <exception cref="TeGrootException">There is too much to be compared.</exception>
    public Gevalvergelijker(Versiepaar paar, Versievraag vraag, Betekenis betekenis, Wisselingen apart, Datum peildag, bool metOnbekend, Func<Versievraag, Versieruimte> heel, Toedracht? toedracht = null, int knopen = MeesteKnopen)
    {
        _inkorting = new Inkorting(betekenis, paar.OudSamen, paar.NieuwSamen, apart.Gehad, paar.BesluitenSamen);
        _plicht = paar.Plicht;
        _motor = new Diagrammotor(knopen);

        // What is not known of something below, may change how that goes; that was not looked at.
        var kort = vraag.Kort(_inkorting, sleutel => metOnbekend ? null : apart.Op(sleutel, peildag));
        Kort = Versieruimte.Maak(kort, peildag, _motor, metOnbekend, _inkorting);
        _bestaatNiet = _motor.Niet(Kort.Telt);

        // Where nothing was left out, no assumption either, the shortened cases are the whole ones.
        var isHeel = _inkorting.Vervangen.Count == 0 && kort.AannamesOud.Length == vraag.AannamesOud.Length && kort.AannamesNieuw.Length == vraag.AannamesNieuw.Length;
        _maakHeel = () => isHeel ? Kort : heel(vraag);
        _spel = new Samenspel(paar, peildag, toedracht ?? new Toedracht(paar.Wereld.Betekenis, peildag));
        Toner = new Gevaltoner(paar, peildag, Kort, _inkorting.Vervangen);
    }

    /// <summary>The cases, with a fact for all that says the same in both versions.</summary>
    public Versieruimte Kort { get; }

    /// <summary>Puts cases in words.</summary>
    public Gevaltoner Toner { get; }

    /// <summary>Why of some cases it is not known whether there are any; empty when all is decided.</summary>
    public IReadOnlyCollection<string> Redenen => _redenen;

    /// <summary>A case that changes, as both versions decided it; none when there is none, or when <see cref="Redenen"/> say why it is not known.</summary>
    public Casus? Getuige() => Paren(Kort.Verschil).Select(p => Zoek(p.Gevallen, p.Oud, p.Nieuw, apart: true).Zaak).OfType<Casus>().FirstOrDefault();

    /// <summary>The cases that change, by old and new outcome; none when both versions are equal.</summary>
    /// <param name="zodra">Is told of each group as soon as it is found: the search for the next takes long.</param>
    public ImmutableArray<Gevallengroep> Verschillen(Action<Gevallengroep>? zodra = null) => Groepen(Kort.Verschil, zodra);

    /// <summary>The cases that change outside of a condition, one of those given; none when there are no such cases.</summary>
    public ImmutableArray<Gevallengroep> Buiten(int voorwaarde) => Groepen(_motor.En(Kort.Verschil, _motor.Niet(Kort.Voorwaarden[voorwaarde])));

    /// <summary>Cases in which one version has an outcome already and the other does not yet, in words: one of each.</summary>
    public (ImmutableArray<string>? Later, ImmutableArray<string>? Eerder) Wachten()
    {
        var (oud, nieuw) = (Open(Kort.Oud), Open(Kort.Nieuw));
        return (Eerste(_motor.En(nieuw, _motor.Niet(oud))), Eerste(_motor.En(oud, _motor.Niet(nieuw))));

        int Open(int functie) => _motor.Is(functie, _plicht is null ? Standblad.Onbekend : _plicht.IsOverDag ? Standblad.NietGeregeld : Kort.Ruimte.Termen.Van(false));

        // Of a duty that comes with whichever rule applies, it is not said that it does as long as that is not known: only what was seen counts.
        ImmutableArray<string>? Eerste(int gevallen) =>
            Paren(_motor.En(gevallen, Kort.Telt)).Select(p => Groep(p.Oud, p.Nieuw, p.Gevallen)).OfType<Gevallengroep>().FirstOrDefault(g => _plicht is null || g.Blokken[0].Zaak is not null) is { } groep ? Toner.Tekst(groep.Blokken[0].Blok) : null;
    }

    /// <summary>What changes below and is told of by itself, where it matters here.</summary>
    public IEnumerable<string> Doorwerkend
    {
        get
        {
            var steun = _motor.Steun(Kort.Verschil).ToHashSet();
            return _inkorting.Wisselend.Where(w => steun.Contains(Variabele(w.Eerst)) || steun.Contains(Variabele(w.Nu))).Select(w => _inkorting.Vervangen[w.Nu].Naam);
        }
    }

    /// <summary>
    /// The outcomes of the old version that only changed their name: exactly the cases of the one have the other now. Only what has a name can get another one: no amount,
    /// and nothing where there is no outcome.
    /// </summary>
    /// <param name="groepen">All cases that change.</param>
    public IEnumerable<(string Oud, string Nieuw)> Hernoemd(ImmutableArray<Gevallengroep> groepen) =>
        groepen.Where(g => Toner.Vast(g.Oud) is KeuzeWaarde && Toner.Vast(g.Nieuw) is KeuzeWaarde && groepen.Count(a => a.Oud == g.Oud) == 1 && groepen.Count(a => a.Nieuw == g.Nieuw) == 1)
            .Where(g => Echt(_motor.Is(Kort.Oud, g.Oud)) == Echt(_motor.Is(Kort.Nieuw, g.Nieuw)))
            .Select(g => (Toner.Woorden(g.Oud), Toner.Woorden(g.Nieuw)));

    // ---------------------------------------------------------------------------------------------------------------- finding

    private int Variabele(Feit feit) =>
        Kort.Ruimte.Onderwerpen.Select((o, i) => (Nummer: i, Vraag: o as Vraagonderwerp)).Where(v => v.Vraag?.Gegeven.Gegeven?.Feit == feit).Select(v => v.Nummer).DefaultIfEmpty(-1).First();

    private IEnumerable<(int Oud, int Nieuw, int Gevallen)> Paren(int gevallen) => Kort.Paren(_motor.En(gevallen, _motor.Niet(_bestaatNiet)));

    private int Echt(int gevallen) => _motor.En(gevallen, _motor.Niet(_bestaatNiet));

    private ImmutableArray<Gevallengroep> Groepen(int verschil, Action<Gevallengroep>? zodra = null)
    {
        if (Echt(verschil) == _motor.Nooit)
        {
            return [];
        }

        Opruimen(verschil);
        var groepen = ImmutableArray.CreateBuilder<Gevallengroep>();
        foreach (var (oud, nieuw, gevallen) in Paren(verschil).ToList())
        {
            if (Groep(oud, nieuw, gevallen) is { } groep)
            {
                groepen.Add(groep);
                zodra?.Invoke(groep);
            }
        }

        return groepen.ToImmutable();
    }

    // What no case can be, is better known before blocks are made: cells of what stands for something, and comparisons of facts with each other.
    private void Opruimen(int verschil)
    {
        if (_heel is null)
        {
            _heel = _maakHeel();
            _keten = new Keten(Kort, _heel, _inkorting.Vervangen);
            foreach (var variabele in _motor.Steun(verschil).Where(Toner.IsVervangen))
            {
                for (var cel = 0; cel < _motor.Cellen(variabele); cel++)
                {
                    if (_motor.En(_motor.InCel(variabele, cel), _motor.Niet(_bestaatNiet)) == _motor.Nooit || _heel.Motor.IsNooit(_heel.Motor.En(_heel.Telt, _keten.Cel(variabele, cel))))
                    {
                        _bestaatNiet = _motor.Of(_bestaatNiet, _motor.InCel(variabele, cel));
                        Toner.KomtNietVoor(variabele, cel);
                    }
                }
            }
        }

        var verbanden = _motor.Steun(verschil).Where(v => Kort.Ruimte.Onderwerpen[v] is Verband).ToList();
        if (verbanden.Count > 0)
        {
            // That a day with weeks added comes after that day, no reader needs to be told.
            var theorie = new Theorie.Theorie(Kort.Ruimte);
            foreach (var (variabele, cel) in verbanden.SelectMany(v => Enumerable.Range(0, _motor.Cellen(v)).Select(c => (v, c))).Where(x => theorie.Verfijn(_motor.InCel(x.v, x.c), RondesPerCel).Voorwaarde == _motor.Nooit))
            {
                _bestaatNiet = _motor.Of(_bestaatNiet, _motor.InCel(variabele, cel));
                Toner.KomtNietVoor(variabele, cel);
            }

            var mogelijk = theorie.Verfijn(Echt(verschil)).Voorwaarde;
            _bestaatNiet = _motor.Of(_bestaatNiet, _motor.En(verschil, _motor.Niet(mogelijk)));
        }
    }

    // Blocks without a case are left out, and then the rest may fall together in a simpler way.
    private Gevallengroep? Groep(int oud, int nieuw, int gevallen)
    {
        // Of each change one case is decided by either version by itself; the others are so when they are shown.
        if (Zoek(Echt(gevallen), oud, nieuw, apart: true) is (null, false))
        {
            _bestaatNiet = _motor.Of(_bestaatNiet, gevallen);
            return null;
        }

        for (var ronde = 0; ; ronde++)
        {
            var blokken = Blokken.Van(_motor, Echt(gevallen), _bestaatNiet, MeesteBlokken);
            var lijst = new List<(Blok Blok, Casus? Zaak)>();
            var geleerd = false;
            foreach (var blok in blokken.Lijst.OrderBy(b => b.Cellen.Count))
            {
                var hier = Echt(_motor.En(gevallen, blok.Voorwaarde(_motor)));
                if (hier == _motor.Nooit)
                {
                    geleerd = true;
                }
                else if (Zoek(hier, oud, nieuw, apart: false) is var (zaak, onbeslist) && (zaak is not null || onbeslist))
                {
                    lijst.Add((blok, zaak));
                }
                else
                {
                    Leer(blok, hier);
                    geleerd = true;
                }
            }

            if (!geleerd || ronde >= MeesteRondes)
            {
                return lijst.Count == 0 ? null : new Gevallengroep(oud, nieuw, [.. Nauw([.. lijst.Select(g => ZonderOnbepaald(g.Blok, gevallen))]).Zip(lijst, (blok, g) => Klein(blok, g.Zaak, oud, nieuw))], blokken.Volledig);
            }
        }
    }

    // That something has no value is named only where that can be.
    private Blok ZonderOnbepaald(Blok blok, int gevallen)
    {
        foreach (var (v, cellen) in blok.Cellen.Where(c => c.Value.Length > 1))
        {
            var onbekend = Kort.Ruimte.Onderwerpen[v] is Verband verband ? verband.CelZonder : Toner.IsVervangen(v) ? Kort.Ruimte.Onderwerpen[v].CelOnbekend : -1;
            if (cellen.Contains(onbekend) && _motor.En(Echt(gevallen), _motor.En(blok.Voorwaarde(_motor), _motor.InCel(v, onbekend))) == _motor.Nooit)
            {
                blok = new Blok(blok.Cellen.SetItem(v, cellen.Remove(onbekend)));
            }
        }

        return blok;
    }

    // Blocks are as wide as they can be, also where no case is: to a reader an outcome is named only where it can be, together with the other conditions.
    private ImmutableArray<Blok> Nauw(ImmutableArray<Blok> blokken) => new Vernauwing(_heel!, _keten!).Nauw(blokken, Toner.IsVervangen, _gevonden.Select(g => g.Plaats));

    // Only what matters to one of both; and what the conditions name.
    private Gevonden Klein(Blok blok, Casus? zaak, int oud, int nieuw)
    {
        if (zaak is null)
        {
            return new Gevonden(blok, null);
        }

        var genoemd = Toner.Genoemd(blok).Where(zaak.Gegevens.ContainsKey).ToList();
        return new Gevonden(blok, new Lazy<Casus?>(() => _spel.Maakklein(zaak, genoemd, IsZo) is var klein && Toner.Klopt(klein, oud, nieuw) ? klein : Toner.Klopt(zaak, oud, nieuw) ? zaak : null));

        bool IsZo(Casus casus, Beslissing toen, Beslissing nu) => genoemd.TrueForAll(casus.Gegevens.ContainsKey) && Toner.Klopt(casus, (toen, oud), (nu, nieuw));
    }

    // Why a block has no case: as few of its conditions as exclude each other. Else it is these cases only.
    private void Leer(Blok blok, int hier)
    {
        var cellen = blok.Cellen.Select(c => (c.Key, Heel: _keten!.Een(c.Key, c.Value))).ToList();
        if (!_heel!.Motor.IsNooit(Samen(cellen)))
        {
            _bestaatNiet = _motor.Of(_bestaatNiet, hier);
            return;
        }

        foreach (var deel in cellen.ToList())
        {
            if (_heel.Motor.IsNooit(Samen(cellen.Where(c => c != deel))))
            {
                cellen.Remove(deel);
            }
        }

        var kern = cellen.Select(c => c.Key).ToHashSet();
        _bestaatNiet = _motor.Of(_bestaatNiet, new Blok(blok.Cellen.RemoveRange(blok.Cellen.Keys.Where(v => !kern.Contains(v)))).Voorwaarde(_motor));

        int Samen(IEnumerable<(int, int Heel)> delen) => _heel.Motor.En(_heel.Telt, _heel.Motor.Alle(delen.Select(d => d.Heel)));
    }

    // A whole case, with everything known, that both versions decide as was computed; one that was found before is as good.
    private (Casus? Zaak, bool Onbeslist) Zoek(int gevallen, int oud, int nieuw, bool apart)
    {
        if (gevallen == _motor.Nooit)
        {
            return (null, false);
        }

        if (_gevonden.Find(g => _motor.Bereken(gevallen, g.Plaats) == Motor.Ja) is { Zaak: { } eerder })
        {
            return (eerder, false);
        }

        var heel = _heel ??= _maakHeel();
        _keten ??= new Keten(Kort, heel, _inkorting.Vervangen);

        // What comparisons of facts come to, is found out once for all cases.
        _naspel ??= new Naspel(heel.Ruimte, heel.Motor);
        var (_, casus, reden) = _naspel.Zoek(heel.Motor.En(heel.Telt, _keten.Van(gevallen)), (geval, waarden) =>
            heel.Ruimte.Vul(geval, waarden, gelezen: heel.Leest) is var vol && _spel.Is(vol, IsZo) && (!apart || Toner.Klopt(vol, oud, nieuw)) ? vol : null);
        if (casus is not null)
        {
            _gevonden.Add((casus, Toner.Plaats(casus)));
        }
        else if (reden.Length > 0)
        {
            _redenen.Add(reden);
        }

        return (casus, casus is null && reden.Length > 0);

        bool IsZo(Casus vol, Beslissing toen, Beslissing nu) => Toner.Klopt(vol, (toen, oud), (nu, nieuw));
    }
}

/// <summary>The cases that go from one outcome to another.</summary>
/// <param name="Oud">The leaf of the old outcome.</param>
/// <param name="Nieuw">The leaf of the new outcome.</param>
/// <param name="Blokken">Together exactly those of them that there can be.</param>
/// <param name="Volledig">Whether these are all; if not, there are too many to be read.</param>
internal sealed record Gevallengroep(int Oud, int Nieuw, ImmutableArray<Gevonden> Blokken, bool Volledig);

/// <summary>Cases, with one of them.</summary>
/// <param name="Blok">The cases.</param>
/// <param name="Zaak">Makes one of them small, as both versions decided it; none when none was found and none was excluded. Without value when either version, by itself, decides it otherwise. Any thread may ask for it.</param>
internal sealed record Gevonden(Blok Blok, Lazy<Casus?>? Zaak)
{
    /// <summary>One of the cases; none when none was found and none was excluded.</summary>
    public Casus? Casus => Zaak?.Value;
}
