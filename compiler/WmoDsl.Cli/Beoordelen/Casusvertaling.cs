using System.Collections.Immutable;
using WmoDsl.Compiler.Emit;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>Between a case of the model (facts by name) and a case of the runtime (values by slot of a schema).</summary>
internal static class Casusvertaling
{
    /// <summary>The case as the evaluator wants it.</summary>
    public static Model.Casus NaarModel(Besluitschema schema, Besluitplan plan, Zaak zaak)
    {
        var gegevens = ImmutableDictionary.CreateBuilder<Model.Gegeven, Model.Gegevenstand>();
        var rollen = ImmutableDictionary.CreateBuilder<Model.Rol, bool>();
        var lijsten = ImmutableDictionary.CreateBuilder<Model.Lijst, int?>();
        foreach (var slot in zaak.Bekend)
        {
            var gegeven = plan.Gegevens[slot];
            var waarde = zaak.Waarde(slot);
            if (gegeven.Feit is { } feit)
            {
                gegevens[new Model.Gegeven(feit, gegeven.Rol)] = waarde is null ? new Model.Gegevenstand(null) : Waardevertaling.NaarModel(waarde, schema.Gegevens[slot].Soort);
            }
            else if (gegeven.Lijst is { } lijst)
            {
                lijsten[lijst] = (int?)waarde;
            }
            else if (waarde is bool vervuld)
            {
                rollen[gegeven.Rol!] = vervuld;
            }
        }

        return new Model.Casus(gegevens.ToImmutable(), rollen.ToImmutable()) { Lijsten = lijsten.ToImmutable() };
    }

    /// <summary>The case as a schema has it; what the decision does not read, is left out.</summary>
    public static Zaak NaarRuntime(Besluitschema schema, Besluitplan plan, Model.Casus casus)
    {
        var zaak = Zaak.Leeg(schema);
        for (var slot = 0; slot < plan.Gegevens.Length; slot++)
        {
            var gegeven = plan.Gegevens[slot];
            if (gegeven.Lijst is { } lijst)
            {
                zaak = casus.Lijsten.TryGetValue(lijst, out var aantal) ? zaak.Met(slot, aantal) : zaak;
            }
            else if (gegeven.Feit is not { } feit)
            {
                zaak = casus.Rollen.TryGetValue(gegeven.Rol!, out var vervuld) ? zaak.Met(slot, vervuld) : zaak;
            }
            else if (casus.Gegevens.TryGetValue(new Model.Gegeven(feit, gegeven.Rol), out var stand))
            {
                var waarde = Waardevertaling.NaarRuntime(stand.Waarde, feit.Type);
                zaak = zaak.Met(slot, waarde is bool ja && stand.Motivering is { } motivering ? (ja ? Oordeel.Ja(motivering, stand.Door) : Oordeel.Nee(motivering, stand.Door)) : waarde);
            }
        }

        return zaak;
    }
}
