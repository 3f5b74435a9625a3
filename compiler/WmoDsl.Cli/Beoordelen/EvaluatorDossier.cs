using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Execution;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>A case decided by the reference evaluator, in the form in which generated code shows it; the runtime makes the advice and the explanation.</summary>
internal sealed class EvaluatorDossier : Dossier
{
    private readonly Besluitplan _plan;
    private readonly Zaak _zaak;
    private readonly Evaluator _evaluator;

    /// <summary>Takes a case up.</summary>
    /// <param name="schema">The decision, made by <see cref="SchemaVanModel"/> from <paramref name="plan"/>.</param>
    /// <param name="plan">The decision.</param>
    /// <param name="zaak">What is known.</param>
    /// <param name="peildatum">The reference date.</param>
    public EvaluatorDossier(Besluitschema schema, Besluitplan plan, Zaak zaak, Datum peildatum)
    {
        Schema = schema;
        Peildatum = peildatum;
        _plan = plan;
        _zaak = zaak;
        _evaluator = new Evaluator(Casusvertaling.NaarModel(schema, plan, zaak), Waardevertaling.Dag(peildatum));
    }

    /// <summary>The same, after a look at the case itself.</summary>
    /// <exception cref="GegevenException">The case cannot be.</exception>
    public static EvaluatorDossier Gecontroleerd(Besluitschema schema, Besluitplan plan, Zaak zaak, Datum peildatum)
    {
        var dossier = new EvaluatorDossier(schema, plan, zaak, peildatum);
        Uitvoering.Invoer.Controleer(dossier);
        return dossier;
    }

    /// <inheritdoc/>
    public override Besluitschema Schema { get; }

    /// <inheritdoc/>
    public override Datum Peildatum { get; }

    /// <inheritdoc/>
    public override object? Gegeven(int slot) => _zaak.Waarde(slot);

    /// <inheritdoc/>
    public override bool IsNietVastTeStellen(int slot) => _zaak.IsNietVastTeStellen(slot);

    /// <inheritdoc/>
    public override object? Parameter(int index)
    {
        var parameter = _plan.Parameters[index].Parameter;
        return Schema.Parameters[index].Dag(this) is { } dag ? Waardevertaling.NaarRuntime(parameter.Op(Waardevertaling.Dag(dag)), parameter.Type) : null;
    }

    /// <inheritdoc/>
    public override Kleene Atoom(int atoom) => Waardevertaling.NaarRuntime(_evaluator.Voorwaarde(_plan.Atomen[atoom].Expr, _plan.Atomen[atoom].Zelf));

    /// <inheritdoc/>
    public override Beslisstand Stand(int definitie) => Waardevertaling.NaarRuntime(Beslis(definitie).Stand);

    /// <inheritdoc/>
    public override object? Waarde(int definitie) => Waardevertaling.NaarRuntime(Beslis(definitie).Waarde, _plan.Definities[definitie].Definitie.Type);

    /// <inheritdoc/>
    public override object? Regelwaarde(int definitie, int regel)
    {
        var plan = _plan.Definities[definitie];
        return Waardevertaling.NaarRuntime(_evaluator.Bereken(plan.Regels[regel].Regel.Waarde, plan.Rol), plan.Definitie.Type);
    }

    /// <inheritdoc/>
    public override Datum? Uiterlijk(int verplichting)
    {
        var termijn = _plan.Termijnen[verplichting];
        return _evaluator.Bereken(termijn.Uiterlijk, termijn.Zelf) is Model.DatumWaarde dag ? Waardevertaling.Dag(dag.Waarde) : null;
    }

    private Beslissing Beslis(int definitie) => _evaluator.Beslis(_plan.Definities[definitie].Definitie, _plan.Definities[definitie].Rol);
}
