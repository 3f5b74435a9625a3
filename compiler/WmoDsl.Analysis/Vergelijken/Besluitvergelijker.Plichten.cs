using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

// Duties: most of those of a decision that changes come in the same cases as before, and that is seen together.
internal sealed partial class Besluitvergelijker
{
    private readonly Dictionary<(Definitie, Datum, bool), Plichtenruimte> _plichten = [];

    // Decisions of which some case changes, or may.
    private readonly HashSet<Definitie> _verandert = [];

    // Whether a duty is seen to come in the same cases, when all of its decision are looked at together.
    private bool IsGelijkePlicht(Versiepaar paar, Versievraag vraag, Datum dag, bool metOnbekend)
    {
        if (paar.Plicht is null)
        {
            return false;
        }

        if (!_plichten.TryGetValue((paar.GevraagdNieuw, dag, metOnbekend), out var ruimte))
        {
            var samen = _vragen.Values.Where(v => v.Paar.Plicht is not null && v.Paar.GevraagdNieuw == paar.GevraagdNieuw && v.Tijdvakken.Any(t => t.Peildag == dag)).Select(v => v.Vraag).ToList();
            _plichten[(paar.GevraagdNieuw, dag, metOnbekend)] = ruimte = new Plichtenruimte(samen, paar.BesluitenSamen, _betekenis, _wisselingen, dag, metOnbekend, _knopen);
        }

        return ruimte.IsGelijk(vraag);
    }

    // Most duties of a decision that changes, only seem to change as long as what decides them is not looked at; of those nothing needs to be described.
    private bool IsNooitAnders(Versiepaar paar, Versievraag vraag, Datum dag)
    {
        if (paar.Plicht is null || !_verandert.Contains(paar.GevraagdNieuw))
        {
            return false;
        }

        try
        {
            var heel = Heel(vraag, dag, metOnbekend: false);
            return heel.Motor.IsNooit(heel.Verschil);
        }
        catch (TeGrootException)
        {
            return false;
        }
    }
}
