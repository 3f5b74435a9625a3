using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// The case as the runtime wants to see it: the facts, and what was recorded about them.
internal sealed partial class BesluitEmitter
{
    private void EmitZaak()
    {
        _w.Line("// De zaak zoals de uitleg haar leest: de gegevens, en wat daarover is vastgelegd.");
        using (_w.Block("internal sealed class Zaak : global::WmoDsl.Dossier"))
        {
            _w.Line($"private readonly {Uitslagtype} _uitslag;");
            _w.Line();
            using (_w.Block($"internal Zaak({Uitslagtype} uitslag)"))
            {
                _w.Line("_uitslag = uitslag;");
            }

            _w.Line();
            _w.Line("public override global::WmoDsl.Besluitschema Schema => Opbouw.Schema;");
            _w.Line();
            _w.Line($"public override {Datumtype} Peildatum => _uitslag.Peildatum;");
            _w.Line();
            Keuze("object? Gegeven(int slot)", "slot", "null", _plan.Gegevens.Select((g, i) => (Nummer(i), GegevenVan(g), g.Naam)).ToArray());
            _w.Line();
            EmitNietVastTeStellen();
            _w.Line();
            _w.Line("public override bool IsAllesVastTeStellen => _uitslag.Gegevens.NietVastTeStellen.Count == 0;");
            _w.Line();
            Keuze("object? Parameter(int index)", "index", "null", _plan.Parameters.Select((p, i) => (Nummer(i), ParameterVan(p, i), p.Parameter.Naam)).ToArray());
            _w.Line();
            EmitAtomen();
            _w.Line();
            Keuze("global::WmoDsl.Beslisstand Stand(int definitie)", "definitie", "global::WmoDsl.Beslisstand.Onbekend", _plan.Definities.Select((d, i) => (Nummer(i), StandVan(i), d.Naam)).ToArray());
            _w.Line();
            Keuze("object? Waarde(int definitie)", "definitie", "null", _plan.Definities.Select((d, i) => (Nummer(i), WaardeVan(i), d.Naam)).ToArray());
            _w.Line();
            EmitRegelwaarden();
            _w.Line();
            Keuze($"{Datumtype}? Uiterlijk(int verplichting)", "verplichting", "null", _termijnen.Select((t, i) => (Nummer(i), $"{t}(_uitslag.Gegevens, _uitslag.Peildatum, _uitslag.Spoor)", "")).ToArray());
        }

        _w.Line();
    }

    private static string Nummer(int nummer) => CSharptekst.Literal(nummer);

    private void Keuze(string kop, string waarop, string anders, (string Patroon, string Code, string Commentaar)[] armen)
    {
        if (armen.Length == 0)
        {
            _w.Line($"public override {kop} => {anders};");
            return;
        }

        using (_w.Block($"public override {kop} => {waarop} switch", "};"))
        {
            foreach (var (patroon, code, commentaar) in armen)
            {
                _w.Line($"{patroon} => {code},{(commentaar.Length > 0 ? " // " + CSharptekst.Commentaar(commentaar) : "")}");
            }

            _w.Line($"_ => {anders},");
        }
    }

    private string GegevenVan(Gegevenplan gegeven)
    {
        if (gegeven.Lijst is { } lijst)
        {
            return $"_uitslag.Gegevens.{_gegevens.Lijsten[lijst]}?.Count";
        }

        if (gegeven.IsVervulling)
        {
            return $"{Uitvoering}.Sporen.Waarde({_gegevens.Aanwezig("_uitslag.Gegevens", gegeven.Rol!)})";
        }

        var feit = gegeven.Feit!;
        var code = gegeven.Rol is { } rol
            ? $"{_gegevens.Feiten("_uitslag.Gegevens", rol)}?.{_namen.Groepsfeit(feit)}"
            : $"_uitslag.Gegevens.{_gegevens.Eigenschappen[feit]}";
        return feit is { IsKeuzeoordeel: false, Type.Soort: Waardesoort.Keuze } ? $"(int?){code}" : code;
    }

    private void EmitNietVastTeStellen()
    {
        using (_w.Block("public override bool IsNietVastTeStellen(int slot)"))
        {
            using (_w.Block("foreach (var gegeven in _uitslag.Gegevens.NietVastTeStellen)"))
            {
                using (_w.Block("if ((int)gegeven == slot)"))
                {
                    _w.Line("return true;");
                }
            }

            _w.Line();
            _w.Line("return false;");
        }
    }

    private string ParameterVan(Parameterplan plan, int index)
    {
        var parameter = plan.Parameter;
        var dag = plan.Soort switch
        {
            Verwijssoort.Gegeven => GegevenVan(_plan.Gegevens[plan.Index]),
            Verwijssoort.Definitie => $"_uitslag.Spoor.{_velden[plan.Index]}.Waarde",
            Verwijssoort.Parameter => $"{_parameters[plan.Index]}(_uitslag.Peildatum)",
            _ => "_uitslag.Peildatum",
        };
        var code = $"{_parameters[index]}({dag})";
        return parameter.Type.Soort switch
        {
            Waardesoort.Keuze => $"(int?){code}",
            Waardesoort.Tekst => code + "?.Waarde",
            _ when CSharptypen.IsDecimaal(parameter) => $"{Uitvoering}.Resultaat.{parameter.Type.Soort}({code})",
            _ => code,
        };
    }

    private void EmitAtomen() => Keuze(
        "global::WmoDsl.Kleene Atoom(int atoom)",
        $"(atoom / {Nummer(GegevensEmitter.PerWoord)})",
        "global::WmoDsl.Kleene.Onbekend",
        _voorwaardevelden.Select((veld, i) => (Nummer(i), $"{Uitvoering}.Sporen.Lees(_uitslag.Spoor.{veld}, atoom % {Nummer(GegevensEmitter.PerWoord)})", "")).ToArray());

    private string StandVan(int index) => _isKleene[index]
        ? $"{Uitvoering}.Sporen.Stand(_uitslag.Spoor.{_velden[index]})"
        : $"_uitslag.Spoor.{_velden[index]}.Stand";

    private string WaardeVan(int index)
    {
        var veld = $"_uitslag.Spoor.{_velden[index]}";
        return _isKleene[index] ? $"{Uitvoering}.Sporen.Waarde({veld})" : AlsObject(veld + ".Waarde", _plan.Definities[index].Definitie.Type);
    }

    private static string AlsObject(string code, Waardetype type) => type.Soort switch
    {
        Waardesoort.Keuze => $"(int?){code}",
        Waardesoort.Tekst => code + "?.Waarde",
        _ when type.IsGetalachtig => $"{Uitvoering}.Resultaat.{(type.Soort == Waardesoort.OnafgerondBedrag ? Waardesoort.Bedrag : type.Soort)}({code})",
        _ => code,
    };

    private void EmitRegelwaarden()
    {
        var armen = _plan.Definities.SelectMany((d, i) => d.Regels
            .Select((regel, r) => (Regel: regel, Nummer: r))
            .Where(r => r.Regel.Uitkomst < 0 && !r.Regel.Regel.IsNietGeregeld)
            .Select(r => ($"({Nummer(i)}, {Nummer(r.Nummer)})", Regelwaarde(d, i, r.Regel), r.Regel.Regel.Naam))).ToArray();
        Keuze("object? Regelwaarde(int definitie, int regel)", "(definitie, regel)", "null", armen);
    }

    private string Regelwaarde(Definitieplan definitie, int index, Regelplan regel)
    {
        var type = definitie.Definitie.Type;
        if (regel.Regel.Waarde is LiteralExpr literal)
        {
            return literal.Waarde switch
            {
                GetalWaarde w => AlsObject(CSharptekst.Literal(w.Waarde), type),
                TekstWaarde w => CSharptekst.Literal(w.Waarde),
                DatumWaarde w => CSharptekst.Literal(w.Waarde),
                _ => "null",
            };
        }

        if (!_waardevelden.TryGetValue(regel, out var veld))
        {
            return WaardeVan(index);
        }

        return AlsObject($"_uitslag.Spoor.{veld}", type);
    }
}
