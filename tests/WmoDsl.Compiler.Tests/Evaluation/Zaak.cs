using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>A policy asked in a case. Facts are written as in an example, so that a test reads as policy.</summary>
internal sealed class Zaak
{
    private readonly Beleid _beleid;
    private readonly Definitie _definitie;
    private readonly Evaluator _evaluator;

    private Zaak(Beleid beleid, Definitie definitie, Casus casus, Text.Datum peildatum)
    {
        _beleid = beleid;
        _definitie = definitie;
        _evaluator = new Evaluator(casus, peildatum);
    }

    /// <param name="tekst">The policy, without its head.</param>
    /// <param name="definitie">What is asked: <c>besluit x</c> or <c>begrip x</c>.</param>
    /// <param name="gegeven">What is known, separated by semicolons.</param>
    /// <param name="op">The reference date.</param>
    public static Zaak Van(string tekst, string definitie, string gegeven, string op = "1 januari 2022")
    {
        var regels = gegeven.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var voorbeeld = $"voorbeeld \"zaak\"\n  bij {definitie}\n  op {op}\n" + (regels.Length == 0 ? "" : "  gegeven\n    " + string.Join("\n    ", regels) + "\n") + "  verwacht niet geregeld\n";
        var beleid = Proef.Goed(tekst + "\n" + voorbeeld).Beleid;
        var zaak = beleid.Voorbeelden.Single(v => v.Naam == "zaak");
        return new Zaak(beleid, zaak.Definitie, zaak.Casus, zaak.Peildatum);
    }

    /// <summary>What comes out and on what grounds: <c>toekennen (regel a, regel b)</c>, <c>onbekend</c>, <c>tegenstrijdig (a, b)</c>, <c>niet geregeld</c>.</summary>
    public string Uitkomst => Beschrijf(_definitie);

    /// <summary>What is open, in the order in which to ask: <c>a, b; niet vast: c; tegenstrijdig: d; niet geregeld: e; zonder waarde: f</c>.</summary>
    public string Open
    {
        get
        {
            var open = Openstaanden.Van(_evaluator, _definitie);
            var delen = new[]
            {
                string.Join(", ", open.Gegevens.Select(g => g.Naam)),
                Deel("niet vast", open.NietVastTeStellen.Select(g => g.Naam)),
                Deel("tegenstrijdig", open.Tegenstrijdig.Select(d => d.Naam)),
                Deel("niet geregeld", open.NietGeregeld.Select(d => d.Naam)),
                Deel("zonder waarde", open.ZonderWaarde.Select(p => p.Parameter.Naam)),
            };
            return string.Join("; ", delen.Where(d => d.Length > 0));
        }
    }

    /// <summary>Whether a parameter without a value is all that stands in the way.</summary>
    public bool IsGeweigerd => Openstaanden.Van(_evaluator, _definitie).IsGeweigerd;

    /// <summary>Whether all that is open are judgements.</summary>
    public bool AlleenOordelen => Openstaanden.Van(_evaluator, _definitie).Gegevens.All(g => g.IsOordeel);

    /// <summary>The outcome of another definition in the same case.</summary>
    public string Van(string naam) => Beschrijf(_beleid.Definities.Single(d => d.Naam == naam));

    private static string Deel(string kop, IEnumerable<string> namen) => namen.Any() ? $"{kop}: {string.Join(", ", namen)}" : "";

    private string Beschrijf(Definitie definitie)
    {
        var beslissing = _evaluator.Beslis(definitie);
        var gronden = beslissing.Gronden.Length == 0 ? "" : $" ({(beslissing.GrondenZeker ? "" : "misschien: ")}{string.Join(", ", beslissing.Gronden.Select(g => g.Naam))})";
        return beslissing.Stand switch
        {
            Stand.Beslist => beslissing.Waarde!.Tekst(definitie.Type) + gronden,
            Stand.Onbekend => "onbekend" + gronden,
            Stand.Tegenstrijdig => "tegenstrijdig" + gronden,
            _ => "niet geregeld" + gronden,
        };
    }
}
