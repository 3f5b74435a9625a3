using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// Conditions that stand together in a list, and lie together in the trace, are weighed together: by one mask. Facts lie in the case as they will in the
// trace; other conditions are put beside them.
internal sealed partial class BesluitEmitter
{
    private sealed partial class Definitieschrijver
    {
        // By atom, the name of its bit; by word of the trace, the local that holds it where conditions were put beside the facts.
        private readonly Dictionary<int, string> _maskers = [];
        private readonly HashSet<int> _gegroepeerd = [];
        private readonly Dictionary<int, string> _woorden = [];

        /// <summary>Finds what below a node is weighed together, and makes room for it.</summary>
        private void Groepeer(Knoopplan knoop)
        {
            foreach (var groep in Groepen(knoop))
            {
                _gegroepeerd.UnionWith(groep.Select(k => k.Index));
                if (groep.Any(k => !IsFeit(k)) && !_woorden.ContainsKey(groep.Key))
                {
                    var lokaal = _lokalen.Neem(Naamvorm.Camel(_e._voorwaardevelden[groep.Key]));
                    _woorden.Add(groep.Key, lokaal);
                    _w.Line($"var {lokaal} = {(_e._gegevens.Woorden.TryGetValue(groep.Key, out var veld) ? "gegevens." + veld : "0UL")};");
                }
            }
        }

        /// <summary>Writes a condition that is weighed with others: the bit that it is, and what it is if that is no fact.</summary>
        private bool SchrijfMasker(Knoopplan knoop, string bit, string label)
        {
            if (!_gegroepeerd.Contains(knoop.Index))
            {
                return false;
            }

            var code = _plaatselijk.Expressies.Voorwaarde(knoop.Expr).Tekst;
            _maskers.Add(knoop.Index, bit);
            _atomen[knoop.Index - _definitie.Atomen] = code;
            if (label.Length > 0)
            {
                _w.Line($"// {label} {CSharptekst.Commentaar(knoop.Tekst)}");
            }

            var waarde = $"1UL << {Nummer(Plaats(knoop) % GegevensEmitter.PerWoord * 2)}";
            if (IsFeit(knoop))
            {
                // No constant: a debugger stops at this condition too.
                _w.Mapped(knoop.Expr.Plaats, $"var {bit} = {waarde};");
                return true;
            }

            var woord = _woorden[Plaats(knoop) / GegevensEmitter.PerWoord];
            _w.Line($"const ulong {bit} = {waarde};");
            _w.Mapped(knoop.Expr.Plaats, $"{woord} = {Uitvoering}.Sporen.Met({woord}, {bit}, {code});");
            return true;
        }

        private Code Samengesteld(Knoopplan knoop, SamengesteldExpr expr)
        {
            var groepen = Groepen(knoop);
            if (expr is { Soort: Samenstelling.Minstens, Aantal: > 1 })
            {
                return groepen.Count == 1
                    ? new Code(Samen(groepen[0], $"Minstens({Nummer(expr.Aantal)}, {Nummer(knoop.Kinderen.Length)}, "), Vorm.Kleene)
                    : ExpressieEmitter.Samen(expr.Soort, expr.Aantal, knoop.Kinderen.Select(k => Knoop(k).Operand).ToList());
            }

            var los = knoop.Kinderen.Where(k => !groepen.SelectMany(g => g).Contains(_e._plan.Knopen[k])).ToList();
            if (expr.Soort == Samenstelling.Alle && groepen.Count == 1 && los.Count == 1 && EenVan(_e._plan.Knopen[los[0]], groepen[0].Key) is { } een)
            {
                return new Code($"{Samen(groepen[0], "Alle(").TrimEnd(')')}, een: {een})", Vorm.Kleene);
            }

            var samen = groepen.Select(g => Samen(g, expr.Soort == Samenstelling.Alle ? "Alle(" : "Een("));
            return ExpressieEmitter.Samen(expr.Soort, expr.Aantal, [.. samen, .. los.Select(k => Knoop(k).Operand)]);
        }

        private string Samen(IGrouping<int, Knoopplan> groep, string methode)
        {
            var woord = _woorden.TryGetValue(groep.Key, out var lokaal) ? lokaal : "gegevens." + _e._gegevens.Woorden[groep.Key];
            return $"{Uitvoering}.Sporen.{methode}{woord}, {Maskers(groep)})";
        }

        // The conditions of which one is enough, when they all stand in one word and that is this one.
        private string? EenVan(Knoopplan knoop, int woord) =>
            knoop.Soort == Knoopsoort.Of && Groepen(knoop) is { Count: 1 } groepen && groepen[0] is var groep && groep.Key == woord && groep.Count() == knoop.Kinderen.Length ? Maskers(groep) : null;

        private string Maskers(IEnumerable<Knoopplan> groep) => string.Join(" | ", groep.Select(k => _maskers[k.Index]));

        // By word. Of two of which one is no fact, each by itself costs less; of "at least so many", all are counted together or none.
        private List<IGrouping<int, Knoopplan>> Groepen(Knoopplan knoop)
        {
            var groepen = knoop.Kinderen.Select(k => _e._plan.Knopen[k])
                .Where(k => k is { Soort: Knoopsoort.Atoom, Expr: not RolAanwezigExpr })
                .GroupBy(k => Plaats(k) / GegevensEmitter.PerWoord)
                .Where(g => g.Count() > 2 || g.Count(IsFeit) == 2)
                .ToList();
            // And a fact that stands there twice, counts twice.
            return knoop.Expr is SamengesteldExpr { Soort: Samenstelling.Minstens, Aantal: > 1 } && (groepen.Count != 1 || groepen[0].Select(Plaats).Distinct().Count() < knoop.Kinderen.Length) ? [] : groepen;
        }

        private static bool IsFeit(Knoopplan knoop) => GegevensEmitter.Voorwaarde(knoop.Expr) is not null;

        // A fact is where the case keeps it, also when another condition had it first.
        private int Plaats(Knoopplan knoop) => GegevensEmitter.Voorwaarde(knoop.Expr) is { } feit ? _e._gegevens.Plaatsen[feit] : knoop.Index;
    }
}
