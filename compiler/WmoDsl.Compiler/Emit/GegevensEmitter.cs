using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>Writes the record with the facts of one decision, and the enum that names them.</summary>
internal sealed class GegevensEmitter
{
    /// <summary>How many conditions one word of a trace holds.</summary>
    public const int PerWoord = 32;

    private readonly Besluitplan _plan;
    private readonly Typenamen _namen;
    private readonly CodeWriter _w;
    private readonly string _stam;
    private readonly List<string> _gegevens;

    public GegevensEmitter(Besluitplan plan, Typenamen namen, CodeWriter writer)
    {
        _plan = plan;
        _namen = namen;
        _w = writer;
        _stam = namen.Besluit(plan.Besluit);
        var leden = Typenamen.Leden(_stam + "Gegevens", "NietVastTeStellen", "VanJson", "VanLezing");
        Eigenschappen = plan.Gegevens.Where(IsLosFeit).ToDictionary(g => g.Feit!, g => leden.Neem(Naamvorm.Pascal(g.Naam)));
        Voorwaarden = Eigenschappen.Where(e => e.Key.Type.Soort is Waardesoort.JaNee or Waardesoort.Oordeel).ToDictionary(e => e.Key, e => Veld(e.Value));
        Plaatsen = MaakPlaatsen();
        var velden = new Naamregister([.. Eigenschappen.Values.SelectMany(e => new[] { Veld(e), "_" + Veld(e) })]);
        Woorden = Plaatsen.Values.Select(p => p / PerWoord).Distinct().OrderBy(w => w).ToDictionary(w => w, _ => velden.Neem("_feiten"));
        Rollen = plan.Gegevens.Select(g => g.Rol).OfType<Rol>().Where(r => r.Lijst is null).Distinct().ToDictionary(r => r, r => leden.Neem(Naamvorm.Pascal(r.Naam)));
        Lijsten = plan.Lijsten.ToDictionary(l => l, l => leden.Neem(Naamvorm.Pascal(l.Naam)));
        var gegevens = new Naamregister("value__");
        _gegevens = plan.Gegevens.Select(g => g.IsVervulling ? "" : gegevens.Neem(Naamvorm.Pascal(g.Rol is null ? g.Naam : $"{g.Naam} van {g.Rol.Naam}"))).ToList();
    }

    /// <summary>Property for every fact without group.</summary>
    public IReadOnlyDictionary<Feit, string> Eigenschappen { get; }

    /// <summary>What reads every fact without group that is a condition by itself.</summary>
    public IReadOnlyDictionary<Feit, string> Voorwaarden { get; }

    /// <summary>
    /// Where those facts are kept, as a number of two bits over <see cref="Woorden"/>: at the place of the first condition that is the fact, so that the
    /// facts of a case lie as the trace of a decision wants them.
    /// </summary>
    public IReadOnlyDictionary<Feit, int> Plaatsen { get; }

    /// <summary>By number the words in which there are any: the fields that keep them, <see cref="PerWoord"/> each.</summary>
    public IReadOnlyDictionary<int, string> Woorden { get; }

    /// <summary>Property for every role.</summary>
    public IReadOnlyDictionary<Rol, string> Rollen { get; }

    /// <summary>Property for every list.</summary>
    public IReadOnlyDictionary<Lijst, string> Lijsten { get; }

    /// <summary>The facts of somebody, or null.</summary>
    /// <param name="gegevens">The record with the facts of the case.</param>
    /// <param name="rol">Who.</param>
    public string Feiten(string gegevens, Rol rol) =>
        rol.Lijst is { } lijst ? $"global::WmoDsl.Uitvoering.Is.Lid({gegevens}.{Lijsten[lijst]}, {CSharptekst.Literal(rol.Nummer)})"
        : $"{gegevens}.{Rollen[rol]}{(rol.MagOntbreken ? "?.Gegevens" : "")}";

    /// <summary>Whether somebody is there who may be absent.</summary>
    /// <param name="gegevens">The record with the facts of the case.</param>
    /// <param name="rol">Who.</param>
    public string Aanwezig(string gegevens, Rol rol) =>
        rol.Lijst is { } lijst ? $"global::WmoDsl.Uitvoering.Is.Aanwezig({gegevens}.{Lijsten[lijst]}, {CSharptekst.Literal(rol.Nummer)})"
        : $"global::WmoDsl.Uitvoering.Is.Aanwezig({gegevens}.{Rollen[rol]})";

    private string Gegeventype => _namen.Volledig(_stam + "Gegeven");

    /// <summary>The fact that a condition is, when it is nothing but a fact without group.</summary>
    public static Feit? Voorwaarde(Expr expr) => expr switch
    {
        FeitExpr { Feit: { Groep: null, Type.Soort: Waardesoort.JaNee or Waardesoort.Oordeel } feit } => feit,
        OordeelExpr { Operand: FeitExpr } e => Voorwaarde(e.Operand),
        _ => null,
    };

    /// <summary>Writes both.</summary>
    /// <param name="klasse">The class of the decision.</param>
    public void Emit(string klasse)
    {
        _w.Line($"/// <summary>{CSharptekst.Xml($"Wat er voor het besluit {_plan.Besluit.Naam} bekend kan zijn.")} <see langword=\"null\"/> is onbekend: nooit nee en nooit nul.</summary>");
        using (_w.Block($"public sealed partial record {_stam}Gegevens"))
        {
            foreach (var gegeven in _plan.Gegevens.Where(IsLosFeit))
            {
                var feit = gegeven.Feit!;
                if (Plaatsen.TryGetValue(feit, out var plaats))
                {
                    EmitVoorwaarde(feit, Eigenschappen[feit], plaats);
                }
                else
                {
                    EmitEigenschap(_w, feit, Eigenschappen[feit], _namen);
                }
            }

            foreach (var rol in Rollen)
            {
                EmitRol(rol.Key, rol.Value);
            }

            foreach (var lijst in Lijsten)
            {
                EmitLijst(lijst.Key, lijst.Value);
            }

            _w.Line("/// <summary>Gegevens waarnaar is gevraagd en die niemand kan geven. Ze worden niet opnieuw gevraagd, en nog steeds niet geraden.</summary>");
            var set = $"global::WmoDsl.Uitvoering.Gegevensset<{Gegeventype}>";
            var collectie = $"global::System.Collections.Generic.IReadOnlyCollection<{Gegeventype}>";
            _w.Line("/// <exception cref=\"global::System.ArgumentNullException\">Er is geen verzameling; voor niets is er een lege.</exception>");
            using (_w.Block($"public {collectie} NietVastTeStellen"))
            {
                _w.Line("get => _nietVastTeStellen;");
                _w.Line($"init => _nietVastTeStellen = {set}.Van(value);");
            }

            _w.Line();
            _w.Line($"internal readonly {set} _nietVastTeStellen = {set}.Leeg;");
            _w.Line();
            if (Woorden.Count > 0)
            {
                _w.Line("// De gegevens die ja of nee zijn, elk in twee bits, op de plaats van de voorwaarde die zij zijn.");
                foreach (var woord in Woorden.Values)
                {
                    _w.Line($"internal readonly ulong {woord};");
                }

                _w.Line();
            }

            EmitLezing(klasse);
        }

        _w.Line();
        EmitGegevens();
    }

    /// <summary>Writes the property of a fact. What a fact cannot be, its property does not take.</summary>
    public static void EmitEigenschap(CodeWriter w, Feit feit, string naam, Typenamen namen)
    {
        EmitOmschrijving(w, feit);
        var type = CSharptypen.Feit(feit, namen);
        var controles = Controles(feit, naam).ToList();
        if (controles.Count == 0)
        {
            w.Line($"public {type}? {naam} {{ get; init; }}");
            w.Line();
            return;
        }

        var veld = Veld(naam);
        foreach (var soort in controles.Select(c => c.Exception).Distinct())
        {
            w.Line($"/// <exception cref=\"{soort}\">De waarde kan niet bestaan.</exception>");
        }

        using (w.Block($"public {type}? {naam}"))
        {
            w.Line($"get => {veld};");
            w.Line($"init => {veld} = {controles[0].Fout}");
            using (w.Indent())
            {
                w.Line($"? {controles[0].Worp}");
                for (var i = 1; i < controles.Count; i++)
                {
                    w.Line($": {controles[i].Fout}");
                    w.Line($"? {controles[i].Worp}");
                }

                w.Line(": value;");
            }
        }

        w.Line();
        w.Line($"private readonly {type}? {veld};");
        w.Line();
    }

    private static bool IsLosFeit(Gegevenplan gegeven) => gegeven is { Feit: not null, Rol: null };

    private static string Veld(string naam) => "_" + char.ToLowerInvariant(naam[0]) + naam.Substring(1);

    private static void EmitOmschrijving(CodeWriter w, Feit feit)
    {
        w.Line($"/// <summary>{CSharptekst.Xml(feit.Vraag)}</summary>");
        w.Line("/// <remarks>");
        w.Line($"/// {CSharptekst.Xml($"{CSharptekst.Zin(feit.Naam)}: {feit.Omschrijving}{Bereik(feit)}.")} <see langword=\"null\"/> is onbekend.");
        if (!feit.Bronnen.IsEmpty)
        {
            w.Line($"/// Bron: {CSharptekst.Xml(feit.Bronnen)}.");
        }

        w.Line("/// </remarks>");
    }

    private Dictionary<Feit, int> MaakPlaatsen()
    {
        var plaatsen = new Dictionary<Feit, int>();
        for (var i = 0; i < _plan.Atomen.Length; i++)
        {
            if (Voorwaarde(_plan.Atomen[i].Expr) is { } feit && !plaatsen.ContainsKey(feit))
            {
                plaatsen.Add(feit, i);
            }
        }

        // What is never a condition by itself comes after all conditions.
        var rest = _plan.Atomen.Length;
        foreach (var feit in Voorwaarden.Keys.Where(f => !plaatsen.ContainsKey(f)).ToList())
        {
            plaatsen.Add(feit, rest++);
        }

        return plaatsen;
    }

    // Kept as the decision reads it: looking it up anew for every decision is the larger part of what an easy decision costs.
    private void EmitVoorwaarde(Feit feit, string naam, int plaats)
    {
        const string sporen = "global::WmoDsl.Uitvoering.Sporen";
        EmitOmschrijving(_w, feit);
        var type = CSharptypen.Waarde(feit.Type, _namen);
        var veld = Veld(naam);
        var woord = Woorden[plaats / PerWoord];
        var plek = CSharptekst.Literal(plaats % PerWoord);
        var gezet = $"{sporen}.Zet({woord}, {plek}, global::WmoDsl.Kleene.Van(value))";
        using (_w.Block($"public {type}? {naam}"))
        {
            if (feit.Type.Soort == Waardesoort.JaNee)
            {
                _w.Line($"get => {veld}.AlsBool;");
                _w.Line($"init => {woord} = {gezet};");
            }
            else
            {
                _w.Line($"get => _{veld};");
                _w.Line($"init => ({woord}, _{veld}) = ({gezet}, value);");
            }
        }

        _w.Line();
        _w.Line($"internal global::WmoDsl.Kleene {veld} => {sporen}.Lees({woord}, {plek});");
        if (feit.Type.Soort == Waardesoort.Oordeel)
        {
            _w.Line($"private readonly {type}? _{veld};");
        }

        _w.Line();
    }

    private static string Bereik(Feit feit) => (feit.Minimum, feit.Maximum) switch
    {
        ({ } van, { } tot) => $" van {Tekst(van, feit)} tot en met {Tekst(tot, feit)}",
        ({ } van, null) => $" vanaf {Tekst(van, feit)}",
        (null, { } tot) => $" tot en met {Tekst(tot, feit)}",
        _ => "",
    };

    private static string Eis(Feit feit) => (feit.Minimum, feit.Maximum) switch
    {
        ({ } van, { } tot) => $"minstens {Tekst(van, feit)} en hoogstens {Tekst(tot, feit)}",
        ({ } van, null) => $"minstens {Tekst(van, feit)}",
        _ => $"hoogstens {Tekst(feit.Maximum!.Value, feit)}",
    };

    private static string Tekst(decimal getal, Feit feit) => new GetalWaarde(getal).Tekst(feit.Type);

    private static IEnumerable<(string Fout, string Worp, string Exception)> Controles(Feit feit, string naam)
    {
        const string buitenBereik = "global::System.ArgumentOutOfRangeException";
        if (feit.Type.Soort is Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden)
        {
            const string verkeerdeSoort = "global::System.ArgumentException";
            var inMaanden = feit.Type.Soort == Waardesoort.DuurInMaanden;
            yield return (
                $"value is {{ IsInMaanden: {(inMaanden ? "false" : "true")} }}",
                $"throw new {verkeerdeSoort}({CSharptekst.Literal($"{CSharptekst.Zin(feit.Naam)} is een duur in {(inMaanden ? "maanden of jaren" : "dagen of weken")}.")}, nameof({naam}))",
                verkeerdeSoort);
        }

        var grens = Grens(feit);
        if (grens is not null)
        {
            var melding = feit.Type.Soort == Waardesoort.Keuze
                ? $"{CSharptekst.Zin(feit.Naam)} heeft deze mogelijkheid niet."
                : $"{CSharptekst.Zin(feit.Naam)} is {Eis(feit)}.";
            yield return (grens, $"throw new {buitenBereik}(nameof({naam}), value, {CSharptekst.Literal(melding)})", buitenBereik);
        }
    }

    // A pattern that holds for a value outside the range. Null matches no comparison, so unknown is always right.
    private static string? Grens(Feit feit)
    {
        if (feit.IsKeuzeoordeel)
        {
            return null; // no judgement of something else than the list can be made
        }

        if (feit.Type.Soort == Waardesoort.Keuze)
        {
            return $"(int?)value is < 0 or > {CSharptekst.Literal(feit.Type.Keuzes!.Waarden.Length - 1)}";
        }

        // A distance or a duration is never negative: its type sees to that.
        var minimum = feit.Minimum == 0 && feit.Type.Soort is Waardesoort.Afstand or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden ? null : feit.Minimum;
        if (!feit.Type.IsGetalachtig || (minimum is null && feit.Maximum is null))
        {
            return null;
        }

        var (waarde, maal, uitgang) = feit.Type.Soort switch
        {
            Waardesoort.Bedrag => ("value?.InCenten", 100m, "L"),
            Waardesoort.Afstand => ("value?.InMillimeter", 1000m, "L"),
            Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden => ("value?.Aantal", 1m, ""),
            Waardesoort.Percentage => ("value?.AlsDecimaal", 1m, "m"),
            Waardesoort.DecimaalGetal => ("value", 1m, "m"),
            _ => ("value", 1m, ""),
        };
        // Where only whole numbers exist, a bound between two of them comes down to a whole bound as well.
        var isGeheel = uitgang != "m";
        var grenzen = new[]
        {
            minimum is { } van ? $"< {Getal(isGeheel ? Math.Ceiling(van * maal) : van)}" : null,
            feit.Maximum is { } tot ? $"> {Getal(isGeheel ? Math.Floor(tot * maal) : tot)}" : null,
        };
        return $"{waarde} is {string.Join(" or ", grenzen.Where(g => g is not null))}";

        string Getal(decimal grens) => (isGeheel ? grens.ToString("0", CultureInfo.InvariantCulture) : grens.ToString(CultureInfo.InvariantCulture)) + uitgang;
    }

    private void EmitRol(Rol rol, string naam)
    {
        var type = _namen.Volledig(_namen.Groep(rol.Groep));
        _w.Line($"/// <summary>{CSharptekst.Xml(rol.MagOntbreken ? $"De {rol.Naam}, als die er is: {BesluitEmitter.Rolvraag(rol)}" : $"De {rol.Naam}.")}</summary>");
        _w.Line("/// <remarks>");
        _w.Line(rol.MagOntbreken
            ? $"/// <see langword=\"null\"/> is onbekend; dat er niemand is, is <c>{CSharptekst.Xml($"Rol<{_namen.Groep(rol.Groep)}>.Geen")}</c>."
            : "/// <see langword=\"null\"/>: van deze persoon is niets bekend.");
        if (!rol.Bronnen.IsEmpty)
        {
            _w.Line($"/// Bron: {CSharptekst.Xml(rol.Bronnen)}.");
        }

        _w.Line("/// </remarks>");
        _w.Line($"public {(rol.MagOntbreken ? $"global::WmoDsl.Rol<{type}>" : type)}? {naam} {{ get; init; }}");
        _w.Line();
    }

    private void EmitLijst(Lijst lijst, string naam)
    {
        const string buitenBereik = "global::System.ArgumentOutOfRangeException";
        var type = $"global::WmoDsl.Lijst<{_namen.Volledig(_namen.Groep(lijst.Groep))}>";
        var veld = "_" + char.ToLowerInvariant(naam[0]) + naam.Substring(1);
        var maximum = CSharptekst.Literal(lijst.Maximum);
        _w.Line($"/// <summary>{CSharptekst.Xml(lijst.Vraag)}</summary>");
        _w.Line("/// <remarks>");
        _w.Line($"/// {CSharptekst.Xml($"{CSharptekst.Zin(lijst.Naam)}: elk een {lijst.Groep.Naam}, hoogstens {maximum}.")} <see langword=\"null\"/> is onbekend; zijn er geen, dan is de lijst leeg.");
        if (!lijst.Bronnen.IsEmpty)
        {
            _w.Line($"/// Bron: {CSharptekst.Xml(lijst.Bronnen)}.");
        }

        _w.Line("/// </remarks>");
        _w.Line($"/// <exception cref=\"{buitenBereik}\">Het zijn er meer dan {maximum}.</exception>");
        using (_w.Block($"public {type}? {naam}"))
        {
            _w.Line($"get => {veld};");
            _w.Line($"init => {veld} = value?.Count > {maximum}");
            using (_w.Indent())
            {
                _w.Line($"? throw new {buitenBereik}(nameof({naam}), value.Count, {CSharptekst.Literal($"{CSharptekst.Zin(lijst.Naam)}: hoogstens {maximum}.")})");
                _w.Line(": value;");
            }
        }

        _w.Line();
        _w.Line($"private readonly {type}? {veld};");
        _w.Line();
    }

    private void EmitLezing(string klasse)
    {
        var type = _namen.Volledig(_stam + "Gegevens");
        _w.Line("/// <summary>Leest gegevens in JSON: <c>{ \"gegevens\": { \"loopafstand\": \"300 meter\" } }</c>.</summary>");
        _w.Line("/// <exception cref=\"global::System.FormatException\">De tekst klopt niet; alle fouten staan in de melding.</exception>");
        _w.Line($"public static {type} VanJson(string json) => VanJson(json, out _);");

        _w.Line();
        _w.Line("/// <summary>Leest gegevens in JSON, en de peildatum die erbij staat.</summary>");
        _w.Line("/// <param name=\"json\">De tekst.</param>");
        _w.Line("/// <param name=\"peildatum\">De dag die er als <c>peildatum</c> in staat; <see langword=\"null\"/> als er geen in staat.</param>");
        _w.Line("/// <exception cref=\"global::System.FormatException\">De tekst klopt niet; alle fouten staan in de melding.</exception>");
        using (_w.Block($"public static {type} VanJson(string json, out global::WmoDsl.Datum? peildatum)"))
        {
            _w.Line($"var lezing = global::WmoDsl.Gegevenslezer.Lees({klasse}.Schema, json);");
            _w.Line("peildatum = lezing.Peildatum;");
            _w.Line("return lezing.Fouten.Count == 0 ? VanLezing(lezing) : throw new global::System.FormatException(string.Join(\"\\n\", lezing.Fouten));");
        }

        _w.Line();
        _w.Line("/// <summary>Neemt over wat uit JSON is gelezen; wat fout was, is onbekend.</summary>");
        using (_w.Block($"public static {type} VanLezing(global::WmoDsl.Gegevenslezing lezing)"))
        {
            using (_w.Block("if (lezing is null)"))
            {
                _w.Line("throw new global::System.ArgumentNullException(nameof(lezing));");
            }

            _w.Line();
            _w.Line($"var nietVastTeStellen = new global::System.Collections.Generic.List<{Gegeventype}>();");
            using (_w.Block("for (var slot = 0; slot < lezing.NietVastTeStellen.Length; slot++)"))
            {
                using (_w.Block("if (lezing.NietVastTeStellen[slot])"))
                {
                    _w.Line($"nietVastTeStellen.Add(({Gegeventype})slot);");
                }
            }

            _w.Line();
            using (_w.Block($"return new {type}", "};"))
            {
                for (var i = 0; i < _plan.Gegevens.Length; i++)
                {
                    if (_plan.Gegevens[i] is { Feit: { } feit, Rol: null })
                    {
                        _w.Line($"{Eigenschappen[feit]} = {Gelezen(feit, i)},");
                    }
                }

                foreach (var rol in Rollen)
                {
                    EmitGelezenRol(rol.Key, rol.Value);
                }

                foreach (var lijst in Lijsten)
                {
                    EmitGelezenLijst(lijst.Key, lijst.Value);
                }

                _w.Line("NietVastTeStellen = nietVastTeStellen,");
            }
        }
    }

    private void EmitGelezenRol(Rol rol, string naam)
    {
        var type = _namen.Volledig(_namen.Groep(rol.Groep));
        var roltype = $"global::WmoDsl.Rol<{type}>";
        var persoon = rol.MagOntbreken
            ? $"lezing.Waarden[{CSharptekst.Literal(_plan.Vervulling(rol))}] is not bool is{naam} ? ({roltype}?)null : !is{naam} ? {roltype}.Geen : {roltype}.Van(new {type}"
            : $"new {type}";
        using (_w.Block($"{naam} = {persoon}", rol.MagOntbreken ? "})," : "},"))
        {
            EmitGelezenFeiten(rol);
        }
    }

    private void EmitGelezenLijst(Lijst lijst, string naam)
    {
        var type = _namen.Volledig(_namen.Groep(lijst.Groep));
        var lijsttype = $"global::WmoDsl.Lijst<{type}>";
        using (_w.Block($"{naam} = lezing.Waarden[{CSharptekst.Literal(_plan.Slot(lijst))}] is not int aantal{naam} ? ({lijsttype}?)null : {lijsttype}.Van(new {type}[]", $"}}, aantal{naam}),"))
        {
            foreach (var lid in lijst.Leden)
            {
                using (_w.Block($"new {type}", "},"))
                {
                    EmitGelezenFeiten(lid);
                }
            }
        }
    }

    private void EmitGelezenFeiten(Rol rol)
    {
        for (var i = 0; i < _plan.Gegevens.Length; i++)
        {
            if (_plan.Gegevens[i] is { Feit: { } feit } gegeven && gegeven.Rol == rol)
            {
                _w.Line($"{_namen.Groepsfeit(feit)} = {Gelezen(feit, i)},");
            }
        }
    }

    private string Gelezen(Feit feit, int slot)
    {
        var waarde = $"lezing.Waarden[{CSharptekst.Literal(slot)}]";
        var type = CSharptypen.Waarde(feit.Type, _namen);
        return feit.IsKeuzeoordeel ? $"global::WmoDsl.Uitvoering.Invoer.Oordeel<{type}>({waarde})"
            : feit.Type.Soort == Waardesoort.Keuze ? $"({type}?)(int?){waarde}" : $"({type}?){waarde}";
    }

    private void EmitGegevens()
    {
        _w.Line($"/// <summary>{CSharptekst.Xml($"De gegevens van het besluit {_plan.Besluit.Naam}, om te zeggen welke niet vast te stellen zijn.")}</summary>");
        using (_w.Block($"public enum {_stam}Gegeven"))
        {
            for (var i = 0; i < _plan.Gegevens.Length; i++)
            {
                if (!_plan.Gegevens[i].IsVervulling)
                {
                    _w.Line($"/// <summary>{CSharptekst.Xml(_plan.Gegevens[i].Feit?.Vraag ?? _plan.Gegevens[i].Lijst!.Vraag)}</summary>");
                    _w.Line($"{_gegevens[i]} = {CSharptekst.Literal(i)},");
                }
            }
        }
    }
}
