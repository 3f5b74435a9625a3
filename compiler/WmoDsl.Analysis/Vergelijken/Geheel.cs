using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// The whole cases of all definitions that are compared, on one day, in one circuit: what many of them look at is translated once, and what was learnt of it for one
/// question is known for the next.
/// </summary>
internal sealed class Geheel
{
    // More than the largest policy takes by far; beyond this nobody waits for the answer.
    private const int MeesteSchakels = 1_500_000;

    private readonly Datum _peildag;
    private readonly bool _metOnbekend;
    private readonly IReadOnlyCollection<Versievraag> _vragen;
    private Vertaler? _samen;
    private bool _kanNiet;

    /// <summary>Prepares the whole cases.</summary>
    /// <param name="peildag">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <param name="vragen">All that will be asked on that day.</param>
    public Geheel(Datum peildag, bool metOnbekend, IEnumerable<Versievraag> vragen) => (_peildag, _metOnbekend, _vragen) = (peildag, metOnbekend, [.. vragen]);

    /// <summary>The whole cases of one question.</summary>
    /// <exception cref="TeGrootException">There are too many.</exception>
    public Versieruimte Van(Versievraag vraag)
    {
        if (_vragen.Contains(vraag) && Samen() is { } vertaler)
        {
            // A date of birth lies in the past only for who derives an age from it.
            var leest = new Leeslijst();
            var lezer = vertaler.Ruimte.Lezer;
            vertaler.Ruimte.Lezer = leest;
            var ruimte = new Versieruimte(vraag, vertaler) { Leest = leest.Variabelen };
            vertaler.Ruimte.Lezer = lezer;
            if (vertaler.Ruimte.Past(leest))
            {
                return ruimte;
            }
        }

        return Versieruimte.Maak(vraag, _peildag, new Circuitmotor(MeesteSchakels), _metOnbekend, null);
    }

    // What is too much together, may not be so one by one.
    private Vertaler? Samen()
    {
        if (_samen is null && !_kanNiet)
        {
            try
            {
                _samen = new Vertaler(Gevallenruimte.Maak(_peildag, _metOnbekend, new Circuitmotor(MeesteSchakels), Verken));
            }
            catch (TeGrootException)
            {
                _kanNiet = true;
            }
        }

        return _samen;
    }

    private void Verken(Gevallenruimte ruimte)
    {
        var vertaler = new Vertaler(ruimte);
        foreach (var vraag in _vragen)
        {
            Versieruimte.Verken(vertaler, vraag);
        }
    }
}
