using System;
using System.Runtime.CompilerServices;

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

    /// <summary>What comes out when not everything that is possible is certain, or more than one value is.</summary>
    /// <param name="bekend">The values that are certain.</param>
    /// <param name="mogelijk">The values that are possible, those included.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Beslissing Beslis(ulong bekend, ulong mogelijk)
    {
        // What loses against a certain value can be forgotten, also where it loses against one that itself loses.
        var verliest = 0UL;
        for (var k = 0; k < 64 && bekend >> k != 0; k++)
        {
            verliest |= Bevat(bekend, k) ? _lager[k] : 0;
        }

        bekend &= ~verliest;
        mogelijk &= ~verliest;
        return IsTegenstrijdig(bekend, mogelijk) ? new Beslissing(Beslisstand.Tegenstrijdig, -1)
            : (bekend & (bekend - 1)) != 0 ? new Beslissing(Beslisstand.Onbekend, -1)
            : Beslissing.IsEnige(bekend, mogelijk) ? Beslissing.Op(bekend) : Beslissing.Zonder(bekend, mogelijk);
    }

    // Of values that are left, none goes before another. Two contradict each other, unless something still possible would go before both.
    private bool IsTegenstrijdig(ulong bekend, ulong mogelijk)
    {
        for (var a = 0; a < 64 && bekend >> a != 0; a++)
        {
            for (var b = a + 1; b < 64 && bekend >> b != 0; b++)
            {
                if (Bevat(bekend, a) && Bevat(bekend, b) && (_hoger[a] & _hoger[b] & mogelijk) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Bevat(ulong verzameling, int waarde) => (verzameling >> waarde & 1) != 0;
}
