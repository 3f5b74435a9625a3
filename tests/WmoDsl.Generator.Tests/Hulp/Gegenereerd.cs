using System.Reflection;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>The decisions of one policy as compiled C#, asked by reflection.</summary>
public sealed class Gegenereerd
{
    private readonly Assembly _assembly;
    private readonly string _naamruimte;
    private readonly Dictionary<(string, string), MethodInfo> _methoden = [];

    /// <summary>Compiles a policy by itself.</summary>
    public Gegenereerd(Beleid beleid)
        : this(CSharp.Compilatie(beleid.Vertaal()).Laad(), "Proef")
    {
    }

    /// <summary>Takes a policy out of a compiled assembly.</summary>
    public Gegenereerd(Assembly assembly, string naamruimte)
    {
        _assembly = assembly;
        _naamruimte = naamruimte;
    }

    /// <summary>A generated type.</summary>
    public Type Type(string naam) => _assembly.GetType($"{_naamruimte}.{naam}", throwOnError: true)!;

    /// <summary>Asks a decision about facts in JSON.</summary>
    public Advies Adviseer(string besluit, string json, Datum peildatum) =>
        Adviseer(besluit, Roep(Type(Naamvorm.Pascal(besluit) + "Gegevens").GetMethod("VanJson", [typeof(string)])!, json)!, peildatum);

    /// <summary>Asks a decision.</summary>
    public Advies Adviseer(string besluit, object gegevens, Datum peildatum) => (Advies)Roep(besluit, "Adviseer", gegevens, peildatum)!;

    /// <summary>The fast path: how it stands, and the outcome.</summary>
    public (Beslisstand Stand, int? Uitkomst) Bepaal(string besluit, object gegevens, Datum peildatum)
    {
        var uitslag = Roep(besluit, "Bepaal", gegevens, peildatum)!;
        var uitkomst = uitslag.GetType().GetProperty("Uitkomst")!.GetValue(uitslag);
        return ((Beslisstand)uitslag.GetType().GetProperty("Stand")!.GetValue(uitslag)!, uitkomst is null ? null : (int)uitkomst);
    }

    private object? Roep(string besluit, string methode, params object[] argumenten)
    {
        if (!_methoden.TryGetValue((besluit, methode), out var gevonden))
        {
            _methoden[(besluit, methode)] = gevonden = Type(Naamvorm.Pascal(besluit)).GetMethod(methode)!;
        }

        return Roep(gevonden, argumenten);
    }

    private static object? Roep(MethodInfo methode, params object[] argumenten)
    {
        try
        {
            return methode.Invoke(null, argumenten);
        }
        catch (TargetInvocationException fout)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fout.InnerException!);
            throw;
        }
    }
}
