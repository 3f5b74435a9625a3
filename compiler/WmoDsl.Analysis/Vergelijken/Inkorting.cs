using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Both versions of a definition, with a fact in the place of everything below it that says the same in both: whatever that comes to, it is the same for both. What is
/// equal for all values of those facts, is equal; a difference must still be found in a case that there can be. What changes below it and is told of by itself, comes
/// back as two facts: what it was and what it is now.
/// </summary>
internal sealed class Inkorting
{
    /// <summary>What stands behind the name of what changes, for how it was and for how it is.</summary>
    public const string Eerst = " (eerst)", Nu = " (nu)";

    private readonly Betekenis _betekenis;
    private readonly HashSet<string> _gedeeld;
    private readonly Dictionary<string, Feit> _feiten = [];
    private readonly Dictionary<Definitie, Definitie> _kort = [];
    private readonly Dictionary<Feit, Definitie> _vervangen = [];
    private readonly Dictionary<Definitie, Feit> _apart = [];

    /// <summary>Shortens two versions.</summary>
    /// <param name="betekenis">Tells what says the same.</param>
    /// <param name="oud">As it was, in common terms; says something else than <paramref name="nieuw"/>.</param>
    /// <param name="nieuw">As it is now, in common terms.</param>
    /// <param name="apart">What is told of by itself, by <see cref="Wereld.Sleutel(Definitie)"/>.</param>
    /// <param name="ook">What else both versions have, with all below it: also what one of both definitions does not look at, is the same in both or told of by itself.</param>
    public Inkorting(Betekenis betekenis, Definitie oud, Definitie nieuw, IReadOnlySet<string> apart, (Definitie Oud, Definitie Nieuw)? ook = null)
    {
        _betekenis = betekenis;
        var (onderOud, onderNieuw) = (Onder(oud, ook?.Oud), Onder(nieuw, ook?.Nieuw));
        _gedeeld = [.. onderOud.Select(betekenis.Tekst)];
        _gedeeld.IntersectWith(onderNieuw.Select(betekenis.Tekst));

        var toen = onderOud.Where(d => d != oud && IsApart(d)).ToDictionary(Wereld.Sleutel);
        foreach (var nu in onderNieuw.Where(d => d != nieuw && IsApart(d)))
        {
            if (toen.TryGetValue(Wereld.Sleutel(nu), out var eerst) && eerst.Type.Soort == nu.Type.Soort && betekenis.Tekst(eerst) != betekenis.Tekst(nu))
            {
                _apart[eerst] = Maak(eerst, eerst.Naam + Eerst);
                _apart[nu] = Maak(nu, nu.Naam + Nu);
                Wisselend.Add((_apart[eerst], _apart[nu], Wereld.Sleutel(nu)));
            }
        }

        // What it is called now is what the reader knows it by.
        Nieuw = Kort(nieuw);
        Oud = Kort(oud);

        bool IsApart(Definitie definitie) => definitie.Groep is null && Weinig(definitie) && apart.Contains(Wereld.Sleutel(definitie));
    }

    /// <summary>As it was, shortened.</summary>
    public Definitie Oud { get; }

    /// <summary>As it is now, shortened.</summary>
    public Definitie Nieuw { get; }

    /// <summary>What each fact stands for that came in the place of something.</summary>
    public IReadOnlyDictionary<Feit, Definitie> Vervangen => _vervangen;

    /// <summary>
    /// What may come out of what a fact stands for, on a day: its values, and <see langword="null"/> when it may have none. So what is shortened comes to no comparison that the whole does not
    /// come to, and numbers are cut in it at most as finely.
    /// </summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    public Func<Gegeven, IReadOnlySet<Waarde?>?> Mogelijk(Datum peildatum, bool metOnbekend)
    {
        var mogelijk = new Dictionary<Gegeven, IReadOnlySet<Waarde?>>();
        var vertaler = new Vertaler(Gevallenruimte.Verkend(peildatum, metOnbekend));
        return gegeven =>
        {
            if (!_vervangen.TryGetValue(gegeven.Feit, out var definitie))
            {
                return null;
            }

            if (!mogelijk.TryGetValue(gegeven, out var waarden))
            {
                mogelijk[gegeven] = waarden = vertaler.Ruimte.Motor.Bladeren(vertaler.Raadpleeg(definitie, gegeven.Rol)).Select(b => b < 0 ? null : vertaler.Ruimte.Termen.Vast(b)).ToHashSet();
            }

            return waarden;
        };
    }

    /// <summary>What changes and is told of by itself: as it was, as it is now, and by what it is found.</summary>
    public List<(Feit Eerst, Feit Nu, string Sleutel)> Wisselend { get; } = [];

    /// <summary>An expression, shortened in the same way.</summary>
    public Expr Kort(Expr expr) =>
        expr is not DefinitieExpr e ? expr.MetDelen(Kort)
        : _apart.TryGetValue(e.Definitie, out var feit) ? new FeitExpr(feit, e.Rol, e.Plaats)
        : IsGedeeld(e.Definitie) ? new FeitExpr(Feit(e.Definitie), e.Rol, e.Plaats)
        : new DefinitieExpr(Kort(e.Definitie), e.Rol, e.Plaats);

    private static List<Definitie> Onder(Definitie definitie, Definitie? ook) => [.. Betekenis.Onderliggend(definitie).Concat(ook is null ? [] : Betekenis.Onderliggend(ook)).Distinct()];

    // Of numbers and dates the scale would have to be known; and their comparisons say more of the facts in them.
    private static bool Weinig(Definitie definitie) => definitie.Type.Soort is Waardesoort.JaNee or Waardesoort.Keuze;

    private bool IsGedeeld(Definitie definitie) => Weinig(definitie) && _gedeeld.Contains(_betekenis.Tekst(definitie));

    private Feit Feit(Definitie definitie)
    {
        var tekst = _betekenis.Tekst(definitie);
        if (!_feiten.TryGetValue(tekst, out var feit))
        {
            _feiten[tekst] = feit = Maak(definitie, definitie.Naam);
        }

        return feit;
    }

    private Feit Maak(Definitie definitie, string naam)
    {
        var feit = definitie.AlsFeit(naam);
        _vervangen[feit] = definitie;
        return feit;
    }

    private Definitie Kort(Definitie definitie)
    {
        if (!_kort.TryGetValue(definitie, out var kort))
        {
            _kort[definitie] = kort = definitie.MetUitdrukkingen(Kort);
        }

        return kort;
    }
}
