using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Says of shortened cases which whole cases they are: what a fact stands for, is computed from the facts below it.</summary>
internal sealed class Keten
{
    private readonly Versieruimte _kort;
    private readonly Versieruimte _heel;
    private readonly Diagrammotor _motor;
    private readonly IReadOnlyDictionary<Feit, Definitie> _vervangen;
    private readonly Dictionary<OpenGegeven, int> _vragen = [];
    private readonly Dictionary<(Expr, Expr), int> _verbanden = [];
    private readonly Dictionary<(int Variabele, int Cel), int> _cellen = [];
    private readonly Overbrenging _overbrenging;

    /// <summary>Ties two spaces together.</summary>
    /// <param name="kort">Of the shortened versions, with diagrams.</param>
    /// <param name="heel">Of the whole ones; may be the same.</param>
    /// <param name="vervangen">What the facts stand for.</param>
    public Keten(Versieruimte kort, Versieruimte heel, IReadOnlyDictionary<Feit, Definitie> vervangen)
    {
        (_kort, _heel, _vervangen) = (kort, heel, vervangen);
        _motor = (Diagrammotor)kort.Motor;
        _overbrenging = new Overbrenging(_motor, heel.Motor, Cel);
        for (var i = 0; i < heel.Ruimte.Onderwerpen.Count; i++)
        {
            if (heel.Ruimte.Onderwerpen[i] is Vraagonderwerp { Partij: null } vraag)
            {
                _vragen[vraag.Gegeven] = i;
            }
            else if (heel.Ruimte.Onderwerpen[i] is Verband verband)
            {
                _verbanden[(verband.Links, verband.Rechts)] = i;
            }
        }
    }

    /// <summary>A condition of the shortened versions, of the whole.</summary>
    public int Van(int voorwaarde) => _kort == _heel ? voorwaarde : _overbrenging.Van(voorwaarde);

    /// <summary>The whole cases in which a variable of the shortened versions is in a cell.</summary>
    public int Cel(int variabele, int cel) => _cellen.TryGetValue((variabele, cel), out var gevallen) ? gevallen : _cellen[(variabele, cel)] = Maak(variabele, cel);

    /// <summary>The whole cases in which all variables of a block are in its cells.</summary>
    public int Van(Blok blok) => _heel.Motor.Alle(blok.Cellen.Select(c => Een(c.Key, c.Value)));

    /// <summary>The whole cases in which a variable of the shortened versions is in one of some cells.</summary>
    public int Een(int variabele, IEnumerable<int> cellen) => _heel.Motor.Een(cellen.Select(cel => Cel(variabele, cel)));

    private int Maak(int variabele, int cel)
    {
        var onderwerp = _kort.Ruimte.Onderwerpen[variabele];
        if (_kort == _heel)
        {
            return _motor.InCel(variabele, cel);
        }

        if (onderwerp is Vraagonderwerp { Gegeven.Gegeven: { } gegeven } begrip && _vervangen.TryGetValue(gegeven.Feit, out var definitie))
        {
            return _heel.Motor.Vouw(_heel.Vertaler.Beslissing(definitie, gegeven.Rol), blad =>
                (blad < 0 ? cel == begrip.CelOnbekend : cel != begrip.CelOnbekend && _heel.Ruimte.Termen.Vast(blad) == begrip.Waarden[cel].Waarde) ? _heel.Motor.Altijd : _heel.Motor.Nooit);
        }

        // What the whole does not look at, can be anything.
        return onderwerp switch
        {
            Verband verband => _verbanden.TryGetValue((verband.Links, verband.Rechts), out var zelfde) ? (cel < _heel.Motor.Cellen(zelfde) ? _heel.Motor.InCel(zelfde, cel) : _heel.Motor.Nooit) : _heel.Motor.Altijd,
            Vraagonderwerp vraag => _vragen.TryGetValue(vraag.Gegeven, out var zelfde) ? _heel.Motor.Een(Fijner(vraag, cel, (Vraagonderwerp)_heel.Ruimte.Onderwerpen[zelfde]).Select(c => _heel.Motor.InCel(zelfde, c))) : _heel.Motor.Altijd,
            _ => throw new InvalidOperationException($"Onbekend onderwerp {onderwerp.GetType().Name}."),
        };
    }

    // The whole cuts numbers at least as finely, for it comes to every comparison that the shortened versions come to; its scale may go further, to what is named elsewhere. Were a cut
    // missing nevertheless, then what the whole does not tell apart counts with both sides: nothing is taken to be impossible that is not.
    private static IEnumerable<int> Fijner(Vraagonderwerp vraag, int cel, Vraagonderwerp heel)
    {
        if (cel == vraag.CelOnbekend)
        {
            return heel.CelOnbekend < 0 ? [] : [heel.CelOnbekend];
        }

        return vraag.Gegeven.Gegeven is { Feit.Type.IsGeordend: true }
            ? Enumerable.Range(0, heel.Waarden.Length).Where(c => (cel == 0 || heel.Waarden[c].Hoog >= vraag.Waarden[cel].Laag) && (cel == vraag.Waarden.Length - 1 || heel.Waarden[c].Laag <= vraag.Waarden[cel].Hoog))
            : [cel];
    }
}
