using System.Collections.Immutable;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Execution;
using WmoDsl.Generator.Tests.Hulp;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Rekenen;

/// <summary>A policy that delivers the values of some calculations, asked of the evaluator and of the generated C#.</summary>
internal sealed class Rekenbeleid
{
    private readonly Beleid _beleid;
    private readonly Besluitplan _plan;
    private readonly Besluitfunctie _functie;

    /// <param name="gegevens">The facts, as the policy writes them: <c>begin : datum</c>.</param>
    /// <param name="begrippen">Name, type and calculation of each.</param>
    public Rekenbeleid(IEnumerable<string> gegevens, IReadOnlyCollection<(string Naam, string Type, string Berekening)> begrippen)
    {
        _beleid = Proefbeleid.Van(
            "gegevens over rekenen\n" + string.Concat(gegevens.Select(g => $"  {g}\n    vraag \"?\"\n"))
            + string.Concat(begrippen.Select(b => $"begrip {b.Naam} : {b.Type}\n  is {b.Berekening}\n"))
            + $"besluit rekenen\n  uitkomsten klaar\n  levert ook {string.Join(", ", begrippen.Select(b => b.Naam))}\n  regel altijd\n    dan klaar\n");
        _plan = Besluitplan.Maak(_beleid.Besluit("rekenen"));
        _functie = new Besluitfunctie(new Gegenereerd(_beleid).Type("Rekenen"), _plan);
    }

    /// <summary>The value of each calculation, in both ways, as the runtime has it.</summary>
    public Dictionary<string, (object? Evaluator, object? Gegenereerd)> Bereken(CompilerDatum op, params (string Naam, Waarde Waarde)[] gegevens)
    {
        var casus = new Casus(gegevens.ToImmutableDictionary(g => new Gegeven(_beleid.Feiten.Single(f => f.Naam == g.Naam), null), g => new Gegevenstand(g.Waarde)), Casus.Leeg.Rollen);
        var evaluator = new Evaluator(casus, op);
        var dossier = _functie.Adviseer(_functie.Gegevens(casus), Waardevertaling.Dag(op)).Dossier;
        return _plan.LevertOok.ToDictionary(
            i => _plan.Definities[i].Naam,
            i => (Zaakvergelijking.AlsObject(evaluator.Beslis(_plan.Definities[i].Definitie).Waarde, _plan.Definities[i].Definitie.Type), dossier.Waarde(i)));
    }
}
