using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// What the decision is made of, as tables for the explanation. Made when first asked for.
internal sealed partial class BesluitEmitter
{
    private const string GeenTeksten = "global::System.Array.Empty<string>()";

    private readonly Dictionary<Bronverwijzing, string> _bronnen = [];

    private void EmitOpbouw()
    {
        _w.Line("// De tabellen voor de uitleg; pas gemaakt als iemand ernaar vraagt.");
        using (_w.Block("private static class Opbouw"))
        {
            _w.Line("internal static readonly global::WmoDsl.Besluitschema Schema = Maak();");
            _w.Line();
            using (_w.Block("private static global::WmoDsl.Besluitschema Maak()"))
            {
                EmitBronnen();
                _w.Line("return new global::WmoDsl.Besluitschema(");
                using (_w.Indent())
                {
                    _w.Line($"naam: {CSharptekst.Literal(_plan.Besluit.Naam)},");
                    _w.Line($"beleid: {CSharptekst.Literal(_beleid.Naam)},");
                    _w.Line($"geldigVanaf: {(_beleid.Geldig.Vanaf is { } vanaf ? CSharptekst.Literal(vanaf) : "default")},");
                    _w.Line($"geldigTotEnMet: {CSharptekst.Literal(_beleid.Geldig.TotEnMet)},");
                    Lijst("gegevens", "global::WmoDsl.Gegevenschema", _plan.Gegevens.Select(GegevenSchema));
                    Lijst("parameters", "global::WmoDsl.Parameterschema", _plan.Parameters.Select(ParameterSchema));
                    Lijst("knopen", "global::WmoDsl.Knoop", _plan.Knopen.Select(KnoopSchema));
                    EmitDefinitieschemas();
                    _w.Line($"levertOok: {CSharptekst.Array(_plan.LevertOok)});");
                }
            }
        }
    }

    // Every citation once, by a name of its own.
    private void EmitBronnen()
    {
        var namen = new Naamregister();
        var alle = _plan.Gegevens.Select(g => g.Feit?.Bronnen ?? g.Rol!.Bronnen)
            .Concat(_plan.Parameters.Select(p => p.Bronnen))
            .Concat(_plan.Definities.Select(d => d.Definitie.Bronnen))
            .Concat(_plan.Definities.SelectMany(d => d.Regels).Select(r => r.Regel.Bronnen));
        foreach (var bron in alle.SelectMany(b => b).Distinct())
        {
            var naam = Naamvorm.Veilig(namen.Neem(Naamvorm.Camel($"{bron.Bron.Naam} {bron.Plaats.Replace('.', '_')}")));
            _bronnen.Add(bron, naam);
            _w.Line($"var {naam} = new global::WmoDsl.Bronverwijzing({_namen.Volledig("Bronnen")}.{_namen.Bronnen[bron.Bron]}, {CSharptekst.Literal(bron.Plaats)}, {CSharptekst.Literal(bron.Kop)});");
        }
    }

    private void Lijst(string naam, string type, IEnumerable<string> elementen)
    {
        var regels = elementen.ToList();
        if (regels.Count == 0)
        {
            _w.Line($"{naam}: global::System.Array.Empty<{type}>(),");
            return;
        }

        using (_w.Block($"{naam}: new {type}[]", "},"))
        {
            for (var i = 0; i < regels.Count; i++)
            {
                _w.Line($"/* {Nummer(i)} */ {regels[i]},");
            }
        }
    }

    private string Bronnen(ImmutableArray<Bronverwijzing> bronnen) =>
        bronnen.IsEmpty ? "global::System.Array.Empty<global::WmoDsl.Bronverwijzing>()" : $"new[] {{ {string.Join(", ", bronnen.Select(b => _bronnen[b]))} }}";

    private string GegevenSchema(Gegevenplan gegeven)
    {
        const string nieuw = "new global::WmoDsl.Gegevenschema";
        if (gegeven.Feit is not { } feit)
        {
            return $"{nieuw}({CSharptekst.Literal(gegeven.Naam)}, null, global::WmoDsl.Gegevensoort.Rolvervulling, {CSharptekst.Literal(Rolvraag(gegeven.Rol!))}, {GeenTeksten}, null, null, null, {Bronnen(gegeven.Rol!.Bronnen)})";
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})",
            nieuw,
            CSharptekst.Literal(feit.Naam),
            CSharptekst.Literal(gegeven.Rol?.Naam),
            CSharptypen.Soort(feit.Type.Soort),
            CSharptekst.Literal(feit.Vraag),
            CSharptekst.Array(feit.Type.Keuzes?.Waarden ?? []),
            CSharptekst.Literal(feit.Onderwerp),
            CSharptekst.Literal(feit.Minimum),
            CSharptekst.Literal(feit.Maximum),
            Bronnen(feit.Bronnen));
    }

    /// <summary>The question whether there is somebody in a role.</summary>
    internal static string Rolvraag(Rol rol) => $"Is er een {rol.Naam}?";

    private string ParameterSchema(Parameter parameter) =>
        $"new global::WmoDsl.Parameterschema({CSharptekst.Literal(parameter.Naam)}, {CSharptypen.Soort(parameter.Type.Soort)}, {Bronnen(parameter.Bronnen)}{(parameter.Type.Keuzes is { } keuzes ? $", {CSharptekst.Array(keuzes.Waarden)}" : "")})";

    private static string KnoopSchema(Knoopplan knoop)
    {
        var labels = knoop.Labels.All(l => l.Length == 0) ? GeenTeksten : CSharptekst.Array(knoop.Labels);
        return $"new global::WmoDsl.Knoop(global::WmoDsl.Knoopsoort.{knoop.Soort}, {CSharptekst.Literal(knoop.Tekst)}, {Nummer(knoop.Index)}, {Nummer(knoop.Aantal)}, "
            + $"{CSharptekst.Array(knoop.Kinderen)}, {labels}, {CSharptekst.Array(knoop.Leest.Gegevens)}, {CSharptekst.Array(knoop.Leest.Definities)}, {CSharptekst.Array(knoop.Leest.Parameters)})";
    }

    private void EmitDefinitieschemas()
    {
        using (_w.Block("definities: new global::WmoDsl.Definitieschema[]", "},"))
        {
            for (var i = 0; i < _plan.Definities.Length; i++)
            {
                var plan = _plan.Definities[i];
                var definitie = plan.Definitie;
                _w.Line($"/* {Nummer(i)} */ new global::WmoDsl.Definitieschema(");
                using (_w.Indent())
                {
                    _w.Line($"{CSharptekst.Literal(definitie.Naam)}, {CSharptekst.Literal(plan.Rol?.Naam)}, global::WmoDsl.Definitiesoort.{definitie.Soort}, {CSharptypen.Soort(definitie.Type.Soort)},");
                    _w.Line($"{CSharptekst.Array(plan.Uitkomsten)},");
                    _w.Line(definitie.Voorrang.IsEmpty
                        ? "global::System.Array.Empty<global::WmoDsl.Voorrang>(),"
                        : $"new global::WmoDsl.Voorrang[] {{ {string.Join(", ", definitie.Voorrang.Select(v => $"new({Nummer(v.Hoger)}, {Nummer(v.Lager)})"))} }},");
                    using (_w.Block("new global::WmoDsl.Regelschema[]", "},"))
                    {
                        foreach (var regel in plan.Regels)
                        {
                            EmitRegelschema(regel);
                        }
                    }

                    _w.Line($"{Nummer(plan.Anders)}, {Bronnen(definitie.Bronnen)}),");
                }
            }
        }
    }

    private void EmitRegelschema(Regelplan regel)
    {
        _w.Line($"new global::WmoDsl.Regelschema({CSharptekst.Literal(regel.Regel.Naam)}, {Nummer(regel.Voorwaarde)}, {Nummer(regel.Uitkomst)}, {CSharptekst.Array(regel.UitzonderingOp)}, {CSharptekst.Array(regel.Leest.Gegevens)}, {CSharptekst.Array(regel.Leest.Definities)},");
        using (_w.Indent())
        {
            _w.Line(regel.Want.IsEmpty
                ? "global::System.Array.Empty<global::WmoDsl.Tekstdeel>(),"
                : $"new global::WmoDsl.Tekstdeel[] {{ {string.Join(", ", regel.Want.Select(d => $"new({CSharptekst.Literal(d.Tekst)}, global::WmoDsl.Verwijssoort.{d.Soort}, {Nummer(d.Index)})"))} }},");
            _w.Line(regel.Verplichtingen.IsEmpty
                ? "global::System.Array.Empty<global::WmoDsl.Verplichtingschema>(),"
                : $"new global::WmoDsl.Verplichtingschema[] {{ {string.Join(", ", regel.Verplichtingen.Select(v => $"new({CSharptekst.Literal(v.Partij)}, {CSharptekst.Literal(v.Inhoud)}, {Nummer(v.Termijn)})"))} }},");
            _w.Line($"{Bronnen(regel.Regel.Bronnen)}, {CSharptekst.Literal(regel.Regel.Geldig.Vanaf)}, {CSharptekst.Literal(regel.Regel.Geldig.TotEnMet)}, {CSharptekst.Literal(regel.Regel.Plaats.Source.Path)}, {Nummer(regel.Regel.Plaats.Regelnummer)}, {CSharptekst.Array(regel.Leest.Parameters)}),");
        }
    }
}
