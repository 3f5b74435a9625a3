using System;

namespace WmoDsl;

/// <summary>
/// A set of values of one definition, each known by a small number. Immutable. Up to 64 values it is one word and allocates
/// nothing; a definition with more values takes further words.
/// </summary>
internal readonly struct Waardenset
{
    private readonly ulong _eerste;
    private readonly ulong[]? _verder;

    private Waardenset(ulong eerste, ulong[]? verder)
    {
        _eerste = eerste;
        _verder = verder;
    }

    /// <summary>No value.</summary>
    public static Waardenset Leeg => default;

    /// <summary>Whether there is no value in it.</summary>
    public bool IsLeeg
    {
        get
        {
            if (_eerste != 0)
            {
                return false;
            }

            for (var i = 0; i < Woorden; i++)
            {
                if (_verder![i] != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private int Woorden => _verder?.Length ?? 0;

    /// <summary>The set of one value.</summary>
    public static Waardenset Van(int waarde)
    {
        if (waarde < 64)
        {
            return new Waardenset(1UL << waarde, null);
        }

        var verder = new ulong[waarde / 64];
        verder[(waarde / 64) - 1] = 1UL << (waarde % 64);
        return new Waardenset(0, verder);
    }

    /// <summary>Whether the value is in it.</summary>
    public bool Bevat(int waarde) => waarde < 64
        ? (_eerste & (1UL << waarde)) != 0
        : (Woord((waarde / 64) - 1) & (1UL << (waarde % 64))) != 0;

    /// <summary>Whether all its values are also in the other.</summary>
    public bool IsDeelVan(Waardenset ander)
    {
        var buiten = _eerste & ~ander._eerste;
        for (var i = 0; i < Woorden; i++)
        {
            buiten |= _verder![i] & ~ander.Woord(i);
        }

        return buiten == 0;
    }

    /// <summary>The values that are in either.</summary>
    public static Waardenset operator |(Waardenset links, Waardenset rechts)
    {
        var woorden = Math.Max(links.Woorden, rechts.Woorden);
        if (woorden == 0)
        {
            return new Waardenset(links._eerste | rechts._eerste, null);
        }

        var verder = new ulong[woorden];
        for (var i = 0; i < woorden; i++)
        {
            verder[i] = links.Woord(i) | rechts.Woord(i);
        }

        return new Waardenset(links._eerste | rechts._eerste, verder);
    }

    private ulong Woord(int index) => index < Woorden ? _verder![index] : 0;
}
