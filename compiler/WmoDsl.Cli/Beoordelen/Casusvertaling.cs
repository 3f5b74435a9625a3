using System.Collections.Immutable;
using WmoDsl.Compiler.Emit;
using WmoDsl.Execution;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Beoordelen;

/// <summary>From a case of the runtime (values by slot of a schema) to one of the model (facts by name).</summary>
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
}
