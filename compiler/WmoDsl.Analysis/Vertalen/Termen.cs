using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vertalen;

/// <summary>
/// The terms that values can be: expressions of facts, without definitions, parameters or places in a file, so that what is the same is equal. What has no
/// fact in it is a literal.
/// </summary>
internal sealed class Termen
{
    private readonly Datum _peildatum;
    private readonly Dictionary<Expr, int> _nummers = [];
    private readonly List<Expr> _termen = [];
    private readonly Dictionary<Expr, ImmutableArray<Gegeven>> _gegevens = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nee and ja, with the numbers that they have as the truth of a condition: what says ja or nee is then the same function as a value and as a condition.</summary>
    public Termen(Datum peildatum)
    {
        _peildatum = peildatum;
        if ((Van(false), Van(true)) != (Motor.Nee, Motor.Ja))
        {
            throw new InvalidOperationException("Nee en ja hebben als term een ander nummer dan als waarheid.");
        }
    }

    /// <summary>Leaf of a value that is not known.</summary>
    public const int Geen = -1;

    /// <summary>The term with a number.</summary>
    public Expr this[int nummer] => _termen[nummer];

    /// <summary>The number that a term has, if it has one.</summary>
    public int? Nummer(Expr term) => _nummers.TryGetValue(term, out var nummer) ? nummer : null;

    /// <summary>The number of ja or nee.</summary>
    public int Van(bool waarde) => Van(Waarde.Van(waarde), Waardetype.JaNee);

    /// <summary>The number of a value.</summary>
    public int Van(Waarde waarde, Waardetype type) => Voeg(new LiteralExpr(waarde, type, default));

    /// <summary>The number of a fact.</summary>
    public int Van(Gegeven gegeven) => Voeg(new FeitExpr(gegeven.Feit, gegeven.Rol, default));

    /// <summary>The number of a term, computed as far as it can be; <see cref="Geen"/> when it has no value.</summary>
    public int Maak(Expr term)
    {
        if (term is LiteralExpr or FeitExpr || !Gegevens(term).IsEmpty)
        {
            return Voeg(term);
        }

        return new Evaluator(Casus.Leeg, _peildatum).Bereken(term, null) is { } waarde ? Van(waarde, term.Type) : Geen;
    }

    /// <summary>The value of a term that is a literal.</summary>
    public Waarde? Vast(int term) => _termen[term] is LiteralExpr literal ? literal.Waarde : null;

    /// <summary>The facts in a term, each once.</summary>
    public ImmutableArray<Gegeven> Gegevens(Expr term)
    {
        if (!_gegevens.TryGetValue(term, out var gegevens))
        {
            _gegevens[term] = gegevens = [.. term.Alles().OfType<FeitExpr>().Select(f => new Gegeven(f.Feit, f.Rol)).Distinct()];
        }

        return gegevens;
    }

    /// <summary>The value of a term for values of its facts; <see langword="null"/> when it has none.</summary>
    public Waarde? Bereken(Expr term, ImmutableDictionary<Gegeven, Gegevenstand> gegevens) =>
        new Evaluator(Casus.Leeg with { Gegevens = gegevens }, _peildatum).Bereken(term, null);

    /// <summary>
    /// How a term goes with a fact: 1 when it never falls as the fact rises, -1 when it never rises, 0 when the fact is not in it; none when that cannot be told from
    /// its form.
    /// </summary>
    public static int? Richting(Expr term, Gegeven gegeven) => term switch
    {
        LiteralExpr => 0,
        FeitExpr f => new Gegeven(f.Feit, f.Rol) == gegeven ? 1 : 0,
        RekenExpr { Wijze: Rekenwijze.Plus } e => Samen(Richting(e.Links, gegeven), Richting(e.Rechts, gegeven)),
        RekenExpr { Wijze: Rekenwijze.Min } e => Samen(Richting(e.Links, gegeven), -Richting(e.Rechts, gegeven)),
        RekenExpr { Links: LiteralExpr { Waarde: GetalWaarde g } } e => Math.Sign(g.Waarde) * Richting(e.Rechts, gegeven),
        RekenExpr { Rechts: LiteralExpr { Waarde: GetalWaarde g } } e => Math.Sign(g.Waarde) * Richting(e.Links, gegeven),
        DatumPlusExpr e => Samen(Richting(e.Datum, gegeven), e.Terug ? -Richting(e.Duur, gegeven) : Richting(e.Duur, gegeven)),
        DagenTussenExpr e => Samen(Richting(e.Tot, gegeven), -Richting(e.Van, gegeven)),
        AfrondExpr e => Richting(e.Operand, gegeven),
        VerruimExpr e => Richting(e.Operand, gegeven),
        LeeftijdExpr { Op: null } e => -Richting(e.Geboortedatum, gegeven),
        LeeftijdExpr { Op: { } op } e => Samen(Richting(op, gegeven), -Richting(e.Geboortedatum, gegeven)),
        _ => null,
    };

    /// <summary>
    /// On which side a value of a fact lies of those for which a term has a value: 1 when it is too great, -1 when it is too small, 0 when the term has a value, or has
    /// none for any. Of the fact <see cref="Richting"/> must be known.
    /// </summary>
    public int Kant(Expr term, Gegeven gegeven, ImmutableDictionary<Gegeven, Gegevenstand> gegevens)
    {
        var evaluator = new Evaluator(Casus.Leeg with { Gegevens = gegevens }, _peildatum);
        foreach (var deel in term.Alles())
        {
            // A day falls off the calendar on the side to which it is moved; an age has no value for who is born too late.
            int? buiten = deel switch
            {
                DatumPlusExpr e when Heeft(e.Datum) && evaluator.Bereken(e.Duur, null) is GetalWaarde duur && !Heeft(e) => Math.Sign(duur.Waarde) * (e.Terug ? -1 : 1),
                LeeftijdExpr e when Heeft(e.Geboortedatum) && (e.Op is null || Heeft(e.Op)) && !Heeft(e) => -1,
                _ => null,
            };
            if (buiten is { } kant)
            {
                return kant * Richting(deel, gegeven) ?? 0;
            }
        }

        return 0;

        bool Heeft(Expr e) => evaluator.Bereken(e, null) is not null;
    }

    private static int? Samen(int? a, int? b) => a is null || b is null ? null : a == 0 ? b : b == 0 || a == b ? a : null;

    private int Voeg(Expr term)
    {
        if (!_nummers.TryGetValue(term, out var nummer))
        {
            _nummers[term] = nummer = _termen.Count;
            _termen.Add(term);
        }

        return nummer;
    }
}
