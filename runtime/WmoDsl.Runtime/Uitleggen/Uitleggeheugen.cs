using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Remembers how conditions and definitions were explained that rest on a few facts and on nothing else: the same for every case in which those facts
/// are the same. May be used from more than one thread: at worst something is explained twice.
/// </summary>
internal sealed class Uitleggeheugen
{
    // What rests on more facts has so many forms that it would be remembered in vain.
    private const int MeesteFeiten = 6;

    private readonly Besluitschema _schema;
    private readonly int[]?[] _feiten;
    private readonly Vormen<Uitlegdeel>?[] _knopen;
    private readonly Vormen<Uitlegdeel[]>?[] _definities;
    private readonly Uitlegdeel?[] _verwijzingen;
    private readonly Parametervorm?[] _parameters;

    /// <summary>For the conditions and definitions of a decision.</summary>
    public Uitleggeheugen(Besluitschema schema, Uitlegbladen bladen)
    {
        _schema = schema;
        _feiten = new int[schema.Knopen.Count][];
        _knopen = new Vormen<Uitlegdeel>?[schema.Knopen.Count];
        _definities = new Vormen<Uitlegdeel[]>?[schema.Definities.Count];
        _verwijzingen = new Uitlegdeel?[schema.Definities.Count];
        _parameters = new Parametervorm?[schema.Parameters.Count];
        var bekeken = new bool[schema.Knopen.Count];
        for (var i = 0; i < _knopen.Length; i++)
        {
            Bekijk(i, bladen, bekeken);
            if (_feiten[i] is { } feiten && !bladen.Is(i))
            {
                _knopen[i] = new Vormen<Uitlegdeel>(feiten);
            }
        }

        for (var i = 0; i < _definities.Length; i++)
        {
            if (Feiten(schema.Definities[i]) is { } feiten)
            {
                _definities[i] = new Vormen<Uitlegdeel[]>(feiten);
            }
        }
    }

    /// <summary>Where a condition is remembered; <see langword="null"/> when it rests on more than a few facts.</summary>
    public Vormen<Uitlegdeel>? Knoop(int knoop) => _knopen[knoop];

    /// <summary>Where a definition is remembered; <see langword="null"/> when it rests on more than a few facts.</summary>
    public Vormen<Uitlegdeel[]>? Definitie(int definitie) => _definities[definitie];

    /// <summary>The remark that a definition was explained before.</summary>
    public Uitlegdeel Verwijzing(int definitie) => _verwijzingen[definitie] ??= Uitlegdeel.Van(
        Uitlegsoort.Opmerking, "Zie de uitleg van " + _schema.Definities[definitie].VolledigeNaam + " hierboven.");

    /// <summary>A parameter with its value. On most days that is the value of the case before.</summary>
    public Uitlegdeel Parameter(Dossier dossier, int index)
    {
        var parameter = _schema.Parameters[index];
        if (parameter.OpSoort != Verwijssoort.Peildatum)
        {
            return Uitlegdeel.Van(Uitlegsoort.Waarde, parameter.Naam + ": " + Waardetekst.VanParameterOp(dossier, index));
        }

        var waarde = dossier.Parameter(index);
        var vorm = _parameters[index];
        if (vorm is null || !Equals(vorm.Waarde, waarde))
        {
            _parameters[index] = vorm = new Parametervorm(waarde, Uitlegdeel.Van(Uitlegsoort.Waarde, parameter.Naam + ": " + Waardetekst.VanParameterOp(dossier, index)));
        }

        return vorm.Deel;
    }

    // Those below first.
    private void Bekijk(int index, Uitlegbladen bladen, bool[] bekeken)
    {
        if (bekeken[index])
        {
            return;
        }

        bekeken[index] = true;
        var knoop = _schema.Knopen[index];
        if (bladen.Is(index))
        {
            _feiten[index] = [knoop.Index];
            return;
        }

        var feiten = new SortedSet<int>();
        var alleen = knoop is { Soort: not (Knoopsoort.Atoom or Knoopsoort.Definitie), Lid: null, Leden.Count: 0, Gegevens.Count: 0, Definities.Count: 0, Parameters.Count: 0 };
        foreach (var kind in knoop.Kinderen)
        {
            Bekijk(kind, bladen, bekeken);
            alleen &= VoegBij(feiten, kind);
        }

        _feiten[index] = alleen && feiten.Count <= MeesteFeiten ? [.. feiten] : null;
    }

    private int[]? Feiten(Definitieschema definitie)
    {
        var feiten = new SortedSet<int>();
        foreach (var regel in definitie.Regels)
        {
            if (regel is not { Uitkomst: >= 0, GeldigVanaf: null, GeldigTotEnMet: null, Gegevens.Count: 0, Definities.Count: 0, Parameters.Count: 0, Leden.Count: 0 }
                || (regel.Voorwaarde >= 0 && !VoegBij(feiten, regel.Voorwaarde)))
            {
                return null;
            }

            foreach (var deel in regel.Want)
            {
                if (deel.Soort != Verwijssoort.Tekst)
                {
                    return null;
                }
            }
        }

        return feiten.Count <= MeesteFeiten ? [.. feiten] : null;
    }

    private bool VoegBij(SortedSet<int> feiten, int knoop)
    {
        if (_feiten[knoop] is not { } meer)
        {
            return false;
        }

        feiten.UnionWith(meer);
        return true;
    }

    private sealed class Parametervorm(object? waarde, Uitlegdeel deel)
    {
        public object? Waarde { get; } = waarde;

        public Uitlegdeel Deel { get; } = deel;
    }

    /// <summary>What was made for every combination of some facts.</summary>
    internal sealed class Vormen<T>(int[] feiten)
        where T : class
    {
        private T?[]? _vormen;

        /// <summary>The place of a case: one bit for every fact. -1 when one of them is not known.</summary>
        public int Plaats(Dossier dossier)
        {
            var plaats = 0;
            for (var i = 0; i < feiten.Length; i++)
            {
                var waarde = dossier.Atoom(feiten[i]);
                if (waarde.IsOnbekend)
                {
                    return -1;
                }

                plaats |= waarde.IsJa ? 1 << i : 0;
            }

            return plaats;
        }

        /// <summary>What is at a place; <see langword="null"/> when it was not made yet.</summary>
        public T? this[int plaats]
        {
            get => _vormen?[plaats];
            set => (_vormen ??= new T?[1 << feiten.Length])[plaats] = value;
        }
    }
}
