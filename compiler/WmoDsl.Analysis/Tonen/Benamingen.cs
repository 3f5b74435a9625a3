using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Tonen;

/// <summary>
/// By which name a reader knows a term: that of a definition which in some cases is that term and nothing else, so that there is said "draagkracht is minder dan" and not what it is
/// the sum of.
/// </summary>
internal sealed class Benamingen
{
    // Of each name all functions: of two versions, or of parties who each know something else. And of each term the names that it may have.
    private readonly Dictionary<(string Naam, Rol? Zelf), (DefinitieExpr Naam, HashSet<int> Functies)> _functies = [];
    private readonly Dictionary<int, List<(string Naam, Rol? Zelf)>> _vanTerm = [];

    /// <summary>Notes how a definition comes out.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="definitie">The definition.</param>
    /// <param name="zelf">For a concept of a group: whose.</param>
    /// <param name="functie">The function, with numbers of terms for leaves.</param>
    public void Voeg(Motor motor, Definitie definitie, Rol? zelf, int functie)
    {
        var sleutel = (definitie.Naam, zelf);
        if (!_functies.TryGetValue(sleutel, out var bekend))
        {
            _functies[sleutel] = bekend = (new DefinitieExpr(definitie, zelf, default), []);
        }

        if (!bekend.Functies.Add(functie))
        {
            return;
        }

        foreach (var term in motor.Bladeren(functie).Where(b => b >= 0))
        {
            if (!_vanTerm.TryGetValue(term, out var namen))
            {
                _vanTerm[term] = namen = [];
            }

            if (!namen.Contains(sleutel))
            {
                namen.Add(sleutel);
            }
        }
    }

    /// <summary>A term to be read: with the name of a definition in the place of what that is in all cases of a block, as far as it has a value there.</summary>
    /// <param name="motor">The engine.</param>
    /// <param name="termen">The terms of the space.</param>
    /// <param name="term">The term.</param>
    /// <param name="blok">The block, as a condition.</param>
    public Expr In(Diagrammotor motor, Termen termen, Expr term, int blok) =>
        term is not (LiteralExpr or FeitExpr) && termen.Nummer(term) is { } nummer && Van(motor, nummer, blok) is { } naam ? naam : term.MetDelen(deel => In(motor, termen, deel, blok));

    private DefinitieExpr? Van(Diagrammotor motor, int term, int blok)
    {
        try
        {
            return (_vanTerm.GetValueOrDefault(term) ?? []).Select(sleutel => _functies[sleutel]).Where(n => n.Functies.All(f => Is(motor, f, term, blok))).Select(n => n.Naam).FirstOrDefault();
        }
        catch (TeGrootException)
        {
            // What it is the sum of, says the same.
            return null;
        }
    }

    private static bool Is(Diagrammotor motor, int functie, int term, int blok) =>
        motor.En(blok, motor.Vouw(functie, b => motor.Blad(b == term || b == Termen.Geen ? Motor.Nee : Motor.Ja))) == motor.Nooit;
}
