using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Policies.Tests;

/// <summary>The compiled policies: the decision functions as a .NET developer gets them, found by the name of their decision.</summary>
internal static class VertaaldBeleid
{
    private static readonly Dictionary<string, Dictionary<string, Type>> Besluiten = new()
    {
        [Beleidsmappen.DenHaag] = Zoek(Assembly.Load("DenHaag.WmoLeidraad")),
        [Beleidsmappen.Werkafspraken] = Zoek(Assembly.Load("Letselschade.Werkafspraken")),
        [Beleidsmappen.Letselschade] = Zoek(Assembly.Load("Letselschade.DenHaag")),
    };

    /// <summary>Names of the decisions that have a function.</summary>
    public static IEnumerable<string> Namen(string beleid) => Besluiten[beleid].Keys;

    /// <summary>Asks the generated function, by way of the JSON that a caller would send.</summary>
    public static Advies Adviseer(string beleid, Voorbeeld voorbeeld)
    {
        var type = Besluiten[beleid][voorbeeld.Definitie.Naam];
        var json = Json((Besluitschema)type.GetProperty("Schema")!.GetValue(null)!, voorbeeld.Casus);
        var dag = voorbeeld.Peildatum;
        return Adviseer(beleid, voorbeeld.Definitie.Naam, json, new Datum(dag.Jaar, dag.Maand, dag.Dag));
    }

    /// <summary>Asks the generated function of a decision.</summary>
    public static Advies Adviseer(string beleid, string besluit, string json, Datum peildatum)
    {
        var adviseer = Besluiten[beleid][besluit].GetMethod("Adviseer")!;
        var gegevens = adviseer.GetParameters()[0].ParameterType.GetMethod("VanJson", [typeof(string)])!.Invoke(null, [json]);
        return (Advies)adviseer.Invoke(null, [gegevens, peildatum])!;
    }

    private static Dictionary<string, Type> Zoek(Assembly assembly) =>
        assembly.GetExportedTypes()
            .Where(t => t.GetMethod("Adviseer") is not null)
            .ToDictionary(t => ((Besluitschema)t.GetProperty("Schema")!.GetValue(null)!).Naam);

    // What the decision does not ask is left out: JSON with unknown facts is refused, and examples share their facts.
    private static string Json(Besluitschema schema, Casus casus)
    {
        var bekend = schema.Gegevens.Select(g => g.VolledigeNaam).ToHashSet();
        var gegevens = new JsonObject();
        foreach (var (rol, aanwezig) in casus.Rollen.Where(r => bekend.Contains(r.Key.Naam)))
        {
            if (!aanwezig)
            {
                gegevens[rol.Naam] = new JsonObject { ["ontbreekt"] = true };
            }
            else
            {
                gegevens[rol.Naam] = new JsonObject();
            }
        }

        foreach (var (lijst, aantal) in casus.Lijsten.Where(l => bekend.Contains(l.Key.Naam)))
        {
            gegevens[lijst.Naam] = aantal is { } n ? new JsonArray([.. Enumerable.Range(0, n).Select(_ => new JsonObject())]) : new JsonObject { ["nietVastTeStellen"] = true };
        }

        foreach (var (gegeven, stand) in casus.Gegevens.Where(g => bekend.Contains(g.Key.Naam)))
        {
            var waarde = Waarde(gegeven.Feit, stand);
            if (gegeven.Rol is { Lijst: { } van } lid)
            {
                if (gegevens[van.Naam] is JsonArray anderen && lid.Nummer <= anderen.Count)
                {
                    anderen[lid.Nummer - 1]![gegeven.Feit.Naam] = waarde;
                }

                continue;
            }

            if (gegeven.Rol is { MagOntbreken: true } rol && gegevens[rol.Naam] is JsonObject leden)
            {
                // Of somebody who is not there nothing can be said; an example may still carry it along from another.
                if (!leden.ContainsKey("ontbreekt"))
                {
                    leden[gegeven.Feit.Naam] = waarde;
                }
            }
            else
            {
                gegevens[gegeven.Naam] = waarde;
            }
        }

        return new JsonObject { ["gegevens"] = gegevens }.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode Waarde(Feit feit, Gegevenstand stand) => stand.Waarde switch
    {
        null => "niet vast te stellen",
        KeuzeWaarde w when feit.IsOordeel => new JsonObject { ["oordeel"] = w.Tekst(feit.Type), ["motivering"] = stand.Motivering, ["door"] = stand.Door },
        JaNeeWaarde w when feit.Type.Soort == Waardesoort.Oordeel => new JsonObject { ["oordeel"] = w.Waarde, ["motivering"] = stand.Motivering, ["door"] = stand.Door },
        JaNeeWaarde w => w.Waarde,
        DatumWaarde w => string.Create(CultureInfo.InvariantCulture, $"{w.Waarde.Jaar:0000}-{w.Waarde.Maand:00}-{w.Waarde.Dag:00}"),
        GetalWaarde w when feit.Type.Soort == Waardesoort.Getal => w.Waarde,
        var w => w.Tekst(feit.Type),
    };
}
