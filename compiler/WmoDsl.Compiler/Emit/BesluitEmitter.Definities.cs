using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// The computation: a method for every definition, which reads like the policy.
internal sealed partial class BesluitEmitter
{
    private Omgeving Omgeving(string spoor) => new(_plan, _namen, _velden, _isKleene, IsKeuze, IsAltijdBekend, _gegevens.Eigenschappen, _gegevens.Voorwaarden, _gegevens.Lijsten, _parameters, spoor);

    private void EmitDefinities()
    {
        foreach (var index in _plan.Rekenvolgorde)
        {
            new Definitieschrijver(this, index).Emit();
            _w.Line();
        }

        for (var i = 0; i < _plan.Definities.Length; i++)
        {
            if (_voorrang[i].Length > 0)
            {
                EmitVoorrang(_plan.Definities[i].Definitie, _voorrang[i]);
            }
        }
    }

    private void EmitVoorrang(Definitie definitie, string naam)
    {
        _w.Line($"// {CSharptekst.Commentaar(definitie.Naam)}: wat gaat voor wat.");
        _w.Line($"private static readonly {Uitvoering}.Voorrangstabel {naam} = new {Uitvoering}.Voorrangstabel(");
        using (_w.Indent())
        {
            for (var i = 0; i < definitie.Voorrang.Length; i++)
            {
                var (hoger, lager) = definitie.Voorrang[i];
                _w.Line($"({Nummer(hoger)}, {Nummer(lager)}){(i + 1 < definitie.Voorrang.Length ? "," : ");")}");
            }
        }

        _w.Line();

        string Nummer(int uitkomst) => $"(int){_namen.Volledig(_namen.Keuzelijst(definitie.Type.Keuzes!))}.{_namen.Keuze(definitie.Type.Keuzes!, uitkomst)}";
    }

    private void EmitParameters()
    {
        for (var i = 0; i < _plan.Parameters.Length; i++)
        {
            var parameter = _plan.Parameters[i].Parameter;
            if (_plan.Index(parameter) != i)
            {
                continue; // the same on another date
            }

            _w.Line($"// {Bronregel($"parameter {parameter.Naam}", parameter)}");
            _w.Line(Ineen);
            using (_w.Block($"private static {CSharptypen.Parameter(parameter, _namen)}{(IsAltijdBekend(parameter) ? "" : "?")} {_parameters[i]}({Datumtype} peildatum) => peildatum.Dagnummer switch", "};"))
            {
                // From late to early; a period that ends before the next begins leaves a gap, in which there is no value.
                int? volgende = null;
                var zonderBegin = false;
                foreach (var waarde in parameter.Waarden.Reverse())
                {
                    var (vanaf, tot) = (waarde.Periode.Vanaf, waarde.Periode.TotEnMet);
                    if (tot is { } einde && einde.Dagnummer + 1 != volgende)
                    {
                        _w.Line($">= {CSharptekst.Literal(einde.Dagnummer + 1)} => null,");
                    }

                    // Before the policy there is nothing to ask.
                    zonderBegin = vanaf is null || (IsAltijdBekend(parameter) && waarde == parameter.Waarden[0]);
                    _w.Line($"{(zonderBegin ? "_" : ">= " + Dag(vanaf!.Value))} => {Parameterwaarde(waarde.Waarde, parameter)}, // {Woorden(waarde.Periode)}");
                    volgende = vanaf?.Dagnummer;
                }

                if (!zonderBegin)
                {
                    _w.Line("_ => null,");
                }
            }

            _w.Line();
            if (_plan.Parameters.Any(p => p.Parameter == parameter && p.Soort != Verwijssoort.Peildatum))
            {
                _w.Line($"private static {CSharptypen.Parameter(parameter, _namen)}? {_parameters[i]}({Datumtype}? dag) => dag is {{ }} bekend ? {_parameters[i]}(bekend) : null;");
                _w.Line();
            }
        }
    }

    /// <summary>
    /// Whether a parameter has a value on every day on which the policy can be asked, and is read on no other day. Not text: that is handed over as it is.
    /// </summary>
    private bool IsAltijdBekend(Parameter parameter)
    {
        if (parameter.Type.Soort == Waardesoort.Tekst || _plan.Parameters.Any(p => p.Parameter == parameter && p.Soort != Verwijssoort.Peildatum))
        {
            return false;
        }

        var eerst = parameter.Waarden[0].Periode.Vanaf?.Dagnummer ?? int.MinValue;
        var volgende = eerst;
        foreach (var (vanaf, tot) in parameter.Waarden.Select(w => (w.Periode.Vanaf, w.Periode.TotEnMet)))
        {
            if (volgende < (vanaf?.Dagnummer ?? int.MinValue))
            {
                return false;
            }

            volgende = tot is { } einde ? einde.Dagnummer + 1 : int.MaxValue;
        }

        return eerst <= (_beleid.Geldig.Vanaf?.Dagnummer ?? int.MinValue) && volgende > (_beleid.Geldig.TotEnMet?.Dagnummer ?? int.MaxValue - 1);
    }

    private string Parameterwaarde(Waarde waarde, Parameter parameter) => waarde switch
    {
        JaNeeWaarde w => w.Waarde ? "true" : "false",
        KeuzeWaarde w => $"{_namen.Volledig(_namen.Keuzelijst(parameter.Type.Keuzes!))}.{_namen.Keuze(parameter.Type.Keuzes!, w.Index)}",
        DatumWaarde w => CSharptekst.Literal(w.Waarde),
        TekstWaarde w => $"{Uitvoering}.Tekst.Van({CSharptekst.Literal(w.Waarde)})",
        GetalWaarde w when CSharptypen.IsDecimaal(parameter) => CSharptekst.Literal(w.Waarde),
        GetalWaarde w => ExpressieEmitter.Getypeerd(w.Waarde, parameter.Type).Tekst,
        _ => throw new InvalidOperationException(),
    };

    private void EmitTermijnen()
    {
        for (var i = 0; i < _plan.Termijnen.Length; i++)
        {
            var termijn = _plan.Termijnen[i];
            var schrijver = new Plaatselijk(this, termijn.Zelf, "spoor");
            _w.Line($"// {CSharptekst.Commentaar($"uiterlijk {Beleidstekst.Letterlijk(termijn.Uiterlijk.Plaats)}")}");
            using (_w.Block($"private static {Datumtype}? {_termijnen[i]}({Gegevenstype} gegevens, {Datumtype} peildatum, in Spoor spoor)"))
            {
                schrijver.Personen([termijn.Uiterlijk]);
                _w.Mapped(termijn.Uiterlijk.Plaats, $"return {schrijver.Expressies.Waarde(termijn.Uiterlijk)};");
            }

            _w.Line();
        }
    }

    private void EmitSpoor()
    {
        _w.Line("// Wat is afgewogen: van elke voorwaarde die niet zelf een gegeven is twee bits, van elk begrip hoe het ervoor staat.");
        using (_w.Block("internal struct Spoor"))
        {
            foreach (var veld in _voorwaardevelden)
            {
                _w.Line($"internal ulong {veld};");
            }

            for (var i = 0; i < _plan.Definities.Length; i++)
            {
                var definitie = _plan.Definities[i];
                foreach (var regel in definitie.Regels.Where(_waardevelden.ContainsKey))
                {
                    _w.Line($"internal {CSharptypen.Vaststelling(definitie.Definitie.Type, _namen)}? {_waardevelden[regel]};");
                }

                _w.Line($"internal {Resultaattype(i)} {_velden[i]};");
            }
        }

        _w.Line();
    }

    private string Resultaattype(int index) =>
        _isKleene[index] ? Kleene : Standtype(index);

    /// <summary>Names of locals in one method, and the expressions that use them.</summary>
    private sealed class Plaatselijk
    {
        private readonly BesluitEmitter _emitter;
        private readonly Dictionary<Rol, (string Gegevens, string Aanwezig)> _personen = [];

        public Plaatselijk(BesluitEmitter emitter, Rol? zelf, string spoor)
        {
            _emitter = emitter;
            Zelf = zelf;
            Expressies = new ExpressieEmitter(emitter.Omgeving(spoor), zelf, _personen);
            Namen = new Naamregister(StringComparer.Ordinal, emitter._parameters.Concat(["gegevens", "peildatum", "spoor", "samen", "beslissing", "stand", "voorwaarde", "waarde"]));
        }

        public Rol? Zelf { get; }

        // A local must not hide a method it needs: those are the parameters.
        public Naamregister Namen { get; }

        public ExpressieEmitter Expressies { get; }

        public string Aanwezig(Rol rol) => _personen[rol].Aanwezig;

        /// <summary>Declares a local for everybody these expressions are about.</summary>
        public void Personen(IEnumerable<Expr> exprs, bool ookZelf = false)
        {
            var delen = exprs.SelectMany(e => e.Alles()).ToList();
            var metFeiten = new HashSet<Rol>(delen.OfType<FeitExpr>().Where(f => f.Feit.Groep is not null).Select(f => f.Rol ?? Zelf!));
            var aanwezig = delen.Select(e => e switch
            {
                FeitExpr { Feit.Groep: not null } f => f.Rol ?? Zelf,
                DefinitieExpr { Definitie.Groep: not null } d => d.Rol ?? Zelf,
                RolAanwezigExpr r => r.Rol,
                _ => null,
            }).Prepend(ookZelf ? Zelf : null).OfType<Rol>().Distinct().ToList();
            // Of a role that is always filled, nothing is needed but the facts.
            foreach (var rol in aanwezig.Where(r => r.MagOntbreken || metFeiten.Contains(r)))
            {
                var feiten = metFeiten.Contains(rol) ? Naamvorm.Veilig(Namen.Neem(Naamvorm.Camel(rol.Lijst is null ? rol.Naam : $"{rol.Groep.Naam} {CSharptekst.Literal(rol.Nummer)}"))) : "";
                var erIs = rol.MagOntbreken ? Namen.Neem("erIs" + Naamvorm.Pascal(rol.Naam)) : "";
                _personen[rol] = (feiten, erIs);
                if (feiten.Length > 0)
                {
                    _emitter._w.Line($"var {feiten} = {_emitter._gegevens.Feiten("gegevens", rol)};");
                }

                if (rol.MagOntbreken)
                {
                    _emitter._w.Line($"var {erIs} = {_emitter._gegevens.Aanwezig("gegevens", rol)};");
                }
            }
        }
    }
}
