using System;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>The C# types of values.</summary>
internal static class CSharptypen
{
    /// <summary>The type of a value that is known.</summary>
    public static string Waarde(Waardetype type, Typenamen namen) => type.Soort switch
    {
        Waardesoort.JaNee => "bool",
        Waardesoort.Oordeel => "global::WmoDsl.Oordeel",
        Waardesoort.Getal or Waardesoort.Leeftijd => "int",
        Waardesoort.DecimaalGetal or Waardesoort.OnafgerondBedrag => "decimal",
        Waardesoort.Percentage => "global::WmoDsl.Percentage",
        Waardesoort.Bedrag => "global::WmoDsl.Bedrag",
        Waardesoort.Afstand => "global::WmoDsl.Afstand",
        Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden => "global::WmoDsl.Duur",
        Waardesoort.Datum => "global::WmoDsl.Datum",
        Waardesoort.Keuze => namen.Volledig(namen.Keuzelijst(type.Keuzes!)),
        Waardesoort.Tekst => "string",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The type of a fact that is known.</summary>
    public static string Feit(Feit feit, Typenamen namen) => feit.IsKeuzeoordeel ? $"global::WmoDsl.Oordeel<{Waarde(feit.Type, namen)}>" : Waarde(feit.Type, namen);

    /// <summary>The type in which a definition keeps its value, without the question mark.</summary>
    public static string Vaststelling(Waardetype type, Typenamen namen) => type.Soort switch
    {
        Waardesoort.Tekst => "global::WmoDsl.Uitvoering.Tekst",
        _ when type.IsGetalachtig => "decimal",
        _ => Waarde(type, namen),
    };

    /// <summary>The type in which a parameter is handed over, without the question mark.</summary>
    public static string Parameter(Parameter parameter, Typenamen namen) => parameter.Type.Soort switch
    {
        Waardesoort.Tekst => "global::WmoDsl.Uitvoering.Tekst",
        _ when IsDecimaal(parameter) => "decimal",
        _ => Waarde(parameter.Type, namen),
    };

    /// <summary>Whether the values of a parameter are decimals: of their kind, or because the type of their kind cannot hold them.</summary>
    public static bool IsDecimaal(Parameter parameter) =>
        parameter.Waarden.Any(w => w.Waarde is GetalWaarde getal && ExpressieEmitter.Getypeerd(getal.Waarde, parameter.Type).Vorm == Vorm.Decimaal);

    /// <summary>Member of <c>Gegevensoort</c> in the runtime, of a fact.</summary>
    public static string Soort(Feit feit) => feit.IsKeuzeoordeel ? "global::WmoDsl.Gegevensoort.Keuzeoordeel" : Soort(feit.Type.Soort);

    /// <summary>Member of <c>Gegevensoort</c> in the runtime.</summary>
    public static string Soort(Waardesoort soort) => "global::WmoDsl.Gegevensoort." + (soort == Waardesoort.OnafgerondBedrag ? Waardesoort.Bedrag : soort);
}
