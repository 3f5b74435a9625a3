using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// All duties of a decision that may have changed, on one day, in one diagram: what decides about one of them mostly decides about all. Of those that come in the same cases, it is
/// seen at once; of the others the cases are found one by one.
/// </summary>
internal sealed class Plichtenruimte
{
    private readonly Dictionary<Versievraag, Versievraag> _kort = [];
    private readonly Vertaler? _vertaler;

    /// <summary>Prepares the cases.</summary>
    /// <param name="vragen">What is asked of each of the duties; at least one.</param>
    /// <param name="besluiten">The decision they come with, of both versions in common terms.</param>
    /// <param name="betekenis">Tells what below them says the same.</param>
    /// <param name="apart">What is told of by itself, and has been compared already.</param>
    /// <param name="peildag">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <param name="knopen">How many nodes it may take.</param>
    public Plichtenruimte(IReadOnlyList<Versievraag> vragen, (Definitie Oud, Definitie Nieuw)? besluiten, Betekenis betekenis, Wisselingen apart, Datum peildag, bool metOnbekend, int knopen)
    {
        var inkorting = new Inkorting(betekenis, Alle(vragen.Select(v => v.Oud)), Alle(vragen.Select(v => v.Nieuw)), apart.Gehad, besluiten);
        var samen = (vragen[0] with
        {
            AannamesOud = [.. vragen.SelectMany(v => v.AannamesOud).Distinct()],
            AannamesNieuw = [.. vragen.SelectMany(v => v.AannamesNieuw).Distinct()],
            Voorwaarden = [],
        }).Kort(inkorting, sleutel => metOnbekend ? null : apart.Op(sleutel, peildag));
        foreach (var vraag in vragen)
        {
            if (Kort(vraag.Oud) is DefinitieExpr oud && Kort(vraag.Nieuw) is DefinitieExpr nieuw)
            {
                _kort[vraag] = samen with { Oud = oud.Definitie, Nieuw = nieuw.Definitie, Plicht = vraag.Plicht };
            }
        }

        try
        {
            _vertaler = new Vertaler(Gevallenruimte.Maak(peildag, metOnbekend, new Diagrammotor(knopen), Verken, inkorting.Mogelijk(peildag, metOnbekend), feit => samen.Wisselingen.FirstOrDefault(w => w.Eerst == feit)?.Nu));
        }
        catch (TeGrootException)
        {
            // One by one they may still be compared.
        }

        Expr Kort(Definitie vorm) => inkorting.Kort(new DefinitieExpr(vorm, null, vorm.Plaats));

        void Verken(Gevallenruimte ruimte)
        {
            var vertaler = new Vertaler(ruimte);
            foreach (var vraag in _kort.Values)
            {
                Versieruimte.Verken(vertaler, vraag);
            }
        }
    }

    /// <summary>Whether it is certain that a duty comes in the same cases.</summary>
    public bool IsGelijk(Versievraag vraag)
    {
        try
        {
            return _vertaler is not null && _kort.TryGetValue(vraag, out var kort) && new Versieruimte(kort, _vertaler) is var ruimte && ruimte.Verschil == ruimte.Motor.Nooit;
        }
        catch (TeGrootException)
        {
            return false;
        }
    }

    // Only names them: nothing is asked of it.
    private static Definitie Alle(IEnumerable<Definitie> vormen)
    {
        var alle = vormen.ToList();
        var plaats = alle[0].Plaats;
        return new Definitie("verplichtingen", Definitiesoort.Begrip, Waardetype.JaNee, null, [], plaats)
        {
            Regels = [.. alle.Select(v => new Regel("verplichting", null, new DefinitieExpr(v, null, plaats), [], [], default, [], plaats))],
        };
    }
}
