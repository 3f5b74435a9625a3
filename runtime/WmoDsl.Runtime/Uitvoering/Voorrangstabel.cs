using System;

namespace WmoDsl.Uitvoering;

/// <summary>Which outcomes go before which, as sets of bits. Generated code has one for every decision with <c>gaat voor</c>.</summary>
public sealed class Voorrangstabel
{
    private readonly ulong[] _hoger = new ulong[64];
    private readonly ulong[] _lager = new ulong[64];

    /// <summary>Makes a table.</summary>
    /// <param name="paren">Pairs of bit numbers, transitively complete: the first goes before the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 0 to 63.</exception>
    public Voorrangstabel(params (int Hoger, int Lager)[] paren)
    {
        foreach (var (hoger, lager) in paren)
        {
            if (hoger is < 0 or > 63 || lager is < 0 or > 63)
            {
                throw new ArgumentOutOfRangeException(nameof(paren), "Er zijn hoogstens 64 uitkomsten.");
            }

            _lager[hoger] |= 1UL << lager;
            _hoger[lager] |= 1UL << hoger;
        }
    }

    /// <summary>The values that give way to this one.</summary>
    public ulong LagerDan(int waarde) => _lager[waarde];

    /// <summary>The values that go before this one.</summary>
    public ulong HogerDan(int waarde) => _hoger[waarde];
}
