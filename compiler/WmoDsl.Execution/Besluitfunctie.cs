using System.Reflection;
using System.Runtime.ExceptionServices;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>A decision as a class of generated C#, asked by way of its public functions.</summary>
public sealed class Besluitfunctie
{
    private readonly Besluitplan _plan;
    private readonly Func<Gegevenslezing, object> _lees;
    private readonly MethodInfo _adviseer;
    private readonly MethodInfo _bepaal;
    private readonly PropertyInfo _stand;
    private readonly PropertyInfo _uitkomst;

    /// <summary>Takes a class.</summary>
    /// <param name="klasse">The static class of the decision.</param>
    /// <param name="plan">The decision, numbered as it was when the class was made.</param>
    public Besluitfunctie(Type klasse, Besluitplan plan)
    {
        _plan = plan;
        _adviseer = klasse.GetMethod("Adviseer")!;
        _bepaal = klasse.GetMethod("Bepaal")!;
        _lees = _adviseer.GetParameters()[0].ParameterType.GetMethod("VanLezing")!.CreateDelegate<Func<Gegevenslezing, object>>();
        _stand = _bepaal.ReturnType.GetProperty("Stand")!;
        _uitkomst = _bepaal.ReturnType.GetProperty("Uitkomst")!;
    }

    /// <summary>The facts of a case, as the function wants them.</summary>
    public object Gegevens(Casus casus) => _lees(Casuslezing.Van(_plan, casus));

    /// <summary>The advice.</summary>
    /// <param name="gegevens">From <see cref="Gegevens"/>.</param>
    /// <param name="peildatum">The reference date.</param>
    /// <exception cref="PeildatumException">The function refuses the day.</exception>
    /// <exception cref="GegevenException">The function refuses the facts.</exception>
    public Advies Adviseer(object gegevens, Datum peildatum) => (Advies)Roep(_adviseer, gegevens, peildatum);

    /// <summary>The fast way: how it stands, and the outcome.</summary>
    /// <param name="gegevens">From <see cref="Gegevens"/>.</param>
    /// <param name="peildatum">The reference date.</param>
    public (Beslisstand Stand, int? Uitkomst) Bepaal(object gegevens, Datum peildatum)
    {
        var uitslag = Roep(_bepaal, gegevens, peildatum);
        var uitkomst = _uitkomst.GetValue(uitslag);
        return ((Beslisstand)_stand.GetValue(uitslag)!, uitkomst is null ? null : (int)uitkomst);
    }

    private static object Roep(MethodInfo methode, params object[] argumenten)
    {
        try
        {
            return methode.Invoke(null, argumenten)!;
        }
        catch (TargetInvocationException fout)
        {
            ExceptionDispatchInfo.Throw(fout.InnerException!);
            throw;
        }
    }
}
