using System.Linq;

namespace WmoDsl.Compiler.Emit;

// All conditions with their values, for who wants them without an explanation.
internal sealed partial class BesluitEmitter
{
    private const string Voorwaardewaarde = "global::WmoDsl.Voorwaardewaarde";

    private void EmitVoorwaarden()
    {
        _w.Line();
        _w.Line("/// <summary>Schrijft elke voorwaarde met haar waarde en het nummer van haar artikel in een buffer van de aanroeper; ruimte op de heap kost dat niet.</summary>");
        _w.Line($"/// <param name=\"doel\">Plaats voor minstens <see cref=\"{Klasse}.AantalVoorwaarden\"/> voorwaarden.</param>");
        _w.Line("/// <returns>Hoeveel het er zijn.</returns>");
        _w.Line("/// <exception cref=\"global::System.ArgumentException\">De buffer is te klein.</exception>");
        using (_w.Block($"public int Voorwaarden(global::System.Span<{Voorwaardewaarde}> doel)"))
        {
            for (var i = 0; i < _voorwaardevelden.Length; i++)
            {
                _w.Line($"{Klasse}.Schema.Schrijf({Nummer(i)}, Spoor.{_voorwaardevelden[i]}, doel);");
            }

            _w.Line($"return {Klasse}.AantalVoorwaarden;");
        }

        _w.Line();
        _w.Line("/// <summary>Elke voorwaarde met haar waarde, haar woorden en haar bronnen.</summary>");
        _w.Line($"public global::WmoDsl.Afweging Voorwaarden() => {Klasse}.Schema.Afweging({string.Join(", ", _voorwaardevelden.Select(v => "Spoor." + v))});");
    }
}
