using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>What is asked of two versions of a definition, all in common terms.</summary>
/// <param name="Wereld">What both talk about.</param>
/// <param name="Oud">As it was.</param>
/// <param name="Nieuw">As it is now.</param>
/// <param name="Zelf">For a concept of a group: whose.</param>
/// <param name="AannamesOud">What the old version assumes of the world.</param>
/// <param name="AannamesNieuw">What the new version assumes.</param>
/// <param name="Voorwaarden">Conditions that will be asked about.</param>
internal sealed record Versievraag(
    Wereld Wereld, Definitie Oud, Definitie Nieuw, Rol? Zelf, ImmutableArray<Expr> AannamesOud, ImmutableArray<Expr> AannamesNieuw, ImmutableArray<Expr> Voorwaarden)
{
    /// <summary>Facts that stand for one thing in both versions, and in which ways it goes from what it was to what it is now.</summary>
    public ImmutableArray<Wisseling> Wisselingen { get; init; } = [];

    /// <summary>The duty that they say of when it comes: only that it comes for certain counts. None for any other definition.</summary>
    public Plichtpaar? Plicht { get; init; }

    /// <summary>The same, with a fact for everything that says the same in both; assumptions about what is below those, are left to the whole.</summary>
    /// <param name="inkorting">Both versions, shortened.</param>
    /// <param name="op">How something that is told of by itself, goes from what it was to what it is now on the day, by its key; <see langword="null"/> when that is not known.</param>
    public Versievraag Kort(Inkorting inkorting, Func<string, IReadOnlyList<(Waarde? Oud, Waarde? Nieuw)>?> op)
    {
        var (oud, nieuw) = (Stellingen(AannamesOud), Stellingen(AannamesNieuw));
        var betekenis = new Betekenis();
        var gelezen = betekenis.Feiten(inkorting.Oud).Concat(betekenis.Feiten(inkorting.Nieuw)).ToHashSet();
        return this with
        {
            Oud = inkorting.Oud,
            Nieuw = inkorting.Nieuw,
            AannamesOud = [.. oud.Where(Binnen)],
            AannamesNieuw = [.. nieuw.Where(Binnen)],
            Voorwaarden = [.. Voorwaarden.Select(inkorting.Kort)],
            Wisselingen = [.. inkorting.Wisselend.Select(w => new Wisseling(w.Eerst, w.Nu, op(w.Sleutel)))],
        };

        List<Expr> Stellingen(ImmutableArray<Expr> aannames) => [.. aannames.Select(inkorting.Kort)];

        bool Binnen(Expr stelling) => betekenis.Feiten(stelling).All(gelezen.Contains);
    }
}

/// <summary>Something that changes and is told of by itself.</summary>
/// <param name="Eerst">Stands for what it was.</param>
/// <param name="Nu">Stands for what it is now.</param>
/// <param name="Paren">The changes that some case has, none for what cannot be determined; else it stays what it was. <see langword="null"/> when they are not known.</param>
internal sealed record Wisseling(Feit Eerst, Feit Nu, IReadOnlyList<(Waarde? Oud, Waarde? Nieuw)>? Paren);

/// <summary>All cases on one day, as two versions of a definition tell them apart.</summary>
internal sealed class Versieruimte
{
    // In the place of an outcome, where something below would change in a way in which it never does.
    private const int Nergens = -9;

    private readonly Wereld _wereld;

    /// <summary>Asks in a space in which this was asked while it was made.</summary>
    /// <param name="vraag">What is asked.</param>
    /// <param name="vertaler">Translates to the space.</param>
    /// <exception cref="TeGrootException">There is too much to be compared with this engine.</exception>
    public Versieruimte(Versievraag vraag, Vertaler vertaler)
    {
        (_wereld, Ruimte, Vertaler) = (vraag.Wereld, vertaler.Ruimte, vertaler);
        (Oud, Nieuw, var verschil, var mogelijk, Voorwaarden) = Vraag(vertaler, vraag);
        Telt = Motor.En(mogelijk, Gedeeld());
        Verschil = Motor.En(verschil, Telt);
    }

    /// <summary>Makes a space for one question; of shortened versions with how they were shortened.</summary>
    /// <exception cref="TeGrootException">There is too much to be compared with this engine.</exception>
    public static Versieruimte Maak(Versievraag vraag, Datum peildatum, Motor motor, bool metOnbekend, Inkorting? inkorting) =>
        new(vraag, new Vertaler(Gevallenruimte.Maak(peildatum, metOnbekend, motor, r => Vraag(new Vertaler(r), vraag), inkorting?.Mogelijk(peildatum, metOnbekend), feit => vraag.Wisselingen.FirstOrDefault(w => w.Eerst == feit)?.Nu)));

    /// <summary>Asks what a space must know to be asked it.</summary>
    public static void Verken(Vertaler vertaler, Versievraag vraag) => Vraag(vertaler, vraag);

    /// <summary>The engine.</summary>
    public Motor Motor => Ruimte.Motor;

    /// <summary>The cases.</summary>
    public Gevallenruimte Ruimte { get; }

    /// <summary>Translates more to this space, of what was asked already.</summary>
    public Vertaler Vertaler { get; }

    /// <summary>The variables that matter here; all when <see langword="null"/>.</summary>
    public IReadOnlySet<int>? Leest { get; init; }

    /// <summary>How the old version decides.</summary>
    public int Oud { get; }

    /// <summary>How the new version decides.</summary>
    public int Nieuw { get; }

    /// <summary>The cases that change.</summary>
    public int Verschil { get; }

    /// <summary>The cases that count: that can be, and that both versions know.</summary>
    public int Telt { get; }

    /// <summary>Where each condition holds that was asked about.</summary>
    public ImmutableArray<int> Voorwaarden { get; }

    /// <summary>The pairs of an old and a new outcome that some cases have.</summary>
    public IEnumerable<(int Oud, int Nieuw)> Wissels(int gevallen) => Samen(gevallen).Paren.Select(p => (p.Oud, p.Nieuw));

    /// <summary>Of some cases those with each pair of an old and a new outcome, where there are any.</summary>
    public IEnumerable<(int Oud, int Nieuw, int Gevallen)> Paren(int gevallen)
    {
        var (functie, paren) = Samen(gevallen);
        return paren.Select(p => (p.Oud, p.Nieuw, Motor.Is(functie, p.Blad)));
    }

    // One function with a leaf for each pair: for every old outcome apart it would be as large again.
    private (int Functie, IReadOnlyList<(int Oud, int Nieuw, int Blad)> Paren) Samen(int gevallen)
    {
        var nummers = new Dictionary<(int, int), int>();
        var paar = Motor.Vouw(Oud, Nieuw, (a, b) => Motor.Blad(nummers.TryGetValue((a, b), out var nummer) ? nummer : nummers[(a, b)] = nummers.Count));
        var functie = Motor.Als(gevallen, paar, Motor.Blad(-1));
        var bladeren = Motor.Bladeren(functie).ToHashSet();
        return (functie, [.. nummers.Where(n => bladeren.Contains(n.Value)).Select(n => (n.Key.Item1, n.Key.Item2, n.Value)).Order()]);
    }

    private static (int Oud, int Nieuw, int Verschil, int Mogelijk, ImmutableArray<int> Voorwaarden) Vraag(Vertaler vertaler, Versievraag vraag)
    {
        var (ruimte, motor) = (vertaler.Ruimte, vertaler.Ruimte.Motor);
        var oud = Zeker(vertaler.Beslissing(vraag.Oud, vraag.Zelf));
        var nieuw = Zeker(vertaler.Beslissing(vraag.Nieuw, vraag.Zelf));

        // Both together are as large as one alone, when what they look at is the same or changes in a known way; without that, as large as both multiplied.
        var kan = motor.Alle(vraag.Wisselingen.Select(w => Kan(ruimte, w)));
        (oud, nieuw) = (motor.Als(kan, oud, motor.Blad(Nergens)), motor.Als(kan, nieuw, motor.Blad(Nergens)));
        var verschil = motor.Vouw(oud, nieuw, (a, b) =>
            a == b ? motor.Nooit
            : a < 0 || b < 0 ? motor.Altijd
            : ruimte.Termen.Vast(a) is { } x && ruimte.Termen.Vast(b) is { } y ? (x == y ? motor.Nooit : motor.Altijd)
            : motor.Niet(motor.En(motor.Is(ruimte.Hoogstens(a, b), Motor.Ja), motor.Is(ruimte.Hoogstens(b, a), Motor.Ja))));

        // A case does not count only if neither version thinks it can be: else who adds an assumption, would hide what it changes.
        var mogelijk = motor.En(kan, motor.Of(Mogelijk(vraag.AannamesOud), Mogelijk(vraag.AannamesNieuw)));
        return (oud, nieuw, verschil, mogelijk, [.. vraag.Voorwaarden.Select(v => motor.Is(vertaler.Voorwaarde(v, null), Motor.Ja))]);

        // As Plichtpaar.Zeker.
        int Zeker(int functie)
        {
            if (vraag.Plicht is not { } plicht)
            {
                return functie;
            }

            var nee = ruimte.Termen.Van(false);
            var afwezig = motor.Blad(plicht.IsOverDag ? Standblad.NietGeregeld : nee);
            return motor.Vouw(functie, b => b >= 0 && b != nee ? motor.Blad(b) : afwezig);
        }

        int Mogelijk(ImmutableArray<Expr> stellingen) => motor.Alle(stellingen.Select(s => motor.Niet(motor.Is(vertaler.Voorwaarde(s, null), Motor.Nee))));
    }

    private static int Kan(Gevallenruimte ruimte, Wisseling wisseling)
    {
        var (eerst, nu) = (new Gegeven(wisseling.Eerst, null), new Gegeven(wisseling.Nu, null));
        if (wisseling.Paren is not { } paren || !ruimte.Kent(eerst) || !ruimte.Kent(nu))
        {
            return ruimte.Motor.Altijd;
        }

        var kan = paren.ToHashSet();
        return ruimte.Motor.Vouw(ruimte.Lees(eerst, null), ruimte.Lees(nu, null), (a, b) => Waarde(a) == Waarde(b) || kan.Contains((Waarde(a), Waarde(b))) ? ruimte.Motor.Altijd : ruimte.Motor.Nooit);

        Waarde? Waarde(int blad) => blad < 0 ? null : ruimte.Termen.Vast(blad);
    }

    // Cases that both versions know: choices, people and members of lists that one of them does not know, are told of apart.
    private int Gedeeld()
    {
        var gedeeld = Motor.Altijd;
        for (var i = 0; i < Ruimte.Onderwerpen.Count; i++)
        {
            if (Ruimte.Onderwerpen[i] is Vraagonderwerp vraag && Cellen(vraag) is { } cellen)
            {
                gedeeld = Motor.En(gedeeld, Motor.Een((vraag.MetOnbekend ? cellen.Append(vraag.CelOnbekend) : cellen).Select(c => Motor.InCel(i, c))));
            }
        }

        return gedeeld;

        IEnumerable<int>? Cellen(Vraagonderwerp vraag) =>
            vraag.Gegeven.Gegeven is { } gegeven ? _wereld.Gedeeld.Where(g => g.Feit == gegeven.Feit).Select(g => (IEnumerable<int>)g.Gedeeld).FirstOrDefault()
            : vraag.Gegeven.Lijst is { } lijst ? _wereld.Korter.Where(k => k.Lijst == lijst).Select(k => Enumerable.Range(0, k.Hoogstens + 1)).FirstOrDefault()
            : _wereld.NietOntbrekend.Contains(vraag.Gegeven.Rol!) ? [0] : null;
    }
}
