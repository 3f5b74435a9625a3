using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>A case of the model (facts by name) as generated code reads one (values by slot).</summary>
public static class Casuslezing
{
    // A judgement of the runtime has its reason with it; a case that was thought up may have none.
    private const string ZonderReden = "zonder reden";

    /// <summary>The case as a decision has it; what the decision does not read is left out, and so is a value that its type does not have.</summary>
    public static Gegevenslezing Van(Besluitplan plan, Casus casus)
    {
        var waarden = new object?[plan.Gegevens.Length];
        var nietVastTeStellen = new bool[plan.Gegevens.Length];
        for (var slot = 0; slot < waarden.Length; slot++)
        {
            var gegeven = plan.Gegevens[slot];
            if (gegeven.Lijst is { } lijst)
            {
                waarden[slot] = casus.Lijsten.TryGetValue(lijst, out var aantal) ? aantal : null;
                nietVastTeStellen[slot] = aantal is null && casus.Lijsten.ContainsKey(lijst);
            }
            else if (gegeven.Feit is not { } feit)
            {
                waarden[slot] = casus.Rollen.TryGetValue(gegeven.Rol!, out var vervuld) ? vervuld : null;
            }
            else if (casus.Gegevens.TryGetValue(new Gegeven(feit, gegeven.Rol), out var stand))
            {
                waarden[slot] = Waarde(feit, stand);
                nietVastTeStellen[slot] = stand.Waarde is null;
            }
        }

        return new Gegevenslezing(waarden, nietVastTeStellen);
    }

    private static object? Waarde(Feit feit, Gegevenstand stand) => (feit.Type.Soort, stand.Waarde) switch
    {
        (Waardesoort.Oordeel, JaNeeWaarde { Waarde: true }) => Oordeel.Ja(stand.Motivering ?? ZonderReden, stand.Door),
        (Waardesoort.Oordeel, JaNeeWaarde) => Oordeel.Nee(stand.Motivering ?? ZonderReden, stand.Door),
        (Waardesoort.Keuze, KeuzeWaarde w) when feit.IsOordeel => Keuzeoordeel.Van(w.Index, stand.Motivering ?? ZonderReden, stand.Door),
        var (_, waarde) => Waardevertaling.NaarRuntime(waarde, feit.Type),
    };
}
