using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// What rules come to is a function of their conditions. Where these are few, what came out is remembered for every combination of them: a decision
// then only weighs conditions, and looks up the rest.
internal sealed partial class BesluitEmitter
{
    // Of six conditions there are 4096 combinations of two bits, and as many bytes to remember.
    private const int MeesteOnthouden = 6;

    private const string Regelgeheugen = Uitvoering + ".Regelgeheugen";

    private readonly Dictionary<int, string> _geheugens = [];

    private sealed partial class Definitieschrijver
    {
        // By rule, what its condition is called in the method that takes rules together; and the code that gives it.
        private readonly List<(Regelplan Regel, string Naam, string Code)> _invoer = [];

        private bool IsOnthoudbaar => _e._geheugens.ContainsKey(_index);

        /// <summary>Writes the conditions of all rules, and looks up what they come to.</summary>
        private string SchrijfVoorwaarden()
        {
            foreach (var regel in Uitzonderingseerst())
            {
                if (regel.Voorwaarde >= 0)
                {
                    _w.Line($"// {Regelkop(regel, $"regel {regel.Regel.Naam}")}");
                    var voorwaarde = Conditie(regel, Naamvorm.Camel(regel.Regel.Naam) + "Als", neemNaam: true);
                    _invoer.Add((regel, "", InWerking(regel) is { } geldt ? $"({geldt} ? {voorwaarde} : {Kleene}.Nee)" : voorwaarde));
                }
                else if (InWerking(regel) is { } geldt)
                {
                    _invoer.Add((regel, "", $"{Kleene}.Van({geldt})"));
                }
            }

            if (_definitie.Anders >= 0 && InWerking(_definitie.Regels[_definitie.Anders]) is { } andersGeldt)
            {
                _invoer.Add((_definitie.Regels[_definitie.Anders], "", $"{Kleene}.Van({andersGeldt})"));
            }

            var invoer = _invoer.Select(i => i.Code).ToList();
            _w.Line();
            _w.Line($"var stand = {PakAlle(invoer)};");
            _w.Line($"var beslissing = {Regelgeheugen}.Van({_e._geheugens[_index]}, stand);");
            using (_w.Block("if (!beslissing.IsOnthouden)"))
            {
                _w.Line($"beslissing = {Regelgeheugen}.Onthoud({_e._geheugens[_index]}, stand, {_e._definities[_index]}({string.Join(", ", invoer)}));");
            }

            _w.Line();
            return VanZelf($"{Vaststelling}.Van(beslissing)");
        }

        /// <summary>Writes what the rules come to for some combination of their conditions.</summary>
        private void SchrijfGeheugen()
        {
            var geheugen = _e._geheugens[_index];
            _lokalen = new Naamregister(System.StringComparer.Ordinal, ["samen"]);
            for (var i = 0; i < _invoer.Count; i++)
            {
                var regel = _invoer[i].Regel;
                var naam = regel == Anders ? "andersGeldt" : Naamvorm.Camel(regel.Regel.Naam) + (regel.Voorwaarde < 0 ? "Geldt" : "Als");
                _invoer[i] = _invoer[i] with { Naam = Naamvorm.Veilig(_lokalen.Neem(naam)) };
            }

            _w.Line();
            _w.Line($"private static readonly byte[] {geheugen} = {Regelgeheugen}.Maak({Nummer(_invoer.Count)});");
            _w.Line();
            _w.Line($"// {CSharptekst.Commentaar($"{_definitie.Naam}: wat de regels samen geven")}");
            _w.Line(NietIneen);
            using (_w.Block($"private static {Uitvoering}.Beslissing {_e._definities[_index]}({string.Join(", ", _invoer.Select(i => $"{Kleene} {i.Naam}"))})"))
            {
                Bits();
                foreach (var regel in Uitzonderingseerst())
                {
                    _w.Line($"// {Regelkop(regel, $"regel {regel.Regel.Naam}")}");
                    SchrijfRegel(regel, Invoer(regel) ?? Kleene + ".Ja", null);
                }

                SchrijfSamen(Anders is { } anders && Invoer(anders) is { } geldt ? geldt + ".IsJa" : null);
                _w.Line($"return {Beslis()};");
            }
        }

        private Regelplan? Anders => _definitie.Anders < 0 ? null : _definitie.Regels[_definitie.Anders];

        private string? Invoer(Regelplan regel) => _invoer.Find(i => i.Regel == regel).Naam;

        private static string PakAlle(List<string> codes)
        {
            var delen = new List<string>();
            for (var i = 0; i < codes.Count; i += 4)
            {
                var pak = $"{Uitvoering}.Sporen.Pak({string.Join(", ", codes.Skip(i).Take(4))})";
                delen.Add(i == 0 ? pak : $"({pak} << {Nummer(i * 2)})");
            }

            return string.Join(" | ", delen);
        }
    }

    // A definition that stands for one of its outcomes, which are fixed beforehand.
    private bool IsKeuze(int index) =>
        _plan.Definities[index] is { Definitie.Type.Soort: Waardesoort.JaNee or Waardesoort.Keuze } definitie && !_isKleene[index] && !IsEnigeWaarde(definitie);

    private bool IsTeOnthouden(int index)
    {
        var definitie = _plan.Definities[index];
        var invoer = definitie.Regels.Count(r => r.Voorwaarde >= 0 || r.Regel.Geldig != default);
        return IsKeuze(index) && definitie.AantalWaarden <= 31 && invoer is > 0 and <= MeesteOnthouden;
    }

    private string Standtype(int index)
    {
        var type = CSharptypen.Vaststelling(_plan.Definities[index].Definitie.Type, _namen);
        return $"{Uitvoering}.{(IsKeuze(index) ? "Uitkomststand" : "Vaststelling")}<{type}>";
    }
}
