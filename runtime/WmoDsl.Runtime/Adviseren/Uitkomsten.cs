using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>The outcomes of a decision as an enum, by index. The enum may have any underlying type.</summary>
internal static class Uitkomsten<TUitkomst>
    where TUitkomst : struct, Enum
{
    private static readonly TUitkomst[] PerIndex = Maak();

    /// <summary>The outcome with this index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no member with this value.</exception>
    public static TUitkomst Van(int index) => index >= 0 && index < PerIndex.Length
        ? PerIndex[index]
        : throw new ArgumentOutOfRangeException(nameof(index), "Dit besluit heeft geen uitkomst met nummer " + Getaltekst.Van(index) + ".");

    /// <summary>The index of an outcome, or -1 when the enum has no such member.</summary>
    public static int IndexVan(TUitkomst uitkomst)
    {
        for (var i = 0; i < PerIndex.Length; i++)
        {
            if (EqualityComparer<TUitkomst>.Default.Equals(PerIndex[i], uitkomst))
            {
                return i;
            }
        }

        return -1;
    }

    // Sorted by value, and the values of a generated enum are 0, 1, 2, …
    private static TUitkomst[] Maak() =>
#if NET
        Enum.GetValues<TUitkomst>();
#else
        (TUitkomst[])Enum.GetValues(typeof(TUitkomst));
#endif
}
