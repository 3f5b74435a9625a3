using System;
using System.Buffers;

namespace WmoDsl;

/// <summary>Text in the making, in memory that is used again: an explanation is written in one piece, and only the result is new.</summary>
internal sealed class Tekstbuffer : IDisposable
{
    // Most explanations fit.
    private const int Ruimte = 16_000;

    private char[] _tekens = ArrayPool<char>.Shared.Rent(Ruimte);
    private int _lengte;

    /// <summary>Adds words.</summary>
    public void Voeg(string woorden) => Voeg(woorden, 0, woorden.Length);

    /// <summary>Adds some of the words.</summary>
    public void Voeg(string woorden, int begin, int lengte)
    {
        Maak(lengte);
        Kopieer(woorden, begin, lengte);
    }

    /// <summary>Adds the begin of a line: spaces, and what stands before the words.</summary>
    public void VoegBegin(int inspringing, string label, string voor)
    {
        Maak(inspringing + label.Length + voor.Length);
        _tekens.AsSpan(_lengte, inspringing).Fill(' ');
        _lengte += inspringing;
        Kopieer(label, 0, label.Length);
        Kopieer(voor, 0, voor.Length);
    }

    /// <summary>Adds a line: <c>a. ernstige loopproblemen: ja</c>.</summary>
    /// <param name="inspringing">How many spaces stand before it.</param>
    /// <param name="label">A letter or number.</param>
    /// <param name="voor">What stands between that and the words.</param>
    /// <param name="woorden">The words.</param>
    /// <param name="uitkomst">What comes after them and a colon, or nothing.</param>
    public void VoegRegel(int inspringing, string label, string voor, string woorden, string uitkomst)
    {
        Maak(inspringing + label.Length + voor.Length + woorden.Length + uitkomst.Length + 3);
        var doel = _tekens.AsSpan(_lengte);
        doel.Slice(0, inspringing).Fill(' ');
        var i = inspringing;
        if (label.Length > 0)
        {
            label.AsSpan().CopyTo(doel.Slice(i));
            i += label.Length;
        }

        foreach (var teken in voor)
        {
            doel[i++] = teken;
        }

        woorden.AsSpan().CopyTo(doel.Slice(i));
        i += woorden.Length;
        if (uitkomst.Length > 0)
        {
            doel[i++] = ':';
            doel[i++] = ' ';
            foreach (var teken in uitkomst)
            {
                doel[i++] = teken;
            }
        }

        doel[i++] = '\n';
        _lengte += i;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => new(_tekens, 0, _lengte);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_tekens);
        _tekens = [];
        _lengte = 0;
    }

    private void Maak(int ruimte)
    {
        if (_tekens.Length - _lengte < ruimte)
        {
            var ruimer = ArrayPool<char>.Shared.Rent(Math.Max(_tekens.Length * 2, _lengte + ruimte));
            Array.Copy(_tekens, ruimer, _lengte);
            ArrayPool<char>.Shared.Return(_tekens);
            _tekens = ruimer;
        }
    }

    private void Kopieer(string woorden, int begin, int lengte)
    {
        woorden.CopyTo(begin, _tekens, _lengte, lengte);
        _lengte += lengte;
    }
}
