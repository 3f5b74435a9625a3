using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>A stretch of time in which definitions keep the same rules and numbers.</summary>
/// <param name="Periode">From which day up to and including which.</param>
/// <param name="Peildag">The day in it to ask about: its first, where it has one.</param>
internal sealed record Tijdvak(Periode Periode, Datum Peildag);

/// <summary>The stretches of time in which definitions keep the same rules and numbers.</summary>
internal static class Tijdvakken
{
    // A policy that does not say since when it holds, and whose numbers have no date, is asked about on some day; the same on every machine.
    private static readonly Datum Ergens = Datum.Maak(2022, 1, 1);

    /// <summary>
    /// The stretches that matter to definitions, in order of time; at least one, and together the whole period. Where definitions look at the reference date, also days that follow from
    /// others without any fact are where something turns, as a year after the policy began.
    /// </summary>
    /// <param name="geldig">When the policy holds.</param>
    /// <param name="definities">With all that they use.</param>
    public static ImmutableArray<Tijdvak> Van(Periode geldig, params IEnumerable<Definitie> definities) => Van(geldig, definities, []);

    /// <summary>The same, of definitions together with conditions that stand by themselves: of promises and assumptions, which may name a number that no definition uses.</summary>
    public static ImmutableArray<Tijdvak> Van(Periode geldig, IEnumerable<Definitie> definities, IEnumerable<Expr> voorwaarden)
    {
        var keerpunten = new Keerpunten();
        foreach (var definitie in definities)
        {
            keerpunten.Loop(definitie);
        }

        foreach (var deel in voorwaarden.SelectMany(v => v.Alles()))
        {
            keerpunten.Loop(deel);
        }

        keerpunten.Reken(geldig.Vanaf ?? geldig.TotEnMet ?? Ergens);
        var tijdvakken = ImmutableArray.CreateBuilder<Tijdvak>();
        var vanaf = geldig.Vanaf;
        foreach (var dag in keerpunten.Dagen.Where(d => (geldig.Vanaf is null || d > geldig.Vanaf) && geldig.Bevat(d)))
        {
            Voeg(new Periode(vanaf, dag.PlusDagen(-1)));
            vanaf = dag;
        }

        Voeg(new Periode(vanaf, geldig.TotEnMet));
        return tijdvakken.ToImmutable();

        void Voeg(Periode periode) => tijdvakken.Add(new Tijdvak(periode, periode.Vanaf ?? periode.TotEnMet ?? Ergens));
    }

    /// <summary>When two policies hold both; when they never do, always: then the numbers and rules say when they count.</summary>
    public static Periode Samen(Periode a, Periode b)
    {
        var vanaf = a.Vanaf is null || b.Vanaf > a.Vanaf ? b.Vanaf : a.Vanaf;
        var totEnMet = a.TotEnMet is null || b.TotEnMet < a.TotEnMet ? b.TotEnMet ?? a.TotEnMet : a.TotEnMet;
        return vanaf > totEnMet ? default : new Periode(vanaf ?? a.Vanaf, totEnMet);
    }

    // The first days of something else.
    private sealed class Keerpunten
    {
        private readonly HashSet<Definitie> _gehad = [];
        private readonly SortedSet<Datum> _genoemd = [];
        private readonly List<Expr> _datums = [];
        private bool _leestPeildatum;

        private SortedSet<Datum> Eigen { get; } = [];

        public IEnumerable<Datum> Dagen => _leestPeildatum ? Eigen.Union(_genoemd).Order() : Eigen;

        public void Loop(Definitie definitie)
        {
            if (!_gehad.Add(definitie))
            {
                return;
            }

            foreach (var regel in definitie.AlleRegels)
            {
                Voeg(Eigen, regel.Geldig);
                foreach (var expr in regel.Dragend.SelectMany(e => e.Alles()))
                {
                    Loop(expr);
                }
            }
        }

        // Days that follow from others without any fact, as a year after the policy began, are days that a rule may turn on as well; not those that move with the reference date.
        public void Reken(Datum begin)
        {
            foreach (var dag in _leestPeildatum ? Dagen.Prepend(begin).ToList() : [])
            {
                var (vandaag, morgen) = (new Evaluator(Casus.Leeg, dag), new Evaluator(Casus.Leeg, dag.PlusDagen(1) ?? dag));
                foreach (var datum in _datums)
                {
                    if (vandaag.Bereken(datum, null) is DatumWaarde { Waarde: var waarde } gevonden && gevonden == morgen.Bereken(datum, null))
                    {
                        Voeg(_genoemd, new Periode(waarde, waarde));
                    }
                }
            }
        }

        public void Loop(Expr expr)
        {
            if (expr.Type.Soort == Waardesoort.Datum && expr is not (LiteralExpr or FeitExpr or PeildatumExpr))
            {
                _datums.Add(expr);
            }

            switch (expr)
            {
                case ParameterExpr { Op: null, Parameter: var parameter }:
                    foreach (var waarde in parameter.Waarden)
                    {
                        Voeg(Eigen, waarde.Periode);
                    }

                    break;
                case DefinitieExpr { Definitie: var andere }:
                    Loop(andere);
                    break;
                case PeildatumExpr:
                    _leestPeildatum = true;
                    break;

                // A rule that looks at the reference date itself turns on the days it names.
                case LiteralExpr { Waarde: DatumWaarde { Waarde: var dag } }:
                    Voeg(_genoemd, new Periode(dag, dag));
                    break;
            }
        }

        private static void Voeg(SortedSet<Datum> dagen, Periode periode)
        {
            if (periode.Vanaf is { } vanaf)
            {
                dagen.Add(vanaf);
            }

            if (periode.TotEnMet?.PlusDagen(1) is { } daarna)
            {
                dagen.Add(daarna);
            }
        }
    }
}
