using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Writes a value of any type as the policy would.</summary>
internal static class Waardetekst
{
    private const string NietGeregeld = "niet geregeld";
    private const string Onbekend = "onbekend";

    /// <summary>The words for a value; <c>onbekend</c> for <see langword="null"/>.</summary>
    /// <param name="soort">Its type.</param>
    /// <param name="waarde">The value, of the C# type that the soort names.</param>
    /// <param name="keuzes">The options, for a choice.</param>
    public static string Van(Gegevensoort soort, object? waarde, IReadOnlyList<string> keuzes) => waarde switch
    {
        null => Onbekend,
        bool ja => ja ? "ja" : "nee",
        Oordeel oordeel => oordeel.Uitkomst ? "ja" : "nee",
        Keuzeoordeel oordeel => Van(Gegevensoort.Keuze, oordeel.Index, keuzes),
        int index when soort == Gegevensoort.Keuze => index >= 0 && index < keuzes.Count ? keuzes[index] : Getaltekst.Van(index),
        int jaren when soort == Gegevensoort.Leeftijd => Getaltekst.Van(jaren) + " jaar",
        int getal => Getaltekst.Van(getal),
        decimal getal => Getaltekst.Van(getal),
        string tekst => tekst,
        _ => waarde.ToString() ?? "",
    };

    /// <summary>The value of a fact in a case.</summary>
    public static string VanGegeven(Dossier dossier, int slot)
    {
        var schema = dossier.Schema.Gegevens[slot];
        var waarde = dossier.Gegeven(slot);
        return waarde is null && dossier.IsNietVastTeStellen(slot) ? "niet vast te stellen" : Van(schema.Soort, waarde, schema.Keuzes);
    }

    /// <summary>The value of a parameter with the date, where that is not the reference date: <c>€ 4.500 op 3 maart 2023</c>.</summary>
    public static string VanParameterOp(Dossier dossier, int index)
    {
        var schema = dossier.Schema.Parameters[index];
        return VanParameter(dossier, index) + (schema.OpSoort != Verwijssoort.Peildatum && schema.Dag(dossier) is { } dag ? " op " + dag : "");
    }

    /// <summary>The value of a parameter on the date that is asked.</summary>
    public static string VanParameter(Dossier dossier, int index)
    {
        var schema = dossier.Schema.Parameters[index];
        return Van(schema.Soort, dossier.Parameter(index), schema.Keuzes);
    }

    /// <summary>The value of a definition in a case, or how far it is.</summary>
    public static string VanDefinitie(Dossier dossier, int index) => dossier.Stand(index) switch
    {
        Beslisstand.Beslist => Van(dossier.Schema.Definities[index], dossier.Waarde(index)),
        Beslisstand.Tegenstrijdig => "tegenstrijdig",
        Beslisstand.NietGeregeld => NietGeregeld,
        _ => Onbekend,
    };

    /// <summary>A value of a definition.</summary>
    public static string Van(Definitieschema definitie, object? waarde) =>
        Van(definitie.Waardesoort, waarde, definitie.Uitkomsten);

    /// <summary>What a rule of a definition gives by itself.</summary>
    public static string VanRegel(Definitieschema definitie, Regelschema regel, object? waarde) =>
        regel.IsNietGeregeld ? NietGeregeld : Van(definitie, waarde);
}
