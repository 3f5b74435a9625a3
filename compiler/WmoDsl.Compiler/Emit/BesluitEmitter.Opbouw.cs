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
    // Names of the empty lists, of which there are many.
    private const string GeenNummers = "GeenNummers";
    private const string GeenWoorden = "GeenWoorden";
    private const string GeenVoorrang = "GeenVoorrang";
    private const string GeenTekst = "GeenTekst";
    private const string GeenPlichten = "GeenPlichten";

    private readonly Dictionary<Bronverwijzing, string> _bronnen = [];

    // Who runs it knows the decision, and gives its table.
    private void EmitOpbouwVanBuiten()
    {
        using (_w.Block($"internal static class {CSharpEmitter.Opbouw}"))
        {
            _w.Line($"internal static global::WmoDsl.Besluitschema {CSharpEmitter.Schema} = null!;");
        }
    }

    private void EmitOpbouw()
    {
        _w.Line("// De tabellen voor de uitleg; pas gemaakt als iemand ernaar vraagt.");
        using (_w.Block("private static class Opbouw"))
        {
            foreach (var (type, naam) in new[] { ("int", GeenNummers), ("string", GeenWoorden), ("global::WmoDsl.Voorrang", GeenVoorrang), ("global::WmoDsl.Tekstdeel", GeenTekst), ("global::WmoDsl.Verplichtingschema", GeenPlichten) })
            {
                _w.Line($"private static readonly {type}[] {naam} = global::System.Array.Empty<{type}>();");
            }

            _w.Line();
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
                    Lijst("gegevens", "global::WmoDsl.Gegevenschema", _plan.Gegevens.Select((g, i) => GegevenSchema(g, _plan.Geboortedata.Contains(i))));
                    Lijst("parameters", "global::WmoDsl.Parameterschema", _plan.Parameters.Select(ParameterSchema));
                    Lijst("knopen", "global::WmoDsl.Knoop", _plan.Knopen.Select(KnoopSchema));
                    EmitDefinitieschemas();
                    _w.Line($"levertOok: {Nummers(_plan.LevertOok)}{(_plan.Gevolgen.All(g => g.Uitkomsten.IsEmpty && g.Verplichtingen.IsEmpty) ? ");" : ",")}");
                    EmitGevolgen();
                }
            }
        }
    }

    // Without these the values of levertOok come with every outcome, and there are no other duties than those of rules.
    private void EmitGevolgen()
    {
        if (_plan.Gevolgen.All(g => g.Uitkomsten.IsEmpty && g.Verplichtingen.IsEmpty))
        {
            return;
        }

        using (_w.Block("gevolgen: new global::WmoDsl.Gevolgschema[]", "});"))
        {
            foreach (var gevolg in _plan.Gevolgen)
            {
                _w.Line($"new({Nummers(gevolg.Uitkomsten)}, {Nummers(gevolg.LevertOok)}, {Plichten(gevolg.Verplichtingen)}{(IsLeeg(gevolg.Toelichting) ? "" : ", " + Leesschema(gevolg.Toelichting))}),");
            }
        }
    }

    // Every citation once, by a name of its own.
    private void EmitBronnen()
    {
        var namen = new Naamregister();
        var alle = _plan.Gegevens.Select(g => g.Feit?.Bronnen ?? g.Rol?.Bronnen ?? g.Lijst!.Bronnen)
            .Concat(_plan.Parameters.Select(p => p.Parameter.Bronnen))
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

    private string GegevenSchema(Gegevenplan gegeven, bool isGeboortedatum)
    {
        const string nieuw = "new global::WmoDsl.Gegevenschema";
        if (gegeven.Lijst is { } lijst)
        {
            return $"{nieuw}({CSharptekst.Literal(lijst.Naam)}, null, global::WmoDsl.Gegevensoort.Lijst, {CSharptekst.Literal(lijst.Vraag)}, {GeenWoorden}, null, 0m, {CSharptekst.Literal((decimal)lijst.Maximum)}, {Bronnen(lijst.Bronnen)})";
        }

        if (gegeven.Feit is not { } feit)
        {
            return $"{nieuw}({CSharptekst.Literal(gegeven.Naam)}, null, global::WmoDsl.Gegevensoort.Rolvervulling, {CSharptekst.Literal(Rolvraag(gegeven.Rol!))}, {GeenWoorden}, null, null, null, {Bronnen(gegeven.Rol!.Bronnen)})";
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}){10}",
            nieuw,
            CSharptekst.Literal(feit.Naam),
            CSharptekst.Literal(gegeven.Rol?.Naam),
            CSharptypen.Soort(feit),
            CSharptekst.Literal(feit.Vraag),
            Woorden(feit.Type.Keuzes?.Waarden ?? []),
            CSharptekst.Literal(feit.Onderwerp),
            CSharptekst.Literal(feit.Minimum),
            CSharptekst.Literal(feit.Maximum),
            Bronnen(feit.Bronnen),
            Verder(feit, gegeven.Rol, isGeboortedatum));
    }

    private static string Verder(Feit feit, Rol? rol, bool isGeboortedatum)
    {
        var delen = new List<string>();
        if (rol is { Lijst: { } van, Nummer: var nummer })
        {
            delen.Add($"Lijst = {CSharptekst.Literal(van.Naam)}, Nummer = {Nummer(nummer)}");
        }

        if (isGeboortedatum)
        {
            delen.Add("IsGeboortedatum = true");
        }

        if (!feit.Factoren.IsEmpty)
        {
            delen.Add("Factoren = " + Woorden(feit.Factoren));
        }

        if (feit.Beoordelaar is not null)
        {
            delen.Add("Beoordelaar = " + CSharptekst.Literal(feit.Beoordelaar));
        }

        return delen.Count == 0 ? "" : $" {{ {string.Join(", ", delen)} }}";
    }

    /// <summary>The question whether there is somebody in a role.</summary>
    internal static string Rolvraag(Rol rol) => $"Is er een {rol.Naam}?";

    private string ParameterSchema(Parameterplan plan)
    {
        var parameter = plan.Parameter;
        var keuzes = parameter.Type.Keuzes is { } lijst ? $", {Woorden(lijst.Waarden)}" : "";
        var op = plan.Soort == Verwijssoort.Peildatum ? "" : $", OpSoort: global::WmoDsl.Verwijssoort.{plan.Soort}, Op: {Nummer(plan.Index)}";
        return $"new global::WmoDsl.Parameterschema({CSharptekst.Literal(parameter.Naam)}, {CSharptypen.Soort(parameter.Type.Soort)}, {Bronnen(parameter.Bronnen)}{keuzes}{op})";
    }

    private static string KnoopSchema(Knoopplan knoop)
    {
        var labels = knoop.Labels.All(l => l.Length == 0) ? GeenWoorden : Woorden(knoop.Labels);
        return $"new global::WmoDsl.Knoop(global::WmoDsl.Knoopsoort.{knoop.Soort}, {CSharptekst.Literal(knoop.Tekst)}, {Nummer(knoop.Index)}, {Nummer(knoop.Aantal)}, "
            + $"{Nummers(knoop.Kinderen)}, {labels}, {Nummers(knoop.Leest.Gegevens)}, {Nummers(knoop.Leest.Definities)}, {Nummers(knoop.Leest.Parameters)})"
            + (knoop.Lid is { } lid ? $" {{ Lid = {CSharptekst.Literal(lid.Naam)} }}" : knoop.Leest.Leden.IsEmpty ? "" : $" {{ Leden = {Leden(knoop.Leest)} }}");
    }

    private static string Leden(Leesplan leest) => leest.Leden.IsEmpty
        ? "global::System.Array.Empty<global::WmoDsl.Lidlezing>()"
        : $"new global::WmoDsl.Lidlezing[] {{ {string.Join(", ", leest.Leden.Select(l => $"new({Nummer(l.Voorwaarde)}, {Nummers(l.Waarde.Gegevens)}, {Nummers(l.Waarde.Definities)}, {Nummers(l.Waarde.Parameters)}, {Leden(l.Waarde)})"))} }}";

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
                    _w.Line($"{Woorden(plan.Uitkomsten)},");
                    _w.Line(definitie.Voorrang.IsEmpty
                        ? GeenVoorrang + ","
                        : $"new global::WmoDsl.Voorrang[] {{ {string.Join(", ", definitie.Voorrang.Select(v => $"new({Nummer(v.Hoger)}, {Nummer(v.Lager)})"))} }},");
                    using (_w.Block("new global::WmoDsl.Regelschema[]", "},"))
                    {
                        foreach (var regel in plan.Regels)
                        {
                            EmitRegelschema(regel);
                        }
                    }

                    _w.Line($"{Nummer(plan.Anders)}, {Bronnen(definitie.Bronnen)}){(plan.Rol is { Lijst: { } van, Nummer: var nummer } ? $" {{ Lijst = {CSharptekst.Literal(van.Naam)}, Nummer = {Nummer(nummer)} }}" : "")},");
                }
            }
        }
    }

    private void EmitRegelschema(Regelplan plan)
    {
        var regel = plan.Regel;
        _w.Line("new global::WmoDsl.Regelschema(");
        using (_w.Indent())
        {
            _w.Line($"{CSharptekst.Literal(regel.Naam)}, Voorwaarde: {Nummer(plan.Voorwaarde)}, Uitkomst: {Nummer(plan.Uitkomst)}, UitzonderingOp: {Nummers(plan.UitzonderingOp)},");
            _w.Line($"Gegevens: {Nummers(plan.Leest.Gegevens)}, Definities: {Nummers(plan.Leest.Definities)}, Parameters: {Nummers(plan.Leest.Parameters)},");
            EmitDelen("Want", "global::WmoDsl.Tekstdeel", GeenTekst, plan.Want.Select(d => $"new({CSharptekst.Literal(d.Tekst)}, global::WmoDsl.Verwijssoort.{d.Soort}, {Nummer(d.Index)})"));
            _w.Line($"Verplichtingen: {Plichten(plan.Verplichtingen)},");
            _w.Line($"Bronnen: {Bronnen(regel.Bronnen)}, GeldigVanaf: {CSharptekst.Literal(regel.Geldig.Vanaf)}, GeldigTotEnMet: {CSharptekst.Literal(regel.Geldig.TotEnMet)},");
            var toelichting = IsLeeg(plan.Toelichting) ? "" : ", Toelichting: " + Leesschema(plan.Toelichting);
            _w.Line($"Bestand: {CSharptekst.Literal(regel.Plaats.Source.Path)}, Regelnummer: {Nummer(regel.Plaats.Regelnummer)}{toelichting}){Verder(plan)},");
        }
    }

    private static string Verder(Regelplan plan) =>
        plan.Regel.IsNietGeregeld ? " { IsNietGeregeld = true }"
        : plan.Leest.Leden.IsEmpty ? ""
        : $" {{ Leden = {Leden(plan.Leest)} }}";

    private void EmitDelen(string naam, string type, string geen, IEnumerable<string> delen)
    {
        var lijst = delen.ToList();
        _w.Line($"{naam}: {(lijst.Count == 0 ? geen : $"new {type}[] {{ {string.Join(", ", lijst)} }}")},");
    }

    // A parameter on the reference date asks for nothing.
    private static bool IsLeeg(Leesplan leest) => leest.Gegevens.IsEmpty && leest.Definities.IsEmpty;

    private static string Leesschema(Leesplan leest) => $"new global::WmoDsl.Leesschema({Nummers(leest.Gegevens)}, {Nummers(leest.Definities)})";

    private static string Plichten(ImmutableArray<Verplichtingplan> plichten) => plichten.IsEmpty
        ? GeenPlichten
        : $"new global::WmoDsl.Verplichtingschema[] {{ {string.Join(", ", plichten.Select(v => $"new({CSharptekst.Literal(v.Partij)}, {CSharptekst.Literal(v.Inhoud)}, {Nummer(v.Termijn)}){Mits(v)}"))} }}";

    private static string Mits(Verplichtingplan plicht) => plicht.Mits < 0 ? ""
        : $" {{ Mits = {Nummer(plicht.Mits)}{(IsLeeg(plicht.Toelichting) ? "" : ", Toelichting = " + Leesschema(plicht.Toelichting))} }}";

    private static string Nummers(ImmutableArray<int> nummers) => nummers.IsEmpty ? GeenNummers : $"new[] {{ {string.Join(", ", nummers.Select(Nummer))} }}";

    private static string Woorden(ImmutableArray<string> woorden) => woorden.IsEmpty ? GeenWoorden : $"new[] {{ {string.Join(", ", woorden.Select(CSharptekst.Literal))} }}";
}
