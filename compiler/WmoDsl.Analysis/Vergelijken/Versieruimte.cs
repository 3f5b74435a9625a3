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
    /// <summary>The same, with a fact for everything that says the same in both; assumptions about what is below those, are left to the whole.</summary>
    public Versievraag Kort(Inkorting inkorting)
    {
        var (oud, nieuw) = (Stellingen(AannamesOud), Stellingen(AannamesNieuw));
        var gelezen = Betekenis.Feiten(inkorting.Oud).Concat(Betekenis.Feiten(inkorting.Nieuw)).ToHashSet();
        return this with
        {
            Oud = inkorting.Oud,
            Nieuw = inkorting.Nieuw,
            AannamesOud = [.. oud.Where(Binnen)],
            AannamesNieuw = [.. nieuw.Where(Binnen)],
            Voorwaarden = [.. Voorwaarden.Select(inkorting.Kort)],
        };

        List<Expr> Stellingen(ImmutableArray<Expr> aannames) => [.. aannames.Select(inkorting.Kort)];

        bool Binnen(Expr stelling) => Betekenis.Feiten(stelling).All(gelezen.Contains);
    }
}

/// <summary>All cases on one day, as two versions of a definition tell them apart.</summary>
internal sealed class Versieruimte
{
    private readonly Wereld _wereld;

    /// <summary>Makes the space.</summary>
    /// <exception cref="TeGrootException">There is too much to be compared with this engine.</exception>
    public Versieruimte(Versievraag vraag, Datum peildatum, Motor motor, bool metOnbekend, Predicate<Feit>? onbepaald)
    {
        _wereld = vraag.Wereld;
        Motor = motor;
        Ruimte = Gevallenruimte.Maak(peildatum, metOnbekend, motor, r => Vraag(new Vertaler(r), vraag), onbepaald);
        Vertaler = new Vertaler(Ruimte);
        (Oud, Nieuw, var verschil, var mogelijk, Voorwaarden) = Vraag(Vertaler, vraag);
        Telt = motor.En(mogelijk, Gedeeld());
        Verschil = motor.En(verschil, Telt);
    }

    /// <summary>The engine.</summary>
    public Motor Motor { get; }

    /// <summary>The cases.</summary>
    public Gevallenruimte Ruimte { get; }

    /// <summary>Translates more to this space, of what was asked already.</summary>
    public Vertaler Vertaler { get; }

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
        var oud = vertaler.Beslissing(vraag.Oud, vraag.Zelf);
        var nieuw = vertaler.Beslissing(vraag.Nieuw, vraag.Zelf);
        var verschil = motor.Vouw(oud, nieuw, (a, b) =>
            a == b ? motor.Nooit
            : a < 0 || b < 0 ? motor.Altijd
            : ruimte.Termen.Vast(a) is { } x && ruimte.Termen.Vast(b) is { } y ? (x == y ? motor.Nooit : motor.Altijd)
            : motor.Niet(motor.En(motor.Is(ruimte.Hoogstens(a, b), Motor.Ja), motor.Is(ruimte.Hoogstens(b, a), Motor.Ja))));

        // A case does not count only if neither version thinks it can be: else who adds an assumption, would hide what it changes.
        var mogelijk = motor.Of(Mogelijk(vraag.AannamesOud), Mogelijk(vraag.AannamesNieuw));
        return (oud, nieuw, verschil, mogelijk, [.. vraag.Voorwaarden.Select(v => motor.Is(vertaler.Voorwaarde(v, null), Motor.Ja))]);

        int Mogelijk(ImmutableArray<Expr> stellingen) => motor.Alle(stellingen.Select(s => motor.Niet(motor.Is(vertaler.Voorwaarde(s, null), Motor.Nee))));
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
