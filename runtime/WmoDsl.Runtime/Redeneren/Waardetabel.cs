using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Gives every value that the rules of one definition can give in one case a small number: first the outcomes, by their index, then
/// computed values, equal ones the same number. A value that is unknown gets a number of its own each time: nobody knows whether it
/// equals any other.
/// </summary>
internal sealed class Waardetabel(Definitieschema definitie)
{
    private static readonly object Onbekend = new();
    private static readonly object NietGeregeld = new();

    private List<object>? _berekend;

    /// <summary>How many numbers there are.</summary>
    public int Aantal => definitie.Uitkomsten.Count + (_berekend?.Count ?? 0);

    /// <summary>The number of a computed value; <see langword="null"/> is unknown.</summary>
    public int Nummer(object? waarde)
    {
        if (waarde is not null && definitie.Uitkomsten.Count > 0)
        {
            var uitkomst = waarde is bool ja ? (ja ? 1 : 0) : (int)waarde;
            return uitkomst >= 0 && uitkomst < definitie.Uitkomsten.Count
                ? uitkomst
                : throw new InvalidOperationException("De berekende uitkomst van " + definitie.Naam + " bestaat niet.");
        }

        _berekend ??= [];
        var index = waarde is null ? -1 : _berekend.IndexOf(waarde);
        if (index < 0)
        {
            index = _berekend.Count;
            _berekend.Add(waarde ?? Onbekend);
        }

        return definitie.Uitkomsten.Count + index;
    }

    /// <summary>The number that stands for what is said not to be regulated.</summary>
    public int NummerNietGeregeld()
    {
        _berekend ??= [];
        var index = _berekend.IndexOf(NietGeregeld);
        if (index < 0)
        {
            index = _berekend.Count;
            _berekend.Add(NietGeregeld);
        }

        return definitie.Uitkomsten.Count + index;
    }

    /// <summary>Whether the number stands for what is said not to be regulated: it is no value, and every value goes before it.</summary>
    public bool IsNietGeregeld(int nummer) => Is(nummer, NietGeregeld);

    /// <summary>Whether the number stands for an unknown value.</summary>
    public bool IsOnbekend(int nummer) => Is(nummer, Onbekend);

    /// <summary>Whether an unknown value is in the set.</summary>
    public bool BevatOnbekend(Waardenset set)
    {
        for (var nummer = definitie.Uitkomsten.Count; nummer < Aantal; nummer++)
        {
            if (set.Bevat(nummer) && IsOnbekend(nummer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value behind a number that stands for one, as <see cref="Dossier.Waarde"/> gives it.</summary>
    public object AlsWaarde(int nummer) =>
        nummer >= definitie.Uitkomsten.Count ? _berekend![nummer - definitie.Uitkomsten.Count]
        : definitie.Waardesoort == Gegevensoort.JaNee ? nummer == 1
        : nummer;

    private bool Is(int nummer, object teken) =>
        nummer >= definitie.Uitkomsten.Count && ReferenceEquals(_berekend![nummer - definitie.Uitkomsten.Count], teken);
}
