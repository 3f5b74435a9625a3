using System.Reflection;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>Fills the generated record with facts from a case of the model.</summary>
public sealed class Casusbouwer(Gegenereerd gegenereerd, Besluitplan plan)
{
    private readonly string _stam = Naamvorm.Pascal(plan.Besluit.Naam);

    private readonly Dictionary<(Type, string), (PropertyInfo Eigenschap, Type Type)> _eigenschappen = [];
    private readonly Dictionary<string, Type> _typen = [];
    private readonly (Rol? Rol, Feit[] Feiten)[] _mensen = [.. plan.Gegevens.Where(g => g.Feit is not null || g.Rol is not null).GroupBy(g => g.Rol).Select(g => (g.Key, g.Select(x => x.Feit).OfType<Feit>().ToArray()))];

    /// <summary>The facts of the case.</summary>
    public object Bouw(Casus casus)
    {
        var gegevens = Nieuw(_stam + "Gegevens");
        foreach (var (rol, feiten) in _mensen.Where(m => m.Rol?.Lijst is null))
        {
            if (rol is null)
            {
                Zet(gegevens, feiten, casus, null);
                continue;
            }

            var (eigenschap, type) = Eigenschap(gegevens.GetType(), rol.Naam);
            if (!rol.MagOntbreken)
            {
                eigenschap.SetValue(gegevens, Persoon(rol, feiten, casus));
            }
            else if (casus.Rollen.TryGetValue(rol, out var aanwezig))
            {
                eigenschap.SetValue(gegevens, aanwezig ? type.GetMethod("Van")!.Invoke(null, [Persoon(rol, feiten, casus)]) : type.GetProperty("Geen")!.GetValue(null));
            }
        }

        foreach (var lijst in plan.Lijsten)
        {
            if (casus.Lijsten.TryGetValue(lijst, out var aantal) && aantal is { } n)
            {
                var eigenschap = gegevens.GetType().GetProperty(Naamvorm.Pascal(lijst.Naam))!;
                var leden = Array.CreateInstance(gegenereerd.Type(Naamvorm.Pascal(lijst.Groep.Naam) + "Gegevens"), n);
                for (var i = 0; i < n; i++)
                {
                    leden.SetValue(Persoon(lijst.Leden[i], Array.Find(_mensen, m => m.Rol == lijst.Leden[i]).Feiten ?? [], casus), i);
                }

                eigenschap.SetValue(gegevens, eigenschap.PropertyType.GetMethod("Van", [leden.GetType()])!.Invoke(null, [leden]));
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

    private Type Type(string naam)
    {
        if (!_typen.TryGetValue(naam, out var type))
        {
            _typen[naam] = type = gegenereerd.Type(naam);
        }

        return type;
    }

    private object Nieuw(string type) => Activator.CreateInstance(Type(type))!;

    // The property of a name, and its type without the question mark.
    private (PropertyInfo Eigenschap, Type Type) Eigenschap(Type type, string naam)
    {
        if (!_eigenschappen.TryGetValue((type, naam), out var gevonden))
        {
            var eigenschap = type.GetProperty(Naamvorm.Pascal(naam))!;
            _eigenschappen[(type, naam)] = gevonden = (eigenschap, Nullable.GetUnderlyingType(eigenschap.PropertyType) ?? eigenschap.PropertyType);
        }

        return gevonden;
    }

    private object Persoon(Rol rol, Feit[] feiten, Casus casus)
    {
        var persoon = Nieuw(Naamvorm.Pascal(rol.Groep.Naam) + "Gegevens");
        Zet(persoon, feiten, casus, rol);
        return persoon;
    }

    private void Zet(object doel, Feit[] feiten, Casus casus, Rol? rol)
    {
        foreach (var feit in feiten)
        {
            if (casus.Gegevens.TryGetValue(new Gegeven(feit, rol), out var stand) && AlsObject(stand.Waarde, feit.Type) is { } waarde)
            {
                var (eigenschap, type) = Eigenschap(doel.GetType(), feit.Naam);
                eigenschap.SetValue(doel, type.IsEnum ? Enum.ToObject(type, waarde) : waarde);
            }
        }
    }

    private void ZetNietVastTeStellen(object gegevens, Casus casus)
    {
        var slots = casus.Gegevens.Where(g => g.Value.Waarde is null).Select(g => plan.Slot(g.Key.Feit, g.Key.Rol))
            .Concat(casus.Lijsten.Where(l => l.Value is null).Select(l => plan.Slot(l.Key))).ToList();
        if (slots.Count == 0)
        {
            return;
        }

        var type = Type(_stam + "Gegeven");
        var lijst = Array.CreateInstance(type, slots.Count);
        for (var i = 0; i < slots.Count; i++)
        {
            lijst.SetValue(Enum.ToObject(type, slots[i]), i);
        }

        Eigenschap(gegevens.GetType(), "NietVastTeStellen").Eigenschap.SetValue(gegevens, lijst);
    }
}
