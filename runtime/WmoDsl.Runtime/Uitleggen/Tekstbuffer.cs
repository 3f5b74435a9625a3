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

    /// <summary>Adds spaces, and words after them.</summary>
    public void Voeg(int inspringing, string woorden)
    {
        Maak(inspringing + woorden.Length);
        SpringIn(inspringing);
        Kopieer(woorden, 0, woorden.Length);
    }

    /// <summary>Adds a line.</summary>
    public void VoegRegel(int inspringing, string voor, string woorden, string tussen, string einde)
    {
        Maak(inspringing + voor.Length + woorden.Length + tussen.Length + einde.Length + 1);
        SpringIn(inspringing);
        Kopieer(voor, 0, voor.Length);
        Kopieer(woorden, 0, woorden.Length);
        if (einde.Length > 0)
        {
            Kopieer(tussen, 0, tussen.Length);
            Kopieer(einde, 0, einde.Length);
        }

        _tekens[_lengte++] = '\n';
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

    private void SpringIn(int inspringing)
    {
        _tekens.AsSpan(_lengte, inspringing).Fill(' ');
        _lengte += inspringing;
    }

    private void Kopieer(string woorden, int begin, int lengte)
    {
        woorden.CopyTo(begin, _tekens, _lengte, lengte);
        _lengte += lengte;
    }
}
