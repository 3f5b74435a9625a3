using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// One definition as a method.
internal sealed partial class BesluitEmitter
{
    private sealed partial class Definitieschrijver
    {
        private readonly BesluitEmitter _e;
        private readonly CodeWriter _w;
        private readonly int _index;
        private readonly Definitieplan _definitie;
        private readonly Plaatselijk _plaatselijk;
        private readonly string[] _atomen;

        // Names of locals in the method that is being written.
        private Naamregister _lokalen;

        // Per rule: its contribution, the bit of its value, and the value if it is computed.
        private readonly Dictionary<Regelplan, string> _bijdragen = [];
        private readonly Dictionary<Regelplan, string> _bits = [];
        private readonly Dictionary<Regelplan, string> _waarden = [];

        // Of values that are not fixed beforehand: the number of the bit for the code of the value, and for a number the local with the bit.
        private readonly Dictionary<string, int> _nummers = [];
        private readonly Dictionary<int, string> _berekendeBits = [];

        private readonly Dictionary<string, string> _constanten = [];

        // The number of the bit that says that the policy leaves the case open; -1 when no rule says so.
        private int _open = -1;

        // The nodes that tell whether a member of a list counts. Of equal expressions each has a node of its own.
        private readonly List<(Expr Expr, int Knoop)> _leden = [];

        public Definitieschrijver(BesluitEmitter emitter, int index)
        {
            _e = emitter;
            _w = emitter._w;
            _index = index;
            _definitie = emitter._plan.Definities[index];
            _plaatselijk = new Plaatselijk(emitter, _definitie.Rol, "spoor");
            _lokalen = _plaatselijk.Namen;
            _atomen = new string[_definitie.AantalAtomen];
            _plaatselijk.Expressies.Lid = expr => _leden.Find(l => ReferenceEquals(l.Expr, expr)) is { Expr: not null } lid ? Knoop(lid.Knoop).Tekst : null;
        }

        private Waardetype Type => _definitie.Definitie.Type;

        private bool IsOptioneel => _definitie.Rol is { MagOntbreken: true };

        // One word holds 31 values; few definitions have more.
        private string Bijdrage => Uitvoering + (_definitie.AantalWaarden > 31 ? ".RuimeBijdrage" : ".Bijdrage");

        // How this definition stands; without the question mark of its value.
        private string Vaststelling => _e.Standtype(_index);

        public void Emit()
        {
            var soort = _definitie.Definitie.Soort == Definitiesoort.Besluit ? "besluit" : "begrip";
            _w.Line($"// {_e.Bronregel($"{soort} {_definitie.Naam}", _definitie.Definitie)}");
            if (_e.IsKlein && Expressies().SelectMany(e => e.Alles()).All(KanNietMislukken))
            {
                _w.Line(Ineen);
            }

            using (_w.Block($"private static {_e.Resultaattype(_index)} {_e._definities[_index]}({_e.Gegevenstype} gegevens, {Datumtype} peildatum, ref Spoor spoor)"))
            {
                _plaatselijk.Personen(Expressies(), IsOptioneel);
                foreach (var regel in _definitie.Regels)
                {
                    SchrijfLeden(regel.Leest);
                }

                var resultaat = IsVoorwaarde(_definitie) ? SchrijfVoorwaarde()
                    : IsEnigeWaarde(_definitie) ? SchrijfWaarde()
                    : SchrijfRegels();
                SchrijfSpoor();
                _w.Line($"return {resultaat};");
            }

            if (IsOnthoudbaar)
            {
                SchrijfGeheugen();
            }
        }

        private IEnumerable<Expr> Expressies() =>
            _definitie.Regels.SelectMany(r => r.Regel.Voorwaarde is null ? [r.Regel.Waarde] : new[] { r.Regel.Voorwaarde, r.Regel.Waarde });

        private static bool KanNietMislukken(Expr expr) => expr is LiteralExpr or FeitExpr or OordeelExpr or ParameterExpr or PeildatumExpr
            or NietExpr or SamengesteldExpr or DefinitieExpr or VergelijkExpr or TussenExpr or EenVanExpr or RolAanwezigExpr;

        private string SchrijfVoorwaarde() => VanZelf(Conditie(_definitie.Regels[0], "voorwaarde", neemNaam: false));

        private string SchrijfWaarde()
        {
            var expr = _definitie.Regels[0].Regel.Waarde;
            _w.Mapped(expr.Plaats, Declaratie("waarde", expr));
            return VanZelf($"{Vaststelling}.Van(waarde)");
        }

        // Nothing is so of someone who is not there, and nothing is known of someone who may not be.
        private string VanZelf(string resultaat)
        {
            if (!IsOptioneel)
            {
                return resultaat;
            }

            var erIs = _plaatselijk.Aanwezig(_definitie.Rol!);
            return _e._isKleene[_index] ? $"{Uitvoering}.Is.Bij({erIs}, {resultaat})"
                : Type.Soort == Waardesoort.JaNee ? $"{erIs}.IsJa ? {resultaat} : {erIs}.IsNee ? {Vaststelling}.Van(false) : default"
                : $"{erIs}.IsJa ? {resultaat} : default";
        }

        private string SchrijfRegels()
        {
            if (IsOnthoudbaar)
            {
                return SchrijfVoorwaarden();
            }

            Bits();
            foreach (var regel in Uitzonderingseerst())
            {
                _w.Line($"// {Regelkop(regel, $"regel {regel.Regel.Naam}")}");
                SchrijfRegel(regel, regel.Voorwaarde < 0 ? Kleene + ".Ja" : Conditie(regel, Naamvorm.Camel(regel.Regel.Naam) + "Als", neemNaam: true), InWerking(regel));
            }

            SchrijfSamen(_definitie.Anders < 0 ? null : InWerking(_definitie.Regels[_definitie.Anders]));
            var onbekend = _definitie.Regels.Where(_waarden.ContainsKey).Select(r => $"{_waarden[r]} is null ? {_bits[r]} : 0").ToList();
            _w.Line($"var beslissing = {Beslis(onbekend.Count switch { 0 => null, 1 => onbekend[0], _ => string.Join(" | ", onbekend.Select(o => $"({o})")) })};");
            if (!_e.IsKeuze(_index))
            {
                using (_w.Block($"{CSharptypen.Vaststelling(Type, _e._namen)}? waarde = beslissing.Waarde switch", "};"))
                {
                    foreach (var waarde in _nummers)
                    {
                        _w.Line($"{CSharptekst.Literal(waarde.Value)} => {waarde.Key},");
                    }

                    _w.Line("_ => null,");
                }
            }

            return VanZelf($"{Vaststelling}.Van(beslissing{(_e.IsKeuze(_index) ? "" : ", waarde")})");
        }

        // What the rules that are no exception give together, and what anders adds to that.
        private void SchrijfSamen(string? andersGeldt)
        {
            var top = _definitie.Regels.Where((r, i) => i != _definitie.Anders && r.UitzonderingOp.IsEmpty).Select(r => _bijdragen[r]).ToList();
            var samen = top.Count == 0 ? Bijdrage + ".Niets" : string.Join(" + ", top);
            if (_definitie.Anders >= 0)
            {
                var anders = _definitie.Regels[_definitie.Anders];
                var rest = $"{(top.Count > 1 ? $"({samen})" : samen)}.Anders({_bits[anders]})";
                _w.Line($"// {Regelkop(anders, "anders")}");
                _w.Mapped(anders.Regel.Waarde.Plaats, $"var samen = {(andersGeldt is null ? rest : $"{andersGeldt} ? {rest} : {samen}")};");
            }
            else
            {
                _w.Line($"var samen = {samen};");
            }

            SchrijfVoorrang();
        }

        private string Beslis(string? onbekend = null) =>
            $"samen.Beslis({string.Join(", ", new[] { _e._voorrang[_index], onbekend }.Where(a => !string.IsNullOrEmpty(a)))}){(_open >= 0 ? $".OfNietGeregeld({Nummer(_open)})" : "")}";

        // What loses is forgotten at once, by constants; the table is only asked about what is then left.
        private void SchrijfVoorrang()
        {
            var bits = _definitie.Regels.Where(r => r.Uitkomst >= 0).GroupBy(r => r.Uitkomst).ToDictionary(g => g.Key, g => _bits[g.First()]);
            foreach (var voorrang in _definitie.Definitie.Voorrang.Where(v => bits.ContainsKey(v.Hoger) && bits.ContainsKey(v.Lager)).GroupBy(v => v.Hoger, v => v.Lager))
            {
                _w.Line($"samen = samen.GaatVoor({bits[voorrang.Key]}, {string.Join(" | ", voorrang.Select(lager => bits[lager]))});");
            }

            if (_open >= 0)
            {
                // Its bit is the highest: whatever else is certain, stands below it.
                var open = _bits[_definitie.Regels.First(r => r.Regel.IsNietGeregeld)];
                _w.Line($"samen = samen.GaatVoor({open} - 1, {open});");
            }
        }

        /// <summary>
        /// Gives every value a bit. Equal values share one; a computed value that is not known yet has one for itself.
        /// </summary>
        private void Bits()
        {
            foreach (var regel in _definitie.Regels.Where(r => r.Uitkomst >= 0))
            {
                if (Type.Soort == Waardesoort.JaNee)
                {
                    _bits[regel] = regel.Uitkomst == 1 ? Constante("Ja", "1UL << 1") : Constante("Nee", "1UL << 0");
                }
                else
                {
                    var naam = _e._namen.Keuze(Type.Keuzes!, regel.Uitkomst);
                    _bits[regel] = Constante(naam, $"1UL << (int){_e._namen.Volledig(_e._namen.Keuzelijst(Type.Keuzes!))}.{naam}");
                }
            }

            foreach (var regel in _definitie.Regels.Where(r => r.Uitkomst < 0 && !IsBerekend(r) && !r.Regel.IsNietGeregeld))
            {
                var code = _plaatselijk.Expressies.Waarde(regel.Regel.Waarde);
                if (!_nummers.TryGetValue(code, out var nummer))
                {
                    nummer = _nummers.Count;
                    _nummers.Add(code, nummer);
                }

                _bits[regel] = Bit(nummer);
            }

            foreach (var regel in _definitie.Regels.Where(IsBerekend))
            {
                SchrijfBerekening(regel);
            }

            if (_definitie.Definitie.LaatGevallenOpen)
            {
                _open = Math.Max(_definitie.Uitkomsten.Length, _nummers.Count);
                foreach (var regel in _definitie.Regels.Where(r => r.Regel.IsNietGeregeld))
                {
                    _bits[regel] = Constante("NietGeregeld", Bit(_open));
                }
            }
        }

        private string Constante(string naam, string waarde)
        {
            if (!_constanten.TryGetValue(waarde, out var constante))
            {
                constante = _lokalen.Neem(naam);
                _constanten.Add(waarde, constante);
                _w.Line($"const ulong {constante} = {waarde};");
            }

            return constante;
        }

        private void SchrijfBerekening(Regelplan regel)
        {
            var waarde = Naamvorm.Veilig(_lokalen.Neem(Naamvorm.Camel(regel.Regel.Naam) + "Waarde"));
            _w.Mapped(regel.Regel.Waarde.Plaats, Declaratie(waarde, regel.Regel.Waarde));
            var bit = _lokalen.Neem(Naamvorm.Camel(regel.Regel.Naam) + "Bit");
            var eigen = Bit(_nummers.Count);
            // Equal values count as one.
            var gelijk = _nummers.Select(n => $"{waarde} == {n.Key} ? {(_berekendeBits.TryGetValue(n.Value, out var ander) ? ander : Bit(n.Value))} : ");
            _w.Line($"var {bit} = {(_nummers.Count == 0 ? "" : $"{waarde} is null ? {eigen} : ")}{string.Concat(gelijk)}{eigen};");
            _berekendeBits[_nummers.Count] = bit;
            _nummers.Add(waarde, _nummers.Count);
            _bits[regel] = bit;
            _waarden[regel] = waarde;
        }

        private static string Bit(int nummer) => $"1UL << {CSharptekst.Literal(nummer)}";

        private string Declaratie(string naam, Expr expr) => $"{CSharptypen.Vaststelling(Type, _e._namen)}? {naam} = {_plaatselijk.Expressies.Waarde(expr)};";

        private void SchrijfRegel(Regelplan regel, string voorwaarde, string? geldt)
        {
            var naam = Naamvorm.Veilig(_lokalen.Neem(Naamvorm.Camel(regel.Regel.Naam)));
            var eigen = Array.IndexOf(_definitie.Regels.ToArray(), regel);
            var uitzonderingen = _definitie.Regels.Where(r => r.UitzonderingOp.Contains(eigen)).Select(r => _bijdragen[r]).ToList();
            var bijdrage = $"{Bijdrage}.Regel({voorwaarde}, {_bits[regel]}{(uitzonderingen.Count > 0 ? ", uitzonderingen: " + string.Join(" + ", uitzonderingen) : "")})";
            _w.Mapped(regel.Regel.Plaats, $"var {naam} = {(geldt is null ? bijdrage : $"{geldt} ? {bijdrage} : {Bijdrage}.Niets")};");
            _w.Line();
            _bijdragen.Add(regel, naam);
        }

        // An exception is weighed before the rule it is an exception to; otherwise in the order of the policy.
        private IEnumerable<Regelplan> Uitzonderingseerst()
        {
            var volgorde = new List<Regelplan>();
            for (var i = 0; i < _definitie.Regels.Length; i++)
            {
                Bezoek(i);
            }

            return volgorde;

            void Bezoek(int i)
            {
                if (i == _definitie.Anders || volgorde.Contains(_definitie.Regels[i]))
                {
                    return;
                }

                for (var j = 0; j < _definitie.Regels.Length; j++)
                {
                    if (_definitie.Regels[j].UitzonderingOp.Contains(i))
                    {
                        Bezoek(j);
                    }
                }

                volgorde.Add(_definitie.Regels[i]);
            }
        }

        private string Regelkop(Regelplan regel, string kop)
        {
            var op = regel.UitzonderingOp.IsEmpty ? "" : ", uitzondering op " + string.Join(" en ", regel.UitzonderingOp.Select(i => _definitie.Regels[i].Regel.Naam));
            var geldig = regel.Regel.Geldig == default ? "" : ", geldig " + Woorden(regel.Regel.Geldig);
            return _e.Bronregel(kop + op + geldig, regel.Regel);
        }

        private static string? InWerking(Regelplan regel) => (regel.Regel.Geldig.Vanaf, regel.Regel.Geldig.TotEnMet) switch
        {
            ({ } vanaf, { } tot) => $"peildatum.Dagnummer is >= {Dag(vanaf)} and <= {Dag(tot)}",
            ({ } vanaf, null) => $"peildatum.Dagnummer >= {Dag(vanaf)}",
            (null, { } tot) => $"peildatum.Dagnummer <= {Dag(tot)}",
            _ => null,
        };

        /// <summary>Writes the condition of a rule: a local for every atom, then how they are taken together.</summary>
        private string Conditie(Regelplan regel, string naam, bool neemNaam)
        {
            var knoop = _e._plan.Knopen[regel.Voorwaarde];
            SchrijfAtomen(knoop, "");
            var code = Knoop(regel.Voorwaarde).Tekst;
            if (knoop.Soort == Knoopsoort.Atoom)
            {
                return code;
            }

            var lokaal = neemNaam ? Naamvorm.Veilig(_lokalen.Neem(naam)) : naam;
            _w.Mapped(knoop.Expr.Plaats, $"var {lokaal} = {code};");
            return lokaal;
        }

        private void SchrijfAtomen(Knoopplan knoop, string label)
        {
            if (knoop.Expr is RolAanwezigExpr { Rol.MagOntbreken: true } aanwezig)
            {
                // There is a local for that already.
                _atomen[knoop.Index - _definitie.Atomen] = _plaatselijk.Aanwezig(aanwezig.Rol);
            }
            else if (knoop.Soort == Knoopsoort.Atoom)
            {
                SchrijfLeden(knoop.Leest);
                var lokaal = Naamvorm.Veilig(_lokalen.Neem(Naamvorm.Camel(knoop.Tekst)));
                if (SchrijfMasker(knoop, lokaal, label))
                {
                    return;
                }

                _atomen[knoop.Index - _definitie.Atomen] = lokaal;
                if (label.Length > 0)
                {
                    _w.Line($"// {label} {CSharptekst.Commentaar(knoop.Tekst)}");
                }

                _w.Mapped(knoop.Expr.Plaats, $"var {lokaal} = {_plaatselijk.Expressies.Voorwaarde(knoop.Expr).Tekst};");
            }

            Groepeer(knoop);
            for (var i = 0; i < knoop.Kinderen.Length; i++)
            {
                SchrijfAtomen(_e._plan.Knopen[knoop.Kinderen[i]], knoop.Labels[i].Length > 0 ? label + knoop.Labels[i] + "." : label);
            }
        }

        // Whether members count, before what they count for.
        private void SchrijfLeden(Leesplan leest)
        {
            foreach (var lid in leest.Leden)
            {
                SchrijfAtomen(_e._plan.Knopen[lid.Voorwaarde], "");
                _leden.Add((_e._plan.Knopen[lid.Voorwaarde].Expr, lid.Voorwaarde));
                SchrijfLeden(lid.Waarde);
            }
        }

        private Code Knoop(int index)
        {
            var knoop = _e._plan.Knopen[index];
            return knoop.Soort switch
            {
                Knoopsoort.Atoom => new Code(_atomen[knoop.Index - _definitie.Atomen], Vorm.Kleene),
                Knoopsoort.Definitie => _plaatselijk.Expressies.Voorwaarde(knoop.Expr),
                Knoopsoort.Niet => new Code("!" + Knoop(knoop.Kinderen[0]).Operand, Vorm.Kleene),
                _ => Samengesteld(knoop, (SamengesteldExpr)knoop.Expr),
            };
        }

        // Two bits a condition, for the explanation.
        private void SchrijfSpoor()
        {
            foreach (var regel in _definitie.Regels.Where(_e._waardevelden.ContainsKey))
            {
                _w.Line($"spoor.{_e._waardevelden[regel]} = {_waarden[regel]};");
            }

            var gespoord = _atomen.Select((naam, i) => (Naam: naam, Plaats: _definitie.Atomen + i)).Where(a => !_e.IsEigenSpoor(a.Plaats) && !IsGezet(a.Plaats)).ToList();
            foreach (var woord in _woorden)
            {
                _w.Line($"spoor.{_e._voorwaardevelden[woord.Key]} |= {woord.Value};");
            }

            foreach (var woord in gespoord.GroupBy(a => a.Plaats / GegevensEmitter.PerWoord))
            {
                var delen = Aaneen(woord).Select(Pak).ToList();
                _w.Line($"spoor.{_e._voorwaardevelden[woord.Key]} |= {delen[0]}{(delen.Count == 1 ? ";" : "")}");
                using (_w.Indent())
                {
                    for (var i = 1; i < delen.Count; i++)
                    {
                        _w.Line($"| {delen[i]}{(i + 1 == delen.Count ? ";" : "")}");
                    }
                }
            }
        }

        // Whether a condition stands already in one of the words.
        private bool IsGezet(int atoom) => _maskers.ContainsKey(atoom) && GegevensEmitter.Voorwaarde(_e._plan.Atomen[atoom].Expr) is null;

        // Conditions that lie side by side, at most four at a time.
        private static IEnumerable<List<(string Naam, int Plaats)>> Aaneen(IEnumerable<(string Naam, int Plaats)> atomen)
        {
            var rij = new List<(string Naam, int Plaats)>();
            foreach (var atoom in atomen)
            {
                if (rij.Count == 4 || (rij.Count > 0 && rij[rij.Count - 1].Plaats + 1 != atoom.Plaats))
                {
                    yield return rij;
                    rij = [];
                }

                rij.Add(atoom);
            }

            if (rij.Count > 0)
            {
                yield return rij;
            }
        }

        private static string Pak(List<(string Naam, int Plaats)> delen)
        {
            var pak = $"{Uitvoering}.Sporen.Pak({string.Join(", ", delen.Select(a => a.Naam))})";
            var plaats = delen[0].Plaats % GegevensEmitter.PerWoord;
            return plaats == 0 ? pak : $"({pak} << {(plaats * 2).ToString(CultureInfo.InvariantCulture)})";
        }
    }
}
