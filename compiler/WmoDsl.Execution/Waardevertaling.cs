using System;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Uitvoering;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>Between values of the model (numbers whose unit is in the type) and of the runtime (a C# type for each kind).</summary>
public static class Waardevertaling
{
    /// <summary>The kind of the runtime.</summary>
    public static Gegevensoort Soort(Model.Waardetype type) => type.Soort switch
    {
        Model.Waardesoort.JaNee => Gegevensoort.JaNee,
        Model.Waardesoort.Oordeel => Gegevensoort.Oordeel,
        Model.Waardesoort.Getal => Gegevensoort.Getal,
        Model.Waardesoort.DecimaalGetal => Gegevensoort.DecimaalGetal,
        Model.Waardesoort.Percentage => Gegevensoort.Percentage,
        Model.Waardesoort.Bedrag or Model.Waardesoort.OnafgerondBedrag => Gegevensoort.Bedrag,
        Model.Waardesoort.Afstand => Gegevensoort.Afstand,
        Model.Waardesoort.DuurInDagen => Gegevensoort.DuurInDagen,
        Model.Waardesoort.DuurInMaanden => Gegevensoort.DuurInMaanden,
        Model.Waardesoort.Datum => Gegevensoort.Datum,
        Model.Waardesoort.Leeftijd => Gegevensoort.Leeftijd,
        Model.Waardesoort.Keuze => Gegevensoort.Keuze,
        Model.Waardesoort.Tekst => Gegevensoort.Tekst,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A value of the evaluator as a <see cref="Dossier"/> shows it; <see langword="null"/> when unknown, or when its type has no such value.</summary>
    public static object? NaarRuntime(Model.Waarde? waarde, Model.Waardetype type) => waarde switch
    {
        null => null,
        Model.JaNeeWaarde w => w.Waarde,
        Model.KeuzeWaarde w => w.Index,
        Model.DatumWaarde w => Dag(w.Waarde),
        Model.TekstWaarde w => w.Waarde,
        Model.GetalWaarde w => Getal(w.Waarde, Soort(type)),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What a case says of a fact, for the evaluator. A judgement keeps its motivation.</summary>
    public static Model.Gegevenstand NaarModel(object waarde, Gegevensoort soort) => waarde switch
    {
        bool w => new(Model.Waarde.Van(w)),
        Oordeel w => new(Model.Waarde.Van(w.Uitkomst), w.Motivering, w.Door),
        Keuzeoordeel w => new(new Model.KeuzeWaarde(w.Index), w.Motivering, w.Door),
        int w when soort == Gegevensoort.Keuze => new(new Model.KeuzeWaarde(w)),
        int w => new(new Model.GetalWaarde(w)),
        decimal w => new(new Model.GetalWaarde(w)),
        Percentage w => new(new Model.GetalWaarde(w.AlsDecimaal)),
        Bedrag w => new(new Model.GetalWaarde(w.InEuro)),
        Afstand w => new(new Model.GetalWaarde(w.InMeter)),
        Duur w => new(new Model.GetalWaarde(w.Aantal)),
        Datum w => new(new Model.DatumWaarde(Dag(w))),
        string w => new(new Model.TekstWaarde(w)),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A truth value.</summary>
    public static Kleene NaarRuntime(Drie drie) => drie switch { Drie.Ja => Kleene.Ja, Drie.Nee => Kleene.Nee, _ => Kleene.Onbekend };

    /// <summary>How a definition stands.</summary>
    public static Beslisstand NaarRuntime(Stand stand) => stand switch
    {
        Stand.Beslist => Beslisstand.Beslist,
        Stand.Tegenstrijdig => Beslisstand.Tegenstrijdig,
        Stand.NietGeregeld => Beslisstand.NietGeregeld,
        _ => Beslisstand.Onbekend,
    };

    /// <summary>A day.</summary>
    public static Datum Dag(Compiler.Text.Datum dag) => new(dag.Jaar, dag.Maand, dag.Dag);

    /// <summary>A day, or none.</summary>
    public static Datum? Dag(Compiler.Text.Datum? dag) => dag is { } d ? Dag(d) : null;

    /// <summary>A day.</summary>
    public static Compiler.Text.Datum Dag(Datum dag) => Compiler.Text.Datum.Maak(dag.Jaar, dag.Maand, dag.Dag);

    private static object? Getal(decimal getal, Gegevensoort soort) => soort switch
    {
        Gegevensoort.Getal => Resultaat.Getal(getal),
        Gegevensoort.DecimaalGetal => Resultaat.DecimaalGetal(getal),
        Gegevensoort.Percentage => Resultaat.Percentage(getal),
        Gegevensoort.Bedrag => Resultaat.Bedrag(getal),
        Gegevensoort.Afstand => Resultaat.Afstand(getal),
        Gegevensoort.DuurInDagen => Resultaat.DuurInDagen(getal),
        Gegevensoort.DuurInMaanden => Resultaat.DuurInMaanden(getal),
        Gegevensoort.Leeftijd => Resultaat.Leeftijd(getal),
        _ => throw new InvalidOperationException(),
    };
}
