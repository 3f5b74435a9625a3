using System.Numerics;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// Writes terms as sums of whole unknowns: the rungs of the scales of facts, and what is no sum (<see cref="Ondoorzichtig"/>). What is in more than one term is one
/// unknown.
/// </summary>
internal sealed class Vormen(Gevallenruimte ruimte)
{
    // Days from the first to the last of the calendar, as in the evaluator: what is longer is no day.
    private const int LangsteDuur = Ondoorzichtig.LaatsteDag;

    private readonly Dictionary<Gegeven, int> _feiten = [];
    private readonly Dictionary<Expr, Lineair?> _vormen = [];
    private readonly Dictionary<(int, bool), Maandtabel?> _tabellen = [];
    private readonly List<Gegeven?> _gegevens = [];
    private readonly List<Ondoorzichtig?> _delen = [];

    // The widest bounds of each unknown.
    private readonly List<BigInteger> _onder = [], _boven = [];

    /// <summary>How many unknowns there are.</summary>
    public int Aantal => _gegevens.Count;

    /// <summary>The fact that an unknown is the rung of; none for another.</summary>
    public Gegeven? Gegeven(int onbekende) => _gegevens[onbekende];

    /// <summary>The part that an unknown stands for; none for a fact.</summary>
    public Ondoorzichtig? Deel(int onbekende) => _delen[onbekende];

    /// <summary>The scale of a fact.</summary>
    public Schaal Schaal(int feit) => ruimte.Schalen[_gegevens[feit]!.Value];

    /// <summary>The unknown of a fact.</summary>
    public int Feit(Gegeven gegeven)
    {
        if (!_feiten.TryGetValue(gegeven, out var feit))
        {
            var schaal = ruimte.Schalen[gegeven];
            _feiten[gegeven] = feit = Voeg(gegeven, null, schaal.Onder, schaal.Boven);
        }

        return feit;
    }

    /// <summary>A term as a sum; <see langword="null"/> when it cannot be written as one.</summary>
    public Lineair? Vorm(Expr term)
    {
        if (!_vormen.TryGetValue(term, out var vorm))
        {
            _vormen[term] = vorm = Schrijf(term);
        }

        return vorm;
    }

    /// <summary>Where a term ends to have a value, in each way in which that can happen.</summary>
    public IEnumerable<Bestaansgrens> Bestaansgrenzen(Expr term) =>
        term.Alles().SelectMany(deel => deel switch
        {
            LeeftijdExpr e => Vorm(e.Geboortedatum) is { } geboren && Op(e) is { } op ? [Bestaansgrens.Precies(geboren - op)] : [default],
            DatumPlusExpr e => Vorm(e.Datum) is { } dag && Vorm(e.Duur) is { } duur ? Kalender(e, dag, e.Terug ? duur * -1 : duur) : [default],
            _ => Enumerable.Empty<Bestaansgrens>(),
        }).Where(g => g.Zonder is not { } zonder || KanMinderDanNiets(zonder.Som));

    /// <summary>A day so many calendar months after another, or the first day of the next month where it does not exist there.</summary>
    public Lineair? NaarBoven(Expr dag, int maanden) => maanden == 0 ? Vorm(dag) : Vorm(new DatumPlusExpr(dag, new LiteralExpr(new GetalWaarde(maanden), new Waardetype(Waardesoort.DuurInMaanden), default), false, true, default));

    /// <summary>The day on which an age is asked.</summary>
    public Lineair? Op(LeeftijdExpr e) => e.Op is { } op ? Vorm(op) : Lineair.Van(ruimte.Peildatum.Dagnummer);

    private bool KanMinderDanNiets(Lineair som) => Bereik(som).Onder.Teken < 0;

    // A duration longer than the calendar is none, and a day before its first or after its last is no day. How many days months are, is known within bounds.
    private static IEnumerable<Bestaansgrens> Kalender(DatumPlusExpr e, Lineair dag, Lineair duur)
    {
        yield return Bestaansgrens.Precies(duur + Lineair.Van(-LangsteDuur));
        yield return Bestaansgrens.Precies((duur * -1) + Lineair.Van(-LangsteDuur));
        var (perEenheid, speling) = e.Duur.Type.Soort == Waardesoort.DuurInDagen ? (Breuk.Een, Breuk.Nul) : (Ondoorzichtig.DagenPerMaand, Ondoorzichtig.Zwenking + 3);
        speling += duur.IsHeel ? Breuk.Nul : perEenheid;
        var daar = dag + (duur * perEenheid);
        var (laatste, eerste) = (daar + Lineair.Van(-Ondoorzichtig.LaatsteDag), (daar * -1) + Lineair.Van(Ondoorzichtig.EersteDag));
        foreach (var voorbij in new[] { laatste, eerste })
        {
            yield return new Bestaansgrens((voorbij + Lineair.Van(-speling), false), ((voorbij * -1) + Lineair.Van(-speling), true));
        }
    }

    private (Breuk Onder, Breuk Boven) Bereik(Lineair vorm) => vorm.Bereik([.. _onder], [.. _boven]);

    private Lineair? Schrijf(Expr term)
    {
        switch (term)
        {
            case LiteralExpr { Waarde: GetalWaarde g }:
                return Lineair.Van(Breuk.Van(g.Waarde));
            case LiteralExpr { Waarde: DatumWaarde d }:
                return Lineair.Van(d.Waarde.Dagnummer);
            case FeitExpr f:
                var feit = Feit(new Gegeven(f.Feit, f.Rol));
                return Lineair.Van(feit, Breuk.Van(Schaal(feit).Getal(1)));
            case VerruimExpr e:
                return Vorm(e.Operand);
            case DagenTussenExpr e:
                return Vorm(e.Tot) is { } tot && Vorm(e.Van) is { } van ? tot - van : null;
            case RekenExpr e:
                return Vorm(e.Links) is { } links && Vorm(e.Rechts) is { } rechts ? Reken(e.Wijze, links, rechts) : null;
            case AfrondExpr e when Vorm(e.Operand) is { } getal:
                var stap = Breuk.Van(e.Veelvoud);
                return (getal.Korrel / stap).IsHeel ? getal : Voeg(n => new Afgerond(n, getal, e.Wijze, e.Veelvoud));
            case DatumPlusExpr e when Vorm(e.Datum) is { } dag && Vorm(e.Duur) is { } duur:
                return Verschuif(e, dag, e.Terug ? duur * -1 : duur);
            case LeeftijdExpr e when Vorm(e.Geboortedatum) is { } geboren && Op(e) is { } op:
                return Voeg(n => new Leeftijd(n, geboren, op));
            default:
                return null;
        }
    }

    private Lineair Reken(Rekenwijze wijze, Lineair a, Lineair b) => wijze switch
    {
        Rekenwijze.Plus => a + b,
        Rekenwijze.Min => a - b,
        Rekenwijze.ProcentVan => Maal(a * new Breuk(1, 100), b),
        _ => Maal(a, b),
    };

    private Lineair Maal(Lineair a, Lineair b) => a.IsVast ? b * a.Vast : b.IsVast ? a * b.Vast : Voeg(n => new Product(n, a, b));

    private Lineair? Verschuif(DatumPlusExpr e, Lineair dag, Lineair duur)
    {
        if (duur.IsVast && (duur.Vast > LangsteDuur || duur.Vast < -LangsteDuur))
        {
            return null;
        }

        if (e.Duur.Type.Soort == Waardesoort.DuurInDagen)
        {
            return dag + (duur.IsHeel ? duur : duur.IsVast ? Lineair.Van(KapAf(duur.Vast)) : Voeg(n => new Afgekapt(n, duur)));
        }

        if (!duur.IsVast)
        {
            return Voeg(n => new VerzetMet(n, dag, duur, e.NaarBoven, maanden => Tabel(maanden, e.NaarBoven)));
        }

        var maanden = (int)KapAf(duur.Vast);
        return Voeg(n => new Verzet(n, dag, maanden, e.NaarBoven, Tabel(maanden, e.NaarBoven)));
    }

    private Maandtabel? Tabel(int maanden, bool naarBoven)
    {
        if (!_tabellen.TryGetValue((maanden, naarBoven), out var tabel))
        {
            _tabellen[(maanden, naarBoven)] = tabel = Maandtabel.Maak(ruimte.Peildatum, maanden, naarBoven);
        }

        return tabel;
    }

    private static BigInteger KapAf(Breuk getal) => getal.Teken >= 0 ? getal.NaarBeneden : getal.NaarBoven;

    private Lineair Voeg(Func<int, Ondoorzichtig> maak)
    {
        var deel = maak(Aantal);
        var (onder, boven, _) = deel.Grenzen([.. deel.Argumenten.Select(Bereik)]);
        Voeg(null, deel, (onder / deel.Stap).NaarBoven, (boven / deel.Stap).NaarBeneden);
        return deel.Vorm;
    }

    private int Voeg(Gegeven? gegeven, Ondoorzichtig? deel, BigInteger onder, BigInteger boven)
    {
        _gegevens.Add(gegeven);
        _delen.Add(deel);
        _onder.Add(onder);
        _boven.Add(boven);
        return Aantal - 1;
    }
}
