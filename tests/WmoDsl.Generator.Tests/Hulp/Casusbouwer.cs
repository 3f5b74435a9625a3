using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>Fills the generated record with facts from a case of the model.</summary>
public sealed class Casusbouwer(Gegenereerd gegenereerd, Besluitplan plan)
{
    private readonly string _stam = Naamvorm.Pascal(plan.Besluit.Naam);

    /// <summary>The facts of the case.</summary>
    public object Bouw(Casus casus)
    {
        var gegevens = Nieuw(_stam + "Gegevens");
        foreach (var feit in plan.Gegevens.Where(g => g.Rol is null).Select(g => g.Feit!))
        {
            Zet(gegevens, feit, casus, null);
        }

        foreach (var rol in plan.Gegevens.Select(g => g.Rol).OfType<Rol>().Distinct())
        {
            var eigenschap = gegevens.GetType().GetProperty(Naamvorm.Pascal(rol.Naam))!;
            if (!rol.MagOntbreken)
            {
                eigenschap.SetValue(gegevens, Persoon(rol, casus));
            }
            else if (casus.Rollen.TryGetValue(rol, out var aanwezig))
            {
                var roltype = Nullable.GetUnderlyingType(eigenschap.PropertyType)!;
                eigenschap.SetValue(gegevens, aanwezig ? roltype.GetMethod("Van")!.Invoke(null, [Persoon(rol, casus)]) : roltype.GetProperty("Geen")!.GetValue(null));
            }
        }

        ZetNietVastTeStellen(gegevens, casus);
        return gegevens;
    }

    /// <summary>A value as the generated code and the runtime have it; none where their type has no such value.</summary>
    public static object? AlsObject(Waarde? waarde, Waardetype type) => (waarde, type.Soort) switch
    {
        (null, _) => null,
        (JaNeeWaarde w, Waardesoort.Oordeel) => w.Waarde ? Oordeel.Ja("gezien") : Oordeel.Nee("gezien"),
        (JaNeeWaarde w, _) => w.Waarde,
        (KeuzeWaarde w, _) => w.Index,
        (TekstWaarde w, _) => w.Waarde,
        (DatumWaarde w, _) => AlsDatum(w.Waarde),
        (GetalWaarde { Waarde: var g }, Waardesoort.Getal or Waardesoort.Leeftijd) => g == decimal.Truncate(g) && g is >= int.MinValue and <= int.MaxValue ? (int)g : null,
        (GetalWaarde w, Waardesoort.Percentage) => Percentage.Procent(w.Waarde),
        (GetalWaarde w, Waardesoort.Bedrag) => Bedrag.Euro(w.Waarde),
        (GetalWaarde w, Waardesoort.Afstand) => w.Waarde < 0 ? null : Afstand.Meter(w.Waarde),
        (GetalWaarde w, Waardesoort.DuurInDagen) => w.Waarde < 0 ? null : Duur.Dagen((int)w.Waarde),
        (GetalWaarde w, Waardesoort.DuurInMaanden) => w.Waarde < 0 ? null : Duur.Maanden((int)w.Waarde),
        (GetalWaarde w, _) => w.Waarde,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A date of the compiler as one of the runtime.</summary>
    public static Datum AlsDatum(Compiler.Text.Datum datum) => new(datum.Jaar, datum.Maand, datum.Dag);

    private object Nieuw(string type) => Activator.CreateInstance(gegenereerd.Type(type))!;

    private object Persoon(Rol rol, Casus casus)
    {
        var persoon = Nieuw(Naamvorm.Pascal(rol.Groep.Naam) + "Gegevens");
        foreach (var feit in plan.Gegevens.Where(g => g.Rol == rol && g.Feit is not null).Select(g => g.Feit!))
        {
            Zet(persoon, feit, casus, rol);
        }

        return persoon;
    }

    private static void Zet(object doel, Feit feit, Casus casus, Rol? rol)
    {
        if (casus.Gegevens.TryGetValue(new Gegeven(feit, rol), out var stand) && AlsObject(stand.Waarde, feit.Type) is { } waarde)
        {
            var eigenschap = doel.GetType().GetProperty(Naamvorm.Pascal(feit.Naam))!;
            var type = Nullable.GetUnderlyingType(eigenschap.PropertyType) ?? eigenschap.PropertyType;
            eigenschap.SetValue(doel, type.IsEnum ? Enum.ToObject(type, waarde) : waarde);
        }
    }

    private void ZetNietVastTeStellen(object gegevens, Casus casus)
    {
        var type = gegenereerd.Type(_stam + "Gegeven");
        var slots = casus.Gegevens.Where(g => g.Value.Waarde is null).Select(g => plan.Slot(g.Key.Feit, g.Key.Rol)).ToList();
        var lijst = Array.CreateInstance(type, slots.Count);
        for (var i = 0; i < slots.Count; i++)
        {
            lijst.SetValue(Enum.ToObject(type, slots[i]), i);
        }

        gegevens.GetType().GetProperty("NietVastTeStellen")!.SetValue(gegevens, lijst);
    }
}
