using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vertalen;

/// <summary>
/// Translates a policy to functions of all cases. It follows <see cref="Evaluator"/> sentence by sentence: that says what a policy means in one case, this says
/// the same of all. Tests hold them together.
/// </summary>
/// <param name="ruimte">The cases.</param>
/// <param name="partij">For what one party decides with what it knows itself: which; else none.</param>
internal sealed partial class Vertaler(Gevallenruimte ruimte, string? partij = null)
{
    private readonly Dictionary<(Definitie, Rol?), int> _beslissingen = [];
    private readonly Dictionary<(Definitie, Rol?), Leeslijst> _leest = [];
    private readonly Dictionary<(Expr, Rol?), int> _voorwaarden = new(Verwijzing.Zelfde);

    /// <summary>
    /// Decisions that are taken by themselves when they are consulted, as <see cref="Geraadpleegd"/>; without it none. What comes out, speaks of what these decisions
    /// give and of facts that are read besides.
    /// </summary>
    public Losgenomen? Los { get; init; }

    private Motor Motor => ruimte.Motor;

    private Termen Termen => ruimte.Termen;

    /// <summary>Truth of a condition, with <see cref="Motor.Nee"/>, <see cref="Motor.Ja"/> and <see cref="Motor.Onbekend"/> for leaves.</summary>
    public int Voorwaarde(Expr expr, Rol? zelf)
    {
        if (Vervangen is { } vervangen && ReferenceEquals(vervangen.Expr, expr))
        {
            return Motor.Blad(vervangen.Waarde ? Motor.Ja : Motor.Nee);
        }

        if (_basis is not null && !IsAnders(expr))
        {
            return _basis.Voorwaarde(expr, zelf);
        }

        if (!_voorwaarden.TryGetValue((expr, zelf), out var functie))
        {
            _voorwaarden[(expr, zelf)] = functie = Vertaal(expr, zelf);
        }

        return functie;
    }

    /// <summary>Value of an expression, with numbers of terms for leaves and <see cref="Termen.Geen"/> where it is not known.</summary>
    public int Waarde(Expr expr, Rol? zelf) => expr switch
    {
        LiteralExpr e => Motor.Blad(Termen.Van(e.Waarde, e.Type)),
        FeitExpr e => ruimte.Lees(new Gegeven(e.Feit, Evaluator.Van(e.Feit.Groep, e.Rol, zelf)), partij),
        ParameterExpr { Op: null } e => Motor.Blad(e.Parameter.Op(ruimte.Peildatum) is { } waarde ? Termen.Van(waarde, e.Type) : Termen.Geen),
        ParameterExpr e => Motor.Vouw(Waarde(e.Op!, zelf), dag => dag < 0 ? Geen : OpDag(e.Parameter, dag)),
        DefinitieExpr e => Raadpleeg(e.Definitie, Evaluator.Van(e.Definitie.Groep, e.Rol, zelf)),
        PeildatumExpr e => Motor.Blad(Termen.Van(new DatumWaarde(ruimte.Peildatum), e.Type)),
        OordeelExpr e => Waarde(e.Operand, zelf),
        VerruimExpr e => Waarde(e.Operand, zelf),
        RekenExpr e => Samen(Waarde(e.Links, zelf), Waarde(e.Rechts, zelf), (l, r) => e with { Links = l, Rechts = r, Plaats = default }),
        DatumPlusExpr e => Samen(Waarde(e.Datum, zelf), Waarde(e.Duur, zelf), (l, r) => e with { Datum = l, Duur = r, Plaats = default }, magZonder: true),
        DagenTussenExpr e => Samen(Waarde(e.Tot, zelf), Waarde(e.Van, zelf), (l, r) => e with { Tot = l, Van = r, Plaats = default }),
        AfrondExpr e => Motor.Vouw(Waarde(e.Operand, zelf), t => t < 0 ? Geen : Motor.Blad(Termen.Maak(e with { Operand = Termen[t], Plaats = default }))),
        LeeftijdExpr e => Leeftijd(e, zelf),
        UiterstExpr e => e.Waarden.Select(w => Waarde(w, zelf)).Aggregate((a, b) => Uiterste(a, b, e.Hoogste)),
        AantalExpr e => Motor.Vouw(Aantallen(e, zelf), n => Telling(n) is var (ja, mogelijk) && ja == mogelijk ? Motor.Blad(Termen.Van(new GetalWaarde(ja), e.Type)) : Geen),
        AggregaatExpr e => Aggregeer(e, zelf),
        _ => Motor.Vouw(Voorwaarde(expr, zelf), w => w == Motor.Onbekend ? Geen : Motor.Blad(Termen.Van(w == Motor.Ja))),
    };

    private int Geen => Motor.Blad(Termen.Geen);

    /// <summary>What who uses a definition gets of it: a term, or <see cref="Termen.Geen"/> when it has no value, for whatever reason.</summary>
    public int Raadpleeg(Definitie definitie, Rol? zelf)
    {
        if (IsLos(definitie))
        {
            return ruimte.Raadpleeg(definitie, definitie.Groep is null ? null : zelf, () => Los!.Geeft(definitie, zelf));
        }

        return Motor.Vouw(Beslissing(definitie, zelf), b => Motor.Blad(Math.Max(b, Termen.Geen)));
    }

    private bool IsLos(Definitie definitie) => Los is not null && definitie.Soort == Definitiesoort.Besluit && Los.Welke(definitie);

    private int Vertaal(Expr expr, Rol? zelf)
    {
        switch (expr)
        {
            case NietExpr niet:
                return Niet(Voorwaarde(niet.Operand, zelf));
            case KwantorExpr kwantor:
                return Voorwaarde(kwantor.Uitgevouwen, zelf);
            case SamengesteldExpr samen:
                var delen = samen.Onderdelen.Select(o => Voorwaarde(o.Voorwaarde, zelf)).ToList();
                return samen.Soort switch
                {
                    Samenstelling.Alle => TenMinste(delen, delen.Count),
                    Samenstelling.Minstens => TenMinste(delen, samen.Aantal),
                    _ => Niet(TenMinste(delen, 1)),
                };
        }

        // What is said of someone who is not there is not so; of someone who may not be there, it is not known.
        var rollen = expr.OptioneleRollen(zelf).Select(r => ruimte.Aanwezig(r, partij)).ToList();
        var eenNiet = Motor.Een(rollen.Select(r => Motor.Is(r, Motor.Nee)));
        var eenOnbekend = Motor.Een(rollen.Select(r => Motor.Is(r, Motor.Onbekend)));
        return Motor.Als(eenNiet, Motor.Nooit, Motor.Als(eenOnbekend, Motor.Blad(Motor.Onbekend), Atoom(expr, zelf)));
    }

    private int Atoom(Expr expr, Rol? zelf)
    {
        switch (expr)
        {
            case RolAanwezigExpr e:
                return ruimte.Aanwezig(e.Rol, partij);
            case VergelijkExpr e:
                return Vergelijk(e.Soort, e.Links, e.Rechts, zelf);
            case TussenExpr e:
                return TenMinste([VergelijkBekend(Vergelijking.Minstens, e.Operand, e.Van, zelf), VergelijkBekend(Vergelijking.Hoogstens, e.Operand, e.TotEnMet, zelf)], 2);
            case EenVanExpr e:
                var waarden = e.Waarden.Select(w => Waarde(w, zelf)).ToList();
                return Motor.Vouw(Waarde(e.Operand, zelf), l => TenMinste([.. waarden.Select(w => Motor.Vouw(w, r => Vergelijk(Vergelijking.Is, l, r)))], 1));
            default:
                return Motor.Vouw(Waarde(expr, zelf), t => Motor.Blad(t < 0 ? Motor.Onbekend : Termen.Vast(t) == Compiler.Model.Waarde.Ja ? Motor.Ja : Motor.Nee));
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- three values

    private int Niet(int a) => Motor.Vouw(a, w => Motor.Blad(w switch { Motor.Ja => Motor.Nee, Motor.Nee => Motor.Ja, _ => w }));

    // At least so many of some conditions.
    private int TenMinste(IReadOnlyList<int> delen, int aantal)
    {
        var stellingen = delen.Where(Motor.IsStelling).ToList();
        if (stellingen.Count == delen.Count)
        {
            return Motor.Minstens(stellingen, aantal);
        }

        // Of all and of some, what is never unknown settles it or leaves it to the others.
        IReadOnlyList<int> andere = [.. delen.Where(d => !Motor.IsStelling(d))];
        return aantal == delen.Count ? Motor.Als(Motor.Alle(stellingen), MisschienTenMinste(andere, andere.Count), Motor.Nooit)
            : aantal == 1 ? Motor.Als(Motor.Een(stellingen), Motor.Altijd, MisschienTenMinste(andere, 1))
            : MisschienTenMinste(delen, aantal);
    }

    // Certainly so many, possibly so many, and in between not known.
    private int MisschienTenMinste(IReadOnlyList<int> delen, int aantal)
    {
        if (delen is [var enige] && aantal == 1)
        {
            return enige;
        }

        var zeker = Motor.Minstens([.. delen.Select(d => Motor.Is(d, Motor.Ja))], aantal);
        var mogelijk = Motor.Minstens([.. delen.Select(d => Motor.Niet(Motor.Is(d, Motor.Nee)))], aantal);
        return Motor.Als(zeker, Motor.Altijd, Motor.Als(mogelijk, Motor.Blad(Motor.Onbekend), Motor.Nooit));
    }

    // ---------------------------------------------------------------------------------------------------------------- comparing

    private int Vergelijk(Vergelijking soort, Expr links, Expr rechts, Rol? zelf)
    {
        // Of a number of members all that it can still become, else the one value, known or not.
        if (links is AantalExpr || rechts is AantalExpr)
        {
            return Motor.Vouw(Mogelijk(links, zelf), Mogelijk(rechts, zelf), (l, r) =>
            {
                var waarheden = Kandidaten(links, l).SelectMany(a => Kandidaten(rechts, r).Select(b => Vergelijk(soort, a, b))).Distinct().ToList();
                return waarheden.Count == 1 ? waarheden[0] : Eender(waarheden);
            });
        }

        return VergelijkBekend(soort, links, rechts, zelf);
    }

    private int VergelijkBekend(Vergelijking soort, Expr links, Expr rechts, Rol? zelf) => Motor.Vouw(Waarde(links, zelf), Waarde(rechts, zelf), (l, r) => Vergelijk(soort, l, r));

    private int Vergelijk(Vergelijking soort, int links, int rechts)
    {
        if (links < 0 || rechts < 0)
        {
            return Motor.Blad(Motor.Onbekend);
        }

        return soort switch
        {
            Vergelijking.Is => Gelijk(links, rechts),
            Vergelijking.IsNiet => Niet(Gelijk(links, rechts)),
            Vergelijking.Minstens => ruimte.Hoogstens(rechts, links),
            Vergelijking.Hoogstens => ruimte.Hoogstens(links, rechts),
            Vergelijking.MeerDan => Niet(ruimte.Hoogstens(links, rechts)),
            _ => Niet(ruimte.Hoogstens(rechts, links)),
        };
    }

    /// <summary>Whether two terms have the same value.</summary>
    private int Gelijk(int links, int rechts) =>
        links == rechts ? Motor.Altijd
        : Termen.Vast(links) is { } a && Termen.Vast(rechts) is { } b ? Motor.Blad(a == b ? Motor.Ja : Motor.Nee)
        : Termen[links].Type.Soort == Waardesoort.Tekst ? ruimte.ZelfdeTekst()
        : TenMinste([ruimte.Hoogstens(links, rechts), ruimte.Hoogstens(rechts, links)], 2);

    // Ja or nee where all say so, else not known.
    private int Eender(IReadOnlyList<int> waarheden) =>
        Motor.Als(Motor.Alle(waarheden.Select(w => Motor.Is(w, Motor.Ja))), Motor.Altijd,
            Motor.Als(Motor.Alle(waarheden.Select(w => Motor.Is(w, Motor.Nee))), Motor.Nooit, Motor.Blad(Motor.Onbekend)));

    private int Mogelijk(Expr expr, Rol? zelf) => expr is AantalExpr e ? Aantallen(e, zelf) : Waarde(expr, zelf);

    private IEnumerable<int> Kandidaten(Expr expr, int blad) =>
        expr is AantalExpr e && Telling(blad) is var (ja, mogelijk) ? Enumerable.Range(ja, mogelijk - ja + 1).Select(n => Termen.Van(new GetalWaarde(n), e.Type)) : [blad];

    // ---------------------------------------------------------------------------------------------------------------- calculating

    private int Samen(int links, int rechts, Func<Expr, Expr, Expr> maak, bool magZonder = false) =>
        Motor.Vouw(links, rechts, (l, r) => l < 0 || r < 0 ? Geen : Termen.Maak(maak(Termen[l], Termen[r])) is var term && magZonder ? WaarHetBestaat(term) : Motor.Blad(term));

    // A day off the calendar is no day, and before birth there is no age.
    private int WaarHetBestaat(int term) => term < 0 ? Geen : Motor.Als(ruimte.Bestaat(term), Motor.Blad(term), Geen);

    private int Leeftijd(LeeftijdExpr e, Rol? zelf)
    {
        var geboren = Waarde(e.Geboortedatum, zelf);
        if (e.Op is { } op)
        {
            return Samen(geboren, Waarde(op, zelf), (g, dag) => e with { Geboortedatum = g, Op = dag, Plaats = default }, magZonder: true);
        }

        return Motor.Vouw(geboren, g =>
        {
            if (g < 0)
            {
                return Geen;
            }

            ruimte.IsGeboortedatum(Termen[g]);
            return WaarHetBestaat(Termen.Maak(e with { Geboortedatum = Termen[g], Plaats = default }));
        });
    }

    // The value in the period in which the day falls.
    private int OpDag(Parameter parameter, int dag)
    {
        var waarde = Geen;
        foreach (var w in parameter.Waarden.Reverse())
        {
            var vanaf = w.Periode.Vanaf is { } v ? ruimte.Hoogstens(Termen.Van(new DatumWaarde(v), Waardetype.Datum), dag) : Motor.Altijd;
            var tot = w.Periode.TotEnMet is { } t ? ruimte.Hoogstens(dag, Termen.Van(new DatumWaarde(t), Waardetype.Datum)) : Motor.Altijd;
            waarde = Motor.Als(Motor.En(Motor.Is(vanaf, Motor.Ja), Motor.Is(tot, Motor.Ja)), Motor.Blad(Termen.Van(w.Waarde, parameter.Type)), waarde);
        }

        return waarde;
    }

    private int Uiterste(int a, int b, bool hoogste) => Motor.Vouw(a, b, (x, y) =>
        x < 0 || y < 0 ? Geen
        : x == y ? Motor.Blad(x)
        : Motor.Als(Motor.Is(hoogste ? ruimte.Hoogstens(y, x) : ruimte.Hoogstens(x, y), Motor.Ja), Motor.Blad(x), Motor.Blad(y)));

    // How many certainly count, and how many may: both in one leaf.
    private int Aantallen(AantalExpr e, Rol? zelf) =>
        e.Voorwaarden.Select(v => Voorwaarde(v, zelf)).Aggregate(Motor.Blad(0), (telling, v) => Motor.Vouw(telling, v, (t, w) => Motor.Blad(w switch
        {
            Motor.Ja => t + 1 + Schoof,
            Motor.Onbekend => t + Schoof,
            _ => t,
        })));

    private const int Schoof = 1 << 8;

    private static (int Ja, int Mogelijk) Telling(int blad) => (blad % Schoof, blad / Schoof);

    // Only what is known of everybody has a lowest, a highest or a total; nobody yet is a leaf of its own.
    private int Aggregeer(AggregaatExpr e, Rol? zelf)
    {
        const int Niemand = -2;
        var telt = e.Leden.Select(l => Voorwaarde(l.Voorwaarde, zelf)).ToList();
        var type = e.Type;
        var resultaat = Motor.Blad(e.Soort == Aggregaat.Totaal ? Termen.Van(new GetalWaarde(0), type) : Niemand);
        for (var i = 0; i < e.Leden.Length; i++)
        {
            var waarde = Waarde(e.Leden[i].Waarde, zelf);
            var met = Motor.Vouw(resultaat, waarde, (r, w) => r == Niemand ? Motor.Blad(w) : e.Soort == Aggregaat.Totaal ? Optellen(r, w) : Uiterste(Motor.Blad(r), Motor.Blad(w), e.Soort == Aggregaat.Hoogste));
            resultaat = Motor.Als(Motor.Is(telt[i], Motor.Ja), met, resultaat);
        }

        if (e.Soort != Aggregaat.Totaal)
        {
            var anders = Waarde(e.Anders!, zelf);
            resultaat = Motor.Vouw(resultaat, r => r == Niemand ? anders : Motor.Blad(r));
        }

        return Motor.Als(Motor.Een(telt.Select(t => Motor.Is(t, Motor.Onbekend))), Geen, resultaat);

        // Of the first nothing is said but what it is.
        int Optellen(int r, int w) => Motor.Blad(r < 0 || w < 0 ? Termen.Geen : Termen.Vast(r) is GetalWaarde { Waarde: 0 } && Termen[w].Type == type ? w : Termen.Maak(new RekenExpr(Rekenwijze.Plus, Termen[r], Termen[w], type, default)));
    }

    // Expressions are told apart by where they are in memory: comparing their whole text would take longer than translating them.
    private sealed class Verwijzing : IEqualityComparer<(Expr Expr, Rol? Zelf)>
    {
        public static readonly Verwijzing Zelfde = new();

        public bool Equals((Expr Expr, Rol? Zelf) x, (Expr Expr, Rol? Zelf) y) => ReferenceEquals(x.Expr, y.Expr) && x.Zelf == y.Zelf;

        public int GetHashCode((Expr Expr, Rol? Zelf) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Expr), obj.Zelf);
    }
}

/// <summary>Decisions that are taken by themselves when they are consulted.</summary>
/// <param name="Welke">Whether a decision is one of them.</param>
/// <param name="Geeft">What it may give, of whom it is about: terms, and <see cref="Termen.Geen"/>; asked while exploring only.</param>
internal sealed record Losgenomen(Predicate<Definitie> Welke, Func<Definitie, Rol?, IEnumerable<int>> Geeft);
