using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Compares two versions of a definition of which the cases that change are too many to be described: which outcomes become which is still found, all of it, with a case
/// of each. Which cases those are exactly, is not.
/// </summary>
internal sealed class Grofvergelijker
{
    private readonly Versieruimte _heel;
    private readonly Datum _peildag;
    private readonly string? _plicht;
    private readonly Samenspel _spel;
    private readonly ImmutableArray<(Definitie Eerst, Definitie Nu)> _wisselend;
    private readonly HashSet<string> _redenen = [];
    private readonly HashSet<Definitie> _doorwerkend = [];

    /// <summary>Prepares a comparison.</summary>
    /// <param name="paar">Both versions, that do not say the same.</param>
    /// <param name="heel">The whole cases.</param>
    /// <param name="inkorting">What they look at that changes and is told of by itself.</param>
    /// <param name="peildag">The reference date.</param>
    /// <param name="toedracht">Tells why definitions stand as they do.</param>
    public Grofvergelijker(Versiepaar paar, Versieruimte heel, Inkorting inkorting, Datum peildag, Toedracht toedracht)
    {
        (_heel, _peildag, _plicht) = (heel, peildag, paar.Plicht?.Tekst);
        _spel = new Samenspel(paar, peildag, toedracht);
        var gelezen = new Betekenis().Feiten(inkorting.Nieuw);
        _wisselend = [.. inkorting.Wisselend.Where(w => gelezen.Contains(w.Nu)).Select(w => (inkorting.Vervangen[w.Eerst], inkorting.Vervangen[w.Nu]))];
        Toner = new Gevaltoner(paar, peildag, heel, ImmutableDictionary<Feit, Definitie>.Empty);
    }

    /// <summary>Puts outcomes and cases in words.</summary>
    public Gevaltoner Toner { get; }

    /// <summary>Whether every outcome is a value or none: a calculation may come to the same as another, and then it cannot be told which of them changed.</summary>
    public bool KanHet => _heel.Motor.Bladeren(_heel.Oud).Concat(_heel.Motor.Bladeren(_heel.Nieuw)).All(b => b < 0 || Toner.Vast(b) is not null);

    /// <summary>Why it is not known whether these are all; empty when they are.</summary>
    public IReadOnlyCollection<string> Redenen => _redenen;

    /// <summary>What changes below and is told of by itself, where it is otherwise in a case that is shown.</summary>
    public IEnumerable<string> Doorwerkend => _wisselend.Select(w => w.Nu).Where(_doorwerkend.Contains).Select(d => d.Naam);

    /// <summary>The changes of outcome that there are, in the order of the outcomes, each with a case.</summary>
    /// <param name="buiten">Only those outside of a condition, one of those given; without it all.</param>
    public ImmutableArray<(int Oud, int Nieuw, Gevallenverschil Verschil)> Verschillen(int? buiten = null)
    {
        var motor = _heel.Motor;
        var (bladerenOud, bladerenNieuw) = (motor.Bladeren(_heel.Oud), motor.Bladeren(_heel.Nieuw));
        var rest = buiten is { } voorwaarde ? motor.En(_heel.Verschil, motor.Niet(_heel.Voorwaarden[voorwaarde])) : _heel.Verschil;
        var gevonden = new List<(int Oud, int Nieuw, Gevallenverschil Verschil)>();
        var naspel = new Naspel(_heel.Ruimte, motor);
        while (true)
        {
            // Whatever comes first; then what goes from or to anything else.
            var wissel = (Oud: Geen, Nieuw: Geen);
            var (echt, casus, reden) = naspel.Zoek(rest, (geval, waarden) =>
                _heel.Ruimte.Vul(geval, waarden, gelezen: _heel.Leest) is var vol && _spel.Is(vol, Verandert) && Toner.Klopt(vol, wissel.Oud, wissel.Nieuw) ? vol : null);
            if (casus is null)
            {
                if (reden.Length > 0)
                {
                    _redenen.Add(reden);
                }

                return [.. gevonden.OrderBy(g => g.Oud).ThenBy(g => g.Nieuw)];
            }

            gevonden.Add((wissel.Oud, wissel.Nieuw, Toon(casus, wissel.Oud, wissel.Nieuw)));
            rest = motor.En(echt, motor.Niet(motor.En(motor.Is(_heel.Oud, wissel.Oud), motor.Is(_heel.Nieuw, wissel.Nieuw))));

            bool Verandert(Casus vol, Beslissing toen, Beslissing nu)
            {
                wissel = (Blad(bladerenOud, toen, vol), Blad(bladerenNieuw, nu, vol));
                return wissel.Oud != wissel.Nieuw && wissel.Oud != Geen && wissel.Nieuw != Geen;
            }
        }
    }

    // No leaf at all.
    private const int Geen = int.MinValue;

    private int Blad(IReadOnlyList<int> bladeren, Beslissing beslissing, Casus casus) => bladeren.Where(b => Toner.Is(beslissing, b, casus)).DefaultIfEmpty(Geen).First();

    private Gevallenverschil Toon(Casus casus, int oud, int nieuw)
    {
        var evaluator = new Evaluator(casus, _peildag);
        var anders = _wisselend.Select(w => (w.Nu, Was: Waarde(w.Eerst), Is: Waarde(w.Nu))).Where(w => w.Was != w.Is).ToList();
        _doorwerkend.UnionWith(anders.Select(a => a.Nu));
        var zaak = new Lazy<Casus?>(() => _spel.Maakklein(casus, [], IsZo) is var klein && Toner.Klopt(klein, oud, nieuw) ? klein : casus);
        var voorbeeld = Toner.Voorbeeld([.. anders.Select(a => $"{a.Nu.Naam} {(a.Was is null ? "had eerst geen uitkomst" : "was eerst " + a.Was)} en {(a.Is is null ? "heeft nu geen uitkomst" : "is nu " + a.Is)}")], zaak);
        return new Gevallenverschil(Toner.Woorden(oud), Toner.Woorden(nieuw), [], [voorbeeld], Volledig: false) { Plicht = _plicht };

        string? Waarde(Definitie definitie) => evaluator.Beslis(definitie) is { Stand: Stand.Beslist, Waarde: { } waarde } ? waarde.Tekst(definitie.Type) : null;

        bool IsZo(Casus kleiner, Beslissing toen, Beslissing nu) => Toner.Klopt(kleiner, (toen, oud), (nu, nieuw));
    }
}
