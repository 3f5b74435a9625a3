using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>
/// All cases that some questions can tell apart, as variables with cells: what is asked, cut where a comparison turns, and comparisons of facts with each
/// other. Made in two rounds: first everything that is read is found, then the variables are made in that order.
/// </summary>
internal sealed partial class Gevallenruimte
{
    private readonly Dictionary<(OpenGegeven, string?), int> _vragen = [];
    private readonly Dictionary<(OpenGegeven, string), int> _bekendheid = [];
    private readonly Dictionary<(int, int), int> _verbanden = [];
    private readonly Dictionary<(int, int), Drie[]> _sneden = [];
    private readonly Dictionary<int, bool> _magZonder = [];
    private readonly Dictionary<(Definitie, Rol?), int> _geraadpleegd = [];
    private readonly List<Onderwerp> _onderwerpen = [];

    // Of the first round.
    private readonly List<object> _volgorde = [];
    private readonly HashSet<object> _gezien = [];
    private readonly List<(int Links, int Rechts)> _vergelijkingen = [];
    private readonly HashSet<(int, int)> _vergeleken = [];
    private readonly HashSet<Gegeven> _geboortedata = [];
    private readonly Func<Gegeven, IReadOnlySet<Waarde?>?>? _mogelijk;
    private readonly Func<Feit, Feit?>? _naast;
    private bool _verkent = true;

    private Gevallenruimte(Datum peildatum, bool metOnbekend, Func<Gegeven, IReadOnlySet<Waarde?>?>? mogelijk, Func<Feit, Feit?>? naast)
    {
        (_mogelijk, _naast) = (mogelijk, naast);
        Peildatum = peildatum;
        MetOnbekend = metOnbekend;
        Termen = new Termen(peildatum);
        Motor = new Verkenmotor();
    }

    /// <summary>The reference date.</summary>
    public Datum Peildatum { get; }

    /// <summary>Whether anything may be unknown; otherwise everything is known.</summary>
    public bool MetOnbekend { get; }

    /// <summary>The engine.</summary>
    public Motor Motor { get; private set; }

    /// <summary>The terms that values can be.</summary>
    public Termen Termen { get; }

    /// <summary>How readers know terms, in functions of the engine.</summary>
    public Benamingen Benamingen { get; private set; } = new();

    /// <summary>What each variable of the engine is about.</summary>
    public IReadOnlyList<Onderwerp> Onderwerpen => _onderwerpen;

    /// <summary>The scale of each number or date.</summary>
    public Dictionary<Gegeven, Schaal> Schalen { get; } = [];

    /// <summary>The dates from which an age on the reference date is derived: these lie after it in no case.</summary>
    public IReadOnlyCollection<Gegeven> Geboortedata => _geboortedata;

    /// <summary>Where it is noted what is read, if anywhere.</summary>
    public Leeslijst? Lezer { get; set; }

    /// <summary>Whether the cases are those of who reads this by itself: not where a date among it is a date of birth only to others, for there are more cases then.</summary>
    public bool Past(Leeslijst leest) =>
        leest.Variabelen.All(v => Onderwerpen[v] is not Vraagonderwerp { Gegeven.Gegeven: { } gegeven } || !_geboortedata.Contains(gegeven) || leest.Geboortedata.Contains(gegeven));

    /// <summary>Makes a space in which questions can be asked.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <param name="motor">The engine; must be new.</param>
    /// <param name="vragen">Asks everything that will be asked, once with an engine that explores; what comes out of it means nothing then.</param>
    /// <param name="mogelijk">
    /// Of a fact that stands for something that rules decide, the values that these may give, <see langword="null"/> among them when there may be none; <see langword="null"/> for any other. It
    /// has more cells, but what would be in those is not looked at: else there would be comparisons that the rules themselves never come to.
    /// </param>
    /// <param name="naast">Of a fact the one to be read with it, if any: variables that say much of each other are best next to each other.</param>
    public static Gevallenruimte Maak(Datum peildatum, bool metOnbekend, Motor motor, Action<Gevallenruimte> vragen, Func<Gegeven, IReadOnlySet<Waarde?>?>? mogelijk = null, Func<Feit, Feit?>? naast = null)
    {
        var ruimte = new Gevallenruimte(peildatum, metOnbekend, mogelijk, naast);
        vragen(ruimte);
        ruimte.Leg(motor);
        return ruimte;
    }

    /// <summary>A space in which only is found out what may come out, and nothing can be asked.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    public static Gevallenruimte Verkend(Datum peildatum, bool metOnbekend) => new(peildatum, metOnbekend, null, null);

    /// <summary>The same cases for another engine: the same variables, the same cells and the same terms.</summary>
    /// <param name="motor">The engine; must be new.</param>
    public Gevallenruimte Op(Motor motor)
    {
        var ruimte = (Gevallenruimte)MemberwiseClone();
        (ruimte.Motor, ruimte.Lezer, ruimte.Benamingen) = (motor, null, new Benamingen());
        foreach (var onderwerp in _onderwerpen)
        {
            motor.NieuweVariabele(onderwerp.Cellen);
        }

        return ruimte;
    }

    // ---------------------------------------------------------------------------------------------------------------- reading

    /// <summary>The value of a fact, as a function with terms for leaves; for one party what it knows of it.</summary>
    public int Lees(Gegeven gegeven, string? partij)
    {
        var vraag = new OpenGegeven(gegeven, null);
        var type = gegeven.Feit.Type;
        var eigen = gegeven.Feit.IsOordeel ? partij : null;
        var bladeren = type.Soort switch
        {
            Waardesoort.JaNee or Waardesoort.Oordeel => new[] { Termen.Van(true), Termen.Van(false) },
            Waardesoort.Keuze => [.. type.Keuzes!.Waarden.Select((_, i) => Termen.Van(new KeuzeWaarde(i), type))],
            _ => null,
        };
        return Lees(vraag, eigen, partij, bladeren, Termen.Van(gegeven));
    }

    /// <summary>Whether a fact is read.</summary>
    public bool Kent(Gegeven gegeven) => _gezien.Contains(new Vraag(new OpenGegeven(gegeven, null), null));

    /// <summary>Whether a role is filled, with <see cref="Motor.Onbekend"/> for a leaf where it is not known.</summary>
    public int Aanwezig(Rol rol, string? partij)
    {
        if (!rol.MagOntbreken)
        {
            return Motor.Altijd;
        }

        if (rol.Lijst is { } lijst)
        {
            return Motor.Vouw(Aantal(lijst, partij), n => Motor.Blad(n < 0 ? Motor.Onbekend : rol.Nummer <= n ? Motor.Ja : Motor.Nee));
        }

        var gelezen = Lees(new OpenGegeven(null, rol), null, partij, [Motor.Ja, Motor.Nee], 0);
        return Motor.Vouw(gelezen, w => Motor.Blad(w == Termen.Geen ? Motor.Onbekend : w));
    }

    /// <summary>How many there are in a list, as the leaf; -1 where it is not known.</summary>
    public int Aantal(Lijst lijst, string? partij) => Lees(new OpenGegeven(null, null, lijst), null, partij, [.. Enumerable.Range(0, lijst.Maximum + 1)], 0);

    /// <summary>What a decision that is consulted gives, as a variable of its own with terms for leaves.</summary>
    /// <param name="definitie">The decision.</param>
    /// <param name="zelf">About whom, of a group.</param>
    /// <param name="bladeren">Makes the leaves it may have; used while exploring.</param>
    public int Raadpleeg(Definitie definitie, Rol? zelf, Func<IEnumerable<int>> bladeren)
    {
        if (_verkent)
        {
            var mogelijk = bladeren().Distinct().Order().ToImmutableArray();
            if (_gezien.Add((definitie, zelf)))
            {
                _volgorde.Add(new Geraadpleegd(definitie, zelf, mogelijk));
            }

            return Motor.Kies(0, [.. mogelijk.Select(Motor.Blad)]);
        }

        var variabele = _geraadpleegd[(definitie, zelf)];
        Lezer?.Variabelen.Add(variabele);
        return Motor.Kies(variabele, [.. ((Geraadpleegd)Onderwerpen[variabele]).Bladeren.Select(Motor.Blad)]);
    }

    /// <summary>The condition that some party knows something that it never knows.</summary>
    public int WeetIets(NooitTegelijk belofte)
    {
        var weet = Motor.Nooit;
        foreach (var ((vraag, wie), variabele) in _bekendheid)
        {
            if (vraag.Gegeven is { } gegeven && belofte.Partijen.Single(p => p.Partij == wie).WeetNooit(gegeven))
            {
                weet = Motor.Of(weet, Motor.Kies(variabele, [Motor.Nooit, Motor.Altijd]));
            }
        }

        return weet;
    }

    /// <summary>Notes that the age on the reference date is derived from a date.</summary>
    public void IsGeboortedatum(Expr term)
    {
        if (term is FeitExpr feit)
        {
            var gegeven = new Gegeven(feit.Feit, feit.Rol);
            Lezer?.Geboortedata.Add(gegeven);
            if (_verkent)
            {
                _geboortedata.Add(gegeven);
            }
        }
    }

    /// <summary>Whether a term is at most another, as a condition; both have known facts.</summary>
    public int Hoogstens(int links, int rechts)
    {
        if (links == rechts)
        {
            return Motor.Altijd;
        }

        if (Termen.Vast(links) is { } a && Termen.Vast(rechts) is { } b)
        {
            return Motor.Blad(Orde(a, b) <= 0 ? Motor.Ja : Motor.Nee);
        }

        if (_verkent)
        {
            Vergeleken(links, rechts);
            return Motor.Kies(0, [Motor.Nooit, Motor.Altijd, Motor.Blad(Motor.Onbekend)]);
        }

        return Vergelijk(links, rechts);
    }

    /// <summary>Whether a term has a value, as a condition: an age has none before birth, and a day off the calendar is none. All its facts are known.</summary>
    public int Bestaat(int term)
    {
        if (Termen.Vast(term) is not null)
        {
            return Motor.Altijd;
        }

        if (_verkent)
        {
            Vergeleken(term, term);
            return Motor.Kies(0, [Motor.Nooit, Motor.Altijd]);
        }

        return _sneden.ContainsKey((term, term)) || _verbanden.ContainsKey((term, term)) ? Motor.Is(Vergelijk(term, term), Motor.Ja) : Motor.Altijd;
    }

    private void Vergeleken(int links, int rechts)
    {
        if (_vergeleken.Add((links, rechts)))
        {
            _vergelijkingen.Add((links, rechts));
            if (!IsSnede(links, rechts, out _))
            {
                Onthoud(new Vergelijking(links, rechts));
            }
        }
    }

    private int Vergelijk(int links, int rechts)
    {
        if (_sneden.TryGetValue((links, rechts), out var waar))
        {
            IsSnede(links, rechts, out var gegeven);
            var variabele = _vragen[(new OpenGegeven(gegeven, null), null)];
            Lezer?.Variabelen.Add(variabele);
            var cellen = new int[Onderwerpen[variabele].Cellen];
            for (var cel = 0; cel < cellen.Length; cel++)
            {
                cellen[cel] = Motor.Blad(cel < waar.Length ? Blad(waar[cel]) : Motor.Onbekend);
            }

            return Motor.Kies(variabele, cellen);
        }

        var verband = _verbanden[(links, rechts)];
        Lezer?.Variabelen.Add(verband);
        return Motor.Kies(verband, [.. Enumerable.Range(Motor.Nee, Motor.Cellen(verband)).Select(Motor.Blad)]);
    }

    /// <summary>Whether a text that is filled in is the same as another: a text has no cells, so that is only known where it does not matter.</summary>
    /// <exception cref="TeGrootException">It is asked of all cases.</exception>
    public int ZelfdeTekst() => _verkent ? Motor.Kies(0, [Motor.Nooit, Motor.Altijd]) : throw new TeGrootException("twee regels die samen kunnen gelden, geven een tekst, en of een ingevulde tekst dezelfde is, is niet te overzien");

    /// <summary>The order of two values of one kind.</summary>
    public static int Orde(Waarde a, Waarde b) => (a, b) switch
    {
        (GetalWaarde x, GetalWaarde y) => x.Waarde.CompareTo(y.Waarde),
        (DatumWaarde x, DatumWaarde y) => x.Waarde.CompareTo(y.Waarde),
        _ => throw new InvalidOperationException("Alleen getallen en datums hebben een volgorde."),
    };

    // Of a choice a cell for each leaf; of a number or date cells that are cut, all with the same leaf.
    private int Lees(OpenGegeven vraag, string? eigenaar, string? partij, int[]? bladeren, int blad)
    {
        var zonder = Termen.Geen;
        if (vraag.Gegeven is { } beslist && bladeren is not null && _mogelijk?.Invoke(beslist) is { } mogelijk)
        {
            // In a cell that it never is in, it is taken to be what it may be.
            zonder = mogelijk.Contains(null) ? Termen.Geen : bladeren.First(b => mogelijk.Contains(Termen.Vast(b)));
            bladeren = [.. bladeren.Select(b => mogelijk.Contains(Termen.Vast(b)) ? b : zonder)];
        }

        if (_verkent)
        {
            Onthoud(new Vraag(vraag, eigenaar));
            if (vraag.Gegeven is { } gelezen && _naast?.Invoke(gelezen.Feit) is { } ander)
            {
                Onthoud(new Vraag(new OpenGegeven(new Gegeven(ander, gelezen.Rol), null), eigenaar));
            }

            if (partij is not null)
            {
                Onthoud(new PartijWeet(vraag, partij));
            }

            return Motor.Kies(0, [.. (bladeren ?? [blad]).Select(Motor.Blad), .. MagOnbekend(vraag) ? new[] { Motor.Blad(zonder) } : [], .. partij is not null ? new[] { Motor.Blad(Termen.Geen) } : []]);
        }

        var variabele = _vragen[(vraag, eigenaar)];
        Lezer?.Variabelen.Add(variabele);
        var onderwerp = (Vraagonderwerp)Onderwerpen[variabele];
        var cellen = new int[onderwerp.Cellen];
        for (var cel = 0; cel < cellen.Length; cel++)
        {
            cellen[cel] = Motor.Blad(cel == onderwerp.CelOnbekend ? zonder : bladeren is null ? blad : bladeren[cel]);
        }

        var waarde = Motor.Kies(variabele, cellen);
        return partij is null ? waarde : Motor.Als(Motor.Kies(_bekendheid[(vraag, partij)], [Motor.Nooit, Motor.Altijd]), waarde, Motor.Blad(Termen.Geen));
    }

    private bool MagOnbekend(OpenGegeven vraag) => MetOnbekend || (vraag.Gegeven is { } gegeven && _mogelijk?.Invoke(gegeven) is not null);

    private void Onthoud(object onderdeel)
    {
        if (_gezien.Add(onderdeel))
        {
            _volgorde.Add(onderdeel);
        }
    }

    private static int Blad(Drie drie) => drie switch { Drie.Ja => Motor.Ja, Drie.Nee => Motor.Nee, _ => Motor.Onbekend };

    // Whether a party knows something: a variable of its own.
    private sealed record PartijWeet(OpenGegeven Gegeven, string Partij);

    // What is asked; a judgement that a party makes for itself is a variable of its own.
    private sealed record Vraag(OpenGegeven Gegeven, string? Eigenaar);

    // A comparison that does not turn once on one fact.
    private sealed record Vergelijking(int Links, int Rechts);
}
