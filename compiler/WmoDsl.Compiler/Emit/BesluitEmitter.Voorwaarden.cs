using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

// All conditions with their values, for who wants them without an explanation.
internal sealed partial class BesluitEmitter
{
    private const string Voorwaardewaarde = "global::WmoDsl.Voorwaardewaarde";

    private void EmitVoorwaarden()
    {
        var artikelen = Artikelen();
        _w.Line();
        _w.Line("/// <summary>Schrijft elke voorwaarde met haar waarde en het nummer van haar artikel in een buffer van de aanroeper; ruimte op de heap kost dat niet.</summary>");
        _w.Line($"/// <param name=\"doel\">Plaats voor minstens <see cref=\"{Klasse}.AantalVoorwaarden\"/> voorwaarden.</param>");
        _w.Line("/// <returns>Hoeveel het er zijn.</returns>");
        _w.Line("/// <exception cref=\"global::System.ArgumentException\">De buffer is te klein.</exception>");
        using (_w.Block($"public int Voorwaarden(global::System.Span<{Voorwaardewaarde}> doel)"))
        {
            using (_w.Block($"if (doel.Length < {Nummer(artikelen.Length)})"))
            {
                _w.Line($"throw new global::System.ArgumentException(\"Er is plaats nodig voor {Nummer(artikelen.Length)} voorwaarden.\", nameof(doel));");
            }

            _w.Line();
            for (var i = 0; i < artikelen.Length; i++)
            {
                _w.Line($"doel[{Nummer(i)}] = new {Voorwaardewaarde}({Nummer(i)}, {Nummer(artikelen[i])}, {AtoomVan(_plan.Atomen[i], i, "")}); // {CSharptekst.Commentaar(Beleidstekst.Van(_plan.Atomen[i].Expr))}");
            }

            _w.Line($"return {Nummer(artikelen.Length)};");
        }

        _w.Line();
        _w.Line("/// <summary>Elke voorwaarde met haar waarde, haar woorden en haar bronnen.</summary>");
        using (_w.Block("public global::System.Collections.Generic.IReadOnlyList<global::WmoDsl.Voorwaardestand> Voorwaarden()"))
        {
            _w.Line($"global::System.Span<{Voorwaardewaarde}> waarden = stackalloc {Voorwaardewaarde}[{Klasse}.AantalVoorwaarden];");
            _w.Line("Voorwaarden(waarden);");
            _w.Line($"return {Klasse}.Schema.MetTeksten(waarden);");
        }
    }

    // Of every atom the number of the first source of its rule, or else of its definition: as the runtime counts them.
    private int[] Artikelen()
    {
        var artikelen = new List<Bronverwijzing>();
        var nummers = Enumerable.Repeat(-1, _plan.Atomen.Length).ToArray();
        foreach (var definitie in _plan.Definities)
        {
            foreach (var regel in definitie.Regels.Where(r => r.Voorwaarde >= 0))
            {
                var bronnen = regel.Regel.Bronnen.IsEmpty ? definitie.Definitie.Bronnen : regel.Regel.Bronnen;
                Bezoek(_plan.Knopen[regel.Voorwaarde], bronnen.IsEmpty ? null : bronnen[0]);
            }
        }

        return nummers;

        void Bezoek(Knoopplan knoop, Bronverwijzing? bron)
        {
            if (knoop.Soort == Knoopsoort.Atoom)
            {
                nummers[knoop.Index] = bron is null ? -1 : Nummer(bron);
            }

            foreach (var kind in knoop.Kinderen)
            {
                Bezoek(_plan.Knopen[kind], bron);
            }
        }

        int Nummer(Bronverwijzing bron)
        {
            var index = artikelen.IndexOf(bron);
            if (index < 0)
            {
                index = artikelen.Count;
                artikelen.Add(bron);
            }

            return index;
        }
    }
}
